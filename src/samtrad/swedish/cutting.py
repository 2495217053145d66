"""Words cut to a length: between two of them, and told by three dots."""

from __future__ import annotations

_ENDS = " ,;:–-(”\"'"


def cut_at_word(words: str, most: int) -> str:
    """The words in at most so many characters; a single word that is longer is cut within itself, as nothing else can be done."""
    if len(words) <= most:
        return words
    head = words[: most - 1]  # what stands before " …" has at most one character fewer
    whole = head.rpartition(" ")[0].rstrip(_ENDS)
    return f"{whole} …" if whole else f"{head}…"
