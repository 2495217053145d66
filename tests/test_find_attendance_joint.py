"""Lists of typed covers and of joint boards: abbreviated headings, homes around names, marks without a head; every name is invented."""

from __future__ import annotations

import pytest

from attendance_lines import attendees, line

CASES: list[tuple[str, str, str]] = [
    (
        "abbreviated headings, a party in a column of its own",
        (
            "Närv. ledamöter      Anna Berg, ordf           s\n                     Bo Ek, 1:e v ordf  c\n                     Cia Dal                   kds\n\n"
            "Tjg. ersättare       Dan Fors                  s    ers. Eva Hall\n                     Filip Gren                fp   ers. Gun Hed, § 2-3\n\n"
            "Övr. närv. ers.      Ivar Lind                 m\n\nFrånv.:              Jan Mo (v)\n"
        ),
        (
            "Anna Berg|s||ordf|member|present\nBo Ek|c||1:e v ordf|member|present\nCia Dal|kds|||member|present\nDan Fors|s|||serving_substitute|present\n"
            "Filip Gren|fp|||serving_substitute|part|2 3\nIvar Lind|m|||substitute|present\nJan Mo|v|||member|absent"
        ),
    ),
    (
        "leaders of dots and where people come from behind a comma",
        (
            "Ledamöter: . . . . . Anna Berg, Granby, ordförande\n                     Bo Ek, Tunsta\n\nTjg. ers.: . . . . . Cia Dal, Lillby (för Dan Fors)\n\n"
            "Tjm.:  . . . . . . . Eva Hall, kassör (§§ 2-3)\n\nFrånv.:  . . . . . . Dan Fors, Lillby\n                     Filip Gren, Granby (ers.)\n"
        ),
        (
            "Anna Berg||Granby|ordförande|member|present\nBo Ek||Tunsta||member|present\nCia Dal||Lillby||serving_substitute|present\nEva Hall|||kassör|officer|part|2 3\n"
            "Dan Fors||Lillby||member|absent\nFilip Gren||Granby||substitute|absent"
        ),
    ),
    (
        "officers behind the absent",
        "Närvarande ledamöter\nGranby kommun:        Anna Berg (S)\nPolisen:              - (vakant)\n\nEj närvarande\nGranby kommun:        Bo Ek (M), ersättare\n\nTjänstemän\nCia Dal, förbundschef\n",
        "Anna Berg|S|Granby kommun||member|present\n-||Polisen||member|vacant\nBo Ek|M|Granby kommun||substitute|absent\nCia Dal|||förbundschef|officer|present",
    ),
    (
        "absent officers where the present ones are listed before",
        "Närvarande\nLedamöter\nAnna Berg (S)\nTjänstemän\nBo Ek, kommunchef\n\nFrånvarande\nLedamöter\nCia Dal (M)\nTjänstemän\nDan Fors, ekonomichef\n",
        "Anna Berg|S|||member|present\nBo Ek|||kommunchef|officer|present\nCia Dal|M|||member|absent\nDan Fors|||ekonomichef|officer|absent",
    ),
    (
        "places before running lists",
        "Ledamöter\nGranby:   Anna Berg (S) ordf, Bo Ek (M)\nGrythult: Cia Dal (S), Dan Fors (FP)\n\nErsättare\nGrythult: Eva Hall (MP) tjg för Cia Dal §§ 2-3\n",
        "Anna Berg|S|Granby|ordf|member|present\nBo Ek|M|Granby||member|present\nCia Dal|S|Grythult||member|present\nDan Fors|FP|Grythult||member|present\nEva Hall|MP|Grythult||serving_substitute|part|2 3",
    ),
    (
        "places with a colon over names",
        "Ledamöter\nGranby:\nAnna Berg (S)\nBo Ek (V)\nGrythult:\nCia Dal (M)\n",
        "Anna Berg|S|Granby||member|present\nBo Ek|V|Granby||member|present\nCia Dal|M|Grythult||member|present",
    ),
    (
        "whom they speak for",
        "Närvarande\nFör Region Norrsjö\nAnna Berg (S)\nFör Granby kommun\nBo Ek (V)\nFör kommunerna\nCia Dal (M), Grythult\n",
        "Anna Berg|S|Region Norrsjö||member|present\nBo Ek|V|Granby kommun||member|present\nCia Dal|M|Grythult||member|present",
    ),
    (
        "a home between party and the one replaced",
        "Tjänstgörande ersättare: Anna Berg (SD) Åvika ersätter Bo Ek (KD)\n                         Cia Dal (MP) Granby ersätter Dan Fors (C) fr.o.m. § 4\n",
        "Anna Berg|SD|Åvika||serving_substitute|present\nCia Dal|MP|Granby||serving_substitute|part|4 5",
    ),
    (
        "columns of marks whose names have no head",
        (
            "                       Närv.   Tjg.   Anm.\nLEDAMÖTER\nAnna Berg    ordf  (s)   X       X\nBo Ek              (s)   -\nCia Dal            (c)   X       X     t.o.m. § 3\n\n"
            "ERSÄTTARE\nDan Fors           (s)   X       X     för Bo Ek\nEva Hall           (kd)  -\n"
        ),
        "Anna Berg|s||ordf|member|present\nBo Ek|s|||member|absent\nCia Dal|c|||member|part|1 2 3\nDan Fors|s|||serving_substitute|present\nEva Hall|kd|||substitute|absent",
    ),
    (
        "substitutes beside the members with marks of their own",
        "Ordinarie ledamöter           Närv   Frånv   Ersättare            Närv   Frånv\nAnna Berg, Granby  ordf        X             Cia Dal, Granby             X\nBo Ek, Tunsta                         X      Dan Fors, Tunsta     X\n",
        "Anna Berg||Granby|ordf|member|present\nCia Dal||Granby||substitute|absent\nBo Ek||Tunsta||member|absent\nDan Fors||Tunsta||substitute|present",
    ),
    (
        "a limit in words, and a post before the name",
        "Ledamöter\n* Anna Berg (M) – deltog digitalt till och med § 2\n* Bo Ek (S), via länk från och med § 4\n\nÖvriga\nCia Dal, sekreterare\nchefläkare Dan Fors, § 5\n",
        "Anna Berg|M|||member|part|1 2\nBo Ek|S|||member|part|4 5\nCia Dal|||sekreterare|secretary|present\nDan Fors|||chefläkare|officer|part|5",
    ),
    (
        "members of associations, and what each is for",
        "Politiker\nAnna Berg (S)      kommunstyrelsen\n\nTjänstepersoner\nBo Ek              skolchef\n\nFöreningsliv\nCia Dal            Röda Korset\n",
        "Anna Berg|S|kommunstyrelsen||member|present\nBo Ek|||skolchef|officer|present\nCia Dal||Röda Korset||member|present",
    ),
    (
        "a mark in front of each name heads no list",
        "Beslutande   Ordf   Anna Berg (S)\n             Led    Bo Ek (M)\n             Ers    Cia Dal (L)\n",
        "Anna Berg|S||Ordf|member|present\nBo Ek|M|||member|present\nCia Dal|L|||serving_substitute|present",
    ),
    (
        "names alone in two columns",
        "Närvarande: Anna Berg, ordförande\n            Bo Ek, vice ordförande\n            Cia Dal     Dan Fors\n            Eva Hall    Filip Gren\n",
        "Anna Berg|||ordförande|member|present\nBo Ek|||vice ordförande|member|present\nCia Dal||||member|present\nDan Fors||||member|present\nEva Hall||||member|present\nFilip Gren||||member|present",
    ),
    (
        "posts in a column before the names",
        "Närvarande\nordf.    A. Berg\nv.ordf.  B. Ek\n         C. Dal\ners.     D. Fors\nsekr.    E. Hall\n",
        "A. Berg|||ordf.|member|present\nB. Ek|||v.ordf.|member|present\nC. Dal||||member|present\nD. Fors||||substitute|present\nE. Hall|||sekr.|secretary|present",
    ),
    (
        "a heading beside the first of its lists",
        "Närvarande          Ledamöter:\n                    Anna Berg, s, ordförande\n                    Bo Ek, c\n\n                    Ersättare:\n                    Cia Dal, m\n",
        "Anna Berg|s||ordförande|member|present\nBo Ek|c|||member|present\nCia Dal|m|||substitute|present",
    ),
    (
        "abbreviations of who serves and who presents",
        "Ledamöter           Anna Berg\n                    Bo Ek\nTj.gör. ers.        Cia Dal i st f Dan Fors\nEj tj.gör. ers.     Eva Hall\nFöredr.:            Filip Gren, rektor, § 1\n",
        "Anna Berg||||member|present\nBo Ek||||member|present\nCia Dal||||serving_substitute|present\nEva Hall||||substitute|present\nFilip Gren|||rektor|presenter|part|1",
    ),
    (
        "places by their names alone that people sit for, and sides that are none",
        "Beslutande\nFör Södra Granby\nAnna Berg (S), ordförande\nBo Ek (V) – frånvarande\nFör Tunsta\nCia Dal (M)\nFör Kommunerna\nDan Fors (C)\n",
        "Anna Berg|S|Södra Granby|ordförande|member|present\nBo Ek|V|Södra Granby||member|absent\nCia Dal|M|Tunsta||member|present\nDan Fors|C|||member|present",
    ),
    (
        "parties in a column before the first of each",
        (
            "Beslutande\n\nM                    Anna Berg, ordförande\n                     Bo Ek\nS                    Cia Dal\n                     Dan Fors, ersätter Eva Hall\n"
            "KD                   Filip Gren\n"
        ),
        "Anna Berg|M||ordförande|member|present\nBo Ek|M|||member|present\nCia Dal|S|||member|present\nDan Fors|S|||serving_substitute|present\nFilip Gren|KD|||member|present",
    ),
    (
        "parties on lines over those who sit for them",
        "Ledamöter\n\nC\nAnna Berg, ordförande\nBo Ek\n\nSD\nCia Dal\n\nM\nDan Fors (§§ 2-3)\nEva Hall\n\nÖvriga\nFilip Gren, strateg\n",
        "Anna Berg|C||ordförande|member|present\nBo Ek|C|||member|present\nCia Dal|SD|||member|present\nDan Fors|M|||member|part|2 3\nEva Hall|M|||member|present\nFilip Gren|||strateg|officer|present",
    ),
    (
        "who did not come, told with the verb first",
        "Deltog: Anna Berg (S), Bo Ek (Norrby kommun)\nDeltog inte: Cia Dal (M)\n",
        "Anna Berg|S|||member|present\nBo Ek||Norrby kommun||member|present\nCia Dal|M|||member|absent",
    ),
    (
        "an organisation of two words before its people",
        "Närvarande\nNorrby kommun: Anna Berg (S)\nFunktionsrätt Norrby: Bo Ek, Cia Dal\nPRO Norrby: Dan Fors\n",
        "Anna Berg|S|Norrby kommun||member|present\nBo Ek||Funktionsrätt Norrby||member|present\nCia Dal||Funktionsrätt Norrby||member|present\nDan Fors||PRO Norrby||member|present",
    ),
    (
        "sides in one paragraph",
        "Närvarande: För regionen: Anna Berg (S), Bo Ek (M). För kommunerna: Cia Dal (C), Ekby. För organisationerna: Eva Hall, PRO, Gun Hed, SPF. Tjänstepersoner: Karin Lind.\n",
        "Anna Berg|S|||member|present\nBo Ek|M|||member|present\nCia Dal|C|Ekby||member|present\nEva Hall||PRO||member|present\nGun Hed||SPF||member|present\nKarin Lind||||officer|present",
    ),
    (
        "a side on a line of its own within a list",
        "Närvarande\nRegionen\nAnna Berg (S)\nBo Ek (M)\nKommunerna\nCia Dal (C) – Ekby\n",
        "Anna Berg|S|||member|present\nBo Ek|M|||member|present\nCia Dal|C|Ekby||member|present",
    ),
    (
        "what people are there in a column before their names",
        "Närvarande\tNamn\tOrganisation\nOrdinarie\tAnna Berg (S)\tRegion Norrby\n\tBo Ek\tPRO\nErsättare\tCia Dal\tSPF\nFrånvarande\tDan Fors\tRPG\n",
        "Anna Berg|S|Region Norrby||member|present\nBo Ek||PRO||member|present\nCia Dal||SPF||substitute|present\nDan Fors||RPG||member|absent",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [(text, expected) for _, text, expected in CASES], ids=[name for name, _, _ in CASES])
def test_list(text: str, expected: str) -> None:
    assert [line(a) for a in attendees("Protokoll\n\n" + text)] == expected.split("\n")
