"""What is new of what someone follows: public now, and never told to them."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from samtrad.access.viewer import PUBLIC
from samtrad.following.models import Follow, News, Told
from samtrad.following.queries.subjects import now_part_of
from samtrad.following.saved import read
from samtrad.following.states import Sort
from samtrad.matters.queries import passages
from samtrad.people.models import Body
from samtrad.register.models import Attendance, Decision, Item, Meeting, Mention
from samtrad.register.narrowing import Things, among
from samtrad.search.asking import question
from samtrad.search.engines.asked import Narrowed
from samtrad.search.models import Entry
from samtrad.search.queries import exact
from samtrad.search.states import Kind

_THERE = ("present", "part")


def public_news() -> QuerySet[News]:
    """What became public and is so now."""
    shown = News.objects.filter(is_public=True, meeting__in=Meeting.objects.public())
    return shown.filter(Q(item=None) | Q(item__in=Item.objects.public()))


def news_of(follow: Follow, until: int) -> list[int]:
    """The ids of what is new, in order. A step may come to a matter long after it became public: there all since it is followed is looked at."""
    after = follow.since if follow.sort == Sort.MATTER else follow.seen
    fresh = public_news().filter(number__gt=after, number__lte=until)
    told = Told.objects.filter(follow=follow).values("news")
    return list(_of(follow, fresh).exclude(pk__in=told).order_by("pk").values_list("pk", flat=True))


def _of(follow: Follow, fresh: QuerySet[News]) -> QuerySet[News]:
    sort = Sort(follow.sort)
    if sort == Sort.SEARCH:
        return _found(follow.search, fresh)
    thing = now_part_of(sort, follow.thing)
    if sort == Sort.MATTER:
        return fresh.filter(item__in=passages(PUBLIC).filter(matter=thing).values("item"))
    if sort == Sort.BODY:
        return fresh.filter(meeting__body=thing)
    if sort == Sort.PERSON:
        there = Attendance.objects.public().filter(person=thing, person__is_elected=True, presence__in=_THERE)
        return fresh.filter(item=None, meeting__in=there.values("meeting"))
    named = Mention.objects.public().filter(organisation=thing)
    of_decisions = Decision.objects.public().filter(pk__in=named.filter(decision__isnull=False).values("decision"), item__isnull=False)
    return fresh.filter(Q(item__in=named.filter(item__isnull=False).values("item")) | Q(item__in=of_decisions.values("item")))


def _found(search: str, fresh: QuerySet[News]) -> QuerySet[News]:
    """What of the new holds all that is asked for. It is asked of the index with the new alone: what is found beside it costs nothing."""
    saved = read(search)
    body = Body.objects.filter(slug=saved.body, merged_into=None).values_list("pk", flat=True).first() if saved.body else None
    told = question(saved.words)
    if told.is_empty or (saved.body and body is None):
        return fresh.none()
    entries = exact(
        told, Narrowed(body, saved.year or None, among=_cut(_things(saved.kind, among(PUBLIC, saved.organisation, saved.person, saved.type)), fresh))
    )
    refs: dict[str, list[int]] = {}
    for kind, ref in Entry.objects.filter(pk__in=entries).values_list("kind", "ref"):
        refs.setdefault(kind, []).append(ref)
    decided = Decision.objects.public().filter(pk__in=refs.get(Kind.DECISION, ()))
    items = {*refs.get(Kind.ITEM, ()), *decided.filter(item__isnull=False).values_list("item", flat=True)}
    meetings = {*refs.get(Kind.MEETING, ()), *decided.filter(item=None).values_list("meeting", flat=True)}
    return fresh.filter(Q(item__in=items) | Q(item=None, meeting__in=meetings))


def _things(kind: str, things: Things | None) -> Things:
    every: Things = {Kind.DECISION: Decision.objects.public(), Kind.ITEM: Item.objects.public(), Kind.MEETING: Meeting.objects.public()}
    return {one: rows for one, rows in (every if things is None else things).items() if one in every and kind in ("", one)}


def _cut(things: Things, fresh: QuerySet[News]) -> Things:
    """Of things those that are new: with their item, or where they have none with their meeting."""
    items, meetings = fresh.filter(item__isnull=False).order_by().values("item"), fresh.filter(item=None).order_by().values("meeting")
    ways = {Kind.DECISION: Q(item__in=items) | Q(item=None, meeting__in=meetings), Kind.ITEM: Q(pk__in=items), Kind.MEETING: Q(pk__in=meetings)}
    return {kind: rows.filter(ways[kind]).values("pk") for kind, rows in things.items()}
