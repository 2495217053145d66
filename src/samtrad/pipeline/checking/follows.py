"""How far what follows on the log has come."""

from __future__ import annotations

from collections.abc import Iterator

from samtrad.audit.models import Entry
from samtrad.pipeline.checking.finding import Finding
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.pipeline.models import Cursor
from samtrad.pipeline.retelling import going


def follows() -> Iterator[Finding]:
    """Followers that are behind the log, or ahead of it, as after a restore that was none of ours; and what other rules told than those of now."""
    last = Entry.objects.order_by("-number").values_list("number", flat=True).first() or 0
    reached = dict(Cursor.objects.values_list("name", "number"))
    for name in FOLLOWERS:
        at = reached.get(name, 0)
        if at > last:
            yield Finding("error", "follows.ahead", f"follower:{name}", str(at - last))
        elif at < last:
            yield Finding("note", "follows.behind", f"follower:{name}", str(last - at))
    yield from (Finding("note", "follows.older_rules", f"follower:{one.name}", f"{one.done}/{one.total}" if one.total else "") for one in going())
    for name, failed in Cursor.objects.filter(failed__gt=0).order_by("name").values_list("name", "failed"):
        yield Finding("warning", "follows.not_retold", f"follower:{name}", str(failed))
