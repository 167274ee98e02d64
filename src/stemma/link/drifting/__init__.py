"""The parts of `drift`: two passages word by word, and what changed in figures, names, stances and quotations."""
