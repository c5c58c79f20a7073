"""How long a command takes from start to end, and how much memory at its height."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass
class RunTimes:
    seconds: list
    peak_megabytes: float


def run_times(command, runs=21, allowed=(0,)):
    """Runs the command once unmeasured and then `runs` times; another exit status ends the benchmark."""
    seconds, peak = [], 0
    for run in range(runs + 1):
        began = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        elapsed = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in allowed:
            sys.exit(f"bench: {command} ended with {process.returncode}")
        if run > 0:
            seconds.append(elapsed)
            peak = max(peak, usage.ru_maxrss)
    return RunTimes(seconds, peak / 1024)
