"""A unit's report on the site: kept as typed, sent once, never lost to another person's."""

import sqlite3

import pytest
from lxml import html

from accounts import TODAY
from visit import CSRF_FIELD, Visit

PLAN = """UBND TỈNH LẠNG SƠN
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG

Số: 61/KH-SNNMT

Lạng Sơn, ngày 05 tháng 01 năm {year}

KẾ HOẠCH

Thực hiện nhiệm vụ thử nghiệm năm {year}

II. NỘI DUNG THỰC HIỆN

1. Nhiệm vụ 1: Phát triển lâm nghiệp

1.1. Trồng rừng mới 8.400 ha; tỷ lệ che phủ rừng đạt 65,4%

- Trực tiếp chỉ đạo thực hiện: Phó Giám đốc Sở Lê Văn Cường.

- Đơn vị chủ trì: Chi cục Kiểm lâm.

- Thời gian hoàn thành: Tháng 12/{year}.

GIÁM ĐỐC

Nguyễn Văn An
"""
# Every period of it has begun.
YEAR = TODAY.year - 1
WORDS = {"results": "Đã trồng xong.", "difficulties": "", "causes": "", "proposals": ""}


class Form:
    """The forestry unit's report form of one period: what it holds, and how it is sent."""

    def __init__(self, visit, address, field):
        self.visit, self.address, self.field = visit, address, field

    def page(self):
        return self.visit.page(self.address)

    def version(self):
        return self.page().xpath('string(//input[@name="version"]/@value)')

    def fill(self, typed, words=WORDS, version=None, button="save"):
        """Sends the form with `typed` in the field of its first measure."""
        version = self.version() if version is None else version
        return self.visit.send(self.address, **words, **{self.field: typed, "version": version, button: "1"})


@pytest.fixture(scope="module")
def plan(server, session_cookies):
    return Visit(server.url, session_cookies("planning")).issue_plan("thu-nghiem.txt", PLAN.format(year=YEAR))


def find_one(database, sql, *values):
    with sqlite3.connect(database) as connection:
        return connection.execute(sql, values).fetchone()[0]


@pytest.fixture
def form(plan, signed_in, database):
    """`form("forestry officer", "01")`: the forestry unit's form of a period, as that person has it."""
    unit = find_one(database, "SELECT id FROM organisation WHERE code = 'KL'")
    target = find_one(database, "SELECT id FROM target WHERE plan_id = ? ORDER BY position LIMIT 1", plan)

    def open_form(who, period):
        return Form(signed_in(who), f"/plans/{plan}/submissions/{unit}/{YEAR}-{period}", f"entry-{target}")

    return open_form


def test_a_draft_is_kept_as_typed_readable_or_not(form):
    officer = form("forestry officer", "01")
    for typed in ("khoảng 12 gì đó", "1.2.3,4", "12.345,6", "  7 ", ""):
        assert officer.fill(typed).status_code == 303
        kept = officer.page().xpath('string(//input[starts-with(@name, "entry-")]/@value)')
        assert kept == typed.strip()


@pytest.mark.parametrize("typed", ["không rõ", "20.6000", "1.2.3,4", "99999999999999999999", "1,23456", "--5", "1e9"])
def test_what_is_no_number_is_not_sent_and_stays(form, typed):
    officer = form("forestry officer", "02")
    answer = officer.fill(typed, button="send")
    assert answer.status_code == 422
    page = html.fromstring(answer.text)
    assert page.xpath('string(//input[starts-with(@name, "entry-")]/@value)') == typed
    assert page.xpath('//*[@aria-invalid="true"]')
    assert page.xpath('string(//textarea[@name="results"])').strip() == WORDS["results"]


@pytest.mark.parametrize("typed", ["12.345,6", "12345,6", "12345.6"])
def test_numbers_are_understood_as_offices_write_them(form, typed, database):
    period = {"12.345,6": "Q1", "12345,6": "04", "12345.6": "05"}[typed]
    answer = form("forestry officer", period).fill(typed, button="send")
    assert answer.status_code == 303, answer.text
    value = find_one(database, "SELECT value FROM figure WHERE period = ? ORDER BY id DESC LIMIT 1", f"{YEAR}-{period}")
    assert value == 123_456_000


