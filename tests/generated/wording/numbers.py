"""Case numbers and clock times as they are written."""

from __future__ import annotations

from random import Random

from ..said import Ref, Said, fill
from ..style import Style

LETTERS = {
    "Socialnämnden": "SN",
    "Kommunstyrelsen": "KS",
    "Kommunfullmäktige": "KF",
    "Barn- och utbildningsnämnden": "BUN",
    "Vård- och omsorgsnämnden": "VON",
    "Miljö- och byggnadsnämnden": "MBN",
    "Tekniska nämnden": "TN",
    "Kultur- och fritidsnämnden": "KFN",
    "Arbetsmarknadsnämnden": "AMN",
}


class CaseNumbers:
    """One registry's way of numbering, and how minutes put it."""

    def __init__(self, rng: Random, body: str, year: int) -> None:
        self.rng, self.year = rng, year
        self.letters = LETTERS.get(body, "FÖS")
        self.shape = rng.choice(["{l} {y}/{n}", "{l} {y}/{n}", "{y}/{n}", "{l}-{y}-{n:05d}", "{l} {y}-{n:04d}", "{y}-{n:05d}", "{l}{y}/{n}"])
        self.words = rng.choice(["Dnr {ref}", "Dnr {ref}", "Dnr: {ref}", "Diarienummer: {ref}", "Dnr. {ref}", "Ärendenummer {ref}"])

    def draw(self) -> Said:
        """A new case number with the word before it."""
        number = self.shape.format(l=self.letters, y=self.year - (self.rng.random() < 0.2), n=self.rng.randint(11, 890))
        return fill(self.words, ref=Ref(number, "case_number", number))


def hours(rng: Random, style: Style, start: tuple[int, int], end: tuple[int, int] | None) -> str:
    """ "kl. 13.00–15.30"."""
    first = style.time(*start)
    told = f"{first}{style.dash}{style.time(*end)}" if end else first
    return rng.choice(["kl. ", "kl. ", "klockan ", "kl ", "Kl. "]) + told


def hhmm(time: tuple[int, int]) -> str:
    """A clock time as the record has it."""
    return f"{time[0]:02d}:{time[1]:02d}"
