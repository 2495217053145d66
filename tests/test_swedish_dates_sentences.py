"""Invented sentences with the dates in them, as seen from a meeting on Thursday 14 March 2024.

Each: the sentence, then "text = start end" for every date, or nothing where there is none.
"""

from __future__ import annotations

from datetime import date

import pytest

from samtrad.reading.find.dates.tense import tense_of
from samtrad.swedish.dates import Near, find_dates, resolve

MEETING = date(2024, 3, 14)

SENTENCES: tuple[tuple[str, ...], ...] = (
    # full days
    ("Nämnden fastställde 2023-11-02 en stigplan.", "2023-11-02 = 2023-11-02 2023-11-02"),
    ("Skrivelsen kom in 2023-11–02.", "2023-11–02 = 2023-11-02 2023-11-02"),
    ("Inkom 2023–11–02 till diariet.", "2023–11–02 = 2023-11-02 2023-11-02"),
    ("Datum:2023-11-02", "2023-11-02 = 2023-11-02 2023-11-02"),
    ("Daterad 2023 -11- 02.", "2023 -11- 02 = 2023-11-02 2023-11-02"),
    ("Daterad 2023.11.02 av förvaltningen", "2023.11.02 = 2023-11-02 2023-11-02"),
    ("Daterad 2023/11/02 av förvaltningen", "2023/11/02 = 2023-11-02 2023-11-02"),
    ("Upprättad 2023-9-4", "2023-9-4 = 2023-09-04 2023-09-04"),
    ("Bergsrådet 2024-05-08 kl. 13.00", "2024-05-08 = 2024-05-08 2024-05-08"),
    ("Undertecknat 2024-03-20T12:44:10+01:00", "2024-03-20 = 2024-03-20 2024-03-20"),
    ("Undertecknat 2024-03-20 12:44:10", "2024-03-20 = 2024-03-20 2024-03-20"),
    ("Kursen hålls 2024-05-14--15 i Fjällbo.", "2024-05-14--15 = 2024-05-14 2024-05-15"),
    ("Kursen hålls 2024-05-14–15.", "2024-05-14–15 = 2024-05-14 2024-05-15"),
    ("Lägret 2024-05-30–06-02 är fullt.", "2024-05-30–06-02 = 2024-05-30 2024-06-02"),
    ("Avser 2024-01-01 – 2024-12-31.", "2024-01-01 – 2024-12-31 = 2024-01-01 2024-12-31"),
    ("Avser 2024-01-01--2024-12-31.", "2024-01-01--2024-12-31 = 2024-01-01 2024-12-31"),
    ("Avtalet gäller från och med 2022-09-25 till 2024-11-30.", "2022-09-25 till 2024-11-30 = 2022-09-25 2024-11-30"),
    ("Gäller fr.o.m. 2024-01-01 t.o.m. 2026-12-31", "2024-01-01 t.o.m. 2026-12-31 = 2024-01-01 2026-12-31"),
    ("Gäller från och med 1 mars till och med 30 april 2024.", "1 mars till och med 30 april 2024 = 2024-03-01 2024-04-30"),
    ("Ansökan är öppen 1 jan - 31 mars.", "1 jan - 31 mars = 2024-01-01 2024-03-31"),
    ("Perioden den 15 december 2023–10 januari 2024 är stängd.", "15 december 2023–10 januari 2024 = 2023-12-15 2024-01-10"),
    ("Stängt 20 december - 7 januari 2024", "20 december - 7 januari 2024 = 2023-12-20 2024-01-07"),
    ("Fredagen den 15 december 2023 antogs planen.", "15 december 2023 = 2023-12-15 2023-12-15"),
    ("Tid: onsdag 17 april 2024, kl. 9.00–12.00", "17 april 2024 = 2024-04-17 2024-04-17"),
    ("Utskottet sammanträdde den 12:e februari 2024.", "12:e februari 2024 = 2024-02-12 2024-02-12"),
    ("Ljusnäs den 5 mars 2024", "5 mars 2024 = 2024-03-05 2024-03-05"),
    ("Mötet hölls 17 sept 2023", "17 sept 2023 = 2023-09-17 2023-09-17"),
    ("Mötet hölls 17 sep. 2023.", "17 sep. 2023 = 2023-09-17 2023-09-17"),
    ("Mötet hölls 17 sep -23 i Ljusnäs", "17 sep -23 = 2023-09-17 2023-09-17"),
    ("Mötet hölls 17 sep 23.", "17 sep = 2023-09-17 2023-09-17"),
    ("Signerat 13-05-2024 10:22:08", "13-05-2024 = 2024-05-13 2024-05-13"),
    ("Signerat 13.5.2024", "13.5.2024 = 2024-05-13 2024-05-13"),
    ("Signerat 13/5/2024", "13/5/2024 = 2024-05-13 2024-05-13"),
    ("Signed 13 May 2024 09:33:36 UTC", "13 May 2024 = 2024-05-13 2024-05-13"),
    ("Signed May 13, 2024 09:33AM", "May 13, 2024 = 2024-05-13 2024-05-13"),
    ("Slutkonferens 21 april 2024.", "21 april 2024 = 2024-04-21 2024-04-21"),
    ("Från den första maj 2024 gäller nya tider.", "första maj 2024 = 2024-05-01 2024-05-01"),
    ("Bokslutet per den sista december 2023 visas.", "sista december 2023 = 2023-12-31 2023-12-31"),
    ("Den tjugonde april möts vi.", "tjugonde april = 2024-04-20 2024-04-20"),
    # days without year
    ("Anmälan ska vara inne senast den 31 maj.", "31 maj = 2024-05-31 2024-05-31"),
    ("Gruppen träffades den 6 november.", "6 november = 2023-11-06 2023-11-06"),
    ("Gruppen träffas den 6 november.", "6 november = 2024-11-06 2024-11-06"),
    ("Beslut tas 6/11.", "6/11 = 2024-11-06 2024-11-06"),
    ("Ordföranden var i Ljusnäs den 28/12.", "28/12 = 2023-12-28 2023-12-28"),
    ("Svar ska lämnas senast 31/12 2025.", "31/12 2025 = 2025-12-31 2025-12-31"),
    ("Svar ska lämnas senast 17/9-24.", "17/9-24 = 2024-09-17 2024-09-17"),
    ("Svar ska lämnas senast 17/9 -24.", "17/9 -24 = 2024-09-17 2024-09-17"),
    ("Svar ska lämnas senast 17/9 – 2024.", "17/9 – 2024 = 2024-09-17 2024-09-17"),
    ("Lägret är 6–8/2.", "6–8/2 = 2024-02-06 2024-02-08"),
    ("Lägret är 28/6-2/7.", "28/6-2/7 = 2024-06-28 2024-07-02"),
    ("Lägret är 6–7 juni.", "6–7 juni = 2024-06-06 2024-06-07"),
    ("Lunch till lunch den 6-7 februari 2025", "6-7 februari 2025 = 2025-02-06 2025-02-07"),
    ("Den 6 och 7 juni är kontoret stängt.", "6 och 7 juni = 2024-06-06 2024-06-07"),
    ("Stängt 28 feb–2 mars.", "28 feb–2 mars = 2024-02-28 2024-03-02"),
    ("Stängt 28 feb-12 mars", "28 feb-12 mars = 2024-02-28 2024-03-12"),
    ("Information från bergsrådet 12 feb och 5 mars", "12 feb = 2024-02-12 2024-02-12", "5 mars = 2024-03-05 2024-03-05"),
    ("Mellan den 1 april och den 15 maj pågår samråd.", "1 april och den 15 maj = 2024-04-01 2024-05-15"),
    (
        "Kommande möten: 17 april, 14 augusti och 6 november 2024.",
        "17 april = 2024-04-17 2024-04-17",
        "14 augusti = 2024-08-14 2024-08-14",
        "6 november 2024 = 2024-11-06 2024-11-06",
    ),
    ("Nästa möte är torsdagen den 25 april kl 9-12.", "25 april = 2024-04-25 2024-04-25"),
    ("Vi ses den 17:e kl. 13.", "17:e = 2024-03-17 2024-03-17"),
    ("Vi ses to 21 mars", "21 mars = 2024-03-21 2024-03-21"),
    # figures in a row
    ("Uppdraget ska återrapporteras till BS 240507.", "240507 = 2024-05-07 2024-05-07"),
    ("Antalet ledare var 48 (240301).", "240301 = 2024-03-01 2024-03-01"),
    ("Inkommet 20240301", "20240301 = 2024-03-01 2024-03-01"),
    ("Utbildningen 240507-240510 är fulltecknad.", "240507-240510 = 2024-05-07 2024-05-10"),
    ("Utbildningen 240507–08 är fulltecknad.", "240507–08 = 2024-05-07 2024-05-08"),
    # weeks
    ("Grupperna börjar v 47.", "v 47 = 2024-11-18 2024-11-24"),
    ("Grupperna börjar v. 47.", "v. 47 = 2024-11-18 2024-11-24"),
    ("Grupperna börjar v47", "v47 = 2024-11-18 2024-11-24"),
    ("Grupperna börjar v.47", "v.47 = 2024-11-18 2024-11-24"),
    ("Grupperna börjar i V 46", "V 46 = 2024-11-11 2024-11-17"),
    ("Vandringsleden öppnas vecka 20–21.", "vecka 20–21 = 2024-05-13 2024-05-26"),
    ("Vandringsleden öppnas veckorna 20 och 21 2025.", "veckorna 20 och 21 2025 = 2025-05-12 2025-05-25"),
    ("Besöket är v. 2 2025.", "v. 2 2025 = 2025-01-06 2025-01-12"),
    ("Besöket är v. 44-45", "v. 44-45 = 2024-10-28 2024-11-10"),
    ("Besöket blir v 50 – v 2.", "v 50 – v 2 = 2024-12-09 2025-01-12"),
    ("Enkäten gick ut vecka 6.", "vecka 6 = 2024-02-05 2024-02-11"),
    # months
    ("Rapporten (juni 2023) visade på brister.", "juni 2023 = 2023-06-01 2023-06-30"),
    ("Ny remisstid blir sep-dec 2024.", "sep-dec 2024 = 2024-09-01 2024-12-31"),
    ("Delårsrapport januari–augusti 2023", "januari–augusti 2023 = 2023-01-01 2023-08-31"),
    ("Under perioden nov 2023 - jan 2024 var leden stängd.", "nov 2023 - jan 2024 = 2023-11-01 2024-01-31"),
    ("Ett läger genomfördes i december.", "december = 2023-12-01 2023-12-31"),
    ("Ett läger genomfördes i dec.", "dec = 2023-12-01 2023-12-31"),
    ("Under april och maj pågår arbetet.", "april och maj = 2024-04-01 2024-05-31"),
    ("Möten hålls i maj och oktober.", "maj = 2024-05-01 2024-05-31", "oktober = 2024-10-01 2024-10-31"),
    ("Statistiken för mars månad 2023 visas.", "mars månad 2023 = 2023-03-01 2023-03-31"),
    ("Utfall t.o.m. feb 2024", "feb 2024 = 2024-02-01 2024-02-29"),
    ("Uppföljning 2024-02, utfall", "2024-02 = 2024-02-01 2024-02-29"),
    ("Delprojektet börjar slutet av nov eller början av dec.", "slutet av nov eller början av dec = 2024-11-21 2024-12-10"),
    ("Delprojektet börjar senare delen av dec eller början av jan.", "senare delen av dec eller början av jan = 2024-12-21 2025-01-10"),
    ("I början av juni 2024 tas beslut.", "början av juni 2024 = 2024-06-01 2024-06-10"),
    ("Mitten på april presenteras kartan.", "Mitten på april = 2024-04-11 2024-04-20"),
    ("I slutet av augusti öppnas stugan.", "slutet av augusti = 2024-08-21 2024-08-31"),
    ("Månadsskiftet maj/juni beräknas bron vara klar.", "Månadsskiftet maj/juni = 2024-05-21 2024-06-10"),
    ("Andra halvan av april är hektisk.", "Andra halvan av april = 2024-04-16 2024-04-30"),
    # seasons and terms
    ("Beslutet togs under våren 2022 av rådet.", "våren 2022 = 2022-01-01 2022-06-30"),
    ("Hösten 2024 utvärderas stigen.", "Hösten 2024 = 2024-07-01 2024-12-31"),
    ("Under hösten påbörjas arbetet.", "hösten = 2024-07-01 2024-12-31"),
    ("Under hösten genomfördes en vandring.", "hösten = 2023-07-01 2023-12-31"),
    ("Under sommaren 2023 var vattnet lågt.", "sommaren 2023 = 2023-06-01 2023-08-31"),
    ("Skidspåren var goda vintern 2022/2023.", "vintern 2022/2023 = 2022-12-01 2023-02-28"),
    ("Kursen ges VT21.", "VT21 = 2021-01-01 2021-06-30"),
    ("Kursen ges HT 2024.", "HT 2024 = 2024-07-01 2024-12-31"),
    ("Kursen ges vt -25", "vt -25 = 2025-01-01 2025-06-30"),
    ("Kursen ges höstterminen 2024.", "höstterminen 2024 = 2024-07-01 2024-12-31"),
    ("Vårterminen 2024 har 14 elever anmält sig.", "Vårterminen 2024 = 2024-01-01 2024-06-30"),
    ("Våren 2024 – hösten 2025 byggs bron.", "Våren 2024 – hösten 2025 = 2024-01-01 2025-12-31"),
    ("Under första halvåret 2024 byggs bron.", "första halvåret 2024 = 2024-01-01 2024-06-30"),
    ("Andra halvåret är osäkert men ska planeras.", "Andra halvåret = 2024-07-01 2024-12-31"),
    ("Utfallet för kvartal 2 2023 visas.", "kvartal 2 2023 = 2023-04-01 2023-06-30"),
    ("Leveransen planeras till Q3 2024.", "Q3 2024 = 2024-07-01 2024-09-30"),
    ("Fjärde kvartalet 2023 gick bra.", "Fjärde kvartalet 2023 = 2023-10-01 2023-12-31"),
    ("Vid årsskiftet 2024/25 tar regionen över.", "årsskiftet 2024/25 = 2024-12-21 2025-01-10"),
    # terms of plans
    ("Nätverket beslutade att förlänga stigplanen till 2026 så att den följer de andra.", "2026 = 2026-01-01 2026-12-31"),
    ("Förvaltningen har tagit fram en plan för 2022–2030.", "2022–2030 = 2022-01-01 2030-12-31"),
    ("Handlingsplan vatten och led 2021-2025", "2021-2025 = 2021-01-01 2025-12-31"),
    ("År 2024 gäller nuvarande handlingsplan.", "2024 = 2024-01-01 2024-12-31"),
    ("Fas 3 – bygga bron (2025)", "2025 = 2025-01-01 2025-12-31"),
    ("Överenskommelse mellan bergen och dalen 2024–2027.", "2024–2027 = 2024-01-01 2027-12-31"),
    ("Avtalet gäller till och med 2027.", "2027 = 2027-01-01 2027-12-31"),
    ("Överenskommelsen gäller 2024 och 2025.", "2024 och 2025 = 2024-01-01 2025-12-31"),
    ("Från 2024 till 2026 gäller avtalet.", "2024 till 2026 = 2024-01-01 2026-12-31"),
    ("Nya ledamöter väljs för mandatperioden 2022–2026.", "2022–2026 = 2022-01-01 2026-12-31"),
    # lists, glued and shouted
    ("Stugan hyrs ut veckorna 9, 10 och 11.", "veckorna 9, 10 och 11 = 2024-02-26 2024-03-17"),
    ("Under v. 18 och v. 20 genomförs besök.", "v. 18 = 2024-04-29 2024-05-05", "v. 20 = 2024-05-13 2024-05-19"),
    ("Avslut dec 2025/jan 2026.", "dec 2025/jan 2026 = 2025-12-01 2026-01-31"),
    ("Läsning ht 2024/vt 2025", "ht 2024/vt 2025 = 2024-07-01 2025-06-30"),
    ("PROTOKOLL 14 MARS 2024", "14 MARS 2024 = 2024-03-14 2024-03-14"),
    ("den 14mars2024", "14mars2024 = 2024-03-14 2024-03-14"),
    ("Lägret pågår 6 maj kl 13 – 7 maj kl 12.", "6 maj kl 13 – 7 maj = 2024-05-06 2024-05-07"),
    ("Första veckan i april röjs leden.", "Första veckan i april = 2024-04-01 2024-04-07"),
    ("Sista veckan i maj 2024 röjs leden.", "Sista veckan i maj 2024 = 2024-05-25 2024-05-31"),
    ("I början av hösten 2024 invigs bron.", "början av hösten 2024 = 2024-07-01 2024-08-31"),
    ("Kvartal 1 och 2 2024 redovisas.", "Kvartal 1 och 2 2024 = 2024-01-01 2024-06-30"),
    ("Q1–Q2 2024", "Q1–Q2 2024 = 2024-01-01 2024-06-30"),
    ("Vid halvårsskiftet 2024 tar byn över.", "halvårsskiftet 2024 = 2024-06-21 2024-07-10"),
    ("fr o m 1 april 2024 t o m 31 mars 2026", "1 april 2024 t o m 31 mars 2026 = 2024-04-01 2026-03-31"),
    ("Avtalet löper från 2024-04-01 och tills vidare.", "2024-04-01 = 2024-04-01 2024-04-01"),
    ("Bordlagt den 10 januari 2024, § 3 och den 24 januari 2024, § 57.", "10 januari 2024 = 2024-01-10 2024-01-10", "24 januari 2024 = 2024-01-24 2024-01-24"),
    ("Stigtaxan fastställdes den siste december.", "siste december = 2023-12-31 2023-12-31"),
    # none
    ("Budgeten för 2025 ska tas fram.",),
    ("Budget 2024–2026",),
    ("Prioriterade uppdrag för 2024",),
    ("Läsåret 2023/2024 deltog 14 skolor.",),
    ("Nätverket har varit projektägare sedan 2020.",),
    ("Gruppen behöver fler deltagare till 2025.",),
    ("Avtalen är framtagna under tidsperioden 1992-2014",),
    ("Överenskommelsen God stig 2024",),
    ("Målet för berget 2030 ligger fast.",),
    ("Mötet pågick kl 13.00–16.00.",),
    ("Kl. 9-12 samt 13.15-15.30",),
    ("Enligt kommunallagen (2017:725) 5 kap. 3 §",),
    ("Betänkandet SOU 2019:29 och prop. 2019/20:123",),
    ("Telefon 019-602 70 00, org.nr 212000-1355, postgiro 12 25 00-2",),
    ("Kostnaden är 210507 kronor.",),
    ("Kontonummer 210507",),
    ("Personnummer 790512-1234 och 19790512-1234",),
    ("Dnr SLK-2023-00364 och 2025.034 BMN samt dnr 2021/123",),
    ("Dnr KS 2023/00312, KS/2021:123 och RS 2020-01234",),
    ("Sida 3/12",),
    ("Andelen är 3/4 av stigen, 2/3-majoritet krävs.",),
    ("Jouren har öppet 24/7.",),
    ("Årskurs 7/8 deltog.",),
    ("Maj Ek och Maj-Britt Al deltog.",),
    ("Vår stig är lång; höstens vandring likaså.",),
    ("Rösterna föll S 12, M 8, V 5.",),
    ("Version v 2.1 av kartan",),
    ("I genomsnitt per vecka 40 timmar",),
    ("Nästa vecka, i år och på tisdag ses vi.",),
    ("Se https://berget.example/2024-01-15/karta och mejla 240115@berget.example.",),
    ("Filen karta_2024-01-15.pdf bifogas",),
    ("12 av 13 byar är besökta, 12–13 personer per by.",),
    ("Totalt 149 882 personer (12,42 procent) fick 1 667 276 kronor.",),
    ("Deltagarna är mellan 20-65 år.",),
    ("Majmötet och julimötet ställs in.",),
    ("§ 12 Dnr KS 2021/123",),
    ("Under 2024 kommer arbetet att fortsätta.",),
    ("Betyg 4/5 gavs av 10/12 kommuner.",),
    ("Bilaga 240114_protokoll.pdf",),
    ("Mars AB och April AB levererar.",),
    ("Under åren 2020–2023 ökade antalet vandrare.",),
    ("Befolkningsprognos 2024–2040",),
    ("Årskullarna 1990–1999",),
    ("Verksamhetsplan 2024 med budget 2025-2026",),
    ("Hemlösheten bland björnar ska upphöra till 2028.",),
    ("Rum 4/5 bokas, punkt 5.4 och § 12/2024.",),
    ("Priset anges i 2016-01 års nivå.",),
)
DOUBTFUL = (
    ("Svar senast 31 februari.", "31 februari"),
    ("Besöket är vecka 54.", "vecka 54"),
    ("Daterad 2023-02-30.", "2023-02-30"),
    ("Svar senast 31/6.", "31/6"),
)


@pytest.mark.parametrize(("sentence", "wanted"), [(s, w) for s, *w in SENTENCES], ids=[s for s, *_ in SENTENCES])
def test_dates_of_a_sentence(sentence: str, wanted: list[str]) -> None:
    read = []
    for span in find_dates(sentence):
        days = resolve(span.value, Near(MEETING, MEETING, tense_of(sentence, span.start, span.end)))
        assert days is not None
        assert span.valid
        read.append(f"{sentence[span.start : span.end]} = {days[0]} {days[1]}")
    assert read == wanted


@pytest.mark.parametrize(("sentence", "text"), DOUBTFUL)
def test_days_that_do_not_exist_are_found_and_doubted(sentence: str, text: str) -> None:
    (span,) = find_dates(sentence)
    assert sentence[span.start : span.end] == text
    assert not span.valid
    assert resolve(span.value, Near(MEETING, MEETING)) is None


def test_a_weekday_chooses_the_year() -> None:
    (span,) = find_dates("fredagen den 15 december")  # a Friday in 2023
    assert resolve(span.value, Near(date(2024, 8, 1), date(2024, 8, 1), weekday=4)) == (date(2023, 12, 15), date(2023, 12, 15))
