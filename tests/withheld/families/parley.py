"""A region and its municipalities confer: people by side, dialogue, positions, recommendations, rounds that are out for an answer."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Said, fill, say
from generated.teller import Document
from generated.truth import Decision
from generated.wording.told import Told

from ..kit import Registry
from ..league import LeagueKit, league
from ..matter import Matter, Subject, drawn, matter_of
from ..rosters.parley import Sides, people
from ..scribe import Scribe, following, habits, hours, sat
from ..sentence import Pact
from ..words import parley as words

LIMITS = (" senast {d}", " före {d}", " innan {d}")


class Template:
    """How this secretary sets a matter."""

    def __init__(self, rng: Random, own: str) -> None:
        self.number = rng.choice(["{}.", "{}", "{})", "Punkt {}.", "Ärende {}:", "{} –"])
        self.att = rng.random() < 0.35
        """Decisions are clauses under a line that names the body."""
        big = own[:1].upper() + own[1:]
        self.lead = rng.choice([f"{big} beslutar", f"{big} beslutar:", f"{big} beslutade"])
        self.by = big
        self.label = rng.choice(["Ställningstagande", "Beslut", "Beslut:", "Ställningstagande:", ""])
        self.box = not self.att and rng.random() < 0.25
        self.first = rng.random() < 0.25
        """What was decided stands before what was said."""
        self.story = rng.choice(["Bakgrund", "Information", "", "", "Ärendebeskrivning"])
        self.views = rng.choice(["Dialog", "Ur samtalet", "Diskussion", "Synpunkter från ledamöterna", ""])
        self.bulleted = rng.random() < 0.5
        self.presented = rng.choice(["Föredragande: {}", "Föredragare: {}", "sentence", "sentence", "below"])
        self.onward = rng.choice(["Fortsatt hantering", "Nästa steg", "", "Vidare hantering:"])


def _formal(told: LeagueKit, sides: Sides, certifier: str | None) -> list[Matter]:
    rng, own = told.rng, told.own
    big = own[:1].upper() + own[1:]

    def act(kind: str, *texts: str) -> Told:
        text = rng.choice(texts)
        by = big if text.startswith(big) else None
        return Told(say(text), (Decision(text, kind, by=by),))

    opening = Matter(say(rng.choice(["Mötets öppnande", "Inledning", "Välkommen", "Mötet öppnas"])), kind="formal")
    opening.talk = [
        Told(
            say(
                rng.choice(
                    ["{c} hälsar alla välkomna.", "{c} öppnar mötet.", "Ordföranden hälsar deltagarna välkomna och inleder med en kort tillbakablick."]
                ).format(c=sides.chair.name)
            )
        )
    ]
    agenda = Matter(say(rng.choice(["Dagordning", "Godkännande av dagordningen", "Fastställande av dagordning"])), kind="formal")
    agenda.acts = [
        act("approve", "Dagordningen godkänns.", f"{big} godkänner dagordningen.", "Den utsända dagordningen fastställs.", f"{big} fastställer dagordningen.")
    ]
    if certifier:
        agenda.heading = say(agenda.heading, rng.choice([" och val av justerare", " samt val av justerare"]))
        agenda.acts.append(
            act(
                "elect",
                f"{certifier} utses att justera protokollet.",
                f"{certifier} väljs till justerare.",
                f"{big} väljer {certifier} att jämte ordföranden justera protokollet.",
            )
        )
    before = Matter(say(rng.choice(["Föregående protokoll", "Föregående mötes anteckningar", "Genomgång av föregående anteckningar"])), kind="formal")
    word = "Protokollet" if certifier else "Anteckningarna"
    done = rng.choice([("approve", "godkänns"), ("note", "läggs till handlingarna"), ("approve", "godkänns utan ändringar")])
    said = fill(f"{word} från mötet {{d}} {done[1]}.", d=told.when.day(told.when.ago(25, 95)))
    before.acts = [Told(said, (Decision(said.text, done[0]),))]
    return [opening, agenda, before]


def _facts(pen: Scribe, told: list[Told]) -> None:
    for one in told:
        for fact in one.facts:
            pen.fact(fact)


def _decided(pen: Scribe, rng: Random, template: Template, matter: Matter) -> None:
    if not matter.acts:
        return
    if matter.kind == "formal":
        pen.each(matter.acts)
    elif template.att:
        pen.label(template.lead)
        pen.tell_points(matter.acts)
    elif template.box:
        said: list[list[Said]] = [[one.said] for one in matter.acts]
        pen.table([template.label.strip(":") or "Beslut"], said)
        _facts(pen, matter.acts)
    else:
        if template.label:
            pen.label(template.label)
        pen.tell_points(matter.acts) if template.bulleted and template.label else pen.each(matter.acts, tight=bool(template.label))


def _matter(pen: Scribe, told: LeagueKit, sides: Sides, template: Template, number: str, matter: Matter, case: Said | None) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading, case=case if matter.kind != "formal" else None)
    story = [*matter.talk, *matter.reports]
    if host := sides.hosts.get(number):
        pen.presented_by([host.name])
        if template.presented == "sentence":
            story.insert(
                0,
                Told(
                    say(
                        rng.choice(
                            [
                                f"{host.name} redogör för ärendet.",
                                f"{host.name}, {host.title}, föredrar ärendet.",
                                f"{(host.title or '').capitalize()} {host.name} presenterar.",
                            ]
                        )
                    )
                ),
            )
        elif template.presented == "below":
            pen.para(f"{host.name}, {host.title}, {host.home}", label="Föredragande:", tight=True)
        else:
            pen.para(template.presented.format(f"{host.name}, {host.title}"), tight=True)
    if template.first:
        _decided(pen, rng, template, matter)
    if matter.kind != "formal" and template.story:
        pen.label(template.story)
    pen.each(story) if rng.random() < 0.5 else pen.together(story)
    if matter.kind not in {"formal", "post"} and rng.random() < 0.6:
        views = rng.sample(words.VIEWS, rng.randint(1, 4))
        if template.views:
            pen.label(template.views)
        pen.points([say(one) for one in views]) if template.bulleted else pen.para(" ".join(views))
    if not template.first:
        _decided(pen, rng, template, matter)
    if matter.tasks:
        if template.onward:
            pen.label(template.onward)
        pen.each(matter.tasks)


def _round(told: LeagueKit, by: str, subject: Subject) -> Matter:
    """What the municipalities have answered in a round: each answer with its day, then those that have not answered."""
    rng = told.rng
    heading = rng.choice(["Lägesrapport om {a}", "Kommunernas svar om {a}", "Antagande av {a} – läget i länet"]).format(a=subject.about)
    out = Matter(say(heading), kind="topic", thing=subject.thing, about=subject.about)
    pact = Pact(subject.thing, subject.about)
    towns = rng.sample(told.towns, rng.randint(2, 4))
    out.talk = [
        Told(
            say(
                rng.choice(
                    [
                        "Kansliet har sammanställt de svar som kommit in.",
                        "En genomgång görs av var ärendet befinner sig hos huvudmännen.",
                        "Svar har inkommit enligt följande.",
                    ]
                )
            )
        )
    ]
    shape = rng.choice(["kommunfullmäktige i {t}", "{t}", "kommunstyrelsen i {t}"])
    out.reports = [told.tell("answers", status="reported", eventful=True, given={"owner": shape.format(t=one), "pact": pact}) for one in towns]
    rest = [one for one in told.towns if one not in towns]
    out.talk.append(Told(say(rng.choice(["Från {t} saknas ännu besked.", "{t} har begärt anstånd.", "Ärendet är under beredning i {t}."]).format(t=rest[0]))))
    text = rng.choice(["{b} noterar läget.", "{b} noterar informationen."]).format(b=by)
    out.acts = [Told(say(text), (Decision(text, "note", by=by),))]
    return out


def _rest(pen: Scribe, told: LeagueKit, number: str) -> None:
    """Other questions, each with a letter."""
    rng = told.rng
    pen.open_item(number, say(rng.choice(["Övriga frågor", "Övrigt", "Övriga ärenden"])))
    shape = rng.choice(["{})", "{}.", "{})"])
    for letter, heading in zip("abc", rng.sample(words.SMALL, rng.randint(2, 3)), strict=False):
        pen.open_item(f"{number} {letter}", say(heading), level=2, shown=shape.format(letter))
        told.about = "frågan"
        pen.tell(told.tell("talk"))
        if rng.random() < 0.5:
            pen.tell(told.tell("tasks", given={"to": rng.choice(told.doers), "own": told.own}))


def _head(pen: Scribe, told: LeagueKit, body: str) -> None:
    rng, truth = told.rng, pen.truth
    day = told.when.stated()
    word = rng.choice(["Protokoll", "Mötesprotokoll"]) if truth.kind == "minutes" else rng.choice(["Minnesanteckningar", "Mötesanteckningar", "Anteckningar"])
    shape = rng.randint(0, 3)
    if shape == 0:
        pen.title(f"{word} {body}")
    elif shape == 1:
        pen.para(body, tight=True)
        pen.title(word)
    elif shape == 2:
        pen.title(fill("{w}, {b}, {d}", w=word, b=body, d=day))
    else:
        pen.title(word)
        pen.section(body)
    clock = hours(told)
    rows: list[tuple[str, list[Said]]] = [
        (rng.choice(["Tid", "Datum och tid"]), [say(clock) if shape == 2 else say(day, ", ", clock)]),
        (rng.choice(["Plats", "Lokal"]), [say(told.room)]),
    ]
    if rng.random() < 0.3 and shape != 2:
        rows = [("Datum", [say(day)]), ("Tid", [say(clock)]), rows[1]]
    if rng.random() < 0.5:
        pen.rows(rows)
    else:
        for label, lines in rows:
            pen.para(*lines, label=f"{label}:", tight=True)
    sat(pen, told)


def _signed(pen: Scribe, told: LeagueKit, sides: Sides, certifier: str | None) -> None:
    rng = told.rng
    keeper = sides.keeper.who
    pen.para(rng.choice(["Vid protokollet", "Sekreterare"]) if certifier else rng.choice(["Vid anteckningarna", "Antecknat av", "Vid pennan"]))
    pen.para(keeper.name, tight=True)
    pen.signs(keeper.name)
    if certifier:
        pen.para(rng.choice(["Justeras", "Justerat"]))
        for name in (sides.chair.name, certifier):
            pen.para(name, tight=True)
            pen.signs(name)


def tell(rng: Random) -> Document:
    body, own = rng.choice(words.BODIES)
    told = league(rng, words.NAMES, own)
    template = Template(rng, own)
    told.stock(
        talk=words.TALK, acts=words.CLAUSES if template.att else words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS, answers=words.ANSWERS
    )
    told.when.limits = LIMITS
    told.doers = ["chefsgruppen", "beredningsgruppen", "kansliet", "presidiet", "regionens strateger"]
    picked = drawn(rng, words.SUBJECTS, 5, 9)
    rounds = [row for row in words.SUBJECTS if row.kind == "pact" and row not in picked][: rng.choice([0, 1, 1])]
    lettered = rng.random() < 0.4
    count = 3 + len(picked) + len(rounds) + lettered + 1
    sides = Sides(told, [str(n) for n in range(1, count + 1 - lettered)])
    pen = Scribe(habits(rng, number=template.number))
    truth = pen.truth
    truth.kind = rng.choice(["minutes", "notes"])
    certifier = sides.vice.name if truth.kind == "minutes" else None
    truth.body, truth.chair, truth.secretaries, truth.certifiers = body, sides.chair.name, [sides.keeper.who.name], [certifier] if certifier else []
    _head(pen, told, body)
    people(pen, sides)
    big = own[:1].upper() + own[1:]
    lead = big if template.att else None
    matters = [matter_of(told, one, by=own, lead=lead, talk=(1, 4)) for one in picked]
    for one in rounds:
        extra = _round(told, big, one)
        if template.att:
            extra.acts = [told.tell("acts", "note", lead=big)]
        matters.insert(rng.randint(0, len(matters)), extra)
    registry = Registry(rng, "SR", told.day.year, ("{l} {y}/{n:04d}", "{y}-{n:05d}", "{l}-{y}-{n}")) if rng.random() < 0.3 else None
    for i, matter in enumerate([*_formal(told, sides, certifier), *matters], 1):
        _matter(pen, told, sides, template, str(i), matter, say("Dnr ", registry.draw()) if registry else None)
    if lettered:
        _rest(pen, told, str(count - 1))
    pen.open_item(str(count), say(rng.choice(["Nästa möte", "Kommande möten", "Mötestider"])))
    days = following(told, rng.randint(1, 4))
    if len(days) == 1:
        pen.para(rng.choice(["Nästa möte äger rum ", "Gruppen ses nästa gång ", "Nästa möte: "]), days[0][0], ".")
    else:
        pen.points([said for said, _ in days], rng.choice(["", "-", "•"]))
    truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()
    _signed(pen, told, sides, certifier)
    foot = rng.choice(["Sida {p} av {n}", "{p}/{n}", "Sid {p}", "{p} ({n})"])
    head: tuple[Said, ...] = rng.choice([(), (say(body),), (say(sides.region),)])
    return Document("", pen.blocks, Furniture(head, (say(foot),), first=rng.random() < 0.5), pen.style, truth)
