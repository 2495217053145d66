"""What proves a signature by BankID: kept beside the PDF, and bound to it by the PDF's hash, which was signed though it was not shown."""

from __future__ import annotations

import base64
import binascii
from hashlib import sha256

from lxml import etree
from msgspec import DecodeError, Struct, json

from samtrad.signing.bankid import Completion

_MOST = 1_000_000
"""Bytes of a signature."""


class Bound(Struct, frozen=True, kw_only=True):
    """What is signed without being shown: which document."""

    sha256: str
    document: str


class Evidence(Struct, frozen=True, kw_only=True):
    """BankID's own signature and its proof that the certificate was good, with what they are about. It is no PAdES signature."""

    kind: str = "bankid-6.0"
    order: str
    name: str
    personal_number: str
    sha256: str
    shown: str
    signature: str
    ocsp_response: str


class UnboundError(ValueError):
    """A signature that is not about this document or this text."""


def bound(pdf: bytes, document: str) -> bytes:
    """What is to be signed without being shown."""
    return json.encode(Bound(sha256=sha256(pdf).hexdigest(), document=document))


def evidence(order: str, done: Completion, pdf: bytes, shown: str) -> Evidence:
    """The evidence of a completed order, once its signature is seen to be about this PDF and this text."""
    told = Evidence(
        order=order,
        name=done.user.name,
        personal_number=done.user.personal_number,
        sha256=sha256(pdf).hexdigest(),
        shown=shown,
        signature=done.signature,
        ocsp_response=done.ocsp_response,
    )
    if not is_bound(told, pdf):
        raise UnboundError(order)
    return told


def is_bound(told: Evidence, pdf: bytes) -> bool:
    """Whether the signature of an evidence is about a PDF: its hash stands in what was signed, and the text that was shown beside it."""
    try:
        hidden = json.decode(_signed(told.signature, "usrNonVisibleData"), type=Bound)
        shown = _signed(told.signature, "usrVisibleData").decode()
    except (DecodeError, UnicodeDecodeError, UnboundError):
        return False
    return hidden.sha256 == told.sha256 == sha256(pdf).hexdigest() and shown == told.shown


def packed(told: Evidence) -> bytes:
    """The evidence as a file beside the PDF."""
    return json.format(json.encode(told), indent=1)


def unpacked(data: bytes) -> Evidence:
    """The evidence of a file."""
    return json.decode(data, type=Evidence)


def _signed(signature: str, name: str) -> bytes:
    """What stands in an element of BankID's XML signature, decoded."""
    try:
        raw = base64.b64decode(signature, validate=True)
        if len(raw) > _MOST:
            raise UnboundError(name)
        root = etree.fromstring(raw, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))
        found = root.xpath("//*[local-name() = $name]", name=name)
        if not isinstance(found, list) or len(found) != 1 or not isinstance(found[0], etree._Element):  # noqa: SLF001 - lxml's type of elements has no other name
            raise UnboundError(name)
        return base64.b64decode(found[0].text or "", validate=True)
    except (binascii.Error, etree.XMLSyntaxError) as error:
        raise UnboundError(name) from error
