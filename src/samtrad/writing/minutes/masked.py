"""The public version: a meeting with words covered wherever they stand, before it is written, so that no format and no attached record has them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from msgspec import convert, to_builtins

from samtrad.writing.minutes.held import Held

BLOCK: Final = "█"
_WHOLE = re.compile(r"[^\n]")
_COUNTED = frozenset({"number", "schema", "kind", "sha256", "media_type", "language"})
"""Fields that are no words of the meeting."""


def masked(held: Held, words: Iterable[str], pointers: Iterable[str] = ()) -> Held:
    """The meeting with these words covered, each as a whole and in its genitive, and all that stands at these JSON pointers.

    A pointer leads into the meeting as it is written: /record/attendance/3/name, /prose/2.
    """
    told = to_builtins(held)
    for pointer in pointers:
        _cover_at(told, pointer)
    alternatives = "|".join(re.escape(" ".join(one.split())).replace(r"\ ", r"\s+") for one in sorted(words, key=len, reverse=True) if one.strip())
    if alternatives:
        pattern = re.compile(rf"(?<!\w)(?:{alternatives})(?:[:'’]?s)?(?!\w)", re.IGNORECASE)
        told = _walked(told, pattern)
    return convert(told, Held)


def _covered(text: str) -> str:
    return _WHOLE.sub(BLOCK, text)


def _walked(node: Any, pattern: re.Pattern[str]) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(node, str):
        return pattern.sub(lambda match: _covered(match.group()), node)
    if isinstance(node, dict):
        return {key: value if key in _COUNTED else _walked(value, pattern) for key, value in node.items()}
    return [_walked(one, pattern) for one in node] if isinstance(node, (list, tuple)) else node


def _everything(node: Any) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(node, str):
        return _covered(node)
    if isinstance(node, dict):
        return {key: value if key in _COUNTED or key in _CODED else _everything(value) for key, value in node.items()}
    return [_everything(one) for one in node] if isinstance(node, (list, tuple)) else node


_CODED = frozenset({"type", "status", "capacity", "presence", "option", "method", "precision", "event", "force", "date", "start", "end", "from", "to"})
"""Codes and days, which a record can hold in their own shape alone: what is to be covered of them is covered by its words."""


def _cover_at(node: Any, pointer: str) -> None:  # noqa: ANN401 - any JSON
    *way, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    for part in way:
        node = node[int(part)] if isinstance(node, list) else node[part]
    key: Any = int(last) if isinstance(node, list) else last
    node[key] = _everything(node[key])
