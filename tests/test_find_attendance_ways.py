"""Ways of telling who was there that no layout in view uses: typed covers, companies, networks in running text; every name and place is invented."""

from __future__ import annotations

import pytest

from attendance_lines import attendees, line

CASES: list[tuple[str, str, str]] = [
    (
        "party and post in columns of their own, as typed on a cover",
        """Protokoll

Beslutande        ANNA BERG        s    ordf
                  BO EK            c    v ordf
                  CIA DAL          m
                  EVA HALL         s    ers f Gun Hed
                  IVAR LIND        fp   § 2 - 3
""",
        """ANNA BERG|s||ordf|member|present
BO EK|c||v ordf|member|present
CIA DAL|m|||member|present
EVA HALL|s|||serving_substitute|present
IVAR LIND|fp|||member|part|2 3""",
    ),
    (
        "surnames first, all in capitals, posts beneath each other",
        """PROTOKOLL

NÄRVARANDE:     BERG, ANNA       ORDFÖRANDE     S
                EK, BO           V ORDFÖRANDE   C
                HALL, EVA        SUPPLEANT      S      FÖR HED, GUN
                LIND, IVAR       SUPPLEANT      FP

DESSUTOM:       MOBERG, JAN      STADSARKITEKT
""",
        """BERG, ANNA|S||ORDFÖRANDE|member|present
EK, BO|C||V ORDFÖRANDE|member|present
HALL, EVA|S|||serving_substitute|present
LIND, IVAR|FP|||substitute|present
MOBERG, JAN|||STADSARKITEKT|officer|present""",
    ),
    (
        "a substitute's own party in the column behind the one replaced",
        """Protokoll

Suppleanter:    Eva Hall, tj för Gun Hed    (s)
                Ivar Lind                   (fp)
Övriga:         Kamrer Lars Olsson, sekreterare
""",
        """Eva Hall|s|||serving_substitute|present
Ivar Lind|fp|||substitute|present
Lars Olsson|||Kamrer|secretary|present""",
    ),
    (
        "capacities before names in a running text",
        """Protokoll

Närvarande:     A Berg (s) ordf, B Ek (m), E Hall (vpk) samt
                suppl. G Hed (s) för I Lind (s) och J Moberg (fp) utan rösträtt
Dessutom:       skolchef K Nord, rektor L Olsson § 2
""",
        """A Berg|s||ordf|member|present
B Ek|m|||member|present
E Hall|vpk|||member|present
G Hed|s|||serving_substitute|present
J Moberg|fp|||substitute|present
K Nord|||skolchef|officer|present
L Olsson|||rektor|officer|part|2""",
    ),
    (
        "those who are employed behind the substitutes of a running text",
        """Protokoll

Närvarande: ledamöterna Anna Berg, ordförande, Bo Ek och Eva Hall, den sistnämnda i stället för Gun Hed,
ersättarna Ivar Lind och Jan Moberg samt
kommundirektör Karin Nord och
kanslichef Maria Palm, tillika sekreterare
""",
        """Anna Berg|||ordförande|member|present
Bo Ek||||member|present
Eva Hall||||serving_substitute|present
Ivar Lind||||substitute|present
Jan Moberg||||substitute|present
Karin Nord|||kommundirektör|officer|present
Maria Palm|||kanslichef|secretary|present""",
    ),
    (
        "a board with the company's own people behind the absent",
        """Protokoll

Styrelsen
Anna Berg, ordförande
Bo Ek
Cia Dal

Anmält förhinder
Lars Olsson

Från bolaget
Maria Palm, VD
""",
        """Anna Berg|||ordförande|member|present
Bo Ek||||member|present
Cia Dal||||member|present
Lars Olsson||||member|absent
Maria Palm|||VD|officer|present""",
    ),
    (
        "a post before a colon under the absent is none of them",
        """Protokoll

Närvarande ledamöter: Anna Berg (ordf.), Bo Ek
Frånvarande: Jan Moberg (ledamot)
Verkställande direktör: Maria Palm
""",
        """Anna Berg|||ordf.|member|present
Bo Ek||||member|present
Jan Moberg||||member|absent
Maria Palm|||Verkställande direktör|officer|present""",
    ),
    (
        "posts before colons in a list of their own stay members",
        """Anteckningar

Närvarande
Socialchef: Anna Berg
Ekonom: Bo Ek
""",
        """Anna Berg|||Socialchef|member|present
Bo Ek|||Ekonom|member|present""",
    ),
    (
        "places before colons in a running text, and an absent one under his place",
        """Anteckningar

Deltagare på plats: Granby: Anna Berg, Bo Ek. Hedsta: Cia Dal. Region Västbygden: Eva Hall.
Anmält frånvaro: Norra Hedby: Karin Nord.
Adjungerad: Lars Olsson, FoU Västbygden.
""",
        """Anna Berg||Granby||member|present
Bo Ek||Granby||member|present
Cia Dal||Hedsta||member|present
Eva Hall||Region Västbygden||member|present
Karin Nord||Norra Hedby||member|absent
Lars Olsson||FoU Västbygden||co_opted|present""",
    ),
    (
        "a sentence that tells who did not come, and who typed",
        """Anteckningar

Med på mötet: Anna Berg (Granby), Bo Ek (Hedsta) och Gun Hed (Strandby).
Ivar Lind (Ekeby) hade anmält förhinder.
Vid tangenterna: Gun Hed
""",
        """Anna Berg||Granby||member|present
Bo Ek||Hedsta||member|present
Gun Hed||Strandby||secretary|present
Ivar Lind||Ekeby||member|absent""",
    ),
    (
        "places behind titles, and a place with nobody",
        """Anteckningar

Närvarande
Anna Berg, ekonomichef Granby
Bo Ek, ekonomichef Hedsta kommun
Cia Dal, redovisningschef, Vikby
Dan Fors, tillförordnad ekonomichef i Ekeby

Ej närvarande
Gun Hed, Strandby
Norra Hedby (vakant)
""",
        """Anna Berg||Granby|ekonomichef|member|present
Bo Ek||Hedsta kommun|ekonomichef|member|present
Cia Dal||Vikby|redovisningschef|member|present
Dan Fors||Ekeby|tillförordnad ekonomichef|member|present
Gun Hed||Strandby||member|absent
-||Norra Hedby||member|vacant""",
    ),
    (
        "where they come from once for several rows",
        """Protokoll

Närvarande ledamöter
Granby kommun      Anna Berg (M), ordförande
                   Bo Ek (S)
Hedsta kommun      Cia Dal (C)
                   Vakant
""",
        """Anna Berg|M|Granby kommun|ordförande|member|present
Bo Ek|S|Granby kommun||member|present
Cia Dal|C|Hedsta kommun||member|present
-||Hedsta kommun||member|vacant""",
    ),
    (
        "places on rows of their own over those who come from there",
        """Protokoll

Beslutande
Granby
Anna Berg (M), ordförande
Bo Ek (S)
Hedsta
Cia Dal (C)
""",
        """Anna Berg|M|Granby|ordförande|member|present
Bo Ek|S|Granby||member|present
Cia Dal|C|Hedsta||member|present""",
    ),
    (
        "a roll with marks in words, who stands in, and a seat that nobody has",
        """Anteckningar

| Kommun | Namn | Funktion | Närvaro |
|---|---|---|---|
| Granby | Anna Berg | Socialchef | Ja, via länk |
| Hedsta | Bo Ek | Socialchef | Nej, förhinder |
| Ekeby | – | – | Nej |
| Vikby | Eva Hall | Socialchef | Ersätts av Dan Fors |
""",
        """Anna Berg||Granby|Socialchef|member|present
Bo Ek||Hedsta|Socialchef|member|absent
Eva Hall||Vikby|Socialchef|member|absent
Dan Fors||||serving_substitute|present""",
    ),
    (
        "letters set apart, and a substitute that serves for short",
        """Protokoll

N ä r v a r a n d e :

Anna Berg        ordf
Dan Fors         tjg suppl

E j  n ä r v a r a n d e :
Eva Hall
""",
        """Anna Berg|||ordf|member|present
Dan Fors||||serving_substitute|present
Eva Hall||||member|absent""",
    ),
    (
        "as people were spoken to",
        """Protokoll

Närvarande voro:  Fru Anna Berg, ordförande
                  Herrar Dan Fors, Erik Hall, Ivar Lind
                  Suppleanten Gun Hed
""",
        """Anna Berg|||Fru|member|present
Dan Fors|||Herrar|member|present
Erik Hall||||member|present
Ivar Lind||||member|present
Gun Hed||||substitute|present""",
    ),
    (
        "chairs that nobody sits in",
        """Protokoll

Närvarande ledamöter
Socialdemokraterna: Anna Berg, Bo Ek
Sverigedemokraterna: Maria Palm, en tom stol
Vänsterpartiet: tom (V)-plats
""",
        """Anna Berg|Socialdemokraterna|||member|present
Bo Ek|Socialdemokraterna|||member|present
Maria Palm|Sverigedemokraterna|||member|present
-|Sverigedemokraterna|||member|vacant
-|Vänsterpartiet|||member|vacant""",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [(text, expected) for _, text, expected in CASES], ids=[name for name, _, _ in CASES])
def test_list(text: str, expected: str) -> None:
    assert [line(a) for a in attendees(text)] == expected.split("\n")
