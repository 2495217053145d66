"""How reading time grows with size: long lines and odd shapes that patterns may stumble over, read at two sizes.

    python bench/growth.py [--size 25000] [--only WORD] [--worst 15]

Each shape is read at a size (characters) and at four times that, in a process of its own that is ended after a minute.
The power of the growth is told: 1 is linear, 2 is square.
"""

from __future__ import annotations

import argparse
import faulthandler
import multiprocessing
import resource
import signal
import sys
import time
from collections.abc import Callable
from math import log
from multiprocessing.connection import Connection
from pathlib import Path

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import read

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from office_files import docx, p, table  # noqa: E402 - found in the folder of the tests

TOP = "Bergnämnden\nProtokoll\nSammanträdesdatum: 2025-03-04\n\nNärvarande\nMira Dal (S), ordförande\n"
ITEM = "\n§ 1 Val av justerare\n\n"
END = "\n\n§ 2 Budget\n\nBeslut\n\nNämnden godkänner budgeten.\n\nVid protokollet\n\nEva Lo\n"
UNITS = (
    *"0A-.,;:()[]|*_/@§–”\"'#<>&~=+%\\\x15\xa0\xad\f\t\n ",
    *("1 ", "1,", "1.", "1-", "1/", "1.1.", "a ", "A ", "a.", "a@", "A-", "a-\n", "x\n", "x\n\n", "  x", "1\n", "Å", "(S)", "(S) ", "§§", "§ ", "§ 1\n", "§ 1 ", "1-2, ", "§ 1-2, ", "kl. ", "kl 13.00-", "- \n", "ja ", "nej "),
    *("att ", "att\n", "att godkänna ", "att att att. ", "och ", "och\n", "till ", "den ", "av ", "för ", "i ", "som ", "Anna ", "Anna\n", "Anna Dal ", "Anna Dal, ", "Anna Dal (S), ", "Anna Dal (S)\n", "Anna Dal och ", "Anna-", "ordförande ", "ledamot\n", "Vakant "),
    *("2025", "2025-", "2025-01-01 ", "2025-01-01\n", "20250101", "2025-01-01--", "1 januari ", "januari ", "januari-", "jan.", "den 1 och ", "1-", "1, 2, ", "v. 14 ", "2025/", "2025 och ", "måndag ", "under ", "våren ", "1/1 ", "12.30-"),
    *("Dnr ", "Dnr KS 2025/1 ", "KS ", "KS-", "KS 2025/", "www.", "http://", "http://a", "a.b@", "SOU ", "SFS 2025:", "prop. ", "Bilaga ", "Bilaga 1, ", "sid 1 (2)\n", "1 (2) ", "5 kr ", "1 000 ", "000 ", "10 procent, "),
    *("beslutar ", "beslutar att ", "Nämnden beslutar ", "Nämnden beslutar att ", "Nämnden beslutade 2025-01-01 att ", "Beslut\n", "Beslut\n\n", "Beslut: ", "yrkar ", "yrkar bifall ", "Anna Dal (S) yrkar bifall till ", "reserverar sig ", "får i uppdrag att ", "Kansliet får i uppdrag att ", "återkomma senast ", "godkänner ", "avtal ", "avtalet om ", "överenskommelse om ", "gäller från ", "rekommenderar ", "kommun, ", "kommuner och ", "Granby kommun, ", "ställer sig bakom "),
    *("röstar ja. ", "Ja-röster: ", "5 röster för ", "interpellation ", "fråga ", "Nästa möte ", "Nästa möte den ", "Närvarande\n", "Närvarande: ", "Justerare ", "Vid protokollet\n", "Vid protokollet ", "Ordförande\n", "Sammanträdesdatum ", "Plats och tid ", "Ärende 1 ", "1. Val\n", "• a\n", "* ", "** ", "**a** ", "# a\n", "[a](b) ", "| a | b |\n", "a   b\n", "a\tb\n", "…", ". . ", "... 1\n", "för kännedom ", "anmäler ", "informerar om ", "rn", "m1l", "ﬁ"),
)  # fmt: skip
CONTEXTS: dict[str, Callable[[str], str]] = {
    "alone": lambda told: told,
    "present": lambda told: TOP + told + "\n" + ITEM + "Beslut\n\nPer Alm väljs." + END,
    "decided": lambda told: TOP + ITEM + "Beslut\n\nNämnden beslutar " + told + END,
    "told": lambda told: TOP + ITEM + "Sammanfattning av ärendet\n\n" + told + END,
}
POWER, SLOWEST = 1.4, 20.0
"""The power of growth, and the seconds for a hundred thousand characters, above which a shape is told as faulty."""


