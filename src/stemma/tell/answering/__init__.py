"""From a question to the passages that answer it, in the order in which it happens.

rows       a dossier -> the sentences as they are looked up
asked      a question -> what it asks for, and in which words
fitting    what in a sentence is of the kind that was asked for
scoring    how well a sentence answers
deciding   whether it answers at all; if not, why
telling    the answer, for a reader and for a program
"""
