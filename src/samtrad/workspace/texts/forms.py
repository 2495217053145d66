"""The forms of agreements' texts and of matrices: what stands in them, what they do, and refusals in words."""

from __future__ import annotations

import re

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samtrad.access.asked import number, value
from samtrad.documents.models import Document
from samtrad.followup.actions import texts as actions
from samtrad.followup.actions.texts import TextError, TextFault, TextTold
from samtrad.followup.models import AgreementText, ContentMatrix
from samtrad.people.models import Body
from samtrad.people.viewing import viewer_of
from samtrad.workspace.plans import pointing
from samtrad.workspace.plans.fields import Field, Form, Written, day
from samtrad.workspace.who import user_of
from samtrad.workspace.worded import WordedError

_DOCUMENT = re.compile(r"dokument/(?P<address>[\w-]{4,40})")
_TEXT = re.compile(r"^(?P<name>.*?)[\s=:]*\S*texter/(?P<address>[a-z0-9]{4,20})/?\s*$")
WRONG = {
    TextFault.NAME: (gettext_lazy("Skriv vad det heter."), "name"),
    TextFault.AGREEMENT: (gettext_lazy("Överenskommelsen ska vara en som offentliga protokoll berättar om."), "agreement"),
    TextFault.NUMBER: (gettext_lazy("Skriv versionens nummer, från 1."), "number"),
    TextFault.TAKEN: (gettext_lazy("Version %(about)s finns redan."), "number"),
    TextFault.WORDS: (gettext_lazy("Klistra in texten, eller ange dokumentet: det ena av dem."), "pasted"),
    TextFault.LONG: (gettext_lazy("Texten är för lång: högst %(about)s tecken."), "pasted"),
    TextFault.DOCUMENT: (gettext_lazy("Dokumentet ska vara organets eget, eller offentligt."), "document"),
    TextFault.USED: (gettext_lazy("Texten står i en jämförelse. Ta bort den där först."), ""),
    TextFault.AREAS: (gettext_lazy("Skriv områdena: minst ett, högst %(about)s. Texterna har inga rubriker gemensamt att ta dem ur."), "areas"),
    TextFault.COLUMNS: (gettext_lazy("Ange texterna: minst en, högst %(about)s."), "columns"),
    TextFault.TWICE: (gettext_lazy("”%(about)s” står två gånger."), "columns"),
    TextFault.COLUMN: (gettext_lazy("Välj en av jämförelsens texter."), "column"),
    TextFault.AREA: (gettext_lazy("Välj ett av jämförelsens områden."), "area"),
    TextFault.QUOTE: (gettext_lazy("De orden står inte i texten. Kopiera dem ordagrant."), "quoted"),
}


def worded(error: TextError) -> WordedError:
    """A refusal in words, with the field that it is about."""
    words, field = WRONG[error.fault]
    return WordedError(str(words) % {"about": error.about}, field)


def new_text(request: HttpRequest, bodies: list[tuple[str, str]], made: list[AgreementText]) -> Form:
    """A version of an agreement's text; it is put into ``made``."""
    asked = value(request, "avtal")

    def save(told: Written) -> None:
        body, agreement = _body(told, bodies), pointing.agreement(told["agreement"], "agreement")
        when = day(told["day"], "day")
        if agreement is None:
            raise TextError(TextFault.AGREEMENT)
        if when is None:
            raise WordedError(_("Skriv dagen som ÅÅÅÅ-MM-DD."), "day")
        text = TextTold(
            name=told["name"],
            number=number(told["number"].strip()) or 0,
            day=when,
            document=_document(request, told["document"]),
            pasted=told["pasted"],
        )
        made.append(actions.put_in(agreement, body, text, user_of(request)))

    hint = _("Adressen till dokumentets sida här, om texten är inlagd. Maskade ord är maskade också i texten.")
    fields = [
        Field(
            name="agreement",
            label=_("Överenskommelse"),
            value=f"/avtal/{asked}/" if asked else "",
            hint=_("Adressen till dess sida under Överenskommelser."),
            is_required=True,
            most=400,
        ),
        Field(name="body", label=_("Läggs in av"), kind="choice", is_required=True, options=[("", _("Välj organ")), *bodies]),
        Field(name="name", label=_("Vad texten heter"), is_required=True),
        Field(name="number", label=_("Version"), value="1", is_required=True, most=3),
        Field(name="day", label=_("Textens dag"), kind="day", is_required=True),
        Field(name="document", label=_("Dokument"), hint=hint, most=400),
        Field(name="pasted", label=_("Eller klistra in texten"), kind="text", most=actions.MOST_CHARACTERS, rows=14),
    ]
    return Form(title=_("Lägg in en avtalstext"), fields=fields, save=save)


