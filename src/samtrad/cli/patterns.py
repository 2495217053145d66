"""The reader's patterns, compiled once and kept between runs, as Python keeps byte code.

Python compiles every regular expression anew in each process, which for the reader takes longer than to read a
document. So what the engine makes of them is kept in the user's cache folder and handed to ``re`` before the reader
is imported. A kept pattern is used for the very same pattern and flags only, by the very same engine; where anything
is amiss the patterns are compiled as ever. Nothing of any document gets there: what is kept is compiled for a text
of our own.
"""

# Paths are strings here: importing pathlib would cost a tenth of the start.
# ruff: noqa: PTH103, PTH105, PTH108, PTH112, PTH117, PTH118, PTH120, PTH123

from __future__ import annotations

import array
import contextlib
import marshal
import os
import re
import sys
import zlib
from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple

_FEW = 16
"""Patterns that are missing from what was kept before it is kept anew."""
_ROOM = 4096
"""Patterns that ``re`` may remember in this process: the reader has more than its usual 512, past which it forgets."""
_MOST = 2000
"""Patterns in one file: more than this are those of many versions of ours, and are gathered anew."""
_SUM = 4
"""Bytes of the check sum that the file begins with."""
_SAMPLE = """Protokoll
Norrdalens samverkansnämnd

Tid: 3 mars 2025 kl. 13.00-14.30
Närvarande: Ida Ekvik (S), ordförande, Nils Berglid (M)
Frånvarande: Eva Sund (C)

§ 1 Dagordning
Beslut
Nämnden godkänner dagordningen.

§ 2 Avtal om båtar Dnr NSN 2025/12
Ida Ekvik (S) yrkar bifall till förslaget. Kommunstyrelsen beslutade den 4 februari 2025 att anta avtalet, som gäller
till och med 2026-12-31. Kostnaden är 2,5 miljoner kronor. Presentationen bifogas. Motion av Eva Sund (C) om bryggor.
Beslut
Nämnden ger Nils Berglid i uppdrag att ta fram ett förslag till den 1 juni, se SOU 2019:29 och www.norrdalen.example.
Reservation
Nils Berglid (M) reserverar sig mot beslutet. Med 5 ja-röster mot 3 nej-röster. Nästa möte: 5 maj.
Justeras
"""

_LETTER = """Protokoll från styrgruppens möte
Datum: tisdagen den 3 mars 2026
Tid: kl. 9.00-11.30
Plats: Granby kommun, sal Eken
Närvarande
Ida Ekvik\tGranby kommun, ordförande
Nils Berglid\tSöderby kommun
Eva Sund, ersätter Bo Ek

1. Inledning
Ordföranden hälsade välkommen. Dagordningen godkändes. Förslag till ställningstagande: planen antas enligt stadgelagen (2017:725).

2. Avtalet om båtar
Styrgruppen beslutade den 3/12 att godkänna avtalet för 2026-2028, med en option om två år och en löptid på tre år. Nämnden uppdrog åt kansli-
et att ta fram ett underlag. Uppdraget ska redovisas till nämnden senast 15 april. Ett underlag tas fram av kansliet och skickas ut till alla. Rådet antog planen den 28 feb-12 mars 2025 kl. 10.
Nils fick nämndens uppdrag att räkna på bron under kvartal 1. Styrgruppen ställde sig bakom den. Kansliet för service har fått i uppdrag att se över frågan, som inte är klar.

3. Motion av Eva Sund (C) om bryggor
Motionen anses besvarad. Frågan ställd av Eva Sund (C) till Ida Ekvik (S) om färjan. "Styrgruppen beslutar att bifalla den."

4. Nästa möte
Styrgruppen träffas igen fredagen den 12 juni, kl. 9-12 i Granby. Höstens möten: 4/9, 2/10, samtliga i Söderby.

Vid protokollet
Eva Sund
"""

_NOTES = """Socialchefsnätverket i Norrdalen
Minnesanteckningar den 5 maj 2025

Deltagare: Ida Ekvik, Norrby, Nils Berglid, Söderby, Eva Sund, kansliet
Förhinder: Bo Ek

1. Föregående anteckningar
Anteckningarna lades till handlingarna.

2. Färdplan för god vård
Ida Ekvik informerade. Nätverket ställer sig bakom den. Nätverket diskuterade avtalet, som gäller första halvåret 2026
och v. 14 för sin del. Planen ska gälla åren 2026-2028 och har tagits fram av regionen. Handlingsplanen revideras årligen.
Nätverket enades om att kansliet ska återkomma i mars. Eva Sund och Bo Ek fick i uppdrag att se över rutinen, senast i augusti.
Regionstyrelsen har den 4 april beslutat att anta utlåtandet. Rådet för äldre ställde sig bakom förslaget till ställningstagande.
Förslag till ställningstagande
Nätverket rekommenderar kommunerna att anta överenskommelsen.

Att göra
Åtgärd\tAnsvarig\tKlart
Boka lokal för nästa träff\tIda Ekvik\t1 juni

3. Kommande möten
Mötena hålls klockan 9-12, samtliga i Norrby: torsdag den 12 juni, 21 augusti och vecka 40. Mötestider för 2026 beslutas i höst.

Vid anteckningarna
Eva Sund
"""


