"""Notes of a network of managers: people in one line or a few, topics without numbers or with them, tasks in prose and in a list at the end."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from generated.blocks import Furniture
from generated.said import Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..deeds import Chore, Chores
from ..land import Person, joined
from ..league import LeagueKit, league
from ..matter import Matter, drawn, matter_of
from ..rosters.seats import Seat, afar, away, by_clock, seat
from ..scribe import Scribe, following, habits, hours, sat
from ..words import principals as words

LIMITS = (" senast {d}", " till {d}", " före {d}", " innan {d}", " (senast {d})", ", helst före {d}", " - klart {d}")


class Template:
    """How this network's notes look."""

    def __init__(self, rng: Random) -> None:
        self.numbered = rng.random() < 0.35
        self.text = rng.choice(["prose", "prose", "bullets", "mixed"])
        self.people = rng.choice(["line", "line", "homes", "lines", "table", "lines"])
        self.decision = rng.choice(["Beslut: ", "Beslut: ", "", "", "BESLUT "])
        self.task = rng.choice(["Att göra: ", "» ", "", "", "OBS! ", "Åtgärd: "])
        self.ending = rng.choice(["table", "table", "points", "bare", "none"])
        self.who_first = rng.random() < 0.5


class Circle:
    """Who came, who did not, who visited and who wrote."""

    def __init__(self, told: LeagueKit) -> None:
        rng, people = told.rng, told.people
        homes = [*told.towns, *rng.sample(told.towns, 2)][: rng.randint(5, 9)]
        self.titled = rng.random() < 0.35
        everyone = [seat(people.someone(home, rng.choice(words.WORK) if self.titled else None)) for home in sorted(homes)]
        self.chair = everyone[0].who if rng.random() < 0.7 else None
        self.office = rng.choice(words.OFFICES)
        self.keeper = seat(people.someone(self.office), "secretary")
        self.gone = [away(seat(people.someone(rng.choice(told.towns)))) for _ in range(rng.choice([0, 1, 1, 2, 3]))]
        self.there: list[Seat] = []
        for i, one in enumerate(everyone):
            fate = rng.random()
            if i and fate < 0.12:
                self.there.append(by_clock(told, one, ("från kl. {}", "till kl. {}")))
            elif i and fate < 0.22:
                self.there.append(afar(one, rng.choice(["via Teams", "på länk", "digitalt"])))
            else:
                self.there.append(one)
        self.guests = [Person(people.name(), None, home, title) for title, home in rng.sample(words.VISITORS, rng.choice([0, 1, 1, 2]))]


def _people(pen: Scribe, told: LeagueKit, template: Template, circle: Circle) -> None:
    rng = told.rng
    word = rng.choice(["Närvarande", "Deltagare", "Med på mötet", "Närvarande"][: 4 if template.people == "line" else 2])
    lead = rng.choice([" (ordförande)", ", ordförande", " (ordf)"]) if circle.chair else ""

    def shown(one: Seat, *, home: bool = True) -> str:
        title = lead if one.who is circle.chair else f", {one.entry.title}" if one.entry.title else ""
        note = f" ({one.note})" if one.note else ""
        return f"{one.who.name}{f', {one.who.home}' if home else ''}{title}{note}"

    def brief(one: Seat) -> str:
        inside = [one.who.home or ""] + (["ordf"] if one.who is circle.chair else []) + ([one.note] if one.note else [])
        return f"{one.who.name} ({', '.join(inside)})"

    chairs = "ordf" if template.people == "line" else lead.strip(" ,()")
    shows_title = template.people not in {"line", "homes"}
    if template.people == "line":
        pen.para(", ".join(brief(one) for one in circle.there), label=f"{word}:")
    elif template.people == "homes":
        pen.label(word)
        homes = list(dict.fromkeys(one.who.home or "" for one in circle.there))
        for home in homes:
            some = [one for one in circle.there if one.who.home == home]
            pen.para(
                joined([one.who.name + (lead if one.who is circle.chair else "") + (f" ({one.note})" if one.note else "") for one in some]),
                label=f"{home}:",
                tight=True,
            )
    elif template.people == "table":
        told_of = circle.titled or circle.chair is not None
        rows = []
        for one in circle.there:
            known = chairs if one.who is circle.chair else one.entry.title or ""
            rows.append([say(cell) for cell in (one.who.name, one.who.home or "", *([known] if told_of else []), one.note or "ja")])
        pen.table([rng.choice(["Namn", "Deltagare"]), "Kommun", *(["Funktion"] if told_of else []), "Närvaro"], rows)
    else:
        pen.label(word)
        pen.points([say(shown(one)) for one in circle.there], rng.choice(["", "-", "•"]))
    for one in circle.there:
        title = (chairs if one.who is circle.chair else one.entry.title) if shows_title or one.who is circle.chair else None
        pen.attends([replace(one.entry, title=title)])
    if circle.gone:
        label = rng.choice(["Förhinder", "Ej med", "Frånvarande", "Ej närvarande", "Anmält förhinder"][:: 1 if template.people == "line" else 2])
        bracketed = template.people == "line"
        names = [f"{one.who.name} ({one.who.home})" if bracketed else f"{one.who.name}, {one.who.home}" for one in circle.gone]
        pen.para((", " if bracketed else "; ").join(names), label=f"{label}:", tight=True)
        pen.attends([replace(one.entry, title=None, group=label) for one in circle.gone])
    if circle.guests:
        pen.para(
            "; ".join(f"{one.name}, {one.title}, {one.home}" for one in circle.guests),
            label=rng.choice(["Gäster:", "Inbjudna:", "Gäst:" if len(circle.guests) == 1 else "Gäster:"]),
            tight=True,
        )
        pen.attends([Attendee(one.name, "guest", organisation=one.home, title=one.title) for one in circle.guests])
    shape = rng.choice(["Antecknar:", "Vid pennan:", "Antecknare:", "Sekreterare:"])
    pen.para(f"{circle.keeper.who.name}, {circle.office}", label=shape, tight=True)
    pen.attends([circle.keeper.entry])


