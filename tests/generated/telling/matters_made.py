"""Matters of substance: information, agreements, reports and rates, referrals, elections."""

from __future__ import annotations

from datetime import date

from ..region.matters import INQUIRIES, LAWS, PACTS, PAPERS, POSTS, RECIPIENTS, TOPICS, Pact, Paper, Topic
from ..region.people import Person
from ..said import Day, Ref, Said, Sayable, fill, say
from ..truth import Decision, entry
from ..wording import acts, pacts, talk
from ..wording.acts import Act
from ..wording.reports import on_pact, on_thing
from ..wording.tasks import GROUPS, ORDERS, due_of, point
from ..wording.told import Told, plain
from .happened import Matter, Scene

SHOWN = [
    "Presentationen bifogas.",
    "Bildspelet bifogas anteckningarna.",
    "Se bilaga 2.",
    "Presentationen skickas ut efter mötet.",
    "Underlaget har skickats ut före mötet.",
]
ENCLOSED = {
    "Presentationen bifogas.": "attached",
    "Bildspelet bifogas anteckningarna.": "attached",
    "Se bilaga 2.": "attached",
    "Presentationen skickas ut efter mötet.": "to_be_sent",
    "Underlaget har skickats ut före mötet.": "sent_earlier",
}
LINKS = (
    "https://www.kunskapsguiden.example/omraden",
    "https://www.asmarken.example/samverkan",
    "www.sjohed.example/natverk",
    "kansliet@asmarken.example",
    "info@samverkan.example",
)


class Store:
    """The matters that are left to be drawn, so that none comes twice."""

    def __init__(self, scene: Scene) -> None:
        rng, field = scene.rng, scene.body.field

        def suits(row: str) -> bool:
            return field in {row, "any"} or row == "any"

        self.topics = [one for one in rng.sample(TOPICS, len(TOPICS)) if suits(one.field)]
        self.pacts = [one for one in rng.sample(PACTS, len(PACTS)) if suits(one.field)]
        self.papers = [one for one in rng.sample(PAPERS, len(PAPERS)) if suits(one.field)]
        self.inquiries = [one for one in rng.sample(INQUIRIES, len(INQUIRIES)) if suits(one[3]) and year_of(one[1]) <= scene.day.year]
        self.posts = rng.sample(POSTS, len(POSTS))

    def topic(self) -> Topic:
        return self.topics.pop()

    def pact(self) -> Pact:
        return self.pacts.pop()

    def paper(self) -> Paper:
        return self.papers.pop()


def year_of(number: str) -> int:
    """The year of a report or a statute: 2024 of "SOU 2024:61"."""
    return int(number.split()[1].partition(":")[0])


def words_about(scene: Scene, about: str, count: int, presenters: list[Person]) -> list[Told]:
    """An opening that names who presents, then talk."""
    rng, calendar = scene.rng, scene.calendar
    out = []
    if presenters:
        who = " och ".join(f"{person.title or ''} {person.name}".strip() if rng.random() < 0.5 else person.name for person in presenters)
        out.append(talk.line(rng, calendar, rng.choice(talk.OPENERS), about, who=who))
    lines = [one for one in talk.LINES if any(slot in one for slot in talk.DATED)] if scene.dated else talk.LINES
    for template in rng.sample(lines, count + 2 * scene.dated):
        out.append(talk.line(rng, calendar, template, about))
    if rng.random() < 0.3:
        out.append(talk.line(rng, calendar, rng.choice(talk.WISHES), about, body=scene.subject()))
    return out


def linked(scene: Scene) -> Told:
    """A sentence with an address."""
    address = scene.rng.choice(LINKS)
    kind = "email" if "@" in address else "url"
    template = (
        "Frågor kan ställas till {x}." if kind == "email" else scene.rng.choice(["Mer information finns på {x}.", "Läs mer: {x}", "Materialet finns på {x}."])
    )
    return plain(template, x=Ref(address, kind, address))


