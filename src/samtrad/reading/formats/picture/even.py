"""Type sizes of recognised pages made alike from page to page: they are told from dots, and half a point apart they are one size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from msgspec import structs

from samtrad.reading.text import Line

_ALIKE = 0.06
"""Share by which the text's own size is seen larger or smaller on another page, at most."""
_HEADINGS = 0.1
"""The same for lines in bold type that are larger: they are few on a page, and seen less surely."""


def even(lines: tuple[Line, ...], recognised: Collection[int]) -> tuple[Line, ...]:
    """The lines of a document, those of recognised pages with sizes that are the same throughout."""
    seen = [line for line in lines if line.page in recognised and line.size]
    weights: Counter[float] = Counter()
    for line in seen:
        weights[line.size] += line.end - line.start
    if not weights:
        return lines
    body = weights.most_common(1)[0][0]
    own = {size: body for size in weights if abs(size - body) <= _ALIKE * body}
    bold = Counter(line.size for line in seen if line.bold and line.size not in own and line.size > body)
    while bold:
        common = bold.most_common(1)[0][0]
        near = [size for size in bold if abs(size - common) <= _HEADINGS * common]
        own.update(dict.fromkeys(near, common))
        for size in near:
            del bold[size]
    return tuple([structs.replace(line, size=own[line.size]) if line.page in recognised and line.size in own else line for line in lines])
