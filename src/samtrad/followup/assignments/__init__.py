"""Assignments (uppdrag): which tellings are of one, and how it stands, as functions without database, clock or chance."""
