"""How a list stands: one person a line, in running text, in tables, under and beside organisations."""

from __future__ import annotations

from itertools import groupby
from random import Random

from .fields import HOME_SHAPES, PARTY_SHAPES, core, limited, written
from .land import Person
from .pages import Block, Columns, Lines, Table

HOMES_BY_LIST = {
    "sentence", "grouped", "organisation_colon", "organisation_first", "grouped_commas", "votes_table", "votes_lines", "votes_brackets", "pairs_behind",
    "grouped_table", "dashes_organisation", "dotted", "delegates_table", "delegates_colon", "proxy", "represented", "for_home", "home_brackets", "delegates_label",
    "votes_over", "homes_table_many",
}  # fmt: skip
"""Lists that tell themselves where each comes from."""
SINGLE = {
    "votes_table", "votes_lines", "votes_brackets", "dashes_organisation", "dotted", "organisation_first", "delegates_table", "delegates_colon", "proxy", "represented",
}  # fmt: skip
"""Lists with one of each organisation; those of delegates have a substitute besides."""
PAIRED = {"delegates_table", "delegates_colon"}
ROLES = ("Ordförande", "Vice ordförande", "Ledamot", "Ledamot", "Ledamot", "Ledamot")
RUNNING = {"home_brackets", "delegates_label", "commas", "and_list", "sentence", "organisation_colon", "grouped_commas", "party_colon", "pairs_behind"}
"""Lists in which commas part people: what limits one stands in brackets."""
MARKING = {"ticks", "yes_no", "ways", "marks_before"}
"""Lists that mark who was there: the last is marked as absent."""
TABLES = {
    "table_headed",
    "table_bare",
    "organisation_first",
    "ticks",
    "yes_no",
    "ways",
    "votes_table",
    "numbered_table",
    "grouped_table",
    "delegates_table",
    "roles_table",
    "homes_table_many",
}


