"""What looks after an installation: check finds what was broken, a backup comes back whole in either database, or not at all."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.installation import POSTGRESQL, Installation, copied, installed, write

ALL = """
from django.apps import apps
from samtrad.pipeline.safekeeping.rows import tables
told = {name: sorted(repr([str(bytes(cell)) if isinstance(cell, (bytes, memoryview)) else str(cell) for cell in row]) for row in model._base_manager.values_list(*[field.attname for field in sorted(model._meta.concrete_fields, key=lambda one: one.attname)])) for name, model in tables(apps).items()}
"""
FOLLOWED = """
from django.utils import timezone
from samtrad.following.models import Follow, Message, News, Told
from samtrad.search.models import Start, Word
now = timezone.now()
one = Follow.objects.create(address="nn@example.org", sort="search", search="q=budget&organ=nagot", pace="week", language="sv", asked_at=now, confirmed_at=now, since=1, seen=2, due_at=now)
Follow.objects.create(address="nn@example.org", sort="body", thing=1, pace="now", language="en", asked_at=now)
sent, waits = (Message.objects.create(follow=one, about="news", stage=stage, made_at=now, try_at=now, tries=2, sent_at=at) for stage, at in (("sent", now), ("waiting", None)))
Told.objects.create(follow=one, news=News.objects.first(), message=waits)
told = 0
"""
"""Someone follows a search and was told of it; more waits to be sent."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """An installation that each test has a copy of, as it takes long to fill."""
    folder = tmp_path_factory.mktemp("filled")
    with installed(folder) as made:
        write(folder / "in", range(12))
        (folder / "in" / "bad.pdf").write_bytes(b"%PDF-1.4 cut")
        made.run("ingest", "--publish", "--as", "Maja Lind", str(folder / "in"), status=1)
        made.ask(FOLLOWED)
        yield made


@pytest.fixture(scope="module")
def backup(filled: Installation, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What is in a backup of it."""
    archive = tmp_path_factory.mktemp("backup") / "all.tar"
    filled.run("backup", str(archive))
    return archive.read_bytes()


@pytest.fixture
def kept(filled: Installation, tmp_path: Path) -> Iterator[Installation]:
    with copied(filled, tmp_path) as made:
        yield made


def found(installation: Installation, status: int = 1) -> list[tuple[str, str]]:
    told = json.loads(installation.run("check", "--json", status=status).stdout)
    return [(one["severity"], one["code"]) for one in told["findings"]]


