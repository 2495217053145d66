"""Lists in items that call the roll, tables of members with delegates, and how each took part; every name and place is invented."""

from __future__ import annotations

import pytest

from attendance_lines import attendees, line

HEAD = "Protokoll från förbundsstämma 2021-05-04\n\nÖvriga närvarande\nEva Hall, förbundschef\n"
CASES: list[tuple[str, str, str]] = [
    (
        "an item that by its heading holds the list, several in a cell, a member without a delegate",
        """

§ 1 Öppnande

Eva Hall öppnade stämman.

§ 2 Fastställande av röstlängd

Ombudens fullmakter granskades.

Medlem\tNärvarande ombud\tErsättare\tRöster
Granby kommun\tAnna Berg (S); Bo Ek (M) (till och med § 2)\tCia Dal (C) (tjänstgör)\t7
Ekby kommun\t–\tDan Fors (L)\t2

Röstlängden godkändes.

§ 3 Avslutning

Stämman avslutades.
""",
        """Eva Hall|||förbundschef|officer|present
Anna Berg|S|Granby kommun||member|present
Bo Ek|M|Granby kommun||member|part|1 2
Cia Dal|C|Granby kommun||serving_substitute|present
Dan Fors|L|Ekby kommun||substitute|present""",
    ),
    (
        "the same cells one to a row, over a page's end",
        """

§ 1 Upprop

Upprop förrättades.

Kommun
Ombud
Ersättare
Röster
Granby kommun
Anna Berg (S)
–
7

3

Ekby kommun
Bo Ek (M)
Cia Dal (C)
2

§ 2 Avslutning

Stämman avslutades.
""",
        """Eva Hall|||förbundschef|officer|present
Anna Berg|S|Granby kommun||member|present
Bo Ek|M|Ekby kommun||member|present
Cia Dal|C|Ekby kommun||substitute|present""",
    ),
    (
        "votes under the municipality they are of, broken over rows",
        """

§ 1 Upprop och röstlängd

Upprop förrättades.

Granby kommun, 12   Anna Berg (S)
röster              Bo Ek (M)
                    Cia Dal (C) (ersättare)
Ekby kommun, 1 röst Dan Fors (L)

§ 2 Avslutning

Stämman avslutades.
""",
        """Eva Hall|||förbundschef|officer|present
Anna Berg|S|Granby kommun||member|present
Bo Ek|M|Granby kommun||member|present
Cia Dal|C|Granby kommun||substitute|present
Dan Fors|L|Ekby kommun||member|present""",
    ),
]
WAYS = """Minnesanteckningar

Deltagare
Organisation
Deltagande
Anna Berg (ordförande)
Granby kommun
Deltog
Bo Ek
Ekby kommun
Deltog ej
Cia Dal
Granby Analys
Deltog punkt 2
Dan Fors
Ekby kommun
Deltog via länk

Åtgärdslogg från förra mötet

Uppgift
Vem
Senast
Status
Ringa länsstyrelsen
Bo Ek
3 maj
Klart
"""
ROOM = """Minnesanteckningar

På plats
Anna Berg, socialchef, Granby kommun
Bo Ek, revisor, Granby Revision, punkt 2

Via Teams
Cia Dal, skolchef, Ekby kommun

Förhindrade
Dan Fors, rektor, Ekby kommun

Åtgärder sedan tidigare möten

Åtgärd | Ansvarig | Klart
Boka lokal | Anna Berg | 3 maj
"""


@pytest.mark.parametrize(("items", "expected"), [(items, expected) for _, items, expected in CASES], ids=[name for name, _, _ in CASES])
def test_called(items: str, expected: str) -> None:
    assert [line(a) for a in attendees(HEAD, items)] == expected.split("\n")


def test_how_each_took_part() -> None:
    assert [line(a) for a in attendees(WAYS)] == [
        "Anna Berg||Granby kommun|ordförande|member|present",
        "Bo Ek||Ekby kommun||member|absent",
        "Cia Dal||Granby Analys||member|part|2",
        "Dan Fors||Ekby kommun||member|present",
    ]


def test_lists_end_where_tasks_begin() -> None:
    found = attendees(ROOM)
    assert [line(a) for a in found] == [
        "Anna Berg||Granby kommun|socialchef|member|present",
        "Bo Ek||Granby Revision|revisor|member|part|2",
        "Cia Dal||Ekby kommun|skolchef|member|present",
        "Dan Fors||Ekby kommun|rektor|member|absent",
    ]
    assert [a.name for a in found if a.remote] == ["Cia Dal"]


def test_company_behind_a_post_is_no_person_but_one_with_a_post_is() -> None:
    text = "Protokoll\n\nNärvarande\nAnna Berg, Eva Hall\n\nGäster: Bo Ek, revisor, Granby Revision; Xantippa Dal, jurist, Mo Oxenhjelm, arkivarie\n"
    assert [a.name for a in attendees(text)] == ["Anna Berg", "Eva Hall", "Bo Ek", "Xantippa Dal", "Mo Oxenhjelm"]


