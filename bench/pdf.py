"""PDF to text with places, beside the time in which pypdfium2 alone hands over the text with its rectangles.

    python bench/pdf.py [--rounds N] [FILE...]

The documents are the PDFs beside the checkout where none are named. Both are measured in CPU time, in turns, in one
run; the ratio is that of their best rounds. Figures of one run are to be compared with each other only.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pypdfium2

from samtrad.reading.formats.pdf.read import read_pdf

ROOT = Path(__file__).resolve().parents[1]


def documents(names: list[str]) -> list[tuple[str, bytes]]:
    """Names and bytes of the PDFs to measure on."""
    paths = [Path(n) for n in names] or sorted((ROOT.parent / "shared/minutes").glob("*/*.pdf"))
    return [(p.name, p.read_bytes()) for p in paths]


def alone(data: bytes) -> int:
    """What the peer does: every page's rectangles, and the text in each; gives their number."""
    document = pypdfium2.PdfDocument(data)
    found = 0
    for page in document:
        textpage = page.get_textpage()
        for index in range(textpage.count_rects()):
            box = textpage.get_rect(index)
            textpage.get_text_bounded(*box)
            found += 1
        textpage.close()
        page.close()
    document.close()
    return found


def opened(data: bytes) -> int:
    """The part that neither can save: opening, and PDFium's own reading of every page; gives the pages' number."""
    document = pypdfium2.PdfDocument(data)
    for page in document:
        page.get_textpage().close()
        page.close()
    pages = len(document)
    document.close()
    return pages


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU time of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    files = documents(options.files)
    if not files:
        print("no PDF to measure on", file=sys.stderr)
        return 1
    totals = {"samtrad": 0.0, "alone": 0.0, "opened": 0.0}
    print(f"{'document':36} {'pages':>5} {'words':>6} {'read_pdf':>9} {'pypdfium2':>9} {'opening':>9}  ratio")
    for name, data in files:
        best = dict.fromkeys(totals, float("inf"))
        for _ in range(options.rounds):
            for key, work in (("samtrad", read_pdf), ("alone", alone), ("opened", opened)):
                best[key] = min(best[key], cpu_seconds(lambda work=work, data=data: work(data)))  # type: ignore[misc]
        for key, seconds in best.items():
            totals[key] += seconds
        times = " ".join(f"{seconds * 1000:6.1f} ms" for seconds in best.values())
        print(f"{name:36} {opened(data):5} {len(read_pdf(data).glyphs):6} {times} {best['samtrad'] / best['alone']:6.2f}")
    print(f"{'all':49} " + " ".join(f"{s * 1000:6.1f} ms" for s in totals.values()) + f" {totals['samtrad'] / totals['alone']:6.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
