"""Draws the pictures of the secretaries' handbook anew, from invented notes in an installation of their own.

    python docs/pictures_handbok.py

Needs Chromium, as the tests do.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path

import django
from playwright.sync_api import Page, sync_playwright
from served import browser, served

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs/pictures"
EXAMPLES = ("2024-10-16-styrgruppen-valfard.pdf", "2025-05-14-styrgruppen-valfard.txt")
SIZE = {"width": 1280, "height": 900}


def main() -> int:
    """Write one PNG for each step of the handbook."""
    program = browser()
    if program is None:
        return 1
    with tempfile.TemporaryDirectory() as folder:
        session, review = _installation(Path(folder))
        meeting, plan, asked = _meeting(), _plan(), _asked()
        with served(Path(folder)) as server, sync_playwright() as playwright:
            window = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
            context = window.new_context(viewport=SIZE, locale="sv-SE")
            context.add_cookies([{"name": "sessionid", "value": session, "url": server}])
            _draw(context.new_page(), server, review, meeting, plan)
            _draw_asked(context.new_page(), server, *asked)
            window.close()
    return 0


def _installation(folder: Path) -> tuple[str, str]:
    """An installation with a few documents and someone who is signed in: the session, and the path of the review."""
    os.environ["SAMTRAD_DATA"] = str(folder)  # noqa: TID251 - the settings are read from there
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samtrad.settings.local")  # noqa: TID251 - as above
    sys.path.insert(0, str(ROOT / "tests"))
    django.setup()
    from samtrad.cli.main import main as samtrad  # noqa: PLC0415 - needs the settings
    from server.minutes_in_doubt import NAME, NOTES  # noqa: PLC0415 - lies among the tests

    notes = folder / NAME
    notes.write_text(NOTES, "utf-8")
    samtrad(["ingest", "--as", "Maja Lind", str(notes), *(str(ROOT / "examples" / name) for name in EXAMPLES)])
    return _signed_in(), _review(NAME)


def _signed_in() -> str:
    from django.conf import settings  # noqa: PLC0415 - as above
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY  # noqa: PLC0415 - needs the settings
    from django.contrib.sessions.backends.db import SessionStore  # noqa: PLC0415 - as above

    from samtrad.access.models import Role, User  # noqa: PLC0415 - as above
    from samtrad.access.states import RoleName  # noqa: PLC0415 - as above

    maja = User.objects.named("Maja Lind")
    Role.objects.get_or_create(user=maja, name=RoleName.ADMINISTRATOR)
    session = SessionStore()
    session[SESSION_KEY], session[BACKEND_SESSION_KEY], session[HASH_SESSION_KEY] = (
        str(maja.pk),
        settings.AUTHENTICATION_BACKENDS[0],
        maja.get_session_auth_hash(),
    )
    session.save()
    return str(session.session_key)


def _review(name: str) -> str:
    from samtrad.documents.models import Document  # noqa: PLC0415 - needs the settings

    return f"/arbete/granska/{Document.objects.get(name=name).address}/1/"


def _meeting() -> str:
    """A meeting that is held, where two proposals stand against each other; the path of its item."""
    from django.utils import timezone  # noqa: PLC0415 - needs the settings

    from samtrad.meetings.actions import deciding, papers, releasing, speaking, texts  # noqa: PLC0415 - as above
    from samtrad.meetings.law.course import MotionKind  # noqa: PLC0415 - as above
    from server.run_meetings import world  # noqa: PLC0415 - lies among the tests

    run = world(titles={"Öppnande": "fastställa dagordningen", "Budget 2027": "anta budgeten för 2027 enligt förvaltningens förslag"})
    papers.attach(run.item("Budget 2027"), papers.keep(b"Underlag", "underlag.txt", "Tjänsteskrivelse om budget 2027"), run.by)
    releasing.release_agenda(run.meeting, {one.pk: one.title for one in run.meeting.items.all()}, releasing.Terms("TF 2 kap."), run.by, timezone.now())
    run.opened("Mira Dal", "Olle Ek", "Sara Lund", "Ivar Berg", "Per Holm")
    item = run.taken_up("Budget 2027")
    texts.save_text(item, "deliberation", "Förvaltningschefen föredrar ärendet. Olle Ek vill lägga en miljon mer på hemtjänsten.", 0, run.by, run.now(4))
    deciding.move(item, MotionKind.APPROVE, "att anta budgeten för 2027 enligt förvaltningens förslag", [], run.by, is_main=True)
    deciding.move(item, MotionKind.COUNTER, "att anta budgeten med en miljon mer till hemtjänsten", [run.who("Olle Ek")], run.by)
    speaking.give_floor(speaking.ask_floor(item, run.who("Sara Lund"), run.by, run.now(7)), run.by, run.now(8))
    speaking.ask_floor(item, run.who("Ivar Berg"), run.by, run.now(9))
    return f"/arbete/moten/{run.meeting.address}/rummet/{item.pk}/"


def _plan() -> str:
    """A plan with a goal, activities and a measure, as anyone may see it; the path of its page."""
    from samtrad.access.models import User  # noqa: PLC0415 - needs the settings
    from samtrad.followup.actions.plans import keeping, measuring, writing  # noqa: PLC0415 - as above
    from samtrad.followup.plan_states import Direction, Judgement, PointSource  # noqa: PLC0415 - as above
    from samtrad.followup.plans.sheets import entries  # noqa: PLC0415 - as above
    from samtrad.people.models import Body  # noqa: PLC0415 - as above

    maja, body = User.objects.named("Maja Lind"), Body.objects.get(name="Styrgruppen för välfärd")
    told = keeping.PlanTold(name="Handlingsplan nära vård", about="Färre ska behöva söka akut.", first_day=date(2025, 1, 1), last_day=date(2027, 12, 31))
    plan = keeping.make(body, told, maja)
    goal = writing.add_goal(plan, "Färre återinläggningar", "Inom 30 dagar.", maja)
    writing.add_activity(goal, "Ta fram en gemensam rutin", "Kvarnhede", date(2027, 9, 1), maja)
    indicator = measuring.add_indicator(goal, measuring.IndicatorTold(name="Återinläggningar", unit="procent", direction=Direction.DOWN), maja)
    measuring.put(indicator, entries("Kommun;2022;2023;2024;2025\nFagerhed;21,5;19;saknas;17,25\nKvarnhede;18;18,5;18;19"), maja, PointSource.SHEET)
    measuring.put(indicator, entries("År;Värde\n2026;17,5"), maja, is_target=True)
    measuring.review(plan, goal, 2025, Judgement.SLOW, "Kvarnhede ökar.", maja)
    keeping.publish(plan, maja)
    return f"/planer/{plan.address}/"


def _asked() -> tuple[str, str, str]:
    """Rounds that a municipality is to answer; the paths of what waits for it, of a round, and of the list of those who ask."""
    from django.utils import timezone  # noqa: PLC0415 - needs the settings

    from samtrad.access.models import User  # noqa: PLC0415 - as above
    from samtrad.followup.actions.rounds import opening  # noqa: PLC0415 - as above
    from samtrad.followup.actions.rounds.replying import Given, take_in  # noqa: PLC0415 - as above
    from samtrad.followup.models import RoundParty  # noqa: PLC0415 - as above
    from samtrad.followup.states import RoundKind  # noqa: PLC0415 - as above
    from samtrad.people.models import Body, Organisation  # noqa: PLC0415 - as above

    maja, body, today = User.objects.named("Maja Lind"), Body.objects.get(name="Styrgruppen för välfärd"), timezone.localdate()
    whom = [
        Organisation.objects.get_or_create(name=name, defaults={"slug": name.lower(), "kind": "municipality", "code": f"98{at}0", "county": "98"})[0]
        for at, name in enumerate(("Fagerhed", "Kvarnhede", "Mellansund", "Södervad", "Lillåker"))
    ]
    made = []
    for at, (kind, question, days) in enumerate(
        (
            (RoundKind.CONSULTATION, "Färdplan för nära vård, remissutgåva", 5),
            (RoundKind.ADOPTION, "Överenskommelse om samverkan vid utskrivning", 24),
            (RoundKind.SURVEY, "Enkät om välfärdsteknik", 40),
        )
    ):
        asking = opening.Asking(kind, question, last_day=today + timedelta(days=days), case_number=f"SV {today.year}/{14 + at}")
        made.append(opening.open_round(body, asking, whom, maja))
        opening.send(made[-1], today, maja)
        opening.publish(made[-1], maja)
    said = Given("adopted", day=today, body_name="Kommunfullmäktige", paragraph="§ 41", name="Karin Ahl", address="kommunen@kvarnhede.example")
    take_in(RoundParty.objects.get(round=made[1], organisation=whom[1]), said, maja)
    return f"/organisationer/{whom[0].slug}/vantar/", f"/rundor/{made[1].address}/", "/arbete/rundor/"


def _draw(page: Page, server: str, review: str, meeting: str, plan: str) -> None:
    """Each step, as it looks."""
    page.goto(f"{server}/arbete/lagg-in/")
    page.screenshot(path=PICTURES / "handbok-lagg-in.png")
    page.goto(f"{server}/arbete/reda-ut/")
    page.screenshot(path=PICTURES / "handbok-reda-ut.png")
    page.goto(server + review)
    page.keyboard.press("2")
    page.locator("form.doubt.on .changes").wait_for()
    page.screenshot(path=PICTURES / "handbok-granska.png")
    page.goto(f"{server}{review}?ratta=/attendance/1#edit")
    page.screenshot(path=PICTURES / "handbok-ratta.png")
    page.goto(f"{server}{review.replace('granska', 'publicera').removesuffix('1/')}")
    page.screenshot(path=PICTURES / "handbok-publicera.png")
    page.goto(f"{server}{meeting.partition('rummet/')[0]}offentligt/")
    page.screenshot(path=PICTURES / "handbok-offentligt.png", full_page=True)
    page.goto(server + meeting)
    page.screenshot(path=PICTURES / "handbok-motet.png", full_page=True, clip={"x": 0, "y": 150, "width": 1280, "height": 1500})
    page.goto(server + plan)
    page.screenshot(path=PICTURES / "handbok-planer.png", full_page=True, clip={"x": 0, "y": 150, "width": 1280, "height": 1060})


def _draw_asked(page: Page, server: str, waits: str, asked: str, listed: str) -> None:
    """What waits, and rounds."""
    page.goto(server + waits)
    page.screenshot(path=PICTURES / "handbok-vantar.png", full_page=True, clip={"x": 0, "y": 150, "width": 1280, "height": 780})
    page.goto(server + asked)
    page.screenshot(path=PICTURES / "handbok-runda.png", full_page=True, clip={"x": 0, "y": 150, "width": 1280, "height": 840})
    page.goto(server + listed)
    page.screenshot(path=PICTURES / "handbok-rundor.png", full_page=True, clip={"x": 0, "y": 150, "width": 1280, "height": 620})


if __name__ == "__main__":
    sys.exit(main())
