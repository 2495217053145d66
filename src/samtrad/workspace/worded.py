"""What is wrong with what was written, in words for whoever wrote it."""

from __future__ import annotations


class WordedError(Exception):
    """What is wrong, in words for whoever wrote it, and in which field."""

    def __init__(self, words: str, field: str = "") -> None:
        super().__init__(words)
        self.words = words
        self.field = field
