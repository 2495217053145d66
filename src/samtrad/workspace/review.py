"""What the review page tells: the document with what was read marked in it, what is doubtful, what was read, what was settled."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.documents.choices import OF_STATUS, Choice, asks_for, choices, spans_of
from samtrad.documents.models import Doubt, Reading, Settlement
from samtrad.documents.settled import effective
from samtrad.documents.states import DoubtState, SettlementKind
from samtrad.documents.told_doubts import SLIGHT
from samtrad.reading.formats.plain.read import laid_out
from samtrad.reading.record import Doubt as Told
from samtrad.reading.record import Minutes
from samtrad.swedish.cutting import cut_at_word
from samtrad.workspace.rows import Row, Rows
from samtrad.workspace.words import FIELDS, LISTS, SINGLE, language, told
from samtrad.writing.days import weekday
from samtrad.writing.doubts import message_of
from samtrad.writing.labels import label
from samtrad.writing.marks import Mark
from samtrad.writing.markup import Html
from samtrad.writing.phrases import code, heading
from samtrad.writing.sheets import sheets

MOST = 7
"""Doubts on a page; the rest come when these are settled."""
LETTERS = "ABCDEFG"
_AROUND = 90
_ACTS = 30
SAYS: Mapping[str, str | Promise] = {
    "right": gettext_lazy("Det stämmer som det är läst"),
    "two_people": gettext_lazy("Det är två olika personer"),
    "name_right": gettext_lazy("Namnet är rätt läst, och personen står inte i någon lista"),
    "was_there": gettext_lazy("Personen var med: lägg till bland deltagarna"),
    "drop": gettext_lazy("Rättelsen gäller inte längre"),
}
WRONG: Mapping[str, str | Promise] = {
    "value": gettext_lazy("Det värdet kan inte stå där. Inget är ändrat."),
    "needed": gettext_lazy("Något som behövs är inte ifyllt. Inget är ändrat."),
    "nothing": gettext_lazy("Det är samma värde som förut. Inget är ändrat."),
    "not_there": gettext_lazy("De orden står inte i dokumentet. Skriv dem som de står, eller markera dem i texten."),
    "many_there": gettext_lazy("De orden står på flera ställen. Skriv fler av orden omkring, eller markera dem i texten."),
    "choose": gettext_lazy("Välj en läsning först."),
    "settled": gettext_lazy("Någon annan har redan avgjort det. Inget är ändrat."),
    "reread": gettext_lazy("Dokumentet har lästs om under tiden. Se efter hur det ser ut nu."),
    "undone": gettext_lazy("Det är redan ångrat."),
}


class Answer(Struct, frozen=True):
    """One answer that may be chosen: its number, what it says, and a hint."""

    key: int
    says: str
    hint: str
    is_chosen: bool


class Question(Struct, frozen=True, kw_only=True):
    """A doubt as a question: its letter, what is asked, the words around, the answers, and what other answer it may have."""

    id: int
    letter: str
    asks: str
    language: str
    before: str
    words: str
    after: str
    mark: str
    where: str
    answers: list[Answer]
    other: str
    told_later: bool = False


class Deed(Struct, frozen=True):
    """What someone settled in one act: who, when, what, and whether it holds."""

    act: str
    who: str
    at: Any
    what: list[str]
    undone_by: str


class Review(Struct, frozen=True, kw_only=True):
    """All that the page tells."""

    reading: Reading
    minutes: Minutes
    title: str
    kind: str
    questions: list[Question]
    slight: list[Question]
    later: int
    rows: list[tuple[str, list[Row]]]
    values: int
    text: Html
    marks: list[Mark]
    deeds: list[Deed]
    last: str
    url: str


def review(reading: Reading, chosen: Mapping[int, str]) -> Review:
    """The review of a reading; ``chosen`` are answers that are tried out, by doubt."""
    minutes = effective(reading)
    holding = list(_settled(reading))
    made = Rows(reading.string, minutes, [one.pointer for one in holding if one.undone_at is None and one.kind != SettlementKind.UNKNOWN])
    open_doubts = list(reading.doubts.filter(state=DoubtState.OPEN).order_by("-weight", "number"))
    weighty = [one for one in open_doubts if one.weight > SLIGHT]
    questions = [_question(reading, minutes, one, LETTERS[at], chosen.get(one.pk, "")) for at, one in enumerate(weighty[:MOST])]
    slight = [_question(reading, minutes, one, "", chosen.get(one.pk, "")) for one in open_doubts if one.weight <= SLIGHT]
    marks = [*made.marks, *_doubtful(weighty[:MOST])]
    deeds = _deeds(holding)
    return Review(
        reading=reading,
        minutes=minutes,
        title=heading(minutes, language()),
        kind=code("kind", minutes.kind, language()),
        questions=questions,
        slight=slight,
        later=len(weighty) - len(questions),
        rows=_grouped(made.rows),
        values=len(made.rows),
        text=sheets(laid_out(reading.string, minutes.pages), minutes, marks, language()),
        marks=marks,
        deeds=deeds,
        last=next((one.act for one in deeds if not one.undone_by), ""),
        url=reverse("workspace:review", args=[reading.document.address, reading.number]),
    )


def _settled(reading: Reading) -> Sequence[Settlement]:
    found = Settlement.objects.filter(document=reading.document, number=reading.number)
    return list(found.select_related("by", "undone_by", "doubt").order_by("-at", "id"))


def _doubtful(doubts: Sequence[Doubt]) -> list[Mark]:
    """The words of doubts, each with its letter."""
    marks = []
    for letter, doubt in zip(LETTERS, doubts, strict=False):
        if spans := tuple(span for span in spans_of(doubt) if span[0] < span[1])[:12]:
            marks.append(Mark(f"m{letter}", spans, f"unsure is-{letter}", f"d{doubt.pk}"))
    return marks


def _question(reading: Reading, minutes: Minutes, doubt: Doubt, letter: str, chosen: str) -> Question:
    message = message_of(Told(code=doubt.code, message=doubt.message), language())
    spans = [span for span in spans_of(doubt) if span[0] < span[1]]
    before, words, after = quoted(reading.string, spans[0]) if spans else ("", "", "")
    return Question(
        id=doubt.pk,
        letter=letter,
        asks=message.text,
        language=message.language,
        before=before,
        words=words,
        after=after,
        mark=f"m{letter}" if letter and spans else "",
        where=_where(reading, minutes, spans[0][0]) if spans else "",
        answers=[_answer(key, one, minutes, doubt, chosen) for key, one in enumerate(choices(doubt, minutes), 1)],
        other=asks_for(doubt, minutes),
    )


def _answer(key: int, one: Choice, minutes: Minutes, doubt: Doubt, chosen: str) -> Answer:
    del minutes
    if one.says:
        return Answer(key, answer_words(one, doubt), "", chosen == str(key))
    hints = [weekday(str(one.value), language()) if doubt.code.startswith("date.") else "", _("Så läste vi") if one.is_read else ""]
    return Answer(key, answer_words(one, doubt), " · ".join(hint for hint in hints if hint), chosen == str(key))


def answer_words(one: Choice, doubt: Doubt) -> str:
    """What an answer says."""
    if one.says:
        return str(SAYS[one.says])
    says = code("status", one.value, language()) if doubt.code in OF_STATUS else told("", one.value)
    return says[:1].upper() + says[1:]


def quoted(string: str, span: tuple[int, int]) -> tuple[str, str, str]:
    """The words with what stands around them, cut at words."""
    start, end = span
    before, after = string[max(start - _AROUND, 0) : start], string[end : end + _AROUND]
    before = before[before.find(" ") + 1 :] if start > _AROUND else before
    after = after[: after.rfind(" ")] if len(after) == _AROUND and " " in after else after
    words = " ".join(string[start:end].split())
    return _spaced(before), words if len(words) < 300 else f"{words[:300]} …", _spaced(after)


def _spaced(text: str) -> str:
    """One space for any white space, at the edges too."""
    return re.sub(r"\s+", " ", text)


def _where(reading: Reading, minutes: Minutes, offset: int) -> str:
    page = sum(start <= offset for start, _end in minutes.pages)
    return label("page", language(), number=page) if page else label("line", language(), number=reading.string.count("\n", 0, offset) + 1)


def _grouped(rows: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    names = {"meeting": _("Mötet"), "attendance": _("Deltagare"), "items": _("Ärenden och beslut"), "assignments": _("Uppdrag"), "dates": _("Datum i texten")}
    return [(name, [row for row in rows if row.group == group]) for group, name in names.items() if any(row.group == group for row in rows)]


def _deeds(settled: Sequence[Settlement]) -> list[Deed]:
    """What was settled, act by act, latest first."""
    acts: dict[str, list[Settlement]] = {}
    for one in settled:
        acts.setdefault(str(one.act), []).append(one)
    return [
        Deed(act, all_[0].by.name, all_[0].at, [did(one) for one in all_[:4]] + _more(len(all_) - 4), all_[0].undone_by.name if all_[0].undone_by else "")
        for act, all_ in list(acts.items())[:_ACTS]
    ]


def _more(count: int) -> list[str]:
    return [ngettext("och %(count)s till", "och %(count)s till", count) % {"count": count}] if count > 0 else []


def _within(entry: Any, field: str) -> Any:  # noqa: ANN401 - a value of the record
    """What an entry had in a field: "presenters/1" is the second of those who presented it."""
    for part in field.split("/"):
        found = dict(enumerate(entry)).get(int(part)) if isinstance(entry, list) and part.isdigit() else None
        entry = entry.get(part) if isinstance(entry, dict) else found
    return entry


def did(one: Settlement) -> str:
    """What a settlement did, in a few words."""
    _slash, name, *rest = [*one.pointer.split("/"), ""]
    field = "/".join(part for part in rest[1:] if part) if name in LISTS else name
    what = str(FIELDS.get(field) or FIELDS.get(field.split("/")[0]) or SINGLE.get(field) or LISTS.get(name) or (one.doubt.message if one.doubt else ""))
    value = (
        told(field, one.value.get("name") or one.value.get("heading") or one.value.get("text") or one.value.get("task") or one.value.get("date"))
        if isinstance(one.value, dict)
        else told(field, one.value)
    )
    was = _within(one.was, field) if isinstance(one.was, dict) and name in LISTS else one.was
    if one.kind == SettlementKind.REMOVE:
        return _("%(what)s togs bort: ”%(words)s”") % {"what": LISTS.get(name, name), "words": _short(one.quote)}
    if one.kind == SettlementKind.ADD:
        return _("%(what)s lades till: %(value)s") % {"what": LISTS.get(name, name), "value": value}
    if one.kind == SettlementKind.UNKNOWN:
        return _("Går inte att veta: %(what)s") % {"what": one.doubt.message if one.doubt else one.pointer}
    if one.kind == SettlementKind.CONFIRM:
        return _("Stämmer: %(what)s") % {"what": one.doubt.message if one.doubt else what}
    if value and told(field, was) == value:
        return _("Stämmer: %(what)s") % {"what": f"{what} {value}"}
    return _("%(what)s: %(was)s blev %(value)s") % {"what": what, "was": told(field, was) or "–", "value": value or "–"}


def _short(words: str) -> str:
    words = " ".join(words.split())
    return cut_at_word(words, 60)


def entry_at(minutes: Minutes, pointer: str) -> dict[str, Any] | None:
    """The entry of a list that a pointer leads to; None where there is none."""
    _slash, name, at, *_rest = [*pointer.split("/"), "", ""]
    entries = getattr(minutes, name, None) if name in LISTS else None
    place = number(at, range(len(entries))) if entries else None
    if not entries or place is None:
        return None
    entry: dict[str, Any] = msgspec.to_builtins(entries[place])
    return entry
