"""What may follow on what, as tables: of a meeting, an item, a certification unit, a notice, a signature. Acts look here, and the database refuses the same."""

from samtrad.meetings.states.tables import TABLES, RefusedError, Table, path_to, step

__all__ = ["TABLES", "RefusedError", "Table", "path_to", "step"]
