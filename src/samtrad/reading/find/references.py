"""Reports, bills, statutes, case numbers and addresses that a document refers to, each once."""

from __future__ import annotations

import re

from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Reference, ReferenceKind
from samtrad.reading.words import Words
from samtrad.swedish.case_numbers import labelled_case_numbers

_YEAR = r"(?:19|20)\d\d"
_FORMS: tuple[tuple[ReferenceKind, str, str], ...] = (
    ("SOU", rf"\bSOU\s?(?P<sou>{_YEAR}\s?:\s?\d{{1,3}})", "SOU {}"),
    ("Ds", rf"\bDs\.?\s?(?P<ds>{_YEAR}\s?:\s?\d{{1,3}})", "Ds {}"),
    ("dir", rf"\b(?:[Dd]ir\.?|[Kk]ommittédirektiv(?:et)?|[Dd]irektiv(?:et)?)\s?(?P<dir>{_YEAR}\s?:\s?\d{{1,3}})", "dir. {}"),
    ("prop", rf"\b(?:[Pp]rop\.?|[Pp]roposition(?:en)?)\s?(?P<prop>{_YEAR}/\d{{2,4}}\s?:\s?\d{{1,3}})", "prop. {}"),
    ("SOSFS", rf"\bSOSFS\s?(?P<sosfs>{_YEAR}\s?:\s?\d{{1,3}})", "SOSFS {}"),
    ("HSLF-FS", rf"\bHSLF[-–]FS\s?(?P<hslf>{_YEAR}\s?:\s?\d{{1,3}})", "HSLF-FS {}"),
    ("other", rf"\b(?P<other>(?!SFS\b)[A-ZÅÄÖ]{{1,6}}FS\s{_YEAR}:\d{{1,3}})", "{}"),
    ("SFS", rf"\bSFS\s?(?P<sfs>{_YEAR}\s?:\s?\d{{1,4}})", "SFS {}"),
    # "kommunallagen (2017:725)", "Lag (2026:43)", "förordningen (2010:2)"
    ("SFS", rf"\b[\wåäöÅÄÖ]*(?:lag|lagen|förordning|förordningen|balk|balken|KL|SoL|HSL|LSS|OSL|PBL)(?:\s\([A-ZÅÄÖa-zåäö]{{2,6}}\))?,?\s\(?(?P<law>{_YEAR}:\d{{1,4}})\)?", "SFS {}"),
)
_WORTH = re.compile(r"\d\d\s?:\s?\d|://|www\.|@|[Dd]nr|[Dd]iarie|[Ää]rende(?:nummer|nr)")
_PATTERN = re.compile("|".join(form for _, form, _ in _FORMS))
_KINDS = {re.findall(r"\?P<(\w+)>", form)[0]: (kind, shape) for kind, form, shape in _FORMS}
_URL = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]”\"]+[^\s<>()\[\]”\".,;:!?]")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def find_references(outline: Outline) -> list[Reference]:
    """Every reference, in order of first mention, with its id normalised ("SOU 2019:29", "SFS 2017:725")."""
    found: dict[tuple[str, str], Reference] = {}
    for passage in outline.passages:
        if _WORTH.search(passage.string):
            for reference in _in_passage(passage):
                found.setdefault((reference.kind, reference.id.casefold()), reference)
    for entry in outline.entries:
        if entry.case_number is not None:
            reference = Reference(kind="case_number", id=entry.case_number, span=entry.case_number.span)
            found.setdefault(("case_number", entry.case_number.casefold()), reference)
    return sorted(found.values(), key=lambda r: r.span)


def _in_passage(passage: Passage) -> list[Reference]:
    string = passage.string
    found = []
    for match in _PATTERN.finditer(string):
        name = match.lastgroup or ""
        kind, shape = _KINDS[name]
        found.append(_reference(passage, kind, shape, *match.span(name)))
    if "://" in string or "www." in string:
        found += [_reference(passage, "url", "{}", *m.span()) for m in _URL.finditer(string)]
    if "@" in string:
        found += [_reference(passage, "email", "{}", *m.span()) for m in _EMAIL.finditer(string)]
    found += [_reference(passage, "case_number", "{}", *span) for span in labelled_case_numbers(string)]
    return found


def _reference(passage: Passage, kind: ReferenceKind, shape: str, start: int, end: int) -> Reference:
    words = passage.words(start, end)
    number = re.sub(r"\s", "", words) if shape != "{}" else str(words)
    return Reference(kind=kind, id=Words(shape.format(number), words.ranges), span=words.span)