def papers_of(scene: Scene, count: int) -> list[Said]:
    """What the decision rests on, with the days of the papers."""
    words = [
        "Tjänsteskrivelse daterad {day}",
        "Tjänsteskrivelse, {day}",
        "Förvaltningens skrivelse {day}",
        "Arbetsutskottets protokoll {day}",
        "Protokollsutdrag, {day}",
        "Rapport",
        "Kostnadsberäkning {day}",
        "Tjänsteutlåtande daterat {day}",
        "Bilaga 1",
    ]
    form = scene.rng.choice([None, "iso", "long"])
    return [fill(word, day=scene.calendar.day(scene.calendar.days_before(12, 100), form)) for word in scene.rng.sample(words, count)]


def order(scene: Scene, about: str) -> Act:
    """An assignment to the body's own staff."""
    words, due = due_of(scene.rng, scene.calendar)
    staff = scene.rng.choice(scene.body.staff)
    return Act(scene.rng.choice(acts.ASSIGN), {"a": staff, "o": scene.rng.choice(ORDERS).format(about=about)}, words, staff, due)


def note(scene: Scene) -> Act:
    return Act(scene.rng.choice(acts.NOTE), {"o": scene.rng.choice(acts.NOTED)})


def information(scene: Scene, store: Store, *, decides: bool = True) -> Matter:
    rng, topic = scene.rng, store.topic()
    heading = topic.heading if rng.random() < 0.65 else f"{rng.choice(['Information om', 'Lägesrapport –', 'Aktuellt om'])} {topic.about}"
    matter = Matter(say(heading), presenters=rng.sample(scene.cast.officers, min(len(scene.cast.officers), rng.choice([1, 1, 2]))))
    matter.talk = words_about(scene, topic.about, rng.randint(1, 4), matter.presenters) + [
        plain(line) for line in rng.sample(topic.said, min(2, len(topic.said)))
    ]
    place = rng.choice(scene.region.municipalities)
    if rng.random() < 0.35:
        matter.talk.insert(
            rng.randint(1, len(matter.talk)),
            on_thing(rng, scene.calendar, rng.choice(["projektplaneringen", "förslaget", "rapporten", "budgetramen"]), topic.about, place),
        )
    if rng.random() < 0.15:
        matter.talk.append(linked(scene))
    if rng.random() < 0.2:
        shown = rng.choice(SHOWN)
        matter.talk.append(Told(say(shown), (entry("enclosures", text=shown, kind=ENCLOSED[shown]),)))
    if decides:
        matter.acts = [note(scene)] + ([order(scene, topic.about)] if rng.random() < 0.25 else [])
    elif rng.random() < 0.7:
        matter.points = [point(rng, scene.calendar, doer(scene)) for _ in range(rng.randint(1, 2))]
        if rng.random() < 0.3:
            matter.acts = [order(scene, topic.about)]
    return matter


def doer(scene: Scene) -> str:
    """Who takes a task at an informal meeting: a person by first or full name, a group, a municipality."""
    person = scene.rng.choice([*scene.present(), *scene.cast.officers])
    return scene.rng.choice([person.name, person.name, person.first, scene.rng.choice(GROUPS), scene.rng.choice(scene.region.municipalities)])


def _validity(scene: Scene) -> tuple[Said, date | None, date | None]:
    """Words that follow the name of an agreement and say when it holds."""
    rng, calendar, year = scene.rng, scene.calendar, scene.day.year
    kind = rng.randint(0, 4)
    start = date(year + 1, 1, 1) if scene.day.month > 6 or rng.random() < 0.4 else date(year, rng.choice([7, 9]), 1)
    if kind == 0:
        day = calendar.day(start, "long")
        return fill(rng.choice([" att gälla från och med {day}", " att gälla fr.o.m. {day}", " med giltighet från och med {day}"]), day=day), start, None
    if kind == 1:
        years = calendar.years(year + 1, year + rng.randint(2, 5))
        return fill(" för perioden {years}", years=years), years.start, years.end
    if kind == 2:
        end = calendar.day(date(year + rng.randint(1, 4), 12, 31), "long")
        return fill(rng.choice([" att gälla till och med {day}", " att gälla t.o.m. {day}"]), day=end), None, end.end
    return say(rng.choice(["", " enligt förslag"])), None, None


