"""Dates of a whole document: years supplied, windows for meetings with no stated day, and doubts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samtrad.reading.find.dates.find import Window, dates_seen, find_dates_in, meeting_window
from samtrad.reading.outline import Entry, Outline
from samtrad.reading.passage import Passage, Segment
from samtrad.reading.record import Dated, Sitting
from samtrad.reading.text import Line, Text

MEETING = Window(date(2024, 3, 14), date(2024, 3, 14))
NOTHING = Window(None, None)


def outline_of(*items: str, head: str = "", tail: str = "") -> Outline:
    """An outline with one passage a line; each item's first line is its heading."""
    paragraphs = [(None, p) for p in head.split("\n") if p]
    paragraphs += [(index, p) for index, item in enumerate(items) for p in item.split("\n")]
    paragraphs += [(None, p) for p in tail.split("\n") if p]
    text = Text("\n".join(p for _, p in paragraphs), [])
    passages: list[Passage] = []
    lines: list[Line] = []
    at = 0
    for number, (item, string) in enumerate(paragraphs):
        passage = Passage(string, [Segment(0, at, len(string))], (number, number + 1))
        passage.item = item
        passages.append(passage)
        lines.append(Line(at, at + len(string), ((at, at + len(string)),)))
        at += len(string) + 1
    headings = [next(p for p in passages if p.item == index) for index in range(len(items))]
    entries = [Entry(number=None, heading=p.words(), heading_passage=p, level=1, case_number=None, lines=p.lines, sections=[]) for p in headings]
    tail_lines = [number for number, (item, _) in enumerate(paragraphs) if item is None and number >= len(paragraphs) - len([p for p in tail.split("\n") if p])]
    return Outline(text=Text(text.string, lines), furniture=set(), contents=set(), head=[], tail=tail_lines, entries=entries, passages=passages)


def told(dates: list[Dated]) -> list[tuple[str, str | None, str | None]]:
    return [(str(d.text), d.start, d.end) for d in dates]


def test_texts_stand_where_they_are_said_to() -> None:
    outline = outline_of("Stigar\nRådet röjer leden den 6–7 april och v. 20.", "Broar\nBron (240301) är klar i maj 2024.")
    dates, doubts = find_dates_in(outline, MEETING)
    assert [outline.text.of(d.span) for d in dates] == ["6–7 april", "v. 20", "240301", "maj 2024"]
    assert [d.item for d in dates] == [0, 0, 1, 1]
    assert [d.inferred for d in dates] == [True, True, False, False]
    assert [d.precision for d in dates] == ["range", "week", "day", "month"]
    assert doubts == []


def test_the_search_can_be_shared() -> None:
    outline = outline_of("Stigar\nLeden röjdes den 6 februari.")
    assert find_dates_in(outline, MEETING, dates_seen(outline)) == find_dates_in(outline, MEETING)


def test_tense_and_meeting_give_the_year() -> None:
    dates, _ = find_dates_in(outline_of("Stigar\nLeden röjdes den 6 november. Den ska röjas igen den 6 november."), MEETING)
    assert [d.start for d in dates] == ["2023-11-06", "2024-11-06"]


def test_a_heading_gives_the_year_of_the_days_beneath() -> None:
    dates, _ = find_dates_in(outline_of("Kommande möten 2026\n17 april kl 9-12\n14 augusti\n6 november"), MEETING)
    assert [d.start for d in dates] == ["2026-04-17", "2026-08-14", "2026-11-06"]
    assert all(d.inferred for d in dates)


def test_a_lead_gives_the_year_of_its_own_paragraph() -> None:
    dates, _ = find_dates_in(outline_of("Övrigt\nSammanträdestider 2025: 22 januari, 19 februari, 26 mars, 23 april, 21 maj, 18 juni, 27 augusti"), MEETING)
    assert {d.start[:4] for d in dates if d.start} == {"2025"}


def test_days_under_coming_meetings_are_to_come() -> None:
    dates, _ = find_dates_in(outline_of("Kommande möten\n17 april\n12 februari"), MEETING)
    assert [d.start for d in dates] == ["2024-04-17", "2025-02-12"]


def test_without_any_day_the_same_item_tells() -> None:
    dates, doubts = find_dates_in(outline_of("Stigar\nRådet 2019-05-06: stig. Nu 7 maj.", "Broar\nBron den 3 mars"), NOTHING)
    assert [d.start for d in dates] == ["2019-05-06", "2019-05-07", "2019-03-03"]
    assert doubts == []
    dates, doubts = find_dates_in(outline_of("Broar\nBron den 3 mars"), NOTHING)
    assert told(dates) == [("3 mars", None, None)]
    assert [d.code for d in doubts] == ["date.no_year"]


