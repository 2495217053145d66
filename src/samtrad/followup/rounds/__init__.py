"""Rounds (runda): one question to many parties, as functions without database, clock or chance.

A row's state is what its dated acts say, whatever order they came in; what is counted is the rows, and nothing else.
"""
