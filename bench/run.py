"""All measurements of speed and memory, one after the other, each in a process of its own.

python bench/run.py
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PARTS = ("text.py", "pdf.py", "formats.py", "dates.py", "startup.py", "memory.py", "folder.py", "where.py")


def main() -> int:
    failed = 0
    for part in PARTS:
        print(f"== {part}", flush=True)
        failed |= subprocess.run([sys.executable, str(HERE / part)], check=False).returncode
    return failed


if __name__ == "__main__":
    sys.exit(main())