def _start(told: LeagueKit, circle: Circle) -> list[Matter]:
    rng = told.rng
    big = told.own[:1].upper() + told.own[1:]
    first = Matter(say(rng.choice(["Incheckning", "Välkomna", "Uppstart", "Välkommen och dagordning"])), kind="formal")
    first.talk = [
        Told(
            say(
                rng.choice(
                    ["Vi börjar med en runda.", "Alla hälsas välkomna, extra varmt till nya ansikten.", "Kort incheckning: en sak som gått bra sedan sist."]
                )
            )
        )
    ]
    text = rng.choice(["Dagordningen godkänns.", f"{big} godkänner dagordningen.", "Dagordningen godkänns med en övrig fråga."])
    first.acts = [Told(say(text), (Decision(text, "approve", by=big if text.startswith(big) else None),))]
    last = Matter(say(rng.choice(["Sedan sist", "Förra anteckningarna", "Föregående mötesanteckningar"])), kind="formal")
    said = fill(
        rng.choice(["Anteckningarna från {d} godkänns.", "Anteckningarna från mötet {d} läggs till handlingarna.", "Minnesanteckningarna från {d} godkändes."]),
        d=told.when.day(told.when.ago(20, 80)),
    )
    last.acts = [Told(said, (Decision(said.text, "note" if "läggs" in said.text else "approve"),))]
    return [first, last]


def _item(pen: Scribe, told: LeagueKit, template: Template, number: str | None, matter: Matter, guest: Person | None) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading)
    story = [*matter.talk[:1], *matter.reports, *matter.talk[1:]]
    if guest:
        pen.presented_by([guest.name])
        verb = rng.choice(["berättar", "visar bilder och berättar", "presenterar arbetet", "håller ett pass"])
        story.insert(0, Told(say(rng.choice([f"{guest.name} från {guest.home} {verb}.", f"{guest.name}, {guest.home}, {verb}."]))))
    acts = matter.acts if matter.kind == "formal" else [Told(say(template.decision, one.said), one.facts) for one in matter.acts]
    tasks = [Told(say(template.task, one.said), one.facts) for one in matter.tasks]
    shape = rng.choice(["prose", "bullets"]) if template.text == "mixed" else template.text
    if shape == "bullets":
        pen.tell_points([*story, *acts, *tasks])
    elif rng.random() < 0.4 and not template.decision and not template.task:
        pen.together([*story, *acts, *tasks])
    else:
        pen.together(story)
        pen.each([*acts, *tasks])


