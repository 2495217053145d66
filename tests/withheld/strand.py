"""A fourth land, for the families of the seventh author: its places, people, rooms, papers, addresses, and its ways to say from when to when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from random import Random

from generated.said import Day, Ref, fill, say

from .kit import Names, kit
from .land import People
from .league import LeagueKit
from .matter import Subject, drawn
from .sentence import Form, Term, Value, forms
from .when import MODERN

PLACES = "Hallerud Tjuvö Skärblom Lindfors_Bruk Vikarby Norrtorpa Östanmo Klövsund Rambo Tveten Hasselmåla Gillsjö Backamo Stråvik Ängelsta Mosslunda Furuvik Dämsta Sandared_Norra Kvismåla Väjern Opphem".split()
COUNTIES = ("Gillmark", "Västerdal", "Skärbygd", "Mellanlandet")
FIRST = """Aila Alfons Alicia Amra Andrea Ann-Britt Anna-Lena Annmarie Antonia Arvid-Per Asta Augusta Baltzar Benjamin Berndt Bertil-Ove Birgit Bojan Britta Camilla Carl-Axel Cassandra Christian Claudia Dennis Désirée Edvard Eivind
Elisabet Elsa Emmy Enok Erik Eskil-Jan Evert Fabian Flora Frank Frej Gabriella Germund Gisela Gun Gustav Haldor Hannes Harriet Helene Herman Hjördis Ina Inga-Britt Ingela Isabella Jaana Jack Jan-Olof Jenny Jesper Jimmy Joel Jörgen Kajsa-Stina
Karl Karolina Kerstin-Ann Klara Kristina Lars-Ove Leonard Lillemor Lisen Ludvig Maj-Britt Malou Marcel Margaretha Marit Mats Maud Melissa Michael Minna Mona Moa Nadine Nellie Nils Nina Noomi Odd Ola-Per Olof Orvar Otto Patricia Paul Peter
Petronella Philip Pål Rakel Regina Richard Rita Robert Rosa Ruben Ruth Samuel Sandra Selim Set Sigrun Silas Sirpa Sofia Stina Susann Sven Synnöve Tilda Tim Tomas Truls Ulf-Göran Ulla-Lena Valter Verner Viking Vincent Vivi Wilhelm Ylva-Li Åke Åsa-Maj
Ören""".split()
LAST = """Adamsrud Ahlgrund Alerud Alnemar Anderberg-Fors Aronhed Askerud Backerud Barkarö Bengtmar Bergviksson Björklid Blomvall Bokelund Bondmar Borglid Brandmo Bredlund Broman-Lind Brytting Byrud Carlerud Casperlid Dahlmar Dalerud Dammgren
Djupmark Egnell-Rud Ekeroth Eklid Elfvenborg Engmar Erlandmo Fallerud Fasth-Berg Fjärdmark Flodlid Forslid Frimar Furulid Gardelid Gladmo Glimberg Granlid Grimmar Gullmo Gyllmar Hagelid Hallerström Hammarlid Hasselmar Hedrud Helgemo Hjelmrud
Holmlid Hultmar Hyttrud Ingmar-Dahl Isaklid Ivarmo Jarlerud Johanmar Kallerud Karlmo Kihlmar Klarlid Klingmo Knutrud Kvarnlid Kyrkmar Lagerlid Landmo Larsrud Lilliemar Lindrud Ljungmo Lundlid Långmar Malmrud Mattiaslid Mellmo Mobacka Myrlid Månrud
Nilsmar Nordlid Norrmo Nylid Nyrud Oxelmar Olmarud Palmlid Persmo Petterlid Pilmar Qvistrud Rammo Rehnlid Rickardmo Rosenmar Rudlid Ryddmo Råmar Sandlid Selanderud Simonlid Sjömar Skoglid Skogsrud Slättmo Smedmar Solmo Staflid Stenrud Stigmar
Strömlid Sundmo Svenrud Säfmar Tallid Thorlid Tjärnmo Tornmar Tranrud Ulvmo Utterlid Vallmar Vidrud Viklid Vinmo Wallerud Wassmo Westermar Widlid Ytterlid Åhlmo Åkerrud Åslid Älvmar Ängmo Öbergrud Österlid""".split()
CHAMBERS = (
    "Nämndrummet", "Sal Ekbacken", "Sammanträdesrummet Bävern", "Rum Fjällräven", "Stora salen", "Mötesrum 4", "Ostkupan", "Gillestugan", "Konferensrum B3", "Lilla sessionssalen", "Utsikten", "Sal Storån", "Rum Kompassen", "Studion", "Kapellet", "Plenisalen",
)  # fmt: skip
HOUSES = (
    "Kommunkontoret", "Gamla tingshuset", "Förbundskansliet", "Regionhuset", "Vårdcentrum Öster", "Brandstationen", "Herrgården", "Science Park", "Kunskapshuset", "Stadshotellet", "Biblioteket i centrum", "Miljöstationen", "Resecentrum",
)  # fmt: skip
ROADS = ("Bruksgatan 3", "Skolgatan 12", "Stora torget 5", "Hantverkargatan 21 A", "Älvvägen 7", "Norra Ringvägen 40", "Ekgatan 1")
AFAR = ("Teams", "Digitalt möte via Teams", "Microsoft Teams-möte", "Zoom", "Digitalt")
LAWS = (
    Ref("SOU 2017:21", "SOU", "SOU 2017:21"), Ref("SOU 2019:20", "SOU", "SOU 2019:20"), Ref("SOU 2020:70", "SOU", "SOU 2020:70"), Ref("SOU 2022:41", "SOU", "SOU 2022:41"), Ref("SOU 2024:13", "SOU", "SOU 2024:13"), Ref("Ds 2018:2", "Ds", "Ds 2018:2"),
    Ref("Ds 2022:9", "Ds", "Ds 2022:9"), Ref("dir. 2018:95", "dir", "dir. 2018:95"), Ref("dir. 2021:32", "dir", "dir. 2021:32"), Ref("prop. 2017/18:47", "prop", "prop. 2017/18:47"), Ref("prop. 2020/21:96", "prop", "prop. 2020/21:96"),
    Ref("SFS 2001:453", "SFS", "SFS 2001:453"), Ref("SFS 2017:900", "SFS", "SFS 2017:900"), Ref("SFS 1993:387", "SFS", "SFS 1993:387"), Ref("HSLF-FS 2016:40", "HSLF-FS", "HSLF-FS 2016:40"), Ref("SOSFS 2014:5", "SOSFS", "SOSFS 2014:5"),
)  # fmt: skip
ADDRESSES = (
    "https://www.gillmark.example/samverkan",
    "www.hallerud.example/namnd/handlingar",
    "https://motesportal.klovsund.example/arende/77",
    "https://vasterdal.example/material?id=12",
    "www.skarbygd.example/natverk",
    "https://fil.tveten.example/d/9x",
)
MAILS = ("kommun@hallerud.example", "registrator@klovsund.example", "forbundet@gillmark.example", "samverkan@vasterdal.example", "moten@skarbygd.example")
SUMS = ("340 000 kr", "2,7 miljoner kronor", "18 mkr", "1 250 tkr", "86 500 kronor", "4,1 mnkr", "11,75 miljoner kronor", "600 000 kronor")
SHARES = ("två av tre", "72 procent", "drygt hälften", "nästan 40 %", "var tionde", "19 procent")
PERCENTS = ("3 procent", "6,5 %", "omkring 15 procent", "1,8 procent", "drygt 20 %")


class Strandfolk(People):
    """Draws people of this land, no name and no initials twice."""

    def __init__(self, rng: Random) -> None:
        super().__init__(rng)
        self.firsts, self.lasts = rng.sample(FIRST, len(FIRST)), rng.sample(LAST, len(LAST))


class StrandKit(LeagueKit):
    """A meeting's stock with this land's laws, addresses, sums and terms."""

    def supply(self, name: str) -> Value:
        rng = self.rng
        match name:
            case "law":
                return rng.choice([law for law in LAWS if int(law.id.split()[1][:4]) < self.day.year])
            case "url":
                address = rng.choice(ADDRESSES)
                return Ref(address, "url", address)
            case "mail":
                address = rng.choice(MAILS)
                return Ref(address, "email", address)
            case "sum":
                return rng.choice(SUMS)
            case "share":
                return rng.choice(SHARES)
            case "percent":
                return rng.choice(PERCENTS)
            case "holds":
                return holds(self)
            case "until":
                return until(self)
            case "term":
                return holds(self) if rng.random() < 0.6 else Term(say(), None, None)
            case _:
                return super().supply(name)


def _last(told: LeagueKit) -> date:
    return date(told.day.year + told.rng.randint(2, 5), *told.rng.choice([(12, 31), (12, 31), (6, 30), (8, 31), (3, 31)]))


def _first(told: LeagueKit) -> date:
    month = told.rng.choice([1, 1, 4, 7, 9])
    return date(told.day.year + (month <= told.day.month or told.rng.random() < 0.4), month, 1)


def until(told: LeagueKit) -> Term:
    """Till when."""
    rng = told.rng
    day = told.when.day(_last(told), rng.choice(["full", "full", "iso"]))
    return Term(fill(rng.choice([" till och med {d}", " t.o.m. {d}", " till {d}", " fram till {d}", " t o m {d}"]), d=day), None, day.end)


def holds(told: LeagueKit) -> Term:
    """From when, to when, or for which years something holds."""
    rng, when = told.rng, told.when
    way = rng.choice(["full", "full", "iso"])
    match rng.randint(0, 4):
        case 0:
            day = when.day(_first(told), way)
            words = rng.choice([" från och med {d}", " fr.o.m. {d}", " från {d}", " tills vidare från och med {d}", " med verkan från {d}"])
            return Term(fill(words, d=day), day.start, None)
        case 1:
            return until(told)
        case 2:
            one, other = told.day.year + rng.choice([0, 1]), told.day.year + rng.randint(2, 5)
            years = Day(f"{one}{rng.choice(['–', '-', '–'])}{other}", date(one, 1, 1), date(other, 12, 31), "range")
            return Term(fill(rng.choice([" för perioden {d}", " åren {d}", " under {d}", " för åren {d}", " avseende {d}"]), d=years), years.start, years.end)
        case 3:
            start, end = _first(told), _last(told)
            a, b = (when.day(edge, way).words for edge in (start, end))
            span = Day(f"{a}{rng.choice(['–', ' – ', ' till '])}{b}", start, end, "range")
            return Term(fill(rng.choice([" för tiden {d}", " under tiden {d}", " {d}", " under avtalsperioden {d}"]), d=span), start, end)
        case _:
            start, end = _first(told), _last(told)
            a, b = (when.day(edge, "full").words for edge in (start, end))
            between = rng.choice([" och den ", " och "])
            return Term(say(rng.choice([" mellan ", " mellan den "]), Day(f"{a}{between}{b}", start, end, "range")), start, end)


def hall(rng: Random, town: str, afar: float = 0.1) -> str:
    """A room with its house, street or town, or a link."""
    if rng.random() < afar:
        return rng.choice(AFAR)
    shape = rng.choice(["{r}, {h}", "{h}, {r}", "{h} i {t}, {r}", "{r}, {h}, {s}, {t}", "{h}, {s}", "{r}", "{r}, {s}", "{h}, {t}"])
    return shape.format(r=rng.choice(CHAMBERS), h=rng.choice(HOUSES), s=rng.choice(ROADS), t=town)


def strand(
    rng: Random, names: Names, own: str, *, years: tuple[int, int] = (2018, 2027), ways: tuple[str, ...] = MODERN, towns: int = 7, afar: float = 0.1
) -> StrandKit:
    """A meeting's day, hours, room and people in this land."""
    base = kit(rng, names, own=own, years=years, ways=ways)
    told = StrandKit(**{part.name: getattr(base, part.name) for part in fields(base)})
    told.towns, told.people = [one.replace("_", " ") for one in rng.sample(PLACES, towns)], Strandfolk(rng)
    told.room = hall(rng, told.home, afar)
    return told


def chosen(rng: Random, rows: Sequence[Subject], **counts: tuple[int, int]) -> list[Subject]:
    """So many matters of each kind, in an order of chance."""
    out = [one for kind, (least, most) in counts.items() for one in drawn(rng, [row for row in rows if row.kind == kind], least, most)]
    rng.shuffle(out)
    return out


def clauses(lines: str, shape: str) -> list[Form]:
    """Forms from rows "type/event | infinitive | present": ``att``, ``bare`` ("Godkänna …"), ``act`` ("Nämnden godkänner …"), ``said`` or ``was`` ("beslutade att")."""
    made = []
    for line in lines.strip().splitlines():
        kind, infinitive, present = (part.strip() for part in line.split("|"))
        words = {
            "att": f"att {infinitive}",
            "bare": infinitive[0].upper() + infinitive[1:],
            "act": f"{{by}} {present}.",
            "said": f"{{by}} beslutar att {infinitive}.",
            "was": f"{{by}} beslutade att {infinitive}.",
        }[shape]
        made.append(f"{kind} | {words}")
    return forms("\n".join(made))
