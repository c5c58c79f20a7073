"""A unit's report between two people: nobody reads another's draft, nobody overwrites it unasked."""

import pytest
from lxml import html

from accounts import RUNNING_YEAR
from visit import CSRF_FIELD, HOME, Visit

REASON = "Số liệu trồng rừng lệch biên bản nghiệm thu, đề nghị rà soát lại."
MINE, THEIRS = "Bản của tôi: đã nghiệm thu đợt 1.", "Bản của đồng nghiệp: đang nghiệm thu."

@pytest.fixture(scope="module")
def plan(server, session_cookies):
    """A second plan of the running year, read from a document and issued without a change; its address."""
    visit = Visit(server.url, session_cookies("planning"))
    text = DOCUMENT.format(year=RUNNING_YEAR)
    document = visit.upload("ke-hoach-rung.txt", text.encode()).headers["location"]
    page = visit.page(document)
    for rows in page.xpath('//*[@class="part-head"]//button/@value'):
        answer = visit.post(f"{document}/reviews", data={"row": rows, CSRF_FIELD: visit.csrf(document)})
        assert answer.status_code == 303
    answer = visit.post(f"{document}/issuance", data={CSRF_FIELD: visit.csrf(document)})
    assert answer.status_code == 303, answer.text
    visit.close()
    return answer.headers["location"]


DOCUMENT = """SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG

Số: 44/KH-SNNMT

Lạng Sơn, ngày 05 tháng 01 năm {year}

KẾ HOẠCH

Chăm sóc rừng năm {year}

II. NỘI DUNG THỰC HIỆN

1. Nhiệm vụ 1: Chăm sóc 4.000 ha rừng non

- Đơn vị chủ trì: Chi cục Kiểm lâm.

- Thời gian hoàn thành: Tháng 12/{year}.
"""


@pytest.fixture(scope="module")
def forms(plan, server, session_cookies):
    """The addresses of the unit's forms for the plan's periods that have begun; each test below takes its own."""
    visit = Visit(server.url, session_cookies("forestry officer"))
    page = visit.page(f"/reports?plan={plan.rsplit('/', 1)[1]}")
    visit.close()
    return iter(page.xpath(f'//main//a[starts-with(@href, "{plan}/submissions/")]/@href'))


@pytest.fixture
def form(forms):
    """The address of a form that nobody has opened yet."""
    return next(forms)


@pytest.fixture(scope="module")
def form_once(forms):
    """The address of a form that several tests share, and that is never sent."""
    return next(forms)


def fields(visit, address):
    """What the form's fields hold, as a browser would send them."""
    page = visit.page(address)
    return form_values(page)


def form_values(page):
    """What a browser would send; it drops the line break that a text area begins with."""
    (form,) = page.xpath('//form[contains(@class, "sheet-form")]')
    return {name: value.removeprefix("\n") for name, value in form.form_values()}


def figure(values):
    """The name of the form's only field for a figure."""
    (name,) = [name for name in values if name.startswith("entry-")]
    return name


def save(visit, address, values, act="save", **change):
    return visit.post(address, data=values | change | {act: "1"})


def send(visit, address, **change):
    """The officer sends the form; the address of the report as it was sent."""
    values = fields(visit, address)
    answer = save(visit, address, values | {figure(values): "1.234,5"}, act="send", **change)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def approve(head, submission):
    """The unit's head lets it pass: it is with the planning room now."""
    assert decide(head, submission, "acceptance").status_code == 303


def decide(visit, submission, act, **data):
    version = visit.page(submission).xpath('string(//form//input[@name="version"]/@value)')
    return visit.post(f"{submission}/{act}", data={"version": version, CSRF_FIELD: visit.csrf(submission)} | data)


def told(page, role):
    return page.xpath(f"string(//*[@role='{role}'])")


def test_an_empty_report_is_not_sent(form, signed_in):
    visit = signed_in("forestry officer")
    answer = save(visit, form, fields(visit, form), act="send")
    assert answer.status_code == 422
    assert "trống" in told(html.fromstring(answer.text), "alert")


@pytest.mark.parametrize("who", ["rural officer", "rural head", "water officer"])
def test_an_officer_of_another_unit_finds_nothing(form_once, signed_in, who):
    own = signed_in("forestry officer")
    values = fields(own, form_once)
    assert save(own, form_once, values, results=MINE).status_code == 303
    other = signed_in(who)
    assert other.get(form_once).status_code == 404
    answer = save(other, form_once, values, results="giả", **{CSRF_FIELD: other.csrf(HOME)})
    assert answer.status_code in (403, 404)
    assert MINE not in answer.text
    assert fields(own, form_once)["results"] == MINE


