"""Who is known to the register: persons, bodies and organisations, what is told of each, and the acts that put them right."""