def _document(request: HttpRequest, words: str) -> Document | None:
    if not words.strip():
        return None
    told = _DOCUMENT.search(words)
    found: Document | None = Document.objects.seen_by(viewer_of(request)).filter(address=told["address"]).first() if told else None
    if found is None:
        raise WordedError(_("Vi hittar inget dokument där. Klistra in adressen till dokumentets sida."), "document")
    return found


def _body(told: Written, bodies: list[tuple[str, str]]) -> Body:
    found = Body.objects.filter(pk=number(told["body"]) or 0).first() if told["body"] in dict(bodies) else None
    if found is None:
        raise WordedError(_("Välj organ."), "body")
    return found


def matrix(request: HttpRequest, found: ContentMatrix | None, bodies: list[tuple[str, str]], made: list[ContentMatrix]) -> Form:
    """A matrix: new ones are put into ``made``."""

    def save(told: Written) -> None:
        columns = [_column(request, line) for line in told["columns"].splitlines() if line.strip()]
        areas = told["areas"].splitlines()
        if found:
            actions.change_matrix(found, told["name"], areas, columns, user_of(request))
        else:
            made.append(actions.make_matrix(_body(told, bodies), told["name"], areas, columns, user_of(request)))

    own = [] if found else [Field(name="body", label=_("Förs av"), kind="choice", is_required=True, options=[("", _("Välj organ")), *bodies])]
    held = [f"{one.name} = /texter/{one.text.address}/" for one in found.columns.select_related("text")] if found else []
    fields = [
        *own,
        Field(name="name", label=_("Vad jämförelsen heter"), value=found.name if found else "", is_required=True),
        Field(
            name="columns",
            label=_("Texterna"),
            kind="text",
            value="\n".join(held),
            hint=_("En på varje rad: vad kolumnen ska heta, och textens adress. Till exempel: Region Mellanbygden = /texter/abcdefghij/"),
            is_required=True,
            most=20_000,
            rows=10,
        ),
        Field(
            name="areas",
            label=_("Områden"),
            kind="text",
            value="\n".join(found.areas) if found else "",
            hint=_("Ett på varje rad. Tomt: de rubriker som flera av texterna har."),
            most=10_000,
            rows=9,
        ),
    ]
    return Form(title=found.name if found else _("Ny jämförelse"), fields=fields, save=save)


def _column(request: HttpRequest, line: str) -> tuple[str, AgreementText]:
    told = _TEXT.match(line.strip())
    found: AgreementText | None = AgreementText.objects.seen_by(viewer_of(request)).filter(address=told["address"]).first() if told else None
    if told is None or found is None:
        raise WordedError(_("Vi hittar ingen text på raden ”%(line)s”.") % {"line": line.strip()[:80]}, "columns")
    return told["name"].strip(" =:") or found.name, found


def quotation(request: HttpRequest, found: ContentMatrix) -> Form:
    """What a text says on an area, by its own words."""
    columns = list(found.columns.select_related("text"))

    def save(told: Written) -> None:
        column = next((one for one in columns if str(one.pk) == told["column"]), None)
        if column is None:
            raise TextError(TextFault.COLUMN)
        actions.quote(found, column, told["area"], told["quoted"], user_of(request))

    fields = [
        Field(name="area", label=_("Område"), kind="choice", is_required=True, options=[("", _("Välj")), *((one, one) for one in found.areas)]),
        Field(name="column", label=_("Text"), kind="choice", is_required=True, options=[("", _("Välj")), *((str(one.pk), one.name) for one in columns)]),
        Field(name="quoted", label=_("Textens ord"), kind="text", hint=_("Ordagrant ur texten. Tomt: texten säger inget om området."), most=20_000, rows=8),
    ]
    return Form(title=_("Peka ut ord"), lead=found.name, fields=fields, save=save)
