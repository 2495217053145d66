"""The withheld families by name."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from generated.render import formats
from generated.render.rendered import Rendered
from generated.teller import Document
from generated.truth import Gold

from ..scribe import record
from . import (
    accord,
    assembly,
    campus,
    chamber,
    chiefs,
    circle,
    clinic,
    colleagues,
    committee,
    compact,
    company,
    consult,
    county,
    deputies,
    direction,
    elders,
    executive,
    federation,
    finsam,
    grid,
    growth,
    health,
    hospital,
    jointboard,
    owners,
    parley,
    plenum,
    principals,
    rescue,
    rights,
    rollout,
    safety,
    schoolfed,
    schools,
    stakeholders,
    steering,
    typed,
    welfare,
    wells,
)


class Family(NamedTuple):
    """A family of documents."""

    tell: Callable[[Random], Document]
    about: str


FAMILIES: dict[str, Family] = {
    "company": Family(company.tell, "board of a company that a municipality owns"),
    "typed": Family(typed.tell, "typed minutes of earlier decades"),
    "grid": Family(grid.tell, "minutes in a table: item, discussion, decision, who, by when"),
    "chiefs": Family(chiefs.tell, "notes of chiefs: bullets, initials, actions at the end"),
    "elders": Family(elders.tell, "a council of pensioners or disabled people, told as a story without numbers"),
    "direction": Family(direction.tell, "the directorate of a federation: conflicts of interest, votes with ballots in a table, notes"),
    "clinic": Family(clinic.tell, "a regional committee: a roll with marks, case numbers, blocks in an order of their own"),
    "finsam": Family(finsam.tell, "a coordination association: people in two columns, lettered parts, decisions at the head of a paragraph"),
    "campus": Family(campus.tell, "two days of colleges and municipalities: a heading for each day, people by where they come from"),
    "chamber": Family(chamber.tell, "a municipal executive around 2000: people in running text, recitals, proposals to the council, votes by name"),
    "plenum": Family(plenum.tell, "a municipal council: labels in a column, a roll with substitutes and votes by name, motions and interpellations"),
    "welfare": Family(welfare.tell, "a social welfare committee: labelled blocks in an order of their own, people who come and go by the clock"),
    "jointboard": Family(
        jointboard.tell, "a joint board of several municipalities: people under their municipalities, the past tense, numbers of year or meeting"
    ),
    "county": Family(county.tell, "a region's executive: a list of matters, people by party, own clauses and clauses to the council, parties that dissent"),
    "circle": Family(circle.tell, "a network of politicians: attendance by municipality, dated notes, action points beside the matters or listed"),
    "wells": Family(wells.tell, "the directorate of a water federation: people in one line, numbers and headings in a margin, few words"),
    "assembly": Family(
        assembly.tell, "the yearly meeting of a county's association: delegates by municipality, a chair it chooses, elections, parties of the time"
    ),
    "consult": Family(consult.tell, "a consultative council of a region: how each took part in a table, dialogue, positions, next steps"),
    "safety": Family(safety.tell, "notes of a council for crime prevention: people by sender, a round with numbers of two levels, arrows for tasks"),
    "schoolfed": Family(
        schoolfed.tell, 'the working committee of a federation of schools: "Au § 12", proposals before decisions, electronic signatures in a table'
    ),
    "rights": Family(rights.tell, "a council for older and disabled people: people by organisation, officers who report, views, what is put to boards"),
    "executive": Family(
        executive.tell, "the working committee of a municipal executive: a cover, own decisions, clauses put to the executive, answers to consultations"
    ),
    "steering": Family(steering.tell, "a board of managers: how each took part in a table, matters in a table or in rows, a log of actions with their state"),
    "owners": Family(
        owners.tell, "the meeting of a joint body's members: a voting list, a roll call, accounts and discharge, motions, votes by weight or by name, elections"
    ),
    "hospital": Family(
        hospital.tell, "the political board of a hospital area: matters with a head of their own, decisions in boxes, people by party or with marks"
    ),
    "rescue": Family(rescue.tell, "a joint fire and rescue board: a table for each paragraph, people under their municipalities, signs for how they took part"),
    "accord": Family(accord.tell, "a steering group for care agreements: positions, recommendations and commissions apart, an overview of agreements"),
    "health": Family(health.tell, "a public health council: grids of present and absent, the past tense, tasks with doer and day behind them"),
    "growth": Family(growth.tell, "a regional development council: topics under capitals without numbers, lines of decisions, a log of actions by initials"),
    "schools": Family(schools.tell, "a board for schools of several municipalities: people in sentences, decisions first, clauses put to councils, elections"),
    "parley": Family(parley.tell, "a region and its municipalities confer: people by side, dialogue, positions, recommendations, rounds out for an answer"),
    "deputies": Family(
        deputies.tell, "the council of a federation or a joint committee: clauses, proposals, votes by count and by name, reservations, elections"
    ),
    "principals": Family(principals.tell, "notes of a network of managers: people in a line, topics without numbers, tasks in prose and in a list at the end"),
    "rollout": Family(rollout.tell, "the steering group of a joint project or service: a table of the state, risks, logs of decisions and commissions, boxes"),
    "stakeholders": Family(
        stakeholders.tell, "a council of politicians, officers, associations and business: who was there for what, views by organisation, tasks"
    ),
    "federation": Family(
        federation.tell,
        "the directorate or council of a federation: people by municipality, matters in parts, paragraphs or rows, elections for terms, votes by name",
    ),
    "colleagues": Family(colleagues.tell, "notes of a network of managers: decisions and tasks among running text, a log of actions with its state"),
    "compact": Family(
        compact.tell,
        "a steering group of a region and its municipalities: people by organisation, agreements in texts and in an overview, consultations, commissions",
    ),
    "committee": Family(
        committee.tell, "a municipal committee in a modern template: a cover of labels, people in a table, proposals at the table, votes by name, reservations"
    ),
}

OPENED = (
    "grid",
    "elders",
    "clinic",
    "finsam",
    "campus",
    "company",
    "typed",
    "chiefs",
    "direction",
    "chamber",
    "plenum",
    "welfare",
    "wells",
    "jointboard",
    "county",
    "circle",
    "assembly",
    "consult",
    "safety",
    "schoolfed",
    "steering",
    "owners",
    "hospital",
    "rescue",
    "accord",
    "health",
    "growth",
    "schools",
    "rollout",
    "parley",
    "stakeholders",
    "deputies",
    "colleagues",
    "committee",
    "federation",
)
"""Families that have been looked into since, as the README says; they are measured with those of ``tests/generated``."""


def make(family: str, seed: int, number: int) -> Document:
    """A document of a family; the same seed and number give the same document."""
    document = FAMILIES[family].tell(Random(f"withheld/{seed}/{family}/{number}"))
    document.name = f"{family}-{seed}-{number}"
    return document


def render(document: Document, form: str, dots: int | None = None) -> tuple[Rendered, Gold]:
    """A file, and the record that is true of it; ``dots`` an inch of scans."""
    made, gold = formats.render(document, form, dots)
    return made, record(gold)
