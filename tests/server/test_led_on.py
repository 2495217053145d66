"""An old address leads on to what may be seen, and tells of nothing else (law 11); a name stands only for what has a page."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from samtrad.access.models import User
from samtrad.matters.models import Matter
from samtrad.people.models import Body, Organisation, Person
from samtrad.register.models import Meeting, MeetingSlug

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_what_is_hidden_is_led_to_by_no_old_address(client: Client, maja: User) -> None:
    hidden = Organisation.objects.create(slug="hemliga-bolaget", name="Hemliga Bolaget AB", kind="company")
    Organisation.objects.create(slug="gamla-bolaget", name="Gamla", kind="company", merged_into=hidden)
    body = Body.objects.create(slug="hemligt-organ", name="Hemligt organ")
    Body.objects.create(slug="gammalt-organ", name="Gammalt organ", merged_into=body)
    person = Person.objects.create(slug="hemlig-person", name="Hemlig Person", is_elected=True)
    Person.objects.create(slug="gammal-person", name="Gammal", is_elected=True, merged_into=person)
    meeting = Meeting.objects.create(slug="hemligt-mote", body=body, kind="minutes")
    MeetingSlug.objects.create(slug="gammalt-mote", meeting=meeting)
    matter = Matter.objects.create(address="hemligt222")
    Matter.objects.create(address="gammalt222", merged_into=matter)
    for old in ("organisationer/gamla-bolaget", "organ/gammalt-organ", "personer/gammal-person", "moten/gammalt-mote", "fragor/gammalt222"):
        assert client.get(f"/{old}/").status_code == 404, old
        assert client.get(f"/{old}.json").status_code == 404, old


@pytest.mark.parametrize("page", ["fragor", "rundor"])
def test_a_list_cut_to_a_hidden_organisation_does_not_name_it(client: Client, page: str) -> None:
    Organisation.objects.create(slug="hemliga-bolaget", name="Hemliga Bolaget AB", kind="company")
    told = json.loads(client.get(f"/{page}.json?organisation=hemliga-bolaget").content)
    assert told["wanted"]["organisation_name"] == ""
