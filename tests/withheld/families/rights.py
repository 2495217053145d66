"""Minutes of a council for older and disabled people: people by organisation, officers who report, views, what is put to boards."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from random import Random

from generated.blocks import Furniture, Head
from generated.said import Said, fill, say
from generated.teller import Document
from generated.truth import Assignment, Attendee, Decision, entry
from generated.wording.told import Told

from ..land import Person, genitive
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits, hours, sat
from ..shire import ShireKit, shire
from ..words import rights as words

LIMITS = (" senast {d}", " till den {d}", " före {d}", " innan {d}", " inför mötet {d}")


@dataclass
class Seat:
    """Someone of the lists: how they take part, and what stands behind the name."""

    who: Person
    capacity: str = "member"
    presence: str = "present"
    note: str = ""
    items: list[str] = field(default_factory=list)
    more: dict[str, object] = field(default_factory=dict)

    def entry(self, *, group: str | None = None, organisation: bool = True, title: bool = True) -> Attendee:
        told = Attendee(
            self.who.name, self.capacity, self.presence, self.who.party, self.who.home if organisation else None, self.who.title if title else None, group=group
        )
        told.items = self.items or None
        for name, value in self.more.items():
            setattr(told, name, value)
        return told


class Council:
    """Politicians, delegates of organisations, officers, guests, and who keeps the minutes."""

    def __init__(self, told: ShireKit, numbers: list[str], word: str) -> None:
        rng, people = told.rng, told.people
        boards = rng.sample(words.BOARDS, rng.randint(2, 4))
        bodies = [one.replace("{t}", told.home) for one in rng.sample(words.ORGANISATIONS, rng.randint(4, 7))]
        self.politicians = [Seat(people.politician(home)) for home in boards]
        self.delegates = [Seat(people.someone(home)) for home in bodies for _ in range(rng.choice([1, 1, 1, 2]))]
        self.chair = rng.choice([self.politicians[0], self.politicians[0], self.delegates[0]])
        self.chair.who = replace(self.chair.who, title="ordförande")
        self.away: list[Seat] = []
        self.word, self.numbers = word, numbers
        for seat in self.delegates[1:]:
            self._fate(told, seat)
        self.away += [Seat(people.someone(rng.choice(bodies)), presence="absent") for _ in range(rng.randint(0, 2))]
        self.officers = [Seat(people.someone(None, title), "officer") for title in rng.sample(words.OFFICERS, rng.randint(2, 4))]
        for seat in self.officers[1:]:
            if rng.random() < 0.6:
                self._part(told, seat)
        self.guests = [Seat(people.someone(home, title), "guest") for title, home in rng.sample(words.VISITORS, rng.randint(0, 2))]
        for seat in self.guests:
            self._part(told, seat, single=True)
        self.keeper = Seat(people.someone(None, rng.choice(words.KEEPERS)), "secretary")
        self.keeper_as = rng.choice(["listed", "row", "officer"])
        self.list = rng.choice(["organisation", "organisation", "role", "table"])
        self.twice = (
            next((seat for seat in self.delegates[1:] if seat.presence == "present" and not seat.note), None)
            if self.list != "table" and rng.random() < 0.2
            else None
        )
        """Someone who stands among the members and again among those who were not there."""
        if self.twice:
            self.twice.presence = "absent"

    def _fate(self, told: ShireKit, seat: Seat) -> None:
        """A delegate is a substitute, serves for another, takes part from afar, or comes or leaves during the meeting."""
        rng, fate = told.rng, told.rng.random()
        if fate < 0.12:
            other = told.people.someone(seat.who.home)
            seat.capacity, seat.note, seat.more = (
                "serving_substitute",
                rng.choice(["ersätter {}", "ers. för {}", "i stället för {}", "tjänstgörande ersättare för {}"]).format(other.name),
                {"replaces": other.name},
            )
            if seat.note.startswith("i stället"):
                seat.note = f"ersättare i stället för {other.name}"
        elif fate < 0.26:
            seat.capacity, seat.note = "substitute", rng.choice(["ersättare", "ers."])
        elif fate < 0.36:
            seat.note, seat.more = rng.choice(["via Teams", "digitalt", "på länk"]), {"remote": True}
        elif fate < 0.48:
            self._leaves(told, seat)

    def _leaves(self, told: ShireKit, seat: Seat) -> None:
        rng = told.rng
        seat.presence = "part"
        if rng.random() < 0.5 and len(self.numbers) > 6:
            at = rng.randint(3, len(self.numbers) - 3)
            early = rng.random() < 0.6
            there = self.numbers[: at + 1] if early else self.numbers[at:]
            seat.note = (rng.choice(["t.o.m. {w} {n}", "till och med {w} {n}"]) if early else rng.choice(["fr.o.m. {w} {n}", "från och med {w} {n}"])).format(
                w=self.word, n=self.numbers[at]
            )
            seat.items = there
        else:
            hour = told.clock((told.start[0] + 1, rng.choice([5, 10, 20, 40])))
            early = rng.random() < 0.6
            seat.note = (rng.choice(["till kl. {}", "gick kl. {}"]) if early else rng.choice(["från kl. {}", "kom kl. {}"])).format(hour)
            seat.more = {"to" if early else "from_": hour.replace(".", ":")}

    def _part(self, told: ShireKit, seat: Seat, *, single: bool = False) -> None:
        rng = told.rng
        at = rng.randint(4, max(4, len(self.numbers) - 5))
        count = 1 if single else rng.choice([1, 1, 2, 3])
        there = self.numbers[at : at + count]
        plural = "§§" if self.word == "§" and count > 1 else self.word
        seat.presence, seat.items = "part", there
        seat.note = f"{plural} {there[0]}" + (f"{rng.choice(['–', '-'])}{there[-1]}" if len(there) > 1 else "")

    @property
    def seats(self) -> list[Seat]:
        return [*self.politicians, *self.delegates]


def _line(seat: Seat, *, home: bool, bracketed: bool) -> str:
    """Name, party, organisation, position and note, as a list writes them."""
    who = seat.who
    text = who.with_party + (f", {who.home}" if home and who.home else "") + (f", {who.title}" if who.title else "")
    return text + ((f" ({seat.note})" if bracketed else f", {seat.note}") if seat.note else "")


def _by_organisation(pen: Scribe, told: ShireKit, council: Council) -> None:
    """A row or paragraph for each organisation or board."""
    rng, groups = told.rng, list(dict.fromkeys(seat.who.home or "" for seat in council.seats))
    rows = [(home, [seat for seat in council.seats if seat.who.home == home]) for home in groups]
    if rng.random() < 0.6:
        pen.rows([(home, [say(_line(seat, home=False, bracketed=True)) for seat in seats]) for home, seats in rows])
    else:
        for home, seats in rows:
            pen.para("; ".join(_line(seat, home=False, bracketed=True) for seat in seats), label=f"{home}:", tight=True)
    pen.attends([seat.entry() for _, seats in rows for seat in seats])


def _by_role(pen: Scribe, told: ShireKit, council: Council) -> None:
    """Lists under headings for politicians and for the organisations' delegates."""
    rng = told.rng
    bracketed, mark = rng.random() < 0.5, rng.choice(["", "-", ""])
    for label, seats in (
        (rng.choice(["Förtroendevalda", "Politiska ledamöter", "Ledamöter från kommunen"]), council.politicians),
        (rng.choice(["Ledamöter från föreningarna", "Föreningarnas ledamöter", "Organisationernas ledamöter"]), council.delegates),
    ):
        pen.label(label)
        pen.points([say(_line(seat, home=True, bracketed=bracketed)) for seat in seats], mark)
        pen.attends([seat.entry(group=label) for seat in seats])


