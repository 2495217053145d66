"""The thread drawn: bodies as lanes, time as the axis, what each meeting did with a matter as its stations."""
