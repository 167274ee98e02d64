"""Under Spark the same rows are found as in one process. Skipped where Spark or its Java machine is not installed."""

import importlib.util
import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from collections_of_articles import collection

from stemma.link import reuse
from stemma.model.facts import Reading
from stemma.settings import DEFAULT

NEEDED = ("pyspark", "pyarrow", "pandas")
MISSING = [name for name in NEEDED if importlib.util.find_spec(name) is None]
SETTINGS = replace(DEFAULT.reuse, small=0, most_texts=12, neighbours=3, most_copies=3)
IN_SPARK = """
import json, os, sys
from dataclasses import replace
sys.path.insert(0, sys.argv[1])
os.environ["PYSPARK_PYTHON"] = sys.executable
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
from pyspark.sql import SparkSession
from stemma import spark
from stemma.settings import DEFAULT

options = {"spark.ui.enabled": "false", "spark.sql.shuffle.partitions": "2", "spark.sql.adaptive.enabled": "false",
           "spark.driver.bindAddress": "127.0.0.1", "spark.driver.host": "127.0.0.1"}
session = SparkSession.builder.master("local[2]").config(map=options).getOrCreate()
columns = "id string, outlet string, lang string, text string"
articles = session.createDataFrame(json.loads(sys.stdin.read()), columns).coalesce(2)
settings = replace(DEFAULT.reuse, **json.loads(sys.argv[2]))
print(json.dumps([list(row) for row in spark.passages(articles, 2, settings).collect()]))
session.stop()
"""


def pile():
    """Return articles with copies of one text under more outlets than copies are followed for."""
    articles = collection(90, seed=5)
    again = [
        replace(article, id=f"{article.id[::-1]}{n}", outlet=f"o{n}") for article in articles[:3] for n in range(5)
    ]
    return [*articles, *again, replace(articles[0], id="nobody", outlet=None)]


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)} (the extra `stemma[spark]`)")
@pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs a Java machine, and there is none")
def test_the_rows_are_those_of_one_process():
    articles = pile()
    rows = [[article.id, article.outlet, article.lang, article.text] for article in articles]
    own = {name: getattr(SETTINGS, name) for name in ("small", "most_texts", "neighbours", "most_copies")}
    folder = str(Path(__file__).parents[1] / "cases" / "reuse")
    command = [sys.executable, "-c", IN_SPARK, folder, json.dumps(own)]
    done = subprocess.run(command, input=json.dumps(rows), capture_output=True, check=False, text=True, timeout=300)  # noqa: S603 - our own script
    assert done.returncode == 0, done.stderr[-3000:]
    found = reuse.find(tuple(Reading(article, ()) for article in articles), SETTINGS)
    expected = [[*span(p.left), *span(p.right), p.words, p.identity, p.rarity] for p in found]
    assert len(expected) > 100
    assert sorted(json.loads(done.stdout)) == sorted(expected)


def span(place):
    return place.doc, place.start, place.end
