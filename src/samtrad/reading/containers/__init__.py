"""Files that hold other files: archives and letters with what is attached to them, within bounds."""
