"""Which items and decisions name which organisations."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Q

from samtrad.people.models import Organisation, OrganisationName
from samtrad.people.resolving.mentions import Namer, form_of
from samtrad.register.models import Decision, Item, Meeting, Mention

_SHORTEST = 4  # letters of a name whose kind nobody knows


def namer() -> Namer:
    """What finds the organisations that are known now: all that are of a kind, and those that somebody has stood for."""
    known = OrganisationName.objects.filter(~Q(organisation__kind="other") | Q(organisation__participations__isnull=False)).distinct()
    leads = {pk: into for pk, into in Organisation.objects.filter(merged_into__isnull=False).values_list("pk", "merged_into") if into is not None}
    forms = []
    for pk, written, kind, name in known.values_list("organisation", "name", "organisation__kind", "organisation__name"):
        if kind == "other" and (len(written) < _SHORTEST or not written[:1].isupper()):
            continue
        forms.append(form_of(leads.get(pk, pk), written, kind, name))
    return Namer(forms)


def newest() -> int:
    """The id of the organisation that was made last."""
    return Organisation.objects.order_by("-pk").values_list("pk", flat=True).first() or 0


def mention_in(meetings: Iterable[int], known: int) -> None:
    """Tell anew what these meetings name, and those before them that name an organisation which was not ``known`` then."""
    wanted = set(meetings)
    if not wanted:
        return
    for name in Organisation.objects.filter(pk__gt=known, code="").values_list("name", flat=True):
        wanted |= set(Item.objects.filter(heading__contains=name).values_list("meeting", flat=True))
        wanted |= set(Decision.objects.filter(text__contains=name).values_list("meeting", flat=True))
    mention(Meeting.objects.filter(pk__in=wanted), namer())


def mention(meetings: Iterable[Meeting], finder: Namer) -> None:
    """Tell anew what the items and decisions of these meetings name."""
    for meeting in meetings:
        day = meeting.first_day or meeting.not_after
        rows = [
            Mention(organisation_id=one, item=item, day=day, scope=item.scope, is_public=item.is_public, classification=item.classification, ground=item.ground)
            for item in Item.objects.filter(meeting=meeting).order_by("ordinal")
            for one in _once(finder, item.heading)
        ]
        rows += [
            Mention(
                organisation_id=one,
                decision=decision,
                item=decision.item,
                day=decision.day or day,
                scope=decision.scope,
                is_public=decision.is_public,
                classification=decision.classification,
                ground=decision.ground,
            )
            for decision in Decision.objects.filter(meeting=meeting).select_related("item").order_by("ordinal")
            for one in _once(finder, f"{decision.text}\n{decision.by}\n{decision.addressee}")
        ]
        _replace(meeting, rows)


def _once(finder: Namer, string: str) -> list[int]:
    return list(dict.fromkeys(one.organisation for one in finder.named(string)))


def _replace(meeting: Meeting, rows: list[Mention]) -> None:
    """Make a meeting's mentions just these; one that stays keeps its id."""
    here = Mention.objects.filter(Q(item__meeting=meeting) | Q(decision__meeting=meeting))
    before = {(one.organisation_id, one.item_id, one.decision_id): one for one in here}
    new = []
    for row in rows:
        old = before.pop((row.organisation_id, row.item_id, row.decision_id), None)
        if old is None:
            new.append(row)
        elif (old.day, old.is_public, old.scope, old.classification, old.ground) != (row.day, row.is_public, row.scope, row.classification, row.ground):
            row.pk = old.pk
            row.save()
    Mention.objects.filter(pk__in=[one.pk for one in before.values()]).delete()
    Mention.objects.bulk_create(new)
