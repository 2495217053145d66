"""What has happened to agreements, guidelines and plans, and from when until when they are valid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from samtrad.reading.find.agreements.cues import Happening, cues_in
from samtrad.reading.find.agreements.events import happening, made_before, made_on
from samtrad.reading.find.agreements.full import Mention, mentions
from samtrad.reading.find.agreements.headed import as_left_open, heading_last, items_left_open
from samtrad.reading.find.agreements.names import Name, content_of, names
from samtrad.reading.find.agreements.overview import Overview, overviews
from samtrad.reading.find.agreements.turns import bare_turns
from samtrad.reading.find.agreements.unsure import is_left_open, open_end
from samtrad.reading.find.agreements.validity import Validity, term_behind, validity_in
from samtrad.reading.find.assignments.due import DatesAt, dates_at
from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Agreement, Dated, Decision, Event
from samtrad.reading.words import Span

_CONSULTS = re.compile(
    r"\b(?:[\w-]*samråds\w*|[\w-]*samverkansråd\w*|[\w-]*nätverke?t?|[\w-]*styrgrupp(?:en)?|[\w-]*chefsgrupp(?:en)?|[\w-]*beredningsgrupp(?:en)?|[\w-]*referensgrupp(?:en)?|[\w-]*arbetsgrupp(?:en)?|[\w-]*rådet)\s+(?:\w+\s+){0,2}?\Z",
    re.IGNORECASE,
)
_CONSULTS_IN = re.compile(
    r"samråd|samverkansråd|nätverk|styrgrupp|chefsgrupp|beredningsgrupp|referensgrupp|arbetsgrupp|samverkansforum|(?<!region)(?<!landstings)råd(?:et)?\b(?!\s*hus)",
    re.IGNORECASE,
)
"""What the name of a body holds that supports agreements and binds no one."""
_BINDING = frozenset({"avtal", "överenskommelse"})
_PARTIES = re.compile(r"\bmellan\s+(?P<list>[^.;:()]{3,160}?)(?=\s+(?:om|avseende|gällande|angående|rörande|kring|för|vid|i\s+syfte)\b|[.;:()]|\Z)")
_PART_OF = re.compile(
    r"(?:\s+\w+){0,2}?\s*[,(]?\s*(?:som\s+(?:är\s+)?)?(?:ett\s+|en\s+)?(?:underavtal|tilläggsavtal|bilaga|del)\s+(?:till|av)\s+(?:\w+\s+){0,2}", re.IGNORECASE
)
_BEHIND_WHOLE = re.compile(r"\A[,)]")
_REVISED = re.compile(r"\b(?:reviderad|reviderade|reviderat|uppdaterad|uppdaterade|uppdaterat|omarbetad|omarbetade|omarbetat|ändrad|ändrade)\b", re.IGNORECASE)
_REPLACES = re.compile(r"\b(?:ersätt(?:er|a|ande)|ersatte|ersatt)\s+(?:\w+\s+){0,4}\Z|\bi\s?stället\s+för\s+(?:\w+\s+){0,3}\Z", re.IGNORECASE)
_HOPED = re.compile(
    r"\b(?:bör|plan(?:en)?\s+är\s+att|(?:för)?väntas|beräknas|planeras|avses|önskas|bedöms)\s+(?:\w+\s+){0,2}\Z|\benligt\s+(?:\w+\s+)?(?:förslag|utkast)\w*\s[^,.;]{0,60}\Z"
    r"|\b(?:föreslå|föreslog|förslag|yrka|begär|hemställ|mål|tank|avsikt|ambition|intention|önskemål|inriktning)\w*\s+(?:\w+\s+){0,4}?att\s(?:(?!\bsom\b)[^.;]){0,90}\Z",
    re.IGNORECASE,
)
_IS_TO = re.compile(r"\b(?:ska(?:ll)?|föreslås|tänkt\s+att|är\s+avsedd\w*\s+att)\s+\Z", re.IGNORECASE)
_LASTING = ("gäll", "löp", "går ut", "har gällt", "har sedan", "finns sedan", "funnits sedan")
_TO_HOLD = frozenset({"gälla", "träda i kraft", "börja gälla"})
_IS_DONE = frozenset({"tecknas", "undertecknas", "signeras", "antas", "ingås", "fastställs", "godkänns", "sägs upp", "skrivs under", "skrivs på"})
_BESIDE = re.compile(r"\s*[(:–—]\s*\S")
_MARKS = " \t-–—•*·"
_GIVEN_UP = re.compile(r"\bupps[aä][gd]|\bsagt\b|\bsägs\b|\bsade?s?\b|\bersätt|\bhäv|\bbeslut(?!\w*\s+(?:\w+\s+){0,2}?att\s+inte\b)", re.IGNORECASE)
_THE_NEW_ONE = re.compile(r"(?:,|\b(?:och|medan|men|samt))\s+de[nt]\s+nya(?=\s+(?:från|gäll|träd|börj|fr|till|t\.?o\.?m|ska))", re.IGNORECASE)
_SIGNS = ("underteckna", "signera", "teckna")
_TO_SIGN = re.compile(r"\b(?:uppdr\w+|bemyndig\w+|befullmäktig\w+|rätt|utse\w*)\b[^.;]{0,90}\Z", re.IGNORECASE)
_ACT = frozenset({"adopted", "endorsed", "recommended"})
_TERM_ITSELF = ("avtalstid", "avtalsperiod")
_ALIKE = 0.6  # of the words of two names that are the same agreement's
_LASTS = frozenset({"in_force", "extended", "terminated"})
_DECIDED = frozenset({"adopted", "extended", "terminated"})
_UNTABLED = Overview([], [])


def find_agreements(
    outline: Outline, decisions: Sequence[Decision], dates: Sequence[Dated], body: str | None = None, day: date | None = None
) -> list[Agreement]:
    """Mentions with a new event or a new validity, in document order.

    A bare "avtalet" takes the full name of its kind that the same item gives. What is told again of the same
    agreement, in whatever item, is no new entry; each body's own endorsement or adoption is. ``body`` is the one that met, on ``day``.
    """
    at = dates_at([*dates, *bare_turns(outline.text.string, day)] if day else dates)
    consults = body is not None and _CONSULTS_IN.search(body) is not None
    found: list[Agreement] = []
    seen: _Seen = {}
    left = items_left_open(decisions)
    tabled = overviews(outline, at)
    for index, entry in enumerate(outline.entries):
        tables = tabled.get(index, _UNTABLED)
        told = _outside(mentions(index, entry), tables.places, outline.text.string)
        open_heading = entry.heading_passage if index in left else None
        of_item = [
            a
            for mention in heading_last(told, entry)
            if (a := _read(mention, at, decisions, seen, consults=consults, day=day, left_open=mention.passage is open_heading))
        ]
        found.extend(sorted([*of_item, *tables.agreements], key=lambda a: a.span))
    return found


def _outside(told: Iterable[Mention], places: Sequence[Span], text: str) -> Iterator[Mention]:
    """The mentions that stand in no table of agreements, each no longer than the cell of another table that it begins in."""
    for mention in told:
        if not places and len(mention.passage.segments) == 1:  # one line in one piece
            yield mention
            continue
        start, end = mention.passage.words(mention.name.start, mention.name.end).span
        if any(low <= start < high for low, high in places):
            continue
        parted = text.find("\t", start, end) >= 0 or text.find("|", start, end) >= 0
        if (whole := _in_cell(mention, text) if parted else mention) is not None:
            yield whole


def _in_cell(mention: Mention, text: str) -> Mention | None:
    """A mention whose name runs on into the next cell, cut where its own ends; None where no name is left: "Teckna avtal | Eva Hall"."""
    passage, name = mention.passage, mention.name
    for before, after in pairwise(passage.segments):
        if name.start < after.start < name.end and any(sign in text[before.origin + before.length : after.origin] for sign in "\t|"):
            rest = next(names(passage.string[: after.start].rstrip()[name.start :]), None)
            if rest is None or rest.bare:
                return None
            cut = name._replace(end=name.start + rest.end)
            same = mention.full == passage.words(name.start, name.end)
            return mention._replace(name=cut, full=passage.words(cut.start, cut.end) if same else mention.full)
    return mention


_Seen = dict[tuple[Event | None, str | None, str | None, str], list[tuple[frozenset[str], int | None]]]


def _read(
    mention: Mention, at: DatesAt, decisions: Sequence[Decision], seen: _Seen, *, consults: bool, day: date | None = None, left_open: bool = False
) -> Agreement | None:
    passage, sentence, name = mention.passage, mention.sentence, mention.name
    string = passage.string
    own = mention.full == passage.words(name.start, name.end)
    if name.bare and ((own and not name.known) or (name.kind == "plan" and mention.full.casefold() == "planen")):
        return None
    if name.bare and _REPLACES.search(string, sentence[0], name.from_):
        return None  # "ersätter avtalet från 2019": which one, is not said
    if _is_whole(mention):
        return None  # "Hamnavtalet, underavtal till Färjeavtalet, gäller": what is said is said of the part
    whole = _whole(mention)
    others = [(n.from_, n.end) for n in mention.around if n.start != name.start and sentence[0] <= n.start < sentence[1] and n != whole]
    cues = cues_in(string, sentence)
    bare = f"{string[: name.end]}{' ' * (whole.end - name.end)}{_BEHIND_WHOLE.sub(' ', string[whole.end :], count=1)}" if whole else string
    told = happening(bare, sentence, (name.from_, name.end), cues, others)
    if told and name.bare and told.word.startswith("arbetet"):
        return None
    if told and name.bare and told.word.startswith(_SIGNS) and _TO_SIGN.search(string, sentence[0], told.at):
        return None  # who is to sign what was adopted: nothing new of the agreement
    if told and told.event == "adopted" and told.word.startswith(_SIGNS) and _TO_SIGN.search(string, sentence[0], told.at):
        if any(content_of(mention.full) == of for entries in seen.values() for of, _ in entries):
            return None
        told = told._replace(event="proposed")  # "ger ordföranden rätt att underteckna avtalet om servitut"
    if told and is_left_open(string, sentence, (name.from_, name.end), told):
        return None
    event: Event | None = told.event if told else None
    if event == "adopted" and name.pronoun and name.head.startswith("förlängning"):
        event = "extended"  # "Ekby har godkänt förlängningen."
    term = term_behind(string, name.end, plan=name.kind == "handlingsplan")
    valid = _validity(mention, told, others, at) if told and _may_last(event, others, name) else Validity()
    if told is None and name.head.casefold().startswith(_TERM_ITSELF) and (valid := validity_in(passage, sentence, at, (name.from_, name.end))).last:
        event = "in_force"  # "Avtalstiden är 2024-07-01–2026-06-30."
    if told is None and not cues and (beside := _BESIDE.match(string, name.end, sentence[1])) and not string[sentence[0] : name.from_].strip(_MARKS):
        valid = validity_in(passage, (beside.end() - 1, sentence[1]), at, (name.from_, name.end))
        event = "in_force" if valid.first or valid.last else None  # "ÖK egenvård (fr.o.m. 1 maj 2023, tills vidare)"
    if name.pronoun and name.head == "förslag":
        valid = Validity()  # "ett nytt förslag har arbetats fram sedan hösten"
    if event != "extended":
        # "förlängs till 2026": the term in the plan's name is the old one
        valid = Validity(valid.first or term.first, valid.last or term.last, term.term)
    decision = _decision(mention, decisions)
    made = decision is not None and decisions[decision].status != "reported"
    event = _event(mention, told, event, valid, decision)
    if told and event == "terminated" and day and not made and _runs_out(mention, told, valid, seen, day):
        event = "in_force"  # "Nuvarande avtal upphör att gälla den 28 februari 2025": nobody has ended it
    if told and day and decision is None and event in _DECIDED and told.word in _IS_DONE and _comes(mention, told, at, valid, day):
        event = "proposed"  # "avtalet tecknas i april", told in March
    event = _as_decided(event, decisions[decision]) if decision is not None else event
    event = as_left_open(event) if left_open else event
    if event == "adopted" and consults and decision is not None and decisions[decision].status == "made" and name.kind in _BINDING:
        event = "endorsed"  # "Överenskommelsen godkänns." in the minutes of a council that binds no one
    if name.bare and told and event == "proposed" and told.word in {"förslaget", "utkastet"} and not (valid.first or valid.last):
        return None  # "förslaget till avtal har beretts": nothing new of it
    if (event is None or (name.bare and not name.known and not _tells_of_new(told))) and not (valid.first or valid.last):
        return None
    actor = _actor(string, sentence, told.at) if told and event in _ACT else ""
    if not _new(seen, mention, event, valid, actor):
        return None
    return _agreement(mention, event, valid, decision)


def _runs_out(mention: Mention, told: Happening, valid: Validity, seen: _Seen, day: date) -> bool:
    """Whether it ends by itself on a day to come: the sentence tells of no notice, and nothing before told that it was ended."""
    if told.word != "upphör" or not valid.last or valid.last <= day.isoformat() or _GIVEN_UP.search(mention.passage.string, *mention.sentence):
        return False
    words = content_of(mention.full)
    ended = (of for (event, *_), entries in seen.items() if event == "terminated" for of, item in entries if item == mention.item or item is None)
    return not any(words <= of or of <= words for of in ended)


def _comes(mention: Mention, told: Happening, at: DatesAt, valid: Validity, day: date) -> bool:
    """Whether what is told as done has a day to come, which is none of its validity."""
    later = (dated.start for _, dated in at.within(mention.passage, told.at, mention.sentence[1]))
    return any(start > day.isoformat() and start not in {valid.first, valid.last} for start in later if start)


def _event(mention: Mention, told: Happening | None, event: Event | None, valid: Validity, decision: int | None) -> Event | None:
    """The event with what its days and the words around it make of it."""
    string, sentence, name = mention.passage.string, mention.sentence, mention.name
    if event == "in_force" and not (valid.first or valid.last) and told and told.word.startswith(_LASTING):
        return None
    if (
        event == "in_force"
        and told
        and told.word in _TO_HOLD
        and (valid.last or told.word != "gälla")
        and decision is None
        and _IS_TO.search(string, sentence[0], told.at)
    ):
        return "proposed"  # "Planen ska gälla 2025–2028", told of what is not yet adopted
    if event == "in_force" and told and decision is None and _HOPED.search(string, sentence[0], told.at):
        return "proposed"
    if event == "proposed" and told and valid.term and made_before(string, told, sentence) and "förslag" not in string[sentence[0] : sentence[1]]:
        return "in_force"
    if event == "adopted" and told and name.kind in _BINDING and _CONSULTS.search(string[sentence[0] : told.at]):
        return "endorsed"
    if event is None and valid.term and name.kind in _BINDING and string[sentence[0] : name.from_].strip(" -–") == "":
        return "in_force"
    return "revised" if event is None and _REVISED.search(string, name.from_, name.start) else event


def _validity(mention: Mention, told: Happening, others: list[Span], at: DatesAt) -> Validity:
    """The days that the sentence names for it: behind an earlier name only those behind it.

    An agreement that is "sagt upp från och med" a day lasts until then.
    """
    low, high = mention.sentence
    earlier = [end for _, end in others if end <= mention.name.from_]
    if earlier and told.at >= mention.name.end:
        low = max(earlier)
    later = [start for start, _ in others if start >= mention.name.end]
    if later and any(c.event in _LASTS and c.at > later[0] for c in cues_in(mention.passage.string, (later[0], high))):
        high = later[0]  # "avtalet skrivs om och ett nytt avtal gäller från 2026": the days are the other's
    if later and (
        other := next(
            (c for c in cues_in(mention.passage.string, (mention.name.end, later[0])) if c.event in {"extended", "terminated"} and c.at != told.at), None
        )
    ):
        high = other.at  # "antog avtalet och förlängde det nuvarande till maj"
    if not mention.name.new and (newer := _THE_NEW_ONE.search(mention.passage.string, mention.name.end, high)):
        high = newer.start()  # "det nuvarande avtalet gäller till mars och det nya från april"
    if later and _REPLACES.search(mention.passage.string, mention.name.end, later[0]):
        high = later[0]  # "antas och ersätter avtalet från 2019"
    if told.event == "terminated" and (made := made_on().match(mention.passage.string, mention.name.end, high)):
        low = made.end()  # "riktlinjerna från den 3 maj 2015 upphör": the day on which they were made
    high = open_end(mention.passage.string, max(told.at + len(told.word), mention.name.end), high)
    valid = validity_in(mention.passage, (low, high), at, (mention.name.from_, mention.name.end))
    return Validity(None, valid.first) if told.event == "terminated" and valid.first and not valid.last else valid


def _tells_of_new(told: Happening | None) -> bool:
    """Whether what is told of "ett nytt avtal" is told of the one that the item is about, not of one to come."""
    return told is not None and (told.event in _ACT or told.word.startswith(("förslag", "utkast", "remi")))


def _may_last(event: Event | None, others: list[Span], name: Name) -> bool:
    """Whether the dates of the sentence can be the agreement's validity: not those of an evaluation or revision."""
    return event not in {"revised", "evaluated", None} and (
        not others or event in {"extended", "in_force", "terminated"} or all(a > name.end for a, _ in others) or len(others) < 3
    )


