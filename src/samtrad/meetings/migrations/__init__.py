"""Migrations of running a meeting."""
