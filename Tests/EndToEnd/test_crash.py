"""The server is killed while people write: nothing acknowledged is lost, nothing is half there."""

import shutil
import sqlite3

import pytest

from crash import Campaign
from server import Server
from visit import Visit


@pytest.fixture
def copy(demo, tmp_path):
    for file in demo.parent.glob(demo.name + "*"):
        shutil.copy(file, tmp_path / file.name)
    return tmp_path / demo.name


@pytest.mark.timeout(300)
def test_twenty_lives(copy, tmp_path):
    campaign = Campaign(copy, tmp_path, seed=20261126)
    saved = [campaign.run_round()[0] for _ in range(20)]
    assert campaign.faults == []
    assert sum(saved) > 50, "hardly anything was written: the campaign proves nothing"


def test_a_database_that_another_program_holds(copy, tmp_path):
    """Who writes meanwhile is told to try again; reading goes on; afterwards all is as before."""
    server = Server("serve", copy, tmp_path / "server.log")
    visit = Visit(server.url)
    try:
        assert visit.sign_in("khtc", "lua-xanh-dong-que").status_code == 303
        holder = sqlite3.connect(copy, isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        answer = visit.send("/settings", days="9")
        assert answer.status_code == 503, answer.status_code
        assert visit.get("/plans").status_code == 200
        holder.execute("ROLLBACK")
        holder.close()
        assert visit.send("/settings", days="9").status_code == 303
    finally:
        visit.close()
        assert server.stop() == 0
