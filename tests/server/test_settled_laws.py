"""Law 5 as a property: whatever a later reader says of a document, what a person settled holds, or waits as lost; it is never silently dropped."""

from __future__ import annotations

import random
from functools import cache
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samtrad.documents.actions.settling import Change, _settlement
from samtrad.documents.models import Reading
from samtrad.documents.settled import settled_in
from samtrad.documents.settled.anchors import entry_ranges, found_again, quoted
from samtrad.documents.states import SettlementKind
from samtrad.reading.record import Minutes
from server.conftest import EXAMPLES, records

NAMES = sorted(path.name for path in EXAMPLES.iterdir() if path.suffix in (".txt", ".md", ".html", ".docx", ".odt"))
LISTS = ("attendance", "items", "decisions", "dates", "assignments")
FIELDS = {"attendance": "name", "items": "heading", "decisions": "text", "dates": "text", "assignments": "task"}
LINES = st.lists(st.sampled_from(["Sida 1 (3)\n", "\n", "Region Mellanbygden\n", "  \n"]), min_size=0, max_size=4)
seeded = st.integers(0, 2**32 - 1)


@cache
def read(name: str) -> tuple[str, bytes]:
    (record, *_) = records(name, (EXAMPLES / name).read_bytes())
    return record.text, bytes(record.minutes)


def reading_of(string: str, tree: dict[str, Any]) -> Reading:
    minutes = msgspec.json.encode(msgspec.convert(tree, Minutes))
    return Reading(document_id=1, number=1, record=minutes, text=string.encode())


