"""A thread's picture, lying: time to the right, a row for each body. One SVG, whose stations are links to their entries in the list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from samtrad.writing.markup import Html, joined, tag
from samtrad.writing.threads.lines import Crossing, Lines, lines
from samtrad.writing.threads.paper import SHEET, Piece, of_piece, pieces
from samtrad.writing.threads.plan import NAMES, Plan, lines_of, plan
from samtrad.writing.threads.room import Anchor, Box, Put, Room, lines_at, width
from samtrad.writing.threads.scale import months, years
from samtrad.writing.threads.thread import Expected, Station, Thread

_MARK = 13.0
"""Half of a station's mark."""
_FLAG = 132.0
"""The flag of today's line; wider where its words are."""
_ALL = "pic-all"
_YEAR_LINE = 52.0
_WEIGHTY = frozenset({"recommend", "support"})
"""Double rings are drawn larger, as the look has them."""


def lying(thread: Thread) -> Html:
    """The picture as SVG, 1,200 units wide where the stations are few; else as wide as they need, and the lanes' names before it."""
    places = plan(thread)
    drawn = lines(thread, places)
    room = Room(Box(NAMES - 8, 56.0, places.width - 2, places.height - 2))
    _take(thread, places, drawn, room)
    marks = [_linked(one, parts) for one, parts in (*_stations(thread, places, room), *_expected(thread, places, room))]
    left = NAMES - 8 if places.is_wide else 0.0
    picture = tag(
        "svg",
        tag("title", thread.title, id="pic-t"),
        tag("desc", thread.description, id="pic-d"),
        tag("g", *_all(thread, places, drawn, room), *marks, id=_ALL, class_="pic"),
        class_="pic",
        viewBox=f"{left:g} 0 {places.width - left:g} {places.height:g}",
        width=f"{places.width - left:g}",
        height=f"{places.height:g}",
        role="group",
        aria_labelledby="pic-t",
        aria_describedby="pic-d",
    )
    return joined(_column(thread, places), picture, _paper(thread, places)) if places.is_wide else picture


def _all(thread: Thread, places: Plan, drawn: Lines, room: Room) -> Iterator[Html]:
    """What the marks stand on, from the ground up."""
    yield from _ground(places)
    yield tag("g", *_axis(thread, places), aria_hidden="true")
    yield tag("g", *_lanes(thread, places))
    if not places.is_wide:
        yield from _names(thread, places)
    yield from _strands(thread, places)
    yield from _paths(drawn)
    yield from _today(thread, places)
    yield tag("g", *_words(drawn.crossings, room), aria_hidden="true")


def _paper(thread: Thread, places: Plan) -> Html:
    """A picture that is rolled, for paper: piece by piece with the lanes' names before each, so near in size to one that is not rolled."""
    return tag("div", *(_piece(thread, places, one) for one in pieces(thread, places, _flag(thread, places))), class_="pieces", aria_hidden="true")


def _piece(thread: Thread, places: Plan, piece: Piece) -> Html:
    """The whole picture, cut; where lanes are left out what is on the others, drawn anew."""
    column, wide = NAMES - 8, f"{piece.end - piece.start:g}"
    if piece.without:
        thread, places = of_piece(thread, places, piece)
        drawn = lines(thread, places)
        room = Room(Box(NAMES - 8, 56.0, places.width - 2, places.height - 2))
        _take(thread, places, drawn, room)
        marks = [joined(*parts) for _, parts in (*_stations(thread, places, room), *_expected(thread, places, room))]
        cut = tag("g", *_all(thread, places, drawn, room), *marks, class_="pic")
    else:
        cut = tag("use", href=f"#{_ALL}", class_="whole")
    size = f"{places.height:g}"
    return tag(
        "svg",
        *_names(thread, places),
        tag("svg", cut, x=f"{column:g}", width=wide, height=size, viewBox=f"{piece.start:g} 0 {wide} {size}"),
        class_="pic",
        viewBox=f"0 0 {column + SHEET:g} {size}",
    )


