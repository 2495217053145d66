"""Disk full, a locked database, a vanished file, a worker that went away: said, retried or parked with its reason, never lost."""

from __future__ import annotations

import errno
import os
import resource
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from django.db import IntegrityError, OperationalError
from django.utils import timezone

from samtrad.audit.models import Entry
from samtrad.bounded.readers import Readers
from samtrad.documents.actions import let_go, receive, release, renew, retry, store, take
from samtrad.documents.models import Document, Reading, Receipt
from samtrad.documents.states import State, Way
from samtrad.documents.store import TooLargeError
from samtrad.pipeline import intake
from samtrad.pipeline.intake import LIMITS, MOST_CRASHES, Intake
from samtrad.pipeline.liveness import is_gone, name
from samtrad.pipeline.trouble import code
from samtrad.pipeline.watch import Folder
from samtrad.register.models import Meeting
from server.installation import POSTGRESQL, Installation, installed, minutes, write

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    with Readers(LIMITS) as made:
        yield made


def came(number: int = 1) -> Document:
    return receive(minutes(number).encode(), f"{number}.txt", Way.COMMAND).document


def worked(readers: Readers, later: timedelta = timedelta()) -> Document:
    one = Intake(name(), readers).next(timezone.now() + later)
    assert one
    return Document.objects.get(pk=one.pk)


class Full(BytesIO):
    """A source after so many of whose bytes something goes wrong."""

    def __init__(self, data: bytes, error: BaseException) -> None:
        super().__init__(data)
        self._error = error

    def read(self, _size: int | None = -1, /) -> bytes:
        if not (data := super().read(4)):
            raise self._error
        return data


