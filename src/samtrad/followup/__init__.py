"""Following up what was decided until it is done: assignments, rounds, agreements, plans, grants.

Every fact is a view of statements and acts: what minutes say, and what a person did. What is proved, what is only said, and what is unknown are
three different things.
"""
