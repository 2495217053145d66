"""What ``samtrad serve`` lets its web processes call: the application, in a process that ends with the one that started it."""

from __future__ import annotations

import os
import sys
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string

from samtrad.bounded.parent import end_with_parent
from samtrad.bounded.system import ENVIRONMENT
from samtrad.cli.messages import language_of
from samtrad.cli.server.start import part_missing


def _application() -> Any:  # noqa: ANN401 - what a web server calls
    """The application; where a part that some page needs is not installed, that is said, and the server comes to its end with this process."""
    try:
        return import_string(settings.WSGI_APPLICATION)  # all pages are imported here
    except ImportError as error:
        sys.stderr.write(f"samtrad: {part_missing(error, language_of(sys.argv[1:], ENVIRONMENT))}.\n")
        raise SystemExit(1) from error


application = _application()
end_with_parent()
os.setpgid(0, 0)  # Ctrl-C is the parent's to answer: two signals at once may lock the web process up
__all__ = ["application"]
