"""Registries: lists with dates, what is counted from them, and changing them by page and by file."""

import csv
import io
import re
from datetime import date, timedelta

import pytest
from docx import Document
from lxml import html
from openpyxl import load_workbook

from accounts import TODAY
from visit import CSRF_FIELD

OCOP = "/registries/ocop"
# The newest half year that is over, with the window of Nghị định 09/2019/NĐ-CP: 15 December to 14 June.
YEAR = TODAY.year if TODAY > date(TODAY.year, 6, 14) else TODAY.year - 1
HALF = f"{YEAR}-H1"
LAST_DAY = f"14/6/{YEAR}"


def text(page):
    return " ".join(page.xpath("string(//main)").split())


def count(visit, code, period=HALF):
    """The page of a counted figure, and its total."""
    page = visit.page(f"{OCOP}/counts/{code}/{period}")
    return page, int(page.xpath("string(//dl/dd[1]/b)").split()[0].replace(".", ""))


def entry_named(visit, name):
    page = visit.page(f"{OCOP}?q={name}")
    return page.xpath("//tbody/tr[1]/th/a/@href")[0]


def post(visit, address, form_page, **fields):
    return visit.post(address, data=fields | {CSRF_FIELD: visit.csrf(form_page)})


def test_the_half_year_report_is_counted_from_entries(signed_in):
    visit = signed_in("planning")
    page, total = count(visit, "cumulative")
    assert total == 87
    assert [re.sub(r"\s+", " ", row.text_content()).strip() for row in page.xpath("//section[1]//tbody/tr")] == [
        "3 sao6878,2%", "4 sao1921,8%"
    ]
    assert (
        "Lũy kế có 87 sản phẩm, trong đó 68 sản phẩm 3 sao chiếm 78,2%; 19 sản phẩm 4 sao chiếm 21,8%. "
        "Trong kỳ có 10 sản phẩm hết hiệu lực. Số còn hiệu lực đến cuối kỳ: 77 sản phẩm."
    ) in text(page)
    assert count(visit, "expired")[1] == 10
    assert count(visit, "in-force")[1] == 77
    new, total = count(visit, "new")
    assert total == 7
    groups = {row.xpath("string(th)"): row.xpath("string(td[1])") for row in new.xpath("//section[1]//tbody/tr")}
    assert groups == {"Xã Văn Quan": "3", "Xã Na Sầm": "1", "Xã Hữu Lũng": "3"}


def test_an_independent_count_of_the_exported_list_agrees(signed_in):
    """The list of a day, taken along as CSV, counted in Python."""
    visit = signed_in("planning")
    answer = visit.get(f"{OCOP}/file", params={"format": "csv", "on": LAST_DAY})
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    recognised = [row for row in rows if row["Hạng sao"]]
    assert len(recognised) == 87
    assert sum(row["Trạng thái"] == "Còn hiệu lực" for row in recognised) == 77
    assert sum(row["Trạng thái"] == "Hết hiệu lực" for row in recognised) == 10
    assert sum(row["Hạng sao"] == "3 sao" for row in recognised) == 68


def test_the_pages_as_an_officer_sees_them(browser, picture):
    page = browser("rural officer")
    page.goto("/")
    page.get_by_role("link", name="Danh bạ", exact=True).click()
    assert page.get_by_role("row", name=re.compile("Sản phẩm OCOP")).inner_text().count("87") == 1
    picture(page, "registries")
    page.get_by_role("link", name="Sản phẩm OCOP").click()
    picture(page, "registry-entries")
    page.get_by_label("Tìm").fill("mat ong")
    page.get_by_role("button", name="Lọc").click()
    names = page.locator("tbody tr th").all_inner_texts()
    assert names and all("Mật ong" in name for name in names)
    picture(page, "registry-entries-found")
    page.locator("tbody tr th a").first.click()
    picture(page, "registry-entry")
    page.goto(f"{OCOP}/counts?year={YEAR}")
    picture(page, "registry-counts")
    page.goto(f"{OCOP}/counts/cumulative/{HALF}")
    picture(page, "registry-count")
    page.goto("/expiries")
    assert page.locator("tbody tr").count() == 6
    picture(page, "registry-expiries")


