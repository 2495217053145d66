"""The council of a federation or a joint committee: a roll, clauses, proposals, votes by count and by name, reservations, elections."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from generated.blocks import Furniture
from generated.said import Day, Said, fill, say
from generated.teller import Document
from generated.truth import Assignment, Decision
from generated.wording.told import Told

from ..dispute import Disputed, dispute, explained, recused
from ..kit import Registry
from ..land import genitive, joined
from ..league import COUNTY, LeagueKit, league
from ..matter import Matter, drawn, matter_of
from ..rosters.deputies import Assembly, cover
from ..scribe import Scribe, following, habits, hours, sat
from ..when import FORMAL, weekday
from ..words import deputies as words

LIMITS = (" senast {d}", " senast {d}", " före {d}", ", dock senast {d}", ", med redovisning senast {d}")


class Template:
    """How one committee's minutes are set."""

    def __init__(self, rng: Random, own: str) -> None:
        big = own[:1].upper() + own[1:]
        self.by = big
        self.att = rng.random() < 0.6
        self.lead = rng.choice([f"{big} beslutar", f"{big} beslutar", f"{big} beslutade"])
        self.beneath = rng.choice(["Beslut", "", "Beslut"]) if self.att else rng.choice(["Beslut", "BESLUT", f"{big}s beslut", "Beslut:"])
        """The label above the decision, or above the line that leads it."""
        self.one = rng.random() < 0.3
        """A single clause runs on from its lead in one paragraph."""
        self.first = rng.random() < 0.35
        self.story = rng.choice(["Ärendet", "Sammanfattning", "Bakgrund", "Redogörelse för ärendet", "Ärendebeskrivning"])
        self.papers = rng.choice(["Beslutsunderlag", "Handlingar", "Underlag", ""])
        self.proposal = rng.choice(["Förslag till beslut", "Förvaltningens förslag", "", "", ""])
        self.moved = rng.choice(["Yrkanden", "Förslag och yrkanden", "Yrkande"])
        self.put = rng.choice(["Propositionsordning", "Beslutsgång", "Proposition och beslut", ""])
        self.voted = rng.choice(["Votering", "Omröstning", ""])
        self.case = rng.choice(["Dnr {r}", "Diarienr: {r}", "Ärende {r}", "{r}"])
        self.sent = rng.choice(["Expedieras till", "Beslutet skickas till", "Utdrag till", ""])
        self.mark = rng.choice(["", "-", "•"])
        self.ballots = rng.choice(["table", "marks", "lines", "running"])


def _decided(pen: Scribe, rng: Random, template: Template, acts: list[Told]) -> None:
    if template.beneath:
        pen.label(template.beneath)
    if not template.att:
        pen.each(acts)
        return
    if template.one and len(acts) == 1:
        said = say(template.lead, " ", acts[0].said, ".")
        facts = [
            replace(fact, text=said.text) if isinstance(fact, Decision) else replace(fact, task=said.text) if isinstance(fact, Assignment) else fact
            for fact in acts[0].facts
        ]
        pen.tell(Told(said, tuple(facts)))
        return
    pen.para(template.lead, tight=True)
    stop = rng.choice([",", ""]) if len(acts) > 1 else ""
    if stop:
        acts = [
            Told(say(one.said, " samt" if i == len(acts) - 2 else ","), one.facts) if i < len(acts) - 1 else Told(say(one.said, "."), one.facts)
            for i, one in enumerate(acts)
        ]
    pen.tell_points(acts, template.mark)


def _quarrel(told: LeagueKit, board: Assembly, matter: Matter) -> Disputed | None:
    if not matter.granted or len(board.voting) < 6 or told.rng.random() > 0.45:
        return None
    fight = dispute(told.rng, words.QUARREL, board.voting, voted=0.65, named=0.55)
    if told.rng.random() < 0.6:
        explained(told.rng, fight, words.YES_NO)
    return fight


