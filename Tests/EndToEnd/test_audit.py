"""The log as a page: looked through by those who answer for it, taken along, closed to others."""

import csv
import io

import pytest

from visit import CSRF_FIELD


def lines(page):
    return page.xpath("//tbody/tr")


def test_the_director_looks_through_it(browser, picture):
    page = browser("director")
    page.goto("/")
    page.get_by_role("link", name="Nhật ký").click()
    assert "đăng nhập" in page.inner_text("tbody")
    picture(page, "audit")
    page.get_by_label("Việc", exact=True).select_option(label="ban hành kế hoạch")
    page.get_by_role("button", name="Lọc").click()
    rows = page.locator("tbody tr")
    assert rows.count() >= 1
    assert all("ban hành kế hoạch" in text for text in rows.all_inner_texts())


def test_page_by_page_every_line_once(signed_in):
    visit, address, seen = signed_in("director"), "/audit?action=send-report", []
    while address:
        page = visit.page(address)
        seen += page.xpath("//tbody/tr/td[1]/text()")
        address = page.xpath("string(//a[normalize-space()='Các dòng cũ hơn']/@href)")
    assert len(seen) == len(set(seen)) > 100


def test_it_is_taken_along_and_that_is_told(signed_in):
    visit = signed_in("director")
    answer = visit.post("/audit/export", data={CSRF_FIELD: visit.csrf("/audit"), "action": "sign-in", "q": "", "person": "", "days": ""})
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/csv")
    rows = list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert len(rows) > 1 and all(row[3] == "đăng nhập" for row in rows[1:])
    assert not any(cell[:1] in ("=", "+", "-", "@") for row in rows for cell in row)
    assert "xuất nhật ký" in visit.page("/audit").xpath("string(//tbody/tr[1])")


@pytest.mark.parametrize("words", ["%", "_", "' OR 1=1 --", "\\"])
def test_what_is_sought_is_taken_as_it_is(words, signed_in):
    assert signed_in("director").get("/audit", params={"q": words}).status_code == 200


@pytest.mark.parametrize("who", ["planning", "forestry head", "rural officer"])
def test_closed_to_others(who, signed_in):
    visit = signed_in(who)
    assert visit.get("/audit").status_code == 403
    assert visit.send("/audit/export").status_code == 403
