"""The picture as SVG: names to the left, years along the top, a line for today."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from samtrad.swedish.cutting import cut_at_word
from samtrad.writing.bars.chart import Bar, Chart, Look, Mark, Row
from samtrad.writing.markup import Html, joined, tag

_WIDTH = 1160.0
_NAMES = 330.0
_TOP = 58.0
_ROW = 46.0
_HIGH = 16.0
_THIN = 9.0
_LETTERS = 44
"""Letters of a name that stand in the picture; the table beside it has them all."""
_MOST_YEARS = 14
_YEARS = 30
"""Years to each side of today that are drawn, at most: a day of another century leaves room for the rest."""
_FLAG = 128.0


def drawn(chart: Chart) -> Html:
    """The picture; nothing where there is no bar and no mark."""
    days = [day for row in chart.rows for one in row.bars for day in (one.first, one.last)]
    days += [day for row in chart.rows for one in row.marks for day in (one.first, one.last)]
    if not days:
        return Html("")
    scale = _Scale(min(*days, chart.today), max(*days, chart.today), chart.today)
    height = _TOP + _ROW * len(chart.rows) + 10
    return tag(
        "svg",
        tag("title", chart.title, id="bars-t"),
        tag("desc", chart.description, id="bars-d"),
        tag("g", *_axis(scale, height), aria_hidden="true"),
        *_today(chart, scale, height),
        *(piece for at, row in enumerate(chart.rows) for piece in _row(row, _TOP + _ROW * at, scale)),
        class_="pic bars",
        viewBox=f"0 0 {_WIDTH:g} {height:g}",
        width=f"{_WIDTH:g}",
        height=f"{height:g}",
        role="group",
        aria_labelledby="bars-t",
        aria_describedby="bars-d",
    )


class _Scale:
    """Where days stand: whole years from left to right."""

    def __init__(self, first: date, last: date, today: date) -> None:
        self.first = max(first.year, today.year - _YEARS, date.min.year)
        self.last = min(last.year, today.year + _YEARS, date.max.year - 1) + 1
        self._from = date(self.first, 1, 1).toordinal()
        self._span = date(self.last, 1, 1).toordinal() - self._from

    def __call__(self, day: date) -> float:
        share = (day.toordinal() - self._from) / self._span
        return _NAMES + min(max(share, 0.0), 1.0) * (_WIDTH - _NAMES - 24)


def patterns() -> Html:
    """Slanting lines for what is said, dots for what is disputed: once on a page, where it is not hidden, for all bars of it."""
    lines = tag("pattern", tag("path", d="M-2 2L2-2M0 8L8 0M6 10L10 6", class_="hatch"), id="bars-said", width="8", height="8", patternUnits="userSpaceOnUse")
    dots = tag("pattern", tag("circle", cx="3", cy="3", r="1.2", class_="dot"), id="bars-dots", width="6", height="6", patternUnits="userSpaceOnUse")
    return tag("svg", tag("defs", lines, dots), class_="bars vh", width="1", height="1", aria_hidden="true", focusable="false")


def _axis(scale: _Scale, height: float) -> Iterator[Html]:
    step = -(-(scale.last - scale.first) // _MOST_YEARS)
    for year in range(scale.first, scale.last + 1, step):
        x = scale(date(year, 1, 1))
        yield tag("path", d=f"M{x:.1f} {_TOP - 8:g}V{height:g}", class_="tick")
        if year < scale.last or step > 1:
            yield tag("text", str(year), x=f"{x + 5:.1f}", y=f"{_TOP - 14:g}", class_="t-s")


def _today(chart: Chart, scale: _Scale, height: float) -> Iterator[Html]:
    x = scale(chart.today)
    left = min(max(x - _FLAG / 2, _NAMES), _WIDTH - _FLAG)
    yield tag(
        "g",
        tag("path", d=f"M{x:.1f} 22V{height:g}", class_="now"),
        tag("rect", x=f"{left:.1f}", y="0", width=f"{_FLAG:g}", height="22", class_="flag"),
        tag("text", chart.flag, x=f"{left + _FLAG / 2:.1f}", y="15.5", class_="t-on mid"),
        aria_hidden="true",
    )


def _row(row: Row, top: float, scale: _Scale) -> Iterator[Html]:
    words = tag("text", cut_at_word(row.name, _LETTERS), x="0", y=f"{top + 21:g}", class_="t-b")
    yield tag("path", d=f"M0 {top + _ROW:g}H{_WIDTH:g}", class_="tick", aria_hidden="true")
    yield tag("a", tag("title", row.name), words, href=row.url) if row.url else words
    for bar in row.bars:
        yield _bar(bar, top, scale)
    for mark in row.marks:
        yield _mark(mark, top, scale)


def _bar(bar: Bar, top: float, scale: _Scale) -> Html:
    x, end = scale(bar.first), max(scale(bar.last), scale(bar.first) + 3)
    hoped = bar.look == "hoped"
    y, high = (top + 28, _THIN) if hoped else (top + 8, _HIGH)
    box = tag("rect", tag("title", bar.told), x=f"{x:.1f}", y=f"{y:g}", width=f"{end - x:.1f}", height=f"{high:g}", class_=f"b {bar.look}")
    return joined(box, *_after(bar, end, y + high / 2))


def _after(bar: Bar, x: float, y: float) -> Iterator[Html]:
    """What stands behind a bar: a question mark, dots that go on, or a closing line."""
    if bar.after == "unknown":
        yield tag("text", "?", x=f"{x + 6:.1f}", y=f"{y + 5:g}", class_="t-b t-late", aria_hidden="true")
    elif bar.after == "open":
        yield tag("path", d=f"M{x + 4:.1f} {y:g}h26", class_="goes-on", aria_hidden="true")
    elif bar.after == "ended":
        yield tag("path", d=f"M{x:.1f} {y - 12:g}v24", class_="ends", aria_hidden="true")


def _mark(mark: Mark, top: float, scale: _Scale) -> Html:
    """A diamond at the last day, with a line from the first where it is not the same."""
    x, end, y = scale(mark.first), scale(mark.last), top + 32
    line = tag("path", d=f"M{x:.1f} {y:g}H{end:.1f}", class_="due", aria_hidden="true") if end - x > 1 else None
    return joined(line, tag("path", tag("title", mark.told), d=f"M{end:.1f} {y - 6:g}l6 6-6 6-6-6z", class_="diamond"))


def key_of(look: Look | str) -> Html:
    """A small piece of a bar, for the words beside the picture that say what it means."""
    inside = (
        tag("path", d="M24 3l6 6-6 6-6-6z", class_="diamond")
        if look == "evaluation"
        else tag("rect", x="1", y="2" if look != "hoped" else "5", width="46", height="14" if look != "hoped" else "9", class_=f"b {look}")
    )
    return tag("svg", inside, class_="pic bars", viewBox="0 0 48 18", width="48", height="18", aria_hidden="true")
