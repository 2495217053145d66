"""The files with answers that anyone may have: released, of the answer that a party's row rests on."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, QuerySet

from samtrad.access.states import Classification
from samtrad.followup.models import ReplyFile, RoundReply
from samtrad.followup.queries.rounds import shown


def released() -> QuerySet[ReplyFile]:
    """Of rounds that anyone may see. What a later answer that is confirmed corrects is not shown."""
    later = RoundReply.objects.filter(party=OuterRef("reply__party"), version__gt=OuterRef("reply__version"), is_confirmed=True)
    files = ReplyFile.objects.filter(classification=Classification.OPEN, reply__is_confirmed=True, reply__is_refused=False, reply__party__round__in=shown())
    return files.filter(~Exists(later)).order_by("reply__party__organisation__sort_key", "ordinal")
