"""The parts of layers: which film or book a story is about."""
