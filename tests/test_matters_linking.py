from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from said_passages import said
from samtrad.matters.linking.background import counted, frozen, parsed, written
from samtrad.matters.linking.endings import stem
from samtrad.matters.linking.initials import spells
from samtrad.matters.linking.passage import Kind, Passage
from samtrad.matters.linking.rulings import NO_RULINGS, Rulings, pair
from samtrad.matters.linking.threads import Matter, Threads, threaded

FIRST, LATER = "2024-02-01", "2024-03-14"


def together(one: Passage, other: Passage) -> bool:
    return any({one, other} <= set(matter.passages) for matter in threaded([one, other]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Motion av Tove Hjärpe (V) om ett badhus i Kvarnhede", "Svar på motion om ett badhus i Kvarnhede från Tove Hjärpe (V)"),
        ("Färdplan för god och nära vård", "Remiss av färdplan för god och nära vård"),
        ("Revidering av överenskommelse om läkarstöd i hemsjukvården", "Överenskommelse om läkarstöd i hemsjukvård"),
        ("Delredovisning av uppdrag att kartlägga hemlöshet bland unga", "Redovisning av uppdrag att kartlägga hemlöshet bland unga"),
        ("Hemställan från Fagerhed Hamn AB om muddring av Kvarnviken", "Muddring av Kvarnviken"),
        ("Riktlinje för ansvarsfördelning vid egenhälsa", "Egenhälsoriktlinjen"),
        ("Överenskommelse om hörselvård för äldre", "Svar på remiss om hörselvårdsöverenskommelsen"),
        ("Överenskommelse om nyanländas hälsa", "ÖK nyanländahälsa"),
        ("Avtal om mellankommunal tolkning", "Tolkningsavtalet"),
        ("Projektet Skogen nära hemmet", "Slutrapport SNH"),
        ("Gångbron över Kvarnforsen", "Ny gångbro över Kvarnforsen – samråd"),
        ("Tilldelningsbeslut – lekutrustning", "Upphandling av lekutrustning"),
        ("Projektet Dans på distans i skären", "Information om DDS"),
        ("Förvärv av fastigheten Kvarnen 744:557", "Bemyndigande att förvärva fastigheten Kvarnen 744:557"),
        ("Projektet Lugna kajer", "Slutrapport LUKA"),
        ("Fiskfri upphandling", "FISU – lägesrapport"),
        ("Andra vågen", "AVÅ – lägesrapport"),
        ("Livsmedelsstrategi för länet", "Remiss om livsmedelsstrategin"),
        ("Massmönstring, plan", "Massmönstringens plan"),
        ("Plan för massvaktering", "Massvaktationsplanen"),
        ("Ny hundrastplatsinventering i Kvarnhede", "Ny hundrastplatsinvetnering i Kvarnhede"),
        ("Ny cykelväg Kvarnhede–Mosseby", "Cykelvägen mellan Mosseby och Kvarnhede"),
        ("Protokoll från brukarrådet 2024-01-10", "Brukarrådets protokoll 2024-02-20"),
    ],
)
def test_one_matter_under_two_headings(one: str, other: str) -> None:
    assert together(said(one, day=FIRST), said(other, day=LATER))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Riksnorm för ekonomiskt bistånd 2023", "Riksnorm för ekonomiskt bistånd 2024"),
        ("Årsredovisning 2022 för Räddningsförbundet Mellan", "Årsredovisning 2023 för Räddningsförbundet Mellan"),
        ("Delårsrapport per mars 2024", "Delårsrapport per augusti 2024"),
        ("Antagande av detaljplan för bostäder vid Kvarngatan", "Antagande av detaljplan för bostäder vid Hamngatan"),
        ("Motion av Tove Hjärpe (V) om ett badhus", "Motion av Tove Hjärpe (V) om färre parkeringar"),
        ("Motion från V: fossilfria båtar och grönare båtplatser vid kajen", "Medborgarförslag om fossilfria båtar och grönare båtplatser vid kajen"),
        ("Hemställan från Fagerhed Hamn AB om muddring", "Hemställan från Fagerhed Hamn AB om nytt lån"),
        ("Revidering av Fagerheds riktlinje för representation", "Revidering av Fagerheds riktlinje för serveringstillstånd"),
        ("Försäljning av Kvarnen 7:55", "Försäljning av Kvarnen 7:56"),
        ("Överenskommelse om nyanländas hälsa", "ÖK mödrahälsa"),
        ("Riktlinje för ansvarsfördelning vid egenhälsa", "Egenhälsoprogrammet"),
        ("Avtal om mellankommunal tolkning", "Avtal om tolkningsfrågor i fiskevården"),
        ("Projektet Skogen nära hemmet", "Slutrapport SNA"),
        ("Projektet Skogen nära hemmet", "Granskning av SNH:s stadgar för båthamnen"),
        ("Livsmedelsstrategi för länet", "LFL – slutrapport"),
        ("Överföringsledning Kvarnhede–Mosseby", "Överföringsledning Mosseby–Fagerhed"),
        ("Busslinje 431 i Kvarnhede", "Busslinje 432 i Kvarnhede"),
        ("Förslag till budget 2024 och flerårsplaner 2025–2026", "Förslag till budget 2025 och flerårsplaner 2026–2027"),
        ("Medborgarförslag 13081 om belysning", "Medborgarförslag 13099 om belysning"),
    ],
)
def test_neighbours_are_two(one: str, other: str) -> None:
    assert not together(said(one, day=FIRST), said(other, day=LATER))


