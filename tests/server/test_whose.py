"""Whose a document is that holds the minutes of several bodies: theirs together, so that only those who may in all of them may with it."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import Act, Classification, ForbiddenError, RoleName
from samtrad.documents.actions import receive, retry
from samtrad.documents.models import Document, DocumentBody
from samtrad.documents.queries import text_for
from samtrad.documents.states import Way
from samtrad.people.models import Body, Organisation, PublicationPolicy
from samtrad.people.states import NamesShown
from samtrad.people.viewing import may, viewer
from samtrad.register.actions import enter
from samtrad.register.classifying import classify
from samtrad.register.masking import mark_words
from samtrad.register.models import Meeting
from samtrad.register.publication import terms_of
from samtrad.register.series import publish_series
from server.conftest import records

pytestmark = [pytest.mark.django_db, pytest.mark.once]
ONE = "Bergnämnden\nProtokoll\n\nSammanträdesdatum: 2025-03-04\n\nNärvarande\nMira Dal (S), ordförande\nPer Alm (M)\n\n§ 1 Budget\n\nBeslut\nBergnämnden godkänner budgeten.\n"
OTHER = ONE.replace("Bergnämnden", "Dalnämnden").replace("Mira Dal", "Ida Ås")
UNDATED = "Bergnämnden\nProtokoll\n\nNärvarande\nMira Dal (S), ordförande\nPer Alm (M)\n\n§ 1 {0}\n\nBeslut\nBergnämnden godkänner {0}.\n"


def entered(*told: str, name: str = "protokoll.zip", by: User | None = None) -> Document:
    made = [one for number, text in enumerate(told) for one in records(f"{number}.txt", text.encode())]
    document = receive("".join(told).encode(), name, Way.PAGE, by).document
    enter(document, made, "test 1")
    return Document.objects.get(pk=document.pk)


def secretary(name: str, *bodies: str) -> User:
    user = User.objects.named(name)
    for body in bodies:
        Role.objects.get_or_create(user=user, name=RoleName.SECRETARY, body=Body.objects.get(name=body).pk)
    return user


def test_a_file_of_one_body_is_that_bodys() -> None:
    document = entered(ONE)
    assert (document.scope, document.bodies) == (Body.objects.get().pk, {Body.objects.get().pk})
    assert not DocumentBody.objects.exists()


def test_a_file_of_two_bodies_is_for_those_who_may_in_both(client: Client) -> None:
    document = entered(ONE, OTHER)
    assert document.scope is None
    assert document.bodies == set(Body.objects.values_list("pk", flat=True))
    one, both = secretary("Eva", "Bergnämnden"), secretary("Bo", "Bergnämnden", "Dalnämnden")
    for user, is_theirs in ((one, False), (secretary("Ulf", "Dalnämnden"), False), (both, True), (User.objects.named("Ann"), False)):
        seen = viewer(user)
        assert Document.objects.seen_by(seen).exists() == is_theirs, user
        assert document.is_whole_to(seen) == may(user, Act.PUBLISH, document) == is_theirs, user
        client.force_login(user)
        for path in ("granska/{}/1/", "publicera/{}/", "maskera/{}/"):
            assert client.get(f"/arbete/{path.format(document.address)}").status_code == (200 if is_theirs else 404), (user, path)
        assert (document.address in client.get("/arbete/kon/").content.decode()) == is_theirs
    classify(document, Classification.SECRET, "OSL 25:1", both)
    assert Document.objects.seen_by(viewer(both)).exists()
    assert not Document.objects.seen_by(viewer(one)).exists()
    with pytest.raises(ForbiddenError):
        classify(document, Classification.OPEN, "", one)
    with pytest.raises(ForbiddenError):
        mark_words(document.readings.all()[0], "Mira Dal", one)


def test_a_member_of_one_of_them_does_not_see_the_file_but_their_own_meeting(client: Client) -> None:
    document = entered(ONE, OTHER)
    user = User.objects.named("Ann")
    Role.objects.create(user=user, name=RoleName.MEMBER, body=Body.objects.get(name="Bergnämnden").pk)
    seen = viewer(user)
    assert not Document.objects.seen_by(seen).exists()
    assert [one.body.name for one in Meeting.objects.seen_by(seen)] == ["Bergnämnden"]
    mark_words(document.readings.all()[0], "Per Alm", secretary("Bo", "Bergnämnden", "Dalnämnden"))
    assert "Per Alm" not in text_for(document.readings.select_related("document").all()[0], seen)


def test_a_registrar_may_where_all_bodies_are_of_the_organisation() -> None:
    document = entered(ONE, OTHER)
    owner = Organisation.objects.create(slug="fagerhed", name="Fagerhed", kind="municipality")
    user = User.objects.named("Ann")
    Role.objects.create(user=user, name=RoleName.REGISTRAR, organisation=owner.pk)
    Body.objects.filter(name="Bergnämnden").update(owner=owner)
    assert not may(user, Act.PUBLISH, document)
    Body.objects.update(owner=owner)
    assert may(user, Act.PUBLISH, document)
    assert Document.objects.seen_by(viewer(user)).exists()


def test_a_series_has_what_is_of_others_too_for_who_may_in_all_and_terms_are_the_strictest(client: Client) -> None:
    document = entered(ONE, OTHER)
    one, other = Body.objects.get(name="Bergnämnden"), Body.objects.get(name="Dalnämnden")
    PublicationPolicy.objects.create(body=one, ground="KL 8:13", days=None, indexable=True)
    both = secretary("Bo", "Bergnämnden", "Dalnämnden")
    assert terms_of(document) is None
    assert publish_series(one, both) == {"no_ground": 1}
    PublicationPolicy.objects.create(body=other, ground="TF 2", days=90, indexable=False, names=NamesShown.ELECTED)
    terms = terms_of(document)
    assert terms == ("KL 8:13; TF 2", 90, False)
    assert not publish_series(one, secretary("Eva", "Bergnämnden"))
    for user, is_theirs in ((User.objects.named("Eva"), False), (both, True)):
        client.force_login(user)
        assert (document.name in client.get(f"/arbete/publicering/{one.slug}/").content.decode()) == is_theirs
    assert publish_series(one, both) == {"": 1}
    document.refresh_from_db()
    assert (document.is_public, document.elected_alone) == (True, True)


def test_whose_it_is_follows_what_is_read(maja: User) -> None:
    document = entered(ONE, OTHER, by=maja)
    retry(document, maja)
    enter(document, records("0.txt", ONE.encode()), "test 2")
    document.refresh_from_db()
    assert document.bodies == {Body.objects.get(name="Bergnämnden").pk}
    assert not DocumentBody.objects.exists()


def test_addresses_of_meetings_without_a_day_do_not_tell_how_many_there_are(maja: User) -> None:
    slugs = []
    for what in ("budgeten", "planen", "avtalet"):
        entered(UNDATED.format(what), name=f"{what}.txt")
        slugs.append(Meeting.objects.latest("pk").slug)
    assert all(re.fullmatch(r"bergnamnden-odaterat-[0-9a-f]{8}", one) for one in slugs)
    assert len(set(slugs)) == 3
    document = Document.objects.first()
    assert document is not None
    retry(document, maja)
    enter(document, records("0.txt", UNDATED.format("budgeten").encode()), "test 2")
    assert sorted(Meeting.objects.values_list("slug", flat=True)) == sorted(slugs)
