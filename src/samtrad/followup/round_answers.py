"""What answers to a round and its rows' states are called, by what the round asks: nobody "adopts" a survey."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from samtrad.followup.states import PartyState, ReplyKind, RoundKind

Said = str | Promise
_ANSWERS: Mapping[RoundKind, Mapping[ReplyKind, Said]] = {
    RoundKind.CONSULTATION: {
        ReplyKind.DECISION: ReplyKind.DECISION.label,
        ReplyKind.OFFICIAL: ReplyKind.OFFICIAL.label,
        ReplyKind.DECLINED: gettext_lazy("Avstår från att yttra sig"),
    },
    RoundKind.ADOPTION: {
        ReplyKind.ADOPTED: ReplyKind.ADOPTED.label,
        ReplyKind.DECLINED: gettext_lazy("Nej, inte antaget"),
        ReplyKind.DECISION: gettext_lazy("Beslutat yttrande, utan att anta"),
        ReplyKind.OFFICIAL: gettext_lazy("Underhandssvar, inget beslut ännu"),
    },
    RoundKind.SURVEY: {
        ReplyKind.OFFICIAL: gettext_lazy("Svar på enkäten"),
        ReplyKind.DECISION: gettext_lazy("Svar som ett organ har beslutat"),
        ReplyKind.DECLINED: gettext_lazy("Svarar inte på enkäten"),
    },
    RoundKind.JOINING: {
        ReplyKind.ADOPTED: gettext_lazy("Ja, ansluter sig"),
        ReplyKind.DECLINED: gettext_lazy("Nej, ansluter sig inte"),
        ReplyKind.OFFICIAL: gettext_lazy("Underhandssvar, inget beslut ännu"),
    },
    RoundKind.NOMINATION: {
        ReplyKind.OFFICIAL: gettext_lazy("Nominering"),
        ReplyKind.DECISION: gettext_lazy("Nominering som ett organ har beslutat"),
        ReplyKind.DECLINED: gettext_lazy("Nominerar ingen"),
    },
    RoundKind.OPTION: {
        ReplyKind.ADOPTED: gettext_lazy("Ja, har tecknat"),
        ReplyKind.DECLINED: gettext_lazy("Nej, tecknar inte"),
        ReplyKind.OFFICIAL: gettext_lazy("Underhandssvar, inget beslut ännu"),
    },
}
"""The answers that a round of each kind takes, the usual first."""
_STATES: Mapping[tuple[RoundKind, PartyState], Said] = {
    (RoundKind.CONSULTATION, PartyState.DECLINED): gettext_lazy("Avstår"),
    (RoundKind.SURVEY, PartyState.OFFICIAL): gettext_lazy("Har svarat"),
    (RoundKind.SURVEY, PartyState.ANSWERED): gettext_lazy("Har beslutat ett svar"),
    (RoundKind.SURVEY, PartyState.DECLINED): gettext_lazy("Svarar inte"),
    (RoundKind.JOINING, PartyState.ADOPTED): gettext_lazy("Har anslutit sig"),
    (RoundKind.NOMINATION, PartyState.OFFICIAL): gettext_lazy("Har nominerat"),
    (RoundKind.NOMINATION, PartyState.ANSWERED): gettext_lazy("Har beslutat en nominering"),
    (RoundKind.NOMINATION, PartyState.DECLINED): gettext_lazy("Nominerar ingen"),
    (RoundKind.OPTION, PartyState.ADOPTED): gettext_lazy("Har tecknat"),
    (RoundKind.OPTION, PartyState.DECLINED): gettext_lazy("Tecknar inte"),
}


def answers(kind: str) -> list[tuple[str, str]]:
    """The answers that a round of a kind takes, as choices of a form."""
    return [(answer.value, str(said)) for answer, said in _ANSWERS[RoundKind(kind)].items()]


def answer_word(kind: str, answer: str) -> str:
    """What an answer is called."""
    return str(_ANSWERS[RoundKind(kind)].get(ReplyKind(answer), ReplyKind(answer).label))


def state_word(kind: str, state: str) -> str:
    """What a row's state is called."""
    return str(_STATES.get((RoundKind(kind), PartyState(state)), PartyState(state).label))