def _ended(scene: Scene) -> tuple[Said, Day]:
    day = scene.calendar.day(date(scene.day.year + scene.rng.randint(1, 3), *scene.rng.choice([(6, 30), (12, 31), (12, 31)])), "long")
    return fill(scene.rng.choice([" till och med {day}", " t.o.m. {day}", " att gälla till och med {day}"]), day=day), day


def _pact_acts(scene: Scene, pact: Pact) -> list[Act]:
    """What a body can do with an agreement, by its powers."""
    rng, body = scene.rng, scene.body
    slots: dict[str, Sayable] = {"o": pact.the}
    if body.binds and (not body.above or rng.random() < 0.75):
        kind = rng.randint(0, 5)
        if kind == 0:
            words, day = _ended(scene)
            return [Act(acts.EXTEND, slots, words, pact=pacts.fact(pact, "extended", None, day.end))]
        if kind == 1:
            return [Act(acts.END, slots, pact=pacts.fact(pact, "terminated"))]
        if kind == 2:
            return [Act(acts.REVISE, slots, say(" enligt förslag"), pact=pacts.fact(pact, "revised"))]
        words, first, last = _validity(scene)
        return [Act(rng.choice(acts.ADOPT), slots, words, pact=pacts.fact(pact, "adopted", first, last))]
    if body.principals and rng.random() < 0.6:
        words, first, last = _validity(scene)
        recommend = Act(
            rng.choice(acts.RECOMMEND),
            {**slots, "a": body.principals, "v": rng.choice(["anta", "anta", "godkänna"])},
            words,
            body.principals,
            pact=pacts.fact(pact, "recommended", first, last),
        )
        return [Act(acts.ENDORSE, slots, pact=pacts.fact(pact, "endorsed")), recommend] if rng.random() < 0.4 else [recommend]
    if body.above and rng.random() < 0.6:
        words, first, last = _validity(scene)
        return [
            Act(
                rng.choice(acts.PROPOSE),
                {**slots, "a": body.above, "v": rng.choice(["anta", "godkänna", "fastställa"])},
                words,
                body.above,
                pact=pacts.fact(pact, "proposed", first, last),
            )
        ]
    return [Act(acts.ENDORSE, slots, pact=pacts.fact(pact, "endorsed"))]


def agreement(scene: Scene, store: Store) -> Matter:
    rng, calendar, pact = scene.rng, scene.calendar, store.pact()
    matter = Matter(say(pact.name).capital(), presenters=rng.sample(scene.cast.officers, 1) if rng.random() < 0.6 and scene.cast.officers else [])
    place = rng.choice(scene.region.municipalities)
    matter.talk = words_about(scene, "ärendet", rng.randint(0, 2), matter.presenters)
    events = [pacts.in_force(rng, calendar, pact)] if rng.random() < 0.6 else [pacts.drafted(rng, calendar, pact)]
    if rng.random() < 0.5:
        events.append(on_pact(rng, calendar, pact, place))
    if rng.random() < 0.35:
        events.append(pacts.looked_at(rng, calendar, pact))
    at = min(1, len(matter.talk))
    matter.talk[at:at] = events
    matter.acts = _pact_acts(scene, pact)
    if rng.random() < 0.3:
        matter.acts.append(order(scene, "införandet"))
    matter.papers, matter.recipients = papers_of(scene, rng.randint(1, 3)), rng.sample(RECIPIENTS, rng.randint(1, 3))
    return matter


