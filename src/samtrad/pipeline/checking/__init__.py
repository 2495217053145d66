"""What an installation says of itself is compared: its files, its database, its index, and the chain of its log."""

from samtrad.pipeline.checking.finding import SEVERITIES, Finding
from samtrad.pipeline.checking.parts import PARTS, check

__all__ = ["PARTS", "SEVERITIES", "Finding", "check"]
