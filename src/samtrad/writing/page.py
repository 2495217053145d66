"""One self-contained page of a document: the record beside the text, every value linked to its words."""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from pathlib import Path

from samtrad import __version__
from samtrad.reading.record import Minutes
from samtrad.reading.text import Text
from samtrad.writing import page_agreements, page_doubts, page_head, page_items, page_people, page_tables, page_waits
from samtrad.writing.icons import ALL, symbols
from samtrad.writing.labels import Language, label
from samtrad.writing.leaf import leaf
from samtrad.writing.ledger import Ledger
from samtrad.writing.markup import Html, joined, opening, tag
from samtrad.writing.page_pictures import PagePicture, boxes, picture
from samtrad.writing.phrases import heading
from samtrad.writing.wordmark import WORDMARK

_LOOK = Path(__file__).with_name("look")
_FONT = re.compile(r'url\("(fonts/[\w.-]+\.woff2)"\)')


def page(text: Text, minutes: Minutes, language: Language, pictures: Sequence[PagePicture] = ()) -> str:
    """The page as a string of HTML; ``pictures`` are of the document's pages, in order."""
    ledger = Ledger(text, minutes, language)
    record = _record(ledger, minutes)
    placed = boxes(ledger) if pictures else {}
    drawn = [picture(ledger, number, one, placed.get(number, [])) for number, one in enumerate(pictures, 1)]
    sheets = _sheets(ledger, minutes, drawn)
    title = label("show.title", language, what=heading(minutes, language))
    body = joined(
        tag("a", label("show.skip.record", language), class_="skip", href="#record"),
        tag("a", label("show.skip.text", language), class_="skip", href="#text"),
        _masthead(minutes),
        tag("main", record, sheets, class_="wrap panes"),
        symbols(ALL),
    )
    head = joined(
        opening("meta", charset="utf-8"),
        opening("meta", name="viewport", content="width=device-width, initial-scale=1"),
        opening("meta", name="color-scheme", content="light dark"),
        opening("meta", name="generator", content=f"Samtråd {__version__}"),
        tag("title", title),
        tag("style", Html(_style())),
    )
    return Html("<!doctype html>\n") + tag("html", tag("head", head), "\n", tag("body", body, class_="show"), lang=language) + "\n"


def _style() -> str:
    """The look in one sheet, its fonts inside it."""
    css = "".join((_LOOK / name).read_text("utf-8") for name in ("tokens.css", "base.css", "show.css"))
    return _FONT.sub(lambda match: f'url("data:font/woff2;base64,{base64.b64encode((_LOOK / match[1]).read_bytes()).decode()}")', css)


def _masthead(minutes: Minutes) -> Html:
    brand = tag("span", WORDMARK, tag("span", "Samtråd", class_="vh"), class_="brand")
    return tag("header", tag("div", brand, tag("p", minutes.source.name, class_="from"), class_="wrap masthead-in"), class_="masthead")


def _record(ledger: Ledger, minutes: Minutes) -> Html:
    """The record, answer first; parts that have nothing to tell are left out, but for those whose absence tells."""
    top = page_head.head(ledger, minutes)
    parts = _parts(ledger, minutes)
    links = [tag("li", tag("a", name, href=f"#{key}")) for key, name, _ in parts]
    jump = tag("nav", tag("ul", *links), class_="jump", aria_label=label("show.contents", ledger.language)) if links else None
    answers = page_head.answers(ledger, minutes) if minutes.kind != "other" else None
    way = tag("div", jump, tag("p", label("show.how", ledger.language), class_="small quiet"), class_="stack gap-s")
    sections = [tag("section", tag("h2", name, id=key, class_="band"), told, class_="stack", aria_labelledby=key) for key, name, told in parts]
    body = tag("div", top, answers, way, *sections, _colophon(ledger, minutes), class_="stack gap-l")
    return tag("section", body, class_="pane record", id="record", tabindex="0", aria_label=label("show.record", ledger.language))


def _parts(ledger: Ledger, minutes: Minutes) -> list[tuple[str, str, Html]]:
    """Id, name and content of the record's parts, in the order in which they answer."""
    language = ledger.language
    is_meeting = minutes.kind != "other"
    made = (
        ("doubts", bool(minutes.doubts), page_doubts.doubts),
        ("items", is_meeting or bool(minutes.items or minutes.decisions), page_items.items),
        ("due", bool(minutes.assignments), page_waits.tasks),
        ("agreements", bool(minutes.agreements), page_agreements.agreements),
        ("attendance", is_meeting or bool(minutes.attendance), page_people.attendance),
        ("next", bool(minutes.next_sittings), page_waits.coming),
        ("signatures", bool(minutes.signatures or minutes.certifications or minutes.notices), page_people.signatures),
        ("dates", bool(minutes.dates), page_tables.dates),
        ("quantities", bool(minutes.quantities), page_tables.quantities),
        ("references", bool(minutes.references), page_tables.references),
        ("enclosures", bool(minutes.enclosures), page_tables.enclosures),
        ("others", True, page_tables.others),
    )
    for key, there, _ in made:
        if there:
            ledger.names.more(label(key, language), key, ())
    told = [(key, label(key, language), make(ledger, minutes)) for key, there, make in made if there]
    return [part for part in told if part[2]]


def _colophon(ledger: Ledger, minutes: Minutes) -> Html:
    language, source = ledger.language, minutes.source
    told = label("show.source", language, version=__version__, name=source.name, characters=f"{source.characters:,}".replace(",", "\u00a0"))
    sha = joined(f"{label('show.sha', language)}: ", tag("code", source.sha256))
    return tag("div", tag("p", told), tag("p", sha), class_="colophon stack gap-s")


def _sheets(ledger: Ledger, minutes: Minutes, pictures: Sequence[Html]) -> Html:
    language = ledger.language
    key = (("value", "fine"), ("decision", "strong"), ("unsure", "unsure"))
    kinds = [tag("li", tag("span", label(f"show.key.{name}", language), class_=f"hit {kind}")) for name, kind in key]
    text = tag("div", leaf(ledger, minutes, pictures), class_="leaf", lang=minutes.source.language or "sv")
    seen = tag("p", label("show.ocr", language), class_="small quiet") if minutes.source.ocr else None
    body = joined(tag("h2", label("show.text", language), id="text-title"), tag("ul", *kinds, class_="marks"), seen, text)
    return tag("section", body, class_="pane sheets", id="text", tabindex="0", aria_labelledby="text-title")
