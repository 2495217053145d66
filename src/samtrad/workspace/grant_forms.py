"""Forms of grants: what was written, and what is wrong with it, in the user's language. What was written stays in the form."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from msgspec import Struct

from samtrad.access.asked import number
from samtrad.followup.actions.grants import GrantError, GrantFault, Told
from samtrad.followup.models import Grant
from samtrad.followup.models.grant import MOST
from samtrad.followup.shares import Choice, Reason, ShareError, TableError, Wrong
from samtrad.followup.states import GrantUnit
from samtrad.register.models import Decision
from samtrad.workspace.days import DaysError, day_in
from samtrad.workspace.worded import WordedError

_UNITS = range(MOST + 1)
_YEARS = range(1900, 2201)
Form = Mapping[str, str]


class Written(Struct, frozen=True, kw_only=True):
    """What stands in the form of a grant."""

    name: str = ""
    total: str = ""
    unit: str = GrantUnit.KRONOR
    year: str = ""
    source: str = ""
    conditions: str = ""
    report_by: str = ""
    decision: str = ""
    table: str = ""


TABLE_WRONG = {
    Wrong.EMPTY: gettext_lazy("Klistra in parterna: en rubrikrad, och sedan en rad för varje part."),
    Wrong.COLUMNS: gettext_lazy("Rad %(line)s (%(about)s) har fler tal än rubrikraden har rubriker."),
    Wrong.HEAD: gettext_lazy("Första raden ska vara rubriker, till exempel ”Kommun; Folkmängd”. ”%(about)s” är ingen rubrik."),
    Wrong.NAME: gettext_lazy("Rad %(line)s saknar namn på parten."),
    Wrong.TWICE: gettext_lazy("”%(about)s” står två gånger (rad %(line)s)."),
    Wrong.NUMBER: gettext_lazy("Rad %(line)s: ”%(about)s” är inget tal. Skriv till exempel 12 345 eller 7,5."),
    Wrong.WHOLE: gettext_lazy("Rad %(line)s: ett fast belopp ska vara ett helt tal, inte ”%(about)s”."),
    Wrong.MANY: gettext_lazy("Det är för mycket på en gång: högst %(about)s."),
    Wrong.WEIGHT: gettext_lazy("”%(about)s” är ingen vikt. Skriv till exempel 50, 33,3 eller 1/3."),
}
SHARE_WRONG = {
    Reason.NO_PARTIES: gettext_lazy("Det finns inga parter."),
    Reason.TWICE: gettext_lazy("”%(about)s” står två gånger."),
    Reason.NEGATIVE_TOTAL: gettext_lazy("Summan kan inte vara mindre än noll."),
    Reason.STEP: gettext_lazy("Ett steg ska vara minst 1."),
    Reason.NOT_IN_STEPS: gettext_lazy("%(about)s går inte jämnt upp i stegen. Välj ett annat steg, eller en annan summa."),
    Reason.NO_PARTS: gettext_lazy("Ge minst en kolumn en vikt, eller dela lika."),
    Reason.WEIGHTS: gettext_lazy("Vikterna blir inte 100 procent tillsammans. Skriv en tredjedel som 1/3."),
    Reason.NO_FIGURE: gettext_lazy("Ett tal saknas: %(about)s."),
    Reason.NEGATIVE_FIGURE: gettext_lazy("Ett tal är mindre än noll: %(about)s."),
    Reason.NO_FIGURES: gettext_lazy("Kolumnen ”%(about)s” har bara nollor: den kan inte ha någon vikt."),
    Reason.STRANGER: gettext_lazy("%(about)s har ett fast belopp men är ingen part."),
    Reason.NEGATIVE_FIXED: gettext_lazy("Ett fast belopp kan inte vara mindre än noll: %(about)s."),
    Reason.FIXED_TOO_MUCH: gettext_lazy("De fasta beloppen är %(about)s mer än summan."),
    Reason.NOBODY_LEFT: gettext_lazy("Alla har fasta belopp, men %(about)s blir över."),
    Reason.LEAST_TOO_MUCH: gettext_lazy("Summan räcker inte till det lägsta åt alla: %(about)s fattas."),
}
GRANT_WRONG = {
    GrantFault.NAME: gettext_lazy("Skriv vad medlen heter."),
    GrantFault.TOTAL: gettext_lazy("Skriv summan som ett helt tal."),
    GrantFault.YEAR: gettext_lazy("Skriv året med fyra siffror."),
    GrantFault.DECISION: gettext_lazy("Beslutet ska vara organets eget. Klistra in adressen till beslutets sida."),
    GrantFault.NOT_DRAFT: gettext_lazy("Det är redan fördelat. Ta tillbaka fördelningen först."),
    GrantFault.NOT_SHARED: gettext_lazy("Det är inte fördelat ännu."),
    GrantFault.ALTERNATIVES: gettext_lazy("Högst %(about)s alternativ på en gång. Ta bort ett först."),
    GrantFault.ALTERNATIVE_NAME: gettext_lazy("Skriv vad alternativet heter."),
    GrantFault.REPORTED: gettext_lazy("Någon har redan redovisat. Då kan fördelningen inte tas tillbaka."),
    GrantFault.ABOVE: gettext_lazy("Ingen kan ha använt mer än sin andel: %(about)s."),
    GrantFault.UNREPORTED: gettext_lazy("%(about)s har inte redovisat ännu."),
}
_FIELDS = {GrantFault.NAME: "name", GrantFault.TOTAL: "total", GrantFault.YEAR: "year", GrantFault.DECISION: "decision"}


def worded(error: TableError | ShareError | GrantError) -> WordedError:
    """A refusal in words."""
    if isinstance(error, TableError):
        return WordedError(str(TABLE_WRONG[error.wrong]) % {"line": error.line, "about": error.about}, "weight" if error.wrong is Wrong.WEIGHT else "table")
    if isinstance(error, ShareError):
        return WordedError(str(SHARE_WRONG[error.reason]) % {"about": error.about}, "weight")
    return WordedError(str(GRANT_WRONG[error.fault]) % {"about": error.about}, _FIELDS.get(error.fault, ""))


def written(form: Form) -> Written:
    """What was sent, as it was written."""
    return Written(**{name: form.get(name, "").replace("\x00", "") for name in Written.__struct_fields__ if name in form})


def of_grant(grant: Grant, decision: str) -> Written:
    """What stands in the form of a grant that is there."""
    return Written(
        name=grant.name,
        total=str(grant.total),
        unit=grant.unit,
        year=str(grant.year or ""),
        source=grant.source,
        conditions=grant.conditions,
        report_by=grant.report_by.isoformat() if grant.report_by else "",
        decision=decision,
        table=grant.table,
    )


def told(form: Written, decision: Decision | None) -> Told:
    """A grant as it is written. ``WordedError`` where something is wrong."""
    try:
        return Told(
            name=form.name,
            total=units(form.total, "total"),
            unit=form.unit if form.unit in GrantUnit.values else GrantUnit.KRONOR,
            year=_year(form.year),
            source=form.source,
            conditions=form.conditions,
            report_by=day(form.report_by, "report_by"),
            decision=decision,
            table=form.table,
        )
    except (TableError, GrantError) as error:
        raise worded(error) from error


def choice(form: Form, columns: list[str]) -> Choice:
    """How a table is to be used, as it is written: w0, w1 … are the weights of its columns."""
    weights = {name: form.get(f"w{at}", "")[:30] for at, name in enumerate(columns)}
    least = units(form.get("least", "") or "0", "weight")
    step = units(form.get("step", "") or "1", "weight")
    return Choice(weights=weights, equal=form.get("equal", "")[:20], least=least, step=step)


def units(words: str, field: str) -> int:
    """A whole sum as it is written: 1 000 000, 1000000, "1 000 000 kr"."""
    plain = words.replace("\u00a0", " ").replace("\u202f", " ").strip().removesuffix("kronor").removesuffix("kr").strip()
    found = number(plain.replace(" ", ""), _UNITS)
    if found is None:
        raise WordedError(_("”%(words)s” är inget helt tal.") % {"words": words[:40]}, field)
    return found


def day(words: str, field: str) -> date | None:
    """A day as it is written; none where nothing is."""
    try:
        return day_in(words)
    except DaysError:
        raise WordedError(_("Skriv dagen som ÅÅÅÅ-MM-DD."), field) from None


def _year(words: str) -> int | None:
    found = number(words.strip(), _YEARS) if words.strip() else None
    if words.strip() and found is None:
        raise WordedError(str(GRANT_WRONG[GrantFault.YEAR]), "year")
    return found
