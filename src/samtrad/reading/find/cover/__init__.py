"""The cover of the minutes: what kind of document it is, who presided, kept and certified it."""
