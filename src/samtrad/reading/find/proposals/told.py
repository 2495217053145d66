"""Proposals told of with their movers behind "av" or "från": "Yrkande framställs av Anna Berg (S) om avslag", "Avslag yrkas av Bo Ek"."""

from __future__ import annotations

import re

from samtrad.reading.find.movers import Who, movers_in, persons_in
from samtrad.reading.find.proposals.joined import without_genitive
from samtrad.reading.passage import Passage
from samtrad.reading.words import Span

_NOUN = r"(?:(?:Ett|ett|Följande|följande|Skriftligt|skriftligt|Muntligt|muntligt|Även|även) )*(?:[A-ZÅÄÖa-zåäö]*[Yy]rkanden?|[Ff]örslag(?= (?:väck|framställ))|(?:[Tt]illäggs|[Ää]ndrings|[Mm]ot|[Aa]vslags|[Åå]terremiss)förslag)"
_MADE = (
    r"(?:framställ(?:s|es|des|ts)|framför(?:s|des|ts)|ställ(?:s|des)|väck(?:s|es|tes|ts)|(?:lägg(?:e?s)|lades|lagts)(?: fram)?|lämna(?:s|des|ts)(?: in)?|inlämna(?:s|des|ts)|inges|gör(?:s|es)|gjordes|gjorts|"
    r"anför(?:s|des)|inkommer|inkom|föreligger|förelåg|finns|fanns|reses|restes)"
)
_BODY = r"[^.;:]{2,160}?"
# "Bifall till förslaget yrkas av Anna Berg (S)"
_MOVED_BY = re.compile(
    r"(?:(?P<what>[A-ZÅÄÖ][^.;:]{3,160}?)\s(?:yrkas|yrkades|föreslås|föreslogs)|(?P<asked>(?:Avslag|Bifall|Återremiss|Bordläggning)\b[^.;:]{0,160}?)\s(?:begärs|begärdes|väcks|väcktes))\sav\s(?=[A-ZÅÄÖ])"
)
_NOUN_FIRST = re.compile(rf"{_NOUN}(?: (?:om|på) (?P<what>{_BODY}))?,? (?:(?:har |hade )?{_MADE} )?(?:av|från) (?=[A-ZÅÄÖ])")
_YIELDED = re.compile(
    rf"(?:(?:Under|Vid|På) \w+ yrkade?s av (?P<who>{_BODY}) (?=att\b|avslag|bifall|återremiss|bordläggning)|Av (?P<by>{_BODY}) yrkade?s (?:(?:även|också|därefter) )?(?=\w))"
)
_WHO_FIRST = re.compile(rf"(?:Av|Från) (?=[A-ZÅÄÖ])(?P<who>{_BODY}) (?:har |hade )?{_MADE} {_NOUN} (?:om|på) (?=\w)")
_LAID = re.compile(
    rf"(?:(?:Under|Vid|På) [\wåäö]+ )?(?:lägger|lade|framför|framförde|framställer|framställde|väcker|väckte|lämnar|lämnade) (?P<who>[A-ZÅÄÖ]{_BODY}) (?:fram |in )?"
    r"(?:(?:ett|följande|sitt|två) )*(?:\w*förslag|\w*yrkande)(?: (?:om|på)|\s?:| (?=att\b))\s*"
)
"""The mover between the verb and what is moved: "Under mötet lade Anna Berg (S) fram följande förslag: ..."."""
_OWN = re.compile(r"(?P<who>[A-ZÅÄÖ][^.:;()]{3,60}?) \((?P<party>[A-ZÅÄÖa-zåäö]{1,4})\)(?:s|:s)? \w*(?:förslag|yrkande)\s?:\s*(?=\S)")
"""Whose a proposal is, in the genitive before it: "Per Dahls (M) förslag: att utöka med fyra platser"."""
_WHO_LAST = re.compile(
    r"(?P<what>(?:Bifall|Avslag|Återremiss|Bordläggning|Att|att)\b[^.;:()]{0,200}?)\s\((?P<who>[A-ZÅÄÖ][\w-]+ [A-ZÅÄÖ][\w-]+)(?:,? \(?[A-ZÅÄÖ]{1,3}\)?)?\)[.,;]?\Z"
)
"""An entry that ends with its mover: "Återremiss (Karin Ros)"."""
_WHAT_BEHIND = re.compile(r",?\s*(?:(?:går|gick) ut på|innebär|innebar|lyder|lydde|om|på|(?=att\b)|:)(?:\s*:)?\s*(?=\w)")


def told_of(passage: Passage, start: int, end: int) -> tuple[Span, list[Who]] | None:
    """What a sentence says was moved, and by whom, where the movers stand behind "av" or "från"."""
    string = passage.string
    if moved := _YIELDED.match(string, start, end):
        who = movers_in(passage, *moved.span(moved.lastgroup or "who"))
        return ((moved.end(), end), who) if who else None
    if moved := _MOVED_BY.match(string, start, end):
        who = movers_in(passage, moved.end(), end)
        return (moved.span(moved.lastgroup or "what"), who) if who else None
    if moved := _WHO_FIRST.match(string, start, end):
        who = movers_in(passage, *moved.span("who"))
        return ((moved.end(), end), who) if who else None
    if (moved := _LAID.match(string, start, end)) and (who := movers_in(passage, *moved.span("who")) or persons_in(passage, *moved.span("who"), bare=True)):
        return (moved.end(), end), who
    if moved := _OWN.match(string, start, end):
        low, high = moved.span("who")
        return (moved.end(), end), without_genitive(passage, [Who(passage.words(low, high), moved.group("party"), low, moved.end("party") + 1)], end)
    moved = _NOUN_FIRST.match(string, start, end)
    if moved is None:
        return None
    if moved.group("what"):
        who = movers_in(passage, moved.end(), end)
        return (moved.span("what"), who) if who else None
    return _behind(passage, moved.end(), end)


def told_last(passage: Passage, start: int, end: int) -> tuple[Span, list[Who]] | None:
    """What an entry of a list of proposals says, and its mover in brackets at the end."""
    moved = _WHO_LAST.match(passage.string, start, end)
    if moved is None:
        return None
    return moved.span("what"), [Who(passage.words(*moved.span("who")), None, *moved.span("who"))]


def _behind(passage: Passage, low: int, end: int) -> tuple[Span, list[Who]] | None:
    """Movers, and what they move behind them: "Anna Berg (S) och Bo Ek (M) om avslag"."""
    string = passage.string
    who = [p for p in persons_in(passage, low, end) if ":" not in string[low : p.start] and " om " not in string[low : p.start]] or movers_in(
        passage, low, end
    )[:1]
    what = _WHAT_BEHIND.match(string, who[-1].end, end) if who else None
    return ((what.end(), end), who) if what and what.end() < end else None
