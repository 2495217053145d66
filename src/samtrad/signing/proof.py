"""BankID's XML signature, computed: that what it is about was signed by the key of its certificate, and that this leads to an authority that is trusted.

What is told of a signature is taken from the very element whose sum was signed, never looked up in the file again: elements that stand beside it prove nothing.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from asn1crypto import ocsp, x509
from cryptography.x509 import load_der_x509_certificate
from lxml import etree
from msgspec import Struct
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import PathError, ValidationError
from signxml.algorithms import DigestAlgorithm, SignatureMethod
from signxml.exceptions import SignXMLException
from signxml.verifier import SignatureConfiguration, XMLVerifier

_MOST = 1_000_000
"""Bytes of a signature."""
_XMLDSIG = "{http://www.w3.org/2000/09/xmldsig#}"
_BANKID = "{http://www.bankid.com/signature/v1.0.0/types}"
_SIGNED = f"{_BANKID}bankIdSignedData"
_METHODS = frozenset(one for one in SignatureMethod if one.name.startswith(("RSA_SHA", "ECDSA_SHA")) and one.name.endswith(("256", "384", "512")))
_SUMS = frozenset({DigestAlgorithm.SHA256, DigestAlgorithm.SHA384, DigestAlgorithm.SHA512})


class UnsoundError(ValueError):
    """A signature that does not hold; ``why`` is one of ``unreadable``, ``broken`` and ``untrusted``."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Proof(Struct, frozen=True, kw_only=True):
    """What was signed, and by whom as the certificate has it: names in any order, and the personal number."""

    shown: bytes
    hidden: bytes
    names: frozenset[str]
    number: str


def proof_of(signature: str, answer: str, roots: Sequence[x509.Certificate], at: datetime) -> Proof:
    """What a signature in base64 proves at a time, with what was answered of its certificate (OCSP). Raises ``UnsoundError``."""
    raw = _decoded(signature)
    chain = _chain(raw)
    signed = _signed(raw, chain[0], at)
    _trusted(chain, answer, roots, at)
    names = _words(" ".join(_subject(chain[0], "common_name", "given_name", "surname")))
    number = "".join(_subject(chain[0], "serial_number"))
    return Proof(shown=_told(signed, "usrVisibleData"), hidden=_told(signed, "usrNonVisibleData"), names=names, number=number)


def is_of(proof: Proof, name: str, number: str) -> bool:
    """Whether a signature is that of somebody who is told by name and personal number."""
    return bool(name.split()) and proof.number == number and _words(name) <= proof.names


def _words(name: str) -> frozenset[str]:
    return frozenset(name.casefold().replace("-", " ").split())


def _decoded(signature: str) -> bytes:
    try:
        raw = base64.b64decode(signature, validate=True)
    except (binascii.Error, ValueError) as error:
        raise UnsoundError("unreadable") from error
    if len(raw) > _MOST:
        raise UnsoundError("unreadable")
    return raw


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)


def _chain(raw: bytes) -> list[x509.Certificate]:
    """The certificates that the signature brings, its own first."""
    try:
        root = etree.fromstring(raw, _parser())
        if root.tag != f"{_XMLDSIG}Signature":
            raise UnsoundError("unreadable")
        found = root.iterfind(f"{_XMLDSIG}KeyInfo/{_XMLDSIG}X509Data/{_XMLDSIG}X509Certificate")
        chain = [x509.Certificate.load(base64.b64decode("".join((one.text or "").split()), validate=True)) for one in found]
        if not [one.subject.native for one in chain]:  # asn1crypto reads no further than it is asked
            raise UnsoundError("unreadable")
    except (etree.XMLSyntaxError, binascii.Error, ValueError, TypeError) as error:
        raise UnsoundError("unreadable") from error
    return chain


class _Verifier(XMLVerifier):
    """Writes each part that has a sum as a document of its own first.

    lxml writes ``xmlns=""`` into a part whose namespace is told above it (``<Signature xmlns="…"><SignedInfo><Reference>…``), and with that no sum is right.
    """

    def _c14n(self, nodes: etree._Element, *told: Any, **named: Any) -> bytes:  # noqa: ANN401 - handed on
        alone = etree.fromstring(etree.tostring(nodes, with_tail=False), _parser())
        return bytes(super()._c14n(alone, *told, **named))


def _signed(raw: bytes, certificate: x509.Certificate, at: datetime) -> etree._Element:
    """The element that was signed as what BankID showed and what it did not, of a signature that is that of a certificate."""
    asked = SignatureConfiguration(location="./", expect_references=True, signature_methods=_METHODS, digest_algorithms=_SUMS, verification_time=at)
    try:
        key = load_der_x509_certificate(certificate.dump())
        found = _Verifier().verify(raw, x509_cert=key, id_attribute="Id", parser=_parser(), expect_config=asked)
    except (SignXMLException, etree.LxmlError, ValueError, TypeError, AttributeError, KeyError) as error:  # a file that is strange fails in many ways
        raise UnsoundError("broken") from error
    elements = [one.signed_xml for one in (found if isinstance(found, list) else [found])]
    told = [element for one in elements if one is not None for element in one.iter(_SIGNED)]
    if len(told) != 1:
        raise UnsoundError("broken")
    return told[0]


def _trusted(chain: Sequence[x509.Certificate], answer: str, roots: Sequence[x509.Certificate], at: datetime) -> None:
    """That a certificate leads to an authority, was good at the time, and was not withdrawn by then as far as was answered."""
    try:
        context = ValidationContext(trust_roots=list(roots), ocsps=list(_answers(answer)), moment=at, allow_fetching=False)
        asyncio.run(CertificateValidator(chain[0], intermediate_certs=list(chain[1:]), validation_context=context).async_validate_path())
    except (PathError, ValidationError, ValueError, KeyError) as error:
        raise UnsoundError("untrusted") from error


def _answers(answer: str) -> Iterator[ocsp.OCSPResponse]:
    """What was answered of a certificate. An answer that cannot be read says nothing."""
    try:
        found = ocsp.OCSPResponse.load(base64.b64decode(answer, validate=True))
        if found["response_status"].native == "successful":
            yield found
    except (binascii.Error, ValueError, TypeError):
        return


def _subject(certificate: x509.Certificate, *kinds: str) -> Iterator[str]:
    """What the subject of a certificate says of some kinds."""
    for part in certificate.subject.chosen:
        for one in part:
            if one["type"].native in kinds:
                yield str(one["value"].native)


def _told(signed: etree._Element, name: str) -> bytes:
    """What stands in an element that was signed, decoded; nothing where it is not there."""
    found = signed.findall(f"{_BANKID}{name}")
    if len(found) > 1:
        raise UnsoundError("broken")
    try:
        return base64.b64decode("".join(((found[0].text or "") if found else "").split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise UnsoundError("unreadable") from error
