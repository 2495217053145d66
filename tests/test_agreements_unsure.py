"""What a sentence leaves open of an agreement is told of none: questions, conditions, guesses, and what was not adopted; and near misses, which are told."""

from __future__ import annotations

import pytest

from samtrad.reading.find.agreements.unsure import is_conditional
from test_find_agreements import read

_OPEN = """
Det är oklart om överenskommelsen om hemsjukvård gäller till 2029-12-31.
Det är osäkert huruvida överenskommelsen om hemsjukvård gäller till 2029-12-31.
Nämnden undrar ifall överenskommelsen om hemsjukvård gäller till 2029-12-31.
Frågan om kommunens överenskommelse om hemsjukvård gäller till 2029-12-31 är inte utredd.
En förfrågan om överenskommelsen om hemsjukvård gäller till 2029-12-31 har skickats.
Parterna är oense om överenskommelsen om hemsjukvård löper till 2029-12-31.
Överenskommelsen om hemsjukvård kan gälla till 2029-12-31.
Överenskommelsen om hemsjukvård skulle kunna gälla till 2029-12-31.
Överenskommelsen om hemsjukvård skulle då gälla till 2029-12-31.
Överenskommelsen om hemsjukvård torde gälla till 2029-12-31.
Överenskommelsen om hemsjukvård borde gälla till 2029-12-31.
Överenskommelsen om hemsjukvård gäller kanske till 2029-12-31.
Överenskommelsen om hemsjukvård gäller eventuellt till 2029-12-31.
Möjligen gäller överenskommelsen om hemsjukvård till 2029-12-31.
Överenskommelsen om hemsjukvård gäller till 2029-12-31 under förutsättning att regionen antar den.
Förutsatt att regionen godkänner gäller överenskommelsen om hemsjukvård till 2029-12-31.
Överenskommelsen om hemsjukvård gäller till 2029-12-31 om fullmäktige godkänner den.
Om fullmäktige godkänner den gäller överenskommelsen om hemsjukvård till 2029-12-31.
Om förslaget antas gäller överenskommelsen om hemsjukvård 2021-01-01 till 2029-12-31.
Om överenskommelsen om hemsjukvård sägs upp upphör den 2021-12-31.
Sägs överenskommelsen om hemsjukvård upp upphör den 2021-12-31.
Skulle överenskommelsen om hemsjukvård sägas upp upphör den 2021-12-31.
I det fall överenskommelsen om hemsjukvård sägs upp upphör den 2021-12-31.
Om kommunen säger upp överenskommelsen om hemsjukvård upphör den 2021-12-31.
Förlängs överenskommelsen om hemsjukvård gäller den till 2029-12-31.
Kommunen har inte antagit överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.
Kommunen har ännu ej godkänt överenskommelsen om missbruk som gäller 2021-01-01 till 2029-12-31.
Kommunen har aldrig tecknat överenskommelsen om missbruk, vilken gäller 2021-01-01 till 2029-12-31.
Överenskommelsen om missbruk är inte undertecknad men ska gälla 2021-01-01 till 2029-12-31.
Överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31, har inte antagits av kommunen.
Fullmäktige avslog överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.
Nämnden återremitterade överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.
Kommunen sade nej till överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.
Kommunen avstod från att anta överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.
Kommunen har avböjt överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.
Kommunen omfattas inte av överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.
Gäller överenskommelsen om hemsjukvård till 2029-12-31?
Regionen hävdar att överenskommelsen om hemsjukvård gäller till 2029-12-31.
Kommunen vill att överenskommelsen om hemsjukvård gäller till 2029-12-31.
Överenskommelsen om hemsjukvård kan förlängas till 2029-12-31.
Överenskommelsen om hemsjukvård förlängs till 2029-12-31 om regionen godkänner det.
Överenskommelsen om hemsjukvård kan sägas upp till 2029-12-31.
Det är oklart om överenskommelsen om hemsjukvård har förlängts till 2029-12-31.
Det är oklart om kommunen har antagit överenskommelsen om hemsjukvård, som gäller 2021-01-01 till 2029-12-31.
Kommunen avvaktar med att anta överenskommelsen om hemsjukvård, som gäller 2021-01-01 till 2029-12-31.
Överenskommelsen om hemsjukvård gällde inte 2021-01-01 till 2029-12-31.
Färdtjänstavtalet diskuterades. Den kan gälla till 2029-12-31.
Färdtjänstavtalet diskuterades. Det är oklart om det gäller till 2029-12-31.
Parterna har olika uppfattning om hur länge överenskommelsen om hemsjukvård gäller, till 2025-12-31 eller till 2029-12-31.
Regionen har inte bekräftat att överenskommelsen om hemsjukvård gäller till 2029-12-31.
Det stämmer inte att överenskommelsen om hemsjukvård gäller till 2029-12-31.
Det är inte klart att överenskommelsen om hemsjukvård gäller till 2029-12-31.
Det finns ingen överenskommelse om hemsjukvård som gäller till 2029-12-31.
Kommunen saknar en överenskommelse om hemsjukvård som gäller till 2029-12-31.
Om överenskommelsen om hemsjukvård förlängs gäller den till 2029-12-31.
Kommunen önskar en överenskommelse om hemsjukvård som gäller till 2029-12-31.
Kommunen vill ha en ny överenskommelse om hemsjukvård som gäller 2021-01-01 till 2029-12-31.
I så fall gäller överenskommelsen om hemsjukvård till 2029-12-31.
I annat fall gäller överenskommelsen om hemsjukvård till 2029-12-31.
Annars gäller överenskommelsen om hemsjukvård till 2029-12-31.
Överenskommelsen om hemsjukvård hade kunnat gälla till 2029-12-31.
Överenskommelsen om hemsjukvård skulle ha gällt till 2029-12-31.
Om ny överenskommelse om hemsjukvård antas gäller den 2021-01-01 till 2029-12-31.
När överenskommelsen om hemsjukvård är undertecknad gäller den till 2029-12-31.
Överenskommelsen om hemsjukvård gäller till 2029-12-31 först när alla har undertecknat.
Överenskommelsen om hemsjukvård gäller till 2029-12-31 så snart regionen har godkänt den.
Kommunen är inte bunden av överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.
Kommunen har valt att inte teckna överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.
Kommunen har ännu inte skrivit under överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.
Kommunfullmäktige har inte fattat beslut om överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.
Fullmäktige har inte ställt sig bakom överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.
Överenskommelsen om missbruk gäller 2021-01-01 till 2029-12-31 men kommunen har inte antagit den.
Överenskommelsen om missbruk gäller formellt inte, trots att den skulle gälla till 2029-12-31.
Överenskommelsen om missbruk upphör 2021-12-31 om den sägs upp.
Om inte överenskommelsen om missbruk förlängs upphör den 2021-12-31.
Det har inte beslutats att överenskommelsen om missbruk upphör 2021-12-31.
Överenskommelsen om hemsjukvård hade gällt till 2020-12-31.
Överenskommelsen om hemsjukvård hade gällt från 2019-01-01 till 2020-12-31 om regionen hade antagit den.
Överenskommelsen om hemsjukvård hade gällt 2019-01-01–2020-12-31, men sades upp.
Om regionen hade antagit överenskommelsen om hemsjukvård hade den gällt till 2029-12-31.
Överenskommelsen om hemsjukvård hade annars gällt till 2029-12-31.
Då hade överenskommelsen om hemsjukvård gällt till 2029-12-31.
Överenskommelsen om hemsjukvård hade då gällt till 2029-12-31.
Överenskommelsen om hemsjukvård hade löpt till 2029-12-31.
Överenskommelsen om hemsjukvård hade varit giltig till 2029-12-31.
Överenskommelsen om hemsjukvård hade varit i kraft till 2029-12-31.
Överenskommelsen om hemsjukvård gäller från 2021-01-01 efter godkännande av fullmäktige.
Överenskommelsen om hemsjukvård gäller 2021-01-01 till 2029-12-31 efter godkännande av kommunfullmäktige i samtliga kommuner.
Överenskommelsen om hemsjukvård gäller efter godkännande av parterna till 2029-12-31.
Efter godkännande av fullmäktige gäller överenskommelsen om hemsjukvård till 2029-12-31.
Överenskommelsen om hemsjukvård gäller till 2029-12-31, efter beslut i respektive fullmäktige.
Överenskommelsen om hemsjukvård gäller från 2021-01-01 efter att fullmäktige godkänt den.
Överenskommelsen om hemsjukvård gäller från 2021-01-01 sedan båda parter undertecknat den.
Överenskommelsen om hemsjukvård gäller från 2021-01-01 efter fullmäktiges godkännande.
Överenskommelsen om hemsjukvård gäller till 2029-12-31 vid godkännande av fullmäktige.
Överenskommelsen om hemsjukvård gäller till 2029-12-31 i avvaktan på fullmäktiges beslut.
Överenskommelsen om hemsjukvård gäller till 2029-12-31 efter parternas underskrift.
Överenskommelsen om hemsjukvård gäller från den dag båda parter undertecknat den till 2029-12-31.
Överenskommelsen om hemsjukvård gäller från 2021-01-01 efter det att den undertecknats av parterna.
Överenskommelsen om hemsjukvård träder i kraft 2021-01-01 efter antagande i fullmäktige.
Tidigare hade överenskommelsen om hemsjukvård gällt till 2020-12-31.
Hon berättade att överenskommelsen om hemsjukvård hade gällt sedan 2018-01-01.
"""
_HOPED = """
Förslaget är att överenskommelsen om hemsjukvård gäller till 2029-12-31.
Enligt förslaget gäller överenskommelsen om hemsjukvård till 2029-12-31.
Anna yrkar att överenskommelsen om hemsjukvård gäller till 2029-12-31.
För att överenskommelsen om hemsjukvård ska gälla till 2029-12-31 krävs beslut.
Överenskommelsen om hemsjukvård väntas gälla till 2029-12-31.
Överenskommelsen om hemsjukvård föreslås gälla till 2029-12-31.
Tanken är att överenskommelsen om hemsjukvård ska gälla till 2029-12-31.
Målet är att överenskommelsen om hemsjukvård gäller från 2020-01-01 till 2029-12-31.
Utkastet till överenskommelse om hemsjukvård gäller till 2029-12-31.
Förslaget till överenskommelse om hemsjukvård gäller 2021-01-01 till 2029-12-31.
"""
_TOLD = (
    ("När avtalet om läkarstöd löper ut 2025-12-31 tecknas ett nytt.", "in_force", "2025-12-31"),
    ("Nu behöver avtalet om läkarstöd, som gäller till 2025-12-31, ses över.", "in_force", "2025-12-31"),
    ("Avtalet om läkarstöd gäller till 2025-12-31 oavsett om kommunen har egna läkare.", "in_force", "2025-12-31"),
    ("Kommunen har ett avtal om läkarstöd som gäller till 2025-12-31.", "in_force", "2025-12-31"),
    ("Avtalet om läkarstöd upphör 2025-12-31 om det inte förlängs.", "terminated", "2025-12-31"),
    ("Avtalet om läkarstöd gäller till 2025-12-31 om det inte sägs upp.", "in_force", "2025-12-31"),
    ("Avtalet om läkarstöd gäller till 2025-12-31, såvida inte någon part säger upp det.", "in_force", "2025-12-31"),
    ("Avtalet om läkarstöd gäller till 2025-12-31 och kan förlängas till 2027-12-31.", "in_force", "2025-12-31"),
    ("Anna informerar om avtalet om läkarstöd, som gäller till 2025-12-31.", "in_force", "2025-12-31"),
    ("Anna informerar om avtalet om läkarstöd som gäller till 2025-12-31.", "in_force", "2025-12-31"),
    ("Anna informerar om att avtalet om läkarstöd gäller till 2025-12-31.", "in_force", "2025-12-31"),
    ("Även om avtalet om läkarstöd gäller till 2025-12-31 behöver det ses över.", "in_force", "2025-12-31"),
    ("Eftersom avtalet om läkarstöd löper ut 2025-12-31 behövs ett nytt.", "in_force", "2025-12-31"),
    ("Genom beslut om förlängning av avtalet om läkarstöd gäller det till 2025-12-31.", "proposed", "2025-12-31"),
    ("Kommunen har inte bara antagit överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31, utan följer den också.", "in_force", "2029-12-31"),
    ("Nämnden frågar om överenskommelsen om hemsjukvård, som löper ut 2025-12-31, ska förlängas.", "in_force", "2025-12-31"),
    ("Frågan om läkarstöd diskuterades. Avtalet om läkarstöd gäller till 2025-12-31.", "in_force", "2025-12-31"),
    ("Information om avtalet om läkarstöd: gäller till 2025-12-31.", "in_force", "2025-12-31"),
    ("Information om avtalet om läkarstöd – gäller till 2025-12-31.", "in_force", "2025-12-31"),
    ("Avtalet om läkarstöd löper ut 2025-12-31 och frågan om det ska förlängas diskuterades.", "in_force", "2025-12-31"),
    ("Avtalet om läkarstöd gäller till 2025-12-31 och kommunen kan säga upp det.", "in_force", "2025-12-31"),
    ("Avtalet om läkarstöd, som kan sägas upp, gäller till 2025-12-31.", "in_force", "2025-12-31"),
    ("Kommunen kan konstatera att avtalet om läkarstöd gäller till 2025-12-31.", "in_force", "2025-12-31"),
    ("Kommunen har inte sagt upp avtalet om läkarstöd, som gäller till 2025-12-31.", "in_force", "2025-12-31"),
    ("Kommunen har inte förlängt avtalet om läkarstöd, som gäller till 2025-12-31.", "in_force", "2025-12-31"),
    ("Kommunen har antagit överenskommelsen om missbruk, som gäller 2021-01-01 till 2029-12-31.", "adopted", "2029-12-31"),
    ("Kommunen har sagt upp avtalet om läkarstöd, som upphör 2025-12-31.", "terminated", "2025-12-31"),
    ("Samverkansavtalet upphör 2025-12-31.", "terminated", "2025-12-31"),
    ("Avtalet om läkarstöd gäller till 2025-12-31 under förutsättning att det inte sägs upp.", "in_force", "2025-12-31"),
    ("Riktlinjen för resor gäller från och med 2024-01-01 och kan ändras.", "in_force", None),
    ("Avtalet om läkarstöd gäller från 2023-01-01 och kan förlängas till 2027-12-31.", "in_force", None),
    ("Om ett år upphör avtalet om läkarstöd.", "terminated", None),
    ("Avtalet om läkarstöd gäller från 2021-01-01 efter beslut av regionfullmäktige 2020-11-24.", "in_force", None),
    ("Avtalet om läkarstöd gäller från 2021-01-01 efter godkännande av fullmäktige den 24 november 2020.", "in_force", None),
    ("Efter beslut i fullmäktige den 24 november 2020 gäller avtalet om läkarstöd till 2025-12-31.", "in_force", "2025-12-31"),
    ("Avtalet om läkarstöd gäller till 2025-12-31 efter förlängning.", "in_force", "2025-12-31"),
    ("Avtalet om läkarstöd har gällt till 2025-12-31.", "in_force", "2025-12-31"),
    ("Avtalet om läkarstöd började gälla 2021-01-01 efter godkännande av fullmäktige.", "in_force", None),
    ("Kommunen avvaktar med att säga upp avtalet om läkarstöd, som gäller till 2025-12-31.", "in_force", "2025-12-31"),
)


