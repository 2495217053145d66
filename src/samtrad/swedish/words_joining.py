"""Words that the dictionary cannot tell about joining: what never is a part of a compound, and what always is one word."""

from __future__ import annotations

from typing import Final

_PREFIXES: Final = (
    "in ut upp ned ner av an på till från för över under om med mot vid efter fram bort åter sam miss van o be er ge ent und bi ur gen före genom igen kring "
    "samman sönder tillbaka utom veder anti ex hyper inter makro mega mikro mini multi neo pre post pro pseudo semi sub super tele trans ultra re de kon dis im "
    "il ob ab ad ko eko auto geo homo hetero mono poly termo psyko neuro kardio elektro hydro para peri syn sym epi dia kata ana apo infra intra extra meta "
    "när hän vice när hos ihop isär undan"
).split()
_OPENINGS: Final = (
    "solid kombi demo bus besk inr förr rap tran doms konk erfar rättigh möjl pet rekt prim redo kon pro när från sp sk st tr kr gr dr fr pr br bl fl gl kl pl sl sn sm sv tv skr str spr kom dok par per kar art all ser ska har ensam gemen alt dess varn kan den att och som ter for far"
).split()
NEVER_FIRST: Final = frozenset(_PREFIXES) | frozenset(f"{one}s" for one in _PREFIXES) | frozenset(_OPENINGS)
"""What opens a word without making it a compound: "ut" in "utskrivning", and the beginnings of words that it happens to leave, "ans" in "ansvar"."""

NEVER_LAST: Final = frozenset(
    (
        "ring rad era gen ska bar den ism tik ner dig ort sig all ett kap ske tur art ren akt and orm gel opp ende het lig skap dom ande else are sam lös la te "
        "ge se is va il än en er ad ar el al as ur it in os ed ock os ok est ena ana ack ek ull ara ler ter ser ker ner ger der ster rar mar var lar nar "
        "tar kar gar erar ist iska isk ing ning ling inna ös om at ot ut itet tion sion ion or ans ens ent ant iv ell ium um us eri ering ern erna ord anda lek "
        "sel nad förande gare sare tare rare dare kare par arm alla ars ill lik rik ate ven sa da ra na ma ka ta ri risk varsam varsamhet parti tisk agare agera sot "
        "mun get son ande vis full mässig artad aktig bart ade ats art ens eld att och som har med var vara dra ras tas las lat rat tat nat kas mas nas ron "
        "ner ton tor dor ler rel sal ide ide ora ora ost orn ärn nit ina ini ita ite ida ide ode ode ide ade ebba ella illa olla ulla"
    ).split()
)
"""Words that are endings of others far more often than the last part of a compound: "ring" in "planering"."""

SHORT: Final = frozenset("å ö is ås ål år öl id bo by bi".split())
"""Words of two letters or fewer that do end compounds."""

WHOLE: Final = frozenset(
    (
        "fullmäktig fullmäktige deltagare deltagande deltaga delta närvara närvarande närvaro frånvaro frånvarande elva tolv sexton femton fjorton tretton sjutton arton nitton "
        "trettio fyrtio femtio sextio sjuttio åttio nittio tjugo ordförande verkstad bostad åtgärd åtgärda allvar kommun budget förslag person handel handla "
        "transport transportera bilaga beskriva beskrivning förrätta förrättning rapport rapportera handlägga handläggning rättighet skyldighet "
        "konstnär nyckel smörgås minister generation verktyg artros redovisa redovisning redogöra redogörelse fastighet framtid samtid forskare forska särskild särskilt egendom ärende nödvändig verklig verklighet "
        "egentlig egentligen möjlig möjlighet tillsammans alltid aldrig ibland kanske någonting ingenting allting huvudsaklig också även fortfarande "
        "parlament element dokument argument moment instrument departement kompletterande komplettera kompetens kompetent konferens konsekvens "
        "barnmorska barmark apelsin banan kanal kanel salong palats balans karaktär kalender kandidat kapital kapitel karta karriär "
        "sekretariat sekreterare protokoll kontroll kontor kontrakt koncept reglemente instans mandat moderat centralt general generell regional lokal normal "
        "sommar vinter syster moster faster farfar mormor farmor morfar svåger"
    ).split()
)
"""Words that look like compounds and are felt as one."""

FIRSTS: Final = {
    "mödra": "mor", "fäders": "far", "öppen": "öppen", "sluten": "sluten", "hemma": "hem", "lant": "land", "års": "år", "dags": "dag", "läns": "län",
    "äldre": "äldre", "fler": "fler", "ål": "ål", "ägg": "ägg", "öst": "öst", "väst": "väst", "nord": "nord", "syd": "syd", "norr": "norr", "söder": "söder",
    "öster": "öster", "väster": "väster", "ägar": "ägare", "utförar": "utförare", "när": "nära", "nära": "nära", "vuxen": "vuxen", "kommunal": "kommunal",
    "e": "e", "it": "it", "tim": "timme", "sär": "sär", "stöd": "stöd", "mål": "mål", "deltids": "deltid", "heltids": "heltid", "lokal": "lokal", "regional": "regional",
    "personal": "personal", "special": "special", "digital": "digital", "central": "central", "global": "global", "social": "social", "kapital": "kapital",
    "böcker": "bok", "räddnings": "räddning", "tobaks": "tobak", "livs": "liv", "råd": "råd", "rådgivar": "rådgivare", "brukar": "brukare", "läkar": "läkare",
    "medborgar": "medborgare", "medarbetar": "medarbetare", "arbetsgivar": "arbetsgivare", "vårdgivar": "vårdgivare", "lärar": "lärare", "åldrings": "åldring",
}  # fmt: skip
"""Forms that open compounds, with the words that they are forms of, beside those that the dictionary tells."""
