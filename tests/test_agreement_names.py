"""Which mentions are of one agreement: names taken apart, what ties two, and near misses that stay two."""

from __future__ import annotations

import random
from datetime import date

import pytest
from msgspec import structs

from samtrad.followup.agreements.grouping import Rulings, grouped
from samtrad.followup.agreements.mention import Mention
from samtrad.followup.agreements.naming import name_of, party_key
from samtrad.followup.agreements.sentence import Named, Sentence, sentence_at, terms_in
from samtrad.swedish.dates import Near, find_dates, resolve

SAME = [
    ("ÖK samverkan vid in och utskrivning", "Överenskommelsen mellan Norra läns kommuner och Region Norra om samverkan vid in- och utskrivning"),
    ("hemsjukvårdsavtalet", "avtal om hemsjukvård"),
    ("färdtjänstavtalet", "Avtalet om färdtjänst"),
    ("gemensam handlingsplan för psykisk hälsa", "Handlingsplanen psykisk hälsa"),
    ("reviderad riktlinje för egenvård", "riktlinjerna för egenvård"),
    ("länsgemensamt avtal om läkarstöd", "läkarstödsavtalet"),
    ("handlingsplan för nätverket", "nätverkets handlingsplan"),
]
OTHERS = [
    ("avtal om hemsjukvård", "handlingsplan för hemsjukvård"),
    ("handlingsplan psykisk hälsa", "handlingsplan för psykisk hälsa hos barn och unga"),
    ("handlingsplan psykisk hälsa", "handlingsplan kring samverkan vad gäller missbruk, våld i nära relationer och psykisk hälsa"),
    ("överenskommelse om samverkan vid utskrivning", "överenskommelse om samverkan kring barn"),
    ("färdplan nära vård", "handlingsplan nära vård"),
    ("policy för resor", "riktlinje för resor"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_that_may_be_of_one(one: str, other: str) -> None:
    assert name_of(one).key == name_of(other).key != ""


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_names_that_are_of_two(one: str, other: str) -> None:
    assert name_of(one).key != name_of(other).key


def test_what_is_called_by_its_sort_alone() -> None:
    for bare in (
        "avtalet",
        "Överenskommelsen",
        "den gemensamma handlingsplanen",
        "det reviderade avtalet",
        "plan för 2015–2025",
    ):
        assert name_of(bare).is_bare, bare
        assert name_of(bare).key == ""
    assert name_of("Handlingsplanen", heading="Nätverkets handlingsplan och arbete").is_own
    assert name_of("handlingsplan", before="Under året gäller nämndens ").is_own
    assert not name_of("avtalet", heading="Nätverkets avtal").is_own  # an agreement has others too
    assert not name_of("handlingsplanen", heading="Socialnämndens sammanträden").is_own


def mention(key: int, printed: str, **more: object) -> Mention:
    told: dict[str, object] = {"body": 1, "order": (f"2024-{key:02}", "", 0, key)} | more
    return Mention(key=key, name=name_of(printed), **told)  # type: ignore[arg-type]


def parted(*mentions: Mention, rulings: Rulings = Rulings()) -> list[list[int]]:  # noqa: B008 - frozen
    found = [[one.key for one in group] for group in grouped(mentions, rulings)]
    mixed = list(mentions)
    random.Random(7).shuffle(mixed)
    assert [[one.key for one in group] for group in grouped(mixed, rulings)] == found
    return found


HOME = "avtal om hemsjukvård"


def test_one_name_is_one_agreement_where_something_ties() -> None:
    assert parted(mention(1, HOME), mention(2, "hemsjukvårdsavtalet")) == [[1, 2]]  # one body
    assert parted(mention(1, HOME), mention(2, HOME, body=2)) == [[1], [2]]  # nothing
    assert parted(mention(1, HOME, matters=frozenset({5})), mention(2, HOME, body=2, matters=frozenset({5, 6}))) == [[1, 2]]
    assert parted(mention(1, HOME, owner=9), mention(2, HOME, body=2, owner=9)) == [[1, 2]]


def test_two_counties_have_two() -> None:
    shared = frozenset({5})
    assert parted(mention(1, HOME, county="14", matters=shared), mention(2, HOME, body=2, county="18", matters=shared)) == [[1], [2]]
    assert parted(mention(1, HOME, county="14", shared=True), mention(2, HOME, body=2, county="14", shared=True)) == [[1], [2]]
    county = "länsgemensamt avtal om hemsjukvård"
    assert parted(mention(1, county, county="14", shared=True), mention(2, HOME, body=2, county="14", shared=True)) == [[1, 2]]
    assert parted(mention(1, county, county="14", shared=True), mention(2, HOME, body=2, owner=3, county="14")) == [[1], [2]]


def test_what_speaks_against_it_holds_in_groups() -> None:
    ekby, viken = "avtal med Ekby kommun om räddningstjänst", "avtal med Vikens kommun om räddningstjänst"
    assert parted(mention(1, ekby), mention(2, viken), mention(3, "avtalet om räddningstjänst")) == [[1, 3], [2]]
    assert parted(mention(1, "Överenskommelse psykisk hälsa 2020"), mention(2, "Överenskommelse psykisk hälsa 2021")) == [[1], [2]]
    ones = party_key(["Ekby kommun", "Region Norra"]), party_key(["Vikens kommun", "Region Södra"])
    assert parted(mention(1, HOME, parties=ones[0]), mention(2, HOME, parties=ones[1])) == [[1], [2]]


def test_a_body_has_its_own_plan() -> None:
    own = "handlingsplan för nätverket"
    assert parted(mention(1, own), mention(2, own), mention(3, own, body=2, matters=frozenset({1}))) == [[1, 2], [3]]


def test_what_is_called_by_its_parties_alone_may_be_several() -> None:
    between = "Överenskommelse mellan staten och SKR"
    assert parted(mention(1, between, item=1), mention(2, between, item=1), mention(3, between, item=2)) == [[1, 2], [3]]
    shared = frozenset({5})
    assert parted(mention(1, between, item=1, matters=shared), mention(3, between, item=2, matters=shared)) == [[1, 3]]
    assert parted(mention(1, "hyresavtal", item=1), mention(2, "hyresavtalet", item=1), mention(3, "Hyresavtal", item=2)) == [[1, 2], [3]]
    assert parted(mention(1, "hyresavtal för förskolan Tallen", item=1), mention(3, "hyresavtalet för förskolan Tallen", item=2)) == [[1, 3]]


def test_a_bare_name_joins_the_one_of_its_item_or_matter_or_none() -> None:
    shared = frozenset({5})
    one, other = mention(1, HOME, matters=shared, item=1), mention(2, "avtal om läkarstöd", matters=shared, item=2)
    assert parted(one, mention(3, "avtalet", matters=shared)) == [[1, 3]]
    assert parted(one, other, mention(3, "avtalet", matters=shared)) == [[1], [2]]
    assert parted(one, other, mention(3, "avtalet", matters=shared, item=2)) == [[1], [2, 3]]
    assert parted(one, mention(3, "handlingsplanen", matters=shared, item=1)) == [[1]]
    assert parted(one, mention(3, "avtalet")) == [[1]]
    assert parted(mention(1, "handlingsplan mot våld", item=1), mention(2, "plan för 2015–2025", item=1)) == [[1]]


def test_what_persons_rule_holds() -> None:
    one, other = mention(1, HOME), mention(2, HOME, body=2)
    assert parted(one, other, rulings=Rulings(together=frozenset({(1, 2)}))) == [[1, 2]]
    assert parted(one, structs.replace(other, body=1), rulings=Rulings(apart=frozenset({(1, 2)}))) == [[1], [2]]
    assert parted(one, mention(3, "avtalet"), rulings=Rulings(together=frozenset({(1, 3)}))) == [[1, 3]]


NEAR = Near(date(2024, 5, 1), date(2024, 5, 1))
SENTENCES = [
    ("Avtalet om bad ska utvärderas hösten 2025 och därefter revideras.", ("2025-07-01", "2025-12-31")),
    ("Under våren 2025 ska avtalet om bad utvärderas.", ("2025-01-01", "2025-06-30")),
    ("En utvärdering av avtalet om bad genomförs den 3 mars 2025.", ("2025-03-03", "2025-03-03")),
    ("Inför ett nytt avtal, efter 2024-11-30, ska avtalet om bad utvärderas, både vad gäller taxa och tider.", None),
    ("Efter den 30 november 2024 ska avtalet om bad utvärderas.", None),
    ("En utvärdering av avtalet om bad gjordes våren 2024.", None),
    ("Avtalet om bad gäller till 2025-12-31.", None),
    ("Möte hålls den 3 mars 2025. Avtalet om bad ska utvärderas. Nästa möte är den 4 juni 2025.", None),
]


def read(text: str) -> Sentence:
    found = [(one, days) for one in find_dates(text) if (days := resolve(one.value, NEAR))]
    at = text.index("bad") if "vtalet om" not in text else text.index("vtalet om bad") - 1
    return sentence_at(text, at, at + 3, [Named(one.start, one.end, *days) for one, days in found])


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_when_it_is_to_be_evaluated(text: str, expected: tuple[str, str] | None) -> None:
    told = read(f"Något annat.\n\n{text}\n\nNågot mer den 7 juli 2025.")
    assert (told.evaluated and tuple(day.isoformat() for day in told.evaluated)) == expected
    assert text.startswith(told.words) or told.words in text


def test_what_else_the_words_say() -> None:
    told = read("- Punkt ett\n- Förlängning av avtalet om bad – beslut i rådet den 6 november 2024\n- Punkt tre den 1 maj 2025")
    assert told.extends
    assert told.days == (date(2024, 11, 6), date(2024, 11, 6))
    assert told.words == "- Förlängning av avtalet om bad – beslut i rådet den 6 november 2024"
    headed = read("Sammanfattning\nAvtalet om bad gäller till den 30 september 2026.\n§ 23 Nästa sammanträde\nNämnden sammanträder den 25 april 2025.")
    assert headed.words == "Avtalet om bad gäller till den 30 september 2026."
    wrapped = read("Nämnden fick veta att det nya och mycket långa\nAvtalet om bad gäller\ntill den 30 september 2026.")
    assert wrapped.words.endswith("Avtalet om bad gäller till den 30 september 2026.")
    noticed = read("Avtalet om bad gäller. Uppsägningstiden är tolv månader. Sägs det inte upp förlängs det automatiskt.")
    assert (noticed.notice, noticed.renews) == (12, True)
    assert read("Avtalet om bad ska sägas upp senast 6 månader före avtalstidens slut.").notice == 6
    assert read("Avtalet om bad ses över om sex månader.").notice is None


def test_what_is_said_of_a_changed_fee() -> None:
    text = "10. Avtal om bad\nTaxan är känd.\n\nRevideringen innebär en höjning av taxan, som justeras efter index. Avtalet kostar inget.\nLedamöterna godkände det.\n\n11. Annat\nAvgiften höjs."
    found = terms_in(text, 0, text.index("11. "))
    assert [words for _, _, words in found] == ["Revideringen innebär en höjning av taxan, som justeras efter index."]
    assert all(" ".join(text[start:end].split()) == words for start, end, words in found)