def test_window_from_what_is_told() -> None:
    outline = outline_of(
        "Stigar\nRådet gav gruppen i uppdrag (2023-11-07) att röja leden. Kartan blev klar i mars 2024.\nFrågan ska tas upp vid nätverkets möte 16 april 2024.",
        tail="Signerat 2024-05-20 12:38\nDate: 2024-05-20",
    )
    when = meeting_window(outline)
    assert when is not None
    assert (when.not_before, when.not_after) == ("2024-03-01", "2024-04-16")
    assert [r.text for r in when.reasons] == ["mars 2024", "16 april 2024"]
    assert all(outline.text.of(r.span) == r.text for r in when.reasons)


def test_a_mistyped_year_does_not_move_the_window() -> None:
    outline = outline_of(
        "Stigar\nRådet gav gruppen i uppdrag 2023-11-07. Kartan visades 2024-03-02.\nFrågan ska tas upp 16 april 2024.\nNi är varmt välkomna till invigningen 21 april 2023."
    )
    when = meeting_window(outline)
    assert when is not None
    assert (when.not_before, when.not_after) == ("2024-03-02", "2024-04-16")
    _, doubts = find_dates_in(outline, Window.of([], when))
    (doubt,) = doubts
    assert doubt.code == "date.year_unlikely"
    assert doubt.pointer == "/dates/3"
    assert doubt.candidates == ["2023-04-21", "2024-04-21"]


def test_no_facts_no_window() -> None:
    assert meeting_window(outline_of("Stigar\nAlla hälsades välkomna.")) is None


def test_window_of_sittings_or_when() -> None:
    assert Window.of([Sitting(date="2024-03-15"), Sitting(date="2024-03-14")], None) == Window(date(2024, 3, 14), date(2024, 3, 15))
    assert Window.of([], None) == NOTHING


def test_cited_days_are_not_doubted() -> None:
    outline = outline_of("Stigar\nUppdraget från rådet 2022-11-25 § 7 att återkomma förklaras fullgjort.\nLeden röjdes den 3 maj 2023 och ska röjas igen.")
    assert find_dates_in(outline, MEETING)[1] == []


def test_days_that_do_not_exist_and_wrong_weekdays_are_doubted() -> None:
    dates, doubts = find_dates_in(outline_of("Stigar\nSvar senast 31 februari.\nFredagen den 15 december 2024 invigs leden."), MEETING)
    assert dates[0].start is None
    assert [d.code for d in doubts] == ["date.invalid", "date.weekday"]
    assert doubts[1].candidates == ["2024-12-15", "2023-12-15"]


def test_six_figures_far_from_the_meeting_are_no_date() -> None:
    assert find_dates_in(outline_of("Stigar\nStolpe 450101 står kvar."), MEETING)[0] == []


def test_page_numbers_in_furniture_are_no_dates() -> None:
    outline = outline_of("Stigar\n3/12")
    outline.passages[1].kind = "furniture"
    assert find_dates_in(outline, MEETING)[0] == []


WORDS = st.lists(
    st.sampled_from(
        "leden röjdes ska den 6 maj 2024 2023-05-06 6/11 v 20 kommer möten 2025 och till . , 31 februari § signerat fredag den 15 december våren gavs".split()
    ),
    max_size=40,
).map(" ".join)


@given(st.lists(st.one_of(WORDS, st.text(max_size=60)), min_size=1, max_size=4), st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2040, 1, 1))))
@settings(deadline=None)
def test_any_document_is_read(items: list[str], meeting: date | None) -> None:
    outline = outline_of(*("x" + item for item in items))
    when = meeting_window(outline)
    dates, doubts = find_dates_in(outline, Window(meeting, meeting) if meeting else Window.of([], when))
    assert [d.span for d in dates] == sorted(d.span for d in dates)
    for dated in dates:
        assert outline.text.of(dated.span) == dated.text
        assert (dated.start is None) == (dated.end is None)
    assert all(d.pointer is None or int(d.pointer.split("/")[2]) < len(dates) for d in doubts)


