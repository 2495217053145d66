"""Notes of a network of managers: running text with decisions and tasks among it, a log of actions with its state, topics with or without numbers."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from generated.blocks import Furniture
from generated.said import Said, fill, say
from generated.teller import Document
from generated.truth import Decision, Sitting
from generated.wording.told import Told

from ..deeds import Chore, Chores
from ..matter import Matter, matter_of
from ..rosters.colleagues import Circle, people
from ..scribe import Scribe, habits, hours, one_of, sat
from ..strand import StrandKit, chosen, strand
from ..when import BARE, WEEKDAYS, weekday
from ..words import colleagues as words

LIMITS = (" senast {d}", " till {d}", " före {d}", " innan {d}", ", senast {d}", " (klart {d})")
STATES = ("Klart", "Pågår", "Klart", "Ej påbörjat", "Försenat", "Pausat", "Pågår", "Avslutat")


class Template:
    """How this network's notes look."""

    def __init__(self, rng: Random, own: str) -> None:
        self.by = own[:1].upper() + own[1:]
        self.numbered = rng.random() < 0.55
        self.way = rng.choice(["inline", "inline", "label", "arrow", "apart", "points"])
        """How decisions stand among the text."""
        self.label = rng.choice(["Beslut:", "Beslut:", "Vi landade i:", "Slutsats:"])
        self.arrow = rng.choice(["=> ", "» ", "– ", "--> "])
        self.task = rng.choice(["", "", "Att göra: ", "Åtgärd: ", "AP: ", "Nästa steg: "])
        if self.way == "label" and not self.task:
            self.task = "Att göra: "  # else a task would stand under the label of the decision
        self.log = rng.choice(["both", "both", "new", "old", "one"])
        """Whether earlier actions and new ones are logged, apart or in one table."""
        self.where = rng.choice(["end", "end", "early"])
        self.shape = rng.choice(["table", "table", "lines", "numbered"])
        self.round = rng.random() < 0.6


# actions


def _log(pen: Scribe, told: StrandKit, template: Template, chores: list[Chore], *, stated: bool) -> None:
    """Actions in a table or on lines, with their state where they are old."""
    rng = told.rng
    if template.shape in {"table", "numbered"} or stated:
        numbered = template.shape == "numbered"
        noted = stated and rng.random() < 0.4
        first = rng.randint(1, 40)
        header = [
            *(["Nr"] if numbered else []), rng.choice(["Åtgärd", "Vad", "Aktivitet", "Uppgift"]), rng.choice(["Ansvarig", "Vem", "Ansvar"]), rng.choice(["Klart senast", "När", "Klart", "Deadline"]), *(["Status"] if stated else []), *(["Kommentar"] if noted else []),
        ]  # fmt: skip
        rows = [
            [
                *([say(str(first + i))] if numbered else []),
                say(one.task),
                say(one.who),
                one.when("–"),
                *([say(one.state)] if stated else []),
                *([say(rng.choice((*words.COMMENTS, "")))] if noted else []),
            ]
            for i, one in enumerate(chores)
        ]
        pen.table(header, rows)
    else:
        shape, limit = rng.choice(
            [
                ("{w}: {t}{d}", ", klart {d}"),
                ("{t} – {w}{d}", ", senast {d}"),
                ("{t} ({w}{d})", ", {d}"),
                ("{t}. Ansvarig: {w}.{d}", " Klart: {d}."),
                ("{t} / {w}{d}", " / {d}"),
            ]
        )
        pen.points([one.line(shape, limit) for one in chores])
    for one in chores:
        pen.fact(one.fact)


# matters


def _formal(told: StrandKit, template: Template, circle: Circle) -> list[Matter]:
    rng, by, out = told.rng, template.by, []
    first = Matter(say(rng.choice(["Välkommen", "Inledning", "Start och incheckning", "Mötet öppnas"])), kind="formal")
    leader = circle.leader.who
    first.talk = [
        Told(
            say(
                rng.choice(
                    [f"{leader.name} hälsade alla välkomna.", f"{leader.first} inledde mötet och gick igenom dagens program.", "Alla presenterade sig kort."]
                )
            )
        )
    ]
    if rng.random() < 0.7:
        text = rng.choice(
            ["Dagordningen godkändes.", f"{by} godkände dagordningen.", "Dagordningen fastställdes med ett tillägg.", f"{by} fastställde dagordningen."]
        )
        first.acts = [Told(say(text), (Decision(text, "approve", by=by if text.startswith(by) else None),))]
    out.append(first)
    if rng.random() < 0.8:
        last = Matter(say(rng.choice(["Föregående anteckningar", "Sedan sist", "Förra mötet", "Minnesanteckningar från förra mötet"])), kind="formal")
        kind, verb = rng.choice([("approve", "godkändes"), ("note", "lades till handlingarna"), ("approve", "godkändes utan kommentarer")])
        said = fill(f"{rng.choice(['Anteckningarna', 'Minnesanteckningarna'])} från {{d}} {verb}.", d=told.when.day(told.when.ago(20, 80)))
        last.acts = [Told(said, (Decision(said.text, kind),))]
        out.append(last)
    return out


