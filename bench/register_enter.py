"""How fast ready records go through the door: items a second and what each takes, on the database that the settings name.

    python bench/register_enter.py [--documents 500] [--profile]

A data folder of its own is made and taken away again; SAMTRAD_DATABASE names a PostgreSQL to measure on, which must be empty.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import resource
import sys
import tempfile
import time
from pathlib import Path

FOLDER = tempfile.TemporaryDirectory(prefix="samtrad-bench-")
os.environ["SAMTRAD_DATA"] = FOLDER.name
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samtrad.settings.local")
sys.path.insert(0, str(Path(__file__).parent))

import django  # noqa: E402 - after the settings are named

django.setup()

from django.db import connection  # noqa: E402
from register_made import ITEMS, made  # noqa: E402

from samtrad.cli.server.migrated import migrate  # noqa: E402
from samtrad.documents.actions import receive  # noqa: E402
from samtrad.documents.states import Way  # noqa: E402
from samtrad.register.actions import enter  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=500)
    parser.add_argument("--profile", action="store_true")
    options = parser.parse_args()
    migrate()
    ready = [(receive(data, f"{number}.txt", Way.COMMAND).document, record) for number, (data, record) in enumerate(made(options.documents))]
    profile = cProfile.Profile()
    if options.profile:
        profile.enable()
    began, worked = time.perf_counter(), time.process_time()
    for document, record in ready:
        enter(document, [record], "bench")
    took, worked = time.perf_counter() - began, time.process_time() - worked
    profile.disable()
    items = options.documents * ITEMS
    print(f"{connection.vendor}: {options.documents} records with {items} items entered in {took:.1f} s: {items / took:,.0f} items a second ({worked:.1f} s of processor time)")
    print(f"memory at its most: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    if options.profile:
        pstats.Stats(profile).sort_stats("cumulative").print_stats(35)


if __name__ == "__main__":
    main()
