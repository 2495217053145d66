"""Signing blocks in the orders that secretaries set them; every name is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.find.signatures.find import find_signatures
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.record import Signature
from samtrad.reading.structure.build import build_outline

_BODY = "Protokoll Miljönämnden 2022-01-19\n\nNärvarande\nAnna Berg (S), ordförande\nBo Ek (M)\n\n§ 1 Öppnande\n\nMötet öppnas.\n\n§ 2 Budget\n\nBeslut\n\nBudgeten godkänns.\n\n"


def signatures(tail: str) -> list[Signature]:
    return find_signatures(build_outline(read_plain((_BODY + tail).encode())))


BLOCKS = [
    (
        "names under roles",
        "Vid protokollet\n\nCia Dal\nSekreterare\n\nJusteras\n\nAnna Berg\nOrdförande\n\nBo Ek\nJusterare\n",
        [("Cia Dal", "Sekreterare"), ("Anna Berg", "Ordförande"), ("Bo Ek", "Justerare")],
    ),
    (
        "roles over names",
        "Underskrifter\n\nSekreterare\n..................\nCia Dal\nOrdförande\n..................\nAnna Berg\nJusterande\n..................\nBo Ek\n",
        [("Cia Dal", "Sekreterare"), ("Anna Berg", "Ordförande"), ("Bo Ek", "Justerande")],
    ),
    (
        "role and name on a line",
        "Underskrifter\nSekreterare: Cia Dal\nOrdförande: Anna Berg\nJusterare: Bo Ek\n",
        [("Cia Dal", "Sekreterare"), ("Anna Berg", "Ordförande"), ("Bo Ek", "Justerare")],
    ),
    (
        "names side by side",
        "Vid protokollet\nCia Dal\n\nJusteras\n\nAnna Berg\tBo Ek\nOrdförande\tJusterare\n",
        [("Cia Dal", None), ("Anna Berg", "Ordförande"), ("Bo Ek", "Justerare")],
    ),
    (
        "items between role and name",
        "Sekreterare\n§§ 100-108\n..................\nCia Dal\nOrdförande: Anna Berg\n",
        [("Cia Dal", "Sekreterare"), ("Anna Berg", "Ordförande")],
    ),
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
    assert [(s.name, s.method, s.signed_at) for s in signatures(tail)] == [
        ("Anna Berg", "electronic", "2022-01-25 13:14:15"),
        ("Bo Ek", "electronic", "2022-01-26 08:00:01"),
    ]


def test_those_chosen_to_certify_do_not_sign_by_that() -> None:
    assert signatures("") == []


SIGNED: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    ("who kept the notes, as their last word", "Antecknare\nCia Dal\n", [("Cia Dal", None)]),
    ("the same with a post below", "Minnesanteckningar:\nCia Dal\nprocessledare\n", [("Cia Dal", None)]),
    (
        "roles in bold, no block",
        "**Protokollförare:** Cia Dal\n\n**Ordförande:** Anna Berg\n\n**Justerande:** Bo Ek\n",
        [("Cia Dal", None), ("Anna Berg", None), ("Bo Ek", None)],
    ),
    (
        "a table with breaks in its cells",
        "|  |  |\n| --- | --- |\n| Sekreterare | Paragraf 1–2<br>Cia Dal |\n| Ordförande | Anna Berg |\n| Justerare | ..................................<br>Bo Ek |\n",
        [("Cia Dal", None), ("Anna Berg", None), ("Bo Ek", None)],
    ),
    ("a heading and prose are no signing", "Antecknare\nFrågan om vem som antecknar tas upp igen vid nästa möte i gruppen.\n", []),
    (
        "a service's lines with the means named",
        "Elektroniska underskrifter\nUndertecknat med BankID av: Cia Dal\nSekreterare\nDatum: 2022-01-25 18:32:46\nSignerat av: Anna Berg\nOrdförande\nDatum: 2022-01-26 16:52:03\nUnderskrift: Bo Ek\nJusterare\nDatum: 2022-01-26 11:10:55\n",
        [("Cia Dal", "electronic"), ("Anna Berg", "electronic"), ("Bo Ek", "electronic")],
    ),
    (
        "digitally signed, several wordings",
        "Signerat digitalt av Cia Dal 2022-01-25 10:00\nElektroniskt undertecknad av Anna Berg 2022-01-25 11:00\nSignerad med e-legitimation av Bo Ek 2022-01-26 12:00\n",
        [("Cia Dal", "electronic"), ("Anna Berg", "electronic"), ("Bo Ek", "electronic")],
    ),
    (
        "signed with Swedish BankID by",
        "Signed with Swedish BankID by: ANNA BERG\nDate: 2022-01-25 10:11:12\nSigned electronically by BO EK\n2022-01-25 10:12:13\n",
        [("ANNA BERG", "electronic"), ("BO EK", "electronic")],
    ),
    ("an extract attested", "Rätt utdraget intygar:\nDan Fors\n", [("Dan Fors", None)]),
    ("an extract attested, other words", "Utdraget bestyrks\n\nDan Fors\nkommunsekreterare\n", [("Dan Fors", None)]),
    ("a copy attested", "Rätt avskrivet intygar\n........................\nDan Fors\n", [("Dan Fors", None)]),
    ("attested in a line", "Bestyrkes: Dan Fors, sekreterare\n", [("Dan Fors", None)]),
    ("places in the footer are no signatures", "Justerandes sign        Utdragsbestyrkande\n", []),
    (
        "paragraphs and dots beside roles, names below",
        "Sekreterare       §§ 1-2\n                  Cia Dal\nOrdförande        ..................................\n                  Anna Berg\nJusterare         Bo Ek\nJusterare         Eva Hall\n",
        [("Cia Dal", None), ("Anna Berg", None), ("Bo Ek", None), ("Eva Hall", None)],
    ),
    (
        "roles with dots and names in brackets",
        "Sekreterare .............................. Paragrafer 1-2\n            Cia Dal\nOrdförande  ..............................\n            Anna Berg (S)\nJusterare   ..............................\n            Bo Ek (M)\n",
        [("Cia Dal", None), ("Anna Berg", None), ("Bo Ek", None)],
    ),
    (
        "dots over names, roles behind",
        "Underskrifter\n\n..............................\nCia Dal, sekreterare\n\n..............................\nAnna Berg, ordförande\n\n..............................\nBo Ek, justerare\n",
        [("Cia Dal", None), ("Anna Berg", None), ("Bo Ek", None)],
    ),
    (
        "roles with colon after the last item, no block",
        "Protokollförare: Cia Dal\nOrdförande: Anna Berg\nJusterande: Bo Ek\n",
        [("Cia Dal", None), ("Anna Berg", None), ("Bo Ek", None)],
    ),
    ("signed with a slash", "/Cia Dal\n", [("Cia Dal", None)]),
    (
        "underscores",
        "Sekreterare\n____________________\nCia Dal\n\nOrdförande\n____________________\nAnna Berg\n\nJusterare\n____________________\nBo Ek\n",
        [("Cia Dal", None), ("Anna Berg", None), ("Bo Ek", None)],
    ),
    ("name clarified below", "Underskrift\n\n____________________\nNamnförtydligande\nAnna Berg\n", [("Anna Berg", None)]),
    ("those to whom it is sent do not sign", "Beslutet skickas till\nAnna Berg\nAkten\n", []),
    (
        "digital signature across a page break",
        "Elektroniska underskrifter\nUnderskrift: Cia Dal\nSekreterare\nDatum: 2022-01-25 18:56:35\nUndertecknat med BankID av: Bo Ek\nJusterare\n\nJusterandes sign\n\n4 (4)\n2022-01-19\n\nDatum: 2022-01-27 14:13:35\n\nJusterandes sign\n",
        [("Cia Dal", "electronic"), ("Bo Ek", "electronic")],
    ),
]


@pytest.mark.parametrize(("tail", "expected"), [(t, e) for _, t, e in SIGNED], ids=[n for n, _, _ in SIGNED])
def test_who_signed_and_how(tail: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(s.name, s.method) for s in signatures(tail)] == expected


def test_one_who_vouches_for_an_extract_signs_apart_from_the_block() -> None:
    tail = "Vid protokollet                        Justeras\n\nCia Dal                                Anna Berg\nsekreterare                            ordförande\n\n                                       Bo Ek\n                                       justeringsman\n\nRätt avskrivet intygar\n\nDan Fors        Eva Hall\n"
    assert [(s.name, s.role) for s in signatures(tail)] == [
        ("Cia Dal", "sekreterare"),
        ("Anna Berg", "ordförande"),
        ("Bo Ek", "justeringsman"),
        ("Dan Fors", None),
        ("Eva Hall", None),
    ]


@pytest.mark.parametrize("service", ["", "\nSignerat av: ANNA BERG\nDatum: 2025-05-21 08:12:44\n", "\nSigned by: ANNA BERG\nSigned by: BO EK\n"])
def test_roles_under_names_stay_theirs_where_a_service_names_some_again(service: str) -> None:
    tail = "Vid protokollet\n\nCia Dal\nSekreterare\n\nJusteras\n\nAnna Berg\nOrdförande\n\nBo Ek\nJusterare\n" + service
    assert [(s.name, s.role) for s in signatures(tail)][:3] == [("Cia Dal", "Sekreterare"), ("Anna Berg", "Ordförande"), ("Bo Ek", "Justerare")]


@pytest.mark.parametrize(
    "opening",
    [
        "Dokumentet är undertecknat elektroniskt av",
        "Protokollet har signerats digitalt av:",
        "Handlingen är elektroniskt undertecknad",
        "Denna handling har undertecknats med BankID av",
        "Följande personer har undertecknat dokumentet",
    ],
)
def test_signing_begins_where_a_service_says_so_whatever_white_there_is(opening: str) -> None:
    tail = f"{opening}\nNamn\tUndertecknat\nAnna Berg\t2022-01-21 07:42\nBo Ek\t2022-01-22 21:43\n"
    outline = build_outline(read_plain((_BODY.replace("\n\n", "\n") + tail).encode()))
    assert outline.text.lines[outline.tail[0]].start == outline.text.string.index(opening)
    assert [one.name for one in find_signatures(outline)] == ["Anna Berg", "Bo Ek"]


@pytest.mark.parametrize(
    "sentence", ["Avtalet är undertecknat av alla parter och gäller från årsskiftet.", "Protokollet har varit anslaget och ligger på kommunens webbplats."]
)
def test_what_is_said_of_signing_in_an_item_begins_no_signing(sentence: str) -> None:
    outline = build_outline(read_plain((_BODY + sentence + "\n\n§ 3 Avslutning\n\nOrdföranden tackar för mötet och förklarar det avslutat.\n").encode()))
    assert not outline.tail
