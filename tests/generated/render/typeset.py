"""PDF through Typst, with faces that come with the packages and none of the machine's own."""

from __future__ import annotations

import json
from pathlib import Path

import pypdfium2
import reportlab
import typst

from ..blocks import Block, Break, Columns, Head, Para, Points, Rows, Table
from ..said import Said
from ..teller import Document
from .rendered import Rendered, chance, item_line

FONTS = str(Path(reportlab.__file__).parent / "fonts")
FACES = {"serif": ["Libertinus Serif", "New Computer Modern"], "sans": ["Bitstream Vera Sans"], "mono": ["DejaVu Sans Mono"]}


def quoted(words: str) -> str:
    """Words as a string of Typst's."""
    return "#" + json.dumps(words.replace("\t", "    "), ensure_ascii=False)


def page_words(line: Said) -> str:
    """A line of furniture with the counters in it."""
    shown = line.text.replace("    ", "\x00")
    for name, code in (("{p}", "#counter(page).display()"), ("{n}", "#counter(page).final().first()")):
        shown = shown.replace(name, f"\x01{code}\x01")
    return "".join(
        piece if piece.startswith("#counter") else "#h(1fr)".join(quoted(part) if part else "" for part in piece.split("\x00"))
        for piece in shown.split("\x01")
        if piece
    )


class Setter:
    """Writes blocks as Typst's markup."""

    def __init__(self, document: Document) -> None:
        self.style, self.rng = document.style, chance(document, "typst")
        self.tables_ruled = self.rng.random() < 0.4
        self.out: list[str] = []

    def par(self, inner: str, *, tight: bool = False) -> None:
        self.out.append(f"#block(below: {'0.35em' if tight else '0.9em'}, above: {'0.35em' if tight else '0.9em'})[{inner}]")

    def write(self, block: Block) -> None:
        match block:
            case Head():
                self.head(block)
            case Para():
                label = f"#strong[{quoted(block.label)}] " if block.label else ""
                self.par(label + quoted(block.said.text), tight=block.tight)
            case Points():
                self.points(block)
            case Rows():
                cells = ", ".join(f"[{quoted(row.label)}], [{self.stack([line.text for line in row.lines])}]" for row in block.rows)
                self.grid(f"columns: ({self.style.indent * 1.9:.0f}mm, 1fr)", cells)
            case Table():
                rows = [*([list(block.header)] if block.header and not block.repeated else []), *([cell.text for cell in row] for row in block.rows)]
                widths = block.widths or (1,) * max(len(row) for row in rows)
                cells = ", ".join(f"[{quoted(cell)}]" for row in rows for cell in row)
                if block.repeated:
                    cells = f"table.header({', '.join(f'strong[{quoted(cell)}]' for cell in block.header)}), {cells}"
                self.grid(f"columns: ({''.join(f'{width}fr, ' for width in widths)})", cells, ruled=True)
            case Columns():
                cells = ", ".join(
                    f"[{self.stack([head, *(line.text for line in lines)])}]" for head, lines in ((block.heads[0], block.left), (block.heads[1], block.right))
                )
                self.grid("columns: (1fr, 1fr)", cells)
            case Break():
                self.out.append("#pagebreak(weak: true)")

    def stack(self, lines: list[str]) -> str:
        return r" \ ".join(quoted(line) for line in lines)

    def grid(self, columns: str, cells: str, *, ruled: bool = False) -> None:
        stroke = "0.4pt" if (ruled and self.tables_ruled) or (self.style.boxed and ruled) else "none"
        self.out.append(f"#table({columns}, stroke: {stroke}, inset: (x: 3pt, y: 4pt), {cells})")

    def head(self, block: Head) -> None:
        size = {"title": 1.5, "section": 1.2, "item": 1.15, "subitem": 1.0, "label": 1.0}[block.level]
        if block.apart:
            aside = f"#h(1fr){quoted(block.aside.text)}" if block.aside.text else ""
            self.par(f"#strong[{quoted(block.number)}]{aside}", tight=True)
        words = block.said.text if block.apart else item_line(block.number, block.said.text, self.rng.choice([" ", "   "]))
        self.out.append(f'#block(above: 1.2em, below: 0.7em, sticky: true)[#text(size: {size}em, weight: "bold", hyphenate: false)[{quoted(words)}]]')

    def points(self, block: Points) -> None:
        if not block.mark:
            self.par(self.stack([point.text for point in block.points]))
            return
        maker = "enum" if block.mark == "1" else f"list.with(marker: [{quoted(block.mark)}])"
        inner = "".join(f"[{quoted(point.text)}]" for point in block.points)
        self.out.append(f"#{maker}{inner}" if maker == "enum" else f"#({maker})(..({', '.join(f'[{quoted(point.text)}]' for point in block.points)},))")


def source(document: Document) -> str:
    """The document in Typst's language."""
    style, furniture = document.style, document.furniture
    setter = Setter(document)
    for block in document.blocks:
        setter.write(block)
    lines = r" \ ".join(page_words(line) for line in furniture.header)
    foot = r" \ ".join(page_words(line) for line in furniture.footer)
    when = "" if furniture.first else "if counter(page).get().first() > 1 "
    face = setter.rng.choice(FACES[style.face])
    return "\n".join(
        [
            "#set document(date: none)",
            f'#set page(paper: "a4", margin: (x: {style.margin}mm, top: {18 + 5 * len(furniture.header)}mm, bottom: 24mm), header: context {when}[{lines}], footer: context {when}[{foot}])',
            f'#set text(lang: "sv", font: "{face}", size: {style.size}pt, hyphenate: {str(style.hyphens).lower()})',
            f"#set par(justify: {str(style.justified).lower()})",
            *setter.out,
        ]
    )


def render(document: Document) -> Rendered:
    data = source(document).encode()
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[FONTS])
    made = typst.compile(data, font_paths=fonts, timestamp=1577836800)
    data = made if isinstance(made, bytes) else b""
    pages = len(pypdfium2.PdfDocument(data))
    return Rendered(data, ".pdf", pages if document.furniture.first else pages - 1)
