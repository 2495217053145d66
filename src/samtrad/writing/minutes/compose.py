"""Minutes composed from what happened: the same meeting and the same options give the same blocks."""

from __future__ import annotations

from samtrad.writing.minutes.blocks import Composed
from samtrad.writing.minutes.closing import closing
from samtrad.writing.minutes.cover import cover, title
from samtrad.writing.minutes.held import Held
from samtrad.writing.minutes.items import items
from samtrad.writing.minutes.options import Options
from samtrad.writing.minutes.words import word


def compose(held: Held, options: Options) -> Composed:
    """The whole document, before any format."""
    record = held.record
    body = record.body.text if record.body else ""
    own = title(record, options)
    named = own if body in own else f"{own}, {body}"
    day = record.sittings[0].date if record.sittings else ""
    return Composed(
        title=f"{named} {day}".strip(),
        subject=named,
        author=record.organisation.text if record.organisation else body,
        language=options.language,
        foot=", ".join(part for part in (options.template.title, body) if part),
        page=word("page", options.language),
        blocks=[*cover(record, options), *items(held, options), *closing(held, options)],
    )
