"""Kills the server at random moments while people write, and looks whether every acknowledged write is still there.

    python Tests/EndToEnd/crash.py --rounds 1000 [--seed 7] [--postgres]

Each writer has a form of its own and saves a growing number into a figure and into the text of the same draft. After the kill the
draft must hold the last acknowledged number, or the one that was under way; figure, text and version must belong together; the audit
log must be whole, and have a line for each acknowledged save.
"""

import argparse
import random
import shutil
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from accounts import ACCOUNTS, PASSWORD, TODAY
from postgres import Postgres
from program import nongvu
from server import Server
from visit import CSRF_FIELD, HOME, Visit

YEAR = TODAY.year - 1
UNITS = {
    "forestry officer": "Chi cục Kiểm lâm",
    "rural officer": "Chi cục Phát triển nông thôn",
    "water officer": "Trung tâm Nước sạch và Vệ sinh môi trường nông thôn",
}
FORMS_OF_EACH = 2


def plan_text():
    tasks = "".join(
        f"{number}. Nhiệm vụ {number}: Xây dựng 9.000 mô hình mẫu\n\n- Đơn vị chủ trì: {unit}.\n\n"
        f"- Thời gian hoàn thành: Tháng 12/{YEAR}.\n\n"
        for number, unit in enumerate(UNITS.values(), 1)
    )
    return (
        f"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\n\nSố: 95/KH-SNNMT\n\nLạng Sơn, ngày 05 tháng 01 năm {YEAR}\n\nKẾ HOẠCH\n\n"
        f"Xây dựng mô hình năm {YEAR}\n\nII. NỘI DUNG THỰC HIỆN\n\n{tasks}"
    )


@dataclass
class Writer:
    """An officer with a form; `saved` was acknowledged, `tried` is what was under way when the server died."""

    cookies: dict
    token: str
    form: str
    entry: str
    saved: int = 0
    version: int = 0
    tried: int | None = None
    acknowledged: int = 0
    refusals: list = field(default_factory=list)

    def write(self, url, stopped):
        with httpx.Client(base_url=url, cookies=self.cookies, timeout=30) as client:
            while not stopped.is_set():
                self.tried = self.saved + 1
                data = {
                    CSRF_FIELD: self.token, "version": str(self.version), "autosave": "1", self.entry: str(self.tried),
                    self.entry.replace("entry", "kind"): "actual", self.entry.replace("entry", "note"): "",
                    "results": f"Đã xây dựng {self.tried} mô hình.", "difficulties": "", "causes": "", "proposals": "",
                }
                try:
                    answer = client.post(self.form, data=data)
                except httpx.TransportError:
                    return
                if answer.status_code != 200:
                    self.refusals.append(f"{self.form}: {answer.status_code} {answer.text[:200]}")
                    return
                self.saved, self.version, self.tried = self.tried, answer.json()["version"], None
                self.acknowledged += 1

    def compare(self, url):
        """What is wrong with the draft as it is now; takes over what it holds."""
        visit = Visit(url, self.cookies)
        page = visit.page(self.form)
        visit.close()
        figure = page.xpath(f'string(//input[@name="{self.entry}"]/@value)').replace(".", "") or "0"
        text = "".join(filter(str.isdigit, page.xpath('string(//textarea[@name="results"])'))) or "0"
        version = int(page.xpath('string(//form[contains(@class, "sheet-form")]//input[@name="version"]/@value)'))
        held = int(figure)
        faults = list(self.refusals)
        if held not in (self.saved, self.tried or self.saved):
            faults.append(f"{self.form}: {self.saved} was acknowledged, {held} is there")
        if int(text) != held:
            faults.append(f"{self.form}: the figure says {held}, the text {text}")
        if version != self.version + held - self.saved:
            faults.append(f"{self.form}: version {version} for {held}, {self.version} was acknowledged for {self.saved}")
        self.saved, self.version, self.tried, self.refusals = held, version, None, []
        return faults


