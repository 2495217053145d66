"""Guarded things are reached through what a viewer may see: every other way is named here, with its reason."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from django.apps import apps

from samtrad.access.guarded import Guarded
from server.conftest import ROOT

SOURCE = ROOT / "src" / "samtrad"
WAYS = {"seen_by", "public", "none"}
REASONS = {
    "portal/queries/search/choices.py": "elected persons among those whom public attendance names",
    "portal/queries/search/places.py": "addresses of persons that were found among those",
    "portal/queries/meetings/attendance.py": "how many are unnamed is counted, and what is secret is not",
    "portal/queries/tasks/page.py": "an address that leads on",
    "portal/queries/person.py": "names of persons who were found by seen_by; an address that leads on",
    "workspace/intake.py": "whoever put a document in follows how far it has come",
    "workspace/alike.py": "documents whose doubts were found among those that one may settle",
    "workspace/waiting.py": "documents of bodies in which one may settle, and read the whole",
    "workspace/known/finding.py": "persons whom minutes of one's own bodies name",
    "workspace/task_persons.py": "persons whom minutes of one's own bodies name",
    "workspace/keeping/accounts.py": "who keeps accounts says which person one is, among all",
    "workspace/views/known.py": "an address that leads on",
    "api/views.py": "what became of a document that one sent",
}


def reached() -> Iterator[tuple[str, str, str]]:
    """Where guarded things are reached some other way: module, thing, way."""
    guarded = {model.__name__ for model in apps.get_models() if issubclass(model, Guarded)}
    assert {"Document", "Meeting", "Item", "Person"} <= guarded
    for part in ("portal", "workspace", "api"):
        for path in sorted((SOURCE / part).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute) and node.value.attr in ("objects", "_base_manager"):
                    thing = node.value.value
                    if isinstance(thing, ast.Name) and thing.id in guarded and node.attr not in WAYS:
                        yield path.relative_to(SOURCE).as_posix(), thing.id, node.attr


def test_guarded_things_are_reached_through_what_may_be_seen() -> None:
    found = list(reached())
    assert {module for module, _, _ in found} == set(REASONS), found
