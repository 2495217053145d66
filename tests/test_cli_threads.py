from __future__ import annotations

import json
from pathlib import Path

from cli_runner import complaints, run

FIRST = """Protokoll kommunstyrelsen 2024-02-06

§ 1 Val av justerare
Mirjam Ekvad väljs.

§ 2 Avtal om Nattlinjen
Kommunstyrelsen godkänner avtalet.
"""
SECOND = FIRST.replace("2024-02-06", "2024-03-05").replace("§ 2 Avtal om Nattlinjen", "§ 2 Förlängning av avtal om Nattlinjen")


def test_threads_of_files_at_the_end_and_as_they_arrived(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(FIRST, "utf-8")
    (tmp_path / "a.txt").write_text(SECOND, "utf-8")
    done = run("threads", str(tmp_path), "--json", "--as-arrived")
    assert (done.returncode, complaints(done)) == (0, [])
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert (first["after"], [one["document"] for one in first["mentions"]]) == ("b.txt", ["b.txt"])
    assert (second["after"], [one["document"] for one in second["mentions"]]) == ("a.txt", ["b.txt", "a.txt"])
    assert [FIRST[slice(*one["span"])].startswith("§ 2 Avtal") for one in first["mentions"]] == [True]
    assert second["links"][0]["reasons"][0]["code"] == "title"


def test_threads_in_words(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(FIRST, "utf-8")
    (tmp_path / "a.txt").write_text(SECOND, "utf-8")
    done = run("threads", str(tmp_path))
    assert done.stdout.decode().splitlines() == [
        "Avtal om Nattlinjen",
        "  2024-02-06  b.txt  § 2",
        "  2024-03-05  a.txt  § 2  Förlängning av avtal om Nattlinjen",
        "",
    ]
