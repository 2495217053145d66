"""Who may see and do what: accounts, roles, classification, and the one way to what is public."""
