"""People connected to one meeting that is held: most have the screen open, some write; how long each waits for an answer.

python bench/meeting_room.py [--people 200] [--writers 10] [--seconds 30]

A server of its own is started as anyone starts it. Each screen asks every fifth second whether anything is new, each writer every third second who is where, and saves
a text every second, as the pages' scripts do; each over a connection of its own, kept open. Whoever asks runs on the same cores as the server.
Processor time is told beside, as others may work on the machine.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import re
import subprocess
import sys
import time
from collections import defaultdict
from datetime import datetime, timedelta
from importlib import import_module
from pathlib import Path
from urllib.parse import urlencode

from register_installed import installed

DATA = installed()
PORT = 8199
SCREEN, WHO, SAVE = 5.0, 3, 1.0
Took = defaultdict[str, list[float]]


class Line:
    """A connection of somebody signed in."""

    def __init__(self, cookie: str) -> None:
        self.cookie, self.token = cookie, "a" * 32
        self.reader: asyncio.StreamReader | None = None
        self.writer: asyncio.StreamWriter | None = None

    async def ask(self, path: str, form: dict[str, object] | None = None) -> tuple[int, bytes]:
        """What is answered: the status, and the body."""
        if self.writer is None or self.writer.is_closing():
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", PORT)
        assert self.reader
        body = urlencode({**form, "csrfmiddlewaretoken": self.token}).encode() if form is not None else b""
        head = [f"{'POST' if form is not None else 'GET'} {path} HTTP/1.1", f"Host: localhost:{PORT}", f"Cookie: {self.cookie}; csrftoken={self.token}"]
        head += [f"Content-Length: {len(body)}", "Content-Type: application/x-www-form-urlencoded"] if body else []
        self.writer.write("\r\n".join([*head, "", ""]).encode() + body)
        await self.writer.drain()
        told = await self.reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"content-length: (\d+)", told, re.IGNORECASE)
        return int(told.split(b" ", 2)[1]), await self.reader.readexactly(int(length[1])) if length else b""


def filled(people: int, writers: int) -> tuple[str, int, list[str]]:
    """A meeting that is open, with accounts for everybody; where it is, its item, and the cookies."""
    from django.conf import settings  # noqa: PLC0415 - Django is set up first
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: PLC0415 - Django is set up first
    from django.core.management import call_command  # noqa: PLC0415 - Django is set up first

    from samtrad.access.models import Role, User  # noqa: PLC0415 - Django is set up first
    from samtrad.access.states import RoleName  # noqa: PLC0415 - Django is set up first
    from samtrad.meetings.actions import agenda, bodies, calling, handling, planning, room  # noqa: PLC0415 - Django is set up first
    from samtrad.people.models import Body  # noqa: PLC0415 - Django is set up first
    from samtrad.people.states import BodyKind, Form, Numbering, Regime, Signing  # noqa: PLC0415 - Django is set up first

    call_command("migrate", verbosity=0)
    by = User.objects.named("Eva Rask")
    Role.objects.create(user=by, name=RoleName.SECRETARY)
    body = Body.objects.create(
        slug="fullmaktige", name="Fullmäktige", kind=BodyKind.COUNCIL, regime=Regime.KL, form=Form.MINUTES, numbering=Numbering.YEAR, signing=Signing.NONE
    )
    for seat in range(1, min(people, 101) + 1):
        bodies.place(body, by, f"Ledamot {seat}", seat=seat, presides=1 if seat == 1 else None)
    now = datetime.now().astimezone()
    meeting = planning.plan(body, [planning.Day(now.date(), place="Rådhuset")], by)
    items = [agenda.add_item(meeting, f"Ärende {at}", by) for at in range(1, 31)]
    calling.call(meeting, by, now - timedelta(days=8))
    here = list(meeting.participants.all())
    for one in here:
        room.check_in(one, by, now)
    room.open_meeting(meeting, by, now, chair=here[0])
    handling.take_up(items[0], by, now)
    cookies = []
    sessions = import_module(settings.SESSION_ENGINE)
    for at in range(people):
        user = User.objects.named(f"Person {at}")
        Role.objects.create(user=user, name=RoleName.SECRETARY if at < writers else RoleName.MEMBER, body=body.pk)
        session = sessions.SessionStore()
        session[SESSION_KEY], session[BACKEND_SESSION_KEY] = str(user.pk), settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = user.get_session_auth_hash()
        session.save()
        cookies.append(f"{settings.SESSION_COOKIE_NAME}={session.session_key}")
    return meeting.address, items[0].pk, cookies


async def timed(line: Line, took: Took, kind: str, path: str, form: dict[str, object] | None = None) -> tuple[int, bytes]:
    began = time.perf_counter()
    status, told = await line.ask(path, form)
    took[f"{kind} {status}"].append((time.perf_counter() - began) * 1000)
    return status, told


async def watches(line: Line, took: Took, path: str, until: float) -> None:
    """A screen: asks whether anything is new."""
    version = "0"
    await asyncio.sleep(random.uniform(0, SCREEN))
    while time.perf_counter() < until:
        status, told = await timed(line, took, "screen", f"{path}skarm/?sedan={version}")
        if status == 200 and (found := re.search(rb'data-version="(\d+)"', told)):
            version = found[1].decode()
        await asyncio.sleep(SCREEN)


async def writes(line: Line, took: Took, path: str, item: int, part: str, until: float) -> None:
    """A writer: saves what was typed, and asks who is where."""
    await asyncio.sleep(random.uniform(0, SAVE))
    seen, text, at = 0, "", 0
    while time.perf_counter() < until:
        text += f"Ord {at}. "
        _, told = await timed(line, took, "save", f"{path}rummet/{item}/spara/", {"part": part, "seen": seen, "text": text})
        if found := re.search(rb'"version": (\d+)', told):
            seen = int(found[1])
        if at % WHO == 0:
            await timed(line, took, "who is where", f"{path}rummet/har/", {"item": item, f"seen_{part}": seen})
        at += 1
        await asyncio.sleep(SAVE)


async def held(address: str, item: int, cookies: list[str], writers: int, seconds: float) -> Took:
    took: Took = defaultdict(list)
    path = f"/arbete/moten/{address}/"
    until = time.perf_counter() + seconds
    people = [Line(cookie) for cookie in cookies]
    work = [writes(line, took, path, item + at, "note", until) for at, line in enumerate(people[:writers])]
    work += [watches(line, took, path, until) for line in people[writers:]]
    await asyncio.gather(*work)
    return took


def spent(pid: int) -> float:
    """Seconds of processor time that a process and its children have used, as Linux counts them."""
    rows = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = path.read_text().rpartition(") ")[2].split()
            rows[int(path.parent.name)] = (int(fields[1]), int(fields[11]) + int(fields[12]))
    own = {pid}
    while more := {one for one, (parent, _) in rows.items() if parent in own} - own:
        own |= more
    return sum(rows[one][1] for one in own if one in rows) / os.sysconf("SC_CLK_TCK")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--writers", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--workers", type=int, default=2, help="web processes")
    asked = parser.parse_args()
    address, item, cookies = filled(asked.people, asked.writers)
    command = [sys.executable, "-m", "samtrad.cli", "serve", "--port", str(PORT), "--workers", str(asked.workers)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).resolve().parents[1]) as server:
        assert server.stdout
        server.stdout.readline()
        asyncio.run(held(address, item, cookies, asked.writers, 3))  # what is made at the first answer
        before = spent(server.pid)
        took = asyncio.run(held(address, item, cookies, asked.writers, asked.seconds))
        used = spent(server.pid) - before
        server.terminate()
    every = sorted(value for values in took.values() for value in values)
    print(f"{asked.people} people, {asked.writers} of them writing, {asked.seconds:.0f} s: {len(every) / asked.seconds:.0f} answers a second")
    print(f"processor time of the server: {used:.1f} s, {1000 * used / len(every):.1f} ms an answer, {100 * used / asked.seconds / 2:.0f} % of two cores")
    for kind, values in [*sorted(took.items()), ("all", every)]:
        values.sort()
        print(f"{kind:20} {len(values):6}  p50 {values[len(values) // 2]:7.1f} ms  p95 {values[int(len(values) * 0.95)]:7.1f} ms  most {values[-1]:7.1f} ms")


if __name__ == "__main__":
    main()
