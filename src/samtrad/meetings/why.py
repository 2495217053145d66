"""Why what one asks for around a meeting could not be done, and what to do: as the pages of links and of the workspace say it."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samtrad.meetings.actions.acting import Fault

AROUND: Mapping[Fault, Promise] = {
    Fault.LINK: _("Länken gäller inte här. Be den som kallar om en ny."),
    Fault.OFTEN: _("Det har gjorts för många gånger. Vänta, eller skriv till den som kallar."),
    Fault.ADDRESS: _("E-postadress saknas. Lägg in den bland organets platser, och försök igen."),
    Fault.CHANGED: _("Det är redan gjort, eller har ändrats sedan sidan visades. Se efter vad som gäller nu."),
    Fault.TOO_LARGE: _("Filen är för stor. Dela upp den, eller gör den mindre."),
    Fault.FORMAT: _("Den sortens fil går inte att lägga in. Använd PDF, Word, Excel, PowerPoint, OpenDocument, text eller en bild."),
    Fault.SCAN: _("Den sortens fil går inte att lägga in här. Använd PDF, PNG eller JPEG."),
    Fault.MANY: _("För många filer på en gång. Lägg in högst tio, och resten efteråt."),
    Fault.GROUND: _("Sekretess behöver en grund. Skriv paragrafen, till exempel OSL 19:1."),
}
_BY_LINK: Mapping[Fault, Promise] = {
    Fault.STATE: _("Det går inte längre: mötet har börjat eller är inställt."),
    Fault.EMPTY: _("Något saknas. Skriv en rubrik, och välj filer som inte är tomma."),
}


def told(fault: Fault) -> str:
    """Why it could not be done by a link."""
    return str({**AROUND, **_BY_LINK}.get(fault, AROUND[Fault.CHANGED]))
