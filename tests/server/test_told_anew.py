"""Installations live on: what an older version's rules told is told anew, and ends as if it had been told by the rules of now from the start."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from samtrad import __version__
from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.audit.models import Entry
from samtrad.audit.queries import breaks
from samtrad.cli.main import main
from samtrad.documents.actions import park, read_anew, receive
from samtrad.documents.actions.settling import Change
from samtrad.documents.models import Document, Reading
from samtrad.documents.states import SettlementKind, State, Way
from samtrad.followup.actions import agreements, awaiting, deeds, steps, tasks
from samtrad.followup.actions.agreements import assigning as agreements_assigning
from samtrad.followup.actions.rounds import opening, suggesting
from samtrad.followup.models import Agreement, Round, Task
from samtrad.followup.task_states import TaskActKind
from samtrad.matters import actions as matters
from samtrad.matters.actions import placing, shelves, telling, threading
from samtrad.matters.models import Matter, Passage
from samtrad.people.actions import identity
from samtrad.people.models import Body
from samtrad.pipeline import indexing, link_mandates, link_mentions, rules, worker
from samtrad.pipeline.checking.follows import follows
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.pipeline.hiding import followed
from samtrad.pipeline.models import Cursor
from samtrad.pipeline.reader import reader
from samtrad.pipeline.retelling import STAGES, forget, going, retell, stages
from samtrad.register import coverage, facts_told, project
from samtrad.register.actions import enter
from samtrad.register.models import Decision, Meeting
from samtrad.register.settling import settle
from server import portal_site as site
from server.installation import Installation, installed, write
from server.kept_state import Told, kept

pytestmark = pytest.mark.django_db
Patch = tuple[Any, str, Callable[[Any], Any]]
"""A module, the name of a rule in it, and the older rule by the one of now."""

OLDER: dict[str, tuple[Patch, ...]] = {
    "facts": (
        (facts_told, "assignments", lambda rule: lambda *told: rule(*told)[::2]),
        (project.facts, "decisions", lambda rule: lambda *told: rule(*told)[1:]),
    ),
    "link": (
        (identity, "resolved", lambda rule: lambda faces, *told: rule(faces, *told)._replace(persons=tuple((one,) for one in faces), doubts=())),
        (link_mandates, "held", lambda _rule: lambda _seats: []),
        (link_mentions, "_once", lambda rule: lambda *told: rule(*told)[1:]),
    ),
    "count": ((coverage, "_came", lambda _rule: lambda _body: {}),),
    "thread": (
        (threading, "link_between", lambda _rule: lambda *_two: None),
        (threading, "found_by", lambda rule: lambda told: {f"older {key}": bits for key, bits in rule(told).items()}),
        (placing, "passages_of", lambda rule: lambda *told, **more: rule(*told, **more)[::2]),
        (telling, "title_of", lambda _rule: lambda told, *_more: told[-1].title if told else ""),
        (telling.standing, "told_by", lambda rule: lambda *told: rule(*told)._replace(lies_with="Ingen", rests_from=None)),
    ),
    "agree": ((agreements_assigning, "grouped", lambda _rule: lambda mentions, *_told: [[one] for one in mentions]),),
    "rounds": ((suggesting, "wanted", lambda rule: lambda *told: rule(*told)[1:]),),
    "tasks": (
        (steps, "endings_in", lambda _rule: lambda *_told: []),
        (tasks, "grouped", lambda _rule: lambda mentions: [(one,) for one in mentions]),
        (awaiting, "_waiting", lambda _rule: lambda *_told: iter(())),
    ),
    "index": ((indexing, "_rest", lambda _rule: lambda *_told: ""),),
}
"""What an older version told otherwise, by the stage whose rules are others since."""


@contextmanager
def older(*stages: str) -> Iterator[None]:
    """The rules as they were in an older version."""
    with pytest.MonkeyPatch.context() as patch:
        for stage in stages:
            for module, name, rule in OLDER[stage]:
                patch.setattr(module, name, rule(getattr(module, name)))
        shelves._found.cache_clear()
        yield
    shelves._found.cache_clear()


def filled(names: tuple[str, ...] = site.PUBLIC) -> None:
    site.made(User.objects.named("Maja Lind"), names)


def upgraded(*stages: str) -> None:
    """The rules of now are others than those that these were told by, as far as the installation knows."""
    for one in STAGES:
        if one in stages or any(rest in stages for rest in rests(one)):
            Cursor.objects.filter(name=one).update(rules="of an older version")


def rests(name: str) -> set[str]:
    return {one for of in STAGES[name].rests_on for one in (of, *rests(of))}


def retold() -> int:
    turns = 0
    while retell():
        turns += 1
        assert turns < 2_000
    assert not going()
    site.settle_in()
    return turns


def differing(one: Told, other: Told) -> dict[str, tuple[list[str], list[str]]]:
    """The rows of each table that are in one alone."""
    return {name: (sorted(set(one[name]) - set(other[name])), sorted(set(other[name]) - set(one[name]))) for name in one if one[name] != other[name]}


@pytest.fixture(scope="module")
def from_the_start(django_db_blocker: Any, django_db_setup: None, tmp_path_factory: pytest.TempPathFactory) -> Told:
    """What a new installation keeps."""
    with site.standing(tmp_path_factory.mktemp("new"), django_db_blocker):
        return kept()


def test_a_new_installation_has_nothing_to_tell_anew() -> None:
    filled(site.PUBLIC[:1])
    assert not going()
    assert not retell()
    assert set(Cursor.objects.exclude(rules="").values_list("name", flat=True)) == set(STAGES)


@pytest.mark.parametrize("stages", [*(pytest.param((one,), marks=pytest.mark.once) for one in ("facts", "link", "thread")), tuple(OLDER)])
def test_what_is_retold_is_as_if_told_from_the_start(stages: tuple[str, ...], from_the_start: Told) -> None:
    with older(*stages):
        filled()
    assert differing(kept(), from_the_start), "the older rules tell the same: they try nothing"
    upgraded(*stages)
    retold()
    assert differing(kept(), from_the_start) == {}


def test_each_follower_is_told_anew_or_comes_of_acts_alone() -> None:
    assert set(FOLLOWERS) - set(STAGES) == {"copy", "tell"}
    assert set(STAGES) - set(FOLLOWERS) == {"facts", "read"}
    assert list(STAGES) == sorted(STAGES, key=list(STAGES).index)
    for name in STAGES:
        assert all(list(STAGES).index(one) < list(STAGES).index(name) for one in rests(name)), name


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the code, of which the seals are made: what is written in it changes them."""
    caches = (rules.rules_of, rules._path, reader, stages.now)
    folder = tmp_path / "samtrad"
    shutil.copytree(rules._ROOT, folder, ignore=shutil.ignore_patterns("static", "__pycache__", "locale"))
    monkeypatch.setattr(rules, "_ROOT", folder)
    for one in caches:
        one.cache_clear()
    yield folder
    monkeypatch.undo()
    for one in caches:
        one.cache_clear()


