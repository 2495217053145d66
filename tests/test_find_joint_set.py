"""Minutes of joint bodies as they are set: years by clauses, tables with those who stand in, what befalls beside decisions. All is invented."""

from __future__ import annotations

import pytest

from attendance_lines import attendees, line
from samtrad.reading.read import read
from samtrad.reading.record import Minutes

HEAD = """Samverkansrådet Granbygden
Protokoll {day}

Tid: {day} kl. 9.00–12.00
Plats: Granby

Närvarande
Anna Berg, Granby, ordförande
Bo Ek, Ekby

1 Inledning
Anna hälsar välkommen.

2 Ärendet
{said}

3 Avslutning
Ordföranden avslutar mötet.
"""


def minutes_of(said: str, day: str = "2024-09-27") -> Minutes:
    return read(HEAD.format(day=day, said=said).encode(), "protokoll.txt").minutes


@pytest.mark.parametrize(
    ("day", "said", "starts"),
    [
        ("2024-09-27", "att ge kansliet i uppdrag att till sammanträdet den 5 december beskriva de minskade bidragen.", "2024-12-05"),
        ("2022-02-10", "Ekonomen sammanställde svaren och skickar ut dem den 20 september.", "2022-09-20"),
        ("2022-02-10", "Granby testade systemet i fjol, Ekby övar på det i september.", "2022-09-01"),
        ("2022-02-10", "Nämnden i Ekby godkände den 20 december planen, medan Vik väntas ta upp den den 22 mars.", "2021-12-20 2022-03-22"),
        ("2022-11-10", "Vi ses igen 18 januari 2023, sedan 22 mars och därefter 10 maj.", "2023-03-22 2023-05-10"),
        ("2021-06-03", "Styrelsen sände den 12 februari ut enkäten, och svaren ska vara inne den 30 juni.", "2021-02-12 2021-06-30"),
        ("2016-04-15", "Regionen lyssnade på kritiken och bygger om entrén i oktober.", "2016-10-01"),
        ("2019-05-20", "Till rådets möte den 3 december redogör kansliet för de inkomna svaren.", "2019-12-03"),
        ("2023-04-12", "Sedan den 15 november har larmen ökat.", "2022-11-15"),
        ("2021-05-04", "Anteckningarna från den 9 februari läggs till handlingarna.", "2021-02-09"),
        ("2021-05-04", "Protokollet från mötet den 9 februari gås igenom och läggs till handlingarna.", "2021-02-09"),
        ("2023-04-12", "Enkäten gick ut den 8 december och visade att de flesta är nöjda.", "2022-12-08"),
    ],
)
def test_years_by_the_clause_that_a_day_stands_in(day: str, said: str, starts: str) -> None:
    assert [d.start for d in minutes_of(said, day).dates if d.inferred] == starts.split()


