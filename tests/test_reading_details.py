"""What real minutes hold against all order, each in invented minutes read from end to end."""

from __future__ import annotations

from samtrad.reading.read import read
from samtrad.reading.record import Attendee, Minutes

_DAY = "Samverkansrådet för vård\nMinnesanteckningar 2021-02-05\n\n"


def minutes(text: str) -> Minutes:
    return read(text.encode(), "a.txt").minutes


def listed(text: str) -> dict[str | None, Attendee]:
    return {
        a.name: a
        for a in minutes(
            f"{_DAY}{text}\n\n1. Mötet öppnas\nOrdföranden hälsar välkommen.\n\n2. Rapport\nRådet noterar rapporten.\n\n3. Avslutning\nMötet avslutas.\n"
        ).attendance
    }


def test_present_and_again_under_absent_with_another_spelling_is_absent() -> None:
    people = listed("Närvarande\nAnna Berg (S)\nJohnny Lindqvist (M)\n\nEj närvarande\nJonny Lindqvist (M)")
    assert [a.presence for a in people.values()] == ["present", "absent"]
    assert len(people) == 2


def test_a_dash_under_a_heading_is_nobody() -> None:
    assert list(listed("Närvarande ledamöter: Anna Berg (S), Bo Ek (M)\nNärvarande ersättare: -")) == ["Anna Berg", "Bo Ek"]


def test_paragraphs_behind_a_name_are_presence_in_part() -> None:
    people = listed("Närvarande\nAnna Berg (S), § 102-104\nBo Ek (M)")
    assert people["Anna Berg"].presence == "part"
    assert people["Anna Berg"].items == ["102", "103", "104"]
    assert people["Bo Ek"].presence == "present"


def test_a_vacant_seat_has_no_name() -> None:
    people = listed("Ledamöter\nAnna Berg (S)\nVakant (M)\nBo Ek (C)")
    assert (people[None].presence, people[None].party) == ("vacant", "M")


def test_two_roles_behind_a_name() -> None:
    people = listed("Närvarande\nAnna Berg (S), Norrby\nBo Ek, beredning, sekr")
    assert people["Bo Ek"].capacity == "secretary"
    assert people["Bo Ek"].title == "beredning, sekr"


def test_lists_for_two_sides() -> None:
    people = listed("Närvarande\nFör NKF\nAnna Berg (S), Norrby\nBo Ek (M), Vitsjö\nFör NR\nCia Lund (C)\nDag Moe (KD)")
    assert [(a.name, a.group) for a in people.values()] == [("Anna Berg", "För NKF"), ("Bo Ek", "För NKF"), ("Cia Lund", "För NR"), ("Dag Moe", "För NR")]
    assert {a.capacity for a in people.values()} == {"member"}


_POSITION = (
    _DAY
    + "Närvarande\nAnna Berg (S)\nBo Ek (M)\n\n1. Färdplan\nFörslag till färdplan har tagits fram.\n\nFörslag till ställningstagande\nSamverkansrådet ställer sig bakom färdplanen.\n\n2. Rapport\nRådet noterar rapporten.\n\n3. Avslutning\nMötet avslutas.\n"
)


def test_a_proposed_position_with_no_position_beneath_is_the_position_and_is_asked_about() -> None:
    record = minutes(_POSITION)
    assert next((d.text, d.status) for d in record.decisions) == ("Samverkansrådet ställer sig bakom färdplanen.", "made")
    assert [d.code for d in record.doubts] == ["decision.position_proposed"]


def item(text: str, *, day: str = "2021-04-22") -> Minutes:
    return minutes(
        f"Nätverket för socialchefer\nMinnesanteckningar {day}\n\nNärvarande\nAnna Berg, Norrby\nBo Ek, Vitsjö\n\n1. Rapporter\n{text}\n\n2. Övrigt\nInget övrigt togs upp.\n\n3. Avslutning\nMötet avslutas.\n"
    )


def test_decisions_of_other_bodies_with_their_days() -> None:
    record = item("Styrgruppen i Norrby ställde sig bakom avtalet 2021-03-09. Förbundsstyrelsen beslutade 210319 att rekommendera kommunerna att anta avtalet.")
    told = [(d.by, d.type, d.status, d.date) for d in record.decisions if d.status == "reported"]
    assert told == [("Styrgruppen i Norrby", "approve", "reported", "2021-03-09"), ("Förbundsstyrelsen", "recommend", "reported", "2021-03-19")]


