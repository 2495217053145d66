"""What has happened to agreements and plans: invented sentences with an event or a validity, and such with none."""

from __future__ import annotations

import pytest

from samtrad.reading.find.agreements.find import find_agreements
from samtrad.reading.find.agreements.names import names
from samtrad.reading.find.dates.find import Window, find_dates_in
from samtrad.reading.find.decisions.find import find_decisions
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.record import Agreement, Decision, DecisionType
from samtrad.reading.structure.build import build_outline
from samtrad.reading.words import Words

_FRAME = "Minnesanteckningar från Granby samverkansråd 2024-03-04\n\nNärvarande: Anna Berg, Bo Ek\n\n1. Mötet öppnas\n\nOrdföranden hälsade välkommen.\n\n2. {heading}\n\n{text}\n\n3. Mötet avslutas\n\nOrdföranden tackade.\n"


def read(text: str, heading: str = "Trygga vägar", decisions: list[Decision] | None = None) -> list[Agreement]:
    outline = build_outline(read_plain(_FRAME.format(heading=heading, text=text).encode()))
    dates, _ = find_dates_in(outline, Window.of([], None))
    return find_agreements(outline, decisions or [], dates)


_TOLD = (
    ("Färdtjänstavtalet behöver revideras.", "Färdtjänstavtalet", "revised"),
    ("En ny riktlinje om cykelparkering började gälla den 2024-02-01.", "riktlinje om cykelparkering", "in_force"),
    ("Rådet gav kansliet i uppdrag att ta fram en gemensam handlingsplan för skolvägar.", "gemensam handlingsplan för skolvägar", "proposed"),
    ("ÖK trygg hemgång kommer utvärderas hösten 2024 och därefter revideras.", "ÖK trygg hemgång", "evaluated"),
    ("Fler avtal behöver ses över, bland annat överenskommelsen kring skolskjuts.", "överenskommelsen kring skolskjuts", "revised"),
    ("Ett förslag till överenskommelse om skolskjuts har tagits fram.", "överenskommelse om skolskjuts", "proposed"),
    ("Styrelsen ställde sig bakom överenskommelsen om skolskjuts 2024-02-03.", "överenskommelsen om skolskjuts", "endorsed"),
    ("Rådet rekommenderar kommunerna att teckna överenskommelsen om skolskjuts.", "överenskommelsen om skolskjuts", "recommended"),
    ("Kommunfullmäktige antog riktlinjer för cykelparkering.", "riktlinjer för cykelparkering", "adopted"),
    ("Riktlinjer för cykelparkering antas.", "Riktlinjer för cykelparkering", "adopted"),
    ("Kommunstyrelsen fastställer handlingsplan för trafiksäkerhet.", "handlingsplan för trafiksäkerhet", "adopted"),
    ("Regeringen fattade beslut om överenskommelsen om skolbussar.", "överenskommelsen om skolbussar", "adopted"),
    ("Kommunen har tecknat avtal om skolbussar.", "avtal om skolbussar", "adopted"),
    ("Parterna har undertecknat samverkansavtalet.", "samverkansavtalet", "adopted"),
    ("Avtal mellan Granby kommun och Ekby kommun om räddningstjänst godkänns.", "Avtal mellan Granby kommun och Ekby kommun om räddningstjänst", "adopted"),
    ("Samverkansavtalet har sagts upp.", "Samverkansavtalet", "terminated"),
    ("Nämnden beslutade att säga upp samverkansavtalet.", "samverkansavtalet", "terminated"),
    ("Riktlinjer för cykelparkering upphör att gälla.", "Riktlinjer för cykelparkering", "terminated"),
    ("Nämnden beslutade att förlänga samverkansavtalet till 2026.", "samverkansavtalet", "extended"),
    ("Förlängning av handlingsplan trygga barn.", "handlingsplan trygga barn", "proposed"),
    ("Revidering av riktlinje för resor", "riktlinje för resor", "revised"),
    ("En utvärdering gjordes av färdtjänstavtalet.", "färdtjänstavtalet", "evaluated"),
    ("Förstudie nytt färdtjänstavtal pågår.", "färdtjänstavtal", "proposed"),
    ("Nämnden föreslår fullmäktige besluta att anta riktlinjer för resor.", "riktlinjer för resor", "proposed"),
    ("Riktlinjerna för resor ska antas i höst.", "Riktlinjerna för resor", "proposed"),
    ("Handlingsplan trygga barn är ute på remiss.", "Handlingsplan trygga barn", "proposed"),
    ("Arbetet med färdplan god omsorg fortsätter.", "färdplan god omsorg", "proposed"),
    ("Reviderad överenskommelse om skolskjuts", "överenskommelse om skolskjuts", "revised"),
    ("Handlingsplan mot våld, hot och trakasserier antogs.", "Handlingsplan mot våld, hot och trakasserier", "adopted"),
    ("Nytt från i år är en handlingsplan kring läxhjälp.", "handlingsplan kring läxhjälp", "in_force"),
    ("Samrådet godkänner överenskommelsen om skolskjuts.", "överenskommelsen om skolskjuts", "endorsed"),
    ("Kommunen ska teckna avtal om skolbussar.", "avtal om skolbussar", "proposed"),
    ("Nämnden godkänner avtal med Ekby kommun om räddningstjänst (RIB).", "avtal med Ekby kommun om räddningstjänst (RIB)", "adopted"),
    (
        "Direktionen antar riktlinje för tillsyn enligt lagen (2003:778) om skydd mot olyckor.",
        "riktlinje för tillsyn enligt lagen (2003:778) om skydd mot olyckor",
        "adopted",
    ),
    ("Kommunen har tecknat samverkansavtal om vatten med Ekby som huvudman.", "samverkansavtal om vatten", "adopted"),
    ("Nämnden antar avtal om skolbussar med en löptid på två år.", "avtal om skolbussar", "adopted"),
    ("Nämnden antar avtal om skolbussar med möjlighet till förlängning.", "avtal om skolbussar", "adopted"),
    ("Fullmäktige antar för egen del avtal om skolbussar för kommunens del.", "avtal om skolbussar", "adopted"),
    ("Nämnden överlämnar förslag till riktlinjer för resor till kommunstyrelsen.", "riktlinjer för resor", "proposed"),
    ("Rådet ställer sig bakom förslaget till reviderad överenskommelse om skolskjuts.", "överenskommelse om skolskjuts", "endorsed"),
    ("Nämnden antar förvaltningens förslag till riktlinjer för resor.", "riktlinjer för resor", "adopted"),
    ("Utskottet föreslog den 2 februari att förlänga färdtjänstavtalet.", "färdtjänstavtalet", "proposed"),
    ("Nämnden uppdrar åt förvaltningen att redovisa en handlingsplan mot buller.", "handlingsplan mot buller", "proposed"),
    ("En uppföljning av riktlinjerna för resor kommer att göras i höst.", "riktlinjerna för resor", "evaluated"),
    ("Samverkansöverenskommelsen med Polisen ska ses över.", "Samverkansöverenskommelsen med Polisen", "revised"),
    ("Avtalet med landstinget om skolläkare sades av olika skäl upp.", "Avtalet med landstinget om skolläkare", "terminated"),
    ("Kommunen ansluter sig till samverkansavtalet.", "samverkansavtalet", "adopted"),
    ("Samverkansavtalet hävs.", "Samverkansavtalet", "terminated"),
    ("Nätverket ställer sig bakom en förlängning av ramavtalet om vikarier.", "ramavtalet om vikarier", "endorsed"),
    ("Forumet står bakom den omarbetade överenskommelsen om utskrivning.", "överenskommelsen om utskrivning", "endorsed"),
    ("Utskottet ställer sig för sin del bakom färdplanen för nära vård.", "färdplanen för nära vård", "endorsed"),
    ("Med anledning av lagen har riktlinjen för egenvård skrivits om.", "riktlinjen för egenvård", "revised"),
    ("Nämnden säger upp avtalet om tolktjänster på grund av brister.", "avtalet om tolktjänster", "terminated"),
    ("Nämnden ingår samverkansöverenskommelsen med lokalpolisområde Granby.", "samverkansöverenskommelsen med lokalpolisområde Granby", "adopted"),
    ("Samverkansavtalet ersätts av ett nytt.", "Samverkansavtalet", "terminated"),
    ("Överenskommelsen om skolskjuts är beslutad.", "Överenskommelsen om skolskjuts", "adopted"),
    ("Parterna avser att teckna avtal om gemensam växel före sommaren.", "avtal om gemensam växel", "proposed"),
    ("Nämnden säger upp avtalet om ambulans med Region Norr för omförhandling.", "avtalet om ambulans med Region Norr", "terminated"),
    ("Parterna är överens om att överenskommelsen om skolskjuts förlängs.", "överenskommelsen om skolskjuts", "extended"),
    ("Kommunerna väntas anta färdplanen för nära vård.", "färdplanen för nära vård", "proposed"),
    ("Tilläggsavtal till ramavtalet om assistans godkänns.", "Tilläggsavtal till ramavtalet om assistans", "adopted"),
    ("Styrgruppen rekommenderar kommunerna att ställa sig bakom överenskommelsen om missbruk.", "överenskommelsen om missbruk", "recommended"),
    ("Nämnden godkänner att avtalet med Ekby kommun sägs upp.", "avtalet med Ekby kommun", "terminated"),
    ("Anna informerar om att kommunen den 28/8 godkände en överenskommelse om samverkan.", "överenskommelse om samverkan", "adopted"),
    ("Nämnden antog den 28 september 2023, § 91, en handlingsplan för ekonomi i balans.", "handlingsplan för ekonomi i balans", "adopted"),
    ("Handlingsplan trygga barn på remiss.", "Handlingsplan trygga barn", "proposed"),
    ("Rådet beslutar att tillstyrka förslaget till riktlinjer för bistånd.", "riktlinjer för bistånd", "endorsed"),
)

