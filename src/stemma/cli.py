"""The command line: each command is one call into `api`.

Only results go to stdout; progress and complaints go to stderr.
"""

import json
import shlex
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from stemma import api
from stemma.errors import ExportError, StemmaError
from stemma.settings import VERSION, AnnotateSettings, Settings
from stemma.tell import EXPORTERS, quoted

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


@click.group(cls=Friendly, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="stemma")
def main() -> None:
    """Say what is claimed in a story's coverage, who says so, and on whose word.

    Start with `stemma build FOLDER`: it reads the saved articles in FOLDER, prints what they rest on and where they
    differ, and keeps everything in one file. Nothing leaves this machine.
    """


@main.command()
@PATHS
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The store to write.  [default: NAME.stemma]")
@READER
def build(paths: tuple[Path, ...], output: Path | None, reader: str) -> None:
    """Read the articles under PATHS, link them, print the summary and keep all in one file.

    PATHS are files or folders of saved pages (.html), plain texts (.txt) or lists of articles (.jsonl). A second build
    does only what is new; a build that was stopped goes on where it was.
    """
    store = output or Path(f"{paths[0].resolve().stem}.stemma")
    dossier = api.build(paths, store=store, settings=_read_by(reader), progress=Meter())
    if not dossier.readings:
        click.echo(api.export(dossier, "summary"), err=True, nl=False)
        sys.exit(1)
    _deliver(api.export(dossier, "summary"), None)
    kept, page = (printable(shlex.quote(str(path))) for path in (store, f"{store.stem}.html"))
    click.echo(f"Kept in {printable(str(store))}. For the page: stemma show {kept} --to html -o {page}", err=True)


@main.command()
@STORE
@click.option("--to", default="summary", show_default=True, type=click.Choice(sorted(EXPORTERS)), help="The format.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write.  [default: standard output]")
@click.option("--full-text", is_flag=True, help="Put whole articles into the page, not only short passages.")
@click.option("--story", type=int, metavar="N", help="One story only; 1 has the most articles.")
@click.option("--claim", metavar="CLAIM", help="The tree of one claim, by its number on the page or its id.")
def show(
    store: Path,
    to: str,
    output: Path | None,
    full_text: bool,  # noqa: FBT001 - click passes options by name
    story: int | None,
    claim: str | None,
) -> None:
    """Show the dossier kept in STORE, as a summary, a page, a picture or data."""
    _deliver(api.export(api.open_store(store), to, full_text=full_text, story=story, claim=claim), output)


@main.command()
@STORE
@click.argument("words")
def quote(store: Path, words: str) -> None:
    """Say which articles in STORE print WORDS, word for word or changed.

    Exit code 1 where none has them word for word. An ellipsis or brackets in WORDS stand for anything.
    """
    dossier = api.open_store(store)
    found = api.find_quotation(dossier, words)
    for line in quoted.render(dossier, words, found).splitlines():
        click.echo(printable(line))
    if not found or found[0].how != "word for word":
        sys.exit(1)


@main.command()
@STORE
def verify(store: Path) -> None:
    """Check every page, every run and every span in STORE against what was read; exit code 1 on any miss."""
    wrong = api.verify(store)
    for line in wrong:
        click.echo(printable(line))
    if wrong:
        sys.exit(1)
    click.echo("Every page, run and span matches what was read.")


@main.command()
@PATHS
@READER
def stories(paths: tuple[Path, ...], reader: str) -> None:
    """Say which of the articles under PATHS belong to which story."""
    told = api.stories(paths, _read_by(reader))
    if not told:
        click.echo("No article was read; `stemma build` says why.", err=True)
        sys.exit(1)
    for number, (story, readings) in enumerate(told, start=1):
        click.echo(f"{number}. {len(readings)} article{'s' * (len(readings) != 1)}: {story.why}")
        for reading in readings:
            click.echo(f"   {printable(reading.document.path)}  {printable(reading.document.title)[:70]}")


@main.command()
@PATHS
@click.option("--index", required=True, type=click.Path(path_type=Path), help="The folder that keeps all articles.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write.  [default: standard output]")
def reuse(paths: tuple[Path, ...], index: Path, output: Path | None) -> None:
    """Say which passages the articles under PATHS share with all articles that an index holds, and add them to it.

    One passage a line, as JSON: the two articles, the place in each, and the words as the article under PATHS has
    them. For collections that are too large to be linked as stories; articles that the index holds are passed over.
    """
    lines = (json.dumps(row, ensure_ascii=False) for row in api.share(paths, index, progress=Meter()))
    _deliver("".join(f"{line}\n" for line in lines), output)


def _read_by(reader: str) -> Settings:
    return Settings(annotate=AnnotateSettings(reader))


def _deliver(text: str, output: Path | None) -> None:
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
