"""Members who differ: proposals, how they were put, a vote with its ballots in one of many shapes, who lost and what they did."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from generated.said import Said, fill, say
from generated.truth import entry
from generated.wording.told import Told

from .land import Person, joined
from .scribe import Scribe


@dataclass(frozen=True)
class Speech:
    """A family's wordings. Slots: ``who``, ``text``; ``yes``, ``no``, ``tail``; ``o`` is the body."""

    moved: tuple[str, ...]
    ours: tuple[str, ...]
    theirs: tuple[tuple[str, str], ...]
    put: tuple[str, ...]
    asked: tuple[str, ...]
    """A vote is asked for."""
    meant: tuple[str, ...]
    counted: tuple[str, ...]
    left: tuple[str, ...]
    """Behind the figures, where some did not vote: ``{a}``."""
    tied: tuple[str, ...]
    """Where the chair's vote decided."""
    against: tuple[tuple[str, str], ...]
    parties: tuple[tuple[str, str], ...]
    """As ``against``, by parties."""
    reasons: tuple[str, ...] = ()


@dataclass
class Contest:
    """What was said, part by part."""

    moved: list[Told]
    put: list[Told]
    vote: list[Told] = field(default_factory=list)
    after: list[Told] = field(default_factory=list)
    ballots: list[tuple[Person, str]] = field(default_factory=list)

    @property
    def kind(self) -> str:
        return str(self.after[0].facts[0].gold()["kind"]) if self.after else ""


def _moved(rng: Random, speech: Speech, who: list[Person], text: str, kind: str) -> Told:
    said: Said = fill(rng.choice(speech.moved), who=joined([one.with_party for one in who]), text=text)
    return Told(said, (entry("proposals", by=[one.name for one in who], kind=kind, text=text),))


def _after(rng: Random, speech: Speech, losers: list[Person]) -> list[Told]:
    """What those who lost had written down."""
    parties = list(dict.fromkeys(one.party for one in losers if one.party))
    if parties and len(parties) == len({one.party for one in losers}) and rng.random() < 0.25:
        kind, words = rng.choice(speech.parties)
        named = joined(parties)
        by = parties
    else:
        kind, words = rng.choice(speech.against)
        named, by = joined([one.with_party for one in losers]), [one.name for one in losers]
    told = [Told(fill(words, who=named), (entry("dissents", kind=kind, by=by),))]
    if speech.reasons and (words.endswith(":") or rng.random() < 0.3):
        told.append(Told(say(rng.choice(speech.reasons))))
    return told


def contest(rng: Random, speech: Speech, members: list[Person], chair: Person, *, voted: float = 0.6, named: float = 0.7) -> Contest:
    """Two or three proposals, perhaps a vote with ballots, and what came after. The first proposal wins."""
    rest = [one for one in members if one is not chair]
    movers = rng.sample(rest, 4)
    theirs = rng.sample(speech.theirs, 2)
    ours = rng.choice(speech.ours)
    losers = movers[1 : rng.choice([2, 2, 3])]
    first = [chair] if rng.random() < 0.25 else movers[:1]
    if rng.random() < 0.2:
        first = [*first, movers[3]]
    moved = [_moved(rng, speech, first, ours, "approve"), _moved(rng, speech, losers, *theirs[0])]
    if rng.random() < 0.3:
        moved.reverse()
    out = Contest(moved, [Told(say(rng.choice(speech.put)))])
    if rng.random() < voted:
        _counted(rng, speech, out, members, chair, first, losers, (ours, theirs[0][0]), named=named)
    if rng.random() < 0.8:
        out.after = _after(rng, speech, losers)
    return out