_UNTOLD = (
    "Det är viktigt att avtal blir kända i verksamheten.",
    "Avtal och överenskommelser ingår i arbetet.",
    "Arbetet följer gällande avtal.",
    "Avtalet gäller inte alla.",
    "Nämnden godkänner protokollet enligt samverkansavtalet.",
    "Frågan regleras i färdtjänstavtalet.",
    "Styrgruppen för handlingsplan trygga barn ställde sig bakom förslaget.",
    "Avtalsperioden diskuterades.",
    "Det finns fleråriga handlingsplaner.",
    "Verksamhetsplan 2024 presenterades.",
    "Budget 2024 och plan 2025-2026 presenterades.",
    "Detaljplanen för kvarteret Eken antas.",
    "Samverkansavtalet har inte sagts upp.",
    "Samverkansavtalet sägs därmed inte upp.",
    "Samverkansavtalet löper på tre år.",
    "Nämnden redovisade handlingsplan mot buller för de närvarande.",
    "Kommunerna önskar en dialog om ett nytt avtal.",
    "Det gäller alla skolor.",
    "Ordföranden planerar nästa möte.",
    "",
)


@pytest.mark.parametrize(("sentence", "name", "event"), _TOLD)
def test_events(sentence: str, name: str, event: str) -> None:
    found = read(f"Mötet gick igenom läget. {sentence}")
    assert [(a.name, a.event) for a in found] == [(name, event)]
    assert found[0].item == 1


