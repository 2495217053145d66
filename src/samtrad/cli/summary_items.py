"""The items in the terminal: each with its decisions, and beneath them who moved what, how votes fell and who dissented."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

from samtrad.cli.terminal import Manner, wrapped
from samtrad.reading.record import Decision, Minutes, Vote
from samtrad.writing.harmless import harmless
from samtrad.writing.labels import Language, label
from samtrad.writing.phrases import act, code, standing

_MARGIN = 2
_LEAST, _MOST = 4, 8
"""Columns of the numbers: as many as the longest needs, within reason."""


class _OfItem(Protocol):
    @property
    def item(self) -> int | None: ...


_T = TypeVar("_T", bound=_OfItem)


def items(minutes: Minutes, manner: Manner) -> Iterator[str]:
    """The items with all that was done under them; what stands in no item comes first."""
    yield from _done(minutes, None, " " * 6, manner)
    width = max([_LEAST, *(min(len(item.number or ""), _MOST) for item in minutes.items)])
    for at, item in enumerate(minutes.items):
        indent = " " * (_MARGIN + 2 * (item.level - 1))
        number = (harmless(item.number) if item.number else "–").ljust(width)
        for line in wrapped(harmless(item.heading), manner.width, f"{indent}{number} "):
            yield manner.styled("bold", line)
        yield from _done(minutes, at, indent + " " * (width + 1), manner)


def _of(entries: Sequence[_T], item: int | None) -> list[_T]:
    return [one for one in entries if one.item == item]


def _done(minutes: Minutes, item: int | None, indent: str, manner: Manner) -> Iterator[str]:
    """An item's decisions, then its other acts."""
    for decision in _of(minutes.decisions, item):
        yield from _decision(decision, indent, manner)
    for name, text in _acts(minutes, item, manner.language):
        yield from _marked(name, text, "dim", f"{indent}· ", manner)


def _decision(decision: Decision, indent: str, manner: Manner) -> Iterator[str]:
    """A decision behind the word for what it does; those of others and mere proposals say so."""
    word, told = act(decision, manner.language), harmless(standing(decision, manner.language))
    mark = f"{word} ({told}):" if told and not told.startswith(word.lower()) else f"{told[:1].upper()}{told[1:]}:" if told else f"{word}:"
    yield from _marked(mark, decision.text, "done" if decision.status == "made" else "dim", f"{indent}› ", manner)


def _marked(mark: str, text: str, style: str, first: str, manner: Manner) -> Iterator[str]:
    """A text behind its mark, which has a style where it stands on the first line whole."""
    for at, line in enumerate(wrapped(f"{mark} {harmless(text)}".rstrip(), manner.width, first)):
        yield line.replace(mark, manner.styled(style, mark), 1) if at == 0 else line


def _acts(minutes: Minutes, item: int | None, language: Language) -> Iterator[tuple[str, str]]:
    """What each act is called and what it says: who stood aside, proposals, votes, dissents."""
    aside = list(dict.fromkeys(one.name for one in _of(minutes.disqualifications, item)))
    if aside:
        yield label("disqualified", language) + ":", ", ".join(aside)
    for proposal in _of(minutes.proposals, item):
        withdrawn = f" ({label('withdrawn', language)})" if proposal.withdrawn else ""
        yield label("proposal", language), _said(proposal.by, proposal.text, language) + withdrawn
    for vote in _of(minutes.votes, item):
        yield label("votes", language) + ":", _counts(vote, language)
    for dissent in _of(minutes.dissents, item):
        yield code("dissent", dissent.kind, language), _said(dissent.by, dissent.text or "", language)


def _said(by: Sequence[str], text: str, language: Language) -> str:
    """Who, and what they said: "av Ida Ekvik: bifall"."""
    who = label("by", language, who=", ".join(by)) if by else ""
    return ": ".join(part for part in (who, text) if part)


def _counts(vote: Vote, language: Language) -> str:
    """The figures of a vote, what the sides mean, and whether the chair's vote settled it: the names stand on the page."""
    counts = (("yes", vote.yes, vote.yes_means), ("no", vote.no, vote.no_means), ("abstained", vote.abstained, None), ("absent", vote.absent, None))
    told = [f"{count} {label(f'vote.{key}', language)}" + (f" ({means})" if means else "") for key, count, means in counts if count is not None]
    if not told and vote.ballots:
        sides = [one.option for one in vote.ballots]
        told = [f"{sides.count(key)} {label(f'vote.{key}', language)}" for key in ("yes", "no") if key in sides]
    if vote.casting_vote:
        told.append(label("casting_vote", language))
    return ", ".join(told)
