"""Sentences -> annotations: what a trained reader sees in each, before any rule has looked at it.

    readers       which readers there are: the one that ships, the rules alone, a spaCy pipeline
    engine        the reader that ships: batches in, annotations out
    wordpieces    sentences as it takes them
    decoding      names and sayings from the numbers that it gives
    remembered    each sentence is read once
    spacy         somebody else's pipeline behind the same interface

Nothing here opens a file but the weights that lie in the folder `weights`, or those of a pipeline asked for by name.
"""
