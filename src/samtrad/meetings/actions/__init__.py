"""What is done in running a meeting, one module for each part: who may, the state that it follows on, the rules, and a line in the log."""
