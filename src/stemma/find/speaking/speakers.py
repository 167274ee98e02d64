"""Say who a source is: its fullest name, whom `he` or `the company` stands for, and its kind."""

import bisect
import re
from collections import deque
from copy import copy
from dataclasses import dataclass
from itertools import chain

from stemma.find.speaking.full_names import RUN, TITLE, fullest, owner_of, titled
from stemma.lang.agencies import AGENCIES
from stemma.lang.base import Language
from stemma.lang.speech import Speech
from stemma.model.annotations import NameKind
from stemma.model.facts import Mention, Reading, VoiceKind

_POSSESSIVE = re.compile(r"['’]s?$")
_WORDS = re.compile(r"[^\W_]+(?:['’.&\-][^\W_]+)*")


_MEMORY = 40
"""Voices that a pronoun may stand for; older ones are out of a reader's mind."""
_STEM = 5
"""Letters below which an ending is part of the word: `list`."""
_FOCUS = 3
"""Sentences about somebody that a pronoun looks back on."""
_AGENCIES = frozenset(chain.from_iterable(AGENCIES.values()))
NOBODY = "names nobody"
"""Why `according to reports` is a voice without a source."""
WRITER = "the writer"
"""Why `I` is nobody's name outside of a quotation."""
_NEAR = 600
"""Characters from the subject of a sentence to a verb that has none."""
_LOOK_BACK = 4000
"""Characters before a definite noun phrase that are searched for its fuller form."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who a source was resolved to."""

    name: str
    kind: VoiceKind
    why: str


