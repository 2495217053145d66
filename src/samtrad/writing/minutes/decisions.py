"""Decisions as clauses: "Nämnden beslutar" with att-clauses beneath, or whole sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from samtrad.reading.record import Decision
from samtrad.writing.labels import Language
from samtrad.writing.minutes.blocks import Block, Heading, Para, Points
from samtrad.writing.minutes.options import Options
from samtrad.writing.minutes.words import word


def made(those: Sequence[Decision], options: Options, level: int) -> Iterator[Block]:
    """What the body decided, under its heading."""
    if not those:
        return
    yield Heading(options.template.decision, level)
    for (lead, by, to), group in groupby(those, key=_opening):
        texts = [one.text for one in group]
        if lead is None:
            yield from (Para(_closed(text)) for text in texts)
            continue
        if by:
            yield Para(word(lead, options.language).format(by, to))
        yield Points(texts)


def proposed(those: Sequence[Decision], language: Language) -> Iterator[Block]:
    """What is put forward for somebody else to decide."""
    for addressee, group in groupby(those, key=lambda one: one.addressee):
        yield Para(word("forward", language).format(addressee) if addressee else word("forward_open", language))
        yield Points([one.text for one in group])


def _opening(one: Decision) -> tuple[str | None, str | None, str | None]:
    """What stands over a clause, by whom and to whom: "att anta planen" goes on from "beslutar", "anta planen" from "beslutar att".

    What is put to another body stands under "föreslår fullmäktige besluta", where the clause does not say so. A whole sentence has nothing over it.
    """
    if not one.text.startswith("att ") and not (one.by and one.text[:1].islower()):
        return None, None, None
    if one.type == "propose" and one.addressee and "föresl" not in one.text:
        return "proposes" if one.text.startswith("att ") else "proposes_to", one.by, one.addressee
    return "decides" if one.text.startswith("att ") else "decides_to", one.by, None


def _closed(text: str) -> str:
    return text if text.endswith((".", ":", "!", "?")) else f"{text}."
