"""Items that every meeting has, and elections and resignations as such: no matters."""

from __future__ import annotations

import re

_ELECTED = r"(?:ledamot|ledamöter|ersättare|suppleant(?:er)?|ordförande|vice|förste|andre|tredje|\d:e|justerar|justerings|revisor(?:er)?|nämndem[aä]n|ombud|representant(?:er)?|presidium|sekreterare|mötesordförande|stämmoombud|huvudm[aä]n|gode m[aä]n|god man|vigselförrättare|rösträknare|protokollförare|protokollsjusterare|lekmannarevisor(?:er)?|ny|nya|uppdrag)"
_FORMAL = re.compile(
    r"^(?:\W|\d)*(?:"
    r"(?:bestämmande|fastställande|val|utseende|förslag) (?:av|om|till|på) (?:tid|dag|plats)?(?: och plats)?(?: (?:för|och))* ?(?:justering|justerare|justeringsm[aä]n|protokollsjusterare|justerande)"
    r"|(?:protokolls?)?juster(?:ing|are)\b(?! av (?!protokoll))(?!s)"
    rf"|val av (?:\w+ ){{0,3}}{_ELECTED}\b|val (?:till|i) |(?:fyllnads|ny)val\b|entledigande|avsägelser?\b|avsagt|begäran om entledigande|anmälan av länsstyrelsens beslut att utse|ny sammanräkning"
    r"|(?:ny|nya|nytt) (?:ledamot|ledamöter|ersättare|suppleanter?|revisorer?|nämndem[aä]n|ombud|vice ordförande)\b(?: (?:i|för|till|efter)\b.*)?\W*$"
    r"|valberedningens förslag|valärenden?\b|val\W*$|förrättande av val|nominering(?:ar)? till (?:ledamot|ersättare)"
    r"|(?:mötets?|sammanträdets?|sammanträdet|möte) ?(?:öppnas|öppnades|öppnande|avslutas|avslutades|avslutande|avslutning|behöriga|inleds|inledning)"
    r"|(?:öppnande|avslutande|avslutning|inledning)(?: av (?:mötet|sammanträdet|dagen)|\W*$)|ordförande (?:öppnar|hälsar|avslutar|förklarar)|välkomna?\b|välkommen\b|inledning och välkomnande"
    r"|(?:godkännande|fastställande|fastställelse|genomgång) av (?:\w+ ){0,4}(?:dagordning|föredragningslista|agenda|ärendelista|kallelse|protokoll|minnesanteckningar|anteckningar)"
    r"|(?:dagordning(?:en)?|föredragningslista(?:n)?|agenda(?:n)?|upprop|parentation|närvaro|närvarande|frånvarande|presentation(?:srunda|srundan)?|rast|paus|ajournering|lunch)\b.{0,40}$"
    r"|(?:föregående|förra|senaste) (?:mötes|mötets|sammanträdes|möte|protokoll|minnesanteckningar|anteckningar|sammanträde)"
    r"|(?:minnesanteckningar|anteckningar|protokoll) från (?:föregående|förra|senaste)"
    r"|anmälan (?:av|om|till)? ?(?:övriga|extra) (?:ärenden|frågor)|anmälan om jäv|jäv\b|anmälan av (?:delegation|delegerings|delegat)"
    r"|(?:redovisning|anmälan|rapportering|återrapportering|anmälda?) ?(?:av|om)? ?(?:\w+ ){0,2}(?:delegations|delegerings|delegerade|delegat)"
    r"|(?:delegations|delegerings)(?:beslut|ärenden|lista)\b|delegerade beslut"
    r"|(?:förteckning över )?anmälningsärenden?\b|(?:anmälnings|delgivnings|informations|inkomna)? ?(?:skrivelser|handlingar)? ?för kännedom|delgivningar?\b|meddelanden(?:a)?\W*$|anmälningar(?:na)?\W*$|inkomna (?:skrivelser|handlingar)"
    r"|(?:nästa|kommande|nästkommande) (?:möte|möten|sammanträde|sammanträden|mötestid|mötestider|träff|träffar|tillfälle)"
    r"|(?:tid|datum|dag|tider|datum) för nästa|(?:mötes|sammanträdes)(?:tider|dagar|datum)\W*$"
    r"|ordningsfråga\b|frågestund\b|allmänhetens frågestund|anförande\b|förklaring till protokollet|protokollsanteckning\b|tack(?:ar)? (?:för|till)|julhälsning|avtackning"
    r"|laget runt\b|runda(?:n)? (?:runt )?bordet|(?:övriga|övrig) (?:frågor?|ärenden?|information|punkter)\W*$|rapport från (?:kurser|konferenser)|kurser och konferenser"
    r"|(?:närvaro|yttrande)rätt\b|beslut om (?:närvaro|offentligt|stängda dörrar)|sammanträdets offentlighet|kungörelse|fråga om (?:sammanträdet|kallelsen)|mötets utlysande|beslutsmässighet"
    r")",
    re.IGNORECASE,
)


def is_formal(title: str) -> bool:
    """Whether what stands under a title is no matter: "Val av justerare", not "Val av leverantör för hemtjänst"."""
    return _FORMAL.match(title) is not None
