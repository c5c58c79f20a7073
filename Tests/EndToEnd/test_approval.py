"""The unit's head approves, one figure is given back, somebody stands in, a figure that was taken in is put right."""

import re
from datetime import timedelta

import pytest

from accounts import TODAY
from visit import CSRF_FIELD, HOME, Visit

YEAR = TODAY.year - 1
PLAN = f"""SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG

Số: 71/KH-SNNMT

Lạng Sơn, ngày 05 tháng 01 năm {YEAR}

KẾ HOẠCH

Phát triển rừng năm {YEAR}

II. NỘI DUNG THỰC HIỆN

1. Nhiệm vụ 1: Trồng rừng mới 8.400 ha; tỷ lệ che phủ rừng đạt 65,4%

- Đơn vị chủ trì: Chi cục Kiểm lâm.

- Thời gian hoàn thành: Tháng 12/{YEAR}.
"""
REASON = "Lệch biên bản nghiệm thu đợt 2."


@pytest.fixture(scope="module")
def plan(server, session_cookies):
    return Visit(server.url, session_cookies("planning")).issue_plan("phat-trien-rung.txt", PLAN)


@pytest.fixture
def reports(plan, signed_in):
    """`reports("01", "4.200", "64,9")`: the officer's report of a month, sent; its address and its form's."""

    def send(month, planted, cover):
        officer = signed_in("forestry officer")
        page = officer.page(f"/reports?plan={plan}")
        (form,) = [a for a in page.xpath("//main//a/@href") if a.endswith(f"/{YEAR}-{month}")]
        fields = officer.page(form).xpath('//input[starts-with(@name, "entry-")]/@name')
        answer = officer.send(form, version="0", send="1", results="Đã trồng.", **dict(zip(fields, (planted, cover))))
        assert answer.status_code == 303, answer.text
        return answer.headers["location"], form

    return send


def press(page, name):
    page.get_by_role("button", name=name, exact=True).click()
    page.locator(".notice.done").wait_for()


def test_one_figure_is_given_back_and_only_that_one_is_written_again(reports, browser, picture):
    report, form = reports("01", "42.000", "64,9")
    head, planning, officer = browser("forestry head"), browser("planning"), browser("forestry officer")
    head.goto(HOME)
    head.locator(f'main a[href="{report}"]').first.click()
    press(head, "Duyệt và gửi báo cáo")

    planning.goto(report)
    row = planning.locator("tbody tr:not(.group)", has_text="42.000")
    row.get_by_text("Trả lại chỉ tiêu này").click()
    picture(planning, "return-one-figure")
    row.locator("input").fill(REASON)
    press(planning, "Trả lại đơn vị")

    officer.goto(form)
    assert REASON in officer.inner_text("main")
    assert officer.locator("table.entry input.number").count() == 1
    assert "64,9" in officer.locator("tbody tr:not(.group)", has_text="che phủ").inner_text()
    picture(officer, "form-one-figure")
    officer.locator("table.entry input.number").fill("4.200")
    officer.get_by_role("button", name="Gửi báo cáo").click()
    officer.wait_for_url(re.compile(r"/submissions/\d+$"))

    head.goto(report)
    words = head.inner_text("main")
    assert REASON in words and "42.000" in words and "4.200" in words
    press(head, "Duyệt và gửi báo cáo")
    planning.goto(report)
    assert "Đã gửi lại: 4.200" in planning.inner_text("main")
    press(planning, "Tiếp nhận báo cáo")


def test_what_was_not_given_back_cannot_be_changed_with_it(reports, signed_in):
    report, form = reports("02", "4.300", "64,9")
    officer, head = signed_in("forestry officer"), signed_in("forestry head")
    planted, cover = officer_fields(head.page(report))
    give_back = {f"return-{planted}": REASON, "version": version(head, report)}
    assert head.send(f"{report}/return", **give_back).status_code == 303
    answer = officer.send(
        form, version=version_of_form(officer, form), send="1", results="Khác.",
        **{f"entry-{planted}": "4.310", f"entry-{cover}": "99"},
    )
    assert answer.status_code == 303, answer.text
    words = head.page(report).text_content()
    assert "4.310" in words and "64,9" in words and "Đã trồng." in words and "Khác." not in words


def officer_fields(page):
    """The ids of the report's measures, in order."""
    return [name.removeprefix("return-") for name in page.xpath('//input[starts-with(@name, "return-")]/@name')]


def version(visit, report):
    return visit.page(report).xpath('string(//form//input[@name="version"]/@value)')


def version_of_form(visit, form):
    return visit.page(form).xpath('string(//form[contains(@class, "sheet-form")]//input[@name="version"]/@value)')


def test_a_deputy_approves_while_the_delegation_holds(reports, browser, signed_in, picture):
    report, _ = reports("Q1", "4.400", "65")
    officer, head = signed_in("forestry officer"), browser("forestry head")
    assert officer.send(f"{report}/acceptance", version="1").status_code == 403
    head.goto(HOME)
    head.get_by_role("link", name="Ủy quyền duyệt báo cáo").click()
    head.get_by_label("Người được ủy quyền").select_option(label="Lương Thị Kim – Chuyên viên")
    head.get_by_label("Đến hết ngày").fill((TODAY + timedelta(days=7)).strftime("%d/%m/%Y"))
    press(head, "Ủy quyền")
    picture(head, "delegations")
    assert report in str(officer.page(HOME).xpath("//main//a/@href"))
    assert officer.send(f"{report}/acceptance", version=version(officer, report)).status_code == 303
    press(head, "Thu hồi")
    second, _ = reports("04", "4.500", "65")
    assert officer.send(f"{second}/acceptance", version="1").status_code == 403


def test_only_heads_delegate_and_only_to_their_own(signed_in):
    rural = signed_in("rural head").page("/delegations").xpath('//select[@name="deputy"]/option/@value')
    forestry = signed_in("forestry head")
    data = {"deputy": rural[0], "validFrom": "1/1/2030", "validTo": "2/1/2030"}
    assert forestry.send("/delegations", **data).status_code == 403
    for who in ("forestry officer", "planning", "director"):
        visit = signed_in(who)
        assert visit.get("/delegations").status_code == 403
        assert visit.post("/delegations", data=data | {CSRF_FIELD: visit.csrf(HOME)}).status_code == 403


def test_a_figure_that_was_taken_in_is_put_right_with_its_reason(reports, browser, signed_in, picture):
    report, _ = reports("05", "4.600", "65,1")
    for who in ("forestry head", "planning"):
        visit = signed_in(who)
        assert visit.send(f"{report}/acceptance", version=version(visit, report)).status_code == 303
    head = browser("forestry head")
    head.goto(report)
    head.get_by_text("Đính chính một số liệu đã tiếp nhận").click()
    head.get_by_label("Số đúng").fill("4.6,5")
    head.get_by_label("Lý do đính chính").fill(REASON)
    head.get_by_role("button", name="Đính chính", exact=True).click()
    assert "không đúng chỗ" in head.inner_text("[role=alert]")
    assert head.input_value("#revision-reason") == REASON
    picture(head, "revision")
    head.get_by_label("Số đúng").fill("4.650")
    press(head, "Đính chính")
    assert "4.650" in head.inner_text("main")
    task = head.locator("tr.group a").first.get_attribute("href")
    head.goto(task)
    story = head.text_content("main")
    assert "4.650" in story and "4.600" in story and REASON in story
