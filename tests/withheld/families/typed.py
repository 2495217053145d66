"""Minutes as they were typed: "Närvoro", numbers above headings in capitals, "Beslöts", "Vid protokollet", "Justeras"."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Day, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..dispute import dispute, recused
from ..kit import Kit, kit
from ..land import Person, genitive
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, habits, sat
from ..when import TYPED
from ..words import typed as words

BODIES = ("byggnadsnämnden", "skolstyrelsen", "fritidsnämnden", "sociala distriktsnämnden", "hälsoskyddsnämnden", "gatunämnden")
OFFICERS = ("stadsarkitekt", "byggnadsinspektör", "skolchef", "kommuningenjör", "fritidschef", "rektor")


PARTIES = {"L": "fp", "V": "vpk", "KD": "kds", "SD": "c"}
"""What parties were called then; the others in small letters."""


def _line(person: Person, extra: str = "") -> str:
    return f"{person.with_party}{extra}"


def _low(person: Person) -> Person:
    return Person(person.name, PARTIES.get(person.party or "", (person.party or "").lower()))


def _people(pen: Scribe, told: Kit, members: list[Person], keeper: Person, officers: list[Person], ends: tuple[int, int]) -> list[Person]:
    """The lists, and those who voted."""
    rng = told.rng
    chair_as, vice_as = rng.choice([("ordförande", "vice ordförande"), ("ordf.", "v. ordf."), ("ordf", "v ordf")])
    mark = rng.choice(["", "", "-"])
    pen.label(rng.choice(["Närvoro:", "Närvarande:", "NÄRVORO", "Närvarande ledamöter:"]))
    lines = []
    late = len(members) - 1 if len(members) > 5 and rng.random() < 0.4 else None
    for i, person in enumerate(members):
        title = chair_as if i == 0 else vice_as if i == 1 else None
        part, limit = None, ""
        if i == late:
            start, stop = rng.choice([(ends[0], ends[1] - rng.randint(1, 3)), (ends[0] + rng.randint(2, 3), ends[1])])
            part, limit = [str(n) for n in range(start, stop + 1)], rng.choice([", §§ {}-{}", " (§§ {}-{})", ", §§ {}–{}"]).format(start, stop)
        lines.append(say(_line(person, (f", {title}" if title else "") + limit)))
        pen.attends([Attendee(person.name, "member", "part" if part else "present", person.party, title=title, items=part)])
    pen.points(lines, mark)
    voters = list(members)
    if rng.random() < 0.6:
        instead = _low(told.people.politician())
        served = _low(told.people.politician())
        pen.label(rng.choice(["Tjänstgörande ersättare:", "Tjänstgörande suppleanter:"]))
        pen.points([say(_line(served, rng.choice([", ers. för ", ", ersätter "])), instead.name)], mark)
        pen.attends([Attendee(served.name, "serving_substitute", party=served.party, replaces=instead.name)])
        voters.append(served)
    spare = [_low(told.people.politician()) for _ in range(rng.randint(0, 3))]
    if spare:
        pen.label(rng.choice(["Ersättare:", "Ej tjänstgörande ersättare:"]))
        pen.points([say(_line(one)) for one in spare], mark)
        pen.attends([Attendee(one.name, "substitute", party=one.party) for one in spare])
    pen.label(rng.choice(["Dessutom närvoro:", "Övriga närvarande:", "Övriga:"]))
    pen.points([say(f"{one.name}, {one.title}") for one in [*officers, keeper]], mark)
    pen.attends([Attendee(one.name, "secretary" if one is keeper else "officer", title=one.title) for one in [*officers, keeper]])
    return voters


def _first(told: Kit, chair: Person, certifier: Person) -> list[Matter]:
    """The certifier is chosen, and the last minutes are read."""
    rng = told.rng
    out = Matter(say(rng.choice(["JUSTERING", "VAL AV JUSTERINGSMAN", "PROTOKOLLSJUSTERING"])))
    if rng.random() < 0.5:
        out.talk = [Told(say(rng.choice([f"Ordföranden, {chair.name}, förklarade sammanträdet öppnat.", "Sammanträdet öppnades av ordföranden."])))]
    text = rng.choice(
        [
            "Att jämte ordföranden justera dagens protokoll utsågs {w}.",
            "Till justeringsman utsågs {w}.",
            "Nämnden utsåg {w} att jämte ordföranden justera protokollet.",
            "{w} utsågs att jämte ordföranden justera protokollet.",
        ]
    ).format(w=certifier.name)
    out.acts = [Told(say(text), (Decision(text, "elect", by="Nämnden" if text.startswith("Nämnden") else None),))]
    last = Matter(say("FÖREGÅENDE PROTOKOLL"))
    said = fill(
        rng.choice(
            ["Protokollet från sammanträdet {d} upplästes och godkändes.", "Protokollet för {d} godkändes.", "Protokollet från {d} lades till handlingarna."]
        ),
        d=told.when.day(told.when.ago(20, 60), "full"),
    )
    last.acts = [Told(said, (Decision(said.text, "approve" if "godkändes" in said.text else "note"),))]
    return [out, last]


def _cover(pen: Scribe, told: Kit) -> None:
    """The title, the day and the room."""
    rng, truth, body = told.rng, pen.truth, told.rng.choice(BODIES)
    day = Day(told.when.day(told.day, "full").words, told.day, told.day, before="den ")
    if rng.random() < 0.5:
        truth.body = body
        if rng.random() < 0.5:
            truth.organisation = f"{genitive(told.home)} kommun"
            pen.para(truth.organisation, tight=True)
        pen.title(fill(rng.choice(["Protokoll fört vid sammanträde med {b} {d}", "Protokoll hållet vid sammanträde med {b} {d}"]), b=body, d=day))
    else:
        truth.organisation = f"{genitive(told.home)} kommun".upper()
        truth.body = body.upper()
        pen.para(truth.organisation, tight=True)
        pen.para(body.upper(), tight=True)
        pen.title("PROTOKOLL")
        pen.para(day, label="Sammanträdesdag:", tight=True)
    sat(pen, told)
    pen.para(f"kl {told.clock(told.start)}–{told.clock(told.end)}", label="Tid:", tight=True)
    pen.para(told.room, label=rng.choice(["Plats:", "Lokal:"]), tight=True)


def _item(pen: Scribe, told: Kit, number: str, matter: Matter, voters: list[Person], *, fought: bool) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading)
    pen.each([*matter.reports[:1], *matter.talk, *matter.reports[1:]])
    fight = dispute(rng, words.QUARREL, voters) if fought else None
    if fight:
        pen.each([*fight.moved, *fight.put, *fight.vote])
    elif matter.kind in {"paper", "put"} and rng.random() < 0.12:
        pen.tell(recused(rng, words.QUARREL, rng.choice(voters[3:])))
    pen.each(matter.acts)
    pen.each(matter.tasks)
    if fight:
        pen.each(fight.against)


def _sign(pen: Scribe, told: Kit, names: list[str]) -> None:
    rng = told.rng
    pen.para(rng.choice(["Vid protokollet:", "Vid protokollet"]))
    pen.para(names[0], tight=True)
    pen.para(rng.choice(["Justeras:", "Justeras", "Justerat:"]))
    for name in names[1:]:
        pen.para(name, tight=True)
    for name in names:
        pen.signs(name)


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own="Nämnden", years=(1979, 2003), ways=TYPED, den=1.0)
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.start = (rng.choice([14, 17, 18, 18, 19]), rng.choice([0, 0, 30]))
    told.end = (told.start[0] + rng.choice([2, 3]), rng.choice([10, 25, 40]))
    told.room = f"{rng.choice(['Rådhuset', 'Kommunalhuset', 'Stadshotellet', 'Medborgarhuset', 'Församlingshemmet'])}, {told.home}"
    members = [_low(told.people.politician()) for _ in range(rng.randint(5, 9))]
    keeper = told.people.someone(title=rng.choice(["sekreterare", "nämndsekreterare", "byråsekreterare"]))
    officers = [told.people.someone(title=title) for title in rng.sample(OFFICERS, rng.randint(1, 3))]
    told.doers = [rng.choice(["Sekreteraren", "Stadsarkitekten"]), officers[0].name, members[1].name]
    style = habits(
        rng,
        number=rng.choice(["§ {}", "§ {}.", "§{}", "{} §"]),
        apart=rng.random() < 0.6,
        face="mono" if rng.random() < 0.7 else "serif",
        mark="-",
        wrapped=True,
    )
    pen = Scribe(style)
    truth = pen.truth
    truth.chair, truth.secretaries, truth.certifiers = members[0].name, [keeper.name], [members[2].name]
    _cover(pen, told)
    middle = [matter_of(told, subject, by="Nämnden") for subject in drawn(rng, words.SUBJECTS, 7, 17)]
    fought = next((one for one in middle if one.granted), None)
    first, matters = rng.randint(1, 190), [*_first(told, members[0], members[2]), *middle]
    voters = _people(pen, told, members, keeper, officers, (first, first + len(matters) - 1))
    for i, matter in enumerate(matters):
        _item(pen, told, str(first + i), matter, voters, fought=matter is fought)
    pen.close_items()
    _sign(pen, told, [keeper.name, members[0].name, members[2].name])
    mark = rng.choice(["Sid {p}", "Blad {p}", "{p}"])
    return Document(
        "", pen.blocks, Furniture((say(mark),), (say("Justerandes sign:"),) if rng.random() < 0.4 else (), first=rng.random() < 0.5), pen.style, truth
    )
