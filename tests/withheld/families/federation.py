"""A municipal federation: people by municipality, matters as labelled parts, running paragraphs or rows, elections for terms, jäv, votes by name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Decision, entry
from generated.wording.told import Told

from ..contest import Contest, ballots, contest
from ..kit import Registry
from ..land import Person, joined
from ..matter import Matter, Subject, matter_of
from ..rosters.federation import Assembly, people
from ..scribe import Scribe, following, habits, hours, sat
from ..strand import StrandKit, chosen, clauses, strand
from ..when import weekday
from ..words import federation as words

LIMITS = (" senast {d}", " senast {d}", " före {d}", " till sammanträdet {d}", " innan {d}", ", att redovisas senast {d}")
WAYS = ("full", "full", "full", "iso", "bare", "slashed_year", "brief_year")


class Template:
    """How this federation writes its minutes."""

    def __init__(self, rng: Random, body: str) -> None:
        self.body = body
        self.shape = rng.choice(["was", "was", "att", "att", "act", "said", "bare"])
        self.layout = rng.choice(["labels", "labels", "runin", "plain", "rows"])
        named = [f"{body} beslutade", f"{body} beslutar", f"{body} beslutar", f"{body.upper()} BESLUTAR", f"{body} beslutade:"]
        self.lead = (
            rng.choice(named)
            if self.shape == "att"
            else rng.choice(["Beslut", "Beslut", "BESLUT", "Direktionens beslut" if body == "Direktionen" else "Beslut"])
        )
        self.story = rng.choice(["Bakgrund", "Ärendet", "Sammanfattning", "Redogörelse", "Ärendebeskrivning"])
        self.past = rng.choice(["Tidigare beslut", "Beredning", "Ärendets gång"])
        self.moved = rng.choice(["Yrkanden", "Yrkanden", "Överläggning", "Förslag och yrkanden", "Överläggning och yrkanden"])
        self.put = rng.choice(["Proposition", "Beslutsgång", "Propositioner", "Ordförandens proposition"])
        self.vote = rng.choice(["Omröstning", "Votering", "Voteringsresultat"])
        self.ballots = rng.choice(["marks", "words", "sides", "prose", "lines", "marks"])
        self.sent = rng.choice(["Expedieras till", "Protokollsutdrag", "Beslutet sänds till", "Delges", ""])
        self.case = rng.choice(["Dnr ", "Dnr ", "Dnr: ", "Diarienr ", "Ärende ", ""])
        self.conflict = rng.choice(["Jäv", "Anmälan om jäv", ""])
        self.mark = rng.choice(["", "-", "1", "a"]) if self.shape in {"att", "bare"} else rng.choice(["", "", "-"])
        if self.mark == "a":
            self.mark = "•"

    @property
    def by(self) -> str | None:
        """The body as the line above the clauses names it."""
        lead = self.lead.rstrip(":")
        return lead.rsplit(" ", 1)[0] if lead.casefold().endswith((" beslutar", " beslutade")) else None

    def clause(self, rng: Random, kind: str, *texts: tuple[str, str], who: str = "") -> Told:
        """A formal decision in this template's shape, from pairs of infinitive and present."""
        infinitive, present = (one.format(w=who) for one in rng.choice(texts))
        text = {
            "att": f"att {infinitive}",
            "bare": infinitive[:1].upper() + infinitive[1:],
            "act": f"{self.body} {present}.",
            "said": f"{self.body} beslutar att {infinitive}.",
            "was": f"{self.body} beslutade att {infinitive}.",
        }[self.shape]
        return Told(say(text), (Decision(text, kind, by=self.by if self.shape in {"att", "bare"} else self.body),))


@dataclass
class Part:
    """A part of a matter with its label; ``decides`` marks the decision itself, ``fight`` what has ballots below it."""

    label: str
    told: list[Told]
    decides: bool = False
    fight: Contest | None = None


