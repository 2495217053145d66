"""Words of assignments and of what waits: what is proved, what is only said, and what is unknown are told apart."""

from __future__ import annotations

from datetime import date

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from samtrad.followup.task_states import TaskActKind, TaskState
from samtrad.followup.wait_words import WHAT
from samtrad.portal.daily import language, plain_day
from samtrad.portal.shapes import Link
from samtrad.portal.templatetags.look import held, icon
from samtrad.writing import days

register = template.Library()
_MEANS = {
    ("task", "made"): gettext_lazy("Ger uppdraget"),
    ("task", "reported"): gettext_lazy("Berättar om uppdraget"),
    ("task", "said"): gettext_lazy("Nämner uppdraget"),
    ("report", ""): gettext_lazy("Säger när det ska redovisas"),
    ("done", "made"): gettext_lazy("Beslutar att det är klart"),
    ("done", ""): gettext_lazy("Säger att det är klart"),
    ("drop", "made"): gettext_lazy("Beslutar att det utgår"),
    ("drop", ""): gettext_lazy("Säger att det utgår"),
    ("pause", ""): gettext_lazy("Låter det vila"),
    ("resume", ""): gettext_lazy("Tar upp det igen"),
    ("hand_on", ""): gettext_lazy("Lämnar det vidare"),
    ("return", ""): gettext_lazy("Lämnar det tillbaka"),
    ("took_up", ""): gettext_lazy("Tar upp frågan"),
}
_PARTS = {
    "late": gettext_lazy("Dagen har gått"),
    "week": gettext_lazy("Inom sju dagar"),
    "month": gettext_lazy("Inom trettio dagar"),
    "later": gettext_lazy("Senare"),
    "undated": gettext_lazy("Utan dag"),
}
LISTS = {
    "": gettext_lazy("Inte avslutade"),
    "oppna": gettext_lazy("Öppna"),
    "forfallna": gettext_lazy("Dagen har gått"),
    "snart": gettext_lazy("Inom 30 dagar"),
    "utan-dag": gettext_lazy("Utan dag"),
    "tysta": gettext_lazy("Inte omtalade på ett år"),
    "sagda": gettext_lazy("Sägs vara klara"),
    "avslutade": gettext_lazy("Avslutade"),
    "alla": gettext_lazy("Alla"),
}
_MARKS = {"open": "assign", "paused": "table", "reported_done": "doubt", "closed": "adopt", "dropped": "reject"}


@register.simple_tag
def task_state(state: str) -> str:
    """Where an assignment is, in words."""
    return str(TaskState(state).label)


@register.simple_tag
def state_mark(state: str, is_overdue: bool = False) -> SafeString:  # noqa: FBT001, FBT002 - as templates call it
    """Where an assignment is, as mark and word; that its day is past is told too."""
    name = "missed" if is_overdue else _MARKS[state]
    told = _("Öppet, dagen har gått") if is_overdue else TaskState(state).label
    return format_html('<span class="status{}">{} {}</span>', " late" if is_overdue else "", icon(name), told)


@register.simple_tag
def list_word(name: str) -> str:
    """What a list is called."""
    return str(LISTS[name])


@register.simple_tag
def means_word(means: str, decided: str) -> str:
    """What a step does with an assignment."""
    return str(_MEANS.get((means, decided)) or _MEANS.get((means, "")) or _MEANS["task", "said"])


@register.simple_tag
def act_word(kind: str) -> str:
    """What a person did by hand."""
    return str(TaskActKind(kind).label)


@register.simple_tag
def what_word(what: str) -> str:
    """What somebody is waited for to do."""
    return str(WHAT[what])


@register.simple_tag
def part_word(part: str) -> str:
    """Within what time something waits."""
    return str(_PARTS[part])


@register.simple_tag
def due_word(first: date | None, last: date | None) -> str:
    """When something is due: a day, or days from one to another; "" for none."""
    if last is None:
        return ""
    return held(days.days((first or last).isoformat(), last.isoformat(), language())) if first and first != last else plain_day(last)


@register.simple_tag
def who(link: Link) -> SafeString:
    """Someone by the name that is printed, with the way to them where it is known who they are."""
    told = link.name[:1].upper() + link.name[1:]
    return format_html('<a class="plain" href="{}">{}</a>', link.url, told) if link.url else format_html("{}", told)


@register.simple_tag
def days_to(last: date | None, today: date) -> str:
    """How long it is to a day, or since."""
    if last is None:
        return ""
    left = (last - today).days
    if left == 0:
        return _("i dag")
    if left > 0:
        return ngettext("%(days)s dag kvar", "%(days)s dagar kvar", left) % {"days": left}
    return ngettext("%(days)s dag sen", "%(days)s dagar sen", -left) % {"days": -left}
