"""What the program offers is written down, and what is written down is there."""

import re
from pathlib import Path

import click
import pytest

from stemma import cli, errors
from stemma.pipeline import FINDERS
from stemma.tell import EXPORTERS

ROOT = Path(__file__).parents[1]
REFERENCE = ROOT / "docs" / "reference.md"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("*.md")])
TEXTS = {page: page.read_text(encoding="utf-8") for page in PAGES}

needs_reference = pytest.mark.skipif(not REFERENCE.exists(), reason="docs/reference.md is not written yet")


def reference():
    return REFERENCE.read_text(encoding="utf-8")


@needs_reference
def test_every_command_and_option_is_in_the_reference():
    context = click.Context(cli.main)
    wanted = {f"stemma {name}" for name in cli.main.commands}
    wanted |= {o for c in cli.main.commands.values() for p in c.params if isinstance(p, click.Option) for o in p.opts}
    assert context.command.name
    assert not sorted(words for words in wanted if words not in reference())


@needs_reference
def test_every_format_is_in_the_reference():
    assert not [name for name in EXPORTERS if f"`{name}`" not in reference()]


@needs_reference
def test_every_fault_is_in_the_reference():
    kinds = [name for name, kind in vars(errors).items() if isinstance(kind, type)]
    assert not [name for name in kinds if name not in reference()]


def test_every_local_link_leads_somewhere():
    link = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
    targets = [(page, target) for page, text in TEXTS.items() for target in link.findall(text)]
    assert not [(page.name, target) for page, target in targets if not (page.parent / target).exists()]


def test_every_command_shown_in_the_pages_exists():
    command = re.compile(r"^ *(?:\$ )?stemma ([a-z]+)", re.MULTILINE)
    shown = {name for text in TEXTS.values() for name in command.findall(text)}
    assert not sorted(shown - set(cli.main.commands))


def test_every_file_named_in_the_pages_is_there():
    file = re.compile(r"`((?:src|tests|docs|bench|examples|training)/[\w./-]+)`")
    named = {path for text in TEXTS.values() for path in file.findall(text)}
    assert not sorted(path for path in named if not (ROOT / path).exists())


def test_finders_have_names_that_the_architecture_page_can_use():
    page = ROOT / "docs" / "architecture.md"
    if not page.exists():
        pytest.skip("docs/architecture.md is not written yet")
    text = page.read_text(encoding="utf-8")
    assert not [f for f in (find.__module__.rpartition(".")[2] for find in FINDERS) if f not in text]