def _as_table(pen: Scribe, told: ShireKit, council: Council) -> None:
    """Organisation, name, and how each took part."""
    rng = told.rng
    yes = rng.choice(["Ja", "Närvarande", "x"])
    header = rng.choice([["Organisation", "Namn", "Närvaro"], ["Representerar", "Ledamot", "Närvarande"]])
    rows = []
    for seat in council.seats:
        title = f", {seat.who.title}" if seat.who.title else ""
        rows.append(
            [
                say(seat.who.home or ""),
                say(seat.who.with_party + title),
                say(seat.note.capitalize() if seat.note and seat.capacity != "serving_substitute" else seat.note or yes),
            ]
        )
    pen.table(header, rows)
    pen.attends([seat.entry() for seat in council.seats])


def _people(pen: Scribe, told: ShireKit, council: Council) -> None:
    rng = told.rng
    if rng.random() < 0.7:
        pen.section(rng.choice(["Närvarande", "Närvaro", "Deltagare"]))
    {"organisation": _by_organisation, "role": _by_role, "table": _as_table}[council.list](pen, told, council)
    mark = rng.choice(["", "-", ""])
    keeper = council.keeper
    officers = [*council.officers, *([keeper] if council.keeper_as == "officer" else [])]
    absent = (rng.choice(["Frånvarande", "Anmält förhinder", "Ej närvarande", "Förhinder"]), [*council.away, *([council.twice] if council.twice else [])], True)
    groups = [
        (rng.choice(["Tjänstepersoner", "Övriga", "Övriga deltagare"]), officers, False),
        (rng.choice(["Gäster", "Inbjudna gäster"]), council.guests, True),
    ]
    groups.insert(rng.choice([0, 2]), absent)
    inline = rng.random() < 0.35
    for label, seats, home in groups:
        if not seats:
            continue
        lines = [_line(seat, home=home, bracketed=False) for seat in seats]
        if inline:
            pen.para("; ".join(lines), label=f"{label}:", tight=True)
        else:
            pen.label(label)
            pen.points([say(line) for line in lines], mark)
        pen.attends([seat.entry(group=label) for seat in seats if seat is not council.twice])
    if council.keeper_as == "listed":
        pen.para(f"{keeper.who.name}, {keeper.who.title}", label=rng.choice(["Sekreterare:", "Protokollförare:"]))
        pen.attends([keeper.entry()])


