"""Lines joined to paragraphs and list entries."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence

from samtrad.reading.clean import Clean
from samtrad.reading.passage import Passage
from samtrad.reading.structure.joining import join
from samtrad.reading.structure.labels import label_of
from samtrad.reading.structure.page import LONG_LINE, NO_LABEL, SHORT_LINE, UNDONE, WORD, Page

# "1. ", "2) ", "a) ", "B/ ", "iv. "; a year, a decimal or a week ("v. 11") is no marker
_NUMBERED = re.compile(
    r"(?P<marker>\d{1,2}[.)](?=\s)|\d{1,2}\.\d{1,2}\.?(?=\s)|[A-Za-zÅÄÖåäö][)/](?=\s?\S)|[a-h]\.(?=\s)|\(?(?:i{1,3}[.)]|iv[.)]|vi{1,3}[.)]|v\))(?=\s))\s*"
)
# "1 att anta planen": no number goes before a subjunction but that of a clause
_BEFORE_ATT = re.compile(r"(?P<marker>\d{1,2})\s(?=att\s)")
_IN_MARGIN = re.compile(r"(?P<marker>\d{1,2})\s(?=[A-ZÅÄÖ])")
"""A number alone in the margin, as typists set it, a wide gap before the clause: "1    Bygglov beviljas."."""
_WITH_NUMBER = 2  # cells
_FEWEST_SAID = 4  # spaces in a clause that no full stop ends on its first line
_MARKER_ENDS = frozenset(".)/")
_CUT_LABEL = re.compile(r"\b(?:dnr|diarienr|ärendenr|diarienummer|ärendenummer)[.:]?\Z", re.IGNORECASE)
_CUT_ENDS = ("nr", "NR", "Nr", "nR", "mer", "MER", "Mer")  # letters that such a label ends with
_CUT_CASE = re.compile(r"\b(?:dnr|diarienr|ärendenr|diarienummer|ärendenummer)\b[.:]?\s*[\d./:-]+\Z", re.IGNORECASE)
_CASE_SUFFIX = re.compile(r"[A-ZÅÄÖ]{2,6}")
_CASE_ENDS = frozenset("rRnN:.0123456789")
_CLAUSE = ("att ", "dels ", "samt att ")
_COMPLEMENTS = ("att jämte ", "att tillsammans med ", "att tillika ")
"""What says more of the clause above: "att utse Bo Ek" over "att jämte ordföranden justera protokollet"."""
_BEFORE_CLAUSE = (" samt", " och", "beslutar", "besluta", "beslut", "beslöts", "beslöt", "beslutade", "följande", " för egen del", " för sin del", " enhälligt")
_AGREED = ("enas om", "enades om", "överens om", "enig om", "enigt om", "eniga om", "ense om")
_LEAD = re.compile(
    r"[A-ZÅÄÖ][\w -]{3,40}\s(?:föreslår|hemställer(?: hos)?|rekommenderar|beslutar|beslutade|beslöt)\s[\w -]{3,40}(?:fullmäktige|styrelsen|nämnden|direktionen|rådet|utskottet|stämman|förbundet)"
)
"""A line that leads in to clauses and ends with whom they are put to: "Kommunstyrelsen föreslår kommunfullmäktige"."""
_LEAD_HOW = re.compile(
    r"[A-ZÅÄÖ][\w -]{3,60}\s(?:beslutar|beslutade|beslöt|(?:har|hade)(?: \w+)? beslutat),?(?:\s(?:således|därmed|därvid|därefter|härefter|sålunda|alltså|sedan|slutligen)\b|\s(?:efter|med(?! anledning)|genom|mot|utan|i enlighet|enligt|på förslag)\b[^.;:]{0,100})"
)
"""One that says how it was decided, and stops before the line is full: "Direktionen beslutade efter votering"."""
_DISSENTS = re.compile(
    r"[A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+){1,2} \([A-ZÅÄÖa-zåäö]{1,4}\)(?:(?:,| och) [A-ZÅÄÖ][\w-]+(?: [A-ZÅÄÖ][\w-]+){1,2} \([A-ZÅÄÖa-zåäö]{1,4}\))* "
    r"(?:låter|lät|lämnar|lämnade|reserverar|reserverade|anmäler|anmälde|deltar|deltog|avger|avgav)\b"
)
_DAY = re.compile(r"\d{1,2}/\d{1,2}\b|\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)")
"""A day that a page's end parted from its sentence: "… senast den / 20 maj"."""
_TERMINAL = '.:!?;”")'
_GAP = 0.6  # line heights of white that part paragraphs
_INDENT = 2.0  # columns of characters, or points, that the first line of a paragraph is set in at least
_DEEPEST = 40.0  # and at most


