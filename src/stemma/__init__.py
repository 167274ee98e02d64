"""What is claimed in a story's coverage, who says so, and on whose word.

>>> import stemma
>>> ", ".join(stemma.__all__)
'Dossier, StemmaError, build, export, find_quotation, open_index, open_store, read, share, stories, verify'
"""

from stemma.api import build, export, find_quotation, open_index, open_store, read, share, stories, verify
from stemma.errors import StemmaError
from stemma.model.dossier import Dossier

__all__ = [
    "Dossier",
    "StemmaError",
    "build",
    "export",
    "find_quotation",
    "open_index",
    "open_store",
    "read",
    "share",
    "stories",
    "verify",
]
