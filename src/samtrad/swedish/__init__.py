"""Swedish words, names, dates and numbers. Pure: no file, clock, network or setting."""