@pytest.mark.parametrize(
    ("year", "sentence"),
    [
        (2024, "Nämnden antog planen den 20 oktober."),
        (2024, "Tillsynen genomfördes i september."),
        (2024, "Under hösten har förvaltningen arbetat med frågan."),
        (2025, "Rapporten väntas vara klar i oktober."),
        (2025, "Regeringen föreslår att lagen träder i kraft den 1 oktober."),
        (2024, "Motionen väcktes den 30 september."),
        (2024, "Ansökan kom in den 12 september och kompletterades den 3 november."),
        (2025, "Byggstart planeras till september."),
        (2024, "Revisorerna har i skrivelse den 17 oktober begärt svar."),
        (2025, "Svar ska lämnas till revisorerna den 17 september."),
        (2025, "Anna slutar den 31 oktober."),
        (2024, "Anna slutade den 31 oktober."),
        (2025, "Mötet beslutade att en konferens hålls i november."),
        (2024, "Den konferens som hölls i november var uppskattad."),
        (2025, "Ärendet har skjutits upp till oktober."),
        (2025, "Frågan bordlades till sammanträdet den 15 oktober."),
        (2024, "Frågan bordlades vid sammanträdet den 15 oktober."),
        (2024, "Enligt nämndens beslut den 15 oktober ska en utredning göras."),
        (2025, "Förvaltningen fick i uppdrag att redovisa resultatet den 15 oktober."),
        (2024, "Förvaltningen fick den 15 oktober i uppdrag att redovisa resultatet."),
        (2025, "Projektet avslutas i december."),
        (2024, "Projektet avslutades i december."),
        (2025, "Nästa mätning görs i oktober."),
        (2024, "Senaste mätningen gjordes i oktober."),
        (2024, "Jämfört med oktober har antalet ökat."),
        (2025, "Föreläsningen är den 8 oktober."),
        (2025, "Välkomna till invigningen den 8 oktober!"),
        (2024, "Tack till alla som kom på invigningen den 8 oktober."),
        (2025, "Sista ansökningsdag är den 1 oktober."),
        (2024, "Statistiken för september visade en ökning."),
        (2024, "Vid dialogmötet i november framkom synpunkter."),
        (2025, "Dialogmöten hålls i november."),
        (2025, "Ny chef tillträder den 1 september."),
        (2024, "Ny chef tillträdde den 1 september."),
        (2025, "Utbildningen startar vecka 40."),
        (2024, "Utbildningen startade vecka 40."),
        (2025, "Kommunen ansöker om medel senast den 30 september."),
        (2024, "Kommunen ansökte om medel den 30 september."),
        (2025, "Avtalet sägs upp senast den 31 oktober."),
        (2025, "Arbetet ska vara klart innan den 1 november."),
        (2024, "Sedan den 1 oktober gäller nya regler."),
        (2024, "Nya regler gäller sedan den 1 oktober."),
        (2025, "Nya regler gäller från den 1 oktober."),
        (2024, "Remissen besvarades den 3 oktober."),
        (2025, "Remissen besvaras den 3 oktober."),
        (2024, "Protokollet från den 14 november lades till handlingarna."),
        (2024, "Anteckningar från 14 november gicks igenom."),
        (2024, "Bokslutsdagen den 14 november blev lyckad."),
        (2025, "Planering inför höstens konferens den 14 november."),
        (2025, "Gruppen träffas nästa gång den 14 november."),
        (2025, "Förslaget innebär att taxan höjs från den 1 september."),
        (2025, "Kommunstyrelsen beslutade att höja taxan från och med den 1 september."),
        (2025, "Anna berättade att bygget startar i september."),
        (2025, "Anna informerade om att inskrivningen öppnar i september."),
        (2024, "Anna informerade om den konferens som ägde rum i september."),
        (2025, "Ordföranden påminde om studieresan den 20 oktober."),
        (2025, "Enkäten skickas ut i september."),
        (2025, "Gruppen utvärderar planen i oktober."),
        (2024, "Anna presenterade mätningen i oktober."),
        (2025, "Styrgruppen nominerade Anna till panelen vid konferensen 2–3 september."),
        (2025, "Två brandmän har anställts från 1 september."),
        (2024, "Enkäten skickades ut i september."),
        (2025, "De planerade mötena i oktober blir digitala."),
        (2025, "Nämnden planerar ett studiebesök i oktober."),
        (2024, "Nämnden har haft ett studiebesök i oktober."),
        (2025, "Bidraget betalas ut i oktober."),
        (2024, "Bidraget betalades ut i oktober."),
        (2024, "Handlingarna från sammanträdet 15 oktober har skickats ut."),
        (2024, "Tjänsteskrivelse den 15 oktober."),
        (2025, "Deadline 15 oktober."),
        (2024, "Delårsbokslutet i augusti pekade på ett underskott."),
        (2025, "Delårsbokslutet i augusti får visa hur det går."),
        (2025, "Gruppen startade i fjol och fortsätter under september."),
        (2025, "Systemet byts ut under oktober."),
        (2024, "Frågan har varit uppe flera gånger, senast den 31 oktober."),
        (2024, "Frågan togs upp i nämnden (senast den 31 oktober)."),
        (2025, "Kansliet har fått i uppdrag att svara, senast den 31 oktober."),
        (2025, "Leden ska vara röjd och skyltad till den 31 oktober."),
        (2025, "Alla svar ska ha lämnats den 31 oktober."),
        (2024, "Bo Ek yrkade att ärendet ska avslås enligt yrkande från S och V den 31 oktober."),
        (2024, "Uppdraget, givet av dalrådet den 31 oktober, ska redovisas."),
    ],
)
def test_what_has_been_and_what_is_to_come(year: int, sentence: str) -> None:
    """Seen from a meeting in March 2025."""
    dates, _ = find_dates_in(outline_of(f"Läget\n{sentence}"), Window(date(2025, 3, 12), date(2025, 3, 12)))
    assert {d.start and int(d.start[:4]) for d in dates} == {year}
