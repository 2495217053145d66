"""The pages by which a secretary runs a meeting that is open: who is here, each item, the speakers, the screen in the room."""
