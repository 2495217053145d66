"""What a sentence of running text tells of decisions (``reported/acts``, ``own_acts``, ``reported/lists``)."""

from __future__ import annotations

import pytest

from samtrad.reading.find.clause.understand import read_clause
from samtrad.reading.find.own_acts import own_act
from samtrad.reading.find.own_names import own_bodies
from samtrad.reading.find.reported.acts import act_in, proposes
from samtrad.reading.find.reported.lists import announced
from samtrad.reading.lexicon.told_verbs import Told, told_verbs


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Kommunstyrelsen beslutade 2024-03-02 att anta planen.", "Kommunstyrelsen"),
        ("Regionstyrelsen ställde sig bakom avtalet 2021-03-09.", "Regionstyrelsen"),
        ("Efter att regionstyrelsen antagit planen beslutade kommunstyrelsen 2024-03-02 att anta den.", "kommunstyrelsen"),
        ("När frågan kom upp beslutade nämnden 2024-03-02 att anta planen.", "nämnden"),
        ("Bergstyrelsen har den 2/11 beslutat om riktlinjer.", "Bergstyrelsen"),
        ("Kommunstyrelsen i Norrvik har i yttrande 2025-11-04 avstyrkt höjningen.", "Kommunstyrelsen i Norrvik"),
        ("Förvaltningsrätten har i dom 2025-03-04, mål nr 512-25, avslagit överklagandet.", "Förvaltningsrätten"),
        ("Avtalet sades upp av regionen den 12 december 2024.", "regionen"),
        ("Planen har förlängts t.o.m. 2025 efter beslut i chefsgruppen 241107.", "chefsgruppen"),
        ("Vid samrådet den 31 augusti ställde sig parterna bakom taxan.", "parterna"),
        ("I Norrvik behandlade kommunstyrelsens arbetsutskott frågan den 3 februari.", "kommunstyrelsens arbetsutskott"),
        ("Norrvik sade i december upp avtalet.", "Norrvik"),
        ("Kommunstyrelsen behandlade ärendet den 6 februari 2023, § 15.", "Kommunstyrelsen"),
        ("Ärendet behandlades av bergnämnden 2023-01-18, § 4, som föreslog fullmäktige att höja taxan.", "bergnämnden"),
        ("PRO Norrvik och SPF Seniorerna har tackat ja till detta.", "PRO Norrvik och SPF Seniorerna"),
        ("Sju av nio kommuner har antagit planen.", "Sju av nio kommuner"),
        ("Ida berättade att Norrviks och Sunds kommuner anslutit sig till metoden.", "Norrviks och Sunds kommuner"),
        ("Beredningsgruppen barn och unga ställde sig bakom planen den 22 februari.", "Beredningsgruppen barn och unga"),
        ("Kansliet har av styrelsen fått i uppdrag att inventera båtarna.", "styrelsen"),
        ("Numera har skolnämnden antagit planen.", "skolnämnden"),
        ("Sedan dess har styrelsen för badet antagit planen.", "styrelsen för badet"),
        ("Efter beredning har Rektor den 15 februari godkänt planen.", "Rektor"),
        ("Även skolnämnden har ställt sig bakom avtalet.", "skolnämnden"),
        ("Det var den 3 april 2020 som vägnämnden antog planen.", "vägnämnden"),
        ("När skolnämnden den 30 juni antog planen öppnades nya vägar.", "skolnämnden"),
        ("Det meddelades att vägnämnden måndagen den 23 aug fastställt planen.", "vägnämnden"),
        ("Bakgrunden är att Skolnämnden 22 juli gav kansliet i uppdrag att räkna på bron.", "Skolnämnden"),
        ("Uppdraget att räkna på bron gavs till kansliet av vägnämnden den 4 jan.", "vägnämnden"),
        ("Beslut i rektorsgruppen 10 januari 2025: planen bordlades.", "rektorsgruppen"),
        ("Planen reviderades av Regionstyrelsens hälsoutskott 13 juni.", "Regionstyrelsens hälsoutskott"),
    ],
)
def test_a_told_decision_has_its_body(sentence: str, who: str) -> None:
    (act,) = act_in(sentence)
    assert act.status == "reported"
    assert act.by is not None
    assert sentence[slice(*act.by)] == who


