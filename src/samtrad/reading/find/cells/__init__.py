"""The rows and labels of a page cut into clean cells: what all that reads covers, lists and signing blocks begins with."""
