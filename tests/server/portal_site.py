"""A small public register of the invented region, and what is on its pages."""

from __future__ import annotations

import re
import shutil
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from django.conf import settings
from django.db import transaction
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoDbBlocker

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.bounded.recorded import Record
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.followup.actions import grants, texts
from samtrad.followup.actions.plans import keeping, measuring, writing
from samtrad.followup.actions.plans.keeping import PlanTold
from samtrad.followup.models import Agreement, Task
from samtrad.followup.plan_states import Direction, Judgement, PointSource
from samtrad.followup.plans.sheets import entries
from samtrad.followup.shares import Choice
from samtrad.meetings.actions import agenda, papers, planning, releasing
from samtrad.meetings.models import Release
from samtrad.people.models import Body
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.register.actions import enter
from samtrad.register.models import Meeting
from samtrad.register.publication import Terms, publish
from server.conftest import EXAMPLES, records

PUBLIC = (
    "2025-05-14-styrgruppen-valfard.txt",
    "2025-02-19-styrgruppen-valfard.docx",
    "2025-06-13-forbundsstyrelsen.pdf",
    "2025-09-12-forbundsstyrelsen-utdrag.txt",
    "2025-09-11-chefsnatverket.txt",
    "2024-11-14-chefsnatverket.txt",
    "2025-11-24-kommunfullmaktige-fagerhed.txt",
    "2025-11-18-seniorradet-kvarnhede.docx",
)
INTERNAL = "2026-02-23-kommunfullmaktige-fagerhed.txt"
_HREF = re.compile(r'<a\b[^>]*\bhref="([^"]+)"')
_ALTERNATE = re.compile(r'<link rel="alternate" type="([^"]+)"[^>]*\bhref="([^"]+)"')


@contextmanager
def standing(folder: Path, blocker: DjangoDbBlocker, public: Sequence[str] = PUBLIC) -> Iterator[Path]:
    """The register, made once for the tests of a module, which each see it as it was made; its files lie in a folder. Few documents cost little."""
    before = settings.DATA
    with blocker.unblock():
        atomic = transaction.atomic()
        atomic.__enter__()
        settings.DATA = folder
        try:
            made(User.objects.named("Maja Lind"), public)
            settings.DATA = before
            yield folder
        finally:
            settings.DATA = before
            transaction.set_rollback(True)
            atomic.__exit__(None, None, None)


def own(standing: Path, folder: Path) -> Path:
    """The files of a standing register with an index of a test's own: what the test changed is undone in the database alone."""
    folder.mkdir()
    for one in standing.iterdir():
        if one.name == "search":
            shutil.copytree(one, folder / one.name)
        else:
            (folder / one.name).symlink_to(one)
    return folder


@cache
def _read(name: str) -> list[Record]:
    return records(name, (EXAMPLES / name).read_bytes())


def entered(name: str) -> Document:
    """One of the examples, entered and internal."""
    document = receive((EXAMPLES / name).read_bytes(), name, Way.COMMAND).document
    enter(document, _read(name), "test 1")
    return Document.objects.get(pk=document.pk)


def settle_in() -> None:
    """Let everything that follows on the log come up."""
    while follow(FOLLOWERS):
        pass


def made(by: User, public: Sequence[str] = PUBLIC) -> None:
    """The register: some documents that are public and one that is not."""
    for name in public:
        publish(entered(name), by, Terms("KL 8:13", indexable=name.startswith("2025-05")))
    entered(INTERNAL)
    settle_in()
    _grant()
    _calls()
    if set(public) == set(PUBLIC):  # they rest on an assignment and an agreement that all of them together tell of
        _plan()
        _texts()


def _texts() -> None:
    """Two versions of an agreement's text, and what they say beside each other."""
    keeper = User.objects.named("Ekonomen")
    agreement = Agreement.objects.filter(is_public=True, kind="agreement").order_by("-last_day", "id")[0]
    body = Body.objects.filter(meetings__is_public=True).order_by("slug")[0]
    old = "1 Syfte\nParterna ger trygg vård hemma.\n\n2 Läkemedel\nRegionen svarar för läkemedel i två år.\n\n3 Tvister\nTvister löses i samråd. Fråga 811228-9874."
    made = [
        texts.put_in(agreement, body, texts.TextTold(name="Avtalets text", number=at, day=date(2024 + at, 1, 1), pasted=words), keeper)
        for at, words in enumerate((old, old.replace("två år", "tre år, med återbruk")), 1)
    ]
    for one in made:
        texts.show_text(one, keeper, is_public=True)
    matrix = texts.make_matrix(
        body, "Avtalen bredvid varandra", ["Läkemedel", "Tvister", "Hjälpmedel"], [(f"Version {one.number}", one) for one in made], keeper
    )
    texts.show_matrix(matrix, keeper, is_public=True)