def _body(pen: Scribe, told: StrandKit, template: Template, matter: Matter) -> None:
    """The text of a matter, with what was decided among it."""
    rng = told.rng
    story, acts = [*matter.talk, *matter.reports], matter.acts
    if rng.random() < 0.4:
        rng.shuffle(story)
    tasks = [Told(say(template.task, one.said), one.facts) for one in matter.tasks]
    if template.way == "inline" or matter.kind == "formal":
        at = rng.choice([len(story), len(story), max(0, len(story) - 1)])
        whole = [*story[:at], *acts, *story[at:]]
        if template.task:
            pen.together(whole)
            pen.each(tasks, tight=True)
        else:
            pen.together([*whole, *tasks])
    elif template.way == "points":
        pen.tell_points([*story, *acts, *tasks])
    else:
        pen.together(story)
        if template.way == "label":
            if acts:
                pen.tell(one_of(acts), label=template.label)
        elif template.way == "arrow":
            pen.each([Told(say(template.arrow, one.said), one.facts) for one in acts])
        else:
            pen.each(acts)
        pen.each(tasks, tight=True)


def _matter(pen: Scribe, told: StrandKit, template: Template, circle: Circle, number: str, matter: Matter) -> None:
    rng = told.rng
    pen.open_item(number if template.numbered else None, matter.heading)
    if host := circle.hosts.get(number):
        pen.presented_by([host.name])
        pen.para(
            rng.choice(
                [
                    f"{host.name}, {host.title} på {host.home}, presenterade.",
                    f"{host.name} från {host.home} berättade.",
                    f"{host.name} ({host.home}) höll en dragning.",
                    f"Föredragande: {host.name}, {host.home}",
                    f"{host.name} informerade.",
                ]
            )
        )
    _body(pen, told, template, matter)


def _round(pen: Scribe, told: StrandKit, template: Template, circle: Circle, number: str) -> None:
    """Each municipality in turn."""
    rng = told.rng
    told.about = "frågan"
    pen.open_item(number if template.numbered else None, say(rng.choice(["Laget runt", "Runda", "Kort från kommunerna", "Aktuellt i kommunerna"])))
    for home in circle.homes[: rng.randint(3, 6)]:
        said = told.tell("talk")
        if rng.random() < 0.25:
            said = one_of([said, told.tell("reports", status="reported", given={"about": "frågan", "own": told.own})])
        pen.tell(said, label=f"{home}:", tight=True)


# head and tail


def _head(pen: Scribe, told: StrandKit, body: str, circle: Circle) -> None:
    rng, truth = told.rng, pen.truth
    day, clock = told.when.stated(), hours(told)
    word = rng.choice(["Minnesanteckningar", "Minnesanteckningar", "Anteckningar", "Mötesanteckningar"])
    shape = rng.randint(0, 4)
    where = rng.choice(["Plats", "Plats", "Lokal"])
    rows: list[tuple[str, list[Said]]]
    if shape == 0:
        pen.title(fill("{w} {b} {d}", w=word, b=body, d=day))
        rows = [("Tid", [say(clock)]), (where, [say(told.room)])]
    elif shape == 1:
        pen.title(f"{word} {body}")
        rows = [(rng.choice(["Datum", "Tid"]), [say(day, rng.choice([" ", ", "]), clock)]), (where, [say(told.room)])]
    elif shape == 2:
        pen.title(word)
        pen.para(body, tight=True)
        rows = [("Datum", [say(day)]), ("Tid", [say(clock)]), (where, [say(told.room)])]
    elif shape == 3:
        pen.title(f"{body} – {word.lower()}")
        rows = [(where, [say(told.room)]), ("Datum och tid", [say(day, ", ", clock)])]
    else:
        pen.para(body, tight=True)
        pen.title(fill("{w} {d}", w=word, d=day))
        rows = [("Tid", [say(clock)]), (where, [say(told.room)])]
    if rng.random() < 0.75:
        rows.append((rng.choice(["Ordförande", "Mötesordförande", "Mötesledare", "Ordförande"]), [say(circle.leader.who.name)]))
        truth.chair = circle.leader.who.name
    if rng.random() < 0.45:
        pen.rows(rows)
    else:
        for label, lines in rows:
            pen.para(*lines, label=f"{label}:", tight=True)
    sat(pen, told)


