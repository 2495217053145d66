"""A council of politicians, officers, associations and business: people by what they stand for, views by organisation, statements, tasks in many places."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Said, fill, say
from generated.teller import Document
from generated.truth import Decision
from generated.wording.told import Told

from ..deeds import Chores
from ..league import LeagueKit, league
from ..matter import Matter, drawn, matter_of
from ..rosters.stakeholders import Circle, people
from ..scribe import Scribe, following, habits, hours, one_of, sat
from ..words import stakeholders as words

LIMITS = (" senast {d}", " före {d}", " till {d}", " innan {d}", ", dock senast {d}")
NUMBERS = (("{}.", "punkt {}"), ("§ {}", "§ {}"), ("Ärende {}.", "ärende {}"), ("{}", "punkt {}"), ("Punkt {} –", "punkt {}"), ("{})", "p. {}"))
"""How numbers stand before headings, and how the list of people refers to them."""


class Template:
    """How this council's secretary sets a matter."""

    def __init__(self, rng: Random, own: str) -> None:
        self.by = own[:1].upper() + own[1:]
        self.number, self.sign = rng.choice(NUMBERS)
        self.shape = rng.choice(["prose", "prose", "labels", "rows", "bullets"])
        self.info = rng.choice(["Information", "Redogörelse", "Ärendet"])
        self.views = rng.choice(["Synpunkter", "Från föreningarna", "Frågor och inlägg", "Diskussion"])
        self.decision = rng.choice(["Beslut", "Ställningstagande", "Beslut"])
        self.task = rng.choice(["Att göra", "Åtgärd", "Uppgift", "Nästa steg"])
        self.inline = rng.random() < 0.5
        """The label stands at the head of its paragraph."""
        self.host = rng.choice(["sentence", "sentence", "line"])


def _formal(told: LeagueKit, circle: Circle, template: Template, certifier: str | None) -> list[Matter]:
    rng, by = told.rng, template.by
    opening = Matter(say(rng.choice(["Mötet öppnas", "Öppnande och presentation", "Inledning"])), kind="formal")
    opening.talk = [
        Told(
            say(
                rng.choice(
                    [
                        f"{circle.chair.name} hälsar alla välkomna till mötet.",
                        "Ordföranden öppnar mötet och en kort presentationsrunda genomförs.",
                        f"{circle.chair.name} förklarar mötet öppnat.",
                    ]
                )
            )
        )
    ]
    text = rng.choice(["Dagordningen godkänns.", f"{by} godkänner dagordningen.", "Föredragningslistan fastställs.", "Dagordningen godkänns med ett tillägg."])
    opening.acts = [Told(say(text), (Decision(text, "approve", by=by if text.startswith(by) else None),))]
    if certifier:
        text = rng.choice(
            [f"Att justera protokollet utses {certifier}.", f"{certifier} utses till justerare.", f"{by} väljer {certifier} att justera protokollet."]
        )
        opening.acts.append(Told(say(text), (Decision(text, "elect", by=by if text.startswith(by) else None),)))
    before = Matter(say(rng.choice(["Föregående protokoll", "Föregående möte", "Genomgång av föregående möte"])), kind="formal")
    what = "Protokollet" if certifier else "Anteckningarna"
    said = fill(f"{what} från {{d}} {rng.choice(['godkänns', 'läggs till handlingarna'])}.", d=told.when.day(told.when.ago(30, 120)))
    before.acts = [Told(said, (Decision(said.text, "note" if "läggs" in said.text else "approve"),))]
    return [opening, before]


def _views(told: LeagueKit, circle: Circle) -> list[Said]:
    """What some of the organisations said."""
    rng = told.rng
    homes = [one.who.home or "" for one in circle.senders if one.entry.presence == "present"]
    some = rng.sample(homes, min(len(homes), rng.randint(1, 3)))
    shape = rng.choice(["{h}: {v}", "{h} påpekar att {v}", "{h} framhåller att {v}"])
    return [
        say(shape.format(h=home, v=view[:1].upper() + view[1:] if shape.startswith("{h}:") else view))
        for home, view in zip(some, rng.sample(words.VIEWS, len(some)), strict=True)
    ]


