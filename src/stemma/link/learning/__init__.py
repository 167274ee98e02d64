"""The parts of what articles learn from one another: names, and who spoke the words of a quotation."""
