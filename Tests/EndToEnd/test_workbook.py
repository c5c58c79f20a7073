"""A unit's form goes out as an Excel file, is filled with other people's programs, and comes back cell by cell."""

import subprocess
from io import BytesIO

import pytest
from lxml import html
from openpyxl import load_workbook

from accounts import TODAY
from visit import CSRF_FIELD, Visit

YEAR = TODAY.year - 1
PLAN = f"""SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG

Số: 83/KH-SNNMT

Lạng Sơn, ngày 05 tháng 01 năm {YEAR}

KẾ HOẠCH

Chăm sóc và bảo vệ rừng năm {YEAR}

II. NỘI DUNG THỰC HIỆN

1. Nhiệm vụ 1: Trồng rừng mới 8.400 ha; tỷ lệ che phủ rừng đạt 65,4%

- Đơn vị chủ trì: Chi cục Kiểm lâm.

- Thời gian hoàn thành: Tháng 12/{YEAR}.

2. Nhiệm vụ 2: Hỗ trợ 12 mô hình vườn ươm

- Đơn vị chủ trì: Chi cục Kiểm lâm.

- Thời gian hoàn thành: Tháng 12/{YEAR}.
"""
FIGURES, WORDS, IDENTITY = "Biểu số liệu", "Thuyết minh", "NongVu"


@pytest.fixture(scope="module")
def plan(server, session_cookies):
    return Visit(server.url, session_cookies("planning")).issue_plan("bao-ve-rung.txt", PLAN)


@pytest.fixture(scope="module")
def addresses(plan, server, session_cookies):
    visit = Visit(server.url, session_cookies("forestry officer"))
    page = visit.page(f"/reports?plan={plan}")
    visit.close()
    return page.xpath(f'//main//a[starts-with(@href, "/plans/{plan}/submissions/")]/@href')


@pytest.fixture(scope="module")
def unopened(addresses):
    return iter(addresses)


@pytest.fixture
def form(unopened):
    """The address of a form that nobody has opened yet."""
    return next(unopened)


@pytest.fixture
def officer(signed_in):
    return signed_in("forestry officer")


def download(visit, form):
    answer = visit.get(f"{form}/workbook")
    assert answer.status_code == 200, answer.text
    return answer.content


class Filled:
    """The workbook in openpyxl, its cells found by the codes of its hidden row and column."""

    def __init__(self, content):
        self.book = load_workbook(BytesIO(content))
        self.sheet = self.book[FIGURES]
        self.columns = {cell.value: cell.column for cell in self.sheet[1] if cell.value}
        self.rows = [row for row in range(2, self.sheet.max_row + 1) if str(self.sheet.cell(row, 1).value or "").isdigit()]

    def cell(self, line, column):
        return self.sheet.cell(self.rows[line], self.columns[column])

    def put(self, line, column, value):
        self.cell(line, column).value = value
        return self

    def put_words(self, part, text):
        sheet = self.book[WORDS]
        (row,) = [row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value == part]
        sheet.cell(row, 2).value = text
        return self

    def content(self):
        file = BytesIO()
        self.book.save(file)
        return file.getvalue()


def bring(visit, form, content, name="bieu.xlsx"):
    return visit.post(f"{form}/workbook", data={CSRF_FIELD: visit.csrf(form)}, files={"file": (name, content)})


def accepted(visit, form, answer, **change):
    """Takes what the comparison's page has ticked, as a browser would send it."""
    assert answer.status_code == 200, answer.text
    (sent,) = html.fromstring(answer.text).xpath('//main//form[contains(@action, "/acceptance")]')
    return visit.post(f"{form}/workbook/acceptance", data=values(sent) | change)


def values(form):
    fields = {}
    for name, value in form.form_values():
        fields.setdefault(name, []).append(value)
    return fields


def typed(visit, form):
    """The figures in the form, in its order."""
    return visit.page(form).xpath('//table[contains(@class, "entry")]//input[contains(@class, "number")]/@value')


def problem(answer):
    assert answer.status_code == 422, answer.text
    return html.fromstring(answer.text).xpath("string(//*[@id='file-error'])")


