"""Requests that no browser of an honest officer makes: each gets a plain answer, and the server goes on."""

import socket

import httpx
import pytest

from accounts import ACCOUNTS, PASSWORD
from server import HEALTH
from visit import CSRF_FIELD, HOME, IMPORT, SESSION, SIGN_IN, SIGN_OUT

PAGES = [HOME, "/plans", "/documents", "/reports", IMPORT]


@pytest.fixture(autouse=True)
def still_answers(server):
    yield
    assert httpx.get(server.url + HEALTH, timeout=5).status_code == 200


@pytest.mark.parametrize("address", PAGES)
def test_a_page_needs_a_session(visitor, address):
    answer = visitor.get(address)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith(SIGN_IN)


@pytest.mark.parametrize("address", [SIGN_IN, HEALTH, "/khong-co-trang-nay"])
def test_every_answer_says_what_a_browser_may_do(visitor, address):
    headers = visitor.get(address).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] in ("same-origin", "no-referrer", "strict-origin-when-cross-origin")
    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy or "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy
    assert "unsafe-inline" not in policy.split("script-src")[-1].split(";")[0]


def test_pages_of_a_person_are_not_kept_by_others(signed_in):
    assert "no-store" in signed_in("planning").get(HOME).headers["cache-control"]


@pytest.mark.parametrize("token", [None, "", "x", "0" * 64])
def test_a_form_without_its_token_does_nothing(signed_in, token):
    visit = signed_in("planning")
    answer = visit.post(SIGN_OUT, data={"x": "y"} if token is None else {CSRF_FIELD: token})
    assert answer.status_code == 403
    assert visit.get(HOME).status_code == 200


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_form_of_another_site_does_nothing(signed_in, site):
    visit = signed_in("planning")
    answer = visit.post(SIGN_OUT, data={CSRF_FIELD: visit.csrf(HOME)}, headers={"sec-fetch-site": site})
    assert answer.status_code == 403
    assert visit.get(HOME).status_code == 200


def test_a_token_belongs_to_one_session(signed_in):
    mine, other = signed_in("planning"), signed_in("director")
    answer = mine.upload("ke-hoach.txt", b"x", token=other.csrf(HOME))
    assert answer.status_code == 403


def test_signing_in_needs_its_token(visitor):
    answer = visitor.post(SESSION, data={"name": ACCOUNTS["planning"], "password": PASSWORD})
    assert answer.status_code == 403
    assert visitor.get(HOME).status_code == 303


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"])
def test_another_method_is_refused(signed_in, method):
    answer = signed_in("planning").client.request(method, "/plans")
    assert answer.status_code in (400, 404, 405)


@pytest.mark.parametrize(
    "address",
    ["/khong-co", "/plans/0", "/plans/99999999999999999999999", "/plans/-1", "/plans/abc", "/plans/1'%20OR%201=1", "/plans/%00", "/%ff%fe", "/tasks/ệ"],
)
def test_an_unknown_address_is_a_plain_page(signed_in, address):
    answer = signed_in("planning").get(address)
    assert answer.status_code in (400, 404)
    assert "<html" in answer.text and "<h1" in answer.text
    for raw in ("HTTPError", ".swift", "SQL", "stack"):
        assert raw not in answer.text


def raw(server, request):
    """Sends the bytes as they are and returns the beginning of what comes back."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as connection:
        connection.sendall(request)
        answer = b""
        try:
            while len(answer) < 65_536 and (part := connection.recv(4096)):
                answer += part
        except TimeoutError:
            pass
        return answer


TRAVERSALS = [
    "/assets/../../../../etc/passwd",
    "/assets/..%2f..%2f..%2f..%2fetc/passwd",
    "/assets/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
    "/assets//etc/passwd",
    "/assets/....//....//etc/passwd",
    "/assets/..\\..\\etc\\passwd",
    "//etc/passwd",
    "/assets/",
    "/assets/../Templates/",
]


@pytest.mark.parametrize("path", TRAVERSALS)
def test_no_path_leads_out_of_the_assets(server, path):
    answer = raw(server, f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
    status = int(answer.split(b" ", 2)[1])
    assert status in (303, 400, 403, 404)
    assert b"root:" not in answer


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
        b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        b"POST /session HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
        b"POST /session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00",
        b"GET / HTTP/9.9\r\n\r\n",
    ],
    ids=["long header", "long address", "negative length", "two lengths", "TLS", "HTTP/9.9"],
)
def test_malformed_requests(server, request_bytes):
    answer = raw(server, request_bytes)
    assert answer == b"" or answer.split(b" ", 2)[1].startswith(b"4") or answer.split(b" ", 2)[1] in (b"303", b"505")


def test_a_form_that_is_no_text(visitor):
    token = visitor.csrf()
    answer = visitor.post(
        SESSION,
        content=b"name=%ff%fe&password=%00&" + CSRF_FIELD.encode() + b"=" + token.encode(),
        headers={"content-type": "application/x-www-form-urlencoded"},
    )
    assert answer.status_code in (400, 422)


@pytest.mark.parametrize("kind", ["application/json", "text/plain", "multipart/form-data", "multipart/form-data; boundary="])
def test_a_form_of_another_kind(visitor, kind):
    answer = visitor.post(SESSION, content=b"{}", headers={"content-type": kind})
    assert 400 <= answer.status_code < 500


def test_a_form_that_is_too_long(visitor):
    answer = visitor.post(SESSION, data={"name": "a" * 20_000_000, "password": "x", CSRF_FIELD: visitor.csrf()})
    assert answer.status_code == 413


def memory_of(process):
    """Resident kilobytes."""
    with open(f"/proc/{process.pid}/status") as status:
        return int(next(line.split()[1] for line in status if line.startswith("VmRSS")))


def test_an_upload_of_50_megabytes_is_refused_with_a_reason(signed_in, server):
    visit = signed_in("planning")
    before = memory_of(server.process)
    answer = visit.upload("lon.txt", b"a" * 50_000_000)
    assert answer.status_code == 413
    assert "MB" in answer.text
    assert memory_of(server.process) - before < 150_000


@pytest.mark.parametrize(
    "name", ["../../../../tmp/thoat.txt", "/etc/cron.d/x.txt", "a\\b.txt", "\"><script>alert(1)</script>.txt", "a" * 5000 + ".txt", ".txt", "nul\x01.txt"],
    ids=["up", "absolute", "backslash", "markup", "long", "ending only", "control"],
)
def test_the_name_of_an_upload_is_only_a_name(signed_in, name):
    answer = signed_in("planning").upload(name, "Số: 9/KH-SNN\n\nKẾ HOẠCH\n".encode())
    assert answer.status_code in (303, 400, 422)
    assert "<script>alert(1)" not in answer.text


def test_only_the_planning_room_uploads(signed_in):
    for who in ("director", "forestry head", "forestry officer"):
        visit = signed_in(who)
        assert visit.get(IMPORT).status_code == 403
        assert visit.upload("ke-hoach.txt", b"x", token=visit.csrf(HOME)).status_code == 403


def test_behind_https_a_browser_keeps_to_it(visitor):
    plain = visitor.get("/sign-in")
    assert "strict-transport-security" not in plain.headers
    secure = visitor.get("/sign-in", headers={"X-Forwarded-Proto": "https"})
    assert secure.headers["strict-transport-security"] == "max-age=31536000"
    assert all("secure" in cookie.lower() for cookie in secure.headers.get_list("set-cookie"))
