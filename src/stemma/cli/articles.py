"""Commands that read articles: `build`, `add`, `stories`, `reuse`."""

import json
import shlex
import sys
from pathlib import Path

import click

from stemma import api
from stemma.cli.terminal import PATHS, READER, STORE, Meter, deliver, printable, read_by
from stemma.tell.changing.told import CHANGE_EXPORTERS


@click.command()
@PATHS
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The store to write.  [default: NAME.stemma]")
@READER
def build(paths: tuple[Path, ...], output: Path | None, reader: str) -> None:
    """Read the articles under PATHS, link them, print the summary and keep all in one file.

    PATHS are files or folders of saved pages (.html), plain texts (.txt) or lists of articles (.jsonl). A second build
    does only what is new; a build that was stopped goes on where it was.
    """
    store = output or Path(f"{paths[0].resolve().stem}.stemma")
    held = api.inputs(store) if store.exists() else ()
    dossier = api.build(paths, store=store, settings=read_by(reader), progress=Meter())
    if not dossier.readings:
        click.echo(api.export(dossier, "summary"), err=True, nl=False)
        sys.exit(1)
    deliver(api.export(dossier, "summary"), None)
    left = [path for path in held if path not in set(api.inputs(store))]
    if left:
        some = f"{left[0]} and {len(left) - 1} more" if len(left) > 1 else left[0]
        click.echo(f"No longer in the store, since PATHS do not hold it: {printable(some)}", err=True)
    kept, page = (printable(shlex.quote(str(path))) for path in (store, f"{store.stem}.html"))
    click.echo(f"Kept in {printable(str(store))}. For the page: stemma show {kept} --to html -o {page}", err=True)


@click.command()
@STORE
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--to", default="text", show_default=True, type=click.Choice(sorted(CHANGE_EXPORTERS)), help="The format."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write.  [default: standard output]")
def add(store: Path, paths: tuple[Path, ...], to: str, output: Path | None) -> None:
    """Read the new articles under PATHS into STORE, link again, and print what they changed.

    What is in STORE stays, and is not read again. Where nothing is new, nothing is written. Without PATHS, a store that
    another version of Stemma made is brought up to date. Exit code 1 where none of PATHS could be read.
    """
    changes = api.add(store, paths, progress=Meter())
    deliver(api.export_changes(changes, to), output)
    if changes.skipped and not changes.added and not changes.known:
        sys.exit(1)


@click.command()
@PATHS
@READER
def stories(paths: tuple[Path, ...], reader: str) -> None:
    """Say which of the articles under PATHS belong to which story."""
    told = api.stories(paths, read_by(reader))
    if not told:
        click.echo("No article was read; `stemma build` says why.", err=True)
        sys.exit(1)
    for number, (story, readings) in enumerate(told, start=1):
        click.echo(f"{number}. {len(readings)} article{'s' * (len(readings) != 1)}: {story.why}")
        for reading in readings:
            click.echo(f"   {printable(reading.document.path)}  {printable(reading.document.title)[:70]}")


@click.command()
@PATHS
@click.option("--index", required=True, type=click.Path(path_type=Path), help="The folder that keeps all articles.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write.  [default: standard output]")
def reuse(paths: tuple[Path, ...], index: Path, output: Path | None) -> None:
    """Say which passages the articles under PATHS share with all articles that an index holds, and add them to it.

    One passage a line, as JSON: the two articles, the place in each, and the words as the article under PATHS has
    them. For collections that are too large to be linked as stories; articles that the index holds are passed over.
    """
    lines = (json.dumps(row, ensure_ascii=False) for row in api.share(paths, index, progress=Meter()))
    deliver("".join(f"{line}\n" for line in lines), output)
