"""The many ways in which minutes tell of coming meetings; another body's days and days of other things are none."""

from __future__ import annotations

import pytest

from samtrad.reading.read import read
from test_find_cover_next import _FRAME

_CASES: list[tuple[str, str, str, list[str]]] = [
    ("Miljönämnden", "Kommande möten", "Kommande möten: 12/4, 14/5 kl 9-12 Teams", ["2025-04-12 09:00-12:00 Teams", "2025-05-14 09:00-12:00 Teams"]),
    ("Miljönämnden", "Övrigt", "Kommande möten: 12/4, 14/5 kl 9-12 Teams", ["2025-04-12 09:00-12:00 Teams", "2025-05-14 09:00-12:00 Teams"]),
    ("Miljönämnden", "Övrigt", "Nästa styrgrupp äger rum torsdag 15 maj kl 13-15 i Granby.", ["2025-05-15 13:00-15:00 Granby"]),
    ("Miljönämnden", "Övrigt", "Nästa nätverksträff blir den 15 maj, kl. 09.00–12.00, på Teams.", ["2025-05-15 09:00-12:00 Teams"]),
    ("Miljönämnden", "Övrigt", "Nästa gång vi träffas är 15 maj i Granby kommunhus.", ["2025-05-15 Granby kommunhus"]),
    ("Miljönämnden", "Övrigt", "Vi träffas nästa gång den 15 maj.", ["2025-05-15"]),
    ("Miljönämnden", "Övrigt", "Gruppen ses nästa gång den 15 maj klockan 10.", ["2025-05-15 10:00"]),
    ("Miljönämnden", "Övrigt", "Datum för nästa möte är satt till den 15 maj.", ["2025-05-15"]),
    ("Miljönämnden", "Övrigt", "Datum för nästa möte: 15 maj.", ["2025-05-15"]),
    ("Miljönämnden", "Övrigt", "Nytt möte bokas till den 15 maj kl 9.", ["2025-05-15 09:00"]),
    ("Miljönämnden", "Övrigt", "Ett nytt möte är inbokat den 15 maj kl. 9-10.", ["2025-05-15 09:00-10:00"]),
    ("Miljönämnden", "Övrigt", "Uppföljande möte hålls den 15 maj.", ["2025-05-15"]),
    ("Miljönämnden", "Övrigt", "Möten framåt: 15 maj, 10 juni.", ["2025-05-15", "2025-06-10"]),
    ("Miljönämnden", "Mötesdagar 2025", "Miljönämnden: 16 april, 14 maj, 11 juni.", ["2025-04-16", "2025-05-14", "2025-06-11"]),
    ("Miljönämnden", "Mötesdagar 2026", "16/1, 20/2, 19/3", ["2026-01-16", "2026-02-20", "2026-03-19"]),
    (
        "Miljönämnden",
        "Höstens möten",
        "fre 5/9 kl 9-12\ntors 16/10 kl 9-12\nons 26/11 heldag\n",
        ["2025-09-05 09:00-12:00", "2025-10-16 09:00-12:00", "2025-11-26"],
    ),
    (
        "Miljönämnden",
        "Övrigt",
        "Höstens möten: 5 september, 16 oktober och 26 november. Tid: 9–12.",
        ["2025-09-05 09:00-12:00", "2025-10-16 09:00-12:00", "2025-11-26 09:00-12:00"],
    ),
    ("Miljönämnden", "Övrigt", "Mötesdatum för hösten är 5 september, 16 oktober och 26 november.", ["2025-09-05", "2025-10-16", "2025-11-26"]),
    ("Miljönämnden", "Övrigt", "Sammanträdesdagar hösten 2025: 5/9, 16/10, 26/11.", ["2025-09-05", "2025-10-16", "2025-11-26"]),
    ("Miljönämnden", "Nästa möte", "15 maj", ["2025-05-15"]),
    ("Miljönämnden", "Nästa möte", "Den 15 maj 2025, 09.00-12.00. Plats: Granby.", ["2025-05-15 09:00-12:00 Granby"]),
    ("Miljönämnden", "Nästa möte", "Datum: 15 maj 2025\nTid: 09.00-12.00\nPlats: Granby\n", ["2025-05-15 09:00-12:00 Granby"]),
    ("Miljönämnden", "Nästa möte", "Nästa möte: 15/5 kl. 10.00. Mötet därefter: 12/6 kl. 10.00.", ["2025-05-15 10:00", "2025-06-12 10:00"]),
    ("Miljönämnden", "Nästa möte", "Nästa möte är planerat till vecka 20. Datum meddelas senare.", []),
    ("Miljönämnden", "Nästa möte och mötets avslutande", "Nästa möte hålls den 15 maj. Ordföranden avslutade mötet.", ["2025-05-15"]),
    ("Miljönämnden", "Avslutning", "Ordföranden tackade för visat intresse och hälsade välkomna till nästa möte den 15 maj.", ["2025-05-15"]),
    ("Miljönämnden", "Mötet avslutas", "Ordförande avslutar mötet. Vi ses igen 15/5 i Granby.", ["2025-05-15 Granby"]),
    ("Miljönämnden", "Nästa möte", "2025-05-15 kl 13:00", ["2025-05-15 13:00"]),
    ("Miljönämnden", "Nästa möten", "250515 kl 9-12 och 250912 kl 9-12", ["2025-05-15 09:00-12:00", "2025-09-12 09:00-12:00"]),
    ("Miljönämnden", "Övrigt", "Nästkommande sammanträde: 2025-05-15, kl. 13.00, Rådhuset.", ["2025-05-15 13:00 Rådhuset"]),
    ("Miljönämnden", "Övrigt", "Nämnden sammanträder nästa gång den 15 maj kl. 13.00.", ["2025-05-15 13:00"]),
    ("Miljönämnden", "Övrigt", "Nämndens sammanträden under våren är den 16 april och 14 maj.", ["2025-04-16", "2025-05-14"]),
    ("Miljönämnden", "Övrigt", "Nämndens möte i april ställs in. Nästa möte blir i stället 14 maj.", ["2025-05-14"]),
    ("Miljönämnden", "Övrigt", "Mötet i maj flyttas från den 14 maj till den 21 maj.", ["2025-05-21"]),
    ("Miljönämnden", "Tid för nästa möte", "Onsdag 14 maj kl. 8.30–11.30", ["2025-05-14 08:30-11:30"]),
    ("Miljönämnden", "Kalendarium", "16 april Miljönämnden\n23 april Kommunfullmäktige\n14 maj Miljönämnden\n", ["2025-04-16", "2025-05-14"]),
    (
        "Miljönämnden",
        "Mötesplan",
        "| Datum | Tid | Organ |\n|---|---|---|\n| 16/4 | 9–12 | Miljönämnden |\n| 23/4 | 18 | Fullmäktige |\n",
        ["2025-04-16 09:00-12:00"],
    ),
    ("Miljönämnden", "Övrigt", "Nästa möte med polisen äger rum den 14 maj.", []),
    ("Miljönämnden", "Övrigt", "Arbetsgruppen har nästa möte den 14 maj.", []),
    ("Miljönämnden", "Övrigt", "Nästa arbetsgruppsmöte är den 14 maj.", []),
    ("Miljönämnden", "Övrigt", "Nästa möte i referensgruppen är den 14 maj.", []),
    ("Miljönämnden", "Övrigt", "Nästa möte med arbetsgruppen för skolskjuts hålls den 14 maj.", []),
    ("Miljönämnden", "Övrigt", "Kommunstyrelsen sammanträder den 14 maj.", []),
    ("Miljönämnden", "Övrigt", "Frågan tas upp på nästa möte den 14 maj.", ["2025-05-14"]),
    ("Miljönämnden", "Övrigt", "Ärendet tas upp vid mötet den 14 maj.", []),
    ("Miljönämnden", "Nästa möte", "Onsdagen den 14 maj kl 9.00. Förslag på punkter: uppföljning av beslut från den 3 februari.", ["2025-05-14 09:00"]),
    (
        "Miljönämnden",
        "Kommande möten",
        "14 maj kl 13.00 - Miljönämnden, Rådhuset\n11 juni kl 13.00 - Miljönämnden, Rådhuset\n",
        ["2025-05-14 13:00 Rådhuset", "2025-06-11 13:00 Rådhuset"],
    ),
    (
        "Miljönämnden",
        "Kommande möten",
        "Vårens möten:\n16 april\n14 maj\nHöstens möten:\n3 september\n1 oktober\n",
        ["2025-04-16", "2025-05-14", "2025-09-03", "2025-10-01"],
    ),
    (
        "Miljönämnden",
        "Kommande möten",
        "16/4 9.00–12.00 Granby, värd Ekby\n14/5 9.00–12.00 digitalt\n",
        ["2025-04-16 09:00-12:00 Granby", "2025-05-14 09:00-12:00"],
    ),
    ("Miljönämnden", "Övrigt", "Extra möte torsdagen den 3 april kl. 17.00.", ["2025-04-03 17:00"]),
    ("Miljönämnden", "Övrigt", "Styrgruppsmöten 2025: 16/4, 14/5, 11/6.", ["2025-04-16", "2025-05-14", "2025-06-11"]),
    ("Miljönämnden", "Övrigt", "Nästa möte: Se kalenderinbjudan. Kallelse skickas 14 maj.", []),
    ("Miljönämnden", "Nästa möte", "Nästa möte äger rum på Teams den 14 maj kl 9–11.", ["2025-05-14 09:00-11:00 Teams"]),
    ("Miljönämnden", "Nästa möte", "Nästa möte äger rum i Granby kommunhus onsdagen den 14 maj kl. 9–11.", ["2025-05-14 09:00-11:00 Granby kommunhus"]),
    ("Miljönämnden", "Nästa möte", "kl. 9–11 den 14 maj", ["2025-05-14 09:00-11:00"]),
    ("Miljönämnden", "Nästa sammanträde", "Nästa sammanträde äger rum kl 13.00 den 14 maj i Rådhuset.", ["2025-05-14 13:00 Rådhuset"]),
    (
        "Miljönämnden",
        "Sammanträdestider 2026",
        "Nämnden beslutar att fastställa sammanträdestider för 2026 enligt följande: 21 januari, 18 februari, 18 mars, samtliga onsdagar kl. 13.30.",
        ["2026-01-21 13:30", "2026-02-18 13:30", "2026-03-18 13:30"],
    ),
    ("Miljönämnden", "Övrigt", "Datum för vårens träffar: 16/4 och 14/5.", ["2025-04-16", "2025-05-14"]),
    ("Miljönämnden", "Övrigt", "Nya mötestider: 16/4 kl 13–15, 14/5 kl 13–15.", ["2025-04-16 13:00-15:00", "2025-05-14 13:00-15:00"]),
    ("Miljönämnden", "Övrigt", "Nästa möte blir ett fysiskt möte den 14 maj kl 9-12 i Ekeryd.", ["2025-05-14 09:00-12:00 Ekeryd"]),
    ("Miljönämnden", "Övrigt", "Nästa möte, som är digitalt, hålls den 14 maj.", ["2025-05-14"]),
    ("Miljönämnden", "Övrigt", "Mötet avslutades kl 11.30. Nästa möte den 14 maj kl 9.00.", ["2025-05-14 09:00"]),
    ("Miljönämnden", "Övrigt", "Nästa möte: den 14 maj.\nDärpå följande: 11 juni.", ["2025-05-14", "2025-06-11"]),
    ("Miljönämnden", "Nästa möte", "Nästa möte är 14 maj (OBS ändrat från 7 maj).", ["2025-05-14"]),
    ("Miljönämnden", "Nästa möte", "Nästa möte är den 14 maj. Underlag ska vara inne senast den 5 maj och kallelsen går ut den 7 maj.", ["2025-05-14"]),
    ("Miljönämnden", "Nästa möte", "Beredningsmöte 30 april kl. 10, nämndmöte 14 maj kl. 13.", ["2025-05-14 13:00"]),
    ("Miljönämnden", "Nästa möte", "Presidium: 30 april. Nämnd: 14 maj.", ["2025-05-14"]),
    ("Miljönämnden", "Sammanträdesdagar 2026", "Presidiet: 8 januari, 5 februari\nNämnden: 21 januari, 18 februari\n", ["2026-01-21", "2026-02-18"]),
    ("Miljönämnden", "Mötestider", "Måndagar kl. 13.00: 14 april, 12 maj\n", ["2025-04-14 13:00", "2025-05-12 13:00"]),
    ("Miljönämnden", "Nästa möte", "Nästa möte är torsdagen den 15 maj kl 9 och därefter den 12 juni kl 9.", ["2025-05-15 09:00", "2025-06-12 09:00"]),
    (
        "Nätverket för skolchefer",
        "Nästa nätverksmöte",
        "Nästa nätverksmöte är torsdag 15 maj 2025 kl. 9.00-12.00 i Stadshuset, Granby. Anna bokar lokal.",
        ["2025-05-15 09:00-12:00 Stadshuset, Granby"],
    ),
    ("Nätverket för skolchefer", "Övrigt", "Nätverkets nästa träff är den 15 maj på Granby gymnasium.", ["2025-05-15 Granby gymnasium"]),
    ("Styrgruppen för Nära vård", "Övrigt", "Nästa styrgrupp är den 15 maj klockan 13:00 till 15:00.", ["2025-05-15 13:00-15:00"]),
    (
        "Styrgruppen för Nära vård",
        "Kommande styrgruppsmöten",
        "• 15 maj kl. 13–15\n• 12 juni kl. 13–15\n• 4 september kl. 13–15 (fysiskt, Granby)\n",
        ["2025-05-15 13:00-15:00", "2025-06-12 13:00-15:00", "2025-09-04 13:00-15:00 Granby"],
    ),
    (
        "Styrgruppen för Nära vård",
        "Styrgruppens möten 2025",
        "15 maj, 12 juni, 4 september, 6 november. Tid: 13.00–15.00. Plats: Regionens hus.",
        [
            "2025-05-15 13:00-15:00 Regionens hus",
            "2025-06-12 13:00-15:00 Regionens hus",
            "2025-09-04 13:00-15:00 Regionens hus",
            "2025-11-06 13:00-15:00 Regionens hus",
        ],
    ),
    (
        "Samverkansrådet",
        "Mötestider 2026",
        "Torsdag 29 januari 2026\nTorsdag 26 mars 2026\nTorsdag 28 maj 2026\nAlla möten kl. 09.30–12.00 via Teams\n",
        ["2026-01-29 09:30-12:00 Teams", "2026-03-26 09:30-12:00 Teams", "2026-05-28 09:30-12:00 Teams"],
    ),
    (
        "Samverkansrådet",
        "Datum för kommande möten",
        "Rådet möts följande datum under 2025: 24/4, 12/6, 18/9 och 20/11. Samtliga möten är kl. 13–16.",
        ["2025-04-24 13:00-16:00", "2025-06-12 13:00-16:00", "2025-09-18 13:00-16:00", "2025-11-20 13:00-16:00"],
    ),
    ("Samverkansrådet", "Nästa möte", "Nästa möte för rådet är 24 april 2025. Arbetsutskottet träffas den 8 april.", ["2025-04-24"]),
    ("Samverkansrådet", "Nästa möte", "Arbetsutskottet: 8 april kl 10\nRådet: 24 april kl 13\n", ["2025-04-24 13:00"]),
    (
        "Samverkansrådet",
        "Mötesplanering",
        "Förslag på mötesdagar hösten 2025: 18 september, 20 november. Rådet godkänner förslaget.",
        ["2025-09-18", "2025-11-20"],
    ),
    (
        "Samverkansrådet",
        "Nästa möte och avslut",
        "Ordförande tackar för dagens möte. Nästa möte hålls torsdag den 24 april kl. 13:00 – 16:00 digitalt.",
        ["2025-04-24 13:00-16:00"],
    ),
    ("Samverkansrådet", "Avslut", "Nästa möte är bestämt till 24 april. Plats: Folkets hus, Granby.", ["2025-04-24 Folkets hus, Granby"]),
    ("Samverkansrådet", "Övrigt", "Rådet möts igen den 24 april kl. 13.00 i Folkets hus.", ["2025-04-24 13:00 Folkets hus"]),
    (
        "Samverkansrådet",
        "Övrigt",
        "Kommande mötesdatum: torsdag 24 april, torsdag 12 juni (heldag), torsdag 18 september.",
        ["2025-04-24", "2025-06-12", "2025-09-18"],
    ),
    (
        "Samverkansrådet",
        "Kommande möten",
        "24 april 2025 kl 13–16 Granby (Rådhuset)\n12 juni 2025 kl 9–15 Ekby (Folkets hus) – heldag med studiebesök\n",
        ["2025-04-24 13:00-16:00 Granby", "2025-06-12 09:00-15:00 Ekby"],
    ),
    (
        "Samverkansrådet",
        "Kommande möten",
        "|Datum|Klockslag|Plats|Form|\n|---|---|---|---|\n|24 april|13.00–16.00|Rådhuset|Fysiskt|\n|12 juni|09.00–11.00|Teams|Digitalt|\n",
        ["2025-04-24 13:00-16:00 Rådhuset", "2025-06-12 09:00-11:00 Teams"],
    ),
    (
        "Samverkansrådet",
        "Kommande möten",
        "Datum          Tid           Plats\n24 april       13.00–16.00   Rådhuset\n12 juni        09.00–11.00   Teams\n",
        ["2025-04-24 13:00-16:00 Rådhuset", "2025-06-12 09:00-11:00 Teams"],
    ),
    (
        "Samverkansrådet",
        "Kommande möten",
        "Dag        Datum       Tid\nTorsdag    24 april    13–16\nTorsdag    12 juni     9–11\n",
        ["2025-04-24 13:00-16:00", "2025-06-12 09:00-11:00"],
    ),
    (
        "Samverkansrådet",
        "Kommande möten",
        "Vecka 17: torsdag 24 april kl 13–16\nVecka 24: torsdag 12 juni kl 9–11\n",
        ["2025-04-24 13:00-16:00", "2025-06-12 09:00-11:00"],
    ),
    ("Samverkansrådet", "Kommande möten", "v. 17 (24/4) kl. 13–16\nv. 24 (12/6) kl. 9–11\n", ["2025-04-24 13:00-16:00", "2025-06-12 09:00-11:00"]),
    (
        "Samverkansrådet",
        "Tider för möten 2026",
        "29 jan 9.30–12, 26 mars 9.30–12, 28 maj 9.30–15 (Granby)",
        ["2026-01-29 09:30-12:00", "2026-03-26 09:30-12:00", "2026-05-28 09:30-15:00 Granby"],
    ),
    ("Samverkansrådet", "Övrigt", "Vårens möten är 24/4 och 12/6, höstens 18/9 och 20/11.", ["2025-04-24", "2025-06-12", "2025-09-18", "2025-11-20"]),
    ("Samverkansrådet", "Övrigt", "Vårens sista möte är den 12 juni kl 9.", ["2025-06-12 09:00"]),
    ("Samverkansrådet", "Övrigt", "Rådet har möten inbokade den 24 april och den 12 juni.", ["2025-04-24", "2025-06-12"]),
    ("Samverkansrådet", "Övrigt", "Nästa möte är den 24 april då frågan om skolskjuts från den 1 augusti tas upp.", ["2025-04-24"]),
    ("Samverkansrådet", "Övrigt", "Nästa möte är den 24 april och då ska svaret till regionen, som lämnas den 30 april, gås igenom.", ["2025-04-24"]),
    ("Samverkansrådet", "Övrigt", "Mötet den 12 juni ställs in. Nästa möte blir den 18 september.", ["2025-09-18"]),
    ("Samverkansrådet", "Övrigt", "Rapporten presenteras vid nästa möte. Svar senast den 5 maj.", []),
    ("Samverkansrådet", "Övrigt", "Nästa möte: ej beslutat. Konferensen hålls den 5 maj.", []),
    ("Samverkansrådet", "Övrigt", "Nästa möte i nationella nätverket är den 5 maj.", []),
    ("Samverkansrådet", "Övrigt", "Regeringens nästa möte med SKR är den 5 maj.", []),
    ("Samverkansrådet", "Övrigt", "Nästa Teamsmöte är den 5 maj kl 9.", ["2025-05-05 09:00"]),
    ("Samverkansrådet", "Övrigt", "Presidiet har nästa avstämning den 5 maj.", []),
    ("Samverkansrådet", "Övrigt", "Kommande utbildningar: 5 maj och 6 juni.", []),
    ("Samverkansrådet", "Utbildningstillfällen", "Utbildning hålls den 5 maj och 6 juni.", []),
    (
        "Samverkansrådet",
        "Nästa möte",
        "Torsdagen den 24 april 2025 klockan 13.00, Sessionssalen, Rådhuset i Granby.",
        ["2025-04-24 13:00 Sessionssalen, Rådhuset i Granby"],
    ),
    ("Samverkansrådet", "Nästa möte", "Tid: torsdag 24 april kl. 13.00–16.00\nPlats: Rådhuset\n", ["2025-04-24 13:00-16:00 Rådhuset"]),
    ("Samverkansrådet", "Nästa möte", "När: 24 april, 13.00–16.00\nVar: Rådhuset\n", ["2025-04-24 13:00-16:00 Rådhuset"]),
    ("Samverkansrådet", "Nästa möte", "24/4 kl. 13:00, Teams. 12/6 kl. 9:00, Rådhuset.", ["2025-04-24 13:00 Teams", "2025-06-12 09:00 Rådhuset"]),
    (
        "Samverkansrådet",
        "Nästa möte",
        "Nästa ordinarie möte är den 24 april, kl. 13.00. Ett extra möte om budgeten hålls den 3 april kl. 8.00.",
        ["2025-04-03 08:00", "2025-04-24 13:00"],
    ),
    ("Samverkansrådet", "Framtida möten", "Den 24 april hålls på Teams.\nDen 12 juni genomförs en temavecka i alla kommuner.\n", ["2025-04-24 Teams"]),
    ("Samverkansrådet", "Framtida möten", "2025-04-24\n2025-06-12\n", ["2025-04-24", "2025-06-12"]),
    (
        "Samverkansrådet",
        "Mötesschema",
        "Onsdag 24 april 2025 – Rådet\nOnsdag 30 april 2025 – Arbetsutskottet\nOnsdag 12 juni 2025 – Rådet\n",
        ["2025-04-24", "2025-06-12"],
    ),
]


