"""Lists of senders, delegates and councils: who stands for whom, with parties bare behind names, senders alone or in a column, ticks; all is invented."""

from __future__ import annotations

import pytest

from attendance_lines import attendees, line

CASES: list[tuple[str, str, str]] = [
    (
        "bare parties behind names in a table",
        """Minnesanteckningar

Namn | Kommun | Roll | Deltagande
Anna Berg S | Granby | Ordförande | På plats
Bo Ek C | Hedsta |  | Digitalt
Cia Dal M | Granby |  | Förhinder
""",
        """Anna Berg|S|Granby|Ordförande|member|present
Bo Ek|C|Hedsta||member|present
Cia Dal|M|Granby||member|absent""",
    ),
    (
        "bare parties behind names in a list",
        """Protokoll

Beslutande
Anna Berg S, ordförande
Bo Ek M
Cia Dal V
Eva Hall KD, ersätter Gun Hed KD

Övriga närvarande
Ivar Lind, sekreterare
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|V|||member|present
Eva Hall|KD|||serving_substitute|present
Ivar Lind|||sekreterare|secretary|present""",
    ),
    (
        "slashes round parties",
        """Protokoll

Ledamöter: Anna Berg /S/, ordförande
Bo Ek /M/
Cia Dal /C/
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|present""",
    ),
    (
        "senders with colons in one line, parted by semicolons",
        """Anteckningar

Deltagare: Polisen: Anna Berg; Skolan: Bo Ek och Cia Dal; Kommunen: Eva Hall (S), ordförande, Gun Hed; Biblioteket: Ivar Lind
""",
        """Anna Berg||Polisen||member|present
Bo Ek||Skolan||member|present
Cia Dal||Skolan||member|present
Eva Hall|S|Kommunen|ordförande|member|present
Gun Hed||Kommunen||member|present
Ivar Lind||Biblioteket||member|present""",
    ),
    (
        "senders with people behind dashes",
        """Anteckningar

Närvarande

Polisen – Anna Berg, områdespolis
Skolan – Bo Ek, rektor, och Cia Dal, kurator
Kommunen – Eva Hall (S), ordförande
""",
        """Anna Berg||Polisen|områdespolis|member|present
Bo Ek||Skolan|rektor|member|present
Cia Dal||Skolan|kurator|member|present
Eva Hall|S|Kommunen|ordförande|member|present""",
    ),
    (
        "senders in a column, rows that go on",
        """Anteckningar

Deltagare

Polisen              Anna Berg
                     Bo Ek, via länk
Fastighetsägarna     Cia Dal
Kommunen             Eva Hall (M) (ordf)
                     Gun Hed
                     Ivar Lind
""",
        """Anna Berg||Polisen||member|present
Bo Ek||Polisen||member|present
Cia Dal||Fastighetsägarna||member|present
Eva Hall|M|Kommunen|ordf|member|present
Gun Hed||Kommunen||member|present
Ivar Lind||Kommunen||member|present""",
    ),
    (
        "municipalities as headings over bullets of delegates",
        """Protokoll

Närvarande ombud

Granby kommun

- Anna Berg (s)
- Bo Ek (c)

Hedsta kommun

- Cia Dal (m), i stället för Gun Hed
- Eva Hall (fp)
- Vakant

Övriga
Ivar Lind, länsdirektör
""",
        """Anna Berg|s|Granby kommun||member|present
Bo Ek|c|Granby kommun||member|present
Cia Dal|m|Hedsta kommun||serving_substitute|present
Eva Hall|fp|Hedsta kommun||member|present
-||Hedsta kommun||member|vacant
Ivar Lind|||länsdirektör|officer|present""",
    ),
    (
        "invited over officers",
        """Protokoll

Närvarande ledamöter
Anna Berg (S)
Bo Ek (M)

Tjänstepersoner
Cia Dal, kanslichef

Särskilt inbjudna
Eva Hall, riksdagsledamot
Gun Hed, landshövding
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|||kanslichef|officer|present
Eva Hall|||riksdagsledamot|guest|present
Gun Hed|||landshövding|guest|present""",
    ),
    (
        "on the spot, from afar, absent",
        """Minnesanteckningar

På plats: Anna Berg (Granby), Bo Ek (Hedsta)
På distans: Cia Dal (Granby), Eva Hall (Region Norrsjö)
Förhindrade: Gun Hed (Hedsta)
""",
        """Anna Berg||Granby||member|present
Bo Ek||Hedsta||member|present
Cia Dal||Granby||member|present
Eva Hall||Region Norrsjö||member|present
Gun Hed||Hedsta||member|absent""",
    ),
    (
        "ticks",
        """Minnesanteckningar

Namn | Organisation | Närvarande
Anna Berg | Granby kommun | ✓
Bo Ek | Hedsta kommun | ✓
Cia Dal | Region Norrsjö | –
Eva Hall | Ekby kommun | ✓
""",
        """Anna Berg||Granby kommun||member|present
Bo Ek||Hedsta kommun||member|present
Cia Dal||Region Norrsjö||member|absent
Eva Hall||Ekby kommun||member|present""",
    ),
    (
        "members beside substitutes by municipality",
        """Protokoll

Kommun | Ledamot | Ersättare
Granby | Anna Berg (S) | Bo Ek (C)
Hedsta | Cia Dal (M) | Eva Hall (L)
""",
        """Anna Berg|S|Granby||member|present
Bo Ek|C|Granby||substitute|present
Cia Dal|M|Hedsta||member|present
Eva Hall|L|Hedsta||substitute|present""",
    ),
    (
        "numbered list",
        """Protokoll

Beslutande
1. Anna Berg (S), ordförande
2. Bo Ek (M), vice ordförande
3. Cia Dal (C)

Ej tjänstgörande ersättare
1. Eva Hall (V)
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M||vice ordförande|member|present
Cia Dal|C|||member|present
Eva Hall|V|||substitute|present""",
    ),
    (
        "parties as words before names",
        """Protokoll

Beslutande

Socialdemokraterna: Anna Berg, ordförande, Bo Ek
Moderaterna: Cia Dal
Centerpartiet: Eva Hall
""",
        """Anna Berg|Socialdemokraterna||ordförande|member|present
Bo Ek|Socialdemokraterna|||member|present
Cia Dal|Moderaterna|||member|present
Eva Hall|Centerpartiet|||member|present""",
    ),
    (
        "replaced in brackets in the list of absent",
        """Protokoll

Beslutande
Anna Berg (S), ordförande
Bo Ek (M)
Cia Dal (S) ersätter Gun Hed (S)

Frånvarande ledamöter
Gun Hed (S)
Ivar Lind (L)
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|S|||serving_substitute|present
Gun Hed|S|||member|absent
Ivar Lind|L|||member|absent""",
    ),
    (
        "times in brackets",
        """Protokoll

Beslutande
Anna Berg (S), ordförande
Bo Ek (M), §§ 1–3
Cia Dal (C), fr.o.m. § 2
Eva Hall (V), t.o.m. § 3
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|part|1 2 3
Cia Dal|C|||member|part|2 3 4 5
Eva Hall|V|||member|part|1 2 3""",
    ),
    (
        "organisations as headings over people with posts",
        """Minnesanteckningar

Deltagare

Granby kommun
Anna Berg, socialchef
Bo Ek, enhetschef

Region Norrsjö
Cia Dal, områdeschef

Patientföreningen
Eva Hall
""",
        """Anna Berg||Granby kommun|socialchef|member|present
Bo Ek||Granby kommun|enhetschef|member|present
Cia Dal||Region Norrsjö|områdeschef|member|present
Eva Hall||Patientföreningen||member|present""",
    ),
    (
        "posts in brackets, places after dashes",
        """Anteckningar

Närvarande:
- Anna Berg (ordförande) – Granby
- Bo Ek – Hedsta
- Cia Dal (processledare) – Norrsjöförbundet

Frånvarande:
- Eva Hall – Ekby
""",
        """Anna Berg||Granby|ordförande|member|present
Bo Ek||Hedsta||member|present
Cia Dal||Norrsjöförbundet|processledare|member|present
Eva Hall||Ekby||member|absent""",
    ),
    (
        "those who came for one item",
        """Protokoll

Beslutande
Anna Berg (S), ordförande
Bo Ek (M)

Övriga närvarande
Cia Dal, förvaltningschef
Eva Hall, ekonom, § 2
Gun Hed, konsult, §§ 3–4
Ivar Lind, sekreterare
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|||förvaltningschef|officer|present
Eva Hall|||ekonom|officer|part|2
Gun Hed|||konsult|officer|part|3 4
Ivar Lind|||sekreterare|secretary|present""",
    ),
    (
        "people of an organisation over several lines behind a tab",
        """Anteckningar

Deltagare:
Granby kommun	Anna Berg, Bo Ek
Hedsta kommun	Cia Dal
Regionen	Eva Hall, Gun Hed, Ivar Lind
""",
        """Anna Berg||Granby kommun||member|present
Bo Ek||Granby kommun||member|present
Cia Dal||Hedsta kommun||member|present
Eva Hall||Regionen||member|present
Gun Hed||Regionen||member|present
Ivar Lind||Regionen||member|present""",
    ),
    (
        "how each took part in words",
        """Minnesanteckningar

Namn | Från | Funktion | Deltog
Anna Berg S | Granby kommun | ordförande | Via länk
Bo Ek M | Region Norrsjö | vice ordförande | Närvarande
Cia Dal L | Hedsta kommun | ledamot | Ej närvarande
Eva Hall V | Ekby kommun | ersättare | På plats
""",
        """Anna Berg|S|Granby kommun|ordförande|member|present
Bo Ek|M|Region Norrsjö|vice ordförande|member|present
Cia Dal|L|Hedsta kommun||member|absent
Eva Hall|V|Ekby kommun||substitute|present""",
    ),
    (
        "party before the name",
        """Protokoll

Beslutande
(S) Anna Berg, ordförande
(M) Bo Ek
(C) Cia Dal
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|present""",
    ),
    (
        "surnames of two words and places in columns",
        """Protokoll

Närvarande
Granby          Anna Berg Lind (S), ordförande
                Bo von der Ek (M)
Hedsta          Cia Hedman Dal (C)
Ekby            Eva af Hall (L)
""",
        """Anna Berg Lind|S|Granby|ordförande|member|present
Bo von der Ek|M|Granby||member|present
Cia Hedman Dal|C|Hedsta||member|present
Eva af Hall|L|Ekby||member|present""",
    ),
    (
        "noted behind the list who was missing",
        """Minnesanteckningar

Närvarande: Anna Berg, Bo Ek, Cia Dal
Återbud: Eva Hall och Gun Hed
Vid pennan: Ivar Lind
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||||member|present
Eva Hall||||member|absent
Gun Hed||||member|absent
Ivar Lind||||secretary|present""",
    ),
    (
        "deputies named with who they sit for on lines of their own",
        """Protokoll

Tjänstgörande ersättare
Anna Berg (S)
för Bo Ek (S)
Cia Dal (M)
för Eva Hall (M)

Ledamöter
Gun Hed (S), ordförande
""",
        """Anna Berg|S|||serving_substitute|present
Cia Dal|M|||serving_substitute|present
Gun Hed|S||ordförande|member|present""",
    ),
    (
        "a roll of delegates by municipality",
        """Protokoll

Årsmötet

Röstlängd

Ysby
Anna Berg (mp)
Bo Ek (c)

Hedsta
Cia Dal (c)
Vakant

Övriga
Eva Hall, kanslichef
""",
        """Anna Berg|mp|Ysby||member|present
Bo Ek|c|Ysby||member|present
Cia Dal|c|Hedsta||member|present
-||Hedsta||member|vacant
Eva Hall|||kanslichef|officer|present""",
    ),
    (
        "senders alone over their people, the municipality among them",
        """Anteckningar

Deltagare

Kommunen
Anna Berg (KD) (ordförande)

Nattvandrarna
Bo Ek
Cia Dal, via länk

Bostadsbolaget
Eva Hall, fältsekreterare
""",
        """Anna Berg|KD|Kommunen|ordförande|member|present
Bo Ek||Nattvandrarna||member|present
Cia Dal||Nattvandrarna||member|present
Eva Hall||Bostadsbolaget|fältsekreterare|member|present""",
    ),
    (
        "the municipality as one of those in running text",
        """Anteckningar

Närvarande: Kommunen: Anna Berg (L) (ordförande); Räddningstjänsten: Bo Ek; Skolan: Cia Dal och Eva Hall
""",
        """Anna Berg|L|Kommunen|ordförande|member|present
Bo Ek||Räddningstjänsten||member|present
Cia Dal||Skolan||member|present
Eva Hall||Skolan||member|present""",
    ),
    (
        "whose delegates they are in the heading",
        """Protokoll

Ägarnas ombud
Anna Berg, Granby kommun
Bo Ek, Hedsta kommun

Styrelsens ledamöter
Cia Dal
""",
        """Anna Berg||Granby kommun||member|present
Bo Ek||Hedsta kommun||member|present
Cia Dal||||member|present""",
    ),
    (
        "delegates and their substitutes beside the owners",
        """Protokoll

Ägare | Ombud | Ersättare | Röster
Granby kommun | Anna Berg (S) | Bo Ek (M) | 40
Hedsta kommun | Cia Dal (C) | – | 60
""",
        """Anna Berg|S|Granby kommun||member|present
Bo Ek|M|Granby kommun||substitute|present
Cia Dal|C|Hedsta kommun||member|present""",
    ),
    (
        "initials bare behind names",
        """Minnesanteckningar

Närvarande: Anna Berg AB, Bo Ek BE
Frånvarande: Eva Hall EH
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Eva Hall||||member|absent""",
    ),
    (
        "places without a word of what they are, beneath an organisation",
        """Avtalsrådet

Närvaro

Region Norrmon
Anna Berg (C), ordförande
Bo Ek (S)

Väsby Sand
Cia Dal (C)
Eva Hall, jurist

Järpby
Gun Hed (M)

Åsa Strand
Ivar Lind, utredare

Ej närvarande
Ola Ask (C), Järpby
""",
        """Anna Berg|C|Region Norrmon|ordförande|member|present
Bo Ek|S|Region Norrmon||member|present
Cia Dal|C|Väsby Sand||member|present
Eva Hall||Väsby Sand|jurist|member|present
Gun Hed|M|Järpby||member|present
Ivar Lind||Åsa Strand|utredare|member|present
Ola Ask|C|Järpby||member|absent""",
    ),
    (
        "a name alone among others is nobody's organisation",
        """Protokoll

Beslutande
Anna Berg (C), ordförande
Bo Ek
Cia Dal (M)
Eva Hall
Gun Hed (S)
""",
        """Anna Berg|C||ordförande|member|present
Bo Ek||||member|present
Cia Dal|M|||member|present
Eva Hall||||member|present
Gun Hed|S|||member|present""",
    ),
    (
        "organisations that someone spoke for in running text",
        """Anteckningar

Närvarande

Region Norrmon företräddes av Anna Berg (C), ordförande och Bo Ek.
Granby kommun företräddes av Cia Dal (S), Eva Hall (V) och Gun Hed (M). Hedsta
kommun representerades av Ivar Lind (L) och Ola Ask.
""",
        """Anna Berg|C|Region Norrmon|ordförande|member|present
Bo Ek||Region Norrmon||member|present
Cia Dal|S|Granby kommun||member|present
Eva Hall|V|Granby kommun||member|present
Gun Hed|M|Granby kommun||member|present
Ivar Lind|L|Hedsta kommun||member|present
Ola Ask||Hedsta kommun||member|present""",
    ),
    (
        "organisations in rows, those who came and those who did not in columns",
        """Protokoll

Part | Deltog | Förhinder
Region Norrmon | Anna Berg (M), ordförande; Bo Ek (L) | –
Väsby Å | Cia Dal; Eva Hall (MP) (t.o.m. kl. 15.15) | Gun Hed (C)
Knipsund | – | Ivar Lind (S)
Sekreterare: Ola Ask, nämndsekreterare, Region Norrmon
""",
        """Anna Berg|M|Region Norrmon|ordförande|member|present
Bo Ek|L|Region Norrmon||member|present
Cia Dal||Väsby Å||member|present
Eva Hall|MP|Väsby Å||member|part
Gun Hed|C|Väsby Å||member|absent
Ivar Lind|S|Knipsund||member|absent
Ola Ask||Region Norrmon|nämndsekreterare|secretary|present""",
    ),
    (
        "the same with a cell to a line",
        """Protokoll

Närvarande

Kommun
Närvarande
Ersättare
Region Norrmon
Anna Berg (M), ordförande, Bo Ek (L)
–
Väsby Å
Cia Dal (S)
Gun Hed (C)
Sekreterare: Ola Ask, nämndsekreterare
""",
        """Anna Berg|M|Region Norrmon|ordförande|member|present
Bo Ek|L|Region Norrmon||member|present
Cia Dal|S|Väsby Å||member|present
Gun Hed|C|Väsby Å||substitute|present
Ola Ask|||nämndsekreterare|secretary|present""",
    ),
    (
        "who sent word that they could not come",
        """Anteckningar

Närvarande: Anna Berg (M), Granby, ordförande; Bo Ek (L), Hedsta; Eva Hall (S), Norrmon
Förhinder hade anmälts av Cia Dal (C), Region Norrmon; Gun Hed
(S), Granby.
Antecknar: Ola Ask, nämndsekreterare
""",
        """Anna Berg|M|Granby|ordförande|member|present
Bo Ek|L|Hedsta||member|present
Eva Hall|S|Norrmon||member|present
Cia Dal|C|Region Norrmon||member|absent
Gun Hed|S|Granby||member|absent
Ola Ask|||nämndsekreterare|secretary|present""",
    ),
]


@pytest.mark.parametrize(("top", "people"), [(top, people) for _, top, people in CASES], ids=[name for name, _, _ in CASES])
def test_senders(top: str, people: str) -> None:
    assert "\n".join(line(a) for a in attendees(top)) == people
