"""Written minutes as a Word document: styles, real headings, heads of tables, and the language that it is in."""

from __future__ import annotations

from samtrad.writing.docx import Docx
from samtrad.writing.minutes.blocks import Composed, Facts, Heading, Lines, Para, Points, Table


def word_document(composed: Composed) -> bytes:
    """The document; the same for the same minutes."""
    made = Docx(title=composed.title, author=composed.author, subject=composed.subject, language="sv-SE" if composed.language == "sv" else "en-GB")
    for block in composed.blocks:
        match block:
            case Heading():
                made.heading(block.text, block.level)
            case Para():
                made.paragraph(block.text, label=block.label)
            case Points():
                made.points(block.points)
            case Facts():
                for label, lines in block.rows:
                    made.paragraph("\n".join(lines), label=label)
            case Table():
                made.table(block.head, block.rows)
            case Lines():
                for role, name in block.signers:
                    made.paragraph("_" * 34, label=role)
                    made.paragraph(name)
    made.foot(composed.foot, composed.page)
    return made.bytes()