@pytest.mark.parametrize("sentence", _UNTOLD)
def test_nothing_happened(sentence: str) -> None:
    assert read(f"Mötet gick igenom läget. {sentence}") == []


@pytest.mark.parametrize(
    ("text", "event", "first", "last"),
    [
        ("Färdtjänstavtalet gäller från och med 2024-01-01 till 2026-12-31.", "in_force", "2024-01-01", "2026-12-31"),
        ("Färdtjänstavtalet gäller till och med 31 december 2026.", "in_force", None, "2026-12-31"),
        ("Riktlinje för resor antas och gäller från och med den 1 juni 2024.", "adopted", "2024-06-01", None),
        ("Riktlinje för resor träder i kraft den 1 juni 2024.", "in_force", "2024-06-01", None),
        ("Nämnden beslutade att förlänga färdtjänstavtalet till 2026.", "extended", None, "2026-12-31"),
        ("Samtal om handlingsplan trygga barn 2021-2025.", None, "2021-01-01", "2025-12-31"),
        ("Förvaltningen har tagit fram en plan för 2021–2025.", "in_force", "2021-01-01", "2025-12-31"),
        ("Arbetet med att ta fram en handlingsplan för nätverket 2026-2029 börjar i höst.", "proposed", "2026-01-01", "2029-12-31"),
        ("År 2024 gäller nuvarande handlingsplan.", "in_force", "2024-01-01", "2024-12-31"),
        ("Överenskommelse mellan staten och kommunerna 2024–2026.", "in_force", "2024-01-01", "2026-12-31"),
        ("Kulturplan för Granby län 2024-2027 antas.", "adopted", "2024-01-01", "2027-12-31"),
        ("Styrelsen ställde sig bakom färdtjänstavtalet 2024-02-03.", "endorsed", None, None),
        ("Den 1 april 2024 gäller samma överenskommelse om skolskjuts.", "in_force", "2024-04-01", None),
        ("Färdtjänstavtalet löper ut den 31 december 2026.", "in_force", None, "2026-12-31"),
        ("Färdtjänstavtalet går ut 2026-12-31.", "in_force", None, "2026-12-31"),
        ("Färdtjänstavtalet sägs inte upp utan löper bara ut 31/12 2026.", "in_force", None, "2026-12-31"),
        ("Färdtjänstavtalet gäller till utgången av år 2026.", "in_force", None, "2026-12-31"),
        ("Nämnden beslutade att säga upp färdtjänstavtalet till upphörande den 31 dec 2026.", "terminated", None, "2026-12-31"),
        ("Ekby har sagt upp avtalet om skolbussar att upphöra den 30 juni 2026.", "terminated", None, "2026-06-30"),
        ("Färdtjänstavtalet sades upp i juni och upphör därmed 31 december 2026.", "terminated", None, "2026-12-31"),
        ("Kommunerna har sedan 2019-01-01 ett samverkansavtal om vatten.", "in_force", "2019-01-01", None),
        ("Färdtjänstavtalet gäller sedan den 1 september 2021 och har följts upp v. 4–6.", "in_force", "2021-09-01", None),
        ("Förslaget till handlingsplan trygga barn avser perioden 2024–2028.", "proposed", "2024-01-01", "2028-12-31"),
        ("Avtal om skolbussar gäller 1 februari 2024 – 31 januari 2027.", "in_force", "2024-02-01", "2027-01-31"),
        ("Kommunen har en samverkansöverenskommelse som sträcker sig till och med 2026.", "in_force", None, "2026-12-31"),
        ("Avtalet med Vårdbolaget AB avslutas i förtid den 31 maj 2025.", "terminated", None, "2025-05-31"),
        ("Avtalet med Vårdbolaget AB sägs upp från och med 1 juli 2025.", "terminated", None, "2025-07-01"),
        ("Handlingsplan trygga barn ska vara klar till sommaren 2025 och gälla 2026–2030.", "in_force", "2026-01-01", "2030-12-31"),
        ("Regionen har sagt upp avtalet om läkare till den 31 maj 2026.", "terminated", None, "2026-05-31"),
        ("Handlingsplan trygga barn för 2025 antas.", "adopted", "2025-01-01", "2025-12-31"),
        ("Ingen har sagt upp samverkansavtalet, som därmed förlängs till den 31 december 2027.", "extended", None, "2027-12-31"),
        ("Färdtjänstavtalet skrivs om och ett nytt avtal träder i kraft 2026-01-01.", "revised", None, None),
        ("Avtal om skolbussar tecknas fr o m den 1/7 2024 t o m den 30/6 2027.", "adopted", "2024-07-01", "2027-06-30"),
    ],
)
def test_validity(text: str, event: str | None, first: str | None, last: str | None) -> None:
    assert [(a.event, a.valid_from, a.valid_to) for a in read(text)] == [(event, first, last)]


