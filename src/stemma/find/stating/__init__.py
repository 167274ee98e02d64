"""The parts of finding statements: where clauses are cut, and whose word each one is."""
