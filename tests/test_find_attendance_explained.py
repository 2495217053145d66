"""Signs that a document explains, and what one list of a document shows of how the next is set."""

from __future__ import annotations

import pytest

from attendance_lines import attendees, line

CASES = [
    (
        "letters in a column with a legend below",
        "Protokoll\n\nDeltagarlista                  P/D/F\nAnna Berg (S), ordförande      P\nBo Ek (M)                      D\nEva Hall (C)                   F\n\nP = på plats   D = digitalt   F = frånvarande\n",
        "Anna Berg|S||ordförande|member|present\nBo Ek|M|||member|present\nEva Hall|C|||member|absent",
    ),
    (
        "a legend above people without any heading",
        "Protokoll\n\nN = närvarande, T = tjänstgörande ersättare, E = ersättare, F = frånvarande\n\nAnna Berg (S)    N\nBo Ek (M)        F\nEva Hall (M)     T\nDan Fors (C)     E\n",
        "Anna Berg|S|||member|present\nBo Ek|M|||member|absent\nEva Hall|M|||serving_substitute|present\nDan Fors|C|||substitute|present",
    ),
    (
        "a legend line by line, letters in brackets",
        "Anteckningar\n\nDeltagare\nAnna Berg, Granby (X)\nBo Ek, Ekby (Y)\n\nX = deltog på plats\nY = anmält förhinder\n",
        "Anna Berg||Granby||member|present\nBo Ek||Ekby||member|absent",
    ),
    (
        "a legend in the brackets of the heading",
        "Anteckningar\n\nDeltagare (n = närvarande, f = frånvarande)\nAnna Berg, Granby\tn\nBo Ek, Ekby\tf\n",
        "Anna Berg||Granby||member|present\nBo Ek||Ekby||member|absent",
    ),
    (
        "party letters in brackets are parties all the same",
        "Protokoll\n\nLedamöter\nAnna Berg (S)    N\nBo Ek (M)        M\n\nN = närvarande, M = medverkade digitalt, S = sjuk\n",
        "Anna Berg|S|||member|present\nBo Ek|M|||member|present",
    ),
    (
        "notes with stars",
        "Protokoll\n\nLedamöter\nAnna Berg (S) *\nBo Ek (M) **\nErsättare\nEva Hall (M) ***\n\n* Deltog §§ 1–3\n** Frånvarande\n*** Tjänstgjorde för Bo Ek\n",
        "Anna Berg|S|||member|part|1 2 3\nBo Ek|M|||member|absent\nEva Hall|M|||serving_substitute|present",
    ),
    (
        "bullets with stars are no notes",
        "Anteckningar\n\nDeltagare\n* Anna Berg, Granby (till kl 14.30)\n* Bo Ek, Ekby\n",
        "Anna Berg||Granby||member|part\nBo Ek||Ekby||member|present",
    ),
    (
        "surnames first in a later list of one",
        "Protokoll\n\nBeslutande\nBerg, Anna (s), ordförande\nvon Hall, Eva (m)\nEk, Bo (c)\n\nFrånvarande\nFors, Dan (s)\n",
        "Berg, Anna|s||ordförande|member|present\nvon Hall, Eva|m|||member|present\nEk, Bo|c|||member|present\nFors, Dan|s|||member|absent",
    ),
    (
        "homes before a slash in a later list of one",
        "Anteckningar\n\nDeltagare\nGranby/Anna Berg\nEkby/Bo Ek\nVik/Eva Hall\n\nFrånvarande\nHedsta/Dan Fors\n",
        "Anna Berg||Granby||member|present\nBo Ek||Ekby||member|present\nEva Hall||Vik||member|present\nDan Fors||Hedsta||member|absent",
    ),
    (
        "homes in a column in a later list of one",
        "Anteckningar\n\nNärvarande\nGranby      Anna Berg (S)\n            Bo Ek (M)\nEkby        Eva Hall (C)\n\nFrånvarande\nHedsta      Dan Fors (S)\n",
        "Anna Berg|S|Granby||member|present\nBo Ek|M|Granby||member|present\nEva Hall|C|Ekby||member|present\nDan Fors|S|Hedsta||member|absent",
    ),
    (
        "who was connected, wholly, in part or not at all",
        "Anteckningar\n\nAnslutna: Anna Berg, Granby kommun, Bo Ek, Ekby kommun\nDelvis: Eva Hall, Hedsta kommun\nEj anslutna: Dan Fors, Vik kommun\n",
        "Anna Berg||Granby kommun||member|present\nBo Ek||Ekby kommun||member|present\nEva Hall||Hedsta kommun||member|part\nDan Fors||Vik kommun||member|absent",
    ),
    (
        "substitutes without service, and one in another's stead",
        "Protokoll\n\nTjänstgörande\nAnna Berg (S)\nBo Ek (M), i Eva Halls (M) ställe\nDan Fors (S) § 1-2, Gun Hed (S) § 3-5\n\nErsättare utan tjänstgöring\nIda Jons (C)\n",
        "Anna Berg|S|||member|present\nBo Ek|M|||serving_substitute|present\nDan Fors|S|||member|part|1 2\nGun Hed|S|||serving_substitute|part|3 4 5\nIda Jons|C|||substitute|present",
    ),
    (
        "absent members and substitutes under the word for ordinary",
        "Protokoll\n\nNärvarande\nOrdinarie\nAnna Berg, Granby kommun\nErsättare\nBo Ek, Ekby kommun\n\nFrånvarande\nOrdinarie\nEva Hall, Vik kommun\nErsättare\nDan Fors, Hedsta kommun\n",
        "Anna Berg||Granby kommun||member|present\nBo Ek||Ekby kommun||substitute|present\nEva Hall||Vik kommun||member|absent\nDan Fors||Hedsta kommun||substitute|absent",
    ),
    (
        "ways of taking part in columns of their own",
        "Anteckningar\n\nNamn\tKommun\tPå plats\tDigitalt\tEj närvarande\nAnna Berg\tGranby\tX\t\t\nBo Ek\tEkby\t\tX\t\nEva Hall\tVik\t\t\tX\n",
        "Anna Berg||Granby||member|present\nBo Ek||Ekby||member|present\nEva Hall||Vik||member|absent",
    ),
    (
        "places behind posts that name their field, and schools",
        "Anteckningar\n\nNärvarande\nAnna Berg, skolchef Granby\nBo Ek, socialchef Ekby\nEva Hall, rektor Viksskolan\nDan Fors, enhetschef Barn\n",
        "Anna Berg||Granby|skolchef|member|present\nBo Ek||Ekby|socialchef|member|present\nEva Hall||Viksskolan|rektor|member|present\nDan Fors|||enhetschef Barn|member|present",
    ),
    (
        "places shaped like names before whom a substitute serves for",
        "Protokoll\n\nLedamöter: Anna Berg (S), Idre Strand; Bo Ek (M), Granby\nTjänstgörande ersättare: Eva Hall (M), Idre Strand för Dan Fors (V); Gun Hed (S), Granby för Ida\nJons (KD)\n",
        "Anna Berg|S|Idre Strand||member|present\nBo Ek|M|Granby||member|present\nEva Hall|M|Idre Strand||serving_substitute|present\nGun Hed|S|Granby||serving_substitute|present",
    ),
    (
        "two told together share where they come from, and what they were there for",
        "Anteckningar\n\nGäster: Anna Berg, Granby kommun (punkt 2), Bo Ek och Eva Hall, Ekby elevråd (punkt 3), Dan Fors, Vik kommun\n",
        "Anna Berg||Granby kommun||guest|part|2\nBo Ek||Ekby elevråd||guest|part|3\nEva Hall||Ekby elevråd||guest|part|3\nDan Fors||Vik kommun||guest|present",
    ),
    (
        "a cell to a row, cut by the foot of a page and with posts that head lists elsewhere",
        "Protokoll\n\nNamn\nParti\nUppdrag\nNärvaro\nAnna Berg\nS\nLedamot\nx\nBo Ek\nM\nLedamot\n–\nEva Hall\nM\n\nOrdf.     Just.     Bestyrkt\n\nErsätter Bo Ek\nx\nDan Fors\nC\nErsättare, ej tjänstgörande\nx\n",
        "Anna Berg|S|||member|present\nBo Ek|M|||member|absent\nEva Hall|M|||serving_substitute|present\nDan Fors|C|||substitute|present",
    ),
    (
        "a legend that tells the sign behind its meaning, and a sign too near to be a cell",
        "Anteckningar\n\nNärvarande (på plats = P, digitalt = D, frånvarande = F)\n\nAnna Berg, Granby       P\nBo Ek, Länsstyrelsen  D\nEva Hall, Hedsta        F\nDan Fors, sekreterare   P\n",
        "Anna Berg||Granby||member|present\nBo Ek||Länsstyrelsen||member|present\nEva Hall||Hedsta||member|absent\nDan Fors|||sekreterare|secretary|present",
    ),
    (
        "a sentence announces the list",
        "Protokoll\n\nUpprop förrättas varvid följande närvarolista upprättas:\n\nGranby\nAnna Berg (s)\nBo Ek (m)            tjg ers för Eva Hall (m)\n\nHedsta\nDan Fors (s)\n",
        "Anna Berg|s|Granby||member|present\nBo Ek|m|Granby||serving_substitute|present\nDan Fors|s|Hedsta||member|present",
    ),
    (
        "absent as the last word on someone, and not a heading",
        "Protokoll\n\nLedamöter\nAnna Berg (C)\nEkby kommun\nBo Ek (V)\nGranby kommun\nEj närvarande\n\nTjänstgörande ersättare\nEva Hall (S)\nGranby kommun\n",
        "Anna Berg|C|Ekby kommun||member|present\nBo Ek|V|Granby kommun||member|absent\nEva Hall|S|Granby kommun||serving_substitute|present",
    ),
    (
        "those who speak for a side are members",
        "Protokoll\n\nNärvarande\nFöreträdare för regionen\nAnna Berg (S), ordförande\nBo Ek (L)\n\nFöreträdare för organisationerna\nEva Hall, SRF\nDan Fors, HRF\n\nFackliga företrädare\nGun Hed, Vision\n",
        "Anna Berg|S||ordförande|member|present\nBo Ek|L|||member|present\nEva Hall||SRF||member|present\nDan Fors||HRF||member|present\nGun Hed||Vision||officer|present",
    ),
    (
        "a second table of those who were absent, and parties behind municipalities",
        "Anteckningar\n\nNärvarande\tRepresenterar\nAnna Berg\tVrå kommun (S)\nBo Ek (ers. Eva Hall)\tGranby kommun (M)\n\nFrånvarande\tRepresenterar\nDan Fors\tEkby kommun (C)\nGun Hed\tHedsta kommun (V)\n",
        "Anna Berg|S|Vrå kommun||member|present\nBo Ek|M|Granby kommun||serving_substitute|present\nDan Fors|C|Ekby kommun||member|absent\nGun Hed|V|Hedsta kommun||member|absent",
    ),
    (
        "who kept the notes beneath a heading of its own",
        "Anteckningar\n\nNärvarande\nAnna Berg, Granby kommun\nBo Ek, näringslivschef\n\nAnteckningar\nBo Ek\n",
        "Anna Berg||Granby kommun||member|present\nBo Ek|||näringslivschef|secretary|present",
    ),
    (
        "a side that is one organisation",
        "Anteckningar\n\nNärvarande:\nFör kommunerna: Anna Berg, Granby, Bo Ek, Ekby\nFör landstinget: Eva Hall, primärvårdschef, Dan Fors, verksamhetschef\n",
        "Anna Berg||Granby||member|present\nBo Ek||Ekby||member|present\nEva Hall||landstinget|primärvårdschef|member|present\nDan Fors||landstinget|verksamhetschef|member|present",
    ),
    (
        "a mark that ends with a full stop over the next name, and initials with a colon",
        "Protokoll\n\nNärvarande beslutande:\nAnna Berg (V), tjg. ers.\nBo E:son Ek (C) tjänstgörande\nEva Hall (M) – ersätter Dan Fors (M)\n",
        "Anna Berg|V|||serving_substitute|present\nBo E:son Ek|C|||serving_substitute|present\nEva Hall|M|||serving_substitute|present",
    ),
    (
        "a post and a place in brackets where others have parties",
        "Anteckningar\n\nDeltagare: Anna Berg (S, Granby); Bo Ek (M, Ekby); Eva Hall (förvaltningschef, Ekby) antecknar\n",
        "Anna Berg|S|Granby||member|present\nBo Ek|M|Ekby||member|present\nEva Hall||Ekby|förvaltningschef|secretary|present",
    ),
    (
        "who came instead, on a row of its own",
        "Protokoll\n\nLedamöter\nAnna Berg (M), frånvarande\n   ersätts av Bo Ek (M)\nEva Hall (SD), §§ 1–3\n\n   ersätts av Dan Fors (SD), §§ 4–5\n\nGun Hed (S)\n",
        "Anna Berg|M|||member|absent\nBo Ek|M|||serving_substitute|present\nEva Hall|SD|||member|part|1 2 3\nDan Fors|SD|||serving_substitute|part|4 5\nGun Hed|S|||member|present",
    ),
    (
        "those called, and an organisation named like a post on a row of its own",
        "Anteckningar\n\nKallad\tFunktion\tNärvarande\nGranby kommun\t\t\nAnna Berg\tsocialchef\tja\nProcesstöd\t\t\nBo Ek\tsamordnare\tja, antecknar\n",
        "Anna Berg||Granby kommun|socialchef|member|present\nBo Ek||Processtöd|samordnare|secretary|present",
    ),
    (
        "those called beside their associations",
        "Anteckningar\n\nKallad\tFörening\tNärvarande\nAnna Berg\tHedeby IF\tJa\nBo Ek\tRidklubben\tNej\n",
        "Anna Berg||Hedeby IF||member|present\nBo Ek||Ridklubben||member|absent",
    ),
    (
        "a body before its members on one line, and a keeper's post beneath what else is said",
        "Anteckningar\n\nKommittén: Anna Berg (C), ordförande, Bo Ek (S)\n\nTjänstemän:\nEva Hall\nProjektledare, Region Norrhed\nSekreterare\n\nFrånvarande\nDan Fors (M)\n",
        "Anna Berg|C||ordförande|member|present\nBo Ek|S|||member|present\nEva Hall||Region Norrhed|Projektledare|secretary|present\nDan Fors|M|||member|absent",
    ),
    (
        "a home behind the one replaced, where the lists before have homes behind commas",
        "Anteckningar\n\nDeltagare: Anna Berg, Granby; Bo Ek, Ekby; Eva Hall, Vik\nErsättare: Dan Fors för Gun Hed, Hedsta\n",
        "Anna Berg||Granby||member|present\nBo Ek||Ekby||member|present\nEva Hall||Vik||member|present\nDan Fors||Hedsta||serving_substitute|present",
    ),
    (
        "names and whom they serve for broken over rows of a table",
        "Protokoll\n\nNamn        Parti   Kommun   Uppdrag          Närvaro\nAnna Berg   M       Granby   Ordförande       X\nEva Hall    V       Ekby     Ledamot          Ej närvarande\nBosse       S       Ekby     Ersätter Eva     X\nHedlund                      Hall\nDan Fors    S       Vik      Ledamot          X\n",
        "Anna Berg|M|Granby|Ordförande|member|present\nEva Hall|V|Ekby||member|absent\nBosse Hedlund|S|Ekby||serving_substitute|present\nDan Fors|S|Vik||member|present",
    ),
    (
        "a home beside the only one from there, homes over others",
        "Protokoll\n\nTjänstgörande\n\nGranby\nAnna Berg (L), ordförande\nBo Ek (S)\n\nEkby\nEva Hall (MP)\nDan Fors (S)\nVik\tGun Hed (S)\n\nHedsta\nIda Jons (SD)\nNordanå\tKim Lind (M)\n",
        "Anna Berg|L|Granby|ordförande|member|present\nBo Ek|S|Granby||member|present\nEva Hall|MP|Ekby||member|present\nDan Fors|S|Ekby||member|present\nGun Hed|S|Vik||member|present\nIda Jons|SD|Hedsta||member|present\nKim Lind|M|Nordanå||member|present",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [(text, expected) for _, text, expected in CASES], ids=[name for name, _, _ in CASES])
def test_list(text: str, expected: str) -> None:
    assert [line(a) for a in attendees(text)] == expected.split("\n")


def test_list_behind_the_items() -> None:
    text = "Anteckningar från träff 3 maj 2021\n\n1. Välkommen\nVärden hälsade välkommen.\n\n2. Läget\nGruppen enades om en gemensam väg.\n\nVid mötet deltog:\nAnna Berg, Granby\nBo Ek, Ekby\n"
    assert [line(a) for a in attendees(text, "")] == ["Anna Berg||Granby||member|present", "Bo Ek||Ekby||member|present"]
