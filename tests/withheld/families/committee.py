"""A municipal committee in a modern template: a cover of labels, people in a table, parts with labels in each case, proposals at the table, votes by name."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Decision, entry
from generated.wording.told import Told

from ..contest import Contest, ballots, contest
from ..kit import Registry
from ..land import Person, genitive
from ..matter import Matter, matter_of
from ..rosters.committee import Bench, people
from ..scribe import Scribe, following, habits, hours, sat
from ..strand import StrandKit, chosen, clauses, strand
from ..when import weekday
from ..words import committee as words

LIMITS = (" senast {d}", " senast {d}", " till sammanträdet {d}", " före {d}", " med återrapportering senast {d}", " innan {d}")
WAYS = ("full", "full", "iso", "iso", "bare", "slashed_year", "brief_year")


class Template:
    """What one committee's template looks like."""

    def __init__(self, rng: Random, body: str) -> None:
        self.body = body
        self.shape = rng.choice(["att", "att", "bare", "bare", "act", "act"])
        named = [f"{body} beslutar", f"{body} beslutar", f"{body} beslutar:", f"{body.upper()} BESLUTAR", "Nämnden beslutar"]
        self.lead = rng.choice(
            named
            if self.shape == "att"
            else ["Beslut", "Beslut:", "BESLUT", *named[:3]]
            if self.shape == "bare"
            else ["Beslut", "Beslut", f"{genitive(body)} beslut", "BESLUT", "Beslut:"]
        )
        self.first = rng.random() < 0.45
        """The decision stands before its grounds."""
        self.story = rng.choice(
            ["Ärendebeskrivning", "Ärendebeskrivning", "Sammanfattning av ärendet", "Sammanfattning", "Beskrivning av ärendet", "Bakgrund", "Ärendet"]
        )
        self.past = rng.choice(["Tidigare beslut", "Beredning", "Ärendets beredning", ""])
        self.talked = ("Diskussion", "Vid sammanträdet", "Inlägg på sammanträdet", "")[len(self.story) % 4]
        """Where tasks are told that nobody decided."""
        self.papers = rng.choice(["Beslutsunderlag", "Beslutsunderlag", "Underlag", "Handlingar i ärendet", "Underlag till beslut"])
        self.proposed = rng.choice(["Förvaltningens förslag till beslut", "Förslag till beslut", ""])
        self.moved = rng.choice(
            [
                "Förslag till beslut på sammanträdet",
                "Förslag på sammanträdet",
                "Yrkanden",
                "Förslag till beslut på mötet",
                "Yrkande",
                "Ledamöternas förslag till beslut",
            ]
        )
        self.put = rng.choice(["Beslutsgång", "Beslutsgång", "Beslutsgången", "Propositionsordning", "Ordförandens propositioner"])
        self.vote = rng.choice(["Omröstning", "Omröstning", "Votering", "Omröstningsresultat", "Beslut om omröstning"])
        self.ballots = rng.choice(["marks", "words", "sides", "prose", "lines", "sides"])
        self.sent = rng.choice(["Beslutet skickas till", "Beslutet skickas till", "Skickas till", "Beslutet ska skickas till", "Expediering", "Kopia till"])
        self.mark = rng.choice(["1", "1", "-", "•", ""]) if self.shape != "act" else rng.choice(["", "1", "-", ""])
        self.host = rng.choice(
            [
                "Föredragande: {}",
                "Föredragande: {}",
                "Föredragning av {}.",
                "{} föredrar ärendet.",
                "{} informerar i ärendet.",
                "Ärendet föredras av {}.",
                "{} redogör för ärendet.",
            ]
        )
        self.case = rng.choice(["", "Dnr ", "Dnr: ", "Diarienummer ", "Ärendenummer "])
        self.sections = rng.random() < 0.4
        """Blocks on children and money are part of the template."""

    @property
    def by(self) -> str | None:
        """The body as the line above the clauses names it."""
        return self.lead.rstrip(":").rsplit(" ", 1)[0] if self.lead.rstrip(":").casefold().endswith(" beslutar") else None


