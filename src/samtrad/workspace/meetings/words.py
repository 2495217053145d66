"""What codes of a meeting are called on its pages; and why an act could not be done, with what to do."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samtrad.meetings.actions.acting import Fault, MeetingError
from samtrad.meetings.why import AROUND

STATES: Mapping[str, Promise] = {
    "planned": _("Planerat"),
    "called": _("Kallat"),
    "open": _("Pågår"),
    "adjourned": _("Ajournerat"),
    "closed": _("Avslutat"),
    "drafted": _("Protokollet är skrivet"),
    "certified": _("Justerat"),
    "noticed": _("Anslaget"),
    "final": _("Laga kraft"),
    "approved": _("Godkänt"),
    "archived": _("Arkiverat"),
    "cancelled": _("Inställt"),
}
ITEM_STATES: Mapping[str, Promise] = {
    "listed": _("Inte behandlad"),
    "handled": _("Behandlas nu"),
    "done": _("Klar"),
    "put_off": _("Uppskjuten"),
    "withdrawn": _("Utgår"),
}
SUBJECTS: Mapping[str, Promise] = {
    "matter": _("Ärende"),
    "election": _("Val"),
    "staff": _("Anställning"),
    "extra_election": _("Extra val"),
    "interpellation": _("Interpellation eller fråga"),
    "information": _("Information"),
}
PARTS: Mapping[str, Promise] = {"background": _("Ärendet"), "deliberation": _("Vad som sades"), "note": _("Anteckning")}
CAPACITIES: Mapping[str, Promise] = {
    "member": _("Ledamot"),
    "substitute": _("Ersättare"),
    "secretary": _("Sekreterare"),
    "officer": _("Tjänsteperson"),
    "co_opted": _("Adjungerad"),
    "guest": _("Gäst"),
}
ORIGINS: Mapping[str, Promise] = {
    "put_off": _("Uppskjuten punkt"),
    "task": _("Uppdrag"),
    "matter": _("Fråga som ligger här"),
    "round": _("Runda att svara på"),
    "agreement": _("Avtal som löper ut"),
}
WHY: Mapping[Fault, Promise] = {
    Fault.STATE: _("Det går inte i det läge som mötet eller punkten har nu. Se efter på sidan vad som gäller; någon annan kan ha hunnit före."),
    Fault.EMPTY: _("Något saknas. Fyll i fältet; en kallelse behöver minst en punkt på dagordningen."),
    Fault.UNKNOWN: _("Det finns inte här, eller hör till ett annat möte. Läs in sidan igen och välj bland det som visas."),
    Fault.BEFORE_DAY: _("Mötets dag är inte här än. Öppna det den dagen, eller flytta det till i dag på sidan Dagordning."),
    Fault.DAYS: _("Dagen eller tiden stämmer inte. Skriv dagen som ÅÅÅÅ-MM-DD och tiden som TT:MM; slutet kommer efter början."),
    Fault.PLACE: _("Platsen är upptagen eller saknas. Ange var mötet hålls, eller välj en plats som är ledig."),
    Fault.NOBODY: _("Organet har inga ledamöter den dagen. Lägg in vilka som har platserna, och kalla sedan."),
    Fault.VACANT: _("Platsen är vakant. Lägg in vem som har den."),
    Fault.NOT_THERE: _("Personen är inte på plats. Checka in hen först."),
    Fault.NO_QUORUM: _("För få tjänstgör för att punkten ska få tas upp: mer än hälften av platserna ska vara fyllda. Checka in fler, eller vänta."),
    Fault.NOT_SERVING: _("Personen tjänstgör inte i punkten. Se efter vilka som tjänstgör."),
    Fault.DISQUALIFIED: _("Jäv hindrar det: den som är jävig deltar inte, och lämnar rummet i nämnder och styrelser."),
    Fault.REMOTE: _("Fullmäktige har inte beslutat att man får delta på distans. Ändra i organets regler om det är fel."),
    Fault.TOO_FEW: _("För få har begärt det, och ingen majoritet beslöt det. Ange vilka som begär det, eller att det beslutades."),
    Fault.REASONS: _("Skälen saknas. Skriv dem."),
    Fault.NO_DECISION: _("Punkten har inget beslut. Skriv vad som beslutades, eller ändra slaget till information."),
    Fault.NO_QUESTION: _("Det finns ingen fråga att ställa nu. Lägg först in förslagen."),
    Fault.QUESTIONS_LEFT: _("Frågor är ställda eller återstår. Ställ dem som återstår först, eller ta tillbaka den senaste."),
    Fault.SECRET: _("Omröstningen ska vara sluten i val och anställningar, och öppen i allt annat."),
    Fault.EVEN: _("Rösterna är lika många. I val avgör lotten; annars ska ordföranden rösta."),
    Fault.AFTER_MEETING: _("Mötet är slut."),
    Fault.NO_PART: _("Den som inte deltog i beslutet kan inte reservera sig."),
    Fault.ITEMS_LEFT: _("Alla punkter är inte avslutade. Avsluta, skjut upp eller stryk dem först."),
    Fault.ORDER: _("Ordningen går inte: det som har tagits upp ligger kvar före det som inte har det."),
    Fault.TERM: _("Mandatperiodens första dag saknas. Lägg in den i organets regler."),
    Fault.ANNOUNCED: _("Punkten står i kallelsen. Stryk den i stället (utgår)."),
    Fault.NOT_READY: _("Det är internt eller sekretess, eller har uppgifter som ingen har tagit ställning till. Se efter under ”Maska och sekretess” först."),
    Fault.NOT_SET: _("Det är inte inställt här. Den som sköter driften ställer in det, se Drift i handboken."),
    Fault.NOT_SIGNED: _("Underskriften gick inte att göra. Se efter att filen är en PDF som går att signera, och att tidsstämpeltjänsten svarar."),
    Fault.OTHER_PERSON: _("Underskriften är en annans. Den som ska justera signerar själv, med sitt eget BankID."),
    Fault.UNSOUND: _(
        "BankID:s underskrift håller inte vid kontroll, och ingenting är justerat. Försök igen, eller justera på annat sätt. Händer det igen: säg till den som sköter driften."
    ),
    Fault.AMOUNT: _("Skriv ett tal, som 42 eller 42,5: högst 24 timmar om dagen, 9 999 kilometer och 99 999 kronor."),
    Fault.FOR_WHAT: _("Skriv vad utlägget är för."),
    Fault.NOT_FETCHED: _("Sidan gick inte att hämta."),
    Fault.COPY: _("Den sortens fil bär med sig annat än det som syns, och publiceras inte. Spara den som PDF, och lägg in den som egen kopia."),
    Fault.MASK: _(
        "Det gick inte att maskera så att inget kan läsas: orden står inte så i handlingen, eller som del av andra ord. Skriv dem som de står, eller maskera själv och lägg in en egen kopia."
    ),
    Fault.NOT_OPEN: _("Mötet eller handlingen är intern, sekretess eller tillbakadragen, eller så är mötet inställt, och det publiceras inte."),
    Fault.NOT_ON_AGENDA: _("Punkten står inte på dagordningen som är publicerad då. Publicera dagordningen först, tidigast samtidigt."),
    Fault.NOT_LOOKED: _("Läs igenom det som ska visas, och kryssa för att du har gjort det."),
    Fault.LEGAL: _("Ange en rättslig grund."),
    Fault.NOT_ENTERED: _("Anteckningarna är inte införda i registret. För in dem först."),
    **AROUND,
}


FETCHED: Mapping[str, Promise] = {
    "address": _("Adressen är ingen webbadress. Skriv den som den står i webbläsaren, med https:// först."),
    "private": _("Adressen leder till ett eget nät, och dit hämtas inget. Den som sköter driften kan släppa fram en server (SAMTRAD_INSIDE)."),
    "unreachable": _("Sidan går inte att nå. Se efter adressen i webbläsaren och försök igen."),
    "slow": _("Sidan svarade inte i tid. Försök igen om en stund."),
    "refused": _("Servern lämnar inte ut sidan. Se efter adressen i webbläsaren."),
    "large": _("Sidan är större än 3 MB. Ange adressen till själva anslaget, eller spara en bild."),
    "around": _("Adressen leder vidare utan slut. Ange adressen till själva anslaget."),
    "not_there": _("Sidan nämner inte organet och mötets dag. Ange adressen till själva anslaget, eller spara en bild av tavlan."),
}
"""Why a page on a board was not fetched, or proves nothing."""


def worded(error: Exception) -> str:
    """Why something could not be done, and what to do."""
    if not isinstance(error, MeetingError):
        return str(WHY[Fault.DAYS])
    if error.fault == Fault.NOT_FETCHED:
        return str(FETCHED.get(error.about, WHY[error.fault]))
    named = error.fault in (Fault.ITEMS_LEFT, Fault.NOT_THERE, Fault.NOT_SERVING, Fault.NO_PART, Fault.DISQUALIFIED, Fault.AMOUNT, Fault.FOR_WHAT)
    return f"{error.about}: {WHY[error.fault]}" if named and error.about else str(WHY[error.fault])
