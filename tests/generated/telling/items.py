"""How one matter is told: in statutory minutes in labelled parts, in notes in plain paragraphs."""

from __future__ import annotations

from collections.abc import Callable

from ..said import Said, say, small
from ..teller import Teller
from ..wording import disputes
from ..wording.acts import IMMEDIATE, IMPERSONAL, OPENINGS, OPENINGS_PAST, Act
from ..wording.talk import misspelt
from ..wording.told import Told, joined
from .happened import Matter, Scene

LEADS = ["{by} beslutar", "{by} beslutar", "{by} beslutar:", "{by} beslutar följande:", "{by} beslutar"]
LEADS_PAST = ["{by} beslutade", "{by} beslutade:", "{by} beslöt"]
ENDS = [(",", "."), ("", ""), ("", "."), (", samt", "."), (".", ".")]


def number_of(teller: Teller) -> str | None:
    """The number of the item that is open."""
    return None if teller.item is None else teller.truth.parts["items"][teller.item]["number"]


# decisions


def clauses(teller: Teller, scene: Scene, acts: list[Act], by: str | None, mark: str) -> None:
    """att-clauses one below the other."""
    between, last = scene.rng.choice(ENDS)
    if mark in {"1", "a"} or len(acts) == 1:
        between = last
    told = [act.clause(by) for act in acts]
    teller.tell_points([Told(say(one.said, last if i == len(told) - 1 else between), one.facts) for i, one in enumerate(told)], mark)


def _lead(teller: Teller, scene: Scene, acts: list[Act], by: str) -> None:
    past = teller.style.past
    teller.para(scene.rng.choice(LEADS_PAST if past else LEADS).replace("{by}", by), tight=True)
    clauses(teller, scene, acts, by, scene.rng.choice(["", teller.style.mark, teller.style.mark]))


def _sentences(scene: Scene, acts: list[Act], by: str, *, past: bool) -> list[Told]:
    openings = OPENINGS_PAST if past else OPENINGS
    further = f"Vidare {'beslutade' if past else 'beslutar'} {small(by)} att"
    ways = [further if i and scene.rng.random() < 0.25 else scene.rng.choice(openings) for i in range(len(acts))]
    return [
        act.decides(by, way) if scene.rng.random() < 0.6 and act.type not in {"note", "elect"} else act.active(by, past=past)
        for act, way in zip(acts, ways, strict=True)
    ]


def _upward(teller: Teller, scene: Scene, acts: list[Act], by: str) -> None:
    """What is put to the body above: a line that says so, and what that body is to decide."""
    above = acts[0].addressee or ""
    teller.para(
        scene.rng.choice(["{by} föreslår {a} besluta", "{by} föreslår {a} besluta:", "{by} föreslår att {a} beslutar"]).format(by=by, a=above), tight=True
    )
    teller.tell_points([act.beneath(by) for act in acts], scene.rng.choice(["", "-", teller.style.mark]))


def told_acts(scene: Scene, acts: list[Act], way: str, by: str, *, past: bool) -> list[Told]:
    """Each act as a sentence."""
    if way == "was":
        return [act.was_decided(scene.rng.choice(IMPERSONAL)) for act in acts]
    if way in {"bare", "bare_att"}:
        return [act.passive(past=past) for act in acts]
    return _sentences(scene, acts, by, past=past)


