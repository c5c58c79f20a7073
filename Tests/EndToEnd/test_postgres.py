"""The department on PostgreSQL: the same pages from the same program, and the way there and back."""

import os
import re
import subprocess
import time

import pytest

from accounts import ACCOUNTS, PASSWORD
from postgres import IS_INSTALLED, Postgres
from postgres import PASSWORD as DATABASE_PASSWORD
from program import nongvu
from server import Server
from test_submissions import fields, form, forms, plan, send  # noqa: F401, its fixtures work on this file's server
from visit import Visit

pytestmark = pytest.mark.skipif(
    not IS_INSTALLED and os.environ.get("CI") != "true", reason="no PostgreSQL server is installed"
)

PAGES = ["/", "/plans", "/reports", "/documents", "/calendar", "/indicators", "/regimes", "/standing"]


@pytest.fixture(scope="module")
def postgres():
    server = Postgres()
    yield server
    server.close()


@pytest.fixture(scope="module")
def database(postgres):
    """A demo department made on PostgreSQL."""
    address = postgres.new_database("demo")
    done = nongvu("demo", "--no-serve", environment={"NONGVU_DATABASE": address}, timeout=300)
    assert done.returncode == 0, done.stderr
    assert DATABASE_PASSWORD not in done.stdout + done.stderr
    return address


@pytest.fixture(scope="module")
def server(database, tmp_path_factory):
    server = Server("serve", database, tmp_path_factory.mktemp("postgres") / "server.log")
    yield server
    assert server.stop() == 0, server.said()
    assert DATABASE_PASSWORD not in server.said()


def test_people_sign_in_and_read_every_main_page(signed_in):
    for who in ["planning", "director", "forestry head", "forestry officer"]:
        visit = signed_in(who)
        for address in PAGES:
            assert visit.get(address).status_code in (200, 403), f"{who}: {address}"
    for who, address in [("planning", "/settings"), ("director", "/audit"), ("director", "/audit?q=bao")]:
        assert signed_in(who).get(address).status_code == 200, address


def test_a_unit_sends_its_report_and_the_head_reads_it(form, signed_in, postgres):  # noqa: F811
    words = "Đã nghiệm thu đợt một trên PostgreSQL."
    report = send(signed_in("forestry officer"), form, results=words)
    assert words in signed_in("forestry head").get(report).text
    kept = postgres.run("demo", f"SELECT state FROM submission WHERE results = '{words}'")
    assert kept.strip() == "submitted"


def test_the_database_itself_refuses_to_change_figures_and_log(postgres, database):
    for table in ("figure", "audit_entry"):
        for act in ("DELETE FROM {}", "TRUNCATE {}"):
            with pytest.raises(subprocess.CalledProcessError) as refused:
                postgres.run("demo", act.format(table))
            assert f"{table} only grows" in refused.value.stderr


def test_the_service_comes_back_by_itself_after_the_database_was_away(server, signed_in, postgres):
    visit = signed_in("planning")
    assert visit.get("/plans").status_code == 200
    assert visit.get("/health/ready").text == "ready\n"
    postgres.stop()
    assert visit.get("/health").status_code == 200
    unready = visit.get("/health/ready")
    assert (unready.status_code, unready.text) == (503, "database away\n")
    # What is kept in memory may be shown no more: nobody knows whether it still holds.
    away = visit.get("/plans")
    assert away.status_code == 503, away.status_code
    assert DATABASE_PASSWORD not in away.text
    postgres.start()
    deadline = time.monotonic() + 15
    while visit.get("/plans").status_code != 200:
        assert time.monotonic() < deadline, server.said()[-2000:]
        time.sleep(0.1)
    assert visit.get("/health/ready").status_code == 200
    assert visit.send("/settings", days="11").status_code == 303
    assert postgres.run("demo", "SELECT count(*) FROM setting WHERE content = '11'").strip() == "1"


def test_what_one_server_writes_the_other_shows(server, database, signed_in, tmp_path):
    """Two servers over one database: neither shows a page that the other's write has made old."""
    other = Server("serve", database, tmp_path / "other.log")
    try:
        there = Visit(other.url)
        assert there.sign_in(ACCOUNTS["planning"], PASSWORD).status_code == 303
        here = signed_in("planning")
        for days in ("13", "17", "19"):
            assert here.send("/settings", days=days).status_code == 303
            deadline = time.monotonic() + 5
            while f'value="{days}"' not in there.get("/settings").text:
                assert time.monotonic() < deadline
                time.sleep(0.02)
        there.close()
    finally:
        assert other.stop() == 0, other.said()


def test_a_report_is_written_from_the_command_line(database, tmp_path):
    listing = nongvu("user", "list", "--database", database)
    assert listing.returncode == 0 and "khtc" in listing.stdout
    done = nongvu("report", "--plan", "0", "--period", "2025", "--user", "khtc", "--database", database)
    year = re.search(r"\s(\d{4})\s", done.stderr)[1]
    plan = re.search(rf"(\d+)\s+{year}\s", done.stderr)[1]
    file = tmp_path / "bao-cao.docx"
    done = nongvu(
        "report", "--plan", plan, "--period", year, "--user", "khtc", "--database", database, "--output", file, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert file.read_bytes().startswith(b"PK")


def test_backups_are_left_to_postgresql_in_words(database, tmp_path):
    for command in (["backup", "--to", tmp_path], ["verify"], ["restore", tmp_path / "x.zip"]):
        done = nongvu(*command, "--database", database)
        assert done.returncode == 2
        assert "pg_dump" in done.stderr and DATABASE_PASSWORD not in done.stderr


def test_a_server_that_is_not_there_is_said_in_words_without_the_password(tmp_path):
    done = nongvu("user", "list", "--database", f"postgres://a:{DATABASE_PASSWORD}@/none?host={tmp_path}")
    assert done.returncode == 2
    assert "máy chủ của cơ sở dữ liệu" in done.stderr and DATABASE_PASSWORD not in done.stderr


def test_a_database_that_orders_otherwise_is_refused_with_the_way_to_make_one(postgres):
    address = postgres.new_database("latin", "ENCODING 'LATIN1'")
    done = nongvu("user", "list", "--database", address)
    assert done.returncode == 2
    assert "LATIN1" in done.stderr and "createdb --template template0" in done.stderr


def test_an_address_that_cannot_be_read_is_not_repeated():
    done = nongvu("user", "list", "--database", "postgres://nongvu:mat@khau@host/name")
    assert done.returncode == 2
    assert "%40" in done.stderr and "khau" not in done.stderr


def test_a_department_moves_to_postgresql_and_back(demo, postgres, tmp_path):
    """Whole, proved, and the log's chain still holds on the file that came back."""
    address = postgres.new_database("moved")
    there = nongvu("migrate", "--from", demo, "--to", address, timeout=300)
    assert there.returncode == 0, there.stderr
    back = nongvu("migrate", "--from", address, "--to", tmp_path / "back.db", timeout=300)
    assert back.returncode == 0, back.stderr
    digests = [re.findall(r"^[0-9a-f]{64}  \w+: \d+", said.stdout, re.M) for said in (there, back)]
    assert digests[0] == digests[1] and len(digests[0]) > 20
    assert nongvu("verify", "--database", tmp_path / "back.db").returncode == 0
    again = nongvu("migrate", "--from", demo, "--to", address, timeout=300)
    assert again.returncode == 2 and "còn trống" in again.stderr
    taken = nongvu("migrate", "--from", address, "--to", tmp_path / "back.db", timeout=300)
    assert taken.returncode == 2 and "đã có" in taken.stderr
