"""Which passages belong to one matter, worked out from their words: functions of what they are given, without database, clock or chance."""
