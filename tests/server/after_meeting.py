"""A meeting that is over, with all that may stand on its pages: certified, announced on two boards of which one is fetched, sent on, claimed for."""

from __future__ import annotations

from decimal import Decimal

from django.utils import timezone

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.meetings.actions import bodies, certifying, claiming, deciding, handling, minutes, noticing, room
from samtrad.meetings.actions.agenda import ClauseTold
from samtrad.meetings.actions.claiming import Claimed
from samtrad.meetings.models import CertifiedUnit, NoticePage
from samtrad.people.models import Body, Membership, Organisation
from server.run_meetings import NOW, World, body_of, world


def announced(by: User) -> World:
    """The meeting, of a body and its members of its own."""
    run = world(body_of(slug="justernamnden", name="Justernämnden"), by).opened()
    Role.objects.get_or_create(user=by, name=RoleName.SECRETARY, body=run.body.pk)
    owner = Organisation.objects.create(slug="dalforbundet", name="Dalförbundet", kind="federation", official_address="kansli@dalforbundet.example")
    almby = Organisation.objects.create(slug="dalby", name="Dalby", kind="municipality", official_address="registrator@dalby.example")
    Membership.objects.create(member=almby, of=owner)
    Body.objects.filter(pk=run.body.pk).update(owner=owner)
    item = run.taken_up()
    deciding.decide(item, [ClauseTold("anta budgeten", "approve")], by)
    handling.settle(item, by, NOW)
    room.close(run.meeting, by, run.now(60))
    run.meeting.refresh_from_db()
    run.meeting.participants.filter(name="Mira Dal").update(user=by, email="mira@example.se")
    room.choose_certifiers(run.meeting, [run.who("Olle Ek")], by)
    minutes.draft(run.meeting, by, NOW)
    unit = CertifiedUnit.objects.select_related("written").get(meeting=run.meeting)
    assert unit.written is not None
    for one in certifying.send(unit, by, NOW):
        certifying.sign(one, unit.written.sha256, by, NOW, method="paper")
    unit = CertifiedUnit.objects.get(pk=unit.pk)
    ours = bodies.appoint_board(run.body, "Samtråds tavla", "förbundsordningen 9 §", by, is_ours=True)
    other = bodies.appoint_board(run.body, "Dalby", "förbundsordningen 9 §", by, address="https://dalby.example/anslag")
    noticing.put_up(unit, ours, timezone.localdate(), "Kansliet", by)
    notice = noticing.put_up(unit, other, timezone.localdate(), "Kansliet", by, confirmed=False)
    NoticePage.objects.create(notice=notice, address="https://dalby.example/anslag/1", by=by, tried_at=NOW, missed="slow")
    claiming.claim(run.meeting, {(run.who("Mira Dal").pk, run.meeting.sittings.get().pk): Claimed(km=Decimal("42.5"))}, by, NOW)
    return run


def pages(run: World) -> list[str]:
    """Its pages."""
    at, unit = f"/arbete/moten/{run.meeting.address}", CertifiedUnit.objects.get(meeting=run.meeting)
    after = (
        "efter",
        "protokoll",
        f"justering/{unit.pk}",
        "anslag",
        "ersattning",
        "utskick",
        "mitt",
        "kallelse",
        "handlingar",
        "rummet",
        f"rummet/{run.item().pk}",
    )
    return [f"{at}/", *(f"{at}/{one}/" for one in after), f"/arbete/moten/organ/{run.body.slug}/", f"/arbete/justera/{unit.pk}/"]
