"""Minutes of a joint fire and rescue board: a table for each paragraph, or headings with labels beside the text; people under their municipalities."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from generated.blocks import Furniture
from generated.said import Ref, Said, fill, say
from generated.teller import Document
from generated.wording.told import Told

from ..dispute import Disputed, dispute, recused
from ..formal import ballots, dated, decided, passed, signed
from ..kit import Registry
from ..land import Person
from ..matter import Matter, drawn, matter_of
from ..rosters.panel import Panel
from ..rosters.rescue import people
from ..scribe import Scribe, following, habits, hours, one_of, sat
from ..upland import UplandKit, upland
from ..words import rescue as words

LIMITS = (" senast {d}", " före {d}", " till {d}", " senast {d}", ", att redovisas {d}")
WAYS = ("full", "full", "iso", "bare", "slashed_year", "brief_year", "short_year")


class Template:
    """How the template sets a paragraph: a table of its own with the number in its head, labels beside texts, or headings."""

    def __init__(self, rng: Random) -> None:
        self.shape = rng.choice(["table", "table", "rows", "heads"])
        self.decision = rng.choice(["Beslut", "Beslut", "Nämndens beslut", "BESLUT"])
        self.matter = rng.choice(["Ärende", "Ärendebeskrivning", "Redogörelse", "Bakgrund"])
        self.case = rng.choice(["Dnr", "Diarienr", "Dnr:"])
        self.moved = rng.choice(["Yrkanden", "Yrkande", "Förslag"])
        self.course = rng.choice(["Propositionsordning", "Beslutsgång", "Proposition"])
        self.vote = rng.choice(["Omröstning", "Votering"])
        self.dissent = rng.choice(["Reservation", "Reservationer", "Anteckningar till beslutet"])
        self.after = rng.choice(["Att göra", "Verkställighet", "Fortsatt handläggning"])
        self.recused = rng.choice(["Jäv", "Ej deltagande"])
        self.first = rng.random() < 0.25
        """The decision stands above the story."""


class Paragraph:
    """One paragraph's labelled parts, in the order of the template."""

    def __init__(self, template: Template, matter: Matter, fight: Disputed | None, stood_aside: list[Told]) -> None:
        decision = [(template.decision, matter.acts)]
        story = [(template.matter, [*matter.talk, *matter.reports])]
        quarrel: list[tuple[str, list[Told]]] = []
        against: list[tuple[str, list[Told]]] = []
        if fight:
            quarrel = [(template.moved, fight.moved), (template.course, fight.put), (template.vote, fight.vote)]
            against = [(template.dissent, fight.against)]
        aside = [(template.recused, stood_aside)]
        order = [*decision, *aside, *story, *quarrel] if template.first and not fight else [*aside, *story, *quarrel, *decision]
        self.parts = [(label, told) for label, told in [*order, *against, (template.after, matter.tasks)] if told]
        self.fight = fight


def _tabled(pen: Scribe, rng: Random, template: Template, paragraph: Paragraph, case: Ref | None, head: tuple[str, str]) -> None:
    """A paragraph as a table, its number and heading in the head row."""
    rows: list[list[Said]] = [[say(template.case), say(case)]] if case else []
    for label, told in paragraph.parts:
        if len(told) > 1 and label in {template.decision, template.moved} and rng.random() < 0.5:
            rows += [[say(label if i == 0 else ""), one.said] for i, one in enumerate(told)]
        else:
            rows.append([say(label), one_of(told).said])
    pen.table(list(head), rows, widths=(1, 3))
    for _, told in paragraph.parts:
        for one in told:
            for fact in one.facts:
                pen.fact(fact)
    if paragraph.fight:
        ballots(pen, rng, paragraph.fight)


def _labelled(pen: Scribe, rng: Random, template: Template, paragraph: Paragraph) -> None:
    """A paragraph's labels above or beside its texts."""
    if template.shape == "rows":
        pen.rows([(label, [one.said for one in told]) for label, told in paragraph.parts])
        for _, told in paragraph.parts:
            for one in told:
                for fact in one.facts:
                    pen.fact(fact)
        if paragraph.fight:
            ballots(pen, rng, paragraph.fight)
        return
    for label, told in paragraph.parts:
        pen.label(label)
        pen.each(told, tight=True)
        if paragraph.fight and label == template.vote:
            ballots(pen, rng, paragraph.fight)


