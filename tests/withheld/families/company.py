"""The board of a company: past tense throughout, people in running lines, names under Vid protokollet and Justeras."""

from __future__ import annotations

from random import Random

from generated.blocks import Furniture
from generated.said import Said, fill, say
from generated.teller import Document
from generated.truth import Attendee, Decision
from generated.wording.told import Told

from ..kit import Kit, kit
from ..land import Person
from ..matter import Matter, drawn, matter_of
from ..scribe import Scribe, following, habits, hours, sat
from ..when import FORMAL, MODERN
from ..words import company as words

TRADES = ("Bostäder", "Energi", "Fastighets", "Vatten", "Hamn", "Kraftvärme", "Stadsnät", "Näringsliv")
OFFICES = ("ekonomichef", "fastighetschef", "vd-assistent", "teknisk chef", "marknadschef", "projektledare", "revisor", "controller")


def _firm(told: Kit) -> str:
    trade = told.rng.choice(TRADES)
    return f"{told.home} {trade} AB" if trade != "Fastighets" else f"Fastighets AB {told.home}"


def _cast(told: Kit) -> dict[str, list[Person]]:
    rng, people = told.rng, told.people
    members = [people.someone() for _ in range(rng.randint(4, 7))]
    return {
        "members": members, "deputies": [people.someone() for _ in range(rng.randint(1, 3))], "officers": [people.someone(title=title) for title in ["VD", *rng.sample(OFFICES, rng.randint(1, 3))]],
        "keeper": [people.someone(title="sekreterare")], "away": [people.someone() for _ in range(rng.randint(0, 2))],
    }  # fmt: skip


def _opening(told: Kit, cast: dict[str, list[Person]]) -> list[Matter]:
    """Opening, certifier, agenda, last minutes."""
    rng, chair, certifier = told.rng, cast["members"][0], cast["members"][1]
    out = [
        Matter(
            say(rng.choice(["Mötets öppnande", "Sammanträdet öppnas", "Öppnande"])),
            [
                Told(
                    say(
                        rng.choice(
                            [
                                f"Ordföranden {chair.name} hälsade välkommen.",
                                "Ordföranden hälsade de närvarande välkomna.",
                                f"{chair.name} öppnade sammanträdet.",
                            ]
                        )
                    )
                )
            ],
        )
    ]
    elect = Matter(say(rng.choice(["Val av justerare", "Justering", "Protokolljusterare"])))
    text = rng.choice(
        [
            "Att jämte ordföranden justera protokollet utsågs {w}.",
            "{w} valdes att jämte ordföranden justera dagens protokoll.",
            "Till justeringsman utsågs {w}.",
            "Styrelsen utsåg {w} att justera protokollet.",
        ]
    ).format(w=certifier.name)
    elect.acts = [Told(say(text), (Decision(text, "elect", by="Styrelsen" if text.startswith("Styrelsen") else None),))]
    agenda = Matter(say(rng.choice(["Godkännande av dagordning", "Dagordning", "Fastställande av föredragningslista"])))
    text = rng.choice(
        [
            "Utsänd dagordning godkändes.",
            "Dagordningen fastställdes.",
            "Dagordningen godkändes med tillägg av en övrig fråga.",
            "Styrelsen godkände dagordningen.",
        ]
    )
    agenda.acts = [Told(say(text), (Decision(text, "approve", by="Styrelsen" if text.startswith("Styrelsen") else None),))]
    last = Matter(say(rng.choice(["Föregående protokoll", "Genomgång av föregående protokoll"])))
    day = told.when.day(told.when.ago(28, 70), rng.choice(["full", "iso"]))
    said = fill(
        rng.choice(
            [
                "Protokollet från {d} godkändes och lades till handlingarna.",
                "Protokoll från sammanträdet {d} lades till handlingarna.",
                "Föregående protokoll, fört {d}, godkändes.",
            ]
        ),
        d=day,
    )
    last.acts = [Told(said, (Decision(said.text, "note" if "godkändes" not in said.text else "approve"),))]
    return [*out, elect, agenda, last]


