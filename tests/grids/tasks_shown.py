"""Documents of the grid of tasks as text, web page and Word's."""

from __future__ import annotations

from html import escape

from grids.tasks_drawn import Block, Page
from office_files import docx, p, table

FORMATS = ("txt", "html", "docx")


def shown(page: Page, form: str, *, bars: bool = False) -> bytes:
    """The document in a format; ``bars`` has a text's tables drawn with bars and not with tabs."""
    if form == "txt":
        return _text(page, "|" if bars else "\t").encode()
    if form == "html":
        return f"<!DOCTYPE html><html lang='sv'><head><meta charset='utf-8'><title>Anteckningar</title></head><body>{''.join(map(_web, page.blocks))}</body></html>".encode()
    return docx("".join(map(_word, page.blocks)))


def _text(page: Page, bar: str) -> str:
    lines: list[str] = []
    for block in page.blocks:
        if block.kind == "table":
            lines += ["", *(f"| {' | '.join(row)} |" if bar == "|" else "\t".join(row) for row in block.rows), ""]
        elif block.kind in {"title", "heading"}:
            lines += ["", block.text, ""]
        elif block.kind == "subheading":
            lines += ["", block.text]
        elif block.kind == "bullet":
            lines.append(f"- {block.text}")
        elif block.kind == "line":
            lines.append(block.text)
        else:
            lines += [block.text, ""]
    return "\n".join(lines)


def _web(block: Block) -> str:
    text = escape(block.text)
    if block.kind == "table":
        head, *rows = block.rows
        cells = "".join(f"<tr>{''.join(f'<td>{escape(c)}</td>' for c in row)}</tr>" for row in rows)
        return f"<table><tr>{''.join(f'<th>{escape(c)}</th>' for c in head)}</tr>{cells}</table>"
    tag = {"title": "h1", "heading": "h2", "subheading": "h3"}.get(block.kind, "p")
    return f"<ul><li>{text}</li></ul>" if block.kind == "bullet" else f"<{tag}>{text}</{tag}>"


def _word(block: Block) -> str:
    if block.kind == "table":
        return table(*(list(row) for row in block.rows))
    style = {"title": "Heading1", "heading": "Heading2", "subheading": "Heading3"}.get(block.kind, "")
    return p(f"• {block.text}" if block.kind == "bullet" else block.text, style=style)
