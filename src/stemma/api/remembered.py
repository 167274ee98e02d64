"""Settings, as a store remembers them for what is added later."""

from dataclasses import asdict, fields, replace
from json import dumps, loads

from stemma.settings import Settings


def written(settings: Settings) -> str:
    """Return settings as JSON."""
    return dumps(asdict(settings), sort_keys=True)


def restored(text: str) -> Settings:
    """Return the settings that were written; what another version had and this one has not is left out.

    >>> from stemma.settings import ReadSettings
    >>> mine = replace(Settings(), read=ReadSettings(least_words=50))
    >>> restored(written(mine)) == mine, restored('{"gone": {"x": 1}}') == Settings()
    (True, True)
    """
    told, plain = loads(text), Settings()
    parts = {}
    for part in fields(plain):
        stage = getattr(plain, part.name)
        given = told.get(part.name, {})
        parts[part.name] = replace(stage, **{f.name: given[f.name] for f in fields(stage) if f.name in given})
    return replace(plain, **parts)
