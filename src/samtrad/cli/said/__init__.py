"""What the server's verbs say, in Swedish and English: tables that ``cli.messages`` gathers."""
