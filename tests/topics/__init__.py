"""What people search for, and which passages of minutes answer it, judged by reading (queries.tsv, judged.tsv)."""
