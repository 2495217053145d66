"""Other ways to search the same items: FTS5 and PostgreSQL's Swedish text search as they come, the best twenty of each."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

from search_made import Made

Search = Callable[[str, str], int]
"""A question and its kind; how many hits are given."""
_TOGETHER = 5000


def fts5(items: Iterable[Made], folder: Path) -> tuple[Search, float, int]:
    """FTS5 over words as they are written, the best by bm25; how it searches, CPU-seconds to build, bytes."""
    database = sqlite3.connect(folder / "fts5.sqlite3")
    is_made = database.execute("select 1 from sqlite_master where name = 'words'").fetchone()
    if not is_made:
        database.execute("create table items(id integer primary key, body int, day text)")
        database.execute("create virtual table words using fts5(title, text, content='')")
    took, source = 0.0, iter(() if is_made else items)
    while some := list(islice(source, _TOGETHER)):
        began = time.process_time()
        database.executemany("insert into words(rowid, title, text) values (?, ?, ?)", [(one.number, one.title, one.text) for one in some])
        database.executemany("insert into items values (?, ?, ?)", [(one.number, one.body, one.day.isoformat()) for one in some])
        database.commit()
        took += time.process_time() - began

    def search(asked: str, kind: str) -> int:
        told = asked if asked.startswith('"') else " ".join(f'"{word}"' for word in asked.split())
        join, by = "join items i on i.id = words.rowid", "i.day desc" if kind == "newest" else "rank"
        if kind == "faceted":
            for of in ("i.body", "substr(i.day, 1, 4)"):
                database.execute(f"select {of}, count(*) from words {join} where words match ? group by 1", (told,)).fetchall()  # noqa: S608
        only = "and i.body = 3 and i.day between '2021-01-01' and '2021-12-31'" if kind == "narrowed" else ""
        sql = f"select words.rowid from words {join if only or kind == 'newest' else ''} where words match ? {only} order by {by} limit 20"  # noqa: S608
        return len(database.execute(sql, (told,)).fetchall())

    return search, took, sum(file.stat().st_size for file in folder.glob("fts5.sqlite3*"))


def postgresql(items: Iterable[Made], address: str) -> tuple[Search, float, int]:
    """PostgreSQL's ``swedish`` with a GIN index, the best by ts_rank; how it searches, seconds to build, bytes."""
    psycopg = __import__("psycopg")
    database = psycopg.connect(address, autocommit=True)
    began = time.perf_counter()
    if not database.execute("select to_regclass('items')").fetchone()[0]:
        database.execute("create table items(id int primary key, body int, day date, title text, text text, vector tsvector)")
        vector = "setweight(to_tsvector('swedish', title), 'A') || to_tsvector('swedish', text)"
        database.execute("create temp table told(id int, body int, day date, title text, text text)")
        with database.cursor().copy("copy told from stdin") as out:
            for one in items:
                out.write_row((one.number, one.body, one.day, one.title, one.text))
        began = time.perf_counter()  # what has been told is put in and indexed; how it is told is not counted
        database.execute(f"insert into items select id, body, day, title, text, {vector} from told")  # noqa: S608 - words of ours
        database.execute("create index on items using gin(vector)")
        database.execute("vacuum analyze items")
    took = time.perf_counter() - began

    def search(asked: str, kind: str) -> int:
        if kind == "faceted":
            for of in ("body", "extract(year from day)"):
                sql = f"select {of}, count(*) from items, websearch_to_tsquery('swedish', %s) q where vector @@ q group by 1"  # noqa: S608
                database.execute(sql, (asked,)).fetchall()
        by = "day desc" if kind == "newest" else "ts_rank(vector, q) desc"
        only = "and body = 3 and day between '2021-01-01' and '2021-12-31'" if kind == "narrowed" else ""
        sql = f"select id from items, websearch_to_tsquery('swedish', %s) q where vector @@ q {only} order by {by} limit 20"  # noqa: S608
        return len(database.execute(sql, (asked,)).fetchall())

    return search, took, int(database.execute("select pg_total_relation_size('items')").fetchone()[0])