def passages(page: Page, indexes: Iterable[int], fixed: set[int] | None = None) -> list[Passage]:
    """The paragraphs, list entries and table rows that lines make, in order. ``fixed`` lines stand alone.

    A line opens a new passage after white space, with a marker of its own, under a sub-heading, or where the
    line above had room for its first word. A paragraph that is broken by furniture or a page goes on.
    """
    order = list(indexes)
    lines, cleans = page.text.lines, page.cleans
    groups: list[list[int]] = []
    pending: list[str] = []
    markers: dict[int, str] = {}
    fixed = fixed or set()
    splits: set[int] = set()
    for position, index in enumerate(order):
        clean = cleans[index]
        marker = clean.marker
        if not clean.string:
            pending += [marker] if marker else []
            continue
        if len(pending) > 1:
            splits = _stray_bullets(page, order[position:], len(pending) - 1)
            markers.update(dict.fromkeys(splits, pending[0]))
        if marker or pending:
            markers[index] = marker or pending[0]
        alone = (
            not groups
            or pending
            or (lines[index].above >= _GAP and _stands_apart(clean))
            or (fixed and (index in fixed or groups[-1][-1] in fixed))
            or index in splits
        )
        if not alone and _continues(page, groups[-1], index):
            groups[-1].append(index)
        else:
            groups.append([index])
        if pending:
            pending.clear()
    return [_passage(page, group, markers.get(group[0], "")) for group in groups]


def _stands_apart(clean: Clean) -> bool:
    """Whether a line with white above it can be no going on of anything: most are told so at once."""
    return clean.marker != "" or (len(clean.string) >= WORD and not clean.string[0].islower())


def _stands_out(page: Page, last: int, index: int) -> bool:
    """Whether a line is bold over one that is not: a heading over a list whose entries have dashes."""
    return page.cleans[last].bold >= len(page.cleans[last].string) and not page.cleans[index].bold


def _stray_bullets(page: Page, order: Sequence[int], wanted: int) -> set[int]:
    """Where entries start whose bullets all stand above them, as text drawn from a page in columns has it.

    The ``wanted`` shortest lines that end a sentence part the lines up to the next white space or bullet.
    """
    ends: list[tuple[int, int]] = []
    for above, index in itertools.pairwise(order):
        clean = page.cleans[index]
        if not clean.string or clean.marker or (page.text.lines[index].above >= 0.6 and index - 1 not in page.furniture) or label_of(clean.string):
            break
        string = page.cleans[above].string
        if string and string[-1] in ".:" and clean.string[0].isupper():
            ends.append((len(string), index))
    return {index for _, index in sorted(ends)[:wanted]}


