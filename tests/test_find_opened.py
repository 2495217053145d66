"""Wordings of typed minutes, boards of companies, chiefs, federations and executives around 2000; every name and place is invented."""

from __future__ import annotations

from datetime import date

import pytest

from attendance_lines import attendees, line
from samtrad.reading.find.cells.label import label_at
from samtrad.reading.find.clause.understand import read_clause
from samtrad.reading.find.dates.tense import tense_of
from samtrad.reading.find.own_acts import own_act
from samtrad.reading.find.own_names import own_bodies
from samtrad.reading.find.reported.acts import act_in
from samtrad.reading.find.sitting.body import is_body, runs_on
from samtrad.reading.read import read
from samtrad.reading.record import Minutes
from samtrad.reading.structure.labels import label_kind
from samtrad.swedish.dates import find_dates

pytestmark = pytest.mark.once

ROLLS: list[tuple[str, str, str]] = [
    (
        "those present under verbs in the plural",
        """Protokoll

Närvoro:
Anna Berg (s), ordförande
Bo Ek (c)

Dessutom närvoro:
Cia Dal, stadsarkitekt
""",
        """Anna Berg|s||ordförande|member|present
Bo Ek|c|||member|present
Cia Dal|||stadsarkitekt|officer|present""",
    ),
    (
        "a column of presence that marks no one and says how long one took part",
        """Protokoll

Beslutande

Kommun | Namn | Parti | Uppdrag | Närvaro
Granby | Anna Berg | S | ordförande |
Sunda | Bo Ek | C | vice ordförande |
Norrvik | Cia Dal | M | | §§ 3–5
""",
        """Anna Berg|S|Granby|ordförande|member|present
Bo Ek|C|Sunda|vice ordförande|member|present
Cia Dal|M|Norrvik||member|part|3 4 5""",
    ),
    (
        "a column of presence that marks whoever was there",
        """Protokoll

Beslutande

Kommun | Namn | Parti | Uppdrag | Närvaro
Granby | Anna Berg | S | ordförande | x
Sunda | Bo Ek | C | vice ordförande |
Norrvik | Cia Dal | M | | §§ 3–5
""",
        """Anna Berg|S|Granby|ordförande|member|present
Bo Ek|C|Sunda|vice ordförande|member|absent
Cia Dal|M|Norrvik||member|part|3 4 5""",
    ),
    (
        "cells as far from one another as gaps are wide, under heads that they lost",
        """Protokoll

Ledamöter

Kommun    Ledamot    Parti    Funktion    Anm.
Granby    Maria Giberg    M    ordf.
Sundavik    Johan Carlefors    C    v. ordf.
Norrvik    Love Stavby    C
Granby    Vanja Arnelund    KD
Sundavik    Ines Hallby    V        §§ 1–3
Norrvik    Anton Dufvenby    S
Granby    Viola Hovlund    MP
""",
        """Maria Giberg|M|Granby|ordf.|member|present
Johan Carlefors|C|Sundavik|v. ordf.|member|present
Love Stavby|C|Norrvik||member|present
Vanja Arnelund|KD|Granby||member|present
Ines Hallby|V|Sundavik||member|part|1 2 3
Anton Dufvenby|S|Norrvik||member|present
Viola Hovlund|MP|Granby||member|present""",
    ),
    (
        "surnames in capitals before and behind given names",
        """Protokoll

Närvarande
BERG Nils (S)
EK Anna (M), ordförande
Eva BERGLUND (C)
PRO Granby: Bo Dal
""",
        """BERG Nils|S|||member|present
EK Anna|M||ordförande|member|present
Eva BERGLUND|C|||member|present
Bo Dal||PRO Granby||member|present""",
    ),
    (
        "the next list right under a table whose first column is none of names",
        "Protokoll\n\nLedamöter\nKommun\tLedamot\tParti\nGranby\tAnna Berg\tS\nSunda\tBo Ek\tC\nEj tjänstgörande ersättare\n- Cia Dal (M), Granby\nÖvriga deltagare\n- Dan Fors, förbundschef\n",
        """Anna Berg|S|Granby||member|present
Bo Ek|C|Sunda||member|present
Cia Dal|M|Granby||substitute|present
Dan Fors|||förbundschef|officer|present""",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in ROLLS], ids=[case[0] for case in ROLLS])
def test_who_was_there(text: str, expected: str) -> None:
    assert [line(one) for one in attendees(text)] == expected.split("\n")


