"""Labels of a cover page and of signing blocks: wording, case-folded and without colon -> kind."""

from __future__ import annotations

from typing import Final

_BY_KIND: Final[dict[str, str]] = {
    "place_time": "plats och tid|tid och plats|plats/tid|tid/plats|plats & tid|tid & plats|plats, tid|tid, plats|plats, dag och tid|dag, tid och plats|tid, plats|"
    "sammanträdets plats och tid|mötets plats och tid|datum och plats|plats och datum|datum, tid och plats|tid och plats för sammanträdet|plats och sammanträdestid|"
    "plats och tid för sammanträdet|sammanträdestid och plats|dag och plats|plats-tid|tid - plats|plats - tid|plats och mötestid|tid och lokal|lokal och tid",
    "place": "plats|lokal|sal|rum|lokaler|var någonstans|mötesplats|sammanträdesplats|möteslokal|sammanträdeslokal|var|mötesform|plats för mötet|plats för sammanträdet|plats/lokal|lokal/plats|digital plats",
    "time": "tid|klockan|kl|kl.|mötestid|tidpunkt|när|sammanträdestid|tid för mötet|tid för sammanträdet|mötets tid|starttid|klockslag|klockslag för mötet|klockslag för sammanträdet|sammanträdets klockslag|mötets klockslag|sammanträdets tid|tid för möte|"
    "tid för sammanträde|start- och sluttid|start och sluttid|början och slut|mötets början och slut|sammanträdets början och slut",
    "date": "datum|sammanträde|sammanträdesdag och tid|mötesdatum och tid|datum & tid|tid & datum|sammanträdesdatum|mötesdatum|dag|mötesdag|sammanträdesdag|sammanträdesdagar|datum för sammanträde|datum för sammanträdet|datum för möte|datum för mötet|"
    "dag för sammanträde|datum och tid|dag och tid|tid och datum|datum/tid|tid/datum|protokoll från|möte den|sammanträde den|dag för sammanträdet|mötestillfälle|date",
    "chair": "ordförande|ordf|ordf.|mötesordförande|sammanträdesordförande|ordföranden|tjänstgörande ordförande|mötesledare|sammankallande|ålderspresident|tjg ordförande|"
    "ordförande vid mötet|ordförande för mötet",
    "vice_chair": "vice ordföranden|1:e vice ordföranden|2:e vice ordföranden|förste vice ordföranden|andre vice ordföranden|vice ordförande|v ordförande|v. ordf|v ordf|1:e vice ordförande|förste vice ordförande|2:e vice ordförande|andre vice ordförande|vice ordf",
    "secretary": "sekreteraren|nämndsekreteraren|kommunsekreteraren|protokollföraren|sekreterare|sekr|sekr.|protokollförare|mötessekreterare|nämndsekreterare|kommunsekreterare|antecknare|vid pennan|penna|"
    "antecknat av|antecknar|antecknade|anteckningar av|anteckningar förda av|minnesanteckningar förda av|minnesanteckningar av|minnesanteckningar förs av|anteckningarna förda av|"
    "protokoll fört av|protokollet fört av|nedtecknat av|upprättat av|upprättad av|noterat av|skrivet av|protokollskrivare|protokollsförare|protokollssekreterare|protokollsekreterare|"
    "vid tangenterna|vid tangentbordet|skribent|för pennan|pennan|den som antecknade|mötets sekreterare|anteckningar gjorda av|anteckningarna gjorda av|anteckningarna gjordes av|minnesanteckningar gjorda av|minnesanteckningar skrivna av|noteringar av|"
    "noteringar förda av|referent|den som skrev|vid datorn|sekreterare för mötet|dagens sekreterare|protokollet fördes av|protokoll fördes av|anteckningarna fördes av|förde anteckningar|förde protokoll|"
    "sekreterare vid mötet|styrelsens sekreterare|nämndens sekreterare|utskottssekreterare|mötesanteckningar förda av|sekreterare/protokollförare|mötesantecknare",
    "keeper": "vid protokollet|för protokollet|protokollet|protokoll förs av|protokollet förs av|vid protokoll|vid anteckningarna|för anteckningarna|"
    "vid minnesanteckningarna|för minnesanteckningarna|vid mötesanteckningarna|för mötesanteckningarna|vid anteckningar",
    "certifier": "justerare|justerande|justeringsman|justeringsmän|justeringsperson|justeringspersoner|protokollsjusterare|protokolljusterare|utses att justera|"
    "utsedd att justera|utsedda att justera|utsedd justerare|utsedda justerare|att justera|att justera protokollet|val av justerare|justerare utöver ordförande|att jämte ordföranden justera|"
    "utses att justera protokollet|utsågs att justera|utsedd att justera protokollet|utsedda att justera protokollet|till justerare utses|till justerare utsågs|till justerare valdes|"
    "till justerare väljs|vald justerare|valda justerare|justeringsledamot|justeras av|protokollet justeras av|protokollet justerat av|justerat av|justerades av|utsedda justeringsmän|"
    "justerande ledamot|justerande ledamöter|justerande ledamot utöver ordföranden|justerare jämte ordföranden|justerare jämte ordförande|justerare utöver ordföranden|justerare förutom ordföranden|ordinarie justerare|"
    "justerare 1|justerare 2|1:e justerare|2:e justerare|första justerare|andra justerare|justerare, plats och tid|justerare, tid och plats|justerare och tid för justering|justerare och justeringstid|"
    "justerare och justeringsdatum|justerare samt tid för justering|justerare samt plats och tid|justerare samt tid och plats|justerare och plats|justerare/tid|justerare, tid|val av protokolljusterare|val av protokollsjusterare|"
    "val av justeringsman|val av justeringsmän|val av justeringsperson|val av justeringspersoner|utses att jämte ordföranden justera|utses att tillsammans med ordföranden justera|att tillsammans med ordföranden justera|"
    "att jämte ordföranden justera protokollet|utsedd att jämte ordföranden justera|protokollet justeras av ordföranden jämte|protokollet justeras av ordföranden och|justeras av ordföranden och|justeras förutom av ordföranden av|"
    "justerandes underskrift|justerares underskrift|justerarens underskrift|justerarnas underskrifter|underskrift justerare|underskrift av justerare|protokollet skall justeras av|protokollet ska justeras av|"
    "justerare för dagens protokoll|utses att jämte ordföranden justera protokollet|utses att tillsammans med ordföranden justera protokollet|utsedda att jämte ordföranden justera protokollet|utsedd att jämte ordföranden justera protokollet|dagens justerare|mötets justerare|justerare av protokollet|justerare av protokoll|justerare och ersättare|justerare samt ersättare",
    "certifying": "godkänns|godkännes|godkänt|godkänt av|godkänns av|godkända av|justerat och godkänt|anteckningarna godkänns|anteckningarna godkänns av|justeras|justerat|justerad|justerades|protokollet justeras|protokollet justerat|justeras:",
    "certify": "justeringens plats och tid|justeringens tid och plats|plats och tid för justering|tid och plats för justering|justeringens plats|justeringens tid|justering|"
    "plats och tid för justering av protokollet|justeringsdag|justeringstid|justeringsdatum|justeringsplats|datum för justering|justerat den|justerad den|justerades den|justeras den|"
    "justeringens datum|tid för justering|plats för justering|justering av protokoll|protokollet justerat den|protokollet justeras den|justeringens tid|justering sker|plats/tid för justering|"
    "justeringens plats/tid|justeringens tid/plats|protokollsjustering",
    "items": "paragrafer|paragraf|§§|omfattar paragraferna|protokollets paragrafer|justerade paragrafer|berörda paragrafer|avser paragrafer|§",
    "signing": "underskrifter|underskrift|underskrifter av|namnunderskrift|namnunderskrifter|signaturer|signatur|elektroniska underskrifter|elektronisk underskrift|elektroniskt undertecknat|"
    "underskrift av|undertecknas|undertecknat|namnteckning|namnteckningar|digital signering|digital signatur|signeras|signerat|underskrifter elektroniskt",
    "attested": "utdraget bestyrks|utdraget bestyrkes|utdrag bestyrkes|rätt utdraget intygas|rätt utdraget intygar|rätt utdraget|bestyrkes|bestyrks|rätt avskrivet intygar|rätt avskrivet intygas|rätt avskrivet|"
    "utdraget intygas|utdraget intygar|utdraget vidimeras|rätt avskrift|rätt avskrift intygar|rätt avskrift intygas|rätt utdraget bestyrker|rätt utdraget vidimeras|protokollsutdraget bestyrks|"
    "protokollsutdraget bestyrkes|utdragets riktighet bestyrks|utdragets riktighet intygas|intygas|intygar",
    "clarified": "namnförtydligande|namnförtydl|namnförtydligande:|förtydligande|textat namn",
    "notice": "anslag/bevis|anslag|bevis|anslag - bevis|anslag – bevis|bevis om anslag|anslagsbevis|bevis/anslag|anslag / bevis|bevis om justeringens tillkännagivande|"
    "tillkännagivande av justering|bevis om justering|bevis om tillkännagivande|anslag och bevis|protokollsanslag|anslag av justerat protokoll|tillkännagivande|bevis på anslag",
    "body": "organ|nämndens namn|styrelsens namn|organets namn|nämndens/styrelsens namn|nämnd|instans|beslutande organ|beslutsinstans|styrelse/nämnd|nämnd/styrelse|forum|myndighet|möte|mötesorgan|nämnd/utskott|organ/nämnd|beslutsorgan|mötesgrupp|grupp|nätverk",
    "posted": "datum för anslags uppsättande|datum för anslagets uppsättande|datum då anslaget sätts upp|anslaget sätts upp|anslagsdatum|anslagsdag|uppsatt|anslås|anslaget uppsatt|"
    "datum för publicering|datum för anslagets publicering|anslaget publiceras|anslaget publicerat|datum när anslaget sätts upp|datum då anslag sätts upp|anslag uppsatt|anslaget sattes upp|"
    "publicerat|publiceras|datum för uppsättande|datum då anslaget publiceras|datum när anslaget publiceras|anslaget|anslagen|uppsättande|anslaget den|anslås den|"
    "datum för tillkännagivande|tillkännagivet|anslagsdatum uppsättande|anslagets uppsättande|anslaget på anslagstavlan",
    "removed": "datum för anslags nedtagande|datum för anslagets nedtagande|datum då anslaget tas ned|datum då anslaget tas ner|anslaget tas ned|anslaget tas ner|nedtaget|nedtas|tas ned|tas ner|"
    "avpubliceras|datum för avpublicering|datum när anslaget tas ned|datum när anslaget tas ner|datum då anslag tas ned|anslag nedtaget|anslaget nedtaget|datum för nedtagande|"
    "anslaget tas bort|datum då anslaget avpubliceras|nedtagande|anslagets nedtagande|nedtages|anslaget nedtas|anslagsdatum nedtagande",
    "kept_at": "förvaringsplats för protokollet|förvaringsplats|förvaringsplats för protokoll|förvaringsplats av protokollet|protokollet förvaras|protokollet förvaras hos|protokollet förvaras på|"
    "protokollets förvaringsplats|förvaras|protokollet finns tillgängligt|protokollet finns tillgängligt på|protokollet finns att läsa på|förvaringsställe|förvaringsplats protokoll",
    "stand_in": "ersättare för justerare|ersättare för justeraren|ersättare för justerarna|ersättande justerare|ersättare till justerare|ersättare justerare|justerares ersättare|justerarens ersättare|justeringsersättare|"
    "ersättare vid justering|ersättare för justering|reservjusterare|suppleant för justerare|ersättare att justera",
    "next": "nästa möte|nästa sammanträde|kommande möten|kommande sammanträden|nästkommande möte|nästkommande sammanträde|tider för kommande möten|mötestider|nästa träff|nästa mötestillfälle|"
    "datum för nästa möte|nästa möten|kommande mötestider|kommande mötesdatum|kommande träffar|nästa möte är|nya tider|nya mötestider|nya datum|tid för nästa möte|nästa nätverksträff|nästa nätverksmöte|kommande sammanträdestider|"
    "sammanträdestider|kommande möte|nästa styrgruppsmöte|datum för kommande möten|mötesdatum framåt|nästa tillfälle|mötesplan|inplanerade möten|planerade möten",
    "stop": "handläggare|diarienummer|dnr|ärendenummer|telefon|tel|e-post|epost|mejl|tjänsteställe|bilagor|bilaga|kopia till|kopia|sänds till|skickas till|för kännedom|för information|kallade|"
    "kallad|inkallade|kallelse till|sändlista|distribution|distributionslista|delges|dagordning|ärenden|ärendelista|föredragningslista|innehåll|innehållsförteckning|ärendeförteckning|"
    "anteckningar|minnesanteckningar|protokoll|sammanträdesprotokoll|mötesanteckningar|inledning|syfte|bakgrund|mötets öppnande|ajournering|ajourneringar|mötet öppnas|öppnande|"
    "sista dag för överklagande|sista dag att överklaga|överklagandetid|utdragsbestyrkande|justerandes sign|"
    "justerandes signatur|justerandes signaturer|ordförandes sign|ordförandes signatur|justerares signatur|justerarens signatur|signatur justerare|version|sida|sid|ärende|punkter|dagordningspunkter|agenda|"
    "beslut|information|mötets syfte|till|från|kontaktperson|kontakt|offentligt sammanträde|slutet sammanträde|allmänhetens frågestund|gruppmöten|gruppmöte|beslutsförhet|"
    "överläggning|närvarorätt för allmänheten|sekretess|åhörare|ärenderubrik|rubrik|ärendemening|paragrafförteckning|beslutsärenden|informationsärenden|sammanfattning|"
    "uppdrag|deltagarlista bifogas|utfärdat av|fastställd av|dokumenttyp|dokumentnamn|skapad|ändrad|status|projekt|referens|vår referens|er referens|adress|postadress|besöksadress|webbplats|org.nr|"
    "organisationsnummer|internet|fax|telefax|plusgiro|bankgiro|frånvaroorsak|tidigare möten|föregående möte|paus|lunch|arbetsmaterial",
}