def _act(rng: Random, template: Template, kind: str, *texts: tuple[str, str], **names: str) -> Told:
    """A formal decision in the template's shape, from pairs of infinitive and present."""
    infinitive, present = (one.format(**names) for one in rng.choice(texts))
    text = {"att": f"att {infinitive}", "bare": infinitive[:1].upper() + infinitive[1:], "act": f"{template.body} {present}."}[template.shape]
    return Told(say(text), (Decision(text, kind, by=template.body if template.shape == "act" else template.by),))


def _decided(pen: Scribe, template: Template, acts: list[Told]) -> None:
    if not acts:
        return
    pen.label(template.lead)
    if len(acts) == 1 and template.mark == "1":
        pen.tell(acts[0])
    elif template.shape == "act" and not template.mark:
        pen.each(acts)
    else:
        pen.tell_points(acts, template.mark)


def _fought(pen: Scribe, rng: Random, template: Template, fight: Contest) -> None:
    pen.label(template.moved)
    if rng.random() < 0.3:
        pen.tell_points(fight.moved)
    else:
        pen.each(fight.moved)
    pen.label(template.put)
    pen.each(fight.put[:1])
    if not fight.vote:
        return
    pen.label(template.vote)
    pen.each(fight.put[1:])
    ahead = rng.random() < 0.5
    if ahead:
        ballots(pen, rng, fight, template.ballots)
    pen.each(fight.vote)
    if not ahead:
        ballots(pen, rng, fight, template.ballots)


def _papers(pen: Scribe, told: StrandKit, template: Template) -> None:
    rng = told.rng
    shape = rng.choice(["{p}, {d}", "{p} {d}", "{p} daterad {d}", "{p}, daterad {d}", "{p} ({d})"])
    way = rng.choice(["iso", "full", "slashed_year"])
    lines = [
        fill(shape, p=one, d=told.when.day(told.when.ago(6, 60), way).bare()) if rng.random() < 0.75 else say(one)
        for one in rng.sample(words.UNDERLAG, rng.randint(1, 4))
    ]
    pen.label(template.papers)
    pen.points(lines, rng.choice(["-", "•", "", ""]))


def _item(pen: Scribe, told: StrandKit, template: Template, bench: Bench, number: str, matter: Matter, fight: Contest | None) -> None:
    rng = told.rng
    pen.open_item(
        number, matter.heading, case=say(template.case if not pen.style.apart else rng.choice(["", template.case]), matter.case) if matter.case else None
    )
    first = template.first and matter.kind != "formal"
    if first:
        _decided(pen, template, matter.acts)
    if host := bench.hosts.get(number):
        pen.presented_by([host.name])
        pen.para(
            template.host.format(rng.choice([host.name, f"{host.name}, {host.title}"]) if "Föredragande" not in template.host else f"{host.name}, {host.title}")
        )
    if bench.recused and bench.recused_at == number:
        said = fill(rng.choice(words.CONFLICT), who=bench.recused.with_party)
        if rng.random() < 0.4:
            pen.label("Jäv")
        pen.tell(Told(said, (entry("disqualifications", name=bench.recused.name),)))
    if matter.talk:
        pen.label(template.story)
        (pen.together if rng.random() < 0.6 else pen.each)(matter.talk)
    if matter.reports:
        if template.past:
            pen.label(template.past)
        pen.each(matter.reports)
    if matter.tasks:
        if template.talked:
            pen.label(template.talked)
        pen.each(matter.tasks)
    if template.sections and matter.kind == "paper":
        for label, lines in (
            (rng.choice(["Barnets bästa", "Barnkonsekvensanalys"]), words.CHILD),
            (rng.choice(["Ekonomiska konsekvenser", "Ekonomi och finansiering"]), words.MONEY),
        ):
            pen.label(label)
            pen.para(rng.choice(lines))
    if matter.kind != "formal" and rng.random() < 0.75:
        _papers(pen, told, template)
    if template.proposed and matter.kind in {"paper", "pact"} and rng.random() < 0.6 and template.shape != "act":
        pen.label(template.proposed)
        pen.points([one.said for one in matter.acts], template.mark)
    if fight:
        _fought(pen, rng, template, fight)
    if not first:
        _decided(pen, template, matter.acts)
    if fight and fight.after:
        if rng.random() < 0.75:
            pen.label(
                {
                    "reservation": rng.choice(["Reservation", "Reservationer", "Reservation mot beslutet"]),
                    "note": rng.choice(["Protokollsanteckning", "Protokollsanteckningar"]),
                    "statement": "Särskilt yttrande",
                }[fight.kind]
            )
        pen.each(fight.after)
    if matter.kind != "formal" and rng.random() < 0.6:
        pen.label(template.sent)
        pen.points([say(one) for one in rng.sample(words.SENT, rng.randint(1, 4))], rng.choice(["", "", "-"]))