def test_a_number_or_the_place_where_it_was_before_tell_more_than_words() -> None:
    assert together(said("Yttrande", case_numbers=("KS 2024/17",)), said("Bidrag till orkestern", day=LATER, case_numbers=("KS 2024/17",)))
    one = said("Stadsrevisionens granskning av hamnen", day=FIRST, number="14")
    assert together(one, said("Åtgärder i hamnen", "Bordlagt den 1 februari 2024, § 14.", day=LATER))
    assert not together(one, said("Åtgärder i hamnen", "Bordlagt den 1 februari 2024, § 15.", day=LATER))


def test_a_number_in_one_register_tells_for_sure_and_other_numbers_against() -> None:
    here = {"organisation": "Fagerheds kommun"}
    study = said("Förstudie om simhall i Kvarnhede", day=FIRST, case_numbers=("KS 2024/17",), **here)
    assert together(study, said("Bygget av Delfinen", day=LATER, case_numbers=("KS 2024/17",), **here))
    assert not together(study, said("Bygget av Delfinen", day=LATER, case_numbers=("KS 2024/17",), organisation="Mosseby kommun"))
    plan = said("Detaljplan för del av kvarteret Utkiken", day=FIRST, case_numbers=("KS 2024/17",), **here)
    assert not together(plan, said("Detaljplan för kvarteret Utkiken", day=LATER, case_numbers=("KS 2024/98",), **here))
    assert together(plan, said("Detaljplan för del av kvarteret Utkiken", day=LATER, case_numbers=("BN 2024/98",), **here))


RULES = "Revidering av regler för arvoden till förtroendevalda"


@pytest.mark.parametrize(
    ("council", "text", "is_new"),
    [
        (True, "\nBeslut\n\nEnligt styrelsens förslag.\n\nHandlingar\n2023 nr 4.", True),
        (True, "\nBeslut\n\nÄrendet bordläggs till sammanträdet den 12 maj 2023.\n\nHandlingar\n2023 nr 4.", False),
        (True, "\nBeslut\n\nEnligt styrelsens förslag.\n\nHandlingar\nBordlagt den 8 juni 2022, § 12.", True),
        (True, "\nBeslut\n\nÄrendet återremitteras.\n\nYrkanden\nTove Hjärpe (V) yrkar bifall.", False),
        (False, "\nBeslut\n\nEnligt förslaget.", False),
    ],
)
def test_what_a_council_ended_is_another_matter_when_it_is_asked_again(*, council: bool, text: str, is_new: bool) -> None:
    first = said(RULES, text, day="2023-03-02", council=council)
    again = said(RULES, "Beslut\nStyrelsen föreslår att fullmäktige antar reglerna.", day="2024-03-14")
    assert together(first, again) is not is_new
    assert together(first, said(RULES, "Beslut\nStyrelsen föreslår att fullmäktige antar reglerna.", day="2023-04-14"))


