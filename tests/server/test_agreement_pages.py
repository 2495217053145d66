"""The pages of agreements: what holds when with its words, what runs out, feeds, calendars, and the acts by hand."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.documents.models import Sensitive
from samtrad.followup.actions import agreements as actions
from samtrad.followup.models import Agreement, AgreementRuling
from samtrad.people.models import Organisation
from samtrad.portal.queries.agreements import lists as listed
from samtrad.portal.queries.agreements import page as query
from samtrad.portal.queries.agreements.lists import Wanted
from samtrad.portal.queries.paging import Asked
from server.test_agreements import agreement_of, put

pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture
def keeper(maja: User) -> User:
    Role.objects.create(user=maja, name=RoleName.ADMINISTRATOR)
    return maja


def page(address: str, today: date) -> query.AgreementPage:
    found = query.agreement(address, today)
    assert found
    return found


def test_a_page_tells_what_holds_and_what_is_to_be_done(keeper: User) -> None:
    put("told", keeper)
    address = agreement_of("told").address
    before = page(address, date(2025, 3, 1))
    assert (before.state, before.ends, before.is_proved) == ("proved", date(2025, 12, 31), True)
    assert before.lead
    assert (before.lead.begin, before.lead.decide) == (date(2024, 12, 30), date(2025, 6, 30))
    assert [(first, last) for first, last, _key in before.evaluations] == [(date(2025, 7, 1), date(2025, 12, 31))]
    assert [part.look for part in before.parts] == ["proved"]
    assert before.happenings[0].proof
    after = page(address, date(2026, 1, 1))
    assert (after.state, after.lead) == ("unknown", None)


def test_a_last_day_that_is_only_proposed_is_told_as_that(keeper: User, client: Client) -> None:
    put("told", keeper, told="Avtalet om läkarstöd gäller sedan 2024-01-01. Avtalet om läkarstöd föreslås gälla 2026-01-01 till och med 2029-12-31.")
    address = agreement_of("told").address
    found = page(address, date(2025, 3, 12))
    assert (found.ends, found.hoped) == (None, date(2029, 12, 31))
    assert page(address, date(2030, 1, 1)).hoped is None
    told = client.get(f"/avtal/{address}/").content.decode()
    assert "Föreslaget, rekommenderat eller beslutat av en part: till 31" in told.replace("\xa0", " ")


def test_the_list_warns_of_what_runs_out_and_is_cut_to_a_body(keeper: User) -> None:
    for name in ("told", "other", "plan"):
        put(name, keeper)
    found = listed.agreements(Wanted(), Asked(), date(2025, 3, 1))
    assert [line.title for line in found.soon] == ["Avtalet om läkarstöd"]
    assert len(found.agreements) == 3
    assert not listed.agreements(Wanted(body="finns-inte"), Asked(), date(2025, 3, 1)).agreements
    slug = Organisation.objects.get(bodies__meetings__reading__document__name="other.txt").slug
    cut = listed.agreements(Wanted(organisation=slug), Asked(), date(2025, 3, 1))
    assert [line.ends for line in cut.agreements] == [date(2027, 6, 30)]


def test_pages_feeds_and_calendars_in_both_languages(client: Client, keeper: User) -> None:
    put("told", keeper)
    put("later", keeper)
    address = agreement_of("told").address
    told = client.get(f"/avtal/{address}/").content.decode()
    assert "Okänt" in told  # the days are over
    assert "Vad som gäller efter" in told
    assert "url(#bars-said)" not in told
    assert 'class="b proved"' in told
    assert "Not known" in client.get(f"/en/avtal/{address}/").content.decode()
    assert client.get(f"/avtal/{address}.json").json()["state"] == "unknown"
    assert client.get(f"/avtal/{address}.atom").content.decode().count("<entry>") >= 2
    assert "SUMMARY:Går ut" in client.get(f"/avtal/{address}.ics").content.decode()
    assert f"/avtal/{address}/" in client.get("/avtal/").content.decode()
    assert client.get("/avtal/finnsinte/").status_code == 404


def test_what_is_joined_leads_on_and_what_is_masked_since_is_not_quoted(client: Client, keeper: User) -> None:
    document = put("told", keeper)
    put("other", keeper)
    one, other = agreement_of("told"), agreement_of("other")
    actions.join(one, other, keeper)
    answer = client.get(f"/avtal/{other.address}.json")
    assert (answer.status_code, answer["Location"]) == (302, f"/avtal/{one.address}.json")
    assert "läkarstöd gäller" in client.get(f"/avtal/{one.address}/").content.decode()
    at = document.readings.get().string.index("gäller")
    Sensitive.objects.create(document=document, number=1, start=at, end=at + 6, kind="other")
    assert "läkarstöd gäller 2024" not in client.get(f"/avtal/{one.address}/").content.decode()


def test_persons_put_right_and_confirm_in_the_workspace(client: Client, keeper: User) -> None:
    for name in ("told", "other"):
        put(name, keeper)
    one, other = agreement_of("told"), agreement_of("other")
    here = f"/arbete/avtal/{one.address}/"
    assert client.get(here).status_code in (302, 403)
    client.force_login(keeper)
    assert here in client.get("/arbete/avtal/", {"q": "läkarstöd"}).content.decode()
    assert "blir en och samma" in client.get(here, {"med": other.address}).content.decode()
    client.post(here, {"act": "rename", "name": "Läkarstödet"})
    client.post(here, {"act": "confirm", "first": "2026-01-01", "last": "2026-12-31", "ground": "Undertecknat 2025-12-01"})
    client.post(here, {"act": "confirm", "first": "snart", "last": "", "ground": "Undertecknat"})
    assert AgreementRuling.objects.count() == 2
    told = client.get(f"/avtal/{one.address}/").content.decode()
    assert "Undertecknat 2025-12-01" in told
    assert "Läkarstödet" in told
    client.post(here, {"act": "merge", "other": other.address})
    assert Agreement.objects.filter(is_public=True).count() == 1
    for ruling in AgreementRuling.objects.filter(undone_at=None).order_by("-act"):
        client.post(here, {"act": "undo", "number": ruling.act})
    assert Agreement.objects.filter(is_public=True).count() == 2
    assert not AgreementRuling.objects.filter(undone_at=None).exists()
    assert client.post(here, {"act": "annat"}).status_code == 404


def test_events_are_numbered_as_their_minutes_number_them(keeper: User, client: Client) -> None:
    put("told", keeper)
    told = client.get(f"/avtal/{agreement_of('told').address}/").content.decode()
    assert "§&nbsp;2</a>" in told
    assert "punkt&nbsp;2" not in told


def test_an_empty_installation_says_that_nothing_is_published_and_a_cut_that_finds_nothing_shows_all(client: Client) -> None:
    for path in ("/fragor/", "/uppdrag/", "/avtal/", "/rundor/"):
        assert "Här finns inget ännu." in client.get(path).content.decode(), path
        assert "Visa allt" in client.get(path, {"ar": "2024"}).content.decode(), path
    assert "Inget protokoll är publicerat ännu." in client.get("/sok", {"q": "skolskjuts"}).content.decode()
