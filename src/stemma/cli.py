"""The command line."""

import click


@click.group()
def main() -> None:
    """Say what is claimed in a story, who says so, and on whose word."""
