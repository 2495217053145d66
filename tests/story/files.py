"""Which meeting becomes which file, its bytes, and its record."""

from __future__ import annotations

import io
import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pypdfium2
from PIL import Image

from generated.damage import decoded
from generated.render import drawn, typeset
from generated.render.formats import render
from generated.render.rendered import Rendered, chance
from generated.render.scanned import Wear, worn
from generated.teller import Document, gold_of
from generated.truth import Gold

from .bodies import BODIES, Body
from .contents import readme
from .script import Meeting, meetings
from .telling import told

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
GOLD = Path(__file__).with_name("gold")
UNSAID = ("quantities", "enclosures", "interpellations")
"""Lists that the marks of a meeting file do not speak of: not annotated."""

WORN = Wear(dpi=150, skew=0.35, blur=0.3, noise=0.02, quality=32, grey=250)
"""A decent office scanner."""
SHEET = (
    "body{margin:0;font:17px/1.55 Georgia,serif;color:#1d2327;background:#fff}header{padding:1rem 2rem;background:#23495e;color:#fff;font:600 1.1rem/1 sans-serif}"
    "nav ul{display:flex;gap:1.5rem;margin:0;padding:.7rem 2rem;list-style:none;background:#eef2f4;font:.95rem sans-serif}main{max-width:44rem;padding:1rem 2rem 3rem}"
    "h1{font:600 1.7rem/1.2 sans-serif;margin:.6rem 0}h2{font:600 1.2rem/1.3 sans-serif;margin:2rem 0 .4rem;padding-top:.8rem;border-top:1px solid #cfd8dc}h3,h4{font:600 1rem/1.3 sans-serif;margin:1rem 0 .2rem}"
    "td,th,dt{padding:.15rem 1.2rem .15rem 0;vertical-align:top;text-align:left}dt{font-weight:600}footer{padding:1rem 2rem;background:#eef2f4;font:.85rem sans-serif}"
)


class File(NamedTuple):
    """An example: its name, its bytes, and the record that is true of it."""

    name: str
    data: bytes
    gold: Gold
    document: Document

    @property
    def record(self) -> bytes:
        return (json.dumps(self.gold, ensure_ascii=False, indent=1) + "\n").encode()


def _scan(document: Document) -> Rendered:
    """A PDF of pictures, as light as it can be and still be read."""
    rng = chance(document, "scan")
    letters = (drawn if document.style.apart else typeset).render(document)
    pages = []
    for page in pypdfium2.PdfDocument(letters.data):
        pressed = io.BytesIO()
        worn(page.render(scale=WORN.dpi / 72, grayscale=True).to_pil(), WORN, rng).save(pressed, "JPEG", quality=WORN.quality)
        pages.append(Image.open(pressed))
    out = io.BytesIO()
    still = time.gmtime(1577836800)
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=float(WORN.dpi), quality=WORN.quality, creationDate=still, modDate=still)
    return Rendered(out.getvalue(), ".pdf", letters.heads)


def _page(data: bytes, body: Body) -> bytes:
    """A page as a website serves it: its look, and what stands around the minutes."""
    text = data.decode()
    text = re.sub(r"<style>.*?</style>", lambda _: f"<style>{SHEET}</style>", text)
    around = f'<header><p>{body.owner}</p></header>\n<nav><ul><li><a href="/">Start</a></li><li><a href="/politik">Politik och demokrati</a></li><li><a href="/protokoll">Protokoll</a></li></ul></nav>\n'
    return text.replace("<main>", around + "<main>").replace("</main>", "</main>\n<footer><p>Webbplatsen använder bara nödvändiga kakor.</p></footer>").encode()


def made(meeting: Meeting) -> File:
    """The file of a meeting: ``form: txt utf-16`` in its head names the format and, for text, the encoding."""
    form, _, encoding = meeting.one("form", "txt").partition(" ")
    document = told(meeting)
    document.name += meeting.one("salt")
    rendered = _scan(document) if form == "scan" else render(document, form)[0]
    gold, data = gold_of(document, rendered.heads), rendered.data
    if form == "html":
        data = _page(data, BODIES[meeting.body])
    if form == "txt":
        text = decoded(data).replace("\r\n", "\n").lstrip("\ufeff")
        data = (text.replace("\n", "\r\n") if "crlf" in encoding else text).encode(encoding.split()[0] if encoding else "utf-8")
    return File(meeting.name + rendered.suffix, data, {key: value for key, value in gold.items() if key not in UNSAID}, document)


def files() -> Iterator[File]:
    """All examples, by day."""
    return map(made, meetings())


def write() -> list[Path]:
    """Writes the examples and their records anew, and takes away what no meeting makes any more."""
    GOLD.mkdir(exist_ok=True)
    for old in [*EXAMPLES.glob("2*.*"), *GOLD.glob("2*.json")]:
        old.unlink()
    (EXAMPLES / "README.md").write_text(readme(meetings()), "utf-8")
    out = []
    for file in files():
        path = EXAMPLES / file.name
        path.write_bytes(file.data)
        (GOLD / f"{path.stem}.json").write_bytes(file.record)
        out.append(path)
    return out
