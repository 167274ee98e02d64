"""The parts of finding names: borders, kinds, and the joining of short forms to full ones."""
