"""A certificate authority, persons' keys and a time stamping authority, made for a test and trusted by nobody else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from asn1crypto import keys, x509
from cryptography import x509 as made
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

FROM = datetime(2026, 1, 1, tzinfo=UTC)
SECRET = "öppna"


class Holder:
    """A key with its certificate, signed by ``by`` or by itself."""

    def __init__(self, name: str, by: Holder | None = None, *, stamps: bool = False) -> None:
        self.key = rsa.generate_private_key(65537, 2048) if stamps else ec.generate_private_key(ec.SECP256R1())  # the stamping client knows no other
        self.name = made.Name([made.NameAttribute(NameOID.COMMON_NAME, name)])
        builder = made.CertificateBuilder().subject_name(self.name).issuer_name((by or self).name).public_key(self.key.public_key())
        builder = builder.serial_number(made.random_serial_number()).not_valid_before(FROM - timedelta(days=900)).not_valid_after(FROM + timedelta(days=9000))
        builder = builder.add_extension(made.BasicConstraints(ca=by is None, path_length=None), critical=True)
        builder = builder.add_extension(_usage(signs_certificates=by is None), critical=True)
        if stamps:
            builder = builder.add_extension(made.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
        self.certificate = builder.sign((by or self).key, hashes.SHA256())

    @property
    def seen(self) -> x509.Certificate:
        """The certificate as pyHanko reads it."""
        return x509.Certificate.load(self.certificate.public_bytes(serialization.Encoding.DER))

    def pkcs12(self, path: Path, above: Holder) -> Path:
        """The key and its certificates as a file."""
        data = pkcs12.serialize_key_and_certificates(
            b"", self.key, self.certificate, [above.certificate], serialization.BestAvailableEncryption(SECRET.encode())
        )
        path.write_bytes(data)
        return path


def _usage(*, signs_certificates: bool) -> made.KeyUsage:
    return made.KeyUsage(
        digital_signature=True,
        content_commitment=not signs_certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


@cache
def root() -> Holder:
    """The authority."""
    return Holder("Provutfärdaren")


@cache
def holder(name: str) -> Holder:
    """Somebody's key."""
    return Holder(name, root())


@cache
def stamps() -> DummyTimeStamper:
    """Who stamps the time, without a network."""
    who = Holder("Tidsstämplaren", root(), stamps=True)
    der = who.key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return DummyTimeStamper(who.seen, keys.PrivateKeyInfo.load(der), certs_to_embed=None)
