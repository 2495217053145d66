"""Margins that say who has a task, case numbers, asides beneath headings, signatures on one line; every body and name is invented."""

from __future__ import annotations

import pytest

from noted import facts, minutes_of

CASES = [
    (
        "case number behind heading",
        """Dalby kommun
Kommunfullmäktige
Sammanträdesprotokoll 2010-06-21

Beslutande     Anna Berg (s), Per Ask (m)

§ 57   Val av justerare

Per Ask (m) väljs.

§ 58   Enkel fråga om badhuset                               Ks 2010/155

Frågan besvaras.

§ 59   Avtal mellan länets kommuner och
       landstinget om tolkar                                 Ks 2009/311

Avtalet antas.

§ 60   Motion om gratis bad                                  Kf 12/2010

Motionen avslås.
""",
        "item case",
        """case:58|Ks 2010/155
case:59|Ks 2009/311
case:60|Kf 12/2010
item:57|Val av justerare
item:58|Enkel fråga om badhuset
item:59|Avtal mellan länets kommuner och landstinget om tolkar
item:60|Motion om gratis bad
""",
    ),
    (
        "case number lower row",
        """Ekby kommun
Byggnadsnämnden
Protokoll 2008-03-11

Beslutande     Anna Berg (s), Per Ask (m)

§ 21    Ansökan om bygglov, Ekby 3:12
        Bn 2008-0044

Bygglov beviljas.

§ 22    Detaljplan för södra torget
        Bn 2007-0310

Planen godkänns.

§ 23    Strandskydd
        Bn 2008-0101

Dispens beviljas.
""",
        "item case",
        """case:21|Bn 2008-0044
case:22|Bn 2007-0310
case:23|Bn 2008-0101
item:21|Ansökan om bygglov, Ekby 3:12
item:22|Detaljplan för södra torget
item:23|Strandskydd
""",
    ),
    (
        "case number bracketed",
        """Omsorgsnämnden i Granby
Protokoll 2015-11-03

Närvarande: Anna Berg (S), Per Ask (M)

§ 5 Internkontroll 2016 (ON 2015:88)
Planen antas.

§ 6 Taxa för hemtjänst (ON 2015:91)
Taxan godkänns.

§ 7 Meddelanden
Meddelandena läggs till handlingarna.
""",
        "item case",
        """case:5|ON 2015:88
case:6|ON 2015:91
item:5|Internkontroll 2016 (ON 2015:88)
item:6|Taxa för hemtjänst (ON 2015:91)
item:7|Meddelanden
""",
    ),
    (
        "annex line under heading",
        """Chefsnätverket i Dalbygden
Anteckningar från träff 2004-05-05

Deltagare: Anna Berg, Dalby, Per Ask, Ekby

1. Enkät om anhörigstöd
   (Bil. 1)
   Anna presenterade enkäten.

2. Statistik för våren
   (Bilaga 2 och 3)
   Per gick igenom siffrorna.

3. Nästa träff
   Vi ses den 3 september.
""",
        "item",
        """item:1|Enkät om anhörigstöd
item:2|Statistik för våren
item:3|Nästa träff
""",
    ),
    (
        "annex behind heading",
        """Samverkansgruppen
Protokoll 2019-02-12

Närvarande: Anna Berg, Dalby, Per Ask, Ekby

§ 1 Ekonomi, bilaga 1
Rapporten godkänns.

§ 2 Verksamhetsplan (bilaga 2)
Planen antas.

§ 3 Övrigt
Inget fanns.
""",
        "item",
        """item:1|Ekonomi, bilaga 1
item:2|Verksamhetsplan (bilaga 2)
item:3|Övrigt
""",
    ),
    (
        "time under heading",
        """Nätverket för kuratorer
Minnesanteckningar 2022-02-12

Närvarande: Anna Berg, Dalby, Per Ask, Ekby

1. Inledning
(kl. 9.00)
Anna hälsade välkommen.

2. Suicidprevention
(kl. 9.15, information)
Per berättade om arbetet.

3. Avslut
(kl. 11.00)
Anna tackade.
""",
        "item",
        """item:1|Inledning
item:2|Suicidprevention
item:3|Avslut
""",
    ),
    (
        "subitems with decisions",
        """Dalby kommun
Kommunfullmäktige
Protokoll 2012-02-06

Beslutande: Anna Berg (s), Per Ask (m)

§ 10   Valärenden
a) Avsägelse
Cia Dal (fp) har avsagt sig uppdraget som ersättare i byggnadsnämnden. Avsägelsen godkänns.
b) Nämndeman
Bo Ek (c) utses till nämndeman i tingsrätten.

§ 11   Rapporter
a. Ordförandeträff
Ordföranden rapporterar från träffen.
Nämndens beslut
Rapporten läggs till handlingarna.
b. Verksamhetsbesök
Eva Frost besökte äldreboendet den 29 januari. Ventilationen låter.

§ 12   Avslutning
Mötet avslutas.
""",
        "item",
        """item:10 a|Avsägelse
item:10 b|Nämndeman
item:10|Valärenden
item:11 a|Ordförandeträff
item:11 b|Verksamhetsbesök
item:11|Rapporter
item:12|Avslutning
""",
    ),
    (
        "bold items",
        """# Brukarrådet
Protokoll 2022-11-16

**Närvarande**
* Anna Berg (S)
* Per Ask, DHR

**1. Öppning.** Anna Berg öppnar mötet. Ljudet testas.

**2. Val av justerare.** Rådet utser Per Ask.

**3. Regler för färdtjänst.** Daniel Mo redovisar förslaget. Rådet noterar informationen.

**4. Övrigt.** Inget.
""",
        "item",
        """item:1|Öppning
item:2|Val av justerare
item:3|Regler för färdtjänst
item:4|Övrigt
""",
    ),
    (
        "sitting in title",
        """Kommunernas samarbetsgrupp
för äldreomsorg i Dalbygden                                  1999-11-08


          ANTECKNINGAR FRÅN ÄLDRECHEFERNAS TRÄFF I EKBY
          FREDAGEN DEN 5 NOVEMBER 1999

Deltagare:      Anna Berg, Dalby
                Per Ask, Ekby

1.  Dagens program
    Programmet godkändes.

2.  Övrigt
    Inget.
""",
        "sit",
        """sit:1999-11-05|||
""",
    ),
    (
        "sitting in title two",
        """Regionkansliet                            Datum 2018-04-20
Eva Frost

Minnesanteckningar från samverkansmöte torsdag 12 april 2018

Närvarande: Anna Berg, Dalby, Per Ask, Ekby

1. Inledning
Anna hälsade välkommen.

2. Läget
Per berättade.
""",
        "sit",
        """sit:2018-04-12|||
""",
    ),
    (
        "sitting letterhead",
        """KOMMUNFÖRBUNDET DAL                                MINNESANTECKNINGAR
Anna Berg                                          2006-10-02

Möte med arbetsgruppen för vårdhygien den 27 september 2006, kl 13–16
Plats: Folkets hus, Ekby

Deltagare: Per Ask, Cia Dal, Anna Berg

1. Inledning
Anna hälsade välkommen.

2. Läget
Per berättade.
""",
        "sit",
        """sit:2006-09-27|13:00|16:00|Folkets hus, Ekby
""",
    ),
    (
        "signatures one line",
        """# Rådet för hållbarhet
Protokoll 2022-05-04

**Närvarande**
* Anna Berg (S), ordförande
* Per Ask (M)
* Cia Dal, sekreterare

**1. Öppning.** Anna Berg öppnar mötet.

**2. Budget.** Rådet godkänner budgeten.

---

Cia Dal, sekreterare &nbsp;&nbsp;&nbsp;&nbsp; Anna Berg, ordförande &nbsp;&nbsp;&nbsp;&nbsp; Per Ask, justerare

Justerat 2022-05-12
""",
        "sig chair sec cert",
        """cert:Per Ask
chair:Anna Berg
sec:Cia Dal
sig:Anna Berg|ordförande
sig:Cia Dal|sekreterare
sig:Per Ask|justerare
""",
    ),
    (
        "signatures slashed",
        """Styrgruppen för ehälsa
Minnesanteckningar 2020-03-04

Närvarande: Anna Berg, Dalby (ordförande), Per Ask, Ekby, Cia Dal, sekreterare

1. Öppning
Anna öppnade mötet.

2. Projektet
Gruppen godkände planen.

Cia Dal, sekreterare / Anna Berg, ordförande
""",
        "sig chair sec",
        """chair:Anna Berg
sec:Cia Dal
sig:Anna Berg|ordförande
sig:Cia Dal|sekreterare
""",
    ),
    (
        "signatures in row with roles above",
        """Nämnden för kultur
Protokoll 2014-05-06

Närvarande: Anna Berg (S), Per Ask (M), Cia Dal

§ 1 Öppning
Anna Berg öppnade mötet.

§ 2 Budget
Nämnden godkänner budgeten.

Vid protokollet            Justeras

Cia Dal                    Anna Berg              Per Ask
sekreterare                ordförande             justerare
""",
        "sig",
        """sig:Anna Berg|ordförande
sig:Cia Dal|sekreterare
sig:Per Ask|justerare
""",
    ),
    (
        "body breadcrumb",
        """[Region Dal](https://dal.example) / Politik / Råd

Regionala rådet för tillgänglighet
==================================

**PROTOKOLL** | Sammanträde nr 4 | RS 2022-0612

Tid: onsdag 2022-11-16, 13:00 till 15:45
Plats: Regionhuset

#### Närvarande ####

* Anna Berg (S), **ordförande**
* Per Ask (M)

1) Öppning

Mötet öppnas.

2) Budget

Rådet godkänner budgeten.
""",
        "body sit",
        """body:Regionala rådet för tillgänglighet
sit:2022-11-16|13:00|15:45|Regionhuset
""",
    ),
    (
        "body start page path",
        """Start > Politik och insyn > Nämnder > Kulturnämnden

# Kulturnämnden i Ekby

Protokoll 2021-02-03

Närvarande: Anna Berg (S), Per Ask (M)

## 1. Öppning
Mötet öppnas.

## 2. Budget
Nämnden godkänner budgeten.
""",
        "body",
        """body:Kulturnämnden i Ekby
""",
    ),
    (
        "proposals by colon",
        """Omsorgsnämnden i Ekby
Protokoll 2014-02-19

Beslutande: Sonja Asp (V), Magnus Grön (M)

§ 17 Överenskommelse om hemsjukvård
Förslag till beslut på sammanträdet
Sonja Asp (V): Överenskommelsen gäller endast till 2014-12-31.
Magnus Grön (M): Bifall till arbetsutskottets förslag.
Beslutsgång
Ordföranden finner att nämnden beslutar enligt arbetsutskottets förslag.
Beslut
Överenskommelsen antas.

§ 18 Taxa
Yrkanden
Sonja Asp (V) – avslag på taxan.
Magnus Grön (M) – bifall till förslaget.
Beslut
Taxan antas.

§ 19 Övrigt
Inget.
""",
        "prop",
        """prop:Magnus Grön|Bifall till arbetsutskottets förslag
prop:Magnus Grön|bifall till förslaget
prop:Sonja Asp|avslag på taxan
prop:Sonja Asp|Överenskommelsen gäller endast till 2014-12-31
""",
    ),
    (
        "initials in list inline",
        """Nätverket för enhetschefer
Minnesanteckningar 2012-03-15

Närvarande: Anna Berg (AB), Per Ask (PA), Cia Dal (CD)

1. Inledning
AB hälsade välkommen.

2. Handbok
PA gör klart kapitel två till nästa gång. CD stämmer av med juristen.

3. Lokaler
AB bokar lokal till den 3 maj.
""",
        "task",
        """task:AB|2012-05-03|AB bokar lokal till den 3 maj
task:CD||CD stämmer av med juristen
task:PA||PA gör klart kapitel två till nästa gång
""",
    ),
    (
        "margin column right Vem",
        """MINNESANTECKNINGAR
Chefsgruppen för hemtjänst 2007-10-03

Med: Anna Berg Dalby, Per Ask Ekby, Cia Dal Granby

                                                             Vem gör?
1. Laget runt
Dalby inför nya telefoner. Ekby har svårt att rekrytera.

2. Larm
Avtalet löper ut nästa år. En gemensam
kravlista tas fram till nästa möte.                          Per

3. Kompetens
Utbildningen samordnas av Granby.                            Cia
""",
        "task",
        """task:Cia||Utbildningen samordnas av Granby
task:Per||En gemensam kravlista tas fram till nästa möte
""",
    ),
    (
        "passive with av",
        """Styrgruppen för digitalisering
Minnesanteckningar 2020-11-10

Närvarande: Anna Berg, Dalby, Per Ask, Ekby, Cia Dal, Granby

1. Handbok
Ett utkast tas fram av Per till nästa möte. Utskicket görs av kansliet senast den 20 november.

2. Historik
Handboken togs fram av Region Dal. Larmet hanteras av leverantören.
""",
        "task",
        """task:Per||Ett utkast tas fram av Per till nästa möte
task:kansliet|2020-11-20|Utskicket görs av kansliet senast den 20 november
""",
    ),
    (
        "council refers back",
        """Kommunfullmäktige i Dalby
Protokoll 2010-06-21

Närvarande: Anna Berg (S), Per Ask (M)

§ 61 Hemsjukvårdsavtal
Kommunstyrelsens förslag
Kommunfullmäktige antar hemsjukvårdsavtalet med giltighet 2011-09-01–2014-12-31.

Kommunfullmäktiges beslut
1. Ärendet återremitteras till kommunstyrelsen.

§ 62 Taxa
Kommunstyrelsens förslag
Kommunfullmäktige antar taxan.

Kommunfullmäktiges beslut
Taxan antas.
""",
        "dec",
        """dec:made|approve||||Taxan antas
dec:made|refer||kommunstyrelsen||Ärendet återremitteras till kommunstyrelsen
dec:proposed|approve|Kommunstyrelsen|Kommunfullmäktige||Kommunfullmäktige antar hemsjukvårdsavtalet med giltighet 2011-09-01–2014-12-31
""",
    ),
]


@pytest.mark.parametrize(("text", "kinds", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, kinds: str, expected: str) -> None:
    assert sorted(facts(minutes_of(text), kinds)) == expected.splitlines()
