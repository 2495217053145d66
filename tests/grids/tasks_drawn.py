"""Documents of the grid of tasks, drawn from a seed: each with the tasks that it gives and the value of each axis for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from grids.tasks_axes import (
    COLUMN,
    COLUMNS,
    DEED,
    DEEDS,
    DUE,
    DUE_COLUMNS,
    DUES,
    FRAME,
    FRAMES,
    HEADINGS,
    NEGATIVE,
    NEGATIVES,
    ORDER,
    STATUS,
    STATUS_COLUMNS,
    STATUSES,
    TASK_COLUMNS,
    WHERE,
    WHO,
    WHO_COLUMNS,
    YEAR,
    Axis,
    Span,
)  # fmt: skip

_FIRST = "Agneta Bertil Cecilia David Elsa Fredrik Gunilla Henrik Ingrid Jonas Katarina Lennart Monika Niklas Olga Patrik".split()
_LAST = "Almgren Brobäck Dalhem Ekstig Forsmo Granlid Hallvik Idåker Kvarnby Ljungmo Myrstad Nordhem Rönnby Sandmo Tallbo Ugglum".split()
_TOPICS = (
    "Lokaler för höstens kurser", "Skolskjuts över kommungränsen", "Gemensam lägerskola", "Skyltar vid badplatserna", "Cykelpooler", "Bibliotekens öppettider",
    "Brandskydd i bygdegårdar", "Vinterns vandringar", "Resor till träningen", "Fjärrvärme och energiråd",
)  # fmt: skip
_TALK = (
    "Läget i de tre kommunerna gicks igenom.", "Frågan diskuterades kort.", "Det är stor skillnad mellan kommunerna.", "Kostnaden har ökat sedan förra året.",
    "Intresset var större än väntat.", "Flera hade läst rapporten.", "Det kom många frågor om priset.",
)  # fmt: skip
_ITEMS = 5
"""How many items a document has at least: tasks stand in the first ones."""


@dataclass(frozen=True)
class Told:
    """A task of a document, as the contract would have it, with the values that it was drawn from."""

    task: str
    responsible: str | None
    due: Span
    status: str
    axes: dict[str, str]


@dataclass(frozen=True)
class Block:
    """A part of a document: a heading, a paragraph, a bullet, a list's entry with its mark, or a table's rows."""

    kind: str
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass
class Page:
    """A document: its parts, the tasks that it gives, and what is no task though it looks like one (axis' value by text)."""

    blocks: list[Block] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    traps: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Drawn:
    """One task's values and their words."""

    who: str
    frame: str
    deed: str
    due: str
    order: str
    status: str
    name: str

    def axes(self, where: str, more: dict[str, str] | None = None) -> dict[str, str]:
        return {"where": where, "who": self.who, "deed": self.deed, "due": self.due, **(more or {})}


class Maker:
    """Draws one document, all of whose values are in view, or all held out."""

    def __init__(self, seed: int, *, held: bool) -> None:
        self.rng = Random(f"{seed} {held}")
        self.held = held
        self.page = Page()
        names = list(zip(self.rng.sample(_FIRST, 6), self.rng.sample(_LAST, 6), strict=True))
        self.names = [f"{a} {b}" for a, b in names]
        self.initials = {n: "".join(part[0] for part in n.split()) for n in self.names}
        self.shown_initials = False
        self.deeds = self.rng.sample(self._values(DEED), 6)

    def _values(self, axis: Axis) -> tuple[str, ...]:
        return axis.held if self.held else axis.view

    def _of(self, axis: Axis) -> str:
        return self.rng.choice(self._values(axis))

    def make(self) -> Page:
        """The document."""
        where = self._of(WHERE)
        drawn = [self._drawn(deed) for deed in self.deeds[: self.rng.randint(2, 4)]]
        body = list(self._body(where, drawn))
        self.page.blocks = [*self._head(), *body]
        return self.page

    def _drawn(self, deed: str) -> _Drawn:
        who = self._of(WHO)
        return _Drawn(who, self._of(FRAME), deed, self._of(DUE), self._of(ORDER), self._of(STATUS), self._name(who))

    def _name(self, who: str) -> str:
        one, two = self.rng.sample(self.names, 2)
        if who == "initials":
            self.shown_initials = True
        first, second = one.split()[0], two.split()[0]
        return {
            "full": one, "first": first, "initials": self.initials[one], "secretary": "sekreteraren", "office": "kansliet", "group": "arbetsgruppen",
            "two": f"{first} och {second}", "all": "alla", "municipality": "Västbro kommun", "leader": "projektledaren", "each": "respektive kommun", "none": "",
            "chair": "ordföranden", "presidium": "presidiet", "region": "Region Tallmark", "full and office": f"{one} och kansliet", "jurist": "regionens jurist",
            "two full": f"{one} och {two}",
        }[who]  # fmt: skip

    def _head(self) -> list[Block]:
        listed = [f"{n} ({self.initials[n]})" if self.shown_initials else n for n in self.names]
        lines = [
            f"Datum: {YEAR}-09-11",
            "Tid: kl. 09.00–11.30",
            "Plats: Rådhuset, rum Linden",
            f"Närvarande: {', '.join(listed)}",
            f"Sekreterare: {self.names[5]}",
        ]
        return [Block("title", "Minnesanteckningar"), Block("paragraph", "Samverkansgruppen för fritid och lokaler"), *(Block("paragraph", t) for t in lines)]

    # --- sentences ---

    def _sentence(self, d: _Drawn) -> str:
        """The whole sentence, with its full stop."""
        deed, due = DEEDS[d.deed], DUES[d.due].sentence
        frame = FRAMES[d.frame]
        if d.order == "first" and due and d.frame in {"present", "ska"}:  # before "får i uppdrag" a day would tell when it is given
            text = f"{due} {{V}} {{W}} {{R}}" if d.frame == "present" else f"{due} ska {{W}} {{I}} {{R}}"
        elif d.order == "middle" and due and "{V}" in frame:
            text = frame.replace("{V}", f"{{V}} {due}")
        elif d.order == "middle" and due and " att {I}" in frame:
            text = frame.replace(" att {I}", f" att {due} {{I}}")
        else:
            text = frame + (f" {due}" if due else "")
        text = text.format(W=d.name, V=deed.present, I=deed.infinitive, R=deed.rest)
        return text[0].upper() + text[1:] + "."

    def _tell_sentence(self, where: str, d: _Drawn, prefix: str = "") -> str:
        """A sentence that gives the task; where nobody is named one in the passive voice, which gives none."""
        if d.who == "none":
            text = f"{DEEDS[d.deed].rest[0].upper()}{DEEDS[d.deed].rest[1:]} togs upp av flera."
            return prefix + text
        text = self._sentence(d)
        self.page.told.append(Told(text, d.name, DUES[d.due].span, "open", d.axes(where, {"frame": d.frame, "order": d.order})))
        return prefix + text

    def _trap(self) -> str:
        name = self._of(NEGATIVE)
        text = NEGATIVES[name].format(W=self.rng.choice(self.names))
        self.page.traps[text] = name
        return text

    def _talk(self) -> Block:
        """A paragraph that gives no task, now and then with something that looks like one."""
        said = self.rng.sample(_TALK, 2)
        if self.rng.random() < 0.5:
            said.insert(self.rng.randint(0, 2), self._trap())
        return Block("paragraph", " ".join(said))

    def _task(self, d: _Drawn) -> str:
        """What is to be done, in the infinitive."""
        text = f"{DEEDS[d.deed].infinitive} {DEEDS[d.deed].rest}"
        return text[0].upper() + text[1:]

    def _cell(self, where: str, d: _Drawn, status: str = "open", more: dict[str, str] | None = None) -> str:
        """The task's own words where who and when stand apart; without a doer it is nobody's."""
        text = self._task(d)
        if d.who != "none":
            self.page.told.append(Told(text, d.name, DUES[d.due].span, status, d.axes(where, more)))
        return text

    # --- where it stands ---

    def _body(self, where: str, drawn: list[_Drawn]) -> list[Block]:
        if where in {"log", "log, empty head"} or (self.held and self.rng.random() < 0.3):
            return [*self._plain_items(), *self._log("log" if self.held else where, drawn)]
        if where == "heading at the end":
            heading = self._of(HEADINGS)
            listed = [Block("bullet", self._tell_sentence(f"{where}: {heading}", d)) for d in drawn]
            return [*self._plain_items(), Block("heading", heading), *listed]
        if where in {"matters, cell", "margin column", "matters, names beside"}:
            return self._matters(where, drawn)
        blocks: list[Block] = []
        for number, (topic, d) in enumerate(zip(self.rng.sample(_TOPICS, _ITEMS), [*drawn, *[None] * _ITEMS][:_ITEMS], strict=True), 1):
            blocks += [Block("heading", f"{number}. {topic}"), *(self._in_item(where, d) if d is not None else [self._talk()])]
        return blocks

    def _plain_items(self) -> list[Block]:
        return [b for n, topic in enumerate(self.rng.sample(_TOPICS, _ITEMS), 1) for b in (Block("heading", f"{n}. {topic}"), self._talk())]

    def _in_item(self, where: str, d: _Drawn) -> list[Block]:
        ways: dict[str, Callable[[], list[Block]]] = {
            "prose": lambda: [Block("paragraph", f"{self._talk().text} {self._tell_sentence(where, d)}")],
            "behind decision": lambda: [self._talk(), Block("paragraph", f"Beslut: Gruppen godkänner rapporten. {self._tell_sentence(where, d)}")],
            "heading, sentences": lambda: self._under(where, d, "paragraph"),
            "heading, bullets": lambda: self._under(where, d, "bullet"),
            "arrow": lambda: [self._talk(), Block("line", self._tell_sentence(where, d, "→ "))],
            "double arrow": lambda: [self._talk(), Block("line", self._tell_sentence(where, d, "=> "))],
            "bullet in item": lambda: [self._talk(), Block("bullet", self._tell_sentence(where, d))],
            "lettered": lambda: [self._talk(), Block("line", self._tell_sentence(where, d, "a) ")), Block("line", f"b) {self.rng.choice(_TALK)}")],
            "numbered steps": lambda: [self._talk(), Block("paragraph", "Nästa steg:"), Block("line", self._tell_sentence(where, d, "1) "))],
            "Ansvarig line": lambda: self._answered(where, d),
            "Vem Vad När lines": lambda: self._lines(where, d, ("Vad", "Vem", "När")),
            "Uppdrag Ansvarig Klart lines": lambda: self._lines(where, d, ("Uppdrag", "Ansvarig", "Klart")),
            "name colon": lambda: [self._talk(), self._in_one(where, d, "{W}: {T}{, D}")],
            "dash": lambda: [self._talk(), self._in_one(where, d, "{T} – {W}{ – D}")],
            "brackets": lambda: [self._talk(), self._in_one(where, d, "{T} ({W}{, D})")],
            "Åtgärd colon": lambda: [self._talk(), Block("paragraph", self._tell_sentence(where, d, "Åtgärd: "))],
            "Nästa steg colon": lambda: [self._talk(), Block("paragraph", self._tell_sentence(where, d, "Nästa steg: "))],
        }
        return ways[where]()

    def _under(self, where: str, d: _Drawn, kind: str) -> list[Block]:
        heading = self._of(HEADINGS)
        return [self._talk(), Block("subheading", heading), Block(kind, self._tell_sentence(f"{where}: {heading}", d))]

    def _answered(self, where: str, d: _Drawn) -> list[Block]:
        if d.who == "none":
            return [self._talk()]
        due = DUES[d.due].cell
        task = self._cell(where, d)
        return [
            self._talk(),
            Block("paragraph", f"{task}."),
            Block("line", f"Ansvarig: {_capital(d.name)}"),
            *([Block("line", f"Klart: {due}")] if due else []),
        ]

    def _lines(self, where: str, d: _Drawn, labels: tuple[str, str, str]) -> list[Block]:
        if d.who == "none":
            return [self._talk()]
        due = DUES[d.due].cell
        parts = {labels[0]: self._cell(where, d), labels[1]: _capital(d.name), labels[2]: due}
        return [self._talk(), *(Block("line", f"{label}: {text}") for label, text in parts.items() if text)]

    def _in_one(self, where: str, d: _Drawn, shape: str) -> Block:
        """Task, name and day in one line. The due stands as in a cell."""
        if d.who == "none":
            return Block("bullet", self.rng.choice(_TALK))
        due = DUES[d.due].cell
        task = self._task(d)
        named = d.name if shape.startswith("{T}") else _capital(d.name)
        text = shape.replace("{W}", named).replace("{T}", task[0].lower() + task[1:] if shape.startswith("{W}") else task)
        for mark in ("{, D}", "{ – D}"):
            text = text.replace(mark, mark[1:-1].replace("D", due) if due else "")
        self.page.told.append(Told(self._task(d), d.name, DUES[d.due].span, "open", d.axes(where)))
        return Block("bullet", text)

    # --- tables ---

    def _log(self, where: str, drawn: list[_Drawn]) -> list[Block]:
        named = self._of(COLUMN)
        labels = COLUMNS[named]
        has_status = any(label in STATUS_COLUMNS for label in labels)
        has_due = any(label in DUE_COLUMNS for label in labels)
        rows: list[tuple[str, ...]] = [labels]
        for number, d in enumerate(drawn, 1):
            more = {"columns": named, **({"told as": d.status} if has_status else {})}
            known = d if has_due else _Drawn(d.who, d.frame, d.deed, "none", d.order, d.status, d.name)
            task = self._cell(where, known, STATUSES[d.status] if has_status else "open", more)
            rows.append(tuple(self._filled(label, number, task, d) for label in labels))
        heading = (
            [] if where == "log, empty head" else [Block("heading", self.rng.choice(("Åtgärdslista", "Aktivitetslista")) if not self.held else "Uppdragslogg")]
        )
        return [*heading, Block("table", rows=tuple(rows))]

    @staticmethod
    def _filled(label: str, number: int, task: str, d: _Drawn) -> str:
        if label in TASK_COLUMNS:
            return task
        if label in WHO_COLUMNS:
            return _capital(d.name)
        if label in DUE_COLUMNS:
            return _capital(DUES[d.due].cell)
        return d.status if label in STATUS_COLUMNS else str(number)

    def _matters(self, where: str, drawn: list[_Drawn]) -> list[Block]:
        labels = {
            "matters, cell": ("Ärende", "Anteckning"),
            "margin column": ("Punkt", "Anteckning", "Ansvarig"),
            "matters, names beside": ("Ärende", "Diskussion", "Åtgärd/ansvarig"),
        }[where]
        rows: list[tuple[str, ...]] = [labels]
        for topic, d in zip(self.rng.sample(_TOPICS, len(drawn)), drawn, strict=True):
            talk = self._talk().text
            if where == "matters, cell":
                rows.append((topic, f"{talk} {self._tell_sentence(where, d)}"))
            elif where == "margin column":
                due = DUES[d.due].sentence
                task = self._cell(where, d)
                rows.append((topic, f"{task}{' ' + due if due else ''}.", _capital(d.name)))
            else:
                rows.append((topic, talk, self._tell_sentence(where, d) if d.who != "none" else ""))
        return [Block("table", rows=tuple(rows))]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
