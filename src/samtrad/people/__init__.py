"""Who is who: organisations, bodies, persons, parties and mandates."""
