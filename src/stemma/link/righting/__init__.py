"""The parts of keeping to a person's corrections: where their passages stand, and what they join or part."""
