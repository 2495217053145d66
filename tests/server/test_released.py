"""Agendas and papers that are published: by a person, on a ground, looked through, masked, planned, taken down; what is not open is nowhere public."""

from __future__ import annotations

import io
import re
from datetime import date, timedelta

import pikepdf
import pypdfium2
import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from samtrad.access.models import Role
from samtrad.access.states import Classification, ForbiddenError, RoleName
from samtrad.audit.models import Entry
from samtrad.documents.actions import store
from samtrad.documents.models import Document
from samtrad.meetings import copies
from samtrad.meetings.actions import bodies, certifying, deciding, handling, minutes, papers, planning, releasing, room
from samtrad.meetings.actions.acting import MeetingError
from samtrad.meetings.actions.agenda import ClauseTold, add_item, drop_item
from samtrad.meetings.actions.releasing import Choice, Terms
from samtrad.meetings.models import CertifiedUnit, Paper, Release, RunMeeting
from samtrad.meetings.queries import released
from samtrad.meetings.states.codes import ReleaseState
from samtrad.people.states import BodyKind
from samtrad.pipeline.checking.files import files
from samtrad.register.classifying import classify
from samtrad.register.masking import mark_words
from samtrad.register.models import Item, Meeting
from samtrad.register.publication import Terms as PublicTerms
from samtrad.register.publication import publish
from samtrad.writing.cleared import cleared
from samtrad.writing.typeset import typeset
from server.conftest import records
from server.run_meetings import DAY, NOW, World, body_of, world

pytestmark = [pytest.mark.django_db, pytest.mark.once]
GROUND = "TF 2 kap."
BEFORE = NOW - timedelta(days=5)
NUMBER = "811228-9874"


def pdf(*lines: str) -> bytes:
    """A PDF of some lines, with a file, a comment and its writer's name in it that nobody sees."""
    made = typeset('#set document(title: "Utkast", author: "Ulrika Dold")\n#set text(lang: "sv")\n#for one in told.lines [#par[#one]]', {"lines": lines}, NOW)
    with pikepdf.open(io.BytesIO(made)) as whole:
        whole.attachments["dold.txt"] = b"dold bilaga"
        note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Text, Rect=[0, 0, 9, 9], Contents="dold kommentar")
        whole.pages[0].obj.Annots = whole.make_indirect(pikepdf.Array([note]))
        out = io.BytesIO()
        whole.save(out)
    return out.getvalue()


def put(run: World, data: bytes, name: str = "Kalkyl.pdf", classification: str = "open", ground: str = "") -> Paper:
    return papers.attach(run.item(), papers.keep(data, name), run.by, classification=classification, ground=ground)


