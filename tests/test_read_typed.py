"""Minutes as typists set them, read whole: numbers in the margin, att-satser under what leads to them, votes with pipes; all invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.reading.record import Minutes

TOP = "PROTOKOLL\nByggnadsnämnden\n2003-02-12\n\n§ 1\n\nTaxor\n\n"
END = "\n\n§ 2\n\nMeddelanden\n\nBeslut\n\nInformationen antecknas.\n"


def record(body: str, top: str = TOP) -> Minutes:
    return read((top + body + END).encode(), "x.txt").minutes


def test_numbers_in_the_margin_open_clauses() -> None:
    found = record("Nämndens beslut\n\n1   Bygglov beviljas.\n\n2   Avgiften fastställs till 2 160 kronor.")
    assert [d.text for d in found.decisions if d.item == 0] == ["Bygglov beviljas.", "Avgiften fastställs till 2 160 kronor."]


def test_rows_of_a_table_are_no_clauses() -> None:
    found = record("Nämndens beslut\n\nAvgiften fastställs.\n\n1   Bygglov      2 160\n2   Marklov      1 080")
    assert [d.text for d in found.decisions if d.item == 0] == ["Avgiften fastställs."]


def test_a_mover_and_the_att_sats_beneath() -> None:
    found = record("Per-Åke Mo yrkade, med instämmande av Inga-Maj Frisk,\natt taxan skulle höjas med tre procent.")
    assert [(list(p.by), p.text) for p in found.proposals] == [(["Per-Åke Mo", "Inga-Maj Frisk"], "att taxan skulle höjas med tre procent")]


def test_what_tells_of_the_vote_is_moved_by_no_one() -> None:
    found = record(
        "Yrkanden\n\nAnna Berg (S) yrkar att taxan höjs.\n\nOmröstning begärs.\n\nJa: Bo Ek, Cia Dal\n\nNej: Anna Berg\n\nBeslut\n\nTaxan höjs inte."
    )
    assert [p.text for p in found.proposals] == ["att taxan höjs"]


def test_what_another_body_proposed_is_told_by_its_clauses() -> None:
    found = record("Kommunstyrelsen har 1996-10-29, § 203, föreslagit kommunfullmäktige besluta\n\natt  taxan höjs, samt\n\natt  avgiften tas bort.")
    told = [(d.text, d.type, d.by, d.addressee, d.date) for d in found.decisions if d.status == "reported"]
    assert told == [
        ("att taxan höjs", "propose", "Kommunstyrelsen", "kommunfullmäktige", "1996-10-29"),
        ("att avgiften tas bort.", "propose", "Kommunstyrelsen", "kommunfullmäktige", "1996-10-29"),
    ]


def test_what_is_put_to_the_council_is_proposed() -> None:
    found = record("Byggnadsnämndens förslag till kommunfullmäktige\n\nKommunfullmäktige beslutar att anta taxan.")
    assert [(d.status, d.type, d.by, d.addressee) for d in found.decisions if d.item == 0] == [("made", "propose", "Byggnadsnämnden", "kommunfullmäktige")]


@pytest.mark.parametrize("words", ["fick i uppgift", "får i uppgift", "fick uppgiften"])
def test_a_task_by_another_word(words: str) -> None:
    top = "# Anteckningar\n\nFoU-rådet 2022-10-11\n\n## 1. Välkomna\n\nDagordningen godkändes.\n\n## 2. Planen\n\n"
    found = read(f"{top}Anna Berg {words} att skriva ett avsnitt.\n\n## 3. Övrigt\n\nInget.\n".encode(), "x.md").minutes
    assert [(d.status, d.type) for d in found.decisions if d.item == 1] == [("made", "assign")]
    assert [a.responsible for a in found.assignments] == ["Anna Berg"]


def test_a_participle_before_its_noun_tells_no_tense() -> None:
    found = record("Nämnden ger kontoret i uppdrag att ta fram ett reviderat avtal till mötet i oktober.")
    assert [d.start for d in found.dates if d.text == "oktober"] == ["2003-10-01"]


def test_crosses_between_pipes() -> None:
    rows = "| Ledamot | Ja | Nej | Avstår |\n|---|---|---|---|\n| Anna Berg (M) | X | | |\n| Bo Ek (S) | | X | |\n| Anna-Cecilia Österman (L) | | | X |"
    found = read(
        ("# Protokoll\n\nNämnden\n\n## § 1 Taxor\n\n**Omröstning**\n\n" + rows + "\n\n## § 2 Val\n\nBeslut\n\nAnna Berg väljs.\n").encode(), "x.md"
    ).minutes
    assert [[(b.name, b.option) for b in v.ballots] for v in found.votes] == [[("Anna Berg", "yes"), ("Bo Ek", "no"), ("Anna-Cecilia Österman", "abstain")]]


def test_names_over_roles_side_by_side() -> None:
    block = "Anna Berg               Bo Ek\nSekreterare             Ordförande\n\nCia Dal                 Dan Fors\nJusterare               Justerare\n"
    found = read((TOP + "Beslut\n\nTaxan höjs.\n\n§ 2\n\nNästa möte\n\nTorsdag 14 juni kl 14.\n\n" + block).encode(), "x.txt").minutes
    assert [(s.name, s.role) for s in found.signatures] == [
        ("Anna Berg", "Sekreterare"),
        ("Bo Ek", "Ordförande"),
        ("Cia Dal", "Justerare"),
        ("Dan Fors", "Justerare"),
    ]


@pytest.mark.parametrize(
    ("top", "body"),
    [
        ("# Granby kommun – Kommunstyrelsen – Protokoll 2023-08-22", "Kommunstyrelsen"),
        ("Räddningsförbundet Norrbo\n\n# PROTOKOLL DIREKTIONEN\n\n2023-08-22", "DIREKTIONEN"),
        ("Räddningsförbundet Norrbo\n\n# Direktionens protokoll 2023-08-22", "Direktionen"),
        ("# Protokoll 2023-08-22\n\nNämndens namn: Kulturnämnden", "Kulturnämnden"),
    ],
)
def test_bodies_in_titles(top: str, body: str) -> None:
    found = read(f"{top}\n\n## § 1 Taxor\n\nBeslut\n\nTaxan höjs.\n".encode(), "x.md").minutes
    assert found.body is not None
    assert found.body.text == body


def test_where_a_sentence_says_that_they_met() -> None:
    top = "Protokoll fört vid sammanträde med förbundsstyrelsen i Granby\nrenhållningsförbund onsdagen den 4 oktober 1989\nkl. 13.30-16.10 å Stadshotellet i Hedvall.\n\n§ 1. TAXOR\n\n"
    found = record("Taxan höjdes.", top)
    assert [(s.date, s.start, s.end, s.place) for s in found.sittings] == [("1989-10-04", "13:30", "16:10", "Stadshotellet i Hedvall")]


def test_headings_over_lists_of_people_head_no_item() -> None:
    lists = "#### Förtroendevalda\n\n- Anna Berg (M), ordförande\n- Bo Ek (S)\n\n#### För organisationerna\n\n- Cia Dal, PRO\n\n#### Övriga\n\n- Dan Fors, kostchef\n\n"
    items = "__Inledning__\n\nDagordningen godkändes.\n\n__Justerare__\n\nTill justerare valdes Cia Dal.\n\n__Bostäder__\n\nRådet noterade informationen.\n"
    found = read(("# Seniorrådet\n\n# Protokoll\n\n__Datum:__ 19 juni 2026\n\n" + lists + items).encode(), "x.md").minutes
    assert [i.heading for i in found.items] == ["Inledning", "Justerare", "Bostäder"]
    assert [(a.name, a.organisation) for a in found.attendance] == [("Anna Berg", None), ("Bo Ek", None), ("Cia Dal", "PRO"), ("Dan Fors", None)]


def test_a_federations_name_on_the_next_line() -> None:
    top = "Protokoll från möte med styrelsen för Samordningsförbundet\nVretorp 8/11 2021\nTid: kl. 09.15\n\n§ 1. TAXOR\n\n"
    body = record("Taxan höjdes.", top).body
    assert body is not None
    assert body.text == "styrelsen för Samordningsförbundet Vretorp"


def test_no_word_is_broken_behind_its_first_letter() -> None:
    found = record("Nämndens beslut\n\nNämnden beslutar att under det kommande året avvakta med den gemensamma e-\ntjänsten för de sökande.")
    assert "e-tjänsten" in found.decisions[0].text


@pytest.mark.parametrize(
    ("sentence", "tasks"),
    [
        ("Kansliet tar fram statistik till nästa möte.", 1),
        ("Kansliet tar fram statistik om boendet.", 0),
        ("Politikerna tar fram ett förslag senast den 3 maj.", 1),
    ],
)
def test_what_a_body_does_by_a_day_is_a_task(sentence: str, tasks: int) -> None:
    top = "# Anteckningar\n\nVårdrådet 2020-03-02\n\n## 1. Inledning\n\nDagordningen godkändes.\n\n## 2. Lokaler\n\nRådet diskuterade frågan.\n\n"
    assert len(read(f"{top}{sentence}\n\n## 3. Övrigt\n\nInget.\n".encode(), "x.md").minutes.assignments) == tasks
