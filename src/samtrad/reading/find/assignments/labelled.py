"""Tasks whose parts are labelled within one paragraph: "Åtgärd: boka lokal. Ansvarig: Anna Berg. Klart: 3 maj"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from samtrad.reading.find.assignments.doers import Doers
from samtrad.reading.words import Span
from samtrad.swedish.names import name_end
from samtrad.swedish.signs import has_any

_SIGNS = ("nsvar", "nsv:", "nsv.:", "em:", "em gör:", "tför", "ilka:", "andlägg", "ilde")
"""Letters of which every label of who is to do it has some."""
_EDGE = " \t.,;:|()[]–—-"
_LONGEST = 90  # characters of who is to do it
_FEWEST = 3  # letters of a task


class Parts(NamedTuple):
    """Where the parts stand in the paragraph: what is to be done and who has it."""

    task: Span
    who: Span


@cache
def _labels() -> re.Pattern[str]:
    """A label with its colon, at the start, or behind what ends the part before it."""
    task = r"(?:[åÅ]tgärd(?:er|spunkt)?|[aA]tt[ -]göra|[uU]ppgift|[aA]ktivitet|[uU]ppdrag|[iI]nsats|[vV]ad|[aA]ction(?: point)?|[tT]o-?do|[nN]ästa steg)"
    who = r"(?:(?:[hH]uvud)?[aA]nsvarig(?:a|t)?(?: (?:person|part|funktion))?|[aA]nsv\.?|[aA]nsvar|[vV]em(?: gör)?|[vV]ilka|[uU]tförs av|[uU]tförare|[hH]andläggare|[tT]illdelad)"
    due = r"(?:[kK]lart?(?: (?:senast|när|till))?|[nN]är|[sS]enast(?: klart?)?|[tT]id(?:plan|punkt)?|[dD]atum|[dD]eadline|[fF]ärdigt?|[tT]ill när|[sS]lutdatum|[åÅ]terrapport(?:eras)?)"
    return re.compile(rf"(?:\A|(?<=[.;,|(–—/-]\s)|(?<=[(|]))(?:(?P<task>{task})|(?P<who>{who})|(?P<due>{due})|(?:[sS]tatus|[lL]äge|[kK]ommentar))\s?:\s*")


@cache
def _unlabelled() -> re.Pattern[str]:
    """What ends who has it where no label follows: "Ansvarig: Anna Berg. Klart senast 3 maj", "Ansvarig: Anna Berg, senast 3 maj"."""
    return re.compile(
        r"[.;,(|]\s*(?=(?:klart?|färdigt?|senast|före|till|när|innan|deadline|redovisas|återkopplas|återrapporteras)\b)|\.\s+(?=[A-ZÅÄÖ])|[;|(]", re.IGNORECASE
    )


def parts_of(string: str, doers: Doers) -> Parts | None:
    """The parts of a task that says who has it behind a label; None where it has no such parts.

    Who has it must be known as someone who can have a task, or else the task must be labelled as well.
    """
    if not has_any(string, _SIGNS):
        return None
    found = list(_labels().finditer(string))
    at = next((n for n, m in enumerate(found) if m.group("who")), None)
    if at is None:
        return None
    tasks = [n for n, m in enumerate(found) if m.group("task")]
    ends = [*(m.start() for m in found[1:]), len(string)]
    task = _trimmed(string, found[tasks[0]].end(), ends[tasks[0]]) if tasks else _trimmed(string, 0, found[0].start())
    who = _who(string, found[at].end(), ends[at], doers, sure=bool(tasks))
    if string[task[1] : task[1] + 1] in {".", "!"}:
        task = (task[0], task[1] + 1)  # a sentence keeps its full stop
    if who is None or sum(c.isalpha() for c in string[slice(*task)]) < _FEWEST:
        return None
    return Parts(task, who)


def _who(string: str, start: int, end: int, doers: Doers, *, sure: bool) -> Span | None:
    stop = next((m.start() for m in _unlabelled().finditer(string, start, end)), end)
    low, high = _trimmed(string, start, stop)
    if not 0 < high - low <= _LONGEST:
        return None
    known = doers.after(string, low, high)
    if known is not None and (known[1] == high or not sure):
        return known
    named = name_end(string[:high], low, single=True)
    return (low, high) if sure and (known is not None or named > low or doers.kind(string[low:high]) is not None) else None


def _trimmed(string: str, low: int, high: int) -> Span:
    while low < high and string[low] in _EDGE:
        low += 1
    while high > low and string[high - 1] in _EDGE:
        high -= 1
    if ")" in string[high : high + 1] and "(" in string[low:high]:
        high += 1
    return (low, high)
