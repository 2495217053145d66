"""Motions, interpellations, questions and citizens' proposals."""
