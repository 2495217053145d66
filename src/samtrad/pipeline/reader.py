"""Which reader documents are read by."""

from __future__ import annotations

from functools import cache

from samtrad import __version__
from samtrad.pipeline.rules import modules_in, rules_of

_SEAL = 12
"""Letters of the seal that are told: with the version they have room in a reading."""


@cache
def reader() -> str:
    """The reader and its version, as readings tell it, with the seal of what it reads by and of what finds what may have to be masked in what it read.

    The version alone does not tell: between two releases rules change, and an installation may run any state of the code.
    """
    return f"samtrad {__version__}+{rules_of(modules_in('samtrad.reading') | {'samtrad.documents.sensitive_finding'})[:_SEAL]}"