_TERMS: tuple[tuple[str, list[tuple[str | None, str | None, str | None]]], ...] = (
    ("Färdtjänstavtalet löper till och med den 31 december 2026.", [("in_force", None, "2026-12-31")]),
    ("Färdtjänstavtalet gäller t.o.m. 2027-12-31 med möjlighet till förlängning två år.", [("in_force", None, "2027-12-31")]),
    (
        "Färdtjänstavtalet gäller 2024-01-01–2026-12-31 och förlängs med ett år i taget om inget säger upp det senast sex månader före avtalstidens utgång.",
        [("in_force", "2024-01-01", "2026-12-31")],
    ),
    ("Färdtjänstavtalet förlängs med ett år i taget om ingen part säger upp det senast sex månader före.", []),
    ("Avtal om skolbussar antas och ersätter avtalet från 2019.", [("adopted", None, None)]),
    ("Riktlinje för resor antas och träder i kraft vid årsskiftet 2024/2025.", [("adopted", "2025-01-01", None)]),
    ("Avtalsperioden för färdtjänstavtalet är 2024–2027.", [("in_force", "2024-01-01", "2027-12-31")]),
    ("Färdtjänstavtalet har en avtalstid på fyra år från den 1 juli 2024.", [("in_force", "2024-07-01", None)]),
    ("Avtalet om skolbussar gäller under tiden 1 mars 2024 till 28 februari 2026.", [("in_force", "2024-03-01", "2026-02-28")]),
    ("Avtalet om skolbussar gäller tills vidare från den 1 mars 2024.", [("in_force", "2024-03-01", None)]),
    ("Avtalet om skolbussar gäller tills vidare.", []),
    ("Avtalet om skolbussar gäller i två år, från 2024-05-01 till 2026-04-30.", [("in_force", "2024-05-01", "2026-04-30")]),
    ("Överenskommelsen om missbruk är giltig till 2025-12-31.", [("in_force", None, "2025-12-31")]),
    ("Överenskommelsen om missbruk är giltig 2024–2026.", [("in_force", "2024-01-01", "2026-12-31")]),
    ("Nämnden beslutar att förlänga avtalet om skolbussar med ett år, till och med 2025-06-30.", [("extended", None, "2025-06-30")]),
    ("Avtalet om skolbussar förlängs t.o.m. den 30 juni 2025 på oförändrade villkor.", [("extended", None, "2025-06-30")]),
    ("Avtalet om skolbussar förlängs för perioden 2024-07-01–2025-06-30.", [("extended", "2024-07-01", "2025-06-30")]),
    ("Avtalet om skolbussar förlängs från 2024-07-01 till 2025-06-30.", [("extended", "2024-07-01", "2025-06-30")]),
    ("Avtalet om skolbussar förlängs med två år från den 1 juli 2024.", [("extended", "2024-07-01", None)]),
    ("Avtalet om skolbussar löper ut vid årsskiftet 2024/2025.", [("in_force", None, "2024-12-31")]),
    ("Avtalet om skolbussar upphör 2024-12-31.", [("terminated", None, "2024-12-31")]),
    ("Avtalet om skolbussar upphör att gälla den 31 december 2024 om det inte förlängs.", [("terminated", None, "2024-12-31")]),
    ("Avtalet om skolbussar börjar gälla 1 juli 2024.", [("in_force", "2024-07-01", None)]),
    ("Avtal om skolbussar tecknas för perioden 1 juli 2024–30 juni 2026 med option på två plus ett år.", [("adopted", "2024-07-01", "2026-06-30")]),
    ("Avtal om skolbussar (2024-07-01–2026-06-30) godkänns.", [("adopted", "2024-07-01", "2026-06-30")]),
    ("Avtalet om skolbussar, som gäller till och med 2024-12-31, ska revideras.", [("in_force", None, "2024-12-31")]),
    ("Handlingsplan trygga barn gäller åren 2024 till 2027.", [("in_force", "2024-01-01", "2027-12-31")]),
    ("Riktlinjen för resor gäller fr.o.m. 2024-04-01 och tills vidare.", [("in_force", "2024-04-01", None)]),
    ("Avtalet om skolbussar sägs upp till upphörande 2025-06-30 med sex månaders uppsägningstid.", [("terminated", None, "2025-06-30")]),
    ("Nuvarande avtal om skolbussar löper till juni 2025.", [("in_force", None, "2025-06-30")]),
    ("Överenskommelsen om skolskjuts med giltighetstid 2024-01-01 till 2025-12-31 godkänns.", [("adopted", "2024-01-01", "2025-12-31")]),
    ("Överenskommelsen om skolskjuts föreslås gälla från den 1 januari 2025.", [("proposed", "2025-01-01", None)]),
    ("Avtalet om skolbussar ska gälla från 1 juli 2024 och tre år framåt.", [("in_force", "2024-07-01", None)]),
    ("Avtalet om skolbussar har startdatum 1 juli 2024 och slutdatum 30 juni 2027.", [("in_force", "2024-07-01", "2027-06-30")]),
    ("Avtalet om skolbussar har förlängts ett år och gäller nu till 30 juni 2025.", [("extended", None, "2025-06-30")]),
    ("Nämnden godkänner att överenskommelsen om skolskjuts prolongeras till 2025-12-31.", [("extended", None, "2025-12-31")]),
    ("Avtalet om skolbussar gäller som längst till 2028-12-31.", [("in_force", None, "2028-12-31")]),
    ("Avtalet om skolbussar gäller från undertecknandet till och med 2025-12-31.", [("in_force", None, "2025-12-31")]),
    ("Avtalet om skolbussar omfattar perioden juli 2024–juni 2026.", [("in_force", "2024-07-01", "2026-06-30")]),
    ("Avtalet om skolbussar gäller mellan den 1 juli 2024 och den 30 juni 2026.", [("in_force", "2024-07-01", "2026-06-30")]),
    ("Avtalet om skolbussar trädde i kraft 2023-01-01 och löper på fyra år.", [("in_force", "2023-01-01", None)]),
    ("Avtalet om skolbussar sades upp 2023-12-15.", [("terminated", None, None)]),
    ("Avtalet om skolbussar undertecknades den 3 mars 2023.", [("adopted", None, None)]),
    ("Avtalet om skolbussar ska utvärderas senast 2025-06-30.", [("evaluated", None, None)]),
    ("Avtalet om skolbussar gäller till 2026-12-31. Uppsägning ska ske senast 2026-06-30.", [("in_force", None, "2026-12-31")]),
    ("Avtalet om skolbussar gäller fram till den 30 juni 2025, därefter tas ett nytt avtal fram.", [("in_force", None, "2025-06-30")]),
    ("Avtalet om skolbussar är tecknat till och med 2025-08-31.", [("adopted", None, "2025-08-31")]),
    ("Hyresavtalet med Bolaget AB tecknas på tre år med tillträde den 1 maj 2024.", [("adopted", "2024-05-01", None)]),
    ("Kommunfullmäktige antog 2024-02-12 riktlinje för resor att gälla från och med 2024-03-01.", [("adopted", "2024-03-01", None)]),
    ("Avtalet om skolbussar gäller from 1/7 2024 tom 30/6 2026.", [("in_force", "2024-07-01", "2026-06-30")]),
    ("Avtalet om skolbussar (gäller 240701–260630) redovisas.", [("in_force", "2024-07-01", "2026-06-30")]),
    ("Avtalet om skolbussar gäller tidigast från den 1 juli 2024.", [("in_force", "2024-07-01", None)]),
    ("Avtalet om skolbussar gäller ytterligare två år till den 30 juni 2026.", [("in_force", None, "2026-06-30")]),
    ("Avtalet om skolbussar, med giltighet från 2024-07-01, antas.", [("adopted", "2024-07-01", None)]),
    ("Avtalet om skolbussar antas med verkan från den 1 juli 2024.", [("adopted", "2024-07-01", None)]),
    ("Avtalet om skolbussar har gällt sedan 2020 och löper ut sista juni 2024.", [("in_force", "2020-01-01", "2024-06-30")]),
    ("Avtalet om skolbussar har gällt sedan 2020 och löper ut i juni 2024.", [("in_force", "2020-01-01", "2024-06-30")]),
)


