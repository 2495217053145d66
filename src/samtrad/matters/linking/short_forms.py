"""Short forms and other names that all use: "ÖK" is överenskommelse, "covid-19" the corona virus."""

from __future__ import annotations

from samtrad.matters.linking.endings import stem

_SHORT = {
    "ök": "överenskommelse",
    "hp": "handlingsplan",
    "hos": "sjukvård",
    "hsl": "sjukvård",
    "hsv": "sjukvård",
    "hösa": "sjukvård",
    "hsa": "sjukvårdsavtal",
    "äo": "äldreomsorg",
    "covid": "corona",
    "coronavirus": "corona",
    "coronaviruset": "corona",
    "coronapandemi": "corona",
    "coronapandemin": "corona",
    "pandemin": "corona",
    "sol": "socialtjänstlag",
    "ifo": "individomsorg",
    "avyttring": "försäljning",
    "fastighetsförsäljning": "försäljning",
    "markförsäljning": "försäljning",
    "köp": "förvärv",
    "markköp": "förvärv",
    "markförvärv": "förvärv",
    "fastighetsköp": "förvärv",
    "fastighetsförvärv": "förvärv",
    "direktanvisning": "markanvisning",
    "markanvisningsavtal": "markanvisning",
    "borgensram": "borgensåtagande",
    "borgen": "borgensåtagande",
    "busslinje": "linje",
    "busslinjen": "linje",
    "linjen": "linje",
    "au": "arbetsutskott",
    "ksau": "arbetsutskott",
    "fsg": "samverkansgrupp",
    "csg": "samverkansgrupp",
    "kf": "kommunfullmäktige",
    "ks": "kommunstyrelse",
}
SHORT_FORMS = {short: stem(long) for short, long in _SHORT.items()}
