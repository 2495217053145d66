"""What the program's own log does not say: the secret in a link, which lets whoever has it in."""

from __future__ import annotations

import logging
import re
from typing import Final

_LINK: Final = re.compile(r"(/folj/(?:bekrafta|sluta|mina)/|/svara/|/kallelse/|/konto/losenord/[0-9A-Za-z]+-)[^/\s]+")


class Unsaid(logging.Filter):
    """Lets every line through, without the secret of a link."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Take the secret out of the line."""
        told = record.getMessage()
        if _LINK.search(told):
            record.msg, record.args = _LINK.sub(r"\1…", told), ()
        return True