def test_what_comes_back_each_year_is_of_its_year() -> None:
    first = said("Redovisning av motioner som ännu inte besvarats", day="2023-04-02")
    assert together(first, said("Redovisning av motioner som ännu inte besvarats", day="2023-10-02"))
    assert not together(first, said("Redovisning av motioner som ännu inte besvarats", day="2024-04-02"))
    assert not together(said("Brukarrådets protokoll 2023-11-30", day="2024-02-07"), said("Brukarrådets protokoll 2024-02-08", day="2024-05-20"))


def test_a_report_of_a_month_follows_one_of_no_month() -> None:
    told = [("Uppföljning av riktlinjen för kapitalplaceringar", "2024-02-01"), ("Uppföljning av riktlinjen för kapitalplaceringar – mars", "2024-04-01")]
    told += [("Uppföljning av riktlinjen för kapitalplaceringar – april", "2024-05-01"), ("Uppföljning av riktlinjen för kapitalplaceringar", "2024-06-01")]
    assert len(threaded([said(title, day=day) for title, day in told])) == 1


def test_a_short_form_is_known_where_the_text_spells_it_out() -> None:
    text = "Projektet Rena vikar (REVI) går in i en ny fas."
    assert together(said("Projektet Rena vikar", text, day=FIRST), said("Slutrapport REVI", day=LATER))
    assert not together(said("Projektet Rena vikar", day=FIRST), said("Slutrapport REVO", day=LATER))
    assert spells(["Rena", "vikar"], "REVI")
    assert spells(["Skola", "på", "distans"], "SD")
    assert not spells(["Rena", "vikar"], "RVA")


def test_what_a_text_says_that_its_matter_was_called_is_looked_for() -> None:
    renamed = said("Skutlyftet", "Skutlyftet, tidigare Plan för bogserade jollar, går vidare.", day=LATER)
    assert together(said("Plan för bogserade jollar", day=FIRST), renamed)
    assert not together(said("Plan för bogserade jollar", day=FIRST), said("Skutlyftet", "Skutlyftet går vidare.", day=LATER))
    assert together(said("Skutlyftet", "Projektet heter numera Bogserad jolle.", day=FIRST), said("Slutrapport från Bogserad jolle", day=LATER))
    other = said("Skutlyftet", "Plan för bogserade jollar, tidigare Jolleplanen, går vidare.", day=LATER)
    assert not together(said("Jolleplanen för fjärden", day=FIRST), other)


def test_a_short_form_stands_for_the_name_that_its_own_text_spells_and_for_no_other() -> None:
    lights = said("Fler lyktor i Kvarnhede", day=FIRST)
    assert together(said("Fiskar utan lina", day=FIRST), said("Slutrapport FUL", day=LATER))
    assert not together(said("Fiskar utan lina", day=FIRST), said("Slutrapport FUL", "Projektet Fasta uppehåll i lugnet pågår.", day=LATER))
    assert not together(lights, said("FLIK – lägesrapport", "Projektet Fria lekar i kulturen pågår.", day=LATER))
    assert not together(said("Information om fågelholken i Kvarnhede", day=FIRST), said("FIK – lägesrapport", day=LATER))
    assert not together(said("Markköp – Kvarnen 4:3 i Mosseby", day=FIRST), said("MKM", day=LATER))


@pytest.mark.parametrize(
    "text",
    [
        "Byggnaden har fått namnet Lyktan och det är ny förskola i Kvarnhede som avses.",
        "Lyktan är namnet på ny förskola i Kvarnhede.",
        "Förstudien om ny förskola i Kvarnhede har resulterat i Lyktan.",
        "Med Lyktan avses ny förskola i Kvarnhede.",
        "Dnr KS 2024/246\nBakgrund\nUtredningen om förskolan i Kvarnhede har mynnat ut i ett förslag om Lyktan.",
    ],
)
def test_what_a_name_stands_for_is_looked_for(text: str) -> None:
    assert together(said("Ny förskola i Kvarnhede", day=FIRST), said("Lyktan", text, day=LATER))
    assert not together(said("Ny förskola i Kvarnhede", day=FIRST), said("Lyktan", day=LATER))


