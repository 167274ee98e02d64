"""Clauses that a trained reader saw, cut where a voice begins and ends; said of sentences of our own."""

import pytest

from stemma.find.stating.seen import parted

CASES = [
    ("[The weir broke], [and two barges sank].", [], ["The weir broke, ", "and two barges sank."]),
    ("“[The weir broke]”", [], ["“The weir broke”"]),
    ("[A weir, [which nobody checked], broke].", [], ["A weir, which nobody checked, broke.", "which nobody checked"]),
    ("[The weir broke, the warden said].", [16], ["The weir broke, ", "the warden said."]),
    ("[The weir broke on Monday].", [16], ["The weir broke on Monday."]),
    ("No clause here.", [], ["No clause here."]),
]


def says(text):
    return any(verb in text for verb in ("broke", "sank", "said", "checked"))


@pytest.mark.parametrize(("marked", "places", "expected"), CASES)
def test_parted(marked, places, expected):
    text, seen, open_ = "", [], []
    for character in marked:
        if character == "[":
            open_.append(len(text))
        elif character == "]":
            seen.append((open_.pop(), len(text)))
        else:
            text += character
    assert [text[a:b] for a, b in parted(sorted(seen), text, places, says)] == expected
