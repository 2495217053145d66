"""Notes of a steering group of a region and its municipalities: people by organisation, agreements told in texts and in an overview, consultations, commissions."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Decision
from generated.wording.told import Told

from ..deeds import Chore, Chores
from ..matter import Matter, Subject, drawn, matter_of
from ..overview import overview
from ..rosters.compact import Table, people
from ..scribe import Scribe, following, habits, hours, sat
from ..sentence import Pact
from ..strand import StrandKit, clauses, strand
from ..words import compact as words

LIMITS = (" senast {d}", " senast {d}", " till {d}", " före {d}", " innan {d}", " (senast {d})", ", senast {d}")

GROUPED = ("Lägesrapporter från arbetsgrupperna", "Rapporter", "Avstämning av pågående arbeten", "Information från arbetsgrupper")
HEADINGS = {
    "overview": (
        "Översikt över överenskommelser",
        "Avtalsöversikt",
        "Status för gemensamma överenskommelser",
        "Aktuella överenskommelser och avtal",
        "Lägesbild överenskommelser",
    ),
    "labels": ("Laget runt", "Runda bland parterna", "Aktuellt från huvudmännen", "Omvärld"),
    "sub": GROUPED,
    "decimal": GROUPED,
}


class Template:
    """How this group's secretary writes."""

    def __init__(self, rng: Random, own: str) -> None:
        self.by = own[:1].upper() + own[1:]
        self.shape = rng.choice(["act", "act", "was", "was", "said", "att"])
        self.lead = f"{self.by} {rng.choice(['beslutar', 'beslutar', 'enas om'])}"
        self.label = rng.choice(["Beslut:", "Beslut:", "Ställningstagande:", "", "", "Överenskommet:", "Slutsats:"])
        self.mark = rng.choice(["=> ", "• ", "", "", "» "])
        self.box = rng.random() < 0.2
        self.task = rng.choice(["Uppdrag: ", "Att göra: ", "", "", "Nästa steg: ", "Ansvar: "])
        if (self.label or self.shape == "att") and not self.task:
            self.task = "Uppdrag: "  # else a task would stand under the label of the decision
        self.story = rng.choice(["points", "together", "each", "together"])
        self.inline = self.shape != "att" and rng.random() < 0.2
        """Decisions and tasks stand in the paragraph that tells of the matter."""
        self.agenda = rng.random() < 0.35
        self.where = rng.choice(["item", "item", "end", "early"])
        """Where the overview of agreements stands."""
        self.overview = rng.choice(["table", "table", "span", "points", "prose"])
        self.round = rng.choice(["labels", "sub", "decimal", "none"])
        """How the reports from groups or parties are told."""
        self.log = rng.choice(["table", "lines", "none", "table"])


def _formal(told: StrandKit, template: Template, table: Table, certifier: str | None) -> list[Matter]:
    rng, by = told.rng, template.by
    first = Matter(say(rng.choice(["Inledning", "Välkomna", "Mötet öppnas", "Presentationsrunda och dagordning"])), kind="formal")
    first.talk = [
        Told(
            say(
                rng.choice(
                    [
                        f"{table.chair.who.name} hälsade välkommen och en presentationsrunda genomfördes.",
                        f"{table.chair.who.name} öppnade mötet.",
                        "Alla hälsades välkomna.",
                    ]
                )
            )
        )
    ]
    text = rng.choice(
        [
            "Dagordningen godkändes.",
            "Dagordningen fastställdes.",
            f"{by} godkände dagordningen.",
            "Dagordningen godkändes med tillägg av en övrig fråga.",
            "Dagordningen fastställs utan ändringar.",
        ]
    )
    first.acts = [Told(say(text), (Decision(text, "approve", by=by if text.startswith(by) else None),))]
    if certifier:
        text = rng.choice([f"{certifier} utsågs att justera protokollet.", f"{certifier} valdes till justerare.", f"Till justerare utsågs {certifier}."])
        first.acts.append(Told(say(text), (Decision(text, "elect"),)))
    last = Matter(
        say(rng.choice(["Föregående möte", "Förra mötets anteckningar", "Uppföljning av föregående möte", "Genomgång av föregående anteckningar"])),
        kind="formal",
    )
    what = "Protokollet" if certifier else rng.choice(["Anteckningarna", "Minnesanteckningarna", "Mötesanteckningarna"])
    kind, words_ = rng.choice(
        [
            ("approve", "godkändes"),
            ("note", "lades till handlingarna"),
            ("approve", "godkändes och lades till handlingarna"),
            ("approve", "godkänns utan anmärkning"),
        ]
    )
    said = fill(f"{what} från {{d}} {words_}.", d=told.when.day(told.when.ago(14, 80)))
    last.acts = [Told(said, (Decision(said.text, kind),))]
    return [first, last]


