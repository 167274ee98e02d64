"""The parts of finding dates: how they are written, and which day they mean."""
