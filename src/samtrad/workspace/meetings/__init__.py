"""The pages by which a meeting is run: list, plan, agenda, call, the room and its items, and what comes after."""
