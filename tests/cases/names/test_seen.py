"""Names that a trained reader saw, and what the article as a whole makes of them; the reader's word is written here."""

from dataclasses import replace

from articles_and_facts import reading

from stemma.find import names
from stemma.lang import language_of
from stemma.model.annotations import Annotation, NameSeen


def found(text: str, *seen: tuple[str, str, float]) -> dict[str, str]:
    """Return the names of a text, each with its kind, where the reader saw these wherever they stand."""
    read = reading(text)
    annotations = []
    for sentence in read.sentences:
        words, inside = read.words(sentence.span), []
        for name, kind, sure in seen:
            at = words.find(name)
            inside += [NameSeen((at, at + len(name)), kind, sure)] if at >= 0 else []
        annotations.append(Annotation(tuple(inside)))
    mentions = names.find(replace(read, facts=(), annotations=tuple(annotations)), language_of("en"))
    return {f"{read.words(m.span)}@{m.span.start}": m.kind for m in mentions}


def test_what_the_rules_miss_is_found():
    assert found("Halden slept. Nobody woke.", ("Halden", "place", 0.97)) == {"Halden@0": "place"}


def test_what_nobody_but_a_rule_believes_is_dropped():
    assert "Gravel@4" not in found("The Gravel was wet. Ada Lund fell.", ("Ada Lund", "person", 0.99))


def test_a_sure_place_teaches_an_unsure_one():
    text = "Tarn was late. It was the fault of Tarn, they say. Halden was early."
    seen = found(text, ("Tarn", "person", 0.9))
    assert seen == {"Tarn@0": "person", "Tarn@35": "person"}
    unsure = found("Tarn was late. Nobody cared.", ("Tarn", "person", 0.2))
    assert unsure == {}


def test_of_two_spans_that_overlap_the_likelier_stands():
    text = "He works for Nordic Salvage Board Divers in Malmo."
    assert "Nordic Salvage Board@13" in found(text, ("Nordic Salvage Board", "organisation", 0.98))


def test_the_reader_outvotes_the_looks_of_a_name():
    seen = found("He met Vidal Weaver in May.", ("Vidal Weaver", "organisation", 0.98))
    assert seen["Vidal Weaver@7"] == "organisation"


def test_a_listed_place_needs_no_reader_where_it_agrees_with_the_rules_elsewhere():
    people = ("Ada Lund", "Per Vik", "Ines Carrow")
    seen = found("Ada Lund, Per Vik and Ines Carrow met in Norway.", *((name, "person", 0.98) for name in people))
    assert seen["Norway@41"] == "place"


def test_a_title_is_one_by_the_words_around_it_and_by_the_reader_together():
    text = "Copies of Wet Gravel are rare. Wet Gravel was good."
    assert found(text).get("Wet Gravel@10") != "work"
    assert found(text, ("Wet Gravel", "work", 0.9))["Wet Gravel@31"] == "work"


def test_annotations_of_another_text_are_left_aside():
    read = reading("Ada Lund fell. Nobody came.")
    odd = replace(read, facts=(), annotations=(Annotation((NameSeen((0, 900), "person", 0.9),)),))
    assert [m.name for m in names.find(odd, language_of("en"))] == ["Ada Lund"]
