"""The templates of bodies: how their items are numbered and what their parts are called, in Swedish and in English."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from samtrad.writing.labels import Language

TemplateName = Literal["statutory", "directorate", "consultative", "notes"]


class Template(Struct, frozen=True, kw_only=True):
    """One body's template. ``number`` has {} for an item's number, ``limit`` for those of part of a meeting."""

    title: str
    number: str = "§ {}"
    limit: str = "§ {}"
    limits: str = "§§ {}"
    members: str
    decision: str
    next: str
    secretary: str
    keeper: str = ""
    """What the secretary is called where the document is signed, where that is another word."""
    labelled: bool = True
    """Whether an item's own text stands under a label."""


_SV: dict[TemplateName, Template] = {
    "statutory": Template(title="Protokoll", members="Beslutande", decision="Beslut", next="Nästa sammanträde", secretary="Sekreterare"),
    "directorate": Template(title="Protokoll", members="Beslutande ledamöter", decision="Beslut", next="Nästa sammanträde", secretary="Sekreterare"),
    "consultative": Template(
        title="Protokoll", members="Närvarande ledamöter", decision="Ställningstagande", next="Nästa sammanträde", secretary="Sekreterare"
    ),
    "notes": Template(
        title="Minnesanteckningar", number="{}.", limit="punkt {}", limits="punkt {}", members="Närvarande", decision="Beslut", next="Nästa möte", secretary="Sekreterare", keeper="Antecknat av", labelled=False,
    ),
}  # fmt: skip
_EN: dict[TemplateName, Template] = {
    "statutory": Template(title="Minutes", members="Members who decided", decision="Decision", next="Next meeting", secretary="Secretary"),
    "directorate": Template(title="Minutes", members="Members who decided", decision="Decision", next="Next meeting", secretary="Secretary"),
    "consultative": Template(title="Minutes", members="Members present", decision="Position", next="Next meeting", secretary="Secretary"),
    "notes": Template(
        title="Notes", number="{}.", limit="item {}", limits="items {}", members="Present", decision="Decision", next="Next meeting", secretary="Secretary", keeper="Notes taken by", labelled=False,
    ),
}  # fmt: skip


def template(name: TemplateName, language: Language = "sv") -> Template:
    """A template that comes with the program; one of a body's own is a ``Template`` with other words."""
    return (_SV if language == "sv" else _EN)[name]
