"""Words for papers and pictures that go with minutes, and for what is done with them."""

from __future__ import annotations

from typing import Final

ATTACHED: Final[frozenset[str]] = frozenset(
    (
        "bifogas bifogad bifogade bifogat bifogar bilaga bilagan bilagor bilagorna bilägges biläggs bilagd bilagda bilagt biläggas medskickas medskickad medskickade medsänds medsändes närslutes bifogats bifogades bifogad bil bil. appendix "
        "sänds skickas skickats sänts skickades sändes utskickad utskickat utskickade utskickat utskickas utsänd utsänt utsända utsändes utskickades utdelas utdelades utdelad delades delas mejlas mejlades mejlats mailas mailades mailats "
        "länk länken länkar länkarna bild bilden bilder bilderna figur figuren diagram diagrammet tabell tabellen skiss kartbild kartan bildspel bildspelet publiceras publicerats läggs lagts ligger finns sändas skickas mejlas mailas läggas hittar nås"
    ).split()
)
"""Words of which every sentence about an enclosure has one."""

PAPERS: Final[tuple[str, ...]] = (
    "presentation", "presentationen", "presentationer", "presentationerna", "bildspel", "bildspelet", "powerpoint", "ppt", "material", "materialet", "anteckningar", "anteckningarna", "minnesanteckningar", "minnesanteckningarna", "protokoll",
    "protokollet", "kallelse", "kallelsen", "inbjudan", "inbjudningar", "rapport", "rapporten", "rapporter", "delrapport", "slutrapport", "sammanställning", "sammanställningen", "underlag", "underlaget", "dokument", "dokumentet", "handlingar",
    "handlingarna", "handling", "länk", "länken", "länkar", "länkarna", "enkät", "enkäten", "förslag", "förslaget", "beslutsförslag", "beslutsförslaget", "utkast", "utkastet", "remiss", "remissen", "skrivelse", "skrivelsen", "bilder", "bilderna",
    "tidplan", "tidplanen", "projektplan", "projektplanen", "avtal", "avtalet", "överenskommelsen", "riktlinjen", "riktlinjerna", "rutinen", "program", "programmet", "handbok", "skrift", "skriften", "broschyr", "lista", "listan", "mötestider",
    "kontaktlista", "mall", "mallen", "blankett", "tjänsteskrivelse", "utredning", "utredningen", "statistik", "statistiken", "information", "informationen", "yttrande", "yttrandet", "remissvar", "remissvaret", "bilaga", "bilagor", "film", "filmen",
    "erbjudande", "faktablad", "pressmeddelande", "agenda", "dagordning", "dagordningen", "uppdragsbeskrivning", "direktiv", "mailet", "flyer", "affisch", "checklista", "vägledning", "vägledningen",
)
"""What can be enclosed."""
