"""Refusals in words for whoever wrote."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from samtrad.followup.actions.plans.faults import PlanError, PlanFault
from samtrad.followup.actions.plans.fetching import FetchError, Reason
from samtrad.followup.plans.sheets import Fault, SheetError
from samtrad.workspace.worded import WordedError

_PLAN = {
    PlanFault.NAME: (gettext_lazy("Skriv vad det heter."), "name"),
    PlanFault.DAYS: (gettext_lazy("Första dagen är efter den sista."), "first_day"),
    PlanFault.TERM_TWICE: (
        gettext_lazy("Protokollen berättar när planen gäller. Lämna dagarna tomma, eller ta bort pekaren till det de berättar."),
        "first_day",
    ),
    PlanFault.DECISION: (gettext_lazy("Beslutet ska vara organets eget, eller offentligt."), "decision"),
    PlanFault.AGREEMENT: (gettext_lazy("Det som protokollen berättar ska vara offentligt."), "agreement"),
    PlanFault.REPLACES: (gettext_lazy("En plan kan inte ersätta sig själv, och inte en annans interna plan."), "replaces"),
    PlanFault.PARTIES: (gettext_lazy("Högst %(about)s parter på en gång."), "parties"),
    PlanFault.GOAL: (gettext_lazy("Målet finns inte i den här planen."), ""),
    PlanFault.DEEP: (gettext_lazy("Ett delmål kan inte ha egna delmål."), "parent"),
    PlanFault.HOLDS: (gettext_lazy("Ta först bort det som står under målet."), ""),
    PlanFault.MANY: (gettext_lazy("Det blir för många: högst %(about)s."), ""),
    PlanFault.TIE: (gettext_lazy("Det går inte att peka dit."), "where"),
    PlanFault.TIED: (gettext_lazy("Aktiviteten pekar redan dit."), "where"),
    PlanFault.KPI: (gettext_lazy("”%(about)s” är inget nyckeltal i Kolada. De skrivs som N00945."), "kpi"),
    PlanFault.TARGET: (gettext_lazy("Ett målvärde kan inte saknas. Ta bort raden."), "pasted"),
    PlanFault.YEAR: (gettext_lazy("Skriv året med fyra siffror."), "year"),
    PlanFault.REASONS: (gettext_lazy("Skriv varför."), "reasons"),
    PlanFault.UNDONE: (gettext_lazy("Det är redan ångrat."), ""),
    PlanFault.ABOVE: (gettext_lazy("Det som det står i eller under är borttaget sedan dess. Ångra det först."), ""),
    PlanFault.LATER: (gettext_lazy("Det är ändrat igen sedan dess. Ångra den senare ändringen först."), ""),
    PlanFault.TAKEN: (gettext_lazy("Ett annat värde är inlagt för samma period. Ta bort det först."), ""),
}
_SHEET = {
    Fault.EMPTY: gettext_lazy("Klistra in värdena: en rubrikrad, och sedan en rad för varje värde eller organisation."),
    Fault.HEAD: gettext_lazy("Rubrikraden förstås inte: ”%(about)s”. Skriv Period och Värde, eller en kolumn för varje år, och Vem först om de är flera."),
    Fault.PERIOD: gettext_lazy("Rad %(line)s: ”%(about)s” är ingen period. Skriv 2025, 2025 K3 eller 2025-07."),
    Fault.VALUE: gettext_lazy("Rad %(line)s: ”%(about)s” är inget tal. Skriv till exempel 12 345,5, eller lämna tomt om värdet saknas."),
    Fault.PART: gettext_lazy("Rad %(line)s: ”%(about)s” är ingen del. Skriv Alla, Kvinnor eller Män."),
    Fault.TWICE: gettext_lazy("Rad %(line)s: ”%(about)s” står två gånger."),
    Fault.MANY: gettext_lazy("Det är för mycket på en gång: högst %(about)s värden."),
    Fault.LONG: gettext_lazy("Tabellen går inte att läsa. Spara den som CSV och försök igen."),
}
_FETCH = {
    Reason.NO_ADDRESS: gettext_lazy("Ingen adress till Kolada är inställd här. Den som sköter driften anger SAMTRAD_KOLADA."),
    Reason.NOTHING_ASKED: gettext_lazy("Ange måttets nyckeltal i Kolada och minst en kommun."),
    Reason.UNREACHABLE: gettext_lazy("Kolada gick inte att nå. Försök igen senare. (%(about)s)"),
    Reason.SLOW: gettext_lazy("Kolada svarade inte i tid. Försök igen senare, eller fråga efter färre kommuner eller år."),
    Reason.REFUSED: gettext_lazy("Kolada tog inte emot frågan (%(about)s). Stäm av nyckeltalet, kommunerna och åren."),
    Reason.LARGE: gettext_lazy("Svaret är för stort. Fråga efter färre kommuner eller år."),
    Reason.UNREADABLE: gettext_lazy("Svaret från Kolada går inte att läsa. Inget är inlagt."),
    Reason.ELSEWHERE: gettext_lazy("Svaret från Kolada pekar till en annan adress än den som är inställd. Inget är inlagt."),
    Reason.NOTHING: gettext_lazy("Kolada har inga värden för det nyckeltalet, de kommunerna och de åren."),
}


def worded(error: PlanError | SheetError | FetchError) -> WordedError:
    """A refusal in words, with the field that it is about."""
    if isinstance(error, SheetError):
        return WordedError(str(_SHEET[error.fault]) % {"line": error.line, "about": error.about}, "pasted")
    if isinstance(error, FetchError):
        return WordedError(str(_FETCH[error.reason]) % {"about": error.about}, "places")
    words, field = _PLAN[error.fault]
    return WordedError(str(words) % {"about": error.about}, field)
