"""HTML, as a municipality's web page or as saved from a word processor."""

from __future__ import annotations

from html import escape

from ..blocks import Block, Break, Columns, Head, Para, Points, Rows, Table
from ..teller import Document
from .rendered import Rendered, chance, item_line


class Page:
    """Writes blocks as elements; ``office`` writes them as a word processor does."""

    def __init__(self, document: Document) -> None:
        rng = chance(document, "html")
        self.office = rng.random() < 0.35
        self.entities = rng.random() < 0.3
        self.top = rng.choice([1, 1, 2])
        self.rows_as = rng.choice(["table", "dl", "bold"])
        self.out: list[str] = []

    def text(self, words: str) -> str:
        shown = escape(words, quote=False)
        if self.entities:
            for letter, name in (("å", "aring"), ("ä", "auml"), ("ö", "ouml"), ("Å", "Aring"), ("Ä", "Auml"), ("Ö", "Ouml"), ("§", "sect")):
                shown = shown.replace(letter, f"&{name};")
        return shown

    def p(self, inner: str, kind: str = "MsoNormal") -> None:
        self.out.append(f'<p class="{kind}"><span lang="SV">{inner}</span></p>' if self.office else f"<p>{inner}</p>")

    def write(self, block: Block) -> None:
        match block:
            case Head():
                self.head(block)
            case Para():
                label = f"<b>{self.text(block.label)}</b> " if block.label else ""
                self.p(label + self.text(block.said.text))
            case Points():
                self.points(block)
            case Rows():
                self.rows(block)
            case Table():
                head = "<tr>" + "".join(f"<th>{self.text(cell)}</th>" for cell in block.header) + "</tr>" if block.header else ""
                body = "".join("<tr>" + "".join(f"<td>{self.text(cell.text)}</td>" for cell in row) + "</tr>\n" for row in block.rows)
                self.out.append(f"<table>{head}\n{body}</table>")
            case Columns():
                cells = [
                    "<br>\n".join(self.text(line) for line in (head, *(said.text for said in side)))
                    for head, side in ((block.heads[0], block.left), (block.heads[1], block.right))
                ]
                self.out.append(f"<table><tr><td>{cells[0]}</td><td>{cells[1]}</td></tr></table>")
            case Break():
                self.out.append("<hr>" if not self.office else '<br clear="all" style="page-break-before:always">')

    def head(self, block: Head) -> None:
        step = {"title": 0, "section": 1, "item": 1, "subitem": 2, "label": 2}[block.level] + self.top
        if block.apart:
            self.p(self.text(" ".join(part for part in (block.number, block.aside.text) if part)))
        inner = self.text(block.said.text if block.apart else item_line(block.number, block.said.text))
        self.out.append(f"<h{step}>{inner}</h{step}>" if not self.office or block.level != "label" else f'<p class="MsoNormal"><b>{inner}</b></p>')

    def points(self, block: Points) -> None:
        if self.office:
            for i, point in enumerate(block.points):
                mark = f"{i + 1}." if block.mark == "1" else "·" if block.mark else ""
                self.p((f'<span style="font-family:Symbol">{mark}</span>&nbsp;&nbsp; ' if mark else "") + self.text(point.text), "MsoListParagraph")
            return
        if not block.mark:
            self.p("<br>\n".join(self.text(point.text) for point in block.points))
            return
        tag = "ol" if block.mark == "1" else "ul"
        self.out.append(f"<{tag}>\n" + "".join(f"<li>{self.text(point.text)}</li>\n" for point in block.points) + f"</{tag}>")

    def rows(self, block: Rows) -> None:
        if self.rows_as == "dl":
            inner = "".join(f"<dt>{self.text(row.label)}</dt>" + "".join(f"<dd>{self.text(line.text)}</dd>" for line in row.lines) + "\n" for row in block.rows)
            self.out.append(f"<dl>\n{inner}</dl>")
        elif self.rows_as == "table":
            inner = "".join(
                f"<tr><td><b>{self.text(row.label)}</b></td><td>{'<br>'.join(self.text(line.text) for line in row.lines)}</td></tr>\n" for row in block.rows
            )
            self.out.append(f"<table>\n{inner}</table>")
        else:
            for row in block.rows:
                self.p(f"<b>{self.text(row.label)}</b><br>\n" + "<br>\n".join(self.text(line.text) for line in row.lines))


def render(document: Document) -> Rendered:
    page = Page(document)
    for block in document.blocks:
        page.write(block)
    title = escape(document.truth.title or "Protokoll", quote=False)
    body = "\n".join(page.out)
    html = f'<!DOCTYPE html>\n<html lang="sv">\n<head><meta charset="utf-8"><title>{title}</title>\n<style>body {{ max-width: 40em }}</style></head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n'
    return Rendered(html.encode(), ".html")