def _ending(pen: Scribe, told: LeagueKit, template: Template, circle: Circle) -> None:
    """What is to be done, by whom and when, in a list of its own."""
    if template.ending == "none":
        return
    rng = told.rng
    present = [one.who for one in circle.there]
    doers = [one.first for one in present] if rng.random() < 0.4 else [one.name for one in present]
    chores = Chores(told, words.CHORES, [*doers, "Alla", circle.keeper.who.first]).some(3, 6)
    chores = [Chore(one.task[:1].upper() + one.task[1:] if template.ending == "table" else one.task, one.who, one.day) for one in chores]
    pen.section(rng.choice(["Vem gör vad till nästa gång", "Att göra", "Att göra-lista", "Sammanfattning av vad som ska göras", "Åtgärder"]))
    if template.ending == "table":
        head = rng.choice([("Vad", "Vem", "När"), ("Uppgift", "Ansvarig", "Klart senast"), ("Åtgärd", "Vem", "Senast"), ("Aktivitet", "Ansvarig", "Deadline")])
        rows = [(say(one.task), say(one.who), one.when()) for one in chores]
        if template.who_first:
            head, rows = (head[1], head[0], head[2]), [(who, task, day) for task, who, day in rows]
        pen.table(list(head), [list(row) for row in rows])
    else:
        shape = rng.choice(["{w}: {t}{d}", "{w} – {t}{d}"] if template.who_first else ["{t}{d} – {w}", "{t} ({w}){d}"])
        limit = rng.choice([", senast {d}", " (senast {d})", ", klart {d}", " – {d}"] if template.who_first else [", senast {d}", " senast {d}"])
        lines: list[Said] = [one.line(shape, limit).capital() for one in chores]
        chores = [replace(one, task=line.written(one.task) or one.task) for one, line in zip(chores, lines, strict=True)]
        pen.points(lines, "" if template.ending == "bare" else rng.choice(["-", "•", "1"]))
    for one in chores:
        pen.fact(one.fact)


def _head(pen: Scribe, told: LeagueKit, body: str) -> None:
    rng = told.rng
    day = told.when.stated()
    word = rng.choice(["Minnesanteckningar", "Anteckningar", "Mötesanteckningar"])
    shape = rng.randint(0, 3)
    if shape == 0:
        pen.title(fill("{w} {b} {d}", w=word, b=body, d=day))
    elif shape == 1:
        pen.title(f"{word} – {body}")
    elif shape == 2:
        pen.para(body, tight=True)
        pen.title(word)
    else:
        pen.title(fill("{w} {d}", w=word, d=day))
        pen.section(body)
    clock = hours(told)
    if shape in {0, 3}:
        pen.para(clock, label="Tid:", tight=True)
        pen.para(told.room, label=rng.choice(["Plats:", "Lokal:"]), tight=True)
    elif rng.random() < 0.5:
        pen.para(say(day, " ", clock), label=rng.choice(["Tid:", "Datum:", "När:"]), tight=True)
        pen.para(told.room, label=rng.choice(["Plats:", "Lokal:"]), tight=True)
    else:
        pen.rows([("Datum", [say(day)]), ("Tid", [say(clock)]), ("Plats", [say(told.room)])])
    sat(pen, told)


def tell(rng: Random) -> Document:
    body, own = rng.choice(words.BODIES)
    told = league(rng, words.NAMES, own)
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    template = Template(rng)
    circle = Circle(told)
    present = [one.who for one in circle.there]
    told.doers = [present[1].name, present[2].name, present[-1].name, circle.keeper.who.name, "samordnaren", "kansliet", "alla kommuner", "arbetsgruppen"]
    pen = Scribe(habits(rng, number=rng.choice(["{}.", "{}", "{})", "{} -"])))
    truth = pen.truth
    truth.kind, truth.body, truth.chair, truth.secretaries = "notes", body, circle.chair.name if circle.chair else None, [circle.keeper.who.name]
    _head(pen, told, body)
    _people(pen, told, template, circle)
    matters = [*_start(told, circle), *(matter_of(told, one, by=own, talk=(1, 4)) for one in drawn(rng, words.SUBJECTS, 6, 12))]
    guests = list(circle.guests)
    for i, matter in enumerate(matters, 1):
        guest = guests.pop(0) if guests and matter.kind == "topic" else None
        _item(pen, told, template, str(i) if template.numbered else None, matter, guest)
    pen.open_item(str(len(matters) + 1) if template.numbered else None, say(rng.choice(["Nästa möte", "Kommande träffar", "Vi ses igen", "Nästa träff"])))
    days = following(told, rng.randint(1, 4))
    if len(days) == 1:
        pen.para(days[0][0], rng.choice([".", ""]))
    else:
        pen.points([said for said, _ in days])
    truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()
    _ending(pen, told, template, circle)
    pen.para(rng.choice(["Antecknat av", "Vid pennan", "Anteckningar:", "Vid anteckningarna"]))
    pen.para(circle.keeper.who.name, tight=True)
    pen.signs(circle.keeper.who.name)
    return Document("", pen.blocks, Furniture((), (say(rng.choice(["{p}", "Sida {p} av {n}", "{p}({n})"])),), first=rng.random() < 0.5), pen.style, truth)
