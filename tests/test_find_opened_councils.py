"""Whole notes of councils of several municipalities, without numbers or in the past tense; every name and place is invented."""

from __future__ import annotations

import pytest

from attendance_lines import attendees, line
from samtrad.reading.read import read
from samtrad.reading.record import Minutes

pytestmark = pytest.mark.once

FJALL = """Fjällsamverkan Hedmark	Anteckningar
Datum: 4 maj 2021	Tid: kl. 09.00–11.00
Plats: Biblioteket, Storgatan 1

Närvarande
Anna Berg (S), ordförande, Granby
Bo Ek (M), Hedsta
Cia Dal, Hedsta
Sekreterare: Dan Alm, planerare

Inledning
Anna Berg öppnar mötet.
Fjällsamverkan fastställer dagordningen.

Förra gången
Anteckningarna från 9 mars 2021 läggs till handlingarna.

Skoterleder i väglöst land

Kartan är inaktuell sedan flera år.

Lederna mäter 412 kilometer.

Fjällsamverkan lägger rapporten till handlingarna.

Vandrarhemmen

Bokningarna görs hos receptionen.

Var finns sängarna? Frågan tas med.

Fjällsamverkan ger kansliet i uppdrag att räkna gästnätterna till 3 juni 2021.

Stugägarnas förening har 40 medlemmar.

Uppdraget att mäta snödjupet ges till Bo Ek.

Rennäringen

Kartläggningen bekostas av länet.

Rapporten läggs till handlingarna.

Kommande möten
14 juni kl. 10.00
6 september kl. 10.00

ATT GÖRA-LISTA

Uppgift	Vem	När
Ringa länsstyrelsen	BE	1 juni
Köpa in skyltar	Cia Dal	15 juni 2021

Vid pennan
Dan Alm
"""

IDROTT = """Anteckningar Idrottsrådet i Hedsta 12 april 2016
Tid: klockan 17.00–18.30
Plats: Ishallen, kansliet

Närvarande
Anna Berg, ordförande, Skidklubben
Bo Ek (C), Kultur- och fritidsnämnden
Sekreterare: Dan Alm, fritidskonsulent

Välkomna
Ordföranden hälsade alla välkomna.
Dagordningen godkändes.

Konstfrusen is

Pumpen gick sönder i februari.

Rådets ställningstagande
Rådet förordade att pumpen byts.

Senast den 9 maj 2016 ska Bo Ek ha hört efter med leverantören.

Uppgifter

-  Mäta isen (Bo Ek, senast 2 maj 2016)
-  Söka bidrag hos förbundet (Anna Berg, före 20 maj 2016)

Elljusspåret

Flera lampor hade slocknat.

Spåret används varje kväll.

Rådets ställningstagande
Rådet lade frågan till handlingarna.

Fritidskontoret ansvarar för att lamporna byts till den 30 juni 2016.

Uppgifter

-  Beställa lampor (Fritidskontoret, senast 13 maj 2016)

Ledarutbildning

Kursen drog 31 ledare.

Rådets ställningstagande
Rådet gav Anna Berg i uppdrag att planera nästa kurs.

Bo Ek mejlar ut programmet till 160603.

Nästa möte
7 juni 2016 kl. 17.00

Vid pennan
Dan Alm
"""

KULTUR = """Kulturberedningen Västra Dalen

Protokoll


Möte
Kulturberedningen

Tid
3 oktober 2018, kl. 13.00-15.00

Plats
Teatern, Granby

Närvarande

Granby
Anna Berg (S), ordförande
Cia Dal (M)

Hedsta
Bo Ek (C)
Antecknar: Dan Alm, kultursekreterare

MÖTET ÖPPNAS
Anna Berg öppnar mötet.
Beredningen godkänner dagordningen.

DANS I SKOLAN

–  Turnén når 14 skolor.
–  Hedsta planerar en egen festival.

→ Beredningen ställer sig bakom turnén.

Hedsta skickar in önskemål senast 2 november 2018.

FILMFONDEN

–  Fonden delar ut 300 000 kronor.

→ Beredningen avslutar uppdraget till fonden.

BIBLIOTEKSBUSSEN

–  Bussen är tolv år.

→ Frågan tas upp på kommande möte.

MÖTESDAGAR
5 november
3 december

UPPGIFTSLISTA

Nr
Uppgift
Vem
När
1
Boka teatern
Bo Ek
9 november
2
Ringa filmfonden
Cia Dal
12 november
3
Skriva till länet
Alla
20 november

Vid protokollet
Dan Alm
"""


