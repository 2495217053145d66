"""What a body's first minutes tell of how it works: its kind and its five settings, for a person to correct."""

from __future__ import annotations

import re
from typing import Any

from samtrad.people.states import BodyKind, Form, Numbering, Regime, Signing
from samtrad.reading.record import Minutes

_KINDS = (
    (re.compile(r"arbetsutskott|utskott|beredning"), BodyKind.SUBCOMMITTEE),
    (re.compile(r"fullmäktige"), BodyKind.COUNCIL),
    (re.compile(r"styrgrupp"), BodyKind.STEERING_GROUP),
    (re.compile(r"nätverk"), BodyKind.NETWORK),
    (re.compile(r"råd(?:et)?\b|samråd"), BodyKind.CONSULTATION),
    (re.compile(r"styrelse|direktion"), BodyKind.EXECUTIVE),
    (re.compile(r"nämnd"), BodyKind.COMMITTEE),
    (re.compile(r"grupp"), BodyKind.WORKING_GROUP),
)
_STATUTORY = frozenset({BodyKind.COUNCIL, BodyKind.EXECUTIVE, BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE})
_FIRST_MEETINGS = 15  # a number above this is not the first of a meeting's own


def settings_of(name: str, minutes: Minutes) -> dict[str, Any]:
    """Kind, regime, form, numbering, certification and signing, as fields of ``Body``."""
    kind = next((kind for pattern, kind in _KINDS if pattern.search(name.casefold())), BodyKind.OTHER)
    numbers = [int(item.number) for item in minutes.items if item.number and item.number.isdecimal()]
    methods = {signature.method for signature in minutes.signatures}
    return {
        "kind": kind,
        "regime": Regime.KL if kind in _STATUTORY else Regime.INFORMAL,
        "form": Form.MINUTES if minutes.kind == "minutes" else Form.NOTES,
        "numbering": Numbering.NONE if not numbers else Numbering.YEAR if numbers[0] > _FIRST_MEETINGS else Numbering.MEETING,
        "certifies": bool(minutes.certifiers or minutes.certifications),
        "signing": Signing.ELECTRONIC if "electronic" in methods else Signing.PAPER if methods else Signing.NONE,
    }
