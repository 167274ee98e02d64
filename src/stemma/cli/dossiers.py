"""Commands that look into a store: `show`, `quote`, `verify`."""

import sys
from pathlib import Path

import click

from stemma import api
from stemma.cli.terminal import STORE, deliver, printable
from stemma.tell import EXPORTERS, quoted


@click.command()
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
    deliver(api.export(api.open_store(store), to, full_text=full_text, story=story, claim=claim), output)


@click.command()
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


@click.command()
@STORE
def verify(store: Path) -> None:
    """Check every page, every run and every span in STORE against what was read; exit code 1 on any miss."""
    wrong = api.verify(store)
    for line in wrong:
        click.echo(printable(line))
    if wrong:
        sys.exit(1)
    click.echo("Every page, run and span matches what was read.")
