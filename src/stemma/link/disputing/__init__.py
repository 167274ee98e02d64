"""The parts of disputes: clauses laid side by side, and what in them cannot both be so."""
