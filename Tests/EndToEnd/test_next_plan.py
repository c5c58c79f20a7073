"""Next year's plan, prepared from this year's: proposed, written, read back, looked through and issued."""

import io
import re

import pytest
from docx import Document
from lxml import html

from accounts import RUNNING_YEAR
from visit import CSRF_FIELD

NEXT_YEAR = RUNNING_YEAR + 1


def words(element):
    return " ".join(" ".join(element.itertext()).split())


def plan_address(visit):
    links = visit.page("/plans").xpath(f'//table//a[contains(text(), "{RUNNING_YEAR}")]/@href')
    return next(link for link in links if link.startswith("/plans/"))


def fields(page):
    """Every field of the form as the page has it, ticked boxes too."""
    form = page.xpath("//main//form")[0]
    return [(name, value) for name, value in form.form_values() if name != CSRF_FIELD]


def send(visit, address, values):
    return visit.post(address, data=with_lists(values) | {CSRF_FIELD: visit.csrf(address)})


def with_lists(values):
    data = {}
    for name, value in values:
        data.setdefault(name, []).append(value)
    return data


def row(page, name):
    return page.xpath(f"//tr[@class='measure'][th[starts-with(normalize-space(), '{name}')]]")[0]


def test_the_page_lays_plan_result_and_proposal_side_by_side(browser, signed_in, picture):
    page = browser("planning")
    page.goto(plan_address(signed_in("planning")))
    page.get_by_role("link", name="Lập kế hoạch năm sau").click()
    assert page.get_by_role("heading", name=f"Lập kế hoạch năm {NEXT_YEAR}").count() == 1
    picture(page, "next-plan")


def test_a_draft_has_next_years_values_and_deadlines_and_is_read_back_alike(signed_in):
    visit = signed_in("planning")
    address = plan_address(visit) + "/next"
    page = visit.page(address)
    forest = row(page, "Diện tích trồng rừng mới") if page.xpath("//th[contains(., 'Diện tích trồng rừng mới')]") else row(page, "Trồng rừng mới")
    name = forest.xpath(".//input[starts-with(@name, 'proposed-')]/@name")[0]
    values = [(field, "10.500" if field == name else value) for field, value in fields(page)]
    document = Document(io.BytesIO(send(visit, address, values + [("as", "file")]).content))
    table = " ".join(cell.text for table in document.tables for line in table.rows for cell in line.cells)
    assert "Trồng rừng mới 10.500 ha" in table
    assert f"12/{NEXT_YEAR}" in table and f"12/{RUNNING_YEAR}" not in table
    text = " ".join(paragraph.text for paragraph in document.paragraphs)
    assert f"năm {NEXT_YEAR}" in text and f"Căn cứ kết quả thực hiện Kế hoạch số" in text

    made = send(visit, address, values + [("as", "draft")])
    assert made.status_code == 303, made.text
    review = visit.page(made.headers["location"])
    stated = words(review)
    assert "10.500" in stated and str(NEXT_YEAR) in stated
    before = len(visit.page(plan_address(visit)).xpath("//tr[@class='measure']"))
    drafts = visit.page("/plans").xpath(f'//table//tr[contains(., "{NEXT_YEAR}")]')
    assert drafts, "the draft stands in the list of plans"
    assert before > 20
    assert "Đã có kế hoạch của năm sau" in words(visit.page(address))


def test_what_cannot_be_taken_is_told_and_kept(signed_in):
    visit = signed_in("planning")
    address = plan_address(visit) + "/next"
    page = visit.page(address)
    proposed = [name for name, _ in fields(page) if name.startswith("proposed-")]
    given = proposed[0].replace("proposed", "given")
    wrong = {proposed[1]: "một nghìn", proposed[2]: "", given: "999.999.999"}
    answer = send(visit, address, [(name, wrong.get(name, value)) for name, value in fields(page)])
    assert answer.status_code == 422
    told = html.fromstring(answer.text)
    for name in (proposed[0], proposed[1], proposed[2]):
        assert told.xpath(f"//*[@id='{name}-error']"), name
    assert "Không đạt mức cấp trên giao" in words(told)
    assert told.xpath(f"//input[@name='{proposed[1]}']/@value") == ["một nghìn"]
    nothing = send(visit, address, [(name, value) for name, value in fields(page) if name != "task"])
    assert nothing.status_code == 422 and "ít nhất một nhiệm vụ" in nothing.text


def test_a_task_that_does_not_go_on_takes_what_is_below_it_along(signed_in):
    visit = signed_in("planning")
    address = plan_address(visit) + "/next"
    page = visit.page(address)
    first = page.xpath("//input[@name='task']/@value")[0]
    kept = [(name, value) for name, value in fields(page) if (name, value) != ("task", first)]
    document = Document(io.BytesIO(send(visit, address, kept + [("as", "file")]).content))
    table = " ".join(cell.text for table in document.tables for line in table.rows for cell in line.cells)
    title = words(page.xpath("//tr[@class='task']")[1])
    assert re.sub(r"^[\d.]+ ", "", title)[:30] not in table


@pytest.mark.parametrize("who", ["director", "forestry head", "forestry officer", "administrator"])
def test_only_the_planning_room_prepares(signed_in, who):
    address = plan_address(signed_in("planning")) + "/next"
    assert signed_in(who).get(address).status_code == 403
    assert signed_in(who).send(address).status_code == 403
