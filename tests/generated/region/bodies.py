"""The bodies that meet, and what each of them can do: who it may bind, and to whom it turns."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Body:
    """A body by its name. ``short`` is how sentences call it; ``above`` decides on its proposals.

    ``binds`` tells that it can adopt, extend and end agreements and guidelines by itself; ``principals`` are those
    to whom one that cannot recommends. ``staff`` is who gets its assignments.
    """

    name: str
    short: tuple[str, ...]
    binds: bool
    above: str | None
    principals: str | None
    staff: tuple[str, ...]
    field: str = "any"


def _committee(name: str, staff: tuple[str, ...], field: str) -> Body:
    return Body(name, (name,), binds=True, above="kommunfullmäktige", principals=None, staff=staff, field=field)


COMMITTEES = (
    _committee("Socialnämnden", ("förvaltningen", "socialförvaltningen", "socialchefen", "förvaltningschefen"), "care"),
    _committee("Vård- och omsorgsnämnden", ("förvaltningen", "förvaltningschefen", "vård- och omsorgsförvaltningen"), "care"),
    _committee("Barn- och utbildningsnämnden", ("förvaltningen", "skolchefen", "utbildningsförvaltningen"), "school"),
    _committee("Miljö- och byggnadsnämnden", ("förvaltningen", "miljöchefen", "samhällsbyggnadsförvaltningen"), "land"),
    _committee("Kultur- och fritidsnämnden", ("förvaltningen", "kulturchefen", "kultur- och fritidsförvaltningen"), "leisure"),
    _committee("Tekniska nämnden", ("förvaltningen", "tekniska chefen", "teknikförvaltningen"), "land"),
    _committee("Kommunstyrelsen", ("kommundirektören", "ekonomichefen", "kommunledningskontoret", "kommunstyrelseförvaltningen"), "any"),
    _committee("Arbetsmarknadsnämnden", ("förvaltningen", "förvaltningschefen"), "any"),
)
COUNCILS = (
    Body(
        "Kommunfullmäktige",
        ("Kommunfullmäktige", "Fullmäktige"),
        binds=True,
        above=None,
        principals=None,
        staff=("kommunstyrelsen", "socialnämnden", "tekniska nämnden"),
    ),
)
BOARDS = (
    Body(
        "Förbundsstyrelsen",
        ("Förbundsstyrelsen", "Styrelsen"),
        binds=False,
        above=None,
        principals="medlemskommunerna",
        staff=("förbundsdirektören", "kansliet", "förbundskansliet"),
    ),
    Body(
        "Förbundsdirektionen",
        ("Direktionen", "Förbundsdirektionen"),
        binds=False,
        above=None,
        principals="medlemskommunerna",
        staff=("förbundschefen", "förvaltningen", "kansliet"),
    ),
)
NETWORKS = (
    Body(
        "Socialchefsnätverket",
        ("Nätverket", "Socialchefsnätverket", "Mötet"),
        binds=False,
        above="förbundsstyrelsen",
        principals="kommunerna",
        staff=("processledaren", "kansliet", "beredningsgruppen"),
        field="care",
    ),
    Body(
        "Nätverket för äldreomsorg",
        ("Nätverket", "Nätverket", "Mötet"),
        binds=False,
        above="styrgruppen",
        principals="kommunerna",
        staff=("processledaren", "kansliet", "beredningsgruppen"),
        field="care",
    ),
    Body(
        "Skolchefsnätverket",
        ("Nätverket", "Skolchefsnätverket"),
        binds=False,
        above="förbundsstyrelsen",
        principals="kommunerna",
        staff=("kansliet", "arbetsgruppen", "samordnaren"),
        field="school",
    ),
    Body(
        "Nätverket för kvalitet och utveckling",
        ("Nätverket", "Nätverket", "Mötet"),
        binds=False,
        above="chefsgruppen",
        principals="kommunerna",
        staff=("kansliet", "samordnaren"),
        field="any",
    ),
    Body(
        "HR-chefsnätverket",
        ("Nätverket", "HR-chefsnätverket"),
        binds=False,
        above="kommundirektörerna",
        principals="kommunerna",
        staff=("kansliet", "samordnaren"),
        field="any",
    ),
)
RAADS = (
    Body(
        "Samverkansrådet för hälsa och omsorg",
        ("Rådet", "Samverkansrådet"),
        binds=False,
        above="huvudmännen",
        principals="huvudmännen",
        staff=("beredningsgruppen", "tjänstepersonsledningen", "kansliet"),
        field="care",
    ),
    Body(
        "Politiska samrådet för vård i samverkan",
        ("Samrådet", "Politiska samrådet"),
        binds=False,
        above="huvudmännen",
        principals="huvudmännen",
        staff=("tjänstepersonsledningen", "beredningsgruppen"),
        field="care",
    ),
    Body(
        "Styrgruppen för god och nära vård",
        ("Styrgruppen", "Mötet"),
        binds=False,
        above="förbundsstyrelsen",
        principals="kommunerna",
        staff=("beredningsgruppen", "processledaren", "kansliet"),
        field="care",
    ),
)
PENSIONERS = (
    Body(
        "Kommunala pensionärsrådet",
        ("Rådet", "Pensionärsrådet"),
        binds=False,
        above="kommunstyrelsen",
        principals=None,
        staff=("sekreteraren", "kansliet"),
        field="care",
    ),
    Body(
        "Rådet för funktionshinderfrågor",
        ("Rådet", "Rådet"),
        binds=False,
        above="socialnämnden",
        principals=None,
        staff=("sekreteraren", "förvaltningen"),
        field="care",
    ),
)
ASSOCIATIONS = (
    Body(
        "Styrelsen för Föreningen Folkhälsoforum",
        ("Styrelsen", "Styrelsen", "Mötet"),
        binds=False,
        above="årsmötet",
        principals="medlemmarna",
        staff=("kassören", "sekreteraren", "arbetsutskottet"),
        field="any",
    ),
    Body(
        "Styrelsen för Samordningsföreningen Bygdekraft",
        ("Styrelsen", "Styrelsen", "Mötet"),
        binds=False,
        above="föreningsstämman",
        principals="medlemmarna",
        staff=("kassören", "verksamhetsledaren", "valberedningen"),
        field="any",
    ),
)