def _ballots(pen: Scribe, template: Template, fight: Disputed) -> None:
    """Who voted how."""
    if not fight.ballots:
        return
    options = (("yes", "Ja"), ("no", "Nej"), ("abstain", "Avstår"))
    names = dict(options)
    if template.ballots == "table":
        pen.table(["Ledamot", "Parti", "Röst"], [[say(one.name), say(one.party or ""), say(names[option])] for one, option in fight.ballots])
    elif template.ballots == "marks":
        pen.table(
            ["Tjänstgörande", *names.values()],
            [[say(one.with_party), *(say("X" if option == mine else "") for option in names)] for one, mine in fight.ballots],
        )
    elif template.ballots == "lines":
        for option, label in options:
            if some := [one.with_party for one, mine in fight.ballots if mine == option]:
                pen.para(", ".join(some), label=f"{label}:", tight=True)
    else:
        there = {option: [one.with_party for one, mine in fight.ballots if mine == option] for option, _ in options}
        parts = [
            f"{label} {joined(there[option])}"
            for option, label in (("yes", "Ja röstar"), ("no", "Nej röstar"), ("abstain", "Från att rösta avstår"))
            if there[option]
        ]
        pen.para(". ".join(parts) + ".")


def _item(pen: Scribe, told: LeagueKit, template: Template, board: Assembly, number: str, matter: Matter, registry: Registry) -> None:
    rng = told.rng
    case = fill(template.case, r=registry.draw()) if matter.kind != "topic" or rng.random() < 0.5 else None
    pen.open_item(number, matter.heading, case=case)
    fight = _quarrel(told, board, matter)

    def decide() -> None:
        _decided(pen, rng, template, matter.acts)
        if fight:
            pen.each(fight.against)
        if rng.random() < 0.1:
            pen.para("Paragrafen är omedelbart justerad.")

    if template.first:
        decide()
    pen.label(template.story)
    if host := board.hosts.get(number):
        pen.presented_by([host.name])
        title = (host.title or "").capitalize() if host.title and not host.title[:2].isupper() else host.title
        pen.para(
            rng.choice(
                [f"{title} {host.name} föredrar ärendet.", f"{host.name} föredrar ärendet och svarar på frågor.", f"{title} {host.name} redogör för ärendet."]
            )
        )
    pen.each([*matter.talk[:1], *matter.reports, *matter.talk[1:]])
    if matter.kind in {"paper", "topic"} and not fight and rng.random() < 0.12:
        pen.tell(recused(rng, words.QUARREL, rng.choice(board.voting[1:])))
    if template.papers and rng.random() < 0.6:
        _papers(pen, told, template)
    if template.proposal and matter.kind in {"paper", "pact"}:
        pen.label(template.proposal)
        if template.att:
            pen.points([one.said for one in matter.acts], template.mark)
        else:
            for one in matter.acts:
                pen.para(one.said)
    if fight:
        pen.label(template.moved)
        pen.each(fight.moved)
        if template.put:
            pen.label(template.put)
        pen.each(fight.put)
        if fight.vote and template.voted:
            pen.label(template.voted)
        pen.each(fight.vote)
        _ballots(pen, template, fight)
    if not template.first:
        decide()
    pen.each(matter.tasks)
    if template.sent and rng.random() < 0.5:
        pen.label(template.sent)
        pen.points(
            [say(one) for one in rng.sample(["Medlemskommunerna", "Revisorerna", "Ekonomichefen", "Akten", "Direktionen", "Länsstyrelsen"], rng.randint(1, 3))],
            "",
        )


def _papers(pen: Scribe, told: LeagueKit, template: Template) -> None:
    rng = told.rng
    pen.label(template.papers)
    papers = rng.sample(
        ["Tjänsteskrivelse", "Arbetsutskottets protokollsutdrag", "Konsekvensanalys", "Sammanställning av yttranden", "Promemoria"], rng.randint(1, 3)
    )
    pen.points([fill(rng.choice(["{p}, {d}", "{p} daterad {d}", "{p} {d}"]), p=one, d=told.when.past()) for one in papers], rng.choice(["-", "•", ""]))