def _write(pen: Scribe, rng: Random, template: Template, parts: list[Part]) -> None:
    """The parts of a matter, in the template's layout."""
    if template.layout == "rows":
        cut = next((i for i, part in enumerate(parts) if part.fight and part.fight.ballots), -1) + 1
        for some in (parts[:cut], parts[cut:]):
            if rows := [(part.label or template.story, [one.said for one in part.told]) for part in some if part.told]:
                pen.rows(rows)
            for fact in (fact for part in some for one in part.told for fact in one.facts):
                pen.fact(fact)
            for part in some:
                if part.fight:
                    ballots(pen, rng, part.fight, template.ballots)
        return
    for part in parts:
        if not part.told:
            continue
        if part.decides:
            if template.layout != "plain" or template.shape in {"att", "bare"}:
                pen.label(template.lead)
            if (template.mark and len(part.told) > 1) or template.mark not in {"", "1"}:
                pen.tell_points(part.told, template.mark)
            else:
                pen.each(part.told)
        elif template.layout == "labels" and part.label:
            pen.label(part.label)
            pen.each(part.told)
        elif template.layout == "runin" and part.label:
            pen.together(part.told, label=f"{part.label}:")
        else:
            pen.each(part.told)
        if part.fight:
            ballots(pen, rng, part.fight, template.ballots)


def _parts(told: StrandKit, template: Template, hall: Assembly, number: str, matter: Matter, fight: Contest | None) -> list[Part]:
    rng = told.rng
    parts = [Part(template.story, matter.talk), Part(template.past, matter.reports)]
    if who := hall.recused.get(number):
        said = fill(rng.choice(words.CONFLICT), who=who.with_party)
        parts.insert(rng.choice([0, len(parts)]), Part(template.conflict, [Told(said, (entry("disqualifications", name=who.name),))]))
    if fight:
        parts += [Part(template.moved, fight.moved), Part(template.put, fight.put[:1])]
        if fight.vote:
            parts.append(Part(template.vote, [*fight.put[1:], *fight.vote], fight=fight))
    decided = Part(template.lead, matter.acts, decides=True)
    later = Part(rng.choice(["Fortsatt hantering", "Uppföljning"]) if matter.tasks else "", matter.tasks)
    # without labels, what stands below a decision would be part of it
    parts += [later, decided] if template.layout == "plain" else [decided, later]
    if fight and fight.after:
        label = {"reservation": rng.choice(["Reservation", "Reservationer"]), "note": "Protokollsanteckning", "statement": "Särskilt yttrande"}[fight.kind]
        parts.append(Part(label, fight.after))
    if matter.acts and matter.kind in {"paper", "pact", "post"} and rng.random() < 0.12:
        text = rng.choice(words.IMMEDIATE).format(o=template.body)
        parts.append(Part("Omedelbar justering", [Told(say(text), (Decision(text, "other", by=template.body if text.startswith(template.body) else None),))]))
    return parts


def _item(pen: Scribe, told: StrandKit, template: Template, hall: Assembly, number: str, matter: Matter, fight: Contest | None) -> None:
    rng = told.rng
    case = say(template.case, matter.case) if matter.case else None
    pen.open_item(number, matter.heading, case=case)
    if host := hall.hosts.get(number):
        pen.presented_by([host.name])
        pen.para(
            rng.choice(
                [
                    f"Föredragande: {host.name}",
                    f"{host.name} föredrog ärendet.",
                    f"{(host.title or '').capitalize()} {host.name} redogjorde för ärendet.",
                    f"Föredragning av {host.name}.",
                    f"{host.name} informerade i ärendet.",
                ]
            )
        )
    if matter.thing == "avgiftsförslaget" or (matter.kind == "paper" and rng.random() < 0.12):
        pen.table(
            ["Medlem", rng.choice(["Andel (%)", "Invånare"]), rng.choice(["Avgift (tkr)", "Belopp (tkr)"])],
            [[say(home), say(str(rng.randint(11, 48))), say(f"{rng.randint(1, 39)} {rng.randint(100, 999)}")] for home in hall.homes],
        )
    _write(pen, rng, template, _parts(told, template, hall, number, matter, fight))
    if template.sent and matter.kind != "formal" and rng.random() < 0.45:
        pen.para(", ".join(rng.sample(words.SENT, rng.randint(1, 3))), label=f"{template.sent}:")


# formal matters and elections


