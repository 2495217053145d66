"""What somebody is waited for to do, in words: the same on pages, in letters and in calendars."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

WHAT = {
    "do": gettext_lazy("Göra"),
    "close": gettext_lazy("Ta ställning: sägs vara klart"),
    "receive": gettext_lazy("Ta emot redovisning"),
    "members": gettext_lazy("Bevaka det som medlemmarna ska göra"),
    "come": gettext_lazy("Väntas"),
    "answer": gettext_lazy("Besluta eller svara"),
    "reply": gettext_lazy("Svara"),
    "adopt": gettext_lazy("Besluta om att anta"),
    "prepare": gettext_lazy("Börja bereda det som går ut"),
    "notice": gettext_lazy("Säga upp i tid, om det ska sägas upp"),
    "decide": gettext_lazy("Ta upp till beslut det som går ut"),
    "sign": gettext_lazy("Skriva under det som ska gälla sedan"),
    "end": gettext_lazy("Går ut"),
}
