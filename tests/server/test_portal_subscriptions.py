"""Feeds and calendars, as programs of strangers read them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import feedparser
import pytest
import vobject
from django.test import Client
from django.utils import timezone
from lxml import etree
from pytest_django import DjangoDbBlocker
from pytest_django.fixtures import Settings

from samtrad.documents.models import Document
from samtrad.people.models import Body, Organisation, Person
from samtrad.register.models import ComingMeeting, Meeting, Mention
from samtrad.writing.atom import ATOM, Entry, Feed, atom
from samtrad.writing.calendars import Occasion, calendar
from server import portal_site as site

pytestmark = [pytest.mark.django_db, pytest.mark.once]
NAMES = {"a": ATOM}


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Path]:
    with site.standing(tmp_path_factory.mktemp("register"), django_db_blocker) as folder:
        yield folder


@pytest.fixture
def register(standing: Path, db: None, settings: Settings, tmp_path: Path) -> None:
    settings.DATA = site.own(standing, tmp_path / "own")


def whole(data: bytes) -> list[str]:
    """What a feed lacks of what RFC 4287 asks for, element by element."""
    root = etree.fromstring(data)
    lacks = []
    if root.tag != f"{{{ATOM}}}feed":
        lacks.append("feed")
    for name in ("id", "title", "updated"):
        if len(root.findall(f"a:{name}", NAMES)) != 1:
            lacks.append(f"feed has one {name}")
    if len(root.findall("a:link[@rel='self']", NAMES)) != 1:
        lacks.append("feed has one link to itself")
    if not root.findall("a:author/a:name", NAMES):
        lacks.append("feed has an author")
    seen = set()
    for entry in root.findall("a:entry", NAMES):
        for name in ("id", "title", "updated"):
            if len(entry.findall(f"a:{name}", NAMES)) != 1 or not entry.findtext(f"a:{name}", namespaces=NAMES):
                lacks.append(f"entry has one {name}")
        if not entry.findall("a:link[@rel='alternate']", NAMES) and not entry.findall("a:content", NAMES):
            lacks.append("entry has an alternate link or content")
        lacks += ["id once"] if entry.findtext("a:id", namespaces=NAMES) in seen else []
        seen.add(entry.findtext("a:id", namespaces=NAMES))
    for one in root.iter(f"{{{ATOM}}}updated", f"{{{ATOM}}}published"):
        if datetime.fromisoformat(str(one.text)).tzinfo is None:
            lacks.append("times have a zone")
    known = {"feed", "id", "title", "subtitle", "updated", "published", "author", "name", "link", "entry", "summary"}
    return lacks + [f"unknown {one.tag}" for one in root.iter(etree.Element) if etree.QName(one).localname not in known]


def addresses(of: str) -> list[str]:
    """A body's, an elected person's and an organisation's, and that of everything."""
    body = Body.objects.filter(meetings__is_public=True).order_by("slug")[0]
    person = Person.objects.filter(is_elected=True, is_public=True).order_by("slug")[0]
    organisation = Organisation.objects.filter(bodies__meetings__is_public=True).order_by("slug")[0]
    every = "/flode.atom" if of == "atom" else "/kalender.ics"
    return [every, f"/en{every}", f"/organ/{body.slug}.{of}", f"/personer/{person.slug}.{of}", f"/organisationer/{organisation.slug}.{of}"]


def test_feeds_are_whole_and_can_be_read(client: Client, register: None) -> None:
    for url in addresses("atom"):
        response = client.get(url)
        assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
        assert whole(response.content) == [], url
        read = feedparser.parse(response.content)
        assert not read.bozo, url
        assert read.version == "atom10"
        for entry in read.entries:
            assert client.get(entry.link.removeprefix("http://testserver")).status_code == 200


def test_a_feed_tells_of_each_meeting_and_its_decisions(client: Client, register: None) -> None:
    read = feedparser.parse(client.get("/flode.atom").content)
    assert len(read.entries) == Meeting.objects.public().count()
    first = next(entry for entry in read.entries if "14\u00a0maj 2025" in entry.title)
    assert "protokoll" in first.title
    assert "att" in first.summary


def test_a_feed_starts_with_what_was_published_last(client: Client, register: None) -> None:
    oldest = Meeting.objects.public().filter(reading__isnull=False).order_by("first_day")[0]
    assert oldest.reading is not None
    assert oldest.slug not in feedparser.parse(client.get("/flode.atom").content).entries[0].link
    Document.objects.filter(pk=oldest.reading.document_id).update(published_at=timezone.now())
    assert oldest.slug in feedparser.parse(client.get("/flode.atom").content).entries[0].link