def _closing(told: Kit) -> list[Matter]:
    rng = told.rng
    days = following(told, rng.randint(1, 3))
    nxt = Matter(say(rng.choice(["Nästa sammanträde", "Kommande möten", "Nästa styrelsemöte"])), kind="next")
    said = (
        say(rng.choice(["Styrelsen sammanträder härnäst ", "Nästa styrelsemöte hålls "]), days[0][0], ".")
        if len(days) == 1
        else say("Styrelsens kommande möten: ", *[part for i, (one, _) in enumerate(days) for part in ((", ", one) if i else (one,))], ".")
    )
    nxt.talk = [Told(said)]
    nxt.reports = []
    end = Matter(
        say(rng.choice(["Mötets avslutande", "Avslutning", "Sammanträdets avslutande"])),
        [Told(say(rng.choice(["Ordföranden tackade för visat intresse.", "Ordföranden avslutade sammanträdet.", "Mötet avslutades."])))],
    )
    told.next_days = [sitting for _, sitting in days]
    return [nxt, end]


def _people(pen: Scribe, told: Kit, cast: dict[str, list[Person]], ends: tuple[int, int]) -> None:
    """Who was there, in a column of labels or in lists; an officer for some of the items alone."""
    rng = told.rng
    chair_as = rng.choice([", ordförande", " (ordförande)", ", ordf."])
    title = chair_as.strip(" ,()")

    def line(group: str, people: list[Person], capacity: str, presence: str = "present") -> tuple[str, list[Said]]:
        shown = []
        for person in people:
            mine = title if person is cast["members"][0] else person.title
            part, limit = None, ""
            if person in cast["officers"][1:] and rng.random() < 0.5:
                start = rng.randint(ends[0] + 4, ends[1] - 3)
                stop = min(ends[1] - 2, start + rng.randint(0, 3))
                part = [str(n) for n in range(start, stop + 1)]
                limit = rng.choice([", {}", " ({})"]).format(f"§ {start}" if start == stop else f"§§ {start}{rng.choice(['–', '-'])}{stop}")
            pen.attends(
                [
                    Attendee(
                        person.name,
                        capacity if person is not cast["keeper"][0] else "secretary",
                        "part" if part else presence,
                        title=mine,
                        group=group,
                        items=part,
                    )
                ]
            )
            shown.append(person.name + (chair_as if person is cast["members"][0] else f", {person.title}" if person.title else "") + limit)
        return group, [say(one) for one in shown]

    rows = [line(rng.choice(["Ledamöter", "Närvarande ledamöter", "Ordinarie ledamöter"]), cast["members"], "member")]
    if rng.random() < 0.8:
        rows.append(line(rng.choice(["Suppleanter", "Ersättare", "Närvarande suppleanter"]), cast["deputies"], "substitute"))
    rows.append(line(rng.choice(["Övriga", "Övriga närvarande", "Övriga deltagare"]), [*cast["officers"], cast["keeper"][0]], "officer"))
    if cast["away"]:
        rows.append(line(rng.choice(["Frånvarande", "Förhindrade", "Anmält förhinder"]), cast["away"], "member", "absent"))
    if rng.random() < 0.5:
        pen.rows(rows)
        return
    for group, lines in rows:
        pen.label(group)
        pen.points(lines, rng.choice(["", "-", "•"]))


