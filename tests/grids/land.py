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

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        given, family = list(GIVEN), list(FAMILY)
        rng.shuffle(given)
        rng.shuffle(family)
        self.names = [f"{a} {b}" for a, b in zip(given, family, strict=True)]
        self.places = rng.sample(PLACES, 4)

    def name(self) -> str:
        return self.names.pop()

    def organisations(self, *, bare: bool) -> list[str]:
        """Four, of which two are municipalities; ``bare`` are places without what they are."""
        return self.places if bare else [f"{self.places[0]} kommun", f"{self.places[1]} kommun", f"Region {self.places[2]}", f"{self.places[3]} stad"]
