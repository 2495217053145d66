"""Files that are attached to something: of which kinds they may be, told by how they are called and how they begin."""

from __future__ import annotations

FORMATS = {
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "txt": "text/plain; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
}
"""What files that are attached to something may be, by how their names end: what a browser runs is none."""
_BEGIN = {
    "pdf": b"%PDF",
    "png": b"\x89PNG",
    "jpg": b"\xff\xd8\xff",
    "jpeg": b"\xff\xd8\xff",
    **dict.fromkeys(("docx", "xlsx", "pptx", "odt", "ods"), b"PK\x03\x04"),
}


def is_of_a_kind(file_name: str, start: bytes) -> bool:
    """Whether a file may be attached: it is called as one of the kinds are, and begins as they do; text has no zeros in it."""
    end = file_name.rpartition(".")[2].casefold()
    if end not in FORMATS:
        return False
    return start.startswith(_BEGIN[end]) if end in _BEGIN else b"\x00" not in start


def media_type(file_name: str) -> str:
    """What a file is served as."""
    return FORMATS.get(file_name.rpartition(".")[2].casefold(), "application/octet-stream")
