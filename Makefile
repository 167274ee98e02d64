# make demo    set everything up, build the example's dossier, open (or name) its page
# make test    set everything up, run every check
# make bench   print the measurements
# make clean   remove what the others made

VENV   := .venv
BIN    := $(VENV)/bin
EXTRAS ?= dev
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
            $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v $$p; break; }; done)

.PHONY: demo test bench clean

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Stemma needs Python 3.11 or later; install it, or say make PYTHON=/path/to/python"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "$(PYTHON) cannot make a virtual environment (on Debian: apt install python3-venv)"; exit 1; }

$(VENV)/.installed: $(BIN)/python pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/.installed-dev: $(BIN)/python pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[$(EXTRAS)]'
	@touch $@ $(VENV)/.installed

demo: $(VENV)/.installed
	@mkdir -p demo
	@$(BIN)/stemma build examples/who-rang-the-bell -o demo/who-rang-the-bell.stemma
	@$(BIN)/stemma show demo/who-rang-the-bell.stemma --to html -o demo/who-rang-the-bell.html
	@$(BIN)/python -c 'import pathlib; print("The page:", pathlib.Path("demo/who-rang-the-bell.html").resolve().as_uri())'
	@if [ "$$(uname)" = Darwin ]; then open demo/who-rang-the-bell.html; \
	 elif [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] && command -v xdg-open >/dev/null; then xdg-open demo/who-rang-the-bell.html; fi

# Every check runs even where an earlier one fails; pytest comes last, so that its closing line is the last word.
test: $(VENV)/.installed-dev
	@red=; check() { echo "== $$*"; "$$@" || red="$$red $$(basename "$$1")"; }; \
	 check $(BIN)/ruff check; \
	 check $(BIN)/ruff format --check; \
	 check $(BIN)/mypy; \
	 check $(BIN)/lint-imports --no-cache --no-logo; \
	 check $(BIN)/pytest -n 2; \
	 test -z "$$red" || { echo "Not in order:$$red" >&2; exit 1; }

bench: $(VENV)/.installed-dev
	@for script in bench/reuse.py bench/build.py bench/stories.py; do \
	  echo "== $$script"; $(BIN)/python $$script || exit 1; done

clean:
	rm -rf $(VENV) demo build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests bench -name __pycache__ -type d -prune -exec rm -rf {} +
