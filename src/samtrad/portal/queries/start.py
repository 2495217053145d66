"""What the first page shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from samtrad.access.viewer import Viewer
from samtrad.portal.queries import decisions
from samtrad.portal.queries.coverage import CoveragePage, coverage
from samtrad.portal.queries.lines import coming_lines, decision_lines
from samtrad.portal.queries.moving import Moving, moving
from samtrad.portal.queries.organisation import choices
from samtrad.portal.queries.paging import Asked
from samtrad.portal.shapes import ComingLine, DecisionLine
from samtrad.register.models import ComingMeeting

_DECISIONS, _CLAUSES, _COMING = 8, 60, 24
_SHOWN, _BODIES = 6, 12


_FORMAL = re.compile(
    r"(?:(?:godkännande|fastställande|genomgång|val|utseende) av )?(?:(?:föregående|förra) (?:mötes?|anteckning|protokoll|minnesanteckning|sammanträde)"
    r"|(?:före)?dagordning(?:en)?\b|justerare?\b|protokoll(?:s|ets )juster|(?:mötets|sammanträdets) (?:öppnande|avslut)|nästa (?:möte|sammanträde)"
    r"|(?:justering|upprop|närvaro)\W*$)",
    re.IGNORECASE,
)
"""How headings of items begin that are of the meeting itself: "Val av justerare", "Godkännande av dagordningen", "Föregående anteckningar"."""


_BY = re.compile(r"(?:senast|före) den \d{1,2} [a-zåäö]+")
_NAMED, _WORDS = 3, 5
"""Examples of what may be searched for, and how long in words a title may be to be one."""


class StartPage(Struct, frozen=True, kw_only=True):
    """The first page. ``examples`` are words of what is shown, which a search finds; ``parties`` organisations that may have something waiting, by slug."""

    examples: list[str]
    parties: list[tuple[str, str]]
    moving: list[Moving]
    decisions: list[DecisionLine]
    coming: list[ComingLine]
    read: CoveragePage


def start(viewer: Viewer, today: date) -> StartPage:
    """What was decided last, what comes, and how much is read."""
    coming = ComingMeeting.objects.seen_by(viewer).filter(day__gte=today).order_by("day", "start", "id")[:_COMING]
    latest = decisions.latest(viewer).filter(day__lte=today)[:_CLAUSES]
    shown = [line for line in one_per_item(decision_lines(latest)) if not is_formal(line.heading)][:_DECISIONS]
    movers = moving(today)
    parties = choices()
    return StartPage(
        examples=_examples(movers, shown, parties),
        parties=parties,
        moving=movers,
        decisions=shown,
        coming=coming_lines(coming)[:_SHOWN],
        read=coverage(Asked(), today, _BODIES),
    )


def _examples(movers: Sequence[Moving], decisions: Sequence[DecisionLine], parties: Sequence[tuple[str, str]]) -> list[str]:
    """What may be searched for, of each sort one: a matter, an organisation, a phrase as it stands."""
    titles = [one.line.title for one in movers if 1 < len(one.line.title.split()) <= _WORDS]
    names = [name for _, name in parties if " " not in name]
    phrases = [f'"{found.group()}"' for one in decisions if (found := _BY.search(one.text))]
    return [one[0] for one in (titles, names, phrases) if one][:_NAMED]


def one_per_item(lines: Sequence[DecisionLine]) -> list[DecisionLine]:
    """Each item once, by the first clause that was decided there, else by one that is told of; they come with the last one first."""
    first: dict[tuple[str, str, str], DecisionLine] = {}
    for line in lines:
        key = (line.meeting.url, line.number, line.heading)
        shown = first.setdefault(key, line)
        if shown is not line:
            best = line if line.status == "made" or shown.status != "made" else shown
            first[key] = replace(best, more=shown.more + 1)
    return list(first.values())


def is_formal(heading: str) -> bool:
    """Whether an item is of the meeting itself, by its heading."""
    return bool(_FORMAL.match(heading))
