"""The words that minutes use, as tables with an invented example each."""
