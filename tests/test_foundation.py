"""What holds for the tree as a whole: what it needs, what it may name, how large it is, and that it says how to run."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from functools import cache
from importlib.metadata import requires
from pathlib import Path

import pytest

from conftest import ROOT

MODULES = [path for path in sorted((ROOT / "src" / "samtrad").rglob("*.py")) if not path.name.startswith("0001_")]  # which Django writes
REQUIREMENTS = sorted((ROOT / "requirements").glob("*.txt"))
DECISIONS = sorted((ROOT / "docs/decisions").glob("*.md"))
MOST_LINES, MANY_LINES, MOST_LINES_OF_A_DECISION = 600, 400, 40
TARGETS = "help run test lint format score bench docs clean".split()
# joined from parts, so that this file does not name what it looks for
REGISTRIES = [
    "py" + "pi.org",
    "python" + "hosted.org",
    "npm" + "js.org",
    "npm" + "js.com",
    "registry.yarn" + "pkg.com",
    "crates" + ".io",
    "conda" + ".anaconda.org",
    "proxy.golang" + ".org",
]
MACHINE = re.compile(
    r"(?<![\w.~-])/(?:"
    + "|".join(["wo" + "rk", "ho" + "me", "ro" + "ot", "Us" + "ers", "fa" + "rm", "m" + "nt", "wor" + "kspaces?"])
    + r")(?=[/\s\"'`)\],;:]|\Z)"
)
WITHOUT_DJANGO = """
import sys

class Refused:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "django":
            raise ImportError(name)

sys.meta_path.insert(0, Refused())
from samtrad.cli.main import main

status = main(["read", "--json", "--lang", "en", sys.argv[1]])
sys.stdout.flush()
loaded = {name.partition(".")[0] for name in sys.modules}
sys.stderr.write(" ".join(sorted(loaded & {"django", "pydantic", "lxml", "requests", "httpx"})))
sys.exit(status)
"""


@cache
def tree() -> list[Path]:
    """The files of the tree: those that are tracked and new ones that are not ignored; without git all that are not hidden."""
    quiet = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}  # a hook's own checkout is another
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"], capture_output=True, text=True, check=False, env=quiet
    )
    if listed.returncode == 0 and listed.stdout:
        return [path for name in listed.stdout.split("\0") if name and (path := ROOT / name).is_file()]
    skipped = {"build", "dist", "node_modules", "__pycache__"}
    inside = ((path, path.relative_to(ROOT).parts) for path in ROOT.rglob("*"))
    return [path for path, parts in inside if path.is_file() and not skipped & set(parts) and not any(part.startswith(".") for part in parts)]


@cache
def texts() -> dict[str, str]:
    found = {}
    for path in tree():
        try:
            found[str(path.relative_to(ROOT))] = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue  # a PDF, a font
    return found


# what it needs


def test_reader_works_without_django(tmp_path: Path) -> None:
    text = tmp_path / "dalen.txt"
    text.write_text("Protokoll\nDalrådet\nTid: 3 mars 2025\n\n§ 1 Val\n\nBeslut\n\nMira Dal väljs till justerare.\n", "utf-8")
    done = subprocess.run([sys.executable, "-c", WITHOUT_DJANGO, str(text)], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert '"elect"' in done.stdout


def test_base_install_needs_four_packages() -> None:
    base = {re.split(r"[^\w.-]", one)[0] for one in requires("samtrad") or [] if "extra ==" not in one}
    assert base == {"lxml", "msgspec", "olefile", "pypdfium2"}


def test_project_file_says_the_same() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert {re.split(r"[^\w.-]", one)[0] for one in project["dependencies"]} == {"lxml", "msgspec", "olefile", "pypdfium2"}


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda p: p.name)
def test_requirements_are_pinned_by_hash_and_name_no_address(path: Path) -> None:
    told = path.read_text("utf-8")
    packages = [line for line in told.replace("\\\n", " ").splitlines() if line.strip() and not line.startswith("#")]
    assert packages
    for package in packages:
        assert re.match(r"[\w.\[\]-]+==[\w.!+-]+\s", package), package[:60]
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", package), package[:60]
    assert not re.search(r"https?:|file:|git\+|--(?:extra-)?index|--find-links|--trusted|^-[if]\b", told, re.MULTILINE)


def test_every_requirements_file_is_compiled() -> None:
    assert {path.stem for path in REQUIREMENTS} == {path.stem for path in (ROOT / "requirements").glob("*.in")}


# what it may name


def test_no_file_names_a_registry() -> None:
    found = [(name, host) for name, told in texts().items() for host in REGISTRIES if host in told.casefold()]
    assert found == []


def test_no_file_names_a_place_on_a_machine() -> None:
    found = [(name, match.group()) for name, told in texts().items() if (match := MACHINE.search(told))]
    assert found == []


# how large it is, and what it says of itself


@pytest.mark.parametrize("path", MODULES, ids=lambda p: "/".join(p.parts[-2:]))
def test_modules_are_small_and_say_what_they_are(path: Path) -> None:
    told = path.read_text("utf-8")
    assert len(told.splitlines()) <= MOST_LINES
    assert ast.get_docstring(ast.parse(told)), "no docstring"


def test_long_modules_are_few() -> None:
    long = [path.name for path in MODULES if len(path.read_text("utf-8").splitlines()) > MANY_LINES]
    assert len(long) <= len(MODULES) // 20, f"modules of more than {MANY_LINES} lines: {long}"


def test_no_module_has_a_name_of_convenience() -> None:
    assert [path for path in MODULES if path.stem in {"utils", "util", "helpers", "common", "lib", "misc"}] == []


@pytest.mark.parametrize("path", DECISIONS, ids=lambda p: p.stem)
def test_decision_records_are_short_and_whole(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert lines[0].startswith(f"# {int(path.name[:4])}. ")
    assert [line for line in lines if line.startswith("##")] == ["## Context", "## Choice", "## Price"]
    assert len(lines) < MOST_LINES_OF_A_DECISION


def test_decision_records_have_numbers_of_their_own() -> None:
    numbers = [int(path.name[:4]) for path in DECISIONS]
    assert len(set(numbers)) == len(numbers)  # gaps are what was taken back


def test_readme_begins_with_how_to_run() -> None:
    top = "\n".join((ROOT / "README.md").read_text("utf-8").splitlines()[:15])
    assert "make run" in top
    assert "make test" in top


@pytest.mark.parametrize("target", TARGETS)
def test_makefile_has_the_targets(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


def test_targets_can_be_planned() -> None:
    done = subprocess.run(["make", "-n", "-C", str(ROOT), "help", "docs"], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert (ROOT / "docs/generate.py").exists()
    assert (ROOT / "bench/score.py").exists()
