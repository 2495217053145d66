"""Invented notes that hold most of what a reader may be unsure of."""

from __future__ import annotations

NAME = "samradsorganet-2024-12-05.txt"
NOTES = """Samrådsorganet i Mellanbygden

MINNESANTECKNINGAR

Tid: torsdagen den 5 december 2024, kl. 13.00–15.30
Plats: Regionens hus, Mellansund

Närvarande
Leila Sandhage (L), Lillåker, ordförande
Henning Kallby (M), Ekvad
Johnny Svedmark (S), Rörbacka
Asta Lindmo (C), Region Mellanbygden
Tove Almskog, sekreterare

Frånvarande
Jonny Svedmark (S), Rörbacka

1. Öppnande och dagordning
Dagordningen godkänns.

2. Läkarstöd i hemsjukvården
Föredragande: Pelle Granhult
Remissen är avslutad. Elva kommuner har svarat. Samrådsorganet träffade kommunerna onsdagen den 14 november 2024.

Förslag till ställningstagande
Samrådsorganet ställer sig bakom förslaget och rekommenderar huvudmännen att besluta lika.

3. Hjälpmedel över kommungränsen
En arbetsgrupp har sett över hur hjälpmedel följer med den som flyttar.

Ställningstagande
Samrådsorganet noterar informationen.

6. Nästa möte
Nästa möte hålls torsdagen den 7 mars 2025 kl. 13.00 i Mellansund.

Vid pennan
Tove Almskog
"""
