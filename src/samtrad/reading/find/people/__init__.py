"""People in lists: names with what is said of them, in any order of columns, commas and brackets."""
