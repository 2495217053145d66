"""What the system says when it will not do something, as a key of ``messages``: its own words are in one language only."""

from __future__ import annotations

import errno

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
    """The key of what an error of the system means; the number behind "system.other" where it is a rare one."""
    number = error.errno or 0
    return _REASONS.get(number, f"system.other {number}")