@pytest.mark.parametrize(
    ("string", "days"),
    [
        ("Yttrande inkom 12/1-82.", ("1982-01-12", "1982-01-12")),
        ("Besiktningen äger rum 29/4 2003.", ("2003-04-29", "2003-04-29")),
        ("Besiktningen kommer att äga rum 29/4 2003.", ("2003-04-29", "2003-04-29")),
        ("Svar lämnas 12/1-26.", ("2026-01-12", "2026-01-12")),
        ("att godkänna samarbetsavtalet om skolan under åren 2000-2002", ("2000-01-01", "2002-12-31")),
        ("att redovisa hur avtalet användes under åren 2000-2002", None),
        ("Mötet hölls i rum 29/4.", None),
    ],
)
def test_days(string: str, days: tuple[str, str] | None) -> None:
    found = [span.value.days(0) for span in find_dates(string)]
    assert found == ([] if days is None else [tuple(date.fromisoformat(day) for day in days)])


@pytest.mark.parametrize(
    ("string", "tense"),
    [
        ("Bo Ek lovade återkomma med handlingarna i början av |augusti|.", "future"),
        ("Bo Ek har lovat att skicka analysen den |30 januari|.", "future"),
        ("Bo Ek lovade den |3 maj| att återkomma.", "past"),
        ("Bakgrunden är att länsstyrelsen |6 juli| gav kansliet i uppdrag att räkna.", "past"),
        ("Stäm av senaste versionen av planen, senast |12/10|.", "future"),
        ("Frågan har varit uppe flera gånger, senast |12/10|.", "past"),
    ],
)
def test_tenses(string: str, tense: str) -> None:
    before, day, after = string.split("|")
    assert tense_of(before + day + after, len(before), len(before) + len(day)) == tense


@pytest.mark.parametrize(
    ("body", "name", "own"),
    [
        ("Styrelsen för Granby Bostäder AB", "bolagets styrelse", True),
        ("Kommunstyrelsen", "bolagets styrelse", False),
        ("Räddningstjänstförbundets direktion", "förbundets direktion", True),
        ("Skolstyrelsen", "nämnden", True),
        ("Kommunstyrelsen", "nämnden", False),
    ],
)
def test_what_a_body_calls_itself(body: str, name: str, own: bool) -> None:  # noqa: FBT001 - a column of the table
    assert (own_bodies(body).fullmatch(name) is not None) is own


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Planen har 1987-06-25 fastställts av fritidsnämnden.", "fritidsnämnden"),
        ("Planen har 9/1-85 antagits av kommunstyrelsen.", "kommunstyrelsen"),
        ("Kommunstyrelsens arbetsutskott har fredagen den 4 mars 1988 godkänt ordningen.", "Kommunstyrelsens arbetsutskott"),
        ("Kommunstyrelsen har den 17 juli 1991 uppsagt avtalet.", "Kommunstyrelsen"),
        ("Efter beredning har kommunstyrelsen i Sunda tisdagen den 16 februari 2021 godkänt direktivet.", "kommunstyrelsen i Sunda"),
        ("Av direktionens presidium har den 2 april 2025 fastställts en delrapport.", "direktionens presidium"),
        ("Beslut om taxan fattades av kommunfullmäktige i Granby den 7 mars 2024.", "kommunfullmäktige i Granby"),
        ("Ärendet bordlades av Kommunrevisionen den 27 augusti 2009.", "Kommunrevisionen"),
        ("Kul att förbundsstyrelsen nu har fastställt strategin!", "förbundsstyrelsen"),
        ("Nytt sedan sist: kommunchefsgruppen godkände modellen 190114.", "kommunchefsgruppen"),
    ],
)
def test_told_of_others(sentence: str, who: str) -> None:
    (act,) = act_in(sentence)
    assert act.status == "reported"
    assert act.by is not None
    assert sentence[slice(*act.by)] == who