def _following(pen: Scribe, told: StrandKit, number: str | None) -> None:
    """Coming meetings, some with hours."""
    rng, when = told.rng, told.day
    pen.open_item(number, say(rng.choice(["Nästa möte", "Kommande möten", "Nästa möte och avslutning", "Mötestider framåt"])))
    way, timed = rng.choice(["full", "bare", "iso", "slashed", "brief", "slashed_year"]), rng.random() < 0.6
    ended, named = rng.random() < 0.4, way in {"full", "bare", "slashed", "brief"} and rng.random() < 0.4
    lines: list[Said] = []
    for _ in range(rng.choice([1, 1, 2, 3, 4])):
        when = weekday(when + timedelta(days=rng.randint(20, 48)))
        day = told.when.day(when, way).bare()
        start = (rng.choice([8, 9, 10, 13, 14]), rng.choice([0, 30, 0, 15]))
        end = (start[0] + rng.choice([1, 2, 3]), start[1])
        clock = f" kl. {told.clock(start)}" + (f"–{told.clock(end)}" if ended else "") if timed else ""
        lines.append(say(f"{WEEKDAYS[when.weekday()]} " if named else "", day, clock))
        inferred = way in BARE and str(when.year) not in day.words
        pen.truth.next_sittings.append(
            Sitting(when, told.clock(start, ":") if timed else None, told.clock(end, ":") if timed and ended else None, None, inferred)
        )
    if len(lines) == 1:
        pen.para(rng.choice(["Nästa möte är ", "Nästa gång ses vi ", "Nästa möte: ", "Nätverket träffas igen "]), lines[0], ".")
    elif rng.random() < 0.6:
        pen.points(lines)
    else:
        pen.para(
            rng.choice(["Bokade tider: ", "Vi ses ", "Mötestider: "]),
            *[part for i, one in enumerate(lines) for part in ((", " if i < len(lines) - 1 else " och ") if i else "", one)],
            ".",
        )


def _doers(told: StrandKit, circle: Circle) -> list[str]:
    """How those who do something are called: by whole name, first name, municipality or a common noun."""
    rng = told.rng
    some = [one.who for one in circle.present]
    manner = rng.choice(["name", "name", "first", "home"])
    called = [one.name if manner == "name" else one.first if manner == "first" else one.home or one.name for one in some]
    return list(dict.fromkeys([*called, "Samordnaren", "Kansliet", "Alla", "Arbetsgruppen"]))


def tell(rng: Random) -> Document:
    body, own = rng.choice(words.BODIES)
    told = strand(rng, words.NAMES, own, years=(2016, 2027), afar=0.3)
    template = Template(rng, own)
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    picked = chosen(rng, words.SUBJECTS, pact=(1, 3), paper=(1, 3), topic=(3, 5), post=(0, 1), put=(0, 1))
    numbers = [str(i) for i in range(1, len(picked) + 7)]
    circle = Circle(told, numbers[: len(picked) + 3], numbered=template.numbered)
    told.doers = ["samordnaren", circle.leader.who.name, circle.present[-1].who.name, "kansliet", circle.present[-1].who.first, "planeringsgruppen"]
    chores = Chores(told, words.CHORES, _doers(told, circle), dated=0.75)
    pen = Scribe(habits(rng, number=rng.choice(["{}.", "{}", "{})", "{}."])))
    truth = pen.truth
    truth.kind, truth.body = "notes", body
    truth.secretaries = [circle.keeper.who.name]
    _head(pen, told, body, circle)
    people(pen, circle)
    made: list[tuple[str, Matter]] = [("matter", one) for one in _formal(told, template, circle)]
    if template.log in {"both", "old"}:
        made.append(("old", Matter(say(rng.choice(["Uppföljning av åtgärder", "Åtgärdslogg", "Status på tidigare åtgärder", "Genomgång av åtgärdslistan"])))))
    made += [("matter", matter_of(told, one, by=own, talk=(1, 4))) for one in picked]
    if template.round:
        made.insert(rng.choice([len(made), len(made) - 2]), ("round", Matter(say())))
    new = template.log in {"both", "new", "one"}
    if new:
        made.append(
            (
                "new" if template.log != "one" else "one",
                Matter(say(rng.choice(["Åtgärdslista", "Åtgärder efter mötet", "Vem gör vad", "Sammanfattning av åtgärder", "Att göra"]))),
            )
        )
    for number, (kind, matter) in zip(numbers, made, strict=False):
        if kind == "matter":
            _matter(pen, told, template, circle, number, matter)
        elif kind == "round":
            _round(pen, told, template, circle, number)
        else:
            pen.open_item(number if template.numbered else None, matter.heading)
            if kind == "one":
                some = [
                    *(chores.draw(rng.choice(STATES), past=True) for _ in range(rng.randint(2, 3))),
                    *(chores.draw("Nytt") for _ in range(rng.randint(1, 4))),
                ]
                _log(pen, told, template, some, stated=True)
            elif kind == "old":
                _log(pen, told, template, [chores.draw(rng.choice(STATES), past=True) for _ in range(rng.randint(3, 6))], stated=True)
            else:
                _log(pen, told, template, chores.some(2, 6), stated=False)
    _following(pen, told, numbers[len(made)] if template.numbered else None)
    pen.close_items()
    pen.para(rng.choice(["Vid anteckningarna", "Antecknat av", "Anteckningar:", "Vid pennan", "Minnesanteckningar förda av"]))
    pen.para(circle.keeper.who.name, tight=True)
    pen.signs(circle.keeper.who.name)
    head: tuple[Said, ...] = rng.choice([(), (), (say(body),)])
    return Document(
        "", pen.blocks, Furniture(head, (say(rng.choice(["Sida {p} av {n}", "{p} ({n})", "{p}", "{p}/{n}"])),), first=rng.random() < 0.5), pen.style, truth
    )
