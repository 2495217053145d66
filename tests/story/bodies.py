"""The eight bodies: what they are called, whose they are, and how their secretaries write."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from generated.style import Style, draw

LOOKS: dict[str, object] = {
    "run_in": False,
    "apart": False,
    "hyphens": False,
    "careless": False,
    "boxed": False,
    "justified": False,
    "size": 11,
    "margin": 25,
    "width": 0,
    "indent": 24,
    "lines": 50,
    "mark": "-",
    "dash": "–",
    "clock": ".",
}


@dataclass(frozen=True)
class Body:
    """A body and its template."""

    key: str
    name: str
    owner: str
    slug: str
    about: str
    title: str
    cover: str
    """lines, notes, topics, column, table, headings: functions of ``covers``."""
    number: str = "§ {}"
    kind: str = "minutes"
    political: bool = True
    labels: dict[str, str] = field(default_factory=dict)
    looks: dict[str, object] = field(default_factory=dict)
    head: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    closing: str = "lines"
    """lines, rows, electronic, name: how the minutes are signed."""
    room: str = ""

    def style(self) -> Style:
        """The secretary's habits: a drawn style with everything that shows set by hand."""
        drawn = draw(Random(self.key), self.number, "sentences")
        given = {**LOOKS, "number": self.number, **self.looks, "labels": {**drawn.labels, **self.labels}}
        return Style(**{**vars(drawn), **given})


BODIES = {
    one.key: one
    for one in (
        Body(
            "styrgruppen", "Styrgruppen för välfärd", "Mellanbygdens kommunalförbund", "styrgruppen-valfard", "political steering group of the municipalities", "Protokoll", "lines", "§ {}.",
            labels={"others": "Övriga", "absent": "Ej närvarande", "present": "Närvarande", "deciding": "Ledamöter", "secretary": "Sekreterare"}, looks={"face": "sans"}, closing="electronic", room="Kvarnsalen, Kvarnhede",
        ),
        Body(
            "chefsnatverket", "Chefsnätverket vård och omsorg", "Mellanbygdens kommunalförbund", "chefsnatverket", "network of the municipalities' heads of social services; takes notes", "Minnesanteckningar", "notes", "{}.",
            kind="notes", political=False, labels={"present": "Närvarande", "absent": "Förhinder"}, looks={"face": "sans"}, closing="name", room="Kansliet, Kvarnhede",
        ),
        Body(
            "mas", "MAS-nätverket", "Mellanbygdens kommunalförbund", "mas-natverket", "network of nurses with medical responsibility; notes with topic headings and a table of tasks", "Anteckningar", "topics", "{}",
            kind="notes", political=False, labels={"present": "Deltagare", "absent": "Frånvarande"}, looks={"face": "sans"}, closing="name", room="Teams",
        ),
        Body(
            "forbundsstyrelsen", "Förbundsstyrelsen", "Mellanbygdens kommunalförbund", "forbundsstyrelsen", "board of the federation of twelve municipalities", "Protokoll", "column", "§ {}",
            labels={"place_time": "Plats och tid", "deciding": "Beslutande", "others": "Övriga närvarande", "certifier": "Justerare", "certified": "Justering", "absent": "Frånvarande"}, looks={"face": "serif", "margin": 28},
            head=("{owner}    {title}    {p} ({n})", "{body}    {day}"), foot=("Ordförandens sign        Justerarens sign        Utdragsbestyrkande",), closing="rows", room="Förbundets kansli, Kvarnhede",
        ),
        Body(
            "ks", "Kommunstyrelsen", "Fagerheds kommun", "kommunstyrelsen-fagerhed", "executive committee of Fagerhed", "Sammanträdesprotokoll", "table", "§ {}",
            labels={"place_time": "Plats och tid", "deciding": "Beslutande", "substitutes": "Ej tjänstgörande ersättare", "others": "Övriga närvarande", "certifier": "Utses att justera", "certified": "Justeringens plats och tid"},
            looks={"face": "sans", "apart": True, "size": 10.5, "boxed": True}, head=("Fagerheds kommun    Sammanträdesprotokoll    {p} ({n})", "Kommunstyrelsen    {day}"), closing="rows", room="Fagersalen, kommunhuset",
        ),
        Body(
            "kf", "Kommunfullmäktige", "Fagerheds kommun", "kommunfullmaktige-fagerhed", "council of Fagerhed", "Protokoll", "column", "§ {}",
            labels={"place_time": "Plats och tid", "deciding": "Beslutande", "others": "Övriga närvarande", "certifier": "Utses att justera", "certified": "Justeringens plats och tid", "absent": "Frånvarande"},
            looks={"face": "serif", "width": 76, "lines": 48}, head=("Fagerheds kommun    Protokoll    {p} ({n})", "Kommunfullmäktige    {day}"), closing="lines", room="Fagersalen, kommunhuset",
        ),
        Body(
            "vardnamnden", "Vårdnämnden", "Region Mellanbygden", "vardnamnden", "committee of the region for health care", "Protokoll", "headings", "§ {}",
            labels={"place": "Plats", "time": "Tid", "deciding": "Beslutande ledamöter", "others": "Övriga deltagare", "certifier": "Justerare", "absent": "Frånvarande"}, looks={"face": "sans", "mark": "1"},
            head=("Region Mellanbygden    {p} ({n})", "Vårdnämnden    Protokoll    {day}"), closing="lines", room="Regionens hus, Mellansund",
        ),
        Body(
            "radet", "Rådet för äldre och personer med funktionsnedsättning", "Kvarnhede kommun", "seniorradet-kvarnhede", "advisory council of Kvarnhede, with the pensioners' and disability organisations", "Protokoll", "notes", "§ {}",
            labels={"present": "Närvarande", "others": "Övriga", "absent": "Frånvarande"}, looks={"face": "serif", "size": 11.5}, closing="lines", room="Samlingssalen, Kvarngården",
        ),
    )
}  # fmt: skip