@pytest.mark.parametrize(
    "sentence",
    [
        "Ärendet har remitterats till berörda nämnder, och svaren inkom den 21 juli.",
        "Förslag till avtal om hamnen har överlämnats av Tekniska utskottet.",
    ],
)
def test_no_decision_of_others(sentence: str) -> None:
    assert act_in(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "addressee"),
    [
        ("Åt stadsarkitekten uppdrogs att utreda frågan.", "stadsarkitekten"),
        ("Styrelsen lämnade i uppdrag åt ledningsgruppen att bevaka läget.", "ledningsgruppen"),
        ("Genom beslut den 3 maj uppdrog kommunfullmäktige åt kommunchefen att svara.", "kommunchefen"),
        ("Nämnden beslöt giva skolchefen i uppdrag att besiktiga platsen.", "skolchefen"),
        ("Skolchefen erhöll i uppdrag att besiktiga platsen.", "Skolchefen"),
        ("Nämnden gav måndagen den 1 januari 2024, § 70, presidiet i uppdrag att börja.", "presidiet"),
    ],
)
def test_who_is_given_a_task(sentence: str, addressee: str) -> None:
    clause = read_clause(sentence)
    assert clause.type == "assign"
    assert clause.addressee is not None
    assert sentence[slice(*clause.addressee)] == addressee


@pytest.mark.parametrize(
    ("sentence", "body", "by"),
    [
        ("Det som framkommit om läget antecknades.", "Styrelsen för Granby Energi AB", None),
        ("Gruppen har läst underlaget och godkänner modellen.", "Chefsgruppen", "Gruppen"),
        ("Redogörelsen noterades av styrelsen.", "Styrelsen för Granby Energi AB", "styrelsen"),
    ],
)
def test_own_acts(sentence: str, body: str, by: str | None) -> None:
    act = own_act(sentence, short=True, body=body)
    assert act is not None
    assert (sentence[slice(*act.by)] if act.by else None) == by


@pytest.mark.parametrize("sentence", ["Gruppen har läst underlaget och diskuterar modellen.", "Den som valdes får komma."])
def test_no_own_acts(sentence: str) -> None:
    assert own_act(sentence, short=True, body="Chefsgruppen") is None


@pytest.mark.parametrize(
    ("string", "kind"),
    [
        ("Kommunstyrelsen beslutar för egen del", "decision"),
        ("Direktionen beslutar enhälligt", "decision"),
        ("Kommunstyrelsen föreslår kommunfullmäktige", "decision"),
        ("Kommunstyrelsen föreslår en ny taxa", None),
        ("Direktionen beslutar enhälligt.", None),
    ],
)
def test_headings_of_what_was_decided(string: str, kind: str | None) -> None:
    assert label_kind(string) == kind


def test_what_is_put_to_the_body_that_met_is_not_decided_by_it() -> None:
    (made,) = minutes_of("Arbetsutskottet föreslår kommunstyrelsen\n\natt anta taxan\n\nKommunstyrelsen beslutar för egen del\n\natt avslå taxan\n").decisions
    assert (made.text, made.status, made.by) == ("att avslå taxan", "made", "Kommunstyrelsen")


def test_what_the_body_puts_to_another_is_decided_by_it() -> None:
    (made,) = minutes_of("Kommunstyrelsen föreslår kommunfullmäktige\n\natt anta taxan\n").decisions
    assert (made.text, made.status, made.type, made.addressee) == ("att anta taxan", "made", "propose", "kommunfullmäktige")


def minutes_of(item: str) -> Minutes:
    """The minutes of a styrelse with one item."""
    text = f"Granby kommun\n\nKommunstyrelsen\n\nProtokoll 2004-05-12\n\nBeslutande: Anna Berg (s), Bo Ek (m)\n\n§ 1 Taxa\n\n{item}\n§ 2 Övrigt\n\nInget fanns att ta upp.\n"
    return read(text.encode(), "a.txt").minutes


@pytest.mark.parametrize(
    ("first", "second", "on"),
    [
        ("Protokoll från möte med styrelsen för Granby Hamn", "AB", True),
        ("Protokoll från möte med styrelsen för Granby", "Stadsnät AB", True),
        ("Protokoll fört vid sammanträde med gatunämnden den", "3 november 1981", True),
        ("Protokoll från möte med styrelsen för Granby Hamn", "ABF-huset i Sunda", False),
        ("Protokoll från Granby", "Anna Berg", False),
    ],
)
def test_where_a_body_goes_on(first: str, second: str, on: bool) -> None:  # noqa: FBT001 - a column of the table
    assert runs_on(first, second) is on


