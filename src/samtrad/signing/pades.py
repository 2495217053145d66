"""PAdES signatures laid on a PDF one after the other: each is a part of its own behind what stood before, which stays as it was."""

from __future__ import annotations

from io import BytesIO

from msgspec import Struct
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer
from pyhanko.sign.timestamps.api import TimeStamper


class Signing(Struct, frozen=True, kw_only=True):
    """One signature to be made. ``field`` is its name in the file and stands there once; ``reason`` and ``place`` are told in it."""

    field: str
    reason: str | None = None
    place: str | None = None


class NotSignedError(ValueError):
    """A file that takes no signature, or an authority that gives no time."""


def signed(pdf: bytes, what: Signing, key: Signer, stamps: TimeStamper | None = None) -> bytes:
    """The PDF with one signature more, with a time stamp where an authority is given. It has no looks: who signed is told in the text."""
    told = PdfSignatureMetadata(field_name=what.field, reason=what.reason, location=what.place, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES)
    out = BytesIO()
    try:
        PdfSigner(told, signer=key, timestamper=stamps).sign_pdf(IncrementalPdfFileWriter(BytesIO(_closed(pdf))), output=out)
    except (PdfError, SigningError, OSError) as error:
        raise NotSignedError(what.field) from error
    return out.getvalue()


def _closed(pdf: bytes) -> bytes:
    """The file with its last line ended, as PDF/A wants it where more is written behind."""
    return pdf if pdf.endswith(b"\n") else pdf + b"\n"
