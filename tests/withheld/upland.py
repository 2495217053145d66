"""A third land, for the fifth author: its places, people, rooms, papers and addresses."""

from __future__ import annotations

from dataclasses import fields
from random import Random

from generated.said import Ref, fill, say

from .kit import Kit, Names, kit
from .land import People
from .sentence import Due, Value
from .when import MODERN

PLACES = "Brännfors Kölsjö Väsby_Strand Djupmyra Gisslarp Hovtuna Ransberga Tjärnö Åsebro Lockerud Malungstad Floby_Nedre Sörfjärden Uddesta Knipsund Ekshammar Bollfors Järpby Vittinge_Å Solbergskil".split()
SHIRES = ("Mellanlandet", "Sörbygden", "Västmarken", "Tiobergen", "Kustlandet")
FIRST = """Ada Adam Agda Alexander Allan Alma Anders Angelica Ann-Britt Annika-Lo August Barbara Bengt Bibbi Birgit Camilla Carin Carl-Johan Cathrine Christian Clara Dagobert Dennis Désirée Edith Eleonor Elisabeth Emelie-Jo Emmy Evert Fanny
Fred Freja Fritz Gabriella Gittan Gunborg Göran Gustav Göte Heidi Helén Hillevi Humberto Ida Ingrid Isabella Iréne Jack Jakob Jan Jeanne Jens Jenny Jimmy Johanna Jonny Jörgen Karl-Axel Karolina Katrin Kennerth Kjell Kristina Lars-Inge
Lasse Lillemor Linda Louise Lova Magnhild Malin Marcus Marie-Louise Mikael Milla Natalie Nils Nora Ove Patrik Paul Pehr Petra Ralf Regina Robert Rosita Ruben Sabina Sandra Sonja Sven-Olov Tomas Tove Ulla-Karin Viktor Wilhelm Yusuf Åke-Jon""".split()  # fmt: skip
LAST = """Adolfsfelt Algotsson Almebäck Andér Arrheden Balkefors Bengtsfelt Berglöth Bilander Björkebo Blomander Bodin-Å Bornander Brask Bringås Brunander Byfors Clarén Dacke-Lind Dahlsjö Eckermark Ekvik Elfvinge Engwik Erneryd Fagerö
Falkvall Flinkman Forsgård Frisell-Ek Fälthed Gabrielsfelt Gezelvik Glansberg Granrot Grundheden Gyllbäck Gårdefors Hagström-Vik Hallonsten Hammarlöf Hasselvik Hedvall Helgåker Hermelin-Ås Hjertvik Holmsäter Hultenheim Hyltfors Illerö
Isvind Järvklo Kallhamn Karnehed Kihlvall Klippgren Kroksfelt Kullander Kärrvik Lagerfjord Landevik Lemnell Lillhamn Lindquist-Ro Ljungander Lodvik Lundfjord Malmvall Medin Mohed Myrberg-Sund Nilander Nordvall Nygren-Ås Näsvik Olinder
Orrfelt Palmvall Pilhamn Qvick Rahmfelt Rehnvik Rosenvall Rydhamn Rönnvall Sahlander Sandvall Schölin Silfverö Sjövall Skoglöf Slättberg Sommarö Stenhamn Stråhle Sundvall Svedvik Sörvik Tallander Thorvall Tingvik Tranefors Udd
Ulander Valinder Vestvik Viberg-Lo Vikhamn Wrangvik Zetterlöf Åkervik Åslöf Älvhamn Öberg-Tall Österlöf""".split()  # fmt: skip
HALLS = ("Sal 1", "Plenisalen", "Konferensrum Ängen", "Rum Tranan", "Stora salen", "Mötesrum C 3", "Samlingsrummet", "Klubbrummet", "Sammanträdesrum Granen", "Ledningscentralen", "Aulan", "Bränneriet", "Rum Silvret", "Utbildningssalen")  # fmt: skip
HOUSES = ("Kommunalhuset", "Regionens hus", "Sjukhuset", "Brandstationen", "Länets hus", "Församlingsgården", "Tingshuset", "Gymnasieskolan", "Kunskapscentrum", "Hälsocentralen", "Folkets hus", "Värdshuset")  # fmt: skip
ROADS = ("Järnvägsgatan 2", "Sjukhusvägen 18", "Kungsgatan 41", "Stationsgatan 7", "Fabriksgatan 10 C", "Lasarettsgatan 5")
LAWS = (
    Ref("SOU 2016:2", "SOU", "SOU 2016:2"), Ref("SOU 2018:39", "SOU", "SOU 2018:39"), Ref("SOU 2020:19", "SOU", "SOU 2020:19"), Ref("SOU 2021:6", "SOU", "SOU 2021:6"), Ref("Ds 2019:13", "Ds", "Ds 2019:13"),
    Ref("dir. 2017:24", "dir", "dir. 2017:24"), Ref("prop. 2016/17:106", "prop", "prop. 2016/17:106"), Ref("SFS 2017:612", "SFS", "SFS 2017:612"), Ref("SFS 2003:778", "SFS", "SFS 2003:778"), Ref("SFS 2009:400", "SFS", "SFS 2009:400"),
)  # fmt: skip
ADDRESSES = (
    "https://www.ransberga.example/moten",
    "www.sorbygden.example/statistik",
    "https://samarbete.uddesta.example/bilaga-2",
    "https://kolsjo.example/halsa",
)
MAILS = ("kansliet@ransberga.example", "brev@kolsjo.example", "utveckling@sorbygden.example", "diariet@uddesta.example")
SUMS = ("1,9 miljoner kronor", "125 000 kronor", "780 tkr", "11,5 mnkr", "2 400 000 kr", "64 000 kronor")


