"""The public face is small, and changes to it are made on purpose."""

import inspect

import stemma
from stemma import api, cli, errors
from stemma.lang import LANGUAGES
from stemma.pipeline import FINDERS
from stemma.read.formats import FORMATS
from stemma.tell import EXPORTERS

FACE = {
    "add": "(store, paths=(), *, settings=None, progress=_silent)",
    "ask": "(story, question)",
    "build": "(paths, *, store=None, settings=DEFAULT, progress=_silent)",
    "compare": "(before, after)",
    "correct": "(store, left, right, *, same, of='claim', story=1, note='')",
    "corrections": "(store)",
    "export": "(dossier, to='json', *, full_text=False, story=None, claim=None)",
    "export_changes": "(changes, to='text')",
    "export_corrections": "(store)",
    "find_quotation": "(dossier, words)",
    "import_corrections": "(store, file, *, progress=_silent)",
    "inputs": "(store)",
    "open_index": "(path, settings=DEFAULT)",
    "open_store": "(path)",
    "read": "(paths, settings=DEFAULT)",
    "share": "(paths, index, *, settings=DEFAULT, progress=_silent)",
    "stories": "(paths, settings=DEFAULT)",
    "take_back": "(store, numbers, *, progress=_silent)",
    "verify": "(path)",
}
SIDES = ["store", "left", "right", "--of", "--story", "--note"]
COMMANDS = {
    "add": ["store", "paths", "--to", "-o", "--output"],
    "apart": SIDES,
    "ask": ["store", "question", "--to", "-o", "--output"],
    "build": ["paths", "-o", "--output", "--reader"],
    "corrections": ["store", "--take-back", "--take", "--save"],
    "quote": ["store", "words"],
    "reuse": ["paths", "--index", "-o", "--output"],
    "same": SIDES,
    "show": ["store", "--to", "-o", "--output", "--full-text", "--story", "--claim"],
    "stories": ["paths", "--reader"],
    "verify": ["store"],
}
FAULTS = {
    "StemmaError": ["CorrectionError", "ExportError", "ReadError", "ReaderError", "StoreError"],
    "CorrectionError": ["BrokenCorrections", "NoSuchPassage"],
    "ReadError": ["NoArticle", "NotText", "TooLarge", "UnknownFormat"],
    "ReaderError": ["NoSuchReader", "NoWeights"],
    "StoreError": ["BrokenIndex", "BrokenStore", "NewerStore", "NotAStore", "OlderStore", "StoreBusy"],
}


def shape(function):
    signature = inspect.signature(function)
    parts = []
    for name, parameter in signature.parameters.items():
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in parts:
            parts.append("*")
        parts.append(name if parameter.default is parameter.empty else f"{name}={shown(parameter.default)}")
    return f"({', '.join(parts)})"


def shown(default):
    if default is api.DEFAULT:
        return "DEFAULT"
    return default.__name__ if callable(default) else repr(default)


def test_the_package_offers_these_names():
    assert sorted(stemma.__all__) == sorted([*FACE, "Dossier", "StemmaError"])
    assert all(hasattr(stemma, name) for name in stemma.__all__)


def test_the_functions_take_this():
    public = {name: f for name, f in inspect.getmembers(api, inspect.isfunction) if f.__module__ == api.__name__}
    assert {name: shape(f) for name, f in public.items() if not name.startswith("_")} == FACE


def test_the_commands_take_this():
    given = {
        name: [form for p in command.params for form in (*p.opts, *p.secondary_opts)]
        for name, command in cli.main.commands.items()
    }
    assert given == COMMANDS


def test_the_tuples_and_mappings_in_plain_sight_hold_this():
    assert [find.__module__.rpartition(".")[2] for find in FINDERS] == [
        "dates", "figures", "names", "credits", "speech", "statements",
    ]  # fmt: skip
    assert set(EXPORTERS) >= {"csv", "figures.csv", "html", "json", "md", "quotes.csv", "summary", "svg"}
    assert set(FORMATS) >= {".txt", ".html", ".htm", ".jsonl"}
    assert set(LANGUAGES) >= {"en", "und"}


def test_the_faults_form_one_tree():
    kinds = [kind for kind in vars(errors).values() if inspect.isclass(kind)]
    below = {kind.__name__: sorted(k.__name__ for k in kinds if kind in k.__bases__) for kind in kinds}
    assert {name: inner for name, inner in below.items() if inner} == FAULTS
    assert not [kind.__name__ for kind in kinds if kind.__name__ not in errors.__doc__]
