"""Whether minutes that are written out are read as they were put in: generated meetings of every kind, in every format, nothing attached.

    python bench/written.py [--seed N] [--count K] [--family F] [--format F] [--differences]
    python bench/written.py --held [--count K] [--format F] [--differences]

Each generated document is taken apart into its record and its prose (``tests/written``), written by ``samtrad.writing.minutes`` as page, PDF and
Word document, and read as if from a stranger. First come how many came back without any difference, and how many values differ by field; then the
figures of the contract's scorer, where it lies beside the checkout. With ``--held``: meetings of each kind of body that were run here (``tests/written/run``),
composed as an installation composes them.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from score import GOALS, SHARED, Figure, scored

from samtrad.meetings.composing import compose as composed
from samtrad.meetings.composing.handed import handed
from samtrad.reading.assemble import to_json
from samtrad.reading.read import read
from samtrad.writing.minutes.compose import compose
from samtrad.writing.minutes.options import Options
from samtrad.writing.minutes.page import page
from samtrad.writing.minutes.paper import paper
from samtrad.writing.minutes.returned import differences
from samtrad.writing.minutes.templates import TemplateName, template
from samtrad.writing.minutes.word import word_document

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from generated.families import registry as generated  # noqa: E402 - found in the folder of the tests
from withheld.families import registry as withheld  # noqa: E402
from written.run import KINDS, run  # noqa: E402
from written.taken import Taken  # noqa: E402

WHEN = datetime(2026, 1, 1, tzinfo=UTC)
FORMS = {"html": page, "docx": word_document, "pdf": lambda composed: paper(composed, None, WHEN)}
COUNCILS = ("consultative", "pensioners")
"""Families of bodies that advise."""


def template_of(family: str, taken: Taken) -> TemplateName:
    """The template that suits a document."""
    record = taken.held.record
    if record.kind == "notes":
        return "notes"
    if family in COUNCILS:
        return "consultative"
    return "directorate" if record.body and "direktion" in record.body.text.casefold() else "statutory"


def figures(lines: list[bytes], golds: dict[str, Any], texts: dict[str, str]) -> dict[str, Figure]:
    """What the scorer says."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "gold").mkdir()
        (work / "texts").mkdir()
        for name, gold in golds.items():
            (work / "gold" / f"{name}.json").write_text(json.dumps(gold, ensure_ascii=False), "utf-8")
            (work / "texts" / f"{name}.txt").write_text(texts[name], "utf-8")
        return scored(lines, work / "gold", work / "texts")


def held_here(count: int, forms: list[str], *, prints: bool) -> None:
    """Meetings that were run here, in each format."""
    for form in forms:
        whole, by_field = 0, Counter[str]()
        for kind, (_body, _owner, by_law) in KINDS.items():
            for seed in range(count):
                told = run(kind, seed)
                held = handed(told, composed(told, "protokoll.txt"))
                name: TemplateName = "notes" if told.is_notes else "statutory" if by_law else "consultative"
                found = differences(held.record, read(FORMS[form](compose(held, Options(template=template(name)))), f"a.{form}").minutes)
                whole += not found
                by_field.update({one.field for one in found})
                for one in found if prints else ():
                    print(f"{kind} {seed} {one.field}: put in {one.given}" if one.read is None else f"{kind} {seed} {one.field}: read {one.read}")
        print(f"{form}: {whole} of {count * len(KINDS)} came back without any difference; documents that differ by field: {dict(by_field.most_common())}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=3, help="documents of each family")
    parser.add_argument("--family", action="append")
    parser.add_argument("--format", action="append", choices=[*FORMS])
    parser.add_argument("--differences", action="store_true", help="print each")
    parser.add_argument("--held", action="store_true", help="meetings that were run here")
    options = parser.parse_args()
    if options.held:
        held_here(options.count, options.format or [*FORMS], prints=options.differences)
        return 0
    sources = [(generated, family) for family in generated.FAMILIES] + [(withheld, family) for family in withheld.OPENED]
    chosen = [(source, family) for source, family in sources if not options.family or family in options.family]
    for form in options.format or FORMS:
        whole, by_field = 0, Counter[str]()
        lines, golds, texts = [], {}, {}
        for source, family in chosen:
            for number in range(options.count):
                taken = Taken(source.make(family, options.seed, number))
                name = f"{family}-{number}"
                reading = read(FORMS[form](compose(taken.held, Options(template=template(template_of(family, taken))))), f"{name}.{form}")
                found = differences(taken.held.record, reading.minutes)
                whole += not found
                by_field.update({one.field for one in found})
                for one in found if options.differences else ():
                    print(f"{name} {one.field}: put in {one.given}" if one.read is None else f"{name} {one.field}: read {one.read}")
                lines.append(to_json(reading.minutes))
                golds[name], texts[name] = taken.gold(), reading.text.string
        print(f"\n{form}: {whole} of {len(golds)} came back without any difference; documents that differ by field: {dict(by_field.most_common())}")
        if SHARED.is_dir():
            found_figures = figures(lines, golds, texts)
            print("  ".join(f"{name} {found_figures[name].value:.4f}" for name in GOALS if name in found_figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
