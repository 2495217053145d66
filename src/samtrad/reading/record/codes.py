"""The codes of the contract ``urn:samtrad:minutes:1``: which words a coded field may hold."""

from __future__ import annotations

from typing import Literal

Kind = Literal["minutes", "notes", "call", "agenda", "other"]
Capacity = Literal["member", "substitute", "serving_substitute", "co_opted", "secretary", "officer", "guest", "presenter", "other"]
Presence = Literal["present", "absent", "part", "vacant"]
DecisionType = Literal["note", "approve", "reject", "propose", "recommend", "assign", "elect", "defer", "refer", "amend", "other"]
Status = Literal["made", "reported", "proposed"]
Force = Literal["binding", "preparatory", "recommendation", "position", "opinion", "internal", "informative"]
Precision = Literal["day", "week", "month", "season", "half_year", "year", "range"]
ReferenceKind = Literal["SOU", "Ds", "dir", "prop", "SFS", "SOSFS", "HSLF-FS", "case_number", "url", "email", "other"]
Event = Literal["proposed", "endorsed", "recommended", "adopted", "extended", "revised", "terminated", "in_force", "evaluated"]
ProposalKind = Literal["approve", "reject", "amend", "add", "counter", "remit", "table", "other"]
DissentKind = Literal["reservation", "statement", "note"]
PartKind = Literal["heading", "contents", "attendance", "item", "signatures", "notice", "furniture", "other"]
