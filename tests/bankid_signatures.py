"""Signatures as BankID's service gives them: XML signatures in its layout, with the certificates of an invented bank, and what its responder says of them (OCSP)."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from asn1crypto import x509
from cryptography import x509 as made
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509 import ocsp
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID
from lxml import etree

from signing_keys import FROM

C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
_DSIG = "http://www.w3.org/2000/09/xmldsig#"


class Vouched:
    """A key with its certificate: an authority's, a bank's, or that of a user by name and personal number."""

    def __init__(self, name: str, number: str = "", by: Vouched | None = None, *, vouches: bool = False) -> None:
        self.key = rsa.generate_private_key(65537, 2048)
        told = [made.NameAttribute(NameOID.COMMON_NAME, name)]
        told += [made.NameAttribute(NameOID.SERIAL_NUMBER, number)] if number else []
        self.name, self.by = made.Name(told), by or self
        builder = made.CertificateBuilder().subject_name(self.name).issuer_name(self.by.name).public_key(self.key.public_key())
        builder = builder.serial_number(made.random_serial_number()).not_valid_before(FROM - timedelta(days=900)).not_valid_after(FROM + timedelta(days=9000))
        builder = builder.add_extension(made.BasicConstraints(ca=vouches, path_length=None), critical=True)
        usage = {"content_commitment": not vouches, "key_cert_sign": vouches, "crl_sign": vouches, "digital_signature": not vouches}
        rest = dict.fromkeys(("key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"), False)
        builder = builder.add_extension(made.KeyUsage(**usage, **rest), critical=True)
        if number:
            answers = made.AccessDescription(AuthorityInformationAccessOID.OCSP, made.UniformResourceIdentifier("http://ocsp.bankid.example"))
            builder = builder.add_extension(made.AuthorityInformationAccess([answers]), critical=False)
        if not number and not vouches:
            builder = builder.add_extension(made.ExtendedKeyUsage([ExtendedKeyUsageOID.OCSP_SIGNING]), critical=False)
        self.certificate = builder.sign(self.by.key, hashes.SHA256())

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def seen(self) -> x509.Certificate:
        return x509.Certificate.load(self.der)


ROOT = "Prov-BankID Root CA"


@cache
def authority(name: str) -> Vouched:
    """Whom signatures lead to: ``ROOT``, or another whom nobody trusts."""
    return Vouched(name, vouches=True)


@cache
def bank(above: str) -> Vouched:
    """The bank that gave the users theirs."""
    return Vouched("Provbanken Customer CA", by=authority(above), vouches=True)


@cache
def user(name: str, number: str, above: str) -> Vouched:
    """Somebody's BankID."""
    return Vouched(name, number, bank(above))


@cache
def responder() -> Vouched:
    """Who says whether certificates are good."""
    return Vouched("Provbanken OCSP", by=bank(ROOT))


def signature(told: dict[str, Any], who: dict[str, str], by: Vouched | None = None) -> bytes:
    """A signature over what was told to be shown, and what was not."""
    by = by or user(who["name"], who["personalNumber"], ROOT)
    hidden = f"<usrNonVisibleData>{told['userNonVisibleData']}</usrNonVisibleData>" if told.get("userNonVisibleData") else ""
    shown = f'<usrVisibleData charset="UTF-8" visible="wysiwys">{told.get("userVisibleData", "")}</usrVisibleData>'
    rest = "<srvInfo><name>cHJvdg==</name></srvInfo><clientInfo><funcId>Signing</funcId></clientInfo>"
    data = f'<bankIdSignedData xmlns="http://www.bankid.com/signature/v1.0.0/types" Id="bidSignedData">{shown}{hidden}{rest}</bankIdSignedData>'
    certificates = "".join(f"<X509Certificate>{base64.b64encode(one.der).decode()}</X509Certificate>" for one in _above(by))
    key = f'<KeyInfo xmlns="{_DSIG}" Id="bidKeyInfo"><X509Data>{certificates}</X509Data></KeyInfo>'
    references = "".join(
        _reference(*one) for one in (("#bidSignedData", data, ' Type="http://www.bankid.com/signature/v1.0.0/types"'), ("#bidKeyInfo", key, ""))
    )
    method = '<SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"></SignatureMethod>'
    info = f'<SignedInfo xmlns="{_DSIG}"><CanonicalizationMethod Algorithm="{C14N}"></CanonicalizationMethod>{method}{references}</SignedInfo>'
    value = base64.b64encode(by.key.sign(_plain(info), padding.PKCS1v15(), hashes.SHA256())).decode()
    return f'<Signature xmlns="{_DSIG}">{info}<SignatureValue>{value}</SignatureValue>{key}<Object>{data}</Object></Signature>'.encode()


def _above(one: Vouched) -> Iterator[Vouched]:
    """Who vouches for somebody, themself first and the authority not."""
    while one.by is not one:
        yield one
        one = one.by


def _reference(address: str, words: str, kind: str) -> str:
    """The sum of an element, as it stands beneath the signature."""
    digest = hashes.Hash(hashes.SHA256())
    digest.update(_plain(words))
    steps = f'<Transforms><Transform Algorithm="{C14N}"></Transform></Transforms><DigestMethod Algorithm="{SHA256}"></DigestMethod>'
    return f'<Reference{kind} URI="{address}">{steps}<DigestValue>{base64.b64encode(digest.finalize()).decode()}</DigestValue></Reference>'


def _plain(words: str) -> bytes:
    return etree.tostring(etree.fromstring(words), method="c14n")


def good(who: dict[str, str], *, withdrawn: datetime | None = None, at: datetime | None = None) -> bytes:
    """What the responder says of somebody's certificate, once and for as long as the tests go on: that it is good, or since when it is withdrawn."""
    one, by = user(who["name"], who["personalNumber"], ROOT), responder()
    told = ocsp.OCSPResponseBuilder().add_response(
        cert=one.certificate,
        issuer=one.by.certificate,
        algorithm=hashes.SHA256(),
        cert_status=ocsp.OCSPCertStatus.REVOKED if withdrawn else ocsp.OCSPCertStatus.GOOD,
        this_update=at or FROM,
        next_update=(at or FROM) + timedelta(days=9000),
        revocation_time=withdrawn,
        revocation_reason=made.ReasonFlags.key_compromise if withdrawn else None,
    )
    told = told.responder_id(ocsp.OCSPResponderEncoding.HASH, by.certificate).certificates([by.certificate])
    return told.sign(by.key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)