def told(body: str, heading: str, text: str, frame: str = _FRAME) -> list[str]:
    found = read(frame.format(heading=heading, text=text).replace("Miljönämnden", body).encode(), "x.txt").minutes.next_sittings
    return [f"{s.date}{f' {s.start}' if s.start else ''}{f'-{s.end}' if s.end else ''}{f' {s.place}' if s.place else ''}" for s in found]


@pytest.mark.parametrize(("body", "heading", "text", "meetings"), _CASES)
def test_coming_meetings(body: str, heading: str, text: str, meetings: list[str]) -> None:
    assert told(body, heading, text) == meetings


_NOTES = """Minnesanteckningar Miljönämnden
2025-03-12 kl. 9-12, Rådhuset

Närvarande:
Anna Berg, Ekby
Bo Ek, Granby

Föregående anteckningar
Anteckningarna gicks igenom utan anmärkning.

{heading}
{text}

Vid anteckningarna
Anna Berg
"""


@pytest.mark.parametrize(
    ("heading", "text", "meetings"),
    [
        ("Nästa möte", "15 maj", ["2025-05-15"]),
        ("Mötestider framöver", "den 15 maj, kl. 13.15\ntisdagen den 10 juni kl 13:15\n", ["2025-05-15 13:15", "2025-06-10 13:15"]),
        ("Sammanträdesdagar för nämnden", "Anna informerar om förslaget. Sista ansökningsdag är den 1 maj.", []),
        ("Mötestider", "Förslaget som Anna skickade till alla kommuner i länet den 1 april godkänns.", []),
        ("Mötestider 2026", "16/1, 20/2, 19/3", ["2026-01-16", "2026-02-20", "2026-03-19"]),
        ("Höstens möten", "fre 5/9 kl 9-12\ntors 16/10 kl 9-12\nons 26/11 heldag\n", ["2025-09-05 09:00-12:00", "2025-10-16 09:00-12:00", "2025-11-26"]),
        ("Övrigt", "Kommande möten: 12/4, 14/5 kl 9-12 Teams", ["2025-04-12 09:00-12:00 Teams", "2025-05-14 09:00-12:00 Teams"]),
    ],
)
def test_notes_whose_headings_are_not_seen(heading: str, text: str, meetings: list[str]) -> None:
    assert told("Miljönämnden", heading, text, _NOTES) == meetings
