"""What can be wrong with a file and what to do about it, in Swedish and English: one table, by the codes of failures."""

from __future__ import annotations

from samtrad.writing.harmless import harmless
from samtrad.writing.labels import Language

_FAILURES: dict[str, tuple[str, str]] = {
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
        "filen är låst med lösenord. Spara den utan lösenord. Eller ge lösenordet med --password",
        "the file is locked with a password. Save it without one. Or give the password with --password",
    ),
    "locked": (
        "filen är låst på ett sätt som inte öppnas här. Ta bort lösenordet i programmet som den skrevs i, och spara den på nytt",
        "the file is locked in a way that is not opened here. Take the password away in the program it was written in, and save it anew",
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
    "other_picture": (
        "bilder av det slaget ({detail}) kan inte läsas. Spara bilden som PNG, JPEG eller PDF",
        "pictures of that kind ({detail}) cannot be read. Save the picture as PNG, JPEG or PDF",
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
    "nothing_inside": (
        "filen har inga dokument som Samtråd känner igen. Öppna den och se efter; PDF, Word, ODT, RTF, webbsidor, text och bilder läses",
        "the file holds no documents that Samtråd knows. Open it and look; PDF, Word, ODT, RTF, web pages, text and pictures are read",
    ),
    "nothing_read": (
        "inget i filen gick att läsa (delar: {detail}). Varför står vid var och en",
        "nothing in the file could be read (parts: {detail}). Why is told of each",
    ),
    "parts.several": (
        "filen har flera delar: {detail}. Här är den första; välj en annan med --part",
        "the file has several parts: {detail}. This is the first; choose another with --part",
    ),
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
    "gone": (
        "dokumentets fil är borta ur mappen med data. Återställ den ur en säkerhetskopia, eller lämna in dokumentet igen",
        "the document's file is gone from the data folder. Restore it from a backup, or hand the document in again",
    ),
    "refused": (
        "det som lästes går inte att föra in ({detail}). Det är ett fel i Samtråd: rapportera det gärna",
        "what was read cannot be entered ({detail}). That is a fault in Samtråd: please report it",
    ),
    "stored": (
        "dokumentet gick inte att lägga undan ({detail}). Gör plats eller rätta felet och ge samma kommando igen",
        "the document could not be kept ({detail}). Make room or mend the fault, and give the same command again",
    ),
    "waits": ("dokumentet väntar ({detail}) och läses när det går", "the document waits ({detail}) and is read when that can be done"),
    "disposed": ("dokumentet är gallrat och tas inte emot igen", "the document was disposed of and is not taken in again"),
    "no_part": (
        "det finns ingen del {detail} i filen. Läs den utan --part och se vilka som finns",
        "the file has no part {detail}. Read it without --part and see which there are",
    ),
    "unwritable": ("sidan går inte att skriva dit ({detail}). Välj en annan plats", "the page cannot be written there ({detail}). Choose another place"),
    "overwrites": ("det är dokumentet självt. Välj ett annat namn för sidan", "that is the document itself. Choose another name for the page"),
    "pictures_need_pdf": ("sidbilder (--pictures) finns bara för PDF", "page pictures (--pictures) exist only for PDF"),
    "unwritable_records": (
        "posterna går inte att skriva dit ({detail}). Välj en annan plats",
        "the records cannot be written there ({detail}). Choose another place",
    ),
    "unwritable_report": (
        "rapporten går inte att skriva dit ({detail}). Välj en annan plats",
        "the report cannot be written there ({detail}). Choose another place",
    ),
    "no_records": (
        "filen har annat än poster från samtrad read. Den är orörd; välj en annan fil för --out",
        "the file holds other things than records of samtrad read. It was left as it is; choose another file for --out",
    ),
    "records_in_use": ("en annan läsning skriver till filen. Vänta tills den är klar", "another run is writing to the file. Wait until it is done"),
    # Names of formats.
    "format.office": ("kalkylblad, bildspel och andra kontorsfiler", "a spreadsheet, a presentation or another office file"),
    "format.xml": ("XML-filer", "an XML file"),
    "format.calendar": ("kalenderfiler", "a calendar file"),
    "format.postscript": ("PostScript-filer", "a PostScript file"),
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
    # What the database will not do now.
    "database.busy": ("databasen är upptagen av annat", "the database is busy with something else"),
    "database.full": ("databasen har ingen plats kvar", "the database has no room left"),
    "database.broken": ("databasen går inte att läsa eller skriva", "the database cannot be read or written"),
    "database.away": ("databasen svarar inte", "the database does not answer"),
    "output": (
        "det går inte att skriva ut det ({detail}). Gör plats eller skriv någon annanstans",
        "the output cannot be written ({detail}). Make room or write elsewhere",
    ),
}
_SENTENCE, _OPTION = ". ", "--"


def sentence(code: str, language: Language) -> str:
    """What the machine or the database will not do: the words of a code such as ``system.full`` or ``database.busy``."""
    name, _, number = code.partition(" ")
    return _wording(name, language).format(number=number)


def worded(code: str, detail: str, language: Language, *, options: bool = True) -> str:
    """What is wrong with a file: the sentences of a code, with a detail that is a code itself or words of the file.

    Without ``options`` the advice that names an option of the command line is left out, for those who do not sit at one.
    """
    if detail.startswith(("format.", "system.", "database.")):
        detail = sentence(detail, language)
    wording = _wording(code, language)
    if not options:
        first, *advice = wording.split(_SENTENCE)
        wording = _SENTENCE.join([first, *(one for one in advice if _OPTION not in one)])
    return wording.format(detail=harmless(detail))


def _wording(code: str, language: Language) -> str:
    return _FAILURES[code][0 if language == "sv" else 1]