class Cast:
    """Everybody who has the word in one article, in the order in which they got it."""

    def __init__(self, reading: Reading, language: Language) -> None:
        self.text = reading.document.text
        self.speech = speech = language.speech
        self.given = language.names.given
        self.generations = language.names.generations | {"s"}
        self.mentions = sorted(reading.of(Mention), key=lambda m: m.span.start)
        self.starts = [m.span.start for m in self.mentions]
        self.fullest = fullest(self.text, language if self.mentions else None)
        self.kinds: dict[str, NameKind] = {m.name: m.kind for m in self.mentions}
        self.heard: deque[Person] = deque(maxlen=_MEMORY)
        self.last_heard = -1
        self._known_as = titled(self.text, self.mentions, speech)
        self.sexes = dict(self._known_as)
        self._before_names = speech.people | speech.opens | speech.officials
        self.opened = [
            (m.span.start, m.name) for m in self.mentions if m.kind == "person" and self._opens(reading, m.span.start)
        ]
        self.focus = self._focus(reading)
        leads = self.mentions if speech.silent else []
        self.led = [m for m in leads if m.kind in ("person", "organisation") and self._opens(reading, m.span.start)]

    def unheard(self) -> "Cast":
        """Return the same people before anybody has had the word; what the article tells of them is kept."""
        cast = copy(self)
        cast.heard = deque(maxlen=_MEMORY)
        cast.last_heard = -1
        cast.sexes = dict(self._known_as)
        return cast

    def _opens(self, reading: Reading, at: int) -> bool:
        """Tell whether nothing but a title stands between the start of a sentence and a name."""
        n = bisect.bisect_right(reading.sentences, at, key=lambda s: s.span.start) - 1
        start = reading.sentences[n].span.start if n >= 0 else at
        if at - start > TITLE:
            return False
        return all(w.lower() in self._before_names for w in _WORDS.findall(self.text, start, at))

    def _focus(self, reading: Reading) -> list[tuple[int, str]]:
        """Return whom each sentence is about, if it says so: who opens it, or whom alone it names, and in full."""
        openers = dict(self.opened)
        people = [m for m in self.mentions if m.kind == "person"]
        out, at = [], 0
        for sentence in reading.sentences:
            here = []
            while at < len(people) and people[at].span.start < sentence.span.end:
                here.append(people[at])
                at += 1
            alone = len({m.name for m in here}) == 1 and self._in_full(here[0])
            if here and (here[0].span.start in openers or alone):
                out.append((sentence.span.start, here[0].name))
        return out

    def _in_full(self, mention: Mention) -> bool:
        words = self.text[mention.span.start : mention.span.end].lower().split()
        return len(words) > 1 and (words[0] in self.given or mention.name in self.sexes)

    def hear(self, start: int, end: int, since: int | None = None) -> Person:
        """Resolve the words of a source, and remember who it was; a pronoun's name stands before `since`."""
        person = self.resolve(start, end, since)
        if person.kind != "unknown":
            self.heard.append(person)
            self.last_heard = start
        return person

    def resolve(self, start: int, end: int, since: int | None = None) -> Person:
        """Resolve the words of a source to a name."""
        words = " ".join(self.text[start:end].split())
        low = words.lower()
        if low in self.speech.he | self.speech.they | self.speech.it:
            return self._pronoun(words, start, since if since is not None else start)
        person = self._noun(words, start, end)
        sex = next((p for w in low.split() for p, nouns in self.speech.sexes if w in nouns), None)
        if sex and person.kind == "person":
            self.sexes.setdefault(person.name, sex)
        return person

    def _noun(self, words: str, start: int, end: int) -> Person:
        low = words.lower()
        if low in self.speech.i:
            return Person(words, "unknown", WRITER)
        run = self._name_in(start, end)
        if run:
            return Person(run, self._kind(run, words), "named")
        return self._unlisted(words) or self._definite(words, start)

    def _unlisted(self, words: str) -> Person | None:
        """Take words that no finder took for a name for one, if the article has it in full or it begins as names do."""
        bare = _POSSESSIVE.sub("", words)
        full = self.fullest.get(bare)
        parts = bare.split()
        if full is None and len(parts) > 1 and parts[0].lower() in self.given and all(p[0].isupper() for p in parts):
            full = bare
        return Person(full, "person", "named") if full else None

    def _pronoun(self, words: str, at: int, since: int) -> Person:
        low = words.lower()
        wanted: tuple[VoiceKind, ...]
        if low in self.speech.he:
            wanted = ("person", "anonymous", "witness")
        elif low in self.speech.it:
            wanted = ("organisation", "official", "agency", "document")
        else:
            wanted = ("organisation", "official", "anonymous", "witness", "person")
        person = self._he(low, wanted, at, since) if low in self.speech.he else self._heard_last(wanted)
        if person is None:
            return Person(words, "unknown", f"'{words}' left open")
        return Person(person.name, person.kind, f"'{words}' after {person.name}")

    def _he(self, pronoun: str, wanted: tuple[VoiceKind, ...], at: int, since: int) -> Person | None:
        """Find the person for a pronoun: whom the text was about before, who had the word, whom it is about here."""
        about = self._subject_before(since, pronoun)
        person = Person(about, "person", "") if about else self._heard_last(wanted, pronoun)
        if person is None and (here := self._subject_before(at, pronoun)):
            person = Person(here, "person", "")
        if person is not None:
            self.sexes.setdefault(person.name, pronoun)
        return person

    def left_out(self, at: int) -> Person | None:
        """Return who goes on speaking where a language leaves the subject out: `Añadió que`."""
        if not self.speech.silent:
            return None
        n = bisect.bisect_left(self.led, at, key=lambda m: m.span.start) - 1
        led = self.led[n] if n >= 0 and at - self.led[n].span.start < _NEAR else None
        last = self.heard[-1] if self.heard else None
        if led is not None and led.span.start > self.last_heard:
            last = Person(led.name, self._kind(led.name, led.name), "")
        return Person(last.name, last.kind, f"left out after {last.name}") if last else None

    def _heard_last(self, wanted: tuple[VoiceKind, ...], pronoun: str = "") -> Person | None:
        """Return the last voice of some kind, for `he` only one who can be `he`."""
        for person in reversed(self.heard):
            alone = not pronoun or not (self._many(person) or self._other(person.name, pronoun))
            if person.kind in wanted and alone:
                return person
        return None

    def _other(self, name: str, pronoun: str) -> bool:
        """Tell whether somebody is known by the other pronoun."""
        return bool(pronoun) and self.sexes.get(name, pronoun) != pronoun

    @property
    def alone(self) -> bool:
        """Whether only one person has had the word so far."""
        return len({person.name for person in self.heard if person.kind == "person"}) == 1

    def _many(self, person: Person) -> bool:
        """`Experts` are not `he`."""
        head = _head(person.name.split(), self.speech)
        return (
            person.name[:1].islower() and head.endswith("s") and head[:-1] in self.speech.people | self.speech.nameless
        )

    def _subject_before(self, at: int, pronoun: str) -> str | None:
        """Return the person whom a sentence was about last, unless somebody had the word since."""
        low = bisect.bisect_left(self.focus, (at, ""))
        for start, name in reversed(self.focus[max(0, low - _FOCUS) : low]):
            if start < self.last_heard:
                return None
            if not self._other(name, pronoun):
                return name
        return None

    def opens(self, start: int, end: int) -> Person | None:
        """Return the person whom a stretch begins with, if it names no other."""
        people = {m.name for m in self._named(start) if self._within(m, end)}
        at = bisect.bisect_left(self.opened, (start, ""))
        first = self.opened[at] if at < len(self.opened) else None
        if first is None or first[0] >= end or len(people) != 1:
            return None
        return Person(first[1], "person", f"only {first[1]} is named there")

    def _named(self, start: int) -> list[Mention]:
        at = bisect.bisect_left(self.starts, start)
        return self.mentions[at : at + 12]

    def _within(self, mention: Mention, end: int) -> bool:
        return mention.span.start < end and mention.kind == "person"

    def _definite(self, words: str, at: int) -> Person:
        """Resolve `the company`, `the spokeswoman` to the last voice with that noun, or of that kind."""
        parts = words.split()
        head = _head(parts, self.speech)
        if head in self.speech.issued and len(parts) <= 3 and (issuer := self._last_body(at)):
            return Person(issuer.name, issuer.kind, f"'{words}' of {issuer.name}")
        if head in self.speech.documents and (owner := owner_of(parts, self.mentions)):
            return Person(owner, self._kind(owner, owner), f"'{words}' of {owner}")
        short = len(parts) <= 3 and parts[0].lower() in self.speech.definite
        return (self._taken_up(words, head, at) if short else None) or self._described(words, head)

    def _taken_up(self, words: str, head: str, at: int) -> Person | None:
        """Find whom a short noun phrase takes up: the same noun first, then a fuller naming, then the last body."""
        same = next((p for p in reversed(self.heard) if self._same_noun(words, head, p.name)), None)
        if same is not None:
            return Person(same.name, same.kind, f"'{words}' after {same.name}")
        earlier = self._earlier(head, at) if len(words.split()) == 2 else None
        if earlier:
            return Person(earlier, self._noun_kind(head, earlier), f"'{words}' after '{earlier}'")
        body_noun = head in (self.speech.bodies | self.speech.agencies) - self.speech.officials
        if not body_noun or any(_POSSESSIVE.search(word) for word in words.split()):
            return None
        body = next((p for p in reversed(self.heard) if p.kind in ("organisation", "agency")), None)
        return Person(body.name, body.kind, f"'{words}' after {body.name}") if body else None

    def _same_noun(self, words: str, head: str, name: str) -> bool:
        """Tell whether a naming has the same noun, and whatever else describes it."""
        if head != _head(name.split(), self.speech):
            return False
        further = {_bare(w) for w in words.split()[1:]} - self.speech.same
        return further <= {_bare(w) for w in name.split()}

    def _described(self, words: str, head: str) -> Person:
        first = words.split(maxsplit=1)[0].lower()
        if first in self.speech.articles | self.speech.officials | self.speech.people | self.speech.documents:
            words = words[0].lower() + words[1:]
        if first == head and head in self.speech.documents - self.speech.surveys:
            return Person(words, "unknown", NOBODY)
        return Person(words, self._noun_kind(head, words), "described")

    def _last_body(self, at: int) -> Person | None:
        """Return who had the word last, or the body named last, as the issuer of `a statement`."""
        if self.heard:
            return self.heard[-1]
        named = [
            m for m in self.mentions[: bisect.bisect_left(self.starts, at)] if m.kind in ("organisation", "person")
        ]
        return Person(named[-1].name, self._kind(named[-1].name, named[-1].name), "named last") if named else None

    def _earlier(self, head: str, at: int) -> str | None:
        """Find an earlier, fuller naming with the same noun: `the Courier investigation`."""
        lead = r"\b(?:[Tt]he|[Aa]n?)\s(?:[^\W_]+['’]?s?[\s-]){0,2}"
        pattern = rf"{lead}[A-ZÀ-Þ][^\W_]*(?:['’]s)?\s(?:[^\W_]+\s)?{re.escape(head)}\b"
        found = re.compile(pattern).search(self.text, max(0, at - _LOOK_BACK), at)
        return found.group() if found else None

    def _name_in(self, start: int, end: int) -> str | None:
        """Return the name that heads a noun phrase: `spokesman Jon Vik`, `Norvik's Lund`, `Norvik`."""
        head_end = self._head_end(start, end)
        runs = self._runs(start, head_end) or (self._issuer(start, end) if head_end < end else [])
        runs = [run for run in runs if not self._only_title(self.text[run[0] : run[1]])]
        if not runs:
            return None
        _, last, name = runs[-1]
        if last > head_end:
            return name
        if [w for w in _WORDS.findall(self.text[last:head_end]) if w.lower() not in self.generations]:
            return None
        return name

    def _head_end(self, start: int, end: int) -> int:
        """Cut a noun phrase before what hangs on it: `Republicans in Florida` is headed by `Republicans`."""
        for word in list(_WORDS.finditer(self.text, start, end))[1:]:
            low = word.group().lower()
            inside = any(s < word.start() < e for s, e, _ in self._runs(start, end))
            if not inside and (
                low in self.speech.prepositions or low in self.speech.who or low in self.speech.quote_as
            ):
                return word.start()
        return end

    def _issuer(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """`Information received from Norvik`: a text speaks for the one it comes from."""
        words = [w.lower() for w in _WORDS.findall(self.text[start:end])]
        text = any(w in self.speech.documents for w in words[:3])
        ties = self.speech.out_of | self.speech.by
        return self._runs(start, end) if text and (ties & set(words) or words[-1] in self.speech.issuing) else []

    def _runs(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """Return the names inside a stretch, with their fullest forms; runs of capitals where no names were found."""
        low = bisect.bisect_left(self.starts, start)
        high = bisect.bisect_left(self.starts, end)
        named = [
            (m.span.start, m.span.end, self.fullest.get(m.name, m.name))
            for m in self.mentions[low:high]
            if m.span.end <= end
        ]
        if named or self.mentions:
            return named
        return [(m.start(), m.end(), self.full(m.group())) for m in RUN.finditer(self.text, start, end)]

    def _only_title(self, run: str) -> bool:
        low = run.lower().rstrip(".")
        return low in self.speech.articles or low in self.speech.people or low in self.speech.officials

    def full(self, name: str) -> str:
        """Return the fullest form of a name that the article has."""
        bare = _POSSESSIVE.sub("", name).rstrip(".") if not re.search(r"\b(?:Inc|Ltd|Co|Corp|Jr|Sr)\.$", name) else name
        bare = re.sub(r"^(?:The|A|An|Mr|Mrs|Ms|Dr|Sir)\.?\s", "", bare)
        owner = re.search(r"^.*['’]s?\s(?=[A-ZÀ-ÖØ-Þ])", bare)
        bare = bare[owner.end() :] if owner else bare
        last = bare.rsplit(" ", 1)[-1]
        if " " in bare:
            return bare
        return self.fullest.get(last) or bare

    def _kind(self, name: str, words: str) -> VoiceKind:  # noqa: PLR0911  # one guard a line reads better than a nest
        low = [w.lower() for w in _WORDS.findall(words)]
        if name in _AGENCIES:
            return "agency"
        named = self.kinds.get(name)
        titled = any(w in self.speech.people for w in low)
        if (
            named in ("person", "other")
            and not titled
            and (set(low[:1]) & self.speech.the or name.split(maxsplit=1)[0].lower() in self.speech.the)
        ):
            return "organisation"
        if named == "person" and (titled or not any(w in self.speech.bodies for w in low)):
            return "person"
        if named in ("organisation", "place"):
            return "official" if any(w in self.speech.officials for w in low) else "organisation"
        if named == "work":
            return "document"
        if any(w in self.speech.agencies for w in low):
            return "agency"
        if name.rsplit(maxsplit=1)[-1].isupper() or any(w in self.speech.bodies for w in low):
            return "organisation"
        return "person" if " " in name or any(w in self.speech.people for w in low) else "organisation"

    def _noun_kind(self, head: str, words: str) -> VoiceKind:
        speech = self.speech
        if head in speech.witnesses:
            return "witness"
        for nouns, kind in (
            (speech.nameless, "anonymous"),
            (speech.officials, "official"),
            (speech.people, "person"),
            (speech.agencies, "agency"),
            (speech.documents, "document"),
            (speech.bodies, "organisation"),
        ):
            if head in nouns:
                return kind  # type: ignore[return-value]  # each kind is one of VoiceKind, which a loop hides
        some = words.lower().partition(" ")[0] in speech.one and " " in words
        ends = some or (len(head) > _STEM and head.endswith(speech.person_endings))
        return "person" if ends else "unknown"


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word.lower()).strip(",.")


def _head(parts: list[str], speech: Speech) -> str:
    """Return the last noun before a preposition or a relative clause."""
    last = next((n for n, p in enumerate(parts) if n and p.lower() in speech.prepositions | speech.who), len(parts)) - 1
    head = parts[last].lower()
    if speech.adjectives_behind:
        nouns = speech.people | speech.bodies | speech.documents | speech.agencies
        head = next((p.lower() for p in reversed(parts[: last + 1]) if p.lower() in nouns), head)
    return _POSSESSIVE.sub("", head).strip(",.")
