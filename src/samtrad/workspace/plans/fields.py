"""A form as its page shows it: fields with what stands in them, and what a person wrote read as what it means."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from django.http import HttpRequest
from django.utils.translation import gettext as _
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.workspace.days import DaysError, day_in
from samtrad.workspace.worded import WordedError

_YEARS = range(1900, 2201)
LARGEST = 2 * 2**20


class Field(Struct, frozen=True, kw_only=True):
    """A field: ``kind`` is line, text, day, choice, check or file; ``options`` are those of a choice, each a value and its name."""

    name: str
    label: str
    kind: str = "line"
    value: str = ""
    hint: str = ""
    is_required: bool = False
    most: int = 200
    rows: int = 4
    options: Sequence[tuple[str, str]] = ()


class Written(dict[str, str]):
    """What was written in a form, by the names of its fields; nothing for what was not there."""

    def __missing__(self, name: str) -> str:
        return ""


class Form(Struct, frozen=True, kw_only=True):
    """A form: what it is for, its fields, and what saving it does; ``done`` is what is told then, where that is more than that it was."""

    title: str
    fields: Sequence[Field]
    save: Callable[[Written], str | None]
    lead: str = ""
    button: str = ""


def written(request: HttpRequest, form: Form) -> Written:
    """What was written; a file as its text."""
    found = Written({one.name: request.POST.get(one.name, "").replace("\x00", "") for one in form.fields if one.kind != "file"})
    for one in form.fields:
        if one.kind == "file" and (file := request.FILES.get(one.name)):
            if file.size is None or file.size > LARGEST:
                raise WordedError(_("Filen är för stor: högst 2 MB."), one.name)
            found[one.name] = decoded(file.read(), one.name)
    return found


def decoded(data: bytes, field: str) -> str:
    """The text of a sheet: UTF-8, or as Swedish Excel on Windows writes it."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise WordedError(_("Filen går inte att läsa som text. Spara den som CSV."), field)


def filled(fields: Sequence[Field], held: Mapping[str, str]) -> list[Field]:
    """The fields with what was written in them."""
    return [
        Field(
            name=one.name,
            label=one.label,
            kind=one.kind,
            value=held.get(one.name, "") if one.kind != "file" else "",
            hint=one.hint,
            is_required=one.is_required,
            most=one.most,
            rows=one.rows,
            options=one.options,
        )
        for one in fields
    ]


def day(words: str, field: str) -> date | None:
    """A day as it is written; none where nothing is."""
    try:
        return day_in(words)
    except DaysError:
        raise WordedError(_("Skriv dagen som ÅÅÅÅ-MM-DD."), field) from None


def year(words: str, field: str) -> int:
    """A year as it is written."""
    found = number(words.strip(), _YEARS)
    if found is None:
        raise WordedError(_("Skriv året med fyra siffror."), field)
    return found