def test_filters_stand_in_the_address_and_every_entry_comes_once(signed_in):
    visit = signed_in("director")
    seen, address = [], OCOP
    while address:
        page = visit.page(address)
        seen += page.xpath("//tbody/tr/th/a/@href")
        address = page.xpath("string(//a[normalize-space()='Trang sau']/@href)")
    assert len(seen) == len(set(seen)) == 87
    page = visit.page(f"{OCOP}?f-stars=4&state=recognised&on={LAST_DAY}&c=score")
    assert "17 trong 87" in text(page)
    assert page.xpath("//thead//th[contains(., 'Điểm')]")


def test_a_new_product_from_form_to_count(browser, picture):
    page = browser("rural officer")
    page.goto(f"{OCOP}/entries/new")
    page.get_by_label("Tên sản phẩm").fill("Bánh sắn thử")
    assert page.get_by_label("Điểm").count() == 0, "the score belongs to an event"
    page.get_by_label("Ngày bắt đầu sản xuất").fill("đầu năm")
    page.get_by_role("button", name="Lưu").click()
    assert page.get_by_role("alert").inner_text().count("“đầu năm” không phải ngày") == 1
    assert page.get_by_label("Tên sản phẩm").input_value() == "Bánh sắn thử", "nothing typed is lost"
    picture(page, "registry-entry-form-wrong")
    page.get_by_label("Ngày bắt đầu sản xuất").fill(f"1/5/{YEAR}")
    page.get_by_label("Chủ thể (bắt buộc)").fill("HTX Thử nghiệm")
    page.get_by_label("Xã/phường").fill("Xã Bắc Sơn")
    page.get_by_role("button", name="Lưu").click()
    assert "Đã lưu." in page.inner_text("body")
    page.get_by_label("Sự kiện").select_option(label="Công nhận lần đầu")
    page.get_by_role("button", name="Ghi sự kiện").click()
    page.get_by_label("Ngày", exact=False).first.fill(f"10/4/{YEAR}")
    page.get_by_label("Hạng sao").select_option(label="3 sao")
    page.get_by_role("button", name="Lưu").click()
    errors = page.get_by_role("alert").inner_text()
    assert "không thể trước “Ngày bắt đầu sản xuất”" in errors, "a certificate dated before the product"
    assert "Hãy ghi số, ký hiệu văn bản quyết định" in errors
    picture(page, "registry-event-wrong")
    page.get_by_label("Ngày", exact=False).first.fill(f"10/6/{YEAR}")
    page.get_by_label("Văn bản").fill("77/QĐ-UBND")
    page.get_by_role("button", name="Lưu").click()
    assert "Đã ghi sự kiện." in page.inner_text("body")
    address = page.url
    page.goto(f"{OCOP}/counts/new/{HALF}")
    assert "8 sản phẩm" in page.inner_text("main")
    # Moving its day into the next year's window takes it out of this half year, at once.
    page.goto(address)
    page.get_by_role("link", name="Sửa", exact=True).click()
    page.get_by_label("Ngày", exact=False).first.fill(f"16/6/{YEAR}")
    page.get_by_role("button", name="Lưu").click()
    page.goto(f"{OCOP}/counts/new/{HALF}")
    assert "7 sản phẩm" in page.inner_text("main")
    page.goto(address)
    page.get_by_text("Gạch bỏ").first.click()
    page.get_by_label("Lý do gạch bỏ").fill("ghi nhầm sản phẩm")
    page.get_by_role("button", name="Gạch bỏ").click()
    assert "Đã gạch bỏ: ghi nhầm sản phẩm" in page.inner_text("main")
    picture(page, "registry-entry-struck-out")


