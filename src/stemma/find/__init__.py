"""Document -> facts: what one article says, found by rules that take their words from the language.

Each module here is a finder, with one function `find(reading, language)`, in the order of `pipeline.FINDERS`:
`dates`, `figures`, `names`, `credits`, `speech`, `statements`. What a finder is made of stands in a folder of its own:

    counting    figures: units, and numbers that stand alone
    naming      names: where they begin and end, what kind they are, short forms and full ones
    speaking    speech: quotations, who says something, and whose voice runs on
    stating     statements: where clauses are cut, and whose word each one is
"""