def test_late_in_one_month_or_early_in_the_next() -> None:
    record = item("Remissen kommer senare del av dec eller början av jan.", day="2020-10-12")
    assert [(d.text, d.start, d.end) for d in record.dates if "dec" in d.text] == [("senare del av dec eller början av jan", "2020-12-21", "2021-01-10")]


def test_a_year_that_cannot_be_right_is_asked_about() -> None:
    record = item("Svar ska lämnas senast den 12 maj 2012.")
    assert [d.code for d in record.doubts] == ["date.year_unlikely"]
    assert [d.start for d in record.dates if d.text == "12 maj 2012"] == ["2012-05-12"]


def test_a_year_to_come_is_not_asked_about_for_the_sake_of_a_name_or_a_passive() -> None:
    assert item("För tiden fram till den 31 december 2026 väljs Anette Vall.").doubts == []
    assert item("Systemet driftsätts i oktober 2022 enligt planen.").doubts == []


def test_a_lettered_sub_item() -> None:
    record = item("a) Läget i länet\nAnna berättar om läget.\n\nb) Enkäten\nEnkäten är skickad.")
    assert [(i.number, i.heading, i.level) for i in record.items][1:3] == [("1 a", "Läget i länet", 2), ("1 b", "Enkäten", 2)]


def test_papers_spoken_of_but_not_there() -> None:
    record = item("Presentationen bifogas anteckningarna.")
    assert [e.kind for e in record.enclosures] == ["attached"]


def test_a_meeting_whose_day_and_body_are_never_stated_has_a_window() -> None:
    record = minutes(
        "Anteckningar\n\nNärvarande\nAnna Berg, Norrby\nBo Ek, Vitsjö\n\n1. Rapport\nStyrgruppen beslutade den 9 mars 2021 om avtalet.\n\n2. Kommande\nFörslaget ska skickas den 18 juni 2021.\n\n3. Avslutning\nMötet avslutas.\n"
    )
    assert record.body is None
    assert record.sittings == []
    assert record.when is not None
    assert (record.when.not_before, record.when.not_after) == ("2021-03-09", "2021-06-18")
    assert [str(r.text) for r in record.when.reasons]


def test_homes_in_a_column_before_the_names() -> None:
    people = listed(
        "Närvarande\nAskvik\tRoland Hamberg\nVitsjö\tKristina Söder, ordförande\nNorrby kommunförbund\tEva Rönn (antecknar)\n\nEj närvarande\nVitsjö\tAnders Vik\nMossbo\tGunnel Alm"
    )
    assert [(a.name, a.organisation, a.presence) for a in people.values()] == [
        ("Roland Hamberg", "Askvik", "present"),
        ("Kristina Söder", "Vitsjö", "present"),
        ("Eva Rönn", "Norrby kommunförbund", "present"),
        ("Anders Vik", "Vitsjö", "absent"),
        ("Gunnel Alm", "Mossbo", "absent"),
    ]


def test_titles_in_a_column_before_the_names_are_no_homes() -> None:
    people = listed("Närvarande\nOrdförande\tRoland Hamberg\nKommunchef\tKristina Söder\nEkonom\tEva Rönn")
    assert [a.organisation for a in people.values()] == [None, None, None]


def test_parts_of_an_organisation_in_brackets() -> None:
    people = listed("Närvarande\nRoland Hamberg (primärvården)\nKristina Söder (psykiatrin)\nEva Rönn (förmiddagen)")
    assert [a.organisation for a in people.values()] == ["primärvården", "psykiatrin", None]


def test_numbers_with_their_year() -> None:
    record = minutes(
        f"{_DAY}Närvarande\nAnna Berg (S)\nBo Ek (M), §§ 35/2021–36/2021\n\n§ 34/2021 Öppnande\nMötet öppnas.\n\n§ 35/2021 Rapport\nRådet noterar rapporten.\n\n§ 36/2021 Avslutning\nMötet avslutas.\n"
    )
    assert [i.number for i in record.items] == ["34/2021", "35/2021", "36/2021"]
    assert record.attendance[1].items == ["35/2021", "36/2021"]


def test_an_extract_says_of_which_item_and_where() -> None:
    record = minutes(
        "Bergnämnden\nProtokollsutdrag\nSammanträdesdatum 2024-05-07\n\n§ 79 Stig vid Vik\nBeslut\nBergnämnden antar planen.\n\nUtdraget bestyrks\nEva Rönn\n"
    )
    assert record.extract_of == "79"
    assert record.places["/extract_of"]
