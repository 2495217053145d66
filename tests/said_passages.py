"""Passages of invented minutes, for tests of threads."""

from __future__ import annotations

from typing import Any

from samtrad.matters.linking.background import Background, frozen
from samtrad.matters.linking.passage import Kind, Passage


def said(title: str, text: str = "", *, document: str = "", day: str = "2024-03-05", number: str | None = None, at: int = 0, **more: Any) -> Passage:
    """A passage of a document that is named after its day unless it is told."""
    return Passage(
        document=document or f"{day}.txt", span=(at, at + 10), item=at, number=number, kind=more.pop("kind", Kind.ITEM), title=title, text=text, day=day, **more
    )


BACKGROUND: Background = frozen()
