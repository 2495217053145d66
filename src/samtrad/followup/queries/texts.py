"""The words of agreements' texts, as they may be read: what is masked in a document stays masked, and personal numbers are covered in what was pasted."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from hashlib import sha256
from typing import NamedTuple

from samtrad.access.viewer import Viewer
from samtrad.documents.masking import covered
from samtrad.documents.models import Document, Reading
from samtrad.documents.personal_numbers import personal_numbers
from samtrad.followup.models import AgreementText
from samtrad.matters.queries import covers


class Words(NamedTuple):
    """A text as it may be shown, and as it is: the second is for finding places in it, and is shown nowhere. They are as long as each other."""

    shown: str
    whole: str

    def sealed(self, start: int, end: int) -> str:
        """What tells whether a place still has the same words."""
        return sha256(self.whole[start:end].encode()).hexdigest()


def words_of(texts: Iterable[AgreementText], viewer: Viewer) -> dict[int, Words]:
    """The words of some texts, by their ids: two questions, and none where no text is a document's. A document that the viewer may not see has none."""
    there = list(texts)
    found = {one.pk: Words(covered(one.text, personal_numbers(one.text)), one.text) for one in there if not one.is_of_document}
    of = {one.pk: one.document_id for one in there if one.is_of_document and one.document_id}
    read = _read(set(of.values()), viewer) if of else {}
    return found | {pk: read[document] for pk, document in of.items() if document in read}


def _read(documents: Collection[int], viewer: Viewer) -> dict[int, Words]:
    seen = Document.objects.seen_by(viewer).filter(pk__in=documents)
    readings = Reading.objects.filter(document__in=seen, number=1, is_current=True)
    hidden = covers(documents)
    return {one.document_id: Words(covered(one.string, hidden.spans.get((one.document_id, 1), ())), one.string) for one in readings}
