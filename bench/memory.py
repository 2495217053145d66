"""Peak memory of reading 500 pages of minutes, as text and as PDF, each in a process of its own.

python bench/memory.py [--pages N]
"""

from __future__ import annotations

import argparse
import io
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import pypdfium2

from samtrad.reading.read import read

ROOT = Path(__file__).resolve().parents[1]
PAGE = 2500  # characters


def long_minutes(pages: int) -> str:
    """Invented minutes with as many pages, every other item with a decision."""
    parts = ["Protokoll\nBergnämnden\nSammanträdesdatum: 2025-03-04\n\nBeslutande\nAnna Ek (S), ordförande\nBo Al (M)\n"]
    length, number = 0, 0
    while length < pages * PAGE:
        number += 1
        item = (
            f"\n§ {number} Dnr BN 2025/{number:04d}\n\nÄrende om stig nummer {number}\n\nÄrendebeskrivning\n\n"
            + "Förvaltningen har den 3 februari 2025 lämnat ett förslag till ny sträckning av stigen. " * 9
        )
        item += f"\n\nBeslut\n\n1. Bergnämnden godkänner sträckning {number}.\n2. Förvaltningen får i uppdrag att återkomma senast den 1 juni 2025.\n"
        parts.append(item)
        length += len(item)
    return "".join(parts)


def long_pdf(pages: int) -> bytes:
    """A PDF of three pages, its pages repeated."""
    source = pypdfium2.PdfDocument(ROOT / "tests/samples/forbundsstyrelsen.pdf")
    long = pypdfium2.PdfDocument.new()
    while len(long) < pages:
        long.import_pages(source, list(range(min(len(source), pages - len(long)))))
    file = io.BytesIO()
    long.save(file)
    return file.getvalue()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        reading = read(options.child.read_bytes(), options.child.name)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{options.child.suffix[1:]}: {options.pages} pages, {reading.minutes.source.characters} characters, {len(reading.minutes.items)} items: peak {peak:.0f} MB"
        )
        return 0
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, data in (("long.txt", long_minutes(options.pages).encode()), ("long.pdf", long_pdf(options.pages))):
            file = Path(folder, name)
            file.write_bytes(data)
            failed |= subprocess.run([sys.executable, __file__, "--child", str(file), "--pages", str(options.pages)], check=False).returncode
    return failed


if __name__ == "__main__":
    sys.exit(main())
