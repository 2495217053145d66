"""Compounds and their parts, and forms and their words, on words of our own."""

from __future__ import annotations

import pytest

from samtrad.swedish.compounds import parts
from samtrad.swedish.inflection import known_lemmas

COMPOUNDS = (
    "äldre|omsorg äldre|omsorgs|planen sjuk|vårds|avtalet hälso|vård vård|avtal utförar|register kommun|brev|lådor kommun|styrelsen social|nämnden skol|plan gatu|kontoret "
    "kyrko|gård varu|prov grund|skola budget|förslag års|redovisning del|års|rapport bygg|lov detalj|plan tomt|rätt fastighets|bolag snö|röjning färd|tjänst sjuk|resor "
    "läke|medel tand|vård vård|planering hem|sjuk|vård kort|tids|boende grupp|bostad assistans|ersättning person|uppgifts|lagen offentlighets|princip folk|hälso|plan "
    "fri|tids|gård arbets|marknads|nämnd vind|kraft|verk strand|skydds|dispens protokoll|justerare val|beredning stats|bidrag mödra|vård förskole|plats elev|hälsa "
    "löne|avtal hyres|kostnad handlings|plan brand|skydd tåg|station jul|gran tak|lampa höst|termin hjärt|infarkt lag|stiftning sekretess|lag student|bostäder Trafik|verket "
    "Barn|omsorgen IT-|strategi FVM-|projektet när|sjuk|vård kost|policyn stads|byggnads|kontoret torg|handel medborgar|förslag familje|råd|givning"
).split()
WHOLE = (
    "ordförande deltagare kansli kommunal protokoll planering förening ansvar avtalet beslutade utskrivning uppföljning överenskommelse förslag nämnden justerare "
    "omsorg rapporten kommunerna Göteborg Sandberg Lindholm banan bilagorna handlingarna verksamheten möjligheter tillgänglighet utvärdering socialistisk delegation "
    "universitet femton tjugo konstnär transport bibliotek april sommaren Rose-Marie Andersson beskrivning förrättning"
).split()
FORMS = {
    "äldreomsorgens": "äldreomsorg", "protokollet": "protokoll", "skolan": "skola", "böcker": "bok", "avtalen": "avtal", "beslutade": "besluta", "bostäder": "bostad",
    "ledamöterna": "ledamot", "kommunernas": "kommun", "registret": "register", "mötet": "möte", "gymnasiets": "gymnasium", "föreslog": "föreslå", "gavs": "ge",
}  # fmt: skip


@pytest.mark.parametrize("told", COMPOUNDS)
def test_compounds_are_cut_where_their_parts_meet(told: str) -> None:
    assert "|".join(parts(told.replace("|", ""))) == told


def test_a_letter_that_is_left_out_belongs_to_both() -> None:
    assert parts("busstation") == ("buss", "station")


@pytest.mark.parametrize("word", WHOLE)
def test_other_words_are_left_whole(word: str) -> None:
    assert parts(word) == (word,)


@pytest.mark.parametrize(("form", "word"), FORMS.items())
def test_forms_lead_to_their_words(form: str, word: str) -> None:
    assert known_lemmas(form)[0] == word


def test_names_are_of_no_word() -> None:
    assert known_lemmas("karlsson") == ()


@pytest.mark.parametrize("odd", ["", "-", "a", "ö", "§", "2021/33", "---", "å-", "-ä", "x" * 300, "ß" * 40, "İ" * 7 + "plan", "ÅÄÖ", "e\u0301tage"])
def test_whatever_comes_is_answered(odd: str) -> None:
    assert "".join(parts(odd)) == odd
