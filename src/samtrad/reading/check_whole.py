"""Signs that a document is not whole: it breaks off in the middle of a sentence."""

from __future__ import annotations

import re

from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Doubt, Signature

_OPEN = re.compile(r"[a-zåäö,;–-]\Z")
_SENTENCE = 60
"""Characters from which a last line is a sentence, not a name or a note under the text."""


def check_whole(outline: Outline, signatures: list[Signature]) -> list[Doubt]:
    """Where nobody has signed, a last sentence without its end."""
    last = _last(outline)
    if signatures or last is None or len(last.string) < _SENTENCE or not _OPEN.search(last.string):
        return []
    end = last.words(max(0, len(last.string) - _SENTENCE))
    return [Doubt(code="text.broken", message=f"Texten slutar mitt i en mening: ”…{str(end)[-40:]}”.", spans=[last.span])]


def _last(outline: Outline) -> Passage | None:
    """The passage that stands last in the text, page furniture left out."""
    passages = [passage for passage in outline.passages if passage.segments and passage.kind != "furniture"]
    return max(passages, key=lambda passage: passage.span[1], default=None)
