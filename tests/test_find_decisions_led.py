"""Words and lines of a document's own that lead in to what was decided, and persons who are told to do something."""

from __future__ import annotations

import pytest

from samtrad.reading.find.clause.understand import read_clause
from samtrad.reading.read import read

HEAD = "Anteckningar från Politiska samrådsgruppen i Norrdal 2021-03-04\n\nNärvarande: Anna Berg (S), Granby, Bo Ek (M), Hedsta\n\n"


def decided(text: str, name: str = "berg.txt") -> list[tuple[int | None, str, str, str | None, str]]:
    return [(d.item, d.status, d.type, str(d.by) if d.by else None, str(d.text)) for d in read((HEAD + text).encode(), name).minutes.decisions]


LABELS = ["Samsyn", "Utfall", "Hållning", "Gruppens linje", "Vad vi sa"]


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize(("form", "name"), [("**{}:** ", "berg.md"), ("> **{}:** ", "berg.md"), ("{}: ", "berg.txt")])
def test_a_word_of_its_own_before_what_was_decided(label: str, form: str, name: str) -> None:
    lead = form.format(label)
    text = (
        f"1. Läget\n\nRegionen redogjorde för läget.\n\n{lead}Samrådsgruppen godkänner rapporten.\n\n2. Avtalet\n\nFrågan bereds.\n\n"
        f"{lead}Avtalet om färdtjänst förlängs till den 31 december 2022.\n\n3. Val\n\n{lead}Kansliet får i uppdrag att skriva en plan.\n"
    )
    assert decided(text, name) == [
        (0, "made", "approve", "Samrådsgruppen", "Samrådsgruppen godkänner rapporten."),
        (1, "made", "amend", None, "Avtalet om färdtjänst förlängs till den 31 december 2022."),
        (2, "made", "assign", None, "Kansliet får i uppdrag att skriva en plan."),
    ]


def test_rounds_by_place_are_told_of_others() -> None:
    text = "1. Läget\n\nGranby: Nämnden beslutade 22/9 att avveckla enheten.\n\n2. Avtalet\n\nGranby: Nämnden antog en ny plan i maj.\n\n3. Mer\n\nGranby: Nämnden beslutade att avslå begäran.\n"
    assert {status for _, status, *_ in decided(text)} == {"reported"}


def test_a_usual_sub_heading_tells_where_decisions_stand() -> None:
    text = "1. Läget\n\n**Kommentar:** Kansliet får i uppdrag av styrelsen att svara.\n\n**Beslut:** Rapporten godkänns.\n\n2. Mer\n\n**Kommentar:** Planen antas av fullmäktige.\n\n**Beslut:** Planen noteras.\n"
    assert [(item, kind) for item, status, kind, _, _ in decided(text, "berg.md") if status == "made"] == [(0, "approve"), (1, "note")]


LEADS = [
    "Samrådsgruppen enades om",
    "Samrådsgruppen enas om följande",
    "Samrådsgruppen är överens om",
    "Samrådsgruppen var ense om",
    "Samrådsgruppen kom överens om",
    "Samrådsgruppen stannade för",
    ">> Samrådsgruppen beslutar",
    ">>> Samrådsgruppen beslutar",
]


@pytest.mark.parametrize("lead", LEADS)
def test_leads_of_agreement(lead: str) -> None:
    text = f"1. Läget\n\nFrågan bereds.\n\n{lead}\n\natt ställa sig bakom planen för boende,\natt ge kansliet i uppdrag att svara.\n\n2. Mer\n\nInget fanns.\n"
    assert decided(text) == [
        (0, "made", "approve", "Samrådsgruppen", "att ställa sig bakom planen för boende"),
        (0, "made", "assign", "Samrådsgruppen", "att ge kansliet i uppdrag att svara."),
    ]


@pytest.mark.parametrize("lead", ["beslutar kommunfullmäktige", "beslöt kommunstyrelsen för egen del", "beslutade nämnden därefter"])
def test_a_lead_that_goes_on_from_a_vote(lead: str) -> None:
    text = f"1. Läget\n\nAnna Berg (S) föreslår avslag. Efter omröstning med 9 ja-röster mot 4 nej-röster\n\n{lead}\natt  kommunen blir medlem\natt  fastställa ordningen\n\n2. Mer\n\nInget fanns.\n"
    by = next(word for word in lead.split() if word in {"kommunfullmäktige", "kommunstyrelsen", "nämnden"})
    assert [d for d in decided(text) if d[1] == "made"] == [
        (0, "made", "approve", by, "att kommunen blir medlem"),
        (0, "made", "approve", by, "att fastställa ordningen"),
    ]


TOLD = [
    ("att Stig Rosén sammanställer en lista över frågor till den 25 maj", "Stig Rosén"),
    ("att Eva Ek skall skriva ett utkast till nästa möte.", "Eva Ek"),
    ("Eva Ek skall till nämndens möte i mars redovisa en karta.", "Eva Ek"),
    ("Nämnden beslutar vidare att Eva Ek ska upprätta en plan.", "Eva Ek"),
]
NOT_TOLD = [
    "att Granby kommun blir medlem",
    "att Region Norr ska betala avgiften",
    "att Stora Torget byggs om",
    "att Per Alm ersätter Gun Hed",
    "att Eva Ek ska vara ordförande",
]


@pytest.mark.parametrize(("clause", "who"), TOLD, ids=[c for c, _ in TOLD])
def test_a_person_is_told(clause: str, who: str) -> None:
    read_ = read_clause(clause)
    assert read_.type == "assign"
    assert read_.addressee is not None
    assert clause[slice(*read_.addressee)] == who


@pytest.mark.parametrize("clause", NOT_TOLD)
def test_nobody_is_told(clause: str) -> None:
    assert read_clause(clause).type != "assign"


@pytest.mark.parametrize(
    "clause", ["att hos styrelsen föreslå att en ledare anställs", "att hos styrelsen hemställa om medel", "att hos styrelsen ansöka om bidrag"]
)
def test_before_whom(clause: str) -> None:
    read_ = read_clause(clause)
    assert read_.by is None
    assert read_.addressee is not None
    assert clause[slice(*read_.addressee)] == "styrelsen"


@pytest.mark.parametrize(
    "sentence", ["Bo Ek ska läsa igenom och justera anteckningarna.", "Anna Berg och Bo Ek skall justera anteckningarna.", "Bo Ek får granska anteckningarna."]
)
def test_who_is_to_certify_is_elected_and_has_no_task(sentence: str) -> None:
    found = read((HEAD + f"1. Start\n\nAnna Berg hälsade välkommen. {sentence}\n\n2. Mer\n\nInget fanns.\n").encode(), "berg.txt").minutes
    assert [(d.item, d.status, d.type, str(d.text)) for d in found.decisions] == [(0, "made", "elect", sentence)]
    assert found.assignments == []


@pytest.mark.parametrize("head", ["Att göra\tAv vem\tTill när", "Att utföra\tAnsvarig\tKlart"])
def test_heads_of_a_table_behind_decisions_decide_nothing(head: str) -> None:
    text = f"1. Läget\n\nBeslut\nRapporten godkänns.\n\n{head}\nSkriva en plan\tAnna Berg\t2021-05-31\nSe över budgeten\tBo Ek\tNästa möte\n\n2. Mer\n\nInget fanns.\n"
    assert decided(text) == [(0, "made", "approve", None, "Rapporten godkänns.")]
