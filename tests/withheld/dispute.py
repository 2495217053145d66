"""Proposals, counted votes, reservations and conflicts of interest, in the words of a family."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from generated.said import Said, fill
from generated.truth import entry
from generated.wording.told import Told

from .land import Person, joined


@dataclass(frozen=True)
class Quarrel:
    """How a family tells that its members differed. Slots: who, text; yes, no, left; who."""

    moved: tuple[str, ...]
    ours: tuple[str, ...]
    theirs: tuple[tuple[str, str], ...]
    """What is moved against it, and its kind."""
    put: tuple[str, ...]
    counted: tuple[str, ...]
    abstained: tuple[str, ...]
    """What stands behind the figures where somebody abstained, with ``{a}``."""
    against: tuple[tuple[str, str], ...]
    """Kind and wording of a reservation, a statement or a note."""
    recused: tuple[str, ...] = ()


@dataclass
class Disputed:
    """What was said of one dispute, part by part."""

    moved: list[Told]
    put: list[Told]
    vote: list[Told]
    against: list[Told]
    ballots: list[tuple[Person, str]]


def _moved(rng: Random, words: Quarrel, people: list[Person], text: str, kind: str) -> Told:
    said: Said = fill(rng.choice(words.moved), who=joined([one.with_party for one in people]), text=text)
    return Told(said, (entry("proposals", by=[one.name for one in people], kind=kind, text=text),))


def dispute(rng: Random, words: Quarrel, members: list[Person], *, voted: float = 0.6, named: float = 0.0) -> Disputed:
    """Two proposals, how they were put, perhaps a vote, perhaps with ballots, and who was against."""
    movers = rng.sample(members, 3)
    theirs, kind = rng.choice(words.theirs)
    against = movers[1 : rng.choice([2, 3])]
    out = Disputed(
        [_moved(rng, words, movers[:1], rng.choice(words.ours), "approve"), _moved(rng, words, against, theirs, kind)],
        [Told(fill(rng.choice(words.put)))],
        [],
        [],
        [],
    )
    if rng.random() < voted:
        no = rng.randint(len(against), max(len(against), (len(members) - 1) // 2))
        left = rng.choice([0, 0, 0, 1]) if len(members) - no > 3 else 0
        yes = len(members) - no - left
        rest = [one for one in members if one not in against and one is not movers[0]]
        if rng.random() < named:
            options = ["yes"] * (yes - 1) + ["no"] * (no - len(against)) + ["abstain"] * left
            chosen = {
                **dict.fromkeys((one.name for one in against), "no"),
                movers[0].name: "yes",
                **{one.name: option for one, option in zip(rest, options, strict=True)},
            }
            out.ballots = [(one, chosen[one.name]) for one in members]
        tail = rng.choice(words.abstained).format(a=left) if left else ""
        said = fill(rng.choice(words.counted), yes=str(yes), no=str(no), tail=tail)
        out.vote = [
            Told(
                said,
                (
                    entry(
                        "votes",
                        yes=yes,
                        no=no,
                        abstained=left,
                        yes_means=None,
                        no_means=None,
                        ballots=[{"name": one.name, "option": option} for one, option in out.ballots],
                    ),
                ),
            )
        ]
    if rng.random() < 0.75:
        what, template = rng.choice(words.against)
        out.against = [Told(fill(template, who=joined([one.with_party for one in against])), (entry("dissents", kind=what, by=[one.name for one in against]),))]
    return out


def explained(rng: Random, fight: Disputed, templates: tuple[str, ...]) -> None:
    """What a yes and a no mean in the vote, told before it. Slots: yes, no."""
    if not fight.vote:
        return
    ours, theirs = (str(dict(one.facts[0].gold())["text"]) for one in fight.moved)
    fight.put.append(Told(fill(rng.choice(templates), yes=ours, no=theirs)))
    counted = fight.vote[0]
    fight.vote = [Told(counted.said, (entry("votes", **{**counted.facts[0].gold(), "yes_means": ours, "no_means": theirs}),))]


def recused(rng: Random, words: Quarrel, person: Person) -> Told:
    """Somebody who stood aside."""
    return Told(fill(rng.choice(words.recused), who=person.with_party), (entry("disqualifications", name=person.name),))
