"""Words that tell titles and organisations from people: whole words, first parts and endings, all case-folded."""

from __future__ import annotations

from typing import Final

TITLE_ENDINGS: Final[tuple[str, ...]] = tuple(
    (
        "sdir ldir midir undir chef chefen chefer direktör direktören ledare ledaren samordnare samordnaren koordinator handläggare handläggaren sekreterare sekreteraren ingenjör "
        "strateg strategen utredare utredaren planerare administratör assistent konsult konsulent controller controllern ekonom ekonomen jurist juristen "
        "arkitekt antikvarie inspektör kommunikatör utvecklare konsulenten koordinatorn specialist expert rådgivare företrädare företrädaren representant "
        "representanter ombud ombudet ombudsman lärare pedagog rektor rektorn sköterska läkare terapeut psykolog kurator bibliotekarie forskare analytiker "
        "tekniker upphandlare registrator kanslist notarie revisor revisorer sakkunnig sakkunniga intendent producent redaktör vaktmästare brandmästare "
        "föreståndare skötare förvaltare kommunalråd kommunalrådet regionråd regionrådet oppositionsråd oppositionsrådet borgarråd borgarrådet landstingsråd landstingsrådet oppositionsledare gruppledare ordförande ordföranden "
        "ordf ledamot ledamoten sammankallande professor docent doktorand student elev praktikant coach statistiker geograf ekolog biolog meteorolog "
        "agronom skogvaktare polis polismästare polisinspektör kommissarie pastor präst kyrkoherde tolk adjunkt lektor amanuens assessor delegat chaufför "
        "projektör programmerare systemförvaltare fysioterapeut dietist logoped sjukgymnast undersköterska tandläkare veterinär barnmorska apotekare "
        "besiktningsman ansvarig ansvarige brandman räddningsledare säkerhetsskyddschef dataskyddsombud kassör mäklare advokat åklagare domare nämndeman lantmätare kartograf "
        "kassören ingenjören administratören kommunikatören inspektören revisorn registratorn kuratorn notarien intendenten vaktmästaren föreståndaren "
        "planeraren utvecklaren specialisten sköterskan läkaren läraren assistenten representanten rådgivaren upphandlaren arkitekten kamrer kamrerare kamreren komminister föreståndarinna skattmästare drätseldirektör assistenten byråingenjör fogde vaktmästarinna "
        "lantbrukare riksdagsman köpman direktris tandläkaren trädgårdsmästare gårdsmästare mästare byråchef sdir ndir aldir tekdir sysslomannen barnavårdsman verkmästare kansliråd"
    ).split()
)
"""What a word ends with when it names a post: "avdelningschef", "nämndsekreterare"."""

TITLE_WORDS: Final[frozenset[str]] = frozenset(
    (
        "vd kso ksao cfo ceo cio hr-chef hr-partner administrativ auktoriserad operativ dr prof vice bitr biträdande tf t.f. tillförordnad tillträdande avgående adjungerad adj förste tredje 1:e 2:e 3:e 1:a 2:a 1:ste v v. sekr sekr. ordf ordf. "
        "herr herrar herrarna hr hrr fru fruarna fröken frk "
        "hr-chef it-chef va-chef ssk mas mar sas vux chef rektor polis politiker tjänsteman tjänsteperson verkställande stf ställföreträdande samhällsplanerare "
        "generaldirektör landshövding borgmästare överläkare kommunalråd regionråd statssekreterare minister talman nämndordförande kommundirektör "
        "beredning processtöd processledning projektledning skyddsombud huvudskyddsombud moderator facilitator"
    ).split()
)
"""Whole words that open or make up a title."""

ORGANISATION_WORDS: Final[frozenset[str]] = frozenset(
    (
        "kommun kommuner kommunen kommunerna stad staden region regionen län länet landsting landstinget ab hb förening föreningen stiftelsen stiftelse polisen "
        "kommunal vision saco tco lo ledarna vårdförbundet lärarförbundet naturvetarna akavia sacorådet skr skl sobona fou försäkringskassan arbetsförmedlingen "
        "socialstyrelsen skolverket länsstyrelsen trafikverket skatteverket länstrafiken räddningstjänsten samordningsförbundet kommunförbundet vårdsamverkan "
        "skolan kyrkan korset lions rotary frälsningsarmén stadsmissionen svenska universitet högskola institutet myndigheten verket byrån byrå ideella inera nämnden styrelsen rådet kansliet kontoret avdelning "
        "avdelningen enhet enheten förvaltning förvaltningen centrum sjukhus vårdcentral pwc kpmg ey deloitte "
        "pro spf skpf rpg fub dhr hso hrf srf nhr rtp rbu hlf nsph abf lrf"
    ).split()
)
"""Whole words that make a stretch the name of an organisation."""