def _actor(string: str, sentence: Span, at: int) -> str:
    """Who endorsed or adopted, as far as it tells one act from another: the words before the verb."""
    words = string[sentence[0] : at].casefold().split()
    return " ".join(words[:3]) if words and words[0] not in {"att", "förslag"} and len(words) <= 8 else ""


def _new(seen: _Seen, mention: Mention, event: Event | None, valid: Validity, actor: str) -> bool:
    """Whether this was not yet told of the same agreement; a bare name that stands for none in full counts by item."""
    words = content_of(mention.full)
    if (
        mention.name.bare
        and mention.full == mention.passage.words(mention.name.start, mention.name.end)
        and any(
            k[:3] == (event, valid.first, valid.last) and any(w & {mention.name.kind} or any(x.endswith(mention.name.kind) for x in w) for w, _ in v)
            for k, v in seen.items()
        )
    ):
        return False
    item = mention.item if len(words) <= 1 else None
    if not (valid.first or valid.last) and _told_with_days(seen, words, event, actor):
        return False
    told = seen.setdefault((event, valid.first, valid.last, actor), [])
    for other, other_item in told:
        same = len(words & other) >= _ALIKE * len(words | other)
        if same and (item is None or other_item == item):
            return False
        if (words <= other or other <= words) and other_item == mention.item:
            return False
    told.append((words, mention.item))
    return True


