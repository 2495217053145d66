"""What is followed up, in the register."""

from samtrad.followup.models.agreement import Agreement, AgreementMention, AgreementRuling
from samtrad.followup.models.assignment import Task, TaskAct, TaskStep
from samtrad.followup.models.content import AgreementText, ContentMatrix, MatrixCell, MatrixColumn
from samtrad.followup.models.grant import Alternative, Grant, GrantReport, GrantShare
from samtrad.followup.models.grant_told import GrantTold
from samtrad.followup.models.plan import Activity, ActivityTie, Goal, Plan, PlanParty
from samtrad.followup.models.plan_act import PlanAct
from samtrad.followup.models.plan_series import Indicator, IndicatorPoint, PlanReview
from samtrad.followup.models.round import Round, RoundAct, RoundParty, RoundTold, RoundTotal
from samtrad.followup.models.round_paper import RoundPaper
from samtrad.followup.models.round_reply import ReplyFile, RoundLink, RoundReply
from samtrad.followup.models.task_part import TaskPart
from samtrad.followup.models.waiting import Waiting

__all__ = [
    "Activity",
    "ActivityTie",
    "Agreement",
    "AgreementMention",
    "AgreementRuling",
    "AgreementText",
    "Alternative",
    "ContentMatrix",
    "Goal",
    "Grant",
    "GrantReport",
    "GrantShare",
    "GrantTold",
    "Indicator",
    "IndicatorPoint",
    "MatrixCell",
    "MatrixColumn",
    "Plan",
    "PlanAct",
    "PlanParty",
    "PlanReview",
    "ReplyFile",
    "Round",
    "RoundAct",
    "RoundLink",
    "RoundPaper",
    "RoundParty",
    "RoundReply",
    "RoundTold",
    "RoundTotal",
    "Task",
    "TaskAct",
    "TaskPart",
    "TaskStep",
    "Waiting",
]
