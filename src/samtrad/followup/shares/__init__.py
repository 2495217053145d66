"""Sharing out money or places by a key, to the last unit and with the working shown: functions without database, clock or chance.

``shared(total, parties, key)`` gives each party its share; the shares sum to the total exactly, whatever the key (law 10).
"""

from samtrad.followup.shares.key import By, Key, Part, Reason, ShareError
from samtrad.followup.shares.sharing import Share, Shared, shared
from samtrad.followup.shares.table import Choice, Table, TableError, Wrong, key_of, table_of, weight

__all__ = ["By", "Choice", "Key", "Part", "Reason", "Share", "ShareError", "Shared", "Table", "TableError", "Wrong", "key_of", "shared", "table_of", "weight"]
