"""Who signed the minutes: signing blocks, electronic signatures and the names that close notes."""

from __future__ import annotations

import re

import msgspec

from samtrad.reading.find.cells.rows import rows_of
from samtrad.reading.find.sheet.taken_apart import Sheet, read_sheet
from samtrad.reading.find.signatures.closing import closing_names
from samtrad.reading.find.signatures.electronic import Electronic, find_electronic, may_be_electronic
from samtrad.reading.outline import Outline
from samtrad.reading.record import Signature
from samtrad.swedish.names import folded, same_person

_SIGNED = re.compile(
    r"\W{0,3}(?:[Ee]lektroniskt |[Dd]igitalt )?(?:[Ss]ignera[dt]|[Uu]ndertecknat|[Ss]igneras|[Uu]ndertecknas)(?: elektroniskt| digitalt)?(?: med (?:BankID|e-legitimation))?(?: av)?\W{0,3}\Z|\W{0,3}(?:[Ee]lektroniska|[Dd]igitala) (?:underskrifter|signaturer)\W{0,3}\Z"
)
_BENEATH = 8  # lines
_LAST = 60  # lines at the document's end searched for electronic signatures


def find_signatures(outline: Outline, sheet: Sheet | None = None) -> list[Signature]:
    """Everyone who signed, once each, in order; electronic where any of their signatures is."""
    sheet = sheet or read_sheet(outline)
    found: list[Signature] = []
    for signer in sheet.signers:
        if signer.signed:
            _enter(found, Signature(name=signer.name, role=signer.role, signed_at=signer.date, span=signer.span))
    for name in closing_names(sheet.tail):
        if not any(folded(s.name) == folded(name) or folded(s.name).split()[0] == folded(name) for s in found):
            found.append(Signature(name=name, span=name.span))
    if may_be_electronic(outline.text):
        last = range(max(len(outline.text.lines) - _LAST, 0), len(outline.text.lines))
        rows = rows_of(outline.text, sorted({*_on_cover(outline), *last, *outline.tail}))
        for entry in find_electronic(outline.text, rows, frozenset(outline.tail)):
            _enter_electronic(found, entry)
    return found


def _on_cover(outline: Outline) -> range:
    """The lines right beneath the one before the items that says that those who follow have signed electronically."""
    for index in outline.head:
        line = outline.text.lines[index]
        if _SIGNED.match(outline.text.string, line.start, line.end):
            return range(index, min(index + _BENEATH, len(outline.text.lines)))
    return range(0)


def _enter(found: list[Signature], signature: Signature) -> None:
    for old in found:
        if folded(old.name) == folded(signature.name):
            return
    found.append(signature)


def _enter_electronic(found: list[Signature], entry: Electronic) -> None:
    """An electronic signature fills in the entry of a name that stands in a signing block too, whatever its case."""
    for index, old in enumerate(found):
        if same_person(old.name, entry.name):
            if old.method is None:
                found[index] = msgspec.structs.replace(old, method="electronic", signed_at=entry.signed_at, reference=entry.reference)
            return
    span = (entry.name.span[0], entry.end)
    found.append(Signature(name=entry.name, method="electronic", signed_at=entry.signed_at, reference=entry.reference, span=span))
