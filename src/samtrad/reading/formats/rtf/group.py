"""What holds inside a group of RTF: where its text goes and how it looks."""

from __future__ import annotations

import codecs
from typing import Final, NamedTuple

from samtrad.reading.formats.rtf.story import Shape, Story

_BODY_LEVEL = 9
LOOKS: Final = frozenset({"b", "v", "deleted", "fs", "f", "uc", "plain"})
"""Words that say how characters look."""


class Group(NamedTuple):
    """What holds inside a group: where its text goes, how it looks, and how many bytes stand in for a character."""

    story: Story
    silent: bool = False
    fonts: bool = False
    marks: bool = False
    bold: bool = False
    hidden: bool = False
    deleted: bool = False
    size: float = 12.0
    font: int = -1
    instead: int = 1


def looking(group: Group, word: str, number: int | None) -> Group:
    """How characters look from here to the end of their group."""
    if word == "plain":
        return group._replace(bold=False, hidden=False, deleted=False, size=12.0, font=-1)
    if word == "fs":
        return group._replace(size=(number or 24) / 2)
    if word in {"f", "uc"}:
        return group._replace(font=number or 0) if word == "f" else group._replace(instead=max(number or 0, 0) if number is not None else 1)
    on = number != 0
    return group._replace(bold=on) if word == "b" else group._replace(hidden=on) if word == "v" else group._replace(deleted=on)


def shape(story: Story, word: str, number: int | None) -> None:
    """How the paragraph is set, and where cells and rows of tables end."""
    old, value = story.shape, number or 0
    if word == "pard":
        story.shape = Shape()
    elif word == "intbl":
        story.shape = Shape(old.before, old.after, old.left, in_table=True, heading=old.heading)
    elif word in {"sb", "sa", "li", "outlinelevel"}:
        before, after, left = (value if word == name else given for name, given in (("sb", old.before), ("sa", old.after), ("li", old.left)))
        story.shape = Shape(before, after, left, old.in_table, old.heading or (word == "outlinelevel" and value < _BODY_LEVEL))
    elif word == "cell":
        story.end_cell()
    elif word == "row":
        story.end_row()
    elif word == "trowd":
        story.define_row()
    elif word == "cellx":
        story.edge(value)
    elif word == "trleft":
        story.row_left(value)
    elif word == "nestcell":
        story.pen.space("\t")
    elif word == "nestrow":
        story.end_paragraph()


def known(encoding: str, otherwise: str = "cp1252") -> str:
    """An encoding, where Python has it."""
    try:
        codecs.lookup(encoding or otherwise)  # decoding no bytes asks for no encoding
    except LookupError:
        return "utf-8" if encoding == "cp65001" else otherwise
    return encoding or otherwise