def _head(pen: Scribe, told: UplandKit, body: str, owner: str) -> None:
    rng, truth, day = told.rng, pen.truth, told.when.stated()
    truth.organisation = owner
    word = rng.choice(["Protokoll", "Sammanträdesprotokoll", "PROTOKOLL"])
    time, place = rng.choice(["Tid", "Datum och tid"]), rng.choice(["Plats", "Sammanträdeslokal"])
    shape = rng.randint(0, 2)
    if shape == 0:
        pen.table([], [[say(owner), say(word)], [say(body), say(day)]], widths=(2, 1))
        truth.title = word
        rows = [("Tid", [say(hours(told))]), (place, [say(told.room)])]
    elif shape == 1:
        pen.para(owner.upper(), tight=True)
        truth.organisation = owner.upper()
        pen.title(f"{word} {body[:1].lower()}{body[1:]}")
        truth.body = f"{body[:1].lower()}{body[1:]}"
        rows = [(time, [say(day, " ", hours(told))]), (place, [say(told.room)])]
    else:
        pen.title(word)
        pen.para(f"{body}, {owner}", tight=True)
        rows = [(time, [say(day, ", ", hours(told))]), (place, [say(told.room)])]
    if rng.random() < 0.6:
        pen.rows(rows)
    else:
        for label, lines in rows:
            pen.para(*lines, label=f"{label}:", tight=True)
    sat(pen, told)


def _start(told: UplandKit, certifiers: list[Person]) -> list[Matter]:
    rng, own = told.rng, told.own
    names = " och ".join(one.name for one in certifiers)
    chosen = Matter(say(rng.choice(["Val av justeringsman", "Val av protokollsjusterare", "Justerare"])), kind="formal")
    texts = (
        "{o} beslutar utse {n} att jämte ordföranden justera protokollet.",
        "{n} utses att jämte ordföranden justera protokollet.",
        "{o} väljer {n} att justera dagens protokoll.",
        "Till justerare väljs {n}.",
    )
    chosen.acts = [passed(rng, own, "elect", *texts, who=names)]
    listed = Matter(say(rng.choice(["Godkännande av dagordning", "Fastställande av dagordning", "Dagordning"])), kind="formal")
    texts = ("{o} fastställer dagordningen.", "Dagordningen godkänns.", "{o} beslutar godkänna utsänd dagordning.", "Upprättad dagordning fastställs.")
    listed.acts = [passed(rng, own, "approve", *texts)]
    before = Matter(say(rng.choice(["Föregående protokoll", "Genomgång av föregående protokoll"])), kind="formal")
    text, kind = rng.choice([("Protokoll från {d} läggs till handlingarna.", "note"), ("{o} beslutar godkänna protokollet från {d}.", "approve")])
    before.acts = [dated(text, told.when.day(told.when.ago(25, 80)), own, kind)]
    return [chosen, listed, before]


def _ahead(told: UplandKit, pen: Scribe) -> Matter:
    days = following(told, told.rng.choice([1, 1, 2, 3]))
    out = Matter(say(told.rng.choice(["Nästa sammanträde", "Sammanträdestider"])), kind="formal")
    words_of = [fill(told.rng.choice(["Nästa sammanträde hålls {d}.", "{o} sammanträder {d}."]), d=days[0][0], o=told.own)]
    out.talk = [Told(said) for said in (words_of if len(days) == 1 else [said for said, _ in days])]
    pen.truth.next_sittings.extend(sitting for _, sitting in days)
    return out