TABLES = {
    "members and substitutes with marks of their own, all from where their row opens": (
        """Protokoll

Närvarolista

Huvudman\tOrdinarie\tNärv.\tErsättare\tNärv.
Granby kommun\tAnna Berg\t–\tCia Dal\tX (tj.)
Ekby kommun\tBo Ek\tX § 1–3\tEva Hall\tX (tj. § 4–5)
Region Vik\tGun Hed\tX\tVakant\t
""",
        """Anna Berg||Granby kommun||member|absent
Cia Dal||Granby kommun||serving_substitute|present
Bo Ek||Ekby kommun||member|part|1 2 3
Eva Hall||Ekby kommun||serving_substitute|part|4 5
Gun Hed||Region Vik||member|present
-||Region Vik||substitute|vacant""",
    ),
    "substitutes beside few members, of whom cells say who served and who was away": (
        """Protokoll

Närvarande

Organisation\tLedamot\tErsättare
Granby synförening\tAnna Berg
Ekby hörselförening\tBo Ek\tCia Dal
FUB Vik\tEj närvarande: Eva Hall\tGun Hed, tjänstgörande
NSPH\tVakant
""",
        """Anna Berg||Granby synförening||member|present
Bo Ek||Ekby hörselförening||member|present
Cia Dal||Ekby hörselförening||substitute|present
Eva Hall||FUB Vik||member|absent
Gun Hed||FUB Vik||serving_substitute|present
-||NSPH||member|vacant""",
    ),
    "owners with politicians and officials beside them, and who was away beneath": (
        """Minnesanteckningar

Plats: Granby

Ägare                    Politiker                      Tjänstemän
Granby kommun            Inger Modin (S), ordförande    Håkan Lind, kommun-
                         Per Dahl (M)                   direktör
Svinnerstads kommun      Tage Ohl (S)                   Förhinder
Åmots kommun             Anmält förhinder               Pia Lund, kommunchef

Från bolaget:            Göran Till, styrelsens ordförande

Ej närvarande:           Arne Wik (S), Åmots kommun
                         Dan Rask, kommunchef, Svinnerstads kommun
""",
        """Inger Modin|S|Granby kommun|ordförande|member|present
Håkan Lind||Granby kommun|kommundirektör|officer|present
Per Dahl|M|Granby kommun||member|present
Tage Ohl|S|Svinnerstads kommun||member|present
Pia Lund||Åmots kommun|kommunchef|officer|present
Arne Wik|S|Åmots kommun||member|absent
Dan Rask||Svinnerstads kommun|kommunchef|officer|absent""",
    ),
    "posts, times and whom they serve for in a column behind the names": (
        """Protokoll

Närvarande:
Beslutande:        Leif Kron (S), Lycke          ordförande
                   Annelie Sjö (M), Åsnen        1:e vice ordförande
                   Bertil Ek (C), Lycke          §§ 31-34
                   Görel Palm (FP), Åsnen        tjänstgörande ersättare för Hans Ny (FP)
Ersättare:         Mia Hult (S), Lycke           tjänstgörande §§ 35-37 för Bertil Ek (C)
Övriga:            Tommy Åhl                     räddningschef
""",
        """Leif Kron|S|Lycke|ordförande|member|present
Annelie Sjö|M|Åsnen|1:e vice ordförande|member|present
Bertil Ek|C|Lycke||member|part|31 32 33 34
Görel Palm|FP|Åsnen||serving_substitute|present
Mia Hult|S|Lycke||serving_substitute|part|35 36 37
Tommy Åhl|||räddningschef|officer|present""",
    ),
}


@pytest.mark.parametrize(("top", "people"), list(TABLES.values()), ids=list(TABLES))
def test_tables_of_members_and_those_who_stand_in(top: str, people: str) -> None:
    assert "\n".join(line(a) for a in attendees(top)) == people


@pytest.mark.parametrize(
    ("said", "texts"),
    [
        ("Beslut: Rådet föreslår nämnden att avgiften sänks. Bo Ek reserverade sig mot beslutet.", ["Rådet föreslår nämnden att avgiften sänks."]),
        ("Beslut: Planen skickas på remiss till kommunerna. Synpunkter lämnas till kansliet senast den 3 november.", ["Planen skickas på remiss till kommunerna."]),
        ("Beslut: Rådet ställer sig bakom planen. Slutligt beslut fattas av direktionen i maj.", ["Rådet ställer sig bakom planen."]),
        ("Rådet beslutar\n\natt anta planen.\n\nPaus 10.35–10.50. Anna Berg lämnar mötet och Bo Ek tjänstgör.", ["att anta planen."]),
        ("Rådet beslutar\n\natt anta planen.\n\nLunch kl. 12.00–13.00", ["att anta planen."]),
        ("Beslut\nRådet antar planen.\n\nPer Alm (M) ville ha antecknat att Granby inte delar bedömningen.", ["Rådet antar planen."]),
        ("Vi ser olika på hur insatserna ska redovisas; frågan tas upp på ekonomernas möte v. 50.", ["frågan tas upp på ekonomernas möte v. 50."]),
        ("Regionen har antagit en riktlinje för handledning, som kan läsas på regionens webbplats.", ["Regionen har antagit en riktlinje för handledning"]),
        ("Granby kommunfullmäktige antog planen den 3 juni, medan Ekby kommunfullmäktige ska ta ställning i oktober.", ["Granby kommunfullmäktige antog planen den 3 juni"]),
        ("Granby kommun har överlämnat en motion till förbundet.", []),
        ("Beslut: Vi går vidare med en gemensam upphandling. Adam sätter ihop en kravlista till 15 maj.", ["Vi går vidare med en gemensam upphandling."]),
        ("Utredningen om dricksvatten, En trygg försörjning, överlämnades till regeringen i april.", []),
        ('Beslut\nRådet antar planen.\n\nProtokollsanteckning\nBo Ek (S): "Stationen ska bemannas."\n\nParagrafen justeras omedelbart.', ["Rådet antar planen.", "Paragrafen justeras omedelbart."]),
    ],
)  # fmt: skip
def test_what_is_decided_and_what_befalls_beside(said: str, texts: list[str]) -> None:
    assert [str(d.text) for d in minutes_of(said).decisions if d.item == 1] == texts


