"""The site under load: a demo department served by the release build, wrk on the same machine."""

import contextlib
import http.client
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.parse

ACCOUNT, PASSWORD = "kehoach", "demo"


class DemoSite:
    def __init__(self, binary, folder):
        self.binary = binary
        self.database = folder / "demo.db"
        with self.serving("demo"):
            pass

    @contextlib.contextmanager
    def serving(self, command="serve"):
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port = listener.getsockname()[1]
        began = time.perf_counter()
        process = subprocess.Popen(
            [self.binary, command, "--database", self.database, "--port", str(port)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        server = RunningServer(process, port)
        try:
            server.wait_for_answer()
            server.seconds_to_first_answer = time.perf_counter() - began
            yield server
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=20)

    def measure_starts(self, runs):
        starts = []
        for _ in range(runs + 1):
            with self.serving() as server:
                starts.append(server.seconds_to_first_answer)
        return starts[1:]


class RunningServer:
    def __init__(self, process, port):
        self.process = process
        self.port = port

    def wait_for_answer(self, seconds=120):
        deadline = time.perf_counter() + seconds
        while time.perf_counter() < deadline and self.process.poll() is None:
            try:
                if self.request("GET", "/health")[0] == 200:
                    return
            except OSError:
                time.sleep(0.001)
        sys.exit(f"bench: the server gave no answer within {seconds} s")

    def request(self, method, address, body=None, headers=None):
        """Status, headers and text of one answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, address, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.msg, answer.read().decode("utf-8", "replace")
        finally:
            connection.close()

    def resident_megabytes(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(next(line.split()[1] for line in status if line.startswith("VmRSS"))) / 1024
