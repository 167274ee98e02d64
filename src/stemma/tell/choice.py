"""One story of a dossier, or one claim of a story, by the number or the id by which a reader knows it."""

from stemma.errors import ExportError
from stemma.model.dossier import Dossier
from stemma.model.links import Claim
from stemma.tell.phrases import listed
from stemma.tell.split import by_story, ranked

_MOST = 5


def story_of(dossier: Dossier, number: int) -> Dossier:
    """Return the dossier of one story, counted from 1, the one with the most articles first.

    Raises `ExportError` where there is none of this number.
    """
    parts = by_story(dossier)
    if not 1 <= number <= len(parts):
        where = f"story {number}"
        there = f"choose a number from 1 to {len(parts)}" if parts else "build from articles first"
        raise ExportError(where, "is not in this dossier", there)
    return parts[number - 1]


def claim_of(story: Dossier, wanted: str) -> Claim:
    """Return a claim by its number on the pages of its story, by its id, or by the beginning of its id.

    Raises `ExportError` where there is none, or several.
    """
    claims = ranked(story.claims)
    if wanted.isascii() and wanted.isdigit() and 1 <= int(wanted) <= len(claims):
        return claims[int(wanted) - 1]
    where, bare = f"claim {wanted}", wanted.removeprefix("claim:")
    found = [claim for claim in claims if bare and claim.id.removeprefix("claim:").startswith(bare)]
    exact = [claim for claim in found if claim.id.removeprefix("claim:") == bare]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        fault = f"is the beginning of {listed([claim.id for claim in found], _MOST)}"
        raise ExportError(where, fault, "give more of the id")
    there = f"give a number from 1 to {len(claims)}, or an id of the JSON" if claims else "this story has no claim"
    raise ExportError(where, "is not in this story", there)
