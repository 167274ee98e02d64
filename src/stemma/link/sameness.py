"""How alike two wordings are."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log

from stemma.settings import ClaimSettings


def alike(texts: Sequence[str], settings: ClaimSettings) -> Iterator[tuple[int, int, float]]:
    """Yield the pairs of distinct wordings that share enough weighted character n-grams, with their cosine."""
    # Loaded here, since it costs a tenth of a second and a build may hold no claims.
    from scipy.sparse import csr_array, triu  # noqa: PLC0415

    grams = [Counter(pieces(text)) for text in texts]
    spread = Counter(gram for counts in grams for gram in counts)
    index = {gram: n for n, gram in enumerate(sorted(g for g in spread if spread[g] > 1))}
    rows, columns, values = [], [], []
    for n, counts in enumerate(grams):
        weights = {g: (1 + log(c)) * (log((1 + len(texts)) / (1 + spread[g])) + 1) for g, c in counts.items()}
        norm = sum(w * w for w in weights.values()) ** 0.5
        for gram, weight in weights.items():
            if gram in index:
                rows.append(n)
                columns.append(index[gram])
                values.append(weight / norm)
    table = csr_array((values, (rows, columns)), shape=(len(texts), len(index)))
    product = triu(table @ table.T, k=1).tocoo()
    for a, b, value in zip(product.row.tolist(), product.col.tolist(), product.data.tolist(), strict=True):
        if value >= settings.least_shared:
            yield a, b, round(value, 9)


def pieces(text: str) -> Iterator[str]:
    """Yield the character n-grams of every word, its edges marked."""
    for word in re.findall(r"\w+", text):
        edged = f" {word} "
        for size in (3, 4, 5):
            for start in range(len(edged) - size + 1):
                yield edged[start : start + size]
