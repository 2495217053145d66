"""Misread letters: seen, undone while a text is read, and put back in what is told of it."""

from __future__ import annotations

import importlib
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from generated.damage import slips
from samtrad.reading.misread.edits import Edit, Edited
from samtrad.reading.misread.known import ranks
from samtrad.reading.misread.seen import corrections, looks_misread
from samtrad.reading.read import read
from test_reading_laws import INVENTED, assert_lawful, documents

TEXTS = [path for path in documents() if path.suffix in {".txt", ".md"}]


@st.composite
def edited(draw: st.DrawFn) -> Edited:
    string = draw(st.text("abc de", max_size=40))
    cuts = sorted(set(draw(st.lists(st.integers(0, len(string)), max_size=8))))
    pairs = [(a, b) for a, b in zip(cuts[::2], cuts[1::2], strict=False)]
    return Edited(string, [Edit(a, b, draw(st.text("xyz ", max_size=4))) for a, b in pairs])


@given(edited(), st.data())
def test_a_place_outside_the_changes_is_found_forth_and_back(one: Edited, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(one.stands)))
    if not any(edit.start <= offset <= edit.end for edit in one.edits):
        there = one.forth(offset)
        assert one.back((there, there)) == (offset, offset)
        assert one.string[there : there + 1] == one.stands[offset : offset + 1]


@given(edited(), st.data())
def test_a_stretch_as_read_comes_from_a_stretch_that_holds_all_of_it(one: Edited, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(one.string)))
    end = data.draw(st.integers(start, len(one.string)))
    low, high = one.back((start, end))
    assert 0 <= low <= high <= len(one.stands)
    kept = "".join(letter for letter in one.string[start:end] if letter in "abcde")
    assert kept in one.stands[low:high].replace(" ", "") or any(low <= edit.start and edit.end <= high for edit in one.edits)


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Kommunen bcslutar att anta planen.", "beslutar"), ("Ordföranden öppnar rnötet.", "mötet"), ("Mötet avs1utas klockan tio.", "avslutas"), ("Nästa möte den l2 maj.", "12"),
        ("Sammanträdet 2O26-05-12 ställs in.", "2026"), ("ställde sig bakonn avtalet", "bakom"), ("aft godkänna dagordningen", "att"), ("Dnr KS 2024~12", "-"),
    ],
)  # fmt: skip
def test_slips_are_undone(seen: str, meant: str) -> None:
    assert meant in {edit.read for edit in corrections(seen)}


def test_a_number_before_what_may_be_its_sign_stands() -> None:
    assert corrections("12S Budget") == []


@pytest.mark.parametrize(
    ("seen", "meant"),
    [
        ("Anmälan görs till kansli @berg.example före mars.", "Anmälan görs till kansli@berg.example före mars."),
        ("Skriv till kansli @ berg.example före mars.", "Skriv till kansli@berg.example före mars."),
        ("Skriv till kansli@berg .example före mars.", "Skriv till kansli@berg.example före mars."),
        ("Skriv till eva.lund @ berg .example. Svar ges.", "Skriv till eva.lund@berg.example. Svar ges."),
        ("Skriv till eva @ motestider.example nu.", "Skriv till eva@motestider.example nu."),
        ("Skriv till eva@!lund.example före mars.", "Skriv till eva@lund.example före mars."),
        ("Läs mer på https://lund .example/natverk", "Läs mer på https://lund.example/natverk"),
        ("Läs mer på https://www. berg.example/natverk", "Läs mer på https://www.berg.example/natverk"),
        ("1- Välkomna\n12- Budget\n- Anna talade", "1 - Välkomna\n12 - Budget\n- Anna talade"),
        ("2 — Budget\n3 —- Taxor\n-— Alla kom", "2 – Budget\n3 – Taxor\n– Alla kom"),
        ("&§ 11 Val", "§ 11 Val"),
        ("Avtal om kommun–\n  styrelsens beslut~\nen", "Avtal om kommun-\n  styrelsens beslut-\nen"),
    ],
)
def test_signs_seen_otherwise_are_read_as_they_were_written(seen: str, meant: str) -> None:
    assert Edited(seen, corrections(seen)).string == meant


@pytest.mark.parametrize(
    "sound",
    [
        "www.bergby.example/motestider",
        "samordnlng@bergby.example",
        "Följ oss, @bergby",
        "Följ oss på @bergby .",
        "20 st @ 5 kr .",
        "1-2 möten",
        "Anna Ek (S) - Bo",
        "Priser –\nför alla",
    ],
)
def test_addresses_and_other_signs_stand(sound: str) -> None:
    assert corrections(sound) == []


