"""Templates by name: see ``registry``."""
