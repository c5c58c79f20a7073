"""A PostgreSQL server of the tests' own (scripts/postgres-for-tests), which can be stopped and started again."""

import subprocess
from pathlib import Path

from program import ROOT

# The client's programs lie in the same folder.
IS_INSTALLED = any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


class Postgres:
    """A running server; `new_database` answers addresses as `--database` takes them."""

    def __init__(self):
        self.process = subprocess.Popen(
            [ROOT / "scripts/postgres-for-tests"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        said = self.process.stdout.readline()
        assert said.startswith("ready "), said
        self.folder = said.split()[1]

    def ask(self, word, answer):
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        said = self.process.stdout.readline()
        assert said.startswith(answer), said

    def stop(self):
        self.ask("stop", "stopped")

    def start(self):
        self.ask("start", "ready")

    def new_database(self, name, options=""):
        self.run("postgres", f"CREATE DATABASE {name} TEMPLATE template0 {options}")
        return f"postgres://nongvu:{PASSWORD}@/{name}?host={self.folder}"

    def run(self, database, statement):
        """What one statement answers, as psql prints it."""
        return subprocess.run(
            ["psql", "-X", "-q", "-A", "-t", "-h", self.folder, "-U", "nongvu", "-d", database, "-c", statement],
            check=True,
            capture_output=True,
            text=True,
        ).stdout

    def close(self):
        self.process.stdin.close()
        assert self.process.wait(timeout=120) == 0


# The server takes every password from its own machine; no output may show it.
PASSWORD = "mat-khau-cua-co-so-du-lieu"
