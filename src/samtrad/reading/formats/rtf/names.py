"""RTF's words: what stands around the text, what becomes characters, and which letters fonts and files are in."""

from __future__ import annotations

from typing import Final

SILENT: Final = frozenset(
    "fonttbl colortbl stylesheet info listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore xmlnstbl latentstyles pict objdata objclass objname "
    "fldinst fldtype annotation atnid atnauthor atntime atnref atnicn atrfstart atrfend bkmkstart bkmkend nonshppict shprslt sn sv private template pn pnseclvl pgptbl shppict filetbl falt panose "
    "xe tc tcn ud nesttableprops docvar formfield ffname ffdeftext mmathPr passwordhash userprops wgrffmtfilter ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn background".split()
)
"""Groups that hold no text of the document: tables of fonts and styles, pictures, instructions of fields, comments."""
STARRED: Final = frozenset("shpinst shptxt listtext footnote".split())
"""Groups that a reader may pass by and this one does not."""
EDGES: Final = {
    "header": "header", "headerl": "header", "headerr": "header", "headerf": "first header", "footer": "footer", "footerl": "footer", "footerr": "footer", "footerf": "first footer",
}  # fmt: skip
CHARACTERS: Final = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "qmspace": " ", "~": "\xa0",
    "{": "{", "}": "}", "\\": "\\",
}  # fmt: skip
NEW_PAGE: Final = frozenset({"page", "sect", "pagebb"})
LINE_ENDS: Final = frozenset({"line", "lbr", "softline"})
ENCODINGS: Final = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
CHARSETS: Final = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 134: "gb2312", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
SYMBOL_CHARSET: Final = 2
