"""What the product imports is installed where it runs: tests run with more beside it, which would hide what is missing."""

from __future__ import annotations

import ast
import re
import sys
from importlib.metadata import packages_distributions

import pytest

from conftest import ROOT

_ONLY_TYPES = {"_typeshed"}


def _imported() -> dict[str, str]:
    """Packages of others that the product imports, each with a file that does."""
    found: dict[str, str] = {}
    for file in sorted((ROOT / "src/samtrad").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = (
                [one.name for one in node.names]
                if isinstance(node, ast.Import)
                else [node.module]
                if isinstance(node, ast.ImportFrom) and not node.level
                else []
            )
            found |= {name.split(".")[0]: file.name for name in names if name}
    return {name: file for name, file in found.items() if name not in {"samtrad", *sys.stdlib_module_names, *_ONLY_TYPES}}


def _name(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


@pytest.mark.parametrize("name", sorted(_imported()))
def test_it_is_among_what_the_server_installs(name: str) -> None:
    pinned = set(re.findall(r"^([A-Za-z0-9_.-]+)==", (ROOT / "requirements/server.txt").read_text(), re.MULTILINE))
    assert {_name(one) for one in packages_distributions()[name]} & {_name(one) for one in pinned}, f"{name}, in {_imported()[name]}"
