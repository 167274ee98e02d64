"""The parts of finding who speaks: marks, clauses, attributions, speakers, and the voices that run on."""
