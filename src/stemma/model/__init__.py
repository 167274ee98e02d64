"""The nouns: frozen values that flow from stage to stage, with no behaviour of their own."""
