"""The axes of the grid and their values, and which third of each is held out: of documents with any of these only figures are looked at.

What is true of a value stands beside it and was written before it was looked at what the reader makes of it.
"""

from __future__ import annotations

from random import Random

HEADINGS = (
    "Närvarande", "Närvarande ledamöter", "Deltagare", "Beslutande", "Röstlängd", "Ombud", "Ägarombud", "Medlemmarnas ombud", "Från kommunerna", "Kallade",
    "Ledamöter", "Tjänstgörande ledamöter", "Mötesdeltagare", "Deltagande", "Närvarolista", "Beslutande ledamöter", "Deltagare vid mötet", "Vid mötet deltog",
    "Medlemmarnas representanter", "Följande deltog", "Ägarrepresentanter", "Närvarande ombud", "Upprop", "Representanter",
)  # fmt: skip
"""Over the body's own: all who stand beneath are members."""

ABSENT = (
    "Ej närvarande", "Förhinder", "Frånvarande", "Anmält förhinder", "Frånvarande ledamöter", "Förhindrade", "Återbud", "Lämnat återbud", "Anmäld frånvaro",
    "Ej deltagande", "Anmälda förhinder", "Meddelat förhinder",
)  # fmt: skip

OTHERS = (
    ("Övriga närvarande", "officer"), ("Övriga", "officer"), ("Övriga deltagare", "officer"), ("Tjänstepersoner", "officer"), ("Närvarande tjänstepersoner", "officer"),
    ("Från förvaltningen", "officer"), ("Inbjudna", "guest"), ("Gäster", "guest"), ("Adjungerade", "co_opted"), ("Övriga närvarande tjänstemän", "officer"),
    ("Inbjudna gäster", "guest"), ("Dessutom närvarande", "officer"),
)  # fmt: skip

SUBSTITUTES = (
    ("Ersättare", "substitute"), ("Tjänstgörande ersättare", "serving_substitute"), ("Ej tjänstgörande ersättare", "substitute"),
    ("Närvarande ersättare", "substitute"), ("Icke tjänstgörande ersättare", "substitute"), ("Suppleanter", "substitute"),
    ("Ersättare, ej tjänstgörande", "substitute"), ("Övriga ersättare", "substitute"), ("Ersättare som tjänstgör", "serving_substitute"),
)  # fmt: skip

PUT = ("colon", "bare", "upper", "inline", "level", "blank", "beside", "bold")
"""How a heading stands: with a colon, without, in capitals, before its first person on one line, as a heading of the format, over an empty line, beside its list, in bold."""

CONTAINERS = (
    "lines", "bullets", "commas", "semicolons", "sentence", "two_columns", "table_headed", "table_bare", "grouped", "organisation_colon", "numbered", "ticks",
    "yes_no", "ways", "dotted", "organisation_first", "grouped_commas", "party_colon", "votes_table", "votes_lines", "votes_brackets", "and_list", "pairs_behind",
    "numbered_table", "grouped_table", "marks_before", "dashes_organisation",
)  # fmt: skip

SHAPES = (
    "name_party", "name_party_title", "comma_party", "bare_party", "name_party_org", "name_org", "name_bracket_org", "name_dash_org", "title_org", "title_before",
    "ordf_before", "slash_party", "party_and_org_bracket", "party_org_bare", "title_bracket", "name_alone", "org_bracket_full", "name_title",
)  # fmt: skip

NOTES = (
    "none", "none ", "§§ 1–2", "§ 2", "punkt 1–2", "kl. 9.00–10.30", "fr.o.m. § 2", "t.o.m. § 2", "ej § 2", "deltog under punkt 2", "digitalt", "via Teams",
    "istället för", "tjänstgörande ersättare för", "ersätter", "vice ordförande", "jäv § 2", "anlände kl. 9.20", "lämnade kl. 10.45", "på distans", "tjänstgör för",
    "från punkt 2", "till och med punkt 2", "endast § 1", "ers. för", "§ 1, del av § 2", "via länk", "ej närvarande § 3", "från kl. 9.30", "frånvarande § 2",
)  # fmt: skip

NOTE_PUT = ("comma", "bracket", "dash")
SECRETARIES = ("others_title", "heading", "others_bracket", "closing", "keeps_notes", "noted_by")
BEFORE = ("place_time", "two_labels", "date_alone", "sentence", "title_alone", "chair_line")
BEHIND = ("item_at_once", "blank_item", "certifier", "items_label", "numbered_item", "sentence_item", "keeper")
EXTRAS = ("nothing", "nothing ", "nothing  ", "vacant", "dash", "twice", "absent_note", "guest")
BODIES = ("nämnd", "nätverk", "stämma", "styrgrupp", "direktion", "råd")

AXES: dict[str, tuple[str, ...]] = {
    "heading": HEADINGS,
    "put": PUT,
    "container": CONTAINERS,
    "shape": SHAPES,
    "note": NOTES,
    "note_put": NOTE_PUT,
    "absent": (*ABSENT, "no"),
    "others": (*(wording for wording, _ in OTHERS), "no"),
    "substitutes": (*(wording for wording, _ in SUBSTITUTES), "no", "no "),
    "secretary": SECRETARIES,
    "before": BEFORE,
    "behind": BEHIND,
    "extra": EXTRAS,
    "body": BODIES,
}
LATER: dict[str, tuple[str, ...]] = {
    "container": (
        "delegates_table", "delegates_colon", "proxy", "represented", "for_home", "home_brackets", "delegates_label", "votes_over", "roles_table", "roles_colon",
        "roles_before", "homes_table_many",
    ),
    "homes": ("municipal", "municipal ", "associations", "offices", "agencies", "companies", "mixed", "parishes", "villages"),
    "wrap": ("no", "no ", "hanging", "flush", "narrow"),
    "names": ("two", "two ", "double", "initial", "capitals", "particle", "hyphen"),
    "moves": ("no", "no ", "left", "arrived", "absent_item", "times"),
}  # fmt: skip
"""Values that came when the first had been mended for, a third of them held out as before."""
FREE = {"no", "no ", "none", "none ", "nothing", "nothing ", "nothing  ", "municipal", "municipal ", "two", "two "}
"""Values that stand for nothing: never held out."""


def parted(seed: str = "en tredjedel") -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """The values in view and those held out, of each axis."""
    view: dict[str, list[str]] = {}
    held: dict[str, list[str]] = {}
    for name, axes in ((seed, AXES), (f"{seed}, senare", LATER)):
        for axis, values in axes.items():
            told = sorted(set(values) - FREE)
            Random(f"{name}/{axis}").shuffle(told)
            out = sorted(told[: len(told) // 3])
            held[axis] = held.get(axis, []) + out
            view[axis] = view.get(axis, []) + [value for value in values if value not in out]
    return view, held


def drawn(seed: int, number: int, *, held_out: bool) -> dict[str, str]:
    """One point of the grid: values in view alone, or with one to three axes at values that are held out."""
    view, held = parted()
    rng = Random(f"grid/{seed}/{number}/{held_out}")
    point = {axis: rng.choice(values) for axis, values in view.items()}
    if held_out:
        for axis in rng.sample([axis for axis in held if held[axis]], rng.choice([1, 2, 3])):
            point[axis] = rng.choice(held[axis])
    return point