def test_the_file_as_excel_sees_it(form, officer):
    filled = Filled(download(officer, form))
    assert filled.book.sheetnames == [FIGURES, WORDS, IDENTITY]
    assert filled.book[IDENTITY].sheet_state == "hidden"
    assert filled.sheet.protection.sheet and filled.sheet.row_dimensions[1].hidden
    assert not filled.cell(0, "value").protection.locked and filled.sheet.cell(filled.rows[0], 3).protection.locked
    assert [filled.sheet.cell(row, 3).value for row in filled.rows][0].startswith("Diện tích")
    assert filled.sheet.cell(filled.rows[0], 5).value == 8400
    formula = filled.sheet.cell(filled.rows[0], 10).value
    assert formula.startswith("=IF(ISNUMBER(") and "*100" in formula
    kinds = {rule.type: rule for rule in filled.sheet.data_validations.dataValidation}
    assert kinds["list"].formula1 == '"Thực hiện,Ước"' and "decimal" in kinds


def test_filled_in_the_office_and_taken_in_the_browser(form, officer, browser, picture, tmp_path):
    content = (
        Filled(download(officer, form)).put(0, "value", 4200.5).put(0, "kind", "Ước").put(1, "value", 64.9)
        .put(2, "value", 5).put(2, "note", "2 mô hình đang nghiệm thu").put_words("results", "Đã trồng xong vụ xuân.")
        .content()
    )
    path = tmp_path / "bieu.xlsx"
    path.write_bytes(content)
    page = browser("forestry officer")
    page.goto(form)
    page.get_by_label("Tệp .xlsx đã điền").set_input_files(path)
    picture(page, "form-with-workbook")
    page.get_by_role("button", name="So với số đang có").click()
    rows = page.locator("table.compare").first.locator("tbody tr")
    assert rows.count() == 3
    assert "4.200,5 (ước)" in rows.nth(0).inner_text()
    picture(page, "workbook-comparison")
    rows.nth(1).get_by_role("checkbox").uncheck()
    page.get_by_role("button", name="Ghi các ô đã chọn vào bản nháp").click()
    page.locator(".notice.done").wait_for()
    assert typed(officer, form) == ["4.200,5", "", "5"]
    assert page.input_value("#results") == "Đã trồng xong vụ xuân."
    assert page.locator("td.note input").nth(2).input_value() == "2 mô hình đang nghiệm thu"
    again = html.fromstring(bring(officer, form, content).text)
    assert len(again.xpath('//table[contains(@class, "compare")]//tbody/tr')) == 1, "only what was not taken still differs"


def test_libreoffice_reckons_the_percentages_and_its_file_is_taken(form, officer, tmp_path):
    path = tmp_path / "bieu.xlsx"
    path.write_bytes(Filled(download(officer, form)).put(0, "value", 2100).content())
    done = subprocess.run(
        [
            "soffice", f"-env:UserInstallation=file://{tmp_path}/office", "--headless", "--convert-to",
            "xlsx:Calc MS Excel 2007 XML", "--outdir", tmp_path / "out", path,
        ],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120,
    )
    content = (tmp_path / "out" / "bieu.xlsx").read_bytes()
    reckoned = load_workbook(BytesIO(content), data_only=True)[FIGURES]
    row = Filled(content).rows[0]
    assert reckoned.cell(row, 10).value == 25, done.stderr
    assert accepted(officer, form, bring(officer, form, content)).status_code == 303
    assert typed(officer, form) == ["2.100", "", ""]


def test_rows_moved_and_heads_broken_do_no_harm(form, officer):
    filled = Filled(download(officer, form)).put(0, "value", 7)
    for area in list(filled.sheet.merged_cells.ranges):
        filled.sheet.unmerge_cells(str(area))
    filled.sheet.delete_rows(filled.rows[0] - 2, 2)
    filled.sheet.insert_cols(8)
    filled.sheet.insert_rows(3, amount=4)
    assert accepted(officer, form, bring(officer, form, filled.content())).status_code == 303
    assert typed(officer, form)[0] == "7"


