"""What a person has put right, as the pages tell it: beside the claims concerned, counted, and as data."""

from stemma.model.corrections import BY_A_PERSON, Anchor, Corrected
from stemma.tell.phrases import count
from stemma.tell.view import ClaimView, View


def row(one: Corrected) -> dict[str, object]:
    """Return a correction as plain lists and mappings."""
    said = one.correction
    sides = {side: _anchor(anchor) for side, anchor in (("left", said.left), ("right", said.right))}
    return {"of": said.kind, "same": said.same, **sides, "note": said.note, "outcome": one.outcome, "why": one.why}


def _anchor(anchor: Anchor) -> dict[str, object]:
    return {"words": anchor.words, **({"doc": anchor.doc, "start": anchor.start} if anchor.doc else {})}


def in_claim(claim: ClaimView) -> tuple[str, ...]:
    """Return what a person's corrections joined with a claim, or kept apart from it, each once."""
    parts = (part for said in claim.said for part in said.why.split("; "))
    return tuple(dict.fromkeys(part for part in parts if part.endswith(BY_A_PERSON)))


def counted(view: View) -> str:
    """Say how many claims of a story a person has corrected; nothing where it is none."""
    found = sum(bool(in_claim(claim)) for claim in view.claims)
    return f"{count(found, 'claim')} corrected by a person" if found else ""
