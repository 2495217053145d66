"""Classes of wording met in kinds of minutes that the rules were not written with: stammor, boards, youth councils. All content is invented."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from samtrad.reading.record import Minutes

FRAME = "Granby kommun\n{body}\nSammanträdesprotokoll 2021-11-08\n\n{people}\n\n§ 1 Öppnande\n{first}\n\n§ 2 Budget 2022\n{text}\n\n§ 3 Information\nInformationen noteras.\n"
PEOPLE = "Beslutande\nPer-Ola Vik (M), ordförande\nMonica Lund (S)\nStig Hallin (C)"


def minutes(text: str = "", *, people: str = PEOPLE, first: str = "Mötet öppnas.", body: str = "Arbetsutskottet") -> Minutes:
    return read(FRAME.format(body=body, people=people, first=first, text=text).encode(), "protokoll.txt").minutes


def made(text: str, **more: str) -> list[tuple[str, str, str | None]]:
    return [(str(d.text), d.type, str(d.addressee) if d.addressee else None) for d in minutes(text, **more).decisions if d.item == 1 and d.status == "made"]


def test_clauses_led_in_to_beneath_what_is_suggested_are_not_decided_there() -> None:
    text = (
        "Förslag till beslut\nKommunstyrelsen föreslår kommunfullmäktige besluta\n1. Budgeten fastställs.\n\n"
        "Arbetsutskottets beslut\nArbetsutskottet föreslår kommunstyrelsen föreslå kommunfullmäktige besluta\n1. Budgeten fastställs.\n"
    )
    assert made(text) == [("Budgeten fastställs.", "propose", "kommunstyrelsen")]


def test_clauses_led_in_to_with_nothing_decided_beneath_stay() -> None:
    text = "Förslag till beslut\nArbetsutskottet föreslår kommunstyrelsen besluta\natt budgeten fastställs.\n"
    assert made(text) == [("att budgeten fastställs.", "propose", "kommunstyrelsen")]


@pytest.mark.parametrize(
    "besides",
    [
        "Beslutet ska skickas till inskrivningsmyndigheten.",
        "Monica bokar lokal i september.",
        "Förvaltningen återkommer med en tidplan.",
    ],
)
def test_what_is_told_besides_a_decision(besides: str) -> None:
    assert [text for text, *_ in made(f"Beslut\nUtskottet ställer sig bakom förslaget. {besides}")] == ["Utskottet ställer sig bakom förslaget."]


def test_the_body_itself_goes_on() -> None:
    assert len(made("Beslut\nUtskottet godkänner planen. Utskottet avslår ansökan.")) == 2


def test_action_points_are_no_decisions() -> None:
    found = minutes("Beslut: Utskottet godkänner planen.\nAP: Monica Lund stämmer av med facket före jul.")
    assert [str(d.text) for d in found.decisions if d.item == 1] == ["Utskottet godkänner planen."]
    assert [str(a.responsible) for a in found.assignments] == ["Monica Lund"]


@pytest.mark.parametrize(
    ("first", "chair"),
    [
        ("Tuva Ek valdes till mötesordförande.", "Tuva Ek"),
        ("Till ordförande vid stämman valdes Birgitta Wall.", "Birgitta Wall"),
        ("Bo Ek utsågs att leda dagens möte.", "Bo Ek"),
        ("Bo Ek valdes till ordförande i arbetsgruppen.", None),
    ],
)
def test_who_is_elected_to_preside(first: str, chair: str | None) -> None:
    found = minutes(people="Närvarande\nTuva Ek, Granby\nBo Ek, Granby\nBirgitta Wall, Granby", first=first).chair
    assert (str(found.text) if found else None) == chair


def test_a_chair_by_a_mark_behind_a_post() -> None:
    found = minutes(
        people="Närvarande\nEva Ström, sjukhuschef Region Norr (ordf)\nBo Ek, socialchef Granby kommun\nEva Ek, socialchef Ekby kommun (v ordf)"
    ).chair
    assert found is not None
    assert str(found.text) == "Eva Ström"


def test_sentences_with_numbers_of_their_own_are_decisions() -> None:
    found = read(
        "Styrgrupp vård\nMinnesanteckningar 2023-09-21\n\nDeltagare\nEva Ek, Granby\nBo Al, Ekby\n\n1 Inledning\nHej.\n\n2 Beslutspunkter\n2.1 Styrgruppen beslutar att starta en pilot på två orter.\n"
        "2.2 Arbetsgruppen förlängs till 30 juni 2024.\n2.3 Förslag till plan bordläggs.\n\n3 Övrigt\nInget.\n".encode(),
        "x.txt",
    ).minutes
    assert [str(i.number) for i in found.items] == ["1", "2", "3"]
    assert [d.type for d in found.decisions] == ["approve", "amend", "defer"]


@pytest.mark.parametrize(
    ("people", "wanted"),
    [
        ("Närvarande\nInga Svensson (S)\nBo Ek (M)", ["Inga Svensson", "Bo Ek"]),
        ("Närvarande\nStina Hallgren, Bo Ek\nNärvarande i övrigt: Verkställande direktör Olle Ek, styrelsens ordförande Eva Wall, auktoriserade revisorn Jens Al",
         ["Stina Hallgren", "Bo Ek", "Olle Ek", "Eva Wall", "Jens Al"]),
        ("Närvarande aktieägare: Granby kommun genom ombudet Stina Hallgren, 10 000 aktier och röster\nNärvarande i övrigt: Olle Ek, vd", ["Stina Hallgren", "Olle Ek"]),
    ],
)  # fmt: skip
def test_people(people: str, wanted: list[str]) -> None:
    found = minutes(people=people).attendance
    assert [str(a.name) for a in found] == wanted
    assert all(a.title != "10 000 aktier och röster" for a in found)


def test_nobody_is_called_none() -> None:
    assert [str(a.name) for a in minutes(people="Närvarande\nBo Ek (M)\nEva Al (S)\nErsättare\nInga närvarande").attendance] == ["Bo Ek", "Eva Al"]


def test_posts_in_a_third_column() -> None:
    people = (
        "Närvarande\n\nFör Hovby kommun    Rolf Ek (C)      ordförande\n                    Britt Al (S)     ledamot\n"
        "För Lyckås kommun   Henrik Od (M)    vice ordförande\n                    Maria Du (S)     ersättare, tjänstgör för Lars Ek"
    )
    assert [(a.title, a.capacity) for a in minutes(people=people).attendance] == [
        ("ordförande", "member"), (None, "member"), ("vice ordförande", "member"), (None, "serving_substitute"),
    ]  # fmt: skip


def test_the_day_behind_a_label_of_its_own() -> None:
    text = "Räddningstjänsten Västra Bygden\nDirektionen\n\nProtokoll nr 3/2022\n\nSammanträde     torsdagen den 16 juni 2022\nTid             09.00-11.35\n\nNärvarande\nRolf Ek (C)\nBo Al (S)\n\n§ 1 Öppnande\nHej.\n\n§ 2 Slut\nTack.\n"
    assert [(s.date, s.start) for s in read(text.encode(), "x.txt").minutes.sittings] == [("2022-06-16", "09:00")]


def test_from_an_hour_in_brackets_is_no_party() -> None:
    found = minutes(people="Deltagare: Karin Mo (Ekerum), Per Frid (Vinby), Eva Lund (Lerby, fr kl 10)").attendance
    assert [(str(a.name), a.party, str(a.from_) if a.from_ else None) for a in found][-1] == ("Eva Lund", None, "10:00")


def test_a_list_of_what_is_moved_ends_without_its_conjunction() -> None:
    found = minutes("Yrkanden\nStig Hallin (C) yrkar\n– att punkt 3 stryks, och\n– att medel avsätts.\n\nBeslut\nUtskottet godkänner budgeten.").proposals
    assert [str(p.text) for p in found] == ["att punkt 3 stryks", "att medel avsätts"]


ROLL = "Region Hallevik\nSamrådet för funktionshinder\nMinnesanteckningar från möte 2023-10-05\n\nNärvaro\n\n{head}\n{rows}\n\n1. Inledning\nHej.\n\n2. Dialog\nSamtal.\n\n3. Slut\nTack.\n"


@pytest.mark.parametrize("head", ["Deltagande", "Närvaro", "Hur", "På plats/digitalt", "Medverkan"])
def test_how_each_took_part(head: str) -> None:
    rows = (
        ("Lena Mo (S)", "Regionstyrelsen", "På plats, ordförande"), ("Åsa Wik", "Synskadades förbund", "Skärm"), ("Ove Al", "Autism Hallevik", "Digitalt, t.o.m. punkt 2"),
        ("Bo Ahl", "DHR Hallevik", "Lämnat återbud"), ("Mia Ek", "FUB Hallevik", "Digitalt del av mötet"), ("Eva Pil", "Regionkansliet", "Sekreterare"),
    )  # fmt: skip
    wide = "{:20}{:30}{}"
    text = ROLL.format(head=wide.format("Namn", "Organisation", head), rows="\n".join(wide.format(*row) for row in rows))
    found = read(text.encode(), "x.txt").minutes
    assert [(a.title, a.capacity, a.presence) for a in found.attendance] == [
        ("ordförande", "member", "present"), (None, "member", "present"), (None, "member", "part"), (None, "member", "absent"), (None, "member", "part"), ("Sekreterare", "secretary", "present"),
    ]  # fmt: skip
    assert found.chair is not None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Under mötet lade Stig Hallin (C) fram följande förslag:\natt budgeten utökas.", [("Stig Hallin", "att budgeten utökas")]),
        ("Ändringsyrkande från Stig Hallin (C)\nPunkt 2 stryks.", [("Stig Hallin", "Punkt 2 stryks")]),
        ("Stig Hallins (C) förslag: Punkt 2 stryks.", [("Stig Hallin", "Punkt 2 stryks")]),
        ("Av Stig Hallin (C) framställs yrkande om återremiss.", [("Stig Hallin", "återremiss")]),
        ("Framlagda förslag\n- Bifall till kanslichefens förslag (Per-Ola Vik)\n- Återremiss (Stig Hallin)",
         [("Per-Ola Vik", "Bifall till kanslichefens förslag"), ("Stig Hallin", "Återremiss")]),
        ("Tilläggsförslag från Stig Hallin (C): att kostnaden redovisas.", [("Stig Hallin", "att kostnaden redovisas")]),
        ("Kanslichefens förslag: att budgeten fastställs.", []),
        ("Under mötet lade ordföranden fram budgeten.", []),
    ],
)  # fmt: skip
def test_what_is_moved(text: str, wanted: list[tuple[str, str]]) -> None:
    found = minutes(f"{text}\n\nBeslut\nUtskottet godkänner budgeten.").proposals
    assert [(str(p.by[0]), str(p.text)) for p in found] == wanted


def test_what_someone_wants_noted_is_no_decision() -> None:
    assert len(made("Beslut\nUtskottet godkänner planen.\n\nStig Hallin (C) begär att få antecknat till protokollet att kostnaden är för hög.")) == 1


def test_signatures_of_two_columns() -> None:
    text = "Hallevik kommun\nNämnden för hamnen\nProtokoll 2022-05-03\n\nNärvarande\nNils Wik, kanslichef\nEva Al (S)\nBo Ek (M)\n\n§ 1 Öppnande\nHej.\n\n§ 2 Slut\nTack.\n\nVid protokollet               Justeras\n\nNils Wik                      Eva Al\n                              Bo Ek          Ida Ro\n"
    found = read(text.encode(), "x.txt").minutes
    assert [str(s.name) for s in found.secretaries] == ["Nils Wik"]
    assert [str(s.name) for s in found.signatures] == ["Nils Wik", "Eva Al", "Bo Ek", "Ida Ro"]


@pytest.mark.parametrize(
    ("line", "start"),
    [("Torsdag 9 februari 2023 kl. 9.00-11.00, Stadshuset, Lilla sessionssalen på plan två", "09:00"), ("2023-02-09, kl 13-15, Folkets hus", "13:00")],
)
def test_the_day_first_on_a_line_of_its_own(line: str, start: str) -> None:
    text = f"Brottsförebyggande rådet i Brunsby\nMinnesanteckningar\n{line}\n\nNärvarande\nEva Al, Brunsby\nBo Ek, Polisen\n\n1 Läget\nLugnt.\n\n2 Slut\nTack.\n\n3 Nästa möte: 4 maj kl 9\n"
    found = read(text.encode(), "x.txt").minutes
    assert [(s.date, s.start) for s in found.sittings] == [("2023-02-09", start)]
    assert [s.date for s in found.next_sittings] == ["2023-05-04"]


def test_the_feast_is_no_month() -> None:
    assert not [d for d in minutes("Kansliet tar fram en lista före jul. Skolan stänger i jul.").dates if str(d.text) == "jul"]


def test_a_board_s_short_name_before_a_paragraph_is_no_organisation() -> None:
    found = minutes(people="Närvarande\nPer-Ola Vik (M)\nMonica Lund (S)\nÖvriga\nJohan Ståhl, ekonom, Au § 1-2\nRevisor Helge Storm").attendance
    assert [(str(a.name), a.title, a.organisation, a.presence) for a in found][2:] == [
        ("Johan Ståhl", "ekonom", None, "part"),
        ("Helge Storm", "Revisor", None, "present"),
    ]


def test_a_list_of_who_does_what_without_a_heading() -> None:
    found = minutes(
        "- Stig: stämma av med kommunerna, senast 15 november\n- Monica: ta fram underlag", people="Närvarande\nStig Hallin (C)\nMonica Lund (S)"
    ).assignments
    assert [str(a.responsible) for a in found] == ["Stig", "Monica"]


def test_an_office_with_a_hyphen_takes_a_task() -> None:
    found = minutes("Hälso- och sjukvårdsförvaltningen bereder frågan och återkommer i december.").assignments
    assert [str(a.responsible) for a in found] == ["Hälso- och sjukvårdsförvaltningen"]


def test_the_chair_of_the_day_goes_before_the_body_s_own() -> None:
    people = "Närvarande ombud\nSture Lind (s), ordförande\nMargit Öhrn (c)\nGösta Palm (s)"
    for first, chair in (
        ("Till ordförande att leda dagens förhandlingar valdes Gösta Palm.", "Gösta Palm"),
        ("Till mötesordförande utsågs Gösta Palm.", "Gösta Palm"),
        ("Till ordförande i styrelsen valdes Gösta Palm.", "Sture Lind"),
        ("Till ordförande valdes Gösta Palm.", "Sture Lind"),
    ):
        found = minutes(people=people, first=first).chair
        assert found is not None
        assert str(found.text) == chair


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Till nästa möte tar förvaltningen fram statistik.", "förvaltningen"),
        ("Nämndens kansli redovisar en kostnadsberäkning vid nästa sammanträde.", "Nämndens kansli"),
        ("Förvaltningen arbetar in synpunkterna i planen.", "Förvaltningen"),
        ("Vid nästa möte tas frågan upp.", None),
        ("Förvaltningen redovisar kostnaderna.", None),
        ("Till skolan tar eleverna fram en karta.", None),
    ],
)
def test_who_does_what_by_the_next_meeting(text: str, who: str | None) -> None:
    assert [str(a.responsible) for a in minutes(text).assignments] == ([who] if who else [])
