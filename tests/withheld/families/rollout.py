"""Notes of the steering group of a joint project or service: a table of the state, risks, decisions with numbers, logs, commissions with days."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from generated.blocks import Furniture
from generated.said import Said, fill, say
from generated.teller import Document
from generated.truth import Decision
from generated.wording.told import Told

from ..deeds import Chore, Chores
from ..league import LeagueKit, league
from ..matter import Matter, drawn, matter_of
from ..rosters.rollout import Crew, people
from ..scribe import GridRow, Scribe, following, habits, hours, one_of, sat
from ..words import rollout as words

LIMITS = (" senast {d}", " senast {d}", " till {d}", " före {d}", " innan {d}", " (klart {d})", ", klart senast {d}")


class Template:
    """How this project's office writes."""

    def __init__(self, rng: Random, own: str) -> None:
        self.by = own[:1].upper() + own[1:]
        self.shape = rng.choice(["headings", "headings", "headings", "grid"])
        self.att = rng.random() < 0.25
        self.meeting = rng.randint(3, 27)
        self.numbers = rng.choice(["", "", "{m}.{n}", "{n}", "{m}-{n}"])
        """How decisions are numbered."""
        self.counted = 0
        self.decision = rng.choice(["Beslut", "Beslut", "BESLUT"])
        self.box = rng.random() < 0.3
        self.task = rng.choice(["Uppdrag: ", "Uppdrag: ", "Åtgärd: ", "", "» "])
        self.tabled = rng.random() < 0.35
        """Commissions of a matter stand in a small table below it."""

    def label(self) -> str:
        if not self.numbers:
            return f"{self.decision}:"
        self.counted += 1
        return f"{self.decision} {self.numbers.format(m=self.meeting, n=self.counted)}:"


def _formal(told: LeagueKit, template: Template, certifier: str | None) -> list[Matter]:
    rng, by = told.rng, template.by
    first = Matter(say(rng.choice(["Mötet öppnas", "Inledning och dagordning", "Öppning", "Välkommen"])), kind="formal")
    text = rng.choice(["Dagordningen godkänns.", f"{by} godkänner dagordningen.", "Agendan fastställs."])
    first.acts = [Told(say(text), (Decision(text, "approve", by=by if text.startswith(by) else None),))]
    if certifier:
        text = rng.choice([f"{certifier} utses att justera protokollet.", f"{certifier} väljs till justerare."])
        first.acts.append(Told(say(text), (Decision(text, "elect"),)))
    last = Matter(say(rng.choice(["Föregående möte", "Föregående anteckningar", "Uppföljning av föregående möte"])), kind="formal")
    what = "Protokollet" if certifier else rng.choice(["Anteckningarna", "Mötesanteckningarna"])
    said = fill(f"{what} från {{d}} {rng.choice(['godkänns', 'läggs till handlingarna'])}.", d=told.when.day(told.when.ago(14, 70)))
    last.acts = [Told(said, (Decision(said.text, "note" if "läggs" in said.text else "approve"),))]
    return [first, last]


# tables of the project's office


def _state(pen: Scribe, told: LeagueKit) -> None:
    """The parts of the project with their state, and milestones with days."""
    rng = told.rng
    colours = rng.choice(words.COLOURS)
    parts = rng.sample(words.PARTS, rng.randint(3, 6))
    pen.table(
        [rng.choice(["Delprojekt", "Område"]), "Status", "Kommentar"], [[say(one), say(rng.choice(colours)), say(rng.choice(words.REMARKS))] for one in parts]
    )
    if rng.random() < 0.5:
        way = rng.choice(["iso", "full", "slashed_year", "brief_year"])
        rows = [
            [say(one), say(told.when.day(told.when.ahead(5, 300), way).bare()), say(rng.choice(["Ja", "Nej", "Osäkert"]))]
            for one in rng.sample(words.STONES, rng.randint(2, 5))
        ]
        pen.table(["Milstolpe", rng.choice(["Planerat datum", "Prognos"]), "I fas"], rows)


