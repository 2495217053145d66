"""Matters of form: who certifies, the agenda, the last minutes, notifications, delegated decisions, the next meeting."""

from __future__ import annotations

from datetime import timedelta

from ..region.matters import PAPERS
from ..said import Said, fill, say
from ..wording import acts
from ..wording.acts import Act, Verb, verb
from ..wording.days import workday
from ..wording.reports import on_thing
from ..wording.told import Told, plain
from .happened import Matter, Scene

CERTIFY = [
    verb(
        "elect",
        "utse {o} att jämte ordföranden justera protokollet|utser {o} att jämte ordföranden justera protokollet|utsåg {o} att jämte ordföranden justera protokollet|{o} utses att jämte ordföranden justera protokollet|{o} utsågs att jämte ordföranden justera protokollet",
    ),
    verb("elect", "utse {o} till justerare|utser {o} till justerare|utsåg {o} till justerare|{o} utses till justerare|{o} utsågs till justerare"),
    verb("elect", "välja {o} till justerare|väljer {o} till justerare|valde {o} till justerare|{o} väljs till justerare|{o} valdes till justerare"),
    verb(
        "elect",
        "utse {o} att justera dagens protokoll|utser {o} att justera dagens protokoll|utsåg {o} att justera dagens protokoll|till justerare utses {o}|till justerare utsågs {o}",
    ),
    verb(
        "elect",
        "jämte ordföranden välja {o} att justera protokollet|väljer {o} att justera protokollet|valde {o} att justera protokollet|att jämte ordföranden justera protokollet utses {o}|att jämte ordföranden justera protokollet utsågs {o}",
    ),
]
AGENDA = ["dagordningen", "dagordningen", "föredragningslistan", "utsänd dagordning", "den utsända dagordningen", "förslaget till dagordning"]
EXTRAS = ["en övrig fråga", "punkten Övrigt", "en fråga om lokaler", "en extra punkt om bemanning", "ett ärende om höstens utbildningar"]
LAST = [
    "föregående protokoll",
    "protokollet från föregående möte",
    "protokollet från mötet {day}",
    "minnesanteckningarna från {day}",
    "föregående mötes protokoll",
    "föregående mötesanteckningar",
]
LETTERS = [
    "Protokoll från {x} {day}.", "Skrivelse från {x} angående {about}.", "Inbjudan till konferens {future}.", "Länsstyrelsens tillsynsrapport, inkommen {day}.", "Cirkulär från SKR om {about}.",
    "Statistik för {period}.", "Medborgarsynpunkt om {about}, inkommen {day}.", "Protokollsutdrag från {x}, daterat {day}.",
]  # fmt: skip


def _shown(scene: Scene, name: str) -> str:
    return scene.rng.choice(name.split("|"))


def opening(scene: Scene) -> Matter:
    matter = Matter(say(_shown(scene, "Mötets öppnande|Mötet öppnas|Sammanträdet öppnas|Välkommen och inledning")))
    chair = scene.cast.chair
    words = ["Ordföranden {who} öppnade mötet och hälsade alla välkomna.", "Ordförande {who} öppnar mötet.", "{who}, ordförande, hälsar välkommen."]
    matter.talk = [plain(scene.rng.choice(words), who=chair.name)]
    return matter


def certifiers(scene: Scene) -> Matter:
    chosen = scene.cast.certifiers
    names = " och ".join(scene.named(person) for person in chosen)
    matter = Matter(say(_shown(scene, "Val av justerare|Val av justerare|Justering|Val av protokolljusterare|Utseende av justerare")))
    matter.acts = [Act(scene.rng.choice(CERTIFY), {"o": names})]
    return matter


