"""What the tests share: a demo department, a server of its own per test file, people who sign in, a browser, pictures."""

import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from accounts import ACCOUNTS, PASSWORD
from program import BINARY, ROOT, nongvu
from server import Server
from visit import Visit

CHROMIUM = "/usr/bin/chromium"
SCREENS = {"1366x768": {"width": 1366, "height": 768}, "390x844": {"width": 390, "height": 844}}


def pytest_configure():
    if not BINARY.is_file():
        pytest.exit(f"{BINARY} is missing: run `make build`, or name another binary in NONGVU_BINARY", returncode=2)


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """A demo database as `nongvu demo` makes it; every test file works on a copy. NONGVU_DEMO names one already made."""
    if "NONGVU_DEMO" in os.environ:
        return Path(os.environ["NONGVU_DEMO"])
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    done = nongvu("demo", "--no-serve", "--database", path, timeout=300)
    assert done.returncode == 0, done.stderr
    return path


@pytest.fixture(scope="module")
def database(demo, tmp_path_factory):
    """This test file's own copy of the demo database."""
    folder = tmp_path_factory.mktemp("database")
    for file in demo.parent.glob(demo.name + "*"):
        shutil.copy(file, folder / file.name)
    return folder / demo.name


@pytest.fixture(scope="module")
def server(database):
    """A server over this test file's database."""
    server = Server("serve", database, database.parent / "server.log")
    yield server
    assert server.stop() == 0, server.said()


@pytest.fixture
def visitor(server):
    """Somebody who has not signed in."""
    visit = Visit(server.url)
    yield visit
    visit.close()


@pytest.fixture(scope="module")
def session_cookies(server):
    """`session_cookies("planning")`: the cookies of that person's session, one for the whole test file."""
    kept = {}

    def cookies(who):
        if who not in kept:
            visit = Visit(server.url)
            answer = visit.sign_in(ACCOUNTS[who], PASSWORD)
            assert answer.status_code == 303, f"{who} cannot sign in: {answer.status_code}\n{answer.text[:500]}"
            kept[who] = visit.cookies()
            visit.close()
        return kept[who]

    return cookies


@pytest.fixture
def signed_in(server, session_cookies):
    """`signed_in("planning")`: a visit of that person, over plain HTTP."""
    visits = []

    def open_visit(who):
        visit = Visit(server.url, session_cookies(who))
        visits.append(visit)
        return visit

    yield open_visit
    for visit in visits:
        visit.close()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def browser(server, chromium, session_cookies):
    """`browser("planning")`: a page of Chromium, signed in as that person; `browser()`: not signed in.

    A test fails when a script of a page fails or a file that a page names is missing.
    """
    contexts, faults = [], []

    def open_page(who=None, language="vi-VN", javascript=True):
        context = chromium.new_context(
            base_url=server.url, viewport=SCREENS["1366x768"], locale=language, java_script_enabled=javascript
        )
        contexts.append(context)
        if who is not None:
            context.add_cookies([{"name": n, "value": v, "url": server.url} for n, v in session_cookies(who).items()])
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
        page.on("response", lambda answer: note_missing(answer, faults))
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not faults, faults


def note_missing(answer, faults):
    if answer.request.resource_type in ("stylesheet", "script", "image", "font") and answer.status >= 400:
        faults.append(f"{answer.url}: {answer.status}")


@pytest.fixture
def picture():
    """`picture(page, "plan")` keeps the page as it looks on an office screen and on a telephone, in var/screenshots."""
    folder = ROOT / "var/screenshots"

    def keep(page, name):
        folder.mkdir(parents=True, exist_ok=True)
        for label, size in SCREENS.items():
            page.set_viewport_size(size)
            page.screenshot(path=folder / f"{name}-{label}.png", full_page=True)
            assert not overflows(page), f"{name} at {label}: the page is wider than the screen"
        page.set_viewport_size(SCREENS["1366x768"])

    return keep


def overflows(page):
    """Whether the page itself scrolls sideways (a table may scroll in its own frame)."""
    return page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
