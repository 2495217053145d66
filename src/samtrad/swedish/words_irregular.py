"""Forms that no ending makes: "böcker" of "bok", "gick" of "gå". Each row is a word and its forms."""

from __future__ import annotations

from typing import Final

_ROWS: Final = """
bok böcker böckerna böckernas böckers
rot rötter rötterna
fot fötter fötterna
ledamot ledamöter ledamöterna ledamöternas ledamöters
son söner sönerna sönernas söners
stad städer städerna städernas städers
natt nätter nätterna
land länder länderna ländernas länders
hand händer händerna
strand stränder stränderna
tand tänder tänderna
rand ränder ränderna
brand bränder bränderna
spång spänger spängerna
tång tänger tängerna
stång stänger stängerna
man män männen männens mäns mannen mannens
bror bröder bröderna brodern broder
mor mödrar mödrarna modern
far fäder fäderna fadern
dotter döttrar döttrarna döttrars
moder mödrar
fader fäder
gås gäss gässen
mus möss mössen
lus löss
bonde bönder bönderna bönders
öga ögon ögonen ögonens
öra öron öronen
huvud huvuden huvudena huvudet
centrum centra centrumet
gymnasium gymnasier gymnasierna gymnasiet gymnasiets gymnasiers
museum museer museerna museet museets
stipendium stipendier stipendierna stipendiet
stadium stadier stadierna stadiet stadiets
territorium territorier territoriet
seminarium seminarier seminarierna seminariet
laboratorium laboratorier laboratoriet
kriterium kriterier kriterierna kriteriet
memorandum memoranda
schema scheman schemat schemana
nyckel nycklar nycklarna nyckeln
gammal gamla gamle
god goda gott
liten lilla litet
ung unga
många fler flera flest flesta
vara är var varit vore
bli blir blev blivit bliva
ha har hade haft
gå går gick gått gås
få får fick fått fås
ge ger gav gett givit ges gavs givits giva giver given givet givna
ta tar tog tagit tas togs tagits taga tagen taget tagna
se ser såg sett ses sågs
stå står stod stått
dra drar drog dragit dras drogs dragits draga dragen draget dragna
slå slår slog slagit slås slogs slagits
säga säger sade sa sagt sägs sades
lägga lägger lade la lagt läggs lades lagts lagd lagda
göra gör gjorde gjort görs gjordes gjorts gjord gjorda
komma kommer kom kommit
låta låter lät låtit låts läts
hålla håller höll hållit hålls hölls hållits hållen hållet hållna
falla faller föll fallit
skriva skriver skrev skrivit skrivs skrevs skrivits skriven skrivet skrivna
bjuda bjuder bjöd bjudit bjuds bjöds bjudits bjuden bjudna
sälja säljer sålde sålt säljs såldes sålts såld sålda
välja väljer valde valt väljs valdes valts vald valda
sätta sätter satte satt sätts sattes satts satta
veta vet visste vetat
böra bör borde bort
kunna kan kunde kunnat
skola ska skall skulle
vilja vill ville velat
måste
ligga ligger låg legat
sitta sitter satt suttit
finna finner fann funnit finns fanns funnits
driva driver drev drivit drivs drevs drivits driven drivna
bryta bryter bröt brutit bryts bröts brutits bruten brutna
sluta slöt slutit
skjuta skjuter sköt skjutit skjuts sköts skjutits
bära bär bar burit bärs bars burits
skära skär skar skurit
stjäla stjäl stal stulit
äta äter åt ätit
dricka dricker drack druckit
springa springer sprang sprungit
vinna vinner vann vunnit
binda binder band bundit binds bands bundits bunden bundna
fara far for farit
"""


def _by_form() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in _ROWS.strip().splitlines():
        word, *forms = row.split()
        for form in forms:
            found[form] = (*found.get(form, ()), word)
    return found


IRREGULAR: Final[dict[str, tuple[str, ...]]] = _by_form()
"""For each such form the words that it is a form of."""
