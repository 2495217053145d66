"""Matters about which a body is not of one mind: motions, counter-proposals, counted votes, reservations, conflicts of interest."""

from __future__ import annotations

from ..region.matters import MOTIONS, QUESTIONS
from ..region.people import Person
from ..said import fill, say
from ..truth import entry
from ..wording import acts
from ..wording.acts import Act
from ..wording.told import Told, plain
from .happened import Against, Counted, Matter, Moved, Scene
from .matters_made import Store, paper, papers_of, words_about

FOR = [
    "bifall till förvaltningens förslag",
    "bifall till förslaget",
    "bifall till föreliggande förslag",
    "bifall till arbetsutskottets förslag",
    "att ärendet avgörs enligt förslaget",
]
CONTRARY = [
    ("avslag på förslaget", "reject"),
    ("att ärendet återremitteras", "remit"),
    ("återremiss", "remit"),
    ("att förslaget avslås", "reject"),
    ("att ärendet bordläggs", "table"),
    ("avslag på förslaget i dess helhet", "reject"),
]
MOTION_CONTRARY = [("bifall till motionen", "approve"), ("att motionen bifalls", "approve")]


def _two_sides(scene: Scene) -> tuple[list[Person], list[Person]]:
    """Those who moved a proposal and those who moved against it."""
    people = scene.rng.sample(scene.cast.members, min(4, len(scene.cast.members)))
    return [scene.cast.chair, *people[:1]][: scene.rng.randint(1, 2)], people[1 : scene.rng.randint(2, 3)]


def disputed(scene: Scene, store: Store) -> Matter:
    """A paper on which there are two proposals, often put to a vote."""
    matter = paper(scene, store)
    while matter.acts[0].type != "approve":
        matter.acts = [Act(scene.rng.choice(acts.ADOPT), {"o": "förslaget"})]
    ours, theirs = _two_sides(scene)
    against = scene.rng.choice(CONTRARY)
    add_dispute(scene, matter, Moved(tuple(ours), scene.rng.choice(FOR), "approve"), Moved(tuple(theirs), *against))
    return matter


def motion(scene: Scene) -> Matter:
    """A member's motion, or a citizen's proposal."""
    rng = scene.rng
    subject, _ = rng.choice(MOTIONS)
    citizen = rng.random() < 0.25
    mover = rng.choice(scene.cast.members)
    heading = (
        f"Medborgarförslag om {subject}"
        if citizen
        else rng.choice([f"Svar på motion om {subject}", f"Motion om {subject}", f"Motion från {scene.named(mover)} om {subject}"])
    )
    matter = Matter(say(heading))
    fact = entry(
        "interpellations", kind="citizen_proposal" if citizen else "member_motion", by=[] if citizen else [mover.name], to=None, subject=subject, answered=True
    )
    told = (
        "Ett medborgarförslag om {subject} kom in {day}."
        if citizen
        else rng.choice(["{who} lämnade in en motion om {subject} {day}.", "{who} har i en motion, inkommen {day}, tagit upp frågan om {subject}."])
    )
    said = plain(told, who=scene.named(mover), subject=subject, day=scene.calendar.past(30, 140)).said
    matter.talk = [Told(said, (fact,)), *words_about(scene, "frågan", 1, [])]
    the = "medborgarförslaget" if citizen else "motionen"
    way = rng.choice([acts.REJECT, acts.REJECT, acts.GRANT, acts.ANSWERED])
    tail = rng.choice(["", " med hänvisning till förvaltningens svar", " enligt kommunstyrelsens förslag"])
    matter.acts = [Act(way, {"o": the}, say(tail))]
    matter.papers = papers_of(scene, 2)
    if way is not acts.ANSWERED and rng.random() < 0.7 and len(scene.cast.members) > 3:
        ours, theirs = _two_sides(scene)
        mine, yours = ("avslag på " + the, "bifall till " + the) if way is acts.REJECT else ("bifall till " + the, "avslag på " + the)
        add_dispute(
            scene,
            matter,
            Moved(tuple(ours), mine, mine.split()[0].replace("avslag", "reject").replace("bifall", "approve")),
            Moved(tuple(theirs), yours, yours.split()[0].replace("avslag", "reject").replace("bifall", "approve")),
        )
    return matter


def question(scene: Scene) -> Matter:
    """An interpellation or a question, answered."""
    rng = scene.rng
    asker, answers = rng.sample(scene.cast.members, 2)
    subject = rng.choice(QUESTIONS)
    asked = rng.choice(["Interpellation", "Interpellation", "Fråga"])
    matter = Matter(say(f"{asked} från {scene.named(asker)} till {scene.named(answers)} om {subject}"))
    fact = entry(
        "interpellations", kind="interpellation" if asked == "Interpellation" else "question", by=[asker.name], to=answers.name, subject=subject, answered=True
    )
    said = plain("{who} besvarar {what}.", who=scene.named(answers), what="interpellationen" if asked == "Interpellation" else "frågan").said
    matter.talk = [Told(said, (fact,))]
    matter.acts = [Act(acts.ANSWERED, {"o": "interpellationen" if asked == "Interpellation" else "frågan"})]
    return matter


def add_dispute(scene: Scene, matter: Matter, ours: Moved, theirs: Moved) -> None:
    """Proposals, the course of the decision, perhaps a counted vote and reservations."""
    rng = scene.rng
    if not ours.by or not theirs.by:
        return
    matter.moved = [ours, theirs]
    if rng.random() < 0.6:
        matter.course = [
            fill(
                rng.choice(
                    [
                        "Ordföranden ställer proposition på yrkandena och finner bifall till {who}s yrkande.",
                        "Ordföranden ställer förslagen mot varandra och finner att {who}s yrkande vinner bifall.",
                        "Propositioner ställs på yrkandena och ordföranden finner {who}s yrkande antaget.",
                    ]
                ),
                who=ours.by[0].name,
            )
        ]
    seats = len(scene.present()) + len(scene.cast.serving)
    if rng.random() < 0.65 and seats >= 5:
        matter.vote = _count(scene, seats, ours, theirs)
    if rng.random() < 0.75:
        kind = rng.choice(["reservation", "reservation", "reservation", "statement", "note"])
        matter.against = [Against(kind, theirs.by, parties=rng.random() < 0.25 and all(person.party for person in theirs.by))]


def _count(scene: Scene, seats: int, ours: Moved, theirs: Moved) -> Counted:
    rng = scene.rng
    people = [*scene.present(), *(one.who for one in scene.cast.serving)]
    no = rng.randint(1, (seats - 1) // 2)
    abstained = rng.choice([0, 0, 0, 1, 2]) if seats - no > 4 else 0
    yes = seats - no - abstained
    ballots = tuple(zip(people, ["yes"] * yes + ["no"] * no + ["abstain"] * abstained, strict=False)) if rng.random() < 0.4 and seats < 20 else ()
    return Counted(yes, no, abstained, ours.text, theirs.text, ballots)


def make_recused(scene: Scene, matter: Matter, person: Person | None = None) -> None:
    """Somebody stands aside for conflict of interest."""
    matter.recused = person or scene.rng.choice(scene.cast.members)
    matter.moved = [one for one in matter.moved if matter.recused not in one.by]
    if len(matter.moved) < 2:
        matter.moved, matter.course, matter.vote, matter.against = [], [], None, []
