"""Documents read in processes that are bounded in time and memory."""