def _risks(pen: Scribe, told: LeagueKit) -> None:
    rng = told.rng
    some = rng.sample(words.RISKS, rng.randint(2, 5))
    if rng.random() < 0.6:
        rows = []
        for one in some:
            odds, weight = rng.randint(1, 5), rng.randint(1, 5)
            rows.append([say(one), say(str(odds)), say(str(weight)), say(str(odds * weight))])
        pen.table(["Risk", "Sannolikhet", "Konsekvens", "Värde"], rows)
    else:
        pen.points([say(f"{one}.") for one in some])


def _money(pen: Scribe, told: LeagueKit) -> None:
    rng = told.rng
    rows = [[say(one), *(say(f"{rng.randint(40, 990)}") for _ in range(3))] for one in rng.sample(words.POSTS, rng.randint(3, 5))]
    pen.table(["Kostnad (tkr)", "Budget", "Utfall", "Prognos"], rows)


def _decisions(pen: Scribe, told: LeagueKit, template: Template) -> None:
    """Decisions of earlier meetings with their day."""
    rng = told.rng
    way = rng.choice(["iso", "iso", "full", "slashed_year"])
    rows = sorted((told.when.ago(20, 200), kind, text.format(o=template.by)) for kind, text in rng.sample(words.LOGGED, rng.randint(2, 4)))
    numbered = rng.random() < 0.5
    cells: list[list[Said]] = []
    for i, (when, _, text) in enumerate(rows, 1):
        cells.append([*([say(f"B{i:02d}")] if numbered else []), say(told.when.day(when, way).bare()), say(text)])
    pen.table([*(["Nr"] if numbered else []), "Datum", "Beslut"], cells)
    for when, kind, text in rows:
        pen.fact(Decision(text, kind, "reported", by=template.by, date=when))


def _commissions(pen: Scribe, told: LeagueKit, chores: list[Chore], *, stated: bool) -> None:
    """Commissions with who and when, and their state where they are old."""
    rng = told.rng
    numbered = rng.random() < 0.4
    header = [rng.choice(["Uppdrag", "Aktivitet", "Åtgärd"]), rng.choice(["Ansvarig", "Till", "Vem"]), rng.choice(["Klart", "Klart senast", "Senast", "När"])]
    rows = [
        [*([say(f"U{i}")] if numbered else []), say(one.task), say(one.who), one.when("–"), *([say(one.state)] if stated else [])]
        for i, one in enumerate(chores, 1)
    ]
    pen.table([*(["Nr"] if numbered else []), *header, *(["Status"] if stated else [])], rows)
    for one in chores:
        pen.fact(one.fact)


# matters


def _decided(pen: Scribe, template: Template, matter: Matter) -> None:
    if not matter.acts:
        return
    if matter.kind == "formal":
        pen.each(matter.acts)
    elif template.att:
        pen.label(f"{template.by} beslutar")
        pen.tell_points(matter.acts)
    elif template.box:
        pen.table([], [[say(template.label(), " ", one.said)] for one in matter.acts])
        for one in matter.acts:
            for fact in one.facts:
                pen.fact(fact)
    else:
        for one in matter.acts:
            pen.tell(one, label=template.label(), tight=True)


def _matter(pen: Scribe, told: LeagueKit, template: Template, crew: Crew, number: str, matter: Matter, chores: Chores) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading)
    story = [*matter.talk, *matter.reports]
    if host := crew.hosts.get(number):
        pen.presented_by([host.name])
        pen.para(
            rng.choice(
                [f"{host.name}, {host.home}, presenterar.", f"{host.name} från {host.home} redogör för frågan.", f"{host.name} ({host.home}) föredrar punkten."]
            )
        )
    if rng.random() < 0.5:
        pen.tell_points(story)
    else:
        pen.together(story)
    _decided(pen, template, matter)
    if template.tabled and matter.kind != "formal" and len(chores.left) > 8 and rng.random() < 0.35:
        _commissions(pen, told, chores.some(1, 2), stated=False)
        return
    pen.each([Told(say(template.task, one.said), one.facts) for one in matter.tasks], tight=True)


