"""An agreement that is called a part of another leads to it, and the other to it, where the name is that of one alone and both are public."""

from __future__ import annotations

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from samtrad.access.models import User
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.followup.agreements.naming import telling_key
from samtrad.followup.models import AgreementMention
from samtrad.portal import addresses
from samtrad.register.actions import enter
from samtrad.register.publication import Terms, publish, withdraw
from server.conftest import records
from server.test_agreements import agreement_of, keeper, settle

__all__ = ["keeper"]
pytestmark = pytest.mark.django_db
PART = "Avtal om läkarstöd tecknas som underavtal till hemsjukvårdsavtalet."
WHOLE = "Avtalet om hemsjukvård gäller 2024-01-01–2027-12-31."


def tells(name: str, body: str, day: str, said: str, by: User) -> Document:
    """Minutes of a committee of Viken that tell something of agreements, published and followed."""
    text = (
        f"Vikens kommun\n{body}\nPROTOKOLL\nSammanträdesdatum {day}\n\nNärvarande\nKarin Ahl (S), ordförande\n\n"
        f"§ 2 Avtal\n\n{said}\n\nBeslut\n{body} beslutar\natt lägga informationen till handlingarna.\n"
    ).encode()
    document = receive(text, f"{name}.txt", Way.COMMAND, by).document
    enter(document, records(f"{name}.txt", text), "test 1")
    document.refresh_from_db()
    publish(document, by, Terms("KL 8:13"))
    settle()
    return document


def both(keeper: User) -> tuple[Document, Document]:
    part = tells("part", "Socialnämnden", "2025-03-11", PART, keeper)
    return part, tells("whole", "Kommunstyrelsen", "2025-09-01", WHOLE, keeper)


def told(client: Client, name: str) -> dict[str, list[dict[str, str]]]:
    url = addresses.agreement(agreement_of(name).address)
    return dict(client.get(f"{url.rstrip('/')}.json").json())


def test_each_leads_to_the_other(keeper: User, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    both(keeper)
    whole, part = (addresses.agreement(agreement_of(name).address) for name in ("whole", "part"))
    assert [one["url"] for one in told(client, "part")["part_of"]] == [whole]
    assert [one["url"] for one in told(client, "whole")["has_parts"]] == [part]
    for url, other in ((whole, part), (part, whole)):
        with django_assert_max_num_queries(12):
            assert f'<a href="{other}">' in client.get(url).content.decode()


def test_what_is_not_public_is_named_by_nobody_else(keeper: User, client: Client) -> None:
    part, whole = both(keeper)
    withdraw(part, keeper)
    assert told(client, "whole")["has_parts"] == []
    settle()
    assert told(client, "whole")["has_parts"] == []
    withdraw(whole, keeper)
    settle()
    tells("other", "Omsorgsnämnden", "2025-10-01", PART, keeper)
    (led,) = told(client, "other")["part_of"]  # to what these minutes themselves tell of it
    assert client.get(led["url"]).status_code == 200


def test_a_name_that_two_go_by_leads_nowhere(keeper: User, client: Client) -> None:
    both(keeper)
    tells("other", "Omsorgsnämnden", "2025-10-01", "Avtalet om hörapparater gäller 2019-01-01–2020-12-31.", keeper)
    assert told(client, "part")["part_of"][0]["url"]
    AgreementMention.objects.filter(agreement=agreement_of("other")).update(key=telling_key("avtalet om hemsjukvård"))
    assert [one["url"] for one in told(client, "part")["part_of"]] == [""]


@pytest.mark.parametrize("name", ["", "hyresavtalet", "avtalet", "nämndens plan"])
def test_what_there_may_be_many_of_has_no_key(name: str) -> None:
    assert telling_key(name) == ""