def _sealed(copied: Path, seal: Callable[[], str], changes: Sequence[str]) -> list[str]:
    """The seal before and after each of some changes of files."""
    seals = []
    for changed in ("", *changes):
        if changed:
            with (copied / changed).open("a", encoding="utf-8") as file:
                file.write("\n")
        rules.rules_of.cache_clear()
        rules._path.cache_clear()
        reader.cache_clear()
        seals.append(seal())
    return seals


def test_whoever_changes_a_rule_changes_its_seal(copied: Path) -> None:
    modules = frozenset({"samtrad.matters.actions.threading"})
    found = dict(rules._with_imports(modules))
    assert {"samtrad.matters.linking.weights", "samtrad.matters.standing.standing", "samtrad.swedish.case_numbers"} <= found.keys()
    assert not any(name.startswith(("samtrad.access", "samtrad.portal")) or ".models" in name for name in found)
    seals = _sealed(copied, lambda: rules.rules_of(modules), ("matters/linking/weights.py", "matters/linking/background.tsv", "people/data/family_names.txt"))
    assert len(set(seals)) == 4
    assert len(set(_sealed(copied, lambda: rules.rules_of(modules), ("portal/threads.py",)))) == 1
    with pytest.raises(ValueError, match=r"samtrad\.nothing"):
        rules.rules_of(frozenset({"samtrad.nothing"}))


def test_whoever_changes_the_reader_has_documents_read_anew(copied: Path) -> None:
    """Between two releases too: the version is the same. Formats and what is in archives are imported by name, and words of the language lie elsewhere."""
    changes = (
        "reading/formats/pdf/words.py",
        "reading/containers/mail.py",
        "reading/lexicon/labels.tsv",
        "swedish/names.py",
        "documents/sensitive_finding.py",
        "documents/personal_numbers.py",
    )
    seals = _sealed(copied, reader, changes)
    assert len(set(seals)) == 1 + len(changes)
    assert all(one.startswith(f"samtrad {__version__}+") and len(one) <= 40 for one in seals)
    assert len(set(_sealed(copied, reader, ("matters/linking/weights.py", "portal/threads.py", "documents/masking.py")))) == 1