def _told_with_days(seen: _Seen, words: frozenset[str], event: Event | None, actor: str) -> bool:
    """Whether the same was told of the agreement before, with its days: that it is told again without them is nothing new."""
    told = (entry for (of, first, last, by), entries in seen.items() if of == event and by == actor and (first or last) for entry in entries)
    return any(len(words & other) >= _ALIKE * len(words | other) for other, _ in told)


def _decision(mention: Mention, decisions: Sequence[Decision]) -> int | None:
    """The decision whose text holds the name."""
    place = mention.passage.words(mention.name.start, mention.name.end).span
    return next((i for i, d in enumerate(decisions) if d.item == mention.item and d.span[0] <= place[0] < d.span[1]), None)


def _as_decided(event: Event | None, decision: Decision) -> Event | None:
    """What a clause tells under its lead: "föreslår fullmäktige besluta | att anta" is proposed, not adopted."""
    if (event in _DECIDED or event == "revised") and (decision.type == "propose" or decision.status == "proposed"):
        return "proposed"
    return "recommended" if event in _DECIDED and decision.type == "recommend" else event


def _agreement(mention: Mention, event: Event | None, valid: Validity, decision: int | None) -> Agreement:
    passage, name = mention.passage, mention.name
    place = passage.words(name.start, name.end).span
    return Agreement(
        name=mention.full,
        event=event,
        valid_from=valid.first,
        valid_to=valid.last,
        item=mention.item,
        span=place,
        decision=decision,
        parties=_parties(passage, name),
        part_of=_part_of(mention),
    )


