"""The index of each database, behind one interface: one embedded in files beside SQLite, a text search vector in PostgreSQL. Both find the same."""
