"""Finding what was said: one interface, backends for the file and for PostgreSQL."""
