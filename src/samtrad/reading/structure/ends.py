"""Where the last item's text ends and the signing begins."""

from __future__ import annotations

import re

from samtrad.reading.lexicon.named_roles import named_roles
from samtrad.reading.lexicon.table_words import column_of
from samtrad.reading.structure.labels import label_kind
from samtrad.reading.structure.page import Page

_SIGNING = re.compile(
    r"(?:vid|för) (?:protokollet|(?:minnes|mötes)?anteckningar(?:na)?)\b|vid (?:pennan|tangentbordet|tangenterna)|(?:minnes|mötes)?anteckningar(?:na)? (?:förda|skrivna|gjorda)? ?av\b|enligt uppdrag\s*[,:]?\Z|"
    r"för protokollets riktighet|underskrift(?:er)?\b|justera(?:s|t|d)\b(?! av| enligt| med)|signe(?:d (?:\w+ ){0,4}by\b|ra[dt] (?:[\w-]+ ){0,3}av\b|rare)|undertecknad?t?\s(?:[\w-]+ ){0,3}av\b|(?:elektroniskt|digitalt) (?:sign|undert)|rätt (?:utdraget|avskrivet|avskrift)|(?:rätt )?utdraget (?:bestyrk|intyg|vidi)|bestyrke?s\s?:|elektronisk[at]? (?:sign|under)|digital[at]? (?:sign|under)|"
    r"(?:(?:detta|denna|följande) )?(?:dokument(?:et)?|handling(?:en|ar(?:na)?)?|protokoll(?:et)?) (?:är|har)\b.{0,30}(?:sign|undert)|följande (?:personer |parter )?har (?:\w+ ){0,2}(?:sign|undert)|(?:sekreterare|ordförande|justera(?:re|nde))\s*[.:_…]{2,}|sekreterare\Z|protokoll(?:et)? (?:fört|fördes|förs|skrivet) av(?:\s*:)?(?:\Z|\s+(?-i:[A-ZÅÄÖ]))|protokollet (?:är )?justera|anslag(?:sbevis)?\b|bevis\b|antecknat av|anteckningar(?:na)? förda? av|(?:dag|ort|plats|\w+)(?: och (?:dag|datum))? som ovan\b",
    re.IGNORECASE,
)
_FAREWELL = re.compile(r"(?:[Mm]ed )?(?:[Vv]änliga?|[Bb]ästa) hälsning(?:ar)?,?\Z|[Hh]älsningar,?\Z|(?:[Mm]vh|MVH),?(?: [A-ZÅÄÖ][\w-]+)*\Z")
"""How notes end that no one signs in a block: "Hälsningar" over a name."""
_LAST = 5  # lines at the end among which a farewell stands
_OPENINGS = frozenset("VvMmFfEeUuJjSsDdPpAaBbRrHh")  # what a line begins with that opens signing
_KEPT = re.compile(
    r"(?:mötes)?(?:antecknare|sekreterare)|(?:minnes|mötes)?anteckningar(?:na)?|(?:protokollet|anteckningarna) (?:fört|förda)(?: av)?|protokollförare|vid pennan|nedtecknat(?: av)?|sammanställt(?: av)?",
    re.IGNORECASE,
)
_FEW_LAST = 4  # lines
_MOST_COLUMNS = 8
_PAIR = 2  # cells
_SHORT = 60  # characters of a line with a name
_NEAR = 8  # lines within which the roles of a signing block stand
_FEW_WORDS = 9  # in a line of such a block
_WORDY = 16  # words in a line that is no part of a signing block
_SLASHED = re.compile(r"/\s?[A-ZÅÄÖÉÜ][\w’'-]+(?:[ -][A-ZÅÄÖÉÜ][\w’'-]*)*,?(?: .{0,40})?\Z")  # "/Ylva" closes notes as a letter is closed
_TO_SIGN_ON = re.compile(r"[_.…\s-]{5,}\Z")
_ATTESTED = re.compile(r"(?:rätt\s+)?utdraget\s+(?:intyg|bestyrk|vidim)\w+\s*:?\s*\Z", re.IGNORECASE)
_NAME_LIKE = re.compile(r"[A-ZÅÄÖÉÜ][\w’'-]+(?:\s+(?:av|von|de|och|samt|[A-ZÅÄÖÉÜ][\w’'-]*,?))*(?:\s*[,/(].{0,60})?\Z")
_ROLE_BEFORE = re.compile(
    r"(?:(?:mötes|nämnd|kommun|protokolls?)?sekreterare|protokollförare|(?:mötes)?ordförande|(?:protokolls)?justera(?:re|nde)|justeringsm[aä]n)\s*(?::|\Z)",
    re.IGNORECASE,
)
"""A role with a name beside or below it: "Ordförande: Anna Berg"; three such lines close minutes that have no heading over their signing."""
_ROLE_ENDS = frozenset(("re", "de", "an", "än"))  # of the roles, where no colon stands behind
_ROLE_LIKE = re.compile(
    r"\w+(?:ordförande|sekreterare|ledare|chef|strateg|samordnare|utredare|ansvarig|handläggare|direktör|justerare)\b.{0,50}\Z|(?:ordförande|sekreterare|justerare|vid pennan)\b.{0,50}\Z",
    re.IGNORECASE,
)


