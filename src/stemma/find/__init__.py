"""Document -> facts: one module for each kind of fact, each with one function `find(reading, language)`."""
