"""Letters as mail programs store them (EML, RFC 5322): what is written in them and what is attached."""

from __future__ import annotations

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage, Message
from mimetypes import guess_extension
from typing import Any

from samtrad.reading.containers.members import Budget, Member, harmless_name
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.formats.plain.read import decode

TEXT_NAME, HTML_NAME, LETTER_SUFFIX = "message.txt", "message.html", ".eml"
_MOST_MULTIPARTS = 250
_SEALS = frozenset({"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature", "text/calendar", "text/vcard", "text/x-vcard"})
"""What mail programs add for each other and nobody reads."""
_FAULTS = (MessageError, LookupError, ValueError, TypeError, AttributeError, IndexError)
"""What the standard library comes to on headers and parts that nobody's program writes."""


class _Letter:
    """What was found on the way through a letter's parts."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.pages: list[bytes] = []
        self.attached: list[Member] = []


def mail_members(data: bytes, budget: Budget, _password: str | None) -> Iterator[Member]:
    """The text of a letter and then what is attached, letters included. Raises ``Unreadable`` ("damaged", "hostile")."""
    if data.lower().count(b"multipart/") > _MOST_MULTIPARTS:  # the standard library would go into each, as deep as they are
        raise Unreadable("hostile", "the letter has parts inside parts without end")
    letter = _Letter()
    try:
        _walk(message_from_bytes(data, policy=policy.default), letter, inside="")
    except RecursionError as error:
        raise Unreadable("hostile", "the letter has parts inside parts without end") from error
    except _FAULTS as error:
        raise Unreadable("damaged", "the letter is damaged") from error
    text = "\n\n".join(text.strip("\r\n") for text in letter.texts if text.strip())
    written = [Member(TEXT_NAME, text.encode("utf-8", "replace"))] if text else [Member(HTML_NAME, page) for page in letter.pages]
    for member in (*written, *letter.attached):
        budget.take(len(member.data))
        yield member


def _walk(part: Message[Any, Any], letter: _Letter, *, inside: str) -> None:
    """A part and those in it. Of several ways to say the same, plain text goes before a page."""
    kind = part.get_content_type()
    if part.is_multipart() and kind != "message/rfc822":
        before = len(letter.texts)
        for inner in part.iter_parts() if isinstance(part, EmailMessage) else ():
            if isinstance(inner, EmailMessage):
                _walk(inner, letter, inside=kind)
        if kind == "multipart/alternative" and len(letter.texts) > before:
            letter.pages.clear()
    elif kind == "message/rfc822":
        letter.attached.append(_forwarded(part))
    elif inside == "multipart/related" and _is_beside(part, kind, letter):
        return
    elif not _is_attached(part) and kind in {"text/plain", "text/html"}:
        _write(part, kind, letter)
    elif kind not in _SEALS and not _is_shown(part, inside):
        letter.attached.append(Member(_name(part), _bytes(part)))


def _is_attached(part: Message[Any, Any]) -> bool:
    return part.get_content_disposition() == "attachment" or part.get_filename() is not None


def _is_beside(part: Message[Any, Any], kind: str, letter: _Letter) -> bool:
    """Whether a part only helps to show a page, as in pages that browsers and Word save whole: style sheets, scripts, frames."""
    return not _is_attached(part) and (kind not in {"text/plain", "text/html"} or (kind == "text/html" and bool(letter.pages)))


def _is_shown(part: Message[Any, Any], inside: str) -> bool:
    """Whether a part is a picture that the letter's own page shows: a logotype, a face."""
    return part.get_content_maintype() == "image" and (
        inside == "multipart/related" or (part.get("Content-ID") is not None and part.get_content_disposition() != "attachment")
    )


def _write(part: Message[Any, Any], kind: str, letter: _Letter) -> None:
    data = _bytes(part)
    charset = part.get_content_charset()
    if kind == "text/html":
        letter.pages.append(_with_charset(data, charset))
        return
    text = _decoded(data, charset)
    letter.texts.append(_unfolded(text) if str(part.get_param("format", "")).lower() == "flowed" else text)


def _bytes(part: Message[Any, Any]) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _decoded(data: bytes, charset: str | None) -> str:
    """Text in the letters that it says it is in, where it is; else in those that it looks like."""
    try:
        return data.decode(charset or "utf-8")
    except (LookupError, UnicodeDecodeError):
        return decode(data)[0]


def _with_charset(data: bytes, charset: str | None) -> bytes:
    """A page in UTF-8 with its mark, as the letter and not the page says which letters it is in."""
    if not charset:
        return data
    try:
        return b"\xef\xbb\xbf" + data.decode(charset).encode()
    except (LookupError, UnicodeDecodeError):
        return data


def _unfolded(text: str) -> str:
    """Lines that were broken for the way (RFC 3676: they end in a space) put together again."""
    lines: list[str] = []
    open_line = False
    for raw in text.split("\n"):
        line = raw.rstrip("\r")
        line = line.removeprefix(" ")
        if open_line:
            lines[-1] += line
        else:
            lines.append(line)
        open_line = line.endswith(" ") and line != "-- "
    return "\n".join(lines)


def _forwarded(part: Message[Any, Any]) -> Member:
    """A letter inside the letter, as a file of its own."""
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload else None
    told = part.get_filename() or (str(inner.get("Subject", "")) if isinstance(inner, Message) else "")
    name = harmless_name(told.replace("/", "-") or "letter")
    name = name if name.lower().endswith(LETTER_SUFFIX) else name + LETTER_SUFFIX
    if not isinstance(inner, Message):
        return Member(name, b"", Unreadable("damaged", "the letter is damaged"))
    try:
        return Member(name, inner.as_bytes(policy=policy.compat32))
    except (*_FAULTS, UnicodeError):
        return Member(name, b"", Unreadable("damaged", "the letter is damaged"))


def _name(part: Message[Any, Any]) -> str:
    told = part.get_filename()
    if told:
        return harmless_name(told.replace("/", "-").replace("\\", "-"))
    return "attachment" + (guess_extension(part.get_content_type()) or "")
