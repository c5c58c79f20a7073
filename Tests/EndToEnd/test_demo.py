"""`nongvu demo`: one command to a department that can be looked at."""

import httpx

from accounts import ACCOUNTS, PASSWORD
from program import nongvu
from server import Server


def test_it_prints_the_address_and_every_account_and_serves(database, tmp_path):
    server = Server("demo", database, tmp_path / "server.log")
    try:
        assert httpx.get(server.url, follow_redirects=True).status_code == 200
        said = server.said()
        assert server.url in said
        assert PASSWORD in said
        for name in ACCOUNTS.values():
            assert f" {name} " in said
    finally:
        assert server.stop() == 0


def test_a_demo_that_is_there_is_used_again(database):
    before = nongvu("user", "list", "--database", database).stdout
    done = nongvu("demo", "--no-serve", "--database", database)
    assert done.returncode == 0
    assert nongvu("user", "list", "--database", database).stdout == before


def test_the_audit_log_is_whole(database):
    done = nongvu("verify", "--database", database)
    assert done.returncode == 0, done.stderr


def test_a_port_that_is_taken_is_said_in_words(database, server):
    done = nongvu("serve", "--database", database, "--port", server.port, timeout=20)
    assert done.returncode == 2
    assert str(server.port) in done.stderr and "--port" in done.stderr


def test_the_accounts_are_of_the_department(database):
    said = nongvu("user", "list", "--database", database).stdout
    for name in ACCOUNTS.values():
        assert f" {name} " in said