@pytest.mark.parametrize(("text", "expected"), _TERMS)
def test_ways_to_tell_a_term(text: str, expected: list[tuple[str | None, str | None, str | None]]) -> None:
    assert [(a.event, a.valid_from, a.valid_to) for a in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Avtalstiden är 2024-07-01–2026-06-30.", "2024-07-01", "2026-06-30"),
        ("Avtalet löper på två år från den 1 juli 2024.", "2024-07-01", None),
        ("Avtalsperioden löper ut den 30 juni 2026.", None, "2026-06-30"),
        ("Avtalstiden sträcker sig till och med 2026-06-30 med möjlighet till förlängning.", None, "2026-06-30"),
    ],
)
def test_a_term_is_told_of_the_agreement_that_the_item_is_about(text: str, first: str | None, last: str | None) -> None:
    assert [(a.name, a.event, a.valid_from, a.valid_to) for a in read(text, heading="Avtal om skolbussar")] == [
        ("Avtal om skolbussar", "in_force", first, last)
    ]


def test_what_was_told_with_its_days_is_not_told_anew_without_them() -> None:
    found = read("Nämnden godkänner avtalet om skolbussar för perioden 2024-07-01–2026-06-30. Nämnden godkänner avtalet om skolbussar.")
    assert [(a.event, a.valid_from, a.valid_to) for a in found] == [("adopted", "2024-07-01", "2026-06-30")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Arbetet med att revidera avtalet om skolbussar fortgår.", ("avtalet om skolbussar", "revised")),
        ("Regionstyrelsen antog avtalet om skolbussar 19/1.", ("avtalet om skolbussar", "adopted")),
        ("Riktlinjen för resor 24 mars antogs.", ("Riktlinjen för resor", "adopted")),
        ("Avtalet om skolskjuts över kommungräns godkänns.", ("Avtalet om skolskjuts över kommungräns", "adopted")),
        ("Chefsgruppen ställde sig 9/8 bakom avtalet om skolbussar.", ("avtalet om skolbussar", "endorsed")),
        ("Direktörsgruppen ställde sig den 28:e april, § 7, bakom riktlinjen för resor.", ("riktlinjen för resor", "endorsed")),
    ],
)
def test_names_stop_at_days_and_verbs(text: str, expected: tuple[str, str]) -> None:
    assert [(a.name, a.event) for a in read(text)] == [expected]


