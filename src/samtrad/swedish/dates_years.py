"""Years alone: dates only where they are the term of a plan or agreement, or the time of a phase.

"förlänga skogsplanen till 2031" and "stigprogram 2024–2028" are; "budget 2024", "sedan 2019" and "läsåret 2024/25" are not.
"""

from __future__ import annotations

import re
from functools import cache

from samtrad.swedish.dates_value import DateSpan, Part, Value

_YEARS = re.compile(r"((?:19|20)\d\d) ?(?:-{1,2}|/| till(?: och med)? | t\.?o\.?m\.? | och ) ?((?:19|20)\d\d|[2-9]\d)(?![\w/:%-]|[.,]\d)")
_AFTER = re.compile(r"[\w/:%]|-\d|[.,]\d| ?(?:års\b|kr\b|kronor|tkr|mkr|st\b|personer|deltagare|elever|invånare|kvm|timmar)")
_LOOK_BACK = 110  # characters: a sentence's near past
_LONGEST = 40  # years that a plan may run


@cache
def _plan() -> re.Pattern[str]:
    """A plan, agreement or the like, its term directly after it or after a few words that belong to its name."""
    return re.compile(
        r"(?:plan|planen|planer|planerna|avtal|avtalet|avtalen|överenskommelse|överenskommelsen|överenskommelser|överenskommelserna|\bök|program"
        r"|programmet|programmen|strategi|strategin|strategier|policy|policyn|"
        r"färdplan|färdplanen|riktlinje|riktlinjen|riktlinjer|riktlinjerna|\bvision|\bvisionen|inriktning|inriktningen|inriktningsdokument"
        r"|inriktningsdokumentet|styrdokument|styrdokumentet|"
        r"satsning|satsningen|uppdragshandling|delegationsordning|reglemente|taxa|taxan|ramar|förordnande|förordnandet|målbild|målbilden)\b([^.;!?]*)\Z"
    )


_PERIOD = re.compile(r"(?:period|tid)(?:en)?(?: (?:är|om|på|av))?\W{0,3}\Z")
_OTHER = re.compile(
    r"budget|bokslut|redovisning|berättelse|rapport|läsår|verksamhetsår|räkenskapsår|kalenderår|framtag|tecknad|upprättad|antog|antagen|ingick|mellan "
    r"åren|under (?:tids?perioden|åren)|tidsperioden|under \Z|deltagare|uppföljning|"
    r"utvärdering|statistik|utfall|prognos|enkät|undersökning|läsåren|säsong|val(?:et)? \Z|\bsou\b|\bds\b|\bprop|\bdir\b|\bnr ?\Z|sedan \Z|\b(?:är|har"
    r"|ska|kan|gav|var|fick)\b"
)
# "godkänna samarbetsavtalet om gymnasieskola under åren 2000-2002": how long what is decided is to hold
_TO_HOLD = re.compile(
    r"\b(?:godkänn\w*|anta(?:ga)?|antog|fastställ\w*|förläng\w*|teckna\w*|bakom|ingå|ingick|sluta|slöt)\b[^.;]*\bunder (?:åren|perioden|tiden) \Z"
)
_UNTIL = re.compile(
    r"(?:\b(?:till|till och med|t\.? ?o\.? ?m\.?|från|från och med|fr\.? ?o\.? ?m\.?|utgången av|längst till|fram till|för|under|gäller|giltig|giltigt|ut) "
    r"(?:hela )?(?:år |året )?)\Z"
)
_VALID = re.compile(r"\b(?:gäll(?:er|a|de)|giltig\w*|förläng\w*|prolonger\w*|löper|löpa|löpte|träder i kraft|trädde i kraft|sträcker sig)\b")
_PHASE = re.compile(r"\b(?:fas|etapp|steg|delprojekt|omgång|del|delmål) ?[\divx]+\b")
_IN_FORCE = re.compile(r" (?:gäller|gäll(?:a|de))\b")


def read_years(low: str, start: int) -> DateSpan | None:
    """The year or span of years at an offset, where it is a term."""
    match = _YEARS.match(low, start)
    sentence = _before(low, start)
    if match:
        first, last = int(match.group(1)), int(match.group(2))
        if last < 100:
            last += first // 100 * 100
        if 0 < last - first <= _LONGEST and _is_term(sentence, low[match.start() + 4 : match.end()], low[match.end() : match.end() + 12]):
            return DateSpan(start, match.end(), Value(Part(first, 1, 1), Part(last, 12, 31), "range"))
        return None
    if _AFTER.match(low, start + 4) or not _is_limit(sentence, low[start + 4 : start + 90]):
        return None
    year = int(low[start : start + 4])
    return DateSpan(start, start + 4, Value(Part(year, 1, 1), Part(year, 12, 31), "year"))


def _before(low: str, start: int) -> str:
    """What stands before in the same sentence."""
    before = low[max(start - _LOOK_BACK, 0) : start]
    cut = before.replace("o.m. ", "o.m._")  # "förlängs t.o.m. 2025": no sentence ends there
    return before[max(cut.rfind(". "), cut.rfind("? "), cut.rfind("! ")) + 1 :]


def _is_term(sentence: str, link: str, after: str) -> bool:
    """Whether a span of years belongs to a plan or agreement."""
    if "/" in link:
        return False
    in_force = bool(_VALID.search(sentence) and _UNTIL.search(sentence)) or _IN_FORCE.match(after) is not None
    if "och" in link.replace("till och med", ""):
        return in_force and not _OTHER.search(sentence)
    if _PERIOD.search(sentence):
        return not _OTHER.search(sentence[-40:])
    plan = _plan().search(sentence)
    if plan is None:
        return in_force and not _OTHER.search(sentence)
    if _TO_HOLD.search(sentence):
        return not _OTHER.search(plan.group(1).removesuffix("under åren "))
    return not _OTHER.search(plan.group(1)) and not _OTHER.search(sentence[max(plan.start() - 3, 0) : plan.end(0) - len(plan.group(1))])


def _is_limit(sentence: str, after: str) -> bool:
    """Whether a single year is where something begins or ends to be valid."""
    if sentence.endswith("(") and after.startswith(")"):
        return _PHASE.search(sentence) is not None
    if _IN_FORCE.match(after) and re.fullmatch(r"\W*(?:(?:under|för|från|hela) )?(?:år )?", sentence):
        return True
    if _UNTIL.search(sentence) is None or "deltagare" in sentence or "budget" in sentence or "års" in after[:6]:
        return False
    return _VALID.search(sentence) is not None