def agenda(scene: Scene) -> Matter:
    matter = Matter(
        say(_shown(scene, "Godkännande av dagordning|Fastställande av dagordning|Dagordning|Fastställande av föredragningslista|Godkännande av dagordningen"))
    )
    the = scene.rng.choice(AGENDA)
    if scene.rng.random() < 0.25:
        matter.acts = [Act(acts.AMEND, {"a": the, "o": scene.rng.choice(EXTRAS)})]
    else:
        matter.acts = [Act(scene.rng.choice(acts.ADOPT[1:]), {"o": the}, say(scene.rng.choice(["", "", " med tillägg av en övrig fråga"])))]
    return matter


def last_minutes(scene: Scene) -> Matter:
    matter = Matter(say(_shown(scene, "Föregående protokoll|Föregående mötes anteckningar|Genomgång av föregående protokoll|Föregående möte")))
    day = scene.calendar.past(20, 90)
    chosen = scene.rng.choice(LAST)
    the = fill(chosen, day=say("den ", day.bare()) if not day.before and day.words[0].isdigit() and " " in day.words else day)
    verbs = [one for one in acts.APPROVE if "den till" not in one.infinitive and "bakom" not in one.infinitive]
    matter.acts = [Act(scene.rng.choice(verbs), {"o": the})]
    return matter


def notifications(scene: Scene) -> Matter:
    """One item that tells of many acts of others."""
    rng, calendar = scene.rng, scene.calendar
    matter = Matter(say(_shown(scene, "Meddelanden|Anmälningsärenden|Rapporter och meddelanden|Inkomna skrivelser|För kännedom")))
    for _ in range(rng.randint(3, 7)):
        paper = rng.choice(PAPERS)
        if rng.random() < 0.55:
            matter.listing.append(
                on_thing(
                    rng, calendar, paper.the, rng.choice(["belysningen", "bemanningen", "lokalfrågan", "samordningen"]), rng.choice(scene.region.municipalities)
                )
            )
        else:
            words: Said = fill(
                rng.choice(LETTERS),
                x=rng.choice(["arbetsutskottet", "brukarrådet", "samverkansgruppen", "räddningsnämnden"]),
                day=calendar.past(),
                future=calendar.future(),
                about=rng.choice(["belysningen", "bemanningen", "lokalfrågan"]),
                period=calendar.earlier(calendar.months(calendar.days_before(120, 200), 2)).bare(),
            )
            matter.listing.append(Told(words))
    matter.acts = [Act(rng.choice(acts.NOTE), {"o": rng.choice(["informationen", "redovisningen", "anmälan"])})]
    return matter


def delegated(scene: Scene) -> Matter:
    rng, calendar = scene.rng, scene.calendar
    matter = Matter(say(_shown(scene, "Redovisning av delegationsbeslut|Delegationsbeslut|Anmälan av delegationsbeslut|Delegerade beslut")))
    if rng.random() < 0.7:
        span = calendar.span(workday(scene.day - timedelta(days=rng.randint(50, 70))), workday(scene.day - timedelta(days=rng.randint(8, 20))))
        matter.talk = [
            plain(
                rng.choice(
                    [
                        "Redovisningen avser {span}.",
                        "Delegationsbeslut för tiden {span} redovisas.",
                        "Beslut fattade på delegation under perioden {span} har funnits tillgängliga i handlingarna.",
                    ]
                ),
                span=span.bare(),
            )
        ]
    the = rng.choice(["redovisningen", "redovisningen av delegationsbeslut", "anmälan av delegationsbeslut"])
    verbs: list[Verb] = [*acts.NOTE[:2], acts.APPROVE[0], acts.NOTE[3]]
    matter.acts = [Act(rng.choice(verbs), {"o": the})]
    return matter


def closing(scene: Scene) -> Matter:
    matter = Matter(say(_shown(scene, "Mötets avslutande|Avslutning|Mötet avslutas")))
    words = ["Ordföranden tackade för visat intresse och avslutade mötet.", "Ordföranden förklarar mötet avslutat.", "Ordföranden tackar för ett bra möte."]
    matter.talk = [plain(scene.rng.choice(words))]
    return matter
