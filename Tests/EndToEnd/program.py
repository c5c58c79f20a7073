"""Runs the built `nongvu` as officers and scripts do: as a process."""

import json
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = Path(__file__).parent / "documents"
BINARY = Path(os.environ.get("NONGVU_BINARY", ROOT / ".build/debug/nongvu")).resolve()


def nongvu(*arguments, typed="", timeout=60, environment=None):
    """The finished process: `returncode`, and what it said as text. `typed` goes to its standard input."""
    return subprocess.run(
        [BINARY, *map(str, arguments)],
        input=typed,
        capture_output=True,
        encoding="utf-8",
        timeout=timeout,
        env=plain_environment() | (environment or {}),
    )


def plain_environment():
    """The caller's environment without what would change the program's answers."""
    return {name: value for name, value in os.environ.items() if not name.startswith("NONGVU_")}


def read_as_json(path):
    """What the program reads out of a document; the document must be readable."""
    done = nongvu("read", path, "--format", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
