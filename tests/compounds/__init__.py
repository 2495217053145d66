"""Swedish compounds and what are none, split by hand (gold.tsv), and how a splitter is measured against them."""