def test_what_persons_did_stands(from_the_start: Told) -> None:
    keeper = User.objects.named("Maja Lind")
    Role.objects.create(user=keeper, name=RoleName.ADMINISTRATOR)
    with older("link", "count", "rounds", "index"):
        filled()
    shared = Matter.objects.filter(is_public=True, meetings_count__gt=1).order_by("pk")
    named, parted = shared[0], shared[1]
    leaving = parted.passages.order_by("-day", "-pk")[0]
    matters.rename(named, "Så som någon kallar den", keeper)
    matters.split(parted, [leaving.pk], keeper)
    agreement = Agreement.objects.filter(is_public=True).order_by("pk")[0]
    agreements.rename(agreement, "Avtalet som alla menar", keeper)
    task = Task.objects.filter(is_public=True, state="open", giver_body__isnull=False).order_by("pk")[0]
    deeds.write_task_act(task, TaskActKind.CLOSE, deeds.Told(day=date(2026, 9, 1), text="Klart"), keeper)
    round_ = Round.objects.filter(stage="suggested").order_by("pk")[0]
    opening.drop(round_, "Ingen remiss", keeper)
    decision = Decision.objects.public().filter(meeting__reading__isnull=False).order_by("pk")[0]
    assert decision.meeting.reading is not None
    settle(decision.meeting.reading, [Change(SettlementKind.SET, f"/decisions/{decision.ordinal}/type", "note")], keeper)
    site.settle_in()
    Cursor.objects.filter(name__in=list(STAGES)).update(rules="of an older version")
    retold()
    named.refresh_from_db()
    assert named.name == "Så som någon kallar den"
    assert Passage.objects.get(pk=leaving.pk).matter_id != parted.pk
    assert Agreement.objects.get(pk=agreement.pk).name == "Avtalet som alla menar"
    assert Task.objects.get(pk=task.pk).state == "closed"
    assert Round.objects.get(pk=round_.pk).stage == "dropped"
    assert Decision.objects.get(pk=decision.pk).type == "note"
    assert Client().get(f"/fragor/{parted.address}/").status_code == 200
    assert differing(kept(), from_the_start), "what persons did is seen"


def test_it_goes_on_from_where_it_was_and_tells_each_once() -> None:
    filled(site.PUBLIC[:4])
    told: list[tuple[str, int]] = []
    stages = {
        name: stage._replace(steps=tuple(step._replace(many=3, tell=partial(_noted, told, f"{name} {at}", step.tell)) for at, step in enumerate(stage.steps)))
        for name, stage in STAGES.items()
    }
    Cursor.objects.filter(name__in=list(STAGES)).update(rules="of an older version")
    while len(told) < 20:
        assert retell(stages)
    left = going()
    assert left[0].done
    with transaction.atomic():  # the process ends in the middle of a turn
        assert retell(stages)
        transaction.set_rollback(True)
    assert going() == left
    begun = len(told)
    del told[20:]
    while retell(stages):
        pass
    assert len(told) > begun
    assert len(set(told)) == len(told)
    assert sorted(pk for name, pk in told if name == "thread 1") == sorted(Meeting.objects.values_list("pk", flat=True))
    assert Entry.objects.filter(verb="retold").count() == len(STAGES)
    assert not list(breaks())


def _noted(told: list[tuple[str, int]], name: str, tell: Callable[[Sequence[int]], object], ids: Sequence[int]) -> None:
    tell(ids)
    told += [(name, one) for one in ids]


