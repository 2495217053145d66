"""Sentences that decide nothing and give nobody a task: information, talk, wishes, plans without a doer."""

from __future__ import annotations

import re
from datetime import timedelta
from random import Random

from ..said import Figure, Said, Sayable
from .days import Calendar
from .told import Told, plain

OPENERS = """{who} informerar om {about}.
{who} informerade om {about}.
{who} redogör för {about} och svarar på frågor.
{who} redogjorde för arbetet med {about}.
{who} ger en lägesbild av {about}.
{who} berättar om erfarenheterna av {about}.
{who} föredrar ärendet.
{who} presenterade {about} utifrån utsänt underlag.
{who} visade en kort film och informerade om {about}.
{who} rapporterade om läget vad gäller {about}.""".splitlines()
"""These name who presents."""

LINES = """Mötet diskuterade {about} utifrån det utsända underlaget.
Diskussion fördes om {about}.
Flera kommuner lyfter att resurserna inte räcker till.
Frågan väckte stort engagemang och många vittnade om liknande erfarenheter.
Gruppen ser positivt på utvecklingen.
Deltagarna efterlyste en tydligare tidplan.
Ordföranden tackade för en intressant presentation.
Arbetet med {about} har pågått sedan 2019.
Arbetet med {about} inleddes {past_period}.
En första kartläggning genomfördes {past_period}.
En uppföljning planeras {future_period}.
Projektet startade {past} och beräknas pågå i två år.
Underlaget skickades ut {past}.
En gemensam utbildningsdag hölls {past}.
Nästa utbildningsdag hålls {future} i kommunhuset.
Sista ansökningsdag är {future}.
Beslut väntas {future_period}.
Resultatet av enkäten blev klart {past}.
Mötet önskar en fortsatt dialog i frågan.
Det finns behov av mer kunskap om {about}.
Ett webbinarium sändes {past} klockan 13.00.
Lokalerna står klara {future_period}.
Flera goda exempel lyftes fram.
Kostnaderna ryms inom befintlig ram.
Samverkan med civilsamhället framhölls som viktig.
Av underlaget framgår att behovet ökar.
Siffrorna är preliminära.
Statsbidraget kan sökas {future_period}.
Under diskussionen framkom att rutinerna skiljer sig åt.
Presidiet hade {past} en dialog med verksamheterna.
Dialogen fortsätter nästa vecka.
Frågan är aktuell även i år.
Ungefär hälften av åtgärderna är genomförda.
Det är för tidigt att dra några slutsatser av resultatet.
Synpunkter från brukarorganisationerna har vägts in.
En nationell konferens arrangerades {past}.
{span} genomförs en temavecka i samtliga kommuner.
Inspektionen ägde rum {past_span}.
Hittills har {share} svarat på enkäten.
Kostnaden beräknas till {sum}.
Prognosen visar ett underskott om {sum}.
Budgetavvikelsen uppgår till {sum}.
Andelen nöjda är {percent}.
Personalen har fått utbildning vid två tillfällen.
Nya föreskrifter träder i kraft {future}.
Utvärderingen pågick {past_period}.
Intervjuerna genomfördes {past_span}.
Lanseringen sker {future_period}.
En hearing om {about} äger rum {future}.
Studiebesök gjordes {past} i grannkommunen.
Samrådet pågår {future_span}.
Pilotgruppen startade {past_period} och fortsätter {future_period}.
Handlingarna skickas ut {future}.
Rapporten publicerades {past}.
Mätningen görs om {future_period}.
Ett första utfall redovisades {past} och ett nytt väntas {future_period}.
Enkäten är öppen {future_span}.
Frågan har varit uppe flera gånger, senast {past}.""".splitlines()

DATED = ("{past", "{future", "{span")
WISHES = """{body} lyfter att frågan behöver hållas levande.
{body} ser med oro på utvecklingen.
{body} är positiv till initiativet.
{body} framhåller vikten av tidig information.
{body} diskuterade frågan ingående.""".splitlines()


def misspelt(said: Said, rng: Random) -> Said:
    """One word of a text with two letters changed about, or one left out; never a name, a day or a figure."""
    parts = list(said.parts)
    places = [(i, word) for i, part in enumerate(parts) if isinstance(part, str) for word in re.findall(r"(?<!\S)[a-zåäö]{6,}(?!\S)", part)]
    if not places:
        return said
    i, word = rng.choice(places)
    at = rng.randint(1, len(word) - 3)
    wrong = rng.choice([word[:at] + word[at + 1] + word[at] + word[at + 2 :], word[:at] + word[at + 1 :]])
    parts[i] = str(parts[i]).replace(word, wrong, 1)
    return Said(tuple(parts))


def sum_of(rng: Random) -> Figure:
    """An amount of money as minutes write it."""
    kind = rng.randint(0, 3)
    if kind == 0:
        tenths = rng.randint(11, 98)
        return Figure(f"{tenths // 10},{tenths % 10} miljoner kronor", tenths / 10 * 1e6, "kronor")
    if kind == 1:
        thousands = rng.randint(100, 900)
        return Figure(f"{thousands} tkr", thousands * 1e3, "kronor")
    amount = rng.randint(20, 990) * 1000
    return Figure(f"{amount // 1000} 000 {rng.choice(['kronor', 'kr'])}", float(amount), "kronor")


def share_of(rng: Random, noun: str = "kommuner") -> Figure:
    """So many of so many."""
    whole = rng.randint(8, 16)
    part = rng.randint(3, whole - 1)
    return Figure(f"{part} av {whole} {noun}", float(part), noun, float(whole))


def line(rng: Random, calendar: Calendar, template: str, about: str, **names: str) -> Told:
    """One sentence of talk."""
    start, past = (day.replace(day=min(day.day, 20)) for day in (calendar.days_after(30, 90), calendar.days_before(20, 120)))
    slots: dict[str, Sayable] = {
        "about": about,
        "past": calendar.past(),
        "future": calendar.future(),
        "past_period": calendar.earlier(calendar.period(calendar.days_before(40, 300))),
        "future_period": calendar.later(calendar.period(calendar.days_after(40, 300))),
        "span": calendar.span(start, start + timedelta(days=rng.randint(1, 4))),
        "future_span": calendar.span(later := start + timedelta(days=7), later + timedelta(days=rng.randint(1, 25))),
        "past_span": calendar.span(past, past + timedelta(days=rng.randint(1, 2))),
        "sum": sum_of(rng),
        "share": share_of(rng),
        "percent": Figure(f"{(n := rng.randint(41, 97))} procent", float(n), "procent"),
        **names,
    }
    return plain(template, **slots)
