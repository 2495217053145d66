"""A large folder: how long 1,000 files of all formats take with one job and with two, and how much memory all processes hold.

The files are the examples, copied; some are damaged. Scans, which Tesseract takes seconds a page for, are left out unless ``--scans`` says how many
of the examples' scans come into the mix. Time is told by the clock and by the processor: on a machine that
does other things too, only the second can be compared. Memory is the sum over the command and its workers of what is
theirs alone, seen ten times a second, and its growth from the first third of the run to the last. What the busiest process does by itself is the least
time that the run can take: how much faster several jobs are where the cores are free is at most the one job's work divided by that.

python bench/folder.py [--files N] [--rounds N] [--jobs 1 2] [--scans N]
"""

from __future__ import annotations

import argparse
import itertools
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import read
from samtrad.reading.source import SUFFIXES, suffix

ROOT = Path(__file__).resolve().parents[1]
DAMAGED = 50  # every so many files one is cut off in the middle


class Measured(NamedTuple):
    """One run: seconds by the clock, of all its processes and of the busiest of them, peak of memory in MB, and its medians early and late."""

    clock: float
    processor: float
    busiest: float
    peak: float
    early: float
    late: float


def fill(folder: Path, files: int, scans: int) -> None:
    """A folder of as many documents, mixed; so many of the examples' scans among them."""
    every = [path for path in sorted((ROOT / "examples").iterdir()) if suffix(path.name) in SUFFIXES and not path.name.startswith("README")]
    scanned = [path for path in every if is_scan(path)]
    left_out = set(scanned[scans:])
    sources = [path for path in every if path not in left_out]
    for number, source in zip(range(files), itertools.cycle(sources), strict=False):
        data = source.read_bytes()
        place = folder / f"{number % 10}" / f"{number:05}{source.suffix}"
        place.parent.mkdir(exist_ok=True)
        place.write_bytes(data[: len(data) // 2] if number % DAMAGED == DAMAGED - 1 else data)


def is_scan(path: Path) -> bool:
    """Whether a document, or a page of it, is read only by recognising a picture."""
    try:
        text = read(path.read_bytes(), path.name).text
    except Unreadable:
        return True
    return any(scan.failing for scan in text.scans)


def measured(folder: Path, jobs: int) -> Measured:
    """Read the folder once, into a file of records."""
    with tempfile.TemporaryDirectory() as beside:
        command = [sys.executable, "-m", "samtrad.cli", "read", str(folder), "--out", f"{beside}/all.jsonl", "--jobs", str(jobs), "--lang", "en"]
        before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            seen = []
            spent: dict[str, float] = {}
            while process.poll() is None:
                seen.append(held(process.pid))
                spent |= {pid: max(seconds(pid), spent.get(pid, 0.0)) for pid in family(process.pid)}
                time.sleep(0.1)
        clock, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    third = max(len(seen) // 3, 1)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measured(clock, processor, max(spent.values()), max(seen), statistics.median(seen[:third]), statistics.median(seen[-third:]))


def held(pid: int) -> float:
    """MB that a process and its children hold, shared pages counted by their share."""
    total = 0
    for one in family(pid):
        total += sum(int(line.split()[1]) for line in _read(f"/proc/{one}/smaps_rollup").splitlines() if line.startswith("Pss:"))
    return total / 1024


def family(pid: int) -> list[str]:
    """A process and its children."""
    return [str(pid), *_read(f"/proc/{pid}/task/{pid}/children").split()]


def seconds(pid: str) -> float:
    """Seconds of processor that a process has had; 0 where it has ended."""
    fields = _read(f"/proc/{pid}/stat").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK") if fields else 0.0


def _read(path: str) -> str:
    try:
        return Path(path).read_text("ascii", "replace")
    except OSError:  # it has just ended
        return ""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--scans", type=int, default=0, help="how many of the examples' scans are in the mix")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        fill(Path(name), options.files, options.scans)
        runs: dict[int, list[Measured]] = {jobs: [] for jobs in options.jobs}
        for _ in range(options.rounds):
            for jobs in options.jobs:  # in turn, so that what else the machine does falls on all
                runs[jobs].append(measured(Path(name), jobs))
    first = options.jobs[0]
    print(f"{options.files} files, {options.rounds} rounds, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    for jobs, seen in runs.items():
        clock, processor = statistics.median(one.clock for one in seen), statistics.median(one.processor for one in seen)
        faster = statistics.median(one.clock / other.clock for one, other in zip(runs[first], seen, strict=True))
        dearer = statistics.median(other.processor / one.processor for one, other in zip(runs[first], seen, strict=True))
        free = statistics.median(one.processor / other.busiest for one, other in zip(runs[first], seen, strict=True))
        last = seen[-1]
        print(
            f"--jobs {jobs}: {clock:6.1f} s by the clock (x{faster:.2f}), {processor:6.1f} s of processors (x{dearer:.2f}), at most x{free:.2f} on free cores, {options.files / clock:5.1f} files/s; "
            f"memory: peak {max(one.peak for one in seen):.0f} MB, early {last.early:.0f}, late {last.late:.0f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
