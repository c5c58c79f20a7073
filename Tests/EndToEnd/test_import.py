"""`nongvu import`: documents become drafts; a bad file does not stop the next."""

import sqlite3

import pytest

from accounts import ACCOUNTS
from program import DOCUMENTS, nongvu

PLAN = DOCUMENTS / "ke-hoach-2026.txt"
ANNEX = DOCUMENTS / "phu-luc-2026.md"


def import_files(database, *paths, user=ACCOUNTS["planning"]):
    return nongvu("import", *paths, "--database", database, "--user", user)


def count(database, table):
    with sqlite3.connect(database) as connection:
        return connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]


def test_a_document_becomes_a_draft_and_is_known_again(database):
    first = import_files(database, PLAN)
    assert first.returncode == 0, first.stderr
    assert "đã nhập" in first.stdout
    documents, plans = count(database, "document"), count(database, "plan")
    again = import_files(database, PLAN)
    assert again.returncode == 0
    assert "đã có từ trước" in again.stdout
    assert (count(database, "document"), count(database, "plan")) == (documents, plans)


def test_a_broken_file_between_two_good_ones(database, tmp_path):
    broken = tmp_path / "hong.docx"
    broken.write_bytes(b"PK\x03\x04 broken")
    other = tmp_path / "ke-hoach.txt"
    other.write_text(PLAN.read_text(encoding="utf-8").replace("31/KH", "32/KH"), encoding="utf-8")
    before = count(database, "document")
    done = import_files(database, ANNEX, broken, other)
    assert done.returncode == 2
    assert "hong.docx" in done.stderr
    assert count(database, "document") == before + 2


@pytest.mark.parametrize("user", ["giamdoc", "kl.truong", "kl.canbo", "khong-co-ai"])
def test_only_the_planning_room_imports(database, user, tmp_path):
    path = tmp_path / "ke-hoach.txt"
    path.write_text(PLAN.read_text(encoding="utf-8").replace("31/KH", f"{len(user)}9/KH"), encoding="utf-8")
    before = count(database, "document")
    done = import_files(database, path, user=user)
    assert done.returncode == 2
    assert len(done.stderr.split()) >= 5
    assert count(database, "document") == before


def test_no_database_is_said_with_the_command_that_makes_one(tmp_path):
    done = import_files(tmp_path / "khong-co.db", PLAN)
    assert done.returncode == 2
    assert "nongvu serve" in done.stderr
    assert not (tmp_path / "khong-co.db").exists()


@pytest.mark.parametrize("content", [b"", b"not a database, not at all" * 100])
def test_a_file_that_is_no_database(content, tmp_path):
    path = tmp_path / "la.db"
    path.write_bytes(content)
    done = import_files(path, PLAN)
    assert done.returncode == 2
    assert path.read_bytes() == content or content == b""


def test_the_database_can_be_named_by_the_environment(database):
    done = nongvu("user", "list", environment={"NONGVU_DATABASE": str(database)})
    assert done.returncode == 0
    assert ACCOUNTS["planning"] in done.stdout