def test_cells_that_cannot_be_taken_are_told_and_the_others_taken(form, officer):
    filled = Filled(download(officer, form)).put(0, "value", "chưa có").put(1, "value", "=1/3").put(2, "value", "5,5")
    answer = bring(officer, form, filled.content())
    words = html.fromstring(answer.text).xpath("string(//main)")
    assert "không phải số" in words and "công thức chưa được tính" in words and filled.cell(0, "value").coordinate in words
    assert accepted(officer, form, answer).status_code == 303
    assert typed(officer, form) == ["", "", "5,5"]


def test_files_that_are_not_this_form(form, officer, signed_in, addresses):
    own = download(officer, form)
    assert "Hãy chọn tệp" in problem(officer.post(f"{form}/workbook", data={CSRF_FIELD: officer.csrf(form)}))
    assert "Văn bản" not in problem(bring(officer, form, b"not a workbook", "bieu.txt"))
    other = addresses[-1]
    assert "trang này là" in problem(bring(officer, other, own))
    rural = signed_in("rural officer")
    links = rural.page("/reports").xpath('//main//a[starts-with(@href, "/plans/") and contains(@href, "/submissions/")]/@href')
    theirs = next(address for address in links if rural.get(address).status_code == 200)
    assert "Chi cục Kiểm lâm" in problem(bring(rural, theirs, own))
    filled = Filled(own)
    filled.sheet.cell(1, filled.columns["value"]).value = None
    assert "không phải biểu" in problem(bring(officer, form, filled.content()))
    filled = Filled(own)
    filled.sheet.cell(filled.rows[1], 1).value = filled.sheet.cell(filled.rows[0], 1).value
    assert "hai dòng" in problem(bring(officer, form, filled.content()))


def test_two_files_at_once(form, officer, signed_in):
    """The second is told, nothing is overwritten, and it can be taken after a look at the new comparison."""
    head = signed_in("forestry head")
    mine = bring(officer, form, Filled(download(officer, form)).put(0, "value", 10).put_words("causes", "Mưa lũ.").content())
    theirs = bring(head, form, Filled(download(head, form)).put(0, "value", 20).content())
    assert accepted(head, form, theirs).status_code == 303
    answer = accepted(officer, form, mine)
    assert answer.status_code == 409
    page = html.fromstring(answer.text)
    assert "vừa lưu báo cáo" in page.xpath("string(//main)") and typed(officer, form)[0] == "20"
    (sent,) = page.xpath('//main//form[contains(@action, "/acceptance")]')
    assert officer.post(f"{form}/workbook/acceptance", data=values(sent)).status_code == 303
    assert typed(officer, form)[0] == "10"
    assert officer.page(form).xpath('string(//textarea[@name="causes"])').strip() == "Mưa lũ."


def test_an_empty_cell_takes_nothing_out_unasked(form, officer):
    content = download(officer, form)
    assert accepted(officer, form, bring(officer, form, Filled(content).put(0, "value", 10).content())).status_code == 303
    answer = bring(officer, form, content)
    assert "sau khi biểu này được tải về" in answer.text.lower()
    assert accepted(officer, form, answer).status_code == 303
    assert typed(officer, form)[0] == "10"


def test_what_was_sent_takes_no_file(form, officer):
    content = Filled(download(officer, form)).put(0, "value", 10).content()
    assert accepted(officer, form, bring(officer, form, content)).status_code == 303
    page = officer.page(form)
    fields = dict(page.xpath('//form[contains(@class, "sheet-form")]')[0].form_values())
    token = fields[CSRF_FIELD]
    assert officer.post(form, data=fields | {"send": "1"}).status_code == 303
    assert officer.get(f"{form}/workbook").status_code == 403
    answer = officer.post(f"{form}/workbook", data={CSRF_FIELD: token}, files={"file": ("bieu.xlsx", content)})
    assert answer.status_code == 403


@pytest.mark.parametrize("who", ["rural officer", "planning", "director"])
def test_nobody_else_gets_the_form(addresses, who, signed_in):
    form, other = addresses[-1], signed_in(who)
    assert other.get(f"{form}/workbook").status_code in (403, 404)
    answer = other.post(f"{form}/workbook", data={CSRF_FIELD: other.csrf("/")}, files={"file": ("a.xlsx", b"x")})
    assert answer.status_code in (403, 404)
