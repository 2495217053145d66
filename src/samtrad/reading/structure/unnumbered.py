"""Which lines are headings in minutes without numbers, by how they look and what they say."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from samtrad.reading.lexicon.roles import WITH_COLON, heading_of, is_side
from samtrad.reading.lexicon.table_words import column_of
from samtrad.reading.structure.clauses import DAY, FINITE, SENTENCE_LIKE, STRONG, TWO_SENTENCES, is_day_line, is_unfinished
from samtrad.reading.structure.headings import run_in_end
from samtrad.reading.structure.labels import label_of
from samtrad.reading.structure.page import Page
from samtrad.swedish.names import name_end, split_person

_ENOUGH = 3  # lines in capitals that make a way of setting headings
_FEWEST_CAPITALS = 3
_FEWEST_COLUMNS = 3
_MOST_OF_WHO = 3  # blanks in what names who has a task
_SHORT = 90  # characters of a heading
_SHORT_TOPIC = 50
_MOST = 2  # times as many lines in capitals as others that might be headings: the capitals head the items
_MOSTLY = 0.6
_PAST = re.compile(
    r"\s\w*(?:ade|[bdfgjklmprtv]de|[kpst]te|bröt|gick|fick|kom|stod|såg|föll|sjönk|steg|blev|var|hade|höll|lät|skrev|slog|tog|drog|gav|bad|satt|låg|lät)\b(?=[^.]*\.\Z)"
)
"""Verbs of the past within a sentence."""
_LARGER = 0.9  # points that a heading's type is larger by, where the format tells
_GAP = 0.6  # line heights of white that part paragraphs
_FEWEST_BLANKS = 2  # in a sentence
_A_SENTENCE = 40  # characters
_FEWEST_DAYS = 2
_VERB_LIKE = re.compile(r"\s\w+(?:(?<![ae]n)de|des|te|tes|it|[^s]s|er|ar|år|ör|yr)\b")
_INNER = frozenset({"decision", "position", "actions", "discussion", "background"})
_CLOSING = re.compile(
    r"(?:datum för |tid för )?(?:nästa|kommande|nya|framtida) (?:möte|träff|sammanträde|mötestid|mötesdat|nätverks)|övrig(?:t\b|a frågor)|mötestider|avslut|mötets avslut",
    re.IGNORECASE,
)  # what the last item is about
_PERSON_LINE = re.compile(r"(?:[A-ZÅÄÖÉÜ][\wåäöéü’'-]+\s+){1,3}[A-ZÅÄÖÉÜ][\wåäöéü’'-]+(?:\s*\([^)]{1,40}\))?\s*,\s*\w")
_NAMES = re.compile(r"(?:[A-ZÅÄÖÉÜ][\w-]+(?:\s+[A-ZÅÄÖÉÜ][\w-]+){1,3}(?:,| och| samt|\Z)\s*)+\Z")


def unnumbered(page: Page, body: Sequence[int]) -> list[int]:
    """Lines that head an item in minutes without numbers, by how they look and what they say.

    Marked headings (# or bold) are taken alone where there are enough of them; else short lines that stand
    by themselves, say no whole sentence and have text beneath.
    """
    lines = [i for i in body if page.cleans[i].string]
    if not lines:
        return []
    marked = {
        i: _style(page, i)
        for i in lines
        if (page.cleans[i].hashes or page.cleans[i].bold >= len(page.cleans[i].string)) and not page.is_row(i) and not _heads_people(page, i)
    }
    if level := _item_style(marked):
        found = [i for i, style in marked.items() if style == level and (not _is_no_heading(page.cleans[i].string) or heads_text(page, i))]
        if len(found) >= 2:
            return _without_rests(page, found)
    if sizes := _larger(page, lines):
        return _without_rests(page, [i for i in sizes if not _is_no_heading(page.cleans[i].string)])
    followers = dict(zip(lines, [*lines[1:], None], strict=True))
    found = []
    for position, index in enumerate(lines):
        after = followers[index]
        if after is not None and _stands_alone(page, index, after, first=position == 0) and _heads(page, index, after, followers):
            found.append(index)
    found = _without_doers(page, _without_labels(page, _without_sentences(page, found)), followers)
    capitals = [i for i in lines if _is_capitals(page, i)]
    if len(capitals) >= _ENOUGH:
        others = {*found}.difference(capitals)
        return capitals if len(capitals) > _MOST * len(others) else sorted({*capitals, *others})
    if len(found) < _ENOUGH and (told := _timed(page, lines) or _run_in(page, lines)):
        return told
    labels = [i for position, i in enumerate(lines) if (after := followers[i]) is not None and _is_topic(page, i, after, followers, first=position == 0)]
    if len(labels) > 1 and len(labels) >= len(found) - 1:
        return sorted({*labels, *found})
    return found if len(found) > 1 else _outer_bullets(page, lines) or found


_CLOCK = re.compile(r"(?:[Kk]l\.?\s?)?(\d{1,2})[.:](\d\d)(?:\s?[–-]\s?\d{1,2}[.:]\d\d)?\s+[A-ZÅÄÖ]")


def _timed(page: Page, lines: Sequence[int]) -> list[int]:
    """Lines that open with ever later times of day, as the points of a programme do: "9.15 Nytt från Socialstyrelsen"."""
    found: list[int] = []
    last = (-1, -1)
    for i in lines:
        match = _CLOCK.match(page.cleans[i].string)
        if match is None or len(page.cleans[i].string) > _SHORT or page.cleans[i].string.endswith("."):
            continue
        time = (int(match.group(1)), int(match.group(2)))
        if time < last:
            return []
        found.append(i)
        last = time
    return found if len(found) >= _ENOUGH else []


def _run_in(page: Page, lines: Sequence[int]) -> list[int]:
    """Lines that open paragraphs with a heading and its full stop, where most paragraphs do: "Ensamkommande barn. Per redogjorde för läget."."""
    opening = [i for i in lines if page.text.lines[i].above >= _GAP and not page.cleans[i].marker and len(page.text.lines[i].cells) == 1]
    found = [i for i in opening if (end := run_in_end(page.cleans[i].string, 0)) is not None and end <= _SHORT_TOPIC and not page.label(i)]
    return found if len(found) >= _ENOUGH and len(found) * 4 >= len(opening) * 3 else []


def _heads_people(page: Page, index: int) -> bool:
    """Whether a line heads a list of who was there: "Förtroendevalda" or "För organisationerna" over names."""
    string = page.cleans[index].string.strip(" :")
    if heading_of(string) is None and not is_side(string) and string.casefold() not in WITH_COLON:
        return False
    after = next((i for i in range(index + 1, min(index + 4, len(page.cleans))) if page.cleans[i].string and i not in page.furniture), None)
    if after is None or page.cleans[after].string[-1] == ".":
        return False
    return split_person(page.cleans[after].string) is not None or (bool(page.cleans[after].marker) and name_end(page.cleans[after].string) > 0)


def heads_text(page: Page, index: int) -> bool:
    """Whether a bare line stands over a sentence, white above it: "Justerare" over "Till justerare valdes Bo Ek." heads an item."""
    string = page.cleans[index].string
    if len(string) > _SHORT_TOPIC or not string[-1].isalnum() or not string[0].isupper() or len(page.text.lines[index].cells) > 1:
        return False
    after = next((i for i in range(index + 1, min(index + 4, len(page.cleans))) if page.cleans[i].string and i not in page.furniture), None)
    if after is None or page.cleans[after].marker:
        return False
    if page.text.lines[index].above < _GAP and page.text.lines[index].size < page.text.lines[after].size + _LARGER:
        return False
    below = page.cleans[after].string
    return (
        below[-1] == "."
        and below.count(" ") >= _FEWEST_BLANKS
        and below[0].isupper()
        and bool(FINITE.search(below) or STRONG.search(below) or SENTENCE_LIKE.search(below))
    )


def heads_days(page: Page, index: int) -> bool:
    """Whether a line of a few words stands over days alone, when the next meetings are: "Mötestider" over "15 juli" and "16 augusti"."""
    string = page.cleans[index].string
    if len(string) > _SHORT_TOPIC or not string[-1].isalpha() or not string[0].isupper() or len(page.text.lines[index].cells) > 1:
        return False
    below = list(itertools.islice((i for i in range(index + 1, len(page.cleans)) if page.cleans[i].string and i not in page.furniture), _FEWEST_DAYS))
    return len(below) == _FEWEST_DAYS and all(is_day_line(page.cleans[i].string) for i in below)


def _without_sentences(page: Page, found: list[int]) -> list[int]:
    """Headings, without those that end in a full stop where most others do not: sentences that stand alone.

    Where there are many of them what tells of the past is none, whatever the others do.
    """
    stopped = {i for i in found if page.cleans[i].string[-1] == "." and _is_told(page.cleans[i].string)}
    if len(stopped) * 2 <= len(found):
        return [i for i in found if i not in stopped]
    past = {i for i in stopped if _PAST.search(page.cleans[i].string)}
    return [i for i in found if i not in past] if len(past) * 3 <= len(found) else found


def _is_told(string: str) -> bool:
    """Whether a line with a full stop may be a sentence: some word in it looks like a verb, as in "Bokningarna görs hos receptionen."."""
    return string.count(" ") >= _FEWEST_BLANKS and any(pattern.search(string) is not None for pattern in (FINITE, STRONG, _PAST, _VERB_LIKE))


def _without_labels(page: Page, found: list[int]) -> list[int]:
    """Headings, without what heads decisions or tasks in several of the items: "Rådets beslut", "Åtgärder"."""
    strings = Counter(page.cleans[i].string.casefold() for i in found)
    kinds = {i: label.kind for i in found if (label := page.label(i)) is not None and not label.rest}
    several = Counter(kind for kind in kinds.values())
    inner = {i for i, kind in kinds.items() if kind in _INNER and (strings[page.cleans[i].string.casefold()] > 1 or several[kind] > 1 or kind == "decision")}
    return [i for i in found if i not in inner]


def _without_doers(page: Page, found: list[int], followers: Mapping[int, int | None]) -> list[int]:
    """Headings, without who stands in the last column of a table of matters: there a heading has text beneath, and who another heading."""
    labels = next((i for i in range(found[0]) if _heads_matters(page, i)), None) if found else None
    if labels is None:
        return found
    known = set(found)
    if any(page.cleans[i].string[-1] == "." for i in found):  # what is to be done, told without a finite verb, was taken for a heading
        known = {i for i in followers if i > labels and _is_cell(page, i)}
        found = sorted(known)
    return [i for i in found if followers[i] is not None and (followers[i] not in known or page.cleans[i].string.count(" ") > _MOST_OF_WHO)]


def _is_cell(page: Page, index: int) -> bool:
    """Whether a line is a cell of a table of matters with no sentence in it."""
    string, line = page.cleans[index].string, page.text.lines[index]
    return len(line.cells) == 1 and line.above >= _GAP and len(string) < _SHORT and string[-1] not in ".?!:" and not page.cleans[index].marker


def _heads_matters(page: Page, index: int) -> bool:
    """Whether a line is the labels of a table of matters that says who: "Punkt | Anteckning | Ansvarig"."""
    cells = page.text.lines[index].cells
    if len(cells) < _FEWEST_COLUMNS:
        return False
    columns = [column_of(page.text.string[start:end].strip("*_ ")) for start, end in cells]
    return None not in columns and columns[-1] == "short" and "item" in columns and "text" in columns


def _without_rests(page: Page, found: Sequence[int]) -> list[int]:
    """Lines set as headings, without those that only go on with the one above: "Remiss av betänkandet (SOU" and "1997:3)"."""
    return [i for place, i in enumerate(found) if not (place and found[place - 1] == i - 1 and is_unfinished(page.cleans[i - 1].string))]


def _is_capitals(page: Page, index: int) -> bool:
    """A line in capitals, that heads an item where several do, white space or none."""
    string = page.cleans[index].string
    return (
        string.isupper()
        and sum(map(str.isalpha, string)) > _FEWEST_CAPITALS
        and len(string) < _SHORT
        and len(page.text.lines[index].cells) == 1
        and not page.cleans[index].marker
        and not _is_no_heading(string)
    )


def _is_topic(page: Page, index: int, after: int, followers: Mapping[int, int | None], *, first: bool) -> bool:
    """A short line with a colon that stands above text, no list's lead-in: "Rapport från arbetsgruppen:"."""
    clean, line = page.cleans[index], page.text.lines[after]
    string = clean.string
    if (
        string[-1] != ":"
        or len(string) > _SHORT_TOPIC
        or line.above >= 0.6
        or page.cleans[after].marker
        or not page.cleans[after].string[0].isupper()
        or len(line.cells) > 1
    ):
        return False
    bare = string.rstrip(": ")
    return (
        bool(bare)
        and not FINITE.search(bare)
        and not SENTENCE_LIKE.search(bare)
        and label_of(string) is None
        and (first or page.text.lines[index].above >= 0.6)
        and _heads(page, index, after, followers, bare)
    )


def _outer_bullets(page: Page, lines: Sequence[int]) -> list[int]:
    """Entries of a list that head the deeper ones beneath them, in notes that are one list throughout."""
    bullets = [i for i in lines if page.cleans[i].marker]
    if len(bullets) < _MOSTLY * len(lines):
        return []
    edge = min(page.text.lines[i].lefts[0] for i in bullets)
    outer = [i for i in bullets if page.text.lines[i].lefts[0] <= edge + 1 and len(page.cleans[i].string) < _SHORT]
    short = frozenset(outer)
    heading = [a for a, b in itertools.pairwise(bullets) if a in short and page.text.lines[b].lefts[0] > edge + 1]
    return outer if len(heading) > 1 and bullets[0] == heading[0] and len(heading) >= _MOSTLY * len(outer) else []


def _style(page: Page, index: int) -> tuple[int, int, bool]:
    """How prominent a heading is, the most prominent first: level of #, type size in half points, weight."""
    clean = page.cleans[index]
    return (clean.hashes or 9, -round(2 * page.text.lines[index].size), clean.bold >= len(clean.string))


def _item_style(marked: Mapping[int, tuple[int, int, bool]]) -> tuple[int, int, bool] | None:
    """The style that heads items: the most prominent one that is used at least twice."""
    for style in sorted(set(marked.values())):
        if sum(s == style for s in marked.values()) >= 2:
            return style
    return None


def _larger(page: Page, lines: Sequence[int]) -> list[int]:
    """Lines set larger than the body, where the format tells; the commonest such size above the body's."""
    sizes: dict[float, int] = {}
    for i in lines:
        size = round(page.text.lines[i].size, 1)
        sizes[size] = sizes.get(size, 0) + len(page.cleans[i].string)
    if len(sizes) < 2:
        return []
    body = max(sizes, key=lambda s: sizes[s])
    above = [i for i in lines if page.text.lines[i].size > body + _LARGER and len(page.cleans[i].string) < 140]
    return above if len(above) >= 2 else []


def _stands_alone(page: Page, index: int, after: int, *, first: bool) -> bool:
    """White space before the line; after it white space, a bullet or a longer line that does not run on from it."""
    line = page.text.lines[index]
    if not first and line.above < 0.6 and not page.cleans[index].hashes:
        return False
    following = page.cleans[after]
    label = page.label(after)
    return (
        page.text.lines[after].above >= 0.6
        or (label is not None and label.kind == "decision" and not label.rest)  # "Nätverket beslutar" right under it
        or bool(following.marker)
        or ((following.string[0].isupper() or following.string[0].isdigit()) and len(following.string) > len(page.cleans[index].string))
        or (following.string[0].isupper() and following.string[-1] == "." and " " in following.string and page.cleans[index].string[-1].isalnum())
    )


def _is_no_heading(string: str) -> bool:
    return (
        not string
        or not (string[0].isupper() or string[0].isdigit())
        or string[-1] in ",;"
        or len(string) > 150
        or DAY.fullmatch(string) is not None
        or ((label := label_of(string)) is not None and label.kind not in {"background", "actions", "contents", "discussion", "list"})
    )


def _heads(page: Page, index: int, after: int, followers: Mapping[int, int | None], bare: str = "") -> bool:
    """Whether a line says what a heading says; ``bare`` is its string without a colon that is no objection."""
    clean = page.cleans[index]
    string = bare or clean.string
    if (
        clean.marker
        or (string.casefold() in WITH_COLON and _heads_people(page, index))
        or len(page.text.lines[index].cells) > 1
        or (_is_no_heading(string) and not (label_of(string) is not None and heads_text(page, index)))
        or string[-1] in ":!"
        or len(string) > 110
        or len(string) < 4
    ):
        return False
    if (not string.isupper() and (_PERSON_LINE.match(string) or _NAMES.match(string))) or re.match(r"\d", string):
        return False
    finite = FINITE.search(string)
    if string.endswith("?"):
        return string.count("?") == 1 and ". " not in string
    if TWO_SENTENCES.search(string):
        return False
    if finite and (string.endswith(".") or page.cleans[after].marker or not string[-1].isalnum()):
        return False
    if string.endswith(".") and (len(string) > 70 or ". " in string or " att " in string or SENTENCE_LIKE.search(string) or STRONG.search(string)):
        return False
    closing = bare or _CLOSING.match(string) or DAY.match(page.cleans[after].string)
    return not (finite and len(string) > 60) and (followers.get(after, after) is not None or len(page.cleans[after].string) > _A_SENTENCE or bool(closing))
