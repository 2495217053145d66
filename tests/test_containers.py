"""Archives and letters: what is in them, under which names, and what is refused."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ole_files import attachment, compound, letter, properties
from samtrad.reading.containers.members import MAX_DEPTH, Budget, Member, harmless_name
from samtrad.reading.containers.packed_rtf import unpacked
from samtrad.reading.containers.registry import members
from samtrad.reading.documents import Document, documents, read_all
from samtrad.reading.formats.errors import Unreadable
from samtrad.reading.read import Reading
from samtrad.reading.source import DOC, DOCX, EML, MSG, OFFICE, PLAIN, TNEF, ZIP, sniff
from test_formats_pdf import Mark, assembled, drawing

NOTES = "Anteckningar Dalrådet\n2025-03-04\nNärvarande: Mira Dal, Per Alm\n\n1. Läget\nAllt är väl.\n".encode()
CODES = {
    "empty",
    "binary",
    "damaged",
    "encrypted",
    "locked",
    "password",
    "hostile",
    "too_large",
    "locked_member",
    "too_deep",
    "nothing_inside",
    "office_missing",
    "no_text",
    "unsupported",
    "other_picture",
    "unknown_encoding",
}


def archive(*files: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as file:
        for name, data in files:
            file.writestr(name, data)
    return buffer.getvalue()


def opened(data: bytes, name: str = "x") -> list[Member]:
    return list(members(data, sniff(data, name), Budget(), None))


def named(data: bytes, name: str = "arkiv.zip", password: str | None = None) -> list[tuple[str, str]]:
    return [(document.name, document.error.code if document.error else "") for document in documents(data, name, password)]


# Archives


def test_documents_of_an_archive_by_name() -> None:
    data = archive(
        ("b/berg.txt", NOTES),
        ("a.md", NOTES),
        ("bild.xyz", b"?"),
        (".gömd.txt", NOTES),
        ("~$berg.docx", b"\x06Per"),
        ("__MACOSX/._a.md", b"\x00"),
        ("README.md", b"# Om"),
        ("mapp/", b""),
    )
    assert named(data) == [("arkiv.zip!a.md", ""), ("arkiv.zip!b/berg.txt", "")]


@pytest.mark.parametrize(
    ("raw", "flag", "name"),
    [
        ("möte ÅÄÖ.txt".encode("cp437"), 0, "möte ÅÄÖ.txt"),
        ("möte.txt".encode("cp850"), 0, "möte.txt"),
        ("möte § 14.txt".encode("cp850"), 0, "möte § 14.txt"),
        ("möte.txt".encode(), 0, "möte.txt"),
        ("möte.txt".encode(), 0x800, "möte.txt"),
        ("möte på Ön.txt".encode("cp1252"), 0, "möte på Ön.txt"),
    ],
)
def test_names_in_the_letters_they_were_written_with(raw: bytes, flag: int, name: str) -> None:
    data = archive(("x" * len(raw), NOTES), ("y.txt", NOTES)).replace(b"x" * len(raw), raw)
    if flag:
        for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            start = data.index(mark)
            data = data[: start + at] + struct.pack("<H", flag) + data[start + at + 2 :]
    assert name in [member.name for member in opened(data)]


@pytest.mark.parametrize(
    ("given", "harmless"),
    [
        ("../../etc/passwd.txt", "etc/passwd.txt"),
        ("C:\\Windows\\berg.txt", "Windows/berg.txt"),
        ("/rot/berg.txt", "rot/berg.txt"),
        ("a/./b/../c.txt", "a/b/c.txt"),
        ("\x1b[31mröd.txt", "\ufffd[31mröd.txt"),
        ("..", "unnamed"),
        ("", "unnamed"),
        ("å" * 300 + ".txt", "å" * 196 + ".txt"),
    ],
)
def test_names_lead_nowhere(given: str, harmless: str) -> None:
    assert harmless_name(given) == harmless


def test_a_name_that_comes_twice_is_told_apart() -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        data = archive(("berg.txt", NOTES), ("berg.txt", b"2"))
    assert [member.name for member in opened(data)] == ["berg.txt", "berg (2).txt"]


def test_archives_in_archives_to_a_depth() -> None:
    data = archive(("berg.txt", NOTES))
    for _ in range(MAX_DEPTH - 1):
        data = archive(("i.zip", data))
    assert named(data)[0][0].count("!") == MAX_DEPTH
    assert named(data)[0][1] == ""
    assert named(archive(("i.zip", data)))[0][1] == "too_deep"


def test_a_bomb_is_refused_and_costs_the_rest() -> None:
    bomb = archive(("a.txt", NOTES), ("b.txt", bytes(40 * 1024 * 1024)), ("c.txt", NOTES))
    assert named(bomb) == [("arkiv.zip!a.txt", ""), ("arkiv.zip", "hostile")]


def test_a_bomb_in_an_archive_costs_only_that() -> None:
    bomb = archive(("b.txt", bytes(40 * 1024 * 1024)))
    assert named(archive(("b.zip", bomb), ("c.txt", NOTES))) == [("arkiv.zip!b.zip", "hostile"), ("arkiv.zip!c.txt", "")]


def test_sizes_are_not_believed() -> None:
    data = archive(("a.txt", bytes(30 * 1024 * 1024)))
    real = struct.pack("<I", 30 * 1024 * 1024)
    assert named(data.replace(real, struct.pack("<I", 100)))[-1][1] in {"hostile", "damaged"}


def test_files_without_end_are_refused() -> None:
    data = archive(*((f"{n}.txt", b"x") for n in range(30)))
    with pytest.raises(Unreadable, match="far more"):
        list(members(data, ZIP, Budget(members=20), None))
    with pytest.raises(Unreadable, match="far more"):
        list(members(data, ZIP, Budget(total=20), None))


def test_overlapping_files_are_refused() -> None:
    data = archive(("a.txt", NOTES * 50), ("b.txt", NOTES * 50))
    start = data.rindex(b"PK\x01\x02")
    overlapping = data[: start + 42] + struct.pack("<I", 0) + data[start + 46 :]
    assert ("arkiv.zip!b.txt", "damaged") in named(overlapping)


def encrypted(data: bytes, password: bytes) -> bytes:
    """An archive of one stored file, its bytes encrypted as PKZIP did."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def crc(byte: int, value: int) -> int:
        return (zlib.crc32(bytes([byte]), value ^ 0xFFFFFFFF) ^ 0xFFFFFFFF) & 0xFFFFFFFF

    def update(byte: int) -> None:
        keys[0] = crc(byte, keys[0])
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = crc(keys[1] >> 24, keys[2])

    for byte in password:
        update(byte)
    plain = bytes(11) + struct.pack("<I", zlib.crc32(data))[3:] + data
    made = bytearray()
    for byte in plain:
        key = (keys[2] | 2) & 0xFFFF
        made.append(byte ^ (key * (key ^ 1) >> 8) & 0xFF)
        update(byte)
    whole = archive(("a.txt", data), method=zipfile.ZIP_STORED)
    sizes = struct.pack("<II", len(data), len(data))
    whole = whole.replace(sizes, struct.pack("<II", len(made), len(data))).replace(data, bytes(made))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = whole.index(mark)
        whole = whole[: start + at] + struct.pack("<H", 1) + whole[start + at + 2 :]
    end = whole.rindex(b"PK\x05\x06")
    return whole[: end + 16] + struct.pack("<I", whole.index(b"PK\x01\x02")) + whole[end + 20 :]


