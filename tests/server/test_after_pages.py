"""A meeting's pages after it was held: written, certified, announced, final, archived; notes approved; who may; what anyone sees on the page of notices."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal

import pypdfium2
import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.mail import EmailMultiAlternatives
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from samtrad.access.models import Role, User
from samtrad.access.states import Classification, ForbiddenError, RoleName
from samtrad.audit.models import Entry
from samtrad.documents.models import Document
from samtrad.following.actions import post
from samtrad.meetings.actions import bodies, certifying, claiming, deciding, handling, minutes, noticing, planned, room, sighting, watching
from samtrad.meetings.actions.acting import MeetingError
from samtrad.meetings.actions.agenda import ClauseTold
from samtrad.meetings.actions.claiming import Claimed
from samtrad.meetings.models import BoardNotice, CertifiedUnit, Claim, NoticeBoard, NoticeSight, PlannedPublication, Remark, RunMeeting, RunSitting
from samtrad.meetings.queries.papers import covered, held_now, papers_of, public_of
from samtrad.outward.asking import OutwardError, Why
from samtrad.outward.fetching import Fetched
from samtrad.people.models import Body, Membership, Organisation, Person, PublicationPolicy
from samtrad.people.states import BodyKind, NamesShown, Numbering, Regime
from samtrad.pipeline.lettering import WRITERS
from samtrad.register.classifying import classify
from samtrad.register.masking import mark_words
from samtrad.register.models import Attendance
from samtrad.register.publication import Terms
from server.run_meetings import NOW, World, body_of, world
from server.test_meeting_pages import told

pytestmark = [pytest.mark.django_db, pytest.mark.once]
PDF = b"%PDF-1.7 what was on the board"


def held(body: Body | None = None, rules: dict[str, object] | None = None) -> World:
    """A closed meeting with one decision, told by its secretary."""
    run = world(body, rules=rules).opened()
    Role.objects.create(user=run.by, name=RoleName.SECRETARY, body=run.body.pk)
    item = run.taken_up()
    deciding.decide(item, [ClauseTold("anta budgeten", "approve")], run.by)
    handling.settle(item, run.by, NOW)
    room.close(run.meeting, run.by, run.now(60))
    run.meeting.refresh_from_db()
    return run


def network() -> Body:
    return body_of(BodyKind.NETWORK, Regime.INFORMAL, Numbering.MEETING, certifies=False, slug="natverket", name="Nätverket")


def here(run: World) -> str:
    return f"/arbete/moten/{run.meeting.address}/"


@time_machine.travel(NOW + timedelta(days=2), tick=False)
def test_minutes_are_written_certified_and_announced(client: Client) -> None:
    run = held()
    client.force_login(run.by)
    at = here(run)
    assert "Skriv protokollet" in client.get("/arbete/moten/").content.decode()
    page = client.get(f"{at}efter/").content.decode()
    assert "Justerare saknas (KL 5:69)." in page
    assert "12 dagar kvar" in page
    olle = run.who("Olle Ek")
    told(client, f"{at}efter/", act="certifiers", person=[olle.pk])
    assert "Inget saknas" in told(client, f"{at}efter/", act="draft")
    assert "anta budgeten" in client.get(f"{at}protokoll/").content.decode()
    unit = CertifiedUnit.objects.get()
    to = f"{at}justering/{unit.pk}/"
    assert client.get(f"{at}justering/")["Location"] == to
    page = told(client, to, act="send")
    assert unit.certifiers.count() == 2
    sums = re.findall(r'name="sha256" value="(\w{64})"', page)
    for one in unit.certifiers.all():
        told(client, to, act="paper", certifier=one.pk, sha256=sums[0])
    assert RunMeeting.objects.get().state == "certified"
    assert "Anslå" in client.get("/arbete/moten/").content.decode()
    notice = f"{at}anslag/"
    assert "Ingen anslagstavla är utsedd" in client.get(notice).content.decode()
    told(client, f"/arbete/moten/organ/{run.body.slug}/", act="board", name="Samtråds tavla", ground="förbundsordningen 9 §", is_ours="1")
    ours = NoticeBoard.objects.get(is_ours=True)
    other = bodies.appoint_board(run.body, "Almby", "förbundsordningen 9 §", run.by, address="https://almby.example/anslag")
    assert "Inget är anslaget" in client.get("/anslag/").content.decode()
    told(client, notice, act="put_up", unit=unit.pk, board=ours.pk, kept_at="Kansliet, Almby")
    page = told(client, notice, 422, act="put_up", unit=unit.pk, board=other.pk, kept_at="Kansliet", day="2026-03-11")  # before it was certified
    assert "Dagen eller tiden stämmer inte" in page
    told(client, notice, act="put_up", unit=unit.pk, board=other.pk, kept_at="Kansliet", day="2026-03-12")
    assert "Inte bekräftat" in client.get(notice).content.decode()
    file = SimpleUploadedFile("tavlan.pdf", PDF)
    kept = client.post(notice, {"act": "keep", "notice": BoardNotice.objects.get(board=other).pk, "file": file})
    assert kept.status_code == 302
    page = client.get(notice).content.decode()
    assert ("Tiden löper." in page, "2 april 2026" in page.replace("\xa0", " ")) == (True, True)
    public = Client().get("/anslag.json").json()["notices"]
    assert [(one["body"], one["items"], one["kept_at"], one["last_day"], one["document"]) for one in public] == [
        ("Dalnämnden", "1", "Kansliet, Almby", "2026-04-02", "")
    ]
    assert "Budget" not in Client().get("/anslag/").content.decode()
    assert sighting.see(NOW + timedelta(days=2)) == 1
    assert sighting.see(NOW + timedelta(days=2)) == 0
    for act in (lambda: NoticeSight.objects.update(day=date(2026, 1, 1)), lambda: NoticeSight.objects.all().delete()):
        with pytest.raises(IntegrityError), transaction.atomic():
            act()


def test_a_notice_elsewhere_is_fetched_and_kept_each_day(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    run, unit = certified()
    board = bodies.appoint_board(run.body, "Almby", "förbundsordningen 9 §", run.by, address="https://almby.example/anslag")
    notice = noticing.put_up(unit, board, NOW.date(), "kansliet", run.by, confirmed=False)
    client.force_login(run.by)
    at, address = f"{here(run)}anslag/", "https://almby.example/anslag/12"
    answers: list[str | Why] = []

    def answer(asked: str, _most: int, _within: object) -> Fetched:
        assert asked == address
        if isinstance(found := answers.pop(0), Why):
            raise OutwardError(found)
        return Fetched(address=asked, kind="text/html", charset="utf-8", data=f"<p>{found}".encode())

    monkeypatch.setattr(watching, "fetch", answer)
    for found, why in ((Why.PRIVATE, "SAMTRAD_INSIDE"), ("Dalnämnden 3 mars 2026", "nämner inte organet"), ("Nämnden 10 mars 2026", "nämner inte organet")):
        answers.append(found)
        page = told(client, at, 422, act="fetch", form=f"w{notice.pk}", notice=notice.pk, address=address)
        assert (why in page, f'value="{address}"' in page, NoticeSight.objects.count()) == (True, True, 0)
    assert "Något saknas" in told(client, at, 422, act="fetch", form=f"w{notice.pk}", notice=notice.pk, address=" ")
    with time_machine.travel(NOW, tick=False):
        answers.append("Justerat protokoll: <b>DALNÄMNDEN</b>, den 10 mars 2026")
        page = told(client, at, act="fetch", notice=notice.pk, address=address)
    assert ("Hämtas varje dag från" in page, "Inte bekräftat" in page) == (True, False)
    sight = NoticeSight.objects.get()
    kept = client.get(f"{at}bevis/{sight.pk}/")
    assert (kept.content, kept["Content-Type"], kept["Content-Disposition"][:10]) == (bytes(sight.data), "application/octet-stream", "attachment")
    assert watching.look(NOW + timedelta(hours=3)) == 0  # seen today
    answers += [Why.SLOW, "Dalnämnden 2026-03-10"]
    later = NOW + timedelta(days=1)
    assert [watching.look(one) for one in (later, later + timedelta(minutes=30))] == [0, 0]  # tried an hour later, and no sooner
    assert "Sidan svarade inte i tid" in client.get(at).content.decode()
    assert watching.look(later + timedelta(hours=2)) == 1
    assert "Sidan svarade inte i tid" not in client.get(at).content.decode()
    noticing.take_down(notice, (NOW + timedelta(days=2)).date(), run.by)
    assert watching.look(NOW + timedelta(days=3)) == 0
    assert list(NoticeSight.objects.values_list("by", "day")) == [(run.by.pk, NOW.date()), (None, later.date())]
    other = User.objects.named("Annan")
    with pytest.raises(ForbiddenError):
        watching.show(notice, address, other, NOW)
    assert answers == []


def certified() -> tuple[World, CertifiedUnit]:
    """A meeting that was certified on the day of the meeting."""
    run = held()
    room.choose_certifiers(run.meeting, [run.who("Olle Ek")], run.by)
    minutes.draft(run.meeting, run.by, NOW)
    unit = CertifiedUnit.objects.select_related("written").get()
    assert unit.written is not None
    for one in certifying.send(unit, run.by, NOW):
        certifying.sign(one, unit.written.sha256, run.by, NOW, method="paper")
    return run, CertifiedUnit.objects.get()


def test_final_corrected_and_archived(client: Client) -> None:
    run, unit = certified()
    board = bodies.appoint_board(run.body, "Almby", "9 §", run.by)
    noticing.put_up(unit, board, NOW.date(), "kansliet", run.by)
    client.force_login(run.by)
    at = here(run)
    with time_machine.travel(NOW + timedelta(days=30), tick=False):
        assert "Säg om någon har överklagat" in client.get("/arbete/moten/").content.decode()
        told(client, f"{at}anslag/", 422, act="finalise", unit=unit.pk)
        told(client, f"{at}anslag/", act="finalise", unit=unit.pk, heard="1")
        page = told(client, f"{at}efter/", 422, act="correct", unit=unit.pk, text=" ")
        assert "Något saknas" in page
        page = told(client, f"{at}efter/", act="correct", unit=unit.pk, text="Ramen är 42 miljoner.")
        assert "Ramen är 42 miljoner." in page
        assert "Ramen är 42 miljoner." in client.get(f"{at}protokoll/").content.decode()
        told(client, f"{at}efter/", act="archive")
        assert RunMeeting.objects.get().state == "archived"
        assert client.post(f"{at}efter/", {"act": "reopen"}).status_code == 422
        assert client.post(f"{at}efter/", {"act": "nothing"}).status_code == 404


def test_notes_are_approved_at_the_next_meeting_and_never_announced(client: Client) -> None:
    run = held(network())
    client.force_login(run.by)
    at = here(run)
    assert client.get(f"{at}anslag/").status_code == 404
    told(client, f"{at}efter/", act="draft")
    assert "inte införda" in told(client, f"{at}efter/", 422, act="archive") or RunMeeting.objects.get().state == "drafted"
    told(client, f"{at}efter/", act="enter")
    assert Document.objects.get().is_public is False
    later = RunMeeting.objects.create(body=run.body, first_day=NOW.date() + timedelta(days=30), planned_by=run.by, scope=run.body.pk)
    assert "Godkända" in told(client, f"{at}efter/", act="approve", meeting=later.pk)
    assert run.meeting.approval.approved_at == later
    told(client, f"{at}efter/", act="archive")
    bodies.appoint_board(run.body, "Egen", "9 §", run.by, is_ours=True)
    assert Client().get("/anslag.json").json() == {"notices": [], "meetings": []}


def test_one_who_certifies_speaks_signs_or_refuses_by_their_own_account(client: Client, mailoutbox: list[EmailMultiAlternatives]) -> None:
    run = held()
    room.choose_certifiers(run.meeting, [run.who("Olle Ek")], run.by)
    olle = User.objects.named("Olle Ek")
    Role.objects.create(user=olle, name=RoleName.MEMBER, body=run.body.pk)
    run.meeting.participants.filter(name="Olle Ek").update(user=olle)
    minutes.draft(run.meeting, run.by, NOW)
    unit = CertifiedUnit.objects.select_related("written").get()
    certifying.send(unit, run.by, NOW)
    at, own = here(run), f"/arbete/justera/{unit.pk}/"
    other = User.objects.named("Nina Ask")
    Role.objects.create(user=other, name=RoleName.MEMBER, body=run.body.pk)
    client.force_login(other)
    assert (client.get(own).status_code, client.get(f"{own}protokoll.pdf").status_code, client.get(f"{at}efter/").status_code) == (404, 404, 403)
    client.force_login(olle)
    assert own in client.get("/arbete/justera/").content.decode()
    told(client, own, act="remark", item=run.item().pk, text="Beloppet saknas.")
    assert "Något saknas" in told(client, own, 422, act="remark", text=" ")
    assert "Skälen saknas" in told(client, own, 422, act="refuse", why="")
    assert "anta budgeten" in client.get(own).content.decode()
    client.force_login(run.by)
    to = f"{at}justering/{unit.pk}/"
    assert "Beloppet saknas." in client.get(to).content.decode()
    told(client, to, act="answer", remark=Remark.objects.get().pk, text="Ändrat så.")
    told(client, to, act="take_back")
    assert CertifiedUnit.objects.get().state == "draft"
    run.meeting.participants.filter(name="Olle Ek").update(email="olle@example.se")
    told(client, to, act="send")
    assert post(timezone.now(), "https://samtrad.example", writers=WRITERS) == {"sent": 1}
    assert f"https://samtrad.example{own}" in mailoutbox[0].body
    assert "anta budgeten" not in str(mailoutbox[0].message())
    client.force_login(olle)
    assert "Ett protokoll väntar på att du justerar det." in client.get("/arbete/").content.decode()
    unit = CertifiedUnit.objects.select_related("written").get()
    assert unit.written is not None
    assert "någon annan kan ha hunnit före" in told(client, own, 422, act="sign", sha256="0" * 64)
    assert "Har justerat" in told(client, own, act="sign", sha256=unit.written.sha256)


def test_the_public_version_covers_what_is_masked_in_every_format() -> None:
    run, unit = certified()
    assert unit.document is not None
    reading = unit.document.readings.get(is_current=True)
    mark_words(reading, "Olle Ek", run.by)
    public, whole = public_of(run.meeting), papers_of(run.meeting)
    assert public is not None
    assert "Olle Ek" in str(whole.composed)
    assert "Olle Ek" not in str(public.composed) + str(public.held)
    assert public.held.record.source.sha256 == ""
    assert public.pdf().startswith(b"%PDF-")
    held_ = held_now(run.meeting)
    item = held_.record.items[0]
    hidden = covered(held_, reading.string, [item.span], [item.span])
    assert "budget" not in str([*hidden.record.items, *hidden.record.decisions, hidden.prose]).casefold()
    assert [one.name for one in hidden.record.secretaries] == ["Eva Rask"]


def test_published_at_a_time_in_the_planners_name(client: Client) -> None:
    run, unit = certified()
    client.force_login(run.by)
    to = f"{here(run)}utskick/"
    plan = {"act": "plan", "hour": "07:30", "ground": "KL 8:10 och TF 2 kap.", "days": ""}
    with time_machine.travel(NOW + timedelta(days=1), tick=False):
        assert "Dagen eller tiden stämmer inte" in told(client, to, 422, day="2026-03-10", **plan)
        page = told(client, to, day="2026-03-20", **plan)
        assert "Planerat: 2026-03-20 07.30" in page
        assert "redan gjort" in told(client, to, 422, day="2026-03-21", **plan)
        told(client, to, act="call_off", plan=PlannedPublication.objects.get().pk)
        told(client, to, day="2026-03-21", **plan)
        assert planned.publish_due(NOW + timedelta(days=10)) == 0
        assert planned.publish_due(NOW + timedelta(days=12)) == 1
    assert unit.document is not None
    published = Document.objects.get(pk=unit.document.pk)
    assert (published.is_public, published.published_by, published.publication_ground) == (True, run.by, "KL 8:10 och TF 2 kap.")
    assert client.get(to).status_code == 200


def test_what_is_secret_when_its_time_has_come_stays_internal() -> None:
    run, unit = certified()
    assert unit.document is not None
    made = planned.plan(unit.document, NOW + timedelta(days=3), Terms("TF 2 kap."), run.by, NOW)
    classify(unit.document, Classification.SECRET, "OSL 25:1", run.by)
    assert planned.publish_due(NOW + timedelta(days=4)) == 0
    made.refresh_from_db()
    assert (made.state, made.reason, Document.objects.get().is_public) == ("refused", "secret", False)


def test_extracts_and_minutes_go_out_masked(client: Client, mailoutbox: list[EmailMultiAlternatives]) -> None:
    run, unit = certified()
    owner = Organisation.objects.create(slug="forbundet", name="Förbundet", kind="federation", official_address="kansli@forbundet.example")
    almby = Organisation.objects.create(slug="almby", name="Almby", kind="municipality", official_address="registrator@almby.example")
    other = Organisation.objects.create(slug="cedro", name="Cedro", kind="municipality", official_address="kommun@cedro.example")
    Membership.objects.create(member=almby, of=owner)
    Body.objects.filter(pk=run.body.pk).update(owner=owner)
    run.meeting.participants.filter(name="Mira Dal").update(email="mira@example.se")
    assert unit.document is not None
    mark_words(unit.document.readings.get(is_current=True), "Olle Ek", run.by)
    client.force_login(run.by)
    to = f"{here(run)}utskick/"
    page = client.get(to).content.decode()
    assert ("registrator@almby.example" in page, "cedro" in page.casefold()) == (True, False)
    assert client.post(to, {"act": "extract", "item": run.item().pk, "organisation": other.pk}).status_code == 404
    assert "Något saknas" in told(client, to, 422, act="extract", item=run.item().pk, organisation="", case_number="KS 2026/4")
    told(client, to, act="extract", item=run.item().pk, organisation=almby.pk, case_number="KS 2026/4")
    told(client, to, act="minutes", organisation=[almby.pk], person=[run.who("Mira Dal").pk])
    assert post(timezone.now(), "https://samtrad.example", writers=WRITERS) == {"sent": 3}
    first = mailoutbox[0]
    assert (first.to, first.reply_to) == (["registrator@almby.example"], ["kansli@forbundet.example"])
    assert "Ert diarienummer: KS 2026/4." in first.body
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(first.attachments[0][1]))
    assert ("anta budgeten" in text, "KS 2026/4" in text, "Olle Ek" in text) == (True, True, False)
    assert sorted(one.to[0] for one in mailoutbox[1:]) == ["mira@example.se", "registrator@almby.example"]
    assert client.get(f"{here(run)}utdrag/{run.item().pk}.docx").status_code == 200
    PublicationPolicy.objects.create(body=run.body, ground="KL 8:13", names=NamesShown.ELECTED)
    for name in ("Mira Dal", "Sara Lund"):
        Attendance.objects.filter(name=name).update(person=Person.objects.create(name=name, slug=name[:4].lower(), is_elected=True))
    public = public_of(run.meeting)
    assert public is not None
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(public.pdf()))
    known = ("Mira Dal", "Sara Lund", "Nina Ask", "Eva Rask", "anta budgeten")
    assert [name in text for name in known] == [True, True, False, False, True]
    assert ("Eva Rask" in public.held.record.__repr__(), public.composed.__repr__().count("Nina Ask")) == (False, 0)
    classify(unit.document, Classification.SECRET, "OSL 25:1", run.by)
    assert "Maska och sekretess" in told(client, to, 422, act="minutes", organisation=[almby.pk])


def test_attendance_for_fees_as_a_table(client: Client) -> None:
    run = held()
    client.force_login(run.by)
    to = f"/arbete/moten/organ/{run.body.slug}/narvaro.csv"
    lines = client.get(f"{to}?fran=2026-03-01&till=2026-03-31").content.decode("utf-8-sig").splitlines()
    assert lines[1] == "Mira Dal;S;;Ledamot;Dalnämnden;2026-03-10;;;1;1;1;på plats;Rådhuset, sal 2;;;;;;;"
    assert len(lines) == 6
    claims = f"{here(run)}ersattning/"
    mira, per = (f"{run.who(name).pk}-{run.meeting.sittings.get().pk}" for name in ("Mira Dal", "Per Holm"))
    for wrong, said in (
        ({f"km-{mira}": "många"}, "Mira Dal: Skriv ett tal"), ({f"lost_hours-{mira}": "25"}, "Mira Dal: Skriv ett tal"), ({f"km-{mira}": "-1"}, "Skriv ett tal"),
        ({f"km-{mira}": "NaN"}, "Skriv ett tal"), ({f"expense-{per}": "12"}, "Per Holm: Skriv vad utlägget är för"),
    ):  # fmt: skip
        page = told(client, claims, 422, act="claim", form="claim", **{f"km-{per}": "17", **wrong})
        assert (said in page, 'value="17"' in page, Claim.objects.count()) == (True, True, 0)
    said = {f"km-{mira}": "42,5", f"lost_hours-{mira}": "3", f"lost-{mira}": "1 200,50", f"expense-{per}": "88", f"expense_for-{per}": "tåg, tur och retur"}
    assert 'value="42,5"' in told(client, claims, act="claim", **said)
    told(client, claims, act="claim", **said)  # again: nothing new
    assert Entry.objects.filter(verb="claims_noted").count() == 1
    lines = client.get(f"{to}?fran=2026-03-01&till=2026-03-31").content.decode("utf-8-sig").splitlines()
    assert lines[1].endswith("Rådhuset, sal 2;;42,5;;;3;1200,5;")
    assert [one for one in lines if one.startswith("Per")] == ["Per Holm;;;Ersättare;Dalnämnden;2026-03-10;;;0;0;1;;Rådhuset, sal 2;;;88;tåg, tur och retur;;;"]
    RunSitting.objects.update(start="09:00", end="11:30")
    lines = client.get(f"{to}?fran=2026-03-01&till=2026-03-31&per=person").content.decode("utf-8-sig").splitlines()
    assert [one for one in lines if one.startswith(("Mira", "Per"))] == [
        "Mira Dal;S;;Dalnämnden;2026-03-01;2026-03-31;1;1;0;150;42,5;0;;3;1200,5;",
        "Per Holm;;;Dalnämnden;2026-03-01;2026-03-31;0;0;0;0;0;88;tåg, tur och retur;0;0;",
    ]
    assert told(client, claims, act="claim").count(" open>") == 0
    assert Claim.objects.count() == 0
    for bad in ({"km": 0}, {"km": -1}, {"lost_hours": 25}, {"expense": 5}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Claim.objects.create(participant=run.who("Mira Dal"), sitting=run.meeting.sittings.get(), by=run.by, at=NOW, **bad)
    assert len(client.get(f"{to}?fran=2026-04-01&till=2026-04-30").content.decode().splitlines()) == 1
    assert client.get(f"{to}?fran=snart").status_code == 422
    client.logout()
    assert client.get(to).status_code == 302


@time_machine.travel(NOW + timedelta(days=2), tick=False)
def test_members_claim_for_themselves_and_whoever_keeps_the_meeting_decides(client: Client) -> None:
    run = held()
    mira, per = run.who("Mira Dal"), run.who("Per Holm")
    day = RunSitting.objects.get()
    member = User.objects.named("Mira Dal")
    Role.objects.create(user=member, name=RoleName.MEMBER, body=run.body.pk)
    mira.user = member
    mira.save(update_fields=["user"])
    own, mine = Client(), f"{here(run)}mitt/"
    own.force_login(member)
    assert own.post(mine, {"act": "claim", f"km-{day.pk}": "mycket"}).status_code == 422
    assert own.post(mine, {"act": "claim", f"km-{day.pk}": "42,5"}).status_code == 302
    assert "Väntar på godkännande" in own.get(mine).content.decode()
    claiming.tell(per, {day.pk: Claimed(expense=Decimal(88), expense_for="tåg")}, None, NOW)
    client.force_login(run.by)
    page, table = f"{here(run)}ersattning/", f"/arbete/moten/organ/{run.body.slug}/narvaro.csv?fran=2026-03-01&till=2026-03-31"
    rows = client.get(table).content.decode("utf-8-sig").splitlines()
    assert next(one for one in rows if one.startswith("Mira")).endswith(";;;;;ja"), "what waits is in no sum"
    assert "42,5 km" in client.get(page).content.decode()
    first, second = (Claim.objects.get(participant=one) for one in (mira, per))
    told(client, page, 422, act="decline", one=second.pk, reason="")
    told(client, page, act="decline", one=second.pk, reason="Kvitto saknas")
    told(client, page, act="approve", claim=[first.pk])
    told(client, page, 422, act="approve", claim=[first.pk])
    rows = client.get(table).content.decode("utf-8-sig").splitlines()
    assert next(one for one in rows if one.startswith("Mira")).endswith(";42,5;;;;;")
    assert not any(one.startswith("Per") for one in rows)
    own.post(mine, {"act": "claim", f"km-{day.pk}": "999"})
    first.refresh_from_db()
    assert first.km == Decimal("42.5"), "what is approved stands"
    claiming.tell(per, {day.pk: Claimed(expense=Decimal(88), expense_for="tåg, kvitto bifogat")}, None, NOW)
    second.refresh_from_db()
    assert (second.state, second.reason) == ("told", "")
    with pytest.raises(IntegrityError), transaction.atomic():
        Claim.objects.filter(pk=second.pk).update(state="approved")
    stranger = Client()
    stranger.force_login(User.objects.named("Annan"))
    assert stranger.post(mine, {"act": "claim", f"km-{day.pk}": "1"}).status_code in (403, 404)


def test_nobody_claims_before_the_meeting() -> None:
    run = world()
    with pytest.raises(MeetingError):
        claiming.tell(run.who("Mira Dal"), {run.meeting.sittings.get().pk: Claimed(km=Decimal(1))}, None, NOW)
