"""The site under load: a demo department served by the release build, wrk on the same machine."""

import contextlib
import html
import http.client
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.parse
from datetime import date

from sixty_tasks import sixty_tasks

ACCOUNT, PASSWORD = "khtc", "lua-xanh-dong-que"
CONNECTIONS, SECONDS, RUNS = 64, 8, 3


class DemoSite:
    """A demo database with one more plan in it, and the program that serves it."""

    def __init__(self, binary, folder):
        self.binary = binary
        self.database = folder / "demo.db"
        subprocess.run([binary, "demo", "--no-serve", "--database", self.database], check=True, stdout=subprocess.DEVNULL)
        with self.serving() as server:
            self.plan = server.issue_plan(sixty_tasks(date.today().year))

    @contextlib.contextmanager
    def serving(self):
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port = listener.getsockname()[1]
        began = time.perf_counter()
        process = subprocess.Popen(
            [self.binary, "serve", "--database", self.database, "--port", str(port)],
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
        """Seconds from the start of the process to the first answer; the first run is not counted."""
        starts = []
        for _ in range(runs + 1):
            with self.serving() as server:
                starts.append(server.seconds_to_first_answer)
        return starts[1:]


class RunningServer:
    def __init__(self, process, port):
        self.process = process
        self.port = port
        self.cookies = {}

    def wait_for_answer(self, seconds=120):
        deadline = time.perf_counter() + seconds
        while time.perf_counter() < deadline and self.process.poll() is None:
            try:
                if self.request("GET", "/health")[0] == 200:
                    return
            except OSError:
                time.sleep(0.001)
        sys.exit(f"bench: the server gave no answer within {seconds} s")

    def request(self, method, address, body=None, kind=None):
        """Status, where it leads, and text of one answer; cookies are kept."""
        headers = {"Cookie": self.cookie_header()} if self.cookies else {}
        if kind:
            headers["Content-Type"] = kind
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, address, body, headers)
            answer = connection.getresponse()
            for cookie in answer.msg.get_all("Set-Cookie", []):
                name, value = cookie.split(";")[0].split("=", 1)
                self.cookies[name] = value
            return answer.status, answer.getheader("Location"), answer.read().decode("utf-8", "replace")
        finally:
            connection.close()

    def cookie_header(self):
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items() if value)

    def page(self, address):
        status, _, text = self.request("GET", address)
        if status != 200:
            sys.exit(f"bench: {address} answered {status}")
        return text

    def send_form(self, page, address, **fields):
        """Sends a form of a page and returns where it leads."""
        fields["form_token"] = re.search(r'name="form_token" value="([^"]*)"', page).group(1)
        status, location, text = self.request(
            "POST", address, urllib.parse.urlencode(fields), "application/x-www-form-urlencoded"
        )
        if status != 303:
            sys.exit(f"bench: {address} answered {status}: {text[:300]}")
        return location

    def sign_in(self):
        self.send_form(self.page("/sign-in"), "/session", name=ACCOUNT, password=PASSWORD)

    def issue_plan(self, text):
        """Uploads a document, confirms every row, issues the plan, and returns the plan's address."""
        self.sign_in()
        token = re.search(r'name="form_token" value="([^"]*)"', self.page("/documents/new")).group(1)
        parts = [
            f'Content-Disposition: form-data; name="form_token"\r\n\r\n{token}',
            f'Content-Disposition: form-data; name="file"; filename="ke-hoach.txt"\r\n\r\n{text}',
        ]
        body = "".join(f"--bench\r\n{part}\r\n" for part in parts) + "--bench--\r\n"
        status, document, answer = self.request(
            "POST", "/documents", body.encode(), "multipart/form-data; boundary=bench"
        )
        if status != 303:
            sys.exit(f"bench: the upload answered {status}: {answer[:300]}")
        document = document.split("#")[0].split("?")[0]
        while rows := re.findall(r'name="row" value="(confirmed [^"]*)"', page := self.page(document)):
            self.send_form(page, f"{document}/reviews", row=html.unescape(max(rows, key=len)))
        return self.send_form(self.page(document), f"{document}/issuance").split("?")[0]

    def load(self, address):
        """Requests a second and the 99th percentile in milliseconds, one of each per run; any other answer ends it."""
        self.page(address)
        rates, p99s = [], []
        for run in range(RUNS + 1):
            said = subprocess.run(
                ["wrk", "-t2", f"-c{CONNECTIONS}", f"-d{SECONDS if run else 3}s", "--timeout", "30s", "--latency"]
                + ["-H", f"Cookie: {self.cookie_header()}", f"http://127.0.0.1:{self.port}{address}"],
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            if "Non-2xx" in said or "Socket errors" in said:
                sys.exit(f"bench: wrk on {address}:\n{said}")
            if run > 0:
                rates.append(float(re.search(r"Requests/sec:\s+([\d.]+)", said).group(1)))
                p99s.append(in_milliseconds(re.search(r"99%\s+([\d.]+)(us|ms|s)", said)))
        return rates, p99s

    def resident_megabytes(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(next(line.split()[1] for line in status if line.startswith("VmRSS"))) / 1024


def in_milliseconds(found):
    return float(found.group(1)) * {"us": 0.001, "ms": 1, "s": 1000}[found.group(2)]
