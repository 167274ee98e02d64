"""What all tests share: how Hypothesis runs, and advice at the end of a run."""

import pytest
from hypothesis import HealthCheck, Phase, settings

# The same examples on every run and every machine: a red test means a changed program. `--hypothesis-profile=search`
# looks for new ones, and for the smallest.
QUICK = (Phase.explicit, Phase.generate)
settings.register_profile("fixed", derandomize=True, deadline=None, max_examples=25, database=None, phases=QUICK)
settings.register_profile(
    "search", deadline=None, max_examples=500, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("fixed")


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(terminalreporter):
    """Say where a floor should be raised; the properties come from the workers with the reports."""
    reports = terminalreporter.stats.get("passed", []) + terminalreporter.stats.get("failed", [])
    for report in reports:
        for name, value in getattr(report, "user_properties", ()):
            if name == "advice" and report.when == "call":
                terminalreporter.write_line(value)
