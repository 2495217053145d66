"""Words by which one sees where the minutes of a meeting begin, in a file that may hold several."""

from __future__ import annotations

import re

LISTED = ("närvar", "beslutande", "deltag", "deltog", "ledamöter", "tjänstgörande", "medverkande", "på plats")
"""How the words begin that open a list of those present, where they stand first in a cell."""
LIST_HEAD = re.compile(
    r"(?:närvarande|närvaro|närvarolista|beslutande|deltagare|deltagande|deltog|ledamöter|tjänstgörande|medverkande|på plats)\b(?! i | vid | av | på | från | som | har )",
    re.IGNORECASE,
)
"""The words themselves, no sentence begun with them."""
NAMED = ("protokoll", "anteckning", "notering", "p r o t o k o l l", "a n t e c k n i n g")
"""What every line has that names minutes or notes."""
SENT = re.compile(r"utdrag\w*\s+(?:skickas|sänds|sändes|delges|expedieras|till|från|lämnas)\b", re.IGNORECASE)
"""Lines that speak of an extract, and are none's title."""
NUMBERED = re.compile(r"§§? ?\d|\d+ ?§")
"""What opens an item, before which the list of people stands."""
WHEN = re.compile(
    r"[#*_ ]*(?:plats och tid|tid och plats|tid/plats|plats/tid|tid, plats|sammanträdesdatum|sammanträdesdag|sammanträdestid|mötesdatum|mötesdag|mötestid|datum(?: och tid)?|tid|när|dag)\b\s*(?:[:.\t]|\Z|\d|(?=[A-ZÅÄÖ]))",
    re.IGNORECASE,
)
"""Labels of a cover page behind which the day of the meeting stands."""
DAY = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d[-. ]?[01]\d[-. ]?[0-3]\d|[0-3]?\d[/.] ?[01]?\d[ -.](?:19|20)?\d\d|[0-3]?\d(?::?e)? (?:jan|feb|mars?|apr|maj|juni?|juli?|aug|sept?|okt|nov|dec)\w*|[12]\d[01]\d[0-3]\d)(?!\d)",
    re.IGNORECASE,
)
"""An expression that can be a day; which, the finders tell."""
APPENDED = re.compile(r"[#*_( ]*(?:bilaga|bilagor|bil\.|bifogas|bifogat|appendix|tillhör (?:§|protokoll))(?:\b|(?<=\.))", re.IGNORECASE)
"""What stands on top of a paper that belongs to the minutes before it."""
SIGNED = re.compile(
    r"[#*_ ]*(?:vid (?:protokollet|pennan|anteckningarna)|justera[ts]\b|underskrift|sekreterare|ordförande|justerare|utdragsbestyrk|anslag\b|bevis\b)",
    re.IGNORECASE,
)
"""What stands in the signing block at the end of minutes."""
RULED = re.compile(r"[-–—=_*~ ]{3,}\Z")
"""A line that is a rule across the page."""
