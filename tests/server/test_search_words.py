"""What is found by which words, in each database the same."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest
from django.db import connection
from django.db.models import QuerySet
from hypothesis import given
from hypothesis import strategies as st

from samtrad.search import actions, alike
from samtrad.search.actions import clear
from samtrad.search.asking import question
from samtrad.search.engines.asked import Narrowed
from samtrad.search.engines.chosen import keep_up
from samtrad.search.models import Entry, Word
from samtrad.search.queries import find
from samtrad.search.snippets import Marks, snippet
from samtrad.search.starts import starting
from samtrad.search.states import Kind
from samtrad.search.tokens import folded

pytestmark = pytest.mark.django_db

TEXTS = {
    1: ("Nytt hälso- och sjukvårdsavtal", "Regionen och kommunerna ingår hälso- och sjukvårdsavtalet."),
    2: ("Avtal om vård", "Avtalet om vården gäller i fyra år."),
    3: ("Äldreomsorgens plan", "Planen för äldreomsorgen antas. Böckerna kostar 4 kr."),
    4: ("Samverkan vid in- och utskrivning", "Överenskommelsen om utskrivning, § 12 i KS-2024/12."),
    5: ("Gemensamt utförrregister", "Ett register med kommunbrevådor läggs upp."),
    6: ("Skolor i Örebros norra delar", "FVM-projektet fortsätter i god ordning."),
    7: ("Läns och lån", "Länets lån. Nära vård nämns sist."),
}
BATHS = "Badmästarna får tillsyn"


def _all() -> dict[Kind, QuerySet[Entry]]:
    """Everything may be seen here: what may not is tried in test_search. An entry stands for what it is of, as its id is the same."""
    return {Kind.ITEM: Entry.objects.all()}


def put(entries: Iterable[Entry]) -> None:
    actions.put(entries)
    keep_up()


def take_out(kind: Kind, ref: int) -> None:
    actions.take_out(kind, ref)
    keep_up()


@pytest.fixture(autouse=True)
def index() -> None:
    put(Entry(pk=ref, kind=Kind.ITEM, ref=ref, title=title, text=text, day=date(2024, 1, ref)) for ref, (title, text) in TEXTS.items())


def _refs(asked: str) -> list[int]:
    return [one.ref for one in find(asked, _all()).entries]


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("vårdavtal", 1),
        ("hälsovårdsavtalet", 1),
        ("sjukvårdsavtal", 1),
        ("äldreomsorg", 3),
        ("äldreomsorgens", 3),
        ("bok", 3),
        ("inskrivning", 4),
        ("in- och utskrivning", 4),
        ("KS-2024/12", 4),
        ("§ 12", 4),
        ("utförarregister", 5),
        ("kommunbrevlådor", 5),
        ("aldreomsorg", 3),
        ("skola örebro", 6),
        ("fvm-projekt", 6),
        ('"nära vård"', 7),
        ("lån -projekt", 7),
        ("utförarregister OR zebra", 5),
        ("projekt*", 6),
        ("äldreomsrog", 3),  # "äldreomsorgens" is three letters further off, its word is not
        ("omsrog", 3),
        ("överenskomelsse", 4),
        ("plna", 3),
        ("lan", 7),
        ("lanets", 7),
        ("overenskommelse", 4),
    ],
)
def test_what_is_meant_comes_first(asked: str, first: int) -> None:
    assert _refs(asked)[:1] == [first]


def test_both_agreements_are_found_by_their_words_apart() -> None:
    assert set(_refs("avtal om vård")) >= {1, 2}
    assert set(_refs("vårdavtal")) >= {1, 2}
    assert _refs("vårdavtal")[0] == 1


@pytest.mark.parametrize("asked", ["zebra", '"vård nära"', '"god vård"', "avtal -vård", "budgetar", "§ 13", "KS-2024/13", "äldreomsorg -plan"])
def test_what_is_not_there_is_not_found(asked: str) -> None:
    assert _refs(asked) == []


def test_words_begin_so_and_not_their_parts() -> None:
    assert (find("avta*", _all()).whole, _refs("avta*")[:1]) == (1, [2])
    assert find("utskriv* vid", _all()).whole == 1
    assert (find("fvm-proj*", _all()).whole, find("projekt-fv*", _all()).whole) == (1, 0)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ('"nära vår*"', [7]),
        ('"nära vår* "', [7]),
        ('"äldreom*"', [3]),
        ('"vård när*"', []),
        ('"fortsätta i god ordn*"', [6]),
        ('avtal -"om vår*"', [1]),
        ('"läns och lå*', [7]),
    ],
)
def test_a_phrase_may_end_with_the_beginning_of_a_word(asked: str, found: list[int]) -> None:
    told = find(asked, _all())
    assert [one.ref for one in told.entries[: told.whole]] == found


def test_however_many_words_begin_so_a_phrase_finds_them_all() -> None:
    letters = "bcdfghjklmnprst"
    words = [f"zeb{one}{other}a" for one in letters for other in letters]
    put(Entry(pk=1000 + at, kind=Kind.ITEM, ref=1000 + at, title="Djur", text=f"en randig {word}", day=date(2024, 1, 1)) for at, word in enumerate(words))
    assert find('"randig zeb*"', _all()).whole == len(words)
    assert find('"en randig zebt*"', _all()).whole == len(letters)


@pytest.mark.skipif(connection.vendor != "postgresql", reason="the other engine has its words without dots beside them")
def test_the_database_leaves_out_dots_as_we_do() -> None:
    letters = [chr(one) for one in range(ord("a"), 0x180) if chr(one).isalpha()]
    with connection.cursor() as cursor:
        cursor.execute("SELECT search_folded(unnest(%s::text[]))", [letters])
        assert [row[0] for row in cursor.fetchall()] == [folded(one) for one in letters]


def test_where_nothing_has_all_what_has_some_is_told_as_such() -> None:
    told = find("vårdavtal zebra", _all())
    assert (told.whole, {one.ref for one in told.entries[:2]}) == (0, {1, 2})
    told = find("skolavtal", _all())
    assert (told.whole, {one.ref for one in told.entries}) == (0, {1, 2, 6})
    told = find("vårdavtal fyra", _all())
    assert (told.whole, [one.ref for one in told.entries]) == (1, [2, 1, 7])  # "Nära vård" has a part


def test_what_was_meant_is_told_only_if_it_is_there() -> None:
    told = find("utförarregister", _all())
    assert told.instead == {"utförarregister": ["utförrregister"]}
    take_out(Kind.ITEM, 5)
    assert find("utförarregister", _all()).instead == {}


def test_a_misspelt_compound_is_meant_for_its_parts() -> None:
    put([Entry(pk=150, kind=Kind.ITEM, ref=150, title="Riktlinjer för simhallar", text=BATHS, day=date(2024, 1, 1))])
    for asked in ("simhallsriktljner", "simhllsriktlinje", "badmästaretilsyn"):
        assert _refs(asked)[:1] == [150], asked
    assert _refs("simhallxqvwzt") == []
    told = find("badmästaretilsyn", _all()).instead
    assert "badmästare tillsyn" in told["badmästaretilsyn"]
    marked = snippet(BATHS, Marks(question("badmästaretilsyn"), told))
    assert [one.text for one in marked if one.is_marked] == ["Badmästarna", "tillsyn"]


def test_words_that_nothing_holds_any_more_take_no_place() -> None:
    Word.objects.bulk_create(Word(word=f"utförarregist{one}r", backwards=f"r{one}tsigerraröftu") for one in "abcdfghijklm")
    assert _refs("utförarregister") == [5]
    assert find("utförarregister", _all()).instead == {"utförarregister": ["utförrregister"]}


def test_hits_are_narrowed_and_counted() -> None:
    put(Entry(pk=ref, kind=Kind.ITEM, ref=ref, title="Simhall", text="", day=date(2020 + ref % 3, 5, 1), body=ref % 2) for ref in range(100, 112))
    told = find("simhall", _all())
    assert (told.total, dict(told.bodies), dict(told.years)) == (12, {0: 6, 1: 6}, {2020: 4, 2021: 4, 2022: 4})
    assert [one.day.year for one in told.entries if one.day] == [2022] * 4 + [2021] * 4 + [2020] * 4
    told = find("simhall", _all(), narrowed=Narrowed(body=1, year=2021))
    assert {one.ref for one in told.entries} == {103, 109}
    put([Entry(pk=120, kind=Kind.ITEM, ref=120, title="Övrigt", text="En simhall nämns i ett långt stycke om annat", day=date(2024, 1, 1))])
    assert find("simhall", _all(), narrowed=Narrowed(is_newest_first=True)).entries[0].ref == 120


def test_the_newest_come_first_however_many_years_they_are_of() -> None:
    """PostgreSQL looks at some years after others, and at what has no day last."""
    days = {200: date(2024, 12, 31), 201: None, 202: date(2009, 1, 1), 203: date(2023, 6, 1), 204: date(2021, 6, 1), 205: date(2016, 12, 31)}
    put(Entry(pk=ref, kind=Kind.ITEM, ref=ref, title="Bro över ån", text="Ny bro över ån i Ås", day=day, body=ref % 2) for ref, day in days.items())
    newest = Narrowed(is_newest_first=True)
    for asked in ("bro", '"ny bro över ån"', "bro ås", "bro OR zebra", "br*"):
        assert [one.ref for one in find(asked, _all(), narrowed=newest).entries] == [200, 203, 204, 205, 202, 201], asked
        assert [one.ref for one in find(asked, _all(), narrowed=newest._replace(body=1)).entries] == [203, 205, 201], asked
        assert [one.ref for one in find(asked, _all(), narrowed=Narrowed(body=0, year=2021)).entries] == [204], asked
    assert find('"ny ån"', _all(), narrowed=newest).whole == 0


def test_names_are_kept_by_how_they_go_on_from_each_word() -> None:
    put([Entry(pk=107, kind=Kind.BODY, ref=7, title="Nämnden för  Äldre (NÄ)"), Entry(pk=108, kind=Kind.ITEM, ref=8, title="Nämnden tiger")])
    for begun in ("nä", "nämnden för ä", "namnden for a", "för äldre", "äldre (nä)", "aldre"):
        assert starting(begun) == {Kind.MATTER: set(), Kind.BODY: {7}, Kind.PERSON: set()}, begun
    for begun in ("n", "ämnden", "nämnden äldre", "nämnden_", "%", "nä%"):
        assert not any(starting(begun).values()), begun
    put([Entry(pk=109, kind=Kind.BODY, ref=7, title="Rådet")])
    assert (starting("nämn")[Kind.BODY], starting("råd")[Kind.BODY]) == (set(), {7})
    take_out(Kind.BODY, 7)
    assert starting("råd")[Kind.BODY] == set()


def test_piece_by_piece_or_anew_it_is_the_same() -> None:
    before = {asked: _refs(asked) for asked in ("vårdavtal", "plan", "utförarregister", "aldreomsorg")}
    for ref in (3, 1, 5):
        take_out(Kind.ITEM, ref)
    put(Entry(pk=ref, kind=Kind.ITEM, ref=ref, title=TEXTS[ref][0], text=TEXTS[ref][1], day=date(2024, 1, ref)) for ref in (5, 3, 1))
    assert {asked: _refs(asked) for asked in before} == before
    clear()
    assert _refs("plan") == []


_FORMS = "justering fördelning förening föring jäsning justerad rustning gustring utjustering förtydligande fördjupning ändring vändning".split()


def test_words_that_begin_or_end_alike_are_all_read_and_no_others() -> None:
    Word.objects.bulk_create([Word(word=one, backwards=one[::-1]) for one in _FORMS], ignore_conflicts=True)
    words = set(Word.objects.values_list("word", flat=True))
    for asked in (["jusering"], ["förelning", "ändrin"], ["förtydlignde"]):
        wanted = set()
        for one in asked:
            half, third, slips = len(one) // 2, len(one) // 3, 2 if len(one) >= 7 else 1
            for word in words:
                is_both = slips > 1 and word.startswith(one[:third]) and word.endswith(one[-third:])
                if abs(len(word) - len(one)) <= slips and (word.startswith(one[:half]) or word.endswith(one[half + 1 :]) or is_both):
                    wanted.add(word)
        assert alike._near(asked) == sorted(wanted), asked
        assert wanted
    assert alike.alike(["jusering"]) == {"jusering": ["justering"]}


@given(st.text("abåé", min_size=5, max_size=9), st.lists(st.text("abåé", min_size=3, max_size=10), max_size=20))
def test_words_one_slip_away_are_those_that_letters_compared_one_by_one_give(word: str, others: list[str]) -> None:
    slipped = [word[:at] + "b" + word[at:] for at in range(3)] + [word[1::-1] + word[2:], word[:-1], word]
    near = {*others, *slipped}
    assert alike._one_away(word, near) == {one for one in near if one != word and alike._slips(word, one, 2) == 1}