class Kept(NamedTuple):
    """One pattern as the engine takes it: as given, and what it was compiled to."""

    pattern: str
    flags: int
    all_flags: int
    code: bytes
    groups: int
    names: dict[str, int]
    order: tuple[str | None, ...]


def place(environment: Mapping[str, str], version: str) -> str | None:
    """The file that patterns are kept in, for this engine and this version of ours; None where there is no home."""
    folder = (
        environment.get("XDG_CACHE_HOME")
        or environment.get("LOCALAPPDATA")
        or (os.path.join(environment["HOME"], ".cache") if environment.get("HOME") else None)
    )
    if not folder or not os.path.isabs(folder):
        return None
    return os.path.join(folder, "samtrad", f"patterns-{version}-{sys.implementation.cache_tag}-{sys.hexversion:x}.bin")


def recall(path: str) -> int:
    """Hand what is kept to ``re``; the number of patterns, 0 where nothing is kept or it does not fit."""
    _make_room()
    try:
        with open(path, "rb") as file:
            if hasattr(os, "getuid") and os.fstat(file.fileno()).st_uid != os.getuid():
                return 0  # not ours: whoever wrote it must not tell us what to look for
            data = file.read()
        if zlib.crc32(data[_SUM:]) != int.from_bytes(data[:_SUM], "big"):
            return 0
        magic, width, entries = marshal.loads(data[_SUM:])  # noqa: S302  our own file, by the owner just checked
        engine: Any = import_module("_sre")
        if (magic, width) != (engine.MAGIC, engine.CODESIZE) or len(entries) > _MOST:
            return 0
        cache = _cache()
        for entry in entries:
            kept = Kept(*entry)
            code = memoryview(kept.code).cast("I").tolist()
            cache[str, kept.pattern, kept.flags] = engine.compile(kept.pattern, kept.all_flags, code, kept.groups, kept.names, kept.order)
    except (OSError, EOFError, ValueError, TypeError, AttributeError, RuntimeError, ImportError):
        return 0
    return len(entries)


def keep(path: str, recalled: int) -> bool:
    """Once the reader is imported: keep its patterns if a good many were not there; whether it was done.

    What cannot be written is left: the patterns are then compiled at each start.
    """
    try:
        if len(_cache()) < recalled + _FEW or not _may_write(path):
            return False
        for sample in (_SAMPLE, _LETTER, _NOTES):  # what is compiled at first use
            import_module("samtrad.reading.read").read(sample.encode(), "patterns.txt")
        import_module("samtrad.reading.lexicon.decision_verbs").prepare()  # and what other documents call for
        _compile_all()
        engine: Any = import_module("_sre")
        entries = [tuple(_compiled(pattern, flags)) for kind, pattern, flags in list(_cache()) if kind is str]
        data = marshal.dumps((engine.MAGIC, engine.CODESIZE, entries))
        _write(path, zlib.crc32(data).to_bytes(_SUM, "big") + data)
    except (OSError, ValueError, TypeError, AttributeError, ImportError):
        return False
    return True


def _compile_all() -> None:
    """Call every function of ours that compiles one pattern when it is first asked for."""
    for name, module in list(sys.modules.items()):
        for function in list(vars(module).values()) if name.startswith("samtrad.") else ():
            made = getattr(function, "__wrapped__", None)
            if hasattr(function, "cache_info") and made.__annotations__ == {"return": "re.Pattern[str]"}:
                function()


def _make_room() -> None:
    if isinstance(vars(re).get("_MAXCACHE"), int):
        vars(re)["_MAXCACHE"] = _ROOM


def _cache() -> dict[tuple[type, Any, int], re.Pattern[str]]:
    """Where ``re`` looks for a pattern before it compiles one."""
    found: dict[tuple[type, Any, int], re.Pattern[str]] = vars(re).get("_cache", {})
    return found


def _compiled(pattern: str, flags: int) -> Kept:
    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    parsed = parser.parse(pattern, flags)
    names: dict[str, int] = dict(parsed.state.groupdict)
    order: list[str | None] = [None] * parsed.state.groups
    for name, number in names.items():
        order[number] = name
    code = array.array("I", compiler._code(parsed, flags))  # noqa: SLF001  there is no public way to it
    return Kept(pattern, flags, flags | parsed.state.flags, code.tobytes(), parsed.state.groups - 1, names, tuple(order))


def _may_write(path: str) -> bool:
    folder = os.path.dirname(path)
    while folder and not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    return os.access(folder, os.W_OK)


def _write(path: str, data: bytes) -> None:
    """All at once or not at all: another process may be reading."""
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    draft = f"{path}.{os.getpid()}"
    try:
        with open(draft, "xb") as file:
            file.write(data)
        os.replace(draft, path)
    finally:
        with contextlib.suppress(OSError):
            os.unlink(draft)
