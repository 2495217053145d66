"""What ``samtrad search`` says, in Swedish and English."""

from __future__ import annotations

SEARCH: dict[str, tuple[str, str]] = {
    "search.found": ("{count} träffar", "{count} hits"),
    "search.cut": ("Fler än {count} träffar: lägg till ord för att hitta rätt", "More than {count} hits: add words to find the right ones"),
    "search.some": (
        "{count} har allt som du frågar efter och står först; övriga har något av det.",
        "{count} have all that you ask for and come first; the others have some of it.",
    ),
    "search.instead": ("Inget träffar precis så. Ord som liknar: {words}", "Nothing matches exactly that. Words that are like it: {words}"),
    "search.page": ("Sida {page} av {last}. Nästa: --page {next}", "Page {page} of {last}. Next: --page {next}"),
    "search.last": ("Sida {page} av {last}.", "Page {page} of {last}."),
    "search.none": ("Inget av det som är publikt nämner det.", "Nothing that is public mentions it."),
    "search.untitled": ("Utan rubrik", "Untitled"),
    "help.search": ("sök i det som är publikt i registret", "search what is public in the register"),
    "help.search.examples": (
        "exempel:\n  samtrad search hemsjukvårdsavtal\n  samtrad search --kind decision --year 2025 '\"nära vård\"'\n  samtrad search -- avtal -hyra",
        "examples:\n  samtrad search hemsjukvårdsavtal\n  samtrad search --kind decision --year 2025 '\"nära vård\"'\n  samtrad search -- avtal -hyra",
    ),
    "help.search.words": (
        "ord som alla ska finnas med; ”ord i följd”, -ord, ELLER och ord* som på webbplatsen",
        'words that must all be there; "words in a row", -word, OR and word* as on the site',
    ),
    "help.search.kind": ("bara ett slag av träffar", "one kind of hits alone"),
    "help.search.body": ("bara ett organ, som i dess adress", "one body alone, as in its address"),
    "help.search.year": ("bara ett år", "one year alone"),
    "help.search.page": ("vilken sida av träffarna; utan den 1", "which page of the hits; without it 1"),
    "help.search.json": ("träffarna som JSON, som /sok.json ger dem", "the hits as JSON, as /sok.json gives them"),
    "help.YEAR": ("ÅR", "YEAR"),
}