def test_one_that_cannot_be_told_holds_up_no_other(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    filled(site.PUBLIC[:3])
    bad = Meeting.objects.order_by("pk")[1]
    anew: set[int] = set()

    def tell(ids: Sequence[int]) -> None:
        if bad.pk in ids:
            raise ValueError(bad.title)
        anew.update(ids)

    upgraded("count")
    Cursor.objects.filter(name="count").update(rules="of an older version")
    while retell({"count": STAGES["count"]._replace(steps=(STAGES["thread"].steps[0]._replace(tell=tell),))}):
        pass
    assert anew == set(Meeting.objects.exclude(pk=bad.pk).values_list("pk", flat=True))
    assert f"count {bad.pk} cannot be told anew: ValueError" in caplog.text
    assert bad.title not in caplog.text
    assert [one for one in follows() if one.code == "follows.not_retold"] == [("warning", "follows.not_retold", "follower:count", "1")]
    assert main(["retell"]) == 1
    assert "1 could not be told anew" in capsys.readouterr().err


def test_the_worker_tells_anew_when_nothing_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    filled(site.PUBLIC[:2])
    site.settle_in()
    forget()
    assert [one.code for one in follows()] == ["follows.older_rules"] * len(STAGES)
    monkeypatch.setattr(worker, "close_old_connections", lambda: None)
    waits = [1, 0]
    monkeypatch.setattr(worker, "work_off", lambda *_told: waits.pop(0) if waits else 0)
    assert worker._round(None, Event()) == 0  # type: ignore[arg-type]
    assert going()[0].done == 0
    turns = 0
    while worker._round(None, Event()) == 0:  # type: ignore[arg-type]
        turns += 1
    assert turns > len(STAGES)
    assert not going()


def test_the_worker_knows_its_rules_before_a_new_version_is_put_in_place(copied: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "connection", SimpleNamespace(close=lambda: None))  # the test's transaction is of this connection
    stop = Event()
    stop.set()
    worker.work(stop)
    assert stages.now.cache_info().currsize == len(STAGES)
    known = {name: stages.now(name) for name in STAGES}
    for changed in ("reading/formats/pdf/words.py", "matters/linking/weights.py", "register/facts.py"):
        (copied / changed).write_text("")
    for cached in (rules.rules_of, rules._path, reader):
        cached.cache_clear()
    assert known == {name: stages.now(name) for name in STAGES}
    stages.now.cache_clear()
    assert known["facts"] != stages.now("facts")


def test_lists_count_anew_what_was_told_anew() -> None:
    filled(site.PUBLIC[:2])
    forget()
    before = followed()
    while going() and going()[0].name != "agree":
        retell()
    assert followed() != before


def test_documents_that_an_older_reader_read_are_read_anew_and_those_it_could_not_read() -> None:
    filled(site.PUBLIC[:2])
    parked = receive(b"%PDF-1.4 cut", "avbrutet.pdf", Way.COMMAND).document
    park(parked, "damaged")
    assert set(Reading.objects.values_list("reader", flat=True)) == {"test 1"}
    Cursor.objects.filter(name="read").update(rules="samtrad 0.0.1")
    assert [one.name for one in going()] == ["read"]
    while retell():
        pass
    waiting = Document.objects.filter(state=State.RECEIVED)
    assert waiting.count() == 4  # with the one that is internal
    document = waiting.get(name=site.PUBLIC[0])
    published = document.is_public
    enter(document, site._read(site.PUBLIC[0]), reader())
    document.refresh_from_db()
    assert document.is_public == published
    assert Reading.objects.get(document=document).reader == reader()  # it says the same: no reading of its own
    assert read_anew(reader(), None) == 0
    assert not retell()


def test_who_looks_after_the_installation_sees_how_far_it_has_come(client: Client) -> None:
    keeper = User.objects.named("Maja Lind")
    Role.objects.create(user=keeper, name=RoleName.ADMINISTRATOR)
    filled(site.PUBLIC[:1])
    client.force_login(keeper)
    assert "med de nya reglerna" not in client.get("/arbete/kon/").content.decode()
    forget()
    retell()
    assert "del 1 av 10" in client.get("/arbete/kon/").content.decode()
    other = User.objects.named("Nils Aspman")
    Role.objects.create(user=other, name=RoleName.SECRETARY, body=Body.objects.order_by("pk")[0].pk)
    client.force_login(other)
    assert "med de nya reglerna" not in client.get("/arbete/kon/").content.decode()


@pytest.mark.once
def test_killed_in_the_middle_it_goes_on(tmp_path: Path) -> None:
    with installed(tmp_path) as installation:
        write(tmp_path / "in", range(12))
        installation.run("ingest", "--publish", "--as", "Maja Lind", str(tmp_path / "in"))
        installation.ask(OLD)
        process = installation.start("retell")
        while not _turned(installation):
            assert process.poll() is None
        process.kill()
        process.wait()
        assert "All is told by this version's rules" in installation.run("retell").stdout
        done = installation.ask(FAR)
        assert done["turns"] > 1, "it was killed after its end"
        assert done["told"] == {"facts": 12, "thread": 24}
        assert done["findings"] == []


def _turned(installation: Installation) -> bool:
    """Whether anything has been told anew by now, asked of the database directly."""
    with closing(sqlite3.connect(f"file:{installation.data}/samtrad.sqlite3?mode=ro", uri=True)) as connection:
        return bool(connection.execute("SELECT sum(turns) FROM pipeline_cursor").fetchone()[0])


OLD = """
from samtrad.pipeline.models import Cursor
Cursor.objects.update(rules="", turns=0)
told = 0
"""
FAR = """
from samtrad.audit.models import Entry
from samtrad.pipeline.checking import check
from samtrad.pipeline.models import Cursor
told = {
    "turns": Entry.objects.filter(verb="retold").count(),
    "told": dict(Cursor.objects.filter(name__in=["facts", "thread"]).values_list("name", "done")),
    "findings": list(check()),
}
"""
