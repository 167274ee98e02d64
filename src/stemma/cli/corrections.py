"""Commands that put right what was joined or kept apart: `same`, `apart`, `corrections`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from stemma import api
from stemma.cli.terminal import STORE, Meter, deliver
from stemma.model.corrections import CorrectionKind
from stemma.tell.corrections import render

_OPTIONS = (
    click.option("--note", default="", help="Why, in words of your own."),
    click.option("--story", type=int, default=1, metavar="N", help="The story that numbers belong to.  [default: 1]"),
    click.option(
        "--of",
        "kind",
        type=click.Choice(["claim", "name", "origin"]),
        default="claim",
        show_default=True,
        help="Whether LEFT and RIGHT are statements, names or sources.",
    ),
    click.argument("right"),
    click.argument("left"),
    STORE,
)


def _sides(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the arguments that both kinds of correction take."""
    for option in _OPTIONS:
        command = option(command)
    return command


@click.command()
@_sides
def same(store: Path, left: str, right: str, kind: CorrectionKind, story: int, note: str) -> None:
    """Say that LEFT and RIGHT are one claim, whatever Stemma found, and print what that changes.

    A statement is named by the number of its claim on the pages (12 for the words shown, 12.3 for the third
    statement), by a place from a table, or by words that no other statement has; a person, body or source (--of) by
    its name. A correction is kept by the words it is about, survives every rebuild, and can be taken back.
    """
    _correct(store, (left, right), kind, story, note, same=True)


@click.command()
@_sides
def apart(store: Path, left: str, right: str, kind: CorrectionKind, story: int, note: str) -> None:
    """Say that LEFT and RIGHT are two claims, whatever Stemma found, and print what that changes.

    They are named as for `stemma same`.
    """
    _correct(store, (left, right), kind, story, note, same=False)


def _correct(store: Path, sides: tuple[str, str], kind: CorrectionKind, story: int, note: str, *, same: bool) -> None:
    changes = api.correct(store, *sides, same=same, of=kind, story=story, note=note)
    deliver(api.export_changes(changes), None)


@click.command()
@STORE
@click.option(
    "--take-back", "numbers", type=int, multiple=True, metavar="N", help="Forget the correction of this number."
)
@click.option("--take", type=click.Path(path_type=Path), metavar="FILE", help="Take corrections over from a file.")
@click.option("--save", type=click.Path(path_type=Path), metavar="FILE", help="Write all corrections to a file.")
def corrections(store: Path, numbers: tuple[int, ...], take: Path | None, save: Path | None) -> None:
    """List the corrections of STORE, with what became of each; or take some back, over, or out to a file.

    A file of corrections may lie beside the articles; end its name in `.corrections`.
    """
    if numbers:
        deliver(api.export_changes(api.take_back(store, numbers, progress=Meter())), None)
    if take:
        deliver(api.export_changes(api.import_corrections(store, take, progress=Meter())), None)
    if save:
        deliver(api.export_corrections(store), save)
    if not (numbers or take or save):
        deliver(render(api.corrections(store)), None)