@pytest.mark.parametrize("call", ["mkstemp", "write", "fsync", "chmod", "replace"])
def test_a_full_disk_at_each_step_of_keeping_leaves_nothing(monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    places = {
        "mkstemp": "samtrad.documents.store.tempfile.mkstemp",
        "fsync": "samtrad.documents.store.os.fsync",
        "chmod": "pathlib.Path.chmod",
        "replace": "pathlib.Path.replace",
    }
    source: Any = Full(b"Protokoll", OSError(errno.ENOSPC, "full")) if call == "write" else b"Protokoll"
    with monkeypatch.context() as patch:
        if call != "write":
            patch.setattr(places[call], full)
        with pytest.raises(OSError, match=r"full|space"):
            receive(source, "a.txt", Way.COMMAND)
    assert (Document.objects.count(), len(list(store().all())), len(store().unfinished(1e12))) == (0, 0, 0)
    assert receive(b"Protokoll", "a.txt", Way.COMMAND).is_new


def test_too_many_bytes_leave_nothing(settings: Any) -> None:
    settings.UPLOAD_LIMIT = 5
    with pytest.raises(TooLargeError):
        receive(b"Protokoll", "a.txt", Way.COMMAND)
    assert len(store().unfinished(1e12)) == 0


ERRORS = [
    OperationalError("database is locked"),
    OperationalError("database or disk is full"),
    OSError(errno.ENOSPC, "full"),
    OperationalError("server closed the connection"),
]


@pytest.mark.parametrize("error", ERRORS, ids=str)
def test_what_may_pass_is_waited_out_and_said(readers: Readers, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    came()

    def fails(*_: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(intake, "enter", fails)
        document = worked(readers)
    assert (document.state, document.worker, document.detail) == (State.RECEIVED, "", code(error))
    assert document.not_before is not None
    assert document.not_before > timezone.now()
    assert (Meeting.objects.count(), Reading.objects.count()) == (0, 0)
    assert take(name(), timezone.now()) is None
    document = worked(readers, timedelta(minutes=1))
    assert (document.state, document.detail, document.not_before) == (State.ENTERED, "", None)


def test_however_long_the_disk_is_full_the_document_is_not_lost(readers: Readers, monkeypatch: pytest.MonkeyPatch) -> None:
    document = came()
    for hour in range(20):
        taken = take(name(), timezone.now() + timedelta(hours=hour))
        assert taken == document
        let_go(taken, timezone.now(), reason="system.full")
    assert worked(readers, timedelta(hours=30)).state == State.ENTERED


@pytest.mark.parametrize("error", [ValueError("odd"), KeyError("odd"), OverflowError("odd")], ids=repr)
def test_what_would_not_pass_is_parked_with_its_reason(readers: Readers, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    came()

    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(intake, "enter", fails)
    document = worked(readers)
    assert (document.state, document.reason, document.detail) == (State.PARKED, "refused", type(error).__name__)
    assert Entry.objects.filter(verb="parked").count() == 1


def test_a_clash_is_tried_again_and_parked_in_the_end(readers: Readers, monkeypatch: pytest.MonkeyPatch) -> None:
    came()

    def clashes(*_: object) -> None:
        raise IntegrityError("UNIQUE constraint failed")

    monkeypatch.setattr(intake, "enter", clashes)
    states = [worked(readers, timedelta(hours=at)).state for at in range(5)]
    assert states == [State.RECEIVED] * 4 + [State.PARKED]


def test_a_file_of_which_nothing_is_read_says_what_was_wrong_inside(readers: Readers) -> None:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("bild.pdf", b"GIF89a" + bytes(50))
    receive(packed.getvalue(), "arkiv.zip", Way.COMMAND)
    document = worked(readers)
    assert (document.state, document.reason, document.detail) == (State.PARKED, "other_picture", "GIF")


def test_a_folder_says_what_was_not_read_and_what_was_left(tmp_path: Path) -> None:
    write(tmp_path / "in", range(1))
    for one, data in (("bild.pdf", b"GIF89a" + bytes(50)), ("foto.heic", b"x"), ("~$1.docx", b"x")):
        (tmp_path / "in" / one).write_bytes(data)
    with installed(tmp_path / "made") as made:
        said = made.run("--lang", "sv", "ingest", str(tmp_path / "in"), status=1).stderr
    assert "bild.pdf: bilder av det slaget (GIF) kan inte läsas. Spara bilden som PNG, JPEG eller PDF." in said
    assert ".heic (1), dolda (1)" in said
    assert "--" not in said  # options of other commands


def test_a_vanished_file_is_parked_and_comes_back(readers: Readers) -> None:
    document = came()
    store().path(document.sha256).unlink()
    assert (worked(readers).state, worked.__name__) == (State.PARKED, "worked")
    assert Document.objects.get().reason == "gone"
    assert not came().readings.exists()
    assert worked(readers).state == State.ENTERED
    assert Receipt.objects.count() == 1


def test_what_cannot_be_read_anew_stays_as_it_was_read(readers: Readers) -> None:
    document = came()
    worked(readers)
    retry(Document.objects.get(), None)
    store().path(document.sha256).unlink()
    left = worked(readers)
    assert (left.state, left.reason) == (State.ENTERED, "gone")
    assert Meeting.objects.get().items.count() == 2


def test_a_worker_that_is_gone_is_followed_at_once_and_one_that_is_silent_later(readers: Readers) -> None:
    document = came()
    now = timezone.now()
    gone = "/".join([*name().split("/")[:1], "999999999", "1", "1"])
    assert is_gone(gone)
    assert not is_gone(name())
    assert not is_gone("elsewhere:1/999999999/1/1")
    assert take(gone, now) == document
    assert release(is_gone) == 1
    assert take("elsewhere:1/5/1/1", now) == document
    assert release(is_gone) == 0
    assert take(name(), now) is None
    renew([document], "elsewhere:1/5/1/1", now + timedelta(minutes=9))
    assert take(name(), now + timedelta(minutes=11)) is None
    assert take(name(), now + timedelta(minutes=20)) == document
    assert Document.objects.get().crashes == 2


def test_one_that_the_worker_always_goes_away_with_is_parked(readers: Readers) -> None:
    document = came()
    gone = "/".join([*name().split("/")[:1], "999999999", "1", "1"])
    for _ in range(MOST_CRASHES):
        take(gone, timezone.now())
        release(is_gone)
    left = worked(readers)
    assert (left.state, left.reason, left.detail) == (State.PARKED, "crashed", str(MOST_CRASHES))
    assert left == document


def test_a_worker_whose_document_another_took_enters_nothing(readers: Readers, monkeypatch: pytest.MonkeyPatch) -> None:
    came()
    one = Intake(name(), readers)
    real = intake.enter

    def taken_meanwhile(*arguments: Any) -> None:
        pytest.fail("entered what another has")

    monkeypatch.setattr(one, "_waited", _after(one._waited, lambda: Document.objects.update(worker="other/1/1/1")))
    monkeypatch.setattr(intake, "enter", taken_meanwhile)
    assert one.next(timezone.now())
    assert Document.objects.get().worker == "other/1/1/1"
    assert real is not intake.enter


def _after(call: Callable[..., Any], then: Callable[[], Any]) -> Callable[..., Any]:
    def both(*arguments: Any) -> Any:
        result = call(*arguments)
        then()
        return result

    return both


def test_a_watched_folder_takes_what_has_stopped_growing(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    path = tmp_path / "a.txt"
    path.write_text("Protokoll", "utf-8")
    (tmp_path / ".hidden.txt").write_text("x", "utf-8")
    (tmp_path / "picture.xyz").write_text("x", "utf-8")
    assert folder.look() == 0
    with path.open("a", encoding="utf-8") as file:
        file.write(" mer")
    assert (folder.look(), folder.look(), folder.look()) == (0, 1, 0)
    assert [(one.name, one.way) for one in Receipt.objects.all()] == [("a.txt", Way.FOLDER)]
    path.write_text("Protokoll, rättat", "utf-8")
    assert (folder.look(), folder.look(), Document.objects.count()) == (0, 1, 2)
    assert Folder(tmp_path).look() + Folder(tmp_path).look() == 0


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[Installation]:
    with installed(tmp_path) as made:
        yield made


def test_files_that_may_not_grow_are_told_of_and_taken_by_the_next_run(installation: Installation, tmp_path: Path) -> None:
    write(tmp_path / "in", range(2))
    (tmp_path / "in" / "large.txt").write_text("Protokoll\n" + "§ 1 Val av justerare\n\n" * 50_000, "utf-8")
    installation.run("ingest", str(tmp_path / "in" / "0000.txt"))
    limit = 600_000 if POSTGRESQL else (installation.data / "samtrad.sqlite3").stat().st_size + 400_000

    def small() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (min(limit, 1_000_000), resource.RLIM_INFINITY))

    with installation.start("ingest", str(tmp_path / "in" / "large.txt"), preexec_fn=small, stderr=-1) as process:
        _, told = process.communicate(timeout=120)
    assert process.returncode == 1
    assert "large" in told or "room" in told
    assert "Traceback" not in told
    installation.run("ingest", str(tmp_path / "in" / "0001.txt"), str(tmp_path / "in" / "0000.txt"))
    assert installation.entered() == 2
    assert "ok" in installation.run("check", "--json").stdout


@pytest.mark.skipif(bool(POSTGRESQL), reason="SQLite alone locks all of the database")
def test_a_locked_database_is_waited_for(installation: Installation, tmp_path: Path) -> None:
    write(tmp_path / "in", range(3))
    installation.run("ingest", str(tmp_path / "in" / "0000.txt"))
    with closing(sqlite3.connect(installation.data / "samtrad.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with installation.start("ingest", str(tmp_path / "in"), stderr=-1) as process:
            time.sleep(6)
            other.execute("COMMIT")
            _, told = process.communicate(timeout=120)
    assert process.returncode == 0, told
    assert installation.entered() == 3
