"""Run the command line: `python -m stemma`."""

from stemma.cli import main

main()
