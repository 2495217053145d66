"""Who moved what, and who agreed."""
