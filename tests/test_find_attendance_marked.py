"""Rolls with signs of many kinds, sides by who chose them, homes with parties, parts of the day; every name is invented."""

from __future__ import annotations

import pytest

from noted import ITEMS, NOTES, attended, minutes_of

WHOLE = ""
CASES = [
    (
        "marks stroke",
        """Dalby kommun
Kommunfullmäktige   PROTOKOLL   2011-03-14

NÄRVAROLISTA
Ledamöter                  Parti   Närv
Anna Berg, ordförande      s       /
Per Ask                    m       /
Cia Dal                    c       -
Bo Ek                      v       /
Eva Frost                  fp      / fr.o.m. § 3
Ersättare
Gun Hed                    s       /
Ivar Jo                    m       -
""",
        ITEMS,
        """Anna Berg|s||member|present
Per Ask|m||member|present
Cia Dal|c||member|absent
Bo Ek|v||member|present
Eva Frost|fp||member|part|3,4,5,6
Gun Hed|s||substitute|present
Ivar Jo|m||substitute|absent
""",
    ),
    (
        "marks plus and zero",
        """Direktionen för Räddningstjänsten Ådal
Protokoll den 4 maj 2016

Ledamöter            Kommun      Närvarande
Anna Berg (S)        Dalby       +
Per Ask (M)          Dalby       +
Cia Dal (C)          Ekby        0
Bo Ek (V)            Ekby        +
Eva Frost (L)        Granby      + t.o.m. § 4
""",
        ITEMS,
        """Anna Berg|S|Dalby|member|present
Per Ask|M|Dalby|member|present
Cia Dal|C|Ekby|member|absent
Bo Ek|V|Ekby|member|present
Eva Frost|L|Granby|member|part|1,2,3,4
""",
    ),
    (
        "marks one",
        """Kommunstyrelsen i Granby
Sammanträdesprotokoll 2009-10-06

UPPROPSLISTA
                       Närv.   Tjg.
Anna Berg (s)          1       1
Per Ask (m)            1       1
Cia Dal (c)
Bo Ek (v)              1       1
Ersättare
Gun Hed (s)            1
Ivar Jo (c)            1       1
""",
        ITEMS,
        """Anna Berg|s||member|present
Per Ask|m||member|present
Cia Dal|c||member|absent
Bo Ek|v||member|present
Gun Hed|s||substitute|present
Ivar Jo|c||serving_substitute|present
""",
    ),
    (
        "marks tick in brackets",
        """# Samrådsgruppen för äldre
Protokoll 2021-03-10

| Namn | Organisation | På plats |
|---|---|---|
| Anna Berg | Dalby kommun | ✔ |
| Per Ask | Ekby kommun | ✔ |
| Cia Dal | Region Norr | ✘ |
| Bo Ek | Region Norr | ✔ |
""",
        ITEMS,
        """Anna Berg||Dalby kommun|member|present
Per Ask||Ekby kommun|member|present
Cia Dal||Region Norr|member|absent
Bo Ek||Region Norr|member|present
""",
    ),
    (
        "ers row below",
        """Kommunfullmäktige i Ekby
Protokoll 2010-06-21

Ledamöter                        Parti  Närv.
Anna Berg, ordf.                 s      /
Per Ask, 1:e v. ordf.            m      /
Cia Dal                          c      -
  ers. Gun Hed                   c      /
Bo Ek                            v      /
Eva Frost                        kd     -
  ers. Ivar Jo                   kd     /
""",
        ITEMS,
        """Anna Berg|s||member|present
Per Ask|m||member|present
Cia Dal|c||member|absent
Gun Hed|c||serving_substitute|present
Bo Ek|v||member|present
Eva Frost|kd||member|absent
Ivar Jo|kd||serving_substitute|present
""",
    ),
    (
        "ers row arrow",
        """Nämnden för teknik
Protokoll 2019-09-12

Ledamot                          Närvaro
Anna Berg (S), ordförande        ja
Per Ask (M)                      ja
Cia Dal (C)                      nej
– ersätts av Gun Hed (C)         ja
Bo Ek (V)                        ja
Eva Frost (KD)                   nej
""",
        ITEMS,
        """Anna Berg|S||member|present
Per Ask|M||member|present
Cia Dal|C||member|absent
Gun Hed|C||serving_substitute|present
Bo Ek|V||member|present
Eva Frost|KD||member|absent
""",
    ),
    (
        "sides elected by",
        """# Rådet för funktionsrätt

Protokoll 2022-05-04

## Närvarande

*Kommunen valde*

* Anna Berg (S), ordförande
* Per Ask (M)

*Föreningarna valde*

* Cia Dal, DHR, vice ordförande
* Bo Ek, HRF
* Eva Frost, SRF (lämnade efter § 4)

*Tjänstepersoner*

* Gun Hed, sekreterare
* Ivar Jo, handläggare, § 3

## Frånvarande

* Kia Lo, FUB
""",
        ITEMS,
        """Anna Berg|S||member|present
Per Ask|M||member|present
Cia Dal||DHR|member|present
Bo Ek||HRF|member|present
Eva Frost||SRF|member|part|1,2,3,4
Gun Hed|||secretary|present
Ivar Jo|||officer|part|3
Kia Lo||FUB|member|absent
""",
    ),
    (
        "sides appointed",
        """Regionens samråd för äldre
Protokoll 2021-10-20

NÄRVARANDE
Utsedda av regionen
Anna Berg (S), regionstyrelsen, ordförande
Per Ask (M), hälso- och sjukvårdsnämnden
Utsedda av organisationerna
Cia Dal, PRO
Bo Ek, SPF Seniorerna
Gun Hed, RPG, ersätter Eva Frost
Övriga
Ivar Jo, sekreterare
FRÅNVARANDE
Eva Frost, RPG
""",
        ITEMS,
        """Anna Berg|S|regionstyrelsen|member|present
Per Ask|M|hälso- och sjukvårdsnämnden|member|present
Cia Dal||PRO|member|present
Bo Ek||SPF Seniorerna|member|present
Gun Hed||RPG|serving_substitute|present
Ivar Jo|||secretary|present
Eva Frost||RPG|member|absent
""",
    ),
    (
        "sides by letters bold",
        """# Folkhälsorådet

Minnesanteckningar 2023-02-01

**Deltagare**

**Valda av kommunfullmäktige:**
- Anna Berg (S)
- Per Ask (C)

**Valda av regionfullmäktige:**
- Cia Dal (M)
- Bo Ek (S)

**Från verksamheterna:**
- Eva Frost, socialchef
- Gun Hed, folkhälsostrateg, vid pennan

**Anmält förhinder:**
- Ivar Jo (V)
""",
        ITEMS,
        """Anna Berg|S||member|present
Per Ask|C||member|present
Cia Dal|M||member|present
Bo Ek|S||member|present
Eva Frost|||member|present
Gun Hed|||secretary|present
Ivar Jo|V||member|absent
""",
    ),
    (
        "sides genitive",
        """Samverkansrådet i Norra länet
Protokoll 2017-11-08

Närvarande

Regionens ombud
Anna Berg (S)
Per Ask (M)

Kommunernas ombud
Cia Dal (C), Dalby
Bo Ek (S), Ekby
Eva Frost (M), Granby

Brukarnas ombud
Gun Hed, NSPH

Sekreterare
Ivar Jo
""",
        ITEMS,
        """Anna Berg|S||member|present
Per Ask|M||member|present
Cia Dal|C|Dalby|member|present
Bo Ek|S|Ekby|member|present
Eva Frost|M|Granby|member|present
Gun Hed||NSPH|member|present
Ivar Jo|||secretary|present
""",
    ),
    (
        "party in org cell",
        """Samordningsförbundet Åsen
Protokoll 2018-11-30

Ledamöter
Namn	Huvudman
Anna Berg, ordförande	Dalby kommun (S)
Per Ask	Region Norr (M)
Cia Dal	Arbetsförmedlingen
Bo Ek	Ekby kommun (C)

Ersättare
Eva Frost	Försäkringskassan
Gun Hed	Region Norr (S)
""",
        ITEMS,
        """Anna Berg|S|Dalby kommun|member|present
Per Ask|M|Region Norr|member|present
Cia Dal||Arbetsförmedlingen|member|present
Bo Ek|C|Ekby kommun|member|present
Eva Frost||Försäkringskassan|substitute|present
Gun Hed|S|Region Norr|substitute|present
""",
    ),
    (
        "party in org cell comma",
        """# Gemensamma nämnden för hjälpmedel

Protokoll 2020-02-20

| Ledamot | Utsedd av | Närvaro |
|---|---|---|
| Anna Berg | Dalby kommun, S | Ja |
| Per Ask | Region Norr, M | Ja |
| Cia Dal | Ekby kommun, C | Nej |
| Bo Ek | Granby kommun, V | Ja |
""",
        ITEMS,
        """Anna Berg|S|Dalby kommun|member|present
Per Ask|M|Region Norr|member|present
Cia Dal|C|Ekby kommun|member|absent
Bo Ek|V|Granby kommun|member|present
""",
    ),
    (
        "party in org cell slash",
        """Styrgruppen för närsjukvård
Minnesanteckningar 2015-09-03

Deltagare          Representerar
Anna Berg          Dalby (S)
Per Ask            Ekby (M)
Cia Dal            Granby (C)
Bo Ek              Landstinget (S)
Eva Frost          Landstinget (FP)
""",
        ITEMS,
        """Anna Berg|S|Dalby|member|present
Per Ask|M|Ekby|member|present
Cia Dal|C|Granby|member|present
Bo Ek|S|Landstinget|member|present
Eva Frost|FP|Landstinget|member|present
""",
    ),
    (
        "remark column",
        """Styrelsen för Kommunalförbundet Vatten
Protokoll 2019-04-11

Ledamot	Medlem	Anmärkning
Anna Berg, ordförande	Dalby kommun (S)
Per Ask	Ekby kommun (M)	lämnade efter § 3
Cia Dal	Granby kommun (C)	frånvarande
Bo Ek	Granby kommun (S)	anlände vid § 2

Ersättare
Eva Frost	Granby kommun (L)	tjänstgör för Cia Dal
Gun Hed	Ekby kommun (M)	ej tjänstgörande
""",
        ITEMS,
        """Anna Berg|S|Dalby kommun|member|present
Per Ask|M|Ekby kommun|member|part|1,2,3
Cia Dal|C|Granby kommun|member|absent
Bo Ek|S|Granby kommun|member|part|2,3,4,5,6
Eva Frost|L|Granby kommun|serving_substitute|present
Gun Hed|M|Ekby kommun|substitute|present
""",
    ),
    (
        "unit behind org",
        """Samarbetsgruppen för vårdplanering
Anteckningar från träff den 5 maj 2004

Deltagare:   Anna Berg, Dalby kommun (AB)
             Per Ask, Ekby kommun (PA)
             Cia Dal, landstinget, ortopedkliniken (CD)
             Bo Ek, landstinget, primärvården (BE), eftermiddagen
             Eva Frost, kommunförbundet (EF), vid pennan
Förhindrad:  Gun Hed, Granby kommun
""",
        NOTES,
        """Anna Berg||Dalby kommun|member|present
Per Ask||Ekby kommun|member|present
Cia Dal||landstinget, ortopedkliniken|member|present
Bo Ek||landstinget, primärvården|member|part
Eva Frost||kommunförbundet|secretary|present
Gun Hed||Granby kommun|member|absent
""",
    ),
    (
        "part of the day",
        """Nätverket för enhetschefer
Minnesanteckningar 2012-03-15

Närvarande:
Anna Berg, Dalby
Per Ask, Ekby, del av mötet
Cia Dal, Granby, till lunch
Bo Ek, Hedsta, före lunch
Eva Frost, Norrby, efter fikat
Gun Hed, Dalby, ant.
""",
        NOTES,
        """Anna Berg||Dalby|member|present
Per Ask||Ekby|member|part
Cia Dal||Granby|member|part
Bo Ek||Hedsta|member|part
Eva Frost||Norrby|member|part
Gun Hed||Dalby|secretary|present
""",
    ),
    (
        "part of the day two",
        """Chefsgruppen för individ och familj
Minnesanteckningar 2014-10-02

Närvarande: Anna Berg (Dalby), Per Ask (Ekby, förmiddag), Cia Dal (Granby), Bo Ek (Hedsta, kom kl. 10), Eva Frost (Norrby, gick kl. 14.30)
Förhinder: Gun Hed (Torp)
Sekreterare: Cia Dal
""",
        NOTES,
        """Anna Berg||Dalby|member|present
Per Ask||Ekby|member|part
Cia Dal||Granby|secretary|present
Bo Ek||Hedsta|member|part
Eva Frost||Norrby|member|part
Gun Hed||Torp|member|absent
""",
    ),
    (
        "signature line",
        """# Rådet för hållbar utveckling
Protokoll 2022-05-04

**Närvarande**
* Anna Berg (S), ordförande
* Per Ask (M)
* Cia Dal, sekreterare

**1. Öppning.** Anna Berg öppnar mötet.

**2. Budget.** Rådet godkänner budgeten.

**3. Avslutning.** Mötet avslutas.

---
Cia Dal, sekreterare &nbsp;&nbsp; Anna Berg, ordförande &nbsp;&nbsp; Per Ask, justerare
""",
        WHOLE,
        """Anna Berg|S||member|present
Per Ask|M||member|present
Cia Dal|||secretary|present
""",
    ),
    (
        "sides led by colon",
        """Trafiksamrådet
Protokoll 2016-02-03

Närvarande:
För regionen: Anna Berg (S), ordf., och Per Ask (M)
För kommunerna: Cia Dal (C) Dalby, Bo Ek (S) Ekby
För resenärerna: Eva Frost, PRO, och Gun Hed, DHR
Tjänstemän: Ivar Jo, trafikchef, Kia Lo, sekreterare
""",
        ITEMS,
        """Anna Berg|S||member|present
Per Ask|M||member|present
Cia Dal|C|Dalby|member|present
Bo Ek|S|Ekby|member|present
Eva Frost||PRO|member|present
Gun Hed||DHR|member|present
Ivar Jo|||officer|present
Kia Lo|||secretary|present
""",
    ),
]


@pytest.mark.parametrize(("text", "items", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_who_was_there(text: str, items: str, expected: str) -> None:
    assert attended(minutes_of(text + items)) == expected.splitlines()
