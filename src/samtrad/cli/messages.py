"""What the command line says, in Swedish and English: one table. What can be wrong with a file stands in ``writing.failures``."""

from __future__ import annotations

import re
from collections.abc import Mapping

from samtrad.cli.said.server import MESSAGES as SERVER
from samtrad.writing.labels import Language

_MESSAGES: dict[str, tuple[str, str]] = {
    # What happened.
    "written": ("Sidan ligger i {path}", "The page is in {path}"),
    "interrupted": ("avbrutet", "interrupted"),
    "progress": ("{done} av {total} lästa", "{done} of {total} read"),
    "resume": ("Ge samma kommando igen, så tar det vid där det slutade", "Give the same command again, and it takes up where it was"),
    "report.files": ("filer: {count}", "files: {count}"),
    "report.read": ("lästa: {count}", "read: {count}"),
    "report.before": ("lästa sedan tidigare: {count}", "read before: {count}"),
    "report.partly": ("lästa bara till en del: {count}", "read only in part: {count}"),
    "report.unread": ("inte lästa: {count}", "not read: {count}"),
    "left": ("utelämnat i mapparna, för det är inget som Samtråd läser: {what}", "left out of the folders, as it is nothing that Samtråd reads: {what}"),
    "left.kind": ("utan ändelse", "without a suffix"),
    "left.hidden": ("dolda", "hidden"),
    "left.link": ("länkar till mappar", "links to folders"),
    "left.readme": ("README", "README"),
    # The summary.
    "summary.not_minutes": ("Det här ser inte ut som protokoll eller anteckningar.", "This does not look like minutes or notes."),
    "summary.no_items": ("Inga ärenden hittades.", "No items were found."),
    "summary.no_attendance": ("Ingen närvarolista hittades.", "No list of attendance was found."),
    # Help.
    "help.usage": ("användning: ", "usage: "),
    "help.commands": ("kommandon", "commands"),
    "help.command": ("KOMMANDO", "COMMAND"),
    "help.PATH": ("SÖKVÄG", "PATH"),
    "help.FILE": ("FIL", "FILE"),
    "help.PAGE": ("SIDA.html", "PAGE.html"),
    "help.WORD": ("ORD", "WORD"),
    "help.arguments": ("argument", "arguments"),
    "help.options": ("val", "options"),
    "help.help": ("visa den här hjälpen", "show this help"),
    "help.version": ("visa versionen", "show the version"),
    "help.lang": ("språk: sv eller en (annars svenska där datorn talar svenska)", "language: sv or en (otherwise Swedish where the computer speaks it)"),
    "help.top": (
        """Samtråd läser kommunala protokoll och anteckningar och visar vad som står i dem:
vilka som möttes, vad de beslutade, vad som ska göras och vad som är oklart.""",
        """Samtråd reads municipal minutes and notes and shows what they say:
who met, what they decided, what is to be done and what is unsure.""",
    ),
    "help.top.examples": (
        """exempel:
  samtrad read protokoll.pdf                berätta vad som står i ett protokoll
  samtrad show protokoll.pdf -o sida.html   gör en sida där varje uppgift leder till sina ord
  samtrad read inkorg/ --json > alla.jsonl  läs en hel mapp, ett protokoll på varje rad

  samtrad read --help                       mer om ett kommando

slutkod:
  0  allt är gjort
  1  något gick inte att läsa eller skriva; vad och varför står på felutgången
  2  kommandot är fel skrivet
  130, 143  avbrutet (Ctrl-C, kill)
  141  den som läste det vi skriver slutade (samtrad … | head)""",
        """examples:
  samtrad read minutes.pdf                tell what the minutes say
  samtrad show minutes.pdf -o page.html   make a page where every value leads to its words
  samtrad read inbox/ --json > all.jsonl  read a whole folder, one record a line

  samtrad read --help                     more about one command

exit status:
  0  all is done
  1  something could not be read or written; what and why stands on standard error
  2  wrong usage
  130, 143  stopped (Ctrl-C, kill)
  141  the reader of our output left (samtrad … | head)""",
    ),
    "help.read": ("läs protokoll och berätta vad som står i dem", "read minutes and tell what they say"),
    "help.read.path": (
        "en fil eller en mapp; ur mappar läses alla dokument, och vad som utelämnas sägs",
        "a file or a folder; all documents in a folder are read, and what is left out is told",
    ),
    "help.read.json": ("skriv en JSON-post på varje rad, i den ordning som filerna gavs", "print one JSON record a line, in the order the files were given"),
    "help.read.list": (
        "skriv en lista: dag, organ och fil för varje dokument, och hur många ärenden och beslut",
        "print a list: each document's day, body and file, and how many items and decisions",
    ),
    "help.read.jobs": ("läs N dokument samtidigt (annars väljs det efter datorn)", "read N documents at a time (otherwise chosen by the computer)"),
    "help.read.out": (
        "skriv JSON-posterna sist i FIL; det som redan står där läses inte om, så en avbruten läsning tar vid där den slutade",
        "add the JSON records to FILE; what is there already is not read again, so that a run that was stopped takes up where it was",
    ),
    "help.read.report": (
        "skriv till FIL, som JSON, hur många som lästes och vad som inte gick att läsa och varför",
        "write to FILE, as JSON, how many were read, and what could not be and why",
    ),
    "help.ocr": (
        "känn igen text i bilder: auto (där en sida saknar läsbar text), never (aldrig) eller always (på alla sidor)",
        "recognise text in pictures: auto (where a page has no text to read), never, or always (on every page)",
    ),
    "help.password": ("lösenord som öppnar en låst PDF", "the password that opens a locked PDF"),
    "help.read.time": ("längsta tid för ett dokument, i sekunder ({default})", "longest time for one document, in seconds ({default})"),
    "help.read.memory": ("mesta minne för ett dokument, i MiB ({default})", "most memory for one document, in MiB ({default})"),
    "help.read.examples": (
        """exempel:
  samtrad read protokoll.txt
  samtrad read inkorg/ --list
  samtrad read 2025/ 2026/ --json --jobs 4 > alla.jsonl
  samtrad read arkiv/ --out alla.jsonl --report rapport.json""",
        """examples:
  samtrad read minutes.txt
  samtrad read inbox/ --list
  samtrad read 2025/ 2026/ --json --jobs 4 > all.jsonl
  samtrad read archive/ --out all.jsonl --report report.json""",
    ),
    "help.text": ("skriv ut dokumentets text, precis som den lästes", "print the document's text exactly as it was read"),
    "help.part": (
        "vilken del, när filen har flera möten eller dokument: dess namn eller nummer (annars den första)",
        "which part, where a file holds several meetings or documents: its name or number (else the first)",
    ),
    "help.text.examples": (
        "exempel:\n  samtrad text protokoll.pdf > protokoll.txt\n\nPlatserna i JSON-posten räknas i den här texten.",
        "examples:\n  samtrad text minutes.pdf > minutes.txt\n\nThe places in the JSON record count in this text.",
    ),
    "help.show": ("gör en webbsida av texten och allt som lästes i den", "make a web page of the text and all that was read in it"),
    "help.show.output": ("filen som sidan skrivs till", "the file that the page is written to"),
    "help.show.pictures": ("ta med bilder av sidorna (bara PDF; sidan blir större)", "take in pictures of the pages (PDF only; makes the page larger)"),
    "help.show.examples": (
        """exempel:
  samtrad show protokoll.pdf -o sida.html
  samtrad show protokoll.pdf -o sida.html --pictures

Sidan är en enda fil som går att öppna, skicka och spara.""",
        """examples:
  samtrad show minutes.pdf -o page.html
  samtrad show minutes.pdf -o page.html --pictures --lang en

The page is one single file to open, send and keep.""",
    ),
    "help.threads": ("visa vilka frågor som går igen i flera protokoll", "show which matters come back in several minutes"),
    "help.threads.path": ("filer och mappar att läsa; utan: frågorna i registret", "files and folders to read; without: the matters of the register"),
    "threads.arrived": ("--as-arrived gäller filer: ange vilka", "--as-arrived is for files: say which"),
    "help.threads.json": (
        "skriv en fråga på varje rad, som JSON: var den tas upp, och varför det är samma fråga",
        "print one matter a line, as JSON: where it is taken up, and why it is one matter",
    ),
    "help.threads.arrived": (
        "visa frågorna så som de såg ut efter varje dokument, i dagordning; raden säger efter vilket",
        "show the matters as they stood after each document, in order of days; each line says after which",
    ),
    "help.threads.examples": (
        "exempel:\n  samtrad threads protokoll/\n  samtrad threads protokoll/ --json > fragor.jsonl",
        "examples:\n  samtrad threads minutes/\n  samtrad threads minutes/ --json > matters.jsonl",
    ),
    "help.file": ("en fil", "a file"),
    "help.schema": ("skriv ut JSON-schemat för posterna", "print the JSON Schema of the records"),
    "help.schema.examples": ("exempel:\n  samtrad schema > minutes.schema.json", "examples:\n  samtrad schema > minutes.schema.json"),
    # Wrong usage.
    "usage.error": ("{message}. Se {program} --help", "{message}. See {program} --help"),
    "usage.required": ("det här saknas: {detail}", "this is missing: {detail}"),
    "usage.unknown": ("förstår inte: {detail}", "not understood: {detail}"),
    "usage.choice": ("{name}: {given} går inte, välj bland {choices}", "{name}: {given} will not do, choose among {choices}"),
    "usage.either": ("{name} och {other} går inte ihop, välj ett", "{name} and {other} cannot go together, choose one"),
    "usage.one": ("{name}: ett värde saknas", "{name}: a value is missing"),
    "usage.count": ("ska vara ett heltal från 1", "must be a whole number from 1"),
    "usage.seconds": ("ska vara ett tal större än 0", "must be a number above 0"),
    "usage.memory": ("ska vara ett heltal från {least}", "must be a whole number from {least}"),
}

ENVIRONMENT = ("LC_ALL", "LC_MESSAGES", "LANG")


def say(key: str, language: Language, **values: object) -> str:
    """The message of a key, its gaps filled."""
    wording = (_MESSAGES.get(key) or SERVER[key])[0 if language == "sv" else 1]
    return wording.format(**values) if values else wording


def language_of(arguments: list[str], environment: Mapping[str, str]) -> Language:
    """``--lang`` where given, else Swedish for a locale of Swedish, English for every other one and for none.

    The arguments are looked through before they are parsed, so that what is wrong with them is told in it too.
    """
    for at, argument in enumerate(arguments):
        value = argument.partition("=")[2] if argument.startswith("--lang=") else arguments[at + 1] if argument == "--lang" and at + 1 < len(arguments) else ""
        if value in ("sv", "en"):
            return "en" if value == "en" else "sv"
    name = next((environment[key] for key in ENVIRONMENT if environment.get(key)), "").lower()
    return "sv" if re.match(r"(?:sv|swedish)(?![a-z])", name) else "en"
