"""Names and parties, and how a cast of people is drawn from them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

FIRST = """Agneta Albin Alma Amira Anders Ann-Britt Annika Arvid Asta Axel Barbro Bengt Berit Birgitta Bo Britta Camilla Carina Carl-Gustav Cecilia Dagmar Daniel Dragana
Ebba Edvin Elin Elisabet Elsa Emil Erik Erika Eskil Eva-Lena Farid Fatima Folke Fredrik Frida Gerd Greta Gudrun Gun Gustaf Göran Hanna Hans-Erik Harriet Hassan Hedvig Helge
Helena Henrik Hilda Håkan Ida Inga-Lill Ingemar Ingrid Ivar Jan-Olof Jenny Jerker Johanna Jonas Josefin Jörgen Kaj Karin Karl-Johan Katarina Kerstin Kjell Klara Kristina
Lars-Åke Leila Lennart Lillemor Linnéa Lisbet Lotta Lovisa Ludvig Magnus Maj-Britt Malin Margit Marja Mathilda Mats Mehmet Mikael Milan Mona Monika Nadja Niklas Nils Olle Olof
Oskar Per-Arne Pernilla Petra Pia Ragnhild Rebecka Roger Rolf Rune Sara Signe Sigrid Sixten Sofia Solveig Staffan Stig Sune Susanne Sven-Ove Tage Teresia Thomas Tilde Torbjörn
Tove Tuija Ulf Ulrika Vera Viktor Vilgot Viveka Wilma Yngve Yusuf Zeinab Åke Åsa Örjan Östen""".split()
LAST = """Ahlmark Alinder Almskog Aronsdotter Askerlund Backlind Bergsäter Björnhage Blomstrand Bodin Boström Brandsjö Bruhnfeldt Brännvall Bäckmark Dahlquist Dalsved Edeby Ehnmark
Ekensjö Elgmark Enbacka Engdal Fagerström Falkmo Fjällby Flodhammar Forsgård Fransén Furustam Gardell Granhage Grundsjö Gyllhammar Haapala Hagbro Hallstensson Haddad Hedvall
Helleborg Hjortsberg Holmvik Hulterström Hägglöf Högstedt Isacsson Ivarsdotter Jansdotter Järnsäter Jönemark Kaminski Karlbom Kihlmark Klintfors Kornhage Kulldal Kvist Källfelt
Lagerbro Landin Lidvall Liljehage Lindblå Lundegren Löfsäter Malmgård Mellberg Mirzai Moqvist Mårdh Nikolic Norrsken Nyhage Nordlöf Odenmark Olofsgård Ormstedt Oxelgren Palmér
Persbrandt Petrovic Rahmani Ramstedt Rapp Risholm Rosengård Rudenstam Rydhage Rönnmark Sahlin Salomonsson Sandelöf Selander Silfverhand Sjöwik Skogman Smedberg Snäll Stenhagen
Strandkvist Ståhlkrok Sundhage Svärdmark Sätermo Söderklint Tallroth Thulinius Tjäder Tornedal Trädgårdh Udd Ulvskog Vallhage Vessmark Vidmark Vikgren Wallerius Wennersten
Westermark Wiik Yxhage Zakarias Åhlvik Ågerup Åkersten Ängsjö Öberg-Lind Öhrvall Östensson""".split()
PARTIES = ("S", "M", "C", "L", "KD", "V", "MP", "SD")
LOCAL_PARTIES = ("BP", "LPo", "FRP", "Väl")

OFFICERS = (
    "förvaltningschef", "socialchef", "kommundirektör", "ekonomichef", "utredare", "enhetschef", "avdelningschef", "verksamhetschef", "kvalitetschef", "planarkitekt", "controller", "biträdande socialchef",
    "medicinskt ansvarig sjuksköterska", "skolchef", "HR-chef", "kommunikatör", "jurist", "projektledare", "folkhälsostrateg", "säkerhetschef", "näringslivschef", "stadsarkitekt", "regionutvecklare", "processledare",
)  # fmt: skip
SECRETARY_TITLES = ("sekreterare", "nämndsekreterare", "kommunsekreterare", "utredningssekreterare", "förbundssekreterare")
GUESTS = (
    "Länsstyrelsen",
    "Socialstyrelsen",
    "Polismyndigheten",
    "Arbetsförmedlingen",
    "SKR",
    "Försäkringskassan",
    "Konsultbyrån Klarsikt AB",
    "Högskolan i Åsmarken",
    "Brottsförebyggande rådet",
)


@dataclass(frozen=True)
class Person:
    """Someone with a name and, perhaps, a party, a home municipality and a position."""

    name: str
    party: str | None = None
    place: str | None = None
    title: str | None = None

    @property
    def first(self) -> str:
        return self.name.split()[0]


class Casting:
    """Draws people, no full name and no first name twice."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.firsts = rng.sample(FIRST, len(FIRST))
        self.lasts = rng.sample(LAST, len(LAST))
        self.drawn = 0

    def name(self) -> str:
        first = self.firsts[self.drawn % len(self.firsts)]
        last = self.lasts[self.drawn % len(self.lasts)]
        self.drawn += 1
        if self.rng.random() < 0.06:
            last = f"{last} {self.lasts[-self.drawn % len(self.lasts)]}"
        return f"{first} {last}"

    def politician(self, place: str | None = None) -> Person:
        party = self.rng.choice(PARTIES[:3] + PARTIES) if self.rng.random() < 0.94 else self.rng.choice(LOCAL_PARTIES)
        return Person(self.name(), party, place)

    def officer(self, place: str | None = None) -> Person:
        return Person(self.name(), None, place, self.rng.choice(OFFICERS))