def _formal(told: StrandKit, template: Template, certifier: Person, *, opened: bool) -> list[Matter]:
    rng, out = told.rng, []
    if opened:
        out.append(
            Matter(
                say(rng.choice(["Upprop", "Sammanträdet öppnas", "Upprop och närvaro"])),
                kind="formal",
                talk=[
                    Told(
                        say(
                            rng.choice(
                                ["Ordföranden hälsar alla välkomna och förrättar upprop.", "Upprop genomförs.", "Ordföranden förklarar sammanträdet öppnat."]
                            )
                        )
                    )
                ],
            )
        )
    who = rng.choice([certifier.name, certifier.with_party])
    elected = _act(
        rng, template, "elect",
        ("utse {w} att justera protokollet", "utser {w} att justera protokollet"),
        ("utse {w} att jämte ordföranden justera dagens protokoll", "utser {w} att jämte ordföranden justera dagens protokoll"),
        ("välja {w} till justerare", "väljer {w} till justerare"),
        ("utse {w} till protokollsjusterare", "utser {w} till protokollsjusterare"), w=who,
    )  # fmt: skip
    out.append(Matter(say(rng.choice(["Val av justerare", "Val av justerare och tid för justering", "Justering"])), kind="formal", acts=[elected]))
    agenda = _act(
        rng, template, "approve",
        ("godkänna dagordningen", "godkänner dagordningen"), ("fastställa föredragningslistan", "fastställer föredragningslistan"),
        ("godkänna dagordningen med de ändringar som anmälts", "godkänner dagordningen med de ändringar som anmälts"),
        ("fastställa ärendelistan", "fastställer ärendelistan"), ("godkänna utsänd dagordning", "godkänner utsänd dagordning"),
    )  # fmt: skip
    out.append(
        Matter(
            say(rng.choice(["Godkännande av dagordning", "Fastställande av dagordning", "Dagordning", "Godkännande av föredragningslista"])),
            kind="formal",
            acts=[agenda],
        )
    )
    return out


