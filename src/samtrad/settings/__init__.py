"""How the server is set: ``local`` for one machine without set-up, ``production`` for many users."""