class Template:
    """One council's habits."""

    def __init__(self, rng: Random) -> None:
        self.labelled = rng.random() < 0.5
        self.facts = rng.choice(["Information", "Bakgrund", "Ärendet", "Beskrivning"])
        self.views = rng.choice(["Rådets synpunkter", "Synpunkter från föreningarna", "Frågor och synpunkter", "Det här lyfter föreningarna:", "Diskussion"])
        self.decision = rng.choice(["Beslut", "Rådets beslut", "Ställningstagande", "Beslut:"]) if self.labelled else rng.choice(["", "", "Beslut"])
        self.task = rng.choice(["Uppdrag", "Att göra", "Fortsatt arbete", ""]) if self.labelled else ""
        self.presented = rng.choice(["heading", "below", "label", "sentence", "sentence", "sentence"])
        self.sentence = rng.choice(
            ["{n}, {t}, informerar om {a}.", "{n}, {t}, redogör för {a}.", "{n} föredrar ärendet.", "{n} ({t}) berättar om {a}.", "{n} presenterar {a}."]
        )
        self.after = rng.random() < 0.8
        """The decision stands behind the talk, not before it."""


def _clauses(pen: Scribe, told: ShireKit, own: str) -> None:
    """What the council puts to a board, clause by clause."""
    rng = told.rng
    board = rng.choice(words.NAMES.above)
    pen.para(rng.choice(["{o} föreslår {b} besluta", "{o} föreslår {b} besluta:", "{o} beslutar föreslå {b}"]).format(o=own, b=board))
    clauses = [told.tell("clauses", given={"about": told.about}) for _ in range(rng.choice([1, 2, 2]))]
    clauses = list({one.said.text: one for one in clauses}.values())
    pen.tell_points([Told(one.said, (Decision(one.said.text, "propose", by=own, addressee=board),)) for one in clauses])


def _wishes(pen: Scribe, told: ShireKit) -> None:
    """Proposals that go to a board for its decision."""
    rng = told.rng
    board = rng.choice(words.NAMES.above)
    pen.para(rng.choice(["Förslag som ska till {b} för beslut:", "Förslag som går vidare till {b} för beslut:"]).format(b=board))
    pen.tell_points([Told(say(text), (Decision(text, "propose", "proposed", addressee=board),)) for text in rng.sample(words.WISHES, rng.randint(2, 3))])


