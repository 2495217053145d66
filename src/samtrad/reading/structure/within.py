"""Sub-headings within a paragraph: "... skiljer sig åt. Beslut: samma ersättning används." What stands behind one is its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from samtrad.reading.outline import Section
from samtrad.reading.passage import Passage
from samtrad.reading.structure.labels import label_kind

_LABEL: Final = re.compile(r"(?<=[.!?)”\"])\s+(?P<label>[A-ZÅÄÖ][\wåäö-]*(?: [\wåäö-]+){0,2}):\s+(?=[\w”\"])")
_HOLDS: Final = frozenset({"", "background", "preparation", "discussion"})
"""Sub-headings whose paragraphs may hold another."""
_WITHIN: Final = frozenset({"decision", "actions"})
_KINDS: Final = frozenset({"paragraph", "bullet"})
_SHORTEST: Final = 12  # characters before such a sub-heading


def labelled_within(sections: Sequence[Section]) -> list[Section]:
    """The sections, cut before and behind each sub-heading that stands within one of their paragraphs."""
    found: list[Section] = []
    for section in sections:
        if section.kind not in _HOLDS or not any(": " in passage.string for passage in section.passages):
            found.append(section)
            continue
        heading: Passage | None = section.heading
        kept: list[Passage] = []
        for passage in section.passages:
            cuts = _cuts(passage)
            if not cuts:
                kept.append(passage)
                continue
            kept.append(_as(passage, 0, cuts[0][0].start()))
            found.append(Section(kind=section.kind, heading=heading, passages=kept))
            heading, kept = None, []
            ends = [match.start() for match, _ in cuts[1:]] + [len(passage.string)]
            for (match, kind), end in zip(cuts, ends, strict=True):
                label = passage.part(*match.span("label"))
                label.kind = "heading"
                found.append(Section(kind=kind, heading=label, passages=[passage.part(match.end(), end)]))
        if kept or heading is not None:
            found.append(Section(kind=section.kind, heading=heading, passages=kept))
    return found


def _cuts(passage: Passage) -> list[tuple[re.Match[str], str]]:
    """Each sub-heading within a paragraph, and its kind."""
    if passage.kind not in _KINDS or ": " not in passage.string:
        return []
    found = []
    for match in _LABEL.finditer(passage.string, _SHORTEST):
        kind = label_kind(match.group("label"))
        if kind in _WITHIN:
            found.append((match, kind))
    return found


def _as(passage: Passage, start: int, end: int) -> Passage:
    """A part of a passage that is what the whole was: an entry of a list with its sign, a paragraph."""
    part = passage.part(start, end)
    part.marker, part.indent = passage.marker, passage.indent
    return part
