"""The parts of the timeline: which day a date means, and which statements it dates."""
