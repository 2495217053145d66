"""What the system gives to programs that are started, and what it says when it will not do something.

What it says is told as a code (``writing.failures`` words it): its own words are in one language only.
"""

from __future__ import annotations

import errno
import os

ENVIRONMENT = os.environ  # noqa: TID251  what is started finds its way by it, and the one who asks has settings there

_NAMES = {
    "full": ("ENOSPC", "EDQUOT"),
    "read_only": ("EROFS",),
    "broken": ("EIO",),
    "closed": ("EBADF", "EPIPE"),
    "forbidden": ("EACCES", "EPERM"),
    "missing": ("ENOENT", "ENOTDIR"),
    "folder": ("EISDIR",),
    "name": ("ENAMETOOLONG", "EILSEQ"),
    "loop": ("ELOOP",),
    "large": ("EFBIG", "EOVERFLOW"),
    "busy": ("EBUSY", "ETXTBSY", "EAGAIN", "EMFILE", "ENFILE"),
    "memory": ("ENOMEM",),
    "away": ("ESTALE", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENETDOWN", "ENETUNREACH", "ENOTCONN", "ENXIO", "ENODEV"),
}
_REASONS = {getattr(errno, name): f"system.{reason}" for reason, names in _NAMES.items() for name in names if hasattr(errno, name)}
"""Not every system has every error."""


def reason(error: OSError) -> str:
    """The code of what an error of the system means; the number behind "system.other" where it is a rare one."""
    number = error.errno or 0
    return _REASONS.get(number, f"system.other {number}")
