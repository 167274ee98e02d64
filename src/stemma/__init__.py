"""What is claimed in a story's coverage, who says so, and on whose word.

>>> import stemma
>>> all(hasattr(stemma, name) for name in stemma.__all__)
True
"""

from stemma.api import (
    add,
    ask,
    build,
    compare,
    correct,
    corrections,
    export,
    export_changes,
    export_corrections,
    find_quotation,
    import_corrections,
    inputs,
    open_index,
    open_store,
    read,
    share,
    stories,
    take_back,
    verify,
)
from stemma.errors import StemmaError
from stemma.model.dossier import Dossier

__all__ = [
    "Dossier",
    "StemmaError",
    "add",
    "ask",
    "build",
    "compare",
    "correct",
    "corrections",
    "export",
    "export_changes",
    "export_corrections",
    "find_quotation",
    "import_corrections",
    "inputs",
    "open_index",
    "open_store",
    "read",
    "share",
    "stories",
    "take_back",
    "verify",
]
