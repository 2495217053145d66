"""Markdown, as written by hand or as it comes out of a conversion."""

from __future__ import annotations

from ..blocks import Block, Break, Columns, Head, Para, Points, Rows, Table
from ..teller import Document
from .rendered import Rendered, chance, item_line


class Marker:
    """Writes blocks as Markdown."""

    def __init__(self, document: Document) -> None:
        rng = chance(document, "md")
        self.bullet = rng.choice(["-", "*", "-"])
        self.label_as = rng.choice(["bold", "bold", "heading"])
        self.item_as = rng.choice(["##", "##", "###", "bold"])
        self.rows_as = rng.choice(["table", "bold", "bold"])
        self.bold = rng.choice(["**", "**", "__"])
        self.out: list[str] = []

    def strong(self, text: str) -> str:
        return f"{self.bold}{text}{self.bold}"

    def part(self, text: str) -> None:
        self.out += [text, ""]

    def write(self, block: Block) -> None:
        match block:
            case Head():
                self.head(block)
            case Para():
                text = f"{self.strong(block.label)} {block.said.text}" if block.label else block.said.text
                if block.tight:
                    self.out += [f"{text}  "]
                else:
                    self.out += ["", text, ""]
            case Points():
                marks = [f"{i + 1}." if block.mark == "1" else self.bullet for i in range(len(block.points))]
                self.out += ["", *(f"{mark} {point.text}" for mark, point in zip(marks, block.points, strict=True)), ""]
            case Rows():
                self.rows(block)
            case Table():
                self.table([list(block.header), *([cell.text for cell in row] for row in block.rows)])
            case Columns():
                for head, lines in ((block.heads[0], block.left), (block.heads[1], block.right)):
                    self.out += ["", self.strong(head), "", *(f"{self.bullet} {line.text}" for line in lines), ""]
            case Break():
                pass

    def head(self, block: Head) -> None:
        text = item_line(block.number, block.said.text)
        if block.apart and block.aside.text:
            self.out += ["", block.aside.text]
        match block.level:
            case "title":
                self.out += ["", f"# {text}", ""]
            case "section":
                self.out += ["", f"## {text}", ""]
            case "item":
                self.out += ["", self.strong(text) if self.item_as == "bold" else f"{self.item_as} {text}", ""]
            case "subitem":
                self.out += ["", f"#### {text}" if self.item_as != "bold" else self.strong(text), ""]
            case _:
                self.out += ["", self.strong(text) if self.label_as == "bold" else f"#### {text}", ""]

    def rows(self, block: Rows) -> None:
        if self.rows_as == "table":
            self.table([["", ""], *([row.label, "<br>".join(line.text for line in row.lines)] for row in block.rows)])
            return
        for row in block.rows:
            if len(row.lines) == 1:
                self.out += ["", f"{self.strong(row.label.rstrip(':') + ':')} {row.lines[0].text}"]
            else:
                self.out += ["", self.strong(row.label), "", *(f"{self.bullet} {line.text}" for line in row.lines), ""]

    def table(self, rows: list[list[str]]) -> None:
        if not rows[0]:
            rows[0] = [""] * len(rows[1])
        self.out += ["", "| " + " | ".join(rows[0]) + " |", "|" + " --- |" * len(rows[0]), *("| " + " | ".join(row) + " |" for row in rows[1:]), ""]


def render(document: Document) -> Rendered:
    marker = Marker(document)
    for block in document.blocks:
        marker.write(block)
    lines: list[str] = []
    for line in marker.out:
        if line or (lines and lines[-1]):
            lines.append(line)
    return Rendered(("\n".join(lines).strip() + "\n").encode(), ".md")
