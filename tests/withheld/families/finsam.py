"""A coordination association's board: people in two columns, lettered parts, "Beslut" at the head of its paragraph."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..kit import Kit, kit
from ..land import COUNTIES, Person
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits, hours, sat
from ..words import finsam as words

PARTIES = ("Arbetsförmedlingen", "Försäkringskassan", "Regionen")


def _people(pen: Scribe, told: Kit, members: list[Person], deputies: list[Person], invited: list[Person], keeper: Person) -> None:
    """Members and deputies side by side, then those who were called in."""
    rng = told.rng
    chair_as, vice_as = rng.choice([(", ordförande", ", vice ordförande"), (" (ordförande)", " (vice ordförande)"), (", ordf", ", v ordf")])
    far = rng.choice([", {}", " – {}"])

    def line(person: Person, after: str = "") -> Said:
        return say(person.with_party, far.format(person.home), after)

    titles = [chair_as, vice_as]
    left = [line(one, titles[i] if i < 2 else "") for i, one in enumerate(members)]
    heads = (rng.choice(["Ledamöter", "Ordinarie ledamöter"]), "Ersättare")
    if rng.random() < 0.6:
        pen.columns(heads, left, [line(one) for one in deputies])
    else:
        for head, lines in zip(heads, (left, [line(one) for one in deputies]), strict=True):
            pen.label(head)
            pen.points(lines, "")
    pen.attends(
        [
            Attendee(one.name, "member", party=one.party, organisation=one.home, title=titles[i].strip(" ,()") if i < 2 else None)
            for i, one in enumerate(members)
        ]
    )
    pen.attends([Attendee(one.name, "substitute", party=one.party, organisation=one.home) for one in deputies])
    if invited:
        pen.para("; ".join(f"{one.name}, {one.title}" for one in invited), label=rng.choice(["Adjungerade:", "Adjungerade till mötet:"]))
        pen.attends([Attendee(one.name, "co_opted", title=one.title) for one in invited])
    pen.para(keeper.name, label=rng.choice(["Sekreterare:", "Vid protokollet:", "Protokollförare:"][::2]))
    pen.attends([Attendee(keeper.name, "secretary")])


def _formal(told: Kit, by: str, certifier: Person) -> list[Matter]:
    rng = told.rng
    first = Matter(say(rng.choice(["Mötets öppnande och val av justerare", "Öppnande, justerare"])), kind="formal")
    first.talk = [Told(say(rng.choice(["Ordföranden hälsar välkommen.", "Mötet öppnas av ordföranden."])))]
    text = rng.choice(["{b} beslutar att utse {w} att justera protokollet.", "Till justerare utses {w}.", "{b} beslutar att välja {w} till justerare."]).format(
        b=by, w=certifier.with_party
    )
    first.acts = [Told(say(text), (Decision(text, "elect", by=by if text.startswith(by) else None),))]
    agenda = Matter(say(rng.choice(["Dagordning", "Godkännande av dagordning"])), kind="formal")
    text = rng.choice(["{b} beslutar att godkänna dagordningen.", "Dagordningen godkänns.", "{b} beslutar att fastställa dagordningen."]).format(b=by)
    agenda.acts = [Told(say(text), (Decision(text, "approve", by=by if text.startswith(by) else None),))]
    last = Matter(say("Föregående protokoll"), kind="formal")
    said = fill(
        rng.choice(["{b} beslutar att lägga protokollet från {d} till handlingarna.", "Protokollet från {d} läggs till handlingarna."]),
        b=by,
        d=told.when.day(told.when.ago(25, 70)),
    )
    last.acts = [Told(said, (Decision(said.text, "note", by=by if said.text.startswith(by) else None),))]
    return [first, agenda, last]


def _item(pen: Scribe, told: Kit, number: str, matter: Matter, invited: list[Person], *, label: str, lead_first: bool) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading)
    if invited and matter.kind == "topic" and rng.random() < 0.5:
        who = rng.choice(invited).name
        pen.presented_by([who])
        pen.para(who, label=rng.choice(["Föredragande:", "Föredrar:"][:1]))
    if lead_first:
        pen.together(matter.acts, label=label)
    pen.together([*matter.talk[:1], *matter.reports, *matter.talk[1:]]) if rng.random() < 0.5 else pen.each([*matter.reports, *matter.talk])
    pen.each(matter.tasks)
    if not lead_first:
        pen.together(matter.acts, label=label)


def _parts(pen: Scribe, told: Kit, number: str, by: str, label: str) -> None:
    """Reports from what the association pays for, a letter each."""
    rng = told.rng
    pen.open_item(number, say(rng.choice(["Rapporter från insatserna", "Pågående insatser", "Återrapportering"])))
    text = rng.choice(["{b} beslutar att notera rapporterna.", "Rapporterna läggs till handlingarna."]).format(b=by)
    pen.tell(Told(say(text), (Decision(text, "note", by=by if text.startswith(by) else None),)), label=label)
    mark = rng.choice(["{})", "{}.", "{})"])
    for i, name in enumerate(rng.sample(words.PARTS, rng.randint(2, 4))):
        letter = "abcd"[i]
        pen.open_item(f"{number} {letter}", say(name.replace("{town}", rng.choice(told.towns))), level=2, shown=mark.format(letter))
        pen.each([told.tell("ends") for _ in range(rng.randint(1, 2))])
        if rng.random() < 0.4:
            told.about = "insatsen"
            pen.tell(told.tell("tasks", given={"to": rng.choice(told.doers)}))


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own="Styrelsen", years=(2010, 2026))
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS, ends=words.ENDS)
    people, homes = told.people, [*told.towns[:3], *PARTIES]
    members = [people.politician(home) if home in told.towns else people.someone(home) for home in homes[: rng.randint(4, 6)]]
    deputies = [people.politician(home) if home in told.towns else people.someone(home) for home in rng.sample(homes, rng.randint(1, 4))]
    invited = [
        people.someone(title=title) for title in rng.sample(["förbundschef", "verksamhetschef", "ekonom", "processledare", "samordnare"], rng.randint(1, 3))
    ]
    keeper, certifier = people.someone(), members[2]
    told.doers = ["Förbundschefen", invited[0].name, "Presidiet", "Ordföranden", keeper.name]
    pen = Scribe(habits(rng, number=rng.choice(["{}.", "{}", "§ {}", "{}."])))
    truth, county = pen.truth, rng.choice([*COUNTIES, told.towns[0]])
    truth.organisation = f"Samordningsförbundet {county}"
    truth.chair, truth.secretaries, truth.certifiers = members[0].name, [keeper.name], [certifier.name]
    day = told.when.stated()
    truth.body = rng.choice(["Styrelsen för {o}", "styrelsen för {o}"]).format(o=truth.organisation)
    if truth.body[0] == "s":
        pen.title(fill("Protokoll från möte med {b} {d}", b=truth.body, d=day))
    else:
        pen.title(truth.body, is_title=False)
        pen.title(rng.choice(["Protokoll", "Styrelseprotokoll"]))
        pen.para(day, label=rng.choice(["Datum:", "Mötesdag:"]), tight=True)
    sat(pen, told)
    pen.para(hours(told), label="Tid:", tight=True)
    pen.para(told.room, label="Plats:", tight=True)
    _people(pen, told, members, deputies, invited, keeper)
    by, label, lead_first = "Styrelsen", rng.choice(["Beslut:", "BESLUT:", "Beslut"]), rng.random() < 0.25
    middle = [matter_of(told, subject, by=by, talk=(1, 3)) for subject in drawn(rng, words.SUBJECTS, 6, 13)]
    start = _formal(told, by, certifier)
    for i, matter in enumerate([*start, *middle]):
        _item(pen, told, str(i + 1), matter, invited, label=label, lead_first=lead_first)
    count = len(start) + len(middle)
    _parts(pen, told, str(count + 1), by, label)
    pen.close_items()
    days = following(told, rng.randint(1, 3))
    pen.open_item(str(count + 2), say(rng.choice(["Kommande möten", "Nästa möte"])))
    pen.points([said for said, _ in days], "-" if len(days) > 1 else "")
    truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()
    _sign(pen, told, [keeper.name, members[0].name, certifier.name])
    return Document(
        "", pen.blocks, Furniture((say(f"{truth.organisation}    {rng.choice(['{p} ({n})', 'sid {p}'])}"),), (), first=rng.random() < 0.5), pen.style, truth
    )


def _sign(pen: Scribe, told: Kit, names: list[str]) -> None:
    rng = told.rng
    if rng.random() < 0.5:
        pen.rows([(role, [say("_" * 30), say(name)]) for role, name in zip(("Sekreterare", "Ordförande", "Justerare"), names, strict=True)])
        for role, name in zip(("Sekreterare", "Ordförande", "Justerare"), names, strict=True):
            pen.signs(name, role)
        return
    pen.para("Vid protokollet")
    pen.para(names[0], tight=True)
    pen.para(rng.choice(["Justeras", "Justeras:"]))
    for name in names[1:]:
        pen.para(name, tight=True)
    for name in names:
        pen.signs(name)