def _grid(pen: Scribe, told: LeagueKit, template: Template, crew: Crew, matters: list[tuple[str, Matter]]) -> None:
    """Matters in a table, with what was decided in a column of its own."""
    rng = told.rng
    rows = []
    for number, matter in matters:
        host = crew.hosts.get(number)
        at = pen.new_item(number, matter.heading, presenters=[host.name] if host else [])
        story = one_of([*matter.talk, *matter.reports]) if matter.talk or matter.reports else Told(say())
        if host:
            story = Told(say(f"{host.name}, {host.home}, presenterar. ", story.said), story.facts)
        acts = one_of([*matter.acts, *matter.tasks])
        rows.append(GridRow(at, (say(number), matter.heading, story.said, acts.said), [*story.facts, *acts.facts]))
    pen.grid(
        ["Nr", rng.choice(["Punkt", "Fråga"]), rng.choice(["Anteckning", "Diskussion"]), rng.choice(["Beslut och uppdrag", "Beslut/åtgärd"])],
        rows,
        widths=(1, 3, 6, 6),
    )


def _head(pen: Scribe, told: LeagueKit, template: Template, body: str, project: str, crew: Crew) -> None:
    rng, truth = told.rng, pen.truth
    day = told.when.stated()
    word = rng.choice(["Protokoll", "Mötesprotokoll"]) if truth.kind == "minutes" else rng.choice(["Minnesanteckningar", "Mötesanteckningar", "Anteckningar"])
    shape = rng.randint(0, 3)
    clock = hours(told)
    if shape == 0:
        pen.title(f"{word} {body}")
        rows = [("Projekt", [say(project)]), ("Datum", [say(day)]), ("Tid", [say(clock)]), ("Plats", [say(told.room)]), ("Ordförande", [say(crew.chair.name)])]
    elif shape == 1:
        pen.title(word)
        rows = [
            ("Möte", [say(f"{body}, nr {template.meeting}")]),
            ("Tid", [say(day, ", ", clock)]),
            ("Plats", [say(told.room)]),
            ("Ordförande", [say(crew.chair.name)]),
        ]
    elif shape == 2:
        pen.para(body, tight=True)
        pen.title(fill("{w} {d}", w=word, d=day))
        rows = [("Tid", [say(clock)]), ("Plats", [say(told.room)]), ("Ordförande", [say(crew.chair.name)])]
    else:
        pen.title(f"{word} nr {template.meeting}")
        pen.section(body)
        rows = [("Datum och tid", [say(day, " ", clock)]), ("Lokal", [say(told.room)]), ("Ordförande", [say(crew.chair.name)])]
    if rng.random() < 0.55:
        pen.rows(rows)
    else:
        for label, lines in rows:
            pen.para(*lines, label=f"{label}:", tight=True)
    sat(pen, told)


def _plan(rng: Random) -> tuple[list[Matter], list[Matter]]:
    """The logs and the tables of the project's office, as items."""
    logs, office = [], []
    if rng.random() < 0.6:
        logs.append(("decisions", rng.choice(["Beslutslogg", "Tidigare beslut"])))
    if rng.random() < 0.6:
        logs.append(("commissions", rng.choice(["Uppdragslogg", "Uppföljning av uppdrag", "Öppna uppdrag"])))
    office.append(("state", rng.choice(["Statusrapport", "Status i projektet", "Lägesrapport"])))
    office.append(("risks", rng.choice(["Risker", "Riskläget", "Risk- och problemlista"])))
    if rng.random() < 0.5:
        office.append(("money", rng.choice(["Ekonomi", "Ekonomisk uppföljning"])))
    first, second = ([Matter(say(heading), kind=kind) for kind, heading in some] for some in (logs, office))
    return first, second


def _office(pen: Scribe, told: LeagueKit, template: Template, number: str, matter: Matter, chores: Chores) -> None:
    """An item that is a log or a table."""
    rng = told.rng
    pen.open_item(number, matter.heading)
    if matter.kind == "decisions":
        _decisions(pen, told, template)
        return
    if matter.kind == "commissions":
        states = ("Klart", "Pågår", "Försenat", "Pågår", "Genomfört", "Ej påbörjat", "Pausat")
        _commissions(pen, told, [chores.draw(rng.choice(states), past=True) for _ in range(rng.randint(2, 4))], stated=True)
        return
    {"state": _state, "risks": _risks, "money": _money}[matter.kind](pen, told)
    if rng.random() < 0.5:
        lead = template.by if template.att else None
        _decided(pen, template, replace(matter, acts=[told.tell("acts", "note", lead=lead, given={"by": told.own, "thing": "rapporten", "about": "läget"})]))


