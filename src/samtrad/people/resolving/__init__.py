"""Who is who, worked out from names and where they stand: functions of what they are given, without database, clock or chance."""
