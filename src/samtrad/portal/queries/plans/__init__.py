"""Plans with goals, series and overlaps."""
