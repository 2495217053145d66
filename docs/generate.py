"""Writes the generated pages of ``docs/reference``: ``make docs``, or ``.venv/bin/python docs/generate.py``.

The pages are made from the code, so that they cannot say anything else; ``tests/test_docs.py`` compares.
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from msgspec import Struct, UnsetType

from samtrad.cli.reference import reference as commands
from samtrad.reading import record
from samtrad.reading.record import document, follow, matters, meeting

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "samtrad"
REFERENCE = ROOT / "docs" / "reference"
SCHEMA = SOURCE / "reading" / "minutes.schema.json"

_RECORD = """# The record

Made from `src/samtrad/reading/record/` and the descriptions of its JSON Schema by `make docs`; a test compares.
`samtrad read --json` prints one `Minutes` a line; `samtrad schema` prints the schema. A field that the document says
nothing of is null or an empty list; one that may be left out is not there then. A span is a half-open range
[start, end) of code points in the document's text, as `samtrad text` prints it.
"""

_DOUBTS = """# Doubts

Made from the sources by `make docs`; a test compares. A doubt is what the reader was unsure of: a code, a message in
Swedish, where it applies a pointer to the value, the candidates that it might be instead, and the words that raise it.
In the messages … stands for words of the document.
"""

MEANINGS = {
    "attendance.apart": "Names in a list of who came and left stand apart from the rows that tell when they sat and for whom.",
    "attendance.items_unknown": "Someone is listed as present for items that the document does not have.",
    "attendance.spelling": "The same person seems to be listed with two spellings.",
    "date.invalid": "A date that no calendar has.",
    "date.no_year": "A date without a year, and nothing in the text tells which.",
    "date.weekday": "A date whose weekday is another than the one that stands before it.",
    "date.year_unlikely": "A date that is told as coming and lies well before the meeting, or the other way round.",
    "decision.position_proposed": "An item holds a proposed position and none that was taken: the proposal is read as what was decided.",
    "decision.recommended_aside": "An item tells of a recommendation as made now, and it does not stand among what was decided.",
    "file.several_meetings": "The file holds the minutes of several meetings; this record is of one of them.",
    "items.missing": "The numbering of the items jumps over numbers.",
    "items.order": "Items stand in another order than their numbers: pages may have changed places.",
    "meeting.day_missing": "No day of the meeting stands in the text; the window that it lies in is worked out from other days.",
    "quantity.part_larger": "A sum that is told as a part of a smaller one.",
    "ocr.failed": "Pages that are pictures of text were not read, as recognising it failed.",
    "ocr.faint": "Pages whose text was recognised in a picture, and hard to see: words there may be wrong.",
    "ocr.missing": "Pages that are pictures of text were not read, as there is nothing to recognise it with.",
    "ocr.off": "Pages that are pictures of text were not read, as it was wished for (`--ocr never`).",
    "ocr.sign": "In a picture of text § was seen as another sign, or not at all; that the numbers run on shows that it is one.",
    "ocr.time": "Pages that are pictures of text were not read, as recognising it took too long.",
    "presenter.unlisted": "Someone presents an item and stands in no list of those present.",
    "text.broken": "The text ends in the middle of a sentence, and nobody has signed.",
    "text.values": "A value that does not look like what its field holds, as a name with a label in it or a heading that breaks off.",
    "items.unnamed": "An item of which no heading was found: it may be lost, or stand elsewhere.",
    "text.gaps": "A sentence or word breaks off where something should follow: text seems to be missing.",
    "text.letters": "Signs that no writer puts into words, or a letter that parts a word from a known one: characters seem to have been changed.",
    "text.lines": "What stood on two lines or in two columns stands on one, as a sub-heading at the end of a sentence.",
    "text.misread": "Words in what was read look misread; where it is known, the likely word is told.",
    "text.pages": "Numbers run backwards or a first page stands within an item: pages seem to be in another order.",
    "text.spaces": "Words that lost the space between them; where many did, the passages around them are pointed at.",
    "text.spelt_twice": "Characters of the file were encoded twice (UTF-8 read as an old encoding and written anew); they are put right.",
    "vote.sum": "The figure of a vote is not the number of names listed for that side.",
}
"""What each code means, in English."""


_WORDS = {str: "string", int: "integer", float: "number", bool: "true or false", Any: "any value"}


class Raised(NamedTuple):
    """A place in the sources that raises a doubt: its code, its message, the module."""

    code: str
    message: str
    module: str


def pages() -> dict[Path, str]:
    """Each generated page with what should stand in it."""
    return {REFERENCE / "record.md": record_page(), REFERENCE / "doubts.md": doubts_page(), REFERENCE / "commands.md": commands()}


# the record


def record_page() -> str:
    """Every struct of the record with its fields: ``Minutes`` first, then the others in the order of the modules."""
    rooms = [document, meeting, matters, follow]
    structs = [one for room in rooms for one in vars(room).values() if isinstance(one, type) and issubclass(one, Struct) and one.__module__ == room.__name__]
    structs.insert(0, record.Minutes)
    told = descriptions(record.Minutes, json.loads(SCHEMA.read_text("utf-8")))
    notes = {key: note for room in (record, *rooms) for key, note in field_docstrings(Path(inspect.getfile(room)).read_text("utf-8")).items()}
    return _RECORD + "".join(_struct(one, told, notes) for one in structs)


def _struct(struct: type[Struct], told: dict[tuple[str, str], str], notes: dict[tuple[str, str], str]) -> str:
    hints = get_type_hints(struct)
    rows = []
    for attribute, name in zip(struct.__struct_fields__, struct.__struct_encode_fields__, strict=True):
        key = (struct.__name__, attribute)
        rows.append(f"| `{name}` | {_type(hints[attribute])} | {_cell(notes.get(key) or told.get(key, ''))} |")
    return "\n".join(["", f"## {struct.__name__}", "", _prose(inspect.getdoc(struct) or ""), "", "| field | type | what it is |", "|---|---|---|", *rows, ""])


def _type(hint: Any) -> str:  # noqa: ANN401 - type hints have no type of their own
    """A type hint in words, with links to the structs."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        endings = {NoneType: " or null", UnsetType: ", may be left out"}
        plain = [_type(one) for one in arguments if one not in endings]
        return " or ".join(plain) + "".join(ending for one, ending in endings.items() if one in arguments)
    if origin is Literal:
        return ", ".join(f"`{one}`" for one in arguments)
    if origin is list:
        return f"list of {_type(arguments[0])}"
    if origin is dict:
        return f"object of {_type(arguments[1])}"
    if origin is tuple:
        return "span"
    if isinstance(hint, type) and issubclass(hint, Struct):
        return f"[{hint.__name__}](#{hint.__name__.lower()})"
    return _WORDS[hint]


