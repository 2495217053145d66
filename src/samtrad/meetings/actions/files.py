"""Files of a unit: the PDF that is signed, versions that were signed elsewhere, scans, the organisation's seal, and BankID's evidence. None takes another's place."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path
from typing import Final

from asn1crypto import x509
from django.conf import settings

from samtrad.access.models import User
from samtrad.access.states import Act
from samtrad.documents.attached import Bounds, UnfitError, scanned
from samtrad.meetings.actions import certifying
from samtrad.meetings.actions.acting import Fault, MeetingError, acting, line, noted, unfit
from samtrad.meetings.models import CertifiedUnit, Certifier, RunMeeting, UnitFile
from samtrad.meetings.queries.papers import papers_of, to_sign
from samtrad.meetings.states.codes import FileKind, UnitState
from samtrad.register.door import door
from samtrad.signing.bankid import Completion
from samtrad.signing.evidence import UnboundError, evidence, packed
from samtrad.signing.keys import KeyRefusedError, key_of
from samtrad.signing.pades import NotSignedError, Signing, signed
from samtrad.signing.proof import UnsoundError
from samtrad.signing.seen import certificates_of
from samtrad.signing.transport import Stamps

PDF: Final = "application/pdf"
BOUNDS = Bounds(largest=20_000_000)
"""How large a file may be."""
_SEALED = (UnitState.CERTIFIED, UnitState.NOTICED, UnitState.FINAL)
_OUT = (UnitState.SENT, *_SEALED)


def paper_of(unit: CertifiedUnit, by: User, now: datetime) -> UnitFile:
    """The PDF that those who certify sign, kept from the first time that it is asked for. Within an act on a unit that is out."""
    data = to_sign(unit)
    return _kept(unit, FileKind.PAPER, "protokoll.pdf", PDF, data, by, now)


def take_in(unit: CertifiedUnit, data: bytes, name: str, by: User, now: datetime) -> UnitFile:
    """Take back a file that was signed elsewhere, or a scan of what was signed by hand, as a version: a PDF with signatures, or a picture."""
    try:
        media_type = scanned(data, BOUNDS)
    except UnfitError as error:
        raise unfit(error) from error
    with acting(unit.meeting, by) as held:
        unit = _out(unit, held, _OUT)
        kind = FileKind.ELSEWHERE if media_type == PDF and b"/ByteRange" in data else FileKind.SCAN
        made = _kept(unit, kind, line(name, 200) or "protokoll." + media_type.rpartition("/")[2], media_type, data, by, now)
        noted("unit_file_taken_in", held, by, {"unit": unit.pk, "sha256": made.sha256})
    return made


def seal(unit: CertifiedUnit, by: User, now: datetime) -> UnitFile:
    """Lay the organisation's seal on a certified unit: on the latest version that was signed, else on the minutes with who certified them."""
    if not settings.SEAL:
        raise MeetingError(Fault.NOT_SET)
    with acting(unit.meeting, by, None, Act.PUBLISH) as held:
        unit = _out(unit, held, _SEALED)
        last = unit.files.filter(kind__in=[FileKind.ELSEWHERE, FileKind.SEALED]).order_by("-pk").first()
        data = bytes(last.data) if last else papers_of(held, unit).pdf()
        told = Signing(field=f"Samtrad{unit.files.filter(kind=FileKind.SEALED).count() + 1}", reason="Justerat protokoll")
        try:
            key = key_of(Path(settings.SEAL), settings.SEAL_WORD or None)
            sealed = signed(data, told, key, Stamps(settings.STAMPS) if settings.STAMPS else None)
        except (KeyRefusedError, NotSignedError) as error:
            raise MeetingError(Fault.NOT_SIGNED, str(error)) from error
        made = _kept(unit, FileKind.SEALED, "protokoll-med-sigill.pdf", PDF, sealed, by, now)
        noted("unit_sealed", held, by, {"unit": unit.pk, "sha256": made.sha256})
    return made


def sign_by_bankid(certifier: Certifier, order: str, done: Completion, shown: str, by: User, now: datetime) -> CertifiedUnit:
    """Somebody has signed with BankID: that it is about the very PDF, that the text is the one that stands, and that it is they, is seen to; then they have certified."""
    unit = CertifiedUnit.objects.select_related("written", "meeting__body").get(pk=certifier.unit_id)
    if unit.state != UnitState.SENT or unit.written is None:
        raise MeetingError(Fault.STATE, unit.state)
    if not is_named(certifier.participant.name, done.user.name):
        raise MeetingError(Fault.OTHER_PERSON)
    with door(), acting(unit.meeting, by, None, Act.READ_INTERNAL):  # the door before any row, as in certifying
        paper = paper_of(unit, by, now)
        try:
            told = evidence(order, done, bytes(paper.data), shown, bankid_roots(), now)
        except UnboundError as error:
            raise MeetingError(Fault.CHANGED) from error
        except UnsoundError as error:
            raise MeetingError(Fault.UNSOUND, error.why) from error
        kept = _kept(unit, FileKind.EVIDENCE, f"bankid-{certifier.pk}.json", "application/json", packed(told), by, now)
        proof = {"order": order, "name": done.user.name, "pdf": paper.sha256, "evidence": kept.sha256}
        return certifying.sign(certifier, unit.written.sha256, by, now, method="bankid", evidence=proof)


def bankid_roots() -> list[x509.Certificate]:
    """The certificates that signatures with BankID must lead to; none where no file is set, or where it cannot be read."""
    try:
        return certificates_of([Path(settings.BANKID_ROOT)]) if settings.BANKID_ROOT else []
    except (OSError, ValueError):
        return []


def is_named(known: str, told: str) -> bool:
    """Whether a name as BankID has it, with all given names, is that of somebody who is known by fewer."""
    parts = set(told.casefold().replace("-", " ").split())
    return bool(known.split()) and set(known.casefold().replace("-", " ").split()) <= parts


def _out(unit: CertifiedUnit, meeting: RunMeeting, states: tuple[UnitState, ...]) -> CertifiedUnit:
    """A unit as it is now, in one of some states."""
    found = CertifiedUnit.objects.select_related("written").get(pk=unit.pk)
    if found.state not in states:
        raise MeetingError(Fault.STATE, found.state)
    found.meeting = meeting
    return found


def _kept(unit: CertifiedUnit, kind: FileKind, name: str, media_type: str, data: bytes, by: User, now: datetime) -> UnitFile:
    """Keep a file; the same bytes are kept once."""
    digest = hashlib.sha256(data).hexdigest()
    told = {"kind": str(kind), "name": name, "media_type": media_type, "data": data, "by": by, "at": now}
    made, _new = UnitFile.objects.get_or_create(unit=unit, sha256=digest, defaults=told)
    return made