def paper(scene: Scene, store: Store) -> Matter:
    rng, chosen = scene.rng, store.paper()
    heading = say(chosen.heading)
    matter = Matter(heading, presenters=rng.sample(scene.cast.officers, 1) if rng.random() < 0.5 and scene.cast.officers else [])
    matter.talk = words_about(scene, chosen.the, rng.randint(1, 4), matter.presenters)
    place = rng.choice(scene.region.municipalities)
    if rng.random() < 0.3:
        own = scene.body.name if rng.random() < 0.4 else None
        matter.talk.append(on_thing(rng, scene.calendar, rng.choice(["tidplanen", "direktiven", "ramarna"]), "utvecklingsarbetet", place, own))
    if rng.random() < 0.25:
        name, number = rng.choice([law for law in LAWS if year_of(law[1]) <= scene.day.year])
        matter.talk.append(plain("Bestämmelser finns i {law}.", law=Ref(name, "SFS", number)))
    verbs = [
        one for one in (acts.ADOPT if chosen.verbs == "adopt" else acts.APPROVE) if "den till" not in one.infinitive or not chosen.the.split()[0].endswith("t")
    ]
    if scene.body.above and scene.body.binds and rng.random() < 0.3:
        matter.acts = [
            Act(
                rng.choice(acts.PROPOSE),
                {"a": scene.body.above, "v": "anta" if chosen.verbs == "adopt" else "godkänna", "o": chosen.the},
                addressee=scene.body.above,
            )
        ]
    elif rng.random() < 0.12:
        matter.acts = [rng.choice([Act(acts.BY_PROPOSAL), Act(acts.ADJUST, {"o": "tidplanen"}, say(" enligt förslag"))])]
    elif rng.random() < 0.08:
        words, _ = _ended(scene)
        matter.acts = [Act(acts.PROLONG, tail=words)]
    else:
        picked = rng.choice(verbs)
        tail = "" if "handlingarna" in picked.infinitive else rng.choice(acts.TAILS)
        matter.acts = [Act(picked, {"o": chosen.the}, say(tail))]
    if rng.random() < 0.35:
        matter.acts.append(order(scene, rng.choice(["de avvikelser som framkommit", "kostnadsutvecklingen", "det fortsatta arbetet"])))
    matter.papers, matter.recipients = papers_of(scene, rng.randint(1, 4)), rng.sample(RECIPIENTS, rng.randint(1, 3))
    return matter


def referral(scene: Scene, store: Store) -> Matter:
    """A bill or report that is sent out for comment."""
    rng, calendar = scene.rng, scene.calendar
    if not store.inquiries:
        return information(scene, store)
    name, number, kind, _ = store.inquiries.pop()
    ref = Ref(number, kind, number)
    matter = Matter(fill(rng.choice(["Remiss: {name} ({ref})", "Yttrande över {name} ({ref})", "{name}, {ref}"]), name=name, ref=ref).capital())
    matter.talk = [
        plain(rng.choice(["Remisstiden går ut {day}.", "Svar ska ha kommit in {day}.", "Sista svarsdag är {day}."]), day=calendar.future()),
        plain(rng.choice(["Utredningen lämnades till regeringen {day}.", "Betänkandet överlämnades {day}."]), day=calendar.past(40, 140)),
    ]
    choice = rng.randint(0, 2)
    if choice == 0:
        matter.acts = [Act(acts.CLOSE[2])]
    elif choice == 1:
        words, due = due_of(rng, calendar, 0.8)
        staff = rng.choice(scene.body.staff)
        matter.acts = [Act(rng.choice(acts.ASSIGN), {"a": staff, "o": "ta fram ett förslag till yttrande"}, words, staff, due)]
    else:
        matter.acts = [Act(rng.choice(acts.NOTE), {"o": "informationen"})]
    matter.papers = papers_of(scene, 1)
    return matter


def election(scene: Scene, store: Store) -> Matter:
    rng, post = scene.rng, store.posts.pop()
    who = scene.casting.politician() if scene.political else Person(scene.casting.name())
    place = "" if scene.political or rng.random() < 0.5 else f", {rng.choice(scene.region.municipalities)},"
    matter = Matter(say(f"{rng.choice(['Val av', 'Nominering av' if not scene.political else 'Val av', 'Fyllnadsval av'])} {post}"))
    picked = acts.NOMINATE if "Nominering" in matter.heading.text else rng.choice(acts.ELECT)
    matter.acts = [Act(picked, {"o": f"{scene.named(who)}{place}" if "{o} till" in picked.infinitive else scene.named(who), "a": post})]
    if rng.random() < 0.5:
        leaving = scene.casting.politician() if scene.political else Person(scene.casting.name())
        matter.talk = [plain("{who} har avsagt sig uppdraget som {post}.", who=scene.named(leaving), post=post)]
    return matter


