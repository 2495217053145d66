"""The habits of one secretary and one template: labels, numbering, marks, tense, faces and margins."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

LABELS: dict[str, tuple[str, ...]] = {
    "decision": ("Beslut", "Beslut", "BESLUT", "Beslut:", "Beslut"),
    "position": ("Ställningstagande", "Rådets ställningstagande", "Ställningstagande:"),
    "summary": ("Sammanfattning av ärendet", "Ärendebeskrivning", "Bakgrund", "Sammanfattning", "Ärendet", "Beskrivning av ärendet"),
    "papers": ("Beslutsunderlag", "Underlag för beslut", "Handlingar i ärendet", "Underlag"),
    "proposed": ("Förslag till beslut", "Förvaltningens förslag till beslut", "Förvaltningens förslag"),
    "moved": ("Yrkanden", "Yrkande", "Förslag till beslut på sammanträdet", "Yrkanden på sammanträdet"),
    "course": ("Beslutsgång", "Propositionsordning", "Beslutsgången"),
    "vote": ("Omröstning", "Votering", "Omröstningsresultat"),
    "dissent": ("Reservation", "Reservationer", "Reservation mot beslutet"),
    "recused": ("Jäv", "Deltar ej på grund av jäv"),
    "sent": ("Beslutet skickas till", "Expedieras till", "Protokollsutdrag till", "Skickas till", "Kopia till"),
    "place_time": ("Plats och tid", "Plats och tid", "Tid och plats"),
    "place": ("Plats", "Plats:", "Lokal", "Sammanträdesplats"),
    "time": ("Tid", "Tid:", "Datum och tid", "Sammanträdestid"),
    "deciding": ("Beslutande", "Beslutande ledamöter", "Ledamöter", "Tjänstgörande ledamöter"),
    "serving": ("Tjänstgörande ersättare",),
    "substitutes": ("Ersättare", "Ej tjänstgörande ersättare", "Närvarande ersättare", "Icke tjänstgörande ersättare"),
    "others": ("Övriga", "Övriga närvarande", "Övriga deltagare", "Övriga deltagande", "Tjänstepersoner"),
    "absent": ("Frånvarande", "Förhinder", "Ej närvarande", "Anmält förhinder", "Frånvarande ledamöter"),
    "present": ("Närvarande", "Närvarande:", "Deltagare", "Deltagare:", "Närvarolista"),
    "guests": ("Gäster", "Inbjudna", "Inbjudna gäster"),
    "certifier": ("Justerare", "Utses att justera", "Justerande", "Val av justerare", "Utsedd att justera"),
    "certified": ("Justeringens plats och tid", "Justering", "Plats och tid för justering", "Tid och plats för justering"),
    "chair": ("Ordförande", "Ordförande", "Ordf."),
    "secretary": ("Sekreterare", "Sekreterare", "Protokollförare", "Vid protokollet"),
    "notes_by": ("Antecknat av", "Vid anteckningarna", "Antecknare", "Minnesanteckningar förda av", "Vid pennan", "Anteckningar"),
    "signing": ("Underskrifter", "Underskrift", "Undertecknas"),
    "next": ("Nästa möte", "Kommande möten", "Mötestider framöver", "Nästa sammanträde"),
    "todo": ("Att göra", "Åtgärdslista", "Uppföljning av beslut och uppgifter", "Vem gör vad"),
}
PAGE_MARKS = ("Sida {p} ({n})", "{p} ({n})", "Sida {p} av {n}", "{p}({n})", "Sid {p} (av {n})", "Sida {p}", "{p}")
SIGNATURE_LINES = (
    "Justerandes signatur          Utdragsbestyrkande",
    "Justerandes sign",
    "Ordförandens sign        Justerandes sign        Utdragsbestyrkande",
    "Justerandes signatur",
    "Signatur: ______  ______",
)


@dataclass(frozen=True)
class Style:
    """One document's habits, drawn once."""

    labels: dict[str, str]
    number: str
    """How an item's number is written before its heading, with ``{}`` for it."""
    apart: bool
    """The number has a line of its own above the heading."""
    way: str
    """How decisions are told: lead, sentences, bare, bare_att, was."""
    past: bool
    mark: str
    decision_first: bool
    run_in: bool
    """Labels stand at the head of their paragraph."""
    face: str
    size: float
    margin: int
    justified: bool
    width: int
    """How long a line of text is; 0 leaves paragraphs whole."""
    hyphens: bool
    indent: int
    lines: int
    """Lines a page in text files with page heads."""
    boxed: bool
    careless: bool
    """Words are misspelt now and then, where they are no value."""
    clock: str
    dash: str

    def time(self, hour: int, minute: int) -> str:
        return f"{hour:02d}{self.clock[-1]}{minute:02d}" if len(self.clock) > 1 else f"{hour}{self.clock}{minute:02d}"


def draw(rng: Random, number: str, way: str | None = None) -> Style:
    """A style whose numbering and way of telling decisions suit a family."""
    return Style(
        labels={name: rng.choice(words) for name, words in LABELS.items()},
        number=number,
        apart="§" in number and rng.random() < 0.25,
        way=way or rng.choice(["lead", "lead", "sentences", "sentences", "bare", "bare_att"]),
        past=rng.random() < 0.35,
        mark=rng.choice(["-", "•", "-", "–", "*", "o", "1", ""]),
        decision_first=rng.random() < 0.5,
        run_in=rng.random() < 0.25,
        face=rng.choice(["serif", "sans", "sans", "mono"] if rng.random() < 0.2 else ["serif", "sans"]),
        size=rng.choice([9.5, 10, 10.5, 11, 11, 12]),
        margin=rng.choice([18, 20, 25, 25, 30]),
        justified=rng.random() < 0.3,
        width=rng.choice([0, 0, 68, 72, 76, 80, 88, 96]),
        hyphens=rng.random() < 0.2,
        indent=rng.choice([18, 22, 26, 30]),
        lines=rng.choice([42, 46, 50, 54, 58]),
        boxed=rng.random() < 0.5,
        careless=rng.random() < 0.25,
        clock=rng.choice([":", ".", "0:", "0.", "0:"]),
        dash=rng.choice(["–", "-", "–", " – ", " - "]),
    )
