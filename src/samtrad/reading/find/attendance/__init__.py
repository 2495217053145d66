"""Who was there, and for which part of the meeting."""
