"""Words that compounds of administration end in, without endings: by their last three letters."""

from __future__ import annotations

from collections import defaultdict

from samtrad.matters.linking.endings import stem

_WORDS = (
    "avtal överenskommelse plan handlingsplan program strategi policy riktlinje reglemente taxa avgift budget bokslut rapport redovisning utredning "
    "betänkande översyn uppföljning utvärdering granskning kartläggning analys projekt förstudie remiss motion förslag uppdrag beslut lag förordning "
    "rutin fråga ledning linje led cykelväg konvention kampanj central ansökan jour register system miljö modell struktur nämnd styrelse förvaltning bolag förbund råd grupp nätverk team enhet central centrum skola förskola boende "
    "bostad vård omsorg sjukvård tjänst hemtjänst socialtjänst service stöd insats utbildning kompetens försörjning utveckling planering samverkan "
    "samordning ledning styrning organisation verksamhet bidrag medel anslag fond stiftelse plats väg gata bro hamn park badhus hall arena museum bibliotek "
    "fastighet lokal mark tomt område reservat trafik kollektivtrafik färdtjänst transport energi vatten avlopp avfall klimat miljömål hälsa folkhälsa "
    "säkerhet trygghet beredskap integration arbete marknad arbetsmarknad näringsliv kultur fritid idrott ungdom barn äldre anhörig patient elev klass "
    "brukare medborgare digitalisering teknik välfärdsteknik plattform portal webb app data dataskydd informationssäkerhet arkiv"
)


def _by_ending() -> dict[str, tuple[str, ...]]:
    shelves: defaultdict[str, set[str]] = defaultdict(set)
    for word in _WORDS.split():
        head = stem(word)
        shelves[head[-3:]].add(head)
    return {ending: tuple(sorted(heads, key=lambda head: (-len(head), head))) for ending, heads in shelves.items()}


HEADS = _by_ending()
