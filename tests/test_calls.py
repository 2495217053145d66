"""Calls and agendas: items and proposals, and nothing that only a meeting can bring about."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.reading.record import Minutes
from test_reading_laws import assert_lawful

CALL = """Granby kommun
Socialnämnden                                              KALLELSE / FÖREDRAGNINGSLISTA
                                                           2025-03-04

Plats och tid     Kommunhuset, sal Eken, tisdagen den 18 mars 2025 kl. 13.15

Ledamöter                    Ersättare
Mira Dal (S), ordförande     Bo Ek (S)
Per Alm (M)                  Asta Lindmo (M)
Nils Berglid (C)             Ida Ekvik (C)

Förslag till justerare: Per Alm (M)

Ärenden

1. Upprop och val av justerare

2. Budgetuppföljning februari 2025                   SN 2025/12
   Föredragande: Tove Hjärpe, ekonom
   Förslag till beslut
   Socialnämnden godkänner budgetuppföljningen.
   Socialnämnden uppdrar åt förvaltningen att återkomma med åtgärder senast den 30 april 2025.

3. Riktlinje för bostadsanpassning                   SN 2025/31
   Arbetsutskottets förslag till beslut
   Socialnämnden antar riktlinjen för bostadsanpassning.

4. Information från förvaltningen

Mira Dal                      Lennart Skoog
ordförande                    nämndsekreterare
"""
AGENDA = """Föredragningslista
Kommunfullmäktige i Fagerhed sammanträder måndagen den 23 februari 2026 kl. 18.00 i Folkets hus

Ärende                                                              Dnr
 1   Upprop
 2   Revidering av taxa för hamnen                                  KS 2025/310
     Kommunstyrelsens förslag till kommunfullmäktige
     1. Taxan för hamnen antas att gälla från och med den 1 april 2026.
     2. Tidigare taxa upphör att gälla.
 3   Motion om cykelvägar från Asta Lindmo (MP)                     KS 2025/55
     Kommunstyrelsen föreslår kommunfullmäktige besluta
     att avslå motionen.
"""
NETWORK = """DALRÅDET
Kallelse till sammanträde

Datum: 2025-05-12
Tid: 09.00-12.00
Plats: Digitalt via Teams
Kallade: Mira Dal, Granby kommun, Per Alm, Ekhults kommun, Bo Ek, Sjöviks kommun, Asta Lindmo, regionen

Dagordning

1. Mötet öppnas
2. Val av justerare
3. Överenskommelse om hemsjukvård
Kansliet har tagit fram ett förslag till ny överenskommelse.
Förslag till beslut: Dalrådet rekommenderar kommunerna att anta överenskommelsen.
4. Nästa möte: 2025-06-16
5. Mötet avslutas

Varmt välkomna!
"""


def minutes(text: str) -> Minutes:
    reading = read(text.encode(), "kallelse.txt")
    assert_lawful(reading)
    return reading.minutes


def numbered(record: Minutes) -> list[tuple[str | None, str]]:
    return [(item.number, item.heading) for item in record.items]


def test_a_call_lists_whom_it_calls_and_nobody_was_there() -> None:
    record = minutes(CALL)
    assert record.kind == "call"
    assert (record.attendance, record.chair, record.secretaries, record.certifiers, record.assignments) == ([], None, [], [], [])
    assert [(sitting.date, sitting.start) for sitting in record.sittings] == [("2025-03-18", "13:15")]
    assert [signature.name for signature in record.signatures] == ["Mira Dal", "Lennart Skoog"]


def test_what_is_put_forward_is_proposed() -> None:
    record = minutes(CALL)
    assert numbered(record) == [
        ("1", "Upprop och val av justerare"),
        ("2", "Budgetuppföljning februari 2025"),
        ("3", "Riktlinje för bostadsanpassning"),
        ("4", "Information från förvaltningen"),
    ]
    assert [(decision.item, decision.status, decision.type) for decision in record.decisions] == [
        (1, "proposed", "approve"),
        (1, "proposed", "assign"),
        (2, "proposed", "approve"),
    ]
    assert {agreement.event for agreement in record.agreements} == {"proposed"}


def test_an_agenda_that_says_its_day_in_a_sentence() -> None:
    record = minutes(AGENDA)
    assert (record.kind, str(record.body.text) if record.body else "") == ("agenda", "Kommunfullmäktige i Fagerhed")
    assert [(sitting.date, sitting.start) for sitting in record.sittings] == [("2026-02-23", "18:00")]
    assert [(decision.status, decision.text) for decision in record.decisions] == [
        ("proposed", "Taxan för hamnen antas att gälla från och med den 1 april 2026."), ("proposed", "Tidigare taxa upphör att gälla."), ("proposed", "att avslå motionen."),
    ]  # fmt: skip


def test_items_close_under_each_other() -> None:
    record = minutes(NETWORK)
    assert record.kind == "call"
    assert [number for number, _ in numbered(record)] == ["1", "2", "3", "4", "5"]
    assert [decision.status for decision in record.decisions] == ["proposed"]


@pytest.mark.parametrize("opening", ["Närvarande:", "Beslutande:"])
def test_an_agenda_with_those_who_came_is_minutes(opening: str) -> None:
    text = f"Dagordning Dalrådet 2025-03-04\n\n{opening}\nMira Dal, Granby\nPer Alm, Ekhult\nBo Ek, Sjövik\n\n1. Läget\nKansliet berättar om läget.\nBeslut\nDalrådet noterar informationen.\n\n2. Budget\nPer Alm går igenom budgeten.\n\n3. Nästa möte\n"
    record = minutes(text)
    assert record.kind == "minutes"
    assert len(record.attendance) == 3
    assert [decision.status for decision in record.decisions] == ["made"]


def test_notes_that_grew_from_an_agenda_are_minutes() -> None:
    record = minutes(
        "Agenda Dalrådet 2025-03-04\n\nDeltagare: Mira Dal, Per Alm, Bo Ek, Ida Ekvik\n\n1. Läget\nKansliet berättar om läget.\n\n2. Budget\nPer Alm går igenom budgeten.\n"
    )
    assert record.kind == "minutes"


def test_an_extract() -> None:
    text = """PROTOKOLLSUTDRAG
Granby kommun                            Sammanträdesdatum
Kommunstyrelsen                          2025-03-04

§ 45   Dnr KS 2025/12
Taxa för hamnen

Kommunstyrelsens beslut
Kommunstyrelsen föreslår kommunfullmäktige att anta taxan för hamnen.

Beslutet skickas till
Tekniska kontoret

Utdragsbestyrkande
Lennart Skoog
"""
    record = minutes(text)
    assert (record.kind, record.extract_of) == ("minutes", "45")
    assert [(decision.status, decision.type) for decision in record.decisions] == [("made", "propose")]
    assert numbered(record) == [("45", "Taxa för hamnen")]