def _counted(
    rng: Random,
    speech: Speech,
    out: Contest,
    members: list[Person],
    chair: Person,
    first: list[Person],
    losers: list[Person],
    meant: tuple[str, str],
    *,
    named: float,
) -> None:
    out.put.append(Told(say(rng.choice(speech.asked))))
    many = len(members)
    tie = many % 2 == 0 and rng.random() < 0.2 and many // 2 >= len(losers)
    if tie:
        yes, no, left = many // 2, many // 2, 0
    else:
        no = rng.randint(len(losers), max(len(losers), (many - 1) // 2))
        left = rng.choice([0, 0, 0, 1, 2]) if many - no > no + 3 else 0
        yes = many - no - left
    explained = rng.random() < 0.65
    if explained:
        out.put.append(Told(fill(rng.choice(speech.meant), yes=meant[0], no=meant[1])))
    if rng.random() < named:
        fixed = {**dict.fromkeys((one.name for one in losers), "no"), **dict.fromkeys((one.name for one in first), "yes"), chair.name: "yes"}
        others = [one for one in members if one.name not in fixed]
        taken = list(fixed.values())
        options = ["yes"] * (yes - taken.count("yes")) + ["no"] * (no - taken.count("no")) + ["abstain"] * left
        rng.shuffle(options)
        if len(options) == len(others):
            fixed |= {one.name: option for one, option in zip(others, options, strict=True)}
            out.ballots = [(one, fixed[one.name]) for one in members]
    tail = rng.choice(speech.left).format(a=left) if left else ""
    said = fill(rng.choice(speech.counted), yes=str(yes), no=str(no), tail=tail)
    told = {
        "yes": yes, "no": no, "abstained": left, "yes_means": meant[0] if explained else None, "no_means": meant[1] if explained else None, "casting_vote": tie,
        "ballots": [{"name": one.name, "option": option} for one, option in out.ballots],
    }  # fmt: skip
    if tie:
        said = say(said, " ", rng.choice(speech.tied))
    out.vote = [Told(said, (entry("votes", **told),))]


def ballots(pen: Scribe, rng: Random, fight: Contest, shape: str) -> None:
    """Who voted for what: ``marks``, ``words``, ``sides``, ``lines`` or ``prose``."""
    if not fight.ballots:
        return
    words = rng.choice([{"yes": "Ja", "no": "Nej", "abstain": "Avstår"}, {"yes": "JA", "no": "NEJ", "abstain": "AVSTÅR"}])
    if all(option != "abstain" for _, option in fight.ballots) and rng.random() < 0.4:
        words.pop("abstain")
    apart = rng.random() < 0.5
    person = [rng.choice(["Ledamot", "Namn", "Beslutande"]), *(["Parti"] if apart else [])]

    def name(one: Person) -> list[Said]:
        return [say(one.name), say(one.party or "")] if apart else [say(one.with_party)]

    if shape == "marks":
        mark = rng.choice(["X", "x", "•"])
        pen.table([*person, *words.values()], [[*name(one), *(say(mark if option == chosen else "") for option in words)] for one, chosen in fight.ballots])
    elif shape == "words":
        pen.table([*person, rng.choice(["Röst", "Avgiven röst"])], [[*name(one), say(words[chosen])] for one, chosen in fight.ballots])
    elif shape == "lines":
        pen.points([say(one.with_party, ": ", words[chosen].lower()) for one, chosen in fight.ballots], "")
    else:
        leads = rng.choice(
            [
                {"yes": "Ja-röster", "no": "Nej-röster", "abstain": "Avstår"},
                {"yes": "Ja röstar", "no": "Nej röstar", "abstain": "Avstår från att rösta gör"},
                {"yes": "Följande röstar ja", "no": "Följande röstar nej", "abstain": "Följande avstår"},
                {"yes": "JA", "no": "NEJ", "abstain": "AVSTÅR"},
            ]
        )
        for option, label in leads.items():
            some = [one.with_party for one, chosen in fight.ballots if chosen == option]
            if not some:
                continue
            if shape == "sides":
                pen.para(", ".join(some), label=f"{label}:", tight=True)
            else:
                pen.para(f"{label}: {joined(some)}.")
