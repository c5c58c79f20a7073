"""`nongvu user`: accounts without the site; passwords never on the command line."""

import sqlite3
import time

import pytest

from program import nongvu
from visit import HOME, Visit


def add(database, name, typed, *options):
    return nongvu(
        *("user", "add", name, "--name", "Cán bộ Thử", "--role", "unitOfficer", "--unit", "KL"),
        *("--database", database, *options),
        typed=typed,
    )


def test_an_account_can_be_made_used_closed_and_opened(database, server):
    assert add(database, "thu.canbo", "mot mat khau dai\n").returncode == 0

    def enters(password):
        visit = Visit(server.url)
        visit.sign_in("thu.canbo", password)
        return visit.get(HOME).status_code == 200

    assert enters("mot mat khau dai")
    assert nongvu("user", "password", "thu.canbo", "--database", database, typed="mat khau khac han\n").returncode == 0
    assert not enters("mot mat khau dai")
    assert enters("mat khau khac han")
    assert nongvu("user", "close", "thu.canbo", "--database", database).returncode == 0
    assert not enters("mat khau khac han")
    assert nongvu("user", "open", "thu.canbo", "--database", database).returncode == 0
    assert enters("mat khau khac han")


def test_passwords_are_kept_as_scrypt_hashes(database):
    with sqlite3.connect(database) as connection:
        hashes = [row[0] for row in connection.execute("SELECT password_hash FROM person")]
    assert len(set(hashes)) == len(hashes) > 5
    assert all(text.startswith("scrypt$") for text in hashes)


@pytest.mark.parametrize(
    "name, typed, options",
    [
        ("ngan", "ngan\n", ()),
        ("trong", "", ()),
        ("Có Dấu", "mot mat khau dai\n", ()),
        ("khtc", "mot mat khau dai\n", ()),
        ("don-vi-la", "mot mat khau dai\n", ("--unit", "KHONGCO")),
    ],
)
def test_what_cannot_be_taken_is_said(database, name, typed, options):
    done = add(database, name, typed, *options)
    assert done.returncode == 2
    assert len(done.stderr.split()) >= 5


def test_closing_an_account_ends_its_sessions(database, server):
    assert add(database, "dang.ngoi", "mot mat khau dai\n").returncode == 0
    visit = Visit(server.url)
    visit.sign_in("dang.ngoi", "mot mat khau dai")
    assert visit.get(HOME).status_code == 200
    assert nongvu("user", "close", "dang.ngoi", "--database", database).returncode == 0
    answers = set()
    for _ in range(13):
        answers.add(visit.get(HOME).status_code)
        if 303 in answers:
            return
        time.sleep(1)
    raise AssertionError("the session still opens pages")
