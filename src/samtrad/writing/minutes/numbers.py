"""Numbers of items as minutes write them: "12–14, 16", "9 a"."""

from __future__ import annotations

from collections.abc import Sequence


def ranges(numbers: Sequence[str]) -> str:
    """Numbers with those in a row drawn together."""
    runs: list[list[str]] = []
    for number in numbers:
        if runs and number.isdigit() and runs[-1][-1].isdigit() and int(number) == int(runs[-1][-1]) + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def shown(number: str | None, above: str | None, form: str) -> str:
    """An item's number before its heading; a part of the item above shows its letter alone, "a)", or its number: "9.1"."""
    if number is None:
        return ""
    if above is not None and number.startswith(f"{above} "):
        return f"{number.removeprefix(above).strip()})"
    if above is not None and number.startswith(f"{above}."):
        return number
    return form.format(number)
