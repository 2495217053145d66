"""Coverage-guided fuzzing of what reads: inputs that go where none has gone before are kept and changed further.

    python bench/fuzz.py [--seconds 60] [--target NAME] [--seed 1] [--blind]

Each target of ``fuzz_targets.py`` runs for its seconds in a process of its own, with atheris where that is installed
(``requirements/fuzz.txt``), else blindly: changed at random, with the same laws. An input must be read or refused, within
a time bound to its size, with every value at its words and the parts cutting the whole text. What breaks a law is kept
under ``build/fuzz/`` and told once for each place in the code.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import pkgutil
import re
import subprocess
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

try:
    import atheris
except ImportError:
    atheris = None

ROOT = Path(__file__).resolve().parents[1]
KEPT = ROOT / "build/fuzz"
MOST = 12_000
"""Bytes of an input: what takes too long shows in that, too."""
BASE, EACH = 1.5, 1 / 4000
"""Seconds of CPU that any input may take, and each byte beside: more than ten times what reading takes without being watched."""
NAMES = ("plain", "markdown", "html", "docx", "odt", "rows", "swedish", "structure", "whole", "rtf", "eml", "msg", "zip")
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "bench")]


class Harness:
    """One target with what was found in it."""

    def __init__(self, target: str, seed: int) -> None:
        self.name = target
        self.targets: Any = importlib.import_module("fuzz_targets")
        self.changes: Any = importlib.import_module("fuzz_changes")
        self.run_one = self.targets.TARGETS[target]
        self.rng = Random(f"{target}/{seed}")
        self.seen: set[str] = set()
        self.runs = 0

    def one(self, data: bytes) -> None:
        """One input under the laws; what breaks them is kept, and the run goes on."""
        self.runs += 1
        start = time.process_time()
        try:
            self.run_one(data)
        except Exception as error:  # noqa: BLE001 - what is not refused is what is looked for
            frames = traceback.extract_tb(error.__traceback__)
            told = str(error) if type(error).__name__ == "Broken" else f"{Path(frames[-1].filename).name}:{frames[-1].lineno}"
            self._keep(f"{type(error).__name__} {told}", data)
        if time.process_time() - start > BASE + EACH * len(data) and (again := self._seconds(data)) > BASE + EACH * len(data):
            self._keep(f"slow: {again:.1f} s", data, once="slow")

    def _seconds(self, data: bytes) -> float:
        """CPU seconds of an input read once more: the first may have had to wait for patterns to be compiled."""
        start = time.process_time()
        with suppress(Exception):
            self.run_one(data)
        return time.process_time() - start

    def _keep(self, told: str, data: bytes, once: str = "") -> None:
        if (once or told) in self.seen:
            return
        self.seen.add(once or told)
        path = KEPT / f"{self.name}-{hashlib.sha256(data).hexdigest()[:10]}"
        path.write_bytes(data)
        print(f"FOUND {self.name}: {told} ({len(data)} bytes): build/fuzz/{path.name}", flush=True)

    def begin(self) -> list[bytes]:
        """What is begun from, no longer than an input may be."""
        return [data[: MOST * 10 if self.name == "whole" else MOST] for data in self.targets.begun_from(self.name)]


def guided(target: str, seconds: int, seed: int) -> None:
    """One target with atheris; does not come back."""
    with atheris.instrument_imports(include=["samtrad.reading", "samtrad.swedish"]):
        for room in ("samtrad.reading", "samtrad.swedish"):
            for module in pkgutil.walk_packages(importlib.import_module(room).__path__, f"{room}."):
                importlib.import_module(module.name)
    harness = Harness(target, seed)
    folder = KEPT / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(harness.begin()):
        (folder / f"begun-{number}").write_bytes(data)

    def mutator(data: bytes, most: int, chance: int) -> bytes:
        changed: bytes = harness.changes.changed(target, data, most, Random(chance), atheris.Mutate)
        return changed

    arguments = [
        f"-max_total_time={seconds}",
        f"-seed={seed}",
        f"-max_len={MOST * (10 if target == 'whole' else 1)}",
        "-timeout=120",
        f"-artifact_prefix={KEPT}/{target}-",
        "-rss_limit_mb=4096",
        "-print_final_stats=1",
        str(folder),
    ]
    atheris.Setup([sys.argv[0], *arguments], harness.one, custom_mutator=mutator)
    atheris.Fuzz()


def blind(target: str, seconds: int, seed: int) -> None:
    """One target without coverage: inputs that are begun from, changed at random."""
    harness = Harness(target, seed)
    begun, mutate, end = harness.begin(), harness.changes.by_chance(harness.rng), time.monotonic() + seconds
    for data in begun:
        harness.one(data)
    while time.monotonic() < end:
        harness.one(harness.changes.changed(target, harness.rng.choice(begun), MOST, harness.rng, mutate))
    print(f"blind: {harness.runs} runs", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--target", choices=NAMES, action="append")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--blind", action="store_true", help="without coverage, as where atheris is not installed")
    parser.add_argument("--within", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    KEPT.mkdir(parents=True, exist_ok=True)
    if options.within:
        (blind if options.blind or atheris is None else guided)(options.target[0], options.seconds, options.seed)
        return 0
    return 1 if sum(apart(target, options) for target in options.target or NAMES) else 0


def apart(target: str, options: argparse.Namespace) -> int:
    """One target in a process of its own: its figures in one line; how many faults were found."""
    command = [
        sys.executable,
        __file__,
        "--within",
        "--target",
        target,
        "--seconds",
        str(options.seconds),
        "--seed",
        str(options.seed),
        *(["--blind"] * options.blind),
    ]
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    told = done.stdout + done.stderr
    found = re.findall(r"^FOUND .*$", told, re.MULTILINE)
    found += re.findall(r"^.*ERROR: libFuzzer.*$", told, re.MULTILINE)
    shown = re.findall(r"#(\d+)\s+\S+\s+cov: (\d+) ft: (\d+) corp: (\d+)", told)
    runs = re.search(r"stat::number_of_executed_units: (\d+)|blind: (\d+) runs|Done (\d+) runs", told)
    count = next((group for group in runs.groups() if group), "?") if runs else "?"
    coverage = f"coverage {shown[0][1]} -> {shown[-1][1]} edges, {shown[-1][3]} inputs kept" if shown else "no coverage"
    print(f"{target:10} {count:>8} runs  {coverage}  {len(found)} faults", *found, sep="\n  ", flush=True)
    if done.returncode and not found:
        print(told[-3000:], file=sys.stderr)
    return len(found) + (done.returncode != 0 and not found)


if __name__ == "__main__":
    sys.exit(main())
