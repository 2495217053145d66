"""How long the command line takes to start: ``samtrad read`` of one text file beside ``python -c pass``.

Run ``python bench/startup.py``. Both are run in turn, so that what else the machine does hits both alike; of each
the median and the quickest are told, and the difference in milliseconds. Byte code and patterns are there already,
as they are from the second run on.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 15
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""Installed packages have byte code; a checkout gets it at the first run."""
MINUTES = """Protokoll
Norrdalens samverkansnämnd
Tid: 3 mars 2025 kl. 13.00-14.30
Närvarande: Ida Ekvik (S), ordförande, Nils Berglid (M)

§ 1 Dagordning
Beslut
Nämnden godkänner dagordningen.
"""


def seconds(command: list[str]) -> float:
    """The wall-clock time of a command."""
    begun = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=ENVIRONMENT)
    return time.perf_counter() - begun


def main() -> None:
    """Time both and print what the difference is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "minutes.txt")
        path.write_text(MINUTES, "utf-8")
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "samtrad --version": [sys.executable, "-m", "samtrad.cli", "--version"],
            "samtrad read": [sys.executable, "-m", "samtrad.cli", "read", str(path)],
            "samtrad read --json": [sys.executable, "-m", "samtrad.cli", "read", "--json", str(path)],
        }
        for command in commands.values():
            seconds(command)  # what the first run keeps for the next ones is there now
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                times[name].append(seconds(command) * 1000)
    bare = times["python -c pass"]
    for name, taken in times.items():
        median, least = statistics.median(taken), min(taken)
        more = median - statistics.median(bare)
        print(f"{name:<20} median {median:6.1f} ms   quickest {least:6.1f} ms   {more:+6.1f} ms   x{median / statistics.median(bare):.1f}")


if __name__ == "__main__":
    main()
