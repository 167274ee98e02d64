"""Attribution."""

from stemma.lang.speech import Speech

SPEECH = Speech(say=frozenset())