def decide(teller: Teller, scene: Scene, acts: list[Act], *, label: str | None = None) -> None:
    """What was decided, under its label, in the way of this secretary."""
    if not acts:
        return
    style, rng, by = teller.style, scene.rng, scene.body.short[0] if scene.rng.random() < 0.7 else scene.subject()
    label = style.labels["decision"] if label is None else label
    upward = [act for act in acts if act.type == "propose" and act.addressee and style.way in {"lead", "sentences"} and rng.random() < 0.5]
    if upward and len(upward) == len(acts):
        if label:
            teller.label(label)
        _upward(teller, scene, upward, by)
        return
    if label and style.run_in and len(acts) == 1:
        teller.tell(told_acts(scene, acts, style.way, by, past=style.past)[0], label=label.rstrip(":") + ":")
        return
    if label:
        teller.label(label)
    if style.way == "lead" and (len(acts) > 1 or rng.random() < 0.5):
        _lead(teller, scene, acts, by)
    elif style.way == "bare_att":
        clauses(teller, scene, acts, None, rng.choice(["", "-", "1"]))
    elif len(acts) > 1 and rng.random() < 0.6:
        teller.tell_points(told_acts(scene, acts, style.way, by, past=style.past), style.mark)
    else:
        for told in told_acts(scene, acts, style.way, by, past=style.past):
            teller.tell(told)


# the other parts of an item in statutory minutes


def talk(teller: Teller, scene: Scene, told: list[Told], label: str = "") -> None:
    """Sentences as one or several paragraphs, or as points."""
    if not told:
        return
    told = [Told(misspelt(one.said, scene.rng)) if teller.style.careless and not one.facts and scene.rng.random() < 0.15 else one for one in told]
    if label:
        teller.label(label)
    if len(told) > 2 and scene.rng.random() < 0.2:
        teller.tell_points(told, scene.rng.choice(["-", "•", "–"]))
        return
    at = 0
    while at < len(told):
        step = scene.rng.randint(1, 3)
        teller.tell(joined(told[at : at + step]))
        at += step


def proposed_before(teller: Teller, scene: Scene, matter: Matter) -> None:
    """The proposal that was then decided: words that are no second entry, but whose days count."""
    if matter.acts:
        teller.label(teller.style.labels["proposed"])
        teller.points(
            [say("att ", act.form(act.verb.infinitive)) for act in matter.acts] if scene.rng.random() < 0.5 else [act.passive().said for act in matter.acts]
        )


def movers(teller: Teller, scene: Scene, matter: Matter) -> None:
    if matter.moved:
        teller.label(teller.style.labels["moved"])
        for one in matter.moved:
            teller.tell(disputes.moved(scene.rng, [scene.named(who) for who in one.by], [who.name for who in one.by], one.text, one.kind))


def course(teller: Teller, scene: Scene, matter: Matter) -> None:
    if matter.course:
        teller.label(teller.style.labels["course"])
        for said in matter.course:
            teller.para(said)
    if matter.vote:
        vote = matter.vote
        teller.label(teller.style.labels["vote"])
        ballots = [(person.name, scene.named(person), option) for person, option in vote.ballots]
        by_table = bool(ballots) and scene.rng.random() < 0.4
        for told in disputes.counted(scene.rng, vote.yes, vote.no, vote.abstained, (vote.yes_means, vote.no_means), ballots, listed_by_name=not by_table):
            teller.tell(told)
        if by_table:
            marks = {"yes": 0, "no": 1, "abstain": 2}
            teller.table(
                ["Ledamot", "Ja", "Nej", "Avstår"], [[say(shown), *(say("X" if marks[option] == i else "") for i in range(3))] for _, shown, option in ballots]
            )


def against(teller: Teller, scene: Scene, matter: Matter) -> None:
    for one in matter.against:
        if one.kind == "reservation" and scene.rng.random() < 0.7:
            teller.label(teller.style.labels["dissent"])
        parties = [person.party or "" for person in one.by]
        if one.parties and len(set(parties)) == len(parties):
            teller.tell(disputes.against(scene.rng, one.kind, parties, parties))
        else:
            teller.tell(disputes.against(scene.rng, one.kind, [scene.named(who) for who in one.by], [who.name for who in one.by]))


def aside(teller: Teller, scene: Scene, matter: Matter) -> None:
    if matter.recused:
        if scene.rng.random() < 0.5:
            teller.label(teller.style.labels["recused"])
        teller.tell(disputes.recused(scene.rng, scene.named(matter.recused), matter.recused.name))


