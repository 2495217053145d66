"""Invented minutes of one assignment: a board gives it, the steering group that has it says that it is done, the board closes it."""

from __future__ import annotations

from functools import cache

from samtrad.access.models import User
from samtrad.bounded.recorded import Record
from samtrad.documents.actions import receive
from samtrad.documents.models import Document
from samtrad.documents.states import Way
from samtrad.pipeline.follow import follow
from samtrad.pipeline.followers import FOLLOWERS
from samtrad.register.actions import enter
from samtrad.register.masking import mask_all
from samtrad.register.publication import Terms, publish
from server.conftest import records

GIVEN = """Mellanbygdens kommunalförbund
Förbundsstyrelsen
PROTOKOLL
Sammanträdesdatum 2024-11-27

Närvarande
Karin Ahl (S), ordförande
Nils Aspman (C)

§ 41 Gemensamt hjälpmedelsregister                         Dnr 2024-00123

Beslut
Förbundsstyrelsen ger styrgruppen för välfärd i uppdrag att utreda förutsättningarna för ett gemensamt hjälpmedelsregister. Uppdraget ska återrapporteras till förbundsstyrelsen senast 2025-05-07.

§ 42 Lokaler i Fagerhed
Beslut
Förbundsstyrelsen ger kansliet i uppdrag att teckna avtal om nya lokaler i Fagerhed.
"""
SAID = """Mellanbygdens kommunalförbund
Styrgruppen för välfärd
PROTOKOLL
Sammanträdesdatum 2025-03-12

Närvarande
Britta Ek (M), ordförande
Ove Lind (S)

§ 5 Gemensamt hjälpmedelsregister                         Dnr 2024-00123

Förbundsstyrelsen gav styrgruppen i uppdrag (2024-11-27) att utreda förutsättningarna för ett gemensamt hjälpmedelsregister. Slutrapporten färdigställdes i februari. Uppdraget från Förbundsstyrelsen kan härmed anses vara fullgjort.

Beslut
Styrgruppen föreslår förbundsstyrelsen att anteckna informationen.
"""
CLOSED = """Mellanbygdens kommunalförbund
Förbundsstyrelsen
PROTOKOLL
Sammanträdesdatum 2025-05-07

Närvarande
Karin Ahl (S), ordförande
Nils Aspman (C)

§ 12 Gemensamt hjälpmedelsregister                         Dnr 2024-00123

Beslut
Förbundsstyrelsen beslutar
att godkänna slutrapporten om hjälpmedelsregistret
att förklara uppdraget om gemensamt hjälpmedelsregister slutfört
"""
AWAITED = """Mellanbygdens kommunalförbund
Styrgruppen för välfärd
PROTOKOLL
Sammanträdesdatum 2025-03-12

Närvarande
Britta Ek (M), ordförande
Ove Lind (S)

§ 6 Riktlinje för hjälpmedel                         Dnr 2024-00200

Riktlinjen tas upp på Förbundsstyrelsen den 14 augusti 2025.

Beslut
Styrgruppen rekommenderar medlemskommunerna att anta riktlinjen för hjälpmedel.
"""


@cache
def _read(text: str) -> list[Record]:
    return records("protokoll.txt", text.encode())


def put(text: str, by: User, *, is_shown: bool = True) -> Document:
    """Enter minutes, and publish them."""
    document = receive(text.encode(), "protokoll.txt", Way.COMMAND, by).document
    enter(document, _read(text), "test 1")
    mask_all(document, by)
    document.refresh_from_db()
    return publish(document, by, Terms("KL 8:13", None, indexable=True)) if is_shown else document


def settle_in() -> None:
    """Let everything that follows on the log come up."""
    while follow(FOLLOWERS):
        pass
