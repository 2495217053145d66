"""Minutes of invented bodies as a model of blocks, and the same minutes as text, Word document, OpenDocument text, web page, RTF and PDF."""

from __future__ import annotations

from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from hypothesis import strategies as st

import office_files
import rtf_files
from office_files import docx, level, lists, number, odt, p, table
from pdf_minutes import LEFT, MARK, TAB, Sheet


class Block(NamedTuple):
    """A block: kind (title, label, line, entry, item, bullets, numbers, table), what it says, and whether white stands above."""

    kind: str
    content: Any
    apart: bool = True


LABEL = '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties>'
SUFFIXES = (".txt", ".docx", ".odt", ".html", ".rtf", ".pdf")


def rendered(blocks: list[Block], suffix: str, *, first: int = 1) -> bytes:
    """The minutes in a format; items are numbered from ``first``."""
    return {".txt": _txt, ".docx": _docx, ".odt": _odt, ".html": _html, ".rtf": _rtf, ".pdf": _pdf}[suffix](blocks, first)


def _txt(blocks: list[Block], first: int) -> bytes:
    lines: list[str] = []
    item = first
    for kind, content, apart in blocks:
        lines += [""] if apart and lines else []
        if kind == "item":
            lines.append(f"§ {item} {content}")
            item += 1
        elif kind in ("bullets", "numbers"):
            lines += [f"{'•' if kind == 'bullets' else f'{i}.'} {entry}" for i, entry in enumerate(content, 1)]
        elif kind == "table":
            lines += ["\t".join(row) for row in content]
        else:
            lines.append(content)
    return ("\n".join(lines) + "\n").encode()


def _docx(blocks: list[Block], first: int) -> bytes:
    body: list[str] = []
    abstracts = [level(text="§ %1", start=first), level(text="\uf0b7", written="bullet")]
    for kind, content, apart in blocks:
        body += [p()] if apart and body else []
        if kind == "item":
            body.append(p(content, style="Paragraf"))
        elif kind == "bullets":
            body += [p(entry, properties=number(2)) for entry in content]
        elif kind == "numbers":
            abstracts.append(level())
            body += [p(entry, properties=number(len(abstracts))) for entry in content]
        elif kind == "table":
            body.append(table(*content))
        else:
            body.append(p(content, bold=kind in ("title", "label")))
    return docx("".join(body), numbering=lists(*abstracts))


def _pdf(blocks: list[Block], first: int) -> bytes:
    sheet = Sheet()
    item = first
    for at, (kind, content, apart) in enumerate(blocks):
        if apart and at:
            sheet.gap()
        if kind == "item":
            sheet.row([(LEFT, f"§ {item} {content}")], bold=True)
            item += 1
        elif kind in ("bullets", "numbers"):
            for i, entry in enumerate(content, 1):
                sheet.row([(LEFT, "•" if kind == "bullets" else f"{i}."), (LEFT + MARK, entry)])
        elif kind == "table":
            for row in content:
                sheet.row([(LEFT + n * 160, cell) for n, cell in enumerate(row) if cell])
        else:
            sheet.row([(LEFT + n * TAB, cell) for n, cell in enumerate(content.split("\t"))], bold=kind in ("title", "label"))
    return sheet.done()


def _rtf(blocks: list[Block], first: int) -> bytes:
    body: list[str] = []
    item = first
    for kind, content, apart in blocks:
        body += [rtf_files.par()] if apart and body else []
        if kind == "item":
            body.append(rtf_files.par(content, bold=True, mark=f"\\'a7 {item}"))
            item += 1
        elif kind in ("bullets", "numbers"):
            body += [rtf_files.par(entry, mark="{\\f1\\'b7}" if kind == "bullets" else f"{i}.") for i, entry in enumerate(content, 1)]
        elif kind == "table":
            body.append(rtf_files.table(*content))
        else:
            body.append(rtf_files.par(content, bold=kind in ("title", "label")))
    return rtf_files.rtf("".join(body))


def _odt(blocks: list[Block], first: int) -> bytes:
    body: list[str] = []
    numbered = f'<text:list-style style:name="{{}}"><text:list-level-style-number text:level="1" style:num-format="1" {{}}>{LABEL}</text:list-level-style-number></text:list-style>'
    automatic = (
        '<style:style style:name="B" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>'
        '<text:list-style style:name="LB"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>'
        + numbered.format("LN", 'style:num-suffix="."')
        + numbered.format("LP", f'style:num-prefix="§ " text:start-value="{first}"')
    )
    begun = False
    for kind, content, apart in blocks:
        body += ["<text:p/>"] if apart and body else []
        if kind == "item":
            body.append(
                f'<text:list text:style-name="LP"{" text:continue-numbering=" + chr(34) + "true" + chr(34) if begun else ""}><text:list-item><text:h text:style-name="B" text:outline-level="1">{_run(content)}</text:h></text:list-item></text:list>'
            )
            begun = True
        elif kind in ("bullets", "numbers"):
            entries = "".join(f"<text:list-item><text:p>{_run(entry)}</text:p></text:list-item>" for entry in content)
            body.append(f'<text:list text:style-name="{"LB" if kind == "bullets" else "LN"}">{entries}</text:list>')
        elif kind == "table":
            rows = "".join(
                "<table:table-row>" + "".join(f"<table:table-cell><text:p>{_run(cell)}</text:p></table:table-cell>" for cell in row) + "</table:table-row>"
                for row in content
            )
            body.append(f'<table:table><table:table-column table:number-columns-repeated="{len(content[0])}"/>{rows}</table:table>')
        else:
            style = ' text:style-name="B"' if kind in ("title", "label") else ""
            body.append(f"<text:p{style}>{_run(content)}</text:p>")
    return odt("".join(body), automatic=automatic)


