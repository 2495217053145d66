"""Acts of other bodies, and of the same body earlier, that the text tells of."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from ..region.matters import OTHER_BODIES, Pact
from ..said import Said, Sayable, fill
from ..truth import Agreement, Assignment, Decision, Fact
from .days import Calendar
from .pacts import fact
from .tasks import ORDERS
from .told import Told


@dataclass(frozen=True)
class Report:
    """A wording, the type of act it tells of, and the event of an agreement in it."""

    template: str
    type: str
    event: str | None = None
    addressee: bool = False


ON_PACTS = [
    Report("{by} ställde sig {day} bakom {pact}.", "approve", "endorsed"),
    Report("{by} har ställt sig bakom {pact}.", "approve", "endorsed"),
    Report("{day} ställde sig {by} bakom {pact}.", "approve", "endorsed"),
    Report("Vid sitt möte {day} ställde sig {by} bakom {pact}.", "approve", "endorsed"),
    Report("{by} rekommenderade {day} {to} att anta {pact}.", "recommend", "recommended", addressee=True),
    Report("{by} beslutade {day} att rekommendera {to} att anta {pact}.", "recommend", "recommended", addressee=True),
]
ON_PACTS_BINDING = [
    Report("{by} antog {pact} {day}.", "approve", "adopted"),
    Report("{by} beslutade {day} att anta {pact}.", "approve", "adopted"),
    Report("{pact} antogs av {by} {day}.", "approve", "adopted"),
    Report("{day} beslutade {by} att anta {pact}.", "approve", "adopted"),
    Report("{by} beslutade {day}, § {n}, att anta {pact}.", "approve", "adopted"),
    Report("{by} har godkänt {pact}.", "approve", "adopted"),
]
ON_THINGS = [
    Report("{by} beslutade {day} att godkänna {thing}.", "approve"),
    Report("{by} beslutade {day}, § {n}, att godkänna {thing}.", "approve"),
    Report("{day} beslutade {by} att fastställa {thing}.", "approve"),
    Report("{by} har beslutat att avvakta med {thing}.", "defer"),
    Report("{by} avslog {day} förslaget om {about}.", "reject"),
    Report("{by} gav {day} {to} i uppdrag att {task}.", "assign", addressee=True),
    Report("{by} har gett {to} i uppdrag att {task}.", "assign", addressee=True),
    Report("{by} beslutade {day} att ge {to} i uppdrag att {task}.", "assign", addressee=True),
    Report("{by} uppdrog {day} åt {to} att {task}.", "assign", addressee=True),
    Report("{by} återremitterade ärendet {day}.", "refer"),
    Report("{by} bordlade ärendet {day}.", "defer"),
    Report("{by} behandlade ärendet {day}, § {n}.", "other"),
    Report("{by} har {day}, § {n}, behandlat ärendet.", "other"),
    Report("{thing} fastställdes av {by} {day}.", "approve"),
    Report("{by} godkände {thing} {day}.", "approve"),
    Report("{by} har fastställt {thing}.", "approve"),
    Report("{by} beslutade {period} att godkänna {thing}.", "approve"),
    Report("{by} bordlade {day} frågan om {about}.", "defer"),
    Report("{by} har återremitterat ärendet.", "refer"),
    Report("{by} sköt {day} upp beslutet om {about}.", "defer"),
    Report("Enligt beslut i {by} {day} godkändes {thing}.", "approve"),
    Report("{by} fattade {day} beslut om {thing}.", "approve"),
    Report("{by} reviderade {day} {thing}.", "amend"),
    Report("{by} noterade {day} informationen om {about}.", "note"),
    Report("{day} gav {by} {to} i uppdrag att {task}.", "assign", addressee=True),
    Report("{by} antecknade {day} {thing} till protokollet.", "note"),
    Report("{by} biföll {day} ansökan om {about}.", "approve"),
]
BINDING = ("Kommunfullmäktige i {place}", "Kommunstyrelsen i {place}", "Regionstyrelsen", "Regionfullmäktige", "Socialnämnden i {place}")
TO = {
    "recommended": ("kommunerna", "huvudmännen", "medlemskommunerna"),
    None: ("kansliet", "arbetsgruppen", "beredningsgruppen", "kommundirektören", "förvaltningen"),
}


def _told(rng: Random, report: Report, by: str, slots: dict[str, Sayable], calendar: Calendar, pact: Pact | None) -> Told:
    day = calendar.past(14, 140)
    period = calendar.month_of(calendar.days_before(45, 110))
    to = rng.choice(TO[report.event if report.event == "recommended" else None])
    mid = by if report.template.startswith("{by}") else by[0].lower() + by[1:]
    said: Said = fill(report.template, by=mid, day=day, period=period, to=to, n=str(rng.randint(11, 160)), **slots).capital()
    written = said.written(by)
    when = day.start if "{day}" in report.template else None
    facts: list[Fact] = [Decision(said.text, report.type, "reported", written, to if report.addressee else None, when)]
    if report.type == "assign":
        facts.append(Assignment(said.text, to, written))
    if pact and report.event:
        named: Agreement = fact(pact, report.event)(said)
        facts.append(named)
    return Told(said, tuple(facts))


def on_pact(rng: Random, calendar: Calendar, pact: Pact, place: str) -> Told:
    """Another body's act on an agreement."""
    binding = rng.random() < 0.5
    by = (
        rng.choice(BINDING).format(place=place)
        if binding
        else rng.choice(["Chefsgruppen", "Förbundsstyrelsen", "Direktörsgruppen", "Beredningsgruppen", "Kommundirektörsgruppen"])
    )
    return _told(rng, rng.choice(ON_PACTS_BINDING if binding else ON_PACTS), by, {"pact": pact.the}, calendar, pact)


def on_thing(rng: Random, calendar: Calendar, thing: str, about: str, place: str, by: str | None = None) -> Told:
    """Another body's act on something else, or the same body's at an earlier meeting."""
    by = by or rng.choice(OTHER_BODIES).format(place=place)
    task = rng.choice(ORDERS).format(about=about)
    return _told(rng, rng.choice(ON_THINGS), by, {"thing": thing, "about": about, "task": task}, calendar, None)