def test_a_council_that_binds_no_one_endorses() -> None:
    found = read("Beslut\n\nAvtalet om skolbussar godkänns.")
    assert [a.event for a in found] == ["adopted"]
    outline = build_outline(read_plain(_FRAME.format(heading="Trygga vägar", text="Beslut\n\nAvtalet om skolbussar godkänns.").encode()))
    decisions = find_decisions(outline)[0]
    dates, _ = find_dates_in(outline, Window.of([], None))
    for body, event in (("Granby pensionärsråd", "endorsed"), ("Styrgruppen för nära vård", "endorsed"), ("Granby kommunstyrelse", "adopted")):
        assert [a.event for a in find_agreements(outline, decisions, dates, body)] == [event]


def test_a_bare_name_takes_the_full_one_of_its_item() -> None:
    found = read("Överenskommelsen gäller från och med 2024-01-01. Därefter ska överenskommelsen utvärderas.", heading="Överenskommelse om skolskjuts")
    assert [(a.name, a.event) for a in found] == [("Överenskommelse om skolskjuts", "in_force"), ("Överenskommelse om skolskjuts", "evaluated")]


def test_another_plan_that_comes_later_is_not_the_present_one() -> None:
    found = read("År 2024 gäller nuvarande handlingsplan. Under hösten ska nätverket ta fram en ny handlingsplan för skolvägar.")
    assert [(a.name, a.event) for a in found] == [("handlingsplan", "in_force"), ("handlingsplan för skolvägar", "proposed")]


def test_each_endorsement_is_an_entry_and_a_revision_told_twice_is_one() -> None:
    found = read(
        "Styrelsen ställde sig bakom färdtjänstavtalet 2024-02-03. Rådet ställde sig bakom färdtjänstavtalet 2024-02-10. Färdtjänstavtalet ska revideras. Revideringen av färdtjänstavtalet pågår."
    )
    assert [a.event for a in found] == ["endorsed", "endorsed", "revised"]


def test_the_plan_stands_for_the_action_plan_of_its_item() -> None:
    found = read("Samtal om handlingsplan trygga barn. Planen antogs av styrelsen i februari.")
    assert [(a.name, a.event) for a in found] == [("handlingsplan trygga barn", "adopted")]
    assert read("Planen antogs av styrelsen.") == []


