"""What all commands share: arguments, refusals in one line, progress, and results on their way out."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from stemma.errors import ExportError, StemmaError
from stemma.settings import AnnotateSettings, Settings

PATHS = click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
STORE = click.argument("store", type=click.Path(path_type=Path))
READER = click.option(
    "--reader",
    default=AnnotateSettings().reader,
    show_default=True,
    metavar="NAME",
    help="Who reads the sentences first: model (the one that ships), rules (nobody), model:FOLDER or spacy:PIPELINE.",
)


class Friendly(click.Group):
    """Commands whose refusals are one line on stderr and exit code 2, never a traceback."""

    def invoke(self, context: click.Context) -> Any:  # noqa: ANN401 - click's own signature
        """Run a command and turn a refusal of ours into a message."""
        try:
            return super().invoke(context)
        except StemmaError as error:
            click.echo(f"stemma: {printable(str(error))}", err=True)
            context.exit(2)
        except KeyboardInterrupt:
            click.echo("\nstemma: stopped; the same command again goes on from here", err=True)
            context.exit(130)  # 128 and the number of the signal, as shells have it


def read_by(reader: str) -> Settings:
    """Return the settings with the reader that was asked for."""
    return Settings(annotate=AnnotateSettings(reader))


def deliver(text: str, output: Path | None) -> None:
    """Write a result to a file, or to standard output where none is named."""
    try:
        if output is None:
            click.echo(text, nl=False)
        else:
            output.write_text(text, encoding="utf-8")
    except BrokenPipeError:
        raise  # `stemma show ... | head` is no fault; click ends quietly
    except OSError as fault:
        where = str(output or "standard output")
        raise ExportError(where, f"cannot be written: {fault.strerror}", "name a file that can be written") from fault


class Meter:
    """Progress on stderr, for work that takes over a second, where somebody is watching."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start = clock()
        self._shown = False

    def __call__(self, what: str, done: int, of: int) -> None:
        """Draw the line again, or wipe it when all is done."""
        if not sys.stderr.isatty() or self._clock() - self._start < 1:
            return
        line = f"{what} {done} of {of}" if done < of else ""
        click.echo(f"\r\x1b[K{line}", err=True, nl=False)


def printable(text: str) -> str:
    r"""Return a page's words without characters that could steer a terminal.

    >>> printable("Flood \x1b[31mwarning")
    'Flood [31mwarning'
    """
    return "".join(c for c in text if c.isprintable())
