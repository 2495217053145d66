"""The forms of plans: each with what stands in it now, and the act that saving it does."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeVar

from django.conf import settings
from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from samtrad.access.asked import number, value
from samtrad.followup.actions.plans import fetching, keeping, measuring, writing
from samtrad.followup.actions.plans.keeping import PlanTold
from samtrad.followup.actions.plans.measuring import IndicatorTold
from samtrad.followup.models import Activity, Goal, Indicator, Plan
from samtrad.followup.plan_states import Direction, Judgement, Part, PointSource
from samtrad.followup.plans.kolada import is_place
from samtrad.followup.plans.sheets import entries
from samtrad.people.models import Body
from samtrad.people.states import OrganisationKind
from samtrad.workspace.plans import pointing
from samtrad.workspace.plans.fields import Field, Form, Written, day, year
from samtrad.workspace.who import user_of
from samtrad.workspace.worded import WordedError

M = TypeVar("M", bound=Model)
_SPACE = re.compile(r"[\s,;]+")
_MOST_YEARS = 40


def of_plan(request: HttpRequest, plan: Plan | None, save: Callable[[Written, PlanTold], str | None], bodies: list[tuple[str, str]]) -> Form:
    """The plan itself: what it is called, for whom, when."""
    own = [Field(name="body", label=_("Förs av"), kind="choice", is_required=True, options=[("", _("Välj organ")), *bodies])] if plan is None else []
    return Form(
        title=plan.name if plan else _("Ny plan"),
        fields=[
            *own,
            Field(name="name", label=_("Vad planen heter"), value=plan.name if plan else "", is_required=True),
            Field(name="about", label=_("Vad den är till för"), kind="text", value=plan.about if plan else "", most=10_000),
            Field(
                name="parties",
                label=_("För vilka"),
                kind="text",
                value="\n".join(plan.parties.values_list("name", flat=True)) if plan else "",
                hint=_("En kommun, region eller annan på varje rad."),
                most=20_000,
            ),
            Field(
                name="agreement",
                label=_("Det som protokollen berättar om planen"),
                value=f"/avtal/{plan.agreement.address}/" if plan and plan.agreement else "",
                hint=_(
                    "Adressen till dess sida under Planer eller Överenskommelser. Då står när planen gäller där, med belägg, och dagarna nedan lämnas tomma."
                ),
                most=400,
            ),
            Field(name="first_day", label=_("Första dag"), kind="day", value=plan.first_day.isoformat() if plan and plan.first_day else ""),
            Field(name="last_day", label=_("Sista dag"), kind="day", value=plan.last_day.isoformat() if plan and plan.last_day else ""),
            Field(
                name="decision",
                label=_("Beslutet som antog den"),
                value=pointing.decision_address(request, plan.decision_id) if plan else "",
                hint=_("Adressen till beslutets sida här. Tomt om inget beslut är läst."),
                most=400,
            ),
            Field(
                name="replaces",
                label=_("Ersätter"),
                value=f"/planer/{plan.replaces.address}/" if plan and plan.replaces else "",
                hint=_("Adressen till planen som den här ersätter."),
                most=400,
            ),
            Field(
                name="subject",
                label=_("Ämne"),
                value=plan.subject if plan else "",
                hint=_("Vad planen handlar om, om namnet inte säger det. Planer om samma sak för samma parter jämförs."),
            ),
        ],
        save=lambda told: save(told, _plan_told(request, told)),
    )


def _plan_told(request: HttpRequest, told: Written) -> PlanTold:
    return PlanTold(
        name=told["name"],
        subject=told["subject"],
        about=told["about"],
        parties=tuple(told["parties"].splitlines()),
        agreement=pointing.agreement(told["agreement"], "agreement"),
        first_day=day(told["first_day"], "first_day"),
        last_day=day(told["last_day"], "last_day"),
        decision=pointing.decision(request, told["decision"], "decision"),
        replaces=pointing.plan(request, told["replaces"], "replaces"),
    )


def new(request: HttpRequest, bodies: list[tuple[str, str]], made: list[Plan]) -> Form:
    """A new plan; it is put into ``made``."""

    def save(told: Written, plan: PlanTold) -> None:
        known = dict(bodies)
        body = Body.objects.filter(pk=number(told["body"]) or 0).first() if told["body"] in known else None
        if body is None:
            raise WordedError(_("Välj vilket organ som för planen."), "body")
        made.append(keeping.make(body, plan, user_of(request)))

    return of_plan(request, None, save, bodies)


def change(request: HttpRequest, plan: Plan) -> Form:
    """The plan told otherwise."""

    def save(_told: Written, told: PlanTold) -> None:
        keeping.change(plan, told, user_of(request))

    return of_plan(request, plan, save, [])


def goal(request: HttpRequest, plan: Plan) -> Form:
    """A goal, or a part of one (``under``); one that is there (``mal``) told otherwise."""
    one, under = _goal(request, plan, "mal"), _goal(request, plan, "under")
    fields = [
        Field(name="name", label=_("Vad som ska nås"), value=one.name if one else "", is_required=True, most=300),
        Field(name="about", label=_("Vad det betyder"), kind="text", value=one.about if one else "", most=10_000),
    ]
    by = user_of(request)

    def save(told: Written) -> None:
        if one:
            writing.change_goal(one, told["name"], told["about"], by)
        else:
            writing.add_goal(plan, told["name"], told["about"], by, parent=under)

    return Form(title=_("Ändra målet") if one else _("Nytt delmål") if under else _("Nytt mål"), lead=under.name if under else "", fields=fields, save=save)


def activity(request: HttpRequest, plan: Plan) -> Form:
    """An activity of a goal (``mal``); one that is there (``aktivitet``) told otherwise."""
    one = _of(request, "aktivitet", Activity.objects.filter(goal__plan=plan).select_related("goal__plan"))
    under = one.goal if one else _goal(request, plan, "mal")
    if under is None:
        raise Http404
    by = user_of(request)

    def save(told: Written) -> None:
        due = day(told["due"], "due")
        if one:
            writing.change_activity(one, told["name"], told["responsible"], due, by)
        else:
            writing.add_activity(under, told["name"], told["responsible"], due, by)

    fields = [
        Field(name="name", label=_("Vad som ska göras"), value=one.name if one else "", is_required=True, most=300),
        Field(name="responsible", label=_("Ansvar"), value=one.responsible if one else "", hint=_("Organisationen som svarar för det.")),
        Field(name="due", label=_("Klart senast"), kind="day", value=one.due.isoformat() if one and one.due else ""),
    ]
    return Form(title=_("Ändra aktiviteten") if one else _("Ny aktivitet"), lead=under.name, fields=fields, save=save)


def tie(request: HttpRequest, plan: Plan) -> Form:
    """Where it shows how far an activity has come."""
    one = _of(request, "aktivitet", Activity.objects.filter(goal__plan=plan).select_related("goal__plan"))
    if one is None:
        raise Http404
    by = user_of(request)

    def save(told: Written) -> None:
        writing.tie(one, pointing.shown(request, told["where"], "where"), by)

    hint = _("Adressen till sidan för ett uppdrag, en överenskommelse, en fråga eller ett beslut. Läget följer sedan det som händer där.")
    return Form(title=_("Var läget syns"), lead=one.name, fields=[Field(name="where", label=_("Adress"), is_required=True, most=400, hint=hint)], save=save)


def indicator(request: HttpRequest, plan: Plan) -> Form:
    """An indicator of a goal (``mal``); one that is there (``matt``) told otherwise."""
    one = _indicator(request, plan)
    under = one.goal if one else _goal(request, plan, "mal")
    if under is None:
        raise Http404
    by = user_of(request)

    def save(told: Written) -> None:
        direction = Direction(told["direction"]) if told["direction"] in Direction.values else Direction.UP
        fields = IndicatorTold(name=told["name"], unit=told["unit"], direction=direction, source=told["source"], kpi=told["kpi"])
        if one:
            measuring.change_indicator(one, fields, by)
        else:
            measuring.add_indicator(under, fields, by)

    fields = [
        Field(name="name", label=_("Vad som mäts"), value=one.name if one else "", is_required=True, most=300),
        Field(name="unit", label=_("Enhet"), value=one.unit if one else "", hint=_("Till exempel procent eller dagar."), most=40),
        Field(name="direction", label=_("Riktning"), kind="choice", value=one.direction if one else Direction.UP, options=_choices(Direction)),
        Field(name="source", label=_("Källa"), value=one.source if one else ""),
        Field(name="kpi", label=_("Nyckeltal i Kolada"), value=one.kpi if one else "", hint=_("Till exempel N00945. Tomt om det inte finns där."), most=10),
    ]
    return Form(title=_("Ändra måttet") if one else _("Nytt mått"), lead=under.name, fields=fields, save=save)


def values(request: HttpRequest, plan: Plan) -> Form:
    """Values or targets of an indicator, from a sheet or by hand."""
    one = _indicator(request, plan)
    if one is None:
        raise Http404
    by = user_of(request)

    def save(told: Written) -> str:
        source = PointSource.SHEET if told["file"] else PointSource.HAND
        new = measuring.put(one, entries(told["file"] or told["pasted"]), by, source, is_target=told["sort"] == "target")
        return ngettext("%(new)s värde är nytt eller ändrat.", "%(new)s värden är nya eller ändrade.", new) % {"new": new}

    hint = _(
        "Första raden är rubriker. Antingen Period och Värde, och Vem och Kön om det behövs, eller Vem och sedan en kolumn för varje år. "
        "Tomt betyder att värdet saknas. Ett värde för samma period ersätter det förra."
    )
    fields = [
        Field(name="sort", label=_("Vad det är"), kind="choice", value="value", options=[("value", _("Värden")), ("target", _("Målvärden"))]),
        Field(name="pasted", label=_("Klistra in eller skriv"), kind="text", value="Period;Värde\n", hint=hint, most=400_000, rows=10),
        Field(name="file", label=_("Eller välj en CSV-fil"), kind="file"),
    ]
    return Form(title=_("Lägg in värden"), lead=one.name, fields=fields, save=save)


def kolada(request: HttpRequest, plan: Plan) -> Form:
    """Values of an indicator from Kolada."""
    one = _indicator(request, plan)
    if one is None:
        raise Http404
    by, this = user_of(request), timezone.localdate().year

    def save(told: Written) -> str:
        places = [place for place in _SPACE.split(told["places"]) if place]
        if wrong := [place for place in places if not is_place(place)]:
            raise WordedError(_("”%(code)s” är ingen kommunkod. Skriv fyra siffror, till exempel 1480.") % {"code": wrong[0][:20]}, "places")
        first, last = year(told["first"], "first"), year(told["last"], "last")
        if not 0 <= last - first < _MOST_YEARS:
            raise WordedError(_("Skriv åren i ordning, högst 40 på en gång."), "first")
        came = fetching.fetch(one, places, range(first, last + 1), by)
        words = _("%(values)s värden kom, %(missing)s av dem saknas hos Kolada. %(new)s är nya eller ändrade.")
        return words % {"values": came.values, "missing": came.missing, "new": came.new}

    lead = one.name if settings.KOLADA else f"{one.name}. {_('Ingen adress till Kolada är inställd här. Den som sköter driften anger SAMTRAD_KOLADA.')}"
    fields = [
        Field(
            name="places",
            label=_("Kommunernas koder"),
            value=" ".join(_codes(plan)),
            hint=_("Fyra siffror var. En region skrivs med två nollor före: 0014."),
            most=2000,
        ),
        Field(name="first", label=_("Från år"), value=str(this - 5), most=4),
        Field(name="last", label=_("Till år"), value=str(this), most=4),
    ]
    return Form(title=_("Hämta från Kolada"), lead=lead, fields=fields, save=save, button=_("Hämta"))


def _codes(plan: Plan) -> list[str]:
    """The codes of the plan's parties, as Kolada has them."""
    rows = plan.parties.exclude(organisation=None).exclude(organisation__code="").values_list("organisation__code", "organisation__kind")
    return [code if kind == OrganisationKind.MUNICIPALITY else f"00{code}" for code, kind in rows]


