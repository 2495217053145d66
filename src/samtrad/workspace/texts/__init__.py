"""Forms of agreements' texts and of what they say beside each other."""