@pytest.mark.parametrize(
    ("heading", "text", "name"),
    [
        ("Avstämning av färdplanen", "Länets färdplan för tysta vikar följs upp under våren.", "Färdplan för tysta vikar"),
        ("Överenskommelsen – information", "Överenskommelsen om pontoner vid Kvarnviken har sagts upp.", "Överenskommelse om pontoner vid Kvarnviken"),
        ("Avtalet", "Parterna har skrivit under avtalet om mellankommunal tolkning.", "Avtal om mellankommunal tolkning"),
        ("Uppföljning av planen", "Planen för pontoner och bojar är klar.", "Plan för pontoner och bojar"),
    ],
)
def test_a_heading_that_points_stands_for_the_one_thing_that_the_text_names(heading: str, text: str, name: str) -> None:
    assert together(said(name, day=FIRST), said(heading, text, day=LATER))
    assert not together(said(name, day=FIRST), said(heading, "Arbetet går vidare.", day=LATER))
    several = (
        text
        + " Handlingsplanen för fågelholkar i Mosseby, avtalet om båtvård i Fagerhed, planen för fågelholkar i Mosseby och överenskommelsen om båtvård är klara."
    )
    if heading != "Avstämning av färdplanen":
        assert not together(said(name, day=FIRST), said(heading, several, day=LATER))


def test_a_name_and_nothing_else_is_one_matter_however_it_is_treated() -> None:
    assert together(said("Ansökan om medel till Båtlyft", day=FIRST), said("Slutrapport från projektet Båtlyft", day=LATER))
    assert not together(said("Ansökan om medel till Båtlyft", day=FIRST), said("Slutrapport från projektet Båtlyftet och Bojar", day=LATER))


def test_who_speaks_of_another_organisation_speaks_of_its_own_matter_there() -> None:
    one = said("Bildande av naturreservatet Tjärnmossen", day=FIRST, organisation="Fagerheds kommun")
    guest = "Marken är våt. Tekniska nämnden i Fagerheds kommun har skickat ut kajplanen för synpunkter."
    assert not together(one, said("Bildande av naturreservatet Tjärnmossen", guest, day=LATER, organisation="Mosseby kommun"))
    own = "Naturreservatet Tjärnmossen bildas tillsammans med Fagerheds kommun."
    assert together(one, said("Bildande av naturreservatet Tjärnmossen", own, day=LATER, organisation="Mosseby kommun"))


def test_the_farm_that_an_estate_is_of_tells_little_of_it() -> None:
    estate = said("Försäljning av Gamla Kvarnen 5:68", day=FIRST)
    assert not together(estate, said("Utredning om skolan i Gamla Kvarnen", day=LATER))
    assert together(estate, said("Avyttring av fastigheten Gamla Kvarnen 5:68", day=LATER))


def test_between_whom_an_agreement_is_says_not_what_it_is_about() -> None:
    text = "Utredningen om {} har lett fram till ett samverkansavtal mellan Fagerhed och Mosseby."
    one = said("Samverkansavtal om båthamnar (Fagerhed–Mosseby)", text.format("båthamnar"), day=FIRST)
    assert not together(one, said("Samverkansavtal om fågelskydd (Fagerhed–Mosseby)", text.format("fågelskydd"), day=LATER))


def test_a_piece_of_an_estate_is_another_than_the_whole() -> None:
    whole = said("Detaljplan för kvarteret Utkiken", day=FIRST)
    assert together(whole, said("Antagande av detaljplan för kvarteret Utkiken", day=LATER))
    assert not together(whole, said("Antagande av detaljplan för del av kvarteret Utkiken", day=LATER))


def test_numbers_of_two_registers_that_are_alike_tell_nothing() -> None:
    one = said("Överenskommelse om båthamnar", day=FIRST, case_numbers=("KS 2024/17",), organisation="Fagerheds kommun")
    assert not together(one, said("Fågelöverenskommelsen", day=LATER, case_numbers=("KS 2024/17",), organisation="Mosseby kommun"))


def test_a_report_is_known_by_the_number_that_the_text_gives() -> None:
    named = said("Svar på remiss av Goda val, SOU 2023:17", day=FIRST)
    assert together(named, said("Yttrande över betänkandet Goda val", "Remissen av SOU 2023:17 ska besvaras.", day=LATER))
    assert not together(named, said("Yttrande över betänkandet Goda val", "Remissen av SOU 2023:18 ska besvaras.", day=LATER))