def _parties(passage: Passage, name: Name) -> list[str]:
    """Those between whom it is made, where the name says so."""
    match = _PARTIES.search(passage.string, name.start, name.end)
    if match is None:
        return []
    found: list[str] = []
    start = match.start("list")
    for cut in [*re.finditer(r",\s*|\s+(?:och|samt)\s+", match.group("list")), None]:
        end = match.end("list") if cut is None else match.start("list") + cut.start()
        words = passage.words(start, end)
        if words and words.ranges:
            found.append(words)
        start = match.start("list") + cut.end() if cut else end
    return found if len(found) > 1 else []


def _part_of(mention: Mention) -> str | None:
    """The agreement that this one is a part of: "underavtal till hemsjukvårdsavtalet"."""
    whole = _whole(mention)
    return mention.passage.words(whole.start, whole.end) if whole else None


def _whole(mention: Mention) -> Name | None:
    """The name behind this one that it is told to be a part of."""
    string = mention.passage.string
    return next((n for n in mention.around if n.start > mention.name.end and _PART_OF.fullmatch(string, mention.name.end, n.start)), None)


def _is_whole(mention: Mention) -> bool:
    """Whether a name before this one is set aside as a part of it: "Hamnavtalet, underavtal till Färjeavtalet, gäller"."""
    string = mention.passage.string
    return any(
        n.end < mention.name.start and _PART_OF.fullmatch(string, n.end, mention.name.start) and string[n.end : n.end + 2].strip()[:1] in {",", "("}
        for n in mention.around
    )
