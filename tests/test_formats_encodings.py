"""Plain text in the encodings that Swedish files have: the same text gives the same record, and what is none is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import ROOT
from invented_meeting import TEXT
from samtrad.reading.assemble import to_json
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.plain.eight_bit import encoding_of
from samtrad.reading.formats.plain.read import decode, read_plain
from samtrad.reading.read import read

EIGHT_BIT = ["cp1252", "latin-1", "cp850", "cp437", "mac-roman"]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", *EIGHT_BIT]
DOS = {"cp850", "cp437"}
_PLAINER = str.maketrans("”“’–—…•", '""\'--.-')
"""Signs that DOS and ISO 8859-1 have not, as their typists put them."""
EXAMPLES = [TEXT, *[decode(path.read_bytes())[0] for path in sorted((ROOT / "examples").glob("*.txt"))]]
WORDS = (
    "från på är för även över närvarande ordförande ärende § 12 åtgärd Åke Ärla Öhman MÅL ÄRENDE FÖRSLAG kö två å ö "
    "idé Linné kommitté beslutar att (S) 2025-03-04 nämnden ålägger ”ja” sjöänden 1 – 5° 1. Örebro, Håbo. ¶"
).split(" ")


def encoded(text: str, encoding: str) -> bytes:
    """The bytes of a text; the section sign of DOS has the place of a control character."""
    if encoding not in DOS:
        return text.encode(encoding)
    return b"\x15".join(part.encode(encoding) for part in text.split("§"))


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("text", EXAMPLES, ids=range(len(EXAMPLES)))
def test_same_text_gives_the_same_record(text: str, encoding: str) -> None:
    plain = text.translate(_PLAINER)
    told = [json.loads(to_json(read(data, "a.txt").minutes)) for data in (plain.encode(), encoded(plain, encoding))]
    for record in told:
        del record["source"]["sha256"]
    assert told[0] == told[1]


@given(
    st.sampled_from(ENCODINGS),
    st.lists(st.sampled_from([word for word in WORDS if not set(word) & set("”–")]), min_size=30, max_size=60),
    st.sampled_from(["\n", "\r", "\r\n"]),
)
def test_text_survives_its_encoding(encoding: str, words: list[str], end: str) -> None:
    text = f" på{end}".join([*map(" ".join, zip(words[::2], words[1::2], strict=False)), "för"])
    if encoding == "cp437":
        text = text.replace("¶", "")
    data = encoded(text, encoding)
    laid_out = read_plain(data)
    assert laid_out.string == text.replace(end, "\n")
    for line in laid_out.lines:  # the bytes at a line's place are the line
        for place in laid_out.places((line.start, line.end)):
            assert place.origin is not None
            said = data[slice(*place.origin)]
            assert decode_by(said, encoding) == text.replace(end, "\n")[line.start : line.end]


def decode_by(data: bytes, encoding: str) -> str:
    named = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le"}.get(encoding, encoding)
    told = data.decode(named)
    return told.replace("\x15", "§") if encoding in DOS else told


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Hon sade ”ja” och ”nej” – flera gånger.", "cp1252"),
        ("Ett •märke och €5", "cp1252"),
        ("Hon sade ”ja” och ”nej” – flera gånger. § 4 Ärende", "mac-roman"),
        ("FÖRSLAG TILL ÅTGÄRDER", "cp850"),
        ("FÖRSLAG TILL ÅTGÄRDER", "mac-roman"),
        ("FÖRSLAG TILL ÅTGÄRDER", "cp1252"),
        ("┌────────┬────────┐\n│ Åke    │ Öst    │\n└────────┴────────┘\nför", "cp850"),
        ("Kommittén träffar André och Zoë i Malmö", "cp850"),
        ("Kommittén träffar André och Zoë i Malmö", "mac-roman"),
        ("Kommittén träffar André och Zoë i Malmö", "cp1252"),
        ("\u00a0\u00a0Umeå\u00a0stad, åren 1994-1995", "cp1252"),
        ("Jürgen Müller, Søren Kjær och İ".replace("İ", "Ö"), "cp1252"),
    ],
)
def test_signs_tell(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[:2] == (text, encoding.replace("-", "_") if encoding == "mac-roman" else encoding)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Протокол заседания городского совета", "cp1251"),
        ("Протокол заседания городского совета", "koi8-r"),
        ("Πρακτικά της συνεδρίασης του δήμου", "iso8859-7"),
        ("議事録 市議会 会議 出席者", "shift-jis"),
    ],
)
def test_other_scripts_are_refused(text: str, encoding: str) -> None:
    with pytest.raises(Unreadable) as error:
        read_plain(text.encode(encoding))
    assert error.value.code == "encoding"


def test_few_odd_bytes_are_no_reason_to_refuse() -> None:
    assert decode(b"Protokoll\xff\xfe och bilaga \x81")[1] == "cp1252"


@given(st.binary(min_size=1, max_size=200))
def test_any_bytes_have_an_answer(data: bytes) -> None:
    encoding = encoding_of(data)
    assert encoding in {None, "cp1252", "cp850", "cp437", "mac_roman"}
    assert encoding == encoding_of(data)
