"""The index in files follows the entries: whatever happened to either, it answers as one built anew."""

from __future__ import annotations

import shutil
from datetime import date
from functools import partial

import pytest
from django.db import connection
from django.db.models import QuerySet
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samtrad.pipeline.checking.index import index as check
from samtrad.search.actions import clear, put, take_out
from samtrad.search.asking import question
from samtrad.search.engines.asked import ANY, MOST, Narrowed
from samtrad.search.engines.chosen import engine, keep_up, ranked
from samtrad.search.engines.embedded import counts, files
from samtrad.search.engines.embedded import engine as embedded
from samtrad.search.engines.embedded.weights import Words, rarity, weighed
from samtrad.search.models import Change, Entry
from samtrad.search.queries import find, is_whole
from samtrad.search.states import Kind
from samtrad.search.wanted import Alike, Wanted, meant, perhaps_meant

pytestmark = [pytest.mark.django_db, pytest.mark.skipif(connection.vendor != "sqlite", reason="the other database keeps its index itself")]

WORDS = "budget nämnd skola avtal vårdavtal plan".split()
QUESTIONS = ["budget", "budget nämnd", "avtal", '"skola plan"', '"budget nämnd skola"', "vård avtal", "skola -plan", "plan OR nämnd", "sk*", "budgat"]


def _entry(ref: int, title: str, text: str = "", day: date | None = None) -> Entry:
    return Entry(kind=Kind.ITEM, ref=ref, title=title, text=text, day=day or date(2024, 1, 1 + ref % 28), body=ref % 3, meeting=ref % 2 or None)


def _answers() -> dict[str, list[int]]:
    seen: dict[Kind, QuerySet[Entry]] = {Kind.ITEM: Entry.objects.all().values("ref")}
    return {
        asked: [one.ref for one in ranked(meant(question(asked)), narrowed).hits]
        for asked in QUESTIONS
        for narrowed in (ANY, Narrowed(body=1), Narrowed(is_newest_first=True, among=seen))
    }


def _anew() -> dict[str, list[int]]:
    shutil.rmtree(files.folder())
    keep_up()
    return _answers()


_ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("put"), st.integers(1, 12), st.lists(st.sampled_from(WORDS), min_size=1, max_size=6), st.lists(st.sampled_from(WORDS), max_size=12)),
        st.tuples(st.just("out"), st.integers(1, 12)),
        st.tuples(st.just("up")),
        st.tuples(st.just("clear")),
    ),
    min_size=4,
    max_size=14,
)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_ACTS)
def test_piece_by_piece_it_answers_as_built_anew(acts: list[tuple[object, ...]]) -> None:
    clear()
    for act in acts:
        match act:
            case ("put", int(ref), list(title), list(text)):
                put([_entry(ref, " ".join(title), " ".join(text))])
            case ("out", int(ref)):
                take_out(Kind.ITEM, ref)
            case ("up",):
                keep_up()
            case _:
                clear()
    keep_up()
    assert _answers() == _anew()


def test_what_is_taken_out_is_gone_before_the_index_knows() -> None:
    put([_entry(1, "Budget"), _entry(2, "Budget och plan")])
    keep_up()
    take_out(Kind.ITEM, 1)
    put([_entry(2, "Skola")])
    assert [one.ref for one in ranked(meant(question("budget"))).hits] == []
    assert [one.code for one in check() if one.code == "index.behind"] == ["index.behind"]
    keep_up()
    assert [one.ref for one in ranked(meant(question("skola"))).hits] == [2]
    assert Change.objects.count() == 1
    assert not list(check())


def test_what_was_written_and_not_noted_is_written_again(monkeypatch: pytest.MonkeyPatch) -> None:
    put([_entry(1, "Budget")])
    keep_up()
    for ref, where in ((2, "_put"), (3, "_committed")):  # killed before the commit, and before what was taken in is left out
        put([_entry(ref, "Budget")])
        with monkeypatch.context() as patched:
            patched.setattr(f"samtrad.search.engines.embedded.follows.{where}", _killed)
            with pytest.raises(KeyboardInterrupt):
                keep_up()
        assert keep_up()
    Change.objects.create(entry=3, token=5)
    assert keep_up()
    assert sorted(one.ref for one in ranked(meant(question("budget"))).hits) == [1, 2, 3]


def _killed(*_of: object) -> int:
    raise KeyboardInterrupt


def test_files_of_another_database_are_not_asked() -> None:
    put([_entry(1, "Budget")])
    keep_up()
    Change.objects.update(token=7)
    assert engine().standing() is None
    assert ranked(meant(question("budget"))).hits == ()
    assert [one.code for one in check() if one.code.startswith("index.n")] == ["index.none"]
    assert keep_up()
    assert [one.ref for one in ranked(meant(question("budget"))).hits] == [1]


def test_damaged_files_are_built_again() -> None:
    put([_entry(1, "Budget")])
    keep_up()
    (files.folder() / "meta.json").write_text("{", "utf-8")
    assert ranked(meant(question("budget"))).hits == ()
    assert not is_whole()
    assert keep_up()
    assert is_whole()
    assert [one.ref for one in ranked(meant(question("budget"))).hits] == [1]


def test_one_writes_at_a_time() -> None:
    put([_entry(1, "Budget")])
    writer = files.opened().writer(15_000_000, 1)
    assert not keep_up()
    del writer
    assert keep_up()


