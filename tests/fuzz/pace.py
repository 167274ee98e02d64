"""How long work takes, on a machine that does other work too.

A busy moment only ever adds time. So the least of several runs is what the work takes, and a law of time is broken
only when it does not hold however often it is measured.
"""

import gc
from collections.abc import Callable
from time import process_time

TRIES = 6


def spent(work: Callable[[], object]) -> float:
    """Return the processor seconds that some work takes, without those of clearing up what other tests left behind."""
    gc.disable()
    try:
        begun = process_time()
        work()
        return process_time() - begun
    finally:
        gc.enable()


def within(most: float, seconds: Callable[[], float]) -> bool:
    """Say whether the work takes at most so many seconds, at one of several tries.

    >>> within(1, lambda: 0.5)
    True
    """
    return any(seconds() < most for _ in range(TRIES))


def grows_by(factor: float, seconds: Callable[[int], float], sizes: tuple[int, int], *, least: float) -> bool:
    """Say whether work of the larger size takes at most so many times what the smaller takes, the least of each.

    Times below `least` count as that much.

    >>> grows_by(3, float, (100, 200), least=0.1)
    True
    >>> grows_by(3, lambda size: size**2.0, (100, 200), least=0.1)
    False
    """
    small, large = [], []
    for _ in range(TRIES):
        small.append(seconds(sizes[0]))
        large.append(seconds(sizes[1]))
        if min(large) < factor * max(min(small), least):
            return True
    return False
