"""Labels of cover pages told by their words, where no list has them whole: "Plats och datum för digital justering", "Protokollet omfattar paragraferna"."""

from __future__ import annotations

import re
from typing import Final

_WORD = re.compile(r"[a-zåäö]+|§+")
_JOINS: Final = frozenset("och för av samt i på den när då var sker äger rum nr nummer protokollets protokollet protokoll dagens".split())
_WHEN: Final = _JOINS | frozenset("plats tid datum dag lokal ort ställe tillfälle digital digitalt elektronisk elektroniskt".split())
_POSTED: Final = _JOINS | frozenset(
    "datum dag tid period sätts sattes upp uppsatt uppsätts ned ner tas togs nedtaget nedtas publicerat publicerad publiceras avpubliceras kommunens regionens digitala elektroniska".split()
)
_MOST: Final = 7  # words of such a label


def cover_kind(low: str) -> str | None:
    """The kind of a label in small letters that is made up of the words of one kind alone, None for others."""
    words = _WORD.findall(low)
    if not words or len(words) > _MOST or any(c.isdigit() for c in low):
        return None
    about = {w for w in words if w not in _WHEN}
    if about and all(w.startswith("justering") for w in about):
        return "certify" if len(words) > len(about) or next(iter(about)).startswith("justerings") else None
    if about and all(w.startswith(("paragraf", "§", "omfatt")) or w in {"justerade", "berörda", "behandlade", "avser"} for w in about):
        return "items" if "omfattar" not in about or len(words) > 1 else None
    about = {w for w in words if w not in _POSTED}
    if about and all(w.startswith(("anslag", "anslås", "tillkännag", "publicer", "nedtag")) for w in about):
        return "removed" if {"ned", "ner", "nedtas", "nedtaget", "avpubliceras"} & set(words) or any(w.startswith("nedtag") for w in about) else "posted"
    if "laga" in words and "kraft" in words:
        return "stop"
    return "stop" if any(w.startswith("överklag") for w in words) else None
