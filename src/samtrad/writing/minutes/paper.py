"""Written minutes as a PDF that is both PDF/A-3a and PDF/UA-1, set by typst, with the record as data in it.

What is told goes in as data and is never read as mark-up. typst refuses to write what does not conform to the two standards.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from msgspec import json, to_builtins

from samtrad.writing.minutes.blocks import Composed, Table
from samtrad.writing.minutes.held import Held
from samtrad.writing.minutes.words import word
from samtrad.writing.typeset import compiled

ATTACHED = "protokoll.json"
"""The name of the record in the PDF."""
_SET = Path(__file__).with_name("paper.typ").read_bytes()


def paper(composed: Composed, held: Held | None, made: datetime) -> bytes:
    """The PDF; the same for the same minutes and time. ``held`` goes into it as data, or nothing does."""
    widths = [block.widths if isinstance(block, Table) else [] for block in composed.blocks]
    told = json.encode({**to_builtins(composed), "widths": widths}).decode()
    machine = "" if held is None else json.encode(held).decode()
    inputs = {"told": told, "machine": machine, "attached": ATTACHED, "described": word("machine", "en" if composed.language == "en" else "sv")}
    return compiled(_SET, inputs, made, ["a-3a", "ua-1"]) + b"\n"  # a signature is laid on behind the last line, which PDF/A wants ended
