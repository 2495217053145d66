"""Notes of a board of managers: people in a table with how they took part, matters in a table or in rows, a log of actions with their state."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Decision, Fact, entry, interval
from generated.wording.told import Told

from ..land import Person
from ..matter import Matter, drawn, matter_of
from ..rosters.steering import Board, people
from ..scribe import GridRow, Scribe, following, habits, hours, one_of, sat
from ..shire import ShireKit, shire
from ..words import steering as words

LIMITS = (" senast {d}", " till {d}", " före {d}", " innan {d}", ", klart {d}")
NONE = ("–", "-", "")


@dataclass
class Deed:
    """A task with its doer and its day beside it; ``state`` where a log tells it."""

    task: str
    who: str
    day: Day | None
    state: str | None = None

    def facts(self) -> tuple[Fact, ...]:
        status = {"Klart": "done", "Klar": "done", "Avslutad": "done", "Pausad": "paused"}.get(self.state or "", "open")
        due = interval(self.day) if self.day else None
        return (entry("assignments", task=self.task, responsible=self.who, assigned_by=None, due=due, status=status),)


class Deeds:
    """Draws tasks, none twice."""

    def __init__(self, told: ShireKit, board: Board) -> None:
        self.told, self.board = told, board
        self.left = told.rng.sample(words.DEEDS, len(words.DEEDS))
        present = [row.who for row in board.rows if row.entry.presence == "present"]
        self.who = [*(one.name for one in present), "Samordnaren", "Arbetsgruppen", "Alla", present[0].home or "Alla", "Ordföranden"]
        self.way = told.rng.choice(["iso", "bare", "slashed", "full", "six", "mixed"])

    def draw(self, *, past: bool = False) -> Deed:
        told = self.told
        rng, when = told.rng, told.when
        day: Day | None = None
        if rng.random() < 0.85:
            if self.way == "mixed" and not past:
                day = replace(when.coming(), before="")
            else:
                day = when.day(when.ago(5, 60) if past else when.ahead(8, 100), None if self.way == "mixed" else self.way).bare()
        state = rng.choice(["Klart", "Klar", "Pågår", "Pågår", "Försenad", "Avslutad"]) if past else None
        two = rng.sample(self.who[:4], 2)
        who = rng.choice([" och ", ", "]).join(two) if rng.random() < 0.1 else rng.choice(self.who)
        return Deed(self.left.pop(), who, day, state)


class Template:
    """How matters are set: in one table, in rows of labels, or as headings with small tables of actions."""

    def __init__(self, rng: Random) -> None:
        self.shape = rng.choice(["table", "table", "rows", "tail"])
        self.none = rng.choice(NONE[:2])
        self.content, self.who, self.when = (
            rng.choice(["Innehåll", "Anteckning", "Diskussion"]),
            rng.choice(["Ansvarig", "Vem"]),
            rng.choice(["Klart", "När", "Senast", "Klart senast"]),
        )
        self.decision, self.action = rng.choice(["Beslut: ", "Beslut: ", "Ställningstagande: "]), rng.choice(["Åtgärd: ", "Att göra: ", "Nästa steg: "])
        self.apart = rng.random() < 0.4
        """The number has a column of its own."""
        self.head = rng.choice(["Punkt", "Ärende", "Fråga"])


def _told(template: Template, matter: Matter, *, labelled: bool) -> Told:
    """All of a matter in one cell."""
    parts = [*matter.talk, *matter.reports]
    out = one_of(parts) if parts else Told(say())
    for act in matter.acts:
        label = template.decision if labelled else ""
        out = Told(say(out.said, " " if out.said else "", label, act.said), (*out.facts, *act.facts))
    if matter.tasks:
        rest = one_of(matter.tasks)
        out = Told(say(out.said, " ", rest.said), (*out.facts, *rest.facts))
    return out


def _as_table(pen: Scribe, told: ShireKit, template: Template, shown: str, matters: list[Matter], board: Board, deeds: Deeds) -> None:
    rows = []
    for number, matter in enumerate(matters, 1):
        guest = board.guests.get(number)
        at = pen.new_item(str(number), matter.heading, presenters=[guest.name] if guest else [])
        content = _told(template, matter, labelled=matter.kind != "formal")
        if guest:
            content = Told(say(f"{guest.name} ({guest.home}) presenterar. ", content.said), content.facts)
        deed = deeds.draw() if matter.kind != "formal" and told.rng.random() < 0.55 and len(deeds.left) > 5 else None
        facts = list(content.facts)
        said = content.said
        if deed:
            said = say(said, " ", template.action, deed.task, ".")
            facts += deed.facts()
        who, day = (say(deed.who), say(deed.day) if deed.day else say(template.none)) if deed else (say(template.none), say(template.none))
        head = (say(str(number)), matter.heading) if template.apart else (say(shown.format(number), " ", matter.heading),)
        rows.append(GridRow(at, (*head, said, who, day), facts))
    pen.grid([*(["Nr", template.head] if template.apart else [template.head]), template.content, template.who, template.when], rows)


def _as_headings(pen: Scribe, told: ShireKit, template: Template, matters: list[Matter], board: Board, deeds: Deeds) -> None:
    rng = told.rng
    for number, matter in enumerate(matters, 1):
        guest = board.guests.get(number)
        pen.open_item(str(number), matter.heading)
        if guest:
            pen.presented_by([guest.name])
            pen.para(
                f"{guest.name}, {guest.home}", label=rng.choice(["Föredragande:", "Presentation:"]) if template.shape == "tail" else "Föredragande:", tight=True
            )
        free = [deeds.draw() for _ in range(rng.choice([0, 0, 1, 2]))] if matter.kind != "formal" and len(deeds.left) > 7 else []
        if template.shape == "rows" and matter.kind != "formal":
            _rows(pen, template, matter, free[:1])
            continue
        pen.each([*matter.talk, *matter.reports])
        for act in matter.acts:
            pen.tell(act, label=template.decision.strip() if matter.kind != "formal" else "")
        pen.tell_points(matter.tasks)
        if free:
            pen.table(
                [template.action.strip(" :"), template.who, template.when],
                [[say(one.task), say(one.who), say(one.day) if one.day else say(template.none)] for one in free],
            )
            for one in free:
                for fact in one.facts():
                    pen.fact(fact)
    pen.close_items()


def _rows(pen: Scribe, template: Template, matter: Matter, free: list[Deed]) -> None:
    """A matter as labels with what stands beside them."""
    rows: list[tuple[str, list[Said]]] = []
    story = [*matter.talk, *matter.reports]
    if story:
        rows.append((template.content, [one_of(story).said]))
    rows.append((template.decision.strip(" :"), [one.said for one in matter.acts]))
    if matter.tasks:
        rows.append(("Vidare arbete", [one.said for one in matter.tasks]))
    for one in free:
        rows += [(template.action.strip(" :"), [say(one.task)]), (template.who, [say(one.who)])]
        if one.day:
            rows.append((template.when, [say(one.day)]))
    pen.rows(rows)
    for told in [*story, *matter.acts, *matter.tasks]:
        for fact in told.facts:
            pen.fact(fact)
    for one in free:
        for fact in one.facts():
            pen.fact(fact)


def _log(pen: Scribe, told: ShireKit, deeds: list[Deed], *, state: bool) -> None:
    """Actions in a table, with their state where they were set earlier."""
    rng = told.rng
    header = [rng.choice(["Åtgärd", "Aktivitet", "Uppgift"]), rng.choice(["Ansvarig", "Vem"]), rng.choice(["Klart", "Senast", "Klart senast"])]
    rows = [[say(one.task), say(one.who), say(one.day) if one.day else say("–"), *([say(one.state or "")] if state else [])] for one in deeds]
    pen.table([*header, *(["Status"] if state else [])], rows)
    for one in deeds:
        for fact in one.facts():
            pen.fact(fact)


def _start(told: ShireKit, certifier: Person | None) -> list[Matter]:
    rng, own = told.rng, told.own
    opening = Matter(say(rng.choice(["Inledning", "Välkommen", "Mötet öppnas"])), kind="formal")
    text = rng.choice(["Dagordningen godkänns.", "Agendan fastställs.", "{o} godkänner dagordningen."]).format(o=own)
    opening.talk = [Told(say(rng.choice(["Ordföranden hälsar välkommen.", "Presentationsrunda.", "Kort incheckning."])))]
    opening.acts = [Told(say(text), (Decision(text, "approve", by=own if text.startswith(own) else None),))]
    if certifier:
        text = rng.choice(["{n} utses att justera protokollet.", "{n} väljs till justerare.", "{o} utser {n} till justerare."]).format(n=certifier.name, o=own)
        opening.acts.append(Told(say(text), (Decision(text, "elect", by=own if text.startswith(own) else None),)))
    before = Matter(say(rng.choice(["Föregående anteckningar", "Minnesanteckningar från förra mötet"])), kind="formal")
    said = fill(rng.choice(["Anteckningarna från {d} godkänns.", "Anteckningarna från {d} läggs till handlingarna."]), d=told.when.day(told.when.ago(25, 90)))
    before.acts = [Told(said, (Decision(said.text, "approve" if "godkänns" in said.text else "note"),))]
    return [opening, before]


def _head(pen: Scribe, told: ShireKit, body: str) -> None:
    rng, truth = told.rng, pen.truth
    truth.kind = rng.choice(["notes", "notes", "notes", "minutes"])
    word = rng.choice(["Minnesanteckningar", "Mötesanteckningar", "Anteckningar"]) if truth.kind == "notes" else rng.choice(["Protokoll", "Mötesprotokoll"])
    day = told.when.stated()
    told.room = rng.choice([told.room, told.room, "Teams", f"{told.room} och Teams"])
    shape = rng.randint(0, 2)
    if shape == 0:
        pen.title(f"{word} {body}")
        rows = [(rng.choice(["Datum", "Tid"]), [say(day, ", ", hours(told))]), (rng.choice(["Plats", "Lokal"]), [say(told.room)])]
    elif shape == 1:
        pen.title(word)
        rows = [("Möte", [say(body)]), ("Datum", [say(day)]), ("Tid", [say(hours(told))]), ("Plats", [say(told.room)])]
    else:
        pen.para(body, tight=True)
        pen.title(fill("{w} {d}", w=word, d=day))
        rows = [("Tid", [say(hours(told))]), ("Plats", [say(told.room)])]
    if rng.random() < 0.5:
        pen.rows(rows)
    else:
        for label, lines in rows:
            pen.para(*lines, label=f"{label}:", tight=True)
    sat(pen, told)


def tell(rng: Random) -> Document:
    body, own = rng.choice(words.BODIES)
    told = shire(rng, words.NAMES, own, towns=7)
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    picked = drawn(rng, words.SUBJECTS, 6, 11)
    logged = rng.random() < 0.65
    board = Board(told, len(picked) + 3)
    deeds = Deeds(told, board)
    told.doers = [*(row.who.name for row in board.rows[:2]), "Samordnaren", "Arbetsgruppen", "Ordföranden"]
    template = Template(rng)
    shown = rng.choice(["{}.", "{}", "{})", "{}."])
    pen = Scribe(habits(rng, number=shown))
    truth = pen.truth
    truth.body, truth.chair, truth.secretaries = body, board.chair.name, [board.keeper.name]
    _head(pen, told, body)
    steady = [row.who for row in board.rows[1:] if row.entry.presence == "present" and row.entry.capacity == "member"]
    certifier = rng.choice(steady) if truth.kind == "minutes" and steady else None
    truth.certifiers = [certifier.name] if certifier else []
    people(pen, board)
    middle = [matter_of(told, one, by=own, talk=(1, 3)) for one in picked]
    ahead = Matter(say(rng.choice(["Nästa möte", "Kommande möten"])), kind="formal")
    days = following(told, rng.randint(1, 2))
    ahead.talk = [Told(say(said, ".")) for said, _ in days]
    matters = [*_start(told, certifier), *middle, ahead]
    if logged:
        earlier = [deeds.draw(past=True) for _ in range(rng.randint(2, 4))]
        pen.section(rng.choice(["Åtgärdslogg från tidigare möten", "Uppföljning av åtgärder", "Åtgärder sedan tidigare möten"]))
        _log(pen, told, earlier, state=True)
    if template.shape == "table":
        _as_table(pen, told, template, shown, matters, board, deeds)
    else:
        _as_headings(pen, told, template, matters, board, deeds)
    truth.next_sittings.extend(sitting for _, sitting in days)
    if rng.random() < 0.4 and len(deeds.left) > 3:
        pen.section(rng.choice(["Åtgärdslista", "Nya åtgärder", "Att göra till nästa gång"]))
        _log(pen, told, [deeds.draw() for _ in range(rng.randint(2, 3))], state=False)
    pen.para(rng.choice(["Vid anteckningarna", "Antecknat av", "Vid pennan", "Anteckningar:"]) if truth.kind == "notes" else "Vid protokollet")
    pen.para(board.keeper.name, tight=True)
    pen.signs(board.keeper.name)
    if certifier:
        pen.para(rng.choice(["Justeras", "Justerat:", "Justeras:"]))
        for one in (board.chair, certifier):
            pen.para(one.name, tight=True)
            pen.signs(one.name)
    head: tuple[Said, ...] = rng.choice([(), (say(body),)])
    return Document("", pen.blocks, Furniture(head, (say(rng.choice(["Sida {p} av {n}", "{p} ({n})", "{p}"])),), first=rng.random() < 0.5), pen.style, truth)