KINDS: Final[dict[str, str]] = {wording: kind for kind, wordings in _BY_KIND.items() for wording in wordings.split("|")}
"""Label -> kind. "keeper" opens the secretary's signature, "certifying" and "signing" those of several, "attested" that of one who vouches for an extract."""

SIGNING: Final[frozenset[str]] = frozenset({"chair", "vice_chair", "secretary", "keeper", "certifier", "certifying", "signing", "clarified", "attested"})

OPENS_WITHOUT_COLON: Final[frozenset[str]] = frozenset(
    (
        "plats och tid|tid och plats|beslutande organ|organ|sammanträdesdatum|mötesdatum|sammanträdesdag|utses att justera|utsedd att justera|utsedda att justera|utsedd justerare|"
        "utsedda justerare|justerare|justerande|sekreterare|ordförande|protokollförare|vid protokollet|paragrafer|paragraf|justeringens plats och tid|justeringens tid och plats|"
        "plats och tid för justering|tid och plats för justering|"
        "justeringsdatum|datum för anslags uppsättande|datum för anslags nedtagande|datum för anslagets uppsättande|datum för anslagets nedtagande|datum då anslaget sätts upp|"
        "datum då anslaget tas ned|protokollet justeras av|till justerare utses|till justerare utsågs|till justerare valdes|till justerare väljs|protokolljusterare|protokollsjusterare|justeringsman|justeringsmän|justerande ledamot|förvaringsplats för protokollet|förvaringsplats för protokoll|protokollet förvaras|protokollet förvaras hos|protokollet förvaras på|anslaget sätts upp|anslaget tas ned|justerat den|justeringens plats|"
        "underskrift|underskrifter|anslag/bevis|tid för justering|plats|tid|datum|mötessekreterare|vid pennan|justeras|antecknat av|antecknare|nedtecknat av|upprättat av|justerat av|justeras av|anteckningar förda av|minnesanteckningar förda av|skrivet av|noterat av|"
        "vid anteckningarna|för protokollet|nästa möte|nästa sammanträde|datum för publicering|datum för avpublicering"
    ).split("|")
)
"""Labels that also open a line with only a space before their value, as text taken out of a table has them."""