def _continues(page: Page, group: list[int], index: int) -> bool:
    """Whether a line goes on with the passage that ``group`` has begun."""
    last = group[-1]
    clean, line, above, before = page.cleans[index], page.text.lines[index], page.cleans[last], page.text.lines[last]
    string, ending = clean.string, above.string[-1]
    broken = index != last + 1 or line.page != before.page
    small = string[0].islower()
    if clean.marker:
        # a dash that the line break put first: "Remiss om kusten / - samråd"
        return (
            clean.marker in "-–"
            and line.above < _GAP
            and not broken
            and ending not in _TERMINAL
            and not page.cleans[group[0]].marker
            and not _stands_out(page, last, index)
            and page.fill(last, index) > 1.0
        )
    if line.above >= _GAP or broken:
        small = small or (broken and _is_parted_day(above.string, string))
        return (small and _goes_on_over(page, group, index, broken=broken)) or (
            ending in _CASE_ENDS and len(string) < WORD and _case_number_goes_on(above.string, string)
        )
    if (
        (ending == ")" or above.string[above.string.rfind(" ") + 1].isupper())
        and ending not in _CASE_ENDS
        and ending not in UNDONE
        and string[0].isupper()
        and page.ends_early(last)
    ):
        return False  # the lines of a roll: told at once
    if string[0].isupper() and page.cleans[group[0]].string.startswith("att ") and _DISSENTS.match(string):
        return False  # "Anna Berg (S) reserverar sig" right under the last clause
    if ending == "§" and string[0].isdigit():
        return True  # "… antogs den 20 november 2025, § / 84. Elva kommuner …": a paragraph's number, none of a list
    if clean.hashes or above.hashes or page.is_row(index) or is_numbered(string):
        return False
    if page.is_row(last):
        return small and ending not in _TERMINAL and not string.startswith(_CLAUSE) and _hangs(page, last, index)
    unfinished = small and ending not in _TERMINAL
    if (not unfinished and page.label(index)) or (len(group) == 1 and page.label(last)):
        return False
    if (clean.bold >= len(string)) != (above.bold >= len(above.string)):
        return False
    if ending in _CASE_ENDS and _case_number_goes_on(above.string, string):
        return True
    if small and string.startswith(_CLAUSE) and _opens_clause(page, last, index):
        return False
    if ending in UNDONE and (small or page.width is not None):
        return True
    if _hangs_in(page, group, index):
        return True
    return page.goes_on(last, index) and not _is_set_in(page, group, index)


def _is_parted_day(above: str, string: str) -> bool:
    """Whether a page's end parted a day from its sentence."""
    return string[0].isdecimal() and above[-1].islower() and _DAY.match(string) is not None


def goes_on_over_page(page: Page, group: list[int], index: int) -> bool:
    """Whether a line goes on with what stands behind a sub-heading on its own line, over a page's end or what stands around the text there."""
    last, string = group[-1], page.cleans[index].string
    broken = index != last + 1 or page.text.lines[index].page != page.text.lines[last].page
    small = string[0].islower() or _is_parted_day(page.cleans[last].string, string)
    return broken and small and _goes_on_over(page, group, index, broken=True, is_labelled=True)


def _goes_on_over(page: Page, group: list[int], index: int, *, broken: bool, is_labelled: bool = False) -> bool:
    """Whether a line in lower case goes on over white space, furniture or a page's end; ``is_labelled`` where the first line has its label with it."""
    last = group[-1]
    line, above = page.text.lines[index], page.cleans[last]
    if (
        above.string[-1] in _TERMINAL
        or len(above.string) <= WORD + 2
        or above.hashes
        or len(line.cells) > 1
        or (len(page.text.lines[last].cells) > 1 and not (broken and _hangs(page, last, index)))
        or is_numbered(page.cleans[index].string)
    ):
        return False
    if page.cleans[index].string.startswith(_CLAUSE) and (not broken or _opens_clause(page, last, index)):
        return False
    if not broken and page.width is not None and not page.goes_on(last, index):
        return False
    if len(group) == 1 and not is_labelled and page.label(last):
        return False
    return (page.cleans[index].bold >= len(page.cleans[index].string)) == (above.bold >= len(above.string))


def _hangs(page: Page, last: int, index: int) -> bool:
    """Whether a line goes on with the right one of two cells above it: "Beslöts    att uppdra åt ordföranden / att föra ..."."""
    before, line = page.text.lines[last], page.text.lines[index]
    return len(before.cells) == 2 and abs(before.lefts[1] - line.lefts[0]) <= _INDENT


def _hangs_in(page: Page, group: list[int], index: int) -> bool:
    """Whether a line stands under the words of the list entry above it, and not under its mark, as its second line does on a page.

    "- Planen för kvarteret / Sädesärlan." goes on so even where the line above ends early.
    """
    lines, first, last = page.text.lines, group[0], group[-1]
    if (
        not page.cleans[first].marker
        or page.cleans[last].string[-1] in _TERMINAL
        or lines[index].box is None
        or not (lines[first].lefts and lines[index].lefts)
    ):
        return False
    if len(group) > 1:
        return abs(lines[index].lefts[0] - lines[last].lefts[0]) < 1 and lines[last].lefts[0] - lines[first].lefts[0] >= _INDENT
    return _INDENT <= lines[index].lefts[0] - lines[first].lefts[0] <= _DEEPEST


