"""Everything the command line says, in Swedish and English: one table."""

from __future__ import annotations

import re
from collections.abc import Mapping

from samtrad.cli.terminal import harmless
from samtrad.writing.labels import Language

_MESSAGES: dict[str, tuple[str, str]] = {
    # What can be wrong with a file, and what to do about it.
    "empty": ("filen är tom. Kontrollera att den sparades hel", "the file is empty. Check that it was saved in full"),
    "binary": (
        "filen är inte text och inget format som Samtråd läser. Spara dokumentet som PDF eller text",
        "the file is not text, nor any format that Samtråd reads. Save the document as PDF or text",
    ),
    "encoding": (
        "tecknen är kodade på ett sätt som inte känns igen. Öppna filen i programmet som den skrevs i och spara den som UTF-8",
        "the characters are coded in a way that is not known. Open the file in the program it was written in and save it as UTF-8",
    ),
    "unsupported": ("{detail} kan inte läsas än. Spara dokumentet som PDF, DOCX eller text", "{detail} cannot be read yet. Save it as PDF, DOCX or text"),
    "encrypted": (
        "filen är låst med lösenord. Ge det med --password",
        "the file is locked with a password. Give it with --password",
    ),
    "password": ("lösenordet öppnar inte filen. Kontrollera det", "the password does not open the file. Check it"),
    "damaged": ("filen är skadad eller avklippt. Hämta den på nytt", "the file is damaged or cut short. Fetch it again"),
    "hostile": (
        "filen är gjord så att den växer utan gräns när den läses. Den lästes inte; be den som skickade den om en ny",
        "the file is made to grow without bounds when it is read. It was not read; ask the sender for a new one",
    ),
    "no_text": (
        "filen har ingen text, och ingen syns i dess bilder. Kontrollera filen, och att --ocr inte är never",
        "the file holds no text, and none is seen in its pictures. Check the file, and that --ocr is not never",
    ),
    "ocr_missing": (
        "filen har bara bilder av text, och Tesseract saknas. Installera det: apt-get install tesseract-ocr tesseract-ocr-script-latn",
        "the file holds only pictures of text, and Tesseract is missing. Install it: apt-get install tesseract-ocr tesseract-ocr-script-latn",
    ),
    "ocr_time": (
        "filen har bara bilder av text, och att känna igen den tog för lång tid. Skanna om den, en sida åt gången",
        "the file holds only pictures of text, and recognising it took too long. Scan it anew, one page at a time",
    ),
    "ocr_failed": (
        "filen har bara bilder av text, och Tesseract kunde inte läsa dem. Skanna om den, eller ge mer minne med --memory-limit",
        "the file holds only pictures of text, and Tesseract could not read them. Scan it anew, or give more memory with --memory-limit",
    ),
    "odd_picture": (
        "bilden är sparad på ett ovanligt sätt. Spara den som vanlig PNG, JPEG eller TIFF",
        "the picture is stored in an unusual way. Save it as plain PNG, JPEG or TIFF",
    ),
    "pages.missing": (
        "sida {detail} är bild av text och lästes inte, för Tesseract saknas. Installera det: apt-get install tesseract-ocr tesseract-ocr-script-latn",
        "page {detail} is a picture of text and was not read, as Tesseract is missing. Install it: apt-get install tesseract-ocr tesseract-ocr-script-latn",
    ),
    "pages.time": (
        "sida {detail} är bild av text och lästes inte, för det tog mer än 30 sekunder. Skanna om den",
        "page {detail} is a picture of text and was not read, as that took more than 30 seconds. Scan it anew",
    ),
    "pages.failed": (
        "sida {detail} är bild av text och lästes inte, för Tesseract misslyckades. Skanna om den, eller ge mer minne med --memory-limit",
        "page {detail} is a picture of text and was not read, as Tesseract failed. Scan it anew, or give more memory with --memory-limit",
    ),
    "office_missing": (
        "det är ett äldre Word-dokument (.doc), och LibreOffice saknas. Installera det (apt-get install libreoffice-writer-nogui) eller spara dokumentet som DOCX eller PDF",
        "it is an old Word document (.doc), and LibreOffice is missing. Install it (apt-get install libreoffice-writer-nogui), or save the document as DOCX or PDF",
    ),
    "office_time": (
        "LibreOffice behövde mer än {detail} sekunder för dokumentet och avbröts. Spara det som DOCX eller PDF",
        "LibreOffice needed more than {detail} seconds for the document and was stopped. Save it as DOCX or PDF",
    ),
    "office_failed": (
        "LibreOffice kunde inte öppna det äldre Word-dokumentet. Spara det som DOCX eller PDF, eller ge mer minne med --memory-limit",
        "LibreOffice could not open the old Word document. Save it as DOCX or PDF, or give more memory with --memory-limit",
    ),
    "locked_member": (
        "filen i arkivet är låst på ett sätt (AES) som inte öppnas här. Packa upp den först",
        "the file in the archive is locked in a way (AES) that is not opened here. Unpack it first",
    ),
    "too_deep": ("filen ligger för många arkiv eller brev djupt. Packa upp den först", "the file lies too many archives or letters deep. Unpack it first"),
    "nothing_inside": ("filen har inga dokument som Samtråd känner igen", "the file holds no documents that Samtråd knows"),
    "nothing_read": ("inget i filen gick att läsa ({detail} delar)", "nothing in the file could be read ({detail} parts)"),
    "parts.several": ("filen har flera delar: {detail}. Här är den första; välj en annan med --part", "the file has several parts: {detail}. This is the first; choose another with --part"),
    "too_large": ("filen är för stor ({detail}). Dela upp den", "the file is too large ({detail}). Split it"),
    "missing": ("filen eller mappen finns inte. Kontrollera sökvägen", "there is no such file or folder. Check the path"),
    "forbidden": ("filen får inte läsas av dig. Ändra rättigheterna eller be den som äger den", "you may not read it. Change its permissions or ask its owner"),
    "not_a_file": ("det är ingen vanlig fil. Ge en fil eller en mapp", "it is not a regular file. Give a file or a folder"),
    "folder": ("det är en mapp. Ge en fil", "it is a folder. Give a file"),
    "unreadable": ("filen går inte att läsa ({detail}). Försök igen eller kopiera den hit", "the file cannot be read ({detail}). Try again or copy it here"),
    "nothing": ("mappen har inga dokument som Samtråd känner igen ({detail})", "the folder holds no documents that Samtråd knows ({detail})"),
    "time": (
        "läsningen tog mer än {detail} sekunder och avbröts. Ge mer tid med --time-limit",
        "reading took more than {detail} seconds and was stopped. Give it more with --time-limit",
    ),
    "memory": (
        "läsningen behövde mer än {detail} MiB minne och avbröts. Ge mer med --memory-limit",
        "reading needed more than {detail} MiB of memory and was stopped. Give it more with --memory-limit",
    ),
    "crashed": (
        "läsaren gav upp ({detail}). Det är ett fel i Samtråd: rapportera det gärna",
        "the reader gave up ({detail}). That is a fault in Samtråd: please report it",
    ),
    "no_part": ("det finns ingen del {detail} i filen", "the file has no part {detail}"),
    "unwritable": ("sidan går inte att skriva dit ({detail}). Välj en annan plats", "the page cannot be written there ({detail}). Choose another place"),
    "overwrites": ("det är dokumentet självt. Välj ett annat namn för sidan", "that is the document itself. Choose another name for the page"),
    "pictures_need_pdf": ("sidbilder (--pictures) finns bara för PDF", "page pictures (--pictures) exist only for PDF"),
    "unwritable_records": ("posterna går inte att skriva dit ({detail}). Välj en annan plats", "the records cannot be written there ({detail}). Choose another place"),
    "unwritable_report": ("rapporten går inte att skriva dit ({detail}). Välj en annan plats", "the report cannot be written there ({detail}). Choose another place"),
    "no_records": (
        "filen har annat än poster från samtrad read. Den är orörd; välj en annan fil för --out",
        "the file holds other things than records of samtrad read. It was left as it is; choose another file for --out",
    ),
    "records_in_use": ("en annan läsning skriver till filen. Vänta tills den är klar", "another run is writing to the file. Wait until it is done"),
    # Names of formats.
    "format.office": ("kalkylblad, bildspel och andra kontorsfiler", "a spreadsheet, a presentation or another office file"),
    "format.image": ("bilder", "a picture"),
    "format.archive": ("arkivfiler av andra slag än zip", "an archive of another kind than zip"),
    # What the system will not do, and why.
    "system.full": ("det finns ingen plats kvar", "there is no room left"),
    "system.read_only": ("där går det bara att läsa", "it can only be read there"),
    "system.broken": ("disken eller enheten svarar med fel", "the disk or device answers with an error"),
    "system.closed": ("det är stängt", "it is closed"),
    "system.forbidden": ("det är inte tillåtet", "it is not permitted"),
    "system.missing": ("mappen finns inte", "there is no such folder"),
    "system.folder": ("det är en mapp", "it is a folder"),
    "system.name": ("namnet går inte att använda", "the name cannot be used"),
    "system.loop": ("länkarna leder runt i en ring", "the links lead round in a ring"),
    "system.large": ("det blir för stort", "it becomes too large"),
    "system.busy": ("det är upptaget av annat", "it is busy with something else"),
    "system.memory": ("minnet räcker inte", "there is not enough memory"),
    "system.away": ("det svarar inte", "it does not answer"),
    "system.other": ("systemets fel {number}", "system error {number}"),
    "output": ("det går inte att skriva ut det ({detail}). Gör plats eller skriv någon annanstans", "the output cannot be written ({detail}). Make room or write elsewhere"),
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
    "help.read.path": ("en fil eller en mapp; ur mappar läses alla dokument, och vad som utelämnas sägs", "a file or a folder; all documents in a folder are read, and what is left out is told"),
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
    wording = _MESSAGES[key][0 if language == "sv" else 1]
    return wording.format(**values) if values else wording


def worded(key: str, detail: str, language: Language) -> str:
    """What is wrong with a file: the message of a key, with a detail that is a key itself or words of the file."""
    name, _, number = detail.partition(" ")
    if name == "system.other":
        detail = say(name, language, number=number)
    elif detail.startswith(("format.", "system.")):
        detail = say(detail, language)
    return say(key, language, detail=harmless(detail))


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
