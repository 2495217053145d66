"""Lists of who was there in an invented region over some years, made from a seed, with exact truth of who each name is.

Names are drawn as they are borne: a few by many, so that two people bear one name now and then, in two municipalities, two
parties or one and the same council. Secretaries slip, spell by habit, leave words out; people change their names and leave.
"""
