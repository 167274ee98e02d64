"""The parts of lineage: who is named, who shares words, what an agency lends."""
