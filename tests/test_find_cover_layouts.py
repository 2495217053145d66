"""Covers, elections of certifiers and signing blocks in many layouts; every name is invented."""

from __future__ import annotations

from typing import Any

import pytest

from samtrad.reading.find.attendance.find import find_attendance
from samtrad.reading.find.cover.find import find_cover
from samtrad.reading.find.signatures.find import find_signatures
from samtrad.reading.formats.plain.read import read_plain
from samtrad.reading.structure.build import build_outline

_ITEMS = "\n\n§ 12 Val av justerare\n\nBeslut\n\nBo Ek utses att jämte ordföranden justera protokollet.\n\n§ 13 Budget\n\nBeslut\n\nNämnden beslutar att godkänna budgeten.\n"
_PEOPLE = "\n\nLedamöter\nAnna Berg (S), ordförande\nBo Ek (M)\n"


def said(text: str) -> dict[str, Any]:
    outline = build_outline(read_plain(text.encode()))
    attendance = find_attendance(outline)[0]
    cover = find_cover(outline, attendance)
    return {
        "kind": cover.kind,
        "body": cover.body and cover.body.text,
        "chair": cover.chair and cover.chair.text,
        "secretaries": [n.name for n in cover.secretaries],
        "certifiers": [n.name for n in cover.certifiers],
        "sittings": [(s.date, s.start, s.end, s.place) for s in cover.sittings],
        "signatures": [s.name for s in find_signatures(outline)],
    }


