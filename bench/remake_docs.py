"""Run the commands that these pages show, and write what they print today back into the pages.

    python bench/remake_docs.py             every page, its tables of measured quality, docs/page.png and docs/tree.svg
    python bench/remake_docs.py PAGE ...    these pages only
    python bench/remake_docs.py --check     change nothing; say which pages are out of date

A block marked `console` holds commands behind `$ ` and what each prints. All blocks of a page run in one fresh folder
in which the repository's `examples` lie, so that nothing is left behind.
"""

import argparse
import ast
import re
import shutil
import subprocess
import sys
from functools import cache
from os import environ
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
PAGES = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"(<!-- measured: (all|few) -->\n).*?(<!-- end of table -->)", re.DOTALL)
SETTINGS = re.compile(r"(<!-- settings -->\n).*?(<!-- end of settings -->)", re.DOTALL)
STORIES = ("who-rang-the-bell", "somos", "paris-jewel-heist", "undersea-cables")
SHOTS = ("chromium", "chromium-browser", "google-chrome")
MEASURES = (
    # name of the measure, words for it, best simple tool (mean of the three), second reader (mean of five)
    ("quotes.f1", "quotations found, F1", ".84", ".99"),
    ("quotes.speaker", "of these, speaker right", "", "1.00"),
    ("quotes.attributed_f1", "quotations found with their speaker, F1", ".56", ""),
    ("figures.value_recall", "figures: values found", ".64", ".82"),
    ("figures.frames.f1", "figures: grouped into frames, B-cubed F1", ".40", ".75"),
    ("figures.differences.f1", "figures: differences found, F1", ".22", ".83"),
    ("dependence.documents.f1", "who draws on whom, between articles, F1", ".81", ".93"),
    ("dependence.named_sources.f1", "who draws on whom, named sources, F1", ".35", ".92"),
    ("claims.grouping.f1", "claims: statements grouped, B-cubed F1", ".58", ".74"),
    ("claims.origins_given_iou", "origins, overlap of ranges, grouping given", ".68", ""),
    ("claims.origins_iou", "origins, overlap of ranges, own grouping", "", ".76"),
    ("events.f1", "events, F1", ".19", ".63"),
    ("entities.precision", "names, precision", ".73", ""),
    ("entities.recall", "names, recall", ".75", ""),
    ("furniture.removed", "furniture removed", "", ""),
    ("furniture.article_kept", "article kept", "", ""),
    ("layers.accuracy", "layers, accuracy", "", ".99"),
)
FEW = {
    "quotes.f1",
    "quotes.attributed_f1",
    "figures.differences.f1",
    "dependence.documents.f1",
    "dependence.named_sources.f1",
    "claims.grouping.f1",
    "claims.origins_given_iou",
}


def main() -> int:
    """Remake what is named, or everything."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="change nothing; exit code 1 where a page is out of date")
    parser.add_argument("pages", nargs="*", type=Path)
    args = parser.parse_args()
    stale = []
    for page in [path.resolve() for path in args.pages] or PAGES:
        old = page.read_text(encoding="utf-8")
        new = with_settings(with_tables(with_outputs(old)))
        if new != old:
            stale.append(page.relative_to(ROOT).as_posix())
            if not args.check:
                page.write_text(new, encoding="utf-8")
    print(*(stale or ["Every page is up to date."]), sep="\n")
    if not args.check and not args.pages:
        take_picture(ROOT / "docs" / "page.png")
        draw_tree(ROOT / "docs" / "tree.svg")
    return bool(args.check and stale)


def with_outputs(text: str) -> str:
    """Run a page's commands in their order and put what they print below them."""
    if not BLOCK.search(text):
        return text
    with TemporaryDirectory() as folder:
        (Path(folder) / "examples").symlink_to(ROOT / "examples")
        return BLOCK.sub(lambda block: f"```console\n{printed(block[1], Path(folder))}```", text)


def printed(block: str, folder: Path) -> str:
    """Return the commands of a block, each followed by what it prints."""
    commands = re.findall(r"^\$ .*\n(?:^> .*\n)*", block, re.MULTILINE)
    return "".join(command + run(re.sub(r"^(\$|>) ", "", command, flags=re.MULTILINE), folder) for command in commands)


