"""What plans rest on: how far activities have come, series against targets, plans beside each other, values from sheets and from Kolada."""
