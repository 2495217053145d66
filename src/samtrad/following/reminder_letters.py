"""The letter that reminds of what waits. Of what is not public it says no word: whoever opens it may see more once they sign in."""

from __future__ import annotations

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from samtrad.following.letters import Letter, Line, foot, leaving
from samtrad.following.models import Message
from samtrad.following.queries.reminders import near
from samtrad.followup.queries.mine import MyWait
from samtrad.followup.wait_words import WHAT
from samtrad.writing import days
from samtrad.writing.harmless import harmless

_MOST = 30


def reminding(message: Message, site: str) -> Letter | None:
    """What waits of that which a message was made for, as it is when it is sent; None where nothing of it waits any more."""
    follow = message.follow
    assert follow is not None
    if follow.user is None:
        return None
    wanted = set(message.reminded.values_list("key", flat=True))
    lines = [one for key, one in near(follow.user, timezone.localdate()) if key in wanted]
    if not lines:
        return None
    start = f"{site}{reverse('workspace:start')}"
    told = [Line(_("Det här väntar på dig"), "h1", start)]
    for one in lines[:_MOST]:
        told += [Line(f"{WHAT[one.what]}: {_day(one)}", "h3", f"{site}{path_of(one)}"), Line(words_of(one), "q")]
    if len(lines) > _MOST:
        told.append(Line(ngettext("och en sak till", "och %(count)s saker till", len(lines) - _MOST) % {"count": len(lines) - _MOST}, "a", start))
    settings = [Line(_("Ändra vad du påminns om"), "a", f"{site}{reverse('workspace:reminders')}")]
    title = ngettext("Påminnelse: en sak väntar på dig", "Påminnelse: %(count)s saker väntar på dig", len(lines)) % {"count": len(lines)}
    return Letter(title, (*told, *foot(follow, site), *settings), leaving(follow, site))


def words_of(one: MyWait) -> str:
    """The words of what waits, where anyone may read them."""
    return harmless(one.words) if one.is_public else _("Något som inte är publicerat. Logga in för att se det.")


def path_of(one: MyWait) -> str:
    """Where it is, for those who are signed in."""
    if one.sort == "task":
        return reverse("workspace:task", args=[one.address])
    if one.sort == "round":
        return reverse("workspace:round-answer", args=[one.address, one.slug])
    return reverse("portal:agreement", args=[one.address])


def _day(one: MyWait) -> str:
    assert one.last is not None
    return days.day(one.last.isoformat(), "en" if (get_language() or "sv").startswith("en") else "sv")
