"""Damaged documents are told of where they are damaged; sound ones raise no such doubt."""

from __future__ import annotations

from pathlib import Path

import pytest

from samtrad.reading.damage.vocabulary import Vocabulary
from samtrad.reading.read import read
from samtrad.reading.record import Doubt
from test_reading_laws import documents

SOUND = """Bergnämnden
Sammanträdesprotokoll 2025-03-04

Plats och tid: Stora salen, Granby, kl. 13.00-15.30

Närvarande ledamöter
Mira Dal (S), ordförande
Per Alm (M)

§ 1 Val av justerare

Beslut
Per Alm väljs till justerare.

§ 2 Avtal om gemensam väg

Sammanfattning av ärendet
Kommunerna föreslås godkänna avtalet om gemensam väg. Förvaltningen har berett ärendet under våren.

Beslut
Bergnämnden godkänner avtalet.

§ 3 Rapporter

Beslut
Bergnämnden lägger rapporterna till handlingarna.
"""
CODES = {"text.spaces", "text.letters", "text.lines", "text.gaps", "text.pages", "text.values", "items.unnamed"}


def doubts(text: str) -> dict[str, Doubt]:
    return {doubt.code: doubt for doubt in read(text.encode(), "a.txt").minutes.doubts if doubt.code in CODES}


def test_a_sound_document_is_not_doubted() -> None:
    assert not doubts(SOUND)


@pytest.mark.parametrize(
    ("sound", "hurt", "code"),
    [
        ("godkänner avtalet.", "godkänner avtalet.Förvaltningen återkommer.", "text.spaces"),
        ("under våren.", "den 5augusti.", "text.spaces"),
        ("Beslut\nBergnämnden godkänner", "BeslutBergnämnden godkänner", "text.spaces"),
        ("Förvaltningen har", "Förvalt$ningen har", "text.letters"),
        ("under våren.", "under januari ? mars.", "text.letters"),
        ("berett ärendet", "berett ärenqet", "text.letters"),
        ("§ 3 Rapporter\n\nBeslut\n", "§ 3 Rapporter Beslut\n", "text.lines"),
        ("under våren.\n\nBeslut\n", "under våren. Beslut\n", ""),
        ("gemensam väg\n\nSammanfattning", "gemensam väg Dnr BN 2025/17 Förvaltningen har skrivit. Den är klar.\n\nSammanfattning", "text.lines"),
    ],
)
def test_what_is_hurt_is_told_of(sound: str, hurt: str, code: str) -> None:
    assert sound in SOUND
    assert set(doubts(SOUND.replace(sound, hurt))) == ({code} - {""})


@pytest.mark.parametrize(
    "sound",
    [
        "Anna-Sara Dal yrkar bifall.", "Se www.granby.se/moten.html eller skriv till eva.ek@granby.se.", "Ledamoten/ledamöterna får ersättning enligt punkt 3.4.", "GranbyBostäder AB svarar.",
        "Ska avtalet sägas upp? Frågan återkommer.", "Kostnaden är 3,5 mnkr per person(er).", "Område B7 och etapp 2b ingår.", "Mötet är kl.13.00, dvs. efter lunch.",
    ],
)  # fmt: skip
def test_what_writers_write_is_sound(sound: str) -> None:
    assert not doubts(SOUND.replace("Förvaltningen har berett", f"{sound} Förvaltningen har berett"))


def test_pages_in_another_order() -> None:
    first, second = SOUND.split("§ 2", maxsplit=1)[0], "§ 2" + SOUND.split("§ 2")[1]
    told = doubts(f"{second}\n\f{first}")
    assert "text.pages" in told
    assert told["text.pages"].spans


def test_one_doubt_for_all_places_of_a_kind() -> None:
    hurt = SOUND.replace("under våren.", "den 5augusti.Alla är nöjda.").replace("lägger rapporterna", "lägger5 rapporterna")
    found = [doubt.code for doubt in read(hurt.encode(), "a.txt").minutes.doubts]
    assert found.count("text.spaces") == 1


def test_words_are_counted_without_the_signs_around_them() -> None:
    words = Vocabulary("Vägen, (vägen) VÄGEN zebran 5augusti")
    assert words.bare["vägen"] == 3
    assert "zebran" in words.unknown
    assert words.mixed == ["5augusti"]


@pytest.mark.parametrize("path", documents(), ids=lambda path: path.name)
def test_real_and_invented_minutes_are_hardly_doubted(path: Path) -> None:
    told = [doubt for doubt in read(path.read_bytes(), path.name).minutes.doubts if doubt.code in CODES]
    assert sum(len(doubt.spans) for doubt in told) <= 2