def run(command: str, folder: Path) -> str:
    """Run a command as a reader's shell would, in a window of 80 columns."""
    path = f"{Path(sys.executable).parent}:{environ['PATH']}"
    done = subprocess.run(  # noqa: S603 - the commands are those of our own pages
        ["/bin/bash", "-c", command],
        cwd=folder,
        env={**environ, "PATH": path, "COLUMNS": "80", "LC_ALL": "C.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    return "".join(f"{line}\n" for line in lines)


def with_tables(text: str) -> str:
    """Put the measured quality wherever a page has a place for it."""
    return TABLE.sub(
        lambda place: place[1] + "\n" + (whole() if place[2] == "all" else short()) + "\n" + place[3], text
    )


def with_settings(text: str) -> str:
    """Put every setting with its default and its docstring wherever a page has a place for them."""
    return SETTINGS.sub(lambda place: f"{place[1]}\n{settings()}\n{place[2]}", text)


def settings() -> str:
    """Return the fields of the records in `settings.py` as a table, a stage after the other."""
    tree = ast.parse((ROOT / "src" / "stemma" / "settings.py").read_text(encoding="utf-8"))
    records = {record.name: record for record in tree.body if isinstance(record, ast.ClassDef)}
    stages = [f for f in records["Settings"].body if isinstance(f, ast.AnnAssign)]
    lines = ["| setting | default | what it is |\n| --- | --: | --- |\n"]
    for stage in stages:
        rows = fields(records[ast.unparse(stage.annotation)])
        lines += [f"| `{ast.unparse(stage.target)}.{name}` | {value} | {words} |\n" for name, value, words in rows]
    return "".join(lines)


def fields(record: ast.ClassDef) -> list[tuple[str, str, str]]:
    """Return name, default and docstring of each field of a record."""
    found = []
    for field, below in zip(record.body, [*record.body[1:], None], strict=True):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and field.value:
            said = below.value if isinstance(below, ast.Expr) else None
            words = str(said.value) if isinstance(said, ast.Constant) else ""
            value = ast.literal_eval(field.value)
            found.append(
                (field.target.id, f"{value:,}" if isinstance(value, int) else str(value), " ".join(words.split()))
            )
    return found


@cache
def measured() -> dict[str, dict[str, float]]:
    """Measure every story; those that are not in this repository must be on this machine."""
    sys.path.insert(0, str(ROOT / "tests" / "gates"))
    import stories  # noqa: PLC0415 - the gates own the measuring, and are no package

    lacking = [name for name in STORIES if not stories.STORIES[name].is_dir()]
    if lacking:
        sys.exit(f"The tables of quality need {', '.join(lacking)}; remake pages without a table by name.")
    folders = [stories.STORIES[name] for name in STORIES]
    return {folder.name: stories.scores(folder, stories.told(folder)) for folder in folders}


def whole() -> str:
    """Return every measure for every story."""
    rows = [["", *STORIES, "mean of the last three", "best simple tool", "second reader"]]
    for key, words, simple, reader in MEASURES:
        got = [measured()[name].get(key) for name in STORIES]
        rows.append([words, *map(cell, got), cell(mean(got[1:])), simple or "-", reader or "-"])
    return drawn(rows)


def short() -> str:
    """Return the measures that a first reader asks for."""
    rows = [["", "simple tools", "Stemma, three stories", "Stemma, the example", "a second reader"]]
    for key, words, simple, reader in MEASURES:
        if key in FEW:
            got = [measured()[name].get(key) for name in STORIES]
            rows.append([words, simple or "-", cell(mean(got[1:])), cell(got[0]), reader or "-"])
    return drawn(rows)


def drawn(rows: list[list[str]]) -> str:
    """Write rows as a table, figures to the right."""
    head, *rest = rows
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rest]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def mean(values: list[float | None]) -> float | None:
    """Return the mean of what was measured."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def cell(value: float | None) -> str:
    """Write a fraction as the tables of this project do: `.87`."""
    return "-" if value is None else f"{value:.2f}".removeprefix("0")


def take_picture(target: Path) -> None:
    """Take the example's page as a browser shows it, 1280 by 900."""
    browser = next(filter(None, map(shutil.which, SHOTS)), None)
    if browser is None:
        sys.exit("No Chromium here: docs/page.png stays as it is.")
    with TemporaryDirectory() as folder:
        run("stemma build examples/who-rang-the-bell -o bell.stemma", linked(Path(folder)))
        run("stemma show bell.stemma --to html -o bell.html", Path(folder))
        flags = "--headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1280,900"
        run(f"{browser} {flags} --screenshot={target} file://{folder}/bell.html", Path(folder))


def draw_tree(target: Path) -> None:
    """Draw the tree of the example."""
    with TemporaryDirectory() as folder:
        run("stemma build examples/who-rang-the-bell -o bell.stemma", linked(Path(folder)))
        run(f"stemma show bell.stemma --to svg -o {target}", Path(folder))


def linked(folder: Path) -> Path:
    """Lay the examples into a folder."""
    (folder / "examples").symlink_to(ROOT / "examples")
    return folder


if __name__ == "__main__":
    raise SystemExit(main())
