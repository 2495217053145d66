"""States and acts."""

from __future__ import annotations

from enum import StrEnum


class MeetingState(StrEnum):
    """Where a meeting is. ``APPROVED`` is of bodies that do not certify: the next meeting approved the notes. ``FINAL`` is that every notice's time has run out."""

    PLANNED = "planned"
    CALLED = "called"
    OPEN = "open"
    ADJOURNED = "adjourned"
    CLOSED = "closed"
    DRAFTED = "drafted"
    CERTIFIED = "certified"
    NOTICED = "noticed"
    FINAL = "final"
    APPROVED = "approved"
    ARCHIVED = "archived"
    CANCELLED = "cancelled"


class MeetingAct(StrEnum):
    """What moves a meeting on."""

    CALL = "call"
    CALL_BACK = "call_back"
    OPEN = "open"
    ADJOURN = "adjourn"
    RESUME = "resume"
    CLOSE = "close"
    REOPEN = "reopen"
    DRAFT = "draft"
    REDRAFT = "redraft"
    CERTIFY = "certify"
    NOTICE = "notice"
    FINALISE = "finalise"
    APPROVE = "approve"
    ARCHIVE = "archive"
    CANCEL = "cancel"


class ItemState(StrEnum):
    """Where an item is: on the agenda, being handled, handled with a decision or noted, put off to a later meeting, withdrawn."""

    LISTED = "listed"
    HANDLED = "handled"
    DONE = "done"
    PUT_OFF = "put_off"
    WITHDRAWN = "withdrawn"


class ItemAct(StrEnum):
    """What moves an item on."""

    TAKE_UP = "take_up"
    SETTLE = "settle"
    PUT_OFF = "put_off"
    WITHDRAW = "withdraw"
    REOPEN = "reopen"
    RESTORE = "restore"


class UnitState(StrEnum):
    """Where a certification unit is: the items that are certified together."""

    DRAFT = "draft"
    SENT = "sent"
    CERTIFIED = "certified"
    NOTICED = "noticed"
    FINAL = "final"


class UnitAct(StrEnum):
    """What moves a unit on."""

    SEND = "send"
    TAKE_BACK = "take_back"
    CERTIFY = "certify"
    NOTICE = "notice"
    FINALISE = "finalise"


class NoticeState(StrEnum):
    """Where a notice on one board is."""

    PLANNED = "planned"
    UP = "up"
    DOWN = "down"


class NoticeAct(StrEnum):
    """What moves a notice on."""

    PUT_UP = "put_up"
    TAKE_DOWN = "take_down"


class SignatureState(StrEnum):
    """Where one person's certification of a unit is: asked, signed, refused (disagreement noted), or fallen as the text was changed."""

    ASKED = "asked"
    SIGNED = "signed"
    REFUSED = "refused"
    FALLEN = "fallen"


class SignatureAct(StrEnum):
    """What moves a signature on."""

    SIGN = "sign"
    REFUSE = "refuse"
    FALL = "fall"


class LetterKind(StrEnum):
    """What a letter around a meeting tells: to hand in, the call, the call again, a substitute's turn and its end, that it is not held, a new link, a return, that a link is used."""

    ASK = "ask"
    CALL = "call"
    UPDATE = "update"
    TURN = "turn"
    FREED = "freed"
    CANCEL = "cancel"
    LINK = "link"
    RETURNED = "returned"
    USED = "used"


class HandedState(StrEnum):
    """What became of what was handed in."""

    WAITING = "waiting"
    TAKEN = "taken"
    RETURNED = "returned"


class FileKind(StrEnum):
    """What a file of a unit is: what is to be signed, signed elsewhere, a scan of what was signed by hand, sealed here, evidence of BankID."""

    PAPER = "paper"
    ELSEWHERE = "elsewhere"
    SCAN = "scan"
    SEALED = "sealed"
    EVIDENCE = "evidence"


class PlanState(StrEnum):
    """What became of a publication that was planned: it waits, was done, was refused when its time came, or was called off."""

    WAITS = "waits"
    DONE = "done"
    REFUSED = "refused"
    OFF = "off"


class ReleaseState(StrEnum):
    """How far the publication of an agenda or a paper has come: looked through, planned for a time, up for everybody, taken down, refused when its time came, called off."""

    DRAFT = "draft"
    WAITS = "waits"
    UP = "up"
    DOWN = "down"
    REFUSED = "refused"
    OFF = "off"


class ClaimState(StrEnum):
    """What became of a claim: whoever makes it told of it, or it was approved or declined for the body."""

    TOLD = "told"
    APPROVED = "approved"
    DECLINED = "declined"


class SentKind(StrEnum):
    """What a letter of minutes brings: them or an extract, or that they wait to be certified."""

    MINUTES = "minutes"
    CERTIFY = "certify"


class Disposable(StrEnum):
    """What of a meeting may be disposed of, kind by kind. Its text, who certified it, its decisions and votes are none of these: they stay.

    Papers (their bytes), superseded versions of what was written, private notes, addresses that letters went to, files that were signed, proofs of notices.
    """

    PAPER = "paper"
    VERSION = "version"
    PRIVATE = "private"
    LETTER = "letter"
    SIGNED = "signed"
    PROOF = "proof"


class RetentionEvent(StrEnum):
    """From when years are counted: the meeting was archived, or all that was decided had legal force."""

    ARCHIVED = "archived"
    FINAL = "final"
