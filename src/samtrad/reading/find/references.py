"""What the text refers to: inquiries, bills, statutes, case numbers, web and e-mail addresses, each once a document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from samtrad.reading.outline import Outline
from samtrad.reading.passage import Passage
from samtrad.reading.record import Reference, ReferenceKind
from samtrad.reading.words import Words
from samtrad.swedish.case_numbers import case_numbers_in

_NUMBER = re.compile(r"(?<![\w/.:-])((?:1[6-9]|20)\d\d)(/\d\d(?:\d\d)?)?:\s?(\d{1,4})(?![\w/:-]|\.\d)")
_COLON = re.compile(r"\d: ?\d")
_DOMAIN = re.compile(r"\.(?:se|nu|org|com|eu|net|info)\b")
_LABEL = re.compile(
    r"(?P<sou>\bSOU|\bSou|\bsou)|(?P<ds>\bDs)|(?P<dir>\b[Dd]ir\.?|[Dd]irektiv(?:et|en)?|DIR\.?)|(?P<prop>\b[Pp]rop\.?|\b[Pp]roposition(?:en)?|PROP\.?)"
    r"|(?P<fs>\b(?:[A-ZÅÄÖ]{1,5}-?FS|HSLF-FS))",
)
_ENDS_LABEL = re.compile(rf"(?:{_LABEL.pattern})[\s:]{{1,3}}(?:(?:nr|:)\s)?\Z")
_STATUTES: dict[str, ReferenceKind] = {"SFS": "SFS", "SOSFS": "SOSFS", "HSLF-FS": "HSLF-FS"}
_LIST = re.compile(r"(?:,|\s(?:och|samt|eller|respektive))\s\Z")
_BARE_LAW = re.compile(
    r"(?:lag|lagen|balken|förordning|förordningen|\b(?:OSL|KL|SoL|LSS|HSL|FL|TF|RF|YGL|PBL|LOU|LOV|LUF|LUK|BrB|MB|LSO|LEH|PSL|LVU|LVM|LPT|OSF|SkolL))\s\Z"
)
_ABBREVIATED = re.compile(r"\b(?:[A-ZÅÄÖ]{2,5}|[A-Z][a-z]{1,2}[A-Z])\s\(?\Z")


class _Series(NamedTuple):
    """A series of publications: its kind, and its name as it stands in an id."""

    kind: ReferenceKind
    name: str


class _Found(NamedTuple):
    kind: ReferenceKind
    id: str
    start: int
    end: int


@cache
def _address() -> re.Pattern[str]:
    return re.compile(
        r"(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?P<url>(?:https?://|www\.)[^\s<>\"”’|]+|(?<![\w@./-])(?:[a-zåäö0-9-]{2,}\.)+(?:se|nu|org|com|eu|net"
        r"|info)(?:/[^\s<>\"”’|]*)?(?![\w@.-]*@|\w))",
        re.IGNORECASE,
    )


_FIGURE = re.compile(r"\d")
_RETURNS = 60  # characters of a line that may well stand more than once
_DOTTED = re.compile(r"\.(?<=[^\W_]\.)[^\W\d_]{2}")


def _may_refer(string: str) -> bool:
    """Whether a figure or something of an address stands in a string, which every reference has something of."""
    return (
        _FIGURE.search(string) is not None or "@" in string or "://" in string or ("." in string and ("www." in string or _DOTTED.search(string) is not None))
    )


def find_references(outline: Outline) -> list[Reference]:
    """Each reference at its first place in the document, its id normalised ("SOU 2019:29", "dir. 2019:52")."""
    seen: dict[tuple[str, str], Reference] = {}
    for entry in outline.entries:
        if number := entry.case_number:
            seen.setdefault(("case_number", number.casefold()), Reference(kind="case_number", id=number, span=number.span))
    short: set[str] = set()  # what has been looked at and holds no address, which alone the lines around it have a say in
    for passage in outline.telling:
        if passage.string in short or not _may_refer(passage.string):
            continue
        written_in = _in(passage.string)
        if len(passage.string) < _RETURNS and all(written.kind != "url" for written in written_in):
            short.add(passage.string)
        for written in written_in:
            found = _over_line_ends(passage, written) if written.kind == "url" else written
            key = (found.kind, found.id.casefold())
            if key not in seen or passage.ranges(found.start, found.end)[0][0] < seen[key].span[0]:
                seen[key] = _reference(passage, found)
    for match in _link().finditer(outline.text.string) if "](" in outline.text.string else ():
        words = Words(match.group("address"), (match.span("address"),))
        seen.setdefault(("url", words.casefold()), Reference(kind="url", id=words, span=words.span))
    return sorted(seen.values(), key=lambda r: r.span)


_PATH = re.compile(r" (?P<path>[\wåäö%~][\w./?=&%#~+-]*)")
_CUT = ("/", "-", "_", "=", "&")
"""What an address ends with that goes on in the next line."""
_SCHEME = re.compile(r"https?:// ?\Z")
_WORDS = frozenset("och eller samt för som är där på i med om till under finns kan den det av från vid så när ska har att en ett".split())


def _over_line_ends(passage: Passage, found: _Found) -> _Found:
    """An address with what the lines around it hold of it: "https://" over "www.ytan.example/", over "styrgrupp"."""
    string, start, end, text = passage.string, found.start, found.end, found.id
    scheme = _SCHEME.search(string, max(start - 9, 0), start)
    if scheme and not text.startswith("http") and _breaks(passage, start - 1):
        start, text = scheme.start(), scheme.group().rstrip() + text
    while text.endswith(_CUT) and (rest := _PATH.match(string, end)) and _breaks(passage, end):
        path = rest.group("path").rstrip(".,;:!?-")
        if path.casefold() in _WORDS or path[:1].isupper():
            break
        text, end = text + path, rest.start("path") + len(path)
    return found._replace(id=text, start=start, end=end)


def _breaks(passage: Passage, at: int) -> bool:
    """Whether the space at ``at`` stands for a line's end."""
    return 0 < at < len(passage.string) - 1 and passage.string[at] == " " and len(passage.ranges(at - 1, at + 2)) > 1


