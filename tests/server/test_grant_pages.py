"""The pages of grants: a keeper makes one, works out its key, shares it out and publishes it; anyone sees the working; faults are told and nothing is lost."""

from __future__ import annotations

import csv
import io
import json

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.followup.models import Grant
from samtrad.people.models import Body

pytestmark = [pytest.mark.django_db, pytest.mark.once]
TABLE = "Kommun\tFolkmängd\tListade\tFast belopp\nAlmby\t10 000\t300\t\nBjörkö\t20 000\t300\t\n=HYPERLINK\t-\t-\t1 000"


@pytest.fixture
def keeper(client: Client, maja: User) -> Client:
    body = Body.objects.create(slug="styrgruppen", name="Styrgruppen")
    Role.objects.create(user=maja, name=RoleName.SECRETARY, body=body.pk)
    client.force_login(maja)
    return client


def _sent(client: Client, where: str, status: int = 302, **fields: object) -> str:
    answer = client.post(where, fields)
    assert answer.status_code == status, answer.content.decode()
    return answer.headers.get("Location", "") or answer.content.decode()


def _made(keeper: Client) -> str:
    body = Body.objects.get(slug="styrgruppen")
    return _sent(keeper, "/arbete/medel/nytt/", body=body.pk, name="Nära vård", total="1 001 000 kr", unit="kronor", year="2026", table=TABLE)


def test_a_grant_from_its_form_to_its_public_page(keeper: Client, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    page = _made(keeper)
    _sent(keeper, page, act="key", called="Halva var", w0="50", w1="1/2")
    _sent(keeper, page, act="key", called="Lika", equal="100", least="1 000", step="1")
    shown = keeper.get(page).content.decode()
    assert "416\u00a0667" in shown
    assert "500\u00a0000" in shown
    grant = Grant.objects.get()
    public = Client()
    assert public.get(f"/medel/{grant.address}/").status_code == 404
    _sent(keeper, page, act="share", way=grant.alternatives.get(name="Halva var").pk)
    assert public.get(f"/medel/{grant.address}/").status_code == 404
    _sent(keeper, page, act="publish")
    with django_assert_max_num_queries(12):
        shown = public.get(f"/medel/{grant.address}/").content.decode()
    for words in ("416\u00a0667", "416\u00a0666,67", "Folkmängd", "Halva var", "Summan är exakt 1\u00a0001\u00a0000"):
        assert words in shown
    assert "Nära vård" in public.get("/medel/").content.decode()
    told = json.loads(public.get(f"/medel/{grant.address}.json").content)
    assert sum(one["units"] for one in told["shares"]) == told["total"] == 1_001_000
    rows = list(csv.reader(io.StringIO(public.get(f"/medel/{grant.address}.csv").content.decode("utf-8-sig")), delimiter=";"))
    assert rows[1][0] == "Almby"
    assert rows[3][0] == "'=HYPERLINK"
    share = grant.shares.get(party="Almby")
    _sent(keeper, page, act="report", share=share.pk, used="400 000", day="2026-12-31", for_what="Samordnare")
    shown = public.get(f"/medel/{grant.address}/").content.decode()
    assert "Samordnare" in shown
    assert "16\u00a0667" in shown


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"total": "mycket"}, "”mycket” är inget helt tal"),
        ({"name": "  "}, "Skriv vad medlen heter"),
        ({"year": "26"}, "fyra siffror"),
        ({"table": "Almby\t10\nBjörkö\t20"}, "Första raden ska vara rubriker"),
        ({"table": "Kommun\tFolk\nAlmby\tmånga"}, "Rad 2: ”många” är inget tal"),
        ({"decision": "https://exempel.se/moten/annat/beslut/1/"}, "Beslutet ska vara organets eget"),
        ({"report_by": "i höst"}, "ÅÅÅÅ-MM-DD"),
        ({"body": "0"}, "Välj vilket organ"),
    ],
)
def test_what_is_wrong_is_told_and_what_was_written_stays(keeper: Client, fields: dict[str, str], words: str) -> None:
    body = Body.objects.get(slug="styrgruppen")
    told = {"body": str(body.pk), "name": "Nära vård", "total": "1000", "source": "Staten genom SKR", "table": TABLE, **fields}
    page = _sent(keeper, "/arbete/medel/nytt/", 422, **told)
    assert words in page
    assert "Staten genom SKR" in page
    assert not Grant.objects.exists()


def test_a_key_that_cannot_be_is_told_and_stays_in_the_form(keeper: Client) -> None:
    where = _made(keeper)
    page = _sent(keeper, where, 422, act="key", called="Nittio", w0="90", w1="")
    assert "inte 100 procent" in page
    assert 'value="90"' in page
    assert "går inte jämnt upp" in _sent(keeper, where, 422, act="key", called="Tusental", equal="100", step="2000")
    assert _sent(keeper, where, 404, act="share", way="x")


def test_those_who_keep_no_body_are_refused(keeper: Client) -> None:
    page = _made(keeper)
    other = Client()
    assert other.get(page).status_code == 302
    other.force_login(User.objects.named("Någon"))
    assert other.get("/arbete/medel/").status_code == 403
    assert other.get("/arbete/medel/nytt/").status_code == 403
    assert other.get(page).status_code == 404