def test_chiefs_who_meet_are_the_body() -> None:
    def body(top: str) -> str | None:
        found = read(
            f"{top}\n\nMinnesanteckningar 2024-05-12\n\nNärvarande\n\nAnna Berg\nBo Ek\n\n1. Läget\n\nGruppen noterar läget.\n".encode(), "a.txt"
        ).minutes.body
        return found.text if found else None

    assert body("Äldreomsorgschefer i Dalarna") == "Äldreomsorgschefer i Dalarna"
    assert body("Verksamhetschefer funktionsstöd, Granby") == "Verksamhetschefer funktionsstöd, Granby"
    assert body("Vad chefer behöver veta") is None
    assert not is_body("Chefer")


def test_a_label_wider_than_its_column_has_its_value_right_behind_it() -> None:
    found = label_at("Sammanträdesdag2003-08-08")
    assert found is not None
    assert found.length == len("Sammanträdesdag")
    assert label_at("Rum2003") is None


NOTES = """Minnesanteckningar 2024-05-12

Socialchefsgruppen

Närvarande
Anna Berg (AB), Granby
Bo Ek (BE), Sunda
Sam Dal-Fors (SDF), Norrvik

1. Läget

Gruppen noterar läget.

{item}

2. Övrigt

Inget fanns att ta upp.

3. Avslut

Mötet slutade i tid.
"""


@pytest.mark.parametrize(
    ("item", "tasks"),
    [
        ("AB förbereder en lägesbild.", [("AB förbereder en lägesbild.", "AB")]),
        ("SDF gör klart länken till webbinariet.", [("SDF gör klart länken till webbinariet.", "SDF")]),
        ("SKR förbereder en lägesbild.", []),
        ("Presidiet översänder svaret till ledamöterna.", [("Presidiet översänder svaret till ledamöterna.", "Presidiet")]),
        ("Kanslichefen bereder tidplanen vidare.", [("Kanslichefen bereder tidplanen vidare.", "Kanslichefen")]),
        ("Kanslichefen bereder tidplanen.", []),
        ("Bo Ek har lovat att skicka siffrorna.", [("Bo Ek har lovat att skicka siffrorna.", "Bo Ek")]),
        ("Sekreteraren tillställer ledamöterna handlingarna.", [("Sekreteraren tillställer ledamöterna handlingarna.", "Sekreteraren")]),
        ("Ekonomikontoret skall överlämna ett förslag till utskottet.", [("Ekonomikontoret skall överlämna ett förslag till utskottet.", "Ekonomikontoret")]),
        ("Vem gör vad?\n\n- Boka lokal. Ansvarig: AB, senast den 3 juni", [("Boka lokal.", "AB")]),
        ("Att göra till nästa gång\n\n- BE: Bjuda in gäst", [("BE: Bjuda in gäst", "BE")]),
    ],
)
def test_tasks(item: str, tasks: list[tuple[str, str]]) -> None:
    found = read(NOTES.format(item=item).encode(), "a.txt").minutes.assignments
    assert [(str(one.task), str(one.responsible) if one.responsible else "") for one in found] == tasks


def test_what_persons_and_offices_are_to_do_is_no_decision() -> None:
    text = "§ 1 Taxa\n\nBeslut\n\natt anta taxan\n\nPresidiet översänder svaret till ledamöterna.\n\nEva Hall (S) och Bo Ek (M) reserverar sig.\n"
    minutes = minutes_of(text.removeprefix("§ 1 Taxa\n\n"))
    assert [str(one.text) for one in minutes.decisions] == ["att anta taxan"]
    assert len(minutes.dissents) == 1
    assert [str(one.task) for one in minutes.assignments] == ["Presidiet översänder svaret till ledamöterna."]


def test_a_reservation_that_is_reported_against_a_decision() -> None:
    minutes = minutes_of("Kommunstyrelsen beslutar\n\natt anta taxan\n\nMot beslutet anmälde Hampus Cronvik (mp) och Gullan Tillberg (m) reservation.\n")
    assert [sorted(str(name) for name in one.by) for one in minutes.dissents] == [["Gullan Tillberg", "Hampus Cronvik"]]


def test_a_column_of_labels_read_before_its_values() -> None:
    text = "GRANBY KOMMUN\n\nKommunstyrelsen\n\nSammanträdesprotokoll\n\nSammanträdesdag\nTid\nPlats\n\n2003-08-08\nkl. 09.15-11.05\nRådhuset\n\nBeslutande: Anna Berg (s)\n\n§ 1 Taxa\n\nAntogs.\n"
    (one,) = read(text.encode(), "a.txt").minutes.sittings
    assert (str(one.date), one.start, one.end, str(one.place)) == ("2003-08-08", "09:15", "11:05", "Rådhuset")
