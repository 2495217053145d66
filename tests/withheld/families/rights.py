"""Minutes of a council for older and disabled people: people by organisation, officers who report, views, what is put to boards."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from generated.blocks import Furniture, Head
from generated.said import Said, fill, say
from generated.teller import Document
from generated.truth import Assignment, Decision, entry
from generated.wording.told import Told

from ..land import Person, genitive
from ..matter import Matter, drawn, matter_of
from ..rosters.rights import Council, Seat, people
from ..scribe import Scribe, following, habits, hours, sat
from ..shire import ShireKit, shire
from ..words import rights as words

LIMITS = (" senast {d}", " till den {d}", " före {d}", " innan {d}", " inför mötet {d}")


class Template:
    """One council's habits."""

    def __init__(self, rng: Random) -> None:
        self.labelled = rng.random() < 0.5
        self.facts = rng.choice(["Information", "Bakgrund", "Ärendet", "Beskrivning"])
        self.views = rng.choice(["Rådets synpunkter", "Synpunkter från föreningarna", "Frågor och synpunkter", "Det här lyfter föreningarna:", "Diskussion"])
        self.decision = rng.choice(["Beslut", "Rådets beslut", "Ställningstagande", "Beslut:"]) if self.labelled else rng.choice(["", "", "Beslut"])
        self.task = rng.choice(["Uppdrag", "Att göra", "Fortsatt arbete", ""]) if self.labelled else ""
        self.presented = rng.choice(["heading", "below", "label", "sentence", "sentence", "sentence"])
        self.sentence = rng.choice(
            ["{n}, {t}, informerar om {a}.", "{n}, {t}, redogör för {a}.", "{n} föredrar ärendet.", "{n} ({t}) berättar om {a}.", "{n} presenterar {a}."]
        )
        self.after = rng.random() < 0.8
        """The decision stands behind the talk, not before it."""


def _clauses(pen: Scribe, told: ShireKit, own: str) -> None:
    """What the council puts to a board, clause by clause."""
    rng = told.rng
    board = rng.choice(words.NAMES.above)
    pen.para(rng.choice(["{o} föreslår {b} besluta", "{o} föreslår {b} besluta:", "{o} beslutar föreslå {b}"]).format(o=own, b=board))
    clauses = [told.tell("clauses", given={"about": told.about}) for _ in range(rng.choice([1, 2, 2]))]
    clauses = list({one.said.text: one for one in clauses}.values())
    pen.tell_points([Told(one.said, (Decision(one.said.text, "propose", by=own, addressee=board),)) for one in clauses])


def _wishes(pen: Scribe, told: ShireKit) -> None:
    """Proposals that go to a board for its decision."""
    rng = told.rng
    board = rng.choice(words.NAMES.above)
    pen.para(rng.choice(["Förslag som ska till {b} för beslut:", "Förslag som går vidare till {b} för beslut:"]).format(b=board))
    pen.tell_points([Told(say(text), (Decision(text, "propose", "proposed", addressee=board),)) for text in rng.sample(words.WISHES, rng.randint(2, 3))])


def _heading(pen: Scribe, number: str | None, matter: Matter, who: Person | None, template: Template) -> None:
    """The heading, with the presenter on its line, below it, behind a label or in a sentence."""
    if who and template.presented == "heading":
        at = pen.new_item(number, matter.heading, presenters=[who.name])
        pen.item = at
        pen.put(Head(say(matter.heading, f" – {who.name}"), "item", pen.style.number.format(number)))
        return
    pen.open_item(number, matter.heading)
    if not who:
        return
    pen.presented_by([who.name])
    if template.presented == "below":
        pen.para(f"{who.name}, {who.title}", tight=True)
    elif template.presented == "label":
        pen.para(f"{who.name}, {who.title}", label="Föredragande:", tight=True)
    else:
        pen.para(template.sentence.format(n=who.name, t=who.title, a=matter.about or "frågan"))


def _item(pen: Scribe, told: ShireKit, template: Template, own: str, number: str, matter: Matter, who: Person | None) -> None:
    rng = told.rng
    _heading(pen, number, matter, who, template)
    told.about = matter.about or "frågan"
    formal = matter.kind == "formal"

    def decide() -> None:
        if template.decision and not formal:
            pen.label(template.decision)
        pen.each(matter.acts, tight=bool(template.decision))
        if matter.kind == "topic" and rng.random() < 0.25:
            _clauses(pen, told, own)

    if not template.after and matter.acts and not formal:
        decide()
    if template.labelled and not formal:
        pen.label(template.facts)
    if rng.random() < 0.5:
        pen.each([*matter.talk, *matter.reports])
    else:
        pen.together([*matter.talk, *matter.reports])
    if not formal and rng.random() < 0.55:
        pen.label(template.views)
        pen.points([say(view) for view in rng.sample(words.VIEWS, rng.randint(2, 4))])
    if template.after or formal:
        decide()
    if matter.kind == "topic" and rng.random() < 0.12:
        _wishes(pen, told)
    if matter.tasks:
        if template.task:
            pen.label(template.task)
        pen.tell_points(matter.tasks) if rng.random() < 0.5 else pen.each(matter.tasks)


