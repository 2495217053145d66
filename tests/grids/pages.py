"""What the grid's minutes are made of, and how they are written as text and as a web page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import zip_longest
from random import Random
from textwrap import wrap as wrapped


@dataclass(frozen=True)
class Head:
    """A heading; ``close`` tells that nothing parts it from what is above, ``level`` that the format says it is one."""

    text: str
    close: bool = False
    level: bool = False
    bold: bool = False


@dataclass(frozen=True)
class Lines:
    """Lines that belong together, each with ``mark`` before it; ``label`` stands beside them."""

    lines: Sequence[str]
    mark: str = ""
    label: str = ""


@dataclass(frozen=True)
class Table:
    """Rows of cells; ``header`` may be empty."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True)
class Columns:
    """Lines side by side."""

    left: Sequence[str]
    right: Sequence[str]


@dataclass(frozen=True)
class Gap:
    """An empty line."""


Block = Head | Lines | Table | Columns | Gap


def broken(line: str, wrap: str, indent: int) -> list[str]:
    """A line broken as a typist does it: "hanging" with what follows set in, "flush" without, "narrow" at fewer characters."""
    if wrap == "no":
        return [line]
    set_in = " " * (indent or (2 if wrap == "hanging" else 0))
    return wrapped(line, 56 if wrap == "narrow" else 76, subsequent_indent=set_in, break_long_words=False, break_on_hyphens=False) or [line]


def text(blocks: Sequence[Block], rng: Random, wrap: str = "no") -> str:
    """The minutes as text; how cells are kept apart is by chance."""
    out: list[str] = []
    between = rng.choice(["\t", " | ", "wide", "wide"])
    for block in blocks:
        match block:
            case Head():
                out += [block.text] if block.close else ["", block.text]
            case Lines():
                lines = [f"{i}. {line}" if block.mark == "1" else f"{block.mark} {line}".strip() for i, line in enumerate(block.lines, 1)]
                if block.label:
                    lines = [f"{block.label if not i else '':{len(block.label) + 6}}{line}" for i, line in enumerate(lines)]
                out += [part for line in lines for part in broken(line, wrap, len(block.label) + 6 if block.label else 0)]
            case Table():
                rows = [list(row) for row in ([block.header] if block.header else []) + [*block.rows]]
                widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
                for row in rows:
                    cells = [f"{cell:{wide + 3}}" for cell, wide in zip(row, widths, strict=True)] if between == "wide" else row
                    out.append(("" if between == "wide" else between).join(cells).rstrip(" " if between == "wide" else ""))
            case Columns():
                wide = max(map(len, block.left)) + 5
                out += [f"{a:{wide}}{b}".rstrip() for a, b in zip_longest(block.left, block.right, fillvalue="")]
            case Gap():
                out.append("")
    return "\n".join(out).strip("\n") + "\n"


def page(blocks: Sequence[Block], rng: Random) -> str:
    """The minutes as a web page; whether lines are paragraphs or broken in one is by chance."""
    out: list[str] = []
    broken = rng.random() < 0.5
    for block in blocks:
        match block:
            case Head():
                words = escape(block.text, quote=False)
                out.append(f"<h2>{words}</h2>" if block.level else f"<p><b>{words}</b></p>" if block.bold else f"<p>{words}</p>")
            case Lines():
                lines = [escape(line, quote=False) for line in block.lines]
                if block.label:
                    out.append(f"<table><tr><td>{escape(block.label, quote=False)}</td><td>{'<br>'.join(lines)}</td></tr></table>")
                elif block.mark in {"-", "•"}:
                    out.append("<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>")
                elif block.mark == "1":
                    out.append("<ol>" + "".join(f"<li>{line}</li>" for line in lines) + "</ol>")
                else:
                    lines = [f"{block.mark} {line}".strip() for line in lines]
                    out.append(f"<p>{'<br>'.join(lines)}</p>" if broken else "".join(f"<p>{line}</p>" for line in lines))
            case Table():
                head = "<tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in block.header) + "</tr>" if block.header else ""
                out.append(
                    f"<table>{head}" + "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in block.rows) + "</table>"
                )
            case Columns():
                sides = ["<br>".join(escape(line, quote=False) for line in side) for side in (block.left, block.right)]
                out.append(f"<table><tr><td>{sides[0]}</td><td>{sides[1]}</td></tr></table>")
            case Gap():
                pass
    return "<!DOCTYPE html><html lang=sv><body>\n" + "\n".join(out) + "\n</body></html>\n"
