"""Tasks: what bodies order, and what people at a meeting take upon themselves."""

from __future__ import annotations

from random import Random

from ..said import Day, Said, fill, say
from ..truth import Assignment
from .days import Calendar
from .told import Told

ORDERS = """utreda förutsättningarna för {about}
se över rutinerna för {about}
ta fram ett underlag om {about}
återkomma med en lägesrapport om {about}
redovisa kostnaderna för {about}
föra dialog med kommunerna om {about}
kartlägga behoven när det gäller {about}
påbörja arbetet med {about}
följa upp {about}
ta fram en tidplan och budget för {about}
bjuda in till ett dialogmöte om {about}
samla in uppgifter om {about}
planera en utbildning om {about}
genomföra en riskanalys av {about}""".splitlines()

DUE = ["senast {day}", "senast {day}", "senast {day}", "{when}", "innan {day}", "till {day}"]
LATER = ["", "", " till nästa möte", " så snart som möjligt", " under sitt kommande arbete"]

POINTS = """{who} återkommer med {what}{due}.
{who} skickar ut {what}{due}.
{who} mejlar {what} till gruppen{due}.
{who} ser över {what}{due}.
{who} tar fram {what}{due}.
{who} sammanställer {what}{due}.
{who} uppdaterar {what}{due}.
{who} stämmer av {what} med kommunerna{due}.
{who} tar kontakt med Länsstyrelsen om {what}.
{who} bokar lokal till nästa möte.
{who} bjuder in föreläsare till nästa möte.
{who} lägger ut {what} på webbplatsen{due}.
{who} tar med sig frågan till sin ledningsgrupp.
{who} lämnar synpunkter på {what}{due}.
{who} kontrollerar {what} och återkopplar{due}.
{who} ska ta fram {what}{due}.
{who} ansvarar för att {what} skickas till kommunerna{due}.
{who} kommer att redovisa {what}{due}.""".splitlines()
WHAT = [
    "statistiken",
    "en sammanställning",
    "presentationen",
    "enkätsvaren",
    "mötestiderna",
    "kontaktlistan",
    "ett utkast",
    "kostnadsberäkningen",
    "underlaget",
    "en kort sammanfattning",
    "deltagarlistan",
    "informationsbrevet",
    "checklistan",
]
GROUPS = [
    "Kansliet",
    "Arbetsgruppen",
    "Samtliga kommuner",
    "Processledaren",
    "Beredningsgruppen",
    "Kommunerna",
    "Respektive kommun",
    "Presidiet",
    "Ordföranden",
]


def due_of(rng: Random, calendar: Calendar, likely: float = 0.65) -> tuple[Said, Day | None]:
    """The words for when something is to be done, with a blank before them, and the day or span they mean."""
    if rng.random() > likely:
        return say(rng.choice(LATER[:3])), None
    template = rng.choice(DUE)
    if "{when}" in template:
        when = calendar.later(calendar.period(calendar.days_after(30, 200)))
        return fill(" " + template, when=when), when
    day = calendar.day(calendar.days_after(14, 120))
    return fill(" " + template, day=day), day


def point(rng: Random, calendar: Calendar, who: str) -> Told:
    """A task that someone takes: a sentence of its own, no decision."""
    template = rng.choice(POINTS)
    words, due = due_of(rng, calendar)
    if "{due}" not in template:
        words, due = say(), None
    said = fill(template, who=who, what=rng.choice(WHAT), due=words).capital()
    return Told(said, (Assignment(said.text, said.written(who), None, due),))