def _start(told: ShireKit, own: str, council: Council, certifier: Seat | None) -> list[Matter]:
    rng, chair = told.rng, council.chair.who
    opening = Matter(say(rng.choice(["Mötets öppnande", "Sammanträdet öppnas", "Ordföranden hälsar välkommen"])), kind="formal")
    opening.talk = [Told(say(rng.choice([f"{chair.name} öppnar mötet.", "Ordföranden hälsar alla välkomna och en kort presentation görs.", "Mötet öppnas."])))]
    agenda = Matter(say(rng.choice(["Godkännande av dagordning", "Dagordning", "Fastställande av föredragningslista"])), kind="formal")
    text = rng.choice(
        ["Dagordningen godkänns.", "{o} godkänner dagordningen.", "Föredragningslistan fastställs.", "Dagordningen kompletteras med en fråga om ledsagning."]
    ).format(o=own)
    agenda.acts = [Told(say(text), (Decision(text, "amend" if "kompletteras" in text else "approve", by=own if text.startswith(own) else None),))]
    before = Matter(say(rng.choice(["Föregående protokoll", "Protokoll från förra mötet", "Genomgång av förra protokollet"])), kind="formal")
    said = fill(
        rng.choice(
            [
                "Protokollet från {d} godkänns och läggs till handlingarna.",
                "Protokollet från {d} läggs till handlingarna.",
                "Protokollet från mötet {d} godkänns.",
            ]
        ),
        d=told.when.day(told.when.ago(30, 110)),
    )
    before.acts = [Told(said, (Decision(said.text, "approve" if "godkänns" in said.text else "note"),))]
    out = [opening, agenda, before]
    if certifier:
        chosen = Matter(say(rng.choice(["Val av justerare", "Justerare", "Val av protokollsjusterare"])), kind="formal")
        text = rng.choice(
            [
                "{n} utses att jämte ordföranden justera dagens protokoll.",
                "{n} väljs till justerare.",
                "Till justerare utses {n}.",
                "{o} utser {n} att justera protokollet.",
            ]
        ).format(n=certifier.who.name, o=own)
        chosen.acts = [Told(say(text), (Decision(text, "elect", by=own if text.startswith(own) else None),))]
        out.insert(rng.choice([1, 2]), chosen)
    return out


def _left(told: ShireKit, council: Council) -> list[Told]:
    """Questions from last time, each settled or with somebody who does something."""
    rng, out = told.rng, []
    for question, deeds in rng.sample(words.LEFT, rng.randint(2, 4)):
        if rng.random() < 0.3:
            out.append(Told(say(f"{question}. {rng.choice(words.SETTLED)}")))
            continue
        who = rng.choice(
            [
                council.officers[0].who.name,
                council.keeper.who.name,
                "Gatuchefen",
                "Förvaltningen",
                f"{(council.officers[-1].who.title or '').capitalize()} {council.officers[-1].who.name}",
            ]
        )
        due = told.when.due(0.5)
        said = fill(rng.choice(deeds), w=who, d=due.words)
        out.append(Told(say(f"{question}. ", said), (Assignment(said.text, who, None, due.day),)))
    return out


def _end(pen: Scribe, told: ShireKit, council: Council, certifier: Seat | None) -> None:
    """Who signs."""
    rng, keeper, chair = told.rng, council.keeper.who, council.chair.who
    signers = [
        (rng.choice(["Vid protokollet", "Sekreterare"]), keeper),
        (rng.choice(["Ordförande", "Justeras"]), chair),
        *([("Justerare", certifier.who)] if certifier else []),
    ]
    shape = rng.randint(0, 2)
    if shape == 0:
        pen.rows([(label, [say(who.name)]) for label, who in signers])
    elif shape == 1:
        for label, who in signers:
            pen.para(label)
            pen.para(who.name, tight=True)
    else:
        pen.para(f"{signers[0][0]}:")
        pen.para(keeper.name, tight=True)
        pen.para("Justeras:")
        for label, who in signers[1:]:
            pen.para(f"{who.name}, {'justerare' if label == 'Justerare' else 'ordförande'}", tight=True)
    for label, who in signers:
        pen.signs(who.name, None if label in {"Vid protokollet", "Justeras"} else label)


