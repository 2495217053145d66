"""Why an act on a round can't be done, in words."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from samtrad.followup.actions.rounds.acting import RoundFault

WHY: dict[str, Promise] = {
    RoundFault.QUESTION: gettext_lazy("Skriv vad som frågas."),
    RoundFault.PARTIES: gettext_lazy("Skriv vilka som tillfrågas."),
    RoundFault.PARTY: gettext_lazy("Den står redan bland parterna, eller är inte tveksam."),
    RoundFault.DAY: gettext_lazy("Dagen kan inte stämma. Skriv den som ÅÅÅÅ-MM-DD."),
    RoundFault.STAGE: gettext_lazy("Det går inte i det läge som rundan är i."),
    RoundFault.REASON: gettext_lazy("Skriv varför."),
    RoundFault.ANSWERED: gettext_lazy("Det finns redan ett svar."),
    RoundFault.ANSWER: gettext_lazy("Välj vad svaret är, och skriv det."),
    RoundFault.DECIDED: gettext_lazy("Ett beslut har organ, dag och paragraf, och är inte fattat före frågan."),
    RoundFault.PERSONAL: gettext_lazy("Ta bort personnumret: här får inga stå."),
    RoundFault.ADDRESS: gettext_lazy("Skriv namn och en e-postadress."),
    RoundFault.LATER: gettext_lazy("Något senare är gjort. Ångra det först."),
    RoundFault.UNDONE: gettext_lazy("Det är redan ångrat."),
    RoundFault.LINK: gettext_lazy("Länken gäller inte. Be den som frågar om en ny."),
    RoundFault.SENT: gettext_lazy("Länken är redan skickad. Läs sidan igen, och skicka på nytt om den behöver det."),
    RoundFault.NO_ADDRESS: gettext_lazy("Organisationens officiella e-postadress saknas. Skriv in den vid parten."),
    RoundFault.ADDRESSED: gettext_lazy("Organisationen har redan en officiell adress. Den som sköter organisationen kan ändra den."),
    RoundFault.MANY: gettext_lazy("Flera svar från den här länken väntar redan på att den som frågar ska bekräfta dem. Hör av dig till den som frågar."),
    RoundFault.FILES: gettext_lazy(
        "Högst fem filer, var och en högst 10 MB: PDF, Word, Excel, PowerPoint, OpenDocument, text, CSV eller bild. Inget är sparat. Välj filerna igen."
    ),
    RoundFault.PAPERS: gettext_lazy(
        "Högst tio filer, var och en högst 100 MB: PDF, Word, Excel, PowerPoint, OpenDocument, text, CSV eller bild. En ny version är en fil. Inget är sparat."
    ),
    RoundFault.GROUND: gettext_lazy("Skriv vilken bestämmelse som gör handlingen hemlig."),
    RoundFault.UNCONFIRMED: gettext_lazy("Bara filer till ett bekräftat svar kan lämnas ut, och bara en gång."),
    RoundFault.VERSION: gettext_lazy("Svaret har redan kommit in. Läs det, och rätta det om det behövs."),
}
