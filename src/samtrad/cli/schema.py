"""``samtrad schema``: the JSON Schema of the records, as it is shipped."""

from __future__ import annotations

import argparse
from pathlib import Path

import samtrad.reading
from samtrad.cli.terminal import put
from samtrad.writing.labels import Language


def run(_options: argparse.Namespace, _language: Language) -> int:
    """Print the schema."""
    put(Path(samtrad.reading.__file__).with_name("minutes.schema.json").read_bytes())
    return 0
