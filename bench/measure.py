#!/usr/bin/env python3
"""Measures the built program beside the aims, and writes docs/benchmarks.md.

Documents are the text files in the folder NONGVU_SEEDS_DIR, else in ../shared/seeds beside the project, else our own in
Tests/EndToEnd/documents. Every figure is a median of several runs after one that is not counted.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from machine import machine_table
from processes import run_times
from site_load import DemoSite

ROOT = Path(__file__).resolve().parents[1]


def find_documents():
    """The folder to measure with, and its text files."""
    named = os.environ.get("NONGVU_SEEDS_DIR")
    for folder in [Path(named)] if named else [ROOT.parent / "shared/seeds", ROOT / "Tests/EndToEnd/documents"]:
        files = sorted(f for f in folder.glob("*") if f.suffix in (".txt", ".md"))
        if files:
            return files
    sys.exit("bench: no documents found")


def measure_documents(binary, files, folder):
    """One row a document: our reading and checking, and pandoc's mere conversion of the same text as docx."""
    rows = []
    for file in files:
        docx = folder / (file.stem + ".docx")
        subprocess.run(["pandoc", "--from=markdown", file, "--output", docx], check=True)
        text = run_times([binary, "check", file], allowed=(0, 1))
        word = run_times([binary, "check", docx], allowed=(0, 1))
        pandoc = run_times(["pandoc", "--to=plain", "--output=/dev/null", docx], runs=7)
        rows.append(
            f"| {file.name[:3] if file.name[:3].isdigit() else file.name} | {len(file.read_bytes()) / 1000:.1f} "
            f"| {milliseconds(text.seconds)} | {milliseconds(word.seconds)} | {milliseconds(pandoc.seconds)} "
            f"| {text.peak_megabytes:.0f} |"
        )
        print(rows[-1], flush=True)
    return [
        "| Document | kB | read + check, ms | the same as docx, ms | pandoc docx → text, ms | peak memory, MB |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        *rows,
    ]


def milliseconds(seconds):
    """Median and the slowest: "12.3 (15.0)"."""
    return f"{median(seconds) * 1000:.1f} ({max(seconds) * 1000:.1f})"


def measure_site(binary, folder):
    site = DemoSite(binary, folder)
    starts = site.measure_starts(runs=11)
    with site.serving() as server:
        idle = server.resident_megabytes()
        server.sign_in()
        pages = [
            (f"{name} ({len(server.page(address).encode()) / 1000:.0f} kB)", *server.load(address))
            for name, address in [
                ("Plan page, 60 tasks", site.plan),
                ("The same, filtered and searched", site.plan + "?q=dot"),
                ("Desk of the planning room", "/"),
                ("Where do we stand", "/standing"),
            ]
        ]
        busy = server.resident_megabytes()
    return [
        "| Measure | Median | Worst | Aim |",
        "| --- | ---: | ---: | ---: |",
        f"| Start to first answer, ms | {median(starts) * 1000:.0f} | {max(starts) * 1000:.0f} | < 300 |",
        f"| Resident memory after start, MB | {idle:.0f} | | < 100 |",
        f"| Resident memory after the load below, MB | {busy:.0f} | | < 100 |",
        *[row for number, page in enumerate(pages) for row in page_rows(*page, has_aim=number == 0)],
    ]


def page_rows(name, rates, p99s, has_aim):
    return [
        f"| {name}, requests/s | {median(rates):.0f} | {min(rates):.0f} | {'≥ 1500' if has_aim else ''} |",
        f"| {name}, p99 ms | {median(p99s):.1f} | {max(p99s):.1f} | {'< 60' if has_aim else ''} |",
    ]


def median(values):
    return statistics.median(values)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--binary", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    options = arguments.parse_args()
    binary = options.binary.resolve()
    with tempfile.TemporaryDirectory() as folder:
        lines = [
            "# Benchmarks",
            "",
            f"Written by `make bench` on {date.today()}; times are of whole processes of the release build, median and in "
            "brackets the slowest. The load generator (wrk, 64 connections) runs on the same cores as the server.",
            "",
            *machine_table(binary),
            "",
            "## Reading and checking a document",
            "",
            *measure_documents(binary, find_documents(), Path(folder)),
            "",
            "## The site with the demo department",
            "",
            *measure_site(binary, Path(folder)),
        ]
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