def minutes(text: str) -> Minutes:
    return read(text.encode(), "anteckningar.txt").minutes


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        (FJALL, ["Inledning", "Förra gången", "Skoterleder i väglöst land", "Vandrarhemmen", "Rennäringen", "Kommande möten"]),
        (IDROTT, ["Välkomna", "Konstfrusen is", "Elljusspåret", "Ledarutbildning", "Nästa möte"]),
        (KULTUR, ["MÖTET ÖPPNAS", "DANS I SKOLAN", "FILMFONDEN", "BIBLIOTEKSBUSSEN", "MÖTESDAGAR"]),
    ],
    ids=["fjäll", "idrott", "kultur"],
)
def test_labels_tables_and_sentences_between_topics_head_no_items(text: str, headings: list[str]) -> None:
    assert [item.heading for item in minutes(text).items] == headings


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (
            FJALL,
            [
                "Fjällsamverkan fastställer dagordningen.",
                "Anteckningarna från 9 mars 2021 läggs till handlingarna.",
                "Fjällsamverkan lägger rapporten till handlingarna.",
                "Fjällsamverkan ger kansliet i uppdrag att räkna gästnätterna till 3 juni 2021.",
                "Uppdraget att mäta snödjupet ges till Bo Ek.",
                "Rapporten läggs till handlingarna.",
            ],
        ),
        (
            IDROTT,
            [
                "Dagordningen godkändes.",
                "Rådet förordade att pumpen byts.",
                "Rådet lade frågan till handlingarna.",
                "Rådet gav Anna Berg i uppdrag att planera nästa kurs.",
            ],
        ),
        (
            KULTUR,
            [
                "Beredningen godkänner dagordningen.",
                "Beredningen ställer sig bakom turnén.",
                "Beredningen avslutar uppdraget till fonden.",
                "Frågan tas upp på kommande möte.",
            ],
        ),
    ],
    ids=["fjäll", "idrott", "kultur"],
)
def test_what_such_notes_record_as_decided(text: str, made: list[str]) -> None:
    assert [d.text for d in minutes(text).decisions if d.status == "made"] == made


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        (
            FJALL,
            [
                ("Fjällsamverkan ger kansliet i uppdrag att räkna gästnätterna till 3 juni 2021.", "kansliet", "2021-06-03"),
                ("Uppdraget att mäta snödjupet ges till Bo Ek.", "Bo Ek", None),
                ("Ringa länsstyrelsen", "BE", "2021-06-01"),
                ("Köpa in skyltar", "Cia Dal", "2021-06-15"),
            ],
        ),
        (
            IDROTT,
            [
                ("Senast den 9 maj 2016 ska Bo Ek ha hört efter med leverantören.", "Bo Ek", "2016-05-09"),
                ("Mäta isen", "Bo Ek", "2016-05-02"),
                ("Söka bidrag hos förbundet", "Anna Berg", "2016-05-20"),
                ("Fritidskontoret ansvarar för att lamporna byts till den 30 juni 2016.", "Fritidskontoret", "2016-06-30"),
                ("Beställa lampor", "Fritidskontoret", "2016-05-13"),
                ("Rådet gav Anna Berg i uppdrag att planera nästa kurs.", "Anna Berg", None),
                ("Bo Ek mejlar ut programmet till 160603.", "Bo Ek", "2016-06-03"),
            ],
        ),
        (
            KULTUR,
            [
                ("Hedsta skickar in önskemål senast 2 november 2018.", "Hedsta", "2018-11-02"),
                ("Boka teatern", "Bo Ek", "2018-11-09"),
                ("Ringa filmfonden", "Cia Dal", "2018-11-12"),
                ("Skriva till länet", "Alla", "2018-11-20"),
            ],
        ),
    ],
    ids=["fjäll", "idrott", "kultur"],
)
def test_tasks_of_such_notes_with_who_and_when(text: str, tasks: list[tuple[str, str, str | None]]) -> None:
    assert [(a.task, a.responsible, a.due.end if a.due else None) for a in minutes(text).assignments] == tasks


