"""A second land, for the families of the fourth author: its places, people, rooms, papers and addresses."""

from __future__ import annotations

from dataclasses import fields
from random import Random

from generated.said import Ref

from .kit import Kit, Names, kit
from .land import People
from .sentence import Value
from .when import MODERN

PLACES = "Torsvik Ekenäsby Långbro Vallhamn Stavreda Hedekila Björnsund Gråås Ljusedal Nissafors Ryholm Sillvik Åmynne Övralid Kvarnhult Mörtsjö Frösåker Tångeby Lillhärad Snäckvik".split()
RIVERS = ("Ljusån", "Mörtån", "Tre Fjärdar", "Norrsjön", "Kvarnån", "Fyra Åar", "Storsken", "Skärgårdsbandet")
FIRST = """Agnes Albin Alva Amelie Anita Annelie Aron Arvid Astrid Axel Berit Birger Bodil Calle Carina Cecilie Claes Dagmar Daniella David Ebba Edvin Einar Elin Elof Emil Erika Erland-Per Eskil Ewa Frans Fredrika Gerda Gittan Greger
Gudrun Gun-Britt Gustaf Hanna Hedvig Helga Henrik Hilda Håkan Inga-Lill Ingvar Iris Ivar Jarl Jeanette Jerker Josefin Jytte Kaj Karolin Kim Kristian Kurt-Ove Laila Lennart Lilian Linus Lotten Lovisa Lucas-Erik Majken Malte Margit Marja
Mats-Ola Melinda Miriam Morgan Nadja Niklas Nina-Lotta Noa Olle Oskar Pernilla Pia-Maria Pontus Ragna Rebecka Reine Ronja Roland Rune Sakarias Sebastian Signe Sigvard Sofie Stig Sylvia Tage-Lars Thea Theodor Tina Tor Tuva Ulrika Uno Valter
Vilma Viveka Ylva Åsa Östen""".split()
LAST = """Ahlroth Alderin Anstrin Askelöf Augustinson Barrlund Beckhed Bergåker Bildtman Björkvall Blanck Bobergh Bredhammar Brännmo Burvall Båvner Cederhage Dahlvik Degerfeldt Drakenhorn Duvhed Ekrot Elgfors Elmgren-Bo Enkvist Fagerhed
Fjellgren Flodmark Forsåker Fredhage Friberg-Tell Furuskog Garpenholm Grahed Granåker Grenmark Gyllhammar Haglert Harnesk Hedelöf Hellquist-Rå Hjortmo Holmertz Hybbinette Håfors Isfeldt Jerlström Järnek Kaldén Karlefors Kimfors
Klintmo Korsfeldt Kullhammar Kvistgaard Lagerås Landelius Leijonmo Lidgard Liljemark Lindfeldt Lundemo Lövhage Malmsköld Marklöf Moberg-Rönn Mossfeldt Munthell Nordåker Norhammar Nygårds-Lo Odencrantz Ohlhage Palmfelt Persåker
Porsfeldt Quennerberg Ramhed Rapp Renfors Rosåker Rudhage Rönnehed Sahlfors Sandåker Segerhed Sjöhage Skoghed Spångfeldt Stenfalk-Mo Storåker Strandhed Sundåker Svärdfelt Tallhage Tegmark Tiderman Törnhed Ugglefelt Wadåker Wallmo
Vesterhed Wickfors Vinghammar Vretmark Åkerfors Ålhammar Älgmo Ölandsson Örnfelt""".split()  # fmt: skip
HALLS = (
    "Kommunalsalen",
    "Sessionssalen",
    "Sal Björken",
    "Konferensrum Strömmen",
    "A-salen",
    "Mötesrum Fyren",
    "Lilla salen",
    "Rum 302",
    "Bibliotekets hörsal",
    "Samlingssalen",
    "Kaffestugan",
    "Sammanträdesrum Lärkan",
)
HOUSES = (
    "Kommunhuset",
    "Stadshuset",
    "Gamla seminariet",
    "Servicehuset Solgläntan",
    "Föreningarnas hus",
    "Kulturhuset Smedjan",
    "Vattenverket",
    "Hotell Vågen",
    "Räddningsstationen",
    "Vårdcentralen",
)
ROADS = ("Storgatan 14", "Torget 1", "Hamnvägen 3", "Nygatan 22 B", "Kyrkvägen 5", "Bruksgatan 8")
LAWS = (
    Ref("SOU 2018:88", "SOU", "SOU 2018:88"), Ref("SOU 2020:47", "SOU", "SOU 2020:47"), Ref("SOU 2021:93", "SOU", "SOU 2021:93"), Ref("SOU 2023:66", "SOU", "SOU 2023:66"), Ref("Ds 2020:20", "Ds", "Ds 2020:20"),
    Ref("dir. 2018:44", "dir", "dir. 2018:44"), Ref("prop. 2017/18:83", "prop", "prop. 2017/18:83"), Ref("SFS 2010:630", "SFS", "SFS 2010:630"), Ref("SFS 2017:30", "SFS", "SFS 2017:30"),
)  # fmt: skip
ADDRESSES = (
    "https://www.torsvik.example/dialog",
    "www.langbro.example/handlingar",
    "https://samverkan.ryholm.example/enkat/4",
    "https://www.stavreda.example/aktuellt",
)
MAILS = ("radet@torsvik.example", "kommunen@langbro.example", "moten@ryholm.example", "diarium@vallhamn.example")
SUMS = ("2,3 miljoner kronor", "85 000 kronor", "410 tkr", "6,4 mnkr", "1 250 000 kr", "37 500 kronor")


class Folk(People):
    """Draws people of this land, no name and no initials twice."""

    def __init__(self, rng: Random) -> None:
        super().__init__(rng)
        self.firsts, self.lasts = rng.sample(FIRST, len(FIRST)), rng.sample(LAST, len(LAST))


class ShireKit(Kit):
    """A meeting's stock with this land's laws, addresses and sums."""

    def supply(self, name: str) -> Value:
        match name:
            case "law":
                return self.rng.choice([law for law in LAWS if int(law.id.split()[1][:4]) <= self.day.year])
            case "url":
                address = self.rng.choice(ADDRESSES)
                return Ref(address, "url", address)
            case "mail":
                address = self.rng.choice(MAILS)
                return Ref(address, "email", address)
            case "sum":
                return self.rng.choice(SUMS)
            case _:
                return super().supply(name)


def hall(rng: Random, town: str) -> str:
    """A room with its house, street or town."""
    shape = rng.choice(["{r}, {h}", "{h}, {r}", "{r}, {h}, {t}", "{h}, {s}", "{r}, {h}, {s}", "{r}"])
    return shape.format(r=rng.choice(HALLS), h=rng.choice(HOUSES), s=rng.choice(ROADS), t=town)


def shire(rng: Random, names: Names, own: str, *, years: tuple[int, int] = (2018, 2026), ways: tuple[str, ...] = MODERN, towns: int = 6) -> ShireKit:
    """A meeting's day, hours, room and people in this land."""
    base = kit(rng, names, own=own, years=years, ways=ways)
    told = ShireKit(**{part.name: getattr(base, part.name) for part in fields(base)})
    told.towns, told.people = rng.sample(PLACES, towns), Folk(rng)
    told.room = hall(rng, told.home)
    return told
