"""Furniture."""

from stemma.lang.page import PageWords

PAGE = PageWords(promotion=())