def but_for_the_index(told: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """A backup leaves the files of the embedded index out: it is made anew by whatever follows next, and until then its lack is told."""
    return [one for one in told if one != ("warning", "index.none")]


def test_check_finds_what_was_broken(kept: Installation) -> None:
    assert found(kept, 0) == [("warning", "queue.parked")]
    first, second, third = sorted(kept.data.glob("files/??/*"))[:3]
    first.unlink()
    second.chmod(0o600)
    second.write_bytes(second.read_bytes().replace(b"Mira", b"Mora"))
    (third.parent / ("0" * 62)).write_bytes(b"")
    kept.ask(
        "from samtrad.register.models import Decision, Item, Meeting\nDecision.objects.filter(pk=Decision.objects.first().pk).update(text='annat')\nMeeting.objects.filter(pk=Meeting.objects.last().pk).update(items_count=9)\ntold = 0"
    )
    assert sorted(found(kept)) == [
        ("critical", "file.changed"),
        ("error", "facts.differ"),
        ("error", "file.missing"),
        ("warning", "facts.miscounted"),
        ("warning", "file.of_nothing"),
        ("warning", "queue.parked"),
    ]
    assert "CRITICAL: the document's file was changed (document:" in kept.run("check", status=1).stdout
    refused = kept.run("backup", str(kept.data / "b.tar"), status=1)
    assert "no backup was made" in refused.stderr
    assert not list(kept.data.glob("*b.tar*"))


def test_check_finds_a_log_that_was_cut_off_or_changed(kept: Installation) -> None:
    lift = {True: "DROP TRIGGER audit_entry_no_change ON audit_entry", False: "DROP TRIGGER audit_entry_no_delete; DROP TRIGGER audit_entry_no_update"}[
        bool(kept.database)
    ]
    for statement in [
        *lift.split("; "),
        "DELETE FROM audit_entry WHERE number > 20",
        "UPDATE audit_entry SET verb = 'other' WHERE number = 3",
        "DELETE FROM audit_entry WHERE number = 7",
    ]:
        kept.ask(f"from django.db import connection\nconnection.cursor().execute({statement!r})\ntold = 0")
    codes = found(kept)
    assert {("critical", "log.seal"), ("critical", "log.gap"), ("critical", "log.previous"), ("critical", "log.untold")} <= set(codes)


def test_a_backup_comes_back_whole_in_either_database(kept: Installation, tmp_path: Path) -> None:
    archive = tmp_path / "all.tar"
    assert "13 documents" in kept.run("backup", str(archive)).stdout
    assert archive.stat().st_mode & 0o077 == 0
    assert "not written over" in kept.run("backup", str(archive), status=1).stderr
    before = kept.ask(ALL)
    assert {name: len(before[name]) for name in before if name.startswith("following_") and before[name]}.keys() >= {
        f"following_{one}" for one in ("follow", "message", "news", "told")
    }
    other = Installation(tmp_path / "sqlite")  # from PostgreSQL to SQLite, where that is what the tests run on
    other.run("restore", str(archive))
    assert other.ask(ALL) == before
    assert (other.data / "secret").read_text() == (kept.data / "secret").read_text()
    assert but_for_the_index(found(other, 0)) == [("warning", "queue.parked")]
    write(tmp_path / "more", [100])
    with contextlib.ExitStack() as stack:
        last = other
        if POSTGRESQL:  # and back
            again = tmp_path / "again.tar"
            other.run("backup", str(again))
            last = stack.enter_context(installed(tmp_path / "third", is_empty=True))
            last.run("restore", str(again))
            assert last.ask(ALL) == before
            assert but_for_the_index(found(last, 0)) == [("warning", "queue.parked")]
        last.run("ingest", str(tmp_path / "more"))  # new rows get ids of their own
        refused = last.run("restore", str(archive), status=1)
        assert "Restore into an empty folder" in refused.stderr


def test_a_harmed_backup_is_refused_and_leaves_nothing(backup: bytes, tmp_path: Path) -> None:
    archive, at = tmp_path / "all.tar", backup.index(b"Mira Dal")
    cut, short, changed = backup[: len(backup) // 2], backup[:-12_000], backup[:at] + b"Mora Dal" + backup[at + 8 :]
    with installed(tmp_path / "other") as other:
        for harmed in (cut, short, changed, b"minutes"):
            archive.write_bytes(harmed)
            assert "Nothing was restored" in other.run("restore", str(archive), status=1).stderr
            assert not list(other.data.glob("files/??/*"))
        write(tmp_path / "more", [100])
        other.run("ingest", str(tmp_path / "more"))
        assert other.entered() == 1


def test_a_backup_of_a_newer_version_is_refused(kept: Installation, tmp_path: Path) -> None:
    kept.ask(
        "from django.db.migrations.recorder import MigrationRecorder\nfrom django.db import connection\nMigrationRecorder(connection).record_applied('register', '9999_later')\ntold = 0"
    )
    archive = tmp_path / "all.tar"
    kept.run("backup", str(archive))
    with installed(tmp_path / "other") as other:
        assert "which is newer" in other.run("restore", str(archive), status=1).stderr


def test_a_backup_from_before_migrations_were_put_together_is_restored(kept: Installation, tmp_path: Path) -> None:
    """The log of its tables tells the many names that one migration goes by now."""
    kept.ask(
        "from django.db.migrations.loader import MigrationLoader\nfrom django.db.migrations.recorder import MigrationRecorder\nfrom django.db import connection\n"
        "told, recorder = 0, MigrationRecorder(connection)\n"
        "for key, migration in MigrationLoader(connection).replacements.items():\n"
        "    recorder.record_unapplied(*key)\n"
        "    for one in migration.replaces:\n        recorder.record_applied(*one)\n        told += 1\n"
        "assert told"
    )
    archive = tmp_path / "all.tar"
    kept.run("backup", str(archive))
    with installed(tmp_path / "other", is_empty=True) as other:
        other.run("restore", str(archive))
        assert other.entered() == kept.entered()