def test_what_is_left_open_is_told_of_none() -> None:
    assert [(str(one.name), one.event, one.valid_to) for one in read(_OPEN.strip().replace("\n", "\n\n"))] == []


def test_what_is_hoped_for_is_proposed() -> None:
    lines = _HOPED.strip().splitlines()
    assert [[one.event for one in read(line)] for line in lines] == [["proposed"]] * len(lines)


@pytest.mark.parametrize(("sentence", "event", "last"), _TOLD)
def test_near_misses_are_told(sentence: str, event: str, last: str | None) -> None:
    assert [(one.event, one.valid_to) for one in read(sentence)] == [(event, last)]


def test_what_is_decided_may_depend_on_something() -> None:
    told = "Nämnden antar handlingsplan för trafik 2025–2028 under förutsättning att fullmäktige beviljar medel."
    assert [(one.event, one.valid_to) for one in read(told)] == [("adopted", "2028-12-31")]
    assert is_conditional(told)
    assert is_conditional("Avtalet förlängs till 2027 om regionen godkänner det.")
    assert not is_conditional("Avtalet gäller till 2025 under förutsättning att det inte sägs upp.")
    assert not is_conditional("Nämnden antar riktlinjer om hur avtal tecknas.")
    assert not is_conditional("Nämnden antar avtalet om samverkan som kommunen tecknar.")