def _formal(told: StrandKit, template: Template, hall: Assembly, certifiers: list[Person]) -> list[Matter]:
    rng, out = told.rng, []
    who = joined([rng.choice([one.name, one.with_party]) for one in certifiers])
    elected = template.clause(
        rng, "elect",
        ("utse {w} att justera protokollet", "utser {w} att justera protokollet"), ("välja {w} att jämte ordföranden justera protokollet", "väljer {w} att jämte ordföranden justera protokollet"),
        ("till justerare utse {w}", "utser till justerare {w}"), ("utse {w} till protokolljusterare", "utser {w} till protokolljusterare"), who=who,
    )  # fmt: skip
    opened = Matter(say(rng.choice(["Sammanträdet öppnas", "Öppnande och upprop", "Upprop"])), kind="formal")
    opened.talk = [
        Told(
            say(
                rng.choice(
                    [f"{hall.chair.name} öppnade sammanträdet.", "Ordföranden förklarade sammanträdet öppnat och upprop förrättades.", "Upprop förrättades."]
                )
            )
        )
    ]
    chosen = Matter(say(rng.choice(["Val av justerare", "Val av protokollsjusterare", "Justering av protokollet"])), kind="formal", acts=[elected])
    agenda = template.clause(
        rng, "approve",
        ("godkänna dagordningen", "godkänner dagordningen"), ("fastställa den utsända dagordningen", "fastställer den utsända dagordningen"), ("godkänna kallelse och dagordning", "godkänner kallelse och dagordning"),
        ("fastställa dagordningen efter tillägg av ett ärende", "fastställer dagordningen efter tillägg av ett ärende"),
    )  # fmt: skip
    listed = Matter(say(rng.choice(["Dagordning", "Godkännande av dagordning", "Kallelse och dagordning"])), kind="formal", acts=[agenda])
    out += [opened, chosen, listed] if rng.random() < 0.6 else [chosen, listed]
    if rng.random() < 0.6:
        day = told.when.day(told.when.ago(20, 90))
        said = fill(
            rng.choice(
                [
                    "Protokollet från {d} gicks igenom och lades till handlingarna.",
                    "Protokoll från {d} anmäldes och lades till handlingarna.",
                    "Föregående protokoll, från {d}, lades till handlingarna.",
                ]
            ),
            d=day,
        )
        out.append(
            Matter(
                say(rng.choice(["Föregående protokoll", "Genomgång av föregående protokoll"])), kind="formal", talk=[Told(said, (Decision(said.text, "note"),))]
            )
        )
    return out


def _election(told: StrandKit, template: Template, hall: Assembly, subject: Subject) -> Matter:
    """Somebody, or several, for a term."""
    rng = told.rng
    matter = Matter(say(subject.heading), kind="post", about="valet")
    told.about = "valet"
    if rng.random() < 0.5:
        matter.talk = [
            Told(
                say(
                    rng.choice(
                        [
                            "Valet har beretts av presidiet.",
                            "Nomineringar har inhämtats från medlemskommunerna.",
                            "Den tidigare innehavaren har avsagt sig uppdraget.",
                        ]
                    )
                )
            )
        ]
    for post in rng.sample(words.POSTS, rng.choice([1, 1, 2, 3])):
        one = told.people.politician(rng.choice(hall.homes))
        who = rng.choice([one.name, one.with_party, f"{one.with_party}, {one.home}"])
        lead = template.by if template.shape in {"att", "bare"} else None
        matter.acts.append(told.tell("acts", "elect", lead=lead, given={"by": template.body, "who": who, "post": post}))
    return matter


# cover and end