def _run(text: str) -> str:
    return escape(text).replace("\t", "<text:tab/>").replace("\n", "<text:line-break/>")


def _html(blocks: list[Block], first: int) -> bytes:
    body: list[str] = []
    item = first
    for kind, content, apart in blocks:
        body += ["<div>&nbsp;</div>"] if apart and body else []
        if kind == "item":
            body.append(f"<h2>§ {item} {escape(content)}</h2>")
            item += 1
        elif kind in ("bullets", "numbers"):
            tag = "ul" if kind == "bullets" else "ol"
            body.append(f"<{tag}>" + "".join(f"<li>{escape(entry)}</li>" for entry in content) + f"</{tag}>")
        elif kind == "table":
            body.append("<table>" + "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in content) + "</table>")
        else:
            text = escape(content).replace("\t", "<span style='white-space:pre'>\t</span>")
            body.append(f"<div><strong>{text}</strong></div>" if kind in ("title", "label") else f"<div>{text}</div>")
    page = "<html><head><meta charset='utf-8'><title>Protokoll</title><style>h2, ul, ol {margin: 0}</style></head><body>"
    return (f"<!DOCTYPE html>\n{page}" + "\n".join(body) + "</body></html>").encode()


PEOPLE = ("Mira Dal", "Per Alm", "Bo Ek", "Asta Lindmo", "Nils Berglid", "Ida Ekvik", "Tove Hjärpe", "Lennart Skoog")
PARTIES = ("S", "M", "C", "V", "KD", "L", "MP", "SD")
ITEMS = (
    "Val av justerare", "Avtal om hemsjukvård", "Budget för nästa år", "Rapport från arbetsgruppen", "Handlingsplan för äldres hälsa",
    "Remiss om nya vägar", "Information om läkarstöd", "Taxa för hamnen",
)  # fmt: skip
SUMMARIES = (
    "Kansliet har tagit fram ett förslag som har varit på remiss i kommunerna.",
    "Dalrådet ställde sig bakom avtalet den 17 januari 2025. Avtalet gäller från och med den 1 april 2025 till och med den 31 december 2027.",
    "Kostnaden beräknas till 450 000 kronor. Frågan bereds vidare inför nästa möte.",
)
CLAUSES = (
    "Bergnämnden godkänner avtalet.",
    "Kansliet får i uppdrag att återkomma senast den 1 juni 2025.",
    "Informationen noteras.",
    "Bergnämnden antar taxan för hamnen.",
    "Förslaget överlämnas till kommunstyrelsen.",
)


@st.composite
def minutes(draw: st.DrawFn) -> list[Block]:
    """Minutes with a head, a list of people or a table of them, numbered items with decisions, tasks in a table and signatures."""
    people = draw(st.lists(st.sampled_from(PEOPLE), min_size=3, max_size=6, unique=True))
    parties = draw(st.lists(st.sampled_from(PARTIES), min_size=len(people), max_size=len(people)))
    blocks = [Block("title", "Bergnämnden"), Block("line", "Protokoll", apart=False), Block("line", "Sammanträdesdatum: 2025-03-04")]
    blocks += [Block("line", "Plats och tid:\tStora salen, Granby, kl. 13.00-15.30"), Block("label", "Närvarande ledamöter")]
    if draw(st.booleans()):
        blocks.append(Block("table", [[name, f"({party})"] for name, party in zip(people, parties, strict=True)], apart=False))
    else:
        titles = [", ordförande", *[""] * len(people)]
        blocks += [Block("line", f"{name} ({party}){title}", apart=False) for name, party, title in zip(people, parties, titles, strict=False)]
    for heading in draw(st.lists(st.sampled_from(ITEMS), min_size=2, max_size=5, unique=True)):
        blocks.append(Block("item", heading))
        if draw(st.booleans()):
            blocks += [Block("label", "Sammanfattning av ärendet"), Block("line", draw(st.sampled_from(SUMMARIES)), apart=False)]
        clauses = draw(st.lists(st.sampled_from(CLAUSES), min_size=1, max_size=3, unique=True))
        blocks.append(Block("label", "Beslut"))
        shape = draw(st.sampled_from(("line", "numbers", "bullets")))
        blocks += [Block("line", clauses[0], apart=False)] if shape == "line" else [Block(shape, clauses, apart=False)]
        if draw(st.booleans()):
            blocks += [
                Block("label", "Reservation"),
                Block("line", f"{people[1]} ({parties[1]}) reserverar sig mot beslutet om {heading[0].lower()}{heading[1:]}.", apart=False),
            ]
    if draw(st.booleans()):
        rows = [["Åtgärd", "Ansvarig", "Klart"], ["Ta fram en ny plan", people[0], "2025-04-30"], ["Bjud in kommunerna", people[2], "1 maj"]]
        blocks += [Block("label", "Att göra"), Block("table", rows, apart=False)]
    return [*blocks, Block("line", "Vid protokollet"), Block("line", people[-1]), Block("line", "Justeras"), Block("line", people[1])]


__all__ = ["SUFFIXES", "Block", "minutes", "office_files", "rendered"]
