"""Samtråd: the memory and the engine of decisions that many organisations take together."""

__version__ = "0.1.0"