def _calls() -> None:
    """A body's meeting that is to come, and one that was held, with their agendas published, and a paper of the latter."""
    keeper = User.objects.named("Ekonomen")
    Role.objects.get_or_create(user=keeper, name=RoleName.ADMINISTRATOR)
    held = Meeting.objects.public().filter(items__level=1).order_by("slug")[0]
    assert held.body is not None
    assert held.first_day is not None
    for day, title in ((held.first_day, held.items.order_by("ordinal")[0].heading), (date(2099, 5, 5), "Läget i samverkan")):
        run = planning.plan(held.body, [planning.Day(day, place="Rådhuset")], keeper)
        item = agenda.add_item(run, title, keeper)
        now = timezone.now()
        releasing.release_agenda(run, {item.pk: title}, releasing.Terms("TF 2 kap."), keeper, now)
        paper = papers.attach(item, papers.keep(b"Underlag", "underlag.txt", "Underlag"), keeper)
        told = {"state": "up", "title": "Underlag", "sha256": paper.sha256, "size": paper.size, "kind": "txt", "ground": "TF 2 kap.", "at": now, "up_at": now}
        Release.objects.create(meeting=run, paper=paper, by=keeper, made_at=now, **told)


def _grant() -> None:
    """A grant that one of the bodies shares out, and what one party used of it."""
    keeper = User.objects.named("Ekonomen")
    Role.objects.get_or_create(user=keeper, name=RoleName.ADMINISTRATOR)
    body = Body.objects.filter(meetings__is_public=True).order_by("slug")[0]
    table = "Kommun;Folkmängd;Listade;Fast belopp\nFagerhed;12 345;300\nKvarnhede;9 000;250\nRegion Mellanbygden;;;100 000"
    told = grants.Told(name="Stimulansmedel nära vård", total=1_250_000, table=table, year=2026, source="Staten", conditions="Används före årets slut.")
    grant = grants.make(body, told, keeper)
    grants.choose_key(grant, "Lika", Choice(equal="100"), keeper)
    grants.choose_key(grant, "Hälften var", Choice(weights={"Folkmängd": "50", "Listade": "50"}, least=1000), keeper)
    first, *_ = grants.share_out(grant, grant.alternatives.get(name="Hälften var"), keeper)
    grants.report(first, 2, date(2026, 6, 30), "Samordnare", keeper)
    grants.publish(grant, keeper)


def _plan() -> None:
    """A plan that one of the bodies keeps: goals with a part, activities of which one shows in an assignment, a series with a target, a year's follow-up."""
    keeper = User.objects.named("Ekonomen")
    body = Body.objects.filter(meetings__is_public=True).order_by("slug")[0]
    told = PlanTold(
        name="Handlingsplan nära vård",
        about="Färre ska behöva söka akut.",
        parties=("Fagerhed", "Kvarnhede"),
        first_day=date(2025, 1, 1),
        last_day=date(2027, 12, 31),
    )
    plan = keeping.make(body, told, keeper)
    goal = writing.add_goal(plan, "Färre återinläggningar", "Inom 30 dagar.", keeper)
    part = writing.add_goal(plan, "Tryggare utskrivning", "", keeper, parent=goal)
    writing.tie(writing.add_activity(goal, "Ta fram en gemensam rutin", "Kvarnhede", date(2025, 9, 1), keeper), Task.objects.public().order_by("id")[0], keeper)
    writing.add_activity(part, "Utbilda vårdplanerare", "Fagerheds kommun", None, keeper)
    indicator = measuring.add_indicator(goal, measuring.IndicatorTold(name="Återinläggningar", unit="procent", direction=Direction.DOWN, kpi="U79021"), keeper)
    values = entries("Kommun;2022;2023;2024;2025\nFagerhed;21,5;19;saknas;17,25\nKvarnhede;18;18,5;18;19")
    measuring.put(indicator, values, keeper, PointSource.SHEET)
    measuring.put(indicator, entries("År;Värde\n2026;17,5"), keeper, is_target=True)
    measuring.review(plan, None, 2025, Judgement.ON_WAY, "Rutinen är på väg.", keeper)
    measuring.review(plan, goal, 2025, Judgement.SLOW, "Kvarnhede ökar.", keeper)
    keeping.publish(plan, keeper)


def links(page: str, base: str) -> Iterator[str]:
    """Where the links of a page lead, within the site."""
    for href in _HREF.findall(page):
        whole = urldefrag(urljoin(base, unescape(href))).url
        if whole.startswith("/"):
            yield whole


def alternates(page: str) -> list[tuple[str, str]]:
    """What lies beside a page: media type and address."""
    return [(kind, unescape(href)) for kind, href in _ALTERNATE.findall(page)]


def crawl(
    client: Client, start: str, most: int, skip: str = r"/dokument/|/kallelser/\w+/\d|/sok|/arbete/|\.(?:json|atom|ics|csv|pdf)"
) -> Iterator[tuple[str, int, str]]:
    """Every page that links lead to, each once: address, status and text."""
    left, seen = deque([start]), {start}
    while left and most:
        url, most = left.popleft(), most - 1
        response = client.get(url)
        text = response.content.decode(errors="replace")  # a paper is no text
        yield url, response.status_code, text
        for found in links(text, url):
            if found not in seen and not re.search(skip, found):
                seen.add(found)
                left.append(found)
