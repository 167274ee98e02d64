"""Bytes -> documents."""
