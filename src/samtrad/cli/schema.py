"""``samtrad schema``: the JSON Schema of the records, as it is shipped."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import samtrad.reading
from samtrad.writing.labels import Language


def run(_options: argparse.Namespace, _language: Language) -> int:
    """Print the schema."""
    sys.stdout.buffer.write(Path(samtrad.reading.__file__).with_name("minutes.schema.json").read_bytes())
    return 0
