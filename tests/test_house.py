"""The house rules that no linter knows: sizes, names, and where printing and paths may stand."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "stemma"
SOURCES = sorted(PACKAGE.rglob("*.py"))
CASES = ROOT / "tests" / "cases"
"""What a case is made of may be long: it is data."""
EVERY = sorted({p for part in ("src", "bench", "tests") for p in (ROOT / part).rglob("*.py") if CASES not in p.parents})

LONGEST_FILE = 400
LONGEST_BODY = 50
MOST_PARAMETERS = 7
MEDIAN_BODY = 8
VAGUE = {"util", "utils", "helper", "helpers", "misc", "common", "tools", "base_utils"}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def body_lines(function: Function) -> int:
    """Count the lines of a body, its docstring left out."""
    body = function.body[1:] if ast.get_docstring(function) and len(function.body) > 1 else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1


def parameters(function: Function) -> list[ast.arg]:
    given = function.args
    return [a for a in (*given.posonlyargs, *given.args, *given.kwonlyargs) if a.arg not in {"self", "cls"}]


def positional_booleans(function: Function) -> list[str]:
    named = [*function.args.posonlyargs, *function.args.args]
    defaults = function.args.defaults
    pairs = zip(named[len(named) - len(defaults) :], defaults, strict=True)
    return [a.arg for a, d in pairs if isinstance(d, ast.Constant) and isinstance(d.value, bool)]


def place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)} {getattr(node, 'name', '')}"


def public(node: ast.Module | ast.ClassDef) -> Iterator[ast.Module | ast.ClassDef | Function]:
    """Yield a module, its public classes and functions, and what is public in those classes."""
    yield node
    for inner in node.body:
        if isinstance(inner, ast.ClassDef) and not inner.name.startswith("_"):
            yield from public(inner)
        elif isinstance(inner, Function) and not inner.name.startswith("_"):
            yield inner


def test_no_file_is_longer_than_can_be_read_at_a_sitting():
    lengths = {str(p.relative_to(ROOT)): len(p.read_text(encoding="utf-8").splitlines()) for p in EVERY}
    assert not {path: length for path, length in lengths.items() if length > LONGEST_FILE}


def test_functions_can_be_read_at_a_glance():
    sized = [(place(path, f), body_lines(f)) for path in EVERY for f in functions(parsed(path))]
    assert not [pair for pair in sized if pair[1] > LONGEST_BODY]


def test_the_median_function_of_the_package_is_small():
    sizes = sorted(body_lines(f) for path in SOURCES for f in functions(parsed(path)))
    assert sizes[len(sizes) // 2] <= MEDIAN_BODY


def test_functions_take_few_parameters():
    counted = [(place(path, f), len(parameters(f))) for path in SOURCES for f in functions(parsed(path))]
    assert not [pair for pair in counted if pair[1] > MOST_PARAMETERS]


def test_no_switch_is_given_by_position():
    given = [(place(path, f), positional_booleans(f)) for path in SOURCES for f in functions(parsed(path))]
    assert not [pair for pair in given if pair[1]]


def test_names_say_what_is_in_a_file():
    assert not [path for path in EVERY if {path.stem, *path.relative_to(ROOT).parent.parts} & VAGUE]


def test_only_the_command_line_prints():
    printing = [
        place(path, node)
        for path in SOURCES
        if path.name != "cli.py"
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert not printing


def test_no_fault_is_swallowed_unseen():
    handlers = [(path, n) for path in EVERY for n in ast.walk(parsed(path)) if isinstance(n, ast.ExceptHandler)]
    assert not [place(path, node) for path, node in handlers if node.type is None]


def test_what_is_public_says_what_it_is():
    silent = [place(p, node) for p in SOURCES for node in public(parsed(p)) if not ast.get_docstring(node)]
    assert not silent


def test_values_are_frozen():
    thawed = []
    for path in SOURCES:
        for node in public(parsed(path)):
            written = [ast.unparse(d) for d in getattr(node, "decorator_list", ()) if "dataclass" in ast.unparse(d)]
            thawed += [place(path, node) for d in written if not ("frozen=True" in d and "slots=True" in d)]
    assert not thawed


def test_no_function_keeps_what_it_was_given_between_calls():
    mutable = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
    found = [
        place(p, f)
        for p in SOURCES
        for f in functions(parsed(p))
        if any(isinstance(d, mutable) for d in f.args.defaults)
    ]
    assert not found


# What may be named only where the stories are looked for.
ELSEWHERE = re.compile(r"/work\b|/home/|/tmp/|\.\./shared|\bshared/(?:stories|score|notes|data)")


@pytest.mark.parametrize(
    "folder", ["src", "docs", "examples", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Makefile"]
)
def test_nothing_names_a_place_on_one_machine(folder):
    whole = ROOT / folder
    files = [whole] if whole.is_file() else sorted(p for p in whole.rglob("*") if p.is_file())
    texts = ((p, p.read_bytes().decode(errors="replace")) for p in files if p.suffix not in {".png", ".pyc", ".webp"})
    assert not [f"{p.relative_to(ROOT)}: {found[0]}" for p, text in texts if (found := ELSEWHERE.search(text))]
