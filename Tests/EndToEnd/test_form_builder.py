"""The planning room puts indicators on units' forms; the units find them there, in the page and in Excel."""

from io import BytesIO

import pytest
from lxml import html
from openpyxl import load_workbook

from accounts import TODAY


@pytest.fixture(scope="module")
def plan(server, session_cookies):
    from visit import Visit

    visit = Visit(server.url, session_cookies("planning"))
    address = visit.page("/reports").xpath('//a[contains(@href, "/form")]/@href')[0]
    visit.close()
    return address


def choices(page, name):
    return {
        box.getparent().text_content().strip(): box.get("value") for box in page.xpath(f'//input[@name="{name}"]')
    }


def test_the_forms_show_what_the_plan_asks_and_what_is_followed(plan, signed_in):
    page = signed_in("planning").page(plan)
    assert "Chi cục Kiểm lâm" in page.text_content() and "Vụ cháy rừng" in page.text_content()
    assert page.xpath('//button[text()="Bỏ khỏi biểu"]')
    assert not signed_in("director").page(plan).xpath('//button[text()="Bỏ khỏi biểu"]')
    assert signed_in("forestry officer").get(plan).status_code == 403
    assert signed_in("forestry officer").send(plan, indicator="1", unit="1").status_code == 403


def test_an_indicator_put_on_a_form_is_reported_in_page_and_workbook_and_taken_off_again(plan, signed_in):
    planning, unit = signed_in("planning"), signed_in("forestry officer")
    page = planning.page(plan + "?field=forestry")
    indicator = next(value for label, value in choices(page, "indicator").items() if label.startswith("Khai thác nhựa thông"))
    office = choices(page, "unit")["Chi cục Kiểm lâm"]
    answer = planning.send(plan, field="forestry", indicator=indicator, unit=office, scope="huyện Lộc Bình")
    assert answer.status_code == 303
    form = unit.page("/reports").xpath(f'//a[contains(@href, "/submissions/")]/@href')
    address = next(link for link in form if link.startswith("/plans/"))
    shown = unit.page(address)
    assert "Khai thác nhựa thông – huyện Lộc Bình" in shown.text_content()
    assert "Chỉ tiêu theo dõi" in shown.text_content()
    book = load_workbook(BytesIO(unit.get(address + "/workbook").content))
    cells = [cell.value for row in book["Biểu số liệu"].iter_rows() for cell in row]
    assert any("huyện Lộc Bình" in str(value) for value in cells) and "theo dõi" in cells
    row = planning.page(plan).xpath('//tr[contains(th, "huyện Lộc Bình")]//form/@action')
    assert planning.send(row[0]).status_code == 303
    assert "huyện Lộc Bình" not in unit.page(address).text_content()
    assert planning.send(row[0]).status_code == 404


def test_nothing_chosen_is_told_and_what_was_chosen_is_kept(plan, signed_in):
    visit = signed_in("planning")
    page = visit.page(plan + "?field=forestry")
    unit = choices(page, "unit")["Chi cục Kiểm lâm"]
    answer = visit.send(plan, field="forestry", unit=unit, scope="huyện Bình Gia")
    assert answer.status_code == 422
    page = html.fromstring(answer.text)
    assert "Hãy chọn ít nhất một chỉ tiêu" in page.text_content()
    assert page.xpath('//input[@name="unit"][@checked]/@value') == [unit]
    assert page.xpath('//input[@name="scope"]/@value') == ["huyện Bình Gia"]


def test_a_computed_indicator_opens_to_what_it_is_made_of(signed_in):
    visit = signed_in("director")
    address = visit.page("/indicators?q=LN.TRONGMOI").xpath('//tr[td[normalize-space()="LN.TRONGMOI"]]//a/@href')[0]
    page = visit.page(address)
    words = page.text_content()
    assert "Toàn Sở" in words and "Trồng mới rừng sản xuất, Chi cục Kiểm lâm" in words
    totals = [cell.text_content() for cell in page.xpath('//table[.//ul[@class="derivation"]]//td[@data-label="Toàn Sở"]//b')]
    assert totals and "—" not in totals


def test_the_builder_on_screen(plan, browser, picture):
    page = browser("planning")
    page.goto(plan + "?field=forestry")
    picture(page, "form-builder")
    page.goto("/indicators?q=trong+rung+moi")
    page.locator("table.catalogue th a", has_text="Trồng rừng mới").first.click()
    page.locator("details summary").first.click()
    picture(page, "indicator-computed")
