"""Time the whole build over generated articles, stage by stage.

    python bench/build.py [COUNT] [STORIES]        1000 articles of one story unless told

CPU seconds of one process, and the memory at its highest. A stage is a function that `pipeline` calls by name.
"""

import resource
import sys
import time
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from generate import pile
from stemma import api, pipeline
from stemma.link import (
    claims,
    corroborate,
    drift,
    entities,
    frames,
    layers,
    lineage,
    missing,
    reuse,
    stories,
    timeline,
    utterances,
)

STAGES = (
    (stories, "split"),
    (reuse, "find"),
    (entities, "resolve"),
    (layers, "mark"),
    (lineage, "trace"),
    (frames, "compare"),
    (claims, "group"),
    (corroborate, "weigh"),
    (utterances, "align"),
    (drift, "follow"),
    (timeline, "order"),
    (missing, "listed"),
)


def clocked(spent: dict[str, float]) -> None:
    """Put a clock around every stage and every finder."""

    def around(name, stage):  # noqa: ANN001, ANN202 - any function
        def timed(*given, **named):  # noqa: ANN002, ANN003, ANN202 - whatever it takes
            begin = time.process_time()
            made = stage(*given, **named)
            spent[name] += time.process_time() - begin
            return made

        return timed

    for module, name in STAGES:
        setattr(module, name, around(f"link.{module.__name__.split('.')[-1]}", getattr(module, name)))
    finders = tuple(around(f"find.{find.__module__.split('.')[-1]}", find) for find in pipeline.FINDERS)
    pipeline.read_through.__defaults__ = (finders, pipeline.unread)
    pipeline.sentences = around("find.sentences", pipeline.sentences)


def main() -> None:
    """Print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    many = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    with ProcessPoolExecutor(1) as maker:
        articles, _ = maker.submit(pile, count, many).result()
    spent: dict[str, float] = defaultdict(float)
    clocked(spent)
    with TemporaryDirectory() as folder:
        for number, article in enumerate(articles):
            head = f"https://paper{article.outlet}.example/{number}\ndate 2021-03-{1 + number % 28:02d}\n\n"
            (Path(folder) / f"{number:05}.txt").write_text(head + article.text, encoding="utf-8")
        begin = time.process_time()
        dossier = api.build([Path(folder)])
        whole = time.process_time() - begin
        begin = time.process_time()
        size = len(api.export(dossier, "json"))
        spent["tell.json"] = time.process_time() - begin
    told = len(dossier.stories)
    print(f"{count} articles of {many} stories: {whole:.1f} cpu s, {told} stories found, {size / 1e6:.1f} MB of JSON")
    spent["read and the rest"] = whole - sum(value for name, value in spent.items() if name != "tell.json")
    for name, value in sorted(spent.items(), key=lambda item: -item[1]):
        print(f"{name:24}{value:9.2f} s{1000 * value / count:9.2f} ms an article")
    print(f"{'memory':24}{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6:9.2f} GB")


if __name__ == "__main__":
    main()
