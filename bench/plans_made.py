"""What the pages of plans cost: 1,000 plans with goals, activities and series, and 20 agreements laid beside each other by 9 areas; processor time, queries and size.

    python bench/plans_made.py [--plans 1000]

The database is SQLite in a folder of its own, or the PostgreSQL that SAMTRAD_DATABASE names.
"""

from __future__ import annotations

import argparse
from datetime import date, timedelta

import register_installed  # noqa: F401 - sets Django up
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from register_pages import figure, line

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.followup.actions import texts
from samtrad.followup.models import Activity, Agreement, Goal, Indicator, IndicatorPoint, Plan, PlanParty
from samtrad.followup.plans.overlaps import subject_key
from samtrad.people.actions import seed
from samtrad.people.models import Body, Organisation

_GOALS, _YEARS, _PARTIES, _AGREEMENTS = 8, range(2015, 2026), 13, 20
_AREAS = "Syfte Läkarmedverkan Läkemedel Hjälpmedel Rehabilitering Samverkan Dokumentation Ekonomi Tvister".split()
_SUBJECTS = "psykisk hälsa; nära vård; suicidprevention; digitalisering; kompetensförsörjning; barn och unga; äldres vård; missbruk".split("; ")


def made(plans: int) -> tuple[str, str]:
    """Fill an empty database; the addresses of a plan and of a matrix."""
    seed()
    user = User.objects.named("Maja Lind")
    Role.objects.create(user=user, name=RoleName.ADMINISTRATOR)
    body = Body.objects.create(slug="organet", name="Organet")
    whom = list(Organisation.objects.filter(kind="municipality").exclude(code="").order_by("pk")[:_PARTIES])
    start = date(2015, 1, 1)
    rows = []
    for at in range(plans):
        name = f"Handlingsplan {_SUBJECTS[at % len(_SUBJECTS)]}"
        first = start + timedelta(at * 3)
        rows.append(
            Plan(
                body=body,
                scope=body.pk,
                name=name,
                key=subject_key(name),
                is_public=True,
                first_day=first,
                last_day=first + timedelta(200),
                changed_on=first,
                made_by=user,
            )
        )
    there = Plan.objects.bulk_create(rows)
    PlanParty.objects.bulk_create([PlanParty(plan=one, ordinal=at, name=who.name, organisation=who) for one in there for at, who in enumerate(whom)])
    goals = Goal.objects.bulk_create([Goal(plan=one, name=f"Mål {at}") for one in there for at in range(_GOALS)])
    Activity.objects.bulk_create(
        [Activity(goal=goal, name=f"Aktivitet {at}", responsible=whom[at].name, organisation=whom[at]) for goal in goals for at in range(3)]
    )
    indicators = Indicator.objects.bulk_create([Indicator(goal=goal, name="Mått") for goal in goals[::4]])
    for one in indicators:
        IndicatorPoint.objects.bulk_create(
            [
                IndicatorPoint(indicator=one, who=who.name, organisation=who, period=str(year), day=date(year, 12, 31), value=year % 7 + at)
                for at, who in enumerate(whom)
                for year in _YEARS
            ]
        )
    return there[0].address, _matrix(body, user)


def _matrix(body: Body, user: User) -> str:
    """Agreements of ten pages each, beside each other."""
    columns = []
    for at in range(_AGREEMENTS):
        words = "\n\n".join(
            f"{place} {area}\n" + f"Regionen {at} och kommunerna svarar tillsammans för {area.lower()} i hemmet. " * 40 for place, area in enumerate(_AREAS, 1)
        )
        agreement = Agreement.objects.create(is_public=True, kind="agreement")
        text = texts.put_in(agreement, body, texts.TextTold(name=f"Avtal {at}", number=1, day=timezone.localdate(), pasted=words), user)
        texts.show_text(text, user, is_public=True)
        columns.append((f"Region {at}", text))
    matrix = texts.make_matrix(body, "Hemsjukvård", _AREAS, columns, user)
    texts.show_matrix(matrix, user, is_public=True)
    return matrix.address


def main() -> None:
    """Fill it, ask for each page, and say what they cost."""
    told = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    told.add_argument("--plans", type=int, default=1000)
    told.add_argument("--times", type=int, default=30)
    asked = told.parse_args()
    call_command("migrate", verbosity=0)
    plan, matrix = made(asked.plans)
    client = Client()
    pages = {"all plans": "/planer/", "a body's": "/planer/?organ=organet", "one plan": f"/planer/{plan}/", "20 agreements by 9 areas": f"/innehall/{matrix}/"}
    for kind, path in pages.items():
        print(line(figure(kind, [path] * asked.times, client)))


if __name__ == "__main__":
    main()