def _heading(pen: Scribe, number: str | None, matter: Matter, who: Person | None, template: Template) -> None:
    """The heading, with the presenter on its line, below it, behind a label or in a sentence."""
    if who and template.presented == "heading":
        at = pen.new_item(number, matter.heading, presenters=[who.name])
        pen.item = at
        pen.put(Head(say(matter.heading, f" – {who.name}"), "item", pen.style.number.format(number)))
        return
    pen.open_item(number, matter.heading)
    if not who:
        return
    pen.presented_by([who.name])
    if template.presented == "below":
        pen.para(f"{who.name}, {who.title}", tight=True)
    elif template.presented == "label":
        pen.para(f"{who.name}, {who.title}", label="Föredragande:", tight=True)
    else:
        pen.para(template.sentence.format(n=who.name, t=who.title, a=matter.about or "frågan"))


def _item(pen: Scribe, told: ShireKit, template: Template, own: str, number: str, matter: Matter, who: Person | None) -> None:
    rng = told.rng
    _heading(pen, number, matter, who, template)
    told.about = matter.about or "frågan"
    formal = matter.kind == "formal"

    def decide() -> None:
        if template.decision and not formal:
            pen.label(template.decision)
        pen.each(matter.acts, tight=bool(template.decision))
        if matter.kind == "topic" and rng.random() < 0.25:
            _clauses(pen, told, own)

    if not template.after and matter.acts and not formal:
        decide()
    if template.labelled and not formal:
        pen.label(template.facts)
    if rng.random() < 0.5:
        pen.each([*matter.talk, *matter.reports])
    else:
        pen.together([*matter.talk, *matter.reports])
    if not formal and rng.random() < 0.55:
        pen.label(template.views)
        pen.points([say(view) for view in rng.sample(words.VIEWS, rng.randint(2, 4))])
    if template.after or formal:
        decide()
    if matter.kind == "topic" and rng.random() < 0.12:
        _wishes(pen, told)
    if matter.tasks:
        if template.task:
            pen.label(template.task)
        pen.tell_points(matter.tasks) if rng.random() < 0.5 else pen.each(matter.tasks)


def _start(told: ShireKit, own: str, council: Council, certifier: Seat | None) -> list[Matter]:
    rng, chair = told.rng, council.chair.who
    opening = Matter(say(rng.choice(["Mötets öppnande", "Sammanträdet öppnas", "Ordföranden hälsar välkommen"])), kind="formal")
    opening.talk = [Told(say(rng.choice([f"{chair.name} öppnar mötet.", "Ordföranden hälsar alla välkomna och en kort presentation görs.", "Mötet öppnas."])))]
    agenda = Matter(say(rng.choice(["Godkännande av dagordning", "Dagordning", "Fastställande av föredragningslista"])), kind="formal")
    text = rng.choice(
        ["Dagordningen godkänns.", "{o} godkänner dagordningen.", "Föredragningslistan fastställs.", "Dagordningen kompletteras med en fråga om ledsagning."]
    ).format(o=own)
    agenda.acts = [Told(say(text), (Decision(text, "amend" if "kompletteras" in text else "approve", by=own if text.startswith(own) else None),))]
    before = Matter(say(rng.choice(["Föregående protokoll", "Protokoll från förra mötet", "Genomgång av förra protokollet"])), kind="formal")
    said = fill(
        rng.choice(
            [
                "Protokollet från {d} godkänns och läggs till handlingarna.",
                "Protokollet från {d} läggs till handlingarna.",
                "Protokollet från mötet {d} godkänns.",
            ]
        ),
        d=told.when.day(told.when.ago(30, 110)),
    )
    before.acts = [Told(said, (Decision(said.text, "approve" if "godkänns" in said.text else "note"),))]
    out = [opening, agenda, before]
    if certifier:
        chosen = Matter(say(rng.choice(["Val av justerare", "Justerare", "Val av protokollsjusterare"])), kind="formal")
        text = rng.choice(
            [
                "{n} utses att jämte ordföranden justera dagens protokoll.",
                "{n} väljs till justerare.",
                "Till justerare utses {n}.",
                "{o} utser {n} att justera protokollet.",
            ]
        ).format(n=certifier.who.name, o=own)
        chosen.acts = [Told(say(text), (Decision(text, "elect", by=own if text.startswith(own) else None),))]
        out.insert(rng.choice([1, 2]), chosen)
    return out


