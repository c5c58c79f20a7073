"""Plans: the list, a plan with its filters, the timeline, a task and its work state, an indicator, where we stand."""

import re

import pytest

from accounts import RUNNING_YEAR
from visit import CSRF_FIELD

PLANS = "/plans"
STANDING = "/standing"


def words(element):
    return " ".join(element.text_content().split())


def running_plan(visit):
    """The address of the running year's plan, as the list of plans gives it."""
    links = visit.page(PLANS).xpath(f'//table//a[contains(text(), "{RUNNING_YEAR}")]/@href')
    return next(link for link in links if link.startswith("/plans/"))


def task_rows(page):
    """Number and whole text of each task in the plan's table."""
    return {words(row.xpath("./th")[0]): words(row) for row in page.xpath('//tr[@class="task"]')}


def task_address(visit, title):
    page = visit.page(running_plan(visit))
    return page.xpath(f'//tr[@class="task"]//a[contains(text(), "{title}")]/@href')[0]


def forest_task(visit):
    """A task that Chi cục Kiểm lâm leads and that is still in progress."""
    return task_address(visit, "Trồng rừng mới")


def say(visit, address, state, note="", **changed):
    """Sends the form about the work state as the page gives it."""
    page = visit.page(address)
    (form,) = page.xpath('//form[contains(@action, "work-state")]')
    fields = {field.get("name"): field.get("value") for field in form.xpath(".//input")}
    return visit.post(form.get("action"), data=fields | {"state": state, "note": note} | changed)


def test_the_list_tells_of_each_plan_and_drafts_only_to_those_who_may_see_them(signed_in):
    planning = signed_in("planning").page(PLANS)
    assert len(planning.xpath("//table")) == 2
    (draft,) = planning.xpath("//table[2]//tbody/tr")
    assert draft.xpath(".//a/@href")[0].startswith("/documents/")
    assert "chưa xem" in words(draft)
    officer = signed_in("forestry officer").page(PLANS)
    assert len(officer.xpath("//table")) == 1
    assert "nhiệm vụ con" in words(officer.xpath("//table")[0])


@pytest.mark.parametrize("address", ["/plans/999", "/plans/rung", "/tasks/999", "/indicators/999", "/plans/-1/timeline"])
def test_an_address_of_nothing_is_said_to_be_so(signed_in, address):
    assert signed_in("forestry officer").get(address).status_code == 404


def test_the_plan_shows_tasks_with_their_state_and_measures_with_their_figures(signed_in):
    visit = signed_in("forestry officer")
    page = visit.page(running_plan(visit))
    rows = task_rows(page)
    assert len(rows) >= 20
    planting = next(text for text in rows.values() if "Trồng rừng mới" in text)
    assert "Chi cục Kiểm lâm" in planting and "Thời hạn" in planting and "đang thực hiện" in planting
    headings = page.xpath('//tbody[contains(@class, "heading")]//span[contains(@class, "state")]')
    assert any(re.search(r"\d/\d đúng tiến độ", words(mark)) for mark in headings)
    measure = next(row for row in page.xpath('//tr[@class="measure"]') if "Diện tích trồng rừng mới" in words(row))
    assert re.search(r"\(ha\) [\d.]+ [\d.,]+ .*T\d+.* \d+,\d%", words(measure))
    assert measure.xpath('.//*[local-name()="svg"][contains(@class, "bar")]/@aria-label')
    assert measure.xpath('.//*[local-name()="svg"][contains(@class, "line")]//*[local-name()="polyline"]')


def test_every_state_has_its_mark_and_its_word(signed_in):
    visit = signed_in("planning")
    for mark in visit.page(running_plan(visit)).xpath('//main//span[contains(concat(" ", @class, " "), " state ")]'):
        text = words(mark)
        assert text[0] in "●◐▲■○▼" and len(text) > 2, text