def tell(rng: Random) -> Document:
    body, own, owner = rng.choice(words.BODIES)
    owner = owner.format(r=rng.choice(words.AREAS))
    told = upland(rng, words.NAMES, own, years=(2003, 2026), ways=WAYS, towns=rng.choice([3, 4, 5]))
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    template = Template(rng)
    picked = drawn(rng, words.SUBJECTS, 6, 10)
    first = rng.choice([1, rng.randint(8, 90), rng.randint(8, 90)])
    numbers = [str(first + i) for i in range(len(picked) + 4)]
    panel = Panel(told, rng.randint(7, 12), numbers, "§", homes=True, titles=words.TITLES, keeper=words.KEEPERS)
    told.doers = [*(seat.who.name for seat in panel.officers[:2]), "räddningschefen", "presidiet", "ekonomen"]
    certifiers = [seat.who for seat in rng.sample([one for one in panel.members[1:] if one not in panel.parted], rng.choice([1, 1, 2]))]
    shown = rng.choice(["§ {}", "§ {}", "§ {}.", "{} §"])
    style = habits(rng, number=shown, apart=template.shape != "table" and rng.random() < 0.25)
    pen = Scribe(replace(style, boxed=style.boxed or template.shape == "table"))
    truth = pen.truth
    truth.body, truth.chair, truth.secretaries, truth.certifiers = body, panel.chair.name, [panel.keeper.name], [one.name for one in certifiers]
    _head(pen, told, body, owner)
    start, ahead = _start(told, certifiers), _ahead(told, pen)
    topics = [len(start) + i for i, one in enumerate(picked) if one.kind == "topic"]
    guests = {at: panel.limit(i, numbers[at]).who for i, at in enumerate(rng.sample(topics, min(len(topics), rng.choice([0, 1, 2]))))}
    people(pen, panel)
    registry = Registry(rng, rng.choice(["RTJ", "RN", "2:"]), told.day.year, ("{y}/{n:04d}", "{y}-{n:03d}", "{y}/{n}-180"))
    middle = [matter_of(told, one, talk=(0, 1) if one.kind == "post" else (1, 3)) for one in picked]
    cased = rng.random() < 0.6
    for at, (number, matter) in enumerate(zip(numbers, [*start, *middle, ahead], strict=True)):
        case = registry.draw() if cased and matter.kind in {"paper", "pact"} and rng.random() < 0.85 else None
        _paragraph(pen, told, template, panel, number, matter, case, guests.get(at))
    pen.close_items()
    signed(pen, told, panel.keeper, panel.chair, certifiers)
    head: tuple[Said, ...] = rng.choice([(), (say(owner),), (say(owner, "    ", rng.choice(["Protokoll", "Sammanträdesprotokoll"])),)])
    return Document(
        "", pen.blocks, Furniture(head, (say(rng.choice(["Sida {p}", "{p} ({n})", "Sid {p} av {n}"])),), first=rng.random() < 0.5), pen.style, truth
    )


def _paragraph(pen: Scribe, told: UplandKit, template: Template, panel: Panel, number: str, matter: Matter, case: Ref | None, guest: Person | None) -> None:
    rng = told.rng
    voters = panel.voters
    fight = None
    if matter.granted and len(voters) > 4 and rng.random() < 0.45:
        fight = decided(dispute(rng, words.QUARREL, voters, voted=0.6, named=0.6))
    aside: list[Told] = []
    if matter.kind == "paper" and not fight and rng.random() < 0.12:
        aside = [recused(rng, words.QUARREL, rng.choice(voters))]
    if guest:
        matter.talk.insert(
            0, Told(say(rng.choice(["{n} föredrar ärendet.", "Föredragande: {n}.", "{n}, {t}, informerar."]).format(n=guest.name, t=guest.title)))
        )
    if template.shape == "table" and matter.kind != "formal":
        pen.item = pen.new_item(number, matter.heading, presenters=[guest.name] if guest else [], case=case.words if case else None)
        head = (pen.style.number.format(number), matter.heading.text)
        _tabled(pen, rng, template, Paragraph(template, matter, fight, aside), case, head)
        return
    pen.open_item(number, matter.heading, case=say(f"{template.case} ", case) if case else None, presenters=[guest.name] if guest else [])
    if matter.kind == "formal":
        pen.each([*matter.talk, *matter.acts], tight=True)
    else:
        _labelled(pen, rng, template, Paragraph(template, matter, fight, aside))
