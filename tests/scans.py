"""Scans made from PDFs with text: pages drawn, turned a little, soiled, pressed to JPEG, and put into a PDF of pictures."""

from __future__ import annotations

import io
import shutil
from typing import NamedTuple

import pypdfium2
import pytest
from PIL import Image, ImageFilter

needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="Debian's tesseract-ocr is not installed: apt-get install tesseract-ocr tesseract-ocr-script-latn"
)


class Scanner(NamedTuple):
    """How a page becomes a picture: dots an inch, turn in degrees, blur in pixels, strength of noise, JPEG quality."""

    dpi: int = 200
    skew: float = 0.0
    blur: float = 0.0
    noise: float = 0.0
    quality: int = 75


CLEAN = Scanner()
POOR = Scanner(dpi=200, skew=0.8, blur=0.7, noise=24, quality=45)


def drawn(data: bytes, scanner: Scanner = CLEAN, pages: range | None = None) -> list[Image.Image]:
    """The pages of a PDF as grey pictures."""
    document = pypdfium2.PdfDocument(data)
    found = []
    for index in pages if pages is not None else range(len(document)):
        page = document[index]
        bitmap = page.render(scale=scanner.dpi / 72, grayscale=True)
        found.append(_worn(bitmap.to_pil().convert("L"), scanner))
        page.close()
    document.close()
    return found


def _worn(picture: Image.Image, scanner: Scanner) -> Image.Image:
    if scanner.skew:
        picture = picture.rotate(scanner.skew, Image.Resampling.BICUBIC, fillcolor=255)
    if scanner.blur:
        picture = picture.filter(ImageFilter.GaussianBlur(scanner.blur))
    if scanner.noise:
        noise = Image.effect_noise(picture.size, scanner.noise)
        picture = Image.blend(picture, noise, 0.3).point(lambda v: min(255, max(0, int((v - 38) * 1.43))))
    return picture


def scan(data: bytes, scanner: Scanner = CLEAN, pages: range | None = None) -> bytes:
    """The same document as a PDF that holds only pictures."""
    return pictured(drawn(data, scanner, pages), scanner)


def pictured(pictures: list[Image.Image], scanner: Scanner = CLEAN) -> bytes:
    """Pictures as a PDF, one on each page."""
    file = io.BytesIO()
    pictures[0].save(file, "PDF", save_all=True, append_images=pictures[1:], resolution=scanner.dpi, quality=scanner.quality)
    return file.getvalue()
