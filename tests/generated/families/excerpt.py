"""An extract from the minutes: one paragraph, and who attests it."""

from __future__ import annotations

from ..said import fill, say
from ..teller import Document, Teller
from ..telling import items
from ..telling.happened import Scene
from ..telling.when import sits
from ..truth import Attendee
from . import parts


def tell(scene: Scene) -> Document:
    rng, teller = scene.rng, Teller(scene.style)
    body, owner = scene.body.name, parts.owner(scene)
    teller.truth.body, teller.truth.organisation = body, owner
    teller.para(owner, tight=True)
    teller.title(rng.choice(["Protokollsutdrag", "PROTOKOLLSUTDRAG", "Utdrag ur protokoll", "Sammanträdesprotokoll – utdrag"]))
    teller.para(body, tight=True)
    day = scene.calendar.stated(scene.day, rng.choice(["iso", "long"])).bare()
    teller.para(fill("{d}", d=day), label=rng.choice(["Sammanträdesdatum:", "Sammanträde:", "Datum:"]), tight=True)
    sits(teller, scene, timed=False, placed=False)
    matter = max(scene.matters, key=lambda one: (bool(one.case), len(one.talk)))
    number = str(scene.first_number + scene.matters.index(matter))
    teller.truth.extract_of = number
    teller.open_item(number, matter.heading, case=items.case_of(matter))
    teller.presented_by([person.name for person in matter.presenters])
    items.statutory(teller, scene, matter)
    teller.close_items()
    if rng.random() < 0.5:
        teller.para(rng.choice(["Rätt utdraget intygas", "Utdraget bestyrks", "Rätt utdraget intygar:"]))
        teller.para(say(scene.cast.secretary.name), tight=True)
        teller.signs(scene.cast.secretary.name)
    else:
        keeper, chair = scene.cast.secretary.name, scene.cast.chair.name
        teller.rows([("Sekreterare", [say(keeper)]), ("Ordförande", [say(chair)])])
        teller.signs(keeper, "Sekreterare")
        teller.signs(chair, "Ordförande")
        teller.truth.secretaries, teller.truth.chair = [keeper], chair
        teller.attends([Attendee(keeper, "secretary")])  # a secretary who is named only there
    return Document("", teller.blocks, parts.furniture(scene, "Protokollsutdrag", dated=False, letterhead=rng.random() < 0.3), scene.style, teller.truth)
