"""The indicator catalogue: found, changed, taken out to a file and brought back, by the planning room alone."""

import csv
from io import BytesIO, StringIO

import pytest
from lxml import html
from openpyxl import load_workbook

from visit import CSRF_FIELD

LIST, FILES = "/indicators", "/catalogue-files"


def codes(page):
    return [cell.strip() for cell in page.xpath('//table[contains(@class, "catalogue")]//td[contains(@class, "code")]/text()')]


def definition(**changed):
    return {
        "version": "0", "code": "TN.MOI", "name": "Diện tích thử nghiệm", "unit": "ha", "field": "Trồng trọt",
        "nature": "thời kỳ", "decimals": "1",
    } | changed


def address_of(visit, code):
    row = visit.page(f"{LIST}?q={code}").xpath(f'//tr[td[normalize-space()="{code}"]]//a/@href')
    assert row, f"{code} is not in the catalogue"
    return row[0]


def test_everybody_reads_the_standard_indicators_and_only_the_planning_room_changes_them(signed_in):
    for who in ["planning", "director", "forestry officer"]:
        visit = signed_in(who)
        assert len(codes(visit.page(LIST))) > 190
        editor = who == "planning"
        assert bool(visit.page(LIST).xpath('//a[@href="/indicators/new"]')) == editor
        assert visit.get("/indicators/new").status_code == (200 if editor else 403)
        assert visit.get(FILES).status_code == (200 if editor else 403)
    forester = signed_in("forestry officer")
    assert forester.send(LIST, **definition()).status_code == 403
    assert forester.send(f"{FILES}/acceptance", csv="", take="A@0").status_code == 403


def test_the_list_is_searched_without_accents_and_by_field(signed_in):
    visit = signed_in("planning")
    found = visit.page(f"{LIST}?q=che%20phu")
    assert "Tỷ lệ che phủ rừng" in found.text_content() and len(codes(found)) < 12
    assert all(code.startswith("OCOP") for code in codes(visit.page(f"{LIST}?field=ocop")))
    assert "Không có chỉ tiêu nào như vậy" in visit.page(f"{LIST}?q=khongco").text_content()


def test_an_indicator_is_added_changed_and_taken_out(signed_in):
    visit = signed_in("planning")
    made = visit.send(LIST, **definition())
    assert made.status_code == 303
    address = made.headers["location"]
    assert visit.send(f"{address}/definition", **definition(version="1", name="Diện tích lúa thử")).status_code == 303
    assert "Diện tích lúa thử" in visit.page(address).text_content()
    log = signed_in("director").page("/audit").text_content()
    assert "Diện tích thử nghiệm → Diện tích lúa thử" in log
    assert visit.send(f"{address}/removal", version="2").status_code == 303
    assert visit.get(address).status_code == 404


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"name": ""}, "Tên chỉ tiêu: ô bắt buộc đang để trống"),
        ({"code": "LN.TRONGRUNG.KHONGCO", "formula": "tổng(KHONG.CO)"}, "không có trong danh mục"),
        ({"formula": "A cộng B"}, "không phải là công thức"),
        ({"decimals": "9"}, "phải từ 0 đến 4"),
        ({"nature": "tỷ lệ", "overPeriods": "cộng"}, "tỷ lệ không được cộng dồn"),
        ({"unit": "tấn", "formula": "tổng(TN.DT)"}, "không cùng loại"),
        ({"source": "x" * 1001}, "dài quá 1000 ký tự"),
    ],
)
def test_a_wrong_definition_is_told_at_its_field_and_kept_as_typed(signed_in, changed, told):
    visit = signed_in("planning")
    visit.send(LIST, **definition(code="TN.DT"))
    answer = visit.send(LIST, **definition(method="Đo bằng GPS", **changed))
    assert answer.status_code == 422
    page = html.fromstring(answer.text)
    assert told in page.xpath('string(//div[@role="alert"])')
    assert page.xpath('//input[@name="method"]/@value') == ["Đo bằng GPS"]


def test_two_people_on_one_definition_see_both(signed_in):
    visit = signed_in("planning")
    address = visit.send(LIST, **definition(code="TN.HAI")).headers["location"]
    assert visit.send(f"{address}/definition", **definition(code="TN.HAI", version="1", name="Người thứ nhất")).status_code == 303
    second = visit.send(f"{address}/definition", **definition(code="TN.HAI", version="1", name="Người thứ hai"))
    assert second.status_code == 409
    page = html.fromstring(second.text)
    assert page.xpath('//input[@name="name"]/@value') == ["Người thứ hai"]
    assert "Hiện có: Người thứ nhất" in page.text_content()
    assert visit.send(f"{address}/definition", **definition(
        code="TN.HAI", version=page.xpath('//input[@name="version"]/@value')[0], name="Người thứ hai")).status_code == 303


