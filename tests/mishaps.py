"""What befalls pages before they are read: a telephone's picture, a turned sheet, two pages on one, stamps, faint and coloured copies.

Each way takes the grey pages of a document, at so many dots an inch, and gives the pages that come of it. All by chance from one source.
"""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Mapping
from random import Random

import pypdfium2
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

DOTS = 200
"""Dots an inch of the pages."""
IN_VIEW, HELD_OUT = ("table_cover", "network", "older", "two_columns", "topics"), ("letterhead", "consultative")
"""Generated families that are measured with mishaps; of the latter there are figures alone."""
_STAMPS = ("KOPIA", "DIARIEFÖRT", "ORIGINAL", "JUSTERAT", "UTKAST")


def pages(pdf: bytes, dots: int = DOTS) -> list[Image.Image]:
    """The pages of a PDF in grey."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.render(scale=dots / 72, grayscale=True).to_pil().convert("L") for page in document]


def bound(sheets: list[Image.Image], dots: int = DOTS, quality: int = 70) -> bytes:
    """A PDF of pictures."""
    pressed = []
    for sheet in sheets:
        file = io.BytesIO()
        sheet.save(file, "JPEG", quality=quality)
        pressed.append(Image.open(file))
    out = io.BytesIO()
    pressed[0].save(out, "PDF", save_all=True, append_images=pressed[1:], resolution=float(dots), quality=quality)
    return out.getvalue()


def photographed(sheets: list[Image.Image], rng: Random) -> list[Image.Image]:
    """Each page taken by a telephone: in perspective on a dark table, light from one side, the shadow of a hand, a little soft."""
    return [_photograph(sheet, rng) for sheet in sheets]


def lit(sheets: list[Image.Image], rng: Random) -> list[Image.Image]:
    """Each page whole and straight in the picture, with light that falls off and a shadow across it."""
    return [_shaded(_grained(sheet, rng, 0.04), rng) for sheet in sheets]


def on_its_side(sheets: list[Image.Image], rng: Random) -> list[Image.Image]:
    """All pages of the document lie on one side."""
    turn = rng.choice([Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270])
    return [_grained(_askew(sheet, rng), rng, 0.04).transpose(turn) for sheet in sheets]


def on_its_head(sheets: list[Image.Image], rng: Random) -> list[Image.Image]:
    """Every second page stands on its head, as from a sheet that was turned over its short side."""
    return [_grained(_askew(sheet, rng), rng, 0.04).rotate(180 if number % 2 else 0) for number, sheet in enumerate(sheets)]


def spread(sheets: list[Image.Image], rng: Random) -> list[Image.Image]:
    """Two pages beside each other on a sheet, the fold dark between them."""
    found = []
    for at in range(0, len(sheets), 2):
        left, right = sheets[at], sheets[at + 1] if at + 1 < len(sheets) else Image.new("L", sheets[at].size, 255)
        sheet = Image.new("L", (left.width + right.width, max(left.height, right.height)), 255)
        sheet.paste(left, (0, 0))
        sheet.paste(right, (left.width, 0))
        fold = Image.new("L", sheet.size, 255)
        drawing, wide = ImageDraw.Draw(fold), rng.randint(10, 40)
        for off in range(wide):
            drawing.line([(left.width - off, 0), (left.width - off, sheet.height)], fill=130 + round(125 * off / wide))
            drawing.line([(left.width + off, 0), (left.width + off, sheet.height)], fill=130 + round(125 * off / wide))
        found.append(_grained(_askew(ImageChops.multiply(sheet, fold), rng), rng, 0.04))
    return found


def stamped(sheets: list[Image.Image], rng: Random) -> list[Image.Image]:
    """A stamp across the text of some pages, names by hand across the text of all, initials at their feet."""
    found = []
    for number, sheet in enumerate(sheets):
        out = sheet.copy()
        if number == 0 or rng.random() < 0.4:
            _stamp(out, rng)
        for _ in range(rng.randint(1, 2)):
            _sign(out, rng, round(rng.uniform(0.15, 0.6) * out.width), round(rng.uniform(0.3, 0.85) * out.height), rng.randint(180, 420))
        for at in (0.14, 0.24, 0.34):
            _sign(out, rng, round(at * out.width), round(0.955 * out.height), 90)
        found.append(_grained(_askew(out, rng), rng, 0.04))
    return found


def faint(sheets: list[Image.Image], rng: Random) -> list[Image.Image]:
    """A copy of a copy with little toner: pale, letters worn thin."""
    pale = rng.randint(120, 165)
    found = []
    for sheet in sheets:
        thin = Image.blend(sheet, sheet.filter(ImageFilter.MaxFilter(3)), rng.uniform(0.2, 0.45))
        found.append(_grained(_askew(thin.point([round(pale + (245 - pale) * v / 255) for v in range(256)]), rng), rng, 0.06))
    return found


def coloured(sheets: list[Image.Image], rng: Random) -> list[Image.Image]:
    """On coloured paper, a word in large pale letters behind the text, bands of a darker ground behind some lines."""
    paper = rng.choice([(246, 231, 140), (178, 222, 178), (168, 200, 232), (240, 180, 190), (214, 208, 196)])
    found = []
    for sheet in sheets:
        ground = Image.new("RGB", sheet.size, paper)
        drawing = ImageDraw.Draw(ground)
        for _ in range(rng.randint(1, 3)):
            top, darker = round(rng.uniform(0.1, 0.9) * sheet.height), rng.uniform(0.72, 0.88)
            drawing.rectangle(
                (round(0.08 * sheet.width), top, round(0.92 * sheet.width), top + rng.randint(40, 260)), fill=tuple(round(one * darker) for one in paper)
            )
        mark = Image.new("L", (sheet.width, sheet.width // 3), 255)
        ImageDraw.Draw(mark).text((mark.width // 2, mark.height // 2), rng.choice(_STAMPS), fill=205, font=ImageFont.load_default(190), anchor="mm")
        mark = mark.rotate(rng.uniform(25, 50), expand=True, fillcolor=255)
        behind = Image.new("L", sheet.size, 255)
        behind.paste(mark, ((sheet.width - mark.width) // 2, (sheet.height - mark.height) // 2))
        whole = ImageChops.multiply(ImageChops.multiply(ground, behind.convert("RGB")), sheet.convert("RGB"))
        found.append(_askew(whole, rng, fill=paper))
    return found


WAYS: Mapping[str, Callable[[list[Image.Image], Random], list[Image.Image]]] = {
    "photographed": photographed,
    "lit": lit,
    "on_its_side": on_its_side,
    "on_its_head": on_its_head,
    "spread": spread,
    "stamped": stamped,
    "faint": faint,
    "coloured": coloured,
}


def befallen(pdf: bytes, way: str, name: str) -> bytes:
    """A PDF with text as a PDF of pictures that something befell; the same name gives the same bytes."""
    return bound(WAYS[way](pages(pdf), Random(f"{name}/{way}")))


def _askew(sheet: Image.Image, rng: Random, fill: int | tuple[int, ...] = 255) -> Image.Image:
    return sheet.rotate(rng.uniform(-0.8, 0.8), Image.Resampling.BICUBIC, fillcolor=fill)


def _grained(sheet: Image.Image, rng: Random, much: float) -> Image.Image:
    return Image.blend(sheet, Image.frombytes("L", sheet.size, rng.randbytes(sheet.width * sheet.height)), much)


def _light(size: tuple[int, int], rng: Random) -> Image.Image:
    """How bright each place of a picture is: falling off to one side, darker where something stands in the light."""
    small = Image.new("L", (size[0] // 16, size[1] // 16))
    angle, least = rng.uniform(0, 2 * math.pi), rng.uniform(0.5, 0.75)
    c, s = math.cos(angle), math.sin(angle)
    wide, high = small.size
    dots = []
    for y in range(high):
        for x in range(wide):
            along = (c * (x / wide - 0.5) + s * (y / high - 0.5)) / (abs(c) + abs(s)) + 0.5
            dots.append(round(250 * (least + (1 - least) * along)))
    small.putdata(dots)
    shade = Image.new("L", small.size, 255)
    x, y = rng.uniform(-0.2, 0.7) * wide, rng.uniform(0.3, 0.9) * high
    ImageDraw.Draw(shade).ellipse((x, y, x + rng.uniform(0.5, 1.0) * wide, y + rng.uniform(0.4, 0.9) * high), fill=round(255 * rng.uniform(0.55, 0.75)))
    return ImageChops.multiply(small, shade.filter(ImageFilter.GaussianBlur(rng.uniform(2, 8)))).resize(size, Image.Resampling.BICUBIC)


def _shaded(sheet: Image.Image, rng: Random) -> Image.Image:
    return ImageChops.multiply(sheet, _light(sheet.size, rng))


def _photograph(sheet: Image.Image, rng: Random) -> Image.Image:
    wide, high = round(sheet.width * 1.18), round(sheet.height * 1.14)
    left, top = (wide - sheet.width) / 2, (high - sheet.height) / 2
    lean = 0.045
    corners = [
        (x + rng.uniform(-lean, lean) * sheet.width, y + rng.uniform(-lean, lean) * sheet.height)
        for x, y in ((left, top), (left + sheet.width, top), (left + sheet.width, top + sheet.height), (left, top + sheet.height))
    ]
    told = [(0, 0), (sheet.width, 0), (sheet.width, sheet.height), (0, sheet.height)]
    way = _perspective(corners, told)
    page = sheet.transform((wide, high), Image.Transform.PERSPECTIVE, way, Image.Resampling.BICUBIC, fillcolor=255)
    shown = Image.new("L", sheet.size, 255).transform((wide, high), Image.Transform.PERSPECTIVE, way, fillcolor=0)
    table = _grained(Image.new("L", (wide, high), rng.randint(40, 110)), rng, 0.15).filter(ImageFilter.GaussianBlur(2))
    table.paste(page, (0, 0), shown)
    return _grained(_shaded(table, rng).filter(ImageFilter.GaussianBlur(rng.uniform(0.3, 0.8))), rng, 0.03)


def _perspective(seen: list[tuple[float, float]], told: list[tuple[float, float]]) -> list[float]:
    """The eight numbers that lead from four points to four others, as Pillow takes them."""
    rows = []
    for (x, y), (u, v) in zip(seen, told, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]]
    for at in range(8):
        pivot = max(range(at, 8), key=lambda k: abs(rows[k][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        rows[at] = [one / rows[at][at] for one in rows[at]]
        for other in range(8):
            if other != at and rows[other][at]:
                rows[other] = [a - rows[other][at] * b for a, b in zip(rows[other], rows[at], strict=True)]
    return [row[8] for row in rows]


def _stamp(sheet: Image.Image, rng: Random) -> None:
    face = Image.new("L", (460, 150), 255)
    drawing = ImageDraw.Draw(face)
    drawing.rectangle((6, 6, 453, 143), outline=0, width=6)
    drawing.text((230, 75), rng.choice(_STAMPS), fill=0, font=ImageFont.load_default(58), anchor="mm")
    face = face.rotate(rng.uniform(-25, 25), expand=True, fillcolor=255).point([round(90 + 165 * v / 255) for v in range(256)])
    at = (round(rng.uniform(0.1, 0.6) * sheet.width), round(rng.uniform(0.08, 0.6) * sheet.height))
    part = sheet.crop((*at, at[0] + face.width, at[1] + face.height))
    sheet.paste(ImageChops.multiply(part, face), at)


def _sign(sheet: Image.Image, rng: Random, x: int, y: int, wide: int) -> None:
    """A name by hand: loops that run to the right."""
    drawing = ImageDraw.Draw(sheet)
    high, loops = wide * rng.uniform(0.15, 0.3), rng.randint(3, 6)
    points = []
    for step in range(200):
        t = step / 199
        turn = 2 * math.pi * loops * t
        points.append((x + wide * t + 0.35 * high * math.sin(turn), y + high * (0.9 - 0.5 * t) * math.cos(turn * 0.5 + 0.7 * math.sin(3 * t))))
    drawing.line(points, fill=rng.randint(20, 90), width=rng.randint(3, 5), joint="curve")
