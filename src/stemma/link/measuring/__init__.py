"""The parts of frames: what a figure measures, and how values of one frame compare."""
