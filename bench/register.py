"""The register under load: how fast ready records go through the door, and how fast public pages are made over so many items.

    python bench/register.py [--documents 5000] [--samples 200] [--no-pages] [--profile]

A record has twenty items: 5,000 documents are 100,000 items, 50,000 a million. SQLite in a folder of its own that is taken away
again; SAMTRAD_DATABASE names a PostgreSQL to measure on instead, which must be empty or hold what an earlier run filled it with.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import resource
import time

import register_installed  # noqa: F401 - sets Django up
from django.db import connection
from register_filled import fill, followed
from register_made import ITEMS
from register_pages import pages, told

from samtrad.cli.server.migrated import migrate
from samtrad.register.models import Item, Meeting

_WORTH = 0.1  # seconds: followers that took less are not told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--samples", type=int, default=200)
    parser.add_argument("--no-pages", action="store_true")
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    migrate()
    there = Meeting.objects.count()
    if there < options.documents:
        _fill(options.documents, profiled=options.profile)
    print(f"{connection.vendor}: {Item.objects.count():,} items of {Meeting.objects.count():,} meetings")
    if not options.no_pages:
        print(told(pages(options.samples)))
    print(f"memory at its most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


def _fill(documents: int, *, profiled: bool) -> None:
    profile = cProfile.Profile()
    worked = time.process_time()
    if profiled:
        profile.enable()
    took = fill(documents)
    profile.disable()
    worked = time.process_time() - worked
    items = documents * ITEMS
    print(f"entered {items:,} items in {took:.1f} s: {items / took:,.0f} a second ({worked:.1f} s of processor time with the making of them)")
    by = followed()
    print(f"followed in {sum(by.values()):.1f} s of processor time: {', '.join(f'{name} {took:.1f}' for name, took in by.items() if took >= _WORTH)}")
    if profiled:
        pstats.Stats(profile).sort_stats("tottime").print_stats(35)


if __name__ == "__main__":
    main()
