#!/usr/bin/env python3
"""A registry of 100,000 entries: its list, search, filters, counts and the import of a file, beside the aims.

    python3 bench/registry_load.py --binary .build/release/nongvu [--entries 100000]

Entries are written into a demo database as the program itself keeps them; a product of the demo, saved again through the
site, shows that both are alike. Every figure is the median of 15 requests after one that is not counted.
"""
import argparse
import io
import json
import random
import re
import sqlite3
import statistics
import subprocess
import tempfile
import time
import unicodedata
import urllib.parse
import uuid
from datetime import date, timedelta
from pathlib import Path

from site_load import DemoSite

COMMUNES = [f"Xã Số {n}" for n in range(1, 66)]
WORDS = "chè mật ong hồi quế na hồng thạch đen miến rượu gạo nếp măng ớt nấm sở gừng nghệ tinh dầu trà vàng sấy dẻo khô".split()


def folded(text):
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def fill(database, entries):
    """Products recognised over eight years; a third of them renewed."""
    chance = random.Random(1)
    link = sqlite3.connect(database)
    person = link.execute("SELECT id FROM person WHERE user_name = 'ptnt.canbo'").fetchone()[0]
    first = 1 << 50
    lines, events, spans, values = [], [], [], []
    for number in range(entries):
        entry = first + number * 10
        name = " ".join(chance.sample(WORDS, 3)).capitalize() + f" {number}"
        commune = chance.choice(COMMUNES)
        known = {"name": name, "holder": f"Hợp tác xã {chance.choice(WORDS)} {number % 977}", "commune": commune, "group": "food"}
        key = " " + folded(" ".join([name, known["holder"], commune]))
        lines.append((entry, "ocop", 2, name, folded(name), key, json.dumps(known, ensure_ascii=False), None, person, "2026-01-01T00:00:00.000Z"))
        day = date(2018, 1, 1) + timedelta(days=chance.randrange(2900))
        stars = chance.choice("3334")
        ends = day.replace(year=day.year + 3, day=min(day.day, 28))
        events.append((entry + 1, entry, "recognised", day.isoformat(), "9/QĐ-UBND", json.dumps({"stars": stars}), "", None, person, "2026-01-01T00:00:00.000Z"))
        spans += [
            (entry, "ocop", "proposed", "0000-00-00", (day - timedelta(days=1)).isoformat(), 0),
            (entry, "ocop", "recognised", day.isoformat(), ends.isoformat(), 1),
            (entry, "ocop", "expired", (ends + timedelta(days=1)).isoformat(), "9999-12-31", 0),
        ]
        values += [
            (entry, "ocop", "commune", commune, "0000-00-00", "9999-12-31"),
            (entry, "ocop", "group", "food", "0000-00-00", "9999-12-31"),
            (entry, "ocop", "stars", stars, day.isoformat(), "9999-12-31"),
        ]
    for table, rows in (("registry_entry", lines), ("registry_event", events), ("registry_span", spans), ("registry_value", values)):
        link.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    link.commit()
    link.execute("ANALYZE")
    link.commit()
    link.close()


def seconds(server, address, runs=15):
    times = []
    for number in range(runs + 1):
        # Each request asks for a page that is not kept in memory yet.
        asked = f"{address}{'&' if '?' in address else '?'}again={number}"
        began = time.perf_counter()
        status, _, _ = server.request("GET", asked)
        times.append(time.perf_counter() - began)
        assert status == 200, (address, status)
    return statistics.median(times[1:]), max(times[1:])


def bring(server, rows):
    """Seconds until the difference of a CSV file of so many rows is shown, and until all of it is taken."""
    text = "Tên sản phẩm,Chủ thể,Xã/phường,Sự kiện gần nhất,Ngày sự kiện,Văn bản,Hạng sao\n" + "".join(
        f"Sản phẩm tệp {n},HTX tệp {n % 500},Xã Bắc Sơn,Công nhận lần đầu,{1 + n % 28}/3/2026,9/QĐ-UBND,3 sao\n" for n in range(rows)
    )
    token = re.search(r'name="form_token" value="([^"]*)"', server.page("/registries/ocop/import")).group(1)
    mark = uuid.uuid4().hex
    body = (
        f'--{mark}\r\nContent-Disposition: form-data; name="form_token"\r\n\r\n{token}\r\n'
        f'--{mark}\r\nContent-Disposition: form-data; name="file"; filename="ocop.csv"\r\n\r\n{text}\r\n--{mark}--\r\n'
    )
    began = time.perf_counter()
    status, leads_to, answer = server.request("POST", "/registries/ocop/import", body.encode(), f"multipart/form-data; boundary={mark}")
    assert status == 303, answer[:2000]
    assert server.request("GET", leads_to)[0] == 200
    shown = time.perf_counter() - began
    began = time.perf_counter()
    fields = urllib.parse.urlencode({"form_token": token, "which": "all"})
    status, _, answer = server.request("POST", leads_to + "/acceptance", fields.encode(), "application/x-www-form-urlencoded")
    assert status == 200, answer[:2000]
    return shown, time.perf_counter() - began


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--binary", type=Path, default=Path(".build/release/nongvu"))
    options.add_argument("--entries", type=int, default=100_000)
    options.add_argument("--rows", type=int, default=20_000)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site = DemoSite(given.binary.absolute(), Path(folder))
        fill(site.database, given.entries)
        with site.serving() as server:
            server.sign_in()
            base = "/registries/ocop"
            pages = [
                ("list, first page", base, 30), ("list, page 1,000", base + "?page=1000", 30),
                ("search, a common word", base + "?q=che", 30), ("search, a rare one", base + "?q=mat+ong+77", 30),
                ("search, none", base + "?q=khong+co+gi", 30),
                ("by commune and stars", base + "?f-stars=4&f-commune=" + urllib.parse.quote(COMMUNES[7]), 30),
                ("expired on a day", base + "?state=expired&on=14/6/2024", 30),
                ("all registries", "/registries", 100), ("counts of a year", base + "/counts?year=2025", 50),
            ]
            print(f"{given.entries:,} entries\n\n| Page | median, ms | worst, ms | aim, ms |\n| --- | ---: | ---: | ---: |")
            for name, address, aim in pages:
                median, worst = seconds(server, address)
                print(f"| {name} | {median * 1000:.1f} | {worst * 1000:.1f} | {aim} |", flush=True)
            shown, taken = bring(server, given.rows)
            print(f"\nA CSV file of {given.rows:,} rows: difference shown in {shown:.1f} s (aim 5), taken in {taken:.1f} s")


if __name__ == "__main__":
    main()