def test_locked_archives() -> None:
    data = encrypted(NOTES, b"hemligt")
    assert named(data) == [("arkiv.zip!a.txt", "encrypted")]
    assert named(data, password="hemligt") == [("arkiv.zip!a.txt", "")]
    assert named(data, password="fel")[0][1] == "password"
    aes = archive(("a.txt", NOTES))
    for mark, at in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        start = aes.index(mark)
        aes = aes[: start + at] + struct.pack("<H", 99) + aes[start + at + 2 :]
    assert named(aes) == [("arkiv.zip!a.txt", "locked_member")]


def test_an_archive_without_documents_says_so() -> None:
    assert named(archive()) == [("arkiv.zip", "nothing_inside")]
    assert named(archive(("bild.xyz", b"?"))) == [("arkiv.zip", "nothing_inside")]
    assert named(b"PK\x03\x04" + b"skadad" * 9) == [("arkiv.zip", "damaged")]


def test_a_file_without_a_name_costs_only_that() -> None:
    buffer = io.BytesIO()
    nameless = zipfile.ZipInfo("x")
    nameless.filename = ""
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr(nameless, NOTES)
        file.writestr("berg.txt", NOTES)
    assert named(buffer.getvalue()) == [("arkiv.zip!berg.txt", "")]


def test_what_a_zip_is() -> None:
    word = archive(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<x/>"))
    assert sniff(word, "x") == DOCX
    assert sniff(archive(("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<x/>")), "x") == OFFICE
    assert sniff(archive(("word/berg.txt", NOTES)), "x") == ZIP
    assert sniff(archive(("berg.docx", word), method=zipfile.ZIP_STORED), "x") == ZIP
    assert sniff(word[: len(word) // 2], "x") == DOCX


# Letters


def mail(**headers: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in {
        "From": "mira@granby.example",
        "To": "per@ekhult.example",
        "Subject": "Protokoll",
        "Date": "Tue, 4 Mar 2025 10:00:00 +0100",
        **headers,
    }.items():
        message[name] = value
    return message


def test_a_letter_with_what_is_attached() -> None:
    message = mail()
    message.set_content("Hej!\n\nHär kommer anteckningarna från Ön.\n/Mira")
    message.add_alternative("<p>Hej!</p>", subtype="html")
    message.add_attachment(NOTES, maintype="application", subtype="octet-stream", filename="möte ett.txt")
    message.add_attachment(NOTES, maintype="application", subtype="octet-stream", filename="../farlig.txt")
    data = message.as_bytes()
    assert sniff(data, "brev.eml") == EML
    assert sniff(data, "brev") == EML
    assert sniff(data, "brev.txt") == PLAIN
    found = opened(data)
    assert [member.name for member in found] == ["message.txt", "möte ett.txt", "..-farlig.txt"]
    assert found[0].data.decode() == "Hej!\n\nHär kommer anteckningarna från Ön.\n/Mira"
    assert found[1].data == NOTES


def test_a_page_where_there_is_no_text() -> None:
    message = mail()
    message.set_content("<html><body><h1>Anteckningar å</h1></body></html>", subtype="html", charset="iso-8859-1")
    (only,) = opened(message.as_bytes(), "x.eml")
    assert only.name == "message.html"
    assert "Anteckningar å" in only.data.decode("utf-8-sig")


def test_lines_broken_for_the_way_are_put_together() -> None:
    data = b"From: a\r\nMIME-Version: 1.0\r\nMessage-ID: <1>\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nEn rad som \r\nforts\xc3\xa4tter.\r\n-- \r\nMira\r\n"
    assert opened(data)[0].data.decode() == "En rad som fortsätter.\n-- \nMira"


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "okänd", ""])
def test_text_in_the_letters_it_says(charset: str) -> None:
    body = "Hälsning från Åre".encode("utf-8" if charset == "utf-8" else "cp1252")
    head = f"From: a\nMIME-Version: 1.0\nMessage-ID: <1>\nContent-Type: text/plain{'; charset=' + charset if charset else ''}\nContent-Transfer-Encoding: 8bit\n\n".encode()
    assert opened(head + body)[0].data.decode() == "Hälsning från Åre"


def test_pictures_that_the_letter_shows_are_no_documents() -> None:
    message = mail()
    message.set_content("<p>Hej <img src='cid:logo'></p>", subtype="html")
    message.add_related(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", cid="<logo>", filename="logo.png")
    message.make_mixed()
    message.add_attachment(b"\x89PNG\r\n\x1a\nx", maintype="image", subtype="png", filename="skannat.png")
    assert [member.name for member in opened(message.as_bytes())] == ["message.html", "skannat.png"]


def test_letters_in_letters() -> None:
    inner = mail(Subject="Protokoll 4/3")
    inner.set_content("Bifogat.")
    inner.add_attachment(NOTES, maintype="application", subtype="octet-stream", filename="berg.txt")
    outer = mail(Subject="VB")
    outer.set_content("Se nedan.")
    outer.add_attachment(inner)
    assert named(outer.as_bytes(), "brev.eml") == [
        ("brev.eml!message.txt", ""),
        ("brev.eml!Protokoll 4-3.eml!message.txt", ""),
        ("brev.eml!Protokoll 4-3.eml!berg.txt", ""),
    ]


def test_parts_without_end_are_refused_or_read() -> None:
    part = MIMEMultipart()
    part.attach(MIMEText("inst"))
    for _ in range(40):
        outer = MIMEMultipart()
        outer.attach(part)
        part = outer
    part["From"] = "a"
    part["Message-ID"] = "<1>"
    assert named(part.as_bytes(), "x.eml") == [("x.eml!message.txt", "")]
    deep = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(3000))
    assert named(b"From: a\nMIME-Version: 1.0\nMessage-ID: <1>\n" + deep.encode(), "x.eml") == [("x.eml", "hostile")]


@pytest.mark.parametrize("text", ["Från: Mira\nTill: Per\nÄmne: Protokoll\n\nHej", "Date: 2025\n\nHej", "Närvarande: a\nFrånvarande: b\n"])
def test_text_is_no_letter(text: str) -> None:
    assert sniff(text.encode(), "berg") == PLAIN


def test_outlooks_letters() -> None:
    inner = letter("Inre text", subject="VB: Möte", attached=(attachment("inre.txt", NOTES),))
    shown = attachment("logo.png", b"\x89PNG", {"__substg1.0_3712001F": "logo".encode("utf-16-le")})
    folder = {"__properties_version1.0": bytes(8), "__substg1.0_3701000D": inner}
    data = compound(letter("Hej från Ön", attached=(attachment("möte.txt", NOTES * 100), shown, folder)))
    assert sniff(data, "x") == MSG
    found = [(member.name, len(member.data)) for member in opened(data)]
    assert found == [
        ("message.txt", len("Hej från Ön".encode())),
        ("möte.txt", len(NOTES) * 100),
        ("VB: Möte.msg!message.txt", 9),
        ("VB: Möte.msg!inre.txt", len(NOTES)),
    ]


def test_outlooks_eight_bit_letters() -> None:
    more = {"__properties_version1.0": properties(1250), "__substg1.0_1000001E": "Łódź".encode("cp1250")}
    assert opened(compound(letter(more=more)))[0].data.decode() == "Łódź"
    assert opened(compound(letter(more={"__substg1.0_1000001E": "Åre".encode("cp1252")})))[0].data.decode() == "Åre"


def test_outlooks_packed_rtf() -> None:
    packed = bytes.fromhex("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0")
    assert unpacked(packed) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert unpacked(struct.pack("<II4sI", 20, 5, b"MELA", 0) + b"{\\rtf}") == b"{\\rtf}"
    (reading,) = read_all(compound(letter(more={"__substg1.0_10090102": packed})), "x.msg")
    assert isinstance(reading, Reading)
    assert reading.text.string == "hello world\n"
    with pytest.raises(Unreadable):
        unpacked(b"skadad text")
    with pytest.raises(Unreadable, match="far more"):
        unpacked(struct.pack("<II4sI", 20, 2**31, b"LZFu", 0))


def test_pages_that_were_saved_whole_with_what_shows_them() -> None:
    saved = MIMEMultipart("related")
    saved["From"], saved["Subject"] = "<Saved by Blink>", "Protokoll"
    page, frame, sheet = MIMEText("<p>Nämnden mötte våren.</p>", "html", "utf-8"), MIMEText("<p>annons</p>", "html"), MIMEText("p {color: red}", "css")
    for part in (page, sheet, frame):
        part["Content-Location"] = "https://berg.example/"
        saved.attach(part)
    data = bytes(saved)
    for name in ("berg.mht", "berg.mhtml", "berg.doc", "berg"):  # some programs give such a page the name of a Word document
        assert sniff(data, name) == EML
        (reading,) = read_all(data, name)
        assert isinstance(reading, Reading)
        assert (reading.minutes.source.name, reading.text.string) == (f"{name}!message.html", "Nämnden mötte våren.\n")
    assert sniff(data, "berg.txt") == PLAIN


def tnef(*attributes: tuple[int, int, bytes]) -> bytes:
    return b"\x78\x9f\x3e\x22\x01\x00" + b"".join(
        bytes([level]) + struct.pack("<II", name, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF) for level, name, data in attributes
    )


def mapi(*values: tuple[int, int, bytes]) -> bytes:
    """Properties as they are packed: of fixed length, or with count and length before them and nothing but zeros up to the next four bytes."""
    made = struct.pack("<I", len(values))
    for number, kind, data in values:
        spread = kind in {0x0D, 0x1E, 0x1F, 0x102}
        made += struct.pack("<HH", kind, number) + (struct.pack("<II", 1, len(data)) if spread else b"") + data + b"\0" * (-len(data) % 4)
    return made


def test_what_outlook_packs_for_other_outlooks() -> None:
    begins = (2, 0x00069002, bytes(14))
    name = mapi((0x3705, 0x03, b"\1\0\0\0"), (0x8001, 0x1E, b""), (0x3707, 0x1F, "Möte på Ön.txt\0".encode("utf-16-le")))
    named_property = bytes(16) + struct.pack("<II", 1, 6) + "ab\0".encode("utf-16-le") + b"\0\0"
    at = name.index(struct.pack("<HH", 0x1E, 0x8001)) + 4
    name = name[:at] + named_property + name[at:]
    inner = tnef((1, 0x0002800C, b"Inre text\0"))
    letter_in_it = (2, 0x00069005, mapi((0x3701, 0x0D, bytes(16) + inner)))
    data = tnef(
        (1, 0x00069007, struct.pack("<II", 1252, 0)),
        (1, 0x0002800C, "Här är protokollet.\0".encode("cp1252")),
        *(begins, (2, 0x00018010, b"MTEP~1.TXT\0"), (2, 0x0006800F, NOTES), (2, 0x00069005, name)),
        *(begins, (2, 0x00018010, "över.txt\0".encode("cp1252")), (2, 0x0006800F, NOTES)),
        *(begins, (2, 0x00018010, b"VB\0"), letter_in_it),
    )
    assert sniff(data, "winmail.dat") == TNEF
    assert named(data, "winmail.dat") == [(f"winmail.dat!{one}", "") for one in ("message.txt", "Möte på Ön.txt", "över.txt", "VB!message.txt")]
    assert [member.data for member in opened(data)][1:3] == [NOTES, NOTES]
    message = mail(Subject="Protokoll")
    message.set_content("Hej")
    message.add_attachment(data, maintype="application", subtype="ms-tnef", filename="winmail.dat")
    assert [one for one, _ in named(bytes(message), "x.eml")][:3] == ["x.eml!message.txt", "x.eml!winmail.dat!message.txt", "x.eml!winmail.dat!Möte på Ön.txt"]
    assert named(data[:-20], "winmail.dat") == [("winmail.dat", "damaged")]


def test_what_is_attached_to_a_pdf() -> None:
    def carrying(*files: tuple[str, bytes]) -> bytes:
        listed = " ".join(f"({name}) {5 + 2 * k} 0 R" for k, (name, _) in enumerate(files))
        text = drawing([Mark(70, 100, "Se bifogade filer")])
        font = "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
        objects = [
            f"<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [{listed}] >> >> >>".encode(),
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R {font} >>".encode(),
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        ]
        for k, (name, data) in enumerate(files):
            objects.append(f"<< /Type /Filespec /F ({name}) /UF ({name}) /EF << /F {6 + 2 * k} 0 R >> >>".encode())
            objects.append(b"<< /Type /EmbeddedFile /Length %d >>\nstream\n%s\nendstream" % (len(data), data))
        return assembled(objects, b"")

    data = carrying(("../berg.txt", NOTES), ("inre.pdf", carrying(("dal.txt", NOTES))), ("lista.xlsx", b"x"), ("trasig.docx", b"x"))
    found = list(documents(data, "x.pdf"))
    assert [one.name for one in found] == ["x.pdf", "x.pdf!berg.txt", "x.pdf!inre.pdf", "x.pdf!inre.pdf!dal.txt", "x.pdf!trasig.docx"]
    assert (found[0].data, found[1].data) == (data, NOTES)
    first, second, *_ = read_all(data, "x.pdf")
    assert isinstance(first, Reading)
    assert isinstance(second, Reading)
    assert (first.text.string, len(second.minutes.attendance)) == ("Se bifogade filer", 2)
    assert next(documents(data[:-400], "x.pdf")).name == "x.pdf"
    deep = carrying(("dal.txt", NOTES))
    for _ in range(MAX_DEPTH + 1):
        deep = carrying(("inre.pdf", deep))
    assert len(list(documents(deep, "x.pdf"))) == MAX_DEPTH + 1


def test_old_word_is_no_letter() -> None:
    assert sniff(compound({"WordDocument": b"x" * 5000}), "x.msg") == DOC


# What is damaged


@given(st.data(), st.sampled_from(["zip", "eml", "msg", "tnef"]))
@settings(max_examples=150)
def test_damaged_containers(data: st.DataObject, kind: str) -> None:
    if kind == "zip":
        whole = archive(("a.txt", NOTES), ("b/i.zip", archive(("c.txt", NOTES))))
    elif kind == "msg":
        whole = compound(letter("Hej", attached=(attachment("a.txt", NOTES),)))
    elif kind == "tnef":
        name = mapi((0x3705, 0x03, b"\1\0\0\0"), (0x3707, 0x1F, "å.txt".encode("utf-16-le")))
        whole = tnef((1, 0x0002800C, b"Hej"), (2, 0x00069002, bytes(14)), (2, 0x0006800F, NOTES), (2, 0x00069005, name))
    else:
        message = mail()
        message.set_content("Hej")
        message.add_attachment(NOTES, maintype="application", subtype="octet-stream", filename="å.txt")
        whole = message.as_bytes()
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    damaged = damaged[: data.draw(st.integers(len(damaged) // 2, len(damaged)))]
    for one in read_all(bytes(damaged), f"x.{kind}"):
        assert isinstance(one, Reading) or (isinstance(one, Document) and one.error is not None and one.error.code in CODES)