def test_an_address_keeps_what_was_understood_and_its_place_what_stands() -> None:
    hurt = (
        INVENTED.replace("Sammanfattning", "Sammanfattninq").replace("rekommenderar", "rekornmenderar").replace("Närvarande ledamöter", "Närvarandc ledarnöter")
    )
    hurt = (
        hurt.replace("ställde", "stallde")
        .replace("frågan", "fragan")
        .replace("återkomma", "äterkomma")
        .replace("godkänner", "godkänncr")
        .replace("får i", "fär i")
    )
    hurt = hurt.rstrip() + "\n\nFrågor ställs till kansli @berg.example och svar ges 2O26-05-12.\n"
    assert looks_misread(hurt)
    reading = read(hurt.encode(), "hurt.txt")
    assert_lawful(reading)
    [address] = [one for one in reading.minutes.references if one.kind == "email"]
    assert address.id == "kansli@berg.example"
    assert reading.text.of(address.span) == "kansli @berg.example"


def test_lost_spaces_are_put_in_between_names() -> None:
    assert Edited("EvaLund", corrections("EvaLund")).string == "Eva Lund"


def test_words_that_the_document_repeats_are_known() -> None:
    told = "Vid mötet var Snorkmåla med. Snorkmåla tackade. Snorkmala frågade."
    assert [edit.read for edit in corrections(told)] == ["Snorkmåla"]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_sound_minutes_are_read_as_they_stand(path: object) -> None:
    assert isinstance(path, type(ROOT))
    assert not looks_misread(read(path.read_bytes(), path.name).text.string)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_misread_minutes_keep_the_laws_and_say_so(path: object) -> None:
    assert isinstance(path, type(ROOT))
    reading = read(slips(read(path.read_bytes(), path.name).text.string, Random(path.name), 0.03).encode(), path.name)
    assert_lawful(reading)
    if looks_misread(reading.text.string) and reading.minutes.kind != "other":
        doubt = next(doubt for doubt in reading.minutes.doubts if doubt.code == "text.misread")
        assert doubt.spans


def test_values_keep_the_letters_that_stand_and_the_doubt_names_the_likely_word() -> None:
    hurt = (
        INVENTED.replace("godkänner avtalet", "godkänncr avtalet")
        .replace("Närvarande ledamöter", "Närvarandc ledarnöter")
        .replace("rekommenderar", "rekornmenderar")
        .replace("får i uppdrag", "fär i uppdrag")
    )
    hurt = (
        hurt.replace("återkomma", "äterkomma")
        .replace("Sammanfattning", "Sammanfattninq")
        .replace("senast", "scnast")
        .replace("ställde", "stallde")
        .replace("frågan", "fragan")
    )
    minutes = read(hurt.encode(), "hurt.txt").minutes
    whole = read(INVENTED.encode(), "whole.txt").minutes
    assert [(a.name, a.capacity, a.presence) for a in minutes.attendance] == [(a.name, a.capacity, a.presence) for a in whole.attendance]
    assert [(d.type, d.status, d.date) for d in minutes.decisions] == [(d.type, d.status, d.date) for d in whole.decisions]
    assert "Bergnämnden godkänncr avtalet." in [d.text for d in minutes.decisions]
    doubt = next(doubt for doubt in minutes.doubts if doubt.code == "text.misread")
    assert "godkänncr → godkänner" in doubt.candidates


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"föresl(?:år|å|og|agit)(?![\wåäö])", {"föreslår", "föreslå", "föreslog", "föreslagit"}),
        (r"föresl\w*", set()),
        (r"\bavge(?:r|s|) (?:\w+ ){0,3}?rekommendation\w* (?=till|från)", {"avge", "avger", "avges"}),
        (r"ta(?:r|git)?\s+(?:upp|fram)(?: på nytt)?|vidare", {"ta", "tar", "tagit", "upp", "fram", "på", "nytt", "vidare"}),
        (r"(?<!\w)beslut(?:ar|ade)?[a-z]+ (?P<by>nämnden|rådet)", {"nämnden", "rådet"}),
    ],
)
def test_of_patterns_whole_words_are_known_alone(pattern: str, words: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "train"))
    assert importlib.import_module("spelt").spelt(pattern) == words


def test_no_half_words_are_known() -> None:
    """Stems of other tables are no words: "sammanträd" would make a slip of what is one letter from it."""
    assert not {"bestäm", "sammanträd", "föresl", "bekymr", "bavslag", "agits"}.intersection(ranks())
    assert {"föreslogs", "hänskjutas", "sammanträde"} <= ranks().keys()
