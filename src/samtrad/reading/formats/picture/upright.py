"""A picture that stands on its side or its head set upright, with what was seen in it: so its ink is looked at as that of any other."""

from __future__ import annotations

from collections.abc import Iterable

from samtrad.reading.formats.picture.page import Picture, Seen


def set_upright(picture: Picture, seen: Iterable[Seen], turns: int) -> tuple[Picture, list[Seen]]:
    """The picture after so many quarter turns clockwise (1 to 3), and its words where they stand then."""
    width, height, dots = picture.width, picture.height, picture.dots
    if turns == 2:
        words = [one._replace(left=width - one.right, top=height - one.bottom, right=width - one.left, bottom=height - one.top) for one in seen]
        return picture._replace(dots=dots[::-1]), words
    if turns == 1:
        made = b"".join([dots[x::width][::-1] for x in range(width)])
        words = [one._replace(left=height - one.bottom, top=one.left, right=height - one.top, bottom=one.right) for one in seen]
    else:
        made = b"".join([dots[x::width] for x in range(width - 1, -1, -1)])
        words = [one._replace(left=one.top, top=width - one.right, right=one.bottom, bottom=width - one.left) for one in seen]
    return Picture(height, width, made, picture.resolution), words