def _decided(pen: Scribe, template: Template, matter: Matter) -> None:
    acts = matter.acts
    if not acts:
        return
    if matter.kind == "formal":
        pen.each(acts)
    elif template.shape == "att":
        pen.label(template.lead)
        pen.tell_points(acts)
    elif template.box:
        pen.table([], [[say(template.label, " " if template.label else "", one.said)] for one in acts])
        for one in acts:
            for fact in one.facts:
                pen.fact(fact)
    elif template.label:
        if len(acts) > 1:
            pen.label(template.label)
            pen.tell_points(acts)
        else:
            pen.tell(acts[0], label=template.label)
    else:
        pen.each([Told(say(template.mark, one.said), one.facts) for one in acts])


def _matter(pen: Scribe, told: StrandKit, template: Template, table: Table, number: str, matter: Matter) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading)
    if host := table.hosts.get(number):
        who = host.who
        pen.presented_by([who.name])
        pen.para(
            rng.choice(
                [
                    f"{who.name}, {who.title}, presenterar.",
                    f"{who.name} från {who.home} informerar.",
                    f"{who.name} föredrar punkten.",
                    f"Föredragande: {who.name}",
                    f"{who.name} ({who.home}) redogjorde för läget.",
                ]
            )
        )
    story = [*matter.talk, *matter.reports]
    if matter.kind == "round":
        rng.shuffle(story)
    if template.inline and matter.kind != "formal":
        pen.together([*story, *matter.acts, *matter.tasks])
        return
    if template.story == "points" and matter.kind != "formal":
        pen.tell_points(story)
    elif template.story == "together":
        pen.together(story)
    else:
        pen.each(story)
    _decided(pen, template, matter)
    pen.each([Told(say(template.task, one.said), one.facts) for one in matter.tasks], tight=True)


# consultations and rounds


def _remitted(told: StrandKit, template: Template, subject: Subject) -> Matter:
    """A draft that goes out for an answer."""
    rng, when = told.rng, told.when
    lead = template.by if template.shape == "att" else None
    matter = matter_of(told, subject, by=told.own, lead=lead, talk=(0, 1), acts=False)
    matter.kind = "round"
    pact = Pact(subject.thing, subject.about)
    matter.acts = [told.tell("sent", lead=lead, eventful=True, given={"by": told.own, "pact": pact})]
    start, end = when.ahead(3, 20), when.ahead(45, 110)
    a, b = (when.day(one, "full").words for one in (start, end))
    days = Day(f"{a}{rng.choice(['–', ' – ', ' till '])}{b}", start, end, "range")
    matter.talk.append(Told(fill(rng.choice(words.ROUNDS), d=days)))
    matter.tasks = [told.tell("answers", given={"to": rng.choice(["kommunerna", "regionen", "alla parter", "brukarorganisationerna"])})]
    return matter


def _round(pen: Scribe, told: StrandKit, template: Template, table: Table, number: str) -> None:
    """Reports from groups, as items below the item, or from each party under a name."""
    rng = told.rng
    told.about = "arbetet"
    if template.round == "labels":
        for home in table.homes[: rng.randint(3, 5)]:
            pen.tell(told.tell("talk"), label=f"{home}:", tight=True)
        return
    for i, group in enumerate(rng.sample(words.GROUPS, rng.randint(2, 4))):
        shown, own = (f"{'abcdef'[i]})", f"{number} {'abcdef'[i]}") if template.round == "sub" else (f"{number}.{i + 1}", f"{number}.{i + 1}")
        pen.open_item(own, say(group), level=2, shown=shown)
        pen.each([told.tell("talk"), *([told.tell("tasks", given={"to": rng.choice(told.doers)})] if rng.random() < 0.35 else [])])
        if rng.random() < 0.4:
            kind, text = rng.choice(
                [
                    ("note", f"{template.by} noterar informationen."),
                    ("note", "Rapporten lades till handlingarna."),
                    ("approve", f"{template.by} godkände lägesrapporten."),
                ]
            )
            pen.tell(Told(say(text), (Decision(text, kind, by=template.by if text.startswith(template.by) else None),)))