def find_tail(page: Page, after: int | None, stop: int) -> list[int]:
    """The lines of the signing block (and all that follows it) after line ``after``; empty where there is none.

    The block opens with a label of signing, or, in notes, is the names that close the document.
    """
    low = after + 1 if after is not None else stop // 2
    lines = [i for i in range(low, stop) if i not in page.furniture and page.cleans[i].string]
    known: dict[str, bool] = {}  # the lines of rolls return
    for position, index in enumerate(lines):
        clean = page.cleans[index]
        if position >= len(lines) - _NEAR and named_roles(clean.string):
            return lines[position:]
        if position < len(lines) - max(_LAST, _FEW_LAST) and len(page.text.lines[index].cells) == 1 and not clean.marker:
            string = clean.string
            if string not in known:
                known[string] = _opens_signing(page, index) or _has_role(page, index)
            if not known[string]:
                continue
        farewell = position >= len(lines) - _LAST and _FAREWELL.match(clean.string)
        near = lines[position : position + _NEAR]
        if farewell or _is_last_word(page, near) or ((_opens_signing(page, index) or _opens_roles(page, near)) and _is_short(page, lines[position:])):
            return lines[position - 1 :] if position and _names_over(page, lines[position - 1], index) else lines[position:]
    return _closing_names(page, lines)


def _names_over(page: Page, above: int, index: int) -> bool:
    """Whether the names stand over the roles that open a signing block: "Anna Berg    Bo Ek" over "Sekreterare    Ordförande"."""
    if page.cleans[above].marker or not _has_role(page, index):
        return False
    if not _on_rule(page, above) and (page.text.lines[index].above >= 0.6 or page.text.lines[above].above < 0.6):
        return False
    names = [page.text.string[start:end].strip("*_ ") for start, end in page.text.lines[above].cells]
    return len(names) == len(page.text.lines[index].cells) and all(" " in name and _NAME_LIKE.fullmatch(name) for name in names)


def _opens_signing(page: Page, index: int) -> bool:
    string = page.cleans[index].string
    if (string[0] not in _OPENINGS and not string.endswith(" som ovan")) or len(string) > 120 or page.cleans[index].marker or string.endswith("justerad"):
        return False
    if _SIGNING.match(string):
        return label_kind(string) != "certification"
    return False


def _is_last_word(page: Page, lines: list[int]) -> bool:
    """Whether who kept the notes closes them: "Antecknare" over a name, and nothing else but a role or a day."""
    if not 1 < len(lines) <= _FEW_LAST or not _KEPT.fullmatch(page.cleans[lines[0]].string.rstrip(" :")):
        return False
    return bool(_NAME_LIKE.match(page.cleans[lines[1]].string)) and all(len(page.cleans[i].string) < _SHORT for i in lines[1:])