@pytest.fixture(autouse=True)
def _read_here(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Papers are read in this process, but where a test wants to see the bounded one at work."""
    if "in_own_process" not in request.fixturenames:
        monkeypatch.setattr(copies, "read", lambda sha256, name: records(name, store().read(sha256)))


@pytest.fixture
def in_own_process() -> None:
    """Papers are read as they are in earnest."""


@pytest.fixture
def run() -> World:
    made = world(titles={"Budget": "anta budgeten", "Lovisas ärende": "bifalla"})
    Role.objects.filter(user=made.by).update(body=made.body.pk)
    return made


def up(run: World, **titles: str) -> Release:
    """The agenda, published: items by their titles, or the first alone."""
    chosen = {run.item(one).pk: title for one, title in (titles or {"Budget": "Budget"}).items()}
    return releasing.release_agenda(run.meeting, chosen, Terms(GROUND), run.by, timezone.now())


def shown(run: World, paper: Paper, choice: Choice | None = None, terms: Terms | None = None) -> Release:
    draft = releasing.look_through(paper, run.by, timezone.now())
    return releasing.release_paper(draft, choice or Choice(paper.name, is_read=True), terms or Terms(GROUND), run.by, timezone.now())


def address(run: World) -> str:
    return f"/kallelser/{run.meeting.address}/"


@time_machine.travel(BEFORE, tick=False)
def test_an_agenda_shows_what_was_chosen_under_the_titles_that_it_was_given(run: World) -> None:
    assert Client().get(address(run)).status_code == 404
    assert "Dalnämnden" not in Client().get("/kallelser/").content.decode()
    up(run, Budget="Budget 2027")
    page = Client().get(address(run)).content.decode()
    assert "Budget 2027" in page
    assert "Lovisa" not in page
    assert "Rådhuset, sal 2" in page
    told = Client().get("/kallelser.json").json()
    assert [one["body"] for one in told["coming"]] == ["Dalnämnden"]
    first = Release.objects.get()
    up(run, **{"Budget": "Budget", "Lovisas ärende": "Ärende om enskild"})
    first.refresh_from_db()
    assert (first.state, first.reason) == (ReleaseState.DOWN, "newer")
    page = Client().get(address(run)).content.decode()
    assert "Ärende om enskild" in page
    assert "Lovisa" not in page
    assert Entry.objects.filter(verb="agenda_published").count() == 2
    with time_machine.travel(NOW + timedelta(days=3), tick=False):
        assert [one["body"] for one in Client().get("/kallelser.json").json()["held"]] == ["Dalnämnden"]
    releasing.take_down(Release.objects.get(state=ReleaseState.UP), run.by, timezone.now())
    assert Client().get(address(run)).status_code == 404


@time_machine.travel(BEFORE, tick=False)
def test_a_paper_is_shown_as_a_copy_that_carries_nothing_unseen(run: World) -> None:
    paper = put(run, pdf("Budgeten är 400 kronor."))
    up(run)
    one = shown(run, paper)
    page = Client().get(address(run)).content.decode()
    assert "Kalkyl" in page
    answer = Client().get(f"{address(run)}{one.pk}/")
    assert answer.status_code == 200
    with pikepdf.open(io.BytesIO(answer.content)) as copy:
        assert not copy.attachments
        assert "/Info" not in copy.trailer
        assert not list(copy.pages[0].obj.get("/Annots", []))
        assert "/StructTreeRoot" in copy.Root
    assert b"Ulrika Dold" not in answer.content
    assert "400 kronor" in pypdfium2.PdfDocument(answer.content)[0].get_textpage().get_text_bounded()
    assert Client().get(f"{address(run)}{one.pk + 1}/").status_code == 404
    assert Client().get(f"/kallelser/x/{one.pk}/").status_code == 404
    assert list(files()) == []


@time_machine.travel(BEFORE, tick=False)
@pytest.mark.usefixtures("in_own_process")
def test_what_is_found_is_masked_and_a_personal_number_always(run: World) -> None:
    paper = put(run, pdf(f"Sökanden har personnummer {NUMBER} och mobil 070-123 45 67.", "Lovisa Ek sökte."))
    up(run)
    draft = releasing.look_through(paper, run.by, timezone.now())
    assert {kind for kind, _ in draft.found} == {"personal_number", "phone"}
    (phone,) = [words for kind, words in draft.found if kind == "phone"]
    terms = Terms(GROUND)
    for choice in (
        Choice("Kalkyl"),
        Choice("Kalkyl", kept=[NUMBER], is_read=True),
        Choice("Kalkyl", also=["Finns inte"], is_read=True),
        Choice("", is_read=True),
    ):
        with pytest.raises(MeetingError):
            releasing.release_paper(draft, choice, terms, run.by, timezone.now())
    one = releasing.release_paper(draft, Choice("Kalkyl för Lovisa Ek", kept=[phone], also=["Lovisa Ek"], is_read=True), terms, run.by, timezone.now())
    assert (one.masked, one.found) == (2, [])
    page = Client().get(address(run)).content.decode()
    assert "Lovisa" not in page
    assert "maskerad kopia" in page
    data = Client().get(f"{address(run)}{one.pk}/").content
    assert pypdfium2.PdfDocument(data)[0].get_textpage().get_text_bounded() == ""
    assert b"Lovisa" not in data
    assert not any(NUMBER in str(entry.about) or "Lovisa" in str(entry.about) for entry in Entry.objects.all())


@time_machine.travel(BEFORE, tick=False)
def test_text_is_masked_in_text_and_what_carries_more_is_not_shown(run: World) -> None:
    up(run)
    one = shown(run, put(run, f"Sökanden: {NUMBER}\nBelopp: 4".encode(), "rader.txt"))
    data = Client().get(f"{address(run)}{one.pk}/").content.decode()
    assert NUMBER not in data
    assert "Belopp: 4" in data
    sheet = put(run, b"PK\x03\x04 ark", "ark.xlsx")
    with pytest.raises(MeetingError) as fault:
        releasing.look_through(sheet, run.by, timezone.now())
    assert fault.value.fault == "copy"
    own = releasing.look_through(sheet, run.by, timezone.now(), papers.keep(pdf("Ark som bild"), "ark.pdf"))
    releasing.release_paper(own, Choice("Ark", is_read=True), Terms(GROUND), run.by, timezone.now())
    assert "Ark" in Client().get(address(run)).content.decode()


@time_machine.travel(BEFORE, tick=False)
def test_what_is_not_open_is_never_up(run: World) -> None:
    hidden = put(run, pdf("Internt"), "Lönelista.pdf", "internal")
    with pytest.raises(MeetingError):
        releasing.look_through(hidden, run.by, timezone.now())
    paper = put(run, pdf("Öppet"))
    up(run)
    one = shown(run, paper)
    for act in (
        lambda: papers.classify(paper, Classification.SECRET, "OSL 19:1", run.by),
        lambda: papers.withdraw(paper, run.by),
    ):
        with transaction.atomic():
            act()
            one.refresh_from_db()
            assert one.state == ReleaseState.DOWN
            assert Client().get(f"{address(run)}{one.pk}/").status_code == 404
            assert "Kalkyl" not in Client().get(address(run)).content.decode()
            transaction.set_rollback(True)
    one.refresh_from_db()
    for change in ({"classification": "internal"}, {"withdrawn_at": BEFORE}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Paper.objects.filter(pk=paper.pk).update(**change)
    with pytest.raises(IntegrityError), transaction.atomic():
        Release.objects.filter(pk=one.pk).update(paper=hidden)
    with pytest.raises(IntegrityError), transaction.atomic():
        Release.objects.filter(pk=one.pk).update(ground="")
    for page in ("/kallelser/", address(run), f"{address(run).rstrip('/')}.json"):
        assert "Lönelista" not in Client().get(page).content.decode()


@time_machine.travel(BEFORE, tick=False)
def test_a_paper_follows_its_item_and_a_newer_version_takes_its_place(run: World) -> None:
    paper = put(run, pdf("Ett"))
    draft = releasing.look_through(paper, run.by, timezone.now())
    with pytest.raises(MeetingError) as fault:
        releasing.release_paper(draft, Choice("Kalkyl", is_read=True), Terms(GROUND), run.by, timezone.now())
    assert fault.value.fault == "not_on_agenda"
    up(run)
    one = releasing.release_paper(draft, Choice("Kalkyl", is_read=True), Terms(GROUND), run.by, timezone.now())
    newer = put(run, pdf("Två"))
    assert newer.version == 2
    assert Client().get(f"{address(run)}{one.pk}/").status_code == 200, "what was looked through stays until the newer is"
    two = shown(run, newer)
    one.refresh_from_db()
    assert (one.state, one.reason) == (ReleaseState.DOWN, "newer")
    up(run, **{"Lovisas ärende": "Enskilt ärende"})
    assert Client().get(f"{address(run)}{two.pk}/").status_code == 404, "its item is not on the agenda any more"
    up(run)
    assert Client().get(f"{address(run)}{two.pk}/").status_code == 200
    with pytest.raises(MeetingError):
        drop_item(run.item(), run.by)


@time_machine.travel(BEFORE, tick=False)
def test_it_is_planned_for_a_time_and_ends_at_one(run: World) -> None:
    at, until = BEFORE + timedelta(days=1), DAY
    terms = Terms(GROUND, at, until)
    releasing.release_agenda(run.meeting, {run.item().pk: "Budget"}, terms, run.by, BEFORE)
    one = shown(run, put(run, pdf("Öppet")), terms=terms)
    assert Client().get(address(run)).status_code == 404
    assert releasing.release_due(BEFORE) == 0
    with time_machine.travel(at + timedelta(minutes=1), tick=False):
        assert releasing.release_due(timezone.now()) == 2
        assert "Kalkyl" in Client().get(address(run)).content.decode()
    with time_machine.travel(NOW + timedelta(days=1), tick=False):
        assert Client().get(address(run)).status_code == 404, "before the worker has seen it, too"
        assert releasing.release_due(timezone.now()) == 2
    one.refresh_from_db()
    assert (one.state, one.reason) == (ReleaseState.DOWN, "time")


@time_machine.travel(BEFORE, tick=False)
def test_a_plan_is_refused_where_its_planner_may_no_more_or_the_meeting_is_off(run: World) -> None:
    terms, later = Terms(GROUND, BEFORE + timedelta(hours=1)), BEFORE + timedelta(hours=2)
    for wrong in (Terms("", terms.at), Terms(GROUND, BEFORE - timedelta(days=1)), Terms(GROUND, None, date(2020, 1, 1))):
        with pytest.raises(MeetingError):
            releasing.release_agenda(run.meeting, {run.item().pk: "Budget"}, wrong, run.by, BEFORE)
    planned = releasing.release_agenda(run.meeting, {run.item().pk: "Budget"}, terms, run.by, BEFORE)
    with transaction.atomic():
        Role.objects.filter(user=run.by).update(name=RoleName.MEMBER)
        assert releasing.release_due(later) == 0
        planned.refresh_from_db()
        assert (planned.state, planned.reason) == (ReleaseState.REFUSED, "forbidden")
        with pytest.raises(ForbiddenError):
            up(run)
        transaction.set_rollback(True)
    planning.cancel(RunMeeting.objects.get(pk=run.meeting.pk), run.by)
    releasing.release_due(later)
    planned.refresh_from_db()
    assert planned.state == ReleaseState.REFUSED


@time_machine.travel(BEFORE, tick=False)
def test_it_is_published_by_forms(client: Client, run: World) -> None:
    client.force_login(run.by)
    page = f"/arbete/moten/{run.meeting.address}/offentligt/"
    item, other = run.item(), run.item("Lovisas ärende")
    form = {"act": "agenda", f"show{item.pk}": "1", f"title{item.pk}": "Budgeten", f"title{other.pk}": "Lovisas ärende", "ground": GROUND}
    refused = client.post(page, {**form, "ground": ""})
    assert refused.status_code == 422
    assert 'value="Budgeten"' in refused.content.decode()
    assert client.post(page, form).status_code == 302
    paper = put(run, pdf(f"Nummer {NUMBER}"))
    here = f"{page}{paper.pk}/"
    assert "Sök igenom handlingen" in client.get(here).content.decode()
    assert client.post(here, {"act": "look"}).status_code == 302
    told = client.get(here).content.decode()
    assert "maskeras alltid" in told
    row = re.search(r'name="release" value="(\d+)"', told)
    assert row
    told_form = {"act": "publish", "release": row[1], "title": "Kalkylen", "ground": GROUND}
    assert client.post(here, told_form).status_code == 422
    assert client.post(here, {**told_form, "is_read": "1"}).status_code == 302
    assert "Kopian som alla får" in client.get(here).content.decode()
    assert "Kalkylen" in Client().get(address(run)).content.decode()
    copy = client.get(f"{page}{row[1]}/kopia/")
    assert copy.content == Client().get(f"{address(run)}{row[1]}/").content
    assert client.post(here, {"act": "down", "release": row[1]}).status_code == 302
    assert "Kalkylen" not in Client().get(address(run)).content.decode()
    assert "Togs ned" in client.get(page).content.decode()


@time_machine.travel(BEFORE, tick=False)
def test_a_meeting_of_a_council_is_announced_on_the_page_of_notices(run: World) -> None:
    body = body_of(BodyKind.COUNCIL, slug="fullmaktige", name="Fullmäktige")
    Role.objects.create(user=run.by, name=RoleName.SECRETARY, body=body.pk)
    council = world(body, run.by)
    bodies.appoint_board(council.body, "Samtråds tavla", "förbundsordningen 9 §", run.by, is_ours=True)
    up(run)
    up(council)
    told = Client().get("/anslag.json").json()["meetings"]
    assert [one["body"] for one in told] == ["Fullmäktige"], "a body without a board of ours is not there"
    assert "Fullmäktige" in Client().get("/anslag/").content.decode()
    with time_machine.travel(NOW + timedelta(days=2), tick=False):
        assert Client().get("/anslag.json").json()["meetings"] == []


def test_a_copy_of_a_pdf_keeps_its_tags_and_says_its_title() -> None:
    data = cleared(pdf("Ett"), "Kalkyl")
    with pikepdf.open(io.BytesIO(data)) as copy, copy.open_metadata() as told:
        assert told["dc:title"] == "Kalkyl"
        assert "dc:creator" not in told
        assert copy.Root.ViewerPreferences.DisplayDocTitle
    assert b"dold" not in data


@time_machine.travel(BEFORE, tick=False)
def test_bytes_of_copies_are_kept_and_checked(run: World) -> None:
    up(run)
    one = shown(run, put(run, pdf("Ett")))
    assert store().path(one.sha256).exists()
    store().remove(one.sha256)
    assert [finding.code for finding in files()] == ["file.missing"]
    assert Client().get(f"{address(run)}{one.pk}/").status_code == 404
    assert released.agenda(run.meeting.address, DAY) is not None


@time_machine.travel(BEFORE, tick=False)
def test_an_item_with_a_published_title_is_not_dropped(run: World) -> None:
    item = add_item(run.meeting, "Sent", run.by)
    releasing.release_agenda(run.meeting, {item.pk: "Sent"}, Terms(GROUND), run.by, timezone.now())
    with pytest.raises(MeetingError):
        drop_item(item, run.by)


def test_a_form_without_a_file_is_the_paper_itself(client: Client, run: World) -> None:
    client.force_login(run.by)
    paper = put(run, pdf("Ett"))
    here = f"/arbete/moten/{run.meeting.address}/offentligt/{paper.pk}/"
    answer = client.post(here, {"act": "look", "file": SimpleUploadedFile("tom.pdf", b"")})
    assert answer.status_code == 422


@time_machine.travel(NOW + timedelta(days=2), tick=False)
def test_a_paper_stands_by_its_item_on_the_page_of_the_minutes_until_the_item_is_classed(run: World) -> None:
    paper = put(run, b"Underlag", "underlag.txt")
    up(run, **{"Budget": "Budget", "Lovisas ärende": "Lovisas ärende"})
    one = shown(run, paper)
    document = entered(run)
    slug = Meeting.objects.get().slug
    page, item = f"/moten/{slug}/", Item.objects.get(heading="Budget")
    assert "Underlag" not in Client().get(page).content.decode(), "nothing of the minutes is public"
    publish(document, run.by, PublicTerms("KL 8:13"))
    assert f"{address(run)}{one.pk}/" in Client().get(page).content.decode()
    assert f"{address(run)}{one.pk}/" in Client().get(f"{page}punkt/{item.ordinal + 1}/").content.decode()
    assert page in Client().get(address(run)).content.decode()
    mark_words(document.readings.get(is_current=True), "Lovisas", run.by)
    assert "Underlag" not in Client().get(page).content.decode(), "names might say what is masked"
    assert "Lovisas" not in Client().get(address(run)).content.decode()
    classify(item, Classification.SECRET, "OSL 19:1", run.by)
    for path in (page, f"{page[:-1]}.json", address(run), f"{address(run)[:-1]}.json"):
        told = Client().get(path).content.decode()
        assert "Budget" not in told, path
        assert "underlag" not in told.casefold(), path
    assert Client().get(f"{address(run)}{one.pk}/").status_code == 404


def entered(run: World) -> Document:
    """The minutes of the meeting, held and certified, in the register."""
    run.opened()
    for title in ("Budget", "Lovisas ärende"):
        item = handling.take_up(run.item(title), run.by, NOW)
        deciding.decide(item, [ClauseTold("anta budgeten", "approve")], run.by)
        handling.settle(item, run.by, NOW)
    room.choose_certifiers(run.meeting, [run.who("Olle Ek")], run.by)
    room.close(run.meeting, run.by, run.now(60))
    run.meeting.refresh_from_db()
    minutes.draft(run.meeting, run.by, NOW)
    unit = CertifiedUnit.objects.select_related("written").get()
    assert unit.written is not None
    for one in certifying.send(unit, run.by, NOW):
        certifying.sign(one, unit.written.sha256, run.by, NOW, method="paper")
    found = CertifiedUnit.objects.get().document
    assert found is not None
    return found