@pytest.mark.parametrize(
    "sentence",
    [
        "Innan rådet beslutade om planen hölls ett samråd.",
        "När kommunstyrelsen beslutade om budgeten 2024-03-02 fanns ingen plan.",
        "Om regionstyrelsen hade beslutat annat skulle vi veta det.",
        "Kommunstyrelsen kommer att besluta om planen i mars.",
        "Norrviks kommun har inte lämnat något yttrande.",
        "Norrvik har ännu inte antagit planen.",
        "Norrvik har en plan som nämnden ansvarar för.",
        "Förvaltningen har i skrivelse den 5 maj lämnat följande yttrande.",
        "Riktlinjerna reviderades senast 2021.",
        "Kommunen har beviljats 1 667 276 kronor i statsbidrag.",
        "Ida Ek har tackat ja till uppdraget.",
        "Ett arbete har initierats i samverkan med skolorna.",
        "SKR har lämnat sina synpunkter.",
        "Nu har arbetet i skolnämnden kommit igång.",
        "Även skolnämnden var positiv till förslaget.",
        "När skolnämnden den 3 mars diskuterade planen deltog Anna.",
        "Däremot har skolnämnden inte antagit planen.",
        "Beslut i skolnämnden väntas den 3 maj: frågan är svår.",
        "Tanken är att kommunfullmäktige ska ha antagit planen i höst.",
        "Revisorernas rapport överlämnades 25/9.",
    ],
)
def test_what_only_sets_the_scene_is_no_decision(sentence: str) -> None:
    assert not act_in(sentence)


@pytest.mark.parametrize(
    ("sentence", "pieces"),
    [
        (
            "Styrelsen ställde sig bakom avtalet 2024-11-15 och Hälsonämnden den 20/11.",
            ["Styrelsen ställde sig bakom avtalet 2024-11-15", "Hälsonämnden den 20/11."],
        ),
        (
            "Bergnämnden har avgett yttrande den 22 januari och kommunstyrelsen behandlade ärendet 2025-04-07 § 66.",
            ["Bergnämnden har avgett yttrande den 22 januari", "kommunstyrelsen behandlade ärendet 2025-04-07 § 66."],
        ),
        (
            "Norrviks kommunfullmäktige beslutade den 26 februari att delta; Sunds kommunstyrelse har däremot skjutit upp sitt beslut.",
            ["Norrviks kommunfullmäktige beslutade den 26 februari att delta", "Sunds kommunstyrelse har däremot skjutit upp sitt beslut."],
        ),
        (
            "Arbetsutskottet har behandlat ärendet den 16 januari, § 2 med följande förslag till beslut: Planen antas.",
            ["Arbetsutskottet har behandlat ärendet den 16 januari, § 2"],
        ),
    ],
)
def test_bodies_in_one_sentence(sentence: str, pieces: list[str]) -> None:
    assert [sentence[a.start : a.end] for a in act_in(sentence)] == pieces


@pytest.mark.parametrize("verb", told_verbs(), ids=lambda v: v.example)
def test_verb_tells_in_its_example(verb: Told) -> None:
    (act,) = act_in(verb.example)
    assert act.by is not None
    assert (act.type or "-") == verb.type


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Bergnämnden höjde avgiften.", "amend"),
        ("Bergnämnden senarelade frågan.", "defer"),
        ("Bergnämnden avslutade tillsynen.", "other"),
        ("Bergnämnden skickade förslaget till taxa för båtar på remiss.", "refer"),
        ("Bergnämnden tog beslut om att säga upp avtalet.", "other"),
        ("Bergnämnden tog beslut om planen.", "approve"),
        ("Kommunstyrelsens arbetsutskott beslutade 2025-03-24 § 40 att föreslå kommunstyrelsen att tillstyrka taxan.", "propose"),
    ],
)
def test_type(sentence: str, kind: str) -> None:
    assert read_clause(sentence).type == kind


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Beslöts att avslå begäran.", None),
        ("Beviljades Norrviks kommun inträde i föreningen.", None),
        ("Lades till handlingarna.", None),
        ("Begäran om bidrag avslogs.", None),
        ("Tidigare fullmakt återkallas.", None),
        ("Till ledamot i bergnämnden för tiden till 2026-12-31 väljs Ida Ek (V).", None),
        ("Nils Bergs avsägelse från uppdraget som ledamot i bergnämnden godkänns.", None),
        ("Vi beslutade att ha fem träffar nästa år.", None),
        ("Efter diskussion enades rådet om att mötet ska ha två teman.", "rådet"),
        ("Rådet avvaktar med förslaget.", "Rådet"),
        ("Paragrafen förklarades omedelbart justerad.", None),
        ("Frågan får ställas.", None),
        ("Rådet var enigt och godkände reglerna.", "Rådet"),
        ("Rådet var ense om att ge kansliet i uppdrag att räkna på bron.", "Rådet"),
    ],
)
def test_own_act(sentence: str, who: str | None) -> None:
    act = own_act(sentence, short=True)
    assert act is not None
    assert act.status == "made"
    assert (sentence[slice(*act.by)] if act.by else None) == who


