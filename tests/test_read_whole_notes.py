"""Short minutes and notes of many bodies, in layouts that they use, read whole; every body and name is invented."""

from __future__ import annotations

import pytest

from noted import facts, minutes_of

CASES = [
    (
        "w mail notes",
        """Från: Anna Berg
Till: Nätverket för biståndschefer
Datum: den 14 oktober 2022
Ämne: Anteckningar från träffen 11/10

Hej alla!

Här kommer anteckningarna från biståndschefsnätverkets träff den 11 oktober 2022.

Vi som var med: Anna Berg (Dalby, antecknade), Per Ask (Ekby), Cia Dal (Granby), Bo Ek (Hedsta, via länk)
Kunde inte: Eva Frost (Torp)

1. Laget runt
Dalby har fått nya lokaler. Ekby söker en ny handläggare.

2. Ny föreskrift
Cia berättade om föreskriften. Per skickar ut länken.

3. Nästa träff
Vi ses den 6 december kl 9 i Ekby.

Hälsningar
Anna
""",
        "sit item att sec next",
        """att:Anna Berg||Dalby|secretary|present
att:Bo Ek||Hedsta|member|present
att:Cia Dal||Granby|member|present
att:Eva Frost||Torp|member|absent
att:Per Ask||Ekby|member|present
item:1|Laget runt
item:2|Ny föreskrift
item:3|Nästa träff
next:2022-12-06|09:00
sec:Anna Berg
sit:2022-10-11|||
""",
    ),
    (
        "w caps headings",
        """DALABYGDENS RÄDDNINGSFÖRBUND
Direktionen
SAMMANTRÄDESPROTOKOLL 5/2004

Tid: torsdagen den 25 november 2004 kl 10.00-12.15
Plats: Brandstationen, Dalby

Närv:        Anna Berg (s), ordf.
             Per Ask (m), v ordf
             Cia Dal (c)
Tjg ers:     Bo Ek (kd) för Eva Frost (fp)
Dessutom:    Räddningschef Gun Hed
             Ekonom Ivar Jo, §§ 41-42
             Sekr Kia Lo

40 §   VAL AV JUSTERINGSMAN
       Direktionen utser Per Ask att justera protokollet.

41 §   DELÅRSBOKSLUT
       Ivar Jo redogör för bokslutet.
       Direktionen beslutar
       att godkänna bokslutet.

42 §   BUDGET 2005
       Direktionen beslutar
       att fastställa budgeten.

43 §   ÖVRIGA FRÅGOR
       Inga frågor.

Vid protokollet                 Justeras

Kia Lo                          Anna Berg        Per Ask
""",
        "sit item chair sec cert att",
        """att:Anna Berg|s||member|present
att:Bo Ek|kd||serving_substitute|present
att:Cia Dal|c||member|present
att:Gun Hed|||officer|present
att:Ivar Jo|||officer|part|41,42
att:Kia Lo|||secretary|present
att:Per Ask|m||member|present
cert:Per Ask
chair:Anna Berg
item:40|VAL AV JUSTERINGSMAN
item:41|DELÅRSBOKSLUT
item:42|BUDGET 2005
item:43|ÖVRIGA FRÅGOR
sec:Kia Lo
sit:2004-11-25|10:00|12:15|Brandstationen, Dalby
""",
    ),
    (
        "w case word headings",
        """Kommunstyrelsen i Dalby
Protokoll 2026-01-28

Sammanträdet hålls i Kommunhuset, sal Eken, kl. 08.30–11.45.

Närvarande ledamöter: Anna Berg (S), ordförande, Per Ask (M), 1:e vice ordförande, Cia Dal (C), Bo Ek (V)
Tjänstgörande ersättare: Eva Frost (S) för Gun Hed (S)
Närvarande ersättare: Ivar Jo (M)
Övriga: Kia Lo, kommundirektör, Lo Mo, nämndsekreterare
Frånvarande: Gun Hed (S)

Ärende 1: Val av justerare
Beslut: Per Ask väljs.

Ärende 2: Budgetuppföljning
Beslut: Rapporten godkänns.

Ärende 3: Sammanträdestider
Beslut: Tiderna fastställs.
""",
        "sit item chair sec att",
        """att:Anna Berg|S||member|present
att:Bo Ek|V||member|present
att:Cia Dal|C||member|present
att:Eva Frost|S||serving_substitute|present
att:Gun Hed|S||member|absent
att:Ivar Jo|M||substitute|present
att:Kia Lo|||officer|present
att:Lo Mo|||secretary|present
att:Per Ask|M||member|present
chair:Anna Berg
item:1|Val av justerare
item:2|Budgetuppföljning
item:3|Sammanträdestider
sec:Lo Mo
sit:2026-01-28|08:30|11:45|Kommunhuset, sal Eken
""",
    ),
    (
        "w question headings",
        """# Styrgrupp digital vård

*Mötesanteckningar 2021-10-07 kl 13:00-14:30 via Teams*

| Roll | Namn | Här |
|---|---|---|
| Ordförande | Anna Berg, Dalby | x |
| Ledamot | Per Ask, Ekby | x |
| Ledamot | Cia Dal, Region Norr | - |
| Projektledare | Bo Ek | x |
| Antecknar | Eva Frost, Dalby | x |

## 1 - Var står vi?

Bo visar tidplanen.

## 2 - Vad behöver beslutas?

> **Beslut:** Styrgruppen godkänner budgeten.

## 3 - Vad händer härnäst?

- Bo skickar ut underlag senast 20 oktober.
""",
        "sit item chair sec att",
        """att:Anna Berg||Dalby|member|present
att:Bo Ek|||member|present
att:Cia Dal||Region Norr|member|absent
att:Eva Frost||Dalby|secretary|present
att:Per Ask||Ekby|member|present
chair:Anna Berg
item:1|Var står vi?
item:2|Vad behöver beslutas?
item:3|Vad händer härnäst?
sec:Eva Frost
sit:2021-10-07|13:00|14:30|
""",
    ),
    (
        "w point headings",
        """Samrådsgrupp primärvård
Anteckningar

Datum 2025-05-22
Tid 14.00–15.30
Plats Hälsocentralen i Granby, mötesrum 2

Närvarande
Anna Berg, verksamhetschef, sammankallande
Per Ask, Dalby kommun
Cia Dal, Ekby kommun
Bo Ek, Region Norr (from punkt 3)
Eva Frost, Region Norr, vid pennan

Frånvarande
Gun Hed, Torps kommun

Punkt 1 Mötet öppnas
Anna hälsar välkommen.

Punkt 2 Läget på hälsocentralen
Två läkare har börjat.

Punkt 3 Läkarmedverkan
Gruppen enas om att rutinen revideras.

Punkt 4 Nästa möte
25 september kl. 14.00.
""",
        "sit item chair sec att",
        """att:Anna Berg|||member|present
att:Bo Ek||Region Norr|member|part|3,4
att:Cia Dal||Ekby kommun|member|present
att:Eva Frost||Region Norr|secretary|present
att:Gun Hed||Torps kommun|member|absent
att:Per Ask||Dalby kommun|member|present
chair:Anna Berg
item:1|Mötet öppnas
item:2|Läget på hälsocentralen
item:3|Läkarmedverkan
item:4|Nästa möte
sec:Eva Frost
sit:2025-05-22|14:00|15:30|Hälsocentralen i Granby, mötesrum 2
""",
    ),
    (
        "w year numbered",
        """Hälso- och sjukvårdsberedningen
PROTOKOLL 3/2016
2016-04-19

NÄRVARANDE BESLUTANDE
Anna Berg (S) ordförande
Per Ask (M) vice ordförande
Cia Dal (C) t.o.m. § 16:33
Bo Ek (V) fr.o.m. § 16:32

NÄRVARANDE EJ BESLUTANDE
Eva Frost (S)

TJÄNSTEMÄN
Gun Hed, sekreterare
Ivar Jo, controller § 16:32

§ 16:31  Protokollets justering
Per Ask utses att justera.

§ 16:32  Månadsrapport
Ivar Jo föredrar rapporten.
Beslut
Rapporten godkänns.

§ 16:33  Remiss
Beslut
Remissen besvaras enligt förslag.

§ 16:34  Anmälningar
Anmälningarna läggs till handlingarna.
""",
        "sit item chair sec att",
        """att:Anna Berg|S||member|present
att:Bo Ek|V||member|part|16:32,16:33,16:34
att:Cia Dal|C||member|part|16:31,16:32,16:33
att:Eva Frost|S||substitute|present
att:Gun Hed|||secretary|present
att:Ivar Jo|||officer|part|16:32
att:Per Ask|M||member|present
chair:Anna Berg
item:16:31|Protokollets justering
item:16:32|Månadsrapport
item:16:33|Remiss
item:16:34|Anmälningar
sec:Gun Hed
sit:2016-04-19|||
""",
    ),
    (
        "w left labels",
        """Granby kommun
Omsorgsnämnden                          PROTOKOLL                       2014-02-19

Tid och plats      Kommunhuset, kl. 13.15–15.50
Beslutande         Se närvarolista på nästa sida
Justerare          Per Ask
Sekreterare        Gun Hed

NÄRVAROLISTA

LEDAMÖTER                            ERSÄTTARE
Anna Berg (S), ordf.                 Ivar Jo (S), tjg för Bo Ek
Per Ask (M)                          Kia Lo (M)
Bo Ek (V), ej närv.
Cia Dal (C)

TJÄNSTEMÄN
Gun Hed, sekreterare
Mats Nor, omsorgschef

§ 14   Val av justerare
Per Ask väljs.

§ 15   Bokslut
Nämnden godkänner bokslutet.

§ 16   Rapporter
Rapporterna noteras.
""",
        "sit item chair sec att",
        """att:Anna Berg|S||member|present
att:Bo Ek|V||member|absent
att:Cia Dal|C||member|present
att:Gun Hed|||secretary|present
att:Ivar Jo|S||serving_substitute|present
att:Kia Lo|M||substitute|present
att:Mats Nor|||officer|present
att:Per Ask|M||member|present
chair:Anna Berg
item:14|Val av justerare
item:15|Bokslut
item:16|Rapporter
sec:Gun Hed
sit:2014-02-19|13:15|15:50|Kommunhuset
""",
    ),
    (
        "w letters with dash",
        """Tillgänglighetsrådet i Ekby
Protokoll nr 2, 2018

Mötesdag: 2018-05-15, 15–17
Mötesplats: Biblioteket

Rådets ledamöter
- Anna Berg (S) - ordförande
- Per Ask (M) - ledamot
- Cia Dal - HSO, vice ordförande
- Bo Ek - Synskadades förening
- Eva Frost - DHR - frånvarande

Tjänstepersoner
- Gun Hed - sekreterare
- Ivar Jo - gatuchef - deltog under punkt C

A - Öppnande
Ordföranden öppnar mötet.

B - Föregående protokoll
Protokollet läggs till handlingarna.

C - Gångbanor
Ivar Jo informerar. Rådet tackar för informationen.

D - Avslutning
Nästa möte är den 18 september.
""",
        "sit item chair sec att",
        """att:Anna Berg|S||member|present
att:Bo Ek||Synskadades förening|member|present
att:Cia Dal||HSO|member|present
att:Eva Frost||DHR|member|absent
att:Gun Hed|||secretary|present
att:Ivar Jo|||officer|part|C
att:Per Ask|M||member|present
chair:Anna Berg
item:A|Öppnande
item:B|Föregående protokoll
item:C|Gångbanor
item:D|Avslutning
sec:Gun Hed
sit:2018-05-15|15:00|17:00|Biblioteket
""",
    ),
    (
        "w number in table",
        """Presidiet för Mellanbygden
MÖTESANTECKNINGAR 2020-09-03

Medverkande: Anna Berg (S) Dalby, ordf; Per Ask (M) Ekby; Cia Dal (C) Granby; Gun Hed (sekr)
Frånvaro: Bo Ek (L) Torp

Nr	Rubrik	Notering	Ansvar
1	Öppning	Ordföranden öppnade mötet.
2	Infrastruktur	Gruppen ställde sig bakom yttrandet.	Per
3	Budget	Budgeten bordlades till oktober.
4	Övrigt	Cia bjuder in länsstyrelsen till nästa möte.	Cia
""",
        "sit item chair sec att",
        """att:Anna Berg|S|Dalby|member|present
att:Bo Ek|L|Torp|member|absent
att:Cia Dal|C|Granby|member|present
att:Gun Hed|||secretary|present
att:Per Ask|M|Ekby|member|present
chair:Anna Berg
item:1|Öppning
item:2|Infrastruktur
item:3|Budget
item:4|Övrigt
sec:Gun Hed
sit:2020-09-03|||
""",
    ),
]


@pytest.mark.parametrize(("text", "kinds", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, kinds: str, expected: str) -> None:
    assert sorted(facts(minutes_of(text), kinds)) == expected.splitlines()