def put_off(scene: Scene, store: Store) -> Matter:
    """A matter that is tabled, sent back or written off."""
    rng, topic = scene.rng, store.topic()
    matter = Matter(say(topic.heading))
    matter.talk = words_about(scene, topic.about, rng.randint(1, 2), [])
    way = rng.choice(["defer", "defer", "wait", "later", "refer", "close"])
    if way == "wait":
        matter.acts = [Act(rng.choice(acts.WAIT), {"x": rng.choice(["", " i avvaktan på nationella riktlinjer", " tills vidare"])})]
    elif way == "later":
        matter.acts = [Act(acts.LATER)]
    elif way == "close":
        matter.acts = [Act(rng.choice(acts.CLOSE[:2]))]
    else:
        tail = (
            rng.choice(["", "", " till nästa sammanträde", " till nästa möte"])
            if way == "defer"
            else rng.choice(["", " för ytterligare utredning", " för komplettering"])
        )
        matter.acts = [Act(rng.choice(acts.DEFER if way == "defer" else acts.REFER), {"x": tail})]
    return matter


FORWARD = [
    "Gemensam introduktion för nya chefer",
    "Årlig temadag om {about}",
    "En webbsida om {about}",
    "Gemensamt utbildningspaket",
    "Fortsatt finansiering av samordnaren",
    "Två nätverksträffar per termin",
]
FORWARD_VERBS = [
    ("Att godkänna tidplanen för {about}", "approve"),
    ("Att anta modellen för uppföljning av {about}", "approve"),
    ("Att bifalla ansökan om medel", "approve"),
]


def forwarded(scene: Scene, store: Store) -> Matter:
    """Proposals that go on to another body and are not decided here."""
    rng, topic = scene.rng, store.topic()
    matter = Matter(say(topic.heading), presenters=rng.sample(scene.cast.officers, 1))
    matter.talk = words_about(scene, topic.about, 1, matter.presenters)
    above = scene.body.above or "styrgruppen"
    matter.forward = f"{rng.choice(['Förslag som ska till', 'Förslag som går vidare till', 'Förslag som lämnas till'])} {above} för beslut:"
    for words in rng.sample(FORWARD, rng.randint(2, 3)):
        text = words.format(about=topic.about)
        matter.listing.append(Told(say(text), (Decision(text, "propose", "proposed", None, above),)))
    if rng.random() < 0.4:
        words, type_ = rng.choice(FORWARD_VERBS)
        text = words.format(about=topic.about)
        matter.listing.append(Told(say(text), (Decision(text, type_, "proposed", None, above),)))
    return matter


def rounds(scene: Scene, store: Store) -> Matter:
    """News from each municipality, with a task here and there."""
    rng, calendar = scene.rng, scene.calendar
    matter = Matter(say(rng.choice(["Laget runt", "Rapporter från kommunerna", "Aktuellt i kommunerna", "Runda"])))
    news = [
        "Ny socialchef tillträder {future}.",
        "Omorganisationen blev klar {past}.",
        "Rekrytering av enhetschefer pågår.",
        "Ett nytt boende öppnar {period}.",
        "Inget särskilt att rapportera.",
        "Verksamhetssystemet byts ut {period}.",
        "Flytt till nya lokaler {period}.",
        "Budgetläget är ansträngt.",
    ]
    for place in rng.sample(scene.region.municipalities, min(5, len(scene.region.municipalities))):
        said = fill(
            "{place}: " + rng.choice(news),
            place=place,
            future=calendar.future(),
            past=calendar.past(),
            period=calendar.later(calendar.period(calendar.days_after(30, 150))),
        )
        matter.listing.append(Told(said))
    if rng.random() < 0.5:
        matter.points = [point(rng, calendar, doer(scene))]
    return matter


def with_parts(scene: Scene, store: Store) -> Matter:
    """An item of several lettered parts."""
    matter = Matter(
        say(scene.rng.choice(["Information från förvaltningen", "Övriga frågor", "Lägesrapporter", "Rapporter", "Aktuella frågor", "Informationspunkter"]))
    )
    for _ in range(scene.rng.randint(2, 4)):
        child = information(scene, store, decides=False)
        child.acts, child.points, child.talk = [], [], child.talk[: scene.rng.randint(1, 3)]
        matter.children.append(child)
    matter.acts = [note(scene)]
    return matter