def test_two_officers_editing_one_entry_lose_nothing(browser, picture):
    first, second = browser("rural officer"), browser("planning")
    first.goto(OCOP)
    first.locator("tbody tr th a").nth(3).click()
    first.get_by_role("link", name="Sửa thông tin").click()
    second.goto(first.url)
    first.get_by_label("Chủ thể (bắt buộc)").fill("HTX của người thứ nhất")
    second.get_by_label("Chủ thể (bắt buộc)").fill("HTX của người thứ hai")
    first.get_by_role("button", name="Lưu").click()
    second.get_by_role("button", name="Lưu").click()
    body = second.inner_text("main")
    assert "Đinh Văn Long đã lưu mục này" in body
    assert "Đang lưu: HTX của người thứ nhất" in body
    assert second.get_by_label("Chủ thể (bắt buộc)").input_value() == "HTX của người thứ hai"
    picture(second, "registry-two-officers")
    second.get_by_role("button", name="Lưu").click()
    history = second.inner_text("main")
    assert "HTX của người thứ nhất → HTX của người thứ hai" in history


def test_a_commune_that_is_no_more_is_refused_with_its_successor(signed_in):
    visit = signed_in("rural officer")
    page = f"{OCOP}/entries/new"
    fields = {"a-name": "Sản phẩm mới ở xã cũ", "a-holder": "HTX", "a-commune": "Xã Hoàng Việt"}
    answer = post(visit, f"{OCOP}/entries", page, **fields)
    assert answer.status_code == 422
    assert "nay thuộc Xã Na Sầm" in answer.text


def test_renewed_after_expiry_is_told_and_the_gap_stays(signed_in):
    visit = signed_in("planning")
    expired = visit.page(f"{OCOP}?state=expired").xpath("//tbody/tr[1]/th/a/@href")[0]
    form = f"{expired}/events/new?kind=renewed"
    page = visit.page(form)
    fields = {
        "kind": "renewed", "version": page.xpath("string(//input[@name='version']/@value)"),
        "day": TODAY.strftime("%d/%m/%Y"), "document": "12/QĐ-UBND", "e-stars": "3",
    }
    assert post(visit, f"{expired}/events", form, **fields).status_code == 303
    assert "khoảng giữa hai ngày không tính là còn hiệu lực" in text(visit.page(expired))
    assert count(visit, "in-force")[1] == 77, "the half year's figure stays"
    assert count(visit, "expired")[1] == 10


def workbook_of(visit):
    return load_workbook(io.BytesIO(visit.get(f"{OCOP}/file").content))


def bring(visit, name, content):
    token = visit.csrf(f"{OCOP}/import")
    return visit.post(f"{OCOP}/import", data={CSRF_FIELD: token}, files={"file": (name, content)})


def test_a_workbook_goes_out_and_comes_back_with_differences(signed_in, browser, picture):
    visit = signed_in("rural officer")
    book = workbook_of(visit)
    sheet = book.active
    heads = [cell.value for cell in sheet[1]]
    holder, group = heads.index("Chủ thể") + 1, heads.index("Nhóm sản phẩm") + 1
    day = heads.index("Ngày sự kiện") + 1
    sheet.cell(3, holder).value = "HTX Đổi tên"
    sheet.cell(4, group).value = "Nhóm không có"
    dated = next(row for row in range(5, sheet.max_row) if sheet.cell(row, day).value)
    sheet.cell(dated, day).value = "giữa tháng năm"
    sheet.append([None, "Trà hoa vàng thử tệp", "Hộ kinh doanh Thử"] + [None] * (len(heads) - 3))
    sheet.cell(sheet.max_row, heads.index("Xã/phường") + 1).value = "Xã Bắc Sơn"
    # The columns in another order.
    for row in sheet.iter_rows():
        values = [cell.value for cell in row]
        for cell, value in zip(row, values[::-1]):
            cell.value = value
    file = io.BytesIO()
    book.save(file)
    answer = bring(visit, "ocop.xlsx", file.getvalue())
    assert answer.status_code == 303, answer.text
    preview = answer.headers["location"]
    page = browser("rural officer")
    page.goto(preview)
    body = page.inner_text("main")
    assert "1 mục mới, 1 mục thay đổi" in body and "2 dòng không nhận được" in body
    assert "Ngày sự kiện: “giữa tháng năm” không phải ngày" in body
    picture(page, "registry-import")
    page.get_by_role("button", name=re.compile("Nhận tất cả")).click()
    assert "Đã thêm 1 mục, thay đổi 1 mục." in page.inner_text("main")
    found = text(visit.page(f"{OCOP}?q=doi+ten"))
    assert "HTX Đổi tên" in found


