"""Places of the symbol fonts' private area that word processors use for list marks, as the characters they show."""

from __future__ import annotations

from typing import Final

SYMBOLS: Final = {
    0xF02D: "\u2013",
    0xF06C: "\u2022",
    0xF06E: "\u25a0",
    0xF06F: "\u25a1",
    0xF071: "\u2751",
    0xF076: "\u2756",
    0xF0A7: "\u25aa",
    0xF0A8: "\u25fb",
    0xF0B7: "\u2022",
    0xF0D8: "\u27a2",
    0xF0E0: "\u2192",
    0xF0FC: "\u2713",
    0xF0FE: "\u2611",
}
