"""What is followed up, in the register."""

from samtrad.followup.models.grant import Alternative, Grant, GrantReport, GrantShare

__all__ = ["Alternative", "Grant", "GrantReport", "GrantShare"]
