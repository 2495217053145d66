"""Further ways in which minutes list who was there; every name is invented."""

from __future__ import annotations

import pytest

from attendance_lines import ITEMS, attendees, line

CASES: list[tuple[str, str, str]] = [
    (
        "label over two rows beside values, then others",
        """Protokoll

Beslutande             Ledamöter
                       Anna Berg (S), ordförande
                       Bo Ek (C), §§ 1–3

                       Tjänstgörande ersättare
                       Cia Dal (S) ersätter Dan Fors (S)

Ej tjänstgörande       Eva Hall (S)
ersättare              Filip Gren (C), på distans
                       Gun Holm (SD)

Övriga deltagare       Hans Ivarsson, socialchef
                       Ida Jonsson, ekonom, § 3
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|C|||member|part|1 2 3
Cia Dal|S|||serving_substitute|present
Eva Hall|S|||substitute|present
Filip Gren|C|||substitute|present
Gun Holm|SD|||substitute|present
Hans Ivarsson|||socialchef|officer|present
Ida Jonsson|||ekonom|officer|part|3""",
    ),
    (
        "labels over two rows beside values, other words",
        """Protokoll

Närvarande             Anna Berg (S), ordförande
ledamöter              Bo Ek (C)
                       Cia Dal (M)

Närvarande             Dan Fors (S)
ersättare              Eva Hall (L)

Övriga                 Filip Gren, förvaltningschef
närvarande             Gun Holm, nämndsekreterare
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|C|||member|present
Cia Dal|M|||member|present
Dan Fors|S|||substitute|present
Eva Hall|L|||substitute|present
Filip Gren|||förvaltningschef|officer|present
Gun Holm|||nämndsekreterare|secretary|present""",
    ),
    (
        "label over three rows",
        """Protokoll

Närvarande      Anna Berg (S)
ej tjänst-      Bo Ek (C)
görande         Cia Dal (M)
ersättare       Dan Fors (L)

Tjänstemän      Filip Gren, kanslichef
""",
        """Anna Berg|S|||substitute|present
Bo Ek|C|||substitute|present
Cia Dal|M|||substitute|present
Dan Fors|L|||substitute|present
Filip Gren|||kanslichef|officer|present""",
    ),
    (
        "with and without notice",
        """Protokoll

Närvarande: Anna Berg (S), Bo Ek (M)
Frånvarande med anmälan: Cia Dal (C)
Frånvarande utan anmälan: Dan Fors (L)
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|absent
Dan Fors|L|||member|absent""",
    ),
    (
        "semicolons on a line",
        """Protokoll

Närvarande: Anna Berg (S), ordf.; Bo Ek (M), v. ordf.; Cia Dal (C); Dan Fors (L) samt Eva Hall, sekr.
""",
        """Anna Berg|S||ordf.|member|present
Bo Ek|M||v. ordf.|member|present
Cia Dal|C|||member|present
Dan Fors|L|||member|present
Eva Hall|||sekr.|secretary|present""",
    ),
    (
        "samt continuing",
        """Protokoll

Närvarande: Anna Berg, Bo Ek och Cia Dal samt från förvaltningen Dan Fors och Eva Hall (sekreterare)
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||||member|present
Dan Fors||||officer|present
Eva Hall|||sekreterare|secretary|present""",
    ),
    (
        "narv §§",
        """Protokoll

Beslutande
Anna Berg (S), ordf. närv. §§ 1-3
Bo Ek (M), närvarande §§ 1–4
Cia Dal (C) tjg. §§ 4-5
Dan Fors (V) (§§ 2–5)
Eva Hall (L) from § 3
Filip Gren (MP) tom § 2
Gun Holm (KD), deltar ej i § 3 p.g.a. jäv
""",
        """Anna Berg|S||ordf.|member|part|1 2 3
Bo Ek|M|||member|part|1 2 3 4
Cia Dal|C|||serving_substitute|part|4 5
Dan Fors|V|||member|part|2 3 4 5
Eva Hall|L|||member|part|3 4 5
Filip Gren|MP|||member|part|1 2
Gun Holm|KD|||member|part|1 2 4 5""",
    ),
    (
        "list by municipality in caps",
        """Minnesanteckningar

Närvarande:

GRANBY
Anna Berg (S)
Bo Ek (M)

LILLSTAD
Cia Dal (C)

NORRMO
Dan Fors (S), ordförande
""",
        """Anna Berg|S|GRANBY||member|present
Bo Ek|M|GRANBY||member|present
Cia Dal|C|LILLSTAD||member|present
Dan Fors|S|NORRMO|ordförande|member|present""",
    ),
    (
        "list by municipality, lead",
        """Minnesanteckningar

Närvarande:
Ale: Anna Berg, Bo Ek
Lerum: Cia Dal
Partille: ingen
Kungälv: Dan Fors (sekr.)
""",
        """Anna Berg||Ale||member|present
Bo Ek||Ale||member|present
Cia Dal||Lerum||member|present
Dan Fors||Kungälv|sekr.|secretary|present""",
    ),
    (
        "list by party abbreviations",
        """Protokoll

Beslutande
S: Anna Berg, Bo Ek, Cia Dal
M: Dan Fors, Eva Hall
SD: Filip Gren
""",
        """Anna Berg|S|||member|present
Bo Ek|S|||member|present
Cia Dal|S|||member|present
Dan Fors|M|||member|present
Eva Hall|M|||member|present
Filip Gren|SD|||member|present""",
    ),
    (
        "list by party headings with bracket",
        """Protokoll

Beslutande

Socialdemokraterna (S)
Anna Berg
Bo Ek

Moderaterna (M)
Cia Dal
""",
        """Anna Berg|S|||member|present
Bo Ek|S|||member|present
Cia Dal|M|||member|present""",
    ),
    (
        "personalföreträdare",
        """Protokoll

Ledamöter
Anna Berg (S)
Ersättare
Bo Ek (M)
Tjänstepersoner
Cia Dal, förbundschef
Personalföreträdare
Dan Fors, Kommunal, §§ 1–3
Eva Hall, Vision
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||substitute|present
Cia Dal|||förbundschef|officer|present
Dan Fors||Kommunal||officer|part|1 2 3
Eva Hall||Vision||officer|present""",
    ),
    (
        "organisation behind title",
        """Protokoll

Beslutande
Anna Berg (S)
Övriga
Bo Ek, kommundirektör Granby
Cia Dal, socialchef Lillstads kommun
Dan Fors, enhetschef, Region Mittsjö
Eva Hall, ekonom, kommunledningskontoret
""",
        """Anna Berg|S|||member|present
Bo Ek||Granby|kommundirektör|officer|present
Cia Dal||Lillstads kommun|socialchef|officer|present
Dan Fors||Region Mittsjö|enhetschef|officer|present
Eva Hall||kommunledningskontoret|ekonom|officer|present""",
    ),
    (
        "arrives and leaves in a sentence under the list",
        """Protokoll

Beslutande
Anna Berg (S), ordförande
Bo Ek (M)
Cia Dal (C)

Ersättare
Dan Fors (L)

Bo Ek (M) anländer kl. 13.20, efter § 1.
Cia Dal (C) lämnar sammanträdet kl. 15.05 efter § 3.
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|part|2 3 4 5
Cia Dal|C|||member|part|1 2 3
Dan Fors|L|||substitute|present""",
    ),
    (
        "arrives in brackets in the line",
        """Protokoll

Beslutande
Anna Berg (S), ordförande
Bo Ek (M) (anlände kl. 13.20, § 2)
Cia Dal (C) (lämnade sammanträdet kl 15.05, före § 4)
Dan Fors (L), frånvarande § 2 på grund av jäv
Eva Hall (V), ej närvarande vid § 5
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|part|2 3 4 5
Cia Dal|C|||member|part|1 2 3
Dan Fors|L|||member|part|1 3 4 5
Eva Hall|V|||member|part|1 2 3 4""",
    ),
    (
        "organisation-first rows",
        """Minnesanteckningar

Närvarande
Region Halland: Anna Berg, Bo Ek
Granby kommun: Cia Dal (ordf.)
Lillstads kommun – Dan Fors

Förhinder
Ekby kommun
""",
        """Anna Berg||Region Halland||member|present
Bo Ek||Region Halland||member|present
Cia Dal||Granby kommun|ordf.|member|present
Dan Fors||Lillstads kommun||member|present""",
    ),
    (
        "brackets with municipality and party",
        """Minnesanteckningar

Deltagare:
Anna Berg (S, Granby), ordförande
Bo Ek (Lillstad, M)
Cia Dal (C) Ekby
Dan Fors (L) – Region Mittsjö
""",
        """Anna Berg|S|Granby|ordförande|member|present
Bo Ek|M|Lillstad||member|present
Cia Dal|C|Ekby||member|present
Dan Fors|L|Region Mittsjö||member|present""",
    ),
    (
        "remote in many words",
        """Minnesanteckningar

Närvarande
Anna Berg, Lerum (Teams)
Bo Ek, Ale, digitalt
Cia Dal, Partille (deltog på distans)
Dan Fors, Kungälv via länk
Eva Hall, Mölndal *

* deltog via Teams
""",
        """Anna Berg||Lerum||member|present
Bo Ek||Ale||member|present
Cia Dal||Partille||member|present
Dan Fors||Kungälv||member|present
Eva Hall||Mölndal||member|present""",
    ),
    (
        "ersättare listed in a running text",
        """Protokoll

Beslutande: Anna Berg (S), ordförande, Bo Ek (M), vice ordförande, Cia Dal (C), Dan Fors (L) tjänstgörande ersättare för Eva Hall (L), Filip Gren (SD).
Ej tjänstgörande ersättare: Gun Holm (S), Hans Ivarsson (M).
Övriga: Ida Jonsson, kommundirektör, Jan Karlgren, ekonomichef § 2, Kia Lund, sekreterare.
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M||vice ordförande|member|present
Cia Dal|C|||member|present
Dan Fors|L|||serving_substitute|present
Filip Gren|SD|||member|present
Gun Holm|S|||substitute|present
Hans Ivarsson|M|||substitute|present
Ida Jonsson|||kommundirektör|officer|present
Jan Karlgren|||ekonomichef|officer|part|2
Kia Lund|||sekreterare|secretary|present""",
    ),
    (
        "numbered council list with substitutes under",
        """Protokoll

Beslutande ledamöter
1. Anna Berg (S)
2. Bo Ek (M)
3. Cia Dal (C) ersätts av Dan Fors (C)
5. Vakant (SD)
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|absent
Dan Fors|C|||serving_substitute|present
-|SD|||member|vacant""",
    ),
    (
        "presidium and members",
        """Protokoll

Presidium
Anna Berg (S), ordförande
Bo Ek (M), 1:e vice ordförande

Övriga ledamöter
Cia Dal (C)
Dan Fors (L)

Tjänstemän
Eva Hall
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M||1:e vice ordförande|member|present
Cia Dal|C|||member|present
Dan Fors|L|||member|present
Eva Hall||||officer|present""",
    ),
    (
        "role labels with dots",
        """Minnesanteckningar

Närvarande:
Ordförande: Anna Berg
Sekreterare: Bo Ek
Ledamöter: Cia Dal
           Dan Fors
Ersättare: Eva Hall
Ej närvarande: Filip Gren
Adjungerad: Gun Holm
Revisor: Hans Ivarsson
""",
        """Anna Berg|||Ordförande|member|present
Bo Ek||||secretary|present
Cia Dal||||member|present
Dan Fors||||member|present
Eva Hall||||substitute|present
Filip Gren||||member|absent
Gun Holm||||co_opted|present
Hans Ivarsson||||officer|present""",
    ),
    (
        "dots leaders and caps",
        """Protokoll

NÄRVARANDE LEDAMÖTER
ANNA BERG (S) ORDFÖRANDE
BO EK (M)

NÄRVARANDE ERSÄTTARE
CIA DAL (C)

ÖVRIGA
DAN FORS, kommunchef
""",
        """ANNA BERG|S||ORDFÖRANDE|member|present
BO EK|M|||member|present
CIA DAL|C|||substitute|present
DAN FORS|||kommunchef|officer|present""",
    ),
    (
        "officers before names",
        """Protokoll

Beslutande
Anna Berg (S)
Bo Ek (M)
Från förvaltningen
Cia Dal, socialchef
Dan Fors, nämndsekreterare
Fackliga företrädare
Eva Hall (Vision)
Filip Gren (Kommunal), § 2
Insynsplats
Gun Holm (MP)
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|||socialchef|officer|present
Dan Fors|||nämndsekreterare|secretary|present
Eva Hall||Vision||officer|present
Filip Gren||Kommunal||officer|part|2
Gun Holm|MP|||co_opted|present""",
    ),
    (
        "names with Ordf in front of list lines",
        """Protokoll

Beslutande   Ordf   Anna Berg (S)
             V ordf Bo Ek (M)
             Led    Cia Dal (C)
             Ers    Dan Fors (L)
""",
        """Anna Berg|S||Ordf|member|present
Bo Ek|M||V ordf|member|present
Cia Dal|C|||member|present
Dan Fors|L|||serving_substitute|present""",
    ),
    (
        "named with dash and roles; no list heading but 'Vid mötet deltog'",
        """Minnesanteckningar

Vid mötet deltog: Anna Berg, Bo Ek, Cia Dal och Dan Fors (sekr.)

Frånvarande var Eva Hall och Filip Gren.
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||||member|present
Dan Fors|||sekr.|secretary|present
Eva Hall||||member|absent
Filip Gren||||member|absent""",
    ),
    (
        "two columns in text, substitutes beside, foot heading",
        """Protokoll

Beslutande                          Ersättare
Anna Berg (S), ordf                 Eva Hall (S)
Bo Ek (M)                           Filip Gren (M), § 3
Cia Dal (C)
Dan Fors (L)                        Frånvarande
                                    Gun Holm (V)
                                    Hans Ivarsson (SD)
""",
        """Anna Berg|S||ordf|member|present
Eva Hall|S|||substitute|present
Bo Ek|M|||member|present
Filip Gren|M|||substitute|part|3
Cia Dal|C|||member|present
Dan Fors|L|||member|present
Gun Holm|V|||member|absent
Hans Ivarsson|SD|||member|absent""",
    ),
    (
        "three columns",
        """Protokoll

Ledamöter\tErsättare\tTjänstemän
Anna Berg (S)\tDan Fors (S)\tFilip Gren, kommunchef
Bo Ek (M)\tEva Hall (M)\tGun Holm, sekreterare
Cia Dal (C)\t\tHans Ivarsson, ekonom § 2
""",
        """Anna Berg|S|||member|present
Dan Fors|S|||substitute|present
Filip Gren|||kommunchef|officer|present
Bo Ek|M|||member|present
Eva Hall|M|||substitute|present
Gun Holm|||sekreterare|secretary|present
Cia Dal|C|||member|present
Hans Ivarsson|||ekonom|officer|part|2""",
    ),
    (
        "names in two columns under one heading",
        """Protokoll

Beslutande
Anna Berg (S), ordförande            Dan Fors (C)
Bo Ek (M)                            Eva Hall (L)
Cia Dal (V)                          Filip Gren (SD)
Övriga
Gun Holm, sekreterare
""",
        """Anna Berg|S||ordförande|member|present
Dan Fors|C|||member|present
Bo Ek|M|||member|present
Eva Hall|L|||member|present
Cia Dal|V|||member|present
Filip Gren|SD|||member|present
Gun Holm|||sekreterare|secretary|present""",
    ),
    (
        "names in three columns without parties",
        """Minnesanteckningar

Närvarande
Anna Berg        Bo Ek        Cia Dal
Dan Fors         Eva Hall     Filip Gren
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||||member|present
Dan Fors||||member|present
Eva Hall||||member|present
Filip Gren||||member|present""",
    ),
    (
        "föredragande in the list",
        """Protokoll

Ledamöter
Anna Berg (S)
Bo Ek (M)
Föredragande
Cia Dal, planarkitekt § 2
Övriga närvarande
Dan Fors, sekreterare
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|||planarkitekt|presenter|part|2
Dan Fors|||sekreterare|secretary|present""",
    ),
    (
        "label with role in brackets",
        """Minnesanteckningar

Närvarande: Anna Berg (ordf), Bo Ek (sekr), Cia Dal, Dan Fors (t o m p 3), Eva Hall (fr o m § 2), Filip Gren (§ 4)
Frånvarande: Gun Holm (sjuk), Hans Ivarsson (semester), Ida Jonsson
""",
        """Anna Berg|||ordf|member|present
Bo Ek|||sekr|secretary|present
Cia Dal||||member|present
Dan Fors||||member|part|1 2 3
Eva Hall||||member|part|2 3 4 5
Filip Gren||||member|part|4
Gun Holm||||member|absent
Hans Ivarsson||||member|absent
Ida Jonsson||||member|absent""",
    ),
    (
        "list with given name and municipality only",
        """Minnesanteckningar

Deltagare: Anna (Lerum), Bo (Ale), Cia (Partille) och Dan (GR, antecknar)
Frånvarande: Eva (Mölndal)
""",
        """Anna||Lerum||member|present
Bo||Ale||member|present
Cia||Partille||member|present
Dan||GR||secretary|present
Eva||Mölndal||member|absent""",
    ),
    (
        "commas then title then org",
        """Minnesanteckningar

Närvarande
Anna Berg, socialchef, Lerum
Bo Ek, Ale, socialchef
Cia Dal, t.f. enhetschef äldreomsorg, Partille kommun (ersätter Dan Fors)
Eva Hall, Göteborgsregionen, processledare
""",
        """Anna Berg||Lerum|socialchef|member|present
Bo Ek||Ale|socialchef|member|present
Cia Dal||Partille kommun|t.f. enhetschef äldreomsorg|serving_substitute|present
Eva Hall||Göteborgsregionen|processledare|member|present""",
    ),
    (
        "closed with period",
        """Protokoll

Närvarande ledamöter: Anna Berg (S), Bo Ek (M).
Närvarande ersättare: Cia Dal (C).
Frånvarande: -
Övriga närvarande: Dan Fors, rektor, § 2, Eva Hall, skolchef samt Filip Gren, nämndsekreterare.
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|C|||substitute|present
Dan Fors|||rektor|officer|part|2
Eva Hall|||skolchef|officer|present
Filip Gren|||nämndsekreterare|secretary|present""",
    ),
    (
        "bullets under presence with bold labels",
        """Minnesanteckningar

**Närvarande:** Anna Berg (ordförande), Bo Ek, Cia Dal

**Frånvarande:** Dan Fors

**Sekreterare:** Eva Hall
""",
        """Anna Berg|||ordförande|member|present
Bo Ek||||member|present
Cia Dal||||member|present
Dan Fors||||member|absent
Eva Hall||||secretary|present""",
    ),
    (
        "check boxes",
        """Minnesanteckningar

Deltagare
☒ Anna Berg, Lerum
☐ Bo Ek, Ale
☒ Cia Dal, Partille
""",
        """Anna Berg||Lerum||member|present
Bo Ek||Ale||member|absent
Cia Dal||Partille||member|present""",
    ),
    (
        "initials in brackets",
        """Minnesanteckningar

Närvarande
Anna Berg (AB), Lerum
Bo Ek (BE), Ale
Cia Dal (CD), Partille
""",
        """Anna Berg||Lerum||member|present
Bo Ek||Ale||member|present
Cia Dal||Partille||member|present""",
    ),
    (
        "e-mail addresses",
        """Minnesanteckningar

Närvarande
Anna Berg, anna.berg@granby.se, Granby kommun
Bo Ek <bo.ek@lillstad.se> Lillstads kommun
""",
        """Anna Berg||Granby kommun||member|present
Bo Ek||Lillstads kommun||member|present""",
    ),
    (
        "substitutes with reason and order",
        """Protokoll

Tjänstgörande ledamöter
Anna Berg (S), ordf.
Bo Ek (M), 1:e v. ordf.
Tjänstgörande ersättare
Cia Dal (C) för Dan Fors (C)
Eva Hall (L) för Filip Gren (L) §§ 1–2
Gun Holm (V) på vakant plats
Närvarande icke tjänstgörande ersättare
Hans Ivarsson (S) §§ 2–5
""",
        """Anna Berg|S||ordf.|member|present
Bo Ek|M||1:e v. ordf.|member|present
Cia Dal|C|||serving_substitute|present
Eva Hall|L|||serving_substitute|part|1 2
Gun Holm|V|||serving_substitute|present
Hans Ivarsson|S|||substitute|part|2 3 4 5""",
    ),
    (
        "tjg instead of whom",
        """Protokoll

Beslutande
Anna Berg (S)
Bo Ek (M) tjg ers
Cia Dal (C), i stället för Dan Fors (C)
Eva Hall (V), ersättare, tjänstgör §§ 3–5
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||serving_substitute|present
Cia Dal|C|||serving_substitute|present
Eva Hall|V|||serving_substitute|part|3 4 5""",
    ),
    (
        "deputies with role suffix only",
        """Protokoll

Ledamöter och ersättare
Anna Berg (S), ledamot
Bo Ek (M), ersättare
Cia Dal (C), tjg. ersättare
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||substitute|present
Cia Dal|C|||serving_substitute|present""",
    ),
    (
        "list of a regional politicians group with sub heads of parties and regions",
        """Minnesanteckningar

Närvarande

Kommunerna
Anna Berg (S), Lerum
Bo Ek (M), Ale

Regionen
Cia Dal (C)
Dan Fors (L)

Tjänstepersoner
Eva Hall, GR
Filip Gren, Regionens kansli (antecknar)
""",
        """Anna Berg|S|Lerum||member|present
Bo Ek|M|Ale||member|present
Cia Dal|C|||member|present
Dan Fors|L|||member|present
Eva Hall||GR||officer|present
Filip Gren||Regionens kansli||secretary|present""",
    ),
    (
        "names with phone or roles in the next line",
        """Minnesanteckningar

Deltagare

Anna Berg
Socialchef, Lerums kommun

Bo Ek
Enhetschef, Partille kommun
""",
        """Anna Berg||Lerums kommun|Socialchef|member|present
Bo Ek||Partille kommun|Enhetschef|member|present""",
    ),
    (
        "invited under own labels",
        """Minnesanteckningar

Kallade: Anna Berg, Bo Ek, Cia Dal
Närvarande: Anna Berg, Bo Ek
Ej närvarande: Cia Dal
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||||member|absent""",
    ),
    (
        "meeting held digitally, everyone by Teams",
        """Minnesanteckningar

Deltagare via Teams: Anna Berg, Bo Ek
Deltagare på plats: Cia Dal
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||||member|present""",
    ),
    (
        "absent without own heading, in brackets",
        """Minnesanteckningar

Ledamöter
Anna Berg, Lerum
Bo Ek, Ale (frånvarande)
Cia Dal, Partille (anmält förhinder)
Dan Fors, Kungälv, ej närvarande
""",
        """Anna Berg||Lerum||member|present
Bo Ek||Ale||member|absent
Cia Dal||Partille||member|absent
Dan Fors||Kungälv||member|absent""",
    ),
    (
        "all caps names with lowercase party",
        """Protokoll

Närvarande: Anna Berg s, Bo Ek m, Cia Dal c
Suppleanter: Dan Fors fp
""",
        """Anna Berg|s|||member|present
Bo Ek|m|||member|present
Cia Dal|c|||member|present
Dan Fors|fp|||substitute|present""",
    ),
    (
        "officers with municipality in title",
        """Protokoll

Beslutande
Anna Berg (S), Lerum
Bo Ek (M), Ale
Övriga
Cia Dal, förbundschef
Dan Fors, ekonomichef Lerum
Eva Hall, kommunchef i Ale
Filip Gren, enhetschef Barn och unga
""",
        """Anna Berg|S|Lerum||member|present
Bo Ek|M|Ale||member|present
Cia Dal|||förbundschef|officer|present
Dan Fors||Lerum|ekonomichef|officer|present
Eva Hall||Ale|kommunchef|officer|present
Filip Gren|||enhetschef Barn och unga|officer|present""",
    ),
    (
        "paragraph in own column left",
        """Protokoll

Övriga deltagande
§§ 1-3   Anna Berg, ekonomichef
§ 4      Bo Ek, jurist
         Cia Dal, sekreterare
""",
        """Anna Berg|||ekonomichef|officer|part|1 2 3
Bo Ek|||jurist|officer|part|4
Cia Dal|||sekreterare|secretary|present""",
    ),
    (
        "presence as a sentence",
        """Minnesanteckningar

Närvarande var ordföranden Anna Berg, Bo Ek, Cia Dal samt sekreteraren Dan Fors.
""",
        """Anna Berg|||ordföranden|member|present
Bo Ek||||member|present
Cia Dal||||member|present
Dan Fors|||sekreteraren|secretary|present""",
    ),
    (
        "absent with their stand-ins",
        """Protokoll

Närvarande
Anna Berg (S)
Bo Ek (M)
Frånvarande
Cia Dal (C) ersätts av Dan Fors (C)
Eva Hall (L), ersättare Filip Gren (L)
Gun Holm (V)
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|absent
Dan Fors|C|||serving_substitute|present
Eva Hall|L|||member|absent
Filip Gren|L|||serving_substitute|present
Gun Holm|V|||member|absent""",
    ),
    (
        "times in brackets",
        """Minnesanteckningar

Närvarande
Anna Berg, Lerum (9.00–10.30)
Bo Ek, Ale (från 9.45)
Cia Dal, Partille (t.o.m. kl. 11)
Dan Fors, Kungälv (lämnade 10.15)
""",
        """Anna Berg||Lerum||member|part
Bo Ek||Ale||member|part
Cia Dal||Partille||member|part
Dan Fors||Kungälv||member|part""",
    ),
    (
        "paragraph lists with del av",
        """Protokoll

Beslutande
Anna Berg (S), §§ 1-3 och del av § 4
Bo Ek (M), del av § 2, §§ 3-5
Cia Dal (C), alla paragrafer utom § 3
Dan Fors (L), samtliga §§
""",
        """Anna Berg|S|||member|part|1 2 3 4
Bo Ek|M|||member|part|2 3 4 5
Cia Dal|C|||member|part|1 2 4 5
Dan Fors|L|||member|present""",
    ),
    (
        "hyphenated running text",
        """Protokoll

Närvarande: Anna Berg (S), ordfö-
rande, Bo Ek (M), vice ord-
förande, Cia Dal (C) och Dan
Fors (L).
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M||vice ordförande|member|present
Cia Dal|C|||member|present
Dan Fors|L|||member|present""",
    ),
    (
        "justerare in the list",
        """Protokoll

Närvarande
Anna Berg (S), ordförande
Bo Ek (M), justerare
Cia Dal, sekreterare
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M||justerare|member|present
Cia Dal|||sekreterare|secretary|present""",
    ),
    (
        "strange names",
        """Minnesanteckningar

Närvarande
Ann Sofie af Ugglas, Lerum
Mohamed Abdi Ali, Ale
Jean-Pierre D'Arc, Partille
Jan Å. Berg, Kungälv
Christer ”Kicke” Ek, Mölndal
Maria Lopez y Garcia, Tjörn
Karl-Erik O’Connor, Orust
Eva Ek Dahl Hall, Lilla Edet
""",
        """Ann Sofie af Ugglas||Lerum||member|present
Mohamed Abdi Ali||Ale||member|present
Jean-Pierre D'Arc||Partille||member|present
Jan Å. Berg||Kungälv||member|present
Christer ”Kicke” Ek||Mölndal||member|present
Maria Lopez y Garcia||Tjörn||member|present
Karl-Erik O’Connor||Orust||member|present
Eva Ek Dahl Hall||Lilla Edet||member|present""",
    ),
    (
        "list then prose about quorum",
        """Protokoll

Närvarande
Anna Berg (S)
Bo Ek (M)

Sammanträdet är offentligt. Ordföranden konstaterar att nämnden är beslutför.
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present""",
    ),
    (
        "union cooperation group",
        """Minnesanteckningar

För arbetsgivaren: Anna Berg, Bo Ek
För arbetstagarorganisationerna: Cia Dal, Vision
Dan Fors, Kommunal
Eva Hall, Sveriges Lärare
Frånvarande: Filip Gren, Saco
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||Vision||member|present
Dan Fors||Kommunal||member|present
Eva Hall||Sveriges Lärare||member|present
Filip Gren||Saco||member|absent""",
    ),
    (
        "shareholder style",
        """Protokoll

Närvarande styrelseledamöter: Anna Berg, Bo Ek, Cia Dal
Närvarande suppleanter: Dan Fors
Förhindrade: Eva Hall
Adjungerade: Filip Gren (VD), Gun Holm (protokollförare)
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||||member|present
Dan Fors||||substitute|present
Eva Hall||||member|absent
Filip Gren|||VD|co_opted|present
Gun Holm|||protokollförare|secretary|present""",
    ),
    (
        "sections by the hour: forenoon and afternoon",
        """Minnesanteckningar

Närvarande:
Anna Berg, Lerum
Bo Ek, Ale (förmiddagen)
Cia Dal, Partille, endast punkt 3
Dan Fors, Kungälv, punkt 2 och 4
""",
        """Anna Berg||Lerum||member|present
Bo Ek||Ale||member|part
Cia Dal||Partille||member|part|3
Dan Fors||Kungälv||member|part|2 4""",
    ),
    (
        "spaced columns name, party, role",
        """Protokoll

Ledamöter
Anna Berg          S       Ordförande
Bo Ek              M       1:e vice ordförande
Cia Dal            C

Ersättare
Dan Fors           SD      Tjänstgörande
Eva Hall           KD      Ej tjänstgörande
""",
        """Anna Berg|S||Ordförande|member|present
Bo Ek|M||1:e vice ordförande|member|present
Cia Dal|C|||member|present
Dan Fors|SD|||serving_substitute|present
Eva Hall|KD|||substitute|present""",
    ),
    (
        "label column narrow with ordf and v ordf as labels",
        """Protokoll

Ordförande              Anna Berg (S)
1:e vice ordförande     Bo Ek (M)
2:e vice ordförande     Cia Dal (C)
Ledamöter               Dan Fors (L)
                        Eva Hall (V)
Ersättare               Filip Gren (SD)
Sekreterare             Gun Holm
Övriga närvarande       Hans Ivarsson, kommunchef
""",
        """Anna Berg|S||Ordförande|member|present
Bo Ek|M||1:e vice ordförande|member|present
Cia Dal|C||2:e vice ordförande|member|present
Dan Fors|L|||member|present
Eva Hall|V|||member|present
Filip Gren|SD|||substitute|present
Gun Holm||||secretary|present
Hans Ivarsson|||kommunchef|officer|present""",
    ),
    (
        "colon labels with several roles",
        """Minnesanteckningar

Ordförande: Anna Berg (S)
Vice ordförande: Bo Ek (M)
Ledamöter: Cia Dal (C), Dan Fors (L)
Adjungerade: Eva Hall, Filip Gren
Sekreterare: Gun Holm
Frånvarande: Hans Ivarsson (V)
""",
        """Anna Berg|S||Ordförande|member|present
Bo Ek|M||Vice ordförande|member|present
Cia Dal|C|||member|present
Dan Fors|L|||member|present
Eva Hall||||co_opted|present
Filip Gren||||co_opted|present
Gun Holm||||secretary|present
Hans Ivarsson|V|||member|absent""",
    ),
    (
        "secretary last on the officers' list and in signing",
        """Protokoll

Beslutande
Anna Berg (S), ordförande
Bo Ek (M)
Övriga deltagare
Cia Dal, kommundirektör
Dan Fors, kanslichef/sekreterare
Utses att justera
Bo Ek
Underskrifter
Sekreterare
............................
Dan Fors
Ordförande
............................
Anna Berg
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|||kommundirektör|officer|present
Dan Fors|||kanslichef/sekreterare|secretary|present""",
    ),
    (
        "presence only for some items by name of the item",
        """Protokoll

Beslutande
Anna Berg (S)
Övriga
Bo Ek, planchef, under § 2
Cia Dal, VD Granby Energi AB, §§ 2, 4
Dan Fors, föredragande § 3
Eva Hall, kommunjurist (§§ 2–3, 5)
Filip Gren, ungdomsrådet (ärende 4)
""",
        """Anna Berg|S|||member|present
Bo Ek|||planchef|officer|part|2
Cia Dal||Granby Energi AB|VD|officer|part|2 4
Dan Fors||||presenter|part|3
Eva Hall|||kommunjurist|officer|part|2 3 5
Filip Gren||ungdomsrådet||officer|part|4""",
    ),
    (
        "dashed list with roles",
        """Minnesanteckningar

Deltagare:
- Anna Berg – Lerums kommun – ordförande
- Bo Ek – Ale kommun
- Cia Dal – GR – anteckningar

Ej deltagit:
- Dan Fors – Partille kommun
""",
        """Anna Berg||Lerums kommun|ordförande|member|present
Bo Ek||Ale kommun||member|present
Cia Dal||GR||secretary|present
Dan Fors||Partille kommun||member|absent""",
    ),
    (
        "organisation with colon and many names on lines",
        """Minnesanteckningar

Närvarande:
Lerum: Anna Berg och Bo Ek
Ale: Cia Dal
Partille: -
VGR: Dan Fors
GR: Eva Hall (ordf.), Filip Gren
""",
        """Anna Berg||Lerum||member|present
Bo Ek||Lerum||member|present
Cia Dal||Ale||member|present
Dan Fors||VGR||member|present
Eva Hall||GR|ordf.|member|present
Filip Gren||GR||member|present""",
    ),
    (
        "list with extra guests by item",
        """Minnesanteckningar

Medverkande
Anna Berg, ordf., Lerum
Bo Ek, Ale
Inbjudna gäster
Cia Dal, Skolverket, p 2
Dan Fors, Region Halland (punkt 3)
Meddelat frånvaro
Eva Hall, Partille
""",
        """Anna Berg||Lerum|ordf.|member|present
Bo Ek||Ale||member|present
Cia Dal||Skolverket||guest|part|2
Dan Fors||Region Halland||guest|part|3
Eva Hall||Partille||member|absent""",
    ),
    (
        "ersättare with digital and phone",
        """Protokoll

Ledamöter
Anna Berg (S), ordf, via Teams
Bo Ek (M) (på distans)
Cia Dal (C), distans §§ 1–3
Ersättare
Dan Fors (L), digitalt deltagande
""",
        """Anna Berg|S||ordf|member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|part|1 2 3
Dan Fors|L|||substitute|present""",
    ),
    (
        "one word heads in capital with slash",
        """Protokoll

NÄRVARANDE LEDAMÖTER/ERSÄTTARE
Anna Berg (S), ordförande
Bo Ek (M), tj ers
Cia Dal (C), ersättare
EJ NÄRVARANDE
Dan Fors (L)
ÖVRIGA NÄRVARANDE
Eva Hall, rektor
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||serving_substitute|present
Cia Dal|C|||substitute|present
Dan Fors|L|||member|absent
Eva Hall|||rektor|officer|present""",
    ),
    (
        "members' presence by footnotes",
        """Minnesanteckningar

Närvarande
Anna Berg, Lerum
Bo Ek, Ale 1)
Cia Dal, Partille*
""",
        """Anna Berg||Lerum||member|present
Bo Ek||Ale||member|present
Cia Dal||Partille||member|present""",
    ),
    (
        "parts of a county as labels over two lines",
        """Minnesanteckningar

Närvarande
Norra länsdelen: Anna Berg (Granby), Bo Ek (Region Granmark), Cia Dal
(Lillstad)
Södra länsdelen: Dan Fors (RSS
Granmark, antecknar), Eva Hall (Ekby)
Adjungerad: Filip Gren (Region Granmark), punkt 4
""",
        """Anna Berg||Granby||member|present
Bo Ek||Region Granmark||member|present
Cia Dal||Lillstad||member|present
Dan Fors||RSS Granmark||secretary|present
Eva Hall||Ekby||member|present
Filip Gren||Region Granmark||co_opted|part|4""",
    ),
    (
        "semicolons between people, places of two words",
        """Minnesanteckningar

Närvarande: Anna Berg, Granby (ordf); Bo Ek, Norra Åkerby; Cia Dal,
Lillstad; Dan Fors, Region Granmark (gäst); Eva Hall,
Ekby (antecknar)
Frånvarande: Filip Gren, Granby; Gun Holm, Ekby; Hans Ivarsson, Norra Åkerby
""",
        """Anna Berg||Granby|ordf|member|present
Bo Ek||Norra Åkerby||member|present
Cia Dal||Lillstad||member|present
Dan Fors||Region Granmark||guest|present
Eva Hall||Ekby||secretary|present
Filip Gren||Granby||member|absent
Gun Holm||Ekby||member|absent
Hans Ivarsson||Norra Åkerby||member|absent""",
    ),
    (
        "sides as the first headings",
        """Minnesanteckningar

Datum:\t2021-03-02

Kommunerna

Anna Berg (S)\tGranby, ordförande
Bo Ek (C)\tLillstad
Cia Dal (KD)\tEkby (ersätter Dan Fors)

Regionen

Eva Hall (S)\tRegion Granmark, vice ordförande
Filip Gren (M)\tRegion Granmark

Tjänstepersoner

Gun Holm, Region Granmark, sekreterare
""",
        """Anna Berg|S|Granby|ordförande|member|present
Bo Ek|C|Lillstad||member|present
Cia Dal|KD|Ekby||serving_substitute|present
Eva Hall|S|Region Granmark|vice ordförande|member|present
Filip Gren|M|Region Granmark||member|present
Gun Holm||Region Granmark|sekreterare|secretary|present""",
    ),
    (
        "markdown headings and nested bullets",
        """# Minnesanteckningar

## Närvarande

- **Kommuner**
  - Anna Berg (Lerum), ordförande
  - Bo Ek (Ale)
- **Regionen**
  - Cia Dal (VGR)

## Frånvarande

- Dan Fors (Partille)
""",
        """Anna Berg||Lerum|ordförande|member|present
Bo Ek||Ale||member|present
Cia Dal||VGR||member|present
Dan Fors||Partille||member|absent""",
    ),
    (
        "closing list at the end",
        """Protokoll
Socialnämnden 2021-03-02

§ 1 Val av justerare

Bo Ek utses.

§ 2 Budget

Beslut

Budgeten antas.

Vid protokollet

Eva Hall

Närvarande ledamöter
Anna Berg (S), ordförande
Bo Ek (M)
Ej tjänstgörande ersättare
Cia Dal (C)
""",
        """Eva Hall||||secretary|present
Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|C|||substitute|present""",
    ),
    (
        "moves in lists of arrivals under a heading of their own",
        """Protokoll

Ledamöter
Anna Berg (S)
Bo Ek (M)
Cia Dal (C)

Bo Ek (M) tjänstgör fr.o.m. § 3.
Cia Dal lämnar mötet kl. 14.00, under § 4.
Anna Berg deltar inte i § 2 på grund av jäv.
""",
        """Anna Berg|S|||member|part|1 3 4 5
Bo Ek|M|||member|part|3 4 5
Cia Dal|C|||member|part|1 2 3 4""",
    ),
    (
        "substitute serves by sentence",
        """Protokoll

Beslutande
Anna Berg (S)
Bo Ek (M), jäv § 3
Cia Dal (C), tjänstgör § 3 i stället för Bo Ek (M)
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|part|1 2 4 5
Cia Dal|C|||serving_substitute|part|3""",
    ),
    (
        "officers with the day's part in front",
        """Protokoll

Beslutande
Anna Berg (S)
Bo Ek (M)
Övriga närvarande
Kommundirektör Cia Dal
Ekonomichef Dan Fors, §§ 2-3
Sekreterare Eva Hall
Planarkitekterna Filip Gren och Gun Holm, § 4
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|||Kommundirektör|officer|present
Dan Fors|||Ekonomichef|officer|part|2 3
Eva Hall||||secretary|present
Filip Gren|||Planarkitekterna|officer|part|4
Gun Holm||||officer|part|4""",
    ),
    (
        "lists beside place and time in two columns",
        """Protokoll

Plats och tid:     Eken, kl. 13.00–15.00
Närvarande:        Anna Berg (S), ordförande
                   Bo Ek (M)
Ej närvarande:     Cia Dal (C)
Övriga närvarande: Dan Fors, sekreterare
Justerare:         Bo Ek
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|absent
Dan Fors|||sekreterare|secretary|present""",
    ),
    (
        "party in square or without brackets after dash",
        """Protokoll

Ledamöter
Anna Berg – S
Bo Ek – M, vice ordförande
Cia Dal / C
""",
        """Anna Berg|S|||member|present
Bo Ek|M||vice ordförande|member|present
Cia Dal|C|||member|present""",
    ),
    (
        "regional board with district",
        """Protokoll

Närvarande ledamöter
Anna Berg (S) ordförande
Bo Ek (M) 1:e vice ordförande
Cia Dal (KD) 2:e vice ordförande
Dan Fors (V) ersätter Eva Hall (V)
Närvarande ersättare
Filip Gren (MP)
Närvarande tjänstepersoner
Gun Holm hälso- och sjukvårdsdirektör
Hans Ivarsson ekonomidirektör § 3
Ida Jonsson nämndsekreterare
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M||1:e vice ordförande|member|present
Cia Dal|KD||2:e vice ordförande|member|present
Dan Fors|V|||serving_substitute|present
Filip Gren|MP|||substitute|present
Gun Holm|||hälso- och sjukvårdsdirektör|officer|present
Hans Ivarsson|||ekonomidirektör|officer|part|3
Ida Jonsson|||nämndsekreterare|secretary|present""",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [(text, expected) for _, text, expected in CASES], ids=[name for name, _, _ in CASES])
def test_list(text: str, expected: str) -> None:
    items = "" if "\n§ 1 " in text else ITEMS
    assert [line(a) for a in attendees(text, items)] == expected.split("\n")