def _cover(pen: Scribe, told: StrandKit, template: Template, bench: Bench, certifier: Person) -> None:
    rng, truth = told.rng, pen.truth
    sat(pen, told)
    day = told.when.stated(rng.choice(["full", "full", "iso"]))
    shape = rng.randint(0, 3)
    place, signing = rng.choice(words.PLACES), weekday(told.day + timedelta(days=rng.randint(2, 12)))
    word = rng.choice(["Sammanträdesprotokoll", "Protokoll", "PROTOKOLL", "Sammanträdesprotokoll"])
    if shape == 0:
        pen.para(truth.organisation or "", tight=True)
        pen.title(word)
        pen.title(template.body, is_title=False)
    elif shape == 1:
        pen.title(fill("{w} {d}", w=word, d=day))
        pen.para(f"{template.body}, {truth.organisation}")
    elif shape == 2:
        pen.title(template.body, is_title=False)
        pen.title(word)
        pen.para(truth.organisation or "", tight=True)
    else:
        pen.title(f"{word} för {template.body[:1].lower() + template.body[1:]}")
        truth.body = template.body[:1].lower() + template.body[1:]
        pen.para(truth.organisation or "", tight=True)
    clock = hours(told)
    when = say(clock) if shape == 1 and rng.random() < 0.5 else say(day, rng.choice([", ", " "]), clock)
    rows: list[tuple[str, list[Said]]] = []
    match rng.randint(0, 3):
        case 0:
            rows.append((rng.choice(["Plats och tid", "Plats och sammanträdestid"]), [say(told.room, ", ", when)]))
        case 1:
            rows += [(rng.choice(["Datum och tid", "Tid"]), [when]), (rng.choice(["Plats", "Sammanträdesplats"]), [say(told.room)])]
        case 2:
            rows += [("Plats", [say(told.room)]), (rng.choice(["Tid", "Sammanträdestid"]), [when])]
        case _:
            rows += [("Datum", [say(day)]), ("Tid", [say(clock)]), ("Plats", [say(told.room)])]
    if rng.random() < 0.3:
        rows.append(
            (
                rng.choice(["Ajournering", "Ajourneringar"]),
                [say(rng.choice(["Kl. 14.50–15.10", "Mellan § 4 och § 5"]).replace("§ 4 och § 5", f"§ {bench.numbers[3]} och § {bench.numbers[4]}"))],
            )
        )
    rows.append(
        (
            rng.choice(["Paragrafer", "Omfattning", "Protokollet omfattar"]),
            [say(rng.choice(["§§ {}–{}", "{}–{}", "§§ {}-{}"]).format(bench.numbers[0], bench.numbers[-1]))],
        )
    )
    rows.append((rng.choice(["Justerare", "Utses att justera", "Justerande"]), [say(rng.choice([certifier.name, certifier.with_party]))]))
    rows.append(
        (
            rng.choice(["Justeringens plats och tid", "Plats och tid för justering", "Justering"]),
            [fill("{p}, {d}", p=place, d=told.when.day(signing, rng.choice(["iso", "full"])).bare())],
        )
    )
    pen.rows(rows)


def _notice(pen: Scribe, told: StrandKit, template: Template) -> None:
    """The notice on the board."""
    rng = told.rng
    up = weekday(told.day + timedelta(days=rng.randint(5, 14)))
    down = weekday(up + timedelta(days=22))
    way = rng.choice(["iso", "full"])
    pen.section(rng.choice(["Anslag/bevis", "Bevis om anslag", "Anslag", "Tillkännagivande av justering"]))
    pen.rows(
        [
            (rng.choice(["Organ", "Instans"]), [say(template.body)]),
            ("Sammanträdesdatum", [say(told.when.day(told.day, way).bare())]),
            (rng.choice(["Anslaget publiceras", "Datum för anslagets uppsättande"]), [say(told.when.day(up, way).bare())]),
            (rng.choice(["Anslaget avpubliceras", "Datum för anslagets nedtagande"]), [say(told.when.day(down, way).bare())]),
            ("Förvaringsplats", [say(rng.choice(["Nämndens kansli", "Kommunarkivet", "Kommunhuset"]))]),
        ]
    )


def _signed(pen: Scribe, told: StrandKit, bench: Bench, certifier: Person) -> None:
    rng = told.rng
    some = [
        (rng.choice(["Sekreterare", "Protokollförare"]), bench.keeper.who),
        ("Ordförande", bench.chair),
        (rng.choice(["Justerare", "Justerande"]), certifier),
    ]
    match rng.randint(0, 2):
        case 0:
            pen.section(rng.choice(["Underskrifter", "Underskrift"]))
            pen.rows([(role, [say(one.name)]) for role, one in some])
            for role, one in some:
                pen.signs(one.name, role)
        case 1:
            pen.section(rng.choice(["Protokollet är digitalt undertecknat av", "Digitala underskrifter", "Elektroniskt signerat av"]))
            when, lines = told.day, []
            for role, one in some:
                when = weekday(when + timedelta(days=rng.randint(1, 3)))
                clock = f"{rng.randint(7, 20):02d}:{rng.randint(0, 59):02d}"
                lines.append(say(f"{one.name}, {role.lower()}, ", Day(when.isoformat(), when, when), f" {clock}"))
                pen.signs(one.name, role.lower(), "electronic", f"{when.isoformat()} {clock}")
            pen.points(lines, "")
        case _:
            for role, one in some:
                pen.para(f"{role}", tight=True)
                pen.para(one.name, tight=True)
                pen.signs(one.name, role)


