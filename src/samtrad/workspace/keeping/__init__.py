"""Pages by which an installation is kept: who may do what, what is masked and secret, how bodies publish."""
