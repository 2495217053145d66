"""What proves a signature by BankID: kept beside the PDF, and bound to it by the PDF's hash, which was signed though it was not shown."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256

from asn1crypto import x509
from msgspec import DecodeError, Struct, json

from samtrad.signing.bankid import Completion
from samtrad.signing.proof import Proof, UnsoundError, is_of, proof_of


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


def evidence(order: str, done: Completion, pdf: bytes, shown: str, roots: Sequence[x509.Certificate], at: datetime) -> Evidence:
    """The evidence of a completed order, once its signature is computed, and seen to be about this PDF and this text and of whom BankID names.

    Raises ``UnsoundError`` for a signature that does not hold, ``UnboundError`` for one that is about something else, or of somebody else.
    """
    told = Evidence(
        order=order,
        name=done.user.name,
        personal_number=done.user.personal_number,
        sha256=sha256(pdf).hexdigest(),
        shown=shown,
        signature=done.signature,
        ocsp_response=done.ocsp_response,
    )
    proof = proof_of(told.signature, told.ocsp_response, roots, at)
    if not _is_about(told, proof, pdf) or not is_of(proof, told.name, told.personal_number):
        raise UnboundError(order)
    return told


def is_bound(told: Evidence, pdf: bytes, roots: Sequence[x509.Certificate], at: datetime) -> bool:
    """Whether the signature of an evidence holds, and is about a PDF: its hash stands in what was signed, and the text that was shown beside it."""
    try:
        return _is_about(told, proof_of(told.signature, told.ocsp_response, roots, at), pdf)
    except UnsoundError:
        return False


def _is_about(told: Evidence, proof: Proof, pdf: bytes) -> bool:
    try:
        hidden = json.decode(proof.hidden, type=Bound)
    except DecodeError:
        return False
    return hidden.sha256 == told.sha256 == sha256(pdf).hexdigest() and proof.shown == told.shown.encode()


def packed(told: Evidence) -> bytes:
    """The evidence as a file beside the PDF."""
    return json.format(json.encode(told), indent=1)


def unpacked(data: bytes) -> Evidence:
    """The evidence of a file."""
    return json.decode(data, type=Evidence)