def tell(rng: Random) -> Document:
    told = kit(rng, words.NAMES, own="Styrelsen", ways=rng.choice([MODERN, FORMAL]))
    told.stock(talk=words.TALK, acts=words.ACTS, reports=words.REPORTS, pacts=words.PACTS, tasks=words.TASKS)
    cast, firm = _cast(told), _firm(told)
    told.doers = ["VD", "VD", "Ekonomichefen", cast["officers"][0].name, cast["members"][0].name, cast["officers"][-1].name]
    pen = Scribe(habits(rng, number=rng.choice(["§ {}", "§ {}", "§ {}.", "§{}", "{} §"]), mark="-"))
    truth = pen.truth
    truth.chair, truth.secretaries, truth.certifiers = cast["members"][0].name, [cast["keeper"][0].name], [cast["members"][1].name]
    truth.organisation = firm
    day = told.when.stated(rng.choice(["full", "iso", "full"]))
    number = f"{rng.randint(1, 9)}/{told.day.year}"
    kind = rng.randint(0, 2)
    if kind == 0:
        truth.body = f"styrelsen för {firm}"
        pen.title(say(rng.choice(["Protokoll fört vid sammanträde med ", "Protokoll från möte med "]), truth.body))
    elif kind == 1:
        truth.body = f"Styrelsen för {firm}"
        pen.para(truth.body, tight=True)
        pen.title(rng.choice(["Styrelseprotokoll", "PROTOKOLL", f"Styrelseprotokoll nr {number}"]))
    else:
        truth.body = f"Styrelsen för {firm}"
        pen.title(rng.choice(["Protokoll", "Styrelseprotokoll"]))
        pen.title(truth.body, is_title=False)
    sat(pen, told)
    if rng.random() < 0.5:
        pen.rows([("Tid", [say(day, rng.choice([", ", " "]), hours(told))]), ("Plats", [say(told.room)])])
    else:
        pen.para(day, rng.choice([", ", " "]), hours(told), label=rng.choice(["Tid:", "Datum:"]), tight=True)
        pen.para(told.room, label="Plats:", tight=True)
    by = rng.choice(["Styrelsen", "Styrelsen", "Bolagets styrelse"])
    middle = [matter_of(told, subject, by=by) for subject in drawn(rng, words.SUBJECTS, 6, 14)]
    matters, first = [*_opening(told, cast), *middle, *_closing(told)], rng.choice([1, 1, rng.randint(12, 90)])
    _people(pen, told, cast, (first, first + len(matters) - 1))
    for i, matter in enumerate(matters):
        _item(pen, told, str(first + i), matter)
    pen.close_items()
    _sign(pen, told, cast)
    mark = rng.choice(["Sida {p} av {n}", "{p}({n})", "sid {p}"])
    return Document("", pen.blocks, Furniture((say(f"{firm}    {mark}"),), (), first=rng.random() < 0.5), pen.style, truth)


def _item(pen: Scribe, told: Kit, number: str, matter: Matter) -> None:
    rng = told.rng
    pen.open_item(number, matter.heading, presenters=matter.presenters)
    if matter.kind not in {"next", "post"} and matter.talk and matter.acts and rng.random() < 0.35:
        who = rng.choice(told.doers[3:])
        pen.presented_by([who])
        pen.para(rng.choice([f"{who} redogjorde för ärendet.", f"{who} föredrog.", f"Föredragande: {who}"]))
    body = [*matter.talk[:1], *matter.reports, *matter.talk[1:]]
    if rng.random() < 0.5:
        pen.together(body)
    else:
        pen.each(body)
    pen.each(matter.acts)
    pen.each(matter.tasks)
    if matter.kind == "next":
        pen.truth.next_sittings.extend(told.next_days)


def _sign(pen: Scribe, told: Kit, cast: dict[str, list[Person]]) -> None:
    rng = told.rng
    keeper, chair, certifier = cast["keeper"][0].name, cast["members"][0].name, cast["members"][1].name
    pen.para(rng.choice(["Vid protokollet", "Vid protokollet:", "Protokollförare"]))
    pen.para(keeper, tight=True)
    pen.para(rng.choice(["Justeras", "Justeras:", "Justerat"]))
    if rng.random() < 0.4:
        pen.columns(("Ordförande", "Justerare"), [say(chair)], [say(certifier)])
        pen.signs(keeper)
        pen.signs(chair, "Ordförande")
        pen.signs(certifier, "Justerare")
        return
    for name in (chair, certifier):
        pen.para(name, tight=True)
    for name in (keeper, chair, certifier):
        pen.signs(name)