@pytest.mark.parametrize(
    ("text", "heading", "found"),
    [
        (
            "Nuvarande avtal löper ut den 31 december 2024.",
            "Avtal med Region Granby om sjuktransporter",
            [("Avtal med Region Granby om sjuktransporter", "in_force")],
        ),
        (
            "Hyresavtal avseende Bruksgatan 1 godkänns. Hyresavtalet ska ses över.",
            "Lokaler",
            [("Hyresavtal avseende Bruksgatan 1", "adopted"), ("Hyresavtal avseende Bruksgatan 1", "revised")],
        ),
        ("Tidigare riktlinjer upphör att gälla.", "Riktlinjer för resor", [("Riktlinjer för resor", "terminated")]),
        ("Rådet säger upp avtalet. Det upphör den 31 december 2024.", "Avtal om bad", [("Avtal om bad", "terminated"), ("Avtal om bad", "terminated")]),
        (
            "Överenskommelsen ses över. Styrelsen har föreslagit att den förlängs ett år.",
            "Överenskommelse om bad",
            [("Överenskommelse om bad", "revised"), ("Överenskommelse om bad", "proposed")],
        ),
        (
            "Överenskommelsen ses över. Styrelsen har ställt sig bakom det.",
            "Överenskommelse om bad",
            [("Överenskommelse om bad", "revised"), ("Överenskommelse om bad", "endorsed")],
        ),
        (
            "En arbetsgrupp har arbetat fram ett nytt förslag.",
            "Revidering av överenskommelsen om bad",
            [("överenskommelsen om bad", "revised"), ("överenskommelsen om bad", "proposed")],
        ),
        ("Chefsgruppen ställde sig bakom förslaget till överenskommelse.", "Överenskommelse om bad", [("Överenskommelse om bad", "endorsed")]),
        ("Länsplanen gäller t.o.m. december 2025.", "Länsplan God vård 2022–2025", [("Länsplan God vård", None), ("Länsplan God vård", "in_force")]),
        ("Nämnden antar avtalet. Nämnden ger direktören i uppdrag att underteckna avtalet.", "Avtal om bad", [("Avtal om bad", "adopted")]),
        ("Ett nytt treårigt avtal tecknas från och med den 1 juli 2024.", "Avtal om bad", [("Avtal om bad", "adopted")]),
        ("Förhandlingar om ett nytt avtal har inletts.", "Avtal om bad", []),
        ("Förslaget till avtal har beretts av kansliet.", "Avtal om bad", []),
        ("Kansliet redovisar hur arbetet med planen går.", "Handlingsplan om bad", []),
        (
            "Överenskommelsen om bad ses över. Rådet ställer sig bakom förlängningen.",
            "Bad",
            [("Överenskommelsen om bad", "revised"), ("Överenskommelsen om bad", "endorsed")],
        ),
        ("Nuvarande avtalsperiod löper ut 2025-12-31.", "Avtal om bad", [("Avtal om bad", "in_force")]),
        ("Nämnden enades inte om ett nytt avtal. Det nuvarande förlängs därför till 2026.", "Avtal om bad", [("Avtal om bad", "extended")]),
        (
            "Avtalet löper ut 31 augusti 2025. Nämnden beslutar att utnyttja optionen till 2027.",
            "Avtal om bad",
            [("Avtal om bad", "in_force"), ("Avtal om bad", "extended")],
        ),
        ("Handlingsplanen följs upp varje år.", "Handlingsplan för bad", []),
        ("Parkeringen är full. Den ska revideras.", "Bad", []),
        ("Avtalet diskuterades. Den löper ut i vår.", "Avtal om bad", []),
    ],
)
def test_words_that_stand_for_the_full_name(text: str, heading: str, found: list[tuple[str, str | None]]) -> None:
    assert [(a.name, a.event) for a in read(text, heading=heading)] == found