def tell(rng: Random) -> Document:
    body, letters = rng.choice(words.BODIES)
    template = Template(rng, body)
    told = strand(rng, words.NAMES, body, ways=WAYS, afar=0.05)
    told.stock(talk=words.TALK, acts=clauses(words.CLAUSES, template.shape), reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    picked = chosen(rng, words.SUBJECTS, pact=(1, 3), paper=(3, 6), post=(0, 2), topic=(2, 4), put=(0, 1))
    opened, ended = rng.random() < 0.4, rng.random() < 0.5
    first = rng.choice([1, 1, rng.randint(2, 190)])
    numbers = [str(first + i) for i in range(opened + 2 + len(picked) + ended)]
    bench = Bench(told, numbers)
    told.doers = ["förvaltningschefen", bench.officers[0].who.name, "kvalitetsstrategen", "nämndsekreteraren", "förvaltningen"]
    certifier = rng.choice([one for one, _ in bench.rows[1:4]]).who
    lead = template.by if template.shape != "act" else None
    matters = [*_formal(told, template, certifier, opened=opened), *(matter_of(told, one, by=body, lead=lead, talk=(1, 4)) for one in picked)]
    if ended:
        text = rng.choice(["Inga övriga frågor anmäls.", "Ordföranden tackar för visat intresse."])
        matters.append(Matter(say(rng.choice(["Övriga frågor", "Övrigt", "Sammanträdet avslutas"])), kind="formal", talk=[Told(say(text))]))
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§ {}", "§{}", f"{letters} § {{}}", "§ {}."]), apart=rng.random() < 0.3))
    truth = pen.truth
    truth.chair, truth.secretaries, truth.certifiers = bench.chair.name, [bench.keeper.who.name], [certifier.name]
    truth.organisation, truth.body = rng.choice([f"{genitive(told.home)} kommun", f"{told.home} kommun"]), body
    registry = Registry(rng, letters, told.day.year, ("{l} {y}/{n:04d}", "{l}-{y}-{n}", "{y}/{n}", "{l} {y}/{n}", "{l}{y}/{n:03d}"))
    fights: dict[int, Contest] = {}
    for matter in matters:
        matter.case = registry.draw() if matter.kind != "formal" and rng.random() < 0.8 else None
    ripe = [i for i, one in enumerate(matters) if one.granted]
    for i in rng.sample(ripe, min(len(ripe), rng.randint(1, 3))):
        fights[i] = contest(rng, words.SPEECH, bench.voters(numbers[i]), bench.chair)
    _cover(pen, told, template, bench, certifier)
    early, notice = rng.random() < 0.5, rng.random() < 0.5
    if early:
        _signed(pen, told, bench, certifier)
    if notice:
        _notice(pen, told, template)
    if rng.random() < 0.4:
        pen.new_page()
    people(pen, bench)
    if rng.random() < 0.25:
        pen.section(rng.choice(["Innehåll", "Ärendelista"]))
        pen.points([say(f"§ {number} ", one.heading) for number, one in zip(numbers, matters, strict=False)], "")
    for i, matter in enumerate(matters):
        _item(pen, told, template, bench, numbers[i], matter, fights.get(i))
    pen.close_items()
    if rng.random() < 0.3:
        said, sitting = following(told, 1)[0]
        pen.para(said, label=rng.choice(["Nästa sammanträde:", "Nämnden sammanträder nästa gång:"]))
        truth.next_sittings.append(sitting)
    if not early:
        _signed(pen, told, bench, certifier)
    mark = rng.choice(["Sida {p} av {n}", "{p} ({n})", "Sida {p}({n})", "Sid {p}"])
    head: tuple[Said, ...] = rng.choice([(say(mark),), (say(f"{body}    ", told.when.stated("iso"), "    ", mark),), (say(truth.organisation, "    ", mark),)])
    foot = (say(rng.choice(["Justerandes signatur", "Signatur ordförande      Signatur justerare", "Utdragsbestyrkande"])),) if rng.random() < 0.5 else ()
    return Document("", pen.blocks, Furniture(head, foot, first=rng.random() < 0.4), pen.style, truth)
