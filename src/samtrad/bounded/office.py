"""LibreOffice, through its command line: makes Word documents of old ones, bounded in time, without macros or network."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from samtrad.bounded.system import ENVIRONMENT
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.source import DOCX

LIMIT = 60.0
"""Seconds that making one document may take; it is one or two, and some more when the machine is busy."""
_AROUND = 5.0
"""Seconds that storing and fetching the document may take besides."""
_NAMES = ("soffice", "libreoffice")
_FILTERS = {DOCX: ("docx", "docx:MS Word 2007 XML")}
_START_AGAIN, _MOST_STARTS = frozenset({79, 81}), 3
"""What it ends with where it wants to be started once more: it has just made its profile."""
_NOWHERE = "http://127.0.0.1:9"  # where nothing listens
_KEPT = ("PATH", "SYSTEMROOT")
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetNoProxy" oor:op="fuse"><value></value></prop></item>
</oor:items>
"""
"""Settings of a profile of its own: no macro is run, no link followed, and what would go to a network goes nowhere."""


class Office:
    """Converts documents. ``more`` is told how many seconds more the document may take, before and after."""

    def __init__(self, more: Callable[[float], None], limit: float = LIMIT) -> None:
        self._more, self._limit = more, limit

    def __call__(self, data: bytes, wanted: str) -> bytes:
        """The document in the format that is wanted. Raises ``Unreadable`` ("office_missing", "office_time", "office_failed")."""
        program = _program()
        if program is None:
            raise Unreadable("office_missing", "LibreOffice is not installed")
        begun = time.monotonic()
        self._more(self._limit + _AROUND)
        try:
            with tempfile.TemporaryDirectory(prefix="samtrad-", ignore_cleanup_errors=True) as folder:
                return self._run(program, data, wanted, Path(folder))
        finally:
            self._more(time.monotonic() - begun - self._limit)

    def _run(self, program: str, data: bytes, wanted: str, folder: Path) -> bytes:
        ending, chosen = _FILTERS[wanted]
        settings = folder / "profile" / "user"
        settings.mkdir(parents=True)
        (settings / "registrymodifications.xcu").write_text(_PROFILE, "utf-8")
        (folder / "given.doc").write_bytes(data)
        command = [
            program, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard",
            "--convert-to", chosen, "--outdir", str(folder / "made"), str(folder / "given.doc"),
        ]  # fmt: skip
        proxies = {name: _NOWHERE for base in ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy") for name in (base, base.upper())}
        environment = (
            {name: ENVIRONMENT[name] for name in _KEPT if name in ENVIRONMENT} | proxies | {"HOME": str(folder), "TMPDIR": str(folder), "LC_ALL": "C.UTF-8"}
        )
        until = time.monotonic() + self._limit
        try:
            for _ in range(_MOST_STARTS):
                left = max(until - time.monotonic(), 0.1)
                done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=left, env=environment, cwd=folder, check=False)  # noqa: S603 - its own command
                if done.returncode not in _START_AGAIN:
                    break
            return (folder / "made" / f"given.{ending}").read_bytes()
        except subprocess.TimeoutExpired as error:
            raise Unreadable("office_time", f"{self._limit:g}") from error
        except (OSError, subprocess.SubprocessError) as error:
            raise Unreadable("office_failed", "LibreOffice could not read the document") from error


def _program() -> str | None:
    """The program itself rather than the script that starts it: what is ended when time is up is then all of it."""
    for name in _NAMES:
        if found := shutil.which(name, path=ENVIRONMENT.get("PATH")):
            beside = Path(found).resolve().parent / "soffice.bin"
            return str(beside) if os.access(beside, os.X_OK) else found
    return None