def _formal(pen: Scribe, told: LeagueKit, template: Template, board: Assembly, numbers: list[str]) -> int:
    """Roll call, certifiers and agenda; how many items."""
    rng, by = told.rng, template.by

    def passed(kind: str, *texts: str) -> None:
        text = rng.choice(texts)
        pen.tell(Told(say(text), (Decision(text, kind, by=by if text.startswith(by) else None),)))

    pen.open_item(numbers[0], say(rng.choice(["Upprop", "Sammanträdets öppnande och upprop", "Öppnande"])))
    pen.para(
        rng.choice(
            [
                f"Ordföranden {board.chair.name} förklarar sammanträdet öppnat. Upprop förrättas.",
                f"{board.chair.name} öppnar sammanträdet.",
                "Upprop förrättas och antecknas enligt närvarolistan.",
            ]
        )
    )
    pen.open_item(numbers[1], say(rng.choice(["Val av justerare", "Justering", "Val av protokollsjusterare"])))
    who = joined([one.with_party if rng.random() < 0.4 else one.name for one in board.certifiers])
    passed(
        "elect",
        f"{by} utser {who} att jämte ordföranden justera protokollet.",
        f"{who} utses att justera protokollet.",
        f"Till justerare väljs {who}.",
        f"{by} väljer {who} till justerare.",
    )
    pen.open_item(numbers[2], say(rng.choice(["Fastställande av föredragningslista", "Godkännande av dagordning", "Dagordning"])))
    passed(
        "approve",
        f"{by} fastställer föredragningslistan.",
        "Föredragningslistan godkänns.",
        f"{by} beslutar att godkänna dagordningen.",
        "Dagordningen fastställs med den ändringen att ett ärende utgår.",
    )
    return 3


def _elections(pen: Scribe, told: LeagueKit, template: Template, number: str) -> None:
    """Several posts under one number."""
    rng = told.rng
    pen.open_item(number, say(rng.choice(["Val", "Valärenden", "Val till förtroendeuppdrag", "Fyllnadsval"])))
    pen.para(rng.choice(["Valberedningen har lämnat förslag till val.", "Förslag föreligger från valberedningen."]))
    acts = []
    for post in rng.sample(words.POSTS, rng.randint(1, 3)):
        one = told.people.politician(rng.choice(told.towns[:5]))
        who = rng.choice([one.with_party, f"{one.with_party}, {one.home}", f"{one.with_party} {one.home}"])
        acts.append(told.tell("acts", "elect", lead=template.by if template.att else None, given={"by": told.own, "who": who, "post": post}))
    _decided(pen, rng, template, acts)


def _head(pen: Scribe, told: LeagueKit, template: Template, body: str, owner: str, board: Assembly) -> None:
    rng, truth = told.rng, pen.truth
    truth.organisation = owner
    day = told.when.stated()
    word = rng.choice(["Protokoll", "Sammanträdesprotokoll", "PROTOKOLL"])
    shape = rng.randint(0, 2)
    if shape == 0:
        pen.para(owner, tight=True)
        pen.title(word)
        pen.para(body, tight=True)
    elif shape == 1:
        pen.title(fill("{w} {b} {d}", w=word.capitalize(), b=body, d=day))
        pen.para(owner, tight=True)
    else:
        pen.title(word)
        pen.rows([("Organ", [say(body)]), ("Förbund" if "förbund" in owner.lower() else rng.choice(["Värdkommun", "Kommun"]), [say(owner)])])
    clock = hours(told)
    pen.para(say(clock) if shape == 1 else say(day, rng.choice([", ", " "]), clock), label=rng.choice(["Tid:", "Sammanträdestid:"]), tight=True)
    pen.para(told.room, label=rng.choice(["Plats:", "Lokal:", "Sammanträdesplats:"]), tight=True)
    sat(pen, told)


