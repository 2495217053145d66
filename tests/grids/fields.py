"""How one person is written: name, party, post and organisation in the order that a shape has, and what limits them behind."""

from __future__ import annotations

from .land import POSTS, Person, Town

PARTY_SHAPES = {
    "name_party", "name_party_title", "comma_party", "bare_party", "name_party_org", "ordf_before", "slash_party", "party_and_org_bracket", "party_org_bare",
}  # fmt: skip
HOME_SHAPES = {
    "name_party_org",
    "name_org",
    "name_bracket_org",
    "name_dash_org",
    "title_org",
    "title_before",
    "party_and_org_bracket",
    "party_org_bare",
    "org_bracket_full",
}
BARE_SHAPES = {"name_bracket_org", "party_and_org_bracket", "party_org_bare"}
POST_SHAPES = {"title_org", "title_before", "title_bracket", "name_title"}
ITEMS = ("1", "2", "3")

LIMITS: dict[str, tuple[str, ...]] = {
    "§§ 1–2": ("1", "2"), "§ 2": ("2",), "punkt 1–2": ("1", "2"), "kl. 9.00–10.30": (), "fr.o.m. § 2": ("2", "3"), "t.o.m. § 2": ("1", "2"), "ej § 2": ("1", "3"),
    "deltog under punkt 2": ("2",), "jäv § 2": ("1", "3"), "anlände kl. 9.20": (), "lämnade kl. 10.45": (), "från punkt 2": ("2", "3"),
    "till och med punkt 2": ("1", "2"), "endast § 1": ("1",), "§ 1, del av § 2": ("1", "2"), "ej närvarande § 3": ("1", "2"), "från kl. 9.30": (),
    "frånvarande § 2": ("1", "3"),
}  # fmt: skip
REPLACING = {"istället för", "tjänstgörande ersättare för", "ersätter", "tjänstgör för", "ers. för"}


def draw(town: Town, shape: str, count: int, organisations: list[str], parties: tuple[str, ...]) -> list[Person]:
    """People with what the shape tells of them; the first two preside where a shape has room for it."""
    people = []
    for i in range(count):
        title = town.rng.choice(POSTS) if shape in POST_SHAPES else None
        if shape == "name_party_title":
            title = ("ordförande", "vice ordförande", None)[min(i, 2)]
        if shape == "ordf_before":
            title = ("Ordf.", None)[min(i, 1)]
        party = town.rng.choice(parties) if shape in PARTY_SHAPES else None
        people.append(Person(town.name(), party, town.rng.choice(organisations) if shape in HOME_SHAPES else None, title))
    return people


def limit(person: Person, note: str, replaced: str) -> None:
    """What a note says of a person, and what is true of them with it."""
    note = note.strip()
    if note in LIMITS:
        person.said, person.presence, person.items = note, "part", LIMITS[note]
    elif note in REPLACING:
        person.said, person.capacity = f"{note} {replaced}", "serving_substitute"
    elif note != "none":
        person.said = note


def written(person: Person, shape: str) -> str:
    """A person in the order of a shape, without what limits them."""
    name, party, home, title = person.name or "Vakant", person.party, person.organisation, person.title
    match shape:
        case "name_party":
            return f"{name} ({party})"
        case "name_party_title":
            return f"{name} ({party}), {title}" if title else f"{name} ({party})"
        case "comma_party":
            return f"{name}, {party}"
        case "bare_party":
            return f"{name} {party}"
        case "name_party_org":
            return f"{name} ({party}), {home}"
        case "name_org":
            return f"{name}, {home}"
        case "name_bracket_org" | "org_bracket_full":
            return f"{name} ({home})"
        case "name_dash_org":
            return f"{name} – {home}"
        case "title_org":
            return f"{name}, {title}, {home}" if title else f"{name}, {home}"
        case "title_before":
            return f"{(title or '').capitalize()} {name}, {home}".strip()
        case "ordf_before":
            return f"{title} {name} ({party})" if title else f"{name} ({party})"
        case "slash_party":
            return f"{name}/{party}"
        case "party_and_org_bracket":
            return f"{name} ({party}, {home})"
        case "party_org_bare":
            return f"{name} ({party}) {home}"
        case "title_bracket":
            return f"{name} ({title})" if title else name
        case "name_title":
            return f"{name}, {title}" if title else name
        case _:
            return name


def core(person: Person, shape: str) -> str:
    """A person in a list that tells the organisation otherwise: name, party in brackets, post."""
    party = f" ({person.party})" if person.party else ""
    return f"{person.name}{party}" + (f", {person.title}" if person.title and shape in POST_SHAPES else "")


def limited(words: str, person: Person, put: str) -> str:
    """The words with what limits the person behind them."""
    if not person.said:
        return words
    return {"comma": f"{words}, {person.said}", "bracket": f"{words} ({person.said})", "dash": f"{words} – {person.said}"}[put]
