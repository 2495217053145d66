"""Killed at any moment, stopped, run twice at once: every document is entered exactly once, and nothing is half there."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from server.installation import ROOT, Installation, installed, write

pytestmark = pytest.mark.once
MANY = int(os.environ.get("SAMTRAD_MANY", "60"))
"""Documents that are entered while the command is killed: enough to be killed in. A longer run is asked for by SAMTRAD_MANY=500."""
KILLS = 3
STATE = """
from django.db.models import Count
from samtrad.audit.models import Entry
from samtrad.audit.queries import breaks
from samtrad.documents.models import Document, Reading, Receipt
from samtrad.documents.actions import store
from samtrad.register.models import Decision, Item, Meeting, MeetingDocument
told = {
    "documents": Document.objects.count(),
    "entered": Document.objects.filter(state="entered", worker="", leased_until=None).count(),
    "files": len(list(store().all())),
    "unfinished": len(store().unfinished(1e12)),
    "receipts": Receipt.objects.count(),
    "readings": Reading.objects.count(),
    "meetings": Meeting.objects.count(),
    "links": MeetingDocument.objects.count(),
    "items": sorted(set(Meeting.objects.annotate(found=Count("items")).values_list("found", "items_count"))),
    "decisions": Decision.objects.count(),
    "log": {verb: Entry.objects.filter(verb=verb).count() for verb in ("received", "received_again", "entered", "parked")},
    "breaks": len(list(breaks())),
}
"""
SAVES = 25
TYPING = """
import sys; sys.path.insert(0, "tests")
import django; django.setup()
from django.test import Client
from samtrad.access.models import Role
from server.run_meetings import world
run = world().opened()
Role.objects.create(user=run.by, name="secretary", body=run.body.pk)
item, client = run.taken_up(), Client(HTTP_HOST="localhost")
client.force_login(run.by)
text = ""
for at in range(100_000):
    text += f"Ord {at}. "
    answer = client.post(f"/arbete/moten/{run.meeting.address}/rummet/{item.pk}/spara/", {"part": "note", "seen": at, "text": text})
    assert answer.status_code == 200
    print(at + 1, flush=True)
