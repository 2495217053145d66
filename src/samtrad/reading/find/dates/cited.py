"""Days by which a paper or an earlier act is cited: they lie behind whatever the sentence tells."""

from __future__ import annotations

import re
from functools import cache

_REACH = 90  # characters before a day within which the paper stands


@cache
def _paper() -> re.Pattern[str]:
    """A paper with who wrote it, or an act with who did it, right before the day: "yrkande från A och B den 8 januari"."""
    who = r"(?:(?:[A-ZÅÄÖ][\w.&-]*(?:\s?\([A-ZÅÄÖ]\w{0,3}\))?|[\w-]*(?:nämnden|styrelsen|fullmäktige|utskottet|kontoret|förvaltningen|rådet|gruppen|regeringen|stämman|direktionen|förbundet|kommunen|regionen)s?|och|samt|m\.?\s?fl\.?|&|[\w-]+(?=,)),?\s+){1,14}"
    papers = r"[\w-]*(?:yrkande|yttrande|motion|skrivelse|utlåtande|reservation|uttalande|remissvar|synpunkter|ansökan|medborgarförslag|interpellation|rapport|brev|mejl|protokoll|delegationsbeslut|uppdrag|beslut|begäran|framställan|förfrågan|inbjudan)(?:n|en|et|t|na|erna|ar|er|s)?"
    done = r"(?:give[tn]|givna|besluta[dt]e?|antage[tn]|antagna|fastställ[dt]a?|godkän[dt]a?|upprätta[dt]e?|daterad\w*|inkomm[ei][tn]|inkomna|väckt\w*|ställ[dt]a?|inlämna[dt]e?|lämna[dt]e?|fatta[dt]e?|lag[dt]a?|bordlag[dt]a?|undertecknad\w*)"
    by = r"(?:i\s+\w+\s+)?(?:av\s+|från\s+)?(?:den\s+)?\Z"
    return re.compile(rf"\b(?i:{papers}\s+(?:från|av)|{done}\s+(?:av|i|från|vid))\s+(?:{who})?{by}|\A(?i:{papers})\s+{who}{by}")


@cache
def _awaited() -> re.Pattern[str]:
    return re.compile(r"\b(?:senast|väntas|förväntas|inväntar?|kommer|inför)\b")


_PARAGRAPH = re.compile(r",?\s*\(?§")


def is_cited(string: str, start: int, end: int) -> bool:
    """Whether the day at [start, end) is that of a paper or of an act that is cited: "uppdrag 2023-06-08 § 6"."""
    if _PARAGRAPH.match(string, end):
        return True
    low = max(start - _REACH, 0)
    match = _paper().search(string, low, start)
    return (
        match is not None and not _awaited().search(string, match.start(), start) and not _awaited().search(string, max(match.start() - 12, 0), match.start())
    )