def review(request: HttpRequest, plan: Plan) -> Form:
    """What a year's follow-up of a plan, or of a goal, came to."""
    by = user_of(request)
    goals = list(plan.goals.order_by("id"))
    chosen = _goal(request, plan, "mal")

    def save(told: Written) -> None:
        of = next((one for one in goals if str(one.pk) == told["goal"]), None)
        if told["judgement"] not in Judgement.values:
            raise WordedError(_("Välj en bedömning."), "judgement")
        decided = pointing.decision(request, told["decision"], "decision")
        measuring.review(plan, of, year(told["year"], "year"), Judgement(told["judgement"]), told["reasons"], by, decided)

    fields = [
        Field(
            name="goal",
            label=_("Av vad"),
            kind="choice",
            value=str(chosen.pk) if chosen else "",
            options=[("", _("Hela planen")), *((str(one.pk), one.name) for one in goals)],
        ),
        Field(name="year", label=_("År"), value=str(timezone.localdate().year), is_required=True, most=4),
        Field(name="judgement", label=_("Bedömning"), kind="choice", is_required=True, options=[("", _("Välj")), *_choices(Judgement)]),
        Field(name="reasons", label=_("Varför"), kind="text", is_required=True, most=10_000, rows=6),
        Field(name="decision", label=_("Beslutet som det vilar på"), hint=_("Adressen till beslutets sida här. Tomt om inget beslut är läst."), most=400),
    ]
    return Form(title=_("Årets uppföljning"), fields=fields, save=save)


FORMS: dict[str, Callable[[HttpRequest, Plan], Form]] = {
    "andra": change,
    "mal": goal,
    "aktivitet": activity,
    "laget": tie,
    "matt": indicator,
    "varden": values,
    "kolada": kolada,
    "uppfoljning": review,
}
"""The forms, by what stands in their addresses."""


def _choices(kinds: type[Direction | Judgement | Part]) -> list[tuple[str, str]]:
    return [(str(one.value), str(one.label)) for one in kinds]


def _goal(request: HttpRequest, plan: Plan, name: str) -> Goal | None:
    return _of(request, name, Goal.objects.filter(plan=plan).select_related("plan"))


def _indicator(request: HttpRequest, plan: Plan) -> Indicator | None:
    return _of(request, "matt", Indicator.objects.filter(goal__plan=plan).select_related("goal__plan__body"))


def _of(request: HttpRequest, name: str, rows: QuerySet[M]) -> M | None:
    """What the address names, of the plan's own; none where it names none. What is not there is not found."""
    asked = value(request, name)
    found: M | None = rows.filter(pk=number(asked) or 0).first() if asked else None
    if asked and found is None:
        raise Http404
    return found
