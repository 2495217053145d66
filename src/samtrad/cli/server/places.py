"""Whether the places that a command names can be used: a folder to watch, a port to listen on."""

from __future__ import annotations

import errno
import socket
import sys
from pathlib import Path

from samtrad.cli.messages import say
from samtrad.writing.labels import Language

_LOCAL = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - what listens everywhere answers here
"""Where this machine reaches what listens on all of its addresses."""


def folder_missing(path: str, language: Language) -> bool:
    """Whether a folder that is to be watched is not there; then that is said."""
    if not path or Path(path).is_dir():
        return False
    sys.stderr.write(f"samtrad: {say('watch.missing', language, path=path)}.\n")
    return True


def not_free(host: str, port: int) -> str:
    """The code of why nothing can listen there: "port.taken", "port.forbidden", "port.host"; empty where it can."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        with socket.socket(family, kind, protocol) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(address)
            trial.listen(1)
    except PermissionError:
        return "port.forbidden"
    except OSError as error:
        return "port.taken" if error.errno == errno.EADDRINUSE else "port.host"
    except OverflowError:
        return "port.host"
    return ""


def answers(host: str, port: int) -> bool:
    """Whether something listens there."""
    try:
        socket.create_connection((_LOCAL.get(host, host), port), 1).close()
    except OSError:
        return False
    return True