def _is_set_in(page: Page, group: list[int], index: int) -> bool:
    """Whether a line is set in from the one above, as the first of a paragraph is."""
    string = page.cleans[index].string
    if not string[0].isupper() or page.cleans[group[0]].marker or is_numbered(page.cleans[group[0]].string):
        return False
    lefts = page.text.lines[index].lefts, page.text.lines[group[-1]].lefts
    return bool(lefts[0] and lefts[1]) and _INDENT <= lefts[0][0] - lefts[1][0] <= _DEEPEST and page.cleans[group[-1]].string[-1] in ".!?:"


def is_numbered(string: str) -> bool:
    """Whether a line opens with the number or letter of a list entry."""
    return number_of(string) is not None


def number_of(string: str) -> re.Match[str] | None:
    """The number or letter that opens a list entry, with the white space behind it."""
    if not _MARKER_ENDS.isdisjoint(string[1:6]):
        return _NUMBERED.match(string)
    return _BEFORE_ATT.match(string) if string[:1].isdigit() else None


def _opens_clause(page: Page, last: int, index: int) -> bool:
    """Whether a line that begins with "att" begins an att-sats of its own, rather than running on by chance."""
    above = page.cleans[last].string
    if page.cleans[index].string.startswith(_COMPLEMENTS) and above[-1] not in ",;:.":
        return False
    broken = page.width is not None or (LONG_LINE < len(above) < NO_LABEL and above[-1].isalnum())
    return (
        not broken
        or above[-1] in ",;:."
        or above.endswith(_BEFORE_CLAUSE)
        or _LEAD.fullmatch(above) is not None
        or (above.endswith(_AGREED) and (page.fill(last, index) < SHORT_LINE or _another_below(page, index)))
        or (_LEAD_HOW.fullmatch(above) is not None and (page.fill(last, index) < SHORT_LINE or _another_below(page, index)))
        or (above.startswith("att ") and page.fill(last, index) < SHORT_LINE)
    )


def _another_below(page: Page, index: int) -> bool:
    """Whether the line under a clause begins a clause too."""
    return index + 1 < len(page.cleans) and page.cleans[index + 1].string.startswith(_CLAUSE)


def _case_number_goes_on(above: str, following: str) -> bool:
    """Whether a case number was broken over lines: "Taxa för hamnen Dnr:" and "2025.118 HN", or "2025.118" and "HN"."""
    return (above.rstrip(".:").endswith(_CUT_ENDS) and _CUT_LABEL.search(above, max(len(above) - 20, 0)) is not None) or (
        above[-1].isdigit() and _CASE_SUFFIX.fullmatch(following) is not None and _CUT_CASE.search(above) is not None
    )


def _is_said(string: str) -> bool:
    """Whether what stands behind a number in the margin is a clause, and no cell of a table: it ends as one, or runs on."""
    return (string[-1] == "." and string.count(" ") > 1) or string.count(" ") > _FEWEST_SAID


def _passage(page: Page, group: list[int], marker: str) -> Passage:
    first = group[0]
    head, line = page.cleans[first], page.text.lines[first]
    skip = 0
    kind = "bullet" if marker else "paragraph"
    if len(line.cells) == _WITH_NUMBER and (match := _IN_MARGIN.match(head.string)) and _is_said(head.string):
        kind, marker, skip = "numbered", match.group("marker"), match.end()
    elif len(line.cells) > 1 and page.is_row(first) and not (match := _BEFORE_ATT.match(head.string)):
        kind = "row"
    elif match := number_of(head.string):
        kind, marker, skip = "numbered", match.group("marker"), match.end()
        if skip >= len(head.string) and len(group) == 1:
            kind, skip = "paragraph", 0
    if skip or len(group) > 1:
        passage = Passage(*join(page.cleans, group, page.text.string, skip=skip), (first, group[-1] + 1), kind)
    else:
        passage = Passage(head.string, head.segments, (first, first + 1), kind)
    passage.marker = marker
    passage.indent = int(line.lefts[0]) if line.lefts else 0
    return passage
