"""Deadlines as a page and as a calendar that telephones read without signing in."""

import re

import httpx
import pytest

from visit import Visit


def events(text):
    """The calendar's events as dictionaries, its folded lines joined."""
    found, lines = [], text.replace("\r\n ", "").split("\r\n")
    for line in lines:
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and ":" in line:
            name, value = line.split(":", 1)
            found[-1].setdefault(name, value)
    return found


def make(page):
    """The address that the page shows this once."""
    page.goto("/")
    page.get_by_role("link", name="Lịch thời hạn").click()
    page.get_by_role("button", name=re.compile("Tạo địa chỉ")).click()
    return page.get_by_label("Địa chỉ lịch").input_value()


def test_an_officer_sees_the_units_deadlines_and_takes_them_along(browser, picture, server):
    page = browser("forestry officer")
    address = make(page)
    picture(page, "calendar")
    assert address.startswith(server.url + "/calendar/") and address.endswith(".ics")
    answer = httpx.get(address)
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/calendar")
    found = events(answer.text)
    assert any("Gửi báo cáo" in event["SUMMARY"] for event in found)
    assert len({event["UID"] for event in found}) == len(found)
    days = [event["DTSTART;VALUE=DATE"] for event in found]
    assert days == sorted(days)
    page.reload()
    assert address not in page.content()


def test_a_new_address_ends_the_old_and_it_can_be_taken_back(browser, signed_in):
    page = browser("rural officer")
    first, second = make(page), make(page)
    assert httpx.get(first).status_code == 404 and httpx.get(second).status_code == 200
    page.get_by_role("link", name="Bàn làm việc").first.click()
    page.get_by_role("link", name="Lịch thời hạn").click()
    page.get_by_role("button", name="Thu hồi địa chỉ").click()
    page.locator(".notice.done").wait_for()
    assert httpx.get(second).status_code == 404


@pytest.mark.parametrize("token", ["x.ics", "0" * 64 + ".ics", "%27%20or%201=1.ics", "0" * 64])
def test_guessed_addresses(token, server):
    assert httpx.get(f"{server.url}/calendar/{token}").status_code == 404


def test_the_address_is_not_in_the_log(browser, server):
    address = make(browser("water officer"))
    httpx.get(address)
    assert address.rsplit("/", 1)[1] not in server.said()


def test_each_sees_what_concerns_them(signed_in):
    planning = signed_in("planning").page("/calendar").xpath("string(//main)")
    assert "Các đơn vị gửi báo cáo" in planning
    assert "Gửi báo cáo" not in signed_in("director").page("/calendar").xpath("string(//table)")


def test_who_is_not_signed_in_gets_no_page(server):
    visit = Visit(server.url)
    assert visit.get("/calendar").status_code in (303, 401)
    visit.close()
