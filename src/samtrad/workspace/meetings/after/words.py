"""What codes of certification and notice are called, what is found in a meeting, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samtrad.meetings.law.codes import Code

SIGNATURES: Mapping[str, Promise] = {
    "asked": _("Väntar"),
    "signed": _("Har justerat"),
    "refused": _("Har vägrat"),
    "fallen": _("Gäller inte längre"),
}
METHODS: Mapping[str, Promise] = {
    "signed_in": _("inloggad här"),
    "paper": _("på papper"),
    "elsewhere": _("signerat på annat håll"),
    "bankid": _("BankID"),
}
UNITS: Mapping[str, Promise] = {
    "draft": _("Inte skickat för justering"),
    "sent": _("Hos dem som justerar"),
    "certified": _("Justerat"),
    "noticed": _("Anslaget"),
    "final": _("Laga kraft"),
}
WAITING, SENT, PARKED, DROPPED = _("Väntar på att skickas"), _("Skickat"), _("Gick inte att skicka"), _("Skickades inte")
PLANS: Mapping[str, Promise] = {"waits": _("Planerat"), "done": _("Publicerat"), "refused": _("Publicerades inte"), "off": _("Avblåst")}
WEIGHTS: Mapping[str, Promise] = {"unlawful": _("Strider mot lagen"), "missing": _("Saknas"), "unsure": _("Se efter")}
CLOCKS: Mapping[str, Promise] = {
    "not_begun": _("Tiden har inte börjat: anslaget är inte bekräftat på alla tavlor."),
    "runs": _("Tiden löper."),
    "out": _("Tiden har gått ut."),
    "broken": _("Anslaget togs ned för tidigt. Sätt upp det igen: tiden börjar då om."),
}
CODES: Mapping[str, Promise] = {
    Code.NO_QUORUM: _("Hälften av platserna eller färre var fyllda (KL 5:45–46, 6:27)."),
    Code.NOT_SERVING: _("Någon röstade som inte tjänstgjorde (KL 5:17–19, 6:17)."),
    Code.JAV_TAKES_PART: _("Någon jävig röstade eller reserverade sig (KL 5:47, 6:30)."),
    Code.JAV_PRESENT: _("Någon jävig var kvar i rummet (KL 6:30)."),
    Code.JAV_GROUND: _("Grunden för jäv finns inte för den här sortens organ (KL 5:47–48, 6:28)."),
    Code.JAV_UNDECIDED: _("Jävet var omtvistat och organet har inte avgjort det (KL 6:30)."),
    Code.REMOTE_NOT_ALLOWED: _("Någon deltog på distans utan att fullmäktige har tillåtit det (KL 5:16, 6:24)."),
    Code.NOT_ANNOUNCED: _("Ärendet var inte kungjort och det står inte att alla var överens om att avgöra det (KL 5:52)."),
    Code.NO_DECISION: _("Beslut saknas (KL 5:67 p. 4)."),
    Code.NO_ORDER: _("Flera förslag, men inte i vilken ordning de ställdes (KL 5:67 p. 2)."),
    Code.NOT_ASKED: _("Ett förslag har inte ställts under proposition (KL 5:67 p. 1–2)."),
    Code.VOTE_TOO_MANY: _("Fler röster än tjänstgörande (KL 4:24)."),
    Code.VOTE_SUM: _("Antalet röster stämmer inte med namnen (KL 5:67 p. 3)."),
    Code.VOTE_NO_NAMES: _("Öppen omröstning utan namn (KL 5:67 p. 5)."),
    Code.VOTE_NAMES_IN_SECRET: _("Namn i en sluten omröstning (KL 5:54)."),
    Code.VOTE_SECRET: _("Sluten omröstning i annat än val och anställning (KL 5:54)."),
    Code.VOTE_CASTING: _("Utslagsrösten stämmer inte (KL 5:56)."),
    Code.VOTE_CHAIR: _("Ordföranden tjänstgjorde men röstade inte (KL 4:25)."),
    Code.VOTE_LOT: _("Lotten stämmer inte (KL 5:56)."),
    Code.VOTE_RESULT: _("Utgången är en annan än rösterna säger (KL 5:55)."),
    Code.VOTE_ABSTAINED: _("Någon röstade som inte deltog i beslutet (KL 4:25)."),
    Code.PUT_OFF_TOO_FEW: _("För få begärde bordläggning eller återremiss (KL 5:50, 6:33)."),
    Code.PUT_OFF_MUST: _("Ett extra val avgjordes; första gången bordläggs det (KL 5:50)."),
    Code.REMITTED_WITHOUT_REASONS: _("Återremiss utan skäl (KL 5:50)."),
    Code.RESERVED_WITHOUT_PART: _("Någon reserverade sig som inte deltog i beslutet (KL 4:27)."),
    Code.RESERVED_TOO_LATE: _("En reservation kom efter mötet (KL 4:27)."),
    Code.RESERVED_AFTER_ABSTAINING: _("Någon reserverade sig som avstod i omröstningen (KL 4:25, 4:27)."),
    Code.NO_CHAIR: _("Ordförande saknas (KL 5:65)."),
    Code.NO_SECRETARY: _("Sekreterare saknas (KL 5:65)."),
    Code.NO_CERTIFIERS: _("Justerare saknas (KL 5:69)."),
    Code.NO_NUMBER: _("Punkten har inget nummer (KL 5:66)."),
    Code.NUMBER_OUT_OF_ORDER: _("Numren stiger inte (KL 5:66)."),
    Code.NO_ATTENDANCE: _("Ingen är incheckad (KL 5:66)."),
    Code.UNANSWERED_UNTOLD: _("Det står inte om interpellationen eller frågan besvarades (KL 5:68)."),
}
_ROOM = _("Öppna mötet igen och rätta punkten. Är det så det gick till: låt det stå, och ta upp det med den som ska justera.")
_LOOK = _("Se efter om det gick till så. Gjorde det det kan det stå.")
TO_DO: Mapping[str, Promise] = {
    Code.NO_CERTIFIERS: _("Välj vilka som justerar, nedan."),
    Code.NO_CHAIR: _("Öppna mötet igen och ange vem som ledde det."),
    Code.NO_SECRETARY: _("Öppna mötet igen och ange vem som förde protokollet."),
    Code.NO_DECISION: _("Öppna mötet igen och skriv vad som beslutades, eller ändra slaget till information."),
    Code.NO_NUMBER: _("Öppna mötet igen och ta upp punkten: den får då sitt nummer."),
    Code.NO_ATTENDANCE: _("Öppna mötet igen och checka in dem som var där."),
}


def to_do(code: str, weight: str) -> str:
    """What to do about what was found."""
    return str(TO_DO.get(code) or (_LOOK if weight == "unsure" else _ROOM))
