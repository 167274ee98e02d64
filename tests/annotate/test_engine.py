"""The trained reader: the same numbers in any company, on any text, in time that grows with the text and no faster."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from pace import grows_by, spent, within

from stemma.annotate import engine, readers
from stemma.annotate.engine import Engine, batches, room
from stemma.annotate.wordpieces import MOST_PIECES, Pieces
from stemma.errors import NoWeights
from stemma.model.annotations import Annotation

needs_weights = pytest.mark.skipif(
    not (engine.WEIGHTS / "reader.onnx").is_file(), reason="the trained reader's weights are not in this checkout"
)
EXAMPLE = Path(__file__).parents[2] / "examples" / "who-rang-the-bell" / "gold.json"


@pytest.fixture(scope="module")
def reader():
    return Engine()


@pytest.fixture(scope="module")
def sentences():
    gold = json.loads(EXAMPLE.read_text(encoding="utf-8"))
    found = sorted({s["text"] for claim in gold["claims"] for s in claim["statements"]})
    return [*found, "No.", "Ada Lund said that it rained.", "", "MAYOR DENIES FLOOD REPORT", "x " * 300]


@needs_weights
def test_a_sentence_is_read_alike_in_any_order_and_any_batch(reader, sentences):
    together = dict(zip(sentences, reader(sentences, "en"), strict=True))
    assert {text: reader([text], "en")[0] for text in sentences} == together
    for seed in (1, 2):
        shuffled = sentences * 2
        random.Random(seed).shuffle(shuffled)  # noqa: S311 - no secret, an order
        for start in range(0, len(shuffled), 7 * seed):
            some = shuffled[start : start + 7 * seed]
            assert reader(some, "en") == tuple(together[text] for text in some)


@needs_weights
def test_a_fresh_process_sees_the_same(reader, sentences):
    script = (
        "import json, sys; from stemma.annotate.engine import Engine;"
        "print(repr(Engine()(json.load(sys.stdin)[::-1], 'en')[::-1]))"
    )
    command = [sys.executable, "-c", script]
    asked = json.dumps(sentences)
    done = subprocess.run(command, input=asked, capture_output=True, check=True, text=True)  # noqa: S603 - our own script
    assert done.stdout.strip() == repr(reader(sentences, "en"))


@needs_weights
def test_places_stand_in_their_sentence_and_vectors_have_one_length(reader, sentences):
    for text, seen in zip(sentences, reader(sentences, "en"), strict=True):
        pieces = [p for s in seen.sayings for p in (s.cue, *s.content, *([s.source] if s.source else []))]
        for start, end in [*(name.place for name in seen.names), *pieces]:
            assert 0 <= start < end <= len(text)
            assert text[start:end] == text[start:end].strip()
        assert len(seen.vector) == (384 if text.strip() else 0)


@needs_weights
def test_what_holds_no_word_shows_nothing(reader):
    assert reader(["", "   ", "\x00\x01", "\u200b"], "en") == (Annotation(),) * 4


@needs_weights
def test_another_language_is_left_to_the_rules(reader):
    assert reader(["Nadie vino, dijo Ada Lund."], "es") == ()


@needs_weights
@pytest.mark.parametrize(
    "text",
    [
        "A" * 2_000_000,
        "NATO " * 100_000,
        '"' * 2_000_000,
        "\ud800" * 1000 + " said Lund",
        "e" + "\u0301" * 100_000,
        "[SEP] said [CLS] [PAD] [MASK]",
        "\U0001f600" * 5000 + "\x00" * 5000,
    ],
    ids=["one word", "capitals", "marks", "half characters", "accents", "special pieces", "smiles"],
)
def test_hostile_text_is_read_in_no_time(reader, text):
    (seen,) = reader([text], "en")
    assert isinstance(seen, Annotation)
    assert within(1, lambda: spent(lambda: reader([text], "en")))


@needs_weights
def test_time_grows_with_the_text_and_no_faster(reader, sentences):
    reader(sentences, "en")
    assert grows_by(6.4, lambda times: spent(lambda: reader(sentences * times, "en")), (1, 4), least=0.03)


@needs_weights
def test_it_loads_in_half_a_second():
    Engine()
    assert within(0.5, lambda: spent(Engine))


def test_missing_weights_are_refused_with_a_remedy(tmp_path):
    with pytest.raises(NoWeights, match=r"reader\.onnx: is missing; .*--reader rules"):
        Engine(tmp_path)


def test_damaged_weights_are_refused_with_a_remedy(tmp_path):
    (tmp_path / "reader.onnx").write_bytes(b"no such thing")
    with pytest.raises(NoWeights, match=r"reader\.onnx: cannot be read: .*; .*--reader rules"):
        Engine(tmp_path)


@needs_weights
def test_a_damaged_vocabulary_is_refused_with_a_remedy(tmp_path):
    (tmp_path / "reader.onnx").symlink_to(engine.WEIGHTS / "reader.onnx")
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(NoWeights, match=r"tokenizer\.json: cannot be read: .*; .*--reader rules"):
        Engine(tmp_path)


@needs_weights
def test_the_weights_are_small_and_name_no_place():
    written = (engine.WEIGHTS / "reader.onnx").read_bytes()
    assert len(written) <= 30_000_000
    assert b"/tmp/" not in written


@needs_weights
def test_nothing_is_loaded_before_there_is_a_sentence():
    script = (
        "import sys; from stemma.annotate.readers import chosen; reader = chosen();"
        "reader.annotate(['Nadie vino.'], 'es'); print('onnxruntime' in sys.modules or 'tokenizers' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)  # noqa: S603
    assert done.stdout.strip() == "False"


@needs_weights
def test_another_reader_of_the_same_make_is_read_from_its_folder():
    own = readers.chosen(f"model:{engine.WEIGHTS}")
    assert own.mark == readers.chosen().mark
    assert own.annotate(["Ada Lund said that it rained."], "en") == Engine()(["Ada Lund said that it rained."], "en")


def test_the_digest_changes_with_the_weights(tmp_path):
    for name in ("reader.onnx", "tokenizer.json"):
        (tmp_path / name).write_bytes(b"one")
    before = engine.digest(tmp_path)
    (tmp_path / "reader.onnx").write_bytes(b"two")
    assert engine.digest(tmp_path) != before


def test_batches_hold_sentences_of_one_length_each_once():
    sliced = [Pieces([0] * size, [0] * size, [1] * (size > 2), [(0, 1)]) for size in (2, 9, 30, 12, 128, 16, 17)]
    found = list(batches(sliced))
    assert sorted(number for batch in found for number in batch) == [1, 2, 3, 4, 5, 6]
    assert all(len({room(sliced[number]) for number in batch}) == 1 for batch in found)


def test_many_long_sentences_are_read_a_few_at_a_time():
    sliced = [Pieces([0] * MOST_PIECES, [0] * MOST_PIECES, [1], [(0, 1)])] * 100
    assert max(len(batch) for batch in batches(sliced)) * MOST_PIECES <= engine.MOST_AT_ONCE


def test_the_rules_alone_read_nothing():
    assert readers.chosen("rules").annotate(["Ada Lund said that it rained."], "en") == ()