def test_the_planning_room_does_not_read_a_draft(form_once, signed_in):
    assert signed_in("planning").get(form_once).status_code == 404


def test_a_figure_of_another_unit_cannot_be_slipped_in(form_once, signed_in):
    visit = signed_in("forestry officer")
    values = fields(visit, form_once)
    answer = save(visit, form_once, values | {"entry-1": "5", "kind-1": "actual", "note-1": ""})
    assert answer.status_code in (403, 404)


def test_two_officers_of_a_unit_save_the_same_report(form, browser):
    """The second is told, sees both texts, and loses neither; without the script, which would save by itself."""
    first, second = browser("forestry officer", javascript=False), browser("forestry head", javascript=False)
    for page in (first, second):
        page.goto(form)
    write(first, THEIRS, "1.000")
    with first.expect_navigation():
        first.get_by_role("button", name="Lưu nháp").click()
    write(second, MINE, "2.000,5")
    with second.expect_navigation() as answer:
        second.get_by_role("button", name="Lưu nháp").click()
    assert answer.value.status == 409
    alert = second.inner_text("[role=alert]")
    assert THEIRS in alert and "Lương Thị Kim" in alert
    assert second.input_value("#results") == MINE
    assert second.locator("table.entry input.number").first.input_value() == "2.000,5"
    assert "1.000" in second.inner_text("table.entry .warning")
    first.reload()
    assert first.input_value("#results") == THEIRS, "the second overwrote the first without asking"
    with second.expect_navigation() as answer:
        second.get_by_role("button", name="Lưu nháp").click()
    first.goto(form)
    assert first.input_value("#results") == MINE


def write(page, words, number):
    page.fill("#results", words)
    page.locator("table.entry input.number").first.fill(number)


def test_what_the_script_saves_by_itself_is_told_apart_too(form, signed_in):
    one, other = signed_in("forestry officer"), signed_in("forestry head")
    mine, theirs = fields(one, form), fields(other, form)
    assert save(one, form, mine, act="autosave", results=THEIRS).json()["version"] == 1
    assert save(other, form, theirs, act="autosave", results=MINE).status_code == 409
    assert fields(one, form)["results"] == THEIRS


def test_a_returned_report_shows_its_reason_and_can_be_sent_again(form, signed_in):
    unit, head, planning = signed_in("forestry officer"), signed_in("forestry head"), signed_in("planning")
    submission = send(unit, form, results=MINE)
    assert planning.get(submission).status_code == 404, "it has not left the unit"
    approve(head, submission)
    assert decide(planning, submission, "return", reason=" ").status_code == 422
    assert decide(planning, submission, "return", reason=REASON).status_code == 303
    assert REASON in unit.page(HOME).xpath("string(//main)")
    page = unit.page(form)
    assert REASON in page.xpath("string(//main)")
    values = fields(unit, form)
    assert values["results"] == MINE and values[figure(values)] == "1.234,5"
    assert save(unit, form, values | {figure(values): "1.200"}, act="send").headers["location"] == submission
    approve(head, submission)
    assert decide(planning, submission, "acceptance").status_code == 303
    assert "1.200" in planning.page(submission).xpath("string(//main)")


def test_what_was_received_stays(form, signed_in):
    unit, planning = signed_in("forestry officer"), signed_in("planning")
    values = fields(unit, form)
    submission = send(unit, form, results=MINE)
    approve(signed_in("forestry head"), submission)
    assert decide(planning, submission, "acceptance").status_code == 303
    assert unit.get(form).headers["location"] == submission
    assert save(unit, form, values, act="send", results="khác").status_code == 403
    assert MINE in unit.page(submission).xpath("string(//main)")


@pytest.mark.parametrize("who", ["director", "forestry head", "rural officer"])
def test_only_the_planning_room_decides(who, signed_in):
    """On a report of the demo's past year, which is received."""
    planning, other = signed_in("planning"), signed_in(who)
    links = planning.page("/reports").xpath('//a[starts-with(@href, "/submissions/")]/@href')
    for act in ("acceptance", "return"):
        data = {"version": "1", "reason": REASON, CSRF_FIELD: other.csrf(HOME)}
        assert other.post(f"{links[0]}/{act}", data=data).status_code in (403, 404)
