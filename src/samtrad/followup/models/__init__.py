"""What is followed up, in the register."""

from samtrad.followup.models.agreement import Agreement, AgreementMention, AgreementRuling
from samtrad.followup.models.grant import Alternative, Grant, GrantReport, GrantShare

__all__ = ["Agreement", "AgreementMention", "AgreementRuling", "Alternative", "Grant", "GrantReport", "GrantShare"]
