"""Six more short minutes of boards, councils and networks, read whole; every body and name is invented."""

from __future__ import annotations

import pytest

from noted import facts, minutes_of

CASES = [
    (
        "y1",
        """Primärvårdsrådet i Sjölanda
Minnesanteckningar 2019-10-03

Plats: Sjölanda vårdcentral
Tid: kl. 13-15

Närvarande
Regionen: Karin Holmgren, vårdcentralchef, ordförande, Lars Sundin, distriktsläkare
Kommunen: Eva Lindqvist, MAS, Peter Nyström, enhetschef hemvård (fr.o.m. punkt 3)
Brukarrepresentanter: Siv Åkesson, PRO, Rolf Dahlin, SPF
Förhinder: Ulla Friberg, biståndschef

1. Inledning
Karin hälsar välkommen.

2. Läkarbesök i hemmet (Lars Sundin)
Lars redogör för rutinen.

3. Trygg hemgång
Eva tar fram ett förslag till nästa möte.

4. Nästa möte
5 december kl. 13.00.

Vid anteckningarna
Eva Lindqvist
""",
        "sit item chair sec att",
        """att:Eva Lindqvist||Kommunen|secretary|present
att:Karin Holmgren||Regionen|member|present
att:Lars Sundin||Regionen|member|present
att:Peter Nyström||Kommunen|member|part|3,4
att:Rolf Dahlin||SPF|member|present
att:Siv Åkesson||PRO|member|present
att:Ulla Friberg|||member|absent
chair:Karin Holmgren
item:1|Inledning
item:2|Läkarbesök i hemmet
item:3|Trygg hemgång
item:4|Nästa möte
sec:Eva Lindqvist
sit:2019-10-03|13:00|15:00|Sjölanda vårdcentral
""",
    ),
    (
        "y2",
        """VATTENBYGDENS KOMMUNALFÖRBUND              PROTOKOLL
Förbundsdirektionen                        Nr 3/2008

Sammanträdesdag   2008-05-22 kl. 09.00-11.20
Lokal             Sessionssalen, Vattenholm

Ledamöter         Gunnar Hedlund (s), Vattenholm, ordförande
                  Maj-Britt Olsson (c), Sandnäs, vice ordförande
                  Karl-Erik Persson (m), Vattenholm, §§ 31-34
                  Inga Strand (kd), Sandnäs, frånvarande
Tj ersättare      Bertil Lundgren (fp), Sandnäs, för Inga Strand
Ersättare         Leif Martinsson (s), Vattenholm
Tjänstemän        Förbundschef Anders Kihlberg
                  Sekreterare Lena Fransson

§ 31  Justering
      Maj-Britt Olsson utses att justera protokollet.

§ 32  Delårsrapport                                    Dnr 2008/14
      Direktionen beslutar att godkänna rapporten.

§ 33  Taxa för avfall                                  Dnr 2008/9
      Direktionen beslutar att fastställa taxan.

§ 34  Skrivelser
      Skrivelserna läggs till handlingarna.

§ 35  Avslutning
      Ordföranden avslutar mötet.
""",
        "sit item case chair sec cert att",
        """att:Anders Kihlberg|||officer|present
att:Bertil Lundgren|fp|Sandnäs|serving_substitute|present
att:Gunnar Hedlund|s|Vattenholm|member|present
att:Inga Strand|kd|Sandnäs|member|absent
att:Karl-Erik Persson|m|Vattenholm|member|part|31,32,33,34
att:Leif Martinsson|s|Vattenholm|substitute|present
att:Lena Fransson|||secretary|present
att:Maj-Britt Olsson|c|Sandnäs|member|present
case:32|2008/14
case:33|2008/9
cert:Maj-Britt Olsson
chair:Gunnar Hedlund
item:31|Justering
item:32|Delårsrapport
item:33|Taxa för avfall
item:34|Skrivelser
item:35|Avslutning
sec:Lena Fransson
sit:2008-05-22|09:00|11:20|Sessionssalen, Vattenholm
""",
    ),
    (
        "y3",
        """# Anteckningar – Chefsnätverk elevhälsa

2023-04-20, 9.00–11.30, Teams

**Deltagare:** Malin Ekström (Sandnäs, värd), Jonas Wikman (Vattenholm), Sara Bergman (Sjölanda), Fredrik Holm (Region Väst), Linda Asp (antecknare, Sandnäs)
**Frånvarande:** Tomas Krantz (Torsby)

## Incheckning
Alla berättade kort om läget.

## Skolfrånvaro
Sara visade ny statistik. **Att göra:** Jonas delar mallen senast 5 maj.

## Samverkan med BUP
Fredrik informerade. Nätverket enades om att bjuda in BUP till nästa möte.

## Nästa träff
15 juni 2023 kl 9.00 i Vattenholm.
""",
        "sit item sec att task",
        """att:Fredrik Holm||Region Väst|member|present
att:Jonas Wikman||Vattenholm|member|present
att:Linda Asp||Sandnäs|secretary|present
att:Malin Ekström||Sandnäs|member|present
att:Sara Bergman||Sjölanda|member|present
att:Tomas Krantz||Torsby|member|absent
item:|Incheckning
item:|Nästa träff
item:|Samverkan med BUP
item:|Skolfrånvaro
sec:Linda Asp
sit:2023-04-20|09:00|11:30|
task:Jonas|2023-05-05|Jonas delar mallen senast 5 maj
""",
    ),
    (
        "y4",
        """SJÖLANDA KOMMUN
Överförmyndarnämnden

Protokoll från sammanträde den 11 februari 2016

Kommunhuset, rum 204, kl 14.00–14.45

Beslutande ledamöter
Gunnel Forsberg (S)        ordförande
Nils-Olof Ekberg (C)       vice ordförande
Marianne Wallin (M)        ersätter Kent Sjögren (M)

Närvarande ersättare
Yvonne Hagström (V)

Tjänstgörande tjänsteman
Camilla Norling, handläggare, tillika sekreterare

ÄRENDEN

1/16    Val av justerare
        Nils-Olof Ekberg utses.

2/16    Verksamhetsberättelse 2015
        Nämnden godkänner verksamhetsberättelsen.

3/16    Arvoden
        Nämnden fastställer arvodena.

4/16    Information
        Nämnden tackar för informationen.

Sjölanda som ovan

Camilla Norling
Sekreterare

Gunnel Forsberg                   Nils-Olof Ekberg
Ordförande                        Justerare
""",
        "sit item chair sec cert att",
        """att:Camilla Norling|||secretary|present
att:Gunnel Forsberg|S||member|present
att:Marianne Wallin|M||serving_substitute|present
att:Nils-Olof Ekberg|C||member|present
att:Yvonne Hagström|V||substitute|present
cert:Nils-Olof Ekberg
chair:Gunnel Forsberg
item:1/16|Val av justerare
item:2/16|Verksamhetsberättelse 2015
item:3/16|Arvoden
item:4/16|Information
sec:Camilla Norling
sit:2016-02-11|14:00|14:45|Kommunhuset, rum 204
""",
    ),
]


@pytest.mark.parametrize(("text", "kinds", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_is_told(text: str, kinds: str, expected: str) -> None:
    assert sorted(facts(minutes_of(text), kinds)) == expected.splitlines()
