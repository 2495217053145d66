"""Two invented regions with their municipalities, rooms and streets."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Region:
    """A region, its federation, and the municipalities in it."""

    name: str
    short: str
    federation: str
    county: str
    municipalities: tuple[str, ...]


REGIONS = (
    Region(
        "Region Åsmarken",
        "RÅ",
        "Kommunalförbundet Åsmark i samverkan",
        "Åsmarkens län",
        ("Tuvhult", "Kvarnsele", "Ramsfors", "Björkhamra", "Lindesund", "Mossebro", "Norra Hedby", "Klockarby", "Sävlinge"),
    ),
    Region(
        "Region Sjöhed",
        "RSH",
        "Sjöhedens kommunförbund",
        "Sjöheds län",
        ("Åkerholm", "Rävsnäs", "Fyrvik", "Torpfors", "Stortjärn", "Ulvkila", "Hult-Ramnäs", "Vinteråsa"),
    ),
    Region(
        "Region Grönlanden",
        "RGL",
        "Grönlandens samverkansförbund",
        "Grönlands län",
        ("Kopparö", "Ekängen", "Brunnsele", "Västra Ryda", "Ljungbotten", "Särstad", "Himmelsta", "Östra Kila"),
    ),
)

ROOMS = (
    "Stora salen",
    "Sessionssalen",
    "Lilla sammanträdesrummet",
    "Konferensrum Granen",
    "Lokal Storsjön",
    "A-salen",
    "Plenisalen",
    "Sammanträdesrum 3",
    "Rum Tornet",
    "Kommunstyrelsens sammanträdesrum",
    "Biografen Saga",
    "Konferensrum Älven",
)
HOUSES = ("kommunhuset", "stadshuset", "kommunkontoret", "Folkets hus", "regionens hus", "kulturhuset", "förvaltningshuset", "Gamla läroverket")
STREETS = ("Storgatan 14", "Kyrkogatan 3", "Torget 1", "Bruksvägen 22", "Järnvägsgatan 8 B", "Hamngatan 5", "Skolgatan 11", "Kvarnvägen 2")
SCREENS = ("Teams", "digitalt via Teams", "Digitalt möte", "Zoom", "Distansmöte via Teams")


def genitive(place: str) -> str:
    """ "Tuvhults", but "Ramsfors" and "Rävsnäs" as they are."""
    return place if place.endswith(("s", "x", "z")) else f"{place}s"