def test_an_indicator_in_use_stays_and_says_why(signed_in):
    visit = signed_in("planning")
    rows = visit.page(LIST).xpath('//tr[contains(td[@data-label="Đang dùng"], "số liệu")]//a/@href')
    answer = visit.send(f"{rows[0]}/removal", version="1")
    assert answer.status_code == 422
    assert "Chưa xóa được" in html.fromstring(answer.text).text_content()


def test_the_file_comes_back_as_it_went_out_from_excel_and_as_csv(signed_in):
    visit = signed_in("planning")
    for kind in ["xlsx", "csv"]:
        content = visit.get(f"{FILES}/{kind}").content
        answer = visit.post(FILES, data={CSRF_FIELD: visit.csrf(FILES)}, files={"file": (f"chi-tieu.{kind}", content)})
        assert answer.status_code == 200
        assert "giống hệt" in html.fromstring(answer.text).text_content()
    rows = list(csv.reader(StringIO(visit.get(f"{FILES}/csv").content.decode("utf-8-sig"))))
    assert rows[0][:3] == ["Mã", "Tên chỉ tiêu", "Đơn vị tính"]
    sheet = load_workbook(BytesIO(visit.get(f"{FILES}/xlsx").content)).active
    assert sheet.max_row == len(rows) and sheet.freeze_panes == "B2"


def test_a_changed_workbook_is_compared_cell_by_cell_and_taken_by_row(signed_in):
    visit = signed_in("planning")
    book = load_workbook(BytesIO(visit.get(f"{FILES}/xlsx").content))
    sheet = book.active
    names = {row[0].value: row for row in sheet.iter_rows(min_row=2)}
    names["OCOP.MOI"][1].value = "Sản phẩm OCOP công nhận trong kỳ"
    sheet.append(["TN.A", "Diện tích thử A", "ha", "Trồng trọt", "thời kỳ"])
    sheet.append(["TN.B", "Diện tích thử B", "ha", "Trồng trọt", "thời kỳ"])
    target = BytesIO()
    book.save(target)
    answer = visit.post(FILES, data={CSRF_FIELD: visit.csrf(FILES)}, files={"file": ("sua.xlsx", target.getvalue())})
    page = html.fromstring(answer.text)
    assert "2 chỉ tiêu mới, 1 chỉ tiêu thay đổi" in page.text_content()
    form = {name: page.xpath(f'string(//input[@name="{name}"]/@value)') for name in ["csv", "source"]}
    ticks = page.xpath('//input[@name="take"]/@value')
    taken = [tick for tick in ticks if not tick.startswith("TN.B")]
    assert visit.send(f"{FILES}/acceptance", **form, take=taken).status_code == 303
    listed = codes(visit.page(LIST))
    assert "TN.A" in listed and "TN.B" not in listed
    assert "Sản phẩm OCOP công nhận trong kỳ" in visit.page(LIST).text_content()
    # The same page sent a second time stands on what has changed since.
    again = visit.send(f"{FILES}/acceptance", **form, take=taken)
    assert again.status_code == 409 and "vừa được người khác sửa" in again.text


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("x.csv", "Mã,Tên chỉ tiêu\nA,B\n".encode(), "thiếu cột “Đơn vị tính”"),
        ("x.csv", "Mã,Tên chỉ tiêu,Đơn vị tính,Lĩnh vực,Loại\nA,B,ha,Thú y,thời kỳ\n".encode(), "Dòng 2, cột 4"),
        ("x.csv", 'Mã,"Tên'.encode(), "dấu ngoặc kép"),
        ("x.csv", b"\xff\xfe\x00M", "UTF-8"),
        ("x.xlsx", b"PK\x03\x04 broken", "Chưa nhập được"),
        ("x.csv", b"", "tệp không có nội dung"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_with_its_place(signed_in, name, content, told):
    visit = signed_in("planning")
    answer = visit.post(FILES, data={CSRF_FIELD: visit.csrf(FILES)}, files={"file": (name, content)})
    assert answer.status_code == 422
    assert told in html.fromstring(answer.text).text_content()


def test_the_catalogue_on_screen(browser, picture):
    page = browser("planning")
    page.goto(LIST)
    picture(page, "catalogue")
    page.get_by_role("link", name="Thêm chỉ tiêu").click()
    page.get_by_label("Mã").fill("TN.MAN-HINH")
    page.get_by_role("button", name="Lưu định nghĩa").click()
    picture(page, "catalogue-refused")
    page.get_by_label("Tên chỉ tiêu").fill("Diện tích rau an toàn")
    page.get_by_label("Đơn vị tính").fill("ha")
    page.get_by_label("Lĩnh vực").select_option("Trồng trọt")
    page.get_by_label("Loại").select_option("thời kỳ")
    page.get_by_role("button", name="Lưu định nghĩa").click()
    page.get_by_text("Đã lưu định nghĩa chỉ tiêu").wait_for()
    page.goto(LIST + "?q=trong+rung")
    page.locator("table.catalogue th a").first.click()
    picture(page, "indicator")
