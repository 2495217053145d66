"""An installation in one file, and an installation out of one: whole, or not at all."""

from samtrad.pipeline.safekeeping.archive import BrokenError, Manifest
from samtrad.pipeline.safekeeping.backup import IncompleteError, backup
from samtrad.pipeline.safekeeping.restore import NotEmptyError, UnknownVersionError, restore

__all__ = ["BrokenError", "IncompleteError", "Manifest", "NotEmptyError", "UnknownVersionError", "backup", "restore"]