"""
TYPED = """
from samtrad.audit.queries import breaks
from samtrad.meetings.models import ItemText, RunMeeting
last = ItemText.objects.order_by("-version").first()
told = {"state": RunMeeting.objects.get().state, "versions": ItemText.objects.count(), "text": last.text, "breaks": len(list(breaks()))}
"""


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[Installation]:
    with installed(tmp_path) as made:
        yield made


def whole(count: int) -> dict[str, object]:
    """What there is when so many documents were entered once each."""
    log = {"received": count, "received_again": 0, "entered": count, "parked": 0}
    same = dict.fromkeys(("documents", "entered", "files", "receipts", "readings", "meetings", "links"), count)
    return {**same, "unfinished": 0, "items": [[2, 2]], "decisions": 2 * count, "log": log, "breaks": 0}


def test_killed_at_any_moment_and_started_again(installation: Installation, tmp_path: Path) -> None:
    write(tmp_path / "in", range(MANY))
    installation.run("ingest", str(tmp_path / "in" / "0000.txt"))
    chance = random.Random()
    moments: list[tuple[Callable[[], int], int]] = [
        (installation.files, chance.randrange(2, MANY)),
        *((installation.entered, at) for at in sorted(chance.sample(range(2, MANY - 20), KILLS))),
    ]
    for count, at in moments:
        with installation.start("ingest", "--jobs", "2", str(tmp_path / "in"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            _until(partial(_reached, count, at), process)
            time.sleep(chance.uniform(0, 0.05))
            process.kill()
        assert installation.ask("from samtrad.audit.queries import breaks\ntold = len(list(breaks()))") == 0, moments
    installation.run("ingest", "--jobs", "2", str(tmp_path / "in"))
    state = installation.ask(STATE)
    state["unfinished"] = 0  # of what was being received when it was killed; the worker takes it away when it is a day old
    assert state == whole(MANY), moments


def _reached(count: Callable[[], int], at: int) -> bool:
    return count() >= at


def _until(is_so: Callable[[], bool], process: subprocess.Popen[str]) -> None:
    until = time.monotonic() + 180
    while not is_so() and process.poll() is None and time.monotonic() < until:
        time.sleep(0.01)


def test_two_workers_never_do_the_same_document(installation: Installation, tmp_path: Path) -> None:
    write(tmp_path / "in", range(24))
    installation.run("ingest", str(tmp_path / "in" / "0000.txt"))
    both = [installation.start("ingest", str(tmp_path / "in"), stderr=subprocess.PIPE) for _ in range(2)]
    for process in both:
        _, told = process.communicate(timeout=300)
        assert process.returncode == 0, told
    assert installation.ask(STATE) == whole(24)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopped_and_given_again(installation: Installation, tmp_path: Path, number: signal.Signals) -> None:
    write(tmp_path / "in", range(20))
    installation.run("ingest", str(tmp_path / "in" / "0000.txt"))
    with installation.start("ingest", str(tmp_path / "in"), stderr=subprocess.PIPE) as process:
        _until(lambda: installation.entered() > 3, process)
        process.send_signal(number)
        _, told = process.communicate(timeout=60)
    assert process.returncode == 128 + number
    assert "wait in the queue. Give the same command again" in told
    assert installation.ask("from samtrad.documents.models import Document\ntold = Document.objects.exclude(worker='').count()") == 0
    installation.run("ingest", str(tmp_path / "in"))
    assert installation.ask(STATE) == whole(20)


def test_the_server_killed_and_started_again(installation: Installation, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    write(inbox, range(40))
    for _ in range(2):
        with installation.start("serve", "--port", free_port(), "--watch", str(inbox), stdout=subprocess.PIPE) as process:
            assert process.stdout
            process.stdout.readline()
            time.sleep(4)
            process.kill()
    with installation.start("worker", "--watch", str(inbox), stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()  # it listens from here on
        _until(lambda: installation.entered() == 40, process)
        process.terminate()
        assert process.wait(60) == 0
    assert installation.ask(STATE) == whole(40)


def test_killed_while_somebody_types_in_a_meeting(installation: Installation) -> None:
    """What was answered as saved is there, whole; a meeting's page saves within a second of what is typed."""
    command = [sys.executable, "-c", TYPING]
    with subprocess.Popen(command, env=installation.environment, cwd=ROOT, text=True, stdout=subprocess.PIPE) as process:
        assert process.stdout
        saved = 0
        while saved < SAVES:
            saved = int(process.stdout.readline())
        process.kill()
        saved = max([saved, *(int(line) for line in process.stdout.read().splitlines() if line)])
    held = installation.ask(TYPED)
    assert saved <= held["versions"] <= saved + 1
    assert held["text"] == " ".join(f"Ord {at}." for at in range(held["versions"]))
    assert (held["state"], held["breaks"]) == ("open", 0)


def test_a_port_in_use_is_said(installation: Installation) -> None:
    port = free_port()
    with installation.start("serve", "--port", port, stdout=subprocess.PIPE) as first:
        assert first.stdout
        assert f":{port}/" in first.stdout.readline()
        second = installation.run("serve", "--port", port, status=1)
        assert f"port {port} is in use already" in second.stderr
        os.kill(first.pid, signal.SIGINT)
        assert first.wait(60) == 0


@pytest.mark.parametrize("part", ["pikepdf", "allauth"])
def test_a_missing_part_is_said_and_the_server_ends(installation: Installation, tmp_path: Path, part: str) -> None:
    """One that pages alone import, in the web process; and one that is needed to start at all."""
    (tmp_path / f"{part}.py").write_text(f"raise ModuleNotFoundError(\"No module named '{part}'\", name='{part}')")
    installation.environment["PYTHONPATH"] = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    done = installation.run("serve", "--port", free_port(), status=1)
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert f"{part}, which the server needs, is missing or broken. Install the server anew" in done.stderr


def free_port() -> str:
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return str(one.getsockname()[1])