def shapes() -> dict[str, Callable[[int], tuple[bytes, str]]]:
    """What is read, by name: a function from a size to a document and its name."""
    found: dict[str, Callable[[int], tuple[bytes, str]]] = {}
    for name, around in CONTEXTS.items():
        for unit in UNITS:
            found[f"{name} {unit!r}"] = lambda n, unit=unit, around=around: (around(unit * (n // len(unit))).encode(), "a.txt")
    return found | NESTED


def _page(told: str) -> tuple[bytes, str]:
    return f"<!doctype html><html><body><h1>Bergnämnden</h1><p>Protokoll 2025-03-04</p>{told}</body></html>".encode(), "a.html"


def _word(told: str) -> tuple[bytes, str]:
    return docx(p("Bergnämnden") + p("Protokoll 2025-03-04") + told), "a.docx"


def _deep(opened: str, inner: str, closed: str, depth: int) -> str:
    return opened * depth + inner + closed * depth


NESTED: dict[str, Callable[[int], tuple[bytes, str]]] = {
    "html tables in tables": lambda n: _page(_deep("<table><tr><td>a</td><td>", "x", "</td></tr></table>", min(n // 400, 250)) * 3),
    "html lists in lists": lambda n: _page(_deep("<ol><li>a", "x", "</li></ol>", min(n // 400, 250))),
    "html spans in spans": lambda n: _page("<p>" + _deep("<span>a ", "x", "</span>", min(n // 400, 250)) + "</p>"),
    "html a long table": lambda n: _page("<table>" + "<tr><td>Anna Dal</td><td>(S)</td><td>1</td></tr>" * (n // 45) + "</table>"),
    "html a wide table": lambda n: _page("<table><tr>" + "<td>Anna</td>" * (n // 13) + "</tr></table>"),
    "html a table without ends": lambda n: _page("<table>" + "<tr><td>a<td>b" * (n // 14)),
    "html cells over many": lambda n: _page("<table>" + "<tr><td colspan=1000 rowspan=1000>a</td></tr>" * (n // 45) + "</table>"),
    "html unclosed": lambda n: _page("<b><p>a" * (n // 7)),
    "html many paragraphs": lambda n: _page("<p>§ 1 Val</p>" * (n // 14)),
    "html many styles": lambda n: _page("<style>" + ".a{display:none}" * (n // 32) + "</style>" + "<p class=a>a</p>" * (n // 32)),
    "docx tables in tables": lambda n: _word(_deep("<w:tbl><w:tr><w:tc>" + p("a") + "</w:tc><w:tc>", p("x"), "</w:tc></w:tr></w:tbl>", min(n // 1600, 60)) * 3),
    "docx a long table": lambda n: _word(table(*[["Anna Dal", "(S)", "1"]] * (n // 45))),
    "docx a wide table": lambda n: _word(table(["Anna"] * (n // 13))),
    "docx many paragraphs": lambda n: _word(p("§ 1 Val") * (n // 20)),
    "docx one long paragraph": lambda n: _word(p("att " * (n // 4))),
    "docx many runs": lambda n: _word("<w:p>" + "<w:r><w:t>a</w:t></w:r>" * (n // 23) + "</w:p>"),
}  # fmt: skip


def timed(data: bytes, name: str, end: Connection, limit: int) -> None:
    """CPU seconds of one reading, sent through a pipe; where it takes too long, the stack is told and the process ends."""
    resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
    faulthandler.register(signal.SIGXCPU, chain=True)
    start = time.process_time()
    try:
        read(data, name)
    except Unreadable:
        pass
    except Exception as error:  # noqa: BLE001 - a crash is told of beside what is slow
        print(f"crash: {type(error).__name__}: {error}")
    end.send(time.process_time() - start)


def seconds(document: tuple[bytes, str], limit: int = 60) -> float:
    """CPU seconds of one reading in a process of its own; the limit where it was ended."""
    ours, theirs = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=timed, args=(*document, theirs, limit))
    process.start()
    theirs.close()
    try:
        told: float = ours.recv()
    except EOFError:
        told = float(limit)
    process.join()
    return told


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=25_000)
    parser.add_argument("--only", default="", help="shapes whose name holds this")
    parser.add_argument("--worst", type=int, default=15, help="how many are told of")
    options = parser.parse_args()
    read((TOP + ITEM + "Beslut\n\nNämnden godkänner avtalet." + END).encode(), "a.txt")  # what is imported and compiled once is not measured
    seconds(NESTED["html many paragraphs"](100))
    rows = []
    for name, shape in shapes().items():
        if options.only in name:
            small, large = seconds(shape(options.size)), seconds(shape(options.size * 4))
            power = log(max(large, 0.01) / max(small, 0.01), 4)
            rows.append((name, small, large, power))
            if power > POWER and large > 0.5:
                print(f"grows  {name:60} {small:8.2f} {large:8.2f}  power {power:.2f}", flush=True)
    print(f"\n{len(rows)} shapes; the slowest:")
    for name, small, large, power in sorted(rows, key=lambda row: -row[2])[: options.worst]:
        print(f"{name:60} {small:8.2f} {large:8.2f}  power {power:.2f}")
    return 1 if any(power > POWER and large > SLOWEST * options.size * 4 / 100_000 for _, _, large, power in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