def _cover(pen: Scribe, told: StrandKit, template: Template, hall: Assembly, federation: str, certifiers: list[Person]) -> None:
    rng = told.rng
    sat(pen, told)
    day, clock = told.when.stated(rng.choice(["full", "full", "iso"])), hours(told)
    word = rng.choice(["Protokoll", "PROTOKOLL", "Sammanträdesprotokoll", "Protokoll"])
    shape = rng.randint(0, 3)
    if shape == 0:
        pen.para(federation, tight=True)
        pen.title(word)
        pen.para(template.body, tight=True)
    elif shape == 1:
        pen.title(word)
        pen.section(f"{template.body} för {federation}")
    elif shape == 2:
        pen.title(fill("{w} {d}", w=word, d=day))
        pen.para(federation, tight=True)
        pen.para(template.body, tight=True)
    else:
        pen.para(federation, tight=True)
        pen.title(f"{word} fört vid sammanträde med {template.body[:1].lower() + template.body[1:]}")
    rows: list[tuple[str, list[Said]]] = []
    if shape == 2:
        rows.append((rng.choice(["Tid", "Klockslag"]), [say(clock)]))
    else:
        rows.append((rng.choice(["Tid", "Datum och tid", "Sammanträdesdatum"]), [say(day, rng.choice([", ", " "]), clock)]))
    rows.insert(rng.choice([0, len(rows)]), (rng.choice(["Plats", "Lokal", "Sammanträdesplats"]), [say(told.room)]))
    names = rng.random() < 0.7
    if names:
        rows.append(
            (
                rng.choice(["Justerare", "Utsedda att justera", "Justerande ledamöter"]) if len(certifiers) > 1 else "Justerare",
                [say(joined([one.with_party for one in certifiers]))],
            )
        )
    if rng.random() < 0.6:
        signing = weekday(told.day + timedelta(days=rng.randint(3, 13)))
        rows.append(
            ("Justeringens tid och plats", [fill("{d}, {p}", d=told.when.day(signing, rng.choice(["iso", "full"])).bare(), p=rng.choice(words.PLACES))])
        )
    if rng.random() < 0.7:
        rows.append((rng.choice(["Paragrafer", "Justerade paragrafer"]), [say(f"§§ {hall.numbers[0]}–{hall.numbers[-1]}")]))
    if rng.random() < 0.65:
        pen.rows(rows)
    else:
        for label, lines in rows:
            pen.para(*lines, label=f"{label}:", tight=True)


def _signed(pen: Scribe, told: StrandKit, hall: Assembly, certifiers: list[Person]) -> None:
    rng = told.rng
    shape = rng.randint(0, 3)
    some = [("Sekreterare", hall.keeper.who), ("Ordförande", hall.chair), *((rng.choice(["Justerare", "Justerande"]), one) for one in certifiers)]
    if shape == 0:
        pen.para(rng.choice(["Vid protokollet", "Vid protokollet:", "Vid protokollet"]))
        pen.para(hall.keeper.who.name, tight=True)
        pen.para(rng.choice(["Justeras", "Justeras:", "Justerat"]))
        for _, one in some[1:]:
            pen.para(one.name, tight=True)
        for _, one in some:
            pen.signs(one.name)
    elif shape == 1:
        pen.section(rng.choice(["Underskrifter", "Undertecknande"]))
        pen.rows([(role, [say(one.name)]) for role, one in some])
        for role, one in some:
            pen.signs(one.name, role)
    elif shape == 2:
        pen.section(rng.choice(["Signerat digitalt", "Elektroniska underskrifter", "Dokumentet är elektroniskt undertecknat"]))
        rows, when = [], told.day
        for role, one in some:
            when = weekday(when + timedelta(days=rng.randint(1, 4)))
            clock = f"{rng.randint(7, 21):02d}:{rng.randint(0, 59):02d}"
            rows.append([say(one.name), say(role), say(Day(when.isoformat(), when, when), f" {clock}")])
            pen.signs(one.name, role, "electronic", f"{when.isoformat()} {clock}")
        pen.table(["Namn", "Roll", rng.choice(["Datum", "Signerat", "Tidsstämpel"])], rows)
    else:
        pen.section("Underskrifter")
        for role, one in some:
            pen.para(f"{one.name}, {role.lower()}", tight=True)
            pen.signs(one.name, role.lower())


def _notice(pen: Scribe, told: StrandKit, template: Template, federation: str) -> None:
    rng = told.rng
    up = weekday(told.day + timedelta(days=rng.randint(6, 15)))
    down = weekday(up + timedelta(days=22))
    pen.section(rng.choice(["Bevis om anslag", "Anslag", "ANSLAG/BEVIS"]))
    pen.para(f"Justeringen av protokollet har tillkännagivits genom anslag på {rng.choice(['förbundets', 'medlemskommunernas'])} anslagstavla.")
    pen.rows(
        [
            ("Organ", [say(f"{template.body}, {federation}")]),
            ("Uppsatt", [say(told.when.day(up, "iso"))]),
            (rng.choice(["Nedtas", "Tas ned tidigast"]), [say(told.when.day(down, "iso"))]),
        ]
    )


