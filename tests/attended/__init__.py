"""Short invented minutes of joint bodies of many kinds (1995–2025) with who was there, by hand: written before the reader was tried on them.

Each stands in a text file under ``=== name``, and behind ``---`` a line for each person: name, party, organisation, capacity, presence, items.
"""
