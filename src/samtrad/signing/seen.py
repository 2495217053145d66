"""The signatures of a PDF as they are seen: whether each is intact, valid and trusted, told apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path

from asn1crypto import pem, x509
from msgspec import Struct
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.general import SigningError
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko_certvalidator import ValidationContext

_HARMLESS = (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)
"""What may stand behind a signature: other signatures, and what proves them later."""


class Seen(Struct, frozen=True, kw_only=True):
    """One signature.

    ``intact``: what was signed is as it was when it was signed. ``valid``: the signature is that of its certificate. ``trusted``: its
    certificate leads to one that is trusted here. ``whole``: nothing was added since but signatures. ``stamped`` is the time that an
    authority gave, ``told`` the one that the signer's own clock had.
    """

    field: str
    signer: str
    intact: bool
    valid: bool
    trusted: bool
    whole: bool
    told: datetime | None = None
    stamped: datetime | None = None


def certificates_of(paths: Iterable[Path]) -> list[x509.Certificate]:
    """Certificates from files, each as PEM or DER."""
    found = []
    for path in paths:
        data = path.read_bytes()
        found += [x509.Certificate.load(der) for _, _, der in pem.unarmor(data, multiple=True)] if pem.detect(data) else [x509.Certificate.load(data)]
    return found


def seen(pdf: bytes, trusted: Sequence[x509.Certificate], at: datetime | None = None) -> list[Seen]:
    """Every signature of a PDF in the order in which they were laid on it. A file that cannot be read has none that are seen."""
    try:
        found = list(PdfFileReader(BytesIO(pdf)).embedded_regular_signatures)
    except (PdfError, ValueError, KeyError):
        return []
    return [_seen(one, trusted, at) for one in found]


def _seen(one: EmbeddedPdfSignature, trusted: Sequence[x509.Certificate], at: datetime | None) -> Seen:
    field = str(one.field_name)
    try:
        context = ValidationContext(trust_roots=list(trusted), moment=at, allow_fetching=False, best_signature_time=at)
        status = validate_pdf_signature(one, context, context)
    except (PdfError, SignatureValidationError, SigningError, ValueError, KeyError):
        return Seen(field=field, signer="", intact=False, valid=False, trusted=False, whole=False)
    stamp = status.timestamp_validity
    return Seen(
        field=field,
        signer=status.signing_cert.subject.human_friendly,
        intact=status.intact,
        valid=status.valid,
        trusted=status.trusted,
        whole=status.modification_level in _HARMLESS,
        told=status.signer_reported_dt,
        stamped=stamp.timestamp if stamp is not None and stamp.intact and stamp.valid else None,
    )
