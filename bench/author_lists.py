"""Read author lists as booksellers write them: `Knuth, Donald E.; ...`, `By (author) Knuth, Donald`, `D. Knuth/ ...`.

An author is a first and a last name; middle names, titles, accents, hyphens and case do not count, the order does.
"""

import html
import re
import unicodedata
from contextlib import suppress

Author = tuple[str, str]
"""First name, empty where none is given, and last name."""

_ASIDE = re.compile(
    r"\b(foreword|forward|preface|frw|illustrat\w*|ilt|translat\w*|trn|afterword|photograph\w*|pht|introduction|creator"
    r"|manufactured)\b"
)
"""Who only wrote the foreword, drew or translated is no author; an editor of a book without author stands for one."""
_ROLE = re.compile(r"\b(?:by|edited by|written by|contributions? by|ed|eds|edt|editors?|authors?|joint author|au)\b\.?")
_STRONG = re.compile(r"[;/|\n]|\s&\s?|\band\b|\bwith\b|(?<=\w)&(?=\w)")
_AFTER = frozenset("jr sr ii iii iv phd dr md prof professor sir inc mr mrs ms et al etc".split())
_PARTICLES = frozenset("van von de der den del della di da du la le el al ter ten st".split())
_NONE = re.compile(r"^(not available|na|n/a|unknown|various|anonymous|no author.*|none|null|other contributors?)$")


def authors(text: str) -> tuple[Author, ...]:
    """Return the authors of a list, in its order, each once.

    >>> authors("O&apos;Leary, Timothy J.; O&apos;Leary, Linda I.")
    (('timothy', 'oleary'), ('linda', 'oleary'))
    >>> authors("Albing, Carl, Schwarz, Michael") == authors("Carl Albing, Michael Schwarz")
    True
    >>> authors("Conklin, Wm Arthur White, Gregory B. Cothren, Chuck")
    (('wm', 'conklin'), ('gregory', 'white'), ('chuck', 'cothren'))
    """
    found = [author for part in _parts(plain(text)) for author in _names(part)]
    return tuple(dict.fromkeys(author for author in found if author[1]))


def plain(text: str) -> str:
    """Return a list in small letters, without entities, accents and the signs of a broken encoding."""
    text = re.sub(r"\band(apos|amp|quot);", r"&\1;", text, flags=re.IGNORECASE)
    text = re.sub(r"&amp;amp\b;?", "&", text, flags=re.IGNORECASE)
    text = html.unescape(html.unescape(text))
    with suppress(UnicodeError):
        text = text.encode("latin-1").decode("utf-8")
    folded = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ø", "o"))
    return "".join(c for c in folded if not unicodedata.combining(c)).casefold()


def _parts(text: str) -> list[str]:
    """Split where a sign or a role says that a name ends; leave out those who are no authors."""
    pieces: list[str] = []
    for piece in re.split(r"(\([^()]*\)?)", text):
        if piece.startswith("("):
            if _ASIDE.search(piece) and pieces:
                pieces.pop()
            pieces.append("")
        else:
            pieces += _STRONG.split(piece)
    bare = (_ROLE.sub(" ", piece).strip(" ,.:-") for piece in pieces if not _ASIDE.search(piece))
    return [piece for piece in bare if piece and not _NONE.match(piece)]


def _names(part: str) -> list[Author]:
    """Read the names between two strong separators, where commas may part names, or a last name from a first one."""
    pieces = [words for words in (_words(piece) for piece in part.split(",")) if words]
    if len(pieces) > 2 and len(pieces[0]) == 1 and all(len(words) > 1 for words in pieces[1:-1]):
        return _run_together(pieces)
    found: list[Author] = []
    while pieces:
        head = pieces.pop(0)
        if pieces and _turned(head, pieces[0]):
            found.append((pieces.pop(0)[0], head[-1]))
        else:
            found.append((head[0] if len(head) > 1 else "", head[-1]))
    return found


def _turned(head: list[str], after: list[str]) -> bool:
    """Say whether a piece is a last name and the next one its first names."""
    return len(head) == 1 or len(after) == 1 or head[0] in _PARTICLES or len(after[-1]) == 1


def _run_together(pieces: list[list[str]]) -> list[Author]:
    """Read `Last, First Last, First Last, First`."""
    lasts = [pieces[0][-1], *(words[-1] for words in pieces[1:-1])]
    return list(zip((words[0] for words in pieces[1:]), lasts, strict=True))


def _words(piece: str) -> list[str]:
    """Return the words of a name, initials apart, titles left out."""
    split = re.split(r"[\s.]+", piece)
    kept = ("".join(c for c in word if c.isalnum()) for word in split if word not in _AFTER)
    return [word for word in kept if word]
