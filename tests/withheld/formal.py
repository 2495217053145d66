"""What most meetings do at their beginning and end: formal sentences, ballots and signatures."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from random import Random

from generated.said import Day, Said, say
from generated.truth import Decision
from generated.wording.told import Told

from .dispute import Disputed
from .kit import Kit
from .land import Person
from .scribe import Scribe
from .sentence import inner
from .when import weekday


def passed(rng: Random, own: str, kind: str, *texts: str, who: str = "", by: str | None = None) -> Told:
    """One of several wordings of a formal decision. ``{o}`` is the body, ``{n}`` somebody; ``by`` is a body named in a line above."""
    template = rng.choice(texts)
    text = template.format(o=own if template.startswith("{o}") else inner(own), n=who)
    named = (own if template.startswith("{o}") else inner(own)) if "{o}" in template else by
    return Told(say(text), (Decision(text, kind, by=named),))


def dated(template: str, day: Day, own: str, kind: str) -> Told:
    """A formal decision about an earlier day's minutes: ``{d}`` is the day, ``{o}`` the body."""
    before, after = template.replace("{o}", own if template.startswith("{o}") else inner(own)).split("{d}")
    said = say(before, day, after)
    return Told(said, (Decision(said.text, kind, by=own if template.startswith("{o}") else inner(own) if "{o}" in template else None),))


def forwarded(pen: Scribe, rng: Random, to: str, things: Sequence[str]) -> None:
    """Proposals that go on to another body for its decision: a line that says so, and a list of noun phrases."""
    pen.para(
        rng.choice(["Förslag som ska till {t} för beslut:", "Följande förslag ska till {t} för beslut:", "Förslag som lämnas till {t} för beslut:"]).format(
            t=to
        )
    )
    points = rng.sample(list(things), rng.randint(2, 3))
    pen.tell_points([Told(say(one), (Decision(one, "propose", "proposed", addressee=to),)) for one in points])


def decided(fight: Disputed) -> Disputed | None:
    """The dispute, unless its count is a tie or tells of another outcome."""
    if not fight.vote:
        return fight
    counted = dict(fight.vote[0].facts[0].gold())
    return fight if counted["yes"] > counted["no"] else None


def ballots(pen: Scribe, rng: Random, fight: Disputed) -> None:
    """Who voted for what, in a table with a mark in one column, a table of words, or a line for each side."""
    if not fight.ballots:
        return
    shape = rng.randint(0, 2)
    words = {"yes": "Ja", "no": "Nej", "abstain": "Avstår"}
    if shape == 0:
        mark = rng.choice(["X", "x"])
        pen.table(
            [rng.choice(["Ledamot", "Namn"]), *words.values()],
            [[say(one.with_party), *(say(mark if option == chosen else "") for option in words)] for one, chosen in fight.ballots],
        )
    elif shape == 1:
        pen.table([rng.choice(["Ledamot", "Namn"]), "Röst"], [[say(one.with_party), say(words[chosen])] for one, chosen in fight.ballots])
    else:
        for option, label in (("yes", "Ja-röster:"), ("no", "Nej-röster:"), ("abstain", "Avstår:")):
            if names := [one.with_party for one, chosen in fight.ballots if chosen == option]:
                pen.para(", ".join(names), label=label, tight=True)


def signed(pen: Scribe, kit: Kit, keeper: Person, chair: Person, certifiers: Sequence[Person]) -> None:
    """Names on lines under headings, beside labels, or in a table of electronic signatures."""
    rng = kit.rng
    people = [
        (rng.choice(["Sekreterare", "Protokollförare"]), keeper),
        ("Ordförande", chair),
        *((rng.choice(["Justerare", "Justerande"]), one) for one in certifiers),
    ]
    shape = rng.randint(0, 2)
    if shape == 0:
        pen.section(rng.choice(["Elektroniskt undertecknat", "Digitala signaturer", "Signerat med e-legitimation"]))
        rows: list[list[Said]] = []
        when = kit.day
        for role, one in people:
            when = weekday(when + timedelta(days=rng.randint(1, 4)))
            clock = f"{rng.randint(7, 21):02d}:{rng.randint(0, 59):02d}"
            rows.append([say(role), say(one.name), say(Day(when.isoformat(), when, when), f" {clock}")])
            pen.signs(one.name, role, "electronic", f"{when.isoformat()} {clock}")
        pen.table(["Roll", "Namn", rng.choice(["Signerat", "Tidpunkt"])], rows)
        return
    if shape == 1:
        pen.rows([(label, [say(one.name)]) for label, one in people])
        for label, one in people:
            pen.signs(one.name, label)
        return
    pen.para(rng.choice(["Vid protokollet", "Vid protokollet:", "Vid pennan"]))
    pen.para(keeper.name, tight=True)
    pen.signs(keeper.name)
    pen.para(rng.choice(["Justeras", "Justeras:", "Justerat"]))
    for _, one in people[1:]:
        pen.para(one.name, tight=True)
        pen.signs(one.name)
