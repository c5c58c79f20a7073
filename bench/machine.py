"""What the figures were measured on."""

import os
import re
import subprocess
from pathlib import Path


def machine_table(binary):
    rows = {
        "Processor": f"{processor()}, {len(os.sched_getaffinity(0))} cores",
        "Memory": f"{memory_gigabytes():.0f} GB",
        "System": first_line(["sh", "-c", '. /etc/os-release; echo "$PRETTY_NAME, Linux $(uname -r)"']),
        "Swift": first_line(["swift", "--version"]),
        "Nông Vụ": f"{first_line([binary, '--version'])}, commit {first_line(['git', 'rev-parse', '--short', 'HEAD'])}",
        "pandoc": first_line(["pandoc", "--version"]),
        "Load before": f"{os.getloadavg()[0]:.2f} (1 minute)",
    }
    return ["| Machine | |", "| --- | --- |", *[f"| {name} | {value} |" for name, value in rows.items()]]


def processor():
    found = re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return found.group(1) if found else os.uname().machine


def memory_gigabytes():
    return int(re.search(r"MemTotal:\s+(\d+) kB", Path("/proc/meminfo").read_text()).group(1)) / 1024 / 1024


def first_line(command):
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=True)
    return done.stdout.strip().splitlines()[0]
