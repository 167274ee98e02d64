"""The parts of a comparison of two dossiers: one file for each kind of thing that can change."""