def test_an_organisations_feed_tells_what_names_it(client: Client, register: None) -> None:
    meeting = Meeting.objects.public().filter(decisions__isnull=False)[0]
    decision = meeting.decisions.filter(is_public=True)[0]
    organisation = Organisation.objects.create(slug="provstad", name="Provstad", kind="municipality")
    Mention.objects.create(organisation=organisation, decision=decision, item=decision.item, day=date(2025, 5, 14), is_public=True)
    data = client.get("/organisationer/provstad.atom").content
    assert whole(data) == []
    (entry,) = feedparser.parse(data).entries
    assert entry.link.endswith(f"/moten/{meeting.slug}/beslut/{decision.ordinal + 1}/")
    assert "Provstad" in client.get("/organisationer/provstad/").content.decode()
    Mention.objects.update(is_public=False)
    assert client.get("/organisationer/provstad.atom").status_code == 404


def test_calendars_can_be_read(client: Client, register: None) -> None:
    announcing = Meeting.objects.public().order_by("slug")[0]
    soon = date(2099, 3, 10)
    ComingMeeting.objects.create(meeting=announcing, ordinal=99, body=announcing.body, day=soon, start="13:00", end="15:30", place="Kvarnsalen", is_public=True)
    for url in [*addresses("ics"), f"/moten/{announcing.slug}.ics"]:
        response = client.get(url)
        assert response["Content-Type"] == "text/calendar; charset=utf-8"
        read = vobject.readOne(response.content.decode())
        assert read.validate(), url
        for event in getattr(read, "vevent_list", []):
            assert event.uid.value
            assert event.summary.value
    read = vobject.readOne(client.get(f"/organ/{announcing.body.slug}.ics").content.decode())
    coming = next(event for event in read.vevent_list if event.dtstart.value.year == soon.year)
    assert coming.dtstart.value.isoformat() == "2099-03-10T13:00:00+01:00"
    assert coming.dtend.value.isoformat() == "2099-03-10T15:30:00+01:00"
    assert coming.location.value == "Kvarnsalen"
    assert coming.status.value == "TENTATIVE"


def test_an_empty_feed_is_whole() -> None:
    feed = Feed("https://samtrad.example/flode.atom", "https://samtrad.example/", "Prov", "Tomt", "Prov", "sv", datetime(2026, 1, 1, tzinfo=UTC))
    assert whole(atom(feed, [])) == []


def test_what_xml_cannot_hold_is_kept_out_of_feeds() -> None:
    when = datetime(2026, 3, 4, 12, tzinfo=UTC)
    feed = Feed("https://samtrad.example/flode.atom", "https://samtrad.example/", "Prov <b>", "", "Prov", "sv", when)
    data = atom(feed, [Entry("tag:samtrad.example,2026:meeting/1", "Ett \x00\x0b& <två>", "https://samtrad.example/1", when, "rad\nrad")])
    assert whole(data) == []
    assert feedparser.parse(data).entries[0].summary == "rad rad"


@pytest.mark.parametrize(
    ("one", "start", "end"),
    [
        (Occasion("1", "Nämnd", date(2026, 3, 4), datetime(2026, 1, 1, tzinfo=UTC)), "20260304", "20260305"),
        (Occasion("1", "Nämnd", date(2026, 3, 4), datetime(2026, 1, 1, tzinfo=UTC), last_day=date(2026, 3, 5), start="09:00"), "20260304", "20260306"),
        (Occasion("1", "Nämnd", date(2026, 3, 4), datetime(2026, 1, 1, tzinfo=UTC), start="09:00"), "20260304T090000", "20260304T100000"),
        (Occasion("1", "Nämnd", date(2026, 3, 4), datetime(2026, 1, 1, tzinfo=UTC), start="09:00", end="08:00"), "20260304T090000", "20260304T100000"),
        (Occasion("1", "Nämnd", date(2026, 3, 4), datetime(2026, 1, 1, tzinfo=UTC), start="kl 9"), "20260304", "20260305"),
    ],
    ids=["day", "days", "no-end", "end-before-start", "no-time"],
)
def test_times_that_make_no_sense_become_whole_days(one: Occasion, start: str, end: str) -> None:
    written = calendar("Prov", "https://samtrad.example/k.ics", "sv", [one]).decode()
    vevent = written.partition("BEGIN:VEVENT")[2]
    assert f":{start}\r\n" in vevent.partition("DTSTART")[2].partition("DTEND")[0]
    assert f":{end}\r\n" in vevent.partition("DTEND")[2]
    assert vobject.readOne(written).validate()