class Uplanders(People):
    """Draws people of this land, no name and no initials twice."""

    def __init__(self, rng: Random) -> None:
        super().__init__(rng)
        self.firsts, self.lasts = rng.sample(FIRST, len(FIRST)), rng.sample(LAST, len(LAST))


class UplandKit(Kit):
    """A meeting's stock with this land's laws, addresses and sums."""

    def supply(self, name: str) -> Value:
        rng = self.rng
        match name:
            case "law":
                return rng.choice([law for law in LAWS if int(law.id.split()[1][:4]) <= self.day.year])
            case "url":
                address = rng.choice(ADDRESSES)
                return Ref(address, "url", address)
            case "mail":
                address = rng.choice(MAILS)
                return Ref(address, "email", address)
            case "sum":
                return rng.choice(SUMS)
            case "due":
                return self._due()
            case "early":
                day = self.when.future()
                return Due(fill(rng.choice(["Senast {d}", "Senast {d}", "Till {d}", "Före {d}"]), d=day), day)
            case _:
                return super().supply(name)

    def _due(self) -> Due:
        """When something is to be done: a day with a limiting word, a longer time, or nothing."""
        rng = self.rng
        if rng.random() > 0.7:
            return Due(say(), None)
        if rng.random() < 0.25 and (span := self.when.coming()).precision != "day":
            return Due(say(" ", span), span)
        day = self.when.future()
        return Due(fill(rng.choice(self.when.limits), d=day), day)


def hall(rng: Random, town: str) -> str:
    """A room with its house, street or town."""
    shape = rng.choice(["{r}, {h}", "{h}, {r}", "{r}, {h}, {t}", "{h}, {s}", "{r}, {s}, {t}", "{h} i {t}, {r}"])
    return shape.format(r=rng.choice(HALLS), h=rng.choice(HOUSES), s=rng.choice(ROADS), t=town)


def upland(rng: Random, names: Names, own: str, *, years: tuple[int, int] = (2018, 2026), ways: tuple[str, ...] = MODERN, towns: int = 6) -> UplandKit:
    """A meeting's day, hours, room and people in this land."""
    base = kit(rng, names, own=own, years=years, ways=ways)
    told = UplandKit(**{part.name: getattr(base, part.name) for part in fields(base)})
    told.towns, told.people = [name.replace("_", " ") for name in rng.sample(PLACES, towns)], Uplanders(rng)
    told.room = hall(rng, told.home)
    return told