@pytest.mark.parametrize(
    ("text", "heading", "found"),
    [
        # a name ends where the next verb, an apposition or a term begins
        (
            "Avtalet om Badlinjen, kommunernas gemensamma jour mellan 22 och 07, löper ut i maj 2025.",
            "X",
            [("Avtalet om Badlinjen", "in_force", None, "2025-05-31")],
        ),
        ("Avtalet om Badlinjen, en jour för barn och unga, löper ut i maj 2025.", "X", [("Avtalet om Badlinjen", "in_force", None, "2025-05-31")]),
        ("Avtalet om IVPA, larm och ambulans löper ut i maj 2025.", "X", [("Avtalet om IVPA, larm och ambulans", "in_force", None, "2025-05-31")]),
        (
            "Rådet ställer sig bakom färdplan för god och nära vård och lämnar det till styrgruppen.",
            "X",
            [("färdplan för god och nära vård", "endorsed", None, None)],
        ),
        ("Rådet ställer sig bakom färdplan för vård och skickar den vidare.", "X", [("färdplan för vård", "endorsed", None, None)]),
        ("Rådet ställer sig bakom färdplan för barn och lärare.", "X", [("färdplan för barn och lärare", "endorsed", None, None)]),
        ("Rådet ställer sig bakom färdplan för unga och tackar för arbetet.", "X", [("färdplan för unga", "endorsed", None, None)]),
        ("Nämnden tecknar ett nytt hyresavtal för tre år.", "X", [("hyresavtal", "adopted", None, None)]),
        # what is past, and what is understood
        ("Avtalet löpte ut den 31 augusti 2025.", "Avtal om Badlinjen", [("Avtal om Badlinjen", "in_force", None, "2025-08-31")]),
        ("Avtalet löpte därmed ut den 31 augusti 2025.", "Avtal om Badlinjen", [("Avtal om Badlinjen", "in_force", None, "2025-08-31")]),
        ("Den överenskommelse som gäller nu löper ut 2025-12-31.", "Överenskommelse om bad", [("Överenskommelse om bad", "in_force", None, "2025-12-31")]),
        (
            "Nämnden antog överenskommelsen den 3 maj 2025 och förlängde samtidigt den nuvarande till och med den 31 mars 2026.",
            "Överenskommelse om bad",
            [("Överenskommelse om bad", "adopted", None, None), ("Överenskommelse om bad", "extended", None, "2026-03-31")],
        ),
        ("Nämnden sade upp den gamla maskinen.", "Överenskommelse om bad", []),
        # a plan that the heading alone names, where its term is told
        ("Planen ska gälla åren 2025–2028.", "Plan för bad", [("Plan för bad", "proposed", "2025-01-01", "2028-12-31")]),
        ("Planen omfattar åren 2025–2028.", "Badplan", [("Badplan", "in_force", "2025-01-01", "2028-12-31")]),
        ("Planen vann laga kraft.", "Plan för bad", []),
        ("Planen ska gälla åren 2025–2028.", "Budgetplan för bad", []),
        ("Riktlinjer för bad från den 27 april 2015 upphör att gälla.", "X", [("Riktlinjer för bad", "terminated", None, None)]),
    ],
)
def test_ends_of_names_and_what_is_left_unsaid(text: str, heading: str, found: list[tuple[str, str | None, str | None, str | None]]) -> None:
    assert [(a.name, a.event, a.valid_from, a.valid_to) for a in read(text, heading=heading)] == found


def test_parties_and_part() -> None:
    (found,) = read("Avtal mellan Granby kommun och Ekby kommun om räddningstjänst godkänns.")
    assert found.parties == ["Granby kommun", "Ekby kommun"]
    assert read("Avtal om läkarstöd tecknas som underavtal till vårdavtalet.")[0].part_of == "vårdavtalet"


@pytest.mark.parametrize(("kind", "event"), [("approve", "adopted"), ("propose", "proposed"), ("recommend", "recommended")])
def test_a_clause_tells_what_its_decision_does(kind: DecisionType, event: str) -> None:
    text = "att anta riktlinje för resor"
    outline = build_outline(read_plain(_FRAME.format(heading="Resor", text=text).encode()))
    start = outline.text.string.index(text)
    words = Words(text, ((start, start + len(text)),))
    assert find_agreements(outline, [Decision(item=1, text=words, type=kind, status="made", span=words.span)], [])[0].event == event


def test_decision_that_holds_the_name() -> None:
    text = "Riktlinje för resor antas."
    outline = build_outline(read_plain(_FRAME.format(heading="Resor", text=text).encode()))
    start = outline.text.string.index(text)
    words = Words(text, ((start, start + len(text)),))
    assert find_agreements(outline, [Decision(item=1, text=words, type="approve", status="made", span=words.span)], [])[0].decision == 0


@pytest.mark.parametrize(
    ("string", "name"),
    [
        ("överenskommelse om hjälp vid in- och utflyttning till 31/12 2024", "överenskommelse om hjälp vid in- och utflyttning"),
        ("hälso- och sjukvårdsavtalet i Granby län", "hälso- och sjukvårdsavtalet"),
        ("den nya länsgemensamma riktlinjen för resor som gäller", "riktlinjen för resor"),
        ("VIP riktlinje", "VIP riktlinje"),
        ("färdplan god vård och revidering av annat", "färdplan god vård"),
        ("Avtal mellan A, B och C om bussar, vilket är nytt", "Avtal mellan A, B och C om bussar"),
    ],
)
def test_where_names_end(string: str, name: str) -> None:
    found = next(iter(names(string)))
    assert string[found.start : found.end].removeprefix("länsgemensamma ") == name


@pytest.mark.parametrize(
    "text", ["", "avtal", "ÖK", "avtalet om", "avtal " * 2000, "handlingsplan för " * 1500, "plan 2020-2025 " * 500, "överenskommelse mellan A, B, " * 400]
)
def test_hostile_text_gives_nothing_that_it_does_not_say(text: str) -> None:
    found = read(text)
    assert all(one.name in text for one in found)
    assert all(party in text for one in found for party in one.parties)