LOG = """Följande uppdrag gicks igenom:

Uppdrag                               Ansvarig               Läge
Underlag om räntekostnader            Karl Ohlsson           Klart
Gemensam text till hemsidorna         Siv Rosander           Pågår, klart 31 oktober
Kartläggning av enskilda brunnar      Joel Wessman           Ej påbörjat
"""


def test_how_far_tasks_have_come_and_by_when_they_will_be_done() -> None:
    found = [(str(a.task), a.status, a.due and a.due.start) for a in minutes_of(LOG).assignments]
    assert found == [
        ("Underlag om räntekostnader", "done", None),
        ("Gemensam text till hemsidorna", "open", "2024-10-31"),
        ("Kartläggning av enskilda brunnar", "open", None),
    ]


@pytest.mark.parametrize(
    ("said", "who", "due"),
    [
        ("Anna har ännu inte skickat ut sammanställningen, det görs senast v. 48.", "Anna", "2024-11-25"),
        ("Bo Ek har inte hunnit skriva brevet, men det sker före den 3 december.", "Bo Ek", "2024-12-03"),
    ],
)
def test_what_is_not_done_yet_is_a_task(said: str, who: str, due: str) -> None:
    assert [(str(a.responsible), a.due and a.due.start) for a in minutes_of(said).assignments] == [(who, due)]


def test_a_letter_that_is_answered_here_leaves_no_task() -> None:
    said = "Förbundet har fått betänkandet på remiss. Svar ska lämnas senast den 30 april 2025.\n\nBeslut\nRådet ställer sig bakom förslaget till yttrande."
    assert minutes_of(said).assignments == []


@pytest.mark.parametrize(
    "said",
    [
        "Rådet rekommenderar styrelserna att anta avtalet om tolktjänst från och med 1 januari 2026 till och med 31 december 2028.",
        "Rådet rekommenderar ägarna att godkänna ett nytt avtal om drift fr.o.m. den 1 januari 2026 t.o.m. den 31 december 2028.",
    ],
)
def test_agreements_from_a_day_to_another(said: str) -> None:
    assert [(a.valid_from, a.valid_to) for a in minutes_of(said).agreements] == [("2026-01-01", "2028-12-31")]


def test_days_of_six_figures_of_the_last_century() -> None:
    minutes = read(
        b"Lokala samr\xe5dsgruppen i Storkil\nM\xf6tesdatum: 990914\nN\xe4rvarande: Bengt Lager, Ulla Ek\n\n1. Avtal\nAvtalet ska g\xe4lla 991001--001231.\n\n2. Lokaler\nFr\xe5gan bordlades.\n\n3. N\xe4sta m\xf6te\n26 oktober\n",
        "a.txt",
    ).minutes
    assert [s.date for s in minutes.sittings] == ["1999-09-14"]
    assert [(d.start, d.end) for d in minutes.dates][1:] == [("1999-10-01", "2000-12-31"), ("1999-10-26", "1999-10-26")]
