"""The look in templates: proof links, days, acts, marks; numbers and words held together as print holds them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TypeVar

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from samtrad.portal.daily import language, plain_day, worded
from samtrad.portal.shapes import Proof
from samtrad.writing import days, icons, wordmark
from samtrad.writing.labels import label

register = template.Library()
register.filter("plain_day", plain_day)
register.simple_tag(worded)
T = TypeVar("T")
S = TypeVar("S")

_HELD = re.compile(
    r"(?<=§)[ ](?=\d)|(?<=\d)[ ](?=§)|(?<=§§)[ ](?=\d)|(?<=\b[sp]\.)[ ](?=\d)|(?<=\bkl\.)[ ](?=\d)|(?<=\d)[ ](?=\d{3}\b)|(?<=\d)[ ](?=kronor\b|procent\b|[Kk]r\b)"
)
"""Spaces that print does not break at: § 12, s. 4, kl. 13.00, 4 200 000 kronor."""
_RANGE = re.compile(r"(?<=\d)–(?=\d)")
_SIGNS = re.compile(r"^\s*(?:[•·▪◦‣*–-]\s+)+|\*\*|__")
"""The sign of a list before its words, and signs that make words bold in Markdown."""
_LONG = re.compile(r"\w{15,}")
_SEAM = re.compile(
    r"(?<=[a-zåäö]{4})(?=(?:vård|nämnd|råd|styrelse|fullmäktige|nätverk|grupp|förbund|kommun|samverkan|utveckling|försörjning|ordning|rådet|organ|planering|hantering)\w*)"
)
"""Where a long compound may be parted: before a last part that compounds of this field often have."""
_THOUSAND = 1000


@register.filter
def held(text: str) -> str:
    """Text whose numbers keep to what they count, and whose ranges keep together."""
    return _RANGE.sub("\u2060–\u2060", _HELD.sub("\u00a0", str(text)))


@register.filter
def quoted(text: str) -> str:
    """The words of a document as a quotation shows them: without the sign of the list that they stood in, or those that make words bold."""
    return held(_SIGNS.sub("", str(text)))


@register.filter
def soft(text: str) -> str:
    """A heading whose long compounds may be parted at a seam."""
    return _LONG.sub(lambda match: _SEAM.sub("\u00ad", match.group()), held(text))


@register.filter
def number(value: float) -> str:
    """A number as it is written in the language: 4 200, 8,7; 4,200 and 8.7 in English."""
    english = language() == "en"
    if isinstance(value, int) or float(value).is_integer():
        return f"{int(value):,}" if english else f"{int(value):,}".replace(",", "\u00a0")
    return f"{value:.1f}" if english else f"{value:.1f}".replace(".", ",")


@register.filter
def decimal(value: str) -> str:
    """A decimal as data has it (12345.67), as it is written in the language: 12 345,67."""
    whole, _point, rest = value.removeprefix("-").partition(".")
    told = f"{'−' if value.startswith('-') else ''}{number(int(whole))}"
    return f"{told}{'.' if language() == 'en' else ','}{rest}" if rest else told


@register.filter
def beside(values: Sequence[T], others: Sequence[S]) -> list[tuple[T, S]]:
    """Two lists as pairs."""
    return list(zip(values, others, strict=True))


@register.filter
def at(values: Sequence[T], place: int) -> T:
    """What stands at a place of a list."""
    return values[place]


@register.filter
def clock(value: str, way: str = "") -> str:
    """A time of day: kl. 13.00; bare where the word has been said."""
    if language() == "en":
        return value
    told = value.replace(":", ".")
    return told if way == "bare" else f"kl.\u00a0{told}"


@register.filter
def month_name(value: date) -> str:
    """A month: november 2026."""
    return days.days(value.isoformat(), _last_of(value).isoformat(), language())


def _last_of(month: date) -> date:
    return (month.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


@register.simple_tag
def day(value: date | str | None, *, weekday: bool = False) -> SafeString:
    """A day: 13 juni 2025, with its ISO form for programs; "Dagen framgår inte" where there is none."""
    if not value:
        return format_html('<span class="quiet">{}</span>', _("Dagen framgår inte"))
    told = plain_day(value)
    if weekday:
        told = f"{days.weekday(str(value), language())} {told}"
    return format_html('<time datetime="{}">{}</time>', str(value), told)


@register.simple_tag
def day_in_margin(value: date | str) -> SafeString:
    """A day in the margin of a list: the number large, the month beside, the year under it."""
    iso = str(value)
    months = days.day(iso, language()).split()
    return format_html('<time datetime="{}"><b>{}</b> {}<br><span>{}</span></time>', iso, months[0], months[1], months[2])


@register.simple_tag
def icon(name: str) -> SafeString:
    """A mark; the word beside it says the same."""
    return mark_safe(icons.icon(name))  # noqa: S308 - drawn by us


@register.simple_tag
def act(kind: str, status: str = "made") -> SafeString:
    """What was decided, as mark and word; what is only told of says so."""
    mark = "note" if kind == "other" and status != "made" else icons.OF_TYPE.get(kind, "note")
    return format_html('<span class="act">{} {}</span>', icon(mark), label(f"type.{kind}", language()))


@register.simple_tag
def proof(where: Proof | None, about: str = "", shown: str = "") -> SafeString:
    """The link to the words that something rests on; nothing where it rests on none."""
    if where is None:
        return SafeString("")
    told = shown or (label("page", language(), number=where.page) if where.page else _("i texten"))
    hidden = _("Belägg för %(what)s: ") % {"what": about} if about else _("Belägg: ")
    return format_html('<a class="proof" href="{}"><span class="vh">{}</span>{}</a>', where.url, hidden, held(told))


@register.filter
def at_key(of: Mapping[int, object], key: int) -> object:
    """What a mapping has at a key; nothing where it has none."""
    return of.get(key, "")


@register.simple_tag
def wordmark_picture() -> SafeString:
    """The name with its thread."""
    return mark_safe(wordmark.WORDMARK)  # noqa: S308 - drawn by us


@register.simple_tag
def sprite() -> SafeString:
    """The drawings that all marks of the page point at."""
    return mark_safe(icons.symbols(icons.ALL))  # noqa: S308 - drawn by us