def joined(words: list[str]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + f" och {words[-1]}"


def by_home(people: list[Person]) -> list[tuple[str, list[Person]]]:
    return [(home, [*group]) for home, group in groupby(people, key=lambda person: person.organisation or "")]


def laid(people: list[Person], container: str, shape: str, put: str, rng: Random) -> list[Block]:
    """The blocks of one list."""
    put = "bracket" if container in RUNNING else put
    whole = [limited(written(person, shape), person, put) for person in people]
    short = [limited(core(person, shape), person, put) for person in people]
    of = {id(person): words for person, words in zip(people, short, strict=True)}
    votes = {home: str(rng.randint(3, 30)) for home, _ in by_home(people)}
    match container:
        case "lines":
            return [Lines(whole)]
        case "bullets":
            return [Lines(whole, mark=rng.choice(["-", "•"]))]
        case "numbered":
            return [Lines(whole, mark="1")]
        case "commas":
            return [Lines([", ".join(whole)])]
        case "semicolons":
            return [Lines(["; ".join(whole)])]
        case "and_list":
            return [Lines([joined(whole)])]
        case "two_columns":
            half = (len(whole) + 1) // 2
            return [Columns(whole[:half], whole[half:])]
        case "marks_before":
            marks = rng.choice([("[x]", "[ ]"), ("☒", "☐")])
            return [Lines([f"{marks[person.presence == 'absent']} {words}" for person, words in zip(people, whole, strict=True)])]
        case "sentence":
            return [Lines([" ".join(f"Från {home} deltog {joined([of[id(p)] for p in group])}." for home, group in by_home(people))])]
        case "grouped":
            return [Lines([line for home, group in by_home(people) for line in (home, *(of[id(p)] for p in group))])]
        case "grouped_commas":
            return [Lines([line for home, group in by_home(people) for line in (home, ", ".join(of[id(p)] for p in group))])]
        case "organisation_colon":
            return [Lines([f"{home}: {', '.join(of[id(p)] for p in group)}" for home, group in by_home(people)])]
        case "pairs_behind":
            return [Lines(["; ".join(f"{joined([of[id(p)] for p in group])}, {home}" for home, group in by_home(people))])]
        case "dashes_organisation":
            return [Lines([f"{person.organisation} – {of[id(person)]}" for person in people])]
        case "dotted":
            return [Lines([f"{of[id(person)]} {'.' * rng.randint(8, 20)} {person.organisation}" for person in people])]
        case "votes_lines":
            return [Lines([f"{person.organisation}, {votes[person.organisation or '']} röster, {of[id(person)]}" for person in people])]
        case "votes_brackets":
            return [Lines([f"{person.organisation} ({votes[person.organisation or '']} röster): {of[id(person)]}" for person in people])]
        case "delegates_colon":
            return [Lines([f"{p.organisation}: ombud {of[id(p)]}, ersättare {of[id(q)]}" for p, q in zip(people[::2], people[1::2], strict=True)])]
        case "proxy":
            return [Lines([f"{person.organisation} genom {of[id(person)]}" for person in people])]
        case "represented":
            return [Lines([f"{person.organisation}, företrädd av {of[id(person)]}" for person in people])]
        case "for_home":
            return [Lines([f"{of[id(person)]}, för {person.organisation}" for person in people])]
        case "home_brackets":
            return [Lines([f"{home} ({', '.join(limited(p.name or '', p, 'comma') for p in group)})" for home, group in by_home(people)])]
        case "delegates_label":
            return [Lines([f"Ombud för {home}: {', '.join(of[id(p)] for p in group)}" for home, group in by_home(people)])]
        case "votes_over":
            return [Lines([line for home, group in by_home(people) for line in (f"{home}, {votes[home]} röster", *(of[id(p)] for p in group))])]
        case "roles_colon":
            return [Lines([f"{role}: {words}" for role, words in zip(ROLES, whole, strict=False)])]
        case "roles_before":
            return [Lines([f"{role} {words}" for role, words in zip(ROLES, whole, strict=False)])]
        case "party_colon":
            groups = groupby(people, key=lambda person: person.party)
            return [Lines([f"{party}: " + ", ".join(limited(p.name or "", p, put) for p in group) for party, group in groups])]
        case _:
            return [tabled(people, container, shape, votes)]


def tabled(people: list[Person], container: str, shape: str, votes: dict[str, str]) -> Table:
    """A list as a table, with a column of remarks where any is limited."""
    noted = any(person.said for person in people)

    def row(*cells: str | None, person: Person) -> list[str]:
        return [cell or "" for cell in cells] + ([person.said] if noted else [])

    remarks = ["Anmärkning"] if noted else []
    if container == "organisation_first":
        return Table([], [row(person.organisation, core(person, shape), person=person) for person in people])
    if container == "votes_table":
        rows = [row(person.organisation, votes[person.organisation or ""], core(person, shape), person=person) for person in people]
        return Table(["Medlem", "Röster", "Ombud", *remarks], rows)
    if container == "roles_table":
        return Table([], [row(role, written(person, shape), person=person) for role, person in zip(ROLES, people, strict=False)])
    if container == "delegates_table":
        pairs = zip(people[::2], people[1::2], strict=True)
        rows = [row(p.organisation, core(p, shape), core(q, shape), votes[p.organisation or ""], person=p) for p, q in pairs]
        return Table(["Medlem", "Ombud", "Ersättare", "Röster", *remarks], rows)
    if container == "homes_table_many":
        rows = [row(home if not i else "", core(person, shape), person=person) for home, group in by_home(people) for i, person in enumerate(group)]
        return Table([], rows)
    if container == "grouped_table":
        spare = [""] * (1 + noted)
        lines = [
            line
            for home, group in by_home(people)
            for line in ([home, *spare], *(row(core(person, "name_party"), person.title or "", person=person) for person in group))
        ]
        return Table(["Namn", "Funktion", *remarks], lines)
    columns = [("Namn", [person.name for person in people])]
    if shape in PARTY_SHAPES:
        columns.append(("Parti", [person.party for person in people]))
    if shape in HOME_SHAPES:
        columns.append(
            ("Organisation" if any((person.organisation or "").startswith("Region") for person in people) else "Kommun", [p.organisation for p in people])
        )
    if any(person.title for person in people):
        columns.append(("Funktion", [person.title for person in people]))
    if container == "numbered_table":
        columns.insert(0, ("Nr", [str(i) for i in range(1, len(people) + 1)]))
    if mark := {"ticks": ("Närvarande", "x", ""), "yes_no": ("Närvarande", "Ja", "Nej"), "ways": ("Deltog", "På plats", "Frånvarande")}.get(container):
        said = [mark[2] if person.presence == "absent" else mark[1] for person in people]
        if container == "ways":
            said[0] = "Via Teams"
        columns.append((mark[0], [*said]))
    rows = [row(*(column[i] for _, column in columns), person=person) for i, person in enumerate(people)]
    return Table([] if container == "table_bare" else [*(head for head, _ in columns), *remarks], rows)
