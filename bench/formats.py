"""DOCX, ODT and HTML to record, beside the same minutes as text in the same run: milliseconds a document over text.

    python bench/formats.py [--rounds N]

The documents are the texts of the tests and the examples, put into the other formats line by line and, where
LibreOffice is installed, by LibreOffice as well: its files are as wordy as those of word processors are. CPU time, in turns, best of the rounds.
"""

from __future__ import annotations

import argparse
import gc
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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


def best(files: dict[str, tuple[str, bytes]], rounds: int, *, whole: bool) -> float:
    """The sum over documents of the best CPU time of reading each, in seconds."""
    total = 0.0
    gc.disable()
    for name, data in files.values():
        least = float("inf")
        for _ in range(rounds):
            start = time.process_time()
            if whole:
                read(data, name)
            else:
                read_text(data, sniff(data, name))
            least = min(least, time.process_time() - start)
        gc.collect()
        total += least
    gc.enable()
    return total


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
    print(f"{count} documents, {sum(map(len, texts.values())) / count / 1024:.1f} KB of text each on average")
    print(f"  {'format':20} {'KB':>6} {'to text':>9} {'to record':>10}   over text")
    base = best(sets["text"], options.rounds, whole=True) / count * 1000
    for kind, files in sets.items():
        size = sum(len(data) for _, data in files.values()) / len(files) / 1024
        laid_out = best(files, options.rounds, whole=False) / len(files) * 1000
        record = base if kind == "text" else best(files, options.rounds, whole=True) / len(files) * 1000
        print(f"  {kind:20} {size:6.1f} {laid_out:6.2f} ms {record:7.2f} ms  {record - base:+6.2f} ms")
    return 0


if __name__ == "__main__":
    sys.exit(main())
