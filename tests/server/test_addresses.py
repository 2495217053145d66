"""The names that addresses go by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

pytestmark = pytest.mark.once


def named(patterns: Sequence[URLPattern | URLResolver], spaces: tuple[str, ...] = (), before: str = "") -> Iterator[tuple[str, str]]:
    """The name of each address with the namespaces that it stands in, and its route."""
    for one in patterns:
        route = f"{before}{one.pattern}"
        if isinstance(one, URLResolver):
            yield from named(one.url_patterns, (*spaces, *([one.namespace] if one.namespace else [])), route)
        else:
            yield ":".join([*spaces, one.name or ""]), route


def test_no_two_addresses_go_by_one_name() -> None:
    """The one that is asked for by a name would be whichever fits what it is filled with."""
    found = defaultdict(list)
    for name, route in named(get_resolver().url_patterns):
        found[name].append(route)
    assert len(found) > 100
    assert "workspace:meeting-paper" in found
    assert {name: routes for name, routes in found.items() if len(routes) > 1} == {}
