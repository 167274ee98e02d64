"""Dossier -> words; adds no fact. `EXPORTERS` names every format that a dossier can be written in."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from stemma.model.dossier import Dossier
from stemma.tell import json

EXPORTERS: Mapping[str, Callable[[Dossier], str]] = MappingProxyType({"json": json.render})
