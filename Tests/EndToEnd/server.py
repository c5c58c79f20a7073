"""Starts the program as a server on a free port, and stops it as systemd would."""

import resource
import signal
import socket
import subprocess
import time

import httpx

from program import BINARY, plain_environment

HEALTH = "/health"


class Server:
    """A running `nongvu serve` or `nongvu demo` and what it has said so far."""

    def __init__(self, command, database, log, environment=None, largest_file=None):
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.database = database
        self.log = log
        began = time.monotonic()
        with log.open("wb") as output:
            self.process = subprocess.Popen(
                [BINARY, command, "--database", database, "--port", str(self.port)],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=plain_environment() | (environment or {}),
                restore_signals=False,
                preexec_fn=limit_files(largest_file) if largest_file else None,
            )
        self.wait_until_it_answers()
        self.seconds_to_first_answer = time.monotonic() - began

    def wait_until_it_answers(self, seconds=60):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise AssertionError(f"the server ended with {self.process.returncode}:\n{self.said()}")
            try:
                if httpx.get(self.url + HEALTH, timeout=5).status_code == 200:
                    return
            except httpx.TransportError:
                time.sleep(0.02)
        self.stop()
        raise AssertionError(f"no answer within {seconds} s:\n{self.said()}")

    def said(self):
        return self.log.read_text(encoding="utf-8", errors="replace")

    def stop(self):
        """Asks it to end and returns its exit status; one that does not end within 15 s is killed and fails."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise AssertionError(f"the server did not end on SIGTERM:\n{self.said()}") from None


def limit_files(size):
    """Makes the system refuse to let a file grow beyond `size` bytes, as it does when the disk is full."""
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
