"""How a matter stands, worked out from what its passages say was decided: functions without database, clock or chance."""
