"""Names with what they sign as, side by side on one line: "Anna Berg, sekreterare    Bo Ek, ordförande"."""

from __future__ import annotations

import re
from typing import NamedTuple

from samtrad.swedish.names import name_end

_ROLE = re.compile(
    r"\s*(?:,|–|—|-|/|\()?\s*(?P<role>(?:(?:mötes|nämnd|kommun|protokolls?|protokoll|förbunds|rådets |gruppens )?sekreterare|protokollförare|vid pennan|vid protokollet|antecknare"
    r"|(?:(?:1:e |2:e |förste |andre )?vice |tjänstgörande |tf )?(?:mötes|sammanträdes)?ordf(?:örande|\.)?|(?:protokolls?)?justera(?:re|nde)|justeringsm[aä]n))(?:\s+(?:för|i) [^,;/|·()]{3,40})?\)?(?!\w)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s/;·•|,–—.-]*(?:och\s+|samt\s+)?")
_LONGEST = 240


class NamedRole(NamedTuple):
    """Where in a string a name and its role stand, each as [start, end)."""

    name: tuple[int, int]
    role: tuple[int, int]


def named_roles(string: str) -> list[NamedRole]:
    """The names with roles that all of a line is made of, where there are two or more; else none."""
    if len(string) > _LONGEST or ("," not in string and "(" not in string):
        return []
    found: list[NamedRole] = []
    at = 0
    while at < len(string):
        end = name_end(string, at)
        if (
            end <= at
            or " " not in string[at:end]
            or (role := _ROLE.match(string, end)) is None
            or not role.group()[: role.start("role") - role.start()].strip()
        ):
            return []
        found.append(NamedRole((at, end), role.span("role")))
        between = _BETWEEN.match(string, role.end())
        at = between.end() if between else role.end()
    return found if len(found) > 1 else []
