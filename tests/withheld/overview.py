"""An overview of agreements: their terms and how they stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from generated.said import Day, Said, fill, say
from generated.truth import Agreement

from .scribe import Scribe
from .strand import StrandKit


def _entries(told: StrandKit, names: Sequence[str], states: Sequence[tuple[str, str]]) -> list[tuple[str, str, str, date | None, date | None]]:
    """Name, state, event, from, to."""
    rng, year, out = told.rng, told.day.year, []
    for name in rng.sample(list(names), rng.randint(3, 7)):
        state, event = rng.choice(states)
        start = date(year - rng.randint(1, 5), rng.choice([1, 1, 3, 7, 9]), 1)
        end = date(year + rng.randint(1, 4), *rng.choice([(12, 31), (12, 31), (6, 30), (8, 31)]))
        if event in {"adopted", "proposed"}:
            start = date(year + 1, rng.choice([1, 1, 7]), 1)
            end = date(year + rng.randint(2, 4), 12, 31)
        bare = event == "proposed"
        out.append((name, state, event, None if bare else start, None if bare or rng.random() < 0.25 else end))
    return out


def overview(pen: Scribe, told: StrandKit, shape: str, names: Sequence[str], states: Sequence[tuple[str, str]], groups: Sequence[str]) -> None:
    """How agreements stand: ``shape`` is ``table``, ``span`` (a table with one column for both days), ``points`` or ``prose``."""
    rng, when = told.rng, told.when
    way = rng.choice(["iso", "full", "iso"])
    rows = _entries(told, names, states)
    facts = [Agreement(name.casefold(), name, event, start, end) for name, _, event, start, end in rows]

    def day(one: date | None, none: str) -> Said:
        return say(when.day(one, way).bare()) if one else say(none)

    def span(start: date | None, end: date | None) -> Said:
        if start and end:
            a, b = (when.day(one, way).words for one in (start, end))
            return say(Day(f"{a} – {b}", start, end, "range"))
        return fill(rng.choice(["tills vidare från {d}", "fr.o.m. {d}", "från och med {d}"]), d=when.day(start, way).bare()) if start else say("–")

    if shape == "table":
        who = rng.random() < 0.4
        pen.table(
            [
                rng.choice(["Överenskommelse", "Dokument", "Avtal/överenskommelse"]),
                rng.choice(["Gäller från", "Giltig fr.o.m."]),
                rng.choice(["Gäller till", "Giltig t.o.m.", "Löper ut"]),
                rng.choice(["Status", "Läge"]),
                *(["Ansvarig grupp"] if who else []),
            ],
            [
                [say(name), day(start, "–"), day(end, "tills vidare" if start else "–"), say(state), *([say(rng.choice(groups))] if who else [])]
                for name, state, _, start, end in rows
            ],
            widths=(4, 2, 2, 2, 2)[: 5 if who else 4],
        )
    elif shape == "span":
        pen.table(
            [rng.choice(["Överenskommelse", "Namn"]), rng.choice(["Status", "Läge"]), rng.choice(["Giltighetstid", "Avtalsperiod", "Gäller"])],
            [[say(name), say(state), span(start, end)] for name, state, _, start, end in rows],
            widths=(4, 2, 4),
        )
    elif shape == "points":
        line = rng.choice(["{n}: {s}, {p}", "{n} ({s}), {p}", "{n} – {s}, {p}"])
        pen.points(
            [
                fill(line if start else line.replace(", {p}", ""), n=name, s=state.lower(), p=say("gäller ", span(start, end)))
                for name, state, _, start, end in rows
            ]
        )
    else:
        for name, state, _, start, end in rows:
            pen.para(fill("{n}. Status: {s}. {p}", n=name, s=state.lower(), p=say("Giltighet: ", span(start, end), ".") if start else say()), tight=True)
    for fact in facts:
        pen.fact(fact)
