"""`nongvu report`: the consolidated report as a file."""

import pytest

from accounts import ACCOUNTS, PAST_YEAR
from program import nongvu


def report(database, path, plan=PAST_YEAR, period=f"{PAST_YEAR}-H1", user=ACCOUNTS["planning"]):
    return nongvu(
        *("report", "--database", database, "--plan", plan, "--period", period),
        *("--user", user, "--output", path),
    )


@pytest.mark.parametrize("period", [f"{PAST_YEAR}", f"{PAST_YEAR}-H1", f"{PAST_YEAR}-Q3", f"{PAST_YEAR}-04"])
def test_a_report_for_each_kind_of_period(database, period, tmp_path):
    path = tmp_path / "bao-cao.docx"
    done = report(database, path, period=period)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(path)
    assert path.stat().st_size > 5_000


@pytest.mark.parametrize(
    "change",
    [
        {"plan": 1999},
        {"period": "2025-13"},
        {"period": "quý 2"},
        {"user": "kl.canbo"},
        {"user": "khong-co-ai"},
    ],
)
def test_what_cannot_be_written_is_said_and_writes_nothing(database, change, tmp_path):
    path = tmp_path / "bao-cao.docx"
    done = report(database, path, **change)
    assert done.returncode == 2
    assert len(done.stderr.split()) >= 5
    assert not path.exists()


def test_a_folder_that_cannot_be_written(database):
    done = report(database, "/nonexistent/bao-cao.docx")
    assert done.returncode == 2
    assert "/nonexistent/bao-cao.docx" in done.stderr