@pytest.mark.parametrize("words", ["skola skolan", "gångbro gångbron", "miljö miljön", "kyrka kyrkan", "depå depån"])
def test_definite_forms_are_the_same_word(words: str) -> None:
    assert len(set(map(stem, words.split()))) == 1


def test_an_n_that_belongs_to_the_word_stays() -> None:
    words = "handlingsplan station tillsyn minimilön brandman person belöning sedan miljölån".split()
    assert list(map(stem, words)) == "handlingsplan station tillsyn minimilön brandman person belöning sedan miljölån".split()


def test_when_a_body_meets_is_no_other_bodys_matter() -> None:
    one = said("Sammanträdesdagar 2026", day="2025-11-18", body="seniorrådet")
    other = said("Sammanträdesdagar hösten 2026", day="2026-06-12", body="förbundsstyrelsen", organisation="förbundet")
    own = said("Sammanträdesdagar 2026", day="2025-12-12", body="seniorrådet")
    assert not together(one, other)
    assert together(one, own)
    proposed = said("Sammanträdesdagar 2026", day="2025-11-01", body="kommunstyrelsen", organisation="fagerhed")
    assert together(proposed, said("Sammanträdesdagar 2026", day="2025-11-24", body="kommunfullmäktige", organisation="fagerhed"))


def test_two_items_of_one_meeting_are_two() -> None:
    assert not together(said("Avtal om Nattlinjen"), said("Avtal om Nattlinjen, tillägg om helger", at=50))


def test_a_topic_is_found_by_its_name_and_what_is_told_makes_no_two_one() -> None:
    item = said("Nuläge Framtidens vårdinformationsmiljö, FVM", day=FIRST)
    topic = said("FVM", "FVM. Nystart i november.", day=LATER, kind=Kind.TOPIC)
    assert together(item, topic)
    told = said("överenskommelse om läkarstöd i hemsjukvården", day="2024-04-01", kind=Kind.TOLD)
    own = said("Bänkar utmed Kvarnpromenaden", day="2024-04-01", at=70)
    matters = threaded([said("Överenskommelse om läkarstöd i hemsjukvården", day=FIRST), told, own])
    assert [[one.title for one in matter.passages] for matter in matters] == [
        ["Överenskommelse om läkarstöd i hemsjukvården", "överenskommelse om läkarstöd i hemsjukvården"],
        ["Bänkar utmed Kvarnpromenaden"],
    ]
    assert not threaded([told])


def test_formalities_are_left_out_and_links_say_why() -> None:
    passages = [said("Val av justerare", formal=True), said("Avtal om Nattlinjen", day=FIRST), said("Avtal om Nattlinjen", day=LATER)]
    (matter,) = threaded(passages)
    assert matter.title == "Avtal om Nattlinjen"
    (link,) = matter.links
    assert link.reasons[0].code == "title"
    assert "nattlinj" in link.reasons[0].words
    assert link.score == pytest.approx(sum(reason.weight for reason in link.reasons))


SCORES = """
from said_passages import said
from samtrad.matters.linking.threads import threaded
called = ("Överenskommelse om läkarstöd i hemsjukvården", "Kvarnforsens gångbro, cykelväg och kajskoning", "Hyra av lokaler för dagverksamhet, korttidsboende och rehabilitering",
          "Muddring av Kvarnviken med farledens prickar, bojar och slip", "Plan för kompetensförsörjning, rekrytering och validering")
print([link.score for one in called for matter in threaded([said(one, day="2024-02-01"), said(f"Svar på {one}", day="2024-03-14")]) for link in matter.links])
"""


