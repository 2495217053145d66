"""Invented people and places of the grid."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

GIVEN = (
    "Agneta Birger Camilla Dag Elsa Folke Gunilla Hjalmar Ingela Jörgen Katrin Lennart Malin Nils-Erik Olof Pernilla Rasmus Siv Torbjörn Ulla-Karin "
    "Viktoria Yngve Åke Örjan Amira Dragan Fatima Jussi Mehmet Leila"
).split()
FAMILY = (
    "Almqvist Bergdal Cederlöf Dahlgren Ekroth Fagerlund Granath Hedman Isberg Jönsson Kvarnström Lindahl Moberg Norén Oskarsson Palmgren Rosenlund Stål "
    "Tillberg Uddén Vallgren Westin Ylander Åkesson Öhman Haddad Petrovic Korhonen Yilmaz Sundin-Falk"
).split()
SHORT = ("Ek", "Lund", "Berg", "Sand", "Holm", "Falk")
PLACES = ("Hallberga", "Norrvika", "Sundemo", "Åskloster", "Tallbo", "Viskinge", "Lerheda")
PARTIES = ("S", "M", "C", "V", "L", "KD", "MP", "SD")
POSTS = ("skolchef", "avdelningschef", "ekonomichef", "utvecklingsledare", "kanslichef", "jurist", "samordnare", "verksamhetschef")


@dataclass
class Person:
    """One who is listed, and what is true of them in the record; ``name`` is None for an empty seat."""

    name: str | None
    party: str | None = None
    organisation: str | None = None
    title: str | None = None
    capacity: str = "member"
    presence: str = "present"
    items: tuple[str, ...] = ()
    said: str = ""
    """What the list says of their presence or service."""


class Town:
    """Draws people who are met once a document, and where they come from."""

    def __init__(self, rng: Random, way: str = "two") -> None:
        self.rng, self.way = rng, way
        given, family = list(GIVEN), list(FAMILY)
        rng.shuffle(given)
        rng.shuffle(family)
        self.names = [f"{a} {b}" for a, b in zip(given, family, strict=True)]
        self.places = rng.sample(PLACES, 4)

    def name(self) -> str:
        given, family = self.names.pop().split(" ")
        match self.way:
            case "double":
                return f"{given} {family} {self.rng.choice(SHORT)}"
            case "initial":
                return f"{given} {self.rng.choice('ABEHKLM')} {family}"
            case "capitals":
                return f"{given} {family}".upper()
            case "particle":
                return f"{given} {self.rng.choice(['von', 'af', 'de'])} {family}"
            case "hyphen":
                return f"{given} {family}-{self.rng.choice(SHORT)}" if "-" not in family else f"{given} {family}"
            case _:
                return f"{given} {family}"

    def organisations(self, homes: str, *, bare: bool) -> list[str]:
        """Four of a kind; ``bare`` are municipalities without what they are."""
        a, b, c, d = self.places
        kinds = {
            "associations": [
                f"PRO {a}",
                "Hörselskadades förening",
                f"Funktionsrätt {b}",
                "SPF Seniorerna",
                f"FUB {c}",
                "Reumatikerföreningen",
                "Attention",
                f"DHR {d}",
            ],
            "offices": ["Socialförvaltningen", "Bygg- och miljökontoret", "Kommunledningskontoret", "Barn- och utbildningsförvaltningen", "Tekniska kontoret"],
            "agencies": ["Polisen", "Arbetsförmedlingen", "Länsstyrelsen", "Försäkringskassan", "Trafikverket"],
            "companies": [f"{a} Energi AB", f"{b}hem AB", f"Renhållningen i {c} AB", f"{d} Vatten AB"],
            "mixed": [f"{a} kommun", "Polisen", f"{b} Energi AB", "Socialförvaltningen", f"PRO {c}"],
            "parishes": [f"{a} församling", f"{b} pastorat", f"{c} församling", f"{d} stift"],
            "villages": [f"{a} byalag", f"{b} hembygdsförening", f"{c} samhällsförening", f"{d} vägförening"],
        }
        if homes in kinds:
            return self.rng.sample(kinds[homes], 4)
        return self.places if bare else [f"{a} kommun", f"{b} kommun", f"Region {c}", f"{d} stad"]
