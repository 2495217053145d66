"""What is followed up, in the register."""

from samtrad.followup.models.agreement import Agreement, AgreementMention, AgreementRuling
from samtrad.followup.models.assignment import Task, TaskAct, TaskStep
from samtrad.followup.models.grant import Alternative, Grant, GrantReport, GrantShare
from samtrad.followup.models.round import Round, RoundAct, RoundParty, RoundTold, RoundTotal
from samtrad.followup.models.round_reply import RoundLink, RoundReply
from samtrad.followup.models.waiting import Waiting

__all__ = [
    "Agreement",
    "AgreementMention",
    "AgreementRuling",
    "Alternative",
    "Grant",
    "GrantReport",
    "GrantShare",
    "Round",
    "RoundAct",
    "RoundLink",
    "RoundParty",
    "RoundReply",
    "RoundTold",
    "RoundTotal",
    "Task",
    "TaskAct",
    "TaskStep",
    "Waiting",
]
