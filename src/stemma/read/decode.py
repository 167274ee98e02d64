"""Bytes -> text, or the reason why not."""

import codecs
import re

from stemma.errors import NotText

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_KINDS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "compressed by gzip"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a sound"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"bplist00", "a web archive of Safari"),
    (b"WARC/1", "a WARC archive"),
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}[\"']?\s{0,4}([\w:.-]{2,40})", re.IGNORECASE)
_HEAD = 4096
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\ufffe\uffff]")
_MOST_CONTROLS = 0.002
_SAMPLE = 20_000


def decoded(where: str, data: bytes) -> str:
    r"""Return the text of a page.

    The order: a byte order mark, UTF-8 if every byte agrees, what the page declares, Windows-1252. Raises `NotText`.

    >>> decoded("a.txt", b"caf\xc3\xa9"), decoded("a.txt", b"caf\xe9")
    ('café', 'café')
    """
    for magic, kind in _KINDS:
        if data.startswith(magic):
            raise NotText(where, f"is {kind}", "save the article as a web page or as plain text")
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return _by(where, data, codec)
    text = _tried(data, "utf-8") or _tried(data, _declared(data)) or _tried(data, "cp1252")
    if text is None or _binary(text):
        raise NotText(where, "is not text, or in an encoding that it does not declare", "save it again as UTF-8")
    return text


def _by(where: str, data: bytes, codec: str) -> str:
    text = _tried(data, codec)
    if text is None or _binary(text):
        raise NotText(where, f"begins like {codec.upper()} and is not", "save it again as UTF-8")
    return text


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data, 0, _HEAD)
    return found[1].decode("ascii", "replace") if found else "utf-8"


def _tried(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError, ValueError):
        return None


def _binary(text: str) -> bool:
    sample = text if len(text) <= 2 * _SAMPLE else text[:_SAMPLE] + text[-_SAMPLE:]
    return len(_CONTROL.findall(sample)) > _MOST_CONTROLS * len(sample)