def _labelled(pen: Scribe, template: Template, label: str, told: list[Told], *, bulleted: bool = False) -> None:
    if not told:
        return
    if template.inline and not bulleted:
        pen.together(told, label=f"{label}:")
        return
    pen.label(label)
    if bulleted:
        pen.tell_points(told)
    else:
        pen.each(told, tight=True)


def _matter(pen: Scribe, told: LeagueKit, circle: Circle, template: Template, number: str, matter: Matter) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading)
    story = [*matter.talk, *matter.reports]
    host = circle.hosts.get(number) if matter.kind != "formal" else None
    if host:
        pen.presented_by([host.name])
        if template.host == "line" and template.shape != "rows":
            pen.para(f"{host.name}, {host.title}", label="Föredragande:", tight=True)
        elif template.shape != "rows":
            title = (host.title or "").capitalize()
            story.insert(
                0,
                Told(
                    say(
                        rng.choice(
                            [f"{host.name} redogör för frågan.", f"{title} {host.name} informerar.", f"{host.name}, {host.home}, berättar och visar bilder."]
                        )
                    )
                ),
            )
    views = [Told(one) for one in _views(told, circle)] if matter.kind not in {"formal", "post"} and rng.random() < 0.55 else []
    if matter.kind == "formal":
        pen.each([*story, *matter.acts])
    elif template.shape == "prose":
        pen.together([*story, *views])
        pen.each([*matter.acts, *matter.tasks])
    elif template.shape == "bullets":
        pen.tell_points([*story, *views])
        _labelled(pen, template, template.decision, matter.acts)
        _labelled(pen, template, template.task, matter.tasks, bulleted=True)
    elif template.shape == "labels":
        _labelled(pen, template, template.info, story)
        _labelled(pen, template, template.views, views, bulleted=rng.random() < 0.5)
        _labelled(pen, template, template.decision, matter.acts)
        _labelled(pen, template, template.task, matter.tasks)
    else:
        rows: list[tuple[str, list[Said]]] = [("Föredragande", [say(f"{host.name}, {host.title}")])] if host else []
        rows.append((template.info, [one_of(story).said]))
        for label, some in ((template.views, views), (template.decision, matter.acts), (template.task, matter.tasks)):
            if some:
                rows.append((label, [one.said for one in some]))
        pen.rows(rows)
        for one in [*story, *matter.acts, *matter.tasks]:
            for fact in one.facts:
                pen.fact(fact)


def _round(pen: Scribe, told: LeagueKit, circle: Circle, number: str, matter: Matter) -> None:
    """The associations in turn, each with a letter or a number of its own."""
    rng = told.rng
    pen.open_item(number, matter.heading)
    homes = list(dict.fromkeys(one.who.home or "" for one in circle.senders if one.entry.presence == "present"))
    lettered = rng.random() < 0.6
    for i, home in enumerate(rng.sample(homes, min(len(homes), rng.randint(2, 4)))):
        own = f"{number} {'abcd'[i]}" if lettered else f"{number}.{i + 1}"
        pen.open_item(own, say(home), level=2, shown=f"{'abcd'[i]})" if lettered else own)
        told.about = "föreningarnas frågor"
        pen.together([told.tell("talk") for _ in range(rng.randint(1, 2))])
        if rng.random() < 0.35:
            pen.tell(told.tell("tasks", given={"to": rng.choice(told.doers), "own": told.own}))
        elif rng.random() < 0.3:
            pen.tell(told.tell("reports", status="reported"))


def _head(pen: Scribe, told: LeagueKit, body: str) -> None:
    rng, truth = told.rng, pen.truth
    day = told.when.stated()
    word = rng.choice(["Protokoll", "Mötesprotokoll"]) if truth.kind == "minutes" else rng.choice(["Minnesanteckningar", "Mötesanteckningar", "Anteckningar"])
    shape = rng.randint(0, 3)
    if shape == 0:
        pen.title(fill("{w} {b}, {d}", w=word, b=body, d=day))
    elif shape == 1:
        pen.title(word)
        pen.title(body, is_title=False)
    elif shape == 2:
        pen.para(body, tight=True)
        pen.title(word)
    else:
        pen.title(f"{word} {body}")
    clock = hours(told)
    if shape == 0:
        pen.para(clock, label=rng.choice(["Tid:", "Klockslag:"]), tight=True)
    else:
        pen.para(say(day, rng.choice([" ", ", "]), clock), label=rng.choice(["Tid:", "Datum:", "När:"]), tight=True)
    pen.para(told.room, label=rng.choice(["Plats:", "Lokal:"]), tight=True)
    sat(pen, told)