ORGANISATION_ENDINGS: Final[tuple[str, ...]] = tuple(
    (
        "kommun kommunen kommunerna region regionen regionerna landstinget förvaltning förvaltningen förvaltningarna nämnd nämnden nämnderna styrelse styrelsen "
        "styrelserna utskott utskottet kontor kontoret förbund förbundet förbunden bolag bolaget skola skolan skolorna gymnasium gymnasiet universitet "
        "universitetet högskola högskolan sjukhus sjukhuset myndighet myndigheten verket stiftelsen förening föreningen rådet fullmäktige avdelningen "
        "enheten kansli kansliet sektor sektorn centralen centrum verksamheten församlingen polisen kassan byrån tjänsten institutet gruppen "
        "hälsan vården klinik kliniken moskén kyrkan församlingen biblioteket rörelsen teatern museet arkivet vakten skyddet habiliteringen psykiatrin mottagningen "
        "beredning beredningen direktionen utskotten delegationen kommittén nätverket organet presidiet kammaren grupp nätverk direktion kommitté delegation"
    ).split()
)
"""What a word ends with when it names a body or office: "samhällsnämnden", "stadskontoret"."""

NEVER_NAMES: Final[frozenset[str]] = frozenset(
    (
        "rädda närvarande frånvarande förhinder ledamöter ledamot ersättare beslutande tjänstgörande ej icke inte övriga övrig deltagare deltagande tjänstemän "
        "adjungerade gäster gäst sekreterare ordförande justerare justerande justeras protokoll protokollet anteckningar minnesanteckningar dagordning agenda kallelse "
        "ärende ärenden beslut bilaga bilagor punkt paragraf paragrafer plats tid datum lokal kl klockan sida sid möte mötet sammanträde sammanträdet "
        "sammanträdesprotokoll sammanträdesdatum underskrift underskrifter utses organ anslag bevis vakant vakans januari februari mars april juni juli augusti "
        "september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag teams skype zoom digitalt distans via under enligt samt och från till "
        "information informationen bakgrund syfte inledning val förslag godkännande föregående nästa kommande tack hej kontakt telefon fax e-post epost webb adress "
        "box postadress besöksadress utdragsbestyrkande sammanfattning uppföljning rapport rapporter redovisning budget ekonomi yrkande reservation "
        "omröstning diskussion dialog presentation föredragare föredragning föredragande signatur signerat signed by date inga ingen samtliga alla hela del "
        "vid den det en ett detta denna vi man här så att som med av om i på är har diarienummer dnr upprop avslutning öppnande mötets "
        "ja nej avstår avstod resultat ankom utgick lista listan namn titel organisation funktion roll parti kommun verksamhet för nr nummer typ status enkät plan utredning verksamhetsplan remiss "
        "frågor fråga svar beredning lunch fika paus ajournering workshop tema reflektion årsmöte stämma konferens regional regionala nationell nationella lokala "
        "gemensam gemensamma nya god nära social sociala socialt hälsa hälso psykisk vård omsorg skola barn unga äldre arbete arbetet samverkan avtal "
        "hälsningar hälsning mvh vänliga vänlig bästa antecknat skrivet noterat upprättat nedtecknat fört förda justerat justerad undertecknat godkänt fastställt framtaget sammanställt "
        "norra södra östra västra övre nedre mellersta inre yttre stora lilla hotell hotellet salen sal rum rummet rådhuset stadshuset kommunhuset kommunkontoret sammanträdesrum sammanträdesrummet vägen gatan torget torg stadshus rådhus"
    ).split()
)
"""Words that no one is called and that open or make up lines that look like names when set with capitals."""

PARTICLES: Final[frozenset[str]] = frozenset("von van af av de der den del la le du di da dos das do el al bin ibn abu ter ten zu zur y".split())
"""Small words inside a name: "Carl von Hall", "Eva de la Cruz"."""