@pytest.mark.parametrize(
    "name, content, words",
    [
        ("rong.xlsx", b"", "không có dòng dữ liệu"),
        ("anh.xlsx", b"PK\x03\x04hong", ""),
        ("la.csv", "Cột A,Cột B\n1,2\n".encode(), "Không thấy cột “Tên sản phẩm”"),
        ("hai.csv", "Tên sản phẩm,ten san pham\na,b\n".encode(), "có hai lần"),
        ("utf16.csv", "Tên sản phẩm,Chủ thể\na,b\n".encode("utf-16"), "CSV UTF-8"),
        ("ngoac.csv", 'Tên sản phẩm,Chủ thể\n"a,b\n'.encode(), "ngoặc kép mà không đóng"),
    ],
)
def test_files_that_cannot_be_read_say_why(signed_in, name, content, words):
    answer = bring(signed_in("rural officer"), name, content)
    assert answer.status_code == 422
    assert words in html.fromstring(answer.text).xpath("string(//*[@id='file-error'])")
    assert len(html.fromstring(answer.text).xpath("string(//*[@id='file-error'])")) > 20


def test_likely_duplicates_are_asked_about_and_merged(signed_in, browser, picture):
    visit = signed_in("rural officer")
    address = visit.page(OCOP).xpath("//tbody/tr[6]/th/a/@href")[0]
    form = visit.page(f"{address}/values")
    values = {f: form.xpath(f"string(//*[@name='{f}']/@value)") for f in ("a-name", "a-holder", "a-commune")}
    values["a-name"] = values["a-name"].upper()
    refused = post(visit, f"{OCOP}/entries", f"{OCOP}/entries/new", **values)
    assert refused.status_code == 422 and "giống mục này" in refused.text
    made = post(visit, f"{OCOP}/entries", f"{OCOP}/entries/new", **values, another="1")
    assert made.status_code == 303
    page = browser("rural officer")
    page.goto(f"{OCOP}/duplicates")
    picture(page, "registry-duplicates")
    page.get_by_role("button", name="Gộp hai mục này").first.click()
    assert "Đã gộp hai mục" in page.inner_text("body")
    gone = visit.page(made.headers["location"])
    assert "đã gộp vào mục khác" in text(gone)


def test_the_description_is_changed_on_its_page(browser, picture):
    page = browser("planning")
    page.goto("/registries/nurseries/description")
    yaml = page.get_by_label("Nội dung")
    content = yaml.input_value()
    yaml.fill(content.replace("kind: number", "kind: numbr"))
    page.get_by_role("button", name="Lưu và áp dụng").click()
    assert re.search(r"Dòng \d+: .*không có kiểu “numbr”", page.get_by_role("alert").inner_text())
    picture(page, "registry-description-wrong")
    page.get_by_label("Nội dung").fill(content.replace("vi: Chủ vườn ươm", "vi: Chủ cơ sở ươm giống"))
    page.get_by_role("button", name="Lưu và áp dụng").click()
    page.goto("/registries/nurseries/entries/new")
    assert page.get_by_label("Chủ cơ sở ươm giống").count() == 1


def test_who_may_not_change_sees_and_changes_nothing(signed_in):
    for who in ("forestry officer", "director"):
        visit = signed_in(who)
        page = visit.page(OCOP)
        assert not page.xpath("//a[normalize-space()='Thêm mục']")
        entry = page.xpath("//tbody/tr[1]/th/a/@href")[0]
        assert not visit.page(entry).xpath("//a[normalize-space()='Sửa thông tin']")
        for address in (f"{OCOP}/entries/new", f"{OCOP}/import", f"{entry}/values", f"{OCOP}/duplicates", f"{OCOP}/description"):
            assert visit.get(address).status_code == 403, address
        for address in (f"{OCOP}/entries", f"{entry}/values", f"{entry}/events", f"{entry}/merger", f"{OCOP}/description"):
            assert visit.send(address, kind="inspected", other="1").status_code in (403, 404), address
    assert signed_in("planning").get("/registries/none").status_code == 404
    assert signed_in("planning").get("/entries/123").status_code == 404


