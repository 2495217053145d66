"""When and where the meeting was, in the words of its cover, and the meetings to come."""

from __future__ import annotations

from datetime import timedelta

from ..region.places import HOUSES, ROOMS, SCREENS, STREETS
from ..said import Day, Said, fill, say
from ..teller import Teller
from ..truth import Sitting
from ..wording.days import MONTHS, workday
from ..wording.numbers import hhmm, hours
from .happened import Scene


def room_of(scene: Scene) -> str:
    """A room, with its house and town."""
    rng = scene.rng
    if rng.random() < 0.2:
        return rng.choice(SCREENS)
    told = rng.choice(["{r}, {h} i {t}", "{r}, {h}", "{r}, {s}, {t}", "{h}, {s}, {t}", "{r}"]).format(
        r=rng.choice(ROOMS), h=rng.choice(HOUSES), s=rng.choice(STREETS), t=scene.home
    )
    return told[0].upper() + told[1:]


def sits(teller: Teller, scene: Scene, *, timed: bool = True, placed: bool = True) -> None:
    """The truth of the sitting."""
    teller.truth.sittings.append(Sitting(scene.day, hhmm(scene.start) if timed else None, hhmm(scene.end) if timed else None, scene.room if placed else None))


def place_and_time(scene: Scene) -> Said:
    """Room, day and hours on one line."""
    rng = scene.rng
    time = hours(rng, scene.style, scene.start, scene.end)
    template = rng.choice(
        ["{room}, {day}, {time}", "{room}, {day} {time}", "{day}, {time}, {room}", "{room} {day}, {time}"]
        if "," not in scene.room and not scene.room[-1].isdigit()
        else ["{room}, {day}, {time}", "{day}, {time}, {room}"]
    )
    return fill(template, room=scene.room, day=scene.calendar.stated(scene.day), time=time)


def time_alone(scene: Scene) -> Said:
    """Day and hours."""
    return fill(
        scene.rng.choice(["{day}, {time}", "{day} {time}", "{day}, {time}"]),
        day=scene.calendar.stated(scene.day),
        time=hours(scene.rng, scene.style, scene.start, scene.end),
    )


def next_days(scene: Scene, count: int) -> list[tuple[Said, Sitting]]:
    """Meetings to come, each on a line of its own, with its hours or without."""
    rng, out, day = scene.rng, [], scene.day
    form = rng.choice(["no_year", "long", "long", "slash", "iso", "short"])
    timed = rng.random() < 0.55
    shown = rng.random() < 0.6
    for _ in range(count):
        day = workday(day + timedelta(days=rng.randint(21, 55)))
        start = (rng.choice([8, 9, 10, 13, 14]), rng.choice([0, 15, 30]))
        end = (start[0] + rng.choice([2, 3]), rng.choice([0, 30])) if shown else None
        told: Day = scene.calendar.day(day, form, weekday=True)
        said = say(told.bare() if rng.random() < 0.5 and told.before == "den " else told)
        if timed:
            said = say(said, rng.choice([", ", " "]), hours(rng, scene.style, start, end).replace("Kl.", "kl."))
        out.append((said, Sitting(day, hhmm(start) if timed else None, hhmm(end) if timed and end else None, None, told.inferred)))
    return out


def month_and_year(scene: Scene) -> str:
    return f"{MONTHS[scene.day.month - 1]} {scene.day.year}"