def _column(thread: Thread, places: Plan) -> Html:
    """The lanes' names as a picture of their own, which stays where the other is rolled."""
    size = {"width": f"{NAMES - 8:g}", "height": f"{places.height:g}"}
    return tag("svg", *_names(thread, places), class_="pic names", viewBox=f"0 0 {NAMES - 8:g} {places.height:g}", aria_hidden="true", **size)


def _take(thread: Thread, places: Plan, drawn: Lines, room: Room) -> None:
    """What words must not stand on: marks, crossings, today's line."""
    for one in thread.shown:
        x, y = places.x[one.key], places.y[one.lane]
        room.take(Box(x - _MARK, y - _MARK, x + _MARK, y + _MARK))
    for crossing in drawn.crossings:
        room.take(Box(crossing.x - 3, min(crossing.top, crossing.end), crossing.x + 3, max(crossing.top, crossing.end)))
    room.take(Box(places.today - 3, 0, places.today + 3, places.height))


def _ground(places: Plan) -> Iterator[Html]:
    if places.has_future:
        yield tag("rect", class_="ground", x=f"{places.today:g}", y="34", width=f"{places.width - places.today:g}", height=f"{places.height - 34:g}")


def _axis(thread: Thread, places: Plan) -> Iterator[Html]:
    """Years behind, months ahead."""
    first = min((one.day for one in thread.shown), default=thread.today)
    taken = NAMES + 6
    if first.year < thread.today.year or not places.has_future:
        yield _at("t-b", NAMES + 10, _YEAR_LINE, str(first.year))
        taken += 44
    for day in years(first, min(places.last, thread.today)):
        x = places.scale(day)
        yield tag("path", class_="tick", d=f"M{x:.1f} 40V{places.height:g}")
        if x >= taken and x + 40 < places.width:
            yield _at("t-b", x + 6, _YEAR_LINE, str(day.year))
            taken = x + 44
    taken = 0.0
    for day in months(thread.today, places.last) if places.has_future else []:
        x = places.scale(day)
        yield tag("path", class_="tick-b", d=f"M{x:.1f} 40V54")
        if x >= taken and x + 30 < places.width:
            yield _at("t-s", x + 5, _YEAR_LINE, thread.months[day.month - 1] if day.month > 1 else str(day.year))
            taken = x + 36


def _lanes(thread: Thread, places: Plan) -> Iterator[Html]:
    for lane in thread.lanes:
        if lane.apart:
            continue
        y = places.y[lane.key]
        yield tag("path", class_="lane informal" if lane.informal else "lane", d=f"M{NAMES + 4:g} {y:g}H{places.width - 4:g}")


def _names(thread: Thread, places: Plan) -> Iterator[Html]:
    for lane in thread.lanes:
        y = places.y[lane.key]
        name = lines_of(lane)
        top = y - 2 - 16 * (len(name) - 1)
        yield joined(*(_at("t-head", 0, top + 16 * at, line) for at, line in enumerate(name)))
        if lane.note:
            yield _at("t-s", 0, y + 15, lane.note)


def _strands(thread: Thread, places: Plan) -> Iterator[Html]:
    """In a lane that is apart, a line from the first of its stations to the last."""
    for lane in thread.lanes:
        xs = [places.x[one.key] for one in thread.stations if one.lane == lane.key] if lane.apart else []
        if len(xs) > 1:
            yield tag("path", class_="strand", d=f"M{xs[0]:.1f} {places.y[lane.key]:.1f}H{xs[-1]:.1f}")


def _paths(drawn: Lines) -> Iterator[Html]:
    if drawn.held:
        yield tag("path", class_="th", d="".join(drawn.held))
    if drawn.todo:
        yield tag("path", class_="th todo", d="".join(drawn.todo))
    if drawn.loose:
        yield tag("path", class_="loose", d="".join(drawn.loose))


def _today(thread: Thread, places: Plan) -> Iterator[Html]:
    yield tag("path", class_="now", d=f"M{places.today:g} 22V{places.height:g}")
    left, wide = _flag(thread, places)
    yield tag("rect", class_="flag", x=f"{left:g}", y="0", width=f"{wide:g}", height="24")
    yield _at("t-on mid", left + wide / 2, 17, thread.flag)


