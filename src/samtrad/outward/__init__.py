"""The one door out: what is fetched from addresses that persons give, or that are set."""
