"""Which rules the code holds: a seal over the text of the modules that something is told by, and of all that they import (decision 0081).

Nobody has to remember to raise a number: whoever changes a rule changes the seal, and what was told by the old one is told anew.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import samtrad

_ROOT = Path(samtrad.__file__).parent
_IMPORT = re.compile(r"^from (samtrad[\w.]*) import (\([^)]*\)|[^\n]*)|^import (samtrad[\w.]*)", re.MULTILINE)
_NO_RULES = ("samtrad.access", "samtrad.audit", "samtrad.bounded", "samtrad.outward", "samtrad.signing", "samtrad.search")
"""Packages by which things are kept, locked, logged and run, and that say nothing of what minutes mean. What words are found by has a version of its own (`refilling`)."""
_TABLES = "models"
"""Modules of tables: what changes in them comes with a migration."""
_DATA = frozenset({".tsv", ".txt", ".json"})
_LENGTH = 24


@cache
def rules_of(modules: frozenset[str]) -> str:
    """The seal of the rules in these modules, by their dotted names; ``ValueError`` where there is no such module."""
    found = dict(_with_imports(modules))
    packages = {name.split(".")[1] for name in found}
    data = [path for package in packages for path in (_ROOT / package).rglob("*") if path.suffix in _DATA]
    told = hashlib.sha256()
    for name, text in [*sorted(found.items()), *((str(path.relative_to(_ROOT)), path.read_bytes()) for path in sorted(data))]:
        told.update(b"%d %s %d " % (len(name), name.encode(), len(text)) + text)
    return told.hexdigest()[:_LENGTH]


def modules_in(package: str) -> frozenset[str]:
    """The modules of one of our packages and of those in it, by their dotted names: also those that are imported by name when they are asked for."""
    root = _ROOT.joinpath(*package.split(".")[1:])
    return frozenset(".".join(("samtrad", *path.relative_to(_ROOT).with_suffix("").parts)).removesuffix(".__init__") for path in root.rglob("*.py"))


def _with_imports(modules: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """The modules and all of ours that they import, with their text."""
    seen: set[str] = set()
    todo = list(modules)
    for one in todo:
        if _path(one) is None:
            raise ValueError(one)
    while todo:
        name = todo.pop()
        path = _path(name)
        if name in seen or path is None or name.startswith(_NO_RULES) or _TABLES in name.split("."):
            continue
        seen.add(name)
        text = path.read_bytes()
        yield name, text
        for of, names, alone in _IMPORT.findall(text.decode("utf-8")):
            todo += [alone] if alone else [of, *(f"{of}.{one}" for one in re.findall(r"\w+", names))]


@cache
def _path(name: str) -> Path | None:
    """The file of a module; None where the name is that of something in a module."""
    place = _ROOT.joinpath(*name.split(".")[1:])
    return next((path for path in (place / "__init__.py", place.with_name(f"{place.name}.py")) if path.is_file()), None)
