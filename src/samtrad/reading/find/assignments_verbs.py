"""The verbs with which minutes give and take on tasks, looked up word by word in a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

_TABLE = Path(__file__).parents[1] / "lexicon" / "doer_words.tsv"
_ADVERBS: Final = frozenset(
    "även också nu därefter sedan därför vidare åter själv själva då snarast omgående fortsatt fortsättningsvis tillsammans gemensamt dock skyndsamt återigen enligt".split()
) - {"vidare", "enligt"}
_THINGS: Final = frozenset(
    (
        "frågan frågorna frågeställningen frågeställningarna detta det den dem ärendet ärendena punkten förslaget förslagen synpunkterna medskicket medskicken uppgiften uppgifterna idén idéerna önskemålet önskemålen "
        "inspelet inspelen diskussionen informationen dialogen arbetet uppdraget processen resultatet behovet behoven"
    ).split()
)
_TOKEN = re.compile(r"[\w-]+")
MODALS: Final = frozenset("ska skall kommer behöver måste".split())


class Token(NamedTuple):
    """A word of a sentence, case-folded, with its offsets in the passage."""

    low: str
    start: int
    end: int


def tokens(string: str, low: int, high: int) -> list[Token]:
    """The words of a sentence."""
    return [Token(m.group().casefold(), m.start(), m.end()) for m in _TOKEN.finditer(string, low, high)]


class VerbTable(NamedTuple):
    """For each form, the verbs and what must follow them; "@" stands for a word such as "frågan"."""

    person: dict[str, list[tuple[str, ...]]]
    both: dict[str, list[tuple[str, ...]]]
    inf: dict[str, list[tuple[str, ...]]]
    imp: dict[str, list[tuple[str, ...]]]


@cache
def verb_table() -> VerbTable:
    """The table of verbs; what a body does a person does too."""
    table = VerbTable({}, {}, {}, {})
    for row in _TABLE.read_text("utf-8").splitlines():
        form, verb, after = row.split("\t")
        ways = [tuple(way.split()) for way in after.split("|")]
        getattr(table, form).setdefault(verb, []).extend(ways)
        if form == "both":
            table.person.setdefault(verb, []).extend(ways)
    return table


def verb_at(words: Sequence[Token], at: int, verbs: dict[str, list[tuple[str, ...]]]) -> int | None:
    """How many words the verb that opens at word ``at`` takes to its last telling word; None where it is none."""
    ways = verbs.get(words[at].low)
    if ways is None:
        return None
    following = at + 1
    while following < len(words) and words[following].low in _ADVERBS:
        following += 1
    for way in ways:
        end = _follow(words, following, way)
        if end is not None:
            return max(end, at + 1)
    return None


def _follow(words: Sequence[Token], at: int, way: tuple[str, ...]) -> int | None:
    for wanted in way:
        if wanted != "@":
            while at < len(words) and words[at].low != wanted and words[at].low in _ADVERBS:
                at += 1
        if at >= len(words) or (words[at].low not in _THINGS if wanted == "@" else words[at].low != wanted):
            return None
        at += 1
    return at


def opens_with_what_to_do(string: str) -> bool:
    """Whether an entry opens with an infinitive or imperative: "Boka lokal", "Se över rutinen"."""
    words = tokens(string, 0, min(len(string), 80))
    table = verb_table()
    return bool(words) and (verb_at(words, 0, table.inf) is not None or words[0].low in table.imp)


_PASSIVE_WORDS: Final = frozenset(
    (
        "tas sändas sänds skickas mejlas mailas sammanställas sammanställs ses utreds utredas undersöks undersökas följs följas bokas kallas återrapporteras redovisas färdigställs färdigställas revideras uppdateras bjuds bjudas "
        "bereds beredas hanteras bevakas kompletteras utarbetas genomföras göras lyfts lyftas arbetas tillfrågas kontaktas"
    ).split()
)
_REPORT_WORDS: Final = ("rapport", "koppling", "redovisning", "uppdraget", "uppdragen", "utredningen", "översynen", "kartläggningen", "lägesbild", "svar")

OTHERS: Final = frozenset(
    (
        "uppdrag uppdraget uppdragen uppdrar uppdrog uppdragit uppdras uppdrogs uppgift ombeds ombads ombedd ombedda uppmanas uppmanades uppmanar bett ber bad bitt ansvar ansvaret ansvara tilldelas tilldelats åläggs ålades "
        "återrapporteras återredovisas återkopplas rapporteras slutredovisas presenteras ske sker ges lämnas ansvarig ansvariga ansv"
    ).split()
)


@cache
def cues() -> frozenset[str]:
    """Words of which every sentence with a task has one: a cheap look before anything else."""
    table = verb_table()
    return frozenset(table.person) - {"för", "har"} | MODALS | _PASSIVE_WORDS | OTHERS


def has_passive(words: frozenset[str]) -> bool:
    """Whether a sentence has a verb in the passive that tasks are told with."""
    return not _PASSIVE_WORDS.isdisjoint(words)


@cache
def report_subject() -> re.Pattern[str]:
    """What is given when someone reports back, as the sentence's first words."""
    return re.compile(
        r"(?:[\w-]+ ){0,2}?(?:(?:uppdraget|uppdragen|arbetet|resultatet|utredningen|översynen|kartläggningen)(?![\w-])|[\w-]*rapport(?:en|er|erna|ering|eringen)?(?![\w-])|(?:åter|del|slut)?(?:återkoppling|redovisning)(?:en)?(?![\w-])|lägesbild(?:en)?(?![\w-])|svar(?:en)?(?![\w-]))",
        re.IGNORECASE,
    )


@cache
def report_verb() -> re.Pattern[str]:
    """What is done with it."""
    return re.compile(
        r"\b(?:(?:ska|skall|kommer(?: att)?|bör|behöver)(?: \w+){0,2}? (?:återrapporteras|återredovisas|återkopplas|rapporteras|redovisas|slutredovisas|ges|lämnas|presenteras|ske|skickas|sändas|vara|inlämnas|delges|göras|finnas|föreligga)"
        r"|återrapporteras|återredovisas|slutredovisas|redovisas|presenteras|lämnas|ges|sker|återkopplas)\b"
    )


@cache
def passive() -> re.Pattern[str]:
    """Tasks told in the passive: "tas fram", "skickas ut"."""
    return re.compile(
        r"\b(?:tas\s+(?:fram|vidare|om\s+hand)|(?:sändas|sänds|skickas|mejlas|mailas)(?:\s+(?:ut|in|över|runt))?|ses\s+över|följ(?:a)?s\s+upp|kallas\s+till|bjuda?s\s+in|(?:bereda?s|hanteras)\s+vidare|lyfta?s\s+vidare|arbetas\s+fram"
        r"|(?:sammanställ|utred|undersök|färdigställ)a?s|(?:bok|återrapporter|redovis|revider|uppdater|bevak|kompletter|utarbet|genomför|gör|kontakt|tillfråg)as)\b"
    )