def _left(told: ShireKit, council: Council) -> list[Told]:
    """Questions from last time, each settled or with somebody who does something."""
    rng, out = told.rng, []
    for question, deeds in rng.sample(words.LEFT, rng.randint(2, 4)):
        if rng.random() < 0.3:
            out.append(Told(say(f"{question}. {rng.choice(words.SETTLED)}")))
            continue
        who = rng.choice(
            [
                council.officers[0].who.name,
                council.keeper.who.name,
                "Gatuchefen",
                "Förvaltningen",
                f"{(council.officers[-1].who.title or '').capitalize()} {council.officers[-1].who.name}",
            ]
        )
        due = told.when.due(0.5)
        said = fill(rng.choice(deeds), w=who, d=due.words)
        out.append(Told(say(f"{question}. ", said), (Assignment(said.text, who, None, due.day),)))
    return out


def _end(pen: Scribe, told: ShireKit, council: Council, certifier: Seat | None) -> None:
    """Who signs."""
    rng, keeper, chair = told.rng, council.keeper.who, council.chair.who
    signers = [
        (rng.choice(["Vid protokollet", "Sekreterare"]), keeper),
        (rng.choice(["Ordförande", "Justeras"]), chair),
        *([("Justerare", certifier.who)] if certifier else []),
    ]
    shape = rng.randint(0, 2)
    if shape == 0:
        pen.rows([(label, [say(who.name)]) for label, who in signers])
    elif shape == 1:
        for label, who in signers:
            pen.para(label)
            pen.para(who.name, tight=True)
    else:
        pen.para(f"{signers[0][0]}:")
        pen.para(keeper.name, tight=True)
        pen.para("Justeras:")
        for label, who in signers[1:]:
            pen.para(f"{who.name}, {'justerare' if label == 'Justerare' else 'ordförande'}", tight=True)
    for label, who in signers:
        pen.signs(who.name, None if label in {"Vid protokollet", "Justeras"} else label)