def sent(teller: Teller, scene: Scene, matter: Matter) -> None:
    if matter.recipients and scene.rng.random() < 0.8:
        if teller.item is not None:
            teller.truth.parts["items"][teller.item]["sent_to"] = list(matter.recipients)
        teller.label(teller.style.labels["sent"])
        if scene.rng.random() < 0.5:
            teller.para(", ".join(matter.recipients))
        else:
            for one in matter.recipients:
                teller.para(one, tight=True)


def papers(teller: Teller, matter: Matter) -> None:
    if matter.papers:
        teller.label(teller.style.labels["papers"])
        teller.points(matter.papers, "" if teller.style.mark == "1" else teller.style.mark)


def decided(teller: Teller, scene: Scene, matter: Matter) -> None:
    acts = list(matter.acts)
    if matter.immediate:
        acts.append(Act(scene.rng.choice(IMMEDIATE)))
        number = number_of(teller)
        teller.certified(None, items=[number] if number else None, immediate=True)
    decide(teller, scene, acts)


def statutory(teller: Teller, scene: Scene, matter: Matter) -> None:
    """An item in labelled parts; the decision first or last."""
    style, rng = teller.style, scene.rng
    before: list[Callable[[], None]] = [
        lambda: talk(teller, scene, matter.talk, style.labels["summary"] if len(matter.talk) > 1 else ""),
        lambda: teller.tell_points(matter.listing, listed(teller)),
        lambda: papers(teller, matter),
        lambda: proposed_before(teller, scene, matter) if matter.papers and rng.random() < 0.4 else None,
        lambda: movers(teller, scene, matter),
        lambda: course(teller, scene, matter),
    ]
    if matter.children:  # what is decided stands before the parts: after them it would seem to belong to the last one
        talk(teller, scene, matter.talk)
        decided(teller, scene, matter)
        children(teller, scene, matter)
        return
    if not style.decision_first:
        aside(teller, scene, matter)
        for part in before:
            part()
        decided(teller, scene, matter)
        against(teller, scene, matter)
    else:
        decided(teller, scene, matter)
        against(teller, scene, matter)
        aside(teller, scene, matter)
        for part in before:
            part()
    sent(teller, scene, matter)


def children(teller: Teller, scene: Scene, matter: Matter) -> None:
    """Lettered parts of an item, each an item of level 2."""
    number, parent = number_of(teller), teller.item
    mark = scene.rng.choice([")", ")", ".", "1"])
    decimal = mark == "1" and number is not None and "§" not in teller.style.number
    for i, child in enumerate(matter.children):
        letter = "abcdefgh"[i]
        told = f"{number}.{i + 1}" if decimal else f"{number} {letter}" if number else letter
        shown = told if decimal else f"{letter}{mark if mark != '1' else ')'}"
        teller.open_item(told, child.heading, level=2, shown=shown, presenters=[person.name for person in child.presenters])
        talk(teller, scene, child.talk)
    if matter.children:
        teller.item = parent


def informal(teller: Teller, scene: Scene, matter: Matter, *, label: str = "") -> None:
    """An item of notes: what was said, then decisions and tasks."""
    rng = scene.rng
    talk(teller, scene, matter.talk)
    if matter.forward:
        teller.para(matter.forward)
    teller.tell_points(matter.listing, listed(teller))
    if matter.acts:
        decide(teller, scene, matter.acts, label=label if label or rng.random() < 0.5 else "")
    children(teller, scene, matter)
    if not matter.points:
        return
    if rng.random() < 0.3:
        teller.tell_points(matter.points)
    else:
        for point in matter.points:
            teller.tell(point)


def listed(teller: Teller) -> str:
    """The mark of lists that are no clauses: never numbers, which belong to items and clauses."""
    return "-" if teller.style.mark == "1" else teller.style.mark


def case_of(matter: Matter) -> Said | None:
    return matter.case or None
