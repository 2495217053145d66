"""The reference of the commands, made from their help: ``python -m samtrad.cli.reference > docs/reference/commands.md``."""

from __future__ import annotations

import sys

from samtrad.cli.options import helps

_TOP = """# The command line

Made from `samtrad --help` and the help of each command by `python -m samtrad.cli.reference`; a test compares.
The commands speak Swedish where the computer does (a locale of `sv`) and English elsewhere; `--lang sv` or `--lang en` says otherwise.
"""


def reference() -> str:
    """The page in Markdown: every command's help in English, as printed."""
    return _TOP + "".join(f"\n## {name}\n\n```text\n{told.rstrip()}\n```\n" for name, told in helps("en"))


if __name__ == "__main__":
    sys.stdout.write(reference())