@pytest.mark.parametrize("typed", ["trong rung moi", "TRỒNG RỪNG MỚI", "trồng rừng", "phan tan  rung"])
def test_search_ignores_accents_and_case(signed_in, typed):
    visit = signed_in("planning")
    page = visit.page(f"{running_plan(visit)}?q={typed}")
    rows = task_rows(page)
    assert any("Trồng rừng mới" in text for text in rows.values())
    assert len(rows) < len(task_rows(visit.page(running_plan(visit))))
    assert words(page.xpath('//div[@class="found"]')[0]).startswith(tuple("123456789"))


def test_filters_stand_in_the_address_and_work_together(signed_in):
    visit = signed_in("planning")
    address = running_plan(visit)
    page = visit.page(address)
    unit = page.xpath('//select[@name="unit"]/option[contains(text(), "Chi cục Kiểm lâm")]/@value')[0]
    filtered = visit.page(f"{address}?unit={unit}&q=dien%20tich")
    leaves = [text for text in task_rows(filtered).values() if "Thời hạn" in text]
    assert leaves and all("Chi cục Kiểm lâm" in text for text in leaves)
    assert filtered.xpath('//select[@name="unit"]//option[@selected]/@value') == [unit]
    nothing = visit.page(f"{address}?q=khong-co-gi-nhu-the")
    assert "bỏ lọc" in words(nothing.xpath('//div[@class="empty"]')[0])


def test_the_counts_lead_to_the_tasks_they_count(signed_in):
    visit = signed_in("planning")
    for link in visit.page(running_plan(visit)).xpath('//ul[@class="counts"]//a'):
        count = int(re.search(r"\d+", words(link)).group())
        page = visit.page(link.get("href"))
        assert words(page.xpath('//div[@class="found"]/b')[0]).startswith(f"{count} ")


def test_the_timeline_places_tasks_and_today(signed_in):
    visit = signed_in("director")
    page = visit.page(running_plan(visit) + "/timeline")
    spans = page.xpath('//td[@class="span"]/*[local-name()="svg"][@role="img"]')
    assert len(spans) > 15
    assert all(re.search(r"\d\d/\d\d/\d{4}", span.get("aria-label")) for span in spans)
    assert page.xpath('//div[@class="by-month"]/h2')


def test_a_task_tells_its_fields_its_source_and_its_figures(signed_in):
    visit = signed_in("planning")
    page = visit.page(forest_task(visit))
    assert "Trồng rừng mới" in words(page.xpath("//h1")[0])
    facts = words(page.xpath('//dl[@class="facts"]')[0])
    assert "Chi cục Kiểm lâm" in facts and f"31/12/{RUNNING_YEAR}" in facts
    assert "Trồng rừng mới" in words(page.xpath("//blockquote/mark")[0])
    (document,) = page.xpath('//blockquote/following-sibling::p/a/@href')
    assert visit.get(document.split("#")[0]).status_code == 200
    history = words(page.xpath('//ol[@class="history"]')[0])
    assert "ban hành kế hoạch" in history and "“đã giao” sang “đang thực hiện”" in history
    stories = page.xpath('//table[contains(@class, "stories")]//tbody/tr')
    assert len(stories) > 10
    assert f"15/12/{RUNNING_YEAR - 1}" in words(stories[0])
    assert page.xpath('//figure//*[local-name()="rect"]')


def test_the_story_of_a_figure_leads_to_its_report(signed_in):
    visit = signed_in("planning")
    page = visit.page(forest_task(visit))
    report = page.xpath('//table[contains(@class, "stories")]//a/@href')[0]
    assert visit.get(report).status_code == 200
    indicator = page.xpath("//h3/a/@href")[0]
    figures = visit.page(indicator).xpath('//table[contains(@class, "stories")]//tbody/tr')
    assert len(figures) > len(page.xpath("(//table)[1]//tbody/tr"))


def test_other_units_see_figures_but_not_the_report(signed_in):
    visit = signed_in("rural officer")
    page = visit.page(forest_task(visit))
    assert page.xpath('//table[contains(@class, "stories")]//tbody/tr')
    assert not page.xpath('//table[contains(@class, "stories")]//a')
    assert not page.xpath('//form[contains(@action, "work-state")]')


