"""What Kommunallagen says of a meeting, as functions: who serves, quorum, disqualification, votes, reservations, numbers, and what is missing."""