def descriptions(struct: type[Struct], schema: dict[str, Any]) -> dict[tuple[str, str], str]:
    """What the schema says of each field, by struct and attribute: schema and structs are walked side by side."""
    found: dict[tuple[str, str], str] = {}
    seen: set[type] = set()
    waiting: list[tuple[type[Struct], dict[str, Any]]] = [(struct, schema)]
    while waiting:
        one, node = waiting.pop(0)
        if one in seen:
            continue
        seen.add(one)
        hints = get_type_hints(one)
        for attribute, name in zip(one.__struct_fields__, one.__struct_encode_fields__, strict=True):
            below = node.get("properties", {}).get(name, {})
            if "description" in below:
                found[one.__name__, attribute] = below["description"]
            inner = _object_in(below, schema)
            waiting += [(part, inner) for part in _structs_in(hints[attribute])]
    return found


def _object_in(node: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """The object that a node of the schema holds, behind references, lists and choices."""
    if "$ref" in node:
        return _object_in(schema["$defs"][node["$ref"].rpartition("/")[2]], schema)
    if "items" in node:
        return _object_in(node["items"], schema)
    for choice in node.get("oneOf", node.get("anyOf", [])):
        if found := _object_in(choice, schema):
            return found
    return node if "properties" in node else {}


def _structs_in(hint: Any) -> Iterator[type[Struct]]:  # noqa: ANN401 - as _type
    if isinstance(hint, type) and issubclass(hint, Struct):
        yield hint
    for argument in get_args(hint):
        yield from _structs_in(argument)


def field_docstrings(source: str) -> dict[tuple[str, str], str]:
    """The strings that stand beneath fields in the module, by class and field."""
    found = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            for above, below in zip(node.body, node.body[1:], strict=False):
                if (
                    isinstance(above, ast.AnnAssign)
                    and isinstance(above.target, ast.Name)
                    and isinstance(below, ast.Expr)
                    and isinstance(below.value, ast.Constant)
                ):
                    found[node.name, above.target.id] = str(below.value.value)
    return found


def _prose(docstring: str) -> str:
    return docstring.replace("``", "`")


def _cell(string: str) -> str:
    return " ".join(_prose(string).split()).replace("|", "\\|")


# doubts


def doubts_page() -> str:
    """Every code with its meaning, its messages, and where it is raised."""
    by_code: dict[str, list[Raised]] = {}
    for one in raised():
        by_code.setdefault(one.code, []).append(one)
    rows = ["", "| code | meaning | message | raised by |", "|---|---|---|---|"]
    for code in sorted(by_code):
        messages = " / ".join(dict.fromkeys(one.message for one in by_code[code]))
        modules = ", ".join(sorted({f"`{one.module}`" for one in by_code[code]}))
        rows.append(f"| `{code}` | {_cell(MEANINGS.get(code, ''))} | {_cell(messages)} | {modules} |")
    return _DOUBTS + "\n".join(rows) + "\n"


def raised() -> list[Raised]:
    """Every place in the sources that makes a ``Doubt``."""
    found = []
    for path in sorted((SOURCE / "reading").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        module = path.relative_to(SOURCE).with_suffix("").as_posix().replace("/", ".")
        for function in [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]:
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Doubt":
                    given = {keyword.arg: keyword.value for keyword in call.keywords}
                    found += [Raised(code, _message(given["message"], function, call.lineno), module) for code in _codes(given["code"])]
    return sorted(set(found))


def _codes(value: ast.expr) -> list[str]:
    """The codes that an expression may come to, all of which must be written out where the doubt is made."""
    codes = [node.value for node in ast.walk(value) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    if not codes:
        raise ValueError(f"the code of a doubt must be written where it is made, not {ast.unparse(value)}")
    return codes


def _message(value: ast.expr, function: ast.FunctionDef, line: int) -> str:
    """A message with its gaps as …; a name is followed to where the function last set it."""
    if isinstance(value, ast.Constant):
        return str(value.value)
    if isinstance(value, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in value.values)
    if isinstance(value, ast.Name):
        sets = [
            node
            for node in ast.walk(function)
            if isinstance(node, ast.Assign) and node.lineno < line and any(isinstance(t, ast.Name) and t.id == value.id for t in node.targets)
        ]
        if sets:
            last = max(sets, key=lambda node: node.lineno)
            return _message(last.value, function, last.lineno)
    return "…"


def main() -> int:
    """Write the pages; say which of them are new."""
    REFERENCE.mkdir(parents=True, exist_ok=True)
    for path, page in pages().items():
        if not path.exists() or path.read_text("utf-8") != page:
            path.write_text(page, "utf-8")
            sys.stdout.write(f"written: {path.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