def test_those_that_fit_alike_are_left_out_together(monkeypatch: pytest.MonkeyPatch) -> None:
    put([_entry(ref, "Budget" if ref < 4 else "Annat", "Mycket, och budget sist", day=date(2020, 1, 1)) for ref in range(1, 9)])
    keep_up()
    monkeypatch.setattr(embedded, "MOST", 5)
    told = ranked(meant(question("budget")))
    assert ([one.ref for one in told.hits], told.is_cut) == ([1, 2, 3], True)
    monkeypatch.setattr(embedded, "MOST", 8)
    told = ranked(meant(question("budget")))
    assert ([one.ref for one in told.hits], told.is_cut) == ([1, 2, 3, 4, 5, 6, 7, 8], True)


def test_of_a_common_word_beside_others_the_heaviest_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    put([_entry(ref, "Budget" if ref < 8 else "Annat", "Mycket, och budget sist" if ref < 20 else "Simhallens budget") for ref in range(1, 21)])
    keep_up()
    monkeypatch.setattr(embedded, "MOST", 6)
    monkeypatch.setattr(counts, "MOST", 6)
    held = files.held()
    assert held
    assert [counts.heaviest(held)(word) for word in ("budget", "simhall")] == [9, 1]
    for asked in ("budget OR simhall*", "budget OR simhalla"):
        told = [one.ref for one in ranked(perhaps_meant(question(asked), Alike({"simhalla": ["simhall"]}))).hits]
        assert told[0] == 20, asked
        assert set(told[1:]) <= set(range(1, 8)), asked
    take_out(Kind.ITEM, 3)  # seven had it so heavily, and the files hold the one that is gone until they are written anew
    keep_up()
    held = files.held()
    assert held
    assert counts.heaviest(held)("budget") < 9


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.lists(st.sampled_from(WORDS), max_size=3), st.lists(st.sampled_from([*WORDS, "annat"]), max_size=9)), min_size=8, max_size=24))
def test_a_stage_that_is_counted_first_is_the_one_that_weighing_all_of_them_finds(told: list[tuple[list[str], list[str]]]) -> None:
    clear()
    put([_entry(ref, " ".join(title), " ".join(text)) for ref, (title, text) in enumerate(told, 1)])
    keep_up()
    held = files.held()
    assert held
    with pytest.MonkeyPatch.context() as patched:
        for module in (embedded, counts):
            patched.setattr(module, "MOST", 3)
        for asked in ("budget nämnd", "skola avtal plan", "avtal OR plan budget", "vårdavtal avtal", "nämnd -plan", '"skola plan" budget'):
            for narrowed in (ANY, Narrowed(year=2024), Narrowed(body=1)):
                wanted = meant(question(asked))
                quick = embedded._best(held, wanted, narrowed)
                assert _places(quick) == _places(_thorough(held, wanted, narrowed)), (asked, narrowed)


def _thorough(held: files.Held, wanted: Wanted, narrowed: Narrowed) -> embedded.Hits:
    """Stage after stage weighed, whether it can give enough or not."""
    found: embedded.Hits = ()
    for least in embedded._stages(narrowed):
        found = embedded._asked(held, wanted, narrowed, partial(embedded._same, least))
        if len(found) > embedded.MOST:
            break
    return found


def _places(found: embedded.Hits) -> list[tuple[float, int, int]]:
    return [(score, at.segment_ord, at.doc) for score, at in found]


def test_what_is_kept_of_a_question_hides_what_is_hidden_since() -> None:
    put([_entry(1, "Budget"), _entry(2, "Budget")])
    keep_up()
    seen: dict[Kind, QuerySet[Entry]] = {Kind.ITEM: Entry.objects.filter(document=None)}
    assert find("budget", seen).total == 2
    Entry.objects.filter(ref=2).update(document=5)
    keep_up()
    assert find("budget", seen).total == 1


def test_a_page_counts_no_more_than_is_looked_at() -> None:
    put([_entry(ref, "Budget") for ref in range(1, 4)])
    keep_up()
    told = find("budget", {Kind.ITEM: Entry.objects.filter(ref__lt=3)})
    assert (told.total, dict(told.bodies), dict(told.years), told.is_cut, MOST) == (2, {1: 1, 2: 1}, {2024: 2}, False, 1000)


def test_a_word_weighs_by_its_own_entry_alone() -> None:
    short, long = (weighed(Words("budget", text, "", "", "")) for text in ("skola plan", "skola plan " + "annat " * 400))
    assert {one[1:] for one in short} == {"", "budget", "skola", "plan", "skola|plan"}
    assert [int(one[0]) for one in short if one.endswith("budget")] > [int(one[0]) for one in long if one.endswith("budget")]
    assert [rarity(count, 1000) for count in (0, 1, 10, 100, 1000)] == [20, 18, 13, 7, 1]


def test_where_too_many_words_begin_so_a_longer_row_is_asked_for_two_by_two(monkeypatch: pytest.MonkeyPatch) -> None:
    put([_entry(1, "budget nämnd skola"), _entry(2, "budget nämnd", "nämnd skolan"), _entry(3, "budget skola nämnd"), _entry(4, "nämnd skola")])
    keep_up()
    asked, plain = meant(question('"budget nämnd sko*"')), embedded.said

    def too_many(*told: object, by_pairs: bool = False) -> object:
        if not by_pairs:
            raise ValueError
        return plain(*told, by_pairs=True)  # type: ignore[arg-type] # as it was told

    assert [one.ref for one in ranked(asked).hits] == [1]
    monkeypatch.setattr(embedded, "said", too_many)
    for narrowed in (ANY, Narrowed(is_newest_first=True)):
        assert {one.ref for one in ranked(asked, narrowed).hits} == {1, 2}
