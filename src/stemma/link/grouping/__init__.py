"""The parts of claims: distinct wordings, and which of them say the same."""
