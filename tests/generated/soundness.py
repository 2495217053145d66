"""What must hold of a document and its record: the shape, the words, the places in lists, and no day left uncounted."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from html import unescape
from typing import Any

import pypdfium2

from .blocks import Furniture
from .damage import decoded
from .truth import Gold
from .wording.days import MONTHS, SHORT

NO_WORDS = frozenset(
    "schema source kind type status capacity presence event precision method option force date start end from to valid_from valid_to signed_at id due posted removed number items unit extract_of letters".split()
)  # fmt: skip
_MONTH = "|".join([*MONTHS, *SHORT[:2], "aug", "sept", "okt", "nov", "dec"])
DAYS = re.compile(
    rf"(?<![\d/-])(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}(?::[ae])? (?:{_MONTH})\b|(?:{_MONTH}) \d{{4}}|vecka \d+|\bv\.? ?\d{{1,2}}\b|(?:våren|hösten|sommaren)\b|halvåret|\d{{1,2}}/\d{{1,2}}(?![\d/]))"
)
"""Words that surely name a day or days, found without the record's help."""


def text_in(data: bytes, suffix: str) -> str:
    """The words of a file, by the plainest way there is for its format."""
    if suffix == ".pdf":
        return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(data))
    if suffix in {".docx", ".odt"}:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            inner = archive.read("word/document.xml" if suffix == ".docx" else "content.xml").decode()
        return unescape(re.sub(r"<[^>]+>", "", re.sub(r"</(?:w:p|text:p|text:h)>|<(?:w:tab|text:tab)[^>]*/?>", "\n", inner)))
    text = decoded(data)
    return unescape(re.sub(r"<(?:script|style|title).*?</(?:script|style|title)>|<[^>]+>", " ", text, flags=re.DOTALL)) if suffix == ".html" else text


def squeezed(text: str) -> str:
    """Letters and digits alone."""
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFC", text).casefold())


def without(text: str, furniture: Furniture) -> str:
    """The text without the lines of its page heads and feet, which may stand in the middle of a value."""
    lines = [line for line in (*furniture.header, *furniture.footer) if line.text.strip()]
    shapes = [re.escape(re.sub(r"\s+", " ", line.text.strip())).replace(r"\{p\}", r"\d+").replace(r"\{n\}", r"\d+") for line in lines]
    if not shapes:
        return text
    whole = re.compile("|".join(shapes))
    return "\n".join(line for line in re.split(r"[\n\f]", text) if not whole.fullmatch(re.sub(r"\s+", " ", line.strip())))


def words_of(node: Any, pointer: str = "") -> Iterator[tuple[str, str]]:
    """Every value of a record that is words of the document."""
    if isinstance(node, str):
        yield pointer, node
    elif isinstance(node, list):
        for i, inner in enumerate(node):
            yield from words_of(inner, f"{pointer}/{i}")
    elif isinstance(node, dict):
        for key, inner in node.items():
            if key not in NO_WORDS or (key == "items" and not pointer):
                yield from words_of(inner, f"{pointer}/{key}")


def missing_words(gold: Gold, text: str, furniture: Furniture) -> list[str]:
    """Values whose words do not stand in the text; one that a page break cuts counts as there where both halves are."""
    told, bare = squeezed(text), squeezed(without(text, furniture))
    out = []
    for pointer, value in words_of(gold):
        words = squeezed(value)
        if words in told or words in bare:
            continue
        if not any(words[:at] in told and words[at:] in told for at in range(4, len(words) - 3)):
            out.append(f"{pointer}: {value}")
    return out


def misplaced(gold: Gold) -> list[str]:
    """Entries whose item is none, and days that are none."""
    many, out = len(gold["items"]), []
    for part in ("decisions", "proposals", "votes", "dissents", "disqualifications", "assignments", "agreements", "interpellations", "dates"):
        for i, one in enumerate(gold[part]):
            if one.get("item") is not None and not 0 <= one["item"] < many:
                out.append(f"/{part}/{i}: item {one['item']}")
    for i, one in enumerate(gold["dates"]):
        if date.fromisoformat(one["start"]) > date.fromisoformat(one["end"]):
            out.append(f"/dates/{i}: ends before it begins")
    return out


def uncounted(gold: Gold, text: str, furniture: Furniture) -> list[str]:
    """Words of the text that name days and stand more often in it than in the record."""
    whole, bare = (Counter(match.casefold() for match in DAYS.findall(re.sub(r"\s+", " ", one.replace("-\n", "")))) for one in (text, without(text, furniture)))
    there = whole & bare  # a page head may stand between a day and its month
    told: Counter[str] = Counter()
    for one in gold["dates"]:
        told.update(match.casefold() for match in DAYS.findall(one["text"]))
    return [f"{words}: {count} in the text, {told[words]} in the record" for words, count in there.items() if count > told[words]]
