"""Readings -> what holds between them."""
