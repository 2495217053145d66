"""The packed files that DOCX and ODT are: their parts within bounds, and the XML in them without entities or network."""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import BadZipFile, LargeZipFile, ZipFile

from lxml import etree

from samtrad.reading.formats.errors import Unreadable

MAX_ENTRIES = 20_000
MAX_PART = 96 * 1024 * 1024
"""Bytes of one part, unpacked: the text of ten thousand pages."""
MAX_TOTAL = 160 * 1024 * 1024
"""Bytes of all parts that are read."""
_MOST_RATIO = 250
"""Times that a part may grow when unpacked. Word's XML of minutes grows ten to forty times."""
_SMALL = 4 * 1024 * 1024
"""Bytes that a part may unpack to whatever its ratio."""
_FAULTS = (BadZipFile, LargeZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, OverflowError)
_LIMITS = frozenset({etree.ErrorTypes.ERR_RESOURCE_LIMIT, etree.ErrorTypes.ERR_ENTITY_LOOP})


class Package:
    """A packed file whose parts are asked for by name; what is not asked for is never unpacked."""

    def __init__(self, data: bytes, kind: str) -> None:
        self.kind = kind
        self._read = 0
        try:
            self._zip = ZipFile(BytesIO(data))
        except _FAULTS as error:
            raise self.damaged() from error
        self.names = frozenset(self._zip.NameToInfo)
        if len(self._zip.filelist) > MAX_ENTRIES:
            raise Unreadable("hostile", f"the {kind} holds {len(self._zip.filelist)} packed files")

    def damaged(self) -> Unreadable:
        """What to raise where the file is not whole."""
        return Unreadable("damaged", f"the {self.kind} is damaged")

    def bytes_of(self, name: str) -> bytes:
        """A part's bytes. Sizes are counted while unpacking: what the file says of them is not to be trusted."""
        try:
            entry = self._zip.getinfo(name)
            if entry.flag_bits & 1:
                raise Unreadable("locked", f"the {self.kind} is locked with a password")
            most = min(MAX_PART, MAX_TOTAL - self._read, max(_SMALL, _MOST_RATIO * entry.compress_size))
            if entry.file_size > most:
                raise self._bomb(name)
            with self._zip.open(entry) as file:
                data = file.read(most + 1)
        except KeyError as error:
            raise self.damaged() from error
        except _FAULTS as error:
            raise self.damaged() from error
        except RuntimeError as error:
            raise Unreadable("locked", f"the {self.kind} is locked with a password") from error
        if len(data) > most:
            raise self._bomb(name)
        self._read += len(data)
        return data

    def _bomb(self, name: str) -> Unreadable:
        return Unreadable("hostile", f"the {self.kind} unpacks to far more than a document holds ({name})")

    def xml(self, name: str) -> etree._Element:
        """The root of a part's XML."""
        return parsed(self.bytes_of(name), self.kind)


def parsed(data: bytes, kind: str) -> etree._Element:
    """The root of XML in which nothing is expanded and nothing fetched. Office formats have no document type."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True, collect_ids=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if error.code in _LIMITS:  # type: ignore[attr-defined]  # the stubs leave it out
            raise Unreadable("hostile", f"the {kind} holds XML that grows without end") from error
        raise Unreadable("damaged", f"the {kind} is damaged") from error
    except (LookupError, ValueError) as error:  # an encoding that nobody knows
        raise Unreadable("damaged", f"the {kind} is damaged") from error
    if root is None or root.getroottree().docinfo.internalDTD is not None:
        raise Unreadable("hostile", f"the {kind} defines entities of its own, as no word processor does")
    return root