@cache
def _link() -> re.Pattern[str]:
    """The address of a link in Markdown, which is no part of what is read: "[ytan](https://ytan.example/styrgrupp)"."""
    return re.compile(r"\]\((?P<address>https?://[^)\s]+)\)")


def _reference(passage: Passage, found: _Found) -> Reference:
    words = passage.words(found.start, found.end)
    return Reference(kind=found.kind, id=Words(found.id, words.ranges), span=words.span)


def _in(string: str) -> list[_Found]:
    found = [*_published(string)] if ":" in string and _COLON.search(string) else []
    if "@" in string or "://" in string or "www." in string or _DOMAIN.search(string):
        found.extend(_addresses(string))
    taken = [(f.start, f.end) for f in found]
    found.extend(
        _Found("case_number", " ".join(string[number.start : number.end].split()), number.start, number.end)
        for number in case_numbers_in(string)
        if not any(a < number.end and number.start < b for a, b in taken)
    )
    return sorted(found, key=lambda f: f.start) if len(found) > 1 else found


def _published(string: str) -> Iterator[_Found]:
    """Numbers of the form 2019:29 with the series that stands before them, or that the list before them is in."""
    kind: _Series | None = None
    last = -1
    for match in _NUMBER.finditer(string):
        low = max(match.start() - 40, 0)
        label = _ENDS_LABEL.search(string, low, match.start())
        if label:
            kind, start = _series(label), label.start()
        elif kind and 0 <= last <= match.start() and _LIST.fullmatch(string, last, match.start()):
            start = match.start()
        elif not match.group(2) and _is_law(string, match):
            kind, start = _Series("SFS", "SFS"), match.start()
        else:
            kind = None
            continue
        last = match.end()
        if (kind.kind == "prop") == bool(match.group(2)):
            yield _Found(kind.kind, f"{kind.name} {match.group(1)}{match.group(2) or ''}:{match.group(3)}", start, match.end())


def _series(label: re.Match[str]) -> _Series:
    if label.group("sou"):
        return _Series("SOU", "SOU")
    if label.group("ds"):
        return _Series("Ds", "Ds")
    if label.group("dir"):
        return _Series("dir", "dir.")
    if label.group("prop"):
        return _Series("prop", "prop.")
    name = label.group("fs")
    return _Series(_STATUTES.get(name, "other"), name)


def _is_law(string: str, match: re.Match[str]) -> bool:
    """Such as "stiglagen (2017:725)", "lagen om stigar (2017:725)", "StL (2017:725)": a law's number in the statute book."""
    if string[match.start() - 1 : match.start()] != "(" and not _BARE_LAW.search(string, max(match.start() - 25, 0), match.start()):
        return False
    before = string[max(match.start() - 110, 0) : match.start()]
    return bool(_law().search(before) or _ABBREVIATED.search(before))


@cache
def _law() -> re.Pattern[str]:
    return re.compile(
        r"(?:lag|lagen|lagens|lagar|lagarna|balk|balken|balkens|förordning|förordningen|förordningar|kungörelse|kungörelsen|stadga|stadgan|ordning|ordningen|"
        r"regeringsform|regeringsformen)\b[^.;:]{0,90}\Z",
        re.IGNORECASE,
    )


def _addresses(string: str) -> Iterator[_Found]:
    for match in _address().finditer(string):
        kind: ReferenceKind = "email" if match.group("email") else "url"
        text = match.group().rstrip(".,;:!?)’'*_")
        if kind == "url" and "(" in match.group() and match.group().startswith(text + ")") and text.count("(") > text.count(")"):
            text += ")"
        yield _Found(kind, text, match.start(), match.start() + len(text))
