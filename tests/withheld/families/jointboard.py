"""A joint board of several municipalities: people under their municipalities, told in the past tense, numbers of the meeting or the year."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..dispute import Disputed, dispute, recused
from ..kit import Kit, Registry, kit
from ..land import Person, genitive
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits, hours, one_of, sat
from ..when import MODERN
from ..words import jointboard as words

BODIES = (
    "Gemensamma nämnden för lönefrågor",
    "Gemensam nämnd för alkohol och tobak",
    "Gemensamma IT-nämnden",
    "Den gemensamma familjerättsnämnden",
    "Gemensam överförmyndarnämnd",
    "Gemensamma hjälpmedelsnämnden",
)
LIMITS = (" senast {d}", " till nästa sammanträde, {d}", " före {d}", " till {d}", " så att det är klart {d}")


class Board:
    """Members by municipality, with those who served and those who were away."""

    def __init__(self, told: Kit) -> None:
        rng, people = told.rng, told.people
        self.homes = told.towns[: rng.randint(3, 5)]
        self.members = [people.politician(self.homes[i % len(self.homes)]) for i in range(len(self.homes) * rng.choice([2, 2, 3]))]
        self.away = {one.name for one in self.members[3:] if rng.random() < 0.15}
        self.served = {one.name: people.politician(one.home) for one in self.members[3:] if rng.random() < 0.2 and one.name not in self.away}
        self.spare = [people.politician(rng.choice(self.homes)) for _ in range(rng.randint(0, 4))]
        self.officers = [
            people.someone(rng.choice(self.homes), title)
            for title in ["verksamhetschef", *rng.sample(["controller", "enhetschef", "IT-chef", "jurist"], rng.randint(1, 2))]
        ]
        self.guest = people.someone(None, rng.choice(["revisor", "konsult", "projektledare"])) if rng.random() < 0.5 else None
        self.keeper = people.someone(self.homes[0], rng.choice(["nämndsekreterare", "sekreterare"]))

    @property
    def voters(self) -> list[Person]:
        return [one for one in self.members if one.name not in self.away and one.name not in self.served] + list(self.served.values())


def _one(pen: Scribe, told: Kit, board: Board, person: Person, missing: dict[str, Person], late: tuple[str, str] | None, home: str) -> Said:
    """A member's line under the municipality, or the substitute's who served for somebody."""
    rng = told.rng
    title = {board.members[0].name: "ordförande", board.members[1].name: "vice ordförande"}.get(person.name)
    text = person.with_party + (f", {title}" if title else "")
    told_of = Attendee(person.name, "member", party=person.party, organisation=home, title=title)
    if person.name in board.away:
        text, told_of.presence = text + rng.choice([" – frånvarande", ", frånvarande", " (frånvarande)"]), "absent"
    if person.name in missing:
        text += rng.choice([" ersätter {}", ", ersättare för {}", ", tjänstgörande ersättare för {}"]).format(missing[person.name].name)
        told_of.capacity, told_of.replaces = "serving_substitute", missing[person.name].name
    elif late and late[0] == person.name:
        text += rng.choice([", {}", " ({})"]).format(late[1])
        told_of.presence, told_of.items = "part", late[1].replace("–", " ").split()[1:]
        told_of.items = [str(n) for n in range(int(told_of.items[0]), int(told_of.items[-1]) + 1)]
    pen.attends([told_of])
    return say(text)


def _people(pen: Scribe, told: Kit, board: Board, last: int, word: str) -> None:
    """Everybody under the municipality that sent them."""
    rng = told.rng
    missing = {one.name: next(away for away in board.members if away.name == name) for name, one in board.served.items()}
    there = [one for one in board.members if one.name not in board.served] + list(board.served.values())
    late = None
    if rng.random() < 0.5 and last:
        person = next((one for one in reversed(board.members) if one.name not in board.away and one.name not in board.served), None)
        at = rng.randint(3, last - 2)
        late = (person.name, f"{word} {at}–{last}") if person and person is not board.members[0] else None
    shape = rng.choice(["{g} kommun", "{t}", "{g} kommun", "För {t}"])
    groups = []
    for home in board.homes:
        label = shape.format(g=genitive(home), t=home)
        lines = [_one(pen, told, board, one, missing, late, label.removeprefix("För ")) for one in there if one.home == home]
        groups.append((label, lines))
    pen.section(rng.choice(["Närvarande", "Beslutande", "Ledamöter", "Närvarande ledamöter"]))
    if rng.random() < 0.4:
        pen.rows(groups)
    else:
        for label, lines in groups:
            pen.label(label)
            pen.points(lines, rng.choice(["", "-", "•"]))
    pen_of = rng.choice(["", "-"])
    if board.spare:
        pen.label(rng.choice(["Ersättare", "Ej tjänstgörande ersättare"]))
        pen.points([say(f"{one.with_party}, {one.home}") for one in board.spare], pen_of)
        pen.attends([Attendee(one.name, "substitute", party=one.party, organisation=one.home) for one in board.spare])
    pen.label(rng.choice(["Övriga närvarande", "Tjänstepersoner", "Övriga"][::2]))
    pen.points([say(f"{one.name}, {one.title}, {one.home}") for one in [*board.officers, board.keeper]], pen_of)
    pen.attends(
        [
            Attendee(one.name, "secretary" if one is board.keeper else "officer", title=one.title, organisation=one.home)
            for one in [*board.officers, board.keeper]
        ]
    )
    if board.guest:
        pen.label(rng.choice(["Gäst", "Inbjuden gäst", "Gäster"]))
        pen.points([say(f"{board.guest.name}, {board.guest.title}")], pen_of)
        pen.attends([Attendee(board.guest.name, "guest", title=board.guest.title)])


def _formal(told: Kit, board: Board, certifier: Person, by: str) -> list[Matter]:
    rng = told.rng
    opening = Matter(say(rng.choice(["Sammanträdet öppnas", "Öppnande och val av justerare", "Mötets öppnande"])), kind="formal")
    opening.talk = [Told(say(rng.choice(["Ordföranden öppnade sammanträdet.", "Ordföranden hälsade alla välkomna."])))]
    text = rng.choice(["{b} utsåg {w} att justera protokollet.", "{w} valdes att jämte ordföranden justera protokollet.", "Till justerare utsågs {w}."])
    text = text.format(b=by, w=certifier.name if text.startswith("{w}") else certifier.with_party)
    opening.acts = [Told(say(text), (Decision(text, "elect", by=by if text.startswith(by) else None),))]
    last = Matter(say(rng.choice(["Föregående protokoll", "Genomgång av föregående protokoll"])), kind="formal")
    said = fill(
        rng.choice(["Protokollet från {d} godkändes.", "Protokoll från sammanträdet {d} lades till handlingarna."]), d=told.when.day(told.when.ago(30, 90))
    )
    last.acts = [Told(said, (Decision(said.text, "approve" if "godkändes" in said.text else "note"),))]
    return [opening, last]


class Template:
    """Where decisions stand, and how."""

    def __init__(self, rng: Random) -> None:
        self.decision = rng.choice(["Beslut", "Nämndens beslut", "Beslut:", "BESLUT", ""])
        self.run = rng.random() < 0.3
        self.merged = rng.random() < 0.4
        self.presented = rng.random() < 0.5
        self.blocked = rng.choice(["Information", "Ärendet", "Bakgrund", "", ""])


def _item(pen: Scribe, told: Kit, template: Template, number: str, matter: Matter, fight: Disputed | None, board: Board) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading, case=say("Dnr ", matter.case) if matter.case else None)
    if matter.kind == "topic" and template.presented and rng.random() < 0.6:
        who = rng.choice(board.officers)
        pen.presented_by([who.name])
        pen.para(rng.choice(["Föredragande: {}", "{} föredrog ärendet.", "{} informerade."]).format(who.name))
    story = [*matter.talk[:1], *matter.reports, *matter.talk[1:]]
    if template.blocked and matter.kind != "formal":
        pen.label(template.blocked)
    if template.merged:
        pen.together(story)
    else:
        pen.each(story)
    if fight:
        pen.each([*fight.moved, *fight.put, *fight.vote])
    elif matter.kind == "paper" and rng.random() < 0.12:
        pen.tell(recused(rng, words.QUARREL, rng.choice(board.voters[2:])))
    if template.run:
        pen.tell(one_of(matter.acts), label="Beslut:")
    elif template.decision:
        pen.label(template.decision)
        pen.tell_points(matter.acts, rng.choice(["", "-"]) if len(matter.acts) > 1 else "")
    else:
        pen.each(matter.acts)
    pen.each([*matter.tasks, *(fight.against if fight else [])])


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own="Nämnden", ways=MODERN, years=(2010, 2026), towns=7)
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    board, body, template = Board(told), rng.choice(BODIES), Template(rng)
    told.doers = ["Verksamhetschefen", board.officers[0].name, "Sekreteraren", board.officers[-1].name]
    picked = drawn(rng, words.SUBJECTS, 7, 15)
    yearly = rng.random() < 0.25
    number, word = (f"§ {{}}/{told.day.year}", "") if yearly else rng.choice([("{}.", "punkt"), ("§ {}", "§"), ("{}", "punkt"), ("Ärende {}", "ärende")])
    start = rng.choice([1, 1, rng.randint(12, 60)]) if word in {"", "§"} else 1
    pen = Scribe(habits(rng, number="§ {}" if yearly else number, apart=word in {"", "§"} and rng.random() < 0.3))
    truth, certifier = pen.truth, board.members[rng.choice([1, 2])]
    truth.chair, truth.secretaries, truth.certifiers = board.members[0].name, [board.keeper.name], [certifier.name]
    truth.body = body
    by = rng.choice(["Nämnden", "Nämnden", body])
    day = told.when.stated()
    if rng.random() < 0.5:
        pen.title(rng.choice(["Protokoll", "PROTOKOLL", "Sammanträdesprotokoll"]))
        pen.para(body, tight=True)
    else:
        pen.title(f"Protokoll – {body}")
    pen.para(", ".join(board.homes[:-1]) + f" och {board.homes[-1]}", tight=True)
    sat(pen, told)
    if rng.random() < 0.5:
        pen.rows([("Dag", [say(day)]), ("Tid", [say(hours(told))]), ("Plats", [say(told.room)])])
    else:
        pen.para(day, ", ", hours(told), label=rng.choice(["Tid:", "Datum och tid:"]), tight=True)
        pen.para(told.room, label="Plats:", tight=True)
    ends = start + len(picked) + 1
    _people(pen, told, board, ends if start == 1 and word and word != "ärende" else 0, word)
    registry = Registry(rng, rng.choice(["GN", "LÖN", "GEM"]), told.day.year, ("{l} {y}/{n}", "{y}/{n:03d}", "{l} {y}-{n:03d}"))
    matters = [*_formal(told, board, certifier, by), *(matter_of(told, one, by=by) for one in picked)]
    cased = rng.random() < 0.6
    for matter in matters[2:]:
        matter.case = registry.draw() if cased and rng.random() < 0.7 else None
    fights = [one for one in matters if one.granted][: rng.choice([0, 0, 1, 1, 2])]
    for i, matter in enumerate(matters):
        shown = f"{start + i}/{told.day.year}" if yearly else str(start + i)
        _item(pen, told, template, shown, matter, dispute(rng, words.QUARREL, board.voters, voted=0.4) if matter in fights else None, board)
    shown = f"{start + len(matters)}/{told.day.year}" if yearly else str(start + len(matters))
    pen.open_item(shown, say(rng.choice(["Nästa sammanträde", "Kommande sammanträden", "Nästa möte"])))
    days = following(told, rng.randint(1, 3))
    pen.points([said for said, _ in days], rng.choice(["", "-"]))
    truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()
    _sign(pen, told, board, certifier)
    mark = rng.choice(["{p}({n})", "Sida {p} av {n}", "sid {p}"])
    stated = Day(told.day.isoformat(), told.day, told.day)
    head = [fill("{b}    {d}    " + "{m}", b=body, d=stated, m=mark)] if rng.random() < 0.4 else [say(mark)]
    return Document("", pen.blocks, Furniture(tuple(head), (), first=rng.random() < 0.4), pen.style, truth)


def _sign(pen: Scribe, told: Kit, board: Board, certifier: Person) -> None:
    rng = told.rng
    keeper, chair = board.keeper, board.members[0]
    if rng.random() < 0.5:
        pen.para(rng.choice(["Vid protokollet", "Protokollet fört av"]))
        pen.para(keeper.name, tight=True)
        pen.para(rng.choice(["Justeras", "Justerat"]))
        pen.columns((chair.name, certifier.name), [say("Ordförande")], [say("Justerare")])
        for one, role in ((keeper, None), (chair, "Ordförande"), (certifier, "Justerare")):
            pen.signs(one.name, role)
        return
    for role, one in (("Sekreterare", keeper), ("Ordförande", chair), ("Justerare", certifier)):
        pen.para(f"{one.name}, {one.home}" if one is certifier else one.name, label=f"{role}:")
        pen.signs(one.name, role)
