"""Parts that several templates share: page furniture, signing blocks, the notice on the board, coming meetings."""

from __future__ import annotations

from datetime import date, timedelta

from ..blocks import Furniture
from ..region.places import HOUSES, genitive
from ..said import Said, fill, say
from ..style import PAGE_MARKS, SIGNATURE_LINES
from ..teller import Teller
from ..telling.happened import Scene
from ..telling.when import next_days
from ..truth import Gold
from ..wording.days import workday


def owner(scene: Scene) -> str:
    """Whose body it is, as a letterhead has it."""
    if scene.body.name in {"Förbundsstyrelsen", "Förbundsdirektionen"} or "nätverk" in scene.body.name.casefold():
        return scene.region.federation
    if "hälsa" in scene.body.name or "samråd" in scene.body.name.casefold() or scene.body.name.startswith("Styrgruppen"):
        return scene.region.name
    return f"{genitive(scene.home)} kommun"


def furniture(scene: Scene, title: str, *, dated: bool = False, signed: bool = True, letterhead: bool = False) -> Furniture:
    """What each page says at its head and foot."""
    rng = scene.rng
    day = scene.calendar.stated(scene.day, rng.choice(["iso", "iso", "long"])).bare()
    mark = rng.choice(PAGE_MARKS)
    header: list[Said] = []
    if letterhead:
        header = [
            say(owner(scene).upper() if rng.random() < 0.4 else owner(scene)),
            say(scene.body.name, "    ", title),
            fill("{d}    " + "{mark}", d=day if dated else "", mark=mark),
        ]
    elif rng.random() < 0.7:
        parts = [owner(scene), title, scene.body.name]
        header = [say(parts[0]), say(f"{rng.choice(parts[1:])}    ", say(day, "    ") if dated else "", mark)]
    else:
        header = [say(mark)]
    if dated and not any(line.days for line in header):
        header.append(say(day))
    footer = [say(rng.choice(SIGNATURE_LINES))] if signed and rng.random() < 0.75 else [say(scene.body.name)] if rng.random() < 0.2 else []
    return Furniture(tuple(line for line in header if line.text.strip()), tuple(footer), first=rng.random() < 0.7)


def officers_of(teller: Teller, scene: Scene, *, certifiers: bool = True) -> None:
    """Who presided, kept the minutes and certifies them."""
    teller.truth.chair = scene.cast.chair.name
    teller.truth.secretaries = [scene.cast.secretary.name]
    teller.truth.certifiers = [person.name for person in scene.cast.certifiers] if certifiers else []


def certified(teller: Teller, scene: Scene) -> Said:
    """Where and when the minutes are certified."""
    rng = scene.rng
    day = workday(scene.day + timedelta(days=rng.randint(2, 12)))
    place = rng.choice([*HOUSES, "Kommunledningskontoret", "Socialkontoret", "Kansliet"])
    place = place[0].upper() + place[1:]
    teller.certified(day, place)
    return fill(rng.choice(["{p}, {d}", "{p} {d}", "{p}, {d}"]), p=place, d=scene.calendar.day(day, rng.choice(["long", "iso", "long"])))


def _numbers(scene: Scene) -> str:
    last = scene.first_number + len(scene.matters) - 1
    return f"{scene.rng.choice(['§§', 'Paragrafer', 'Paragraf'])} {scene.first_number}{scene.rng.choice(['–', '-', ' - '])}{last}"


def signing(teller: Teller, scene: Scene, how: str, *, certifiers: bool = True) -> None:
    """The block in which the minutes are signed: rows, lines, or a certificate of electronic signatures."""
    cast, rng, labels = scene.cast, scene.rng, teller.style.labels
    certifier_label = rng.choice(["Justerare", "Justerande", "Justerare"])
    signers = [(labels["secretary"] if labels["secretary"] != "Vid protokollet" else "Sekreterare", cast.secretary.name), ("Ordförande", cast.chair.name)]
    if certifiers:
        signers += [(certifier_label, person.name) for person in cast.certifiers]
    if how == "rows":
        rows: list[tuple[str, list[Said]]] = []
        for i, (role, name) in enumerate(signers):
            line = [say("." * 34)] if rng.random() < 0.4 else []
            rows.append((role, [*([say(_numbers(scene))] if i == 0 and rng.random() < 0.6 else []), *line, say(name)]))
        teller.rows(rows)
    elif how == "lines":
        teller.para(rng.choice(["Vid protokollet", "Vid protokollet:"]))
        teller.para(f"{cast.secretary.name}", tight=True)
        teller.para(rng.choice(["Justeras", "Justeras:", "Justerat"]))
        teller.para(f"{cast.chair.name}", tight=True)
        for _, name in signers[2:]:
            teller.para(name, tight=True)
    else:
        teller.section(rng.choice(["Underskrifter", "Elektroniska underskrifter", "Signaturer"]))
        for role, name in signers:
            _electronic(teller, scene, role, name)
        return
    for role, name in signers:
        teller.signs(name, role if how == "rows" else None)


