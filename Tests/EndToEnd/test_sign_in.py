"""Signing in and out: who gets in, what the cookie allows, what guessing costs."""

from urllib.parse import quote

import pytest

from accounts import ACCOUNTS, PASSWORD
from server import Server
from visit import CSRF_FIELD, HOME, SESSION, SIGN_IN, Visit


@pytest.mark.parametrize("who", ACCOUNTS)
def test_every_demo_account_gets_in(signed_in, who):
    assert signed_in(who).get(HOME).status_code == 200


def test_the_cookie_is_for_this_server_only(visitor):
    answer = visitor.sign_in(ACCOUNTS["planning"], PASSWORD)
    (cookie,) = [c for c in answer.headers.get_list("set-cookie") if "session" in c.split("=")[0].lower()]
    attributes = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert {"httponly", "samesite=lax", "path=/"} <= attributes
    assert len(cookie.split(";")[0].split("=", 1)[1]) >= 32


def test_signing_in_begins_a_new_session(visitor):
    visitor.page(SIGN_IN)
    before = set(visitor.cookies().values())
    visitor.sign_in(ACCOUNTS["planning"], PASSWORD)
    assert not before & {value for name, value in visitor.cookies().items() if "session" in name.lower()}


def test_signing_out_ends_the_session_on_the_server(visitor, server):
    visitor.sign_in(ACCOUNTS["planning"], PASSWORD)
    stolen = Visit(server.url, visitor.cookies())
    assert stolen.get(HOME).status_code == 200
    visitor.sign_out()
    answer = stolen.get(HOME)
    assert answer.status_code == 303 and SIGN_IN in answer.headers["location"]


@pytest.mark.parametrize(
    "name, password", [("khtc", "sai"), ("khong-co-ai", PASSWORD), ("", ""), ("khtc", "x" * 10_000), ("ké' OR 1=1 --", "x")],
    ids=["wrong password", "nobody", "blank", "long", "quotes"],
)
def test_a_wrong_name_and_a_wrong_password_look_the_same(visitor, name, password):
    answer = visitor.sign_in(name, password)
    assert answer.status_code == 422
    assert "không đúng" in answer.text
    assert password not in answer.text or password in ("", "x", "sai")
    assert visitor.get(HOME).status_code == 303


def test_what_was_typed_as_name_stays_and_is_escaped(visitor):
    answer = visitor.sign_in('"><script>alert(1)</script>', "sai")
    assert "<script>alert(1)" not in answer.text
    assert "&lt;script&gt;alert(1)" in answer.text


def test_guessing_is_slowed_down(database, tmp_path):
    server = Server("serve", database, tmp_path / "server.log")
    try:
        visit = Visit(server.url)
        statuses = [visit.sign_in(ACCOUNTS["director"], f"doan-{n}").status_code for n in range(30)]
        assert 429 in statuses, statuses
        assert statuses.index(429) <= 10
        limited = visit.sign_in(ACCOUNTS["director"], PASSWORD)
        assert limited.status_code == 429
        assert int(limited.headers["retry-after"]) > 0
        assert "phút" in limited.text or "giây" in limited.text
    finally:
        server.stop()


@pytest.mark.parametrize("target", ["//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "\t//evil.example"])
def test_signing_in_never_leads_to_another_site(visitor, target):
    page = visitor.page(f"{SIGN_IN}?return={quote(target, safe='')}")
    fields = {field.get("name"): field.get("value") or "" for field in page.xpath("//main//form//input[@name]")}
    fields |= {"name": ACCOUNTS["planning"], "password": PASSWORD}
    answer = visitor.post(SESSION, data=fields)
    assert answer.status_code == 303
    assert answer.headers["location"] == HOME


def test_after_signing_in_the_page_that_was_asked_for(visitor):
    asked = visitor.get("/plans?q=rung")
    assert asked.status_code == 303
    page = visitor.page(asked.headers["location"])
    fields = {field.get("name"): field.get("value") or "" for field in page.xpath("//main//form//input[@name]")}
    assert CSRF_FIELD in fields
    answer = visitor.post(SESSION, data=fields | {"name": ACCOUNTS["planning"], "password": PASSWORD})
    assert answer.headers["location"] == "/plans?q=rung"


def test_signing_in_and_out_in_a_browser(browser):
    page = browser()
    page.goto("/plans")
    page.get_by_label("Tên đăng nhập").fill(ACCOUNTS["planning"])
    page.get_by_label("Mật khẩu").fill(PASSWORD)
    page.get_by_role("button", name="Đăng nhập").click()
    page.wait_for_url("**/plans")
    page.get_by_role("button", name="Đăng xuất").click()
    page.wait_for_url("**" + SIGN_IN)


def test_the_words_of_the_page_in_both_languages(browser, picture):
    page = browser()
    page.goto(SIGN_IN)
    assert page.get_by_role("button", name="Đăng nhập").is_visible()
    picture(page, "sign-in")
    page.get_by_role("link", name="en").or_(page.get_by_role("button", name="en")).first.click()
    assert page.get_by_role("button", name="Sign in").is_visible()
