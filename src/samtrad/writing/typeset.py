"""Setting papers with typst: accessible PDFs (PDF/UA-1). What is told goes in as data and is never read as mark-up."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

import typst

Standard = Literal["a-3a", "ua-1"]


def typeset(template: str, told: Mapping[str, Any], made: datetime) -> bytes:
    """A paper of a template, which finds what is told as ``told``; the same for the same told and time."""
    source = "#let told = json(bytes(sys.inputs.told))\n" + template
    return compiled(source.encode(), {"told": json.dumps(dict(told), ensure_ascii=False)}, made, ["ua-1"])


def compiled(source: bytes, inputs: Mapping[str, str], made: datetime, standards: Sequence[Standard]) -> bytes:
    """The PDF of a source in the standards that it is to keep, with the fonts that typst brings; it is refused where it does not keep them."""
    written = typst.compile(
        source, format="pdf", sys_inputs=dict(inputs), pdf_standards=list(standards), ignore_system_fonts=True, timestamp=int(made.timestamp())
    )
    assert isinstance(written, bytes)
    return written
