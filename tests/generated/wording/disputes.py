"""How proposals, votes, reservations and conflicts of interest are written, with what they mean."""

from __future__ import annotations

from random import Random

from ..said import fill, say
from ..truth import Entry, entry
from .told import Told

MOVED = ["{who} yrkar {text}.", "{who} yrkar {text}.", "{who} yrkade {text}.", "{who} föreslår {text}."]
CALLED = ["Omröstning begärs.", "Votering begärs och genomförs.", "Omröstning begärdes och verkställdes.", "Votering begärs och ska verkställas."]
MEANING = [
    "Ja-röst för {yes}. Nej-röst för {no}.",
    "Den som stödjer {yes} röstar ja, den som stödjer {no} röstar nej.",
    "JA-röst innebär {yes}. NEJ-röst innebär {no}.",
]
COUNTS = [
    "Omröstningen utfaller med {y} ja-röster mot {n} nej-röster{a}.", "Vid omröstningen avges {y} ja-röster och {n} nej-röster{a}.",
    "Resultat: {y} ja, {n} nej{a}.", "Omröstningsresultat: {y} ja-röster och {n} nej-röster{a}.", "Omröstningen gav {y} ja-röster och {n} nej-röster{a}.", "Utfall: Ja {y}, Nej {n}{a}",
]  # fmt: skip
ABSTAINED = {1: [", 1 ledamot avstår", ", 1 avstår från att rösta"], 2: [", 2 ledamöter avstår", ", 2 avstår från att rösta"]}
AGAINST = {
    "reservation": [
        "{who} reserverar sig mot beslutet.",
        "Mot beslutet reserverar sig {who}.",
        "{who} reserverar sig till förmån för eget yrkande.",
        "{who} reserverade sig mot beslutet.",
        "Reservation lämnas av {who}.",
    ],
    "statement": ["{who} lämnar ett särskilt yttrande.", "Särskilt yttrande lämnas av {who}.", "{who} anmäler ett särskilt yttrande."],
    "note": ["{who} lämnar en protokollsanteckning.", "{who} får lämna en anteckning till protokollet.", "Protokollsanteckning lämnas av {who}."],
}
RECUSED = [
    "{who} anmäler jäv och deltar inte i handläggningen av ärendet.",
    "På grund av jäv deltar {who} inte i ärendet.",
    "{who} deltar inte i handläggning och beslut på grund av jäv.",
    "{who} anmälde jäv och lämnade rummet under behandlingen.",
]
OPTIONS = {"yes": "Ja", "no": "Nej", "abstain": "Avstår"}


def listed(names: list[str]) -> str:
    """ "A, B och C"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} och {names[-1]}"


def moved(rng: Random, names: list[str], bare: list[str], text: str, kind: str) -> Told:
    """A proposal, with who moved it."""
    template = rng.choice([one for one in MOVED if "föreslår" not in one or text.startswith("att ")])
    said = fill(template, who=listed(names), text=text)
    return Told(said, (entry("proposals", by=bare, kind=kind, text=text),))


def counted(
    rng: Random, yes: int, no: int, abstained: int, meaning: tuple[str, str], ballots: list[tuple[str, str, str]], *, listed_by_name: bool = True
) -> list[Told]:
    """A counted vote: what a yes means, the figures, and the ballots by name."""
    out = [Told(say(rng.choice(CALLED)))]
    told = rng.random() < 0.7
    if told:
        out.append(Told(fill(rng.choice(MEANING), yes=meaning[0], no=meaning[1])))
    fact: Entry = entry(
        "votes", yes=yes, no=no, abstained=abstained, yes_means=meaning[0] if told else None, no_means=meaning[1] if told else None, ballots=[{"name": name, "option": option} for name, _, option in ballots],
    )  # fmt: skip
    words = rng.choice(ABSTAINED[abstained]) if abstained else ""
    out.append(Told(fill(rng.choice(COUNTS), y=str(yes), n=str(no), a=words), (fact,)))
    for option, label in OPTIONS.items():
        shown = [name for _, name, what in ballots if what == option]
        if shown and listed_by_name:
            out.append(Told(say(f"{rng.choice([f'{label}:', f'{label} röstar' if option != 'abstain' else 'Avstår:'])} {', '.join(shown)}")))
    return out


def against(rng: Random, kind: str, shown: list[str], by: list[str]) -> Told:
    """A reservation, statement or note."""
    return Told(fill(rng.choice(AGAINST[kind]), who=listed(shown)), (entry("dissents", kind=kind, by=by),))


def recused(rng: Random, shown: str, name: str) -> Told:
    """Somebody who stands aside."""
    return Told(fill(rng.choice(RECUSED), who=shown), (entry("disqualifications", name=name),))
