"""A council's minutes as a story: topic headings without numbers, people by organisation, agreement without formality."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..kit import Kit, kit
from ..land import Person, genitive
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits, hours, sat
from ..words import elders as words

BODIES = (
    ("Rådet för äldre", "Rådet"),
    ("Seniorrådet", "Seniorrådet"),
    ("Funktionsrättsrådet", "Rådet"),
    ("Pensionärsrådet", "Pensionärsrådet"),
    ("Tillgänglighetsrådet", "Rådet"),
    ("Kommunala rådet för seniorer och funktionsnedsatta", "Rådet"),
)
UNIONS = (
    "PRO",
    "SPF Seniorerna",
    "RPG",
    "SKPF Pensionärerna",
    "Synskadades förening",
    "Hörselföreningen",
    "DHR",
    "Autism- och Aspergerföreningen",
    "Reumatikerföreningen",
    "FUB",
)


def _people(pen: Scribe, told: Kit, politicians: list[Person], unions: list[Person], officers: list[Person], keeper: Person, away: list[Person]) -> None:
    """Those of the associations, those of the municipality, others, and who kept the minutes."""
    rng = told.rng
    chair_as = rng.choice([", ordförande", " (ordförande)", ", ordf."])
    mark = rng.choice(["", "-", "•"])
    brackets = rng.random() < 0.3

    def of_union(one: Person) -> str:
        return f"{one.name} ({one.home})" if brackets else f"{one.name}, {one.home}"

    def of_town(one: Person) -> str:
        return one.with_party + (chair_as if one is politicians[0] else "")

    def listed() -> None:
        pen.attends([Attendee(one.name, "member", party=one.party, title=chair_as.strip(" ,()") if one is politicians[0] else None) for one in politicians])

    first = rng.random() < 0.5
    for part in ("town", "union") if first else ("union", "town"):
        if part == "town":
            pen.label(rng.choice(["För kommunen", "Förtroendevalda", "Från kommunens sida"][:2]))
            pen.points([say(of_town(one)) for one in politicians], mark)
            listed()
        else:
            late, hour = unions[-1] if rng.random() < 0.4 else None, told.clock((told.start[0] + 1, rng.choice([0, 15, 30])))
            came = rng.random() < 0.5
            after = f", {rng.choice(['från kl. ', 'fr.o.m. kl. ']) if came else rng.choice(['till kl. ', 't.o.m. kl. '])}{hour}"
            pen.label(rng.choice(["För föreningarna", "Föreningsrepresentanter", "För organisationerna"]))
            pen.points([say(of_union(one), after if one is late else "") for one in unions], mark)
            pen.attends([Attendee(one.name, "member", organisation=one.home) for one in unions])
            if late:
                told_of = pen.truth.attendance[-1]
                told_of.presence = "part"
                told_of.from_, told_of.to = (hour.replace(".", ":"), None) if came else (None, hour.replace(".", ":"))
    if officers:
        pen.label(rng.choice(["Övriga", "Övriga närvarande"]))
        pen.points([say(f"{one.name}, {one.title}") for one in officers], mark)
        pen.attends([Attendee(one.name, "officer", title=one.title) for one in officers])
    pen.para(keeper.name, label=rng.choice(["Sekreterare:", "Protokollförare:"]))
    pen.attends([Attendee(keeper.name, "secretary")])
    if away:
        pen.para(", ".join(f"{one.name} ({one.home})" for one in away), label=rng.choice(["Frånvarande:", "Anmält förhinder:", "Ej närvarande:"]))
        pen.attends([Attendee(one.name, "member", "absent", organisation=one.home) for one in away])


def _opening(told: Kit, chair: Person, certifier: Person) -> list[Matter]:
    rng = told.rng
    welcome = Matter(say(rng.choice(["Välkommen", "Mötet öppnas", "Inledning"])), kind="formal")
    welcome.talk = [
        Told(
            say(
                rng.choice(
                    [
                        f"{chair.name} hälsade alla varmt välkomna till mötet.",
                        "Ordföranden hälsade välkommen och bjöd på kaffe.",
                        f"Ordföranden {chair.name} öppnade mötet och en presentationsrunda följde.",
                    ]
                )
            )
        )
    ]
    text = rng.choice(["Dagordningen godkändes.", "Dagordningen godkändes sedan en fråga om bussar lagts till.", "Rådet godkände dagordningen."])
    welcome.acts = [Told(say(text), (Decision(text, "approve", by="Rådet" if text.startswith("Rådet") else None),))]
    pick = Matter(say(rng.choice(["Val av justerare", "Justerare"])), kind="formal")
    text = rng.choice(
        ["{w} valdes att jämte ordföranden justera protokollet.", "Till justerare valdes {w}.", "Att justera dagens protokoll utsågs {w}."]
    ).format(w=certifier.name)
    pick.acts = [Told(say(text), (Decision(text, "elect"),))]
    last = Matter(say(rng.choice(["Förra mötets protokoll", "Föregående protokoll"])), kind="formal")
    said = fill(
        rng.choice(
            [
                "Protokollet från {d} gicks igenom och godkändes.",
                "Protokollet från mötet {d} godkändes.",
                "Protokollet från den gången, {d}, lades till handlingarna.",
            ][:2]
        ),
        d=told.when.day(told.when.ago(25, 80)),
    )
    last.acts = [Told(said, (Decision(said.text, "approve"),))]
    return [welcome, pick, last]


def _item(pen: Scribe, told: Kit, matter: Matter, officers: list[Person], *, shouted: bool) -> None:
    """A topic heading and its story, in one paragraph or in several."""
    rng = told.rng
    pen.open_item(None, matter.heading.shouted() if shouted else matter.heading)
    story = [*matter.talk[:1], *matter.reports, *matter.talk[1:]]
    if matter.kind == "topic" and officers and rng.random() < 0.4:
        guest = rng.choice(officers)
        pen.presented_by([guest.name])
        story.insert(
            0,
            Told(
                say(
                    rng.choice(
                        [f"{guest.name} berättade om läget.", f"{guest.name}, {guest.title}, informerade.", f"{guest.name} visade bilder och förklarade."]
                    )
                )
            ),
        )
    if rng.random() < 0.4:
        pen.together([*story, *matter.acts, *matter.tasks])
    elif rng.random() < 0.5:
        pen.together(story)
        pen.together([*matter.acts, *matter.tasks])
    else:
        pen.each([*story, *matter.acts, *matter.tasks])


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own="Rådet")
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    people = told.people
    politicians = [people.politician() for _ in range(rng.randint(1, 3))]
    unions = [people.someone(home) for home in rng.sample(UNIONS, rng.randint(4, 7))]
    officers = [
        people.someone(title=title)
        for title in rng.sample(["områdeschef", "äldrestrateg", "trafikplanerare", "kostchef", "fritidskonsulent", "anhörigkonsulent"], rng.randint(0, 3))
    ]
    away = [people.someone(rng.choice(UNIONS)) for _ in range(rng.randint(0, 2))]
    keeper, certifier = people.someone(), unions[0]
    told.doers = [politicians[0].name, unions[1].name, keeper.name, unions[2].first, "Sekreteraren", "Ordföranden"]
    pen = Scribe(habits(rng, number="{}"))
    truth = pen.truth
    name, by = rng.choice(BODIES)
    truth.kind, truth.body = "minutes", name
    truth.chair, truth.secretaries, truth.certifiers = politicians[0].name, [keeper.name], [certifier.name]
    if rng.random() < 0.5:
        truth.organisation = f"{genitive(told.home)} kommun"
        pen.para(truth.organisation, tight=True)
    day = told.when.stated("full")
    if rng.random() < 0.5:
        pen.title(fill(rng.choice(["Protokoll från möte med {b} {d}", "Protokoll {b} {d}"]), b=truth.body, d=day))
    else:
        pen.title(truth.body, is_title=False)
        pen.title(rng.choice(["Protokoll", "PROTOKOLL"]))
        pen.para(day, label="Datum:", tight=True)
    sat(pen, told)
    pen.para(hours(told), label="Tid:", tight=True)
    pen.para(told.room, label="Plats:", tight=True)
    _people(pen, told, politicians, unions, officers, keeper, away)
    middle = [matter_of(told, subject, by=by, talk=(2, 4)) for subject in drawn(rng, words.SUBJECTS, 6, 13)]
    shouted = rng.random() < 0.2
    for matter in [*_opening(told, politicians[0], certifier), *middle]:
        _item(pen, told, matter, officers, shouted=shouted)
    pen.open_item(None, say("NÄSTA MÖTE" if shouted else "Nästa möte"))
    said, sitting = following(told, 1)[0]
    pen.para(rng.choice(["Rådet träffas igen ", "Nästa möte hålls ", "Vi ses igen "]), said, ".")
    truth.next_sittings.append(sitting)
    pen.close_items()
    pen.para(rng.choice(["Vid protokollet", "Vid protokollet:"]))
    pen.para(keeper.name, tight=True)
    pen.para(rng.choice(["Justeras", "Justeras:"]))
    for one in (politicians[0].name, certifier.name):
        pen.para(one, tight=True)
    for one in (keeper.name, politicians[0].name, certifier.name):
        pen.signs(one)
    return Document("", pen.blocks, Furniture((say(rng.choice(["{p}", "Sid {p}"])),), (), first=False), pen.style, truth)
