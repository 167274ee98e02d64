"""The command line: each command is one call into `api`.

Only results go to stdout; progress and complaints go to stderr. A new command is a function in the file of its family
and a name in `COMMANDS`.
"""

import click

from stemma.cli.articles import add, build, reuse, stories
from stemma.cli.asking import ask
from stemma.cli.corrections import apart, corrections, same
from stemma.cli.dossiers import quote, show, verify
from stemma.cli.terminal import Friendly
from stemma.settings import VERSION

COMMANDS: tuple[click.Command, ...] = (add, apart, ask, build, corrections, quote, reuse, same, show, stories, verify)


@click.group(cls=Friendly, commands=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="stemma")
def main() -> None:
    """Say what is claimed in a story's coverage, who says so, and on whose word.

    Start with `stemma build FOLDER`: it reads the saved articles in FOLDER, prints what they rest on and where they
    differ, and keeps everything in one file. Nothing leaves this machine.
    """