class Campaign:
    """A demo department with a plan for it; `database` is worked on in place."""

    def __init__(self, database, folder, seed):
        self.database, self.folder, self.random = database, folder, random.Random(seed)
        self.writers, self.rounds, self.faults = [], 0, []
        server = self.start()
        try:
            self.prepare(server.url)
        finally:
            server.stop()

    def start(self):
        return Server("serve", self.database, self.folder / "server.log")

    def prepare(self, url):
        planning = Visit(url)
        assert planning.sign_in(ACCOUNTS["planning"], PASSWORD).status_code == 303
        plan = planning.issue_plan("mo-hinh.txt", plan_text())
        planning.close()
        for who in UNITS:
            visit = Visit(url)
            assert visit.sign_in(ACCOUNTS[who], PASSWORD).status_code == 303
            links = visit.page(f"/reports?plan={plan}").xpath(
                f'//main//a[starts-with(@href, "/plans/{plan}/submissions/")]/@href'
            )
            for form in links[:FORMS_OF_EACH]:
                (entry,) = visit.page(form).xpath('//input[starts-with(@name, "entry-")]/@name')
                self.writers.append(Writer(visit.cookies(), visit.csrf(HOME), form, entry))
            visit.close()

    def run_round(self):
        """One life of the server: everybody writes, it is killed, it starts again, everything is compared."""
        server, stopped = self.start(), threading.Event()
        before = sum(writer.acknowledged for writer in self.writers)
        threads = [threading.Thread(target=writer.write, args=(server.url, stopped)) for writer in self.writers]
        for thread in threads:
            thread.start()
        time.sleep(self.random.uniform(0.01, 0.6))
        server.process.kill()
        stopped.set()
        for thread in threads:
            thread.join()
        server.process.wait()
        again = self.start()
        try:
            found = [fault for writer in self.writers for fault in writer.compare(again.url)]
        finally:
            if again.stop() != 0:
                found.append("the server did not end in good order after the restart")
        done = self.prove_log()
        if done.returncode != 0:
            found.append(f"verify: {done.stderr.strip()}")
        self.rounds += 1
        self.faults += found
        return sum(writer.acknowledged for writer in self.writers) - before, found

    def prove_log(self):
        """`nongvu verify` reads SQLite's file: out of PostgreSQL the database is copied into one."""
        if not str(self.database).startswith("postgres:"):
            return nongvu("verify", "--database", self.database)
        copy = self.folder / f"copy-{self.rounds}.db"
        done = nongvu("migrate", "--from", self.database, "--to", copy, timeout=300)
        if done.returncode == 0:
            done = nongvu("verify", "--database", copy)
        for file in self.folder.glob(copy.name + "*"):
            file.unlink()
        return done


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--postgres", action="store_true", help="on a PostgreSQL server of its own")
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="nongvu-crash-"))
    postgres = Postgres() if options.postgres else None
    database = postgres.new_database("crash") if postgres else folder / "demo.db"
    made = nongvu("demo", "--no-serve", "--database", database, timeout=300)
    if made.returncode != 0:
        sys.exit(made.stderr)
    campaign, began = Campaign(database, folder, options.seed), time.monotonic()
    while campaign.rounds < options.rounds:
        _, found = campaign.run_round()
        for fault in found:
            print(f"round {campaign.rounds}: {fault}", flush=True)
        if campaign.rounds % 50 == 0:
            print(f"{campaign.rounds} rounds, {len(campaign.faults)} faults", flush=True)
    saves = sum(writer.acknowledged for writer in campaign.writers)
    print(
        f"kill -9, seed {options.seed}: {campaign.rounds} rounds in {time.monotonic() - began:.0f} s, "
        f"{saves} acknowledged saves, {len(campaign.faults)} lost or half-present"
    )
    shutil.rmtree(folder)
    if postgres:
        postgres.close()
    sys.exit(1 if campaign.faults else 0)


if __name__ == "__main__":
    main()
