"""Names and sayings from numbers made by hand: what is likeliest among what a text can have."""

import numpy as np
import pytest

from stemma.annotate.decoding import KINDS, Run, Signals, best_paths, decoded, packed, role_logits, runs

O, B, I = 0, 1, 2  # noqa: E741 - as the tags are called everywhere
TEXT = '"It leaked," Ada Lund told the Harbour Courier, "for years."'
WORDS = [(0, 1), (1, 3), (4, 10), (10, 11), (11, 12), (13, 16), (17, 21), (22, 26), (27, 30), (31, 38), (39, 46)]
WORDS += [(46, 47), (48, 49), (49, 52), (53, 58), (58, 59), (59, 60)]


def logits(*tags, of=3, strength=4.0):
    """Return logits that favour one tag a word."""
    made = np.zeros((len(tags), of), np.float32)
    made[np.arange(len(tags)), tags] = strength
    return made


def signals(names=(), cues=(), source=(), content=()):
    """Return what a reader would give for TEXT with these words as names, cues, source and content."""
    ask, answer = np.zeros((len(WORDS), 5, 64), np.float32), np.zeros((len(WORDS), 64), np.float32)
    roles = tagged(O, (source, 1), (content, 3))
    for word, role in enumerate(roles):
        answer[word, role] = 8
    ask[:, range(5), range(5)] = 4
    kinds = [(words, 2 * kind + 1) for kind, words in names]
    return Signals(logits(*tagged(O, *kinds), of=11), logits(*tagged(O, (cues, 1))), ask, answer, np.eye(1, 384)[0])


def tagged(outside, *spans):
    """Return a tag a word: a beginning and goings on for each range of words."""
    tags = [outside] * len(WORDS)
    for words, begins in spans:
        pieces = [words] if words and isinstance(words[0], int) else words
        for first, last in pieces:
            tags[first:last] = [begins] + [begins + 1] * (last - first - 1)
    return tags


def shown(place):
    return TEXT[place[0] : place[1]]


def test_names_run_from_word_to_word():
    annotation = decoded([signals(names=((0, (5, 7)), (1, (9, 11))))], [WORDS])[0]
    assert [(shown(n.place), n.kind) for n in annotation.names] == [
        ("Ada Lund", "person"),
        ("Harbour Courier", "organisation"),
    ]


def test_a_saying_has_its_source_and_every_piece_of_what_is_said():
    annotation = decoded([signals(cues=(7, 8), source=(5, 7), content=((0, 5), (12, 17)))], [WORDS])[0]
    (saying,) = annotation.sayings
    assert (shown(saying.cue), shown(saying.source)) == ("told", "Ada Lund")
    assert [shown(piece) for piece in saying.content] == ['"It leaked,"', '"for years."']


def test_pieces_with_nothing_between_them_are_one():
    annotation = decoded([signals(cues=(7, 8), content=((0, 2), (2, 5)))], [WORDS])[0]
    assert [shown(piece) for piece in annotation.sayings[0].content] == ['"It leaked,"']


def test_of_several_sources_the_surest_is_kept():
    read = signals(cues=(7, 8), source=((5, 6), (9, 11)))
    read.answer[9:11] *= 2
    (saying,) = decoded([read], [WORDS])[0].sayings
    assert shown(saying.source) == "Harbour Courier"


def test_a_cue_without_source_or_content_stays_a_cue():
    (saying,) = decoded([signals(cues=(7, 8))], [WORDS])[0].sayings
    assert (saying.source, saying.content) == (None, ())


def test_a_cue_is_no_part_of_what_it_gives_the_word_to():
    read = signals(cues=(7, 8), content=(0, 17))
    roles = role_logits(read, Run(0, 7, 8, 1.0))
    assert roles[7].argmax() == O
    (saying,) = decoded([read], [WORDS])[0].sayings
    assert len(saying.content) == 2


@pytest.mark.parametrize(
    ("tags", "right"),
    [
        ((I, I, O), [[I, I, O]]),  # a going on at the head of a sentence is never chosen
        ((O, I, O), [[O, I, O]]),
        ((B, O, I), [[B, O, I]]),
    ],
)
def test_what_goes_on_has_begun(tags, right):
    path = best_paths(logits(*tags)[None]).tolist()
    assert path != right
    assert all(now != I or before in (B, I) for (row,) in [path] for before, now in zip([O, *row], row, strict=False))


def test_the_best_path_is_found_whole():
    rng = np.random.default_rng(1)
    for _ in range(50):
        given = rng.normal(size=(5, 5)).astype(np.float32)
        (path,) = best_paths(given[None]).tolist()
        score = sum(given[word, tag] for word, tag in enumerate(path))
        assert score == pytest.approx(max(score_of(given, way) for way in legal_ways(5, 5)), abs=1e-5)


def legal_ways(length, kinds):
    ways = [[]]
    for _ in range(length):
        ways = [
            [*way, tag]
            for way in ways
            for tag in range(kinds)
            if tag % 2 or tag == 0 or (way and way[-1] in (tag - 1, tag))
        ]
    return ways


def score_of(given, way):
    return sum(given[word, tag] for word, tag in enumerate(way))


def test_how_sure_is_the_least_sure_word():
    given = logits(B, I, O, strength=6.0)
    given[1] = [1.0, 0.0, 3.0]
    ((run,),) = runs([given])
    assert run == Run(0, 0, 2, round(float(np.exp(3) / (np.exp(1) + 1 + np.exp(3))), 3))


def test_a_sentence_is_tagged_alike_in_any_company():
    rng = np.random.default_rng(2)
    several = [rng.normal(size=(length, 11)).astype(np.float32) * 3 for length in (1, 9, 30, 4, 0)]
    assert runs(several) == [runs([one])[0] for one in several]


def test_a_reader_that_knows_fewer_kinds_is_read_too():
    assert [run.label for run in runs([logits(7, 8, 0, 5, of=9)])[0]] == [KINDS.index("work"), KINDS.index("place")]


def test_a_vector_is_a_signed_byte_a_dimension():
    assert packed(np.array([1.0, -1.0, 0.0, 0.5], np.float32)) == bytes([127, 129, 0, 64])
