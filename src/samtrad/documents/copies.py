"""The masked copy of a document: made once for each set of masks, kept beside the original, told from it by nothing but what is black."""

from __future__ import annotations

import logging
import subprocess
import sys
import tempfile
from pathlib import Path

import msgspec
from django.utils import timezone

from samtrad.bounded.masking import LIMITS, MASKABLE, Job, named
from samtrad.bounded.system import ENVIRONMENT
from samtrad.documents.actions import store
from samtrad.documents.masking import widened
from samtrad.documents.models import Derivative, Document, Reading
from samtrad.documents.queries import masks, masks_by_record
from samtrad.reading.source import PDF

_log = logging.getLogger(__name__)


def make_copy(document: Document) -> Derivative | None:
    """Make the copy that the document's masks ask for, where there is none and its format has pages.

    None where it cannot be made safely: then its masked text is what anyone gets, and nothing is lost. Copies with other masks are copies no longer.
    """
    spans = masks_by_record(document)
    copies = Derivative.objects.filter(document=document, kind="masked")
    copies.exclude(spans=spans).delete()
    if not spans or document.media_type not in MASKABLE:
        return None
    known = copies.first()
    if known and store().path(known.sha256).exists():
        return known
    with tempfile.TemporaryDirectory(prefix="samtrad-mask-") as folder:
        out = Path(folder, "copy.pdf")
        if not _made(document, Path(folder), out):
            _log.warning("document %s has no masked copy but its text", document.pk)
            return None
        with out.open("rb") as source:
            kept = store().put(source, out.stat().st_size)
    copies.exclude(sha256=kept.sha256).delete()
    made, _ = Derivative.objects.update_or_create(
        document=document, kind="masked", sha256=kept.sha256, defaults={"media_type": PDF, "made_at": timezone.now(), "spans": spans}
    )
    return made


def _made(document: Document, folder: Path, out: Path) -> bool:
    readings = Reading.objects.filter(document=document, is_current=True)
    spans = {named(reading.string): widened(reading.string, masks(document, reading.number)) for reading in readings}
    job = Job(str(store().path(document.sha256)), document.name, document.media_type, spans)
    return blacked(job, folder, out, f"document {document.pk}")


def blacked(job: Job, folder: Path, out: Path, subject: str) -> bool:
    """Draw a file's pages anew, black where its words are masked, into ``out``; False where that cannot be done safely. ``folder`` is for what passes by."""
    told = folder / "job.json"
    told.write_bytes(msgspec.json.encode(job))
    command = [sys.executable, "-m", "samtrad.bounded.blackout", str(told), str(out)]
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=LIMITS.seconds, env=dict(ENVIRONMENT), check=False)  # noqa: S603 - its own command
    except (OSError, subprocess.SubprocessError) as error:
        _log.warning("%s was not masked: %s", subject, type(error).__name__)
        return False
    return done.returncode == 0 and out.exists()