def test_what_met_may_be_called_a_cooperation_and_where_it_is() -> None:
    read_one = minutes(FJALL)
    assert read_one.body is not None
    assert read_one.body.text == "Fjällsamverkan Hedmark"
    assert [s.date for s in read_one.next_sittings] == ["2021-06-14", "2021-09-06"]


def test_days_alone_beneath_a_heading_in_capitals_are_coming_meetings() -> None:
    assert [s.date for s in minutes(KULTUR).next_sittings] == ["2018-11-05", "2018-12-03"]


PAST = """Anteckningar
Biblioteksrådet i Hedsta

Datum: 5 april 2016

Närvarande
Anna Berg, ordförande, Skolan
Bo Ek, Biblioteket

1. Boklådor
Lådorna skulle ställas ut den 22 augusti. Rådet antog placeringen. Biblioteket fick ansvar för att fylla lådorna. Bo Ek ringer föreningarna.

2. Läsfest
Kulturnätverket behandlade festen den 3 mars. Uppdraget att boka scenen gavs till kulturkontoret.

3. Sagostund
Biblioteket fick i uppdrag att läsa högt. Rådet noterade informationen.

4. Mötesdagar
15/7
16/8

Vid pennan
Bo Ek
"""


def test_what_someone_got_behind_what_was_decided_in_the_past_was_given_here() -> None:
    told = [(d.text, d.status, d.addressee) for d in minutes(PAST).decisions]
    assert told == [
        ("Rådet antog placeringen.", "made", None),
        ("Biblioteket fick ansvar för att fylla lådorna.", "made", "Biblioteket"),
        ("Kulturnätverket behandlade festen den 3 mars.", "reported", None),
        ("Uppdraget att boka scenen gavs till kulturkontoret.", "made", "kulturkontoret"),
        ("Biblioteket fick i uppdrag att läsa högt.", "reported", "Biblioteket"),
        ("Rådet noterade informationen.", "made", None),
    ]


def test_days_that_were_to_come_when_it_was_told() -> None:
    assert {str(d.text): d.start for d in minutes(PAST).dates}["22 augusti"] == "2016-08-22"


def test_days_with_a_stroke_are_no_numbers_of_pages() -> None:
    assert [s.date for s in minutes(PAST).next_sittings] == ["2016-07-15", "2016-08-16"]


def test_places_that_look_like_names_before_a_colon_and_behind_a_comma() -> None:
    found = attendees("""Anteckningar

Deltagare: Region Norrvik: Anna Berg (M), ordförande; Hedsta: Eva Fors (S), Ola Lund; Tallen Strand: Bo Ek
(till kl. 10.00), Cia Dal (ers. för Dan Alm); Granby: Ida Ros (C)
Frånvarande: Dan Alm, Tallen Strand; Per Sten (S), Granby
""")
    assert [line(a) for a in found] == [
        "Anna Berg|M|Region Norrvik|ordförande|member|present",
        "Eva Fors|S|Hedsta||member|present",
        "Ola Lund||Hedsta||member|present",
        "Bo Ek||Tallen Strand||member|part",
        "Cia Dal||Tallen Strand||serving_substitute|present",
        "Ida Ros|C|Granby||member|present",
        "Dan Alm||Tallen Strand||member|absent",
        "Per Sten|S|Granby||member|absent",
    ]
