"""The marks of the visual language: fill says how binding an act is, the sign what kind it is."""

from __future__ import annotations

from collections.abc import Iterable

from samtrad.reading.record import Decision
from samtrad.writing.markup import Html, joined, tag

_RING = '<circle class="k-bg" cx="12" cy="12" r="10"/>'
_DOUBLE = '<circle class="k-bg" cx="12" cy="12" r="10.4"/><circle cx="12" cy="12" r="7.6" stroke-width="1"/>'
_DISC = '<circle class="k-full" cx="12" cy="12" r="10"/>'
_DRAWN = {
    "adopt": _DISC + '<path class="k-inv" d="m7.5 12.4 3.1 3.1 5.9-6.5"/>',
    "elect": _DISC + '<path class="k-inv" d="M12 6.600a2.600 2.600 0 1 1 0 5.200 2.600 2.600 0 0 1 0-5.200M7.200 17.600a4.900 4.900 0 0 1 9.600 0"/>',
    "amend": _DISC + '<path class="k-inv" d="M7.500 12h9M12 7.500v9"/>',
    "reject": '<path class="k-full" d="M3 3h18v18H3z"/><path class="k-inv" d="m8.5 8.5 7 7m0-7-7 7"/>',
    "recommend": _DOUBLE + '<path d="m8.3 8.8 3.2 3.2-3.2 3.200m4.4-6.4 3.2 3.2-3.2 3.2"/>',
    "propose": _RING + '<path d="m10 7.3 4.7 4.7-4.7 4.7"/>',
    "assign": _RING + '<path d="M9.3 17.500V6.800h7l-2.1 2.7 2.1 2.700h-7"/>',
    "table": _RING + '<path d="M9.7 8v8m4.6-8v8"/>',
    "refer": _RING + '<path d="M6.8 12h10.400M9 12l6.8-4.800M9 12l6.8 4.8"/>',
    "note": '<circle class="k-full" cx="12" cy="12" r="4.5"/>',
    "support": _DOUBLE + '<path d="M12 8.400v7.200M8.4 12h7.2"/>',
    "report": _RING + '<path d="M16 16.300v-2.800a3.2 3.2 0 0 0-3.2-3.200H7.800m3-3.2-3.2 3.2 3.2 3.2"/>',
    "answer": _RING + '<path d="M17.2 12H6.800M15 12 8.2 7.200M15 12l-6.8 4.8"/>',
    "return": _RING + '<path d="M16.3 14.300a4.9 4.9 0 1 1 .1-4.400m.4-3.2-.3 3.5-3.5-.3"/>',
    "part": _RING + '<path class="k-full" d="M12 2a10 10 0 0 1 0 20z" stroke="none"/>',
    "missed": '<path class="k-late" d="M12 1.5 22.5 12 12 22.5 1.5 12z"/><path class="k-latesign" d="M12 7.200v5.600m0 3.700v.1"/>',
    "due": '<path class="k-bg k-dash" d="M12 1.5 22.5 12 12 22.5 1.5 12z"/>',
    "doubt": '<path class="k-late" d="M2.5 2.500h19v19h-19z"/>'
    '<path class="k-latesign" d="M9 9.300a3 3 0 1 1 4.5 2.600c-1 .6-1.5 1.1-1.5 2.200m0 3.300v.1" stroke-width="2"/>',
}
OF_TYPE = {
    "note": "note",
    "approve": "adopt",
    "reject": "reject",
    "propose": "propose",
    "recommend": "recommend",
    "assign": "assign",
    "elect": "elect",
    "defer": "table",
    "drop": "note",
    "refer": "refer",
    "amend": "amend",
    "other": "adopt",
}


def of_type(decision: Decision) -> str:
    """The mark of a decision; one that is only told of and of no named kind is a note."""
    if decision.type == "other" and decision.status != "made":
        return "note"
    return OF_TYPE.get(decision.type, "note")


def icon(name: str) -> Html:
    """A mark in running text; the word beside it says the same."""
    return Html(f'<svg class="mk" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><use href="#k-{name}"/></svg>')


def symbols(names: Iterable[str]) -> Html:
    """The drawings that the page's marks point at."""
    drawn = [Html(f'<symbol id="k-{name}" viewBox="0 0 24 24">{_DRAWN[name]}</symbol>') for name in sorted(set(names))]
    return tag("svg", joined(*drawn), class_="vh", width="0", height="0", aria_hidden="true", focusable="false")


ALL = tuple(_DRAWN)
