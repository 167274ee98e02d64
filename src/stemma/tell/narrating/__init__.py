"""How the account of a story is made: which sentences tell it, and in which order."""