def tell(rng: Random) -> Document:
    name, own = rng.choice(words.BODIES)
    told = shire(rng, words.NAMES, own)
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS, clauses=words.CLAUSES)
    told.when.limits = LIMITS if not told.when.den else tuple(one for one in LIMITS if "den {" not in one)
    shown = rng.choice(["§ {}", "§ {}.", "{}.", "{} §", "{}", "Punkt {}."])
    word = "§" if "§" in shown else "punkt"
    first = rng.choice([1, 1, 12, 23, 41]) if word == "§" else 1
    picked = drawn(rng, words.SUBJECTS, 6, 11)
    certified = rng.random() < 0.8
    count = len(picked) + 5 + certified + 1
    numbers = [str(first + i) for i in range(count)]
    council = Council(told, numbers, word)
    told.doers = [
        *(seat.who.name for seat in council.officers[:2]),
        council.keeper.who.name,
        "Sekreteraren",
        "Ordföranden",
        "Presidiet",
        "Förvaltningen",
        "Gatuchefen",
    ]
    certifier = (
        next((seat for seat in reversed(council.delegates) if seat.presence == "present" and seat is not council.chair and seat.capacity == "member"), None)
        if certified
        else None
    )
    if certified and certifier is None:
        certifier = next(seat for seat in council.politicians if seat is not council.chair)
    pen = Scribe(habits(rng, number=shown))
    truth = pen.truth
    truth.body, truth.chair, truth.secretaries = name, council.chair.who.name, [council.keeper.who.name]
    truth.certifiers = [certifier.who.name] if certifier else []
    _head(pen, told, name, council)
    people(pen, told, council)
    template = Template(rng)
    middle = [matter_of(told, one, by=own, talk=(1, 3)) for one in picked]
    left = Matter(say(rng.choice(["Uppföljning av tidigare frågor", "Frågor från förra mötet", "Kvarstående frågor"])), kind="formal")
    items = [*_start(told, own, council, certifier), left, *middle]
    hosts = {number: seat.who for seat in [*council.guests, *council.officers] for number in seat.items[:1]}
    for number, matter in zip(numbers, items, strict=False):
        who = hosts.get(number) or (council.officers[0].who if rng.random() < 0.4 else None)
        _item(pen, told, template, own, number, matter, who if matter.kind in {"topic", "paper"} else None)
        if matter is left:
            pen.tell_points(_left(told, council))
        if matter.kind == "paper" and rng.random() < 0.12:
            who = rng.choice(council.delegates).who
            text = rng.choice(
                [
                    "{n} lämnar en anteckning till protokollet: Föreningen hade önskat längre svarstid.",
                    "Protokollsanteckning av {n}: Beslutet borde ha föregåtts av samråd.",
                ]
            ).format(n=who.name)
            pen.tell(Told(say(text), (entry("dissents", kind="note", by=[who.name]),)))
    pen.open_item(numbers[len(items)], say(rng.choice(["Nästa möte", "Kommande sammanträden", "Mötestider"])))
    days = following(told, rng.randint(1, 3))
    if len(days) == 1 and rng.random() < 0.6:
        pen.para("Nästa möte äger rum ", days[0][0], ".")
    else:
        pen.points([said for said, _ in days])
    truth.next_sittings.extend(sitting for _, sitting in days)
    pen.open_item(numbers[len(items) + 1], say(rng.choice(["Avslutning", "Mötets avslutande"])))
    pen.para(rng.choice(["Ordföranden tackar för visat intresse och avslutar mötet.", f"{council.chair.who.name} förklarar mötet avslutat."]))
    pen.close_items()
    _end(pen, told, council, certifier)
    day = told.when.stated("iso")
    head: tuple[Said, ...] = rng.choice([(), (say(name, "    ", day),), (say(name),)])
    return Document(
        "", pen.blocks, Furniture(head, (say(rng.choice(["{p} ({n})", "Sida {p} av {n}", "Sid {p}"])),), first=rng.random() < 0.5), pen.style, truth
    )


def _head(pen: Scribe, told: ShireKit, body: str, council: Council) -> None:
    rng, truth = told.rng, pen.truth
    truth.kind = rng.choice(["minutes", "minutes", "minutes", "notes"])
    word = rng.choice(["Protokoll", "Rådsprotokoll", "Mötesprotokoll"]) if truth.kind == "minutes" else rng.choice(["Minnesanteckningar", "Mötesanteckningar"])
    day = told.when.stated()
    shape = rng.randint(0, 2)
    if shape == 0:
        truth.organisation = f"{genitive(told.home)} kommun"
        pen.para(truth.organisation, tight=True)
        pen.para(body, tight=True)
        pen.title(word)
    elif shape == 1:
        pen.title(fill(rng.choice(["{w} från {b} {d}", "{w}, {b}, {d}"]), w=word, b=body, d=day))
    else:
        pen.title(word)
        pen.section(body)
    rows = [("Plats", [say(told.room)])]
    rows.insert(rng.choice([0, 1]), (rng.choice(["Tid", "Datum och tid"]), [say(day, ", ", hours(told)) if shape != 1 else say(hours(told))]))
    extra = rng.random() < 0.4
    if extra:
        rows.append(("Ordförande", [say(council.chair.who.name)]))
    if council.keeper_as == "row":
        rows.append((rng.choice(["Sekreterare", "Vid protokollet"]), [say(council.keeper.who.name)]))
    if rng.random() < 0.6:
        pen.rows(rows)
    else:
        for label, lines in rows:
            pen.para(*lines, label=f"{label}:", tight=True)
    if council.keeper_as == "row":
        pen.attends([replace(council.keeper.entry(title=False), title=None)])
    sat(pen, told)
