"""Readings -> what holds between them.

Each module here is a stage that `pipeline` calls.
`stories` says which articles belong together; the others see one story at a time, in this order: `reuse`, `entities`,
`layers`, `lineage`, `frames`, `claims`, `corroborate`, `utterances`, `drift`, `timeline`, `missing`. The parts of a
large stage stand in a folder of their own:

    descent      lineage: who is named, who shares words, what an agency lends
    layering     layers: which film or book a story is about
    measuring    frames: what a figure measures, and how the values of one frame compare
    grouping     claims: distinct wordings, and which of them say the same
    origins      corroborate: what a statement rests on, how many can be independent, what disputes it
    drifting     drift: two passages word by word, and what changed in figures, names, stances and quotations
"""
