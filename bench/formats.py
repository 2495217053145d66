"""DOCX, ODT and HTML to record, beside the same minutes as text in the same run: milliseconds a document over text.

    python bench/formats.py [--rounds N]

The documents are the texts of the tests and the examples, put into the other formats line by line and, where
LibreOffice is installed, by LibreOffice as well: its files are as wordy as those of word processors are. CPU time, in turns, best of the rounds.
"""

from __future__ import annotations

import argparse
import gc
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from math import inf
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from converted_texts import lines_as, tables_as  # noqa: E402  lies beside the tests
from samtrad.reading.formats.registry import read_text  # noqa: E402
from samtrad.reading.read import read  # noqa: E402
from samtrad.reading.source import sniff  # noqa: E402

FORMATS = (".docx", ".odt", ".html", ".rtf")


def documents() -> dict[str, bytes]:
    """The texts by name, page breaks left out."""
    paths = [
        p for folder in ("examples", "tests/layouts") for p in sorted((ROOT / folder).glob("*.*")) if p.suffix in {".txt", ".md"} and p.name != "README.md"
    ]
    return {p.stem: p.read_bytes().replace(b"\f", b"") for p in paths}


def by_office(texts: dict[str, bytes], suffix: str) -> dict[str, bytes]:
    """The documents as LibreOffice writes them; none without it."""
    office = shutil.which("soffice")
    if office is None:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made"
        for name, data in texts.items():
            (Path(folder) / f"{name}.odt").write_bytes(tables_as(data, ".odt"))
        paths = sorted(map(str, Path(folder).glob("*.odt")))
        command = [
            office,
            f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            suffix[1:],
            "--outdir",
            str(made),
            *paths,
        ]
        subprocess.run(command, check=False, capture_output=True, timeout=600)
        return {path.stem: path.read_bytes() for path in made.glob(f"*{suffix}")} if made.is_dir() else {}


class Least(NamedTuple):
    """Of one document in one format: seconds to laid-out text and to the record, the least of the rounds."""

    laid_out: float
    record: float


def least(files: dict[str, dict[str, tuple[str, bytes]]], rounds: int) -> dict[str, dict[str, Least]]:
    """Of every format and document the least of the rounds: formats in turn for each document, so that what else the machine does falls on all."""
    found: dict[str, dict[str, Least]] = {kind: {} for kind in files}
    gc.disable()
    for _ in range(rounds):
        for document in files["text"]:
            for kind, those in files.items():
                if document in those:
                    name, data = those[document]
                    before = found[kind].get(document, Least(inf, inf))
                    found[kind][document] = Least(
                        min(before.laid_out, _seconds(lambda data=data, name=name: read_text(data, sniff(data, name)))),
                        min(before.record, _seconds(lambda data=data, name=name: read(data, name))),
                    )
            gc.collect()
    gc.enable()
    return found


def _seconds(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return time.process_time() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    texts = documents()
    sets = {"text": {name: (f"{name}.txt", data) for name, data in texts.items()}}
    for suffix in FORMATS:
        sets[f"{suffix[1:]}, lines"] = {name: (name + suffix, lines_as(data, suffix)) for name, data in texts.items()}
        sets[f"{suffix[1:]}, tables"] = {name: (name + suffix, tables_as(data, suffix)) for name, data in texts.items()}
        if made := by_office(texts, suffix):
            sets[f"{suffix[1:]}, LibreOffice"] = {name: (name + suffix, data) for name, data in made.items()}
    count = len(texts)
    print(
        f"{count} documents, {sum(map(len, texts.values())) / count / 1024:.1f} KB of text each on average, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    )
    print(f"  {'format':20} {'KB':>6} {'to text':>9} {'to record':>10}   over text: mean, median, greatest")
    found = least(sets, options.rounds)
    for kind, those in found.items():
        size = sum(len(data) for _, data in sets[kind].values()) / len(those) / 1024
        over = sorted(1000 * (one.record - found["text"][document].record) for document, one in those.items())
        laid_out, record = (1000 * sum(one[part] for one in those.values()) / len(those) for part in (0, 1))
        print(f"  {kind:20} {size:6.1f} {laid_out:6.2f} ms {record:7.2f} ms  {sum(over) / len(over):+6.2f} {over[len(over) // 2]:+6.2f} {over[-1]:+6.2f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
