"""The invented region: municipalities, people with their names, and the bodies that they sit in."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from samtrad.people.resolving.tables import family_ranks, given_ranks

PLACES = """Fagerhed Kvarnhede Vitsjö Åmynne Granholma Lillåker Mellansund Tallmora Södervad Hasselmo Rörbacka Ekvad Norrhamn Björkvik Stenlunda Ängsborg Älvmo Klockared
Hultaby Sandvika Gransele Västerlund Öraby Mosseryd""".split()
PARTIES = ("S", "M", "SD", "C", "V", "L", "KD", "MP")
WEIGHTS = (30, 22, 16, 8, 8, 5, 6, 5)
_STEMS = ("Alm Berg Björk Bro Dal Ek Eng Fager Falk Fors Gran Grön Hag Hall Hassel Hav Hed Hjort Holm Hög Kall Klint Kvarn Lager Lind Ljung Lund Lö Malm Mo Nord Ny Ol Palm Rehn Ro Rud "
          "Sand Silver Sjö Skog Sol Stål Sten Strand Ström Sund Sved Säv Söder Tall Torn Tran Udd Valla Vester Vik Wall Åker Åsen Ång Älv Öst").split()  # fmt: skip
_ENDS = "bladh borg brink by crantz dahl enius ell feldt felt fjäll flod gren grip haga hammar hede hielm hult in kvist land löf man mark mo mosse ner nert quist rot rud skär stig ståhl torp vall vik å ås".split()
_FOREIGN = "Abdi Aydin Bahrami Demir Gashi Hadzic Haile Hussein Jovanovic Kaplan Karimi Kovac Lopez Mirza Nikolic Novak Osman Öztürk Petrovic Rahimi Said Tesfaye Yilmaz Virtanen Korhonen Mäkinen Laine".split()
_PARTICLES = ("von", "af", "de")
_HYPHEN = ("Ann", "Anna", "Britt", "Eva", "Inga", "Maj", "Rose", "Karl", "Lars", "Per", "Sven", "Jan", "Hans", "Bengt", "Bo", "Ulla")
_SECOND = ("Marie", "Karin", "Britt", "Lena", "Christin", "Sofie", "Lis", "Erik", "Olof", "Åke", "Arne", "Gunnar", "Ove", "Inge")


@dataclass(eq=False)
class Citizen:
    """Someone, by a number that is the truth; ``names`` are what they were called, each from a year on."""

    number: int
    names: list[tuple[float, str]]
    place: str
    party: str = ""
    title: str = ""

    def called(self, when: float) -> str:
        """The name at a time, in years."""
        return next(name for since, name in reversed(self.names) if since <= when)


@dataclass(eq=False)
class Seat:
    """Who sits in a body, from when to when, for what."""

    citizen: Citizen
    capacity: str
    organisation: str
    since: float
    until: float


@dataclass(eq=False)
class Organ:
    """A body: whose it is (empty where several share it), how often it meets in a year, whether by law, and who sits in it."""

    name: str
    owner: str
    meetings: int
    by_law: bool
    seats: list[Seat] = field(default_factory=list)
    habits: dict[int, str] = field(default_factory=dict)
    """How its secretary spells someone, time after time."""


class Names:
    """Draws names as they are borne in the country: Zipf's law for given names, a third of family names from a dozen."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.given = {rank: [name.capitalize() for name, one in given_ranks().items() if one == rank and "-" not in name] for rank in (1, 2)}
        self.family = {rank: [name.capitalize() for name, one in family_ranks().items() if one == rank] for rank in (1, 2, 3)}

    def first(self) -> str:
        """A given name."""
        roll = self.rng.random()
        if roll < 0.07:
            return f"{self.rng.choice(_HYPHEN)}-{self.rng.choice(_SECOND)}"
        names = self.given[2] if roll < 0.6 else self.given[1]
        return names[min(int(self.rng.expovariate(1 / (len(names) / 3))), len(names) - 1)]

    def last(self) -> str:
        """A family name."""
        roll = self.rng.random()
        if roll < 0.26:
            names = self.family[3]
            return names[min(int(self.rng.expovariate(1 / 5)), len(names) - 1)]
        if roll < 0.5:
            return self.rng.choice(self.family[2])
        if roll < 0.72:
            return self.rng.choice(self.family[1])
        if roll < 0.8:
            return self.rng.choice(_FOREIGN)
        name = self.rng.choice(_STEMS) + self.rng.choice(_ENDS)
        return f"{self.rng.choice(_PARTICLES)} {name}" if roll > 0.992 else name

    def full(self) -> str:
        """A full name, now and then with two family names."""
        return f"{self.first()} {self.last()} {self.last()}" if self.rng.random() < 0.06 else f"{self.first()} {self.last()}"


