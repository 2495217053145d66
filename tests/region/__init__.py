"""The matters of an invented region: minutes of many bodies over years, and exactly which passages belong to one matter."""
