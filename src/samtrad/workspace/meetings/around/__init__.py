"""Pages around a meeting: its papers and what is handed in, one's own meetings, series and the year."""
