"""Rolls: tables with a row for each seat and columns for presence, service and stand-ins."""
