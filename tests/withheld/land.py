"""The land of the withheld minutes: places, names, rooms and firms, none of them of ``generated``."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

PLACES = "Kolmyra Alsvik Hjälmdala Brytsund Ornäsby Vretorp Södra Lerkil Tallmossa Grisbäck Fagerås Ysbo Nykvist Håvesund Stenkalla Rotviken Marbro Ullersbo Gäddvik".replace(
    "Södra Lerkil", "Södra_Lerkil"
).split()
COUNTIES = ("Mälsjö", "Norrhed", "Vassmark", "Österdala")
FIRST = """Abdi Adina Ahmed Aina Aleksandra Alice Amanda Andreas Ann-Sofi Anton Arne Asker Aurora Beatrice Benny Bertil Björn Boel Bror Börje Carola Charlotte Christer Conny Dan Denise Doris Eivor Elias Ellen Elvira
Emanuel Enar Erland Esbjörn Esther Eva Evelina Felix Filippa Fritiof Gabriel Georg Gullan Gunilla Gunnar Gösta Harald Hampus Hans Helmer Henny Hjalmar Holger Hugo Ines Inger Irene Isak Jasmin Joakim Johan Jonatan
Judit Kaisa Kennet Klas Knut Kurt Lage Lars Leif Lena Leo Liv Love Lukas Lydia Maja Manfred Maria Marianne Markus Martina Melker Mimmi Mona-Lisa Märta Naima Nanna Noel Ola Olga Olivia Omar Ottilia Paula Peder Per
Petter Rasmus Rickard Robin Rut Sam Samira Sanna Selma Simon Siv Stefan Sten Sture Svante Tekla Tobias Tommy Tora Tyra Ulla Urban Vanja Vendela Veronica Vidar Viola Walter Yvonne Zara Åsne Ärla Öjvind""".split()
LAST = """Abelin Adlerberg Alfvåg Antonsson-Ryd Arneberg Axbergh Bagge Barkman Bellgren Berglöv Bjurling Bladh Blixtorp Bolinder Brolund Bryngelsdal Byström Carlefalk Cedergård Cronhamn Dalbro Danhede Dufvenberg Eckerbom Edling
Eliaeson Engborg Eriksdal Falkengård Fernholm Fischier Frejd Fröbrant Gadd Gislén Glimmerstedt Gradin Gråberg Gullstrand Hagström-Bly Hallin Hammarbäck Hasselgård Hedbrant Hellsing Hesselmark Hintze Hovgård Hultqvist-Ek Hyllner
Höglander Idestam Ingelsbo Jakobsdal Jernhed Jolin Kallin Kjellstrand Klevmark Knagenhjelm Krantz Kågerud Lagerqvist-Moe Lannerbäck Leufstedt Liedgren Lindhagen Ljunghed Lodin Lundhede Lövstrand Malmhede Marcusdal Melander Morell
Mossberg-Ahl Myhrlund Månhede Nennes Niskanen Nordgaard Nyblom Näsström Olhage Ornbring Osslund Paulin Persgård Pihlmark Prytzell Quist Rehnlund Ribbing-Gran Ridderhed Rosvall Rundlöf Ryttar Rådmark Sandhede Schagerlund Sellgren
Sidenvall Sjödal Skarstedt Skönblad Sollerman Spångmark Stavhed Stiernvall Stjernfors Stolpe Sundhagen Svanteryd Sylvander Tegnell-Boo Thornhed Tillgren Torhamn Trulsdal Tunvall Ullhage Unger Vangbo Verngren Viklander Wadenfors Wahrby
Wallhede Wedin Wikdal Wrede-Falk Zettergård Åbyhammar Ådén Ångman Ögren Östergård""".split()
PARTIES = ("S", "M", "C", "V", "L", "KD", "MP", "SD", "S", "M", "C")
ROOMS = (
    "Sal Eken",
    "Stora konferensrummet",
    "Rådssalen",
    "Sammanträdesrum Kajutan",
    "Mötesrum 2:14",
    "Ljusgården",
    "Rum Vinden",
    "Bergsrummet",
    "Festlokalen",
    "Hörsalen",
    "Styrelserummet",
    "Matsalen",
    "Sal B 204",
    "Lärosalen",
)
SITES = (
    "Rådhuset",
    "Lasarettet",
    "Medborgarhuset",
    "huvudkontoret",
    "Gamla brandstationen",
    "Kraftverket",
    "Folkhögskolan",
    "Campus Norra",
    "församlingshemmet",
    "Träffpunkt Linden",
    "Regionkansliet",
    "Nämndhuset",
)
STREETS = ("Esplanaden 9", "Västra Kajen 4", "Ågatan 31", "Industrivägen 7", "Prästgårdsallén 2", "Smedjebacken 12 A", "Regementsgatan 40", "Allmänna vägen 1")
ONLINE = ("Via länk", "Videomöte", "Digitalt", "Webex", "Telefonmöte", "Microsoft Teams")


@dataclass(frozen=True)
class Person:
    """Someone of a meeting."""

    name: str
    party: str | None = None
    home: str | None = None
    title: str | None = None

    @property
    def first(self) -> str:
        return self.name.split()[0]

    @property
    def initials(self) -> str:
        return "".join(part[0] for part in self.name.replace("-", " ").split())

    @property
    def with_party(self) -> str:
        return f"{self.name} ({self.party})" if self.party else self.name


class People:
    """Draws people, no first and no last name twice, no initials twice, and none that spell a party."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.firsts, self.lasts = rng.sample(FIRST, len(FIRST)), rng.sample(LAST, len(LAST))
        self.taken = set(PARTIES)

    def name(self) -> str:
        first = self.firsts.pop()
        for last in reversed(self.lasts):
            if Person(f"{first} {last}").initials not in self.taken:
                self.lasts.remove(last)
                self.taken.add(Person(f"{first} {last}").initials)
                return f"{first} {last}"
        return self.name()

    def politician(self, home: str | None = None) -> Person:
        return Person(self.name(), self.rng.choice(PARTIES), home)

    def someone(self, home: str | None = None, title: str | None = None) -> Person:
        return Person(self.name(), None, home, title)


def places(rng: Random, count: int) -> list[str]:
    return [name.replace("_", " ") for name in rng.sample(PLACES, count)]


def genitive(name: str) -> str:
    return name if name.endswith(("s", "x")) else f"{name}s"


def room(rng: Random, town: str) -> str:
    """A room with its house, street or town."""
    if rng.random() < 0.15:
        return rng.choice(ONLINE)
    told = rng.choice(["{r}, {h}", "{h}, {r}", "{h}, {s}", "{r}, {h}, {t}", "{r}, {s}, {t}", "{r}"]).format(
        r=rng.choice(ROOMS), h=rng.choice(SITES), s=rng.choice(STREETS), t=town
    )
    return told[0].upper() + told[1:]


def joined(names: list[str], last: str = " och ") -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])}{last}{names[-1]}"
