"""Signing blocks in the orders that secretaries set them; every name is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.find.signatures import find_signatures
from samtrad.reading.formats.plain import read_plain
from samtrad.reading.record import Signature
from samtrad.reading.structure.build import build_outline

_BODY = "Protokoll Miljönämnden 2022-01-19\n\nNärvarande\nAnna Berg (S), ordförande\nBo Ek (M)\n\n§ 1 Öppnande\n\nMötet öppnas.\n\n§ 2 Budget\n\nBeslut\n\nBudgeten godkänns.\n\n"


def signatures(tail: str) -> list[Signature]:
    return find_signatures(build_outline(read_plain((_BODY + tail).encode())))


BLOCKS = [
    ("names under roles", "Vid protokollet\n\nCia Dal\nSekreterare\n\nJusteras\n\nAnna Berg\nOrdförande\n\nBo Ek\nJusterare\n", [("Cia Dal", "Sekreterare"), ("Anna Berg", "Ordförande"), ("Bo Ek", "Justerare")]),
    ("roles over names", "Underskrifter\n\nSekreterare\n..................\nCia Dal\nOrdförande\n..................\nAnna Berg\nJusterande\n..................\nBo Ek\n", [("Cia Dal", "Sekreterare"), ("Anna Berg", "Ordförande"), ("Bo Ek", "Justerande")]),
    ("role and name on a line", "Underskrifter\nSekreterare: Cia Dal\nOrdförande: Anna Berg\nJusterare: Bo Ek\n", [("Cia Dal", "Sekreterare"), ("Anna Berg", "Ordförande"), ("Bo Ek", "Justerare")]),
    ("names side by side", "Vid protokollet\nCia Dal\n\nJusteras\n\nAnna Berg\tBo Ek\nOrdförande\tJusterare\n", [("Cia Dal", None), ("Anna Berg", "Ordförande"), ("Bo Ek", "Justerare")]),
    ("a closing name with its office", "Cia Dal\nProcessledare\n", [("Cia Dal", "Processledare")]),
]


@pytest.mark.parametrize(("tail", "expected"), [(t, e) for _, t, e in BLOCKS], ids=[n for n, _, _ in BLOCKS])
def test_block(tail: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(s.name, s.role) for s in signatures(tail)] == expected


def test_electronic_signature_fills_in_the_entry_of_the_block() -> None:
    tail = "Vid protokollet\nCia Dal\n\nJusteras\n\nAnna Berg\nOrdförande\n\nDokumentet är elektroniskt signerat.\n\nSigned by: ANNA BERG\n\nDate: 2022-01-25 10:11:12\n\nBankID refno: 0a1b2c3d-0000-4000-8000-0123456789ab\n"
    found = signatures(tail)
    assert [(s.name, s.method, s.signed_at) for s in found] == [("Cia Dal", None, None), ("Anna Berg", "electronic", "2022-01-25 10:11:12")]
    assert found[1].reference == "0a1b2c3d-0000-4000-8000-0123456789ab"


def test_signing_service_page_names_people_with_a_time_under_each() -> None:
    tail = "Signerande parter\n\nAnna Berg (AB)\nGranby kommun\nanna@granby.example\nSignerade 2022-01-25 13:14:15\n\nBo Ek (BE)\nGranby kommun\nSignerade 2022-01-26 08:00:01\n"
    assert [(s.name, s.method, s.signed_at) for s in signatures(tail)] == [("Anna Berg", "electronic", "2022-01-25 13:14:15"), ("Bo Ek", "electronic", "2022-01-26 08:00:01")]


def test_those_chosen_to_certify_do_not_sign_by_that() -> None:
    assert signatures("") == []
