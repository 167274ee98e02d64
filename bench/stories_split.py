"""Measure the splitting of a pile into stories on ECB+, topics mixed, and its speed on generated articles.

    python bench/stories_split.py [FOLDER]     .data/ecbplus/ECB+_LREC2014/ECB+ unless told

B-cubed precision, recall and F1, against topics, and against the two events that each topic is made of.
"""

import html
import re
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path

from generate import pile
from stemma.link import stories
from stemma.model.documents import DocId, Document
from stemma.model.facts import Reading
from stemma.settings import StorySettings

TOKEN = re.compile(r'<token t_id="\d+" sentence="(\d+)" number="\d+">([^<]*)</token>')
DEVELOP, REPORT = range(1, 26), range(26, 36)


def reading(name: str, text: str) -> Reading:
    """Make a reading that holds nothing but its text."""
    return Reading(Document(DocId(name), name, None, None, "", (), None, None, "en", text, (), (), (), (), ""), ())


def text_of(path: Path) -> str:
    """Return the sentences of an ECB+ file, one a line, without the address line."""
    lines: dict[int, list[str]] = defaultdict(list)
    for sentence, token in TOKEN.findall(path.read_text(encoding="utf-8", errors="replace")):
        lines[int(sentence)].append(html.unescape(token))
    return "\n\n".join(" ".join(words) for _, words in sorted(lines.items()) if words[0] != "http")


def bcubed(gold: list[str], found: list[str]) -> tuple[float, float, float]:
    """Return precision, recall and F1."""
    one, two, both = Counter(gold), Counter(found), Counter(zip(gold, found, strict=True))
    p = sum(both[pair] / two[pair[1]] for pair in zip(gold, found, strict=True)) / len(gold)
    r = sum(both[pair] / one[pair[0]] for pair in zip(gold, found, strict=True)) / len(gold)
    return p, r, 2 * p * r / (p + r)


def apart(folder: Path, topics: range) -> float:
    """Return the mean F1 of telling the two events of a topic apart, where nothing else is in the pile."""
    scores = []
    for files in filter(None, (sorted((folder / str(topic)).glob("*.xml")) for topic in topics)):
        told = stories.split(tuple(reading(path.stem, text_of(path)) for path in files), StorySettings())
        where = {doc: story.id for story in told for doc in story.documents}
        events = [str(path.stem.endswith("plus")) for path in files]
        scores.append(bcubed(events, [where[DocId(path.stem)] for path in files])[2])
    return sum(scores) / len(scores)


def main() -> None:
    """Print the tables."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ".data/ecbplus/ECB+_LREC2014/ECB+")
    if not folder.exists():
        print(f"no ECB+ in {folder}; only the speed is measured")
    for name, topics in (("develop", DEVELOP), ("report", REPORT)) if folder.exists() else ():
        files = [path for topic in topics for path in sorted((folder / str(topic)).glob("*.xml"))]
        told = stories.split(tuple(reading(path.stem, text_of(path)) for path in files), StorySettings())
        where = {doc: story.id for story in told for doc in story.documents}
        found = [where[DocId(path.stem)] for path in files]
        for truth, end in (("topics", ""), ("events", "plus")):
            gold = [path.parent.name + (end if path.stem.endswith("plus") else "") for path in files]
            cells = "".join(f"{value:8.3f}" for value in bcubed(gold, found))
            print(f"{name:9}{truth:8}{len(files):6} articles{len(set(gold)):5} told{len(told):5} found{cells}")
        print(f"{name:9}the two events of a topic, each topic by itself{apart(folder, topics):25.3f}")
    for count in (1000, 5000, 20000):
        articles, _ = pile(count, count // 50)
        readings = tuple(reading(f"{number:06}", article.text) for number, article in enumerate(articles))
        begin = time.process_time()
        told = stories.split(readings, StorySettings())
        seconds = time.process_time() - begin
        print(f"generated{count:14} articles{count // 50:5} told{len(told):5} found{count / seconds:8.0f} a cpu second")


if __name__ == "__main__":
    main()
