"""RTF documents made word by word."""

from __future__ import annotations

FONTS = r"{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\froman\fcharset2 Symbol;}{\f2\fswiss\fcharset238 Arial CE;}}"
STYLES = r"{\stylesheet{\s0 Normal;}{\s1\b\fs28 heading 1;}}"


def rtf(body: str, *, head: str = "") -> bytes:
    """A document with a body in RTF's words."""
    return (rf"{{\rtf1\ansi\ansicpg1252\deff0{FONTS}{STYLES}{head}\pard\plain\fs22 {body}}}").encode("ascii")


def escaped(text: str) -> str:
    """Text as RTF stores it: what is no ASCII by its number, with a question mark for programs that do not know numbers."""
    words = {"\t": r"\tab ", "\n": r"\line ", "\\": r"\\", "{": r"\{", "}": r"\}"}
    units = ((letter, letter.encode("utf-16-le")) for letter in text)
    return "".join(
        words.get(letter)
        or (letter if letter.isascii() else "".join(rf"\u{int.from_bytes(unit[n : n + 2], 'little', signed=True)}?" for n in range(0, len(unit), 2)))
        for letter, unit in units
    )


def par(text: str = "", *, bold: bool = False, mark: str = "", before: int = 0) -> str:
    """A paragraph; ``mark`` is the number or bullet that stands before it in a list."""
    listed = rf"{{\listtext\pard\plain {mark}\tab}}" if mark else ""
    return rf"\pard\sb{before} {listed}{{{chr(92) + 'b ' if bold else ''}{escaped(text)}}}\par" + "\n"


def table(*rows: list[str], widths: tuple[int, ...] = ()) -> str:
    """A table of cells of text."""
    edges = [sum((widths or (2400,) * len(rows[0]))[: n + 1]) for n in range(max(map(len, rows)))]
    made = ""
    for row in rows:
        made += r"\trowd" + "".join(rf"\cellx{edge}" for edge in edges) + "".join(rf"\pard\intbl {escaped(cell)}\cell " for cell in row) + r"\row" + "\n"
    return made