def test_a_period_that_has_not_begun_cannot_be_reported(form, signed_in):
    year = TODAY.year + 2
    plan = signed_in("planning").issue_plan("nam-sau.txt", PLAN.format(year=year).replace("61/KH", "62/KH"))
    officer = form("forestry officer", "01")
    unit = officer.address.split("/")[4]
    answer = signed_in("forestry officer").send(
        f"/plans/{plan}/submissions/{unit}/{year}-H1", **WORDS, version="0", send="1"
    )
    assert answer.status_code == 422
    assert f"15/12/{year - 1}" in answer.text


def test_the_second_of_two_officers_is_told_and_loses_nothing(form):
    officer, head = form("forestry officer", "07"), form("forestry head", "07")
    version = head.version()
    assert officer.fill("111", words=WORDS | {"results": "Của cán bộ."}).status_code == 303
    answer = head.fill("222", words=WORDS | {"results": "Của thủ trưởng."}, version=version)
    assert answer.status_code == 409
    page = html.fromstring(answer.text)
    assert page.xpath('string(//input[starts-with(@name, "entry-")]/@value)') == "222"
    assert page.xpath('string(//textarea[@name="results"])').strip() == "Của thủ trưởng."
    said = page.text_content()
    assert "Lương Thị Kim" in said and "111" in said and "Của cán bộ." in said
    kept = officer.page()
    assert kept.xpath('string(//textarea[@name="results"])').strip() == "Của cán bộ."
    again = head.fill("222", words=WORDS | {"results": "Của thủ trưởng."})
    assert again.status_code == 303


def test_a_slip_of_ten_is_warned_of_and_may_be_sent(form):
    officer = form("forestry officer", "11")
    assert officer.fill("84000").status_code == 303
    assert officer.page().xpath('//*[contains(@class, "warning")]')


def test_a_report_goes_there_and_back(form, signed_in):
    officer = form("forestry officer", "08")
    sent = officer.fill("420", button="send")
    assert sent.status_code == 303
    report = sent.headers["location"]
    assert officer.fill("430", version="1").status_code == 403
    planning, head = signed_in("planning"), signed_in("forestry head")
    assert pass_on(head, report) == 303
    version = planning.page(report).xpath('string(//form[contains(@action, "return")]//input[@name="version"]/@value)')
    assert planning.send(f"{report}/return", version=version, reason="").status_code == 422
    assert planning.send(f"{report}/return", version=version, reason="Diện tích chưa khớp biểu chi tiết.").status_code == 303
    assert "Diện tích chưa khớp biểu chi tiết." in officer.page().text_content()
    assert officer.fill("425,5", button="send").status_code == 303
    assert pass_on(head, report) == 303
    version = version_of(planning, report)
    assert planning.send(f"{report}/acceptance", version=version).status_code == 303
    assert planning.send(f"{report}/acceptance", version=version).status_code in (403, 409)


def version_of(visit, report):
    return visit.page(report).xpath('string(//form[contains(@action, "acceptance")]//input[@name="version"]/@value)')


def pass_on(visit, report):
    """What the person answers for the report: the head sends it on, the planning room takes it in."""
    return visit.send(f"{report}/acceptance", version=version_of(visit, report)).status_code


def test_a_session_that_lapsed_while_typing_loses_nothing(form, server):
    officer = form("forestry officer", "10")
    data = WORDS | {"results": "Gõ rất lâu.", CSRF_FIELD: officer.visit.csrf(officer.address), "version": "0", "save": "1"}
    stranger = Visit(server.url)
    answer = stranger.post(officer.address, data=data)
    assert answer.status_code == 401
    assert "Gõ rất lâu." in answer.text and 'name="password"' in answer.text
    fields = {f.get("name"): f.get("value") or "" for f in html.fromstring(answer.text).xpath("//main//input[@name]")}
    resumed = stranger.post("/session", data=fields | {"name": "kl.canbo", "password": "lua-xanh-dong-que"})
    assert resumed.status_code == 200
    assert "Gõ rất lâu." in resumed.text


@pytest.mark.parametrize("who", ["rural officer", "rural head", "director", "planning"])
def test_nobody_else_writes_a_units_report(form, who):
    assert form(who, "11").fill("1", version="0", button="send").status_code in (403, 404)
