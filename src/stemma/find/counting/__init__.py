"""The parts of finding figures: units, and numbers that stand alone."""
