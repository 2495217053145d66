"""What pages of meetings share: the meetings that one may run, one of them, its rows; and the way that all its forms go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Manager, Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.access.states import Act, ForbiddenError
from samtrad.documents.attached import Bounds, UnfitError, fits
from samtrad.meetings.actions.acting import Fault, MeetingError, unfit
from samtrad.meetings.models import AgendaItem, ItemText, Participant, RecurringItem, RunMeeting
from samtrad.meetings.states.codes import MeetingState
from samtrad.people.models import Body
from samtrad.people.viewing import bodies_of, viewer_of
from samtrad.workspace.days import DaysError
from samtrad.workspace.meetings.words import worded
from samtrad.workspace.menu import acts_of
from samtrad.workspace.shapes import Crumb, Meta

T = TypeVar("T", bound=Model)
MOST = 200
BEFORE = (MeetingState.PLANNED, MeetingState.CALLED)
DURING = (MeetingState.OPEN, MeetingState.ADJOURNED)
AFTER = (MeetingState.CLOSED, MeetingState.DRAFTED, MeetingState.CERTIFIED, MeetingState.NOTICED, MeetingState.FINAL, MeetingState.APPROVED)
OVER = (MeetingState.ARCHIVED, MeetingState.CANCELLED)


def demand(request: HttpRequest) -> None:
    """That someone may run meetings somewhere."""
    if Act.RUN not in acts_of(request):
        raise PermissionDenied


def bodies(request: HttpRequest) -> QuerySet[Body]:
    """The bodies whose meetings someone may run."""
    within, viewer = bodies_of(request, Act.RUN), viewer_of(request)
    if within is None and not viewer.everything:
        within = viewer.bodies  # planned here they could not be seen elsewhere
    rows = Body.objects.filter(merged_into=None).select_related("owner").order_by("sort_key", "id")
    return rows if within is None else rows.filter(pk__in=within)


def templates(request: HttpRequest) -> list[str]:
    """The names of templates of agendas, of the bodies whose meetings someone may run."""
    rows = RecurringItem.objects.filter(body__in=bodies(request)).exclude(template="")
    return sorted(set(rows.values_list("template", flat=True)))


def mine(request: HttpRequest) -> QuerySet[RunMeeting]:
    """The meetings that someone may run."""
    within = bodies_of(request, Act.RUN)
    rows = RunMeeting.objects.seen_by(viewer_of(request))
    return rows if within is None else rows.filter(body__in=within)


def meeting_of(request: HttpRequest, address: str) -> RunMeeting:
    """A meeting that someone may run; what they may not see is not there."""
    demand(request)
    found: RunMeeting | None = mine(request).filter(address=address).select_related("body__owner", "chair", "secretary").first()
    if found is None:
        raise Http404
    return found


def item_of(meeting: RunMeeting, told: str | int) -> AgendaItem:
    """An item of a meeting, by its id."""
    found = meeting.items.select_related("body").filter(pk=number(str(told)) or 0).first()
    if found is None:
        raise Http404
    found.meeting = meeting
    return found


def person_of(meeting: RunMeeting, told: str) -> Participant:
    """Somebody who takes part in a meeting, by their id."""
    found = meeting.participants.filter(pk=number(told) or 0).first()
    if found is None:
        raise Http404
    return found


def one_of(rows: Manager[T], told: str) -> T:
    """A row of an item, by its id."""
    found = rows.filter(pk=number(told) or 0).first()
    if found is None:
        raise MeetingError(Fault.UNKNOWN)
    return found


def people_of(meeting: RunMeeting, told: list[str]) -> list[Participant]:
    """Those of a meeting who are told by their ids."""
    return [person_of(meeting, one) for one in told if one]


def name_of(meeting: RunMeeting) -> str:
    """What a meeting is called: its body and its first day."""
    return f"{meeting.body.name} {meeting.first_day.isoformat()}"


def meta(title: str, meeting: RunMeeting | None = None) -> Meta:
    """What a page says of itself."""
    way = [Crumb(_("Arbete"), reverse("workspace:start")), Crumb(_("Möten"), reverse("workspace:meetings"))]
    if meeting is not None and title != name_of(meeting):
        way.append(Crumb(name_of(meeting), reverse("workspace:meeting", args=[meeting.address])))
    return Meta(title=title, nav="meetings", crumbs=(*way, Crumb(title)) if title != _("Möten") else tuple(way))


class Done(Struct, frozen=True):
    """What became of a form: its words as they were typed where it could not be done, by the form's name, and why."""

    error: str = ""
    form: str = ""
    typed: Mapping[str, QueryDict] = {}

    @property
    def context(self) -> dict[str, Any]:
        """What templates know of it."""
        return {"error": self.error, "failed": self.form, "kept": self.typed}


Deed = Callable[[], object]
"""What an act does."""
NOTHING = Done()


def tried(request: HttpRequest, acts: Mapping[str, Deed], *, says_so: bool = True) -> Done:
    """Do what a form asks for, and say so. Where it can't be done, nothing that was typed is lost."""
    name = request.POST.get("act", "")
    if name not in acts:
        raise Http404
    try:
        acts[name]()
    except ForbiddenError as error:
        raise PermissionDenied from error
    except (MeetingError, DaysError) as error:
        form = request.POST.get("form", name)
        return Done(worded(error), form, {form: request.POST})
    if says_so:
        messages.success(request, _("Gjort."))
    return NOTHING


def tried_with_text(request: HttpRequest, acts: Mapping[str, Deed], clashed: list[ItemText]) -> Done:
    """As ``tried``, for acts that put into ``clashed`` the texts that somebody else saved meanwhile: then it was not done, and both texts are shown."""
    done = tried(request, acts)
    if not clashed:
        return done
    list(messages.get_messages(request))  # it was not done
    return Done(_("Någon annan skrev på samma ställe medan du skrev. Båda texterna står här: sätt ihop dem och spara igen."), "text", {"text": request.POST})


def file_of(request: HttpRequest, bounds: Bounds) -> tuple[str, bytes]:
    """The file of a form: its name and its bytes."""
    file = request.FILES.get("file")
    if file is None:
        raise MeetingError(Fault.EMPTY)
    try:
        fits([file.size or 0], bounds)  # before its bytes are read into memory
    except UnfitError as error:
        raise unfit(error) from error
    return file.name or "", file.read()


def shown(request: HttpRequest, template: str, done: Done, context: dict[str, Any]) -> HttpResponseBase:
    """A page; 422 where a form could not be done."""
    return render(request, template, {**done.context, **context}, status=422 if done.error else 200)


def back(request: HttpRequest, page: str, *args: object) -> HttpResponseBase:
    """Back to a page after what was done, where one was on it."""
    at = request.POST.get("at", "")
    mark = f"#{at}" if at.replace("-", "").isalnum() and at.isascii() else ""
    return HttpResponseRedirect(reverse(f"workspace:{page}", args=args) + mark)
