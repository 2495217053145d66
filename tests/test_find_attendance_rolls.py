"""Rolls: tables of seats with marks of presence, votes and stand-ins; every name is invented."""

from __future__ import annotations

import pytest

from attendance_lines import ITEMS, attendees, line

CASES: list[tuple[str, str, str]] = [
    (
        "roll of members and substitutes in one column, party abbreviated, who is served for",
        """Protokoll

Upprop

Ledamot/ersättare\tPart.\tNärv.\tTjg. för
Anna Berg, ordf.\tC\tN\t
Bo Ek\tS\tF\t
Cia Dal\tS\tN\tBo Ek
Dan Fors\tBP\tN\t
""",
        """Anna Berg|C||ordf.|member|present
Bo Ek|S|||member|absent
Cia Dal|S|||serving_substitute|present
Dan Fors|BP|||member|present""",
    ),
    (
        "roll whose column Part holds organisations",
        """Minnesanteckningar

Deltagare

Namn\tPart\tNärv.
Anna Berg\tGR\tX
Bo Ek\tVGR\tX
""",
        """Anna Berg||GR||member|present
Bo Ek||VGR||member|present""",
    ),
    (
        "roll with a name in two parts broken between them",
        """Protokoll

Närvaro- och voteringslista

Namn\tParti\tNärv.\tVotering § 2
Anna Berg, ordf.\tC\tJa\tJa
Bo Lindal-\tKD\tJa\tNej
Ek, 2:e v. ordf.
Cia Dal\tS\tJa\tNej
""",
        """Anna Berg|C||ordf.|member|present
Bo Lindal-Ek|KD||2:e v. ordf.|member|present
Cia Dal|S|||member|present""",
    ),
    (
        "roll with votes, spaces",
        """Protokoll

Närvaro- och voteringslista

Nr  Ledamot                      Parti  Tjänstgörande ersättare     Votering § 2
1   Anna Berg, ordförande        C                                  Ja
2   Bo Ek                        S                                  Nej
3   Cia Dal                      S      Dan Fors (S)                Ja
4   Eva Hall                     M      Filip Gren (M) §§ 1–2       Nej
5   Gun Holm                     SD     frånvarande
6   Hans Ivarsson                L                                  Avst.
                                        Ja: 2  Nej: 2  Avst: 1

Eva Hall (M) anländer kl. 19.05, före § 3.
""",
        """Anna Berg|C||ordförande|member|present
Bo Ek|S|||member|present
Cia Dal|S|||member|absent
Dan Fors|S|||serving_substitute|present
Eva Hall|M|||member|part|3 4 5
Filip Gren|M|||serving_substitute|part|1 2
Gun Holm|SD|||member|absent
Hans Ivarsson|L|||member|present""",
    ),
    (
        "roll with votes, tabs and crosses",
        """Protokoll

Omröstningslista

Namn\tParti\tErsättare\tNärv\tJa\tNej\tAvstår
Anna Berg\tC\t\tx\tx\t\t
Bo Ek\tS\t\tx\t\tx\t
Cia Dal\tS\tDan Fors\t-\tx\t\t
Gun Holm\tSD\t\t-\t\t\t
Hans Ivarsson\tL\t\tx\t\t\tx
""",
        """Anna Berg|C|||member|present
Bo Ek|S|||member|present
Cia Dal|S|||member|absent
Dan Fors||||serving_substitute|present
Gun Holm|SD|||member|absent
Hans Ivarsson|L|||member|present""",
    ),
    (
        "roll, pipes, J N A per paragraph",
        """Protokoll

| Ledamot | Parti | Närvarande | § 2 | § 3 |
|---|---|---|---|---|
| Anna Berg | S | X | Ja | Nej |
| Bo Ek | M | X | Nej | Nej |
| Cia Dal | C | – | – | – |
| Dan Fors (ers.) | C | X | Ja | Ja |
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|absent
Dan Fors|C|||serving_substitute|present""",
    ),
    (
        "codes N T F",
        """Protokoll

Ledamöter\t\tNärvaro
Anna Berg (S), ordförande\tN
Bo Ek (M)\tF
Cia Dal (C)\tN

Ersättare\t\tNärvaro
Dan Fors (S)\tN
Eva Hall (M)\tT
Filip Gren (C)\tF

N = närvarande, T = tjänstgörande ersättare, F = frånvarande
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|absent
Cia Dal|C|||member|present
Dan Fors|S|||substitute|present
Eva Hall|M|||serving_substitute|present
Filip Gren|C|||substitute|absent""",
    ),
    (
        "crosses per paragraph",
        """Protokoll

Ledamöter      Parti   § 1   § 2   § 3   § 4   § 5
Anna Berg      S       x     x     x     x     x
Bo Ek          M       x     x     -     -     -
Cia Dal        C       -     -     x     x     x
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|part|1 2
Cia Dal|C|||member|part|3 4 5""",
    ),
    (
        "see the list on page two; roll in the tail",
        """Protokoll

Plats och tid: Kommunhuset, kl. 18.00
Beslutande: Enligt bifogad närvarolista
Övriga deltagare: Anna Berg, kommunsekreterare
Bo Ek, kommunchef

§ 1 Val av justerare

Bo Ek utses.

§ 2 Budget

Beslut

Budgeten fastställs.

Närvarolista

Ledamot\tParti\tNärvarande
Cia Dal\tS\tX
Dan Fors\tM\tX
Eva Hall\tC\t-
""",
        """Anna Berg|||kommunsekreterare|secretary|present
Bo Ek|||kommunchef|officer|present
Cia Dal|S|||member|present
Dan Fors|M|||member|present
Eva Hall|C|||member|absent""",
    ),
    (
        "roll with plats nr over two header rows",
        """Protokoll

Uppropslista

Plats   Namn                 Parti     Upprop   Ersättare
nr
1       Anna Berg            S         Ja
2       Bo Ek                M         Nej      Cia Dal
3       Dan Fors             C         Ja
Summa   3
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|absent
Cia Dal||||serving_substitute|present
Dan Fors|C|||member|present""",
    ),
    (
        "roll, two tables ledamöter and ersättare with pipes",
        """Minnesanteckningar

| Ledamöter | Kommun | Närv | Frånv |
|---|---|---|---|
| Anna Berg (S) | Granby | x | |
| Bo Ek (M) | Lillstad | | x |
| **Ersättare** | | | |
| Cia Dal (C) | Granby | x | |
| Dan Fors (L) | Ekby | | x |
""",
        """Anna Berg|S|Granby||member|present
Bo Ek|M|Lillstad||member|absent
Cia Dal|C|Granby||substitute|present
Dan Fors|L|Ekby||substitute|absent""",
    ),
    (
        "table with given name and surname",
        """Minnesanteckningar

| Förnamn | Efternamn | Organisation | Närvarande |
|---|---|---|---|
| Anna | Berg | Granby kommun | Ja |
| Bo | Ek | Norra Bruket | Nej |
| Cia | Dal | SPF Lillstad | Ja |
""",
        """Anna Berg||Granby kommun||member|present
Bo Ek||Norra Bruket||member|absent
Cia Dal||SPF Lillstad||member|present""",
    ),
    (
        "table of names and parts",
        """Minnesanteckningar

Närvarande

Namn\tFunktion\tDeltog §
Anna Berg\tordförande\t1–5
Bo Ek\tledamot\t1-3
Cia Dal\tersättare\t4, 5
""",
        """Anna Berg|||ordförande|member|part|1 2 3 4 5
Bo Ek||||member|part|1 2 3
Cia Dal||||substitute|part|4 5""",
    ),
    (
        "no list heading, table with pipes",
        """Minnesanteckningar

| Namn | Kommun | Roll |
|---|---|---|
| Anna Berg | Granby | Ordförande |
| Bo Ek | Lillstad | Ledamot |
| Cia Dal | Ekby | Ersättare, tjänstgörande |
| Dan Fors | Kommunförbundet | Sekreterare |
""",
        """Anna Berg||Granby|Ordförande|member|present
Bo Ek||Lillstad||member|present
Cia Dal||Ekby||serving_substitute|present
Dan Fors||Kommunförbundet|Sekreterare|secretary|present""",
    ),
    (
        "x marks after the names, absent by minus",
        """Protokoll

Ledamöter                 Ersättare
Anna Berg (S)       x     Dan Fors (S)        x
Bo Ek (M)           x     Eva Hall (M)        -
Cia Dal (C)         -     Filip Gren (C)      tj
""",
        """Anna Berg|S|||member|present
Dan Fors|S|||substitute|present
Bo Ek|M|||member|present
Eva Hall|M|||substitute|absent
Cia Dal|C|||member|absent
Filip Gren|C|||serving_substitute|present""",
    ),
    (
        "pdf style council: Nr Namn Parti Närvarande ; F",
        """Protokoll

Nr\tNamn\tParti\tNärvarande\tErsättare\tAnm.
1\tAnna Berg\tS\t1\t\t
2\tBo Ek\tM\t0\tCia Dal (M)\t
3\tDan Fors\tC\t1\t\tfr.o.m. § 3
4\tEva Hall\tL\t0\t\t
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|absent
Cia Dal|M|||serving_substitute|present
Dan Fors|C|||member|part|3 4 5
Eva Hall|L|||member|absent""",
    ),
    (
        "tables one for members, one for substitutes",
        """Protokoll

| Ledamöter | Parti | Närvarande |
|---|---|---|
| Anna Berg | S | Ja |
| Bo Ek | M | Nej |

| Ersättare | Parti | Närvarande | Tjänstgör för |
|---|---|---|---|
| Cia Dal | M | Ja | Bo Ek |
| Dan Fors | S | Ja | |
| Eva Hall | C | Nej | |

| Övriga närvarande | Titel |
|---|---|
| Filip Gren | kommunchef |
| Gun Holm | sekreterare |
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|absent
Cia Dal|M|||serving_substitute|present
Dan Fors|S|||substitute|present
Eva Hall|C|||substitute|absent
Filip Gren|||kommunchef|officer|present
Gun Holm|||sekreterare|secretary|present""",
    ),
    (
        "table where heading cell labels and names are in one cell with br",
        """Minnesanteckningar

| Närvarande | Frånvarande |
|---|---|
| Anna Berg, Lerum | Cia Dal, Ale |
| Bo Ek, Partille | Dan Fors, Mölndal |
""",
        """Anna Berg||Lerum||member|present
Cia Dal||Ale||member|absent
Bo Ek||Partille||member|present
Dan Fors||Mölndal||member|absent""",
    ),
    (
        "key value table",
        """Minnesanteckningar

| Närvarande | Anna Berg (Lerum), Bo Ek (Partille), Cia Dal (Ale) |
| Frånvarande | Dan Fors (Mölndal) |
| Vid pennan | Eva Hall (GR) |
""",
        """Anna Berg||Lerum||member|present
Bo Ek||Partille||member|present
Cia Dal||Ale||member|present
Dan Fors||Mölndal||member|absent
Eva Hall||GR||secretary|present""",
    ),
    (
        "key value table with many labels",
        """Protokoll

|  |  |
|---|---|
| **Ledamöter** | Anna Berg (S), ordförande |
|  | Bo Ek (M) |
| **Ersättare** | Cia Dal (C) |
| **Övriga** | Dan Fors, kommunchef |
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|C|||substitute|present
Dan Fors|||kommunchef|officer|present""",
    ),
    (
        "flattened table one cell a line",
        """Minnesanteckningar

Närvarande
Namn
Organisation
Anna Berg
Lerums kommun
Bo Ek
Ale kommun
Cia Dal
Göteborgsregionen
""",
        """Anna Berg||Lerums kommun||member|present
Bo Ek||Ale kommun||member|present
Cia Dal||Göteborgsregionen||member|present""",
    ),
    (
        "representatives of organisations in a council",
        """Minnesanteckningar

Representanter för pensionärsorganisationerna
Anna Berg, PRO Granby
Bo Ek, SPF Seniorerna Lillstad
Cia Dal, SKPF avd 12

Representanter för kommunen
Dan Fors (S), kommunstyrelsen
Eva Hall (M), socialnämnden

Tjänstemän
Filip Gren, socialchef
Gun Holm, sekreterare
""",
        """Anna Berg||PRO Granby||member|present
Bo Ek||SPF Seniorerna Lillstad||member|present
Cia Dal||SKPF avd 12||member|present
Dan Fors|S|kommunstyrelsen||member|present
Eva Hall|M|socialnämnden||member|present
Filip Gren|||socialchef|officer|present
Gun Holm|||sekreterare|secretary|present""",
    ),
    (
        "presence column words in a text table",
        """Minnesanteckningar

Namn                    Kommun              Närvaro
Anna Berg               Lerum               Närvarande
Bo Ek                   Ale                 Digitalt
Cia Dal                 Partille            Frånvarande
Dan Fors                Kungälv             Ersättare för Eva Hall
""",
        """Anna Berg||Lerum||member|present
Bo Ek||Ale||member|present
Cia Dal||Partille||member|absent
Dan Fors||Kungälv||serving_substitute|present""",
    ),
    (
        "underscored lists in a table cell broken by semicolons",
        """Protokoll

Beslutande: Anna Berg (S) ordförande; Bo Ek (M) vice ordförande; Cia Dal (C) §§ 1-3; Dan Fors (C) ersättare för Cia Dal §§ 4-5
Övriga: Eva Hall (kommunchef); Filip Gren (sekreterare)
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M||vice ordförande|member|present
Cia Dal|C|||member|part|1 2 3
Dan Fors|C|||serving_substitute|part|4 5
Eva Hall|||kommunchef|officer|present
Filip Gren|||sekreterare|secretary|present""",
    ),
    (
        "roll of seats with posts, a vacant one by a dash",
        """Protokoll

Närvaro

Kommun/org.\tNamn\tRoll\tNärvaro
Granby\tAnna Berg\tLedamot, ordförande\tNärvarande
Lillstad\tBo Ek\tLedamot\tPunkt 1–3
Ekby\tCia Dal\tLedamot\tFrånvarande
Ekby\tDan Fors\tErsättare för Cia Dal\tNärvarande
Norrmo\t–\tLedamot, vakant\t–
FoU Granby\tEva Hall\tFoU-chef, adjungerad\tNärvarande
FoU Granby\tFilip Gren\tDoktorand, gäst\tPunkt 2
""",
        """Anna Berg||Granby|ordförande|member|present
Bo Ek||Lillstad||member|part|1 2 3
Cia Dal||Ekby||member|absent
Dan Fors||Ekby||serving_substitute|present
-||Norrmo||member|vacant
Eva Hall||FoU Granby|FoU-chef|co_opted|present
Filip Gren||FoU Granby|Doktorand|guest|part|2""",
    ),
    (
        "table of members with their substitutes, no marks",
        """Minnesanteckningar

Närvarande

| Kommun | Representant | Ersättare |
|---|---|---|
| Granby | Anna Berg | Bo Ek |
| Lillstad | Cia Dal | Dan Fors |
| Ekby | Eva Hall | |
""",
        """Anna Berg||Granby||member|present
Bo Ek||Granby||substitute|present
Cia Dal||Lillstad||member|present
Dan Fors||Lillstad||substitute|present
Eva Hall||Ekby||member|present""",
    ),
    (
        "an agenda in a table is no roll",
        """Minnesanteckningar

Närvarande: Anna Berg, Bo Ek

Nr\tÄrende\tAnsvarig
1\tInledning\tAnna Berg
2\tBudget\tBo Ek
""",
        """Anna Berg||||member|present
Bo Ek||||member|present""",
    ),
    (
        "table of tasks is no roll",
        """Minnesanteckningar

Närvarande: Anna Berg, Bo Ek

Uppdrag\tAnsvarig\tKlart
Boka lokal\tCia Dal\t2021-03-02
Skicka brev\tDan Fors\t2021-03-09
""",
        """Anna Berg||||member|present
Bo Ek||||member|present""",
    ),
    (
        "upprop in the first paragraph with a roll",
        """Protokoll

Kommunfullmäktige
2021-03-02

§ 1 Upprop

Ledamot\tParti\tNärvarande
Anna Berg\tS\tx
Bo Ek\tM\tx
Cia Dal\tC\t-

§ 2 Budget

Beslut

Budgeten antas.
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|absent""",
    ),
    (
        "council on two pages with repeated head",
        """Protokoll

Ledamöter               Parti    Närvarande
Anna Berg               S        X
Bo Ek                   M        X

Ledamöter               Parti    Närvarande
Cia Dal                 C        X
Dan Fors                L        -
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|present
Dan Fors|L|||member|absent""",
    ),
    (
        "roll with sub head row of ja nej",
        """Protokoll

Namn\tParti\tTjg ersättare\tOmröstning § 2\t\t
\t\t\tJa\tNej\tAvst
Anna Berg\tS\t\tX\t\t
Bo Ek\tM\t\t\tX\t
Cia Dal\tC\tDan Fors (C)\t\t\tX
Eva Hall\tV\t\t\t\t
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|absent
Dan Fors|C|||serving_substitute|present
Eva Hall|V|||member|absent""",
    ),
    (
        "roll that fell apart, with marks and stand-ins",
        """Protokoll

Upprop

X = närvarande, – = frånvarande

Ledamot
Parti
Närv.
Tjänstgörande ersättare
Anna Berg, ordf
S
X
Bo Ek
M
–
Cia Dal (M)
Dan Fors
L
X

Ej tjänstgörande ersättare
Eva Hall (C)
""",
        """Anna Berg|S||ordf|member|present
Bo Ek|M|||member|absent
Cia Dal|M|||serving_substitute|present
Dan Fors|L|||member|present
Eva Hall|C|||substitute|present""",
    ),
    (
        "roll whose last head and cells are broken, lists right under it",
        """Protokoll

Upprop
X = närvarande, – = frånvarande
Ledamot\tParti\tNärv.\tTjänstgörande
\t\t\tersättare
Anna Berg\tS\tX
Bo Ek\tM\t–\tCia Dal
\t\t\t(M)
Dan\tL\tX
Forsström
Ej tjänstgörande ersättare
Eva Hall (C)
Övriga
Gun Holm, nämndsekreterare
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|absent
Cia Dal|M|||serving_substitute|present
Dan Forsström|L|||member|present
Eva Hall|C|||substitute|present
Gun Holm|||nämndsekreterare|secretary|present""",
    ),
    (
        "organisations of pensioners and their like are no parties",
        """Protokoll

För föreningarna

Anna Berg (PRO)
Bo Ek (FUB)
Cia Dal, Autism- och synföreningen

Förtroendevalda

Dan Fors (S), ordförande
Eva Hall (VTL)

Adjungerade till mötet: Gun Holm, samordnare
""",
        """Anna Berg||PRO||member|present
Bo Ek||FUB||member|present
Cia Dal||Autism- och synföreningen||member|present
Dan Fors|S||ordförande|member|present
Eva Hall|VTL|||member|present
Gun Holm|||samordnare|co_opted|present""",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [(text, expected) for _, text, expected in CASES], ids=[name for name, _, _ in CASES])
def test_list(text: str, expected: str) -> None:
    items = "" if "\n§ 1 " in text else ITEMS
    assert [line(a) for a in attendees(text, items)] == expected.split("\n")