@pytest.mark.parametrize("words", ["%", "_", "' OR 1=1 --", "\\", "a" * 3000])
def test_what_is_sought_is_taken_as_it_is(words, signed_in):
    assert signed_in("director").get(OCOP, params={"q": words, "on": words, "f-commune": words}).status_code == 200


def test_without_a_token_nothing_is_kept(signed_in):
    visit = signed_in("rural officer")
    assert visit.post(f"{OCOP}/entries", data={"a-name": "X"}).status_code == 403


def test_in_english(signed_in):
    visit = signed_in("director")
    visit.client.cookies.set("nongvu_language", "en")
    words = text(visit.page(OCOP))
    assert "In force" in words and re.search(r"\d+ entries", words)
    assert "In all 87 (products), of them 68 3 stars, 78,2%; 19 4 stars, 21,8%." in text(count(visit, "cumulative")[0])


def test_a_reported_figure_is_laid_beside_what_is_counted(signed_in):
    page, total = count(signed_in("planning"), "new")
    rows = page.xpath("//h2[contains(., 'So với số đã báo cáo')]/following-sibling::table[1]//tbody/tr")
    assert rows, "the demo's plan has a target of OCOP products, and its unit reports it"
    for row in rows:
        reported, counted = (int(row.xpath(f"string(td[{n}])").replace(".", "").split(",")[0]) for n in (1, 2))
        assert counted == total
        said = row.xpath("string(td[3])")
        difference = str(abs(reported - counted))
        assert ("khớp" in said) if reported == counted else (difference in said)


def test_a_letter_is_prepared_for_what_expires(signed_in):
    visit = signed_in("planning")
    letter = visit.page("/expiries").xpath("//tbody/tr[1]/td/a/@href")[0]
    answer = visit.get(letter)
    assert answer.headers["content-type"].endswith("wordprocessingml.document")
    words = "\n".join(paragraph.text for paragraph in Document(io.BytesIO(answer.content)).paragraphs)
    name = visit.page("/expiries").xpath("string(//tbody/tr[1]/th)")
    last_day = date.fromisoformat("-".join(visit.page("/expiries").xpath("string(//tbody/tr[1]/td[2])").split("/")[::-1]))
    assert name in words
    assert f"có hiệu lực đến hết ngày {last_day:%d/%m/%Y}" in words
    assert TODAY <= last_day <= TODAY + timedelta(days=185)
    gone = visit.page(f"{OCOP}?state=withdrawn")
    assert not gone.xpath("//tbody/tr")


def test_the_planning_room_makes_a_registry_and_it_counts(browser, signed_in, picture):
    page = browser("planning")
    page.goto("/registries")
    page.get_by_role("link", name="Lập danh bạ mới").click()
    yaml = page.get_by_label("Nội dung")
    pattern = yaml.input_value()
    picture(page, "registry-new")
    yaml.fill(pattern.replace("code: ma-danh-ba", "code: ocop"))
    page.get_by_role("button", name="Lưu và áp dụng").click()
    assert "Mã “ocop” đã có danh bạ khác dùng" in page.get_by_role("alert").inner_text()
    page.get_by_label("Nội dung").fill(
        pattern.replace("code: ma-danh-ba", "code: lang-nghe").replace("vi: Tên danh bạ", "vi: Làng nghề"))
    page.get_by_role("button", name="Lưu và áp dụng").click()
    assert page.get_by_role("heading", name="Làng nghề").count() == 1
    officer = signed_in("rural officer")
    made = officer.send("/registries/lang-nghe/entries", **{"a-name": "Hương Cao Lộc", "a-commune": "Xã Cao Lộc"})
    assert made.status_code == 303, made.text
    event = officer.send(
        f"{made.headers['location']}/events", kind="recognised", day="1/3/2026", document="9/QĐ-UBND", version="1")
    assert event.status_code == 303, event.text
    counts = officer.page("/registries/lang-nghe/counts?year=2026")
    assert counts.xpath("string(//tbody/tr[1]/td[last()])") == "1"
    assert signed_in("director").get("/registries/new").status_code == 403
