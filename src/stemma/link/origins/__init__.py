"""The parts of corroborate: what each statement rests on, and how many can be independent."""
