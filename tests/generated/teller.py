"""Writes a document block by block and gathers what is true of it in the same stroke."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from .blocks import Block, Break, Columns, Furniture, Head, Para, Points, Row, Rows, Table
from .said import Said, Sayable, say
from .style import Style
from .truth import Agreement, Assignment, Attendee, Decision, Entry, Fact, Gold, Truth, interval
from .wording.told import Told

PARTS = {Decision: "decisions", Assignment: "assignments", Agreement: "agreements"}
EVERY = (
    "items decisions proposals votes dissents disqualifications interpellations assignments dates quantities references agreements enclosures signatures certifications notices"
).split()  # fmt: skip


@dataclass
class Document:
    """A told meeting: its blocks, its page furniture, its style and its truth."""

    name: str
    blocks: list[Block]
    furniture: Furniture
    style: Style
    truth: Truth


@dataclass
class Teller:
    """The pen. What is said while an item is open belongs to that item."""

    style: Style
    truth: Truth = field(default_factory=Truth)
    blocks: list[Block] = field(default_factory=list)
    item: int | None = None
    _pacts: set[tuple[Any, ...]] = field(default_factory=set)
    _refs: set[str] = field(default_factory=set)

    # text

    def put(self, block: Block) -> None:
        """A block, with the days, references and figures that stand in it."""
        self.blocks.append(replace(block, item=self.item))
        for said in block.saids:
            self._meant(said)

    def _meant(self, said: Said) -> None:
        for day in said.days:
            self.truth.add("dates", {"text": day.words, **interval(day), "item": self.item})
        for ref in said.refs:
            if ref.id.casefold() not in self._refs:
                self._refs.add(ref.id.casefold())
                self.truth.add("references", {"kind": ref.kind, "id": ref.id})
        for figure in said.figures:
            self.truth.add("quantities", {"item": self.item, "text": figure.words, "value": figure.value, "unit": figure.unit, "of": figure.of})

    def title(self, said: Sayable, *, is_title: bool = True) -> None:
        told = say(said)
        if is_title and self.truth.title is None:
            self.truth.title = told.text
        self.put(Head(told, "title"))

    def section(self, words: Sayable) -> None:
        self.put(Head(say(words), "section"))

    def label(self, words: Sayable) -> None:
        self.put(Head(say(words), "label"))

    def para(self, *words: Sayable, label: str = "", tight: bool = False) -> None:
        self.put(Para(say(*words), label, tight=tight))

    def points(self, points: list[Said], mark: str | None = None) -> None:
        if points:
            self.put(Points(tuple(points), self.style.mark if mark is None else mark))

    def rows(self, rows: list[tuple[str, list[Said]]]) -> None:
        self.put(Rows(tuple(Row(label, tuple(lines)) for label, lines in rows)))

    def table(self, header: list[str], rows: list[list[Said]], *, widths: tuple[int, ...] = (), repeated: bool = False) -> None:
        self.put(Table(tuple(header), tuple(tuple(row) for row in rows), widths=widths, repeated=repeated))

    def columns(self, heads: tuple[str, str], left: list[Said], right: list[Said]) -> None:
        self.put(Columns(heads, tuple(left), tuple(right)))

    def new_page(self) -> None:
        self.put(Break())

    # meaning

    def fact(self, fact: Fact) -> None:
        """A fact of the item that is open; of an agreement only what is new in it."""
        if isinstance(fact, Agreement):
            known = (self.item, *fact.new)
            if known in self._pacts:
                return
            self._pacts.add(known)
        part = fact.part if isinstance(fact, Entry) else PARTS[type(fact)]
        told = fact.gold()
        self.truth.add(part, {"item": self.item, **told} if part not in {"certifications", "notices", "signatures"} else told)

    def tell(self, told: Told, label: str = "", *, tight: bool = False) -> None:
        """A sentence and what it means."""
        self.para(told.said, label=label, tight=tight)
        for fact in told.facts:
            self.fact(fact)

    def tell_points(self, points: list[Told], mark: str | None = None) -> None:
        self.points([point.said for point in points], mark)
        for point in points:
            for fact in point.facts:
                self.fact(fact)

    def open_item(
        self, number: str | None, heading: Said, *, level: int = 1, case: Said | None = None, presenters: list[str] | None = None, shown: str | None = None
    ) -> int:
        """A new agenda item with its heading; ``shown`` is the number as it stands before the heading."""
        items = self.truth.parts.setdefault("items", [])
        self.item = len(items)
        case_number = case.refs[0].words if case and case.refs else None
        items.append({"number": number, "heading": heading.text, "level": level, "presenters": list(presenters or []), "case_number": case_number})
        written = shown if shown is not None else self.style.number.format(number) if number else ""
        apart = self.style.apart and level == 1 and bool(number)
        kind: Literal["item", "subitem"] = "item" if level == 1 else "subitem"
        self.put(Head(heading, kind, written, apart, case or say() if apart else say()))
        if case and not apart:
            self.put(Para(case, tight=True))
        return self.item

    def presented_by(self, names: list[str]) -> None:
        """Who presents the item that is open, where a sentence says so."""
        if self.item is not None:
            known = self.truth.parts["items"][self.item]["presenters"]
            known.extend(name for name in names if name not in known)

    def close_items(self) -> None:
        self.item = None

    def attends(self, people: list[Attendee]) -> None:
        self.truth.attendance.extend(people)

    def signs(self, name: str, role: str | None = None, method: str | None = None, at: str | None = None) -> None:
        """A name that closes the document; the same person twice is one entry."""
        known = next((one for one in self.truth.parts.get("signatures", []) if one["name"] == name), None)
        if known is None:
            self.truth.add("signatures", {"name": name, "role": role, "method": method, "signed_at": at})
        elif method:
            known.update(method=method, signed_at=at)

    def certified(self, day: date | None, place: str | None = None, *, items: list[str] | None = None, immediate: bool = False) -> None:
        self.truth.add("certifications", {"date": day and day.isoformat(), "place": place, "items": items, "immediate": immediate})


def gold_of(document: Document, heads: int = 0) -> Gold:
    """The record of a document whose page furniture stands in its text so many times."""
    truth = document.truth
    gold: Gold = {"schema": "urn:samtrad:minutes:1", "kind": truth.kind, "extract_of": truth.extract_of}
    gold |= {
        name: {"text": value} if value else None
        for name, value in (("title", truth.title), ("organisation", truth.organisation), ("body", truth.body), ("chair", truth.chair))
    }
    gold["sittings"] = [one.gold() for one in truth.sittings]
    gold["next_sittings"] = [one.gold() for one in truth.next_sittings]
    gold["secretaries"] = [{"name": name} for name in truth.secretaries]
    gold["certifiers"] = [{"name": name} for name in truth.certifiers]
    gold["attendance"] = [one.gold() for one in truth.attendance]
    gold |= {part: list(truth.parts.get(part, [])) for part in EVERY}
    days = [day for line in document.furniture.header + document.furniture.footer for day in line.days]
    gold["dates"] += [{"text": day.words, **interval(day), "item": None} for _ in range(heads) for day in days]
    return gold
