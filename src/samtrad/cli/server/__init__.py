"""The verbs of the server: thin, over actions and queries; imported when they are called."""
