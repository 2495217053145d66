"""A PostgreSQL of its own for as long as one command runs: ``python tests/throwaway_postgresql.py COMMAND ARGUMENT...``

The cluster lies in a temporary folder, listens on a unix socket there alone, and is gone afterwards. It runs as the one who
asks; as root it runs as the user ``postgres``, which PostgreSQL insists on. The command finds it in SAMTRAD_DATABASE.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

_QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=60"
"""It is thrown away: nothing of it has to outlive a power cut."""


def program(name: str) -> str | None:
    """Where a program of PostgreSQL is: Debian keeps them out of the way."""
    return shutil.which(name) or next((str(path) for path in sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)), None)


def _as_another() -> list[str]:
    """What stands before a command so that it does not run as root."""
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []


@contextlib.contextmanager
def cluster() -> Iterator[str]:
    """The address of a new cluster, as SAMTRAD_DATABASE wants it, while it runs."""
    initdb, postgres = program("initdb"), program("postgres")
    assert initdb
    assert postgres
    folder = Path(tempfile.mkdtemp(prefix="samtrad-pg-"))
    another = _as_another()
    try:
        if another:
            shutil.chown(folder, "postgres", "postgres")
        subprocess.run(
            [*another, initdb, "-D", str(folder / "data"), "-U", "samtrad", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=folder,
        )
        server = [*another, postgres, "-D", str(folder / "data"), "-k", str(folder), "-c", "listen_addresses=", *_QUICK.split()]
        with (folder / "log").open("wb") as log, subprocess.Popen(server, stdout=log, stderr=log, cwd=folder, start_new_session=True) as process:
            try:
                _ready(process, folder)
                yield f"postgresql://samtrad@/postgres?host={folder}"
            finally:
                process.send_signal(signal.SIGINT)  # "fast": whoever is connected is let go
                process.wait(30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _ready(process: subprocess.Popen[bytes], folder: Path) -> None:
    psycopg = __import__("psycopg")
    for _ in range(300):
        if process.poll() is not None:
            break
        with contextlib.suppress(psycopg.OperationalError):
            psycopg.connect(host=str(folder), user="samtrad", dbname="postgres").close()
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(0.1)
    raise RuntimeError((folder / "log").read_text("utf-8", "replace"))


def main(command: list[str]) -> int:
    """Run the command beside a cluster; its exit status."""
    if program("initdb") is None:
        sys.stderr.write("PostgreSQL is not here (no initdb): the tests of the server run on SQLite alone.\n")
        return 0
    with cluster() as address:
        try:
            return subprocess.run(command, check=False, env={**os.environ, "SAMTRAD_DATABASE": address}).returncode
        except KeyboardInterrupt:
            return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
