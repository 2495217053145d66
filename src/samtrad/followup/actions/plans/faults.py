"""Why an act on a plan can't be done."""

from __future__ import annotations

from enum import StrEnum


class PlanFault(StrEnum):
    """Why an act on a plan can't be done."""

    NAME = "name"
    DAYS = "days"
    TERM_TWICE = "term_twice"
    DECISION = "decision"
    AGREEMENT = "agreement"
    REPLACES = "replaces"
    PARTIES = "parties"
    GOAL = "goal"
    DEEP = "deep"
    HOLDS = "holds"
    MANY = "many"
    TIE = "tie"
    TIED = "tied"
    KPI = "kpi"
    TARGET = "target"
    YEAR = "year"
    REASONS = "reasons"
    UNDONE = "undone"
    ABOVE = "above"
    TAKEN = "taken"
    LATER = "later"


class PlanError(Exception):
    """An act that can't be done; nothing of it is."""

    def __init__(self, fault: PlanFault, about: str = "") -> None:
        super().__init__(f"{fault}: {about}" if about else str(fault))
        self.fault = fault
        self.about = about
