"""Where one decision ends and the next begins in a paragraph: its sentences and their att-satser."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice

from samtrad.reading.find.clause.understand import read_clause
from samtrad.reading.find.clause.verb import is_verbal, small
from samtrad.reading.find.reported.befalls import is_ones_task, is_yet_to_come
from samtrad.reading.find.reported.beside import is_dissent, is_of_the_decision, is_point, is_task, told_by_others
from samtrad.reading.lexicon.decision_verbs import verb_at
from samtrad.reading.words import Span
from samtrad.swedish.sentences import split_sentences

_NEXT_ATT = re.compile(r"(?:,\s*(?:och|samt|dels)?|;\s*(?:och|samt)?|\.|\s(?:och|samt|dels))\s+(?:dels\s+)?(?=att\s)")
_OPENS_ATT = re.compile(
    r"(?:att\s|dels\s+att\s|[^.;:]{0,90}\b(?:beslut(?:ar|a|ade|ades|as|at)|beslöt|beslöts|enades om|enas om|hemställer|yrkar),?\s+(?:[\w ]{1,40}?,?\s)?(?:dels\s)?att\s)",
    re.IGNORECASE,
)
_TAIL = re.compile(r"(?:[,;]\s*(?:och|samt|dels)(?:\s+att)?|[,;]|\s(?:och|samt|dels)(?:\s+att)?)\s*[,;]?\s*\Z")
_ATT_WORD = re.compile(r"att\s+(?:inte |ej |även |också |därutöver |vidare |i \w+ hand )?(\w+)")
_LED = frozenset("till av hos från för med genom i på under enligt inom senast vid utöver ur".split())
_NEXT_WORD = re.compile(r"\s(\w+)")
_INFINITIVE = re.compile(r"att (?:\w+ ){2,6}?(?:\w{3,}(?:era|iga|nga|ara|ka|ja|da|ta|la|na|va|ra)|få|ge|ta|se)\b")
_MOST_LED = 6  # words between such an opening and its verb
# infinitives that say more of what the clause before them decides: "att anta avtalet, att gälla från maj"
_FEW = 3  # spaces in what may be a sentence without a verb: "Bifall till yrkandet."
_COMPLEMENTS = frozenset(
    "gälla träda tillämpas användas utgå betalas börja löpa fördelas redovisas återrapporteras finansieras disponeras användas tas belasta".split()
)
# sentences that say more of the act before them: what the task is to bring, what the right covers, how it is paid
_SAYS_MORE = re.compile(
    r"(?:detta|det|den|de|dessa|denna|då|där|här|därmed|därvid|utöver detta|i (?:detta|så fall|uppdraget|beslutet)|vidare|vid|om|för|under|hemställan|bemyndigandet|delegationen|återrapporter\w*|återkoppling\w*|rapporter\w*|"
    r"(?:upp)?drag(?:et|en)|medlen|bidraget|beloppet|redovisning\w*|uppföljning\w*|motivering\w*|skäl\w*|anledning\w*|svar\w*|yttrandet? ska\w*|villkor\w*|beslutet (?:gäller|avser|fattas|grundas|motiveras|förutsätter|kan|innebär|är))\b",
    re.IGNORECASE,
)


def own_sentences(string: str, own: re.Pattern[str]) -> list[Span]:
    """The stretches of a paragraph that decide, each with the sentences that only say more of it; ``own`` is what the body that met is called."""
    spans = split_sentences(string)
    if len(spans) < 2:
        return [(0, len(string))]
    found = [spans[0]]
    for start, end in spans[1:]:
        if (
            is_task(string[start:end], own)
            or is_point(string[start:end], own)
            or is_of_the_decision(string[start:end])
            or is_dissent(string[start:end])
            or is_yet_to_come(string[start:end])
            or is_ones_task(string[start:end])
            or told_by_others(string[start:end], own)
        ):
            break
        before = string[slice(*found[-1])]
        if (before[-1] in "!?" or (before.count(" ") > _FEW and not is_verbal(before))) and read_clause(before).verb is None:
            found[-1] = (found[-1][0], end)  # within a title: "Yttrande över remissen Båtar åt alla. En ny ordning (SOU 2023:62) översänds"
        elif decides_anew(string[start:end]):
            found.append((start, end))
        else:
            found[-1] = (found[-1][0], end)
    return found


def decides_anew(sentence: str) -> bool:
    """Whether a sentence decides for itself, rather than saying more of what was decided before it."""
    if _SAYS_MORE.match(sentence) or not sentence[:1].isupper():
        return False
    clause = read_clause(sentence)
    return clause.verb is not None or _PASSIVE.match(sentence) is not None


# "Kostnaden delas lika mellan kommunerna"
_PASSIVE = re.compile(r"[A-ZÅÄÖ]\w+(?:en|et|n|t|na|er)\s\w{3,}(?:as|js|ls|ms|ns|rs|ts|ks|ds|gs)\b")


def att_clauses(string: str, start: int = 0, end: int | None = None, lines: Sequence[int] = ()) -> list[Span]:
    """Where the att-satser of one sentence stand, if there are several: "Nämnden beslutar att anta A, att avslå B samt att ...".

    ``lines`` are places where a line of the document begins: one that begins with "att" may open a clause without a comma.
    """
    end = len(string) if end is None else end
    if not _OPENS_ATT.match(string, start, end):
        return []
    low = small(string)
    cuts = [
        m.span() for m in _NEXT_ATT.finditer(low, start, end) if "att " in low[start : m.start()] and _begins_act(low, m)
    ]  # "beslutar, efter överläggning, att": the first
    cuts = _at_lines(low, start, cuts, [line for line in lines if start < line < end and low.startswith("att ", line)])
    if not cuts:
        return []
    starts = [start, *(b for _, b in cuts)]
    ends = [*(a for a, _ in cuts), end]
    return [*zip(starts[:-1], ends[:-1], strict=True), trimmed(string, starts[-1], end)]


def _at_lines(low: str, start: int, cuts: list[Span], lines: Sequence[int]) -> list[Span]:
    """The cuts with those before lines that begin with "att" and open a clause, what stands before them being whole."""
    befores, afters = [a for a, _ in cuts], [b for _, b in cuts]
    for line in lines:
        place = bisect_left(afters, line)
        if afters[place : place + 1] != [line] and _acts_at(low, line) and _is_done(low, afters[place - 1] if place else start, line):
            befores.insert(place, line - 1)
            afters.insert(place, line)
    return list(zip(befores, afters, strict=True))


# words that an att-sats goes on from, over the end of a line: "att uppdra åt kansliet / att utreda"
_GOES_ON = re.compile(
    r"\b(?:utse|välja|uppdra(?:r|s|ga)?|i uppdrag|föresl\w+|rekommendera\w*|bemyndiga\w*|uppmana\w*|begära\w*|hemställa\w*|medge\w*|delegera\w*|(?:under )?förutsättning|syfte|möjlighet\w*|rätt\w*|inriktning\w*|villkor\w*)\b(?!.*\satt\s)"
)
_FURTHEST = 1000
"""Characters back to which such a word is looked for."""
_LINKS = re.compile(r"\b(?:för|om|genom|av|till|på|så|med|efter|utan|ifrån|från|anse|anser|konstatera|notera|informera|besluta|än|som|i)\s*\Z")


def _acts_at(low: str, line: int) -> bool:
    word = _ATT_WORD.match(low, line)
    if word is None or word.group(1) in _COMPLEMENTS:
        return False
    if word.group(1) in _LED:  # "att till Granby kommun sälja marken"
        return (
            any(verb_at(low, later.start(1)) is not None for later in islice(_NEXT_WORD.finditer(low, word.end()), _MOST_LED))
            or _INFINITIVE.match(low, line) is not None
        )
    return verb_at(low, word.start(1)) is not None


def _is_done(low: str, start: int, end: int) -> bool:
    """Whether a clause is whole, so that an "att" on the next line opens another."""
    att = low.find("att ", start, end)
    body = low[max(att + 4, end - _FURTHEST) : end] if att >= 0 else ""
    return body.count(" ") > 1 and not _GOES_ON.search(body) and not _LINKS.search(body)


# "beslutar att inte ändra taxan och | att skrivelsen därmed är besvarad": a thing and what becomes of it
_THING_ACTED_ON = re.compile(
    r"att [a-zåäö-]{3,}(?:en|et|n|na|rna)\s(?:\w+\s){0,3}?(?:är (?:\w+ ){0,2}?(?:besvara[dt]|avslutad|avslutat|slutfört|fullgjort|utrett)|anses\b|förklaras\b|godkänns|antas|bordläggs|återremitteras|översänds|överlämnas|läggs till|justeras omedelbart|avskrivs|upphör|upphävs|höjs|sänks|förlängs|får i uppdrag|ges i uppdrag)"
)
_NESTED = re.compile(r"\b(?:uppdra\w*|uppgift|föresl\w+|rekommend\w+|uppman\w+|konstatera\w*|notera\w*|informera\w*|anteckna\w*|under förutsättning)\b")


def _begins_act(low: str, separator: re.Match[str]) -> bool:
    """Whether an act follows: after a comma or samt any clause but what completes the one before, after a bare och one that decides."""
    word = _ATT_WORD.match(low, separator.end())
    between = separator.group()
    if word is None or word.group(1) in _COMPLEMENTS:
        return False
    if "," in between or ";" in between or "samt" in between or "dels" in between or "." in between or verb_at(low, word.start(1)) is not None:
        return True
    return _THING_ACTED_ON.match(low, separator.end()) is not None and not _NESTED.search(low, max(separator.start() - _FURTHEST, 0), separator.start())


_TAIL_MOST = 14  # characters of such a tail


def trimmed(string: str, start: int, end: int) -> Span:
    """The clause without the comma and conjunction that lead on to the next: "att anta planen, samt"."""
    match = _TAIL.search(string, max(end - _TAIL_MOST, start), end)
    low = match.start() if match else end
    return start, low if low > start + 3 else end