def _ending(pen: Scribe, told: LeagueKit, circle: Circle) -> None:
    """Tasks in a table or on lines."""
    rng = told.rng
    doers = [*(one.name for one in circle.present), *(one.who.name for one in circle.officers), "Kansliet", "Ordföranden"]
    chores = Chores(told, words.CHORES, doers).some(2, 5)
    pen.section(rng.choice(["Att göra", "Sammanställning av uppgifter", "Uppgifter till nästa möte", "Vem gör vad"]))
    if rng.random() < 0.6:
        pen.table(
            [rng.choice(["Uppgift", "Vad"]), rng.choice(["Ansvarig", "Vem"]), rng.choice(["Senast", "När", "Klart"])],
            [[say(one.task), say(one.who), one.when()] for one in chores],
        )
    else:
        shape, limit = rng.choice([("{t} – {w}{d}", ", senast {d}"), ("{w}: {t}{d}", " (senast {d})"), ("{t}. Ansvarig: {w}{d}", ", senast {d}")])
        pen.points([one.line(shape, limit) for one in chores], rng.choice(["-", "1", "•"]))
    for one in chores:
        pen.fact(one.fact)


def tell(rng: Random) -> Document:
    body, own = rng.choice(words.BODIES)
    told = league(rng, words.NAMES, own)
    template = Template(rng, own)
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    picked = drawn(rng, words.SUBJECTS, 6, 11)
    start = rng.choice([1, 1, 1, rng.randint(2, 60)]) if "§" in template.number else 1
    numbers = [str(n) for n in range(start, start + len(picked) + 3)]
    circle = Circle(told, numbers, template.sign)
    told.doers = [
        circle.present[-1].name,
        circle.present[-1].home or "kansliet",
        "samordnaren",
        "tekniska förvaltningen",
        "kansliet",
        circle.officers[0].who.name,
    ]
    pen = Scribe(habits(rng, number=template.number))
    truth = pen.truth
    truth.kind = rng.choice(["minutes", "notes"])
    certifier = circle.present[-1].name if truth.kind == "minutes" else None
    truth.body, truth.chair, truth.secretaries, truth.certifiers = body, circle.chair.name, [circle.keeper.who.name], [certifier] if certifier else []
    _head(pen, told, body)
    people(pen, circle)
    matters = [*_formal(told, circle, template, certifier), *(matter_of(told, one, by=own, talk=(1, 4)) for one in picked)]
    for number, matter in zip(numbers, matters, strict=False):
        if matter.thing == "rundan" and number not in circle.hosts and rng.random() < 0.7:
            _round(pen, told, circle, number, matter)
        else:
            _matter(pen, told, circle, template, number, matter)
    pen.open_item(numbers[-1], say(rng.choice(["Nästa möte", "Kommande möten", "Nästa sammankomst"])))
    days = following(told, rng.randint(1, 3))
    if len(days) == 1:
        pen.para(rng.choice(["Rådet möts härnäst " if "råd" in own else "Nästa möte hålls ", "Nästa möte är "]), days[0][0], ".")
    else:
        pen.points([said for said, _ in days], rng.choice(["", "-"]))
    truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()
    if rng.random() < 0.45:
        _ending(pen, told, circle)
    keeper = circle.keeper.who
    pen.para(rng.choice(["Vid protokollet", "Sekreterare"]) if certifier else rng.choice(["Vid anteckningarna", "Antecknat av", "Vid pennan"]))
    pen.para(keeper.name, tight=True)
    pen.signs(keeper.name)
    if certifier:
        pen.para(rng.choice(["Justeras", "Justerat:"]))
        for name in (circle.chair.name, certifier):
            pen.para(name, tight=True)
            pen.signs(name)
    head: tuple[Said, ...] = rng.choice([(), (say(body),)])
    return Document(
        "", pen.blocks, Furniture(head, (say(rng.choice(["Sida {p} av {n}", "{p} ({n})", "Sida {p}", "{p}"])),), first=rng.random() < 0.5), pen.style, truth
    )
