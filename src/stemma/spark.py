"""Find shared passages of collections that outgrow a machine, under Apache Spark: the extra `stemma[spark]`.

The kernels are those of one process, and so are the rows that they find. Two shuffles do the work: seeds come together
by their number, hits by the pair of texts; then the texts of each pair are joined to its hits. Batches go in and out as
Arrow tables. Spark itself talks to its workers over sockets, on loopback where it runs on one machine.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from stemma.model.documents import Span
from stemma.model.links import Passage
from stemma.settings import DEFAULT, ReuseSettings
from stemma.text.align import Compared, aligned
from stemma.text.arrivals import postings_of
from stemma.text.columns import fresh
from stemma.text.compare import Ints, words_of
from stemma.text.copies import Shared, marks
from stemma.text.evidence import as_passages, evidence
from stemma.text.pairs import near_another, oriented
from stemma.text.postings import Hits, Postings, hits_of, joined

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame

Batches = Iterator["pa.RecordBatch"]
Kernel = Callable[[Batches], Batches]

_ARTICLE = "id string, outlet string, lang string, text string, mark bigint"
_SEED = "seed bigint, mark bigint, id string, outlet string, at bigint, left bigint"
_HIT = "left bigint, right bigint, left_at bigint, right_at bigint, solid bigint"
_PAIR = "left bigint, right bigint, hits binary"
_PASSAGE = (
    "left string, left_start bigint, left_end bigint, right string, right_start bigint, right_end bigint, "
    "words bigint, identity double, rarity double"
)


def passages(articles: "DataFrame", partitions: int, settings: ReuseSettings = DEFAULT.reuse) -> "DataFrame":
    """Return the passages that articles share: the rows that comparing all of them in one process gives.

    `articles` has the columns `id`, `outlet`, `lang` and `text`. Each of the `partitions` has its share of all seeds in
    memory, about 20 kB an article in all. Passages are those of large piles: `least_words` words and more.
    """
    marked = articles.select("id", "outlet", "lang", "text").mapInArrow(_mark, _ARTICLE)
    seeds = marked.mapInArrow(_seeds(settings), _SEED)
    hits = seeds.repartition(partitions, "seed").mapInArrow(_join(settings), _HIT)
    pairs = hits.repartition(partitions, "left", "right").mapInArrow(_pair, _PAIR)
    return _with_texts(pairs, marked, settings.most_copies).mapInArrow(_align(settings), _PASSAGE)


def _with_texts(pairs: "DataFrame", marked: "DataFrame", most: int) -> "DataFrame":
    """Join the articles of each pair to its hits; every copy of a text stands for it, of very many only the first."""
    # Spark is an extra, and takes a while to import.
    from pyspark.sql import functions as f  # noqa: PLC0415

    classes = marked.groupBy("mark").agg(f.min("id").alias("first"), f.count("id").alias("n"))
    whole = marked.drop("outlet").join(classes, "mark")
    one, two = (whole.select(*(f.col(name).alias(f"{side}_{name}") for name in whole.columns)) for side in ("l", "r"))
    first = f.col("l_id") == f.col("l_first"), f.col("r_id") == f.col("r_first")
    few = f.col("l_n") * f.col("r_n") <= most * most
    tied = pairs.join(one, f.col("left") == f.col("l_mark")).join(two, f.col("right") == f.col("r_mark"))
    tied = tied.where(few | first[0] | first[1])
    copies = one.where("l_n > 1").join(two, f.col("l_mark") == f.col("r_mark"))
    copies = copies.where((f.col("l_id") < f.col("r_id")) & ((f.col("l_n") <= most) | first[0]))
    columns = ("hits", *(f"{side}_{name}" for side in ("l", "r") for name in ("id", "lang", "text", "mark")))
    copies = copies.withColumn("hits", f.lit(None).cast("binary"))
    return tied.select(*columns).unionByName(copies.select(*columns))


def _mark(batches: Batches) -> Batches:
    """Add to each article the digest of its words."""
    for batch in batches:
        marked = marks(words_of(batch.column("text").to_pylist())).view(np.int64)
        yield _batch({name: batch.column(name) for name in batch.schema.names} | {"mark": marked})


def _seeds(settings: ReuseSettings) -> Kernel:
    def kernel(batches: Batches) -> Batches:
        for batch in batches:
            words = words_of(batch.column("text").to_pylist())
            found = postings_of(words, np.full(batch.num_rows, -1), settings)
            known = batch.select(["mark", "id", "outlet"]).take(_arrow(found.texts))
            columns = {name: known.column(name) for name in known.schema.names}
            yield _batch({"seed": found.hashes, **columns, "at": found.at, "left": found.left})

    return kernel


def _join(settings: ReuseSettings) -> Kernel:
    def kernel(batches: Batches) -> Batches:
        table = _together(batches)
        if not table.num_rows:
            return
        ids, number = np.unique(_strings(table, "id"), return_inverse=True)
        _, owner = np.unique(_strings(table, "outlet"), return_inverse=True)
        owner = np.where(_strings(table, "outlet") == "", -1, owner)
        seed, mark, at, left = (table.column(name).to_numpy() for name in ("seed", "mark", "at", "left"))
        order = np.lexsort((at, number, mark, seed))
        found = Postings(seed[order], number[order], at[order], left[order], owner[order])
        found, marked = _without_copies(found, mark[order], ids.size)
        hits = oriented(hits_of(found, settings), marked.view(np.uint64))
        sides = {"left": marked[hits.left], "right": marked[hits.right]}
        yield _batch({**sides, "left_at": hits.left_at, "right_at": hits.right_at, "solid": hits.solid})

    return kernel


def _without_copies(found: Postings, mark: Ints, texts: int) -> tuple[Postings, Ints]:
    """Keep the first of the texts with the same words, and return the mark of each text."""
    starts = np.flatnonzero(fresh(found.hashes, mark))
    sizes = np.diff(np.append(starts, mark.size))
    model = np.minimum.reduceat(found.texts, starts)
    low, high = np.minimum.reduceat(found.owners, starts), np.maximum.reduceat(found.owners, starts)
    found = found._replace(owners=np.repeat(np.where(low == high, low, -1), sizes))
    marked = np.zeros(texts, np.int64)
    marked[found.texts] = mark
    found = found.only(found.texts == np.repeat(model, sizes))
    return found.only(np.lexsort((found.at, found.texts, found.hashes))), marked


def _pair(batches: Batches) -> Batches:
    """Lay the hits of each pair together, those left out that have no other close by."""
    table = _together(batches)
    if not table.num_rows:
        return
    columns = {name: table.column(name).to_numpy() for name in Hits._fields}
    known, number = np.unique(np.concatenate((columns["left"], columns["right"])), return_inverse=True)
    left, right = np.split(number, 2)
    hits = near_another(Hits(left, right, columns["left_at"], columns["right_at"], columns["solid"]))
    order = np.lexsort((hits.right, hits.left))
    hits = Hits(*(column[order] for column in hits))
    starts = np.flatnonzero(fresh(hits.left, hits.right))
    if not starts.size:
        return
    places = np.stack(hits[2:], axis=1)
    packed = [part.tobytes() for part in np.split(places, starts[1:])]
    yield _batch({"left": known[hits.left[starts]], "right": known[hits.right[starts]], "hits": packed})


def _align(settings: ReuseSettings) -> Kernel:
    def kernel(batches: Batches) -> Batches:
        for batch in batches:
            if found := _passages(batch.to_pylist(), settings):
                yield _batch(_columns(found))

    return kernel


def _passages(rows: list[dict[str, Any]], settings: ReuseSettings) -> tuple[Passage, ...]:
    """Align the pairs of texts of some rows."""
    known = {row[f"{side}_id"]: (row[f"{side}_lang"], row[f"{side}_text"]) for row in rows for side in ("l", "r")}
    number = {name: place for place, name in enumerate(known)}
    words = words_of([text for _, text in known.values()])
    hits, whole = [_no_hits()], [Shared(*(np.empty(0, np.int64) for _ in Shared._fields))]
    for row in rows:
        left, right = number[row["l_id"]], number[row["r_id"]]
        if row["hits"] is None:
            one, two = words.first[[left, left + 1]], words.first[[right, right + 1]]
            whole.append(Shared(*(np.array([n]) for n in (left, right, *one, *two, one[1] - one[0]))))
        else:
            at = np.frombuffer(row["hits"], np.int64).reshape(-1, 3).T
            hits.append(Hits(np.full(at[0].size, left), np.full(at[0].size, right), *at))
    parts = (aligned(words, joined(hits), settings), *whole)
    found = Shared(*(np.concatenate(column) for column in zip(*parts, strict=True)))
    told = Compared(words, found, np.arange(len(known), dtype=np.int32))
    kept, weight = evidence(told, [lang for lang, _ in known.values()], settings, short=False)
    return as_passages(words, kept, weight, list(known))


def _columns(found: tuple[Passage, ...]) -> dict[str, Any]:
    columns: dict[str, Any] = {}
    for side in ("left", "right"):
        spans: list[Span] = [getattr(passage, side) for passage in found]
        columns[side] = [str(span.doc) for span in spans]
        columns[f"{side}_start"] = [span.start for span in spans]
        columns[f"{side}_end"] = [span.end for span in spans]
    return columns | {name: [getattr(p, name) for p in found] for name in ("words", "identity", "rarity")}


def _no_hits() -> Hits:
    return Hits(*(np.empty(0, np.int64) for _ in Hits._fields))


def _together(batches: Batches) -> "pa.Table":
    import pyarrow as pa  # noqa: PLC0415 - comes with Spark

    found = list(batches)
    return pa.Table.from_batches(found) if found else pa.table({})


def _strings(table: "pa.Table", name: str) -> Any:  # noqa: ANN401 - an array of strings
    return np.array([value or "" for value in table.column(name).to_pylist()], object).astype(str)


def _arrow(values: Ints) -> Any:  # noqa: ANN401 - pyarrow ships no types
    import pyarrow as pa  # noqa: PLC0415 - comes with Spark

    return pa.array(values)


def _batch(columns: dict[str, Any]) -> "pa.RecordBatch":
    import pyarrow as pa  # noqa: PLC0415 - comes with Spark

    arrays = [values if isinstance(values, pa.Array) else pa.array(values) for values in columns.values()]
    return pa.RecordBatch.from_arrays(arrays, list(columns))