def _log(pen: Scribe, told: StrandKit, template: Template, chores: list[Chore]) -> None:
    rng = told.rng
    pen.section(rng.choice(["Uppdrag från mötet", "Sammanställning av uppdrag", "Uppdragslista", "Att göra till nästa möte"]))
    if template.log == "table":
        pen.table(
            [rng.choice(["Uppdrag", "Vad"]), rng.choice(["Ansvarig", "Vem", "Ansvarig part"]), rng.choice(["Återrapportering", "Klart", "När", "Senast"])],
            [[say(one.task), say(one.who), one.when("–")] for one in chores],
        )
    else:
        shape, limit = rng.choice(["{t}. Ansvarig: {w}.{d}", "{t} – {w}{d}", "{w}: {t}{d}"]), rng.choice([" Klart senast {d}", ", senast {d}"])
        pen.points(
            [one.line(shape, " Klart senast {d}." if shape.startswith("{t}. ") else limit if limit.startswith(",") else ", klart {d}") for one in chores]
        )
    for one in chores:
        pen.fact(one.fact)


# head and tail


def _head(pen: Scribe, told: StrandKit, body: str, table: Table) -> None:
    rng, truth = told.rng, pen.truth
    day, clock = told.when.stated(), hours(told)
    word = "Protokoll" if truth.kind == "minutes" else rng.choice(["Minnesanteckningar", "Minnesanteckningar", "Mötesanteckningar", "Anteckningar"])
    chaired = rng.random() < 0.5
    shape = rng.randint(0, 3)
    when = say(day, rng.choice([" ", ", "]), clock)
    if shape == 0:
        pen.title(f"{word} {body}")
        rows = [(rng.choice(["Datum", "Datum och tid", "Tid"]), [when]), ("Plats", [say(told.room)])]
    elif shape == 1:
        pen.title(word)
        rows = [
            (rng.choice(["Möte", "Grupp", "Forum"]), [say(body)]),
            ("Datum", [say(day)]),
            ("Tid", [say(clock)]),
            (rng.choice(["Plats", "Lokal"]), [say(told.room)]),
        ]
    elif shape == 2:
        pen.para(table.region, tight=True)
        pen.title(fill("{w} {d}", w=word, d=day))
        pen.section(body)
        rows = [("Tid", [say(clock)]), ("Plats", [say(told.room)])]
    else:
        pen.title(f"{word} – {body}")
        rows = [("Plats", [say(told.room)]), ("Tid", [when])]
    if chaired:
        rows.append(("Ordförande", [say(table.chair.who.name)]))
    if rng.random() < 0.55:
        pen.rows(rows)
    else:
        for label, lines in rows:
            pen.para(*lines, label=f"{label}:", tight=True)
    truth.chair = table.chair.who.name
    sat(pen, told)


def _following(pen: Scribe, told: StrandKit, number: str | None) -> None:
    rng = told.rng
    days = following(told, rng.choice([1, 1, 2, 3, 4]))
    if number:
        pen.open_item(number, say(rng.choice(["Nästa möte", "Kommande möten", "Mötestider", "Nästa möte och avslut"])))
    else:
        pen.section(rng.choice(["Nästa möte", "Kommande möten"]))
    if len(days) == 1:
        pen.para(rng.choice(["Nästa möte äger rum ", "Nästa möte: ", "Vi ses igen ", "Gruppen träffas nästa gång "]), days[0][0], ".")
    elif rng.random() < 0.5:
        pen.points([said for said, _ in days])
    else:
        pen.para(
            rng.choice(["Kommande möten: ", "Inplanerade möten: ", "Följande tider gäller: "]),
            *[part for i, (said, _) in enumerate(days) for part in ((", " if i < len(days) - 1 else " och ") if i else "", said)],
            ".",
        )
    pen.truth.next_sittings.extend(sitting for _, sitting in days)
    pen.close_items()


def _signed(pen: Scribe, told: StrandKit, table: Table, certifier: str | None) -> None:
    rng = told.rng
    if not certifier and rng.random() < 0.4:
        pen.para(rng.choice(["Vid anteckningarna", "Antecknat av", "Vid pennan"]))
        pen.para(table.keeper.who.name, tight=True)
        pen.para(table.keeper.who.title or "", tight=True)
    else:
        pen.para(
            rng.choice(["Vid protokollet", "Protokollförare"]) if certifier else rng.choice(["Vid anteckningarna", "Anteckningar förda av", "Antecknat av"])
        )
        pen.para(table.keeper.who.name, tight=True)
    pen.signs(table.keeper.who.name)
    if certifier:
        pen.para(rng.choice(["Justeras", "Justerat"]))
        for name in (table.chair.who.name, certifier):
            pen.para(name, tight=True)
            pen.signs(name)


