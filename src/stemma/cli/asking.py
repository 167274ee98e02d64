"""The command that answers: `ask`."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import click

from stemma import api
from stemma.cli.terminal import STORE, deliver, printable
from stemma.model.answers import Answer
from stemma.tell.answering import telling


def _plain(answer: Answer) -> str:
    return "".join(f"{printable(line)}\n" for line in telling.render(answer).splitlines())


WAYS: Mapping[str, Callable[[Answer], str]] = MappingProxyType({"json": telling.as_json, "text": _plain})


@click.command()
@STORE
@click.argument("question")
@click.option("--to", default="text", show_default=True, type=click.Choice(sorted(WAYS)), help="The format.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write.  [default: standard output]")
def ask(store: Path, question: str, to: str, output: Path | None) -> None:
    """Answer QUESTION with passages of the articles in STORE, word for word.

    Beside each passage stand the claims that it makes, what they rest on, and where accounts differ. Exit code 1 where
    the articles do not say.
    """
    answer = api.ask(store, question)
    deliver(WAYS[to](answer), output)
    if not answer.passages:
        sys.exit(1)