def tell(rng: Random) -> Document:
    name, own = rng.choice(words.BODIES)
    told = shire(rng, words.NAMES, own)
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS, clauses=words.CLAUSES)
    told.when.limits = LIMITS if not told.when.den else tuple(one for one in LIMITS if "den {" not in one)
    shown = rng.choice(["§ {}", "§ {}.", "{}.", "{} §", "{}", "Punkt {}."])
    word = "§" if "§" in shown else "punkt"
    first = rng.choice([1, 1, 12, 23, 41]) if word == "§" else 1
    picked = drawn(rng, words.SUBJECTS, 6, 11)
    certified = rng.random() < 0.8
    count = len(picked) + 5 + certified + 1
    numbers = [str(first + i) for i in range(count)]
    council = Council(told, numbers, word)
    told.doers = [
        *(seat.who.name for seat in council.officers[:2]),
        council.keeper.who.name,
        "Sekreteraren",
        "Ordföranden",
        "Presidiet",
        "Förvaltningen",
        "Gatuchefen",
    ]
    certifier = (
        next((seat for seat in reversed(council.delegates) if seat.presence == "present" and seat is not council.chair and seat.capacity == "member"), None)
        if certified
        else None
    )
    if certified and certifier is None:
        certifier = next(seat for seat in council.politicians if seat is not council.chair)
    pen = Scribe(habits(rng, number=shown))
    truth = pen.truth
    truth.body, truth.chair, truth.secretaries = name, council.chair.who.name, [council.keeper.who.name]
    truth.certifiers = [certifier.who.name] if certifier else []
    _head(pen, told, name, council)
    _people(pen, told, council)
    template = Template(rng)
    middle = [matter_of(told, one, by=own, talk=(1, 3)) for one in picked]
    left = Matter(say(rng.choice(["Uppföljning av tidigare frågor", "Frågor från förra mötet", "Kvarstående frågor"])), kind="formal")
    items = [*_start(told, own, council, certifier), left, *middle]
    hosts = {number: seat.who for seat in [*council.guests, *council.officers] for number in seat.items[:1]}
    for number, matter in zip(numbers, items, strict=False):
        who = hosts.get(number) or (council.officers[0].who if rng.random() < 0.4 else None)
        _item(pen, told, template, own, number, matter, who if matter.kind in {"topic", "paper"} else None)
        if matter is left:
            pen.tell_points(_left(told, council))
        if matter.kind == "paper" and rng.random() < 0.12:
            who = rng.choice(council.delegates).who
            text = rng.choice(
                [
                    "{n} lämnar en anteckning till protokollet: Föreningen hade önskat längre svarstid.",
                    "Protokollsanteckning av {n}: Beslutet borde ha föregåtts av samråd.",
                ]
            ).format(n=who.name)
            pen.tell(Told(say(text), (entry("dissents", kind="note", by=[who.name]),)))
    pen.open_item(numbers[len(items)], say(rng.choice(["Nästa möte", "Kommande sammanträden", "Mötestider"])))
    days = following(told, rng.randint(1, 3))
    if len(days) == 1 and rng.random() < 0.6:
        pen.para("Nästa möte äger rum ", days[0][0], ".")
    else:
        pen.points([said for said, _ in days])
    truth.next_sittings.extend(sitting for _, sitting in days)
    pen.open_item(numbers[len(items) + 1], say(rng.choice(["Avslutning", "Mötets avslutande"])))
    pen.para(rng.choice(["Ordföranden tackar för visat intresse och avslutar mötet.", f"{council.chair.who.name} förklarar mötet avslutat."]))
    pen.close_items()
    _end(pen, told, council, certifier)
    day = told.when.stated("iso")
    head: tuple[Said, ...] = rng.choice([(), (say(name, "    ", day),), (say(name),)])
    return Document(
        "", pen.blocks, Furniture(head, (say(rng.choice(["{p} ({n})", "Sida {p} av {n}", "Sid {p}"])),), first=rng.random() < 0.5), pen.style, truth
    )


def _head(pen: Scribe, told: ShireKit, body: str, council: Council) -> None:
    rng, truth = told.rng, pen.truth
    truth.kind = rng.choice(["minutes", "minutes", "minutes", "notes"])
    word = rng.choice(["Protokoll", "Rådsprotokoll", "Mötesprotokoll"]) if truth.kind == "minutes" else rng.choice(["Minnesanteckningar", "Mötesanteckningar"])
    day = told.when.stated()
    shape = rng.randint(0, 2)
    if shape == 0:
        truth.organisation = f"{genitive(told.home)} kommun"
        pen.para(truth.organisation, tight=True)
        pen.para(body, tight=True)
        pen.title(word)
    elif shape == 1:
        pen.title(fill(rng.choice(["{w} från {b} {d}", "{w}, {b}, {d}"]), w=word, b=body, d=day))
    else:
        pen.title(word)
        pen.section(body)
    rows = [("Plats", [say(told.room)])]
    rows.insert(rng.choice([0, 1]), (rng.choice(["Tid", "Datum och tid"]), [say(day, ", ", hours(told)) if shape != 1 else say(hours(told))]))
    extra = rng.random() < 0.4
    if extra:
        rows.append(("Ordförande", [say(council.chair.who.name)]))
    if council.keeper_as == "row":
        rows.append((rng.choice(["Sekreterare", "Vid protokollet"]), [say(council.keeper.who.name)]))
    if rng.random() < 0.6:
        pen.rows(rows)
    else:
        for label, lines in rows:
            pen.para(*lines, label=f"{label}:", tight=True)
    if council.keeper_as == "row":
        pen.attends([replace(council.keeper.entry(title=False), title=None)])
    sat(pen, told)
