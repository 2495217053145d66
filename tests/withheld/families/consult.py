"""A consultative council of a region and its municipalities: a table of who took part and how, dialogue, positions, next steps."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..kit import Kit, kit
from ..land import COUNTIES, Person, genitive
from ..matter import Matter, drawn, matter_of
from ..names import Named
from ..scribe import Scribe, following, habits, hours, one_of, sat
from ..when import MODERN
from ..words import consult as words

BODIES = (
    "Regionala samverkansrådet i {c}",
    "Samverkansrådet {c}",
    "Politiska samrådet för regional utveckling",
    "Rådet för kommun- och regionfrågor i {c}",
    "Strategiska samrådet",
    "Länsrådet för välfärd",
)
HEADS = (("Namn", "Kommun/organisation", "Roll", "Deltagande"), ("Ledamot", "Representerar", "Uppdrag", "Närvaro"), ("Namn", "Från", "Funktion", "Deltog"))


class Template:
    """What this council calls its blocks."""

    def __init__(self, rng: Random) -> None:
        self.position = rng.choice(["Ställningstagande", "Rådets ställningstagande", "Förslag till ställningstagande", "Ställningstagande:"])
        self.listed = rng.random() < 0.45
        """Clauses under a line that names the council."""
        self.lead = rng.choice(["Rådet beslutar", "Rådet enas om", "Rådet kommer överens om"])
        self.about = rng.choice(["Bakgrund", "Information", "Ärendet i korthet"])
        self.dialogue = rng.choice(["Dialog", "Diskussion", "Från samtalet", "Inspel under mötet"])
        self.next = rng.choice(["Nästa steg", "Fortsatt arbete", "Vad händer nu?", "Uppföljning"])
        self.boxed = rng.random() < 0.4
        """Each item is a table of labels and texts."""
        self.mark = rng.choice(["-", "•", "–", ""])


def _table(pen: Scribe, told: Kit, members: list[Person], last: int) -> None:
    """Members, whom they stand for, and how they took part."""
    rng = told.rng
    here, far, gone = rng.choice([("På plats", "Digitalt", "Förhinder"), ("Närvarande", "Via länk", "Frånvarande"), ("Ja", "Distans", "Nej")])
    titles = rng.choice([("ordförande", "vice ordförande"), ("Ordförande", "Vice ordförande")])
    others = rng.choice(["ledamot", None]) if titles[0] == "ordförande" else None
    party = rng.choice(["{n} ({p})", "{n} ({p})", "{n}, {p}", "{n} {p}"])
    part, rows = rng.choice(members[2:]) if rng.random() < 0.4 else None, []
    for i, one in enumerate(members):
        told_of = Attendee(one.name, "member", party=one.party, organisation=one.home, title=titles[i] if i < 2 else others)
        shown = here
        if one is part:
            first = rng.choice([1, rng.randint(2, last - 3)])
            until = rng.randint(first + 1, last - 1)
            shown = f"{rng.choice(['Punkt', 'punkt'])} {first}{rng.choice(['–', '-'])}{until}"
            told_of.presence, told_of.items = "part", [str(n) for n in range(first, until + 1)]
        elif i > 1 and rng.random() < 0.2:
            shown, told_of.presence = gone, "absent"
        elif rng.random() < 0.25:
            shown, told_of.remote = far, True
        pen.attends([told_of])
        name = party.format(n=one.name, p=one.party) if one.party else one.name
        rows.append([say(name), say(one.home or ""), say(told_of.title or ""), say(shown)])
    pen.table(list(rng.choice(HEADS)), rows)


def _others(pen: Scribe, told: Kit, officers: list[Person], guests: list[Person], keeper: Person) -> None:
    rng = told.rng
    pen.label(rng.choice(["Övriga", "Övriga deltagare", "Tjänstepersoner"]))
    pen.points([say(f"{one.name}, {one.title}, {one.home}") for one in officers], pen.style.mark)
    pen.attends([Attendee(one.name, "officer", title=one.title, organisation=one.home) for one in officers])
    if guests:
        pen.para("; ".join(f"{one.name}, {one.title}" for one in guests), label=rng.choice(["Gäster:", "Inbjudna gäster:"]))
        pen.attends([Attendee(one.name, "guest", title=one.title) for one in guests])
    pen.para(keeper.name, label=rng.choice(["Sekreterare:", "Antecknat av:", "Vid anteckningarna:"]))
    pen.attends([Attendee(keeper.name, "secretary")])


def _start(told: Kit, template: Template) -> list[Matter]:
    rng = told.rng
    first = Matter(say(rng.choice(["Mötet inleds", "Inledning och dagordning", "Välkommen"])), kind="formal")
    first.talk = [
        Told(
            say(
                rng.choice(
                    [
                        "Ordföranden hälsar välkommen.",
                        "Mötet leds av ordföranden, som hälsar alla välkomna.",
                        "Ordföranden inleder mötet och kontrollerar att alla på distans hör och syns.",
                    ]
                )
            )
        )
    ]
    text = (
        "att godkänna dagordningen"
        if template.listed
        else rng.choice(["Rådet godkänner dagordningen.", "Dagordningen fastställs.", "Dagordningen godkänns med tillägget att en övrig fråga tas upp."])
    )
    first.acts = [Told(say(text), (Decision(text, "approve", by="Rådet" if template.listed or text.startswith("Rådet") else None),))]
    last = Matter(say(rng.choice(["Föregående möte", "Uppföljning av förra mötet", "Föregående mötesanteckningar"])), kind="formal")
    shapes = (
        ("att lägga anteckningarna från {d} till handlingarna",)
        if template.listed
        else (
            "Rådet lägger anteckningarna från {d} till handlingarna.",
            "Anteckningarna från {d} läggs till handlingarna.",
            "Rådet godkänner anteckningarna från {d}.",
        )
    )
    said = fill(rng.choice(shapes), d=told.when.day(told.when.ago(30, 100)))
    kind = "approve" if "godkänner" in said.text else "note"
    last.acts = [Told(said, (Decision(said.text, kind, by="Rådet" if template.listed or said.text.startswith("Rådet") else None),))]
    return [first, last]


def _boxed(pen: Scribe, template: Template, parts: list[tuple[str, list[Told]]]) -> None:
    """Labels in a column, texts beside them."""
    rows: list[tuple[str, list[Said]]] = []
    for label, told in parts:
        if label == template.position and template.listed:
            rows.append((label, [say(template.lead), *(one.said for one in told)]))
        else:
            rows.append((label, [one.said for one in told] if label != template.about else [one_of(told).said]))
    pen.rows(rows)
    for _, told in parts:
        for one in told:
            for fact in one.facts:
                pen.fact(fact)


def _item(pen: Scribe, told: Kit, template: Template, number: str, matter: Matter, people: list[Person]) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading)
    talk = list(matter.talk)
    if matter.kind == "topic" and rng.random() < 0.6:
        who = rng.choice(people)
        pen.presented_by([who.name])
        talk.insert(
            0,
            Told(
                say(rng.choice([f"{who.name}, {who.title}, informerade rådet.", f"{who.name} presenterade läget.", f"Föredragande: {who.name}, {who.title}."]))
            ),
        )
    parts = [(template.about, [*talk[:1], *matter.reports]), (template.dialogue, talk[1:]), (template.position, matter.acts), (template.next, matter.tasks)]
    parts = [(label, told_of) for label, told_of in parts if told_of]
    if matter.kind != "formal" and template.boxed:
        _boxed(pen, template, parts)
        return
    for label, told_of in parts:
        if matter.kind != "formal" or label == template.position:
            pen.label(label)
        if label != template.position:
            pen.each(told_of)
        elif template.listed:
            pen.para(template.lead, tight=True)
            pen.tell_points(told_of, template.mark)
        else:
            pen.each(told_of)


def _briefly(pen: Scribe, told: Kit, template: Template, number: str) -> None:
    """Short reports with a letter each, and one position on them all."""
    rng = told.rng
    pen.open_item(number, say(rng.choice(["Kort information", "Informationspunkter", "Rapporter"])))
    for i, (name, about) in enumerate(rng.sample(words.BRIEFLY, rng.randint(2, 4))):
        told.about = about
        pen.open_item(f"{number} {'abcd'[i]}", say(name.replace("{town}", rng.choice(told.towns))), level=2, shown=f"{'abcd'[i]})")
        pen.each([told.tell("talk") for _ in range(rng.randint(1, 2))])
        if rng.random() < 0.35:
            pen.tell(told.tell("tasks", given={"to": rng.choice(told.doers)}))


def _body(pen: Scribe, told: Kit, region: str) -> None:
    """The head of the document: what it is, who met, when and where."""
    rng, truth = told.rng, pen.truth
    truth.body = rng.choice(BODIES).format(c=rng.choice(COUNTIES))
    word = rng.choice(["Protokoll", "Minnesanteckningar", "Mötesanteckningar", "Anteckningar"])
    truth.kind = "minutes" if word == "Protokoll" else "notes"
    day = told.when.stated()
    if region != "Regionen" and rng.random() < 0.7:
        truth.organisation = region
        pen.para(truth.organisation, tight=True)
    if rng.random() < 0.5:
        pen.title(f"{word} – {truth.body}")
    else:
        pen.title(truth.body, is_title=False)
        pen.title(word)
    sat(pen, told)
    if rng.random() < 0.5:
        pen.para(day, rng.choice([", ", " "]), hours(told), label=rng.choice(["När:", "Mötestid:", "Tid:"]), tight=True)
        pen.para(told.room, label=rng.choice(["Var:", "Plats:"]), tight=True)
    else:
        pen.rows([("Datum", [say(day)]), ("Tid", [say(hours(told))]), ("Plats", [say(told.room)])])


def tell(rng: Random) -> Document:
    template = Template(rng)
    told = kit(rng, words.NAMES, own="Rådet", ways=MODERN, years=(2012, 2026), towns=8)
    told.people = Named(rng)
    told.stock(talk=words.TALK, acts=words.CLAUSES if template.listed else words.SENTENCES, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    people, region = told.people, rng.choice(["Regionen", f"Region {rng.choice(COUNTIES)}"])
    shape = rng.choice(["{t}", "{g} kommun"])
    homes = [shape.format(t=town, g=genitive(town)) for town in told.towns]
    members = [people.politician(region if i % 3 == 1 else rng.choice(homes)) for i in range(rng.randint(7, 13))]
    officers = [
        people.someone(rng.choice([region, *homes[:3]]), title)
        for title in rng.sample(["kommundirektör", "regiondirektör", "utvecklingsdirektör", "välfärdsstrateg", "samordnare"], rng.randint(2, 4))
    ]
    guests = [people.someone(None, title) for title in rng.sample(["landshövding", "forskare", "näringslivsutvecklare", "utredare"], rng.choice([0, 1, 1, 2]))]
    keeper = people.someone()
    told.doers = ["Samverkanskansliet", officers[0].name, "Beredningsgruppen", region, homes[0], "Ordföranden", keeper.name]
    pen = Scribe(habits(rng, number=rng.choice(["{}.", "{}", "Punkt {}.", "{} –"])))
    truth = pen.truth
    _body(pen, told, region)
    truth.chair, truth.secretaries = members[0].name, [keeper.name]
    picked = drawn(rng, words.SUBJECTS, 6, 13)
    matters = [*_start(told, template), *(matter_of(told, one, by="Rådet", lead="Rådet", talk=(2, 4)) for one in picked)]
    _table(pen, told, members, len(matters))
    _others(pen, told, officers, guests, keeper)
    for i, matter in enumerate(matters):
        _item(pen, told, template, str(i + 1), matter, [*officers, *guests])
    _briefly(pen, told, template, str(len(matters) + 1))
    pen.close_items()
    pen.open_item(str(len(matters) + 2), say(rng.choice(["Kommande möten", "Mötestider", "Nästa möte"])))
    days = following(told, rng.randint(1, 4))
    pen.points([said for said, _ in days], template.mark)
    truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()
    pen.para(rng.choice(["Vid anteckningarna", "Antecknat av", "Sekreterare"]))
    pen.para(keeper.name, tight=True)
    pen.signs(keeper.name)
    if truth.kind == "minutes":
        pen.para(rng.choice(["Justeras", "Godkänns av"][:1]))
        pen.para(members[0].name, tight=True)
        pen.signs(members[0].name)
    return Document("", pen.blocks, Furniture((say(rng.choice(["{p} ({n})", "Sida {p}"])),), (), first=rng.random() < 0.3), pen.style, truth)
