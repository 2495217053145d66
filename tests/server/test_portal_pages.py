"""Every page of the portal: it is there, says what it is, asks little, and shows nothing that is not public."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoDbBlocker
from pytest_django.fixtures import Settings

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.models import Document
from samtrad.followup.models import Agreement, Task
from samtrad.matters.models import Matter
from samtrad.meetings.models import Release
from samtrad.people.models import Body, Mandate, Organisation, Person
from samtrad.people.policies import set_policy
from samtrad.people.states import NamesShown
from samtrad.portal.queries import coverage
from samtrad.register.models import Attendance, Meeting, MeetingSlug
from samtrad.register.publication import Terms, publish
from samtrad.search.models import Entry
from server import portal_site as site

pytestmark = pytest.mark.django_db
MOST_QUERIES = 12


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Path]:
    with site.standing(tmp_path_factory.mktemp("register"), django_db_blocker) as folder:
        yield folder


@pytest.fixture
def register(standing: Path, db: None, settings: Settings, tmp_path: Path) -> None:
    settings.DATA = site.own(standing, tmp_path / "own")


def page(client: Client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200, url
    return str(response.content.decode())


def every_kind() -> list[str]:
    """An address of each kind of page."""
    meeting = Meeting.objects.public().filter(decisions_count__gt=3).order_by("slug")[0]
    person = Person.objects.filter(is_elected=True, is_public=True).order_by("slug")[0]
    organisation = Organisation.objects.filter(bodies__meetings__is_public=True).order_by("slug")[0]
    matter = Matter.objects.filter(is_public=True).order_by("-passages_count", "id")[0]
    agreement = Agreement.objects.filter(is_public=True).order_by("-ends", "id")[0]
    body = Body.objects.filter(meetings__is_public=True).order_by("slug")[0]
    task = Task.objects.public().order_by("-due", "id")[0]
    fixed = [
        "/",
        "/fragor/",
        f"/fragor/{matter.address}/",
        "/avtal/",
        f"/avtal/{agreement.address}/",
        "/organ/",
        "/uppdrag/",
        "/uppdrag/arslista/",
        f"/uppdrag/{task.address}/",
        "/vantar/",
        f"/organ/{body.slug}/vantar/",
        f"/organisationer/{organisation.slug}/vantar/",
        "/moten/",
        "/kallelser/",
        f"/kallelser/{Release.objects.filter(state='up').order_by('meeting__first_day')[0].meeting.address}/",
        "/beslut/",
        "/personer/",
        "/organisationer/",
        "/kalender/",
        "/kallor/",
        "/om/",
        "/tillganglighet/",
        "/floden/",
    ]
    of = f"/moten/{meeting.slug}/"
    fixed += [f"/fragor/{matter.address}/folj/", "/sok/folj/?q=budget", "/folj/skickat/"]
    return [*fixed, f"/organ/{body.slug}/", of, f"{of}punkt/1/", f"{of}beslut/1/", f"/personer/{person.slug}/", f"/organisationer/{organisation.slug}/"]


class Counting(Client):
    """A client that lets no page ask more than it may."""

    def get(self, path: str, *more: Any, **named: Any) -> Any:
        assert connection.features.supports_json_field  # what Django asks of a database once
        with CaptureQueriesContext(connection) as asked:
            response = super().get(path, *more, **named)
        assert len(asked) <= MOST_QUERIES, (path, *(one["sql"][:200] for one in asked))
        return response


@pytest.mark.parametrize("start", ["/", "/en/"])
def test_every_link_leads_to_a_page_that_says_what_it_is_and_asks_little(register: None, start: str) -> None:
    titles: dict[str, str] = {}
    for url, status, text in site.crawl(Counting(), start, 400):
        assert status == 200, url
        found = re.search(r"<title>([^<]+)</title>", text)
        assert found, url
        assert re.search(r'<meta name="description" content="[^"]{10,}"', text), url
        assert re.search(r'<link rel="canonical" href="http[^"?]+"', text), url
        assert len(re.findall("<h1[ >]", text)) == 1, url
        titles.setdefault(url.partition("?")[0], found[1])
    assert len(titles) > 60


def test_what_is_on_a_page_lies_beside_it_as_data(register: None) -> None:
    client = Counting()
    for url in every_kind():
        for kind, beside in site.alternates(page(client, url)):
            response = client.get(beside)
            assert response.status_code == 200, beside
            assert response["Content-Type"].startswith(kind), beside
            if kind == "application/json":
                assert response.json(), beside


def test_each_value_leads_to_its_words(client: Client, register: None) -> None:
    meeting = Meeting.objects.public().get(slug__startswith="styrgruppen-for-valfard-2025-05-14")
    told = client.get(f"/moten/{meeting.slug}.json").json()
    assert meeting.reading is not None
    text = meeting.reading.string
    for item in told["items"]:
        for clause in item["clauses"]:
            start, end = re.search(r"\?v=(\d+)-(\d+)", clause["proof"]["url"]).groups()  # type: ignore[union-attr]
            assert "".join(clause["text"].split()) in "".join(text[int(start) : int(end)].split())
    shown = client.get(told["items"][0]["proof"]["url"].partition("#")[0])
    assert shown.status_code == 200


def test_nothing_of_an_internal_document_is_told(client: Client, register: None) -> None:
    """The internal minutes tell of a day, items and a person that no public document has."""
    document = Document.objects.get(is_public=False)
    meeting = Meeting.objects.get(documents__document=document)
    secret = {meeting.slug, "2026-02-23", "23 februari 2026", document.address}
    known = " ".join(Person.objects.filter(is_public=True).values_list("name", flat=True))
    secret |= {one.name for one in meeting.attendances.all() if one.name and one.name not in known}
    public = {item.heading for one in Meeting.objects.public() for item in one.items.all()}
    secret |= {item.heading for item in meeting.items.all() if item.heading not in public}
    assert len(secret) > 5
    shown = [text for _, _, text in site.crawl(client, "/", 400, skip=r"/sok|/arbete/|/fil$|\.png$")]
    assert len(shown) > 60
    for text in shown:
        assert not {one for one in secret if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text)}
    assert client.get(f"/moten/{meeting.slug}/").status_code == 404
    assert client.get(f"/moten/{meeting.slug}/punkt/1/").status_code == 404
    assert client.get(f"/moten/{meeting.slug}.ics").status_code == 404


def test_a_secret_item_is_not_told_of(client: Client, register: None) -> None:
    meeting = Meeting.objects.public().get(slug__startswith="styrgruppen-for-valfard-2025-05-14")
    item = meeting.items.order_by("ordinal")[2]
    for rows in (item.decisions, item.proposals, item.votes, item.dissents):
        rows.update(is_public=False, classification="secret", ground="OSL 25:1")
    meeting.items.filter(pk=item.pk).update(is_public=False, classification="secret", ground="OSL 25:1")
    shown = page(client, f"/moten/{meeting.slug}/") + client.get(f"/moten/{meeting.slug}.json").content.decode()
    assert item.heading not in shown
    assert client.get(f"/moten/{meeting.slug}/punkt/{item.ordinal + 1}/").status_code == 404
    for clause in item.decisions.all():
        assert client.get(f"/moten/{meeting.slug}/beslut/{clause.ordinal + 1}/").status_code == 404
        assert clause.text not in page(client, "/") + page(client, "/beslut/") + client.get("/flode.atom").content.decode()


def test_only_elected_persons_have_pages(client: Client, register: None) -> None:
    other = Person.objects.filter(is_elected=False, is_public=True).first()
    assert other is not None
    assert client.get(f"/personer/{other.slug}/").status_code == 404
    assert client.get(f"/personer/{other.slug}.atom").status_code == 404
    assert other.name not in page(client, "/personer/")
    elected = Mandate.objects.public().filter(person__is_elected=True).first()
    assert elected is not None
    assert elected.person is not None
    assert elected.person.name in page(client, f"/personer/{elected.person.slug}/")


@pytest.fixture
def elected_alone(register: None) -> Meeting:
    """A public meeting of a body that names elected persons alone."""
    meeting = Meeting.objects.public().get(slug__startswith="styrgruppen-for-valfard-2025-05-14")
    keeper = User.objects.named("Maja Lind")
    Role.objects.get_or_create(user=keeper, name=RoleName.ADMINISTRATOR)
    set_policy(meeting.body, "KL 8:13", None, NamesShown.ELECTED, keeper, indexable=True)
    assert meeting.reading is not None
    publish(meeting.reading.document, keeper, Terms("KL 8:13", indexable=True))
    site.settle_in()
    return meeting


OTHERS = ("Hjalmar Storvik", "Berit Solvang", "Katja Nyhammar")
"""A secretary and two officers, in no list of elected persons."""


def record_of(client: Client, meeting: Meeting) -> str:
    assert meeting.reading is not None
    return page(client, f"/dokument/{meeting.reading.document.address}/{meeting.reading.number}/uppgifter.json")


def test_everybody_is_named_as_in_the_minutes(client: Client, register: None) -> None:
    meeting = Meeting.objects.public().get(slug__startswith="styrgruppen-for-valfard-2025-05-14")
    for told in (page(client, f"/moten/{meeting.slug}.json"), record_of(client, meeting)):
        assert all(name in told for name in (*OTHERS, "Tomas Rehnvall"))


def test_where_only_elected_persons_may_be_named_others_are_counted(client: Client, elected_alone: Meeting) -> None:
    shown = page(client, f"/moten/{elected_alone.slug}/")
    assert not any(name in shown for name in OTHERS)
    assert "3 till var upptagna. Organet låter bara förtroendevalda nämnas" in shown
    Attendance.objects.filter(meeting=elected_alone).update(is_public=False)
    shown = page(client, f"/moten/{elected_alone.slug}/")
    assert "till var upptagna. Organet" in shown
    assert "Vi hittar ingen närvarolista" not in shown


def test_where_only_elected_persons_may_be_named_no_data_names_others(client: Client, elected_alone: Meeting) -> None:
    told, record = page(client, f"/moten/{elected_alone.slug}.json"), record_of(client, elected_alone)
    for data in (told, record):
        assert not any(name in data for name in OTHERS)
    assert json.loads(told)["told"]["chair"]["text"] == json.loads(record)["chair"]["text"] == "Tomas Rehnvall"
    assert [one["text"] for one in json.loads(told)["told"]["certifiers"]] == ["Osman Hedvall"]
    listed = json.loads(record)["attendance"]
    assert {"Tomas Rehnvall", "Osman Hedvall", None} <= {one["name"] for one in listed}
    ends = [int(at.split("/")[2]) for at in json.loads(record)["places"] if at.startswith("/attendance/")]
    assert max(ends) < len(listed)
    for number in range(1, elected_alone.items_count + 1):
        assert not any(name in page(client, f"/moten/{elected_alone.slug}/punkt/{number}.json") for name in OTHERS)
    assert elected_alone.reading is not None
    assert OTHERS[0] in page(client, f"/dokument/{elected_alone.reading.document.address}/1/text.txt")


def test_a_meeting_tells_case_numbers_and_numbers_items_as_its_kind_does(client: Client, register: None) -> None:
    meeting = Meeting.objects.public().get(slug__startswith="styrgruppen-for-valfard-2025-05-14")
    assert "Diarienummer MKF 2024/112" in page(client, f"/moten/{meeting.slug}/")
    one = Attendance.objects.public().filter(meeting__kind="notes").exclude(name="")[0]
    Attendance.objects.filter(pk=one.pk).update(presence="part", item_numbers=["2"])
    shown = page(client, f"/moten/{one.meeting.slug}/").partition('id="narv"')[2]
    assert "punkt&nbsp;2" in shown
    assert "§&nbsp;" not in shown


def test_a_search_engine_may_only_show_what_was_published_so(client: Client, register: None) -> None:
    may = Meeting.objects.public().get(slug__startswith="styrgruppen-for-valfard-2025-05-14")
    other = Meeting.objects.public().exclude(pk=may.pk)[0]
    assert 'name="robots"' not in page(client, f"/moten/{may.slug}/")
    assert '<meta name="robots" content="noindex">' in page(client, f"/moten/{other.slug}/")
    assert client.get(f"/moten/{other.slug}/")["X-Robots-Tag"] == "noindex"


def test_an_old_address_leads_on(client: Client, register: None) -> None:
    meeting = Meeting.objects.public()[0]
    MeetingSlug.objects.create(slug="gammal-adress", meeting=meeting)
    assert client.get("/moten/gammal-adress/")["Location"] == f"/moten/{meeting.slug}/"
    assert client.get("/moten/gammal-adress/punkt/2/")["Location"] == f"/moten/{meeting.slug}/punkt/2/"
    assert client.get("/moten/gammal-adress.ics").status_code == 200


def test_a_merged_organisation_leads_on(client: Client, register: None) -> None:
    kept = Organisation.objects.filter(bodies__meetings__is_public=True)[0]
    Organisation.objects.create(slug="annat-namn", name="Annat namn", kind="other", merged_into=kept)
    assert client.get("/organisationer/annat-namn/")["Location"] == f"/organisationer/{kept.slug}/"


@pytest.mark.parametrize(
    "url", ["/finnsinte/", "/organ/finns-inte/", "/moten/finns-inte/", "/personer/finns-inte/", "/organisationer/finns-inte/", "/en/organ/finns-inte/"]
)
def test_what_is_not_there_says_so_in_the_look(client: Client, url: str) -> None:
    response = client.get(url)
    assert response.status_code == 404
    assert 'class="masthead"' in response.content.decode()


def test_what_breaks_says_so_without_the_database(client: Client, register: None, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("invented")

    monkeypatch.setattr(coverage, "coverage", fails)
    client.raise_request_exception = False
    response = client.get("/kallor/")
    assert response.status_code == 500
    assert "Något gick fel hos oss" in response.content.decode()


def test_pages_without_scripts_or_styles_of_their_own(client: Client, register: None) -> None:
    for url in every_kind():
        text = page(client, url)
        assert not re.search(r'<script(?! src="/static/[\w/.-]+" defer></script>)', text), url
        assert " style=" not in text
        assert not re.search(r'\son\w+="', text)
        assert not re.search(r'(?:src|href)="https?://(?!testserver)', text), url


CHOICES = {"bodies": "organ", "years": "ar", "organisations": "organisation", "persons": "person", "types": "typ"}


def test_a_choice_of_the_search_tells_how_many_hits_there_are_with_it(register: None) -> None:
    client = Counting()
    told = client.get("/sok.json", {"q": "samverkan OR kommunen OR avtal"}).json()
    for many, name in CHOICES.items():
        assert told[many], many
        for one in told[many][:3]:
            narrowed = client.get("/sok.json", {"q": "samverkan OR kommunen OR avtal", name: one["value"]}).json()
            few = one["count"] < 5  # then what may have been meant is looked for too, and comes after
            assert narrowed["total"] >= one["count"] > 0 if few else narrowed["total"] == one["count"], (many, one)
            assert [choice["is_chosen"] for choice in narrowed[many]].count(True) == 1, (many, one)
    two = {"person": told["persons"][0]["value"], "typ": told["types"][0]["value"], "organisation": told["organisations"][0]["value"]}
    assert {hit["kind"] for hit in client.get("/sok.json", {"q": "samverkan OR kommunen OR avtal", **two}).json()["hits"]} <= {"decision"}
    shown = page(client, f"/sok?q=samverkan+OR+kommunen+OR+avtal&person={two['person']}")
    assert f"person={two['person']}" in shown
    assert "Vilka som helst var med" in shown
    for name in CHOICES.values():
        assert client.get("/sok.json", {"q": "samverkan", name: "finns-inte"}).json()["total"] in ({0} if name != "ar" else range(1000))


def test_a_search_asks_little_where_little_is_found(register: None) -> None:
    client = Counting()
    for asked in ("samverkansavtalsplan styrgrupp", "styrgrupp zebra", "ahl", "utförarregistret fullmäktige", "finnsinte"):
        for narrowed in (
            {},
            {"organ": "finns-inte"},
            {"person": "finns-inte", "typ": "assign"},
            {"organ": Body.objects.filter(meetings__is_public=True).order_by("slug")[0].slug},
        ):
            assert client.get("/sok", {"q": asked, **narrowed}).status_code == 200


def test_what_is_typed_is_gone_on_with_by_names_that_may_be_seen(register: None) -> None:
    client = Counting()

    def told(typed: str, prefix: str = "") -> list[tuple[str, str, str]]:
        return [(one["kind"], one["title"], one["url"]) for one in client.get(f"{prefix}/sok/forslag.json", {"q": typed}).json()["suggestions"]]

    body = Body.objects.filter(meetings__is_public=True, slug__startswith="styrgruppen").distinct().get()
    assert ("body", body.name, f"/organ/{body.slug}/") in told("styrgr")
    assert ("body", body.name, f"/en/organ/{body.slug}/") in told("för VÄLF", "/en")
    assert ("body", body.name, f"/organ/{body.slug}/") in told("for valf")
    person = Person.objects.filter(is_elected=True, is_public=True).order_by("slug")[0]
    first, _, last = person.name.partition(" ")
    for typed in (first, last, f"{first}  {last[:2]}"):
        assert ("person", person.name, f"/personer/{person.slug}/") in told(typed)
    matter = Entry.objects.filter(kind="matter").order_by("ref")[0]
    assert ("matter", matter.title) in [one[:2] for one in told(matter.title.upper()[:40])]
    assert told("s") == told("") == told("zebra") == told("tyrgruppen") == []
    Meeting.objects.filter(body=body).update(is_public=False)
    assert not any(url == f"/organ/{body.slug}/" for _, _, url in told("styrgr"))
    Attendance.objects.filter(person=person).update(is_public=False)
    assert not any(url == f"/personer/{person.slug}/" for _, _, url in told(first))


def test_a_snippet_leads_to_its_words(register: None) -> None:
    client = Counting()
    led = set()
    for asked in ("avtal", "regionen", "kommun"):
        for hit in client.get("/sok.json", {"q": asked}).json()["hits"]:
            if not hit["proof"]:
                assert hit["kind"] not in {"item", "decision"} or not any(piece["is_marked"] for piece in hit["snippet"])
                continue
            span = re.search(r"#(\d+)-(\d+)$", hit["proof"]["url"])
            assert span
            address = hit["proof"]["url"].split("/")[2]
            text = Document.objects.get(address=address).readings.get(is_current=True).string[int(span[1]) : int(span[2])]
            words = [piece["text"] for piece in hit["snippet" if hit["kind"] == "item" else "title"] if piece["is_marked"]]
            assert all(word in " ".join(text.split()) for word in words), (hit, text)
            if hit["kind"] == "item":
                assert text.startswith(words[0]), (hit, text)
                assert text.endswith(words[-1]), (hit, text)
            led.add(hit["kind"])
            assert hit["proof"]["url"].replace("&", "&amp;") in page(client, f"/sok?q={asked}")
    assert led == {"item", "decision"}
