"""Report regimes: set up, checked, put to use on a plan, and what then becomes of deadlines."""

import pytest
from lxml import html

from accounts import TODAY

YEAR = TODAY.year


def regime(**changed):
    return {
        "version": "0", "code": "BC-QUY", "name": "Báo cáo quý của Sở", "decidedBy": "Quyết định 12/QĐ-SNNMT",
        "content": "both", "window": "calendar", "cutOffDay": "", "frequencies": ["quarter", "nineMonths", "year"],
        "ways": ["system"], "validFrom": f"1/1/{YEAR - 1}", "validTo": "",
        "frequency-0": "", "from-0": "unit", "to-0": "department", "deadline-0": "ngày 5 tháng sau", "basis-0": "",
        "frequency-1": "", "from-1": "department", "to-1": "province", "deadline-1": "ngày 10 tháng sau", "basis-1": "",
    } | changed


def test_the_shipped_regimes_show_the_deadlines_of_a_year(signed_in):
    visit = signed_in("forestry officer")
    page = visit.page("/regimes")
    assert "Nghị định 09/2019/NĐ-CP" in page.text_content()
    address = page.xpath('//a[contains(text(), "Báo cáo định kỳ")]/@href')[0]
    shown = visit.page(f"{address}?year=2026").text_content()
    # 14/2/2026 is the Saturday before Tết: due on Monday the 23rd.
    assert "15/01/2026 – 14/02/2026" in shown and "23/02/2026" in shown
    assert "Chưa có lịch nghỉ lễ năm 2031" in visit.page(f"{address}?year=2031").text_content()


def test_only_the_planning_room_sets_them_up(signed_in):
    for who in ["director", "forestry head", "forestry officer"]:
        visit = signed_in(who)
        assert visit.get("/regimes/new").status_code == 403
        for address in ["/regimes", "/regimes/shipped", "/working-days"]:
            assert visit.send(address, **regime()).status_code == 403
        plan = visit.page("/plans").xpath('//a[starts-with(@href, "/plans/")]/@href')[0]
        assert visit.send(f"{plan}/regime", regime="").status_code == 403


def test_a_regime_put_to_use_changes_periods_and_deadlines_of_the_plan(signed_in):
    visit = signed_in("planning")
    made = visit.send("/regimes", **regime())
    assert made.status_code == 303, html.fromstring(made.text).xpath('string(//div[@role="alert"])')
    address = made.headers["location"]
    matrix = visit.page("/reports")
    plan = matrix.xpath('//a[starts-with(@href, "/plans/")]/@href')[0].split("/")[2]

    def heads():
        cells = visit.page(f"/reports?plan={plan}").xpath("//table//thead//th")
        return [cell.text_content().split()[0] for cell in cells if cell.text_content().strip()]

    before = heads()
    assert visit.send(f"/plans/{plan}/regime", regime=address.split("/")[-1]).status_code == 303
    assert [head for head in ["Q1", "Q2", "9T", "Năm"] if head not in heads()] == []
    assert "T1" not in heads()
    assert visit.send(f"/plans/{plan}/regime", regime="").status_code == 303
    assert heads() == before


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"deadline-0": "ngày 31"}, "chưa đủ một ngày làm việc"),
        ({"deadline-1": "ngày 5 tháng sau"}, "Hãy để cấp dưới gửi trước"),
        ({"deadline-0": "thứ Hai"}, "không phải là hạn gửi"),
        ({"to-1": "commune"}, "Báo cáo gửi lên cấp trên"),
        ({"frequencies": []}, "ít nhất một kỳ"),
        ({"window": "day", "cutOffDay": "31"}, "từ 1 đến 27"),
        ({"validFrom": "mai"}, "không phải là ngày"),
        ({"code": "ND09-2019"}, "đã dùng"),
    ],
)
def test_what_cannot_be_kept_to_is_refused_and_kept_as_typed(signed_in, changed, told):
    answer = signed_in("planning").send("/regimes", **regime(**({"code": "BC-SAI"} | changed)))
    assert answer.status_code == 422
    page = html.fromstring(answer.text)
    assert told in page.text_content()
    assert page.xpath('//input[@name="name"]/@value') == ["Báo cáo quý của Sở"]
    assert page.xpath('//input[@name="deadline-1"]/@value') == [changed.get("deadline-1", "ngày 10 tháng sau")]


def test_two_people_on_one_regime(signed_in):
    visit = signed_in("planning")
    address = visit.send("/regimes", **regime(code="BC-HAI")).headers["location"]
    assert visit.send(f"{address}/definition", **regime(code="BC-HAI", version="1", name="Thứ nhất")).status_code == 303
    second = visit.send(f"{address}/definition", **regime(code="BC-HAI", version="1", name="Thứ hai"))
    assert second.status_code == 409
    assert html.fromstring(second.text).xpath('//input[@name="name"]/@value') == ["Thứ hai"]


def test_days_off_are_loaded_and_move_deadlines(signed_in):
    visit = signed_in("planning")
    shipped = visit.page("/regimes").xpath('//a[contains(text(), "Báo cáo định kỳ")]/@href')[0]
    lines = "15/3/2032; nghỉ lễ; Nghỉ thử; Công văn 1"
    assert "15/03/2032" in visit.page(f"{shipped}?year=2032").text_content()
    assert visit.send("/working-days", year="2032", lines=lines).status_code == 303
    shown = visit.page(f"{shipped}?year=2032").text_content()
    assert "Chưa có lịch nghỉ" not in shown and "16/03/2032" in shown
    wrong = visit.send("/working-days", year="2032", lines=lines + "\n31/2/2032; nghỉ lễ; Tết; Công văn 1")
    assert wrong.status_code == 422 and "Dòng 2" in wrong.text and "31/2/2032" in wrong.text


def test_the_regimes_on_screen(browser, picture):
    page = browser("planning")
    page.goto("/regimes")
    picture(page, "regimes")
    page.get_by_role("link", name="Báo cáo định kỳ về tình hình ngành").click()
    picture(page, "regime")
    page.get_by_role("link", name="Sửa chế độ").click()
    picture(page, "regime-form")
    page.goto("/working-days?year=2026")
    picture(page, "working-days")
