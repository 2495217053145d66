"""A generated document taken apart again: its record, and the words of its items that no field of the record has.

What is decided, moved, voted on and put on record is written anew by ``samtrad.writing.minutes``; what the generator says
besides goes in as prose, and the days, references and figures that stand in it are counted as they were said.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from generated.blocks import Block, Head, Para, Points, Rows, Table
from generated.said import Said
from generated.teller import Document, gold_of
from samtrad.reading.record import Minutes
from samtrad.writing.days import day, days
from samtrad.writing.minutes.held import Held, Prose, ProseKind

_TOLD_ANEW = re.compile(
    r"\b(?:yrka|föreslår att|reserver|reservation|särskilt yttrande|protokollsanteckning|anteckning till protokollet|(?:ja|nej)-röst|röst(?:er|erna|ar|ade|siffror\w*)?\b|vi hade önskat|omröstning|votering|jäv\b|omedelbart|deltar (?:inte|ej))"
    r"|\A(?:ja|nej|avstår|utfall|resultat)\b.*[:\d]|\bställer (?:proposition|förslagen)|\bpropositioner\b|\b(?:väljs|utses) (?:till|att)|\bröstar (?:ja|nej)|\A(?:dnr|diarienr|diarienummer|ärendenr|föredragande|föredragare|presenteras av)\b",
    re.IGNORECASE,
)
_DECIDES = re.compile(r"\A.{3,60} (?:beslutar|beslutade|beslöt|besluta|beslutar följande):?\Z|\A.{3,90} föreslår (?:att )?.{3,60} (?:besluta|beslutar):?\Z")
_LABELS: tuple[tuple[re.Pattern[str], ProseKind | None], ...] = (
    (re.compile(r"underlag|handlingar", re.IGNORECASE), "papers"),
    (re.compile(r"förslag", re.IGNORECASE), "suggestion"),
)
_DROPPED = re.compile(r"skickas|expedieras|utdrag|kopia", re.IGNORECASE)
_FACTS = ("proposals", "votes", "dissents", "disqualifications", "decisions", "assignments", "interpellations", "enclosures", "agreements", "quantities")


def _norm(text: str) -> str:
    return " ".join(text.split()).strip(" .,;:").casefold()


class Taken:
    """What one generated document comes to: the meeting, and its record when it has been written out."""

    def __init__(self, document: Document, gold: dict[str, Any] | None = None) -> None:
        self._gold = gold if gold is not None else gold_of(document)
        self._made = [(d["item"], _norm(d["text"])) for d in self._gold["decisions"] if d["status"] == "made"]
        self._saids: list[tuple[int, Said]] = []
        self._prose: list[Prose] = []
        for item, blocks in self._by_item(document.blocks):
            self._take(item, blocks)
        self._gold = {**self._gold, "assignments": [self._as_clause(one) for one in self._gold["assignments"]]}
        self.held = Held(record=_record(self._gold), prose=self._prose)

    def _as_clause(self, task: dict[str, Any]) -> dict[str, Any]:
        """A task in the words of the clause that gives it, where the generator told the two apart: "Nämnden beslutar" is written over the clause."""
        made = [d["text"] for d in self._gold["decisions"] if d["item"] == task["item"] and d["status"] == "made" and _norm(d["text"]) in _norm(task["task"])]
        return {**task, "task": made[0]} if made else task

    @staticmethod
    def _by_item(blocks: list[Block]) -> list[tuple[int, list[Block]]]:
        found: list[tuple[int, list[Block]]] = []
        for block in blocks:
            if block.item is not None:
                if not found or found[-1][0] != block.item:
                    found.append((block.item, []))
                found[-1][1].append(block)
        return found

    def _take(self, item: int, blocks: list[Block]) -> None:
        label = ""
        for block in blocks:
            if isinstance(block, Head):
                label = block.said.text if block.level == "label" else ""
                continue
            if _DROPPED.search(label) or isinstance(block, (Rows, Table)):
                continue
            saids = [said for said in block.saids if self._is_prose(item, said)]
            if isinstance(block, Para) and block.label and not self._is_prose(item, block.said):
                continue
            if saids:
                kind = next((kind for pattern, kind in _LABELS if pattern.search(label)), None)
                self._prose.append(Prose(item=item, kind=kind, listed=isinstance(block, Points), paragraphs=[said.text for said in saids]))
                self._saids += [(item, said) for said in saids]

    def _is_prose(self, item: int, said: Said) -> bool:
        text = _norm(said.text)
        return not (
            _TOLD_ANEW.search(said.text)
            or _DECIDES.match(said.text.strip())
            or any(at == item and (one in text or text in one) for at, one in self._made)
            or not text
        )

    def gold(self) -> dict[str, Any]:
        """The record that the written minutes are to give back: what was put in, with the days and references of the words that were written."""
        told = dict(self._gold)
        said = "\n".join(_norm(one.text) for _, one in self._saids)
        told["title"] = told["title"] or {"text": "Protokoll"}
        told["decisions"] = self._gold["decisions"]
        told["dates"] = [*self._stated(), *self._spoken()]
        told["references"] = [
            one
            for one in self._gold["references"]
            if (bare := one["id"].split(" ", 1)[-1]).casefold() in said or one["id"] in self._cases() or self._in_facts(bare)
        ]
        for part in ("quantities", "enclosures", "agreements"):
            told.pop(part)
        return told

    def _cases(self) -> set[str]:
        return {one["case_number"] for one in self._gold["items"] if one["case_number"]}

    def _in_facts(self, words: str) -> bool:
        return any(words.casefold() in str(one).casefold() for part in ("decisions", "proposals", "items") for one in self._gold[part])

    def _spoken(self) -> list[dict[str, Any]]:
        """Days that stand in prose, clauses, tasks and headings."""
        left = [(one["item"], one) for one in self._gold["dates"] if one["item"] is not None]
        written: list[dict[str, Any]] = []
        for index in range(len(self._gold["items"])):
            mine = [one for item, one in left if item == index]
            text = "\n".join(
                [said.text for item, said in self._saids if item == index]
                + [d["text"] for d in self._gold["decisions"] if d["item"] == index and d["status"] == "made"]
                + [self._gold["items"][index]["heading"]]
            )
            for one in mine:
                if one["text"] in text:
                    written.append(one)
                    text = text.replace(one["text"], "", 1)
        return written

    def _stated(self) -> list[dict[str, Any]]:
        """Days that the cover, the coming meetings and the notice state."""
        stated = [one["date"] for one in self._gold["sittings"]] + [one["date"] for one in self._gold["next_sittings"]]
        stated += [one["date"] for one in self._gold.get("certifications", []) if one["date"]]
        if self._gold.get("notices"):
            stated += [one["date"] for one in self._gold["sittings"][:1] for _ in self._gold["notices"]]
            stated += [day for one in self._gold["notices"] for day in (one["posted"], one["removed"]) if day]
        signed = [one["signed_at"][:10] for one in self._gold.get("signatures", []) if one.get("signed_at")]
        found = [{"text": day(iso, "sv"), "start": iso, "end": iso} for iso in stated]
        found += [one for one in self._gold["dates"] if one["item"] is None and one["text"] in (self._gold["title"] or {}).get("text", "")][:1]
        return [*found, *({"text": iso, "start": iso, "end": iso} for iso in signed), *self._tasks()]

    def _tasks(self) -> list[dict[str, Any]]:
        """Days in the table of what the whole meeting gave somebody to do."""
        due = [one["due"] for one in self._gold["assignments"] if one["item"] is None and one["due"]]
        return [{"text": days(one["start"], one["end"], "sv", one["precision"]), "start": one["start"], "end": one["end"]} for one in due]


def _record(gold: dict[str, Any]) -> Minutes:
    """A gold record with what its struct asks for and a meeting does not know: spans, and the file."""
    told = {key: value for key, value in gold.items() if key not in {"dates", "references", "quantities", "agreements"}}
    told["source"] = {"name": "", "sha256": "", "media_type": "", "characters": 0}
    return msgspec.convert(_spanned(told), Minutes)


_SPANNED = {
    "title", "organisation", "body", "chair", "attendance", "items", "decisions", "proposals", "votes", "dissents", "disqualifications", "interpellations", "assignments", "enclosures",
    "signatures", "certifications", "notices",
}  # fmt: skip


def _spanned(told: dict[str, Any]) -> dict[str, Any]:
    def one(entry: dict[str, Any]) -> dict[str, Any]:
        return {**entry, "span": (0, 0), **({"heading_span": (0, 0)} if "heading" in entry else {})}

    return {
        key: value if key not in _SPANNED or value is None else one(value) if isinstance(value, dict) else [one(entry) for entry in value]
        for key, value in told.items()
    }
