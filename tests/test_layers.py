"""Which part may import which is a contract, kept in `.importlinter`."""

from pathlib import Path

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

CONTRACT = Path(__file__).parents[1] / ".importlinter"


def test_the_import_contract_is_kept(capsys):
    status = lint_imports(config_filename=str(CONTRACT), no_cache=True, no_logo=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out
