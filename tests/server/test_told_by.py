"""What is only told of says by whom, on the page of whom it names."""

from __future__ import annotations

import pytest
from django.test import Client

from samtrad.access.models import User
from samtrad.register.models import Mention
from server import portal_site as site

pytestmark = [pytest.mark.django_db, pytest.mark.once]


def test_what_is_only_told_of_an_organisation_says_by_whom(client: Client, maja: User) -> None:
    site.publish(site.entered("2025-02-04-mas-natverket.odt"), maja, site.Terms("KL 8:13"))
    site.settle_in()
    mention = Mention.objects.public().filter(decision__status="reported").order_by("id")[0]
    told = client.get(f"/organisationer/{mention.organisation.slug}.json").json()["concerns"]
    reported = [one for one in told if one["status"] == "reported"]
    assert reported
    assert client.get(f"/organisationer/{mention.organisation.slug}/").content.decode().count("Berättat av") == len(reported)