SPOKEN: list[tuple[str, str, str]] = [
    (
        "a genitive before a post, posts told with the pen, absence told in sentences",
        """Minnesanteckningar

Deltagare:
Kommunstyrelsens ordförande Anna Berg (S)
Rektor Bo Ek, Granby gymnasium
Förhinder hade anmälts av Eva Hall, Polisen.

Samordnare och antecknare: Cia Dal
""",
        """Anna Berg|S||Kommunstyrelsens ordförande|member|present
Bo Ek||Granby gymnasium|Rektor|member|present
Eva Hall||Polisen||member|absent
Cia Dal||||secretary|present""",
    ),
    (
        "organisations that were called and who came, several in a cell, nobody",
        """Minnesanteckningar

Kallade\tNärvarande
Polisen\tAnna Berg
Granby Elnät AB\tBo Ek, Eva Hall
Försvarsmakten\t-
Region Norrhed\tAnmält förhinder
Röda Korset\tCia Dal
""",
        """Anna Berg||Polisen||member|present
Bo Ek||Granby Elnät AB||member|present
Eva Hall||Granby Elnät AB||member|present
Cia Dal||Röda Korset||member|present""",
    ),
    (
        "posts in the first column, who served in the last",
        """Protokoll

Roll                    Namn                     Deltagit
Ordförande              Anna Berg (C)            Ja
Ledamot                 Bo Ek (M)                Nej
Ersättare               Dan Fors (M)             Ja, tjänstgör för Bo Ek
Sekreterare             Cia Dal                  Ja
""",
        """Anna Berg|C||Ordförande|member|present
Bo Ek|M|||member|absent
Dan Fors|M|||serving_substitute|present
Cia Dal|||Sekreterare|secretary|present""",
    ),
    (
        "votes set flush right, and headings of those who do not decide",
        """Protokoll

Medlem                   Ombud                    Röster
Granby kommun            Anna Berg                    12
Ekby fiskeförening       Bo Ek                         2
Hedsta kommun            Cia Dal                       8

Ersättare som inte deltar i beslut
Dan Fors, Granby kommun

Närvarande skolchefer
Eva Hall, Ekby kommun
""",
        """Anna Berg||Granby kommun||member|present
Bo Ek||Ekby fiskeförening||member|present
Cia Dal||Hedsta kommun||member|present
Dan Fors||Granby kommun||substitute|present
Eva Hall||Ekby kommun||member|present""",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [(text, expected) for _, text, expected in SPOKEN], ids=[name for name, _, _ in SPOKEN])
def test_spoken(text: str, expected: str) -> None:
    assert [line(a) for a in attendees(text)] == expected.split("\n")


def test_sentences_tell_places_before_their_people() -> None:
    text = """Protokoll

Närvarande

I sammanträdet deltog som ledamöter från Granby Anna Berg (S), ordförande, Bo
Ek (M) och Eva Hall (C); från Norra Ekby Cia Dal (L), vice ordförande.
Ersättare som inte tjänstgjorde var Dan Fors (V), Hedsta Å samt Ida Lund (M), Granby (fr.o.m. kl. 10.10).
Som ersättare tjänstgjorde Kim Ask (S), Granby, för Ulla Vik.

Inbjudna (§ 2): Sten Hök, konsult
"""
    assert [line(a) for a in attendees(text)] == [
        "Anna Berg|S|Granby|ordförande|member|present",
        "Bo Ek|M|Granby||member|present",
        "Eva Hall|C|Granby||member|present",
        "Cia Dal|L|Norra Ekby|vice ordförande|member|present",
        "Dan Fors|V|Hedsta Å||substitute|present",
        "Ida Lund|M|Granby||substitute|part",
        "Kim Ask|S|Granby||serving_substitute|present",
        "Sten Hök|||konsult|guest|part|2",
    ]


def test_what_stands_behind_an_organisation_in_its_cell_is_said_of_the_one_before() -> None:
    text = """Minnesanteckningar

Närvarande\tRepresenterar
Anna Berg (KD)\tSocialnämnden, rådets ordförande
Bo Ek\tPRO Granby, ersättare
Cia Dal\tHedsta kommun, hemsjukvården
Dan Fors\tNHR, ej punkt 3–5
Eva Hall\tUtredare, socialkontoret (sekr.)
"""
    assert [line(a) for a in attendees(text)] == [
        "Anna Berg|KD|Socialnämnden|rådets ordförande|member|present",
        "Bo Ek||PRO Granby||substitute|present",
        "Cia Dal||Hedsta kommun, hemsjukvården||member|present",
        "Dan Fors||NHR||member|part|1 2",
        "Eva Hall||socialkontoret|Utredare|secretary|present",
    ]


def test_an_organisation_over_lists_on_one_line_is_that_of_their_people() -> None:
    text = """Protokoll

Närvarande

Region Norrhed
Ledamöter: Anna Berg (S), Bo Ek (M)
Ersättare: Cia Dal (C)

Region Sörvik
Ledamöter: Dan Fors (L)

Tjänstemän
Regiondirektör Eva Hall
"""
    assert [line(a) for a in attendees(text)] == [
        "Anna Berg|S|Region Norrhed||member|present",
        "Bo Ek|M|Region Norrhed||member|present",
        "Cia Dal|C|Region Norrhed||substitute|present",
        "Dan Fors|L|Region Sörvik||member|present",
        "Eva Hall|||Regiondirektör|officer|present",
    ]


def test_words_broken_in_cells_are_put_together() -> None:
    text = """Protokoll

Medlem                Ombud                  Röster
Granby kom-           Anna Fri-              5
mun                   berg (S); Bo Ek (M)
Ekby kommun           Cia Dal (C)            2
"""
    assert [line(a) for a in attendees(text)] == [
        "Anna Friberg|S|Granby kommun||member|present",
        "Bo Ek|M|Granby kommun||member|present",
        "Cia Dal|C|Ekby kommun||member|present",
    ]
