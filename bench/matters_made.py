"""A register of many matters in PostgreSQL, and what its lists of them cost: every way that they can be cut, with processor time and queries.

    python tests/throwaway_postgresql.py python bench/matters_made.py [--matters 150000]

The rows are made by the database itself, without documents: a matter has four passages at four meetings of up to four bodies. Bodies are as
unlike in size as they are in a region (the first has a tenth of all meetings), and so is how often organisations are named.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import register_installed  # noqa: F401 - sets Django up
from django.core.management import call_command
from django.db import connection
from django.test import Client
from register_pages import figure, line

from samtrad.matters.models import Matter

_PAGES = {
    "all": "/fragor/",
    "page 2": "",
    "also of one meeting": "/fragor/?alla=1",
    "a large body": "/fragor/?organ=organ-1",
    "a small body": "/fragor/?organ=organ-290",
    "an organisation often named": "/fragor/?organisation=org-1",
    "an organisation seldom named": "/fragor/?organisation=org-39",
    "an early year": "/fragor/?ar=2012",
    "a body and a year": "/fragor/?organ=organ-290&ar=2013",
    "a state": "/fragor/?lage=prepared",
    "a seldom state": "/fragor/?lage=consulted",
    "resting": "/fragor/?lage=resting",
    "resting in a small body": "/fragor/?lage=resting&organ=organ-290",
    "a state in a large body": "/fragor/?lage=decided_by_all&organ=organ-1",
}


def made(matters: int) -> None:
    """Fill an empty database."""
    script = (Path(__file__).parent / "matters_made.sql").read_text("utf-8").replace(":matters", str(matters)).replace(":meetings", str(matters * 2 // 5))
    with connection.cursor() as cursor:
        for statement in script.split(";\n"):
            if statement.strip():
                cursor.execute(statement)
                sys.stderr.write(f"{cursor.rowcount:>10,} {' '.join(statement.split())[:60]}\n")


def main() -> None:
    """Make the register and ask for every list."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--matters", type=int, default=150_000)
    asked.add_argument("--times", type=int, default=20)
    told = asked.parse_args()
    call_command("migrate", verbosity=0)
    if not Matter.objects.exists():
        made(told.matters)
    client = Client()
    after = client.get("/fragor.json").json()["after"]
    for kind, address in _PAGES.items():
        print(line(figure(kind, [address or f"/fragor/?efter={after}"] * told.times, client)))


if __name__ == "__main__":
    if "SAMTRAD_DATABASE" not in os.environ:
        raise SystemExit("SAMTRAD_DATABASE must name a PostgreSQL")
    main()
