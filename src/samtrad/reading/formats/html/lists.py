"""The marks that a browser puts before the entries of a web page's lists."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from samtrad.reading.formats.numerals import capital, roman, spread_letters

_FORMATS: dict[str, Callable[[int], str]] = {"1": str, "a": spread_letters, "A": capital(spread_letters), "i": roman, "I": capital(roman)}
_MOST = 1_000_000


class Lists:
    """The open lists, the innermost last: how its entries are numbered (None for bullets), the last number, the step."""

    def __init__(self) -> None:
        self._open: list[list[int]] = []
        self._formats: list[Callable[[int], str] | None] = []
        self._marked: list[bool] = []

    @property
    def depth(self) -> int:
        """How many lists are open."""
        return len(self._open)

    def open(self, element: etree._Element, *, marked: bool) -> None:
        """A list begins."""
        step = -1 if element.get("reversed") is not None else 1
        entries = sum(1 for _ in element.iterchildren("li")) if step < 0 else 0
        start = _whole(element.get("start"), entries if step < 0 else 1)
        self._open.append([start - step, step])
        self._formats.append(_FORMATS.get(element.get("type") or "1", str) if element.tag == "ol" else None)
        self._marked.append(marked)

    def close(self) -> None:
        """The innermost list ends."""
        self._open.pop()
        self._formats.pop()
        self._marked.pop()

    def next(self, entry: etree._Element) -> str:
        """The mark of the next entry, with the space behind it; bullets for one outside any list."""
        if not self._open:
            return "\u2022 "
        if not self._marked[-1]:
            return ""
        written = self._formats[-1]
        if written is None:
            return "\u2022 "
        counter = self._open[-1]
        counter[0] = _whole(entry.get("value"), counter[0] + counter[1])
        return written(counter[0]) + ". "


def _whole(value: str | None, otherwise: int) -> int:
    if value is None or not value.strip().lstrip("+-").isascii() or not value.strip().lstrip("+-").isdigit() or len(value) > 12:
        return otherwise
    try:
        number = int(value)
    except ValueError:
        return otherwise
    return number if -_MOST < number < _MOST else otherwise