def test_scores_are_the_same_to_the_last_digit_in_every_process() -> None:
    """Sets come in another order in each process, and sums of fractions with them: what is told anew must not be other rows for that."""
    told = {
        subprocess.run(
            [sys.executable, "-c", SCORES],
            env={**os.environ, "PYTHONHASHSEED": str(seed), "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(1, 5)
    }
    assert len(told) == 1
    assert len(told.pop().split(",")) == 5


TITLES = [
    "Avtal om Nattlinjen",
    "Nattlinjen, tillägg till avtal",
    "Färdplan för nära vård",
    "Remiss av färdplan för nära vård",
    "Badhus i Kvarnhede",
    "Budget 2024",
    "Budget 2025",
]
SOME = st.lists(
    st.builds(
        said,
        st.sampled_from(TITLES),
        st.sampled_from(["", "Bordlagt den 3 januari 2024, § 4.", "Avtalet löper ut vid årsskiftet."]),
        day=st.dates().map(lambda day: f"2024-0{1 + day.month % 3}-0{1 + day.day % 5}"),
        document=st.sampled_from("abcdef"),
        at=st.integers(0, 3).map(lambda at: at * 20),
        kind=st.sampled_from(Kind),
        number=st.sampled_from(["4", "5"]),
    ),
    max_size=14,
    unique_by=lambda one: one.key,
)


def shape(matters: list[Matter]) -> list[tuple[object, ...]]:
    return [
        (matter.key, matter.title, [one.key for one in matter.passages], [(link.earlier, link.later, link.score) for link in matter.links])
        for matter in matters
    ]


@settings(max_examples=40, deadline=None)
@given(SOME, st.randoms(use_true_random=False), st.data())
def test_threads_are_a_function_of_the_set(passages: list[Passage], chance: object, data: st.DataObject) -> None:
    keys = [one.key for one in passages]
    pairs = st.builds(pair, st.sampled_from(keys), st.sampled_from(keys)).filter(lambda two: two[0] != two[1]) if len(keys) > 1 else st.nothing()
    rulings = Rulings(*(data.draw(st.frozensets(pairs, max_size=2) if len(keys) > 1 else st.just(frozenset())) for _ in range(2)))
    whole = shape(threaded(passages, rulings=rulings))
    shuffled = list(passages)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    threads = Threads(rulings=rulings)
    for one in shuffled:
        threads.add([one])
    assert shape(threads.matters()) == whole
    threads.remove(keys[:3])
    assert shape(threads.matters()) == shape(threaded(passages[3:], rulings=rulings))
    threads.add(passages)
    assert shape(threads.matters()) == whole


def test_rulings_stand() -> None:
    one, other, third = said("Avtal om Nattlinjen", day=FIRST), said("Avtal om Nattlinjen", day=LATER), said("Badhus i Kvarnhede", day="2024-05-02")
    cut = NO_RULINGS.cut(one.key, other.key)
    assert len(threaded([one, other], rulings=cut)) == 2
    merged = cut.confirmed(one.key, third.key).named(third.key, "Linjen och badet")
    first, second = threaded([one, other, third], rulings=merged)
    assert (first.title, set(first.passages), set(second.passages)) == ("Linjen och badet", {one, third}, {other})
    again = merged.confirmed(other.key, one.key)
    assert len(threaded([one, other, third], rulings=again)) == 1
    apart = again.split([one.key, third.key], [other.key])
    assert [len(matter.passages) for matter in threaded([one, other, third], rulings=apart)] == [2, 1]


def test_a_split_takes_as_many_rulings_as_passages_and_outlives_any_one_of_them() -> None:
    told = [said("Avtal om Nattlinjen", day=f"2024-0{month}-01") for month in range(1, 9)]
    stay, leave = told[:5], told[5:]
    rulings = NO_RULINGS.split([one.key for one in stay], [one.key for one in leave])
    assert len(rulings.together) + len(rulings.apart) < 2 * len(told)
    for lost in (None, *told):
        here = [one for one in told if one is not lost]
        assert {frozenset(matter.passages) for matter in threaded(here, rulings=rulings)} == {frozenset(stay) - {lost}, frozenset(leave) - {lost}}


def test_the_background_is_a_table_and_frozen() -> None:
    background = counted("7", [frozenset({"avtal", "badhus"}), frozenset({"avtal"})])
    assert written(background) == "# 7\t2\navtal\t2\n"
    assert parsed(written(background)).counts == {"avtal": 2}
    assert frozen().bits("avtal") < frozen().bits("nattlinj")
    assert frozen().bits("kommun") < frozen().bits("äldreomsorg") < frozen().bits("zebrafink")