@pytest.mark.parametrize(
    "sentence",
    [
        "Mötetiden beslutar ordföranden om.",
        "Rådet antagligen nöjt.",
        "Ordföranden tackade för visat intresse och förklarade mötet avslutat.",
        "Rådet diskuterar om planen antas i mars.",
        "Planen som antogs gäller i tre år.",
        "Planen ska antas av styrelsen i maj.",
    ],
)
def test_what_begins_like_an_act_is_none(sentence: str) -> None:
    assert own_act(sentence, short=True) is None


def test_the_body_that_met_acts_for_itself_unless_it_names_a_day() -> None:
    own = own_bodies("Bergdalens kommunstyrelse")
    assert [a.status for a in act_in("Kommunstyrelsen beslutade att anta planen.", own=own_bodies("Kommunstyrelsen"))] == ["made"]
    assert [a.status for a in act_in("Kommunstyrelsen beslutade den 3 mars att anta planen.", own=own_bodies("Kommunstyrelsen"))] == ["reported"]
    assert [a.status for a in act_in("Kommunstyrelsen i Sund beslutade att anta planen.", own=own)] == ["reported"]


@pytest.mark.parametrize(
    ("entry", "who"),
    [
        ("Ordförandens beslut 2025-11-28 om tillförordnad chef", "Ordförandens"),
        ("Norrviks kommunfullmäktige 2025-10-27 § 131, beslut om ansvarsfrihet", "Norrviks kommunfullmäktige"),
        ("Beslut från Länsstyrelsen 2025-03-01 om tillsyn av båtar", "Länsstyrelsen"),
    ],
)
def test_announced(entry: str, who: str) -> None:
    act = announced(entry, listed=False)
    assert act is not None
    assert act.by is not None
    assert entry[slice(*act.by)] == who


@pytest.mark.parametrize(
    "entry",
    ["Beslut om utökad tid, 5 st", "Ordförandens beslut har vunnit laga kraft.", "Revisionens granskning av båtar, mars 2025", "Styrelsens beslut om taxa"],
)
def test_what_names_no_decision_of_a_day_is_not_announced(entry: str) -> None:
    assert announced(entry, listed=False) is None


def test_what_a_body_puts_forward() -> None:
    assert proposes("Kansliet föreslår att taxan höjs.") is not None
    assert proposes("Kansliet föreslår inte att taxan höjs.") is None
    assert proposes("Det föreslås att taxan höjs.") is None


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ("Socialchefsnätverket", "Socialcheferna godkänner uppdragsbeskrivningen."),
        ("Socialchefsnätverket", "Cheferna ställer sig bakom förslaget."),
        ("Styrelsen för Vik Energi", "Styrelsen tog rapporten till protokollet."),
        ("Styrelsen för Vik Energi", "Styrelsen överlämnar ärendet till kommunstyrelsen."),
        ("Styrelsen för Vik Energi", "Styrelsen ger firmateckningsrätt till Anna Berg."),
    ],
)
def test_the_body_acts_under_the_name_that_it_calls_itself_by(body: str, sentence: str) -> None:
    act = own_act(sentence, short=False, body=body)
    assert act is not None
    assert act.status == "made"


@pytest.mark.parametrize("sentence", ["Cheferna har svårt att rekrytera.", "Styrelsen tog paus till klockan tio.", "Rektorerna godkänner närvaron varje dag."])
def test_what_the_body_says_or_others_do_is_no_act(sentence: str) -> None:
    assert own_act(sentence, short=False, body="Socialchefsnätverket") is None
