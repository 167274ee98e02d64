"""How each article's version of a quotation is to be taken, in a few words."""

from stemma.model.documents import Span
from stemma.model.links import Edit, Utterance

HOW = {
    "fullest": "fullest",
    "word for word": "the same words",
    "shortened": "shortened",
    "joined": "runs together what stood apart",
    "changed": "words changed",
}
"""The words of a version's fidelity for a reader."""

Json = dict[str, object]


def noted(utterances: tuple[Utterance, ...]) -> dict[Span, str]:
    """Say of each version, by its first piece, how it stands to the fullest and whether it was printed first."""
    notes: dict[Span, str] = {}
    for one in utterances:
        for n, (version, wording) in enumerate(zip(one.versions, one.wordings, strict=False)):
            first = n in one.earliest and len(one.earliest) < len(one.versions)
            said = wording.difference or HOW[wording.how]
            notes[version[0]] = said + ("; printed first" if first else "")
    return notes


def as_json(utterance: Utterance) -> Json:
    """Return an utterance with all its versions as plain lists and mappings, the fullest version first."""
    return {
        "id": utterance.id,
        "speaker": utterance.speaker,
        "difference": utterance.difference,
        "earliest": list(utterance.earliest),
        "versions": [
            {
                "doc": version[0].doc,
                "pieces": [[piece.start, piece.end] for piece in version],
                "how": wording.how,
                "difference": wording.difference,
                "edits": [_edit(edit) for edit in wording.edits],
            }
            for version, wording in zip(utterance.versions, utterance.wordings, strict=False)
        ],
    }


def _edit(edit: Edit) -> Json:
    return {"kind": edit.kind, "full": _ends(edit.full), "here": _ends(edit.here)}


def _ends(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span is not None else None