def _signed(pen: Scribe, told: LeagueKit, board: Assembly, numbers: list[str]) -> None:
    rng = told.rng
    people = [("Sekreterare", board.keeper.who), ("Ordförande", board.chair), *(("Justerare", one) for one in board.certifiers)]
    when = weekday(told.day + timedelta(days=rng.randint(2, 9)))
    if rng.random() < 0.35:
        pen.section(rng.choice(["Underskrifter", "Protokollet är elektroniskt undertecknat av"]))
        rows = []
        for label, one in people:
            clock = f"{rng.randint(7, 20):02d}:{rng.randint(0, 59):02d}:{rng.randint(0, 59):02d}"
            rows.append([say(label), say(one.name), say(Day(when.isoformat(), when, when), f" {clock}")])
            pen.signs(one.name, label, "electronic", f"{when.isoformat()} {clock}")
        pen.table(["Roll", "Namn", "Signerat elektroniskt"], rows)
        return
    pen.rows(
        [(label, [say(one.name)]) for label, one in people]
        if rng.random() < 0.5
        else [("Vid protokollet", [say(people[0][1].name)]), ("Justeras", [say(one.name) for _, one in people[1:]])]
    )
    for _, one in people:
        pen.signs(one.name)
    if rng.random() < 0.5:
        pen.para("Justerat ", Day(when.isoformat(), when, when), f" §§ {numbers[0]}–{numbers[-1]}")


def tell(rng: Random) -> Document:
    body, own, federated = rng.choice(words.BODIES)
    told = league(rng, words.NAMES, own, ways=FORMAL)
    owner = rng.choice(words.OWNERS).format(c=rng.choice(COUNTY)) if federated else f"{genitive(told.home)} kommun"
    template = Template(rng, own)
    told.stock(talk=words.TALK, acts=words.CLAUSES if template.att else words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    told.when.limits = LIMITS
    told.doers = ["förvaltningen", "förbundschefen", "ekonomichefen", "presidiet"]
    picked = drawn(rng, words.SUBJECTS, 5, 10)
    elections, start = rng.random() < 0.7, rng.randint(1, 140)
    numbers = [str(n) for n in range(start, start + 3 + len(picked) + elections + 1)]
    board = Assembly(told, numbers)
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§{}", "§ {}.", "§ {} –"]), apart=rng.random() < 0.2))
    truth = pen.truth
    truth.kind, truth.body, truth.chair, truth.secretaries, truth.certifiers = (
        "minutes",
        body,
        board.chair.name,
        [board.keeper.who.name],
        [one.name for one in board.certifiers],
    )
    _head(pen, told, template, body, owner, board)
    cover(pen, board)
    if rng.random() < 0.4:
        pen.para(joined([one.name for one in board.certifiers]), label=rng.choice(["Justerare:", "Utses att justera:"]), tight=True)
    if rng.random() < 0.4:
        pen.new_page()
    at = _formal(pen, told, template, board, numbers)
    registry = Registry(rng, rng.choice(["KF", "HMN", "RTJ", "GN"]), told.day.year, ("{y}/{n:04d}", "{l} {y}/{n}", "{l}-{y}-{n:05d}", "{y}-{n:03d}"))
    lead = template.by if template.att else None
    for subject in picked:
        matter = matter_of(told, subject, by=own, lead=lead, talk=(1, 3))
        _item(pen, told, template, board, numbers[at], matter, registry)
        at += 1
    if elections:
        _elections(pen, told, template, numbers[at])
    pen.open_item(numbers[-1], say(rng.choice(["Sammanträdets avslutande", "Kommande sammanträden", "Avslutning"])))
    days = following(told, rng.choice([1, 1, 2]))
    pen.para(rng.choice(["Nästa sammanträde hålls ", "Nästa sammanträde äger rum "]), days[0][0], ".")
    truth.next_sittings.append(days[0][1])
    pen.para(rng.choice(["Ordföranden tackar för visat intresse och avslutar sammanträdet.", "Sammanträdet avslutas."]))
    pen.close_items()
    _signed(pen, told, board, numbers)
    sign: tuple[Said, ...] = rng.choice([(say("Justerandes sign."),), (say("Ordf.          Just.          Utdragsbestyrkande"),), ()])
    head: tuple[Said, ...] = rng.choice([(say(owner),), (say(body),), ()])
    return Document(
        "", pen.blocks, Furniture(head, (*sign, say(rng.choice(["Sida {p} ({n})", "{p} ({n})", "Sid {p}"]))), first=rng.random() < 0.6), pen.style, truth
    )
