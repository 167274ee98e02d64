"""The model as JSON and back, from its type hints alone.

A frozen record becomes the list of its fields; where a field may hold records of several kinds, the list starts with
the kind's name. Ten times smaller code than a method a class, and nothing to forget when a class grows a field.
"""

import json
from base64 import b85decode, b85encode
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import sha256
from types import NoneType, UnionType
from typing import Any, Literal, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")
Coder = Callable[[Any], Any]


def dump(value: object) -> str:
    """Write a record of the model as JSON.

    >>> from stemma.model.documents import DocId, Span
    >>> dump(Span(DocId("a1"), 3, 7))
    '["a1",3,7]'
    """
    return json.dumps(_encoder(cast("Any", type(value)))(value), ensure_ascii=False, separators=(",", ":"))


def load(kind: type[T], text: str) -> T:
    """Read a record of the model from what `dump` wrote.

    >>> from stemma.model.documents import DocId, Span
    >>> load(Span, dump(Span(DocId("a1"), 3, 7))) == Span(DocId("a1"), 3, 7)
    True
    """
    return cast("T", _decoder(cast("Any", kind))(json.loads(text)))


@cache
def shape(kind: type) -> str:
    """Return a digest of the fields of a record and of all records in it: what one shape wrote, no other can read.

    >>> from stemma.model.documents import Run, Span
    >>> shape(Span) == shape(Span), shape(Span) == shape(Run)
    (True, False)
    """
    return sha256(_described(kind, set()).encode()).hexdigest()[:12]


def _described(kind: Any, seen: set[Any]) -> str:  # noqa: ANN401 - a type hint has no type of its own
    if isinstance(kind, NewType):
        return _described(kind.__supertype__, seen)
    if is_dataclass(kind) and isinstance(kind, type):
        if kind in seen:
            return kind.__name__
        seen.add(kind)
        return f"{kind.__name__}({','.join(f'{name}:{_described(hint, seen)}' for name, hint in _parts(kind))})"
    if get_origin(kind) in (tuple, Union, UnionType):
        return f"{get_origin(kind) is tuple}[{','.join(_described(part, seen) for part in get_args(kind))}]"
    # One word of a list is written as it is, whatever the others are.
    return "str" if get_origin(kind) is Literal else getattr(kind, "__name__", str(kind))


def _plain(value: Any) -> Any:  # noqa: ANN401 - any JSON value passes through
    return value


@cache
def _parts(kind: Any) -> tuple[tuple[str, Any], ...]:  # noqa: ANN401 - a type hint has no type of its own
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind))


def _options(kind: Any) -> tuple[Any, ...]:  # noqa: ANN401
    return tuple(option for option in get_args(kind) if option is not NoneType)


@cache
def _encoder(kind: Any) -> Coder:  # noqa: ANN401
    if isinstance(kind, NewType):
        return _encoder(kind.__supertype__)
    if kind is bytes:
        return lambda value: b85encode(value).decode()
    if is_dataclass(kind):
        return _record_encoder(kind)
    if get_origin(kind) is tuple:
        return _tuple_coder(kind, _encoder, list)
    if get_origin(kind) in (Union, UnionType):
        return _union_encoder(kind)
    return _plain


def _record_encoder(kind: Any) -> Coder:  # noqa: ANN401
    coders = [(name, _encoder(hint)) for name, hint in _parts(kind)]
    return lambda value: [coder(getattr(value, name)) for name, coder in coders]


def _union_encoder(kind: Any) -> Coder:  # noqa: ANN401
    options = _options(kind)
    if len(options) == 1:
        inner = _encoder(options[0])
        return lambda value: None if value is None else inner(value)
    if not all(is_dataclass(option) for option in options):
        return _plain
    coders = {option: _encoder(option) for option in options}
    return lambda value: [type(value).__name__, coders[type(value)](value)]


def _tuple_coder(kind: Any, coder_of: Callable[[Any], Coder], made: Callable[[Any], Any]) -> Coder:  # noqa: ANN401
    arguments = get_args(kind)
    if arguments[-1] is Ellipsis:
        inner = coder_of(arguments[0])
        return lambda value: made(inner(item) for item in value)
    coders = [coder_of(argument) for argument in arguments]
    return lambda value: made(coder(item) for coder, item in zip(coders, value, strict=True))


@cache
def _decoder(kind: Any) -> Coder:  # noqa: ANN401
    if isinstance(kind, NewType):
        return _decoder(kind.__supertype__)
    if kind is bytes:
        return b85decode
    if is_dataclass(kind):
        return _record_decoder(kind)
    if get_origin(kind) is tuple:
        return _tuple_coder(kind, _decoder, tuple)
    if get_origin(kind) in (Union, UnionType):
        return _union_decoder(kind)
    return _plain


def _record_decoder(kind: Any) -> Coder:  # noqa: ANN401
    coders = [_decoder(hint) for _, hint in _parts(kind)]
    return lambda value: kind(*(coder(item) for coder, item in zip(coders, value, strict=True)))


def _union_decoder(kind: Any) -> Coder:  # noqa: ANN401
    options = _options(kind)
    if len(options) == 1:
        inner = _decoder(options[0])
        return lambda value: None if value is None else inner(value)
    if not all(is_dataclass(option) for option in options):
        return _plain
    coders = {option.__name__: _decoder(option) for option in options}
    return lambda value: coders[value[0]](value[1])