def test_the_lead_unit_reports_the_work_done_and_the_planning_room_confirms(signed_in):
    officer, planning = signed_in("forestry officer"), signed_in("planning")
    address = task_address(officer, "Sản lượng gỗ khai thác")
    answer = say(officer, address, "reportedDone", "đủ hồ sơ nghiệm thu")
    assert (answer.status_code, answer.headers["location"]) == (303, address)
    page = officer.page(address)
    assert "Đã cập nhật" in words(page)
    assert "đủ hồ sơ nghiệm thu" in words(page.xpath('//ol[@class="history"]')[0])
    assert "●" in words(page.xpath("//h1/following-sibling::p")[0])
    refused = say(planning, address, "returned", "")
    assert refused.status_code == 422 and "lý do" in refused.text
    assert say(planning, address, "confirmed").status_code == 303
    assert "đã hoàn thành" in words(planning.page(address).xpath('//dl[@class="facts"]')[0])


def test_a_state_that_changed_meanwhile_is_told_and_the_note_is_kept(signed_in):
    officer, planning = signed_in("forestry officer"), signed_in("planning")
    address = task_address(officer, "Tỷ lệ che phủ rừng")
    page = officer.page(address)
    token = page.xpath(f'//main//input[@name="{CSRF_FIELD}"]/@value')[0]
    assert say(planning, address, "reportedDone").status_code == 303
    assert say(planning, address, "returned", "thiếu biên bản").status_code == 303
    late = {CSRF_FIELD: token, "seen": "inProgress", "state": "reportedDone", "note": "ghi chú của tôi"}
    answer = officer.post(address + "/work-state", data=late)
    assert answer.status_code == 409
    assert "ghi chú của tôi" in answer.text and "trả lại" in answer.text


@pytest.mark.parametrize(
    "who, state, status",
    [("rural officer", "paused", 403), ("forestry officer", "cancelled", 403), ("forestry officer", "đã xong", 400)],
)
def test_what_a_person_may_not_say_is_refused(signed_in, who, state, status):
    visit = signed_in(who)
    address = forest_task(visit)
    token = visit.page(address).xpath(f'//input[@name="{CSRF_FIELD}"]/@value')[0]
    answer = visit.post(
        address + "/work-state", data={CSRF_FIELD: token, "seen": "inProgress", "state": state, "note": ""}
    )
    assert answer.status_code == status


def test_where_we_stand_is_for_leaders_and_the_planning_room(signed_in):
    for who, status in [("director", 200), ("deputy", 200), ("planning", 200), ("forestry head", 403)]:
        assert signed_in(who).get(STANDING).status_code == status, who


def test_a_deputy_sees_their_own_tasks_and_the_director_all_red_first(signed_in):
    own = signed_in("deputy").page(STANDING)
    everything = signed_in("director").page(STANDING)
    count = lambda page: len(page.xpath('//details[@class="watched"]//li'))
    assert 0 < count(own) < count(everything)
    assert count(signed_in("deputy").page(STANDING + "?scope=all")) == count(everything)
    order = {"■": 0, "▲": 1}
    marks = [
        order.get(words(mark)[0], 2)
        for mark in everything.xpath('//details[1]//p[@class="head"]/span[contains(@class, "state")]')
    ]
    assert marks == sorted(marks)
    assert "Báo cáo gần nhất" in words(everything.xpath('//p[@class="report"]')[0])
    assert len(everything.xpath('//table[@class="by-unit"]/tbody/tr')) >= 8


def test_the_pages_as_they_look(browser, picture):
    page = browser("director")
    page.goto(STANDING)
    picture(page, "standing")
    page.goto(PLANS)
    picture(page, "plans")
    page.locator("table a").first.click()
    picture(page, "plan")
    page.get_by_role("link", name="Dòng thời gian").click()
    picture(page, "timeline")
    page.locator("table.timeline a").nth(1).click()
    picture(page, "task")
    page.locator("h3 a").first.click()
    picture(page, "indicator")


def test_filtering_works_without_javascript(browser):
    page = browser("planning", javascript=False)
    page.goto(PLANS)
    page.locator("table a").first.click()
    page.fill("[name=q]", "che phu")
    page.get_by_role("button", name="Lọc").click()
    assert "q=che+phu" in page.url
    assert page.locator("tr.task").count() < 6
