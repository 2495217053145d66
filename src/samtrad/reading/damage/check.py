"""Doubts about a document that looks damaged: one for each kind of damage, which points at the passages that it concerns."""

from __future__ import annotations

from bisect import bisect_left

from samtrad.reading.damage.gaps import torn
from samtrad.reading.damage.groups import headings_in_doubt
from samtrad.reading.damage.letters import changed_letters
from samtrad.reading.damage.lines import run_together
from samtrad.reading.damage.pages import disturbed, misplaced
from samtrad.reading.damage.reach import Reach
from samtrad.reading.damage.signs import Sign, merged
from samtrad.reading.damage.spaces import lost_spaces, maybe_two
from samtrad.reading.damage.values import odd_values, unnamed
from samtrad.reading.damage.vocabulary import Vocabulary
from samtrad.reading.outline import Outline
from samtrad.reading.record import Doubt, Minutes
from samtrad.reading.words import Span

_SURE = 2
"""Signs of one kind that are sure that make a document damaged."""
_SURE_SHARE = 0.0015
"""... and of the words, where it is words that are counted."""
_BESIDE = 3
"""Signs that are not, beside one that is."""
_BESIDE_SHARE = 0.006
_GATHERED = 6
"""Signs that do if none of them is sure."""
_SHARE = 0.01
"""... and of its words, as many as this."""
_BY_NUMBER = ("spaces", "letters")
"""Kinds of which signs that are not sure tell by their number; a table makes many of the others."""
_LETTERS_A_WORD = 6
_STRAY = 1 / 20_000
"""Signs that are sure, by characters, with which a long text is no more than one with a slip or two."""
_SHOWN = 40
"""Characters of a place that a message shows."""


def check_damage(outline: Outline, minutes: Minutes) -> list[Doubt]:
    """What looks damaged in a document. A lone sign that is sure is asked about where it stands; where signs gather, with their surroundings."""
    string = outline.text.string
    words = Vocabulary(string)
    spaces, letters = lost_spaces(words), changed_letters(string, words)
    if is_hurt(spaces, len(string)):
        spaces += maybe_two(words)
    pages = misplaced(outline)
    sure = sum(sign.sure for sign in (*spaces, *letters, *pages))
    hurt = sure > _STRAY * len(string)
    lines = run_together(outline, hurt=hurt)
    gaps = torn(outline, words, hurt=hurt or any(sign.sure for sign in lines))
    values = odd_values(minutes, outline.text, words, hurt=hurt or is_hurt(lines, len(string)))
    beside = headings_in_doubt(minutes.attendance, [sign.span for sign in (*values, *spaces, *lines) if sign.sure])
    values += [Sign("values", span, sure=False) for span in beside]
    told = [*_spaces(outline, spaces), *_letters(outline, letters), *_lines(outline, lines), *_gaps(outline, gaps), *_pages(outline, pages)]
    return [*told, *_values(outline, values, merged(span for doubt in told for span in doubt.spans)), *unnamed(minutes)]


def _values(outline: Outline, signs: list[Sign], asked: list[Span]) -> list[Doubt]:
    """Values that look odd, but for those that another doubt about damage points at."""
    starts = [start for start, _ in asked]
    signs = [sign for sign in signs if (at := bisect_left(starts, sign.span[1])) == 0 or asked[at - 1][1] <= sign.span[0]]
    if not signs:
        return []
    spans = merged(sign.span for sign in signs)
    return [Doubt(code="text.values", message=f"Uppgifter ser skadade ut, som ”{_shown(outline, signs)}”: jämför med originalet.", spans=spans)]


def _pages(outline: Outline, signs: list[Sign]) -> list[Doubt]:
    if not signs:
        return []
    spans = merged(disturbed(outline, signs))
    return [
        Doubt(
            code="text.pages",
            message=f"Sidor verkar ligga i fel ordning, vid ”{_shown(outline, signs)}”: det som står där kan höra till ett annat ärende.",
            spans=spans,
        )
    ]


def _spaces(outline: Outline, signs: list[Sign]) -> list[Doubt]:
    if not (spans := _concerned(outline, signs)):
        return []
    return [Doubt(code="text.spaces", message=f"Mellanslag verkar ha fallit bort, som i ”{_shown(outline, signs)}”: ord kan ha satts ihop fel.", spans=spans)]


def _letters(outline: Outline, signs: list[Sign]) -> list[Doubt]:
    if not (spans := _concerned(outline, signs)):
        return []
    return [Doubt(code="text.letters", message=f"Tecken verkar ha bytts ut, som i ”{_shown(outline, signs)}”: jämför med originalet.", spans=spans)]


def _lines(outline: Outline, signs: list[Sign]) -> list[Doubt]:
    if not (spans := _concerned(outline, signs)):
        return []
    return [
        Doubt(
            code="text.lines",
            message=f"Rader eller spalter verkar ha runnit ihop, vid ”{_shown(outline, signs)}”: det som står där kan höra till olika ställen.",
            spans=spans,
        )
    ]


def _gaps(outline: Outline, signs: list[Sign]) -> list[Doubt]:
    if not (spans := _concerned(outline, signs)):
        return []
    return [Doubt(code="text.gaps", message=f"Text verkar saknas, vid ”{_shown(outline, signs)}”: jämför med originalet.", spans=spans)]


def _shown(outline: Outline, signs: list[Sign]) -> str:
    sign = next((one for one in signs if one.sure), signs[0])
    return " ".join(outline.text.of(sign.span).split())[:_SHOWN]


def _concerned(outline: Outline, signs: list[Sign]) -> list[Span]:
    """The places that signs of one kind make unsure; none where too few of them are there to tell."""
    sure = [sign.span for sign in signs if sign.sure]
    if is_hurt(signs, len(outline.text.string)):
        reach = Reach(outline)
        return (reach.items if signs[0].kind == "lines" else reach.around)(sign.span for sign in signs)
    return merged(sure)


def is_hurt(signs: list[Sign], length: int) -> bool:
    """Whether signs gather so that the text as a whole is damaged."""
    sure = sum(sign.sure for sign in signs)
    words = length / _LETTERS_A_WORD if signs and signs[0].kind in _BY_NUMBER else 0  # a long text may hold a slip or two
    if sure >= max(_SURE, _SURE_SHARE * words) or (sure and len(signs) > max(_BESIDE, _BESIDE_SHARE * words)):
        return True
    return signs[:1] != [] and signs[0].kind in _BY_NUMBER and len(signs) >= max(_GATHERED, _SHARE * length / _LETTERS_A_WORD)
