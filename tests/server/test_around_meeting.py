"""Around a meeting: papers in versions and classes, what is handed in, private notes that are nowhere else, series and the year, what is due."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pikepdf
import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from samtrad.access.models import Role, User
from samtrad.access.states import ForbiddenError, RoleName
from samtrad.meetings.actions import agenda, bodies, calling, handing, notes, papers, planning
from samtrad.meetings.actions.acting import MeetingError
from samtrad.meetings.models import HandedIn, Paper, PrivateNote, RunMeeting
from samtrad.meetings.queries.due import due
from samtrad.people.states import BodyKind, Numbering, Regime
from samtrad.pipeline.checking.files import files
from samtrad.writing.typeset import typeset
from server.run_meetings import DAY, World, body_of, world
from server.test_called import addressed, called, path_of, sent
from server.walking import addresses, filled

pytestmark = [pytest.mark.django_db, pytest.mark.once]
MADE = datetime(2026, 3, 1, tzinfo=ZoneInfo("Europe/Stockholm"))
NOTE = "Fråga om räntan hos Svartsjö"


@pytest.fixture
def run(client: Client) -> World:
    """A meeting that is called by letter; its secretary is signed in."""
    made = called(addressed(world(called=False)))
    Role.objects.filter(user=made.by).update(body=made.body.pk)
    client.force_login(made.by)
    return made


def tagged(title: str) -> bytes:
    return typeset('#set document(title: told.title)\n#set text(lang: "sv")\n= #told.title', {"title": title}, MADE)


def put(client: Client, run: World, *told: SimpleUploadedFile, status: int = 302, **form: object) -> None:
    path = f"/arbete/moten/{run.meeting.address}/handlingar/"
    answer = client.post(path, {"act": "attach", "item": run.item().pk, "classification": "open", "file": list(told), **form})
    assert answer.status_code == status, answer.content.decode()[-3000:]


def test_papers_are_put_in_classed_ordered_and_read(client: Client, run: World) -> None:
    page = f"/arbete/moten/{run.meeting.address}/handlingar/"
    put(client, run, SimpleUploadedFile("Tjänsteskrivelse.pdf", tagged("Tjänsteskrivelse")), SimpleUploadedFile("kalkyl.xlsx", b"PK\x03\x04"))
    put(client, run, SimpleUploadedFile("Bilaga.pdf", tagged("Bilaga")), name="Bilaga 1")
    put(client, run, SimpleUploadedFile("ny.pdf", tagged("Ny")), name="Bilaga 1")
    put(client, run, SimpleUploadedFile("hemlig.pdf", tagged("Hemlig")), classification="secret", status=422)
    put(client, run, SimpleUploadedFile("hemlig.pdf", tagged("Hemlig")), classification="secret", ground="OSL 19:1")
    put(client, run, SimpleUploadedFile("sida.html", b"<script>"), status=422)
    put(client, run, SimpleUploadedFile("tom.txt", b""), status=422)
    put(client, run, SimpleUploadedFile("rätt.txt", b"Hej"), SimpleUploadedFile("sida.pdf", b"<script>"), status=422)
    put(client, run, status=422)
    rows = list(run.item().papers.values_list("name", "version", "is_current"))
    assert rows == [("Tjänsteskrivelse", 1, True), ("kalkyl", 1, True), ("Bilaga 1", 1, False), ("Bilaga 1", 2, True), ("hemlig", 1, True)]
    last = run.item().papers.get(name="Bilaga 1", is_current=True)
    client.post(page, {"act": "up", "paper": last.pk})
    assert list(run.item().papers.filter(is_current=True).values_list("name", flat=True)) == ["Tjänsteskrivelse", "Bilaga 1", "kalkyl", "hemlig"]
    reader = Client()
    here = path_of("mira@dal.example")
    reader.post(here, {"act": "open"})
    told = reader.get(here).content.decode()
    assert "Bilaga 1" in told
    assert "hemlig" not in told
    secret = run.item().papers.get(name="hemlig")
    assert reader.get(f"{here}papper/{secret.pk}/").status_code == 404
    assert client.get(f"{page}{secret.pk}/").status_code == 200
    with pikepdf.open(io.BytesIO(reader.get(f"{here}handlingar.pdf").content)) as whole:
        assert len(whole.pages) == 3
        assert whole.open_metadata().get("pdfuaid:part") == "1"
        with whole.open_outline() as outline:
            assert [one.title for one in outline.root[1].children] == ["Tjänsteskrivelse", "Bilaga 1"]
    with zipfile.ZipFile(io.BytesIO(reader.get(f"{here}handlingar.zip").content)) as file:
        assert file.namelist() == ["Handlingar.pdf", "01 Budget/Tjänsteskrivelse.pdf", "01 Budget/Bilaga 1.pdf", "01 Budget/kalkyl.xlsx"]
    client.post(page, {"act": "withdraw_paper", "paper": last.pk})
    assert "Bilaga 1" not in reader.get(here).content.decode()
    assert reader.get(f"{here}papper/{last.pk}/").status_code == 404
    client.post(page, {"act": "classify", "paper": run.item().papers.get(name="kalkyl").pk, "classification": "secret", "ground": "OSL 19:3"})
    assert "kalkyl" not in reader.get(here).content.decode()
    assert [one for one in files() if one.code != "file.of_nothing"] == []


def test_a_paper_without_tags_is_told_of() -> None:
    from samtrad.writing.bundles import Bundled, BundledItem, Words, bundle_pdf

    plain = io.BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page()
        made.save(plain)
    words = Words(title="T", lead="", author="A", lang="sv", foot="F", in_zip="%s zip", page="%s s. %s", untagged="Utan taggar: %s", broken="%s trasig")
    papers_told = [Bundled("Skannad", "a.pdf", plain.getvalue()), Bundled("Trasig", "b.pdf", b"%PDF"), Bundled("Brev", "c.pdf", tagged("Brev"))]
    with pikepdf.open(io.BytesIO(bundle_pdf([BundledItem("Budget", ["anta"], papers_told)], words, MADE))) as whole:
        assert "pdfuaid:part" not in whole.open_metadata()
        assert len(whole.pages) == 3


def test_items_are_handed_in_and_reviewed(client: Client, run: World) -> None:
    here, member = path_of("nina@dal.example"), Client()
    member.post(here, {"act": "open"})
    form = {"act": "hand", "key": "k1", "title": "Vårdcentralen", "background": "Den läggs ned.", "proposal": "att uppdra åt kansliet att utreda"}
    assert member.post(here, {**form, "title": " "}).status_code == 422
    member.post(here, {**form, "papers": SimpleUploadedFile("bilaga.pdf", tagged("Bilaga"))})
    assert member.post(here, form).status_code == 422  # the same form again
    member.post(here, {**form, "key": "k2", "title": "Parkeringen"})
    page = f"/arbete/moten/{run.meeting.address}/handlingar/"
    assert "Inlämnat, att se igenom" in client.get(page).content.decode()
    assert "Se igenom 2 inlämnade punkter" in client.get("/arbete/moten/").content.decode() or run.meeting.first_day < timezone.localdate()
    first, second = HandedIn.objects.all()
    client.post(page, {"act": "take", "handed": first.pk})
    item = run.item("Vårdcentralen")
    assert (item.presenter, item.clauses.get().text, item.clauses.get().type) == ("Nina Ask", "uppdra åt kansliet att utreda", "assign")
    assert (item.papers.get().name, item.texts.get().text) == ("bilaga", "Den läggs ned.")
    assert client.post(page, {"act": "return", "handed": second.pk, "reason": " "}).status_code == 422
    client.post(page, {"act": "return", "handed": second.pk, "reason": "Hör till tekniska nämnden."})
    assert sent() == ["Din länk används nina@dal.example", "Din punkt kommer tillbaka nina@dal.example"]
    assert "Hör till tekniska nämnden." in member.get(here).content.decode()
    with pytest.raises(MeetingError, match="changed"):
        handing.take_in(second, run.by, timezone.now())
    with pytest.raises(ForbiddenError):
        handing.hand_in(run.meeting, handing.Item("X", "", "", "k"), timezone.now(), by=User.objects.named("Någon annan"))


def test_notes_are_nobody_elses(client: Client, run: World) -> None:
    here, member, other = path_of("mira@dal.example"), Client(), Client()
    member.post(here, {"act": "open"})
    member.post(here, {"act": "note", "item": run.item().pk, "note": NOTE})
    assert NOTE in member.get(here).content.decode()
    account = User.objects.named("Olle Ek")
    Role.objects.create(user=account, name=RoleName.MEMBER, body=run.body.pk)
    run.meeting.participants.filter(name="Olle Ek").update(user=account)
    other.force_login(account)
    own = f"/arbete/moten/{run.meeting.address}/mitt/"
    other.post(own, {"act": "note", "item": run.item().pk, "note": "Olles egen"})
    assert "Olles egen" in other.get(own).content.decode()
    assert "räntan" not in str(list(PrivateNote.objects.values()))
    theirs = [path for address in addresses() if "moten/" in address.route and not address.prefix for path in filled(address)]
    assert len(theirs) > 10
    for asks in (client, other, Client()):
        for path in theirs:
            answer = asks.get(path)
            told = b"".join(answer.streaming_content) if answer.streaming else answer.content
            assert "Svartsjö".encode() not in told, path
    assert "Olles egen" not in member.get(here).content.decode()
    notes.note(run.who("Mira Dal"), run.item(), " ", timezone.now())
    assert PrivateNote.objects.count() == 1


def test_a_member_answers_and_reads_by_an_account(run: World) -> None:
    account, client = User.objects.named("Sara Lund"), Client()
    account.email = "sara@dal.example"
    account.save()
    Role.objects.create(user=account, name=RoleName.MEMBER, body=run.body.pk)
    client.force_login(account)
    own = f"/arbete/moten/{run.meeting.address}/mitt/"
    assert client.get("/arbete/moten/mina/").status_code == 200
    assert "Budget" in client.get(own).content.decode()
    assert client.post(own, {"act": "hand", "key": "k", "title": "Ny punkt"}).status_code == 302
    assert client.post(own, {"act": "no", "seen": "x"}).status_code == 422
    hidden = planning.plan(run.body, [planning.Day(DAY, place="Rådhuset")], run.by)
    assert client.get(f"/arbete/moten/{hidden.address}/mitt/").status_code == 404
    assert Client().get(own).status_code == 302


def test_a_series_is_looked_through_and_planned(client: Client, run: World) -> None:
    other = body_of(BodyKind.NETWORK, Regime.INFORMAL, Numbering.MEETING, certifies=False, slug="natverket", name="Nätverket")
    Role.objects.create(user=run.by, name=RoleName.SECRETARY, body=other.pk)
    bodies.place(other, run.by, "Mira  dal", seat=1)
    bodies.recur(other, "Budgetläget", run.by, template="Budgetmöte")
    form = {"body": other.pk, "first": "2026-02-10", "last": "2026-05-31", "rhythm": "month", "days": "2026-04-03", "place": "Gården", "start1": "09:00"}
    told = client.post("/arbete/moten/serie/", {**form, "act": "look"}).content.decode()
    assert told.count('name="day"') == 5
    assert "långfredagen" in told
    assert "Mira  dal" in told or "Mira dal" in told  # she is in the other meeting of 10 March
    assert client.post("/arbete/moten/serie/", {**form, "act": "look", "first": "", "days": ""}).status_code == 422
    plan = {**form, "act": "plan", "template": "Budgetmöte"}
    assert client.post("/arbete/moten/serie/", plan).status_code == 422
    assert client.post("/arbete/moten/serie/", {**plan, "day": ["2026-03-10", "2026-04-14"]})["Location"] == "/arbete/moten/ar/2026/"
    client.post("/arbete/moten/serie/", {**plan, "day": ["2026-03-10", "2026-05-12"]})
    made = RunMeeting.objects.filter(body=other)
    assert sorted(made.values_list("first_day", flat=True)) == [date(2026, 3, 10), date(2026, 4, 14), date(2026, 5, 12)]
    assert {one.items.get().title for one in made} == {"Budgetläget"}
    year = client.get("/arbete/moten/ar/2026/").content.decode()
    assert "påskdagen" in year
    assert "Krock" in year
    assert client.get("/arbete/moten/ar/2026.ics").content.count(b"BEGIN:VEVENT") == 4
    assert client.get("/arbete/moten/ar/1803/").status_code == 404
    assert Client().get("/arbete/moten/ar/2026/").status_code == 302


def test_what_is_due_is_told_in_time(client: Client, run: World) -> None:
    council = body_of(BodyKind.COUNCIL, slug="fullmaktige", name="Fullmäktige")
    Role.objects.create(user=run.by, name=RoleName.SECRETARY, body=council.pk)
    meeting = planning.plan(council, [planning.Day(date(2026, 3, 25), place="Salen")], run.by)
    agenda.add_item(meeting, "Budget", run.by)
    assert due(meeting, date(2026, 2, 1)) == []
    assert [(one.code, str(one.until), one.is_late) for one in due(meeting, date(2026, 3, 5))] == [
        ("papers", "2026-03-11", False),
        ("missing", "2026-03-11", False),
        ("call", "2026-03-18", False),
        ("public", "2026-03-18", False),
    ]
    with time_machine.travel(datetime(2026, 3, 19, 12, tzinfo=ZoneInfo("Europe/Stockholm"))):
        assert [(one.code, one.is_late) for one in due(meeting, date(2026, 3, 19))] == [("missing", True), ("call", True)]
        assert "skulle ha varit gjort" in client.get(f"/arbete/moten/{meeting.address}/").content.decode()
        assert "skulle ha varit gjort" in client.get("/arbete/moten/").content.decode()
    with time_machine.travel(datetime(2026, 3, 2, 12, tzinfo=ZoneInfo("Europe/Stockholm"))):
        page = f"/arbete/moten/{meeting.address}/kallelse/"
        assert client.post(page, {"act": "ask", "seen": "0"}).status_code == 422  # nobody has a place
        bodies.place(council, run.by, "Mira Dal", seat=1, email="mira@dal.example")
        client.post(page, {"act": "ask", "seen": "0"})
        assert sent() == ["Lämna in punkter mira@dal.example"]
        assert "Mötet är inte kallat ännu" in Client().get(path_of("mira@dal.example")).content.decode()
        planning.cancel(meeting, run.by)
        assert sent() == []  # who was only asked is not told that it is off


def test_the_agenda_is_put_in_order_at_once(client: Client, run: World) -> None:
    agenda.add_item(run.meeting, "Annat", run.by)
    one, two = run.meeting.items.values_list("pk", flat=True)
    here = f"/arbete/moten/{run.meeting.address}/"
    client.post(here, {"act": "order", "order": f"{two},{one}"})
    assert list(run.meeting.items.values_list("pk", flat=True)) == [two, one]
    assert client.post(here, {"act": "order", "order": f"{two},x"}).status_code == 422
    calling.call(run.meeting, run.by, timezone.now())
    assert Paper.objects.count() == 0
    with pytest.raises(MeetingError, match="unknown"):
        planning.plan(run.body, [planning.Day(DAY + timedelta(days=1), place="x")], run.by, template="Ingen")
    with pytest.raises(MeetingError, match="format"):
        papers.keep(b"x", "a.exe")
