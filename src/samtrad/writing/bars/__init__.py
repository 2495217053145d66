"""Bars on a calendar: what holds when, drawn so that what is proved, said, disputed and hoped for are told apart, also without colour."""

from samtrad.writing.bars.chart import Bar, Chart, Mark, Row
from samtrad.writing.bars.drawing import drawn, key_of, patterns

__all__ = ["Bar", "Chart", "Mark", "Row", "drawn", "key_of", "patterns"]
