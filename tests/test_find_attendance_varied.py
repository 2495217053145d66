"""Lists of who was there in many more ways that secretaries set them, and near misses; every name and place is invented."""

from __future__ import annotations

import pytest

from attendance_lines import attendees, line
from samtrad.reading.read import read

CASES: list[tuple[str, str, str]] = [
    (
        "places with a post behind them, a party like initials, a council in brackets, a dash at the end of a row",
        """Protokoll

Närvarande
Anna Berg (C), Granby ordf
Bo Ek (M), Västra Ryda, v ordf
Sigrid Dahl (SD), Ekby
Cia Dal (Brottsförebyggande rådet) (gäst)

Förhinder: Dan Fors – Granby, Eva Hall – Ekby, Filip Gren –
Hultby
""",
        """Anna Berg|C|Granby|ordf|member|present
Bo Ek|M|Västra Ryda|v ordf|member|present
Sigrid Dahl|SD|Ekby||member|present
Cia Dal||Brottsförebyggande rådet||guest|present
Dan Fors||Granby||member|absent
Eva Hall||Ekby||member|absent
Filip Gren||Hultby||member|absent""",
    ),
    (
        "rows of people alike in length are no running text",
        """Anteckningar

Närvarande
Anna Berglund, enhetschef äldreomsorg, Granby kommun
Bo Ekstrand, verksamhetschef hemtjänst, Ekby kommun
Cia Dalström, medicinskt ansvarig, Norra Hedby kommun
Dan Forsman, utvecklingsledare, Region Norrland Väst
""",
        """Anna Berglund||Granby kommun|enhetschef äldreomsorg|member|present
Bo Ekstrand||Ekby kommun|verksamhetschef hemtjänst|member|present
Cia Dalström||Norra Hedby kommun|medicinskt ansvarig|member|present
Dan Forsman||Region Norrland Väst|utvecklingsledare|member|present""",
    ),
    (
        "two surnames of the one replaced on the next row, and a name cut at its hyphen",
        """Protokoll

Beslutande
Anna Berg (S), ordförande
Bo Ek (M) tjänstgörande ersättare för Torbjörn
Lunde Kull (M)
Cia Dal (C)

Övriga närvarande: Dan Fors, socialchef, Eva Hall, ekonom, och Linnéa Öberg-
Lind, sekreterare
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||serving_substitute|present
Cia Dal|C|||member|present
Dan Fors|||socialchef|officer|present
Eva Hall|||ekonom|officer|present
Linnéa Öberg-Lind|||sekreterare|secretary|present""",
    ),
    (
        "labels cut in two beside values that stand too near",
        """Protokoll

Tjänstgörande leda- Anna Berg (S), ordförande
möter               Bo Ek (M)
                    Cia Dal (C)
Tjänstgörande ersät- Dan Fors (M) ersätter Eva Hall (M)
tare                Filip Gren (V) ersätter Gun Holm (V)
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|present
Dan Fors|M|||serving_substitute|present
Filip Gren|V|||serving_substitute|present""",
    ),
    (
        "a table with breaks in its cells",
        """# Protokoll

|  |  |
| --- | --- |
| Tid och plats | Stora salen, 3 januari 2025<br>kl. 13:00-15:30 |
| Ledamöter | Anna Berg (S) ordförande<br>Bo Ek (M)<br/>Cia Dal (C), §§ 1–2 |
| Övriga deltagande | Dan Fors förbundssekreterare<br>Eva Hall folkhälsostrateg<br>Filip Gren planarkitekt, § 3 |
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|part|1 2
Dan Fors|||förbundssekreterare|secretary|present
Eva Hall|||folkhälsostrateg|officer|present
Filip Gren|||planarkitekt|officer|part|3""",
    ),
    (
        "two-word places in brackets",
        """Anteckningar

Deltagare
Anna Berg (Granby), ordförande
Bo Ek (Norra Hedby)
Cia Dal (Västra Ryda)
Dan Fors (Hult-Ramnäs)
Eva Hall (Ekby)
""",
        """Anna Berg||Granby|ordförande|member|present
Bo Ek||Norra Hedby||member|present
Cia Dal||Västra Ryda||member|present
Dan Fors||Hult-Ramnäs||member|present
Eva Hall||Ekby||member|present""",
    ),
    (
        "place before a colon, one a row",
        """Anteckningar

Närvarande
Västra Ryda: Anna Berg, ordförande
Östra Kila: Bo Ek
Granby: Cia Dal
Ekby: Dan Fors och Eva Hall
Sekreterare: Filip Gren
""",
        """Anna Berg||Västra Ryda|ordförande|member|present
Bo Ek||Östra Kila||member|present
Cia Dal||Granby||member|present
Dan Fors||Ekby||member|present
Eva Hall||Ekby||member|present
Filip Gren||||secretary|present""",
    ),
    (
        "two-word places after commas",
        """Anteckningar

Deltagare: Anna Berg, Norra Hedby, ordförande
Bo Ek, Norra Hedby
Cia Dal, Granby
Dan Fors, Ekby
Eva Hall, Västra Ryda
""",
        """Anna Berg||Norra Hedby|ordförande|member|present
Bo Ek||Norra Hedby||member|present
Cia Dal||Granby||member|present
Dan Fors||Ekby||member|present
Eva Hall||Västra Ryda||member|present""",
    ),
    (
        "names wrapping in a list with semicolons",
        """Anteckningar

Närvarande: Anna Berg – Granby kommun, ordf; Lovisa Eskil Holm
– Ekby kommun; Cia Dal – Granby kommun; Dan Fors – Norra
Hedbys kommun; Eva Hall – Ekby kommun; Filip Gren – Västra
Ryda kommun; Gun Maria Holm Ivarsson – Granby kommun; Hans
Ivarsson (antecknar)

Frånvarande: Ida Jonsson – Ekby kommun
""",
        """Anna Berg||Granby kommun|ordf|member|present
Lovisa Eskil Holm||Ekby kommun||member|present
Cia Dal||Granby kommun||member|present
Dan Fors||Norra Hedbys kommun||member|present
Eva Hall||Ekby kommun||member|present
Filip Gren||Västra Ryda kommun||member|present
Gun Maria Holm Ivarsson||Granby kommun||member|present
Hans Ivarsson||||secretary|present
Ida Jonsson||Ekby kommun||member|absent""",
    ),
    (
        "names wrapping in brackets and semicolons",
        """Anteckningar

Deltagare: Anna Berg (Granby kommun), ordförande; Gudrun
Sten (Ekby kommun); Bo Ek (Granby kommun); Cia Dal
(Konsultbolaget Klart AB) (gäst); Dan Fors (antecknar)
""",
        """Anna Berg||Granby kommun|ordförande|member|present
Gudrun Sten||Ekby kommun||member|present
Bo Ek||Granby kommun||member|present
Cia Dal||Konsultbolaget Klart AB||guest|present
Dan Fors||||secretary|present""",
    ),
    (
        "names wrapping in a list with commas",
        """Anteckningar

Närvarande: Anna Berg (S) Granby kommun ordförande, Bo Ek (C) Norra Hedby
kommun, Cia Dal (M) Ekby kommun, Dan Fors (L) Granby kommun, Viktor Holm (C)
Västra Ryda kommun, Eva Hall (S) Ekby kommun, Filip Gren (antecknar)
""",
        """Anna Berg|S|Granby kommun|ordförande|member|present
Bo Ek|C|Norra Hedby kommun||member|present
Cia Dal|M|Ekby kommun||member|present
Dan Fors|L|Granby kommun||member|present
Viktor Holm|C|Västra Ryda kommun||member|present
Eva Hall|S|Ekby kommun||member|present
Filip Gren||||secretary|present""",
    ),
    (
        "substitutes in a wrapped run",
        """Protokoll

Beslutande
Anna Berg (S), ordförande
Bo Ek (M)

Ersättare
Cia Dal (V); Dan Fors (KD); Eva Hall (S); Jonas
Torn (L)

Frånvarande
Filip Gren (SD)
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|V|||substitute|present
Dan Fors|KD|||substitute|present
Eva Hall|S|||substitute|present
Jonas Torn|L|||substitute|present
Filip Gren|SD|||member|absent""",
    ),
    (
        "a stand-in whose member's name wraps",
        """Protokoll

Beslutande ledamöter  Anna Berg (S), ordf
                      Bo Ek (M)
                      Susanne Snö (KD) tjänstgörande ersättare för Lars-Åke
                      Hög (C)
                      Cia Dal (L), tjänstgör för Maria
                      Holm (L)
""",
        """Anna Berg|S||ordf|member|present
Bo Ek|M|||member|present
Susanne Snö|KD|||serving_substitute|present
Cia Dal|L|||serving_substitute|present""",
    ),
    (
        "from afar is no limit, though the row below has one",
        """Protokoll

Ledamöter
Anna Berg (S), ordförande
Bo Ek (L), deltar på distans
Cia Dal (M), § 1–2
Dan Fors (C), deltog digitalt
Eva Hall (V)

Övriga närvarande
- Filip Gren verksamhetschef, deltar på distans
- Gun Holm kommunikatör, § 3
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|L|||member|present
Cia Dal|M|||member|part|1 2
Dan Fors|C|||member|present
Eva Hall|V|||member|present
Filip Gren|||verksamhetschef|officer|present
Gun Holm|||kommunikatör|officer|part|3""",
    ),
    (
        "a table with its head under a heading, set with spaces",
        """Protokoll

Närvarolista

Deltagare    Parti    Kommun
Anna Berg, ordförande    M    Granby
Maria Öberg    M    Östra Kila
Bo Ek    S    Ekby
Cia Dal    V    Västra Ryda
Dan Fors        Kansliet
""",
        """Anna Berg|M|Granby|ordförande|member|present
Maria Öberg|M|Östra Kila||member|present
Bo Ek|S|Ekby||member|present
Cia Dal|V|Västra Ryda||member|present
Dan Fors||Kansliet||member|present""",
    ),
    (
        "a table that fell apart, a cell a line",
        """Protokoll

Närvarolista

Namn
Parti
Organisation
Anna Berg, ordförande
KD
Granby
Bo Ek
M
Östra Kila
Cia Dal
C
Västra Ryda
Dan Fors
Väl
Ekby
Eva Hall

Kansliet

Ej närvarande
Filip Gren (M), Ekby
""",
        """Anna Berg|KD|Granby|ordförande|member|present
Bo Ek|M|Östra Kila||member|present
Cia Dal|C|Västra Ryda||member|present
Dan Fors|Väl|Ekby||member|present
Eva Hall||Kansliet||member|present
Filip Gren|M|Ekby||member|absent""",
    ),
    (
        "name, municipality and post, a cell a line",
        """Anteckningar

Deltagare

Namn
Kommun
Funktion
Anna Berg
Granby
Socialchef
Bo Ek
Ekby
Enhetschef
Cia Dal
Norra Hedby
Verksamhetschef

Frånvarande
Dan Fors, Ekby
""",
        """Anna Berg||Granby|Socialchef|member|present
Bo Ek||Ekby|Enhetschef|member|present
Cia Dal||Norra Hedby|Verksamhetschef|member|present
Dan Fors||Ekby||member|absent""",
    ),
    (
        "municipality, name, post with pipes",
        """Anteckningar

Deltagare

| Kommun | Namn | Funktion |
|---|---|---|
| Granby | Anna Berg | Socialchef, ordförande |
| Norra Hedby | Bo Ek | Enhetschef |
| Ekby | Cia Dal | MAS |
| Regionen | Dan Fors | Utvecklingsledare |
""",
        """Anna Berg||Granby|Socialchef, ordförande|member|present
Bo Ek||Norra Hedby|Enhetschef|member|present
Cia Dal||Ekby|MAS|member|present
Dan Fors||Regionen|Utvecklingsledare|member|present""",
    ),
    (
        "municipality – name – post with dashes",
        """Anteckningar

Närvarande:
Granby – Anna Berg – socialchef
Norra Hedby – Bo Ek – enhetschef
Ekby – Cia Dal – utvecklingsledare
""",
        """Anna Berg||Granby|socialchef|member|present
Bo Ek||Norra Hedby|enhetschef|member|present
Cia Dal||Ekby|utvecklingsledare|member|present""",
    ),
    (
        "municipality over names",
        """Anteckningar

Närvarande

Granby kommun
Anna Berg, socialchef
Bo Ek, enhetschef

Norra Hedby kommun
Cia Dal, socialchef

Region Norrland
Dan Fors, strateg
Eva Hall, sekreterare
""",
        """Anna Berg||Granby kommun|socialchef|member|present
Bo Ek||Granby kommun|enhetschef|member|present
Cia Dal||Norra Hedby kommun|socialchef|member|present
Dan Fors||Region Norrland|strateg|member|present
Eva Hall||Region Norrland|sekreterare|secretary|present""",
    ),
    (
        "present in one running line with limits",
        """Protokoll

Närvarande: Anna Berg (S), ordförande, Bo Ek (M) §§ 1–3, Cia Dal (C), ej § 2, Dan Fors, sekreterare
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|part|1 2 3
Cia Dal|C|||member|part|1 3 4 5
Dan Fors|||sekreterare|secretary|present""",
    ),
    (
        "four headings in statutory minutes",
        """Protokoll

Ledamöter
Anna Berg (S), ordförande
Bo Ek (M), vice ordförande

Tjänstgörande ersättare
Cia Dal (C) för Dan Fors (C)

Ej tjänstgörande ersättare
Eva Hall (S)

Övriga närvarande
Filip Gren, kommundirektör
Gun Holm, sekreterare
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M||vice ordförande|member|present
Cia Dal|C|||serving_substitute|present
Eva Hall|S|||substitute|present
Filip Gren|||kommundirektör|officer|present
Gun Holm|||sekreterare|secretary|present""",
    ),
    (
        "excused in running text",
        """Anteckningar

Närvarande: Anna Berg, Bo Ek, Cia Dal
Anmält förhinder: Dan Fors och Eva Hall
Frånvarande utan anmälan: Filip Gren
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||||member|present
Dan Fors||||member|absent
Eva Hall||||member|absent
Filip Gren||||member|absent""",
    ),
    (
        "from afar by mark and by heading",
        """Anteckningar

På plats: Anna Berg, Granby, Bo Ek, Ekby
Via Teams: Cia Dal, Granby, Dan Fors, Ekby
Frånvarande: Eva Hall, Ekby
""",
        """Anna Berg||Granby||member|present
Bo Ek||Ekby||member|present
Cia Dal||Granby||member|present
Dan Fors||Ekby||member|present
Eva Hall||Ekby||member|absent""",
    ),
    (
        "hours of presence",
        """Anteckningar

Närvarande
Anna Berg, kl. 9–10.30
Bo Ek, till kl. 11
Cia Dal, från kl. 10.15
Dan Fors
""",
        """Anna Berg||||member|part
Bo Ek||||member|part
Cia Dal||||member|part
Dan Fors||||member|present""",
    ),
    (
        "present for one item",
        """Protokoll

Närvarande
Anna Berg, ordförande
Bo Ek
Övriga
Cia Dal, ekonom, deltog § 4
Dan Fors, jurist, deltar under § 2
Eva Hall, föredragande § 3
""",
        """Anna Berg|||ordförande|member|present
Bo Ek||||member|present
Cia Dal|||ekonom|officer|part|4
Dan Fors|||jurist|officer|part|2
Eva Hall||||presenter|part|3""",
    ),
    (
        "from and with a point",
        """Anteckningar

Närvarande: Anna Berg, Bo Ek (från och med punkt 3), Cia Dal (till och med punkt 2), Dan Fors (punkt 4)
""",
        """Anna Berg||||member|present
Bo Ek||||member|part|3 4 5
Cia Dal||||member|part|1 2
Dan Fors||||member|part|4""",
    ),
    (
        "co-opted",
        """Protokoll

Ledamöter
Anna Berg, ordförande
Bo Ek

Adjungerad
Cia Dal, Polismyndigheten
Dan Fors (adjungerad)
""",
        """Anna Berg|||ordförande|member|present
Bo Ek||||member|present
Cia Dal||Polismyndigheten||co_opted|present
Dan Fors||||co_opted|present""",
    ),
    (
        "hyphens and particles in names",
        """Protokoll

Beslutande
Ann-Charlotte Berg-Lundqvist (S), ordförande
Carl von Hall (M)
Eva de la Cruz (V)
Per-Olof af Ekenstam (C)
Åsa Öberg Ström (L)
Mohammed Al-Amin (S)
J. P. Nyström (SD)
""",
        """Ann-Charlotte Berg-Lundqvist|S||ordförande|member|present
Carl von Hall|M|||member|present
Eva de la Cruz|V|||member|present
Per-Olof af Ekenstam|C|||member|present
Åsa Öberg Ström|L|||member|present
Mohammed Al-Amin|S|||member|present
J. P. Nyström|SD|||member|present""",
    ),
    (
        "titles before names",
        """Protokoll

Ledamöter
Ordförande Anna Berg (S)
Vice ordförande Bo Ek (M)
Ledamot Cia Dal (C)
Ledamot Dan Fors (V)

Tjänstemän
Kommunchef Eva Hall
Tf. ekonomichef Filip Gren
Sekreterare Gun Holm
""",
        """Anna Berg|S||Ordförande|member|present
Bo Ek|M||Vice ordförande|member|present
Cia Dal|C|||member|present
Dan Fors|V|||member|present
Eva Hall|||Kommunchef|officer|present
Filip Gren|||Tf. ekonomichef|officer|present
Gun Holm||||secretary|present""",
    ),
    (
        "first names only in a network's notes",
        """Minnesanteckningar

Närvarande: Anna, Bo, Cia, Dan och Eva (vid pennan)
Förhinder: Filip, Gun
""",
        """Anna||||member|present
Bo||||member|present
Cia||||member|present
Dan||||member|present
Eva||||secretary|present
Filip||||member|absent
Gun||||member|absent""",
    ),
    (
        "first names with places in brackets",
        """Minnesanteckningar

Deltog: Anna (Granby), Bo (Ekby), Cia (Norra Hedby), Dan (Hult)
""",
        """Anna||Granby||member|present
Bo||Ekby||member|present
Cia||Norra Hedby||member|present
Dan||Hult||member|present""",
    ),
    (
        "listed twice, once for signing",
        """Protokoll

Beslutande
Anna Berg (S), ordförande
Bo Ek (M)
Cia Dal (C)

Justerare: Bo Ek
Ordförande: Anna Berg
Sekreterare: Dan Fors
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|present
Dan Fors||||secretary|present""",
    ),
    (
        "two headed columns in one flattened row",
        """Protokoll

Beslutande	Ej tjänstgörande ersättare
Anna Berg (S), ordförande	Dan Fors (S)
Bo Ek (M)	Eva Hall (M)
Cia Dal (C)
Övriga närvarande
Filip Gren, sekreterare
""",
        """Anna Berg|S||ordförande|member|present
Dan Fors|S|||substitute|present
Bo Ek|M|||member|present
Eva Hall|M|||substitute|present
Cia Dal|C|||member|present
Filip Gren|||sekreterare|secretary|present""",
    ),
    (
        "two columns of one list",
        """Protokoll

Beslutande
Anna Berg (S), ordförande      Dan Fors (S)
Bo Ek (M)                      Eva Hall (M)
Cia Dal (C)                    Filip Gren (V)

Övriga
Gun Holm, sekreterare
""",
        """Anna Berg|S||ordförande|member|present
Dan Fors|S|||member|present
Bo Ek|M|||member|present
Eva Hall|M|||member|present
Cia Dal|C|||member|present
Filip Gren|V|||member|present
Gun Holm|||sekreterare|secretary|present""",
    ),
    (
        "table with tabs and crosses",
        """Protokoll

Namn	Parti	Närvarande	Ersättare
Anna Berg	S	x
Bo Ek	M		Cia Dal
Dan Fors	C	x
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|absent
Cia Dal||||serving_substitute|present
Dan Fors|C|||member|present""",
    ),
    (
        "vacant seats",
        """Protokoll

Ledamöter
Anna Berg (S)
Vakant (SD)
Bo Ek (M)
Ledamot vakant (V)
""",
        """Anna Berg|S|||member|present
-|SD|||member|vacant
Bo Ek|M|||member|present
-|V|||member|vacant""",
    ),
    (
        "representatives of sides",
        """Anteckningar

Närvarande från kommunerna:
Anna Berg, Granby
Bo Ek, Ekby

Närvarande från regionen:
Cia Dal, hälso- och sjukvårdsdirektör
Dan Fors, strateg

Anmält förhinder:
Eva Hall, Granby
""",
        """Anna Berg||Granby||member|present
Bo Ek||Ekby||member|present
Cia Dal|||hälso- och sjukvårdsdirektör|member|present
Dan Fors|||strateg|member|present
Eva Hall||Granby||member|absent""",
    ),
    (
        "pensioners' organisations",
        """Protokoll

Närvarande
Anna Berg (S), ordförande
Bo Ek (M)
Cia Dal, PRO Granby
Dan Fors, SPF Seniorerna
Eva Hall, SKPF
Filip Gren, RPG
Övriga
Gun Holm, sekreterare
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal||PRO Granby||member|present
Dan Fors||SPF Seniorerna||member|present
Eva Hall||SKPF||member|present
Filip Gren||RPG||member|present
Gun Holm|||sekreterare|secretary|present""",
    ),
    (
        "surnames first",
        """Protokoll

Närvarande
Berg, Anna (S)
Ek, Bo (M)
Dal, Cia (C)
Fors, Dan (V)
""",
        """Berg, Anna|S|||member|present
Ek, Bo|M|||member|present
Dal, Cia|C|||member|present
Fors, Dan|V|||member|present""",
    ),
    (
        "capitals throughout",
        """PROTOKOLL

NÄRVARANDE
ANNA BERG (S), ORDFÖRANDE
BO EK (M)
CIA DAL (C)

ÖVRIGA
DAN FORS, SEKRETERARE
""",
        """ANNA BERG|S||ORDFÖRANDE|member|present
BO EK|M|||member|present
CIA DAL|C|||member|present
DAN FORS|||SEKRETERARE|secretary|present""",
    ),
    (
        "numbered seats",
        """Protokoll

Beslutande
1. Anna Berg (S), ordförande
2. Bo Ek (M)
3. Cia Dal (C) ersätter Dan Fors (C)
4. Eva Hall (V)
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|C|||serving_substitute|present
Eva Hall|V|||member|present""",
    ),
    (
        "member with stand-in named behind",
        """Protokoll

Ledamöter
Anna Berg (S), ordförande
Bo Ek (M), ersätts av Cia Dal (M)
Dan Fors (C), frånvarande
Eva Hall (V), ersatt av Filip Gren (V) §§ 3–5
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|absent
Cia Dal|M|||serving_substitute|present
Dan Fors|C|||member|absent
Eva Hall|V|||member|part|1 2
Filip Gren|V|||serving_substitute|part|3 4 5""",
    ),
    (
        "chair, members and secretary by label",
        """Minnesanteckningar

Ordförande: Anna Berg
Sekreterare: Bo Ek
Närvarande: Cia Dal, Dan Fors, Eva Hall
Frånvarande: Filip Gren
""",
        """Anna Berg|||Ordförande|member|present
Bo Ek||||secretary|present
Cia Dal||||member|present
Dan Fors||||member|present
Eva Hall||||member|present
Filip Gren||||member|absent""",
    ),
    (
        "a dash for nobody",
        """Protokoll

Beslutande
Anna Berg (S)
Bo Ek (M)

Ersättare
-

Övriga
Cia Dal, sekreterare
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|||sekreterare|secretary|present""",
    ),
    (
        "organisation in front of names after a slash",
        """Anteckningar

Deltagare
Granby/Anna Berg
Ekby/Bo Ek
Norra Hedby/Cia Dal
""",
        """Anna Berg||Granby||member|present
Bo Ek||Ekby||member|present
Cia Dal||Norra Hedby||member|present""",
    ),
    (
        "posts in brackets",
        """Anteckningar

Närvarande
Anna Berg (socialchef, Granby)
Bo Ek (enhetschef, Ekby)
Cia Dal (MAS, Norra Hedby)
""",
        """Anna Berg||Granby|socialchef|member|present
Bo Ek||Ekby|enhetschef|member|present
Cia Dal||Norra Hedby|MAS|member|present""",
    ),
    (
        "post, then place with preposition",
        """Anteckningar

Närvarande
Anna Berg, socialchef i Granby kommun
Bo Ek, enhetschef, Region Norrland
Cia Dal, rektor vid Ekbyskolan
""",
        """Anna Berg||Granby kommun|socialchef|member|present
Bo Ek||Region Norrland|enhetschef|member|present
Cia Dal|||rektor vid Ekbyskolan|member|present""",
    ),
    (
        "e-mail addresses behind names",
        """Anteckningar

Närvarande
Anna Berg, anna.berg@granby.example, Granby kommun
Bo Ek, bo.ek@ekby.example, Ekby kommun
""",
        """Anna Berg||Granby kommun||member|present
Bo Ek||Ekby kommun||member|present""",
    ),
    (
        "absent in brackets",
        """Anteckningar

Deltagare
Anna Berg, Granby
Bo Ek, Ekby (förhinder)
Cia Dal, Hult (ej närvarande)
Dan Fors, Granby (sjuk)
""",
        """Anna Berg||Granby||member|present
Bo Ek||Ekby||member|absent
Cia Dal||Hult||member|absent
Dan Fors||Granby||member|absent""",
    ),
    (
        "presence in a sentence",
        """Anteckningar

Närvarande var Anna Berg, Bo Ek, Cia Dal och Dan Fors.
Förhindrade var Eva Hall och Filip Gren.
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||||member|present
Dan Fors||||member|present
Eva Hall||||member|absent
Filip Gren||||member|absent""",
    ),
    (
        "union representatives",
        """Protokoll

Ledamöter
Anna Berg (S)
Bo Ek (M)

Personalföreträdare
Cia Dal, Kommunal
Dan Fors, Vision
Eva Hall, Lärarförbundet
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal||Kommunal||officer|present
Dan Fors||Vision||officer|present
Eva Hall||Lärarförbundet||officer|present""",
    ),
    (
        "limits before the name in a table of officers",
        """Protokoll

Beslutande
Anna Berg (S)
Bo Ek (M)

Övriga deltagare
§ 2 Cia Dal, ekonomichef
§§ 3–4 Dan Fors, controller
Eva Hall, sekreterare
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|||ekonomichef|officer|part|2
Dan Fors|||controller|officer|part|3 4
Eva Hall|||sekreterare|secretary|present""",
    ),
    (
        "presence by party",
        """Protokoll

Beslutande
Socialdemokraterna: Anna Berg, Bo Ek
Moderaterna: Cia Dal
Centerpartiet: Dan Fors
""",
        """Anna Berg|Socialdemokraterna|||member|present
Bo Ek|Socialdemokraterna|||member|present
Cia Dal|Moderaterna|||member|present
Dan Fors|Centerpartiet|||member|present""",
    ),
    (
        "who took part, with a place under each name",
        """Anteckningar

Deltagare

Anna Berg
Granby kommun

Bo Ek
Norra Hedby kommun

Cia Dal
Region Norrland
""",
        """Anna Berg||Granby kommun||member|present
Bo Ek||Norra Hedby kommun||member|present
Cia Dal||Region Norrland||member|present""",
    ),
    (
        "invited",
        """Anteckningar

Närvarande
Anna Berg, Granby
Bo Ek, Ekby

Inbjudna
Cia Dal, Länsstyrelsen, § 2
Dan Fors, Skolverket, § 3
""",
        """Anna Berg||Granby||member|present
Bo Ek||Ekby||member|present
Cia Dal||Länsstyrelsen||guest|part|2
Dan Fors||Skolverket||guest|part|3""",
    ),
    (
        "ordinary and substitutes by organisation",
        """Protokoll

Ledamöter:
Anna Berg, ordförande, Granby kommun
Bo Ek, vice ordförande, Region Norrland
Cia Dal, Arbetsförmedlingen
Dan Fors, Försäkringskassan

Ersättare:
Eva Hall, Granby kommun

Tjänstemän:
Filip Gren, förbundschef
""",
        """Anna Berg||Granby kommun|ordförande|member|present
Bo Ek||Region Norrland|vice ordförande|member|present
Cia Dal||Arbetsförmedlingen||member|present
Dan Fors||Försäkringskassan||member|present
Eva Hall||Granby kommun||substitute|present
Filip Gren|||förbundschef|officer|present""",
    ),
    (
        "sentences on who came and went",
        """Protokoll

Beslutande
Anna Berg (S), ordförande
Bo Ek (M)
Cia Dal (C)

Bo Ek (M) anländer kl. 9.20, före § 2.
Cia Dal (C) lämnar mötet efter § 3.
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|part|2 3 4 5
Cia Dal|C|||member|part|1 2 3""",
    ),
    (
        "sides with names after a colon",
        """Anteckningar

Närvarande:
Granby: Anna Berg, Bo Ek
Ekby: Cia Dal
Norra Hedby: Dan Fors, Eva Hall
Regionen: Filip Gren
""",
        """Anna Berg||Granby||member|present
Bo Ek||Granby||member|present
Cia Dal||Ekby||member|present
Dan Fors||Norra Hedby||member|present
Eva Hall||Norra Hedby||member|present
Filip Gren||Regionen||member|present""",
    ),
    (
        "municipality with a dash before names",
        """Anteckningar

Närvarande
Granby - Anna Berg, Bo Ek
Ekby - Cia Dal
Norra Hedby - Dan Fors
""",
        """Anna Berg||Granby||member|present
Bo Ek||Granby||member|present
Cia Dal||Ekby||member|present
Dan Fors||Norra Hedby||member|present""",
    ),
    (
        "bold marks and bullets of Markdown",
        """# Protokoll

**Närvarande:**

- **Anna Berg** (S), ordförande
- **Bo Ek** (M)
- *Cia Dal* (C), ersätter *Dan Fors* (C)

**Övriga:**

- Eva Hall, sekreterare
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|C|||serving_substitute|present
Eva Hall|||sekreterare|secretary|present""",
    ),
    (
        "meeting with nobody's party, titles after dashes",
        """Protokoll

Närvarande
Anna Berg – ordförande
Bo Ek – kassör
Cia Dal – ledamot
Dan Fors – suppleant
Eva Hall – revisor

Frånvarande
Filip Gren – ledamot
""",
        """Anna Berg|||ordförande|member|present
Bo Ek|||kassör|member|present
Cia Dal||||member|present
Dan Fors||||substitute|present
Eva Hall|||revisor|member|present
Filip Gren||||member|absent""",
    ),
    (
        "parties by slash and local lists",
        """Protokoll

Beslutande
Anna Berg (S) ordförande
Bo Ek (Granbylistan)
Cia Dal (VÄL)
Dan Fors (-)
Eva Hall (C) jäv § 3
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|Granbylistan|||member|present
Cia Dal|VÄL|||member|present
Dan Fors||||member|present
Eva Hall|C|||member|part|1 2 4 5""",
    ),
    (
        "remote in statutory minutes",
        """Protokoll

Beslutande
Anna Berg (S), ordförande
Bo Ek (M), via Teams
Cia Dal (C) (på distans)
Dan Fors (V), deltog på distans via länk
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|present
Dan Fors|V|||member|present""",
    ),
    (
        "heading and names on the same line without colon",
        """Protokoll

Beslutande      Anna Berg (S) ordförande
                Bo Ek (M)
Ersättare       Cia Dal (S)
Frånvarande     Dan Fors (C)
Tjänstemän      Eva Hall, sekreterare
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|present
Cia Dal|S|||substitute|present
Dan Fors|C|||member|absent
Eva Hall|||sekreterare|secretary|present""",
    ),
    (
        "network with posts and organisations in columns",
        """Anteckningar

Närvarande
Anna Berg	socialchef	Granby
Bo Ek	enhetschef	Norra Hedby
Cia Dal	MAS	Ekby
""",
        """Anna Berg||Granby|socialchef|member|present
Bo Ek||Norra Hedby|enhetschef|member|present
Cia Dal||Ekby|MAS|member|present""",
    ),
    (
        "columns with organisation, two words, in the middle",
        """Anteckningar

Närvarande
Anna Berg	Granby	socialchef
Bo Ek	Norra Hedby	enhetschef
Cia Dal	Västra Ryda	utvecklingsledare
""",
        """Anna Berg||Granby|socialchef|member|present
Bo Ek||Norra Hedby|enhetschef|member|present
Cia Dal||Västra Ryda|utvecklingsledare|member|present""",
    ),
    (
        "a place that is a surname too stays a name",
        """Anteckningar

Närvarande: Anna Berg, Bo Norrby, Cia Lund, Dan Västerby
Eva Söderberg, Filip Östlund
""",
        """Anna Berg||||member|present
Bo Norrby||||member|present
Cia Lund||||member|present
Dan Västerby||||member|present
Eva Söderberg||||member|present
Filip Östlund||||member|present""",
    ),
    (
        "people in a run are no places",
        """Anteckningar

Närvarande
Anna Berg, Bo Ek
Cia Dal, Dan Fors
Eva Hall, Filip Gren
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||||member|present
Dan Fors||||member|present
Eva Hall||||member|present
Filip Gren||||member|present""",
    ),
    (
        "rows of pairs with semicolons are no wrapped run",
        """Protokoll

Närvarande
Anna Berg (S); Bo Ek (M)
Cia Dal (C); Dan Fors (V)
Eva Hall (L); Filip Gren (S)
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present
Cia Dal|C|||member|present
Dan Fors|V|||member|present
Eva Hall|L|||member|present
Filip Gren|S|||member|present""",
    ),
    (
        "dash lists by side with counts",
        """Anteckningar

Närvarande från Granby kommun: Anna Berg, socialchef, Bo Ek, enhetschef
Närvarande från Ekby kommun: Cia Dal, socialchef
Närvarande från Region Norrland: Dan Fors, strateg
""",
        """Anna Berg||Granby kommun|socialchef|member|present
Bo Ek||Granby kommun|enhetschef|member|present
Cia Dal||Ekby kommun|socialchef|member|present
Dan Fors||Region Norrland|strateg|member|present""",
    ),
    (
        "participants with roles before colon",
        """Minnesanteckningar

Deltagare:
Ordförande: Anna Berg, Granby kommun
Sekreterare: Bo Ek, Region Norrland
Ledamöter: Cia Dal, Ekby kommun, Dan Fors, Hultby kommun
""",
        """Anna Berg||Granby kommun|Ordförande|member|present
Bo Ek||Region Norrland||secretary|present
Cia Dal||Ekby kommun||member|present
Dan Fors||Hultby kommun||member|present""",
    ),
    (
        "a person who left and one who came, in brackets",
        """Protokoll

Närvarande
Anna Berg (S), ordförande
Bo Ek (M) (kom § 2)
Cia Dal (C) (gick efter § 3)
Dan Fors (V) (frånvarande § 4)
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|part|2 3 4 5
Cia Dal|C|||member|part|1 2 3
Dan Fors|V|||member|part|1 2 3 5""",
    ),
    (
        "substitutes for both with paragraphs",
        """Protokoll

Beslutande
Anna Berg (S), ordförande
Bo Ek (M), §§ 1–3
Cia Dal (M), ersätter Bo Ek (M) §§ 4–5
""",
        """Anna Berg|S||ordförande|member|present
Bo Ek|M|||member|part|1 2 3
Cia Dal|M|||serving_substitute|part|4 5""",
    ),
    (
        "Närvarande with heading line and och",
        """Anteckningar

Närvarande vid mötet: Anna Berg, Bo Ek, Cia Dal samt Dan Fors (sekreterare).
Ej närvarande: Eva Hall.
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||||member|present
Dan Fors|||sekreterare|secretary|present
Eva Hall||||member|absent""",
    ),
    (
        "organisations in capitals",
        """Anteckningar

Närvarande
Anna Berg, SKR
Bo Ek, VGR
Cia Dal, FoU Norr
Dan Fors, Länsstyrelsen
""",
        """Anna Berg||SKR||member|present
Bo Ek||VGR||member|present
Cia Dal||FoU Norr||member|present
Dan Fors||Länsstyrelsen||member|present""",
    ),
    (
        "phone and mail in a table",
        """Anteckningar

Namn	Organisation	E-post
Anna Berg	Granby kommun	anna@granby.example
Bo Ek	Ekby kommun	bo@ekby.example
""",
        """Anna Berg||Granby kommun||member|present
Bo Ek||Ekby kommun||member|present""",
    ),
    (
        "present and absent by column",
        """Anteckningar

Närvarande	Frånvarande
Anna Berg, Granby	Dan Fors, Ekby
Bo Ek, Ekby	Eva Hall, Granby
Cia Dal, Hultby
""",
        """Anna Berg||Granby||member|present
Dan Fors||Ekby||member|absent
Bo Ek||Ekby||member|present
Eva Hall||Granby||member|absent
Cia Dal||Hultby||member|present""",
    ),
    (
        "present with a tick",
        """Anteckningar

Namn | Kommun | Närvarande
Anna Berg | Granby | Ja
Bo Ek | Ekby | Nej
Cia Dal | Hultby | Ja
""",
        """Anna Berg||Granby||member|present
Bo Ek||Ekby||member|absent
Cia Dal||Hultby||member|present""",
    ),
    (
        "boxes",
        """Anteckningar

Deltagare
☒ Anna Berg
☐ Bo Ek
☒ Cia Dal
""",
        """Anna Berg||||member|present
Bo Ek||||member|absent
Cia Dal||||member|present""",
    ),
    (
        "nicknames in quotes",
        """Protokoll

Beslutande
Lars "Lasse" Berg (S), ordförande
Bo Ek (M)
""",
        """Lars "Lasse" Berg|S||ordförande|member|present
Bo Ek|M|||member|present""",
    ),
    (
        "board of an association",
        """Protokoll

Närvarande: Anna Berg (ordf.), Bo Ek (vice ordf.), Cia Dal (kassör), Dan Fors (sekr.), Eva Hall
Frånvarande: Filip Gren
""",
        """Anna Berg|||ordf.|member|present
Bo Ek|||vice ordf.|member|present
Cia Dal|||kassör|member|present
Dan Fors|||sekr.|secretary|present
Eva Hall||||member|present
Filip Gren||||member|absent""",
    ),
    (
        "substitute listed as till och med",
        """Protokoll

Ledamöter
Anna Berg (S) t.o.m. § 3
Bo Ek (M) fr.o.m. § 2
Ersättare
Cia Dal (S), tjänstgörande fr.o.m. § 4
Dan Fors (M)
""",
        """Anna Berg|S|||member|part|1 2 3
Bo Ek|M|||member|part|2 3 4 5
Cia Dal|S|||serving_substitute|part|4 5
Dan Fors|M|||substitute|present""",
    ),
    (
        "plus sign guests",
        """Anteckningar

Närvarande: Anna Berg, Bo Ek
Gäster: Cia Dal, Skolverket, Dan Fors, Polisen
Vid pennan: Eva Hall
""",
        """Anna Berg||||member|present
Bo Ek||||member|present
Cia Dal||Skolverket||guest|present
Dan Fors||Polisen||guest|present
Eva Hall||||secretary|present""",
    ),
    (
        "heading with meeting count",
        """Protokoll

Närvarande ledamöter (9 av 11)
Anna Berg (S)
Bo Ek (M)
""",
        """Anna Berg|S|||member|present
Bo Ek|M|||member|present""",
    ),
    (
        "semicolons between municipality groups",
        """Anteckningar

Närvarande: Granby kommun: Anna Berg, Bo Ek; Ekby kommun: Cia Dal; Region Norrland: Dan Fors
""",
        """Anna Berg||Granby kommun||member|present
Bo Ek||Granby kommun||member|present
Cia Dal||Ekby kommun||member|present
Dan Fors||Region Norrland||member|present""",
    ),
    (
        "numbered lists with titles",
        """Anteckningar

Närvarande
1) Anna Berg, socialchef, Granby
2) Bo Ek, enhetschef, Ekby
3) Cia Dal, MAS, Hultby
""",
        """Anna Berg||Granby|socialchef|member|present
Bo Ek||Ekby|enhetschef|member|present
Cia Dal||Hultby|MAS|member|present""",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [(text, expected) for _, text, expected in CASES], ids=[name for name, _, _ in CASES])
def test_list(text: str, expected: str) -> None:
    assert [line(a) for a in attendees(text)] == expected.split("\n")


def test_a_line_of_many_people_is_a_list_however_long() -> None:
    given = "Anna Bo Cia Dan Eva Filip Gun Hans Ida Jan Karin Lars Mia Nils Ola Pia Rut Sven Tina Ulf".split()
    family = "Berg Ek Dal Fors Hall Gren Holm Ivarsson Jonsson Kvist Lind Moberg Nord Oskarsson Palm Quist Sand Torn Udd Vik".split()
    people = [f"{one} {two} (Granby kommun)" for one, two in zip(given, family, strict=True)]
    found = attendees(f"Anteckningar\n\nNärvarande: {'; '.join(people)}\n\nFrånvarande: Yngve Wall (Ekby)\n")
    assert [line(a) for a in found] == [f"{one} {two}||Granby kommun||member|present" for one, two in zip(given, family, strict=True)] + [
        "Yngve Wall||Ekby||member|absent"
    ]


_SIDES = "Minnesanteckningar\n\nNätverket Norra stråket\n\nTid: 12 februari 2026\n\nDeltagare\n\n{}\n\nSekreterare: Lukas Ryttar\n\n1 Mötet öppnas\n\nHej.\n\n2 Resor\n\nInget.\n\n3 Slut\n\nTack.\n"


def test_places_beside_and_over_their_people_in_one_list() -> None:
    """Where one comes from a place it has a colon, where several do it stands over them."""
    text = _SIDES.format(
        "Vretorp: Love Prytzell (L)\n\nStenkalla\n\nUrban Gullstrand (L)\nAbdi Lundhede (S)\n\nUllersbo: Holger Melander (C)\n\nNorra Grisbäck\n\nAlice Cronhamn (L)"
    )
    found = [(str(a.name), str(a.organisation)) for a in read(text.encode(), "x.txt").minutes.attendance if a.capacity == "member"]
    assert found == [
        ("Love Prytzell", "Vretorp"), ("Urban Gullstrand", "Stenkalla"), ("Abdi Lundhede", "Stenkalla"), ("Holger Melander", "Ullersbo"), ("Alice Cronhamn", "Norra Grisbäck"),
    ]  # fmt: skip


def test_a_lone_word_among_people_without_places_beside_them_is_no_place() -> None:
    text = _SIDES.format("Love Prytzell (L)\n\nPaus\n\nUrban Gullstrand (L)\nAbdi Lundhede (S)")
    assert all(a.organisation is None for a in read(text.encode(), "x.txt").minutes.attendance)
