"""Threads are the same however many passages are asked for at once."""

from __future__ import annotations

import pytest

from samtrad.access.models import User
from samtrad.matters.actions import thread_all
from samtrad.matters.models import Link, Matter, Passage, Shelf
from server import portal_site as site

pytestmark = pytest.mark.django_db
NAMES = ("2025-05-14-styrgruppen-valfard.txt", "2024-11-25-kommunfullmaktige-fagerhed.txt", "2025-02-04-mas-natverket.odt")


def _threads() -> list[tuple[object, ...]]:
    links = Link.objects.order_by("earlier__meeting", "earlier__start", "later__meeting", "later__start")
    told = links.values_list("earlier__meeting", "earlier__start", "later__meeting", "later__start")
    return [*told, *Passage.objects.order_by("meeting", "start", "end").values_list("meeting", "start", "end", "is_public")]


def test_threads_are_the_same_however_many_are_asked_for_at_once(maja: User, monkeypatch: pytest.MonkeyPatch) -> None:
    for at, name in enumerate(NAMES):
        document = site.entered(name)
        if at:  # the first stays internal: what is public is threaded as if it were not there
            site.publish(document, maja, site.Terms("KL 8:13"))
    site.settle_in()
    before = _threads()
    assert Link.objects.exists()
    for model in (Link, Shelf, Matter):
        model.objects.all().delete()
    Passage.objects.all().delete()
    monkeypatch.setattr("samtrad.matters.actions.shelves._TOGETHER", 2)
    thread_all()
    assert _threads() == before