def _electronic(teller: Teller, scene: Scene, role: str, name: str) -> None:
    rng = scene.rng
    day = scene.day + timedelta(days=rng.randint(1, 9))
    time = f"{rng.randint(7, 18):02d}:{rng.randint(0, 59):02d}:{rng.randint(0, 59):02d}"
    teller.para(rng.choice(["Signerat av: ", "Underskrift: ", "Undertecknat med BankID av: "]), name, tight=True)
    teller.para(f"{role}", tight=True)
    teller.para("Datum: ", scene.calendar.day(day, "iso"), f" {time}", tight=True)
    teller.signs(name, role, "electronic", f"{day.isoformat()} {time}")


def notice(teller: Teller, scene: Scene, *, slip: bool = False) -> None:
    """The notice of the certification on the board."""
    rng, calendar = scene.rng, scene.calendar
    up = workday(scene.day + timedelta(days=rng.randint(4, 14)))
    down = up + timedelta(days=22)
    form = rng.choice(["iso", "long"])
    kept = rng.choice(["Kommunkansliet", "Socialförvaltningen", "Kommunledningskontoret", "Kansliet"])
    title = rng.choice(["ANSLAG/BEVIS", "Bevis om tillkännagivande av protokoll", "Anslagsbevis", "ANSLAG"])
    teller.section(title)
    if rng.random() < 0.6:
        teller.para(
            "Protokollet är justerat. Justeringen har tillkännagivits genom anslag."
            if not slip
            else "Justering av detta protokoll har tillkännagivits på kommunens anslagstavla."
        )
    said = scene.calendar.stated(scene.day, form).bare()
    teller.rows(
        [
            (rng.choice(["Organ", "Nämnd", "Myndighet"]), [say(scene.body.name)]),
            (rng.choice(["Sammanträdesdatum", "Sammanträdesdag"]), [say(said)]),
            (rng.choice(["Datum för anslags uppsättande", "Anslaget sätts upp", "Datum då anslaget sätts upp"]), [say(calendar.day(up, form).bare())]),
            (rng.choice(["Datum för anslags nedtagande", "Anslaget tas ned", "Datum då anslaget tas ned"]), [say(calendar.day(down, form).bare())]),
            (rng.choice(["Förvaringsplats för protokollet", "Protokollet förvaras hos"]), [say(kept)]),
        ]
    )
    told: Gold = {"posted": up.isoformat(), "removed": down.isoformat(), "kept_at": kept, "items": None}
    teller.truth.add("notices", told)
    if slip:
        teller.rows([("Underskrift", [say("." * 30), say(scene.cast.secretary.name)])])
        teller.signs(scene.cast.secretary.name)


def coming(teller: Teller, scene: Scene, count: int, *, heading: bool) -> None:
    """The meetings to come: a line, or a list under a label."""
    days = next_days(scene, count)
    label = teller.style.labels["next"]
    if count == 1 and scene.rng.random() < 0.7:
        if heading:
            said = fill(scene.rng.choice(["Nästa möte är {day}.", "Nästa möte hålls {day}.", "Nästa möte äger rum {day}."]), day=days[0][0])
            teller.para(said)
        else:
            teller.para(days[0][0], label=f"{label.rstrip(':')}:")
    else:
        if not heading:
            teller.label(label)
        teller.points([said for said, _ in days], scene.rng.choice(["-", "•", ""]))
    teller.truth.next_sittings.extend(sitting for _, sitting in days)


def later_day(scene: Scene, days: int) -> date:
    return workday(scene.day + timedelta(days=days))
