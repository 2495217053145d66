"""What someone is to be reminded of: what waits for them, of the kinds that they chose, as it is when it is asked."""

from __future__ import annotations

from datetime import date, timedelta

from samtrad.access import keys
from samtrad.access.models import User
from samtrad.following.models import ReminderChoice
from samtrad.followup.queries.mine import MyWait, waiting, whose
from samtrad.people.viewing import viewer

_SALT = "samtrad.reminders"


def chosen(user: User, today: date) -> list[MyWait]:
    """What waits for someone of the kinds that they chose, by day; nothing where they chose none, or their account is closed."""
    choice = ReminderChoice.objects.filter(user=user).first() if user.is_active else None
    mine = whose(user) if choice is not None and choice.kinds else None
    if choice is None or mine is None or mine.is_nobody:
        return []
    return [one for one in waiting(mine, viewer(user), today) if one.kind in choice.kinds]


def near(user: User, today: date) -> list[tuple[str, MyWait]]:
    """What someone is reminded of now, with what it goes by: it is near, or its day has passed. What has no day is none of it."""
    choice = ReminderChoice.objects.filter(user=user).first()
    if choice is None:
        return []
    until = today + timedelta(days=choice.days)
    return [(f"{one.key}-{'late' if one.last < today else 'soon'}", one) for one in chosen(user, today) if one.last and one.last <= until]


def calendar_token(choice: ReminderChoice) -> str:
    """What stands in the address of someone's calendar: made of a name by chance with the installation's secret, so that no table holds it. "" for none."""
    return keys.token(_SALT, choice.pk, keys.made_of(_SALT, choice.calendar_key)) if choice.calendar_key else ""


def calendar_of(told: str) -> ReminderChoice | None:
    """Whose calendar an address is of; None for one that was changed, taken back, guessed or altered, and where the account is closed."""
    key = keys.read(_SALT, told)
    choice = ReminderChoice.objects.filter(pk=key.pk, user__is_active=True).exclude(calendar_key="").select_related("user").first() if key else None
    if key is None or choice is None or not key.fits(keys.digest(keys.made_of(_SALT, choice.calendar_key))):
        return None
    return choice