class Land:
    """The region with all who sit somewhere between the first and the last year."""

    def __init__(self, seed: int, places: int = 12, years: int = 5) -> None:
        self.rng = Random(seed)
        self.names = Names(self.rng)
        self.years = years
        self.citizens: list[Citizen] = []
        self.organs: list[Organ] = []
        self.places = list(PLACES[:places])
        politicians = {place: self._municipality(place) for place in self.places}
        regional = self._region(politicians)
        self._shared(politicians, regional)

    def _citizen(self, place: str, party: str = "", title: str = "") -> Citizen:
        name = self._namesake(place) or self.names.full()
        names = [(0.0, name)]
        if self.rng.random() < 0.02:
            names.append((self.rng.uniform(0.5, self.years - 0.5), self._changed(name)))
        made = Citizen(len(self.citizens) + 1, names, place, party, title)
        self.citizens.append(made)
        return made

    def _namesake(self, place: str) -> str:
        """The name of somebody who is there already: beside those that chance makes, so that the hard cases are many enough to be measured."""
        if not self.citizens or self.rng.random() > 0.012:
            return ""
        other = self.rng.choice(self.citizens)
        return other.names[0][1] if other.place != place or self.rng.random() < 0.1 else ""

    def _changed(self, name: str) -> str:
        """A name after a wedding or a divorce: three in five keep what they had beside the new one."""
        given, *family = name.split()
        new = self.names.last()
        roll = self.rng.random()
        if roll < 0.35:
            return f"{given} {' '.join(family)}-{new}"
        if roll < 0.6:
            return f"{given} {' '.join(family)} {new}"
        return f"{given} {new}"

    def _sit(self, organ: Organ, citizen: Citizen, capacity: str, organisation: str) -> None:
        """Someone takes a seat; one in six leaves before the end, and somebody else comes for the same party or municipality."""
        since = 0.0 if self.rng.random() < 0.9 else self.rng.uniform(0, self.years / 2)
        until = float(self.years)
        if self.rng.random() < 0.17:
            until = self.rng.uniform(since + 0.3, self.years)
            after = self._citizen(citizen.place, citizen.party, citizen.title)
            organ.seats.append(Seat(after, capacity, organisation, until, float(self.years)))
        organ.seats.append(Seat(citizen, capacity, organisation, since, until))

    def _party(self) -> str:
        return self.rng.choices(PARTIES, WEIGHTS)[0]

    def _municipality(self, place: str) -> list[Citizen]:
        """A council, its executive and committees, their substitutes and officers."""
        council = Organ(f"Kommunfullmäktige {place}", place, 8, by_law=True)
        elected = [self._citizen(place, self._party()) for _ in range(self.rng.randint(25, 41))]
        for one in elected:
            self._sit(council, one, "member", "")
        for _ in range(12):
            self._sit(council, self._citizen(place, self._party()), "substitute", "")
        self._officers(council, place, 2)
        self.organs.append(council)
        for name, seats in (("Kommunstyrelsen", 13), ("Socialnämnden", 9), ("Barn- och utbildningsnämnden", 9), ("Byggnadsnämnden", 7)):
            organ = Organ(f"{name} {place}", place, 9, by_law=True)
            members = self.rng.sample(elected, seats - 3) + [self._citizen(place, self._party()) for _ in range(3)]
            for one in members:
                self._sit(organ, one, "member", "")
            for one in [self._citizen(place, self._party()) for _ in range(seats // 2)]:
                self._sit(organ, one, "substitute", "")
            self._officers(organ, place, 5)
            self.organs.append(organ)
        return elected

    def _officers(self, organ: Organ, place: str, many: int) -> None:
        for _ in range(many):
            self._sit(organ, self._citizen(place, title=self.rng.choice(("socialchef", "utredare", "ekonom", "jurist", "enhetschef"))), "officer", "")
        self._sit(organ, self._citizen(place, title="sekreterare"), "secretary", "")

    def _region(self, politicians: dict[str, list[Citizen]]) -> list[Citizen]:
        """The region's council and boards: one in four sits in a municipality's council too."""
        both = [self.rng.choice(politicians[place]) for place in self.places for _ in range(2)]
        elected = list(dict.fromkeys(both)) + [self._citizen("Region Mellanbygden", self._party()) for _ in range(40)]
        for name, seats in (("Regionfullmäktige", len(elected)), ("Regionstyrelsen", 15), ("Vårdnämnden", 11)):
            organ = Organ(name, "Region Mellanbygden", 7, by_law=True)
            for one in self.rng.sample(elected, seats):
                self._sit(organ, one, "member", "")
            self._officers(organ, "Region Mellanbygden", 4)
            self.organs.append(organ)
        return elected

    def _shared(self, politicians: dict[str, list[Citizen]], regional: list[Citizen]) -> None:
        """A federation's board, steering groups, networks and a consultative council."""
        federation = "Mellanbygdens kommunalförbund"
        for name, each in (("Förbundsstyrelsen", 1), ("Styrgruppen för välfärd", 1), ("Styrgruppen för miljö", 1)):
            organ = Organ(name, federation if name.startswith("F") else "", 6, by_law=name.startswith("F"))
            for place in self.places:
                for one in self.rng.sample(politicians[place], each):
                    self._sit(organ, one, "member", place)
            self._officers_of(organ, federation, 3)
            self.organs.append(organ)
        council = Organ("Samrådsorganet", "", 5, by_law=False)
        for one in self.rng.sample(regional, 6):
            self._sit(council, one, "member", "Region Mellanbygden")
        for one in [self.rng.choice(politicians[place]) for place in self.places[:6]]:
            self._sit(council, one, "member", federation)
        self.organs.append(council)
        for name in ("Socialchefsnätverket", "Nätverket för äldreomsorg", "MAS-nätverket", "Skolchefsnätverket"):
            organ = Organ(name, "", 6, by_law=False)
            for place in self.places:
                for _ in range(self.rng.randint(1, 3)):
                    self._sit(organ, self._citizen(place, title="chef"), "member", place)
            self._officers_of(organ, federation, 2)
            self.organs.append(organ)

    def _officers_of(self, organ: Organ, federation: str, many: int) -> None:
        staff = [one for one in self.citizens if one.place == federation]
        while len(staff) < 8:
            staff.append(self._citizen(federation, title="planeringsledare"))
        for one in self.rng.sample(staff, many):
            self._sit(organ, one, self.rng.choice(("officer", "secretary", "member")), federation)
