"""What the benches fill a database with goes in, and the pages that they measure can be had: at the smallest size, nothing is measured here."""

from __future__ import annotations

import sys
from collections.abc import Callable
from hashlib import md5
from importlib import import_module
from pathlib import Path
from random import Random
from types import ModuleType

import pytest
from django.db import connection
from django.test import Client

from samtrad.matters.models import Matter
from samtrad.register.models import Meeting

_BENCH = Path(__file__).resolve().parents[2] / "bench"

pytestmark = pytest.mark.django_db


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """A module of the benches by its name, over the database of the tests instead of an installation of its own."""
    monkeypatch.syspath_prepend(_BENCH)
    monkeypatch.setitem(sys.modules, "register_installed", ModuleType("register_installed"))
    return import_module


def test_matters_are_made_and_each_list_of_them_is_had(bench: Callable[[str], ModuleType], client: Client) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("the rows are made by PostgreSQL itself")
    module = bench("matters_made")
    module.made(600)
    assert Matter.objects.count() == 600
    with connection.cursor() as cursor:
        cursor.execute("SHOW session_replication_role")
        assert cursor.fetchone() == ("origin",)
    assert [kind for kind, address in module._PAGES.items() if client.get(address or "/fragor/").status_code != 200] == []


@pytest.mark.once
def test_plans_are_made_and_their_pages_are_had(bench: Callable[[str], ModuleType], client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    module = bench("plans_made")
    monkeypatch.setattr(module, "_AGREEMENTS", 2)
    plan, matrix = module.made(2)
    pages = ["/planer/", "/planer/?organ=organet", f"/planer/{plan}/", f"/innehall/{matrix}/"]
    assert [client.get(page).status_code for page in pages] == [200] * 4


@pytest.mark.once
def test_rounds_are_made_and_their_pages_are_had(bench: Callable[[str], ModuleType], client: Client) -> None:
    module = bench("rounds_made")
    client.force_login(module.made(3, 290))
    assert [kind for kind, address in module._PAGES.items() if address and client.get(address).status_code != 200] == []


def test_a_register_is_filled_and_every_row_of_it_is_copied(bench: Callable[[str], ModuleType], client: Client) -> None:
    filled, grown, pages = bench("register_filled"), bench("register_grown"), bench("register_pages")
    filled.fill(1)
    filled.followed()
    were = Meeting.objects.count()
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            connection.connection.create_function("md5", 1, lambda words: md5(str(words).encode(), usedforsecurity=False).hexdigest(), deterministic=True)
        for statement in (grown._BEFORE, *grown._statements()):
            cursor.execute(statement)
        if connection.vendor == "postgresql":
            cursor.execute("SET session_replication_role = DEFAULT")
    assert Meeting.objects.count() == were * (100 if connection.vendor == "postgresql" else 10)
    rng = Random(1)
    found = [pages.figure(kind, [address(rng)], client) for kind, address in bench("portal_addresses").KINDS.items()]
    assert min(one.size for one in found) > 0
    assert pages.told(found).count("\n") == len(found) + 1
