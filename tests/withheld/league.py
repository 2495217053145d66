"""A third land, for the families of the sixth author: its places, people, rooms, papers and addresses."""

from __future__ import annotations

from dataclasses import fields
from random import Random

from generated.said import Ref, fill, say

from .kit import Kit, Names, kit
from .land import People
from .sentence import Due, Value
from .when import MODERN

PLACES = "Almhult Brusvik Dalstorp Edsmark Flisnäs Granvåg Hanhem Idre_Strand Juvaltorp Kråkered Lomsbro Mjölkerud Nordanå Orrsta Pilgård Rävlanda_By Silleröd Trollfors Udden Varsta Ängesby Öjaryd".split()
COUNTY = ("Siljemark", "Kustlandet", "Ådalsbygd", "Bergsfors")
FIRST = """Adele Agda Aksel Alf Alma Amina Anders Angelica Ann-Louise Anna-Stina Arvo Ayla Barbara Bengt Bianca Bo Britt-Inger Carl Carl-Johan Catrin Clara Cornelia Dalia Daniel Edith Egil Ella Emina Engla Erik Ester Eva-Lena Fanny
Felicia Fredrik Gerhard Greta Gull-Maj Gunnel Gun-Marie Hassan Helen Henning Hillevi Ida Ingrid Ivan Jakob Jan Janina Jelena Jens Jeppe John Josefina Julia Kajsa Karl-Erik Karin Katja Kenneth Kicki Kjell Lasse Leila Lennie Lina Lisa Lo
Lottie Louise Lovis Madeleine Malena Malin Marcus Margret Marika Mattias Mia Mikael Mio Mohammed Märit Natalie Nathalie Nikolaj Nore Oliver Ossian Patrik Peo Petra Pia Ralf Rebecca Roger Ronny Rosita Sabina Sally Sara-Lisa Sigrid
Sixten Sonja Stellan Stina Sven-Olof Tanja Therese Thomas Tove Ulla-Karin Valdemar Vera Viktor Vilgot Wilma Ylwa Zandra Åke-Bertil Östen-Lars""".split()
LAST = """Abrahamsberg Adamsgård Alkvist Almedal Alströmer Anckarhed Asplind Backlin Bengtshage Bergdorf Bergsåker Bjelke-Lind Björnram Boijer Brattgård Bruce Brunnhage Byrsten Carlmark Claesdal Cronvall Dahlhielm Danbratt Dryselid
Ehnbom Ekedal Ekhammar Elofsdal Engdal Enmark Evertmark Fagerlind Falkhed Flinkfelt Flyborg Forsmarker Frisk-Hall Frödal Gedda Gillberg Glansholm Granhed Grenhage Gröndal Gyllenram Hagborg Hallenius Hamberg Hansgård Heijbel Hellgård
Hernhag Hiljer Holmbo Hornhed Hubinett Hulthage Högmark Igelmo Ingefors Isgren Jarlhed Jennhag Julander Karlhage Kempenhed Klasgård Kopparfelt Kronmark Kullbergsdal Lagerhage Landborg Leanderhed Lenngård Lindhage Lindskär Ljungkvarn
Lundholt Löfmark Malmkvarn Mellhage Molanderfelt Munkhage Mårdhage Nathorsthed Nilsgård Norelid Nymark Nyskär Odenhage Olofsdal Palmgård Pehrsgård Pramhed Påhlmark Rehnfelt Ringhage Rosengård-Vik Rudolfsberg Rydmark Rönnbratt Sahlhage
Sandmo Sellin Silfvermark Sjöholt Skogmark Skytthed Slättmark Spjuthage Stenhage-Ros Strandmark Ståhlgård Sundmark Svanfelt Svedhage Tengmark Thorsgård Tibelius Tingmark Torshage Törngård Uhrfelt Ulvhed Vallmark Vesterhage Viborgh
Wahlgård Warghed Wenngård Wetterhed Widmark-Sund Wirfelt Zachau Åkermark Åselid Ödmark Öhrngård""".split()
CHAMBERS = (
    "Fullmäktigesalen", "Rum Granit", "Sal Linné", "Konferensrummet plan 3", "Mötesrum Havet", "Skolans bibliotek", "Aulan", "Rum Ljungen", "Stora mötesrummet", "Foajén", "Sammanträdesrum 1–2", "Sal Kvarnen", "Lokal Norrsken", "Personalrummet",
)  # fmt: skip
HOUSES = (
    "Förvaltningshuset", "Regionens hus", "Gamla rådhuset", "Konserthuset", "Naturum", "Bussdepån", "Fjärrvärmeverket", "Teknikparken", "Hembygdsgården", "Ängsskolan", "Näringslivets hus", "Stadsbiblioteket", "Sjukhuset, entré C", "Folkets hus",
)  # fmt: skip
ROADS = ("Järnvägsgatan 8", "Kanalgatan 17", "Stationsplan 2", "Repslagaregatan 11 C", "Södra allén 5", "Skolvägen 1")
AFAR = ("Teams", "Digitalt via Teams", "Zoom", "Digitalt möte", "Skype")
LAWS = (
    Ref("SOU 2016:2", "SOU", "SOU 2016:2"), Ref("SOU 2020:19", "SOU", "SOU 2020:19"), Ref("SOU 2021:78", "SOU", "SOU 2021:78"), Ref("SOU 2023:5", "SOU", "SOU 2023:5"), Ref("Ds 2017:33", "Ds", "Ds 2017:33"), Ref("Ds 2021:7", "Ds", "Ds 2021:7"),
    Ref("dir. 2017:128", "dir", "dir. 2017:128"), Ref("dir. 2022:101", "dir", "dir. 2022:101"), Ref("prop. 2015/16:73", "prop", "prop. 2015/16:73"), Ref("prop. 2021/22:164", "prop", "prop. 2021/22:164"), Ref("SFS 2017:725", "SFS", "SFS 2017:725"),
    Ref("SFS 2010:800", "SFS", "SFS 2010:800"), Ref("SFS 2014:821", "SFS", "SFS 2014:821"), Ref("HSLF-FS 2017:37", "HSLF-FS", "HSLF-FS 2017:37"), Ref("SOSFS 2011:9", "SOSFS", "SOSFS 2011:9"),
)  # fmt: skip
ADDRESSES = (
    "https://www.siljemark.example/natverk/material",
    "www.brusvik.example/projekt",
    "https://dela.edsmark.example/s/4fK2",
    "https://kustlandet.example/uppfoljning?ar=2",
    "www.adalsbygd.example",
    "https://svar.hanhem.example/remiss",
)
MAILS = (
    "samverkan@siljemark.example",
    "registrator@kustlandet.example",
    "projekt.kontor@edsmark.example",
    "info@trollfors.example",
    "anna.moten@bergsfors.example",
)
SUMS = ("725 000 kr", "1,9 miljoner kronor", "48 mkr", "3 150 tkr", "12 500 kronor", "0,8 mnkr", "16,25 miljoner kronor")
POSTS = ("kontaktperson", "ledamot i arbetsgruppen", "sammankallande", "representant i referensgruppen")
SHARES = ("hälften", "omkring två tredjedelar", "61 procent", "nästan 90 %", "en fjärdedel", "drygt 40 procent")


