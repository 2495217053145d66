"""How signing services introduce the name of one who signed: "Signed by: ANNA BERG", "Undertecknat med BankID av: Bo Ek"."""

from __future__ import annotations

import re
from functools import cache

_VERBS = "sign(?:ed|erat|erad|eras|erades)|undertecknat|undertecknad|undertecknas|underskrivet|underskriven|godkänt|godkänd"


@cache
def _by() -> re.Pattern[str]:
    """The words before a name; between verb and preposition stand the means and the day: "Signerad med e-legitimation av"."""
    return re.compile(
        rf"(?:(?:digitally |electronically |elektroniskt |digitalt |e-)?(?:{_VERBS})\s+(?:(?:digitalt|elektroniskt|electronically|digitally)\s+)?"
        r"(?:(?:med|via|genom|with|using|through)\s+(?:[\w-]+\s+){1,3}?)?(?:(?:den\s+)?\d{4}-\d\d-\d\d(?:\s\d\d[:.]\d\d(?:[:.]\d\d)?)?\s+)?(?:av|by)|"
        r"signerare|undertecknare|signatory|signer|(?:elektronisk|digital)\s+(?:signatur|underskrift)(?:\s+av)?)\s*:?\s*(?=\S)",
        re.IGNORECASE,
    )


def signed_by(string: str) -> int:
    """Where the name of one who signed electronically may begin, behind a service's words; 0 without such."""
    match = _by().match(string)
    return match.end() if match else 0
