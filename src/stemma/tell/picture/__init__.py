"""The tree of the coverage: one graph value, laid out and drawn, or written down for other programs."""