def shifted(value: Any, cuts: list[tuple[int, int]]) -> Any:
    """A record's spans after lines were put into the text at some places."""
    if isinstance(value, dict):
        return {key: shifted(one, cuts) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        if len(value) == 2 and all(isinstance(one, int) for one in value):
            return [one + sum(length for at, length in cuts if at <= one) for one in value]
        return [shifted(one, cuts) for one in value]
    return value


def longer(string: str, chance: random.Random, lines: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """The text with lines put in at line ends, as a reader leaves furniture in that another took out."""
    ends = [0, *(at + 1 for at, sign in enumerate(string) if sign == "\n")]
    cuts = sorted((chance.choice(ends), line) for line in lines)
    out, at = [], 0
    for place, line in cuts:
        out += [string[at:place], line]
        at = place
    return "".join([*out, string[at:]]), [(place, len(line)) for place, line in cuts]


def other_reader(tree: dict[str, Any], name: str, keep: int, chance: random.Random, *, keeps: bool) -> tuple[list[int], dict[str, Any]]:
    """What another reader may say: entries of a list that are missing, doubled elsewhere, or in another order. Also where each was."""
    entries = list(enumerate(tree[name]))
    kept = [(at, one) for at, one in entries if (at == keep and keeps) or (at != keep and chance.random() < 0.7)]
    chance.shuffle(kept)
    changed = {**tree, name: [one for _, one in kept], "places": {}, "doubts": []}
    for other in tree.values():
        if isinstance(other, list):
            for one in other:
                if isinstance(one, dict) and {"items": "item", "decisions": "decision"}.get(name) in one:
                    one[{"items": "item", "decisions": "decision"}[name]] = None
    return [at for at, _ in kept], changed


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.sampled_from(NAMES), kind=st.sampled_from(LISTS), seed=seeded, lines=LINES, keeps=st.booleans())
def test_a_settled_value_holds_or_waits(name: str, kind: str, seed: int, lines: list[str], *, keeps: bool) -> None:
    chance = random.Random(seed)
    string, record = read(name)
    tree = msgspec.json.decode(record)
    if not tree[kind]:
        return
    keep = chance.randrange(len(tree[kind]))
    first = reading_of(string, tree)
    change = Change(SettlementKind.SET, f"/{kind}/{keep}/{FIELDS[kind]}", "Det som en människa satte")
    one = _settlement(first, first.minutes, change)
    same = [at for at, other in enumerate(tree[kind]) if entry_ranges(kind, at, other, {}) == entry_ranges(kind, keep, tree[kind][keep], {})]

    text, cuts = longer(string, chance, lines)
    where, told = other_reader(shifted(tree, cuts), kind, keep, chance, keeps=keeps)
    second = reading_of(text, told)
    after = settled_in(second.minutes, second.string, [one])
    values = [getattr(entry, FIELDS[kind]) for entry in getattr(after.minutes, kind)]
    holding = [was for was, value in zip(where, values, strict=True) if value == "Det som en människa satte"]

    assert (len(holding) == 1) != (after.lost == [one])
    assert all(at in same for at in holding)
    untouched = [value for was, value in zip(where, values, strict=True) if was not in holding]
    assert untouched == [entry[FIELDS[kind]] for was, entry in zip(where, told[kind], strict=True) if was not in holding]
    if keeps and same == [keep] and not lines:
        assert holding == [keep]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(name=st.sampled_from(NAMES), seed=seeded, lines=LINES)
def test_what_was_added_is_there_once_whether_a_later_reader_sees_it_or_not(name: str, seed: int, lines: list[str]) -> None:
    chance = random.Random(seed)
    string, record = read(name)
    tree = msgspec.json.decode(record)
    if not tree["attendance"]:
        return
    at = chance.randrange(len(tree["attendance"]))
    missed = tree["attendance"][at]
    without = {**tree, "attendance": [one for one in tree["attendance"] if one is not missed], "places": {}}
    first = reading_of(string, without)
    value = {"name": "Berit Tallhult", "capacity": "guest", "presence": "present"}
    one = _settlement(first, first.minutes, Change(SettlementKind.ADD, "/attendance", value, (tuple(missed["span"]),)))
    for seen in (False, True):
        text, cuts = longer(string, chance, lines)
        second = reading_of(text, {**shifted(tree if seen else without, cuts), "places": {}})
        after = settled_in(second.minutes, second.string, [one])
        names = [entry.name for entry in after.minutes.attendance]
        assert after.lost == [one] or names.count("Berit Tallhult") == 1
        if not after.lost:
            assert len(names) == len(tree["attendance"])


@settings(max_examples=80, deadline=None)
@given(name=st.sampled_from(NAMES), seed=seeded)
def test_removing_and_adding_keep_every_index_within_its_list(name: str, seed: int) -> None:
    chance = random.Random(seed)
    string, record = read(name)
    reading = reading_of(string, msgspec.json.decode(record))
    minutes = reading.minutes
    changes = []
    for kind in ("items", "decisions", "attendance"):
        entries = getattr(minutes, kind)
        changes += [Change(SettlementKind.REMOVE, f"/{kind}/{at}") for at in range(len(entries)) if chance.random() < 0.2]
    start = chance.randrange(len(string) - 12)
    changes.append(Change(SettlementKind.ADD, "/items", {"number": "77", "heading": "Tillagd", "level": 1}, ((start, start + 10),)))
    after = settled_in(minutes, string, [_settlement(reading, minutes, one) for one in changes]).minutes
    told = {one.span: minutes.items[one.item].heading for one in minutes.decisions if one.item is not None}
    for decision in after.decisions:
        if decision.item is not None:
            assert after.items[decision.item].heading in (told[decision.span], "Tillagd")
    for pointer in after.places:
        _, field, *rest = pointer.split("/")
        if rest and rest[0].isdecimal():
            assert int(rest[0]) < len(getattr(after, field))


@given(st.text(alphabet="ab \n", min_size=1, max_size=60), st.data())
def test_words_are_found_where_they_stand_and_nowhere_else(string: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(string) - 1))
    end = data.draw(st.integers(start + 1, len(string)))
    found = found_again(string, quoted(string, [(start, end)]))
    assert found in ((), ((start, end),)) or string[found[0][0] : found[0][1]].split() == string[start:end].split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("§ 1 Ida Ekvik (S) valdes. § 2 Ida Ekvik (S) avstod.", "Ida Ekvik (S) avstod"),
        ("Sida 2\n§ 1 Ida Ekvik (S) valdes. § 2 Ida  Ekvik (S)\navstod.", "Ida  Ekvik (S)\navstod"),
        ("§ 1 Ida Ekvik (S) valdes.", ""),
    ],
)
def test_the_same_words_elsewhere_are_others(text: str, expected: str) -> None:
    string = "§ 1 Ida Ekvik (S) valdes. § 2 Ida Ekvik (S) avstod."
    at = string.index("Ida", 10)
    found = found_again(text, quoted(string, [(at, at + len("Ida Ekvik (S) avstod"))]))
    assert (text[found[0][0] : found[0][1]] if found else "") == expected
