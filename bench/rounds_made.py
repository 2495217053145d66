"""What the pages of rounds cost: 1,000 rounds to 290 parties each, made directly, with every list; processor time, queries and size.

    python bench/rounds_made.py [--rounds 1000] [--parties 290]

The database is SQLite in a folder of its own, or the PostgreSQL that SAMTRAD_DATABASE names.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date, timedelta

import register_installed  # noqa: F401 - sets Django up
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from register_pages import figure, line

from samtrad.access.models import Role, User
from samtrad.access.states import RoleName
from samtrad.followup.models import Round, RoundParty, RoundReply
from samtrad.people.actions import seed
from samtrad.people.models import Body, Organisation

_PAGES = {
    "all": "/rundor/",
    "a kind": "/rundor/?slag=consultation",
    "a party's": "/rundor/?organisation=kiruna",
    "what waits for an organisation": "/arbete/rundor/vantar/",
    "what waits, for an organisation, told to anyone": "/organisationer/kiruna/vantar/",
    "for whom something waits": "/vantar/",
    "one round": "",
}
_STATES = ("asked", "asked", "extended", "adopted", "adopted", "answered", "official", "declined")


def made(rounds: int, parties: int) -> User:
    """Fill an empty database; whoever may answer for Kiruna."""
    seed()
    user = User.objects.named("Maja Lind")
    body = Body.objects.create(slug="organet", name="Organet")
    asked = list(Organisation.objects.filter(kind="municipality").exclude(code="").order_by("pk")[:parties])
    start, now = date(2020, 1, 1), timezone.now()
    kinds = ("adoption", "consultation", "survey")
    rows = [
        Round(
            kind=kinds[at % 3],
            stage="open",
            question=f"Fråga {at}",
            body=body,
            is_public=True,
            asked_on=start + timedelta(at),
            last_day=start + timedelta(at + 90),
            made_by=user,
            made_at=now,
        )
        for at in range(rounds)
    ]
    for one in Round.objects.bulk_create(rows):
        _fill(one, asked)
    Role.objects.create(user=user, name=RoleName.REGISTRAR, organisation=Organisation.objects.get(slug="kiruna").pk)
    return user


def _fill(one: Round, asked: list[Organisation]) -> None:
    rows = RoundParty.objects.bulk_create(
        RoundParty(
            round=one,
            organisation=whom,
            ground="person",
            is_asked=True,
            asked_on=one.asked_on,
            last_day=one.last_day,
            state=_STATES[(one.pk + at) % len(_STATES)],
        )
        for at, whom in enumerate(asked)
    )
    replies = [
        RoundReply(party=row, version=1, answer="adopted", source="hand", day=one.last_day, given_at=one.made_at, is_confirmed=True, confirmed_by=one.made_by)
        for row in rows
        if row.state == "adopted"
    ]
    RoundReply.objects.bulk_create(replies)


def main() -> None:
    """Make the rounds and ask for every page."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--rounds", type=int, default=1000)
    asked.add_argument("--parties", type=int, default=290)
    asked.add_argument("--times", type=int, default=40)
    told = asked.parse_args()
    call_command("migrate", verbosity=0)
    if Round.objects.exists():
        sys.exit("the database has rounds already")
    client = Client()
    client.force_login(made(told.rounds, told.parties))
    for kind, address in _PAGES.items():
        print(line(figure(kind, [address or f"/rundor/{Round.objects.latest('pk').address}/"] * told.times, client)))


if __name__ == "__main__":
    main()
