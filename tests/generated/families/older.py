"""An older form: a spaced title, "Beslöts att", a slip for the notice, names under "Vid protokollet"."""

from __future__ import annotations

from ..said import say
from ..teller import Document, Teller
from ..telling import items
from ..telling.happened import Scene
from ..telling.people import Lister, said_of, those
from ..telling.when import place_and_time, sits
from . import parts


def tell(scene: Scene) -> Document:
    rng, teller = scene.rng, Teller(scene.style)
    teller.truth.body, teller.truth.organisation = scene.body.name, parts.owner(scene)
    teller.para(parts.owner(scene).upper(), tight=True)
    title = rng.choice(["Sammanträdesprotokoll", "PROTOKOLL", "Protokoll", "SAMMANTRÄDESPROTOKOLL"])
    teller.title(" ".join(title) if title == "PROTOKOLL" and rng.random() < 0.5 else title)
    teller.title(scene.body.name, is_title=False)
    parts.officers_of(teller, scene)
    labels = scene.style.labels
    lister = Lister(scene)
    sits(teller, scene)
    teller.para(place_and_time(scene), label=f"{labels['place_time']}:")
    deciding, _ = lister.members(scene.cast, labels["deciding"], serving_apart=False)
    for label, lines in ((labels["deciding"], deciding), (labels["others"], lister.officers(labels["others"], secretary=True))):
        teller.section(label)
        for said in said_of(lines):
            teller.para(said, tight=True)
        teller.attends(those(lines))
    teller.para(say(" och ".join(scene.named(one) for one in scene.cast.certifiers)), label=f"{labels['certifier']}:")
    if rng.random() < 0.6:
        teller.para(parts.certified(teller, scene), label=f"{labels['certified']}:")
    for i, matter in enumerate(scene.matters):
        teller.open_item(str(scene.first_number + i), matter.heading, case=items.case_of(matter))
        teller.presented_by([person.name for person in matter.presenters])
        items.statutory(teller, scene, matter)
        teller.close_items()
    parts.signing(teller, scene, "lines")
    parts.notice(teller, scene, slip=rng.random() < 0.7)
    return Document("", teller.blocks, parts.furniture(scene, "Sammanträdesprotokoll", dated=rng.random() < 0.5), scene.style, teller.truth)
