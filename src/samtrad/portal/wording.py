"""The words of codes that pages show and the reader's own table of labels has not: in Swedish and English."""

from __future__ import annotations

from samtrad.writing.labels import Language

_WORDS: dict[str, tuple[str, str]] = {
    "capacity.member": ("Ledamot", "Member"),
    "capacity.substitute": ("Ersättare", "Substitute"),
    "capacity.serving_substitute": ("Tjänstgörande ersättare", "Serving substitute"),
    "capacity.co_opted": ("Adjungerad", "Co-opted"),
    "capacity.secretary": ("Sekreterare", "Secretary"),
    "capacity.officer": ("Tjänsteperson", "Officer"),
    "capacity.guest": ("Gäst", "Guest"),
    "capacity.presenter": ("Föredragande", "Presenter"),
    "capacity.other": ("Övrig", "Other"),
    "body.council": ("Fullmäktige", "Council"),
    "body.executive": ("Styrelse", "Executive board"),
    "body.committee": ("Nämnd", "Committee"),
    "body.subcommittee": ("Utskott", "Subcommittee"),
    "body.steering_group": ("Styrgrupp", "Steering group"),
    "body.network": ("Nätverk", "Network"),
    "body.consultation": ("Samrådsorgan", "Consultative council"),
    "body.working_group": ("Arbetsgrupp", "Working group"),
    "body.other": ("Annat organ", "Other body"),
    "organisation.municipality": ("Kommun", "Municipality"),
    "organisation.region": ("Region", "Region"),
    "organisation.federation": ("Kommunalförbund", "Federation"),
    "organisation.authority": ("Myndighet", "Authority"),
    "organisation.university": ("Lärosäte", "University"),
    "organisation.association": ("Förening", "Association"),
    "organisation.company": ("Bolag", "Company"),
    "organisation.other": ("Annan organisation", "Other organisation"),
    "role.minutes": ("Protokoll", "Minutes"),
    "role.notes": ("Anteckningar", "Notes"),
    "role.call": ("Kallelse", "Notice of meeting"),
    "role.agenda": ("Dagordning", "Agenda"),
    "role.extract": ("Utdrag ur protokollet", "Extract of the minutes"),
    "role.other": ("Dokument", "Document"),
    "force.binding": ("Bindande", "Binding"),
    "force.preparatory": ("Beredning inför ett annat organ", "Preparation for another body"),
    "force.recommendation": ("Rekommendation", "Recommendation"),
    "force.position": ("Ställningstagande", "Position"),
    "force.opinion": ("Yttrande", "Opinion"),
    "force.internal": ("Organets eget arbete", "The body’s own work"),
    "force.informative": ("Till kännedom", "For information"),
    "state.raised": ("Väckt", "Raised"),
    "state.prepared": ("Bereds", "Being prepared"),
    "state.consulted": ("På remiss", "Out for consultation"),
    "state.endorsed": ("Har fått stöd", "Endorsed"),
    "state.recommended": ("Rekommenderad", "Recommended"),
    "state.decided_by_some": ("Beslutad av några", "Decided by some"),
    "state.decided_by_all": ("Beslutad", "Decided"),
    "state.in_force": ("Sägs gälla", "Said to be in force"),
    "state.reported_done": ("Redovisad som klar", "Reported done"),
    "state.closed": ("Avslutad", "Closed"),
    "state.resting": ("Vilar", "Resting"),
    "happened.": ("Nämns", "Mentioned"),
    "happened.proposed": ("Föreslås", "Proposed"),
    "happened.endorsed": ("Får stöd", "Endorsed"),
    "happened.recommended": ("Rekommenderas", "Recommended"),
    "happened.adopted": ("Antas", "Adopted"),
    "happened.extended": ("Förlängs", "Extended"),
    "happened.revised": ("Revideras", "Revised"),
    "happened.terminated": ("Upphör", "Terminated"),
    "happened.in_force": ("Sägs gälla", "Said to be in force"),
    "happened.evaluated": ("Utvärderas", "Evaluated"),
    "longer.proposed": ("Förlängning föreslås", "Extension proposed"),
    "longer.endorsed": ("Förlängning får stöd", "Extension endorsed"),
    "longer.recommended": ("Förlängning rekommenderas", "Extension recommended"),
    "paper.agreement": ("Överenskommelse", "Agreement"),
    "paper.plan": ("Handlingsplan", "Action plan"),
    "paper.roadmap": ("Färdplan", "Roadmap"),
    "paper.strategy": ("Strategi", "Strategy"),
    "paper.programme": ("Program", "Programme"),
    "paper.policy": ("Policy", "Policy"),
    "paper.guideline": ("Riktlinje", "Guideline"),
    "paper.other": ("Annat dokument", "Other paper"),
    "option.yes": ("ja", "yes"),
    "option.no": ("nej", "no"),
    "option.abstain": ("avstår", "abstains"),
    "option.absent": ("frånvarande", "absent"),
}


def word(key: str, language: Language) -> str:
    """The word of a code; one that a later reader may add and the table has not is shown as it is."""
    found = _WORDS.get(key)
    return key.rpartition(".")[2] if found is None else found[0 if language == "sv" else 1]


def happened(event: str, language: Language, *, extends: bool) -> str:
    """What befell an agreement; of what is hoped for, whether that is an extension."""
    key = f"longer.{event}"
    return word(key if extends and key in _WORDS else f"happened.{event}", language)