def _made(told: StrandKit, template: Template, hall: Assembly, picked: list[Subject], certifiers: list[Person]) -> list[Matter]:
    lead = template.by if template.shape in {"att", "bare"} else None
    return [
        *_formal(told, template, hall, certifiers),
        *(_election(told, template, hall, one) if one.kind == "post" else matter_of(told, one, by=template.body, lead=lead, talk=(1, 3)) for one in picked),
    ]


def tell(rng: Random) -> Document:
    body, letters = rng.choice(words.BODIES)
    template, federation = Template(rng, body), rng.choice(words.FEDERATIONS)
    told = strand(rng, words.NAMES, body, years=(2016, 2027), ways=WAYS, afar=0.06)
    told.stock(talk=words.TALK, acts=clauses(words.CLAUSES, template.shape), reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    picked = chosen(rng, words.SUBJECTS, pact=(2, 4), paper=(2, 5), post=(1, 2), topic=(1, 4), put=(0, 1))
    first = rng.choice([1, rng.randint(2, 140), rng.randint(2, 140)])
    numbers = [str(first + i) for i in range(2 + len(picked))]
    hall = Assembly(told, numbers)
    told.doers = ["förbundsdirektören", hall.officers[0].who.name, "presidiet", "ekonomichefen", "kansliet"]
    certifiers = [one.who for one, _ in hall.rows[1 : rng.choice([2, 3])]]
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§ {}", f"{letters} § {{}}", "§{}", "§ {}."]), apart=rng.random() < 0.3))
    truth = pen.truth
    truth.organisation, truth.body, truth.chair = federation, body, hall.chair.name
    truth.secretaries, truth.certifiers = [hall.keeper.who.name], [one.name for one in certifiers]
    matters = _made(told, template, hall, picked, certifiers)
    numbers = [str(first + i) for i in range(len(matters))]
    hall.numbers = numbers
    registry = Registry(rng, letters, told.day.year, ("{l} {y}/{n}", "{y}/{n:05d}", "{l}-{y}-{n:04d}", "{y}-{n:05d}", "{l}{y}:{n}"))
    for matter in matters:
        matter.case = registry.draw() if matter.kind != "formal" and rng.random() < 0.7 else None
    ripe = [i for i, one in enumerate(matters) if one.granted]
    fights: dict[int, Contest] = {}
    for i in rng.sample(ripe, min(len(ripe), rng.randint(1, 3))):
        voters = hall.voters(numbers[i])
        if len(voters) > 6:
            fights[i] = contest(rng, words.SPEECH, voters, hall.chair)
    _cover(pen, told, template, hall, federation, certifiers)
    early = rng.random() < 0.3
    if early:
        _signed(pen, told, hall, certifiers)
        if rng.random() < 0.5:
            _notice(pen, told, template, federation)
    people(pen, hall)
    for i, matter in enumerate(matters):
        _item(pen, told, template, hall, numbers[i], matter, fights.get(i))
    pen.close_items()
    if rng.random() < 0.35:
        days = following(told, rng.choice([1, 2]))
        pen.para(
            *[part for i, (said, _) in enumerate(days) for part in (" och " if i else "", said)],
            label=rng.choice(["Nästa sammanträde:", "Kommande sammanträden:"][: 1 if len(days) == 1 else 2][-1:]),
        )
        truth.next_sittings.extend(sitting for _, sitting in days)
    if not early:
        _signed(pen, told, hall, certifiers)
    mark = rng.choice(["Sida {p} av {n}", "{p} ({n})", "Sida {p}", "{p}/{n}"])
    head: tuple[Said, ...] = rng.choice([(say(mark),), (say(f"{federation}    ", told.when.stated("iso"), "    ", mark),), (say(f"{body}    {mark}"),)])
    foot = (say(rng.choice(["Justerandes sign", "Sign. ________", "Utdragsbestyrkande"])),) if rng.random() < 0.4 else ()
    return Document("", pen.blocks, Furniture(head, foot, first=rng.random() < 0.4), pen.style, truth)
