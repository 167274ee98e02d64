"""Dossier -> words; adds no fact."""
