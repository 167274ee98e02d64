"""Load the libraries that read pages without the socket that one of them opens while it is loaded."""

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def offline() -> Iterator[None]:
    """Keep urllib3, which trafilatura and htmldate bring along, from trying out the network while it is loaded.

    It binds a socket to `::1` to see whether the machine has IPv6; where it is told that there is none, it does not.
    Afterwards it is told the truth, for a program that uses it beside Stemma.
    """
    name = "urllib3.util.connection"
    loaded, has = name in sys.modules, socket.has_ipv6
    socket.has_ipv6 = False
    try:
        yield
    finally:
        socket.has_ipv6 = has
        if not loaded and name in sys.modules:
            vars(sys.modules[name])["HAS_IPV6"] = has
