"""Setting papers with typst: accessible PDFs (PDF/UA-1). What is told goes in as data and is never read as mark-up."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import typst


def typeset(template: str, told: Mapping[str, Any], made: datetime) -> bytes:
    """A paper of a template, which finds what is told as ``told``; the same for the same told and time."""
    source = "#let told = json(bytes(sys.inputs.told))\n" + template
    inputs = {"told": json.dumps(dict(told), ensure_ascii=False)}
    written = typst.compile(source.encode(), format="pdf", sys_inputs=inputs, pdf_standards="ua-1", ignore_system_fonts=True, timestamp=int(made.timestamp()))
    assert isinstance(written, bytes)
    return written
