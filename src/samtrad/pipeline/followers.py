"""What follows on the log's entries, in order: who is who, what names whom, is counted, hangs together, is followed up, is searched, is told."""

from __future__ import annotations

from collections.abc import Mapping

from samtrad.pipeline.agreeing import follow_agreements
from samtrad.pipeline.assigning import follow_up
from samtrad.pipeline.copying import copy
from samtrad.pipeline.counting import count
from samtrad.pipeline.follow import After, Follower
from samtrad.pipeline.indexing import index
from samtrad.pipeline.link import link
from samtrad.pipeline.naming import name
from samtrad.pipeline.rounding import follow_rounds
from samtrad.pipeline.telling import tell
from samtrad.pipeline.threading import follow_threads

OUTSIDE: frozenset[str] = frozenset()
"""Those that keep something outside the database, such as an index: after a restore they begin anew."""
FOLLOWERS: Mapping[str, Follower] = {
    "link": link,
    "name": name,
    "count": count,
    "thread": follow_threads,
    "agree": After(("thread",), follow_agreements),
    "rounds": follow_rounds,
    "tasks": After(("thread",), follow_up),
    "index": index,
    "copy": copy,
    "tell": After(("link", "name", "thread", "index"), tell),
}