def _flag(thread: Thread, places: Plan) -> tuple[float, float]:
    """Where today's flag begins and how wide it is: whole within the picture, wherever its line is."""
    wide = max(_FLAG, width(thread.flag) + 16)
    return min(max(places.today - wide / 2, 0), places.width - wide), wide


def _words(crossings: Iterable[Crossing], room: Room) -> Iterator[Html]:
    """An arrowhead on each crossing that hands the matter over, and its word where there is room."""
    for one in crossings:
        if not one.word:
            continue
        middle, way = (one.top + one.end) / 2, 1 if one.end > one.top else -1
        yield tag(
            "path",
            class_="head",
            d=f"M{one.x - 5.5:.1f} {middle - 5.5 * way:.1f}L{one.x:.1f} {middle + 5.5 * way:.1f}L{one.x + 5.5:.1f} {middle - 5.5 * way:.1f}z",
        )
        spots = (middle, middle + 18 * way, middle - 18 * way)
        put = room.first_free(_beside((one.word,), one.x, y + 4, anchor) for y in spots for anchor in _SIDES)
        if put:
            yield _at(f"t-say halo {put.anchor}", put.x, put.y, one.word)


_SIDES: tuple[Anchor, Anchor] = ("start", "end")


_ASTRIDE = 28.0
"""From a line of words over a lane to the next, under it."""


def _beside(lines: tuple[str, ...], x: float, y: float, anchor: Anchor) -> Put:
    return lines_at(lines, x + (9 if anchor == "start" else -9), y, anchor, 15)


_Drawn = tuple[Station | Expected, list[Html]]
"""Something that has a mark, with its words and the mark."""


def _stations(thread: Thread, places: Plan, room: Room) -> Iterator[_Drawn]:
    """Each station: its mark, and its day and paragraph where there is room for them. What weighs most chooses first."""
    put = {one.key: room.first_free(_ways(one, places)) for one in sorted(thread.stations, key=lambda one: _LAST.get(one.mark, 0))}
    for one in thread.stations:
        yield one, _mark(one, places, put[one.key], 15.0 if one.mark in _WEIGHTY else _MARK)


_LAST = {"note": 1}


def _expected(thread: Thread, places: Plan, room: Room) -> Iterator[_Drawn]:
    for one in thread.expected:
        yield one, _mark(one, places, room.first_free(_ways(one, places)), 14.0 if one.missed else 12.0)


def _ways(one: Station | Expected, places: Plan) -> Iterator[Put]:
    """Where a station's words may stand: over and under its lane, towards the right and the left; its day alone where both lines are too much."""
    x, y = places.x[one.key], places.y[one.lane]
    both = (one.label, one.where) if one.where else (one.label,)
    for told in dict.fromkeys((both, (one.label,))):
        for top in (y + 31, y - 18 - 15 * (len(told) - 1)):
            yield lines_at(told, x - 11, top, "start", 15)
            yield lines_at(told, x + 11, top, "end", 15)
            yield lines_at(told, x, top, "mid", 15)
        yield lines_at(told, x + 19, y - 8, "start", _ASTRIDE)
        yield lines_at(told, x - 19, y - 8, "end", _ASTRIDE)


def _linked(one: Station | Expected, parts: Iterable[Html]) -> Html:
    return tag("a", *parts, href=f"#{one.key}", aria_label=one.told)


def _mark(one: Station | Expected, places: Plan, put: Put | None, half: float) -> list[Html]:
    x, y = places.x[one.key], places.y[one.lane]
    mark = one.mark if isinstance(one, Station) else "missed" if one.missed else "due"
    late = isinstance(one, Expected) and one.missed
    words = []
    if put:
        words.append(_at(f"{'t-late' if late else 't-b'} halo {put.anchor}", put.x, put.y, one.label))
        if one.where and put.lines > 1:
            words.append(_at(f"t-s halo {put.anchor}", put.x, put.y + put.step, one.where))
    return [*words, tag("use", href=f"#k-{mark}", x=f"{x - half:.1f}", y=f"{y - half:.1f}", width=f"{2 * half:g}", height=f"{2 * half:g}")]


def _at(kind: str, x: float, y: float, words: str) -> Html:
    return tag("text", words, class_=kind, x=f"{x:.1f}", y=f"{y:.1f}")
