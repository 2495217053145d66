"""Where everything of a thread's picture stands, before anything is drawn."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from samtrad.writing.threads.scale import GAP, Scale, scale_of, spread
from samtrad.writing.threads.thread import Lane, Thread

LEFT, RIGHT = 234.0, 1182.0
"""Where the first and the last station stand in a picture of the usual width."""
NAMES = 186.0
"""What the names of the lanes take."""
TOP, STEP, FOOT = 112.0, 84.0, 46.0
"""The first lane, from one lane to the next, and what is under the last."""
_AHEAD = 292.0
"""How much of the width is for what is to come, where something is."""
_MARGIN = 14.0


class Plan(Struct, frozen=True):
    """The places: of each station and expectation by its key, of lanes by theirs, of the day today, of any day."""

    width: float
    height: float
    today: float
    x: dict[str, float]
    y: dict[str, float]
    scale: Scale
    last: date
    has_future: bool

    @property
    def is_wide(self) -> bool:
        """Whether the picture is wider than a page, so that it is rolled and the lanes' names stay."""
        return self.width > RIGHT + _MARGIN


def plan(thread: Thread) -> Plan:
    """Find a place for each station. Where they are many the picture is wider than the page, and is rolled."""
    past = [one for one in thread.shown if one.day <= thread.today]
    ahead = [one for one in thread.shown if one.day > thread.today]
    extra = max(0.0, len(past) * GAP - (RIGHT - LEFT - (_AHEAD if ahead else 0)) * 0.9)
    ahead_wide = max(_AHEAD, len(ahead) * GAP * 1.5) if ahead else 0.0
    width = RIGHT + extra + max(0.0, ahead_wide - _AHEAD) + _MARGIN
    today = width - _MARGIN - ahead_wide
    first_day = past[0].day if past else thread.today
    places = spread([*(one.day for one in past), thread.today], LEFT, today)
    x = {one.key: place for one, place in zip(past, places, strict=False)}
    knots = scale_of([*(one.day for one in past), thread.today], places) if thread.today > first_day else Scale([(first_day, LEFT), (thread.today, today)])
    if ahead:
        coming = spread([thread.today, *(one.day for one in ahead)], today, width - _MARGIN - GAP, gap=GAP * 1.5)
        x |= {one.key: place for one, place in zip(ahead, coming[1:], strict=True)}
        knots = knots.further([one.day for one in ahead], coming[1:])
    return Plan(
        width=width,
        height=TOP + STEP * (len(thread.lanes) - 1) + FOOT,
        today=today,
        x={key: round(place, 1) for key, place in x.items()},
        y={lane.key: TOP + STEP * at for at, lane in enumerate(thread.lanes)},
        scale=knots,
        last=ahead[-1].day if ahead else thread.today,
        has_future=bool(ahead),
    )


def lines_of(lane: Lane, longest: int = 24) -> list[str]:
    """A lane's name in lines that its column holds, three at most."""
    lines = [""]
    for word in lane.name.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > longest:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    kept = [line if len(line) <= longest else f"{line[: longest - 1]}…" for line in lines]
    return kept if len(kept) <= 3 else [*kept[:2], f"{kept[2].rstrip('…')}…"]