def _opens_roles(page: Page, near: list[int]) -> bool:
    """Whether a line opens a block of roles with names: at least two different roles within the next lines, and no running text between."""
    if not _has_role(page, near[0]):
        return False
    roles = [i for i in near if _has_role(page, i)]
    words = {page.cleans[i].string.casefold()[:5] for i in roles}
    last = near.index(roles[-1])
    return len(words) > 1 and all(len(page.cleans[i].string.split()) <= _FEW_WORDS for i in near[: last + 1])


def _has_role(page: Page, index: int) -> bool:
    line = page.text.lines[index]
    string = page.cleans[index].string
    if len(line.cells) > 1:
        string = page.text.string[slice(*line.cells[0])].strip("*_ ")
    return (":" in string or string[-2:].lower() in _ROLE_ENDS) and _ROLE_BEFORE.match(string) is not None


def _is_short(page: Page, lines: list[int]) -> bool:
    """Mostly short lines: names, roles, dates; no running text."""
    wordy = sum(len(page.cleans[i].string.split()) > _WORDY for i in lines)
    return wordy <= max(1, len(lines) // 5)


def _closing_names(page: Page, lines: list[int]) -> list[int]:
    found: list[int] = []
    for index in reversed(lines):
        string = page.cleans[index].string
        if (
            page.cleans[index].marker
            or len(string) > 90
            or string[-1] in ".:!?"
            or not (_NAME_LIKE.match(string) or _SLASHED.match(string) or _ROLE_LIKE.match(string) or len(page.text.lines[index].cells) > 1)
        ):
            break
        found.append(index)
    found.reverse()
    first = next(
        (at for at, index in enumerate(found) if page.text.lines[index].above >= 0.6 or _on_rule(page, index) or _SLASHED.match(page.cleans[index].string)),
        len(found),
    )
    if any(label_kind(page.cleans[index].string) == "actions" or _heads_tasks(page, index) for index in found[first:]):
        return []  # a table of tasks that ends the document: "Uppdrag", and beneath it what, who and when
    if first < len(found) and _names_beside(page, found[first]):
        first += 1  # who stands in the last column of a table of matters
    return found[first:] if len(found) - first <= 12 else []


def _names_beside(page: Page, index: int) -> bool:
    """Whether what stands alone on a line is the last column of a table of matters, "Punkt | Anteckning | Ansvarig", and no name that closes the minutes."""
    lines = page.text.lines
    top = next((k for k in range(index - 1, -1, -1) if len(lines[k].cells) > _PAIR and _heads_matters(page, k)), None)
    if top is None:
        return False
    above = next((k for k in range(index - 1, top, -1) if page.cleans[k].string and k not in page.furniture), top)
    if above == top or len(lines[above].cells) > 1 or page.cleans[above].string[-1] not in ".!?":
        return False
    left = lines[index].lefts[0] if lines[index].lefts else 0.0
    return left == 0.0 or any(abs(edge - left) < 1.0 for edge in lines[top].lefts[_PAIR:])


def _heads_matters(page: Page, index: int) -> bool:
    """Whether a line is the labels of a table of matters whose last column is of few words: who, or by when."""
    columns = [column_of(page.text.string[start:end].strip("*_ ")) for start, end in page.text.lines[index].cells]
    return None not in columns and columns[-1] == "short" and "item" in columns and "text" in columns


def _heads_tasks(page: Page, index: int) -> bool:
    """Whether a line is the labels of a table of tasks: "Vad | Vem | När"."""
    cells = page.text.lines[index].cells
    if not 1 < len(cells) <= _MOST_COLUMNS:
        return False
    columns = [column_of(page.text.string[start:end].strip("*_ ")) for start, end in cells]
    return None not in columns and "short" in columns and not {"task", "text", "item"}.isdisjoint(columns)


def _on_rule(page: Page, index: int) -> bool:
    """Whether a line stands under one to sign on, which is no text: "____________", "Rätt utdraget intygar:"."""
    line = page.text.lines[index - 1] if index else None
    return line is not None and bool(_TO_SIGN_ON.match(page.text.string[line.start : line.end]) or _ATTESTED.match(page.text.string, line.start, line.end))