class Crowd(People):
    """Draws people of this land, no name and no initials twice."""

    def __init__(self, rng: Random) -> None:
        super().__init__(rng)
        self.firsts, self.lasts = rng.sample(FIRST, len(FIRST)), rng.sample(LAST, len(LAST))


class LeagueKit(Kit):
    """A meeting's stock with this land's laws, addresses and sums."""

    def supply(self, name: str) -> Value:
        match name:
            case "law":
                return self.rng.choice([law for law in LAWS if int(law.id.split()[1][:4]) < self.day.year])
            case "url":
                address = self.rng.choice(ADDRESSES)
                return Ref(address, "url", address)
            case "mail":
                address = self.rng.choice(MAILS)
                return Ref(address, "email", address)
            case "sum":
                return self.rng.choice(SUMS)
            case "share":
                return self.rng.choice(SHARES)
            case "who":
                return self.people.name()
            case "post":
                return self.rng.choice(POSTS)
            case "due":
                return due(self)
            case "early":
                day = self.when.future()
                return Due(fill(self.rng.choice(("Senast {d}", "Före {d}", "Till {d}")), d=day), day)
            case _:
                return super().supply(name)


def due(told: Kit, likely: float = 0.72) -> Due:
    """When something is to be done, always with the word that sets it, or nothing."""
    rng, when = told.rng, told.when
    if rng.random() > likely:
        return Due(say(), None)
    day = when.coming() if rng.random() < 0.4 else when.future()
    if day.precision == "day":
        return Due(fill(rng.choice(when.limits), d=day), day)
    ways = {"month": (" i {d}", " under {d}", " senast i {d}"), "week": (" senast {d}", " {d}", " under {d}"), "season": (" under {d}", " senast under {d}")}
    return Due(fill(rng.choice(ways.get(day.precision, (" i {d}",) if day.before == "i " else (" under {d}",))), d=day.bare()), day)


def chamber(rng: Random, town: str, afar: float = 0.12) -> str:
    """A room with its house, street or town, or a link."""
    if rng.random() < afar:
        return rng.choice(AFAR)
    shape = rng.choice(["{r}, {h}", "{h}, {r}", "{h} i {t}", "{h}, {s}, {t}", "{r}, {h}, {s}", "{r}", "{h}, {t}"])
    return shape.format(r=rng.choice(CHAMBERS), h=rng.choice(HOUSES), s=rng.choice(ROADS), t=town)


def league(rng: Random, names: Names, own: str, *, years: tuple[int, int] = (2018, 2026), ways: tuple[str, ...] = MODERN, towns: int = 7) -> LeagueKit:
    """A meeting's day, hours, room and people in this land."""
    base = kit(rng, names, own=own, years=years, ways=ways)
    told = LeagueKit(**{part.name: getattr(base, part.name) for part in fields(base)})
    told.towns, told.people = [one.replace("_", " ") for one in rng.sample(PLACES, towns)], Crowd(rng)
    told.room = chamber(rng, told.home)
    return told
