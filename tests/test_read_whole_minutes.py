"""More short minutes of many bodies, in layouts that they use, read whole; every body and name is invented."""

from __future__ import annotations

import pytest

from noted import facts, minutes_of

CASES = [
    (
        "x number alone in margin",
        """Dalby kommun                 Sammanträdesprotokoll               Blad 1
Kommunstyrelsen              2007-09-04

Plats och tid                Kommunhuset, 13.30-15.00
Beslutande                   Anna Berg (s) ordf
                             Per Ask (m)
                             Cia Dal (c) §§ 101-103
                             Bo Ek (v) tj ers för Eva Frost (v)
Övriga deltagande            Gun Hed, kommunchef
                             Ivar Jo, sekreterare

101    Ks 07/88
       Detaljplan för Norra torget
       Kommunstyrelsen beslutar
       att godkänna planen.

102    Ks 07/91
       Bidrag till Dalby hembygdsförening
       Kommunstyrelsen beslutar
       att bevilja 20 000 kronor.

103    Ks 07/12
       Budgetuppföljning
       Kommunstyrelsen beslutar
       att godkänna rapporten.

104    Delegationsbeslut
       Kommunstyrelsen beslutar
       att lägga förteckningen till handlingarna.
""",
        "sit item case chair sec att",
        """att:Anna Berg|s||member|present
att:Bo Ek|v||serving_substitute|present
att:Cia Dal|c||member|part|101,102,103
att:Gun Hed|||officer|present
att:Ivar Jo|||secretary|present
att:Per Ask|m||member|present
case:101|Ks 07/88
case:102|Ks 07/91
case:103|Ks 07/12
chair:Anna Berg
item:101|Detaljplan för Norra torget
item:102|Bidrag till Dalby hembygdsförening
item:103|Budgetuppföljning
item:104|Delegationsbeslut
sec:Ivar Jo
sit:2007-09-04|13:30|15:00|Kommunhuset
""",
    ),
    (
        "x unnumbered caps",
        """LÄNSSTYRGRUPPEN FÖR EHÄLSA
Anteckningar 24 mars 2021, digitalt möte 9:00–11:15

DELTAGARE Anna Berg (ordf, Region Norr), Per Ask (Dalby), Cia Dal (Ekby), Bo Ek (Region Norr, processledare), Eva Frost (Granby, från kl 10)
FÖRHINDER Gun Hed (Torp)

VÄLKOMMEN
Anna hälsar välkommen och går igenom dagordningen.

NATIONELL PATIENTÖVERSIKT
Anslutningen är klar i fyra kommuner.
Beslut: Styrgruppen godkänner tidplanen.

EKONOMI
Budgeten är i balans.

NÄSTA MÖTE
5 maj kl 9:00.
""",
        "sit item chair att",
        """att:Anna Berg||Region Norr|member|present
att:Bo Ek||Region Norr|member|present
att:Cia Dal||Ekby|member|present
att:Eva Frost||Granby|member|part
att:Gun Hed||Torp|member|absent
att:Per Ask||Dalby|member|present
chair:Anna Berg
item:|EKONOMI
item:|NATIONELL PATIENTÖVERSIKT
item:|NÄSTA MÖTE
item:|VÄLKOMMEN
sit:2021-03-24|09:00|11:15|
""",
    ),
    (
        "x table cover",
        """# Direktionsprotokoll

| | |
|---|---|
| **Organ** | Direktionen för Räddningstjänsten Mellansjö |
| **Datum** | 2024-02-22 |
| **Tid** | 10.00–12.05 |
| **Plats** | Räddningsstationen, Granby |
| **Ordförande** | Anna Berg (S), Dalby |
| **Ledamöter** | Per Ask (M), Ekby; Cia Dal (C), Granby |
| **Ersättare** | Bo Ek (L), Ekby |
| **Tjänstepersoner** | Eva Frost, förbundsdirektör; Gun Hed, sekreterare |
| **Justerare** | Per Ask |

## §1 Mötets öppnande

Ordföranden öppnar mötet.

## §2 Årsredovisning

**Beslut**

Direktionen godkänner årsredovisningen.

## §3 Information

Informationen noteras.
""",
        "body sit item chair sec cert att",
        """att:Anna Berg|S|Dalby|member|present
att:Bo Ek|L|Ekby|substitute|present
att:Cia Dal|C|Granby|member|present
att:Eva Frost|||officer|present
att:Gun Hed|||secretary|present
att:Per Ask|M|Ekby|member|present
body:Direktionen för Räddningstjänsten Mellansjö
cert:Per Ask
chair:Anna Berg
item:1|Mötets öppnande
item:2|Årsredovisning
item:3|Information
sec:Gun Hed
sit:2024-02-22|10:00|12:05|Räddningsstationen, Granby
""",
    ),
    (
        "x sides indented",
        """Samverkansorgan för Västra länet
Minnesanteckningar den 8 juni 2017

Tid: 13.15–15.45. Plats: Regionens hus, Dalby.

Närvarande politiker:
Från Regionen:
   Anna Berg (S), ordförande
   Per Ask (M)
Från kommunerna:
   Cia Dal (C), Ekby, vice ordförande
   Bo Ek (S), Granby
   Eva Frost (KD), Torp, anslöt kl 14.00

Närvarande tjänstemän:
Gun Hed, hälso- och sjukvårdsdirektör
Ivar Jo, socialchef Ekby
Kia Lo, samordnare, sekreterare

1. Godkännande av dagordning
Dagordningen godkändes.

2. Hemsjukvård
a) Uppföljning av avtalet
Ivar Jo redovisade uppföljningen.
b) Ny prislista
Prislistan rekommenderas kommunerna för antagande.

3. Nästa möte
Den 14 september kl 13.15.
""",
        "sit item chair sec att",
        """att:Anna Berg|S||member|present
att:Bo Ek|S|Granby|member|present
att:Cia Dal|C|Ekby|member|present
att:Eva Frost|KD|Torp|member|part
att:Gun Hed|||officer|present
att:Ivar Jo||Ekby|officer|present
att:Kia Lo|||secretary|present
att:Per Ask|M||member|present
chair:Anna Berg
item:1|Godkännande av dagordning
item:2 a|Uppföljning av avtalet
item:2 b|Ny prislista
item:2|Hemsjukvård
item:3|Nästa möte
sec:Kia Lo
sit:2017-06-08|13:15|15:45|Regionens hus, Dalby
""",
    ),
    (
        "x item word before paragraph",
        """Region Norr
Patientnämnden

Protokoll nr 3/2011
från sammanträde torsdagen den 9 juni 2011

Närvarande
Ledamöter
Anna Berg (s)          ordförande
Per Ask (m)            vice ordförande
Cia Dal (c)
Bo Ek (v)              §§ 20-22, 24
Ersättare
Eva Frost (s)          ej tjänstgörande
Gun Hed (m)            tjänstgör § 23
Tjänstemän
Ivar Jo                handläggare
Kia Lo                 sekreterare

§ 20 - Sammanträdets öppnande
Ordföranden öppnar.

§ 21 - Val av justerare
Per Ask väljs.

§ 22 - Kvartalsrapport
Nämnden godkänner rapporten.

§ 23 - Yttrande
Nämnden antar yttrandet.

§ 24 - Övriga frågor
Inga.
""",
        "sit item chair sec att",
        """att:Anna Berg|s||member|present
att:Bo Ek|v||member|part|20,21,22,24
att:Cia Dal|c||member|present
att:Eva Frost|s||substitute|present
att:Gun Hed|m||serving_substitute|part|23
att:Ivar Jo|||officer|present
att:Kia Lo|||secretary|present
att:Per Ask|m||member|present
chair:Anna Berg
item:20|Sammanträdets öppnande
item:21|Val av justerare
item:22|Kvartalsrapport
item:23|Yttrande
item:24|Övriga frågor
sec:Kia Lo
sit:2011-06-09|||
""",
    ),
    (
        "x stand-ins with slash",
        """Folkhälsorådet i Torp
Anteckningar 2013-02-11

Närvarande: Anna Berg/ordf, Per Ask/kommunstyrelsen, Cia Dal/landstinget, Bo Ek/polisen, Eva Frost/folkhälsoplanerare (sekr)
Ej närvarande: Gun Hed/socialnämnden

§ 1 Inledning
Anna öppnade mötet.

§ 2 Drogvaneundersökning
Bo redovisade resultatet.

§ 3 Bidrag
Rådet beviljar 10 000 kr till Torps IF.
""",
        "sit item chair sec att",
        """att:Anna Berg|||member|present
att:Bo Ek||polisen|member|present
att:Cia Dal||landstinget|member|present
att:Eva Frost|||secretary|present
att:Gun Hed||socialnämnden|member|absent
att:Per Ask||kommunstyrelsen|member|present
chair:Anna Berg
item:1|Inledning
item:2|Drogvaneundersökning
item:3|Bidrag
sec:Eva Frost
sit:2013-02-11|||
""",
    ),
]


@pytest.mark.parametrize(("text", "kinds", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, kinds: str, expected: str) -> None:
    assert sorted(facts(minutes_of(text), kinds)) == expected.splitlines()