def _plan(rng: Random, template: Template) -> list[tuple[str, Subject | None]]:
    """What stands between the formal items and the coming meeting, in order."""
    pacts, others = ([one for one in words.SUBJECTS if (one.kind == "pact") == bound] for bound in (True, False))
    subjects = [*drawn(rng, pacts, 2, 4), *drawn(rng, others, 3, 6)]
    rng.shuffle(subjects)
    plan: list[tuple[str, Subject | None]] = [("matter", one) for one in subjects]
    for at, (_, one) in enumerate(plan):
        if one and one.kind == "pact" and rng.random() < 0.4:
            plan[at] = ("remitted", one)
    if template.round != "none":
        plan.insert(rng.choice([0, len(plan)]), ("round", None))
    if template.where in {"item", "early"}:
        plan.insert(0 if template.where == "early" else rng.randint(1, len(plan)), ("overview", None))
    return plan


def tell(rng: Random) -> Document:
    body, own = rng.choice(words.BODIES)
    told = strand(rng, words.NAMES, own, years=(2017, 2027), afar=0.25)
    template = Template(rng, own)
    told.stock(
        talk=words.TALK,
        acts=clauses(words.CLAUSES, template.shape),
        reports=words.REPORTS,
        pacts=words.PACTS,
        tasks=words.TASKS,
        answers=words.ANSWERS,
        sent=clauses(words.SENT, template.shape),
    )
    told.when.limits = LIMITS
    plan = _plan(rng, template)
    numbered = rng.random() < 0.8
    numbers = [str(1 + i) for i in range(2 + len(plan) + numbered)]
    table = Table(told, rng.choice(words.REGIONS), numbers)
    told.doers = ["samordnaren", table.present[-1].who.name, "arbetsgruppen", table.chair.who.name, "kommunerna", "sekretariatet", "processledarna"]
    chores = Chores(told, words.CHORES, ["Samordnaren", "Arbetsgruppen", "Sekreteraren", *(one.who.name for one in table.present), "Alla", *table.homes[1:3]])
    pen = Scribe(habits(rng, number=rng.choice(["{}.", "{}", "{})", "{}.", "Punkt {}", "§ {}"])))
    truth = pen.truth
    truth.kind = rng.choice(["minutes", "notes", "notes", "notes"])
    certifier = table.certifier if truth.kind == "minutes" else None
    truth.body, truth.secretaries, truth.certifiers = body, [table.keeper.who.name], [certifier] if certifier else []
    _head(pen, told, body, table)
    people(pen, table)
    formal = _formal(told, template, table, certifier)
    lead = template.by if template.shape == "att" else None
    made: list[tuple[str, Matter]] = [("matter", one) for one in formal]
    for kind, subject in plan:
        if kind == "remitted" and subject:
            made.append(("matter", _remitted(told, template, subject)))
        elif subject:
            made.append(("matter", matter_of(told, subject, by=own, lead=lead, talk=(1, 3))))
        else:
            made.append((kind, Matter(say(rng.choice(HEADINGS["overview" if kind == "overview" else template.round])))))
    if template.agenda:
        pen.label(rng.choice(["Dagordning", "Agenda"]))
        pen.points([one.heading for _, one in made], rng.choice(["1", "-", "•"]))
    for number, (kind, matter) in zip(numbers, made, strict=False):
        if kind == "overview":
            pen.open_item(number, matter.heading)
            overview(pen, told, template.overview, words.REGISTER, words.STATES, words.GROUPS)
        elif kind == "round":
            pen.open_item(number, matter.heading)
            _round(pen, told, template, table, number)
        else:
            _matter(pen, told, template, table, number, matter)
    pen.close_items()
    _following(pen, told, numbers[-1] if numbered else None)
    if template.where == "end":
        pen.section(rng.choice(["Bilaga: översikt över överenskommelser", "Överenskommelser – översikt", "Aktuella överenskommelser"]))
        overview(pen, told, template.overview, words.REGISTER, words.STATES, words.GROUPS)
    if template.log != "none":
        _log(pen, told, template, chores.some(2, 6))
    _signed(pen, told, table, certifier)
    head: tuple[Said, ...] = rng.choice([(), (say(body),), (say(table.region, "    ", told.when.stated("iso")),)])
    return Document(
        "", pen.blocks, Furniture(head, (say(rng.choice(["Sida {p} av {n}", "{p} ({n})", "{p}", "Sid {p}"])),), first=rng.random() < 0.5), pen.style, truth
    )