COVERS: list[tuple[str, dict[str, Any]]] = [
    (
        "Minnesanteckningar från möte, Äldrenätverket\nTid: 2021-03-02 klockan 09:00-11:55\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS,
        {"kind": "notes", "body": "Äldrenätverket"},
    ),
    ("Protokoll från sammanträde: Äldrenämnden\n2021-03-02" + _PEOPLE + _ITEMS, {"body": "Äldrenämnden"}),
    (
        "Protokoll samrådet för äldre och deras vård 3\nnovember 2023" + _PEOPLE + _ITEMS,
        {"body": "samrådet för äldre och deras vård", "sittings": [("2023-11-03", None, None, None)]},
    ),
    (
        "Protokoll samrådet för äldre och deras vård 3 november\n2023" + _PEOPLE + _ITEMS,
        {"body": "samrådet för äldre och deras vård", "sittings": [("2023-11-03", None, None, None)]},
    ),
    (
        "Protokoll\nStyrgruppen för vatten\nSammanträdesdatum 2021-03-02\n\nÖdalens kommunalförbund, Kvarnsalen, Vik, kl. 13.15-15.40" + _PEOPLE + _ITEMS,
        {"body": "Styrgruppen för vatten", "sittings": [("2021-03-02", "13:15", "15:40", "Kvarnsalen, Vik")]},
    ),
    (
        "Protokoll\nStyrgruppen för vatten\nSammanträdesdatum 2021-03-02\n\nKvarnsalen, Storgatan 4 B, klockan 9-11" + _PEOPLE + _ITEMS,
        {"sittings": [("2021-03-02", "09:00", "11:00", "Kvarnsalen, Storgatan 4 B")]},
    ),
    (
        "Protokoll\nStyrgruppen för vatten\nSammanträdesdatum 2021-03-02\n\nKl 9-11, Kvarnsalen" + _PEOPLE + _ITEMS,
        {"sittings": [("2021-03-02", "09:00", "11:00", "Kvarnsalen")]},
    ),
    (
        "Protokoll\nStyrgruppen för vatten\nSammanträdesdatum 2021-03-02\n\nFöre mötet visades dammen, och gruppen åt lunch i kvarnen, kl. 12-13."
        + _PEOPLE
        + _ITEMS,
        {"sittings": [("2021-03-02", None, None, None)]},
    ),
    (
        "Protokoll\nTekniska nämnden\n\nPlats och tid: tisdagen den 11 augusti 1998, kl. 14.00-17.20, Konferensrum\nÄlven, Järnvägsgatan 8 B, Vik"
        + _PEOPLE
        + _ITEMS,
        {"sittings": [("1998-08-11", "14:00", "17:20", "Konferensrum Älven, Järnvägsgatan 8 B, Vik")]},
    ),
    (
        "Protokoll\nTekniska nämnden\n\nPlats och tid: Konferensrum Älven, Kyrkogatan 3, Vik, den 19 juni\n2026, kl. 09:00 – 11:30" + _PEOPLE + _ITEMS,
        {"sittings": [("2026-06-19", "09:00", "11:30", "Konferensrum Älven, Kyrkogatan 3, Vik")]},
    ),
    (
        "Protokoll\nTekniska nämnden\n\nPlats: Lilla sammanträ-\ndesrummet, Vik\nTid: 2021-03-02 kl. 9.00" + _PEOPLE + _ITEMS,
        {"sittings": [("2021-03-02", "09:00", None, "Lilla sammanträdesrummet, Vik")]},
    ),
    (
        "Protokoll\nTekniska nämnden\n\nSammanträdestid\nLokal\n\nden 2 mars 2021 kl. 17.15-19.45\nStora salen, Vik" + _PEOPLE + _ITEMS,
        {"sittings": [("2021-03-02", "17:15", "19:45", "Stora salen, Vik")]},
    ),
    ("SAMMANTRÄDESPROTOKOLL\nBarn- och utbildningsnämnden 2021-03-02" + _PEOPLE + _ITEMS, {"body": "Barn- och utbildningsnämnden", "kind": "minutes"}),
    ("Protokoll fört vid kommunstyrelsens sammanträde den 2 mars 2021" + _PEOPLE + _ITEMS, {"body": "kommunstyrelsen"}),
    (
        "PROTOKOLL\n\nfört vid extra sammanträde med Socialnämnden\n\nTid: 2 mars 2021 kl 13.00-15.00\nPlats: Rådhuset" + _PEOPLE + _ITEMS,
        {"body": "Socialnämnden", "sittings": [("2021-03-02", "13:00", "15:00", "Rådhuset")]},
    ),
    (
        "Granby kommun\nProtokoll från Granby kommuns socialnämnds arbetsutskott 2021-03-02" + _PEOPLE + _ITEMS,
        {"body": "Granby kommuns socialnämnds arbetsutskott"},
    ),
    (
        "Minnesanteckningar från möte med Nätverket för folkhälsa\n2021-03-02\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS,
        {"kind": "notes", "body": "Nätverket för folkhälsa"},
    ),
    ("Mötesanteckningar – Styrgrupp Nära vård, 2021-03-02\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS, {"kind": "notes", "body": "Styrgrupp Nära vård"}),
    ("Anteckningar socialchefsträff 2 mars 2021\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS, {"kind": "notes", "body": None}),
    (
        "Protokoll nr 3/2021\nSamverkansnämnden Mellansverige\nDag: 2021-03-02\nTid: 10.00–14.30\nPlats: Teams" + _PEOPLE + _ITEMS,
        {"body": "Samverkansnämnden Mellansverige", "sittings": [("2021-03-02", "10:00", "14:30", "Teams")]},
    ),
    (
        "GRANBY KOMMUN\t\tPROTOKOLL\t1 (12)\nKommunstyrelsens allmänna\t\tSammanträdesdatum\nutskott\t\t2021-03-02" + _PEOPLE + _ITEMS,
        {"body": "Kommunstyrelsens allmänna utskott", "sittings": [("2021-03-02", None, None, None)]},
    ),
    ("Sammanträdesprotokoll\nDirektionen för Räddningstjänsten Granby\n2021-03-02" + _PEOPLE + _ITEMS, {"body": "Direktionen för Räddningstjänsten Granby"}),
    (
        "Protokoll\n\nSammanträde med Regionala samverkansrådet\nTisdag 2 mars 2021, kl. 9-12, Eksalen" + _PEOPLE + _ITEMS,
        {"body": "Regionala samverkansrådet", "sittings": [("2021-03-02", "09:00", "12:00", None)]},
    ),
    (
        "Styrelseprotokoll\nStyrelsen för Granby Bostads AB\n\nDatum: 2021-03-02\nKlockan: 08:30-10:15\nLokal: Björken" + _PEOPLE + _ITEMS,
        {"body": "Styrelsen för Granby Bostads AB", "sittings": [("2021-03-02", "08:30", "10:15", "Björken")]},
    ),
    ("Protokoll från årsmöte\nFöreningen Granby Byar\n2021-03-02\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS, {"kind": "minutes"}),
    ("Protokoll för kommunala pensionärsrådet (KPR) 2 mars 2021" + _PEOPLE + _ITEMS, {"body": "kommunala pensionärsrådet"}),
    ("Protokollsutdrag\nSocialnämnden\n2021-03-02\n\n§ 13 Budget\n\nBeslut\n\nNämnden godkänner budgeten.\n", {"body": "Socialnämnden"}),
    (
        "Protokoll\nSocialnämnden\nTid: Tisdagen den 2 mars 2021 klockan 13:00 till 16:20\nPlats: Kommunhuset, Granby samt digitalt via Teams"
        + _PEOPLE
        + _ITEMS,
        {"sittings": [("2021-03-02", "13:00", "16:20", "Kommunhuset, Granby samt digitalt via Teams")]},
    ),
    (
        "Protokoll\nSocialnämnden\nPlats och tid: Kommunhuset, sal A, 2021-03-02 kl. 13.15–16.00 med ajournering 14.30–14.45" + _PEOPLE + _ITEMS,
        {"sittings": [("2021-03-02", "13:15", "16:00", "Kommunhuset, sal A")]},
    ),
    (
        "Protokoll\nSocialnämnden\nTid och plats\tDen 2 mars 2021, kl. 08.30-11.45, Stadshuset rum 3, 4:e våningen" + _PEOPLE + _ITEMS,
        {"sittings": [("2021-03-02", "08:30", "11:45", "Stadshuset rum 3, 4:e våningen")]},
    ),
    (
        "Protokoll\nSocialnämnden\nSammanträdestid: Onsdag 3 mars 2021, kl. 09:00 - 12:00 och torsdag 4 mars 2021, kl. 08:30-15:00\nPlats: Eken"
        + _PEOPLE
        + _ITEMS,
        {"sittings": [("2021-03-03", "09:00", "12:00", "Eken"), ("2021-03-04", "08:30", "15:00", "Eken")]},
    ),
    (
        "Protokoll\nSocialnämnden\n2021-03-02" + _PEOPLE + _ITEMS + "\n\nVid protokollet\n\nCia Dal\n\nJusteras\n\nAnna Berg\t\tBo Ek\nOrdförande\n",
        {"signatures": ["Cia Dal", "Anna Berg", "Bo Ek"], "secretaries": ["Cia Dal"], "chair": "Anna Berg", "certifiers": ["Bo Ek"]},
    ),
    (
        "Protokoll\nSocialnämnden\n2021-03-02" + _PEOPLE + _ITEMS + "\n\nAnna Berg\t\tBo Ek\t\tCia Dal\nordförande\t\tjusterare\t\tsekreterare\n",
        {"signatures": ["Anna Berg", "Bo Ek", "Cia Dal"], "secretaries": ["Cia Dal"], "certifiers": ["Bo Ek"]},
    ),
    (
        "Protokoll\nSocialnämnden\n2021-03-02"
        + _PEOPLE
        + _ITEMS
        + "\n\n______________________\t______________________\nAnna Berg, ordförande\tCia Dal, sekreterare\n\n______________________\nBo Ek, justerare\n",
        {"signatures": ["Anna Berg", "Cia Dal", "Bo Ek"], "secretaries": ["Cia Dal"], "certifiers": ["Bo Ek"]},
    ),
    (
        "Protokoll\nSocialnämnden\n2021-03-02" + _PEOPLE + _ITEMS + "\n\nSekreterare: Cia Dal\nOrdförande: Anna Berg\nJusterare: Bo Ek\n",
        {"signatures": ["Cia Dal", "Anna Berg", "Bo Ek"], "secretaries": ["Cia Dal"], "certifiers": ["Bo Ek"]},
    ),
    (
        "Minnesanteckningar\nNätverket för skolfrågor\n2021-03-02\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS + "\n\nVid pennan\nBo Ek\n",
        {"signatures": ["Bo Ek"], "secretaries": ["Bo Ek"]},
    ),
    ("Minnesanteckningar\nNätverket för skolfrågor\n2021-03-02\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS + "\n\nHälsningar\nBo\n", {"signatures": ["Bo"]}),
    (
        "Minnesanteckningar\nNätverket för skolfrågor\n2021-03-02\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS + "\n\nAntecknat av Bo Ek\n",
        {"signatures": ["Bo Ek"], "secretaries": ["Bo Ek"]},
    ),
    (
        "Protokoll\nSocialnämnden\n2021-03-02"
        + _PEOPLE
        + _ITEMS
        + "\n\nJusterat 2021-03-09\n\nAnna Berg (S)\nOrdförande\n\nBo Ek (M)\nJusterare\n\nCia Dal\nNämndsekreterare\n",
        {"signatures": ["Anna Berg", "Bo Ek", "Cia Dal"], "secretaries": ["Cia Dal"], "certifiers": ["Bo Ek"]},
    ),
    (
        "Protokoll\nSocialnämnden\n2021-03-02"
        + _PEOPLE
        + _ITEMS
        + "\n\nDetta dokument har signerats digitalt av:\n\nAnna Berg, 2021-03-09 14:02\nBo Ek, 2021-03-09 15:20\n",
        {"signatures": ["Anna Berg", "Bo Ek"]},
    ),
    ("Protokoll\nSocialnämnden\n2021-03-02\nJusteringspersoner: Bo Ek (M) och Cia Dal (C)" + _PEOPLE + _ITEMS, {"certifiers": ["Bo Ek", "Cia Dal"]}),
    (
        "Protokoll\nSocialnämnden\n2021-03-02\n\nOrdförande: Anna Berg\nSekreterare: Cia Dal\nJusterare: Bo Ek\n\nNärvarande: Dan Fors, Eva Hall" + _ITEMS,
        {"chair": "Anna Berg", "secretaries": ["Cia Dal"], "certifiers": ["Bo Ek"]},
    ),
    (
        "Anteckningar från Länsgemensam ledning i samverkan\n\nTid: 2 mars 2021 kl 9-11\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS,
        {"kind": "notes", "body": "Länsgemensam ledning i samverkan"},
    ),
    ("Anteckningar från planeringsmöte 2 mars 2021\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS, {"kind": "notes", "body": None}),
    (
        "Från: Anna Berg\nÄmne: VB: Anteckningar\n\nAnteckningar MAS/MAR-nätverket Granby\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS,
        {"kind": "notes", "body": "MAS/MAR-nätverket Granby"},
    ),
    ("PROTOKOLL\nDirektionen\n2021-03-02" + _PEOPLE + _ITEMS, {"body": "Direktionen"}),
    (
        "Minnesanteckningar Granbys\nbrottsförebyggande råd\n\nDatum: 2021-03-02\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS,
        {"body": "Granbys brottsförebyggande råd"},
    ),
    (
        "PROTOKOLL\n\nProtokoll fört vid sammanträde med Kommunförbundet Mellan-\nbygdens styrelse\n2021-03-02" + _PEOPLE + _ITEMS,
        {"body": "Kommunförbundet Mellanbygdens styrelse"},
    ),
    (
        "Minnesanteckningar\nNätverket för skolfrågor\n2021-03-02"
        + _PEOPLE
        + _ITEMS
        + "\n\nVid anteckningarna\t\tJusteras\n\n\nCia Dal\t\tAnna Berg\nsekreterare\t\tordförande\n\n\n\t\tBo Ek\n",
        {"chair": "Anna Berg", "secretaries": ["Cia Dal"], "certifiers": ["Bo Ek"], "signatures": ["Cia Dal", "Anna Berg", "Bo Ek"]},
    ),
    (
        "Protokoll\nSocialnämnden\n2021-03-02" + _PEOPLE + _ITEMS + "\n\nVid protokollet\n\nCia Dal\n\nJusterat den 20 mars 2021\n\nAnna Berg          Bo Ek\n",
        {"secretaries": ["Cia Dal"], "certifiers": ["Bo Ek"], "signatures": ["Cia Dal", "Anna Berg", "Bo Ek"]},
    ),
    ("Anteckningar\nNätverket för skolfrågor\n2021-03-02\n\nNärvarande: Anna Berg, Bo Ek" + _ITEMS + "\n\n/Bo\n", {"signatures": ["Bo"]}),
    (
        "Protokoll\nSocialnämnden\n\nDatum: tisdag 2 mars 2021\nTid: 9–11.30\nPlats: Teams" + _PEOPLE + _ITEMS,
        {"sittings": [("2021-03-02", "09:00", "11:30", "Teams")]},
    ),
    ("Protokoll\nSocialnämnden\n\nNär: 2 mars 2021, 13-15\nVar: Eken" + _PEOPLE + _ITEMS, {"sittings": [("2021-03-02", "13:00", "15:00", "Eken")]}),
]


@pytest.mark.parametrize(("text", "expected"), COVERS)
def test_cover(text: str, expected: dict[str, Any]) -> None:
    found = said(text)
    assert {key: found[key] for key in expected} == expected


_ELECTION = (
    "Protokoll\nSocialnämnden\n2021-03-02\n\nLedamöter\nAnna Berg (S), ordförande\nBo Ek (M)\nCia Dal (C)\nDan Fors (L)\n\n"
    "§ 12 {heading}\n\n{text}\n\n§ 13 Budget\n\nBeslut\n\nNämnden beslutar att godkänna budgeten.\n"
)
ELECTIONS: list[tuple[str, str, list[str]]] = [
    ("Val av justerare", "Att justera dagens protokoll utses Bo Ek.", ["Bo Ek"]),
    ("Val av justerare", "Till justerare av dagens protokoll väljs Bo Ek (M) med Cia Dal (C) som ersättare.", ["Bo Ek"]),
    ("Val av justerare", "Bo Ek väljs till justerare.", ["Bo Ek"]),
    ("Protokollsjustering", "Bo Ek får i uppdrag att justera protokollet tillsammans med ordföranden.", ["Bo Ek"]),
    ("Justering", "Nämnden beslutar att utse Bo Ek till justerare. Justering sker digitalt den 9 mars.", ["Bo Ek"]),
    ("Upprop", "Bo Ek och Cia Dal utsågs att tillsammans med ordförande Anna Berg justera protokollet.", ["Bo Ek", "Cia Dal"]),
    ("Val av två justerare", "Till justeringsmän, tillika rösträknare, valdes Bo Ek och Cia Dal.", ["Bo Ek", "Cia Dal"]),
    ("Val av justerare", "Styrelsen utser Bo Ek (M) att jämte ordföranden justera dagens protokoll. Ersättare: Cia Dal (C).", ["Bo Ek"]),
    ("Justerare", "Bo Ek", ["Bo Ek"]),
    ("Justerare", "Ledamoten Bo Ek (M) utses.", ["Bo Ek"]),
    ("Formalia", "Upprop förrättas. Bo Ek utses att justera. Dagordningen godkänns med tillägg av Cia Dal.", ["Bo Ek"]),
    ("Mötets öppnande", "Ordföranden Anna Berg öppnade mötet. Till sekreterare valdes Dan Fors och till justerare Bo Ek.", ["Bo Ek"]),
    (
        "Val av mötesfunktionärer",
        "Till ordförande valdes Anna Berg, till sekreterare Dan Fors och till justerare tillika rösträknare Bo Ek och Cia Dal.",
        ["Bo Ek", "Cia Dal"],
    ),
    ("Val av justerare", "Beslut\n\nBo Ek (M) och Cia Dal (C) utses till justerare, med Dan Fors (L) och Eva Hall (V) som ersättare.", ["Bo Ek", "Cia Dal"]),
    (
        "Val av justerare",
        "Beslut\n\natt utse Bo Ek att jämte ordföranden justera dagens protokoll.\n\natt justeringen äger rum på kansliet den 9 mars.",
        ["Bo Ek"],
    ),
    ("Val av justerare", "Förutom ordföranden ska Bo Ek justera protokollet.", ["Bo Ek"]),
    ("Val av justerare", "Protokollet justeras av ordföranden och Bo Ek.", ["Bo Ek"]),
    ("Val av justerare", "I tur att justera är Bo Ek. Nämnden utser Bo Ek.", ["Bo Ek"]),
    ("Val av protokolljusterare", "Cia Dal (C) utses att jämte ordförande justera protokollet istället för Bo Ek (M).", ["Cia Dal"]),
    ("Val av justerare", "Bo Ek (M), och som ersättare Cia Dal (C), utses att justera protokollet.", ["Bo Ek"]),
]


@pytest.mark.parametrize(("heading", "text", "certifiers"), ELECTIONS)
def test_election_of_certifiers(heading: str, text: str, certifiers: list[str]) -> None:
    assert said(_ELECTION.format(heading=heading, text=text))["certifiers"] == certifiers
