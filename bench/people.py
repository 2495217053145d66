"""How well persons are told apart and found again: on the real minutes in ../shared, and on lists of invented regions with exact truth.

    python bench/people.py [--seeds 1-5] [--places N] [--wrong]

Real minutes are entered and linked in an installation of their own, in each order of a few; the truth was written by hand
(tests/server/gold/people-seeds.json: documents by SHA-256, lines by where they stand). Invented lists are resolved as faces.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from register_installed import installed

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))
installed()

from django.core.management import call_command  # noqa: E402 - Django has to be set up first
from django.db import transaction  # noqa: E402

from rolls.land import Land  # noqa: E402
from rolls.measure import Measured, measured  # noqa: E402
from rolls.told import Listed, faces, listed, world  # noqa: E402
from samtrad.documents.actions import receive  # noqa: E402
from samtrad.documents.states import Way  # noqa: E402
from samtrad.people.actions import seed  # noqa: E402
from samtrad.people.models import Question  # noqa: E402
from samtrad.people.resolving.faces import Face  # noqa: E402
from samtrad.people.resolving.persons import Resolution, resolved  # noqa: E402
from samtrad.pipeline.worker import come_up  # noqa: E402
from samtrad.register.actions import enter  # noqa: E402
from samtrad.register.models import Attendance  # noqa: E402
from server.conftest import records  # noqa: E402

Mentions = Sequence[tuple[int, int, int]]
"""Start, end and the number of whom the words between mean."""
Answer = frozenset[frozenset[tuple[str, int]]]
SEEDS = ROOT.parent / "shared" / "seeds"
GOLD = ROOT / "tests" / "server" / "gold" / "people-seeds.json"


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", default="1-5", help="invented regions, by the seeds that they are made from")
    parser.add_argument("--places", type=int, default=12, help="how many municipalities each has, at most 24")
    parser.add_argument("--wrong", action="store_true", help="show invented people who were made one, and whom was missed")
    options = parser.parse_args()
    if SEEDS.is_dir():
        _real()
    else:
        print(f"no minutes in {SEEDS}: nothing is measured on real ones")
    first, _, last = options.seeds.partition("-")
    for number in range(int(first), int(last or first) + 1):
        _invented(number, options.places, wrong=options.wrong)


def _real() -> None:
    """The real minutes, entered in some orders; the answer must be one."""
    files = sorted(SEEDS.glob("*.txt"))
    truth = {one["document"]: one["mentions"] for one in json.loads(GOLD.read_text())}
    call_command("migrate", interactive=False, verbosity=0)
    answers = set()
    for order in list(itertools.permutations(files))[::23]:
        with transaction.atomic():
            told, questions, answer = _entered(order, truth)
            transaction.set_rollback(True)
        answers.add(answer)
    _print("real minutes", measured(told), sum(map(len, told)), len(told), questions)
    print(f"    the same in every order: {'yes' if len(answers) == 1 else 'NO'}")


def _entered(order: Sequence[Path], truth: Mapping[str, Mentions]) -> tuple[list[list[int]], int, Answer]:
    """What comes of documents entered in an order: the persons, each as whose their lines are; open questions; and the whole answer."""
    seed()
    for path in order:
        data = path.read_bytes()
        enter(receive(data, path.name, Way.COMMAND).document, records(path.name, data), "bench")
        come_up()
    groups: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for sha, start, person in Attendance.objects.exclude(name="").values_list("meeting__reading__document__sha256", "start", "person"):
        groups[person].append((sha, start))
    told = [[whose for sha, start in lines if (whose := _whose(truth[sha], start))] for lines in groups.values()]
    questions = Question.objects.filter(state="open").count()
    return told, questions, frozenset(frozenset(lines) for lines in groups.values())


def _whose(mentions: Mentions, start: int) -> int | None:
    """Whose the line at an offset is, by the truth."""
    return next((person for low, high, person in mentions if low <= start < high), None)


def _invented(number: int, places: int, *, wrong: bool) -> None:
    land = Land(number, places)
    told = faces(listed(land))
    start = time.perf_counter()
    resolution = resolved(told, world(land))
    took = time.perf_counter() - start
    groups = [[line.citizen for face in person for line in told[face]] for person in resolution.persons]
    lines = sum(map(len, groups))
    _print(f"region {number}", measured(groups), lines, len(groups), len(resolution.doubts))
    right = sum(_truth(told[one.one]) == _truth(told[one.other]) for one in resolution.doubts)
    digest = sha256(repr([[face.key for face in person] for person in resolution.persons]).encode()).hexdigest()[:12]
    print(f"    {len(land.citizens)} people, {len(told)} faces in {took:.1f} s; of the doubts {right} are one person; answer {digest}")
    if wrong:
        _show(told, resolution)


def _truth(lines: Sequence[Listed]) -> int:
    return Counter(line.citizen for line in lines).most_common(1)[0][0]


def _show(told: dict[Face, list[Listed]], resolution: Resolution) -> None:
    found: defaultdict[int, set[int]] = defaultdict(set)
    for number, person in enumerate(resolution.persons):
        whose = {_truth(told[face]) for face in person}
        if len(whose) > 1:
            print("    one that are two:", [face.key for face in person])
        for one in whose:
            found[one].add(number)
    for numbers in found.values():
        if len(numbers) > 1:
            print("    two that are one:", [resolution.persons[number][0].key for number in sorted(numbers)])


def _print(what: str, figures: Measured, lines: int, persons: int, doubts: int) -> None:
    print(
        f"{what:14} precision {figures.precision:.4f}  recall {figures.recall:.4f}  B³ {figures.b3:.4f}  "
        f"{lines} lines, {persons} persons, {doubts} sent to a person ({doubts / persons:.1%})"
    )


if __name__ == "__main__":
    main()
