"""What is unsure: each doubt with its words, what stands around them, and what they might mean."""

from __future__ import annotations

from samtrad.reading.record import Doubt, Minutes
from samtrad.reading.words import Span
from samtrad.writing.doubts import candidates, message_of
from samtrad.writing.icons import icon
from samtrad.writing.labels import label
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Content, Html, joined, tag

_AROUND = 60
"""Characters of the text that a doubt's words are quoted with on either side."""
_LONGEST = 300


def doubts(ledger: Ledger, minutes: Minutes) -> Html:
    """Each doubt with the words it is about and what they might mean."""
    told = [_doubt(ledger, minutes, one) for one in minutes.doubts]
    return tag("div", *told, class_="stack gap-s")


def _doubt(ledger: Ledger, minutes: Minutes, doubt: Doubt) -> Html:
    language, back = ledger.language, ledger.fresh()
    ranges = _spans(ledger, minutes, doubt)
    message = message_of(doubt, language)
    parts: list[Content] = [tag("h3", icon("doubt"), tag("span", message.text, lang=None if message.language == language else message.language))]
    if ranges:
        hidden = label("show.proof", language, what=message.text.rstrip("."))
        links = [ledger.loop(ledger.mark((one,), "unsure", back), one[0], hidden) for one in ranges]
        parts += [tag("p", *_quoted(ledger.text.string, ranges[0]), class_="said", lang=ledger.tongue), tag("p", joined(*links, between=" "), class_="cluster")]
    if doubt.candidates:
        may = [tag("dd", one) for one in candidates(doubt, language)]
        parts.append(tag("dl", tag("dt", label("candidates", language)), *may, class_="candidates"))
    return tag("div", *parts, id=back, class_="doubt stack gap-s")


def _spans(ledger: Ledger, minutes: Minutes, doubt: Doubt) -> tuple[Span, ...]:
    length = len(ledger.text.string)
    given = doubt.spans or minutes.places.get(doubt.pointer or "", [])
    return tuple(dict.fromkeys((max(a, 0), min(b, length)) for a, b in given if max(a, 0) < min(b, length)))


def _quoted(string: str, span: Span) -> list[Content]:
    """The words with some of what stands around them, cut at words, white space as single spaces."""
    start, end = span
    end = min(end, start + _LONGEST)
    before, after = string[max(start - _AROUND, 0) : start], string[end : end + _AROUND]
    if start > _AROUND:
        before = "… " + before.partition(" ")[2]
    if end + _AROUND < len(string):
        after = after.rpartition(" ")[0] + " …"
    return ["”", _flat(before), tag("mark", _flat(string[start:end]).strip() or "\u00a0"), _flat(after), "”"]


def _flat(string: str) -> str:
    edge = (" " if string[:1].isspace() else "", " " if string[-1:].isspace() else "")
    return edge[0] + " ".join(string.split()) + edge[1]
