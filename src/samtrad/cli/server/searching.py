"""``samtrad search``: what anyone finds in the register, as the search of the site finds it."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Iterator

import msgspec
from django.conf import settings
from django.utils import translation

from samtrad.access.viewer import PUBLIC
from samtrad.cli.messages import say
from samtrad.cli.server.migrated import migrate
from samtrad.cli.server.told import told
from samtrad.cli.terminal import Manner, manner, put, wrapped
from samtrad.portal.queries.search.choices import Asked
from samtrad.portal.queries.search.page import Hit, Search, search
from samtrad.portal.templatetags.found import hit_word
from samtrad.search.snippets import Piece
from samtrad.writing.harmless import harmless
from samtrad.writing.labels import Language

_FIRST, _LAST = 1, 9998
"""Years that a calendar has, and the day after the last of which it has too."""


@told
def run(options: Namespace, language: Language) -> int:
    """Print one page of hits."""
    if options.year is not None and not _FIRST <= options.year <= _LAST:
        sys.stderr.write(f"samtrad: --year: {say('usage.count', language)}.\n")
        return 2
    migrate()
    asked = Asked(words=" ".join(options.words).replace("\x00", ""), kind=options.kind, body=options.body, year=options.year, number=options.page)
    with translation.override(language):  # addresses and names of kinds are those of the site in this language
        page = search(PUBLIC, asked)
        if options.json:
            put(msgspec.json.format(msgspec.json.encode(page), indent=2) + b"\n")
        else:
            lines = [*_head(page, language), *_hits(page, manner(sys.stdout, language)), *_foot(page, language)]
            put("".join(f"{line}\n" for line in lines).encode("utf-8", "replace"))
    return 0


def _head(page: Search, language: Language) -> Iterator[str]:
    """How much was found, and what stands for what was asked for."""
    if not page.total:
        yield say("search.none", language)
        return
    yield say("search.cut", language, count=page.most) if page.is_cut else say("search.found", language, count=page.total)
    if page.whole < page.total:
        yield say("search.some", language, count=page.whole)
    if page.instead:
        yield say("search.instead", language, words=", ".join(word for word, _ in page.instead))


def _hits(page: Search, how: Manner) -> Iterator[str]:
    for hit in page.hits:
        yield ""
        for line in wrapped(_line(hit.title) or say("search.untitled", how.language), how.width):
            yield how.styled("bold", line)
        yield from wrapped(_where(hit), how.width, "  ")
        if hit.snippet:
            yield from wrapped(_line(hit.snippet), how.width, "  ")
        yield f"  {settings.ADDRESS}{hit.url}"


def _where(hit: Hit) -> str:
    """What a hit is, of which body and when."""
    return " · ".join(part for part in (hit_word(hit.kind), harmless(hit.body), hit.day.isoformat() if hit.day else "") if part)


def _line(pieces: Iterable[Piece]) -> str:
    return " ".join(harmless("".join(piece.text for piece in pieces)).split())


def _foot(page: Search, language: Language) -> Iterator[str]:
    if page.last > 1:
        yield ""
        code = "search.page" if page.number < page.last else "search.last"
        yield say(code, language, page=page.number, last=page.last, next=page.number + 1)
