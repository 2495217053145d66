"""``python -m samtrad.cli`` is the same as ``samtrad``."""

from __future__ import annotations

import sys

from samtrad.cli.main import main

sys.exit(main())
