"""Agreements told in many wordings, each a sentence of a council's notes or clauses of a board: what has happened to which, and from when until when."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read

_NOTES = "Minnesanteckningar från Granby samverkansråd 2024-03-04\n\nNärvarande: Anna Berg, Bo Ek\n\n1. Mötet öppnas\n\nOrdföranden hälsade välkommen.\n\n2. Lägesrapport\n\n{text}\n\n9. Mötet avslutas\n\nOrdföranden tackade.\n"
_CLAUSES = (
    "Protokoll\nKommunstyrelsen\nSammanträdesdatum 2024-03-04\n\nBeslutande\nAnna Berg (S), ordförande\nBo Ek (M)\n\n§ 12 Lägesrapport\n\nÄrendebeskrivning\n"
    "Förvaltningen har lämnat underlag.\n\nBeslut\nKommunstyrelsen beslutar\n\n{text}\n\n§ 13 Anmälningsärenden\n\nBeslut\nKommunstyrelsen beslutar\n\natt notera anmälningarna\n"
)
_TOLD = """
Samverkansavtalet om larmcentral löper ut vid årsskiftet. | Samverkansavtalet om larmcentral = in_force - 2024-12-31
Avtalet om sotning gäller t.o.m. sista juni 2025. | Avtalet om sotning = in_force - 2025-06-30
Avtalet om tolkservice gäller tills vidare från och med 2024-05-01 med sex månaders uppsägningstid. | Avtalet om tolkservice = in_force 2024-05-01 -
Hemsjukvårdsavtalet, som trädde i kraft 1 februari 2021, gäller i fyra år. | Hemsjukvårdsavtalet = in_force 2021-02-01 -
Folkhälsoavtalet mellan regionen och Ekby kommun sades upp i januari. | Folkhälsoavtalet mellan regionen och Ekby kommun = terminated - -
Ekby har förlängt riktlinjen för cykelvägar till och med 2026. | riktlinjen för cykelvägar = extended - 2026-12-31
Till följd av uppsägningen upphör avtalet om vattenprover den 31 maj 2024. | avtalet om vattenprover = terminated - 2024-05-31
Sista dag för uppsägning av driftavtalet är den 30 september. | nothing
Ett nytt avtal om bilpool ska upphandlas under hösten. | avtal om bilpool = proposed - -
Parterna är överens om att skriva om samverkansavtalet för ungdomsmottagningen. | samverkansavtalet för ungdomsmottagningen = revised - -
Alla kommuner utom Ekby har skrivit på avsiktsförklaringen om gemensam IT. | avsiktsförklaringen om gemensam IT = adopted - -
Riktlinjen för korttidsplatser upphörde vid halvårsskiftet 2023. | Riktlinjen för korttidsplatser = terminated - 2023-06-30
Drogpolitiskt program för åren 2025–2028 skickas på remiss till kommunerna under våren. | Drogpolitiskt program = proposed 2025-01-01 2028-12-31
Ordföranden undertecknade den 12 februari hyresavtalet med Granby Fastigheter AB. | hyresavtalet med Granby Fastigheter AB = adopted - -
Avtalsparterna har kommit överens om en ettårig förlängning av ramavtalet om bemanning. | ramavtalet om bemanning = extended - -
Arbetsutskottet ser gärna att överenskommelsen om trygg hemgång förlängs. | överenskommelsen om trygg hemgång = proposed - -
Riktlinjerna för sociala medier är från 2016 och i behov av översyn. | Riktlinjerna för sociala medier = revised - -
Den reviderade handlingsplanen mot mäns våld gäller fr.o.m. 1 mars. | handlingsplanen mot mäns våld = in_force 2024-03-01 -
Från årsskiftet gäller en ny överenskommelse om rehabilitering. | överenskommelse om rehabilitering = in_force 2024-01-01 -
Regionfullmäktige fastställde i november Trafikförsörjningsprogram 2024–2033. | Trafikförsörjningsprogram = adopted 2024-01-01 2033-12-31
Samrådsgruppen tillstyrker att avtalet om familjecentral förlängs till 2027-06-30. | avtalet om familjecentral = endorsed - 2027-06-30
Vårt avtal med Rena Rum AB går ut i augusti och en ny upphandling pågår. | avtal med Rena Rum AB = in_force - 2024-08-31
Kommunerna och regionen har enats om en överenskommelse kring läkarstöd i skolan. | överenskommelse kring läkarstöd i skolan = adopted - -
Planen är att överenskommelsen kring läkarstöd ska träda i kraft den 1 juli. | överenskommelsen kring läkarstöd = proposed 2024-07-01 -
Rutinen för orosanmälan ska uppdateras. | nothing
Enligt avtalet ska parterna träffas två gånger per år. | nothing
Avtalsuppföljning sker den 14 mars. | nothing
Frågor ställdes om hur riktlinjen för parkering tillämpas. | nothing
I enlighet med samverkansavtalet godkänner rådet bokslutet. | nothing
Styrgruppen för färdplanen träffas igen den 4 april. | nothing
Projektet finansieras enligt överenskommelsen mellan staten och SKR. | nothing
Överenskommelsen om korttidsboende rekommenderades av rådet i höstas. Alla elva kommuner har nu antagit den. | Överenskommelsen om korttidsboende = recommended - - ; Överenskommelsen om korttidsboende = adopted - -
Kommunerna har fram till den 30 april på sig att anta överenskommelsen om palliativ vård. | överenskommelsen om palliativ vård = proposed - -
Avtalet om dricksvatten är uppsagt för omförhandling. | Avtalet om dricksvatten = terminated - -
Ett tilläggsavtal till avtalet om hemsjukvård tecknas i april. | tilläggsavtal till avtalet om hemsjukvård = proposed - -
ÖK om missbruk och beroende är föremål för revidering. | ÖK om missbruk och beroende = revised - -
Lokal överenskommelse om drogfri skola skrevs under vid mötet. | Lokal överenskommelse om drogfri skola = adopted - -
Granby kommun väljer att inte gå in i det nya samverkansavtalet. | nothing
Ekby kommun lämnar samverkansavtalet om räddningstjänst vid utgången av 2025. | samverkansavtalet om räddningstjänst = terminated - 2025-12-31
Ett utkast till Färdplan psykisk hälsa delades ut. | Färdplan psykisk hälsa = proposed - -
Arbetet med att ta fram en överenskommelse om hembesök startar efter sommaren. | överenskommelse om hembesök = proposed - -
Det nya låneavtalet för hjälpmedel är nu klart och undertecknat av samtliga parter. | låneavtalet för hjälpmedel = adopted - -
Avtalet om länsgemensam beredskap, som nu löpt i två år, ska utvärderas före sommaren. | Avtalet om länsgemensam beredskap = evaluated - -
Näringslivsprogrammet 2022–2026 halvtidsutvärderades i höstas. | Näringslivsprogrammet = evaluated 2022-01-01 2026-12-31
Man har beslutat sig för att frånträda avtalet om färdtjänst. | avtalet om färdtjänst = terminated - -
Förvaltningen återkommer med förslag till reviderat reglemente för rådet. | nothing
Taxan antogs. Avtalet om hämtning nämndes inte. | nothing
Hyresavtalet för Ladan är förlängt fram till midsommar 2025 hos nuvarande värd, enligt uppgift från Bo Ek. | Hyresavtalet för Ladan = extended - -
Det har tagits fram en ny riktlinje för ordningsvakter, som kommer att gälla från den 15 maj 2024. | riktlinje för ordningsvakter = proposed 2024-05-15 -
Avtalet om skolfrukt har förlängts t.o.m. vårterminen 2025. | Avtalet om skolfrukt = extended - 2025-06-30
Under våren ska överenskommelsen om tandvård för äldre omarbetas. | överenskommelsen om tandvård för äldre = revised - -
Bo Ek informerade om att avtalet om färdtjänst är uppsagt från Sundbys sida. | avtalet om färdtjänst = terminated - -
Riktlinje för läkemedel: ny version från 1 april. | Riktlinje för läkemedel = in_force 2024-04-01 -
Parterna har förlängt samarbetsavtalet om bibliotek i två år, till den 30 juni 2026. | samarbetsavtalet om bibliotek = extended - 2026-06-30
Nuvarande överenskommelse om ungdomsmottagning gäller året ut. | överenskommelse om ungdomsmottagning = in_force - 2024-12-31
Rådet ser positivt på att riktlinjen för hjälpmedel revideras. | riktlinjen för hjälpmedel = endorsed - -
Eva Hall undrade varför avtalet om städning blivit så dyrt. | nothing
Överenskommelsen mellan Ekby och Region Norra om fotvård trädde i kraft vid årsskiftet. | Överenskommelsen mellan Ekby och Region Norra om fotvård = in_force 2024-01-01 -
Avtalet om IT-drift med Molnet AB löpte ut i februari och har inte förnyats. | Avtalet om IT-drift med Molnet AB = in_force - 2024-02-29
Avsiktsförklaringen om spårväg signerades digitalt den 28 februari. | Avsiktsförklaringen om spårväg = adopted - -
Vi behöver ett nytt avtal om bårtransporter före sommaren. | avtal om bårtransporter = proposed - -
Styrgruppen har gett klartecken till överenskommelsen om digital vårdplanering. | överenskommelsen om digital vårdplanering = endorsed - -
Handlingsplanen mot hedersvåld har följts upp av länsstyrelsen. | Handlingsplanen mot hedersvåld = evaluated - -
Färdtjänstavtalet är förlängt till och med sista december 2024. | Färdtjänstavtalet = extended - 2024-12-31
Sedan 1 januari i år gäller en ny riktlinje för palliativ vård. | riktlinje för palliativ vård = in_force 2024-01-01 -
Avtalet om säbo-läkare gäller för perioden 1 mars 2024 till 28 februari 2027 med option på ett plus ett år. | Avtalet om säbo-läkare = in_force 2024-03-01 2027-02-28
Region Norra har den 20 februari beslutat att inte förlänga avtalet om språkstöd, som därmed upphör den 30 juni. | avtalet om språkstöd = in_force - 2024-06-30
Bo Ek rapporterade att överenskommelsen om samordnad individuell plan är antagen i åtta av elva kommuner. | överenskommelsen om samordnad individuell plan = adopted - -
Överenskommelsen om samordnad individuell plan, antagen av regionfullmäktige 2023-11-20, har nu också antagits av Granby. | Överenskommelsen om samordnad individuell plan = adopted - -
Det nuvarande avtalet om varutransporter gäller till den 31 mars och det nya från den 1 april 2024. | avtalet om varutransporter = in_force - 2024-03-31
Arbetsgruppen arbetar vidare med utkastet till färdplan för digitalisering. | färdplan för digitalisering = proposed - -
Målet är att ett nytt hemsjukvårdsavtal ska finnas på plats till årsskiftet. | hemsjukvårdsavtal = proposed - -
Tre kommuner har ännu inte återkommit om avtalet om e-arkiv. | nothing
Uppsägningstiden i avtalet om e-arkiv är tolv månader. | nothing
Gällande avtal om e-arkiv sägs upp för att omförhandlas, beslutade Ekby i januari. | avtal om e-arkiv = terminated - -
Avtalet om energirådgivning, som sades upp av Sundby 2023, gick ut vid årsskiftet. | Avtalet om energirådgivning = terminated - 2023-12-31
Förlängningen av avtalet om energirådgivning är klar och gäller till 2025-12-31. | avtalet om energirådgivning = extended - 2025-12-31
Handlingsplanen för psykisk hälsa antogs 2022 och sträcker sig till och med 2026. | Handlingsplanen för psykisk hälsa = adopted - 2026-12-31
I höst är det dags att följa upp handlingsplanen för psykisk hälsa. | handlingsplanen för psykisk hälsa = evaluated - -
Handlingsplan för psykisk hälsa – uppföljning klar i oktober. | Handlingsplan för psykisk hälsa = evaluated - -
Ett reviderat avtal om medicintekniska produkter undertecknades i förra veckan. | avtal om medicintekniska produkter = adopted - -
Styrelsen gav den 5 februari klartecken för att teckna avtal med Ekby om gemensam växel. | avtal med Ekby om gemensam växel = proposed - -
Avtal: Gemensam växel. Parter: Ekby och Granby. Giltigt t.o.m. 2025-06-30. | nothing
Riktlinjer för stöd till anhöriga har beslutats i samtliga socialnämnder och börjar tillämpas den 1 maj. | Riktlinjer för stöd till anhöriga = adopted 2024-05-01 -
Lokala riktlinjer för stöd till anhöriga saknas i Sundby. | nothing
Omsorgsnämnden i Ekby förordar att riktlinjen för avlösning antas. | riktlinjen för avlösning = endorsed - -
Rådet ställer sig positivt till en gemensam riktlinje för resor. | gemensam riktlinje för resor = endorsed - -
Avtalet om bilvård har gått ut. | Avtalet om bilvård = terminated - -
Lillby har som andra kommun skrivit under avtalet om bilvård. | avtalet om bilvård = adopted - -
"""
_CASES = [tuple(part.strip() for part in line.split(" |")) for line in _TOLD.strip().splitlines()]


def told(form: str, text: str) -> list[str]:
    minutes = read(form.format(text=text).encode(), "anteckningar.txt").minutes
    return [f"{a.name} = {a.event} {a.valid_from or '-'} {a.valid_to or '-'}" for a in minutes.agreements]


@pytest.mark.parametrize(("text", "expected"), _CASES, ids=[text for text, _ in _CASES])
def test_what_notes_tell(text: str, expected: str) -> None:
    assert told(_NOTES, text) == ([] if expected == "nothing" else expected.split(" ; "))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "att anta riktlinjer för distansarbete att gälla från och med 2024-04-01\natt riktlinjer för telefoni, antagna 2012-05-03, upphör att gälla samma dag",
            ["riktlinjer för distansarbete = adopted 2024-04-01 -", "riktlinjer för telefoni = terminated - -"],
        ),
        (
            "att teckna avtal med Ekby kommun avseende gemensam energirådgivning för tiden 2024-07-01 – 2027-06-30",
            ["avtal med Ekby kommun avseende gemensam energirådgivning = adopted 2024-07-01 2027-06-30"],
        ),
        ("att inte säga upp hyresavtalet för Torget 3", []),
    ],
)
def test_what_clauses_tell(text: str, expected: list[str]) -> None:
    assert told(_CLAUSES, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Avtalet om sotning löper ut 30 juni 2024. Ekby kommunstyrelse har godkänt förlängningen. Sundby tillstyrkte den 20 februari en förlängning.",
            ["Avtalet om sotning = in_force - 2024-06-30", "Avtalet om sotning = extended - -", "Avtalet om sotning = endorsed - -"],
        ),
        ("Nuvarande avtal om djurjour upphör den 31 augusti 2024.", ["avtal om djurjour = in_force - 2024-08-31"]),
        (
            "Lillby har sagt upp avtalet om djurjour. Avtalet upphör den 31 augusti 2024.",
            ["avtalet om djurjour = terminated - -", "avtalet om djurjour = terminated - 2024-08-31"],
        ),
        ("Dagordningen godkänns sedan punkten om avtalet om larm strukits.", []),
        ("En riktlinje för att främja cykling ska tas fram.", ["riktlinje för att främja cykling = proposed - -"]),
        ("Kansliet tar fram en riktlinje för resor till mötet i maj.", ["riktlinje för resor = proposed - -"]),
        ("Beslut om riktlinjen för resor tas i maj.", ["riktlinjen för resor = proposed - -"]),
        ("Kommunerna har tecknat en överenskommelse om feriejobb för 2024.", ["överenskommelse om feriejobb = adopted 2024-01-01 2024-12-31"]),
        ("Avtalet om vaktbolag gäller till årets slut.", ["Avtalet om vaktbolag = in_force - 2024-12-31"]),
        (
            "Fyra kommuner har förhandlat fram ett avtal om fisketillsyn som ska gälla 2025-01-01–2027-12-31.",
            ["avtal om fisketillsyn = proposed 2025-01-01 2027-12-31"],
        ),
        ("Avtalet om växel börjar gälla när alla har antagit det, dock tidigast den 1 juni 2024.", ["Avtalet om växel = in_force 2024-06-01 -"]),
        (
            "Gruppen rekommenderar kommunerna att anta avtalet om växel från och med den 1 juni 2024 till och med den 31 maj 2027.",
            ["avtalet om växel = recommended 2024-06-01 2027-05-31"],
        ),
    ],
)
def test_what_follows_from_what_was_told(text: str, expected: list[str]) -> None:
    assert told(_NOTES, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Förslaget till ramavtal för el med Inköp Syd godkänns.", ["ramavtal för el med Inköp Syd = adopted - -"]),
        (
            "1. Hyresavtalet med Fastighets AB Ladan för Torget 3 förlängs till och med den 30 juni 2026.\n2. Förvaltningschefen får i uppdrag att underteckna tilläggsavtalet.",
            ["Hyresavtalet med Fastighets AB Ladan för Torget 3 = extended - 2026-06-30"],
        ),
        (
            "att anta riktlinjer för bidrag\natt upphäva de riktlinjer som antogs den 12 maj 2010",
            ["riktlinjer för bidrag = adopted - -", "riktlinjer för bidrag = terminated - -"],
        ),
    ],
)
def test_what_clauses_tell_of_one(text: str, expected: list[str]) -> None:
    assert told(_CLAUSES, text) == expected


def test_points_of_a_list() -> None:
    """A name with its days or its state behind it needs no verb."""
    points = """- Hemsjukvårdsavtalet: gäller t.o.m. 2025-12-31, uppsägning senast 2025-06-30.
- ÖK egenvård (fr.o.m. 1 maj 2023, tills vidare)
- Avtal om barnahus, löper ut 30 juni 2024. Förlängning diskuteras.
- Riktlinje för SIP: under revidering, klar till hösten
- Handlingsplan äldres hälsa 2023–2026: halvtidsuppföljning görs i september"""
    assert told(_NOTES, points) == [
        "Hemsjukvårdsavtalet = in_force - 2025-12-31",
        "ÖK egenvård = in_force 2023-05-01 -",
        "Avtal om barnahus = in_force - 2024-06-30",
        "Riktlinje för SIP = revised - -",
        "Handlingsplan äldres hälsa = evaluated 2023-01-01 2026-12-31",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Avtalet om larm gäller. Nämnden avslog förslaget om en gemensam taxa. Ekby har godkänt det.",
        "Avtalet om larm togs upp. Ekby avslog förslaget om en gemensam taxa, Sundby har godkänt det.",
    ],
)
def test_what_another_thing_stands_between_is_not_told_of_the_agreement(text: str) -> None:
    assert not told(_NOTES, text)
