"""The files of a unit on its page: what is kept, how the signatures in it stand, and the way to each."""

from __future__ import annotations

from pathlib import Path

from asn1crypto import x509
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe
from msgspec import Struct, structs

from samtrad.access.files import File, served
from samtrad.meetings.actions import files
from samtrad.meetings.models import CertifiedUnit, UnitFile
from samtrad.meetings.states.codes import FileKind
from samtrad.signing.seen import Seen, certificates_of, seen
from samtrad.workspace.meetings import pages
from samtrad.workspace.meetings.after.overview import held, unit_of
from samtrad.workspace.who import for_the_signed_in, user_of

KINDS: dict[str, Promise] = {
    "paper": _("Det som signeras"),
    "elsewhere": _("Signerad på annat håll"),
    "scan": _("Inskannad"),
    "sealed": _("Med organisationens sigill"),
    "evidence": _("BankID:s bevis"),
}


class Kept(Struct, frozen=True, kw_only=True):
    """A file with the signatures in it; ``follows`` where it is the text that was sent with something laid behind it."""

    file: UnitFile
    kind: str
    signatures: list[Seen]
    follows: bool


def kept(unit: CertifiedUnit) -> list[Kept]:
    """The files of a unit, in the order in which they came."""
    trusted = trusted_here()
    rows = list(unit.files.select_related("by"))
    papers = [bytes(one.data) for one in rows if one.kind == FileKind.PAPER]
    found = []
    for one in rows:
        data = bytes(one.data)
        is_signed = one.kind in (FileKind.ELSEWHERE, FileKind.SEALED)
        found.append(
            Kept(
                file=one,
                kind=str(KINDS[one.kind]),
                signatures=[structs.replace(sign, signer=_named(sign.signer)) for sign in seen(data, trusted)] if is_signed else [],
                follows=is_signed and any(data.startswith(paper) for paper in papers),
            )
        )
    return found


def _named(subject: str) -> str:
    """Whom a certificate names, of all that its subject says."""
    return next((part.removeprefix("Common Name: ") for part in subject.split(", ") if part.startswith("Common Name: ")), subject)


def trusted_here() -> list[x509.Certificate]:
    """The certificates that signatures are trusted by here; none where no folder is set, or where it holds none that can be read."""
    folder = Path(settings.TRUSTED) if settings.TRUSTED else None
    if folder is None or not folder.is_dir():
        return []
    return certificates_of(sorted(one for one in folder.iterdir() if one.suffix in (".pem", ".crt", ".cer", ".der")))


def take_in(request: HttpRequest, unit: CertifiedUnit) -> UnitFile:
    """A file of the form."""
    name, data = pages.file_of(request, files.BOUNDS)
    return files.take_in(unit, data, name, user_of(request), timezone.now())


@for_the_signed_in
@require_safe
def file(request: HttpRequest, address: str, pk: int, number: int) -> HttpResponseBase:
    """A file of a unit."""
    unit = unit_of(held(request, address), pk)
    one = unit.files.filter(pk=number).first()
    if one is None:
        raise Http404
    ending = one.name.rsplit(".", 1)[-1] if "." in one.name and one.name.rsplit(".", 1)[-1].isalnum() else "bin"
    return served(File(f"{one.kind}-{one.pk}.{ending}", bytes(one.data), one.media_type), shown=False)