def _following(pen: Scribe, told: LeagueKit, number: str) -> None:
    rng = told.rng
    pen.open_item(number, say(rng.choice(["Nästa möte", "Kommande styrgruppsmöten", "Nästa styrgruppsmöte"])))
    days = following(told, rng.randint(1, 3))
    if len(days) == 1:
        pen.para(rng.choice(["Nästa möte hålls ", "Nästa styrgruppsmöte: "]), days[0][0], ".")
    else:
        pen.points([said for said, _ in days])
    pen.truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()


def _signed(pen: Scribe, told: LeagueKit, crew: Crew, certifier: str | None) -> None:
    rng = told.rng
    pen.para(rng.choice(["Vid protokollet", "Sekreterare"]) if certifier else rng.choice(["Vid anteckningarna", "Antecknat av", "Anteckningar:"]))
    pen.para(crew.keeper.who.name, tight=True)
    pen.signs(crew.keeper.who.name)
    if certifier:
        pen.para(rng.choice(["Justeras", "Justerat"]))
        for name in (crew.chair.name, certifier):
            pen.para(name, tight=True)
            pen.signs(name)


def tell(rng: Random) -> Document:
    body, own, project = rng.choice(words.BODIES)
    told = league(rng, words.NAMES, own, years=(2017, 2026))
    template = Template(rng, own)
    told.stock(talk=words.TALK, acts=words.CLAUSES if template.att else words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    picked = drawn(rng, words.SUBJECTS, 4, 8)
    logs, office = _plan(rng)
    count = 2 + len(office) + len(logs) + len(picked) + 1
    crew = Crew(told, [str(n) for n in range(1, count + 1)])
    told.doers = ["projektledaren", crew.leader.who.name, "juristgruppen", "projektgruppen", crew.present[-1].name]
    chores = Chores(
        told, words.CHORES, ["Projektledaren", crew.leader.who.name, "Arbetsgruppen", *(one.name for one in crew.present), "Leverantören", "Alla kommuner"]
    )
    pen = Scribe(habits(rng, number=rng.choice(["{}.", "{}", "{})", "{}.", "Punkt {}."])))
    truth = pen.truth
    truth.kind = rng.choice(["minutes", "notes", "notes"])
    certifier = crew.present[-1].name if truth.kind == "minutes" and len(crew.present) > 1 else None
    truth.body, truth.chair, truth.secretaries, truth.certifiers = body, crew.chair.name, [crew.keeper.who.name], [certifier] if certifier else []
    _head(pen, told, template, body, project, crew)
    people(pen, crew)
    lead = template.by if template.att else None
    matters = [matter_of(told, one, by=own, lead=lead, talk=(1, 3)) for one in picked]
    plain = [(str(i), one) for i, one in enumerate([*_formal(told, template, certifier), *logs, *office, *matters], 1)]
    at = len(plain) - len(matters)
    gridded = template.shape == "grid" and not template.att
    for number, matter in plain[:at] if gridded else plain:
        if matter in logs or matter in office:
            _office(pen, told, template, number, matter, chores)
        else:
            _matter(pen, told, template, crew, number, matter, chores)
    if gridded:
        pen.close_items()
        _grid(pen, told, template, crew, plain[at:])
    _following(pen, told, str(count))
    if rng.random() < 0.5:
        pen.section(rng.choice(["Nya uppdrag", "Uppdrag från dagens möte", "Åtgärdslista", "Att göra"]))
        _commissions(pen, told, chores.some(2, 5), stated=False)
    _signed(pen, told, crew, certifier)
    head: tuple[Said, ...] = rng.choice([(), (say(f"Projekt {project}"),), (say(body),)])
    return Document("", pen.blocks, Furniture(head, (say(rng.choice(["Sida {p} av {n}", "{p}({n})", "{p}"])),), first=rng.random() < 0.5), pen.style, truth)
