"""An index in files beside the database, in this process: tantivy, a library without a server. See docs/decisions/0046."""
