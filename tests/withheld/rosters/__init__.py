"""Who is there, and how a template lists them: one module a family."""
