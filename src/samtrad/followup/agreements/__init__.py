"""What minutes say of agreements, plans and guidelines, as functions without a database: which mentions are of one, and what holds when."""
