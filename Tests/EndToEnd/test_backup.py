"""Backups under load, restored elsewhere and proved; what was tampered with is found."""

import json
import re
import shutil
import sqlite3
import subprocess
import threading
import zipfile

import pytest

from program import nongvu
from server import Server
from visit import HOME


def tables(path):
    """Every row of every table."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: sorted(map(repr, connection.execute(f"SELECT * FROM {name}"))) for name in names}


def back_up(database, folder, *options, **environment):
    done = nongvu("backup", "--database", database, "--to", folder, *options, **environment)
    assert done.returncode == 0, done.stderr
    return max(folder.glob("nongvu-2*.zip")), done.stdout


def anchor(said):
    return re.search(r"Dấu nhật ký: (\d+:[0-9a-f]{64})", said)[1]


@pytest.fixture
def quiet(demo, tmp_path):
    """A copy of the demo database that nobody serves."""
    for file in demo.parent.glob(demo.name + "*"):
        shutil.copy(file, tmp_path / file.name)
    return tmp_path / demo.name


def test_a_backup_under_load_is_of_one_moment(server, database, signed_in, tmp_path):
    """People write without pause; all that was answered before the backup began is in it, and it proves whole."""
    visit, answered, stopped = signed_in("planning"), [], threading.Event()

    def write():
        number = 1
        while not stopped.is_set():
            number = number % 30 + 1
            assert visit.send("/settings", days=str(number)).status_code == 303
            answered.append(number)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        while len(answered) < 5:
            pass
        before = len(answered)
        file, said = back_up(database, tmp_path / "backups")
        after = len(answered)
    finally:
        stopped.set()
        writer.join()
    assert after > before, "the backup held up everybody else"
    restored = tmp_path / "restored.db"
    done = nongvu("restore", file, "--database", restored)
    assert done.returncode == 0, done.stderr
    with sqlite3.connect(restored) as connection:
        (lines,) = connection.execute("SELECT COUNT(*) FROM audit_entry WHERE action = 'save-settings'").fetchone()
    assert lines >= before
    proved = nongvu("verify", "--database", restored, "--anchor", anchor(said))
    assert proved.returncode == 0, proved.stderr


def test_what_is_restored_is_what_was_there_and_it_serves(quiet, tmp_path):
    file, _ = back_up(quiet, tmp_path / "backups")
    restored = tmp_path / "elsewhere" / "nongvu.db"
    assert nongvu("restore", file, "--database", restored).returncode == 0
    assert tables(restored) == tables(quiet)
    with zipfile.ZipFile(file) as package:
        manifest = json.loads(package.read("manifest.json"))
    assert manifest["rows"] == {name: len(rows) for name, rows in tables(quiet).items()}
    server = Server("serve", restored, tmp_path / "server.log")
    assert server.stop() == 0


def test_nothing_is_written_over(quiet, tmp_path):
    file, _ = back_up(quiet, tmp_path / "backups")
    before = quiet.read_bytes()
    done = nongvu("restore", file, "--database", quiet)
    assert done.returncode == 2 and "đã có" in done.stderr
    assert quiet.read_bytes() == before


def test_an_encrypted_backup_needs_its_password(quiet, tmp_path):
    (tmp_path / "key").write_text("lúa nếp cái hoa vàng\n", encoding="utf-8")
    (tmp_path / "wrong").write_text("khác\n", encoding="utf-8")
    file, _ = back_up(quiet, tmp_path / "backups", "--password-file", tmp_path / "key")
    assert b"audit_entry" not in file.read_bytes()
    for options in ([], ["--password-file", tmp_path / "wrong"]):
        done = nongvu("restore", file, "--database", tmp_path / "r.db", *options)
        assert done.returncode == 2 and "mật khẩu" in done.stderr.lower(), done.stderr
        assert not (tmp_path / "r.db").exists()
    assert nongvu("restore", file, "--database", tmp_path / "r.db", "--password-file", tmp_path / "key").returncode == 0
    assert tables(tmp_path / "r.db") == tables(quiet)


@pytest.mark.parametrize("where", [0.1, 0.5, 0.9])
def test_one_changed_byte_of_a_backup_is_found(where, quiet, tmp_path):
    file, _ = back_up(quiet, tmp_path / "backups")
    content = bytearray(file.read_bytes())
    content[int(len(content) * where)] ^= 1
    file.write_bytes(content)
    done = nongvu("restore", file, "--database", tmp_path / "r.db")
    assert done.returncode == 2 and done.stderr.strip(), done.stdout
    assert not (tmp_path / "r.db").exists()
    assert not list(tmp_path.glob(".nongvu-*")), "something was left behind"


def test_a_cut_off_backup_and_another_file_are_refused(quiet, tmp_path):
    file, _ = back_up(quiet, tmp_path / "backups")
    file.write_bytes(file.read_bytes()[:-2000])
    assert nongvu("restore", file, "--database", tmp_path / "r.db").returncode == 2
    other = tmp_path / "a.zip"
    with zipfile.ZipFile(other, "w") as package:
        package.writestr("a.txt", "a")
    done = nongvu("restore", other, "--database", tmp_path / "r.db")
    assert done.returncode == 2 and "không phải bản sao lưu" in done.stderr


def test_old_backups_go_other_files_stay(quiet, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir()
    for name in ["nongvu-20250101-000000.zip", "nongvu-20250102-000000.zip", "nongvu-notes.zip", "other.zip"]:
        (folder / name).write_bytes(b"")
    file, said = back_up(quiet, folder, "--keep", "2")
    assert {path.name for path in folder.iterdir()} == {
        "nongvu-20250102-000000.zip", "nongvu-notes.zip", "other.zip", file.name,
    }
    assert "nongvu-20250101-000000.zip" in said


def test_verify_finds_what_was_done_behind_the_programs_back(quiet, tmp_path):
    file, said = back_up(quiet, tmp_path / "backups")
    mark = anchor(said)
    with sqlite3.connect(quiet) as connection:
        with pytest.raises(sqlite3.IntegrityError, match="only grows"):
            connection.execute("UPDATE audit_entry SET detail = '{}' WHERE number = 3")
        with pytest.raises(sqlite3.IntegrityError, match="only grows"):
            connection.execute("DELETE FROM figure")
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        (last,) = connection.execute("SELECT MAX(number) FROM audit_entry").fetchone()
        connection.execute("DELETE FROM audit_entry WHERE number = ?", (last,))
    assert nongvu("verify", "--database", quiet).returncode == 0, "without an anchor the end cannot be missed"
    done = nongvu("verify", "--database", quiet, "--anchor", mark)
    assert done.returncode == 1 and "bị cắt" in done.stderr
    with sqlite3.connect(quiet) as connection:
        connection.execute("UPDATE audit_entry SET detail = '{\"a\":\"b\"}' WHERE number = 3")
    done = nongvu("verify", "--database", quiet)
    assert done.returncode == 1 and "Dòng nhật ký 3" in done.stderr
    assert nongvu("verify", file).returncode == 0, "the backup is as it was"


def test_verify_finds_damaged_pages_and_touches_nothing(quiet):
    subprocess.run(["sqlite3", quiet, "PRAGMA wal_checkpoint(TRUNCATE)"], check=False, capture_output=True)
    content = bytearray(quiet.read_bytes())
    content[4096 * 30 : 4096 * 31] = b"\xff" * 4096
    quiet.write_bytes(content)
    done = nongvu("verify", "--database", quiet)
    assert done.returncode in (1, 2) and done.stderr.strip()
    assert quiet.read_bytes() == content


@pytest.mark.parametrize("mark", ["12", "a:b", "0:" + "0" * 64, "5:" + "g" * 64])
def test_an_anchor_that_is_none(mark, quiet):
    done = nongvu("verify", "--database", quiet, "--anchor", mark)
    assert done.returncode == 2 and "không phải dấu nhật ký" in done.stderr


def test_the_places_that_are_not_there(tmp_path):
    assert nongvu("backup", "--database", tmp_path / "none.db", "--to", tmp_path).returncode == 2
    assert nongvu("restore", tmp_path / "none.zip", "--database", tmp_path / "r.db").returncode == 2
    assert nongvu("verify", tmp_path / "none.zip").returncode == 2
