"""Scans: the pages of a PDF as pictures, askew, noisy, soft, and pressed as JPEG."""

from __future__ import annotations

import io
import time
from random import Random
from typing import NamedTuple

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

from ..teller import Document
from . import drawn, typeset
from .rendered import Rendered, chance


class Wear(NamedTuple):
    """What the copier and the scanner did."""

    dpi: int
    skew: float
    blur: float
    noise: float
    quality: int
    grey: int


def wear(rng: Random, dpi: int | None = None) -> Wear:
    """How one document was scanned, by chance but for the dots an inch where they are given."""
    chosen = rng.choice([150, 200, 200, 300])
    return Wear(
        dpi or chosen,
        rng.uniform(-1.2, 1.2),
        rng.choice([0.0, 0.0, 0.4, 0.8]),
        rng.choice([0.0, 0.04, 0.08, 0.12]),
        rng.choice([35, 50, 65, 80]),
        rng.choice([255, 250, 240, 228]),
    )


def worn(page: Image.Image, how: Wear, rng: Random) -> Image.Image:
    """One page after the scanner."""
    out = page.convert("L").rotate(how.skew + rng.uniform(-0.15, 0.15), resample=Image.Resampling.BICUBIC, fillcolor=255)
    if how.blur:
        out = out.filter(ImageFilter.GaussianBlur(how.blur * how.dpi / 200))
    if how.grey < 255:
        out = ImageChops.multiply(out, Image.new("L", out.size, how.grey))
    if how.noise:
        grains = Image.frombytes("L", out.size, rng.randbytes(out.size[0] * out.size[1]))
        out = Image.blend(out, grains, how.noise)
    return out


def scan(pdf: bytes, rng: Random, dpi: int | None = None) -> bytes:
    """A PDF of pictures from a PDF of letters."""
    how, pages = wear(rng, dpi), []
    for page in pypdfium2.PdfDocument(pdf):
        picture = page.render(scale=how.dpi / 72, grayscale=True).to_pil()
        pressed = io.BytesIO()
        worn(picture, how, rng).save(pressed, "JPEG", quality=how.quality)
        pages.append(Image.open(pressed))
    out = io.BytesIO()
    still = time.gmtime(1577836800)
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], resolution=float(how.dpi), quality=how.quality, creationDate=still, modDate=still)
    return out.getvalue()


def render(document: Document, dpi: int | None = None) -> Rendered:
    """The document as a scan, at so many dots an inch or as chance has it."""
    rng = chance(document, "scan")
    made = rng.choice([typeset.render, drawn.render])(document)
    return Rendered(scan(made.data, rng, dpi), ".pdf", made.heads)
