"""Records and tables in, pages and files for people out. Pure: what is written depends on the record alone."""
