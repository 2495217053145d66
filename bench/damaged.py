"""What damage does: mutated documents by the thousand, whether the laws hold on each, and whether doubts tell what went wrong.

    python bench/damaged.py [--count 10000] [--seed 1] [--jobs 2] [--fault NAME] [--format F] [--json FILE]

Each document is one of ``tests/generated``, read whole and then after a fault of ``damage.py``. It must be read or refused,
within the time, with each value's words at its places and the parts cutting the whole text. A value of the damaged reading
that the whole one has not (same field, same words) went wrong; it is told of if a doubt points at it or has a span
within its places. What telling costs is how many of the values that are right a doubt falls on: in the damaged documents
(``in vain``), and in the whole ones.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import read

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from generated.damage import FAULTS, ON_BYTES, damage  # noqa: E402 - found in the folder of the tests
from generated.families.registry import FAMILIES, make  # noqa: E402
from generated.render.formats import render  # noqa: E402
from lawful import unlawful, values  # noqa: E402

FORMATS = ("txt", "txt", "txt", "md", "html", "docx", "odt", "pdf", "pdf2")
KINDS = 24
"""Documents of each family that faults fall on."""
SLOW = 5.0
"""Seconds of reading that are told as slow."""


@cache
def document(family: str, number: int, form: str) -> tuple[bytes, str]:
    made, _ = render(make(family, 4000, number), form)
    return made.data, made.suffix


@cache
def whole(family: str, number: int, form: str) -> tuple[Counter[tuple[str, str]], int, int]:
    """The values of a document read whole: each with its field, how many, and how many a doubt falls on."""
    data, suffix = document(family, number, form)
    reading = read(data, f"whole{suffix}")
    found = [(field, value) for field, value, _, _ in values(reading)]
    return Counter(found), len(found), sum(doubted for _, _, _, doubted in values(reading))


def one(task: tuple[int, int, str | None, str | None]) -> dict[str, Any]:
    """One document damaged and read, as counts."""
    seed, number, only_fault, only_form = task
    rng = Random(f"{seed}/{number}")
    family, which, form = rng.choice([*FAMILIES]), rng.randrange(KINDS), only_form or rng.choice(FORMATS)
    fault = only_fault or rng.choice([fault for fault in FAULTS if form in {"txt", "md", "html"} or (fault in ON_BYTES and fault != "encoding")])
    data, suffix = document(family, which, form)
    hurt = damage(data, suffix, fault, f"{seed}/{number}")
    told: dict[str, Any] = {"fault": fault, "form": form, "name": f"{family}-{which}-{form}-{fault}-{number}"}
    start = time.process_time()
    try:
        reading = read(hurt, f"hurt{suffix}")
    except Unreadable as error:
        return told | {"refused": error.code if hasattr(error, "code") else str(error), "seconds": time.process_time() - start}
    except Exception as error:  # noqa: BLE001 - a crash is what is looked for
        return told | {"crash": f"{type(error).__name__}: {error}"}
    told["seconds"] = time.process_time() - start
    if law := unlawful(reading):
        return told | {"unlawful": law}
    known, count, asked = whole(family, which, form)
    left = known.copy()
    wrong = doubted = vain = 0
    fields: Counter[str] = Counter()
    for field, value, _, unsure in values(reading):
        if left[field, value] > 0:
            left[field, value] -= 1
            vain += unsure
            continue
        wrong += 1
        doubted += unsure
        fields[f"{field} {'told' if unsure else 'silent'}"] += 1
    return told | {
        "wrong": wrong,
        "doubted": doubted,
        "vain": vain,
        "right": count - sum(left.values()),
        "lost": sum(left.values()),
        "values": count,
        "asked": asked,
        "fields": fields,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--fault", choices=FAULTS)
    parser.add_argument("--format", choices=sorted(set(FORMATS)))
    parser.add_argument("--fields", action="store_true", help="also which fields went wrong, told of or in silence")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with ProcessPoolExecutor(options.jobs) as pool:
        results = list(pool.map(one, [(options.seed, number, options.fault, options.format) for number in range(options.count)], chunksize=20))
    report(results, fields=options.fields)
    if options.json:
        options.json.write_text(json.dumps(results, indent=1), "utf-8")
    return 1 if any("crash" in result or "unlawful" in result for result in results) else 0


def report(results: list[dict[str, Any]], *, fields: bool) -> None:
    for kind in ("crash", "unlawful"):
        bad = [result for result in results if kind in result]
        print(f"{kind}: {len(bad)}" + "".join(f"\n  {result['name']}: {result[kind]}" for result in bad[:10]))
    slow = [result for result in results if result.get("seconds", 0) > SLOW]
    print(f"slower than {SLOW:g} s: {len(slow)}; the slowest took {max((result.get('seconds', 0) for result in results), default=0):.2f} s of CPU")
    print(f"\n{'fault':12}{'documents':>10}{'refused':>9}{'values':>9}{'went wrong':>12}{'told of':>9}{'in vain':>9}{'lost':>8}")
    for fault in [*sorted({result["fault"] for result in results}), None]:
        row = [result for result in results if fault in {None, result["fault"]}]
        sums = Counter({key: sum(result.get(key, 0) for result in row) for key in ("values", "wrong", "doubted", "vain", "right", "lost")})
        share = f"{sums['doubted'] / sums['wrong']:.2f}" if sums["wrong"] else "–"
        vain = f"{sums['vain'] / max(sums['right'], 1):.3f}"
        print(
            f"{fault or 'all':12}{len(row):>10}{sum('refused' in result for result in row):>9}{sums['values']:>9}{sums['wrong']:>12}{share:>9}{vain:>9}{sums['lost']:>8}"
        )
    asked, count = sum(result.get("asked", 0) for result in results), sum(result.get("values", 0) for result in results)
    print(f"\nwhole documents: a doubt falls on {asked / max(count, 1):.3f} of the values")
    if fields:
        total: Counter[str] = Counter()
        for result in results:
            total.update(result.get("fields", {}))
        print("\n".join(f"{count:7} {field}" for field, count in total.most_common(40)))


if __name__ == "__main__":
    sys.exit(main())
