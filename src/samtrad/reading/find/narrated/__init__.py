"""Who was there, told in sentences and not in a list: "I mötet deltog från Granby Anna Berg (S) och från Hedsta Bo Ek (M)"."""
