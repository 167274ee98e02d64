"""The parts of corroborate: what each statement rests on, how many can be independent, what disputes a claim."""
