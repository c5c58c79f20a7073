"""What a review of a read document refuses, and that it keeps to its own rows and people."""

import re

import pytest
from lxml import html

from accounts import RUNNING_YEAR
from program import DOCUMENTS
from visit import CSRF_FIELD, HOME

PLAN = (DOCUMENTS / "ke-hoach-2026.txt").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def numbers():
    return iter(range(500, 600))


@pytest.fixture
def draft(signed_in, numbers):
    """The address of a plan document that was just brought in, as no other test has it."""
    text = PLAN.replace("Số: 31/", f"Số: {next(numbers)}/").replace("2026", str(RUNNING_YEAR))
    answer = signed_in("planning").upload("ke-hoach.txt", text.encode())
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def rows(page, part="tasks"):
    """The keys of the rows of a part."""
    return page.xpath(f'//*[@id="{part}"]//ol/li/@data-row')


def row(page, key):
    (found,) = page.xpath(f'//li[@data-row="{key}"]')
    return found


def post(visit, address, place, **data):
    return visit.post(f"{address}/{place}", data={CSRF_FIELD: visit.csrf(address)} | data)


def edited(visit, address, key):
    """The fields of a row's form, as a browser would send them."""
    (form,) = visit.page(f"{address}?edit={key}").xpath('//form[contains(@class, "row-form")]')
    return {name: value.removeprefix("\n") for name, value in form.form_values()}


def confirm_all(visit, address):
    for value in visit.page(address).xpath('//*[@class="part-head"]//button/@value'):
        assert post(visit, address, "reviews", row=value).status_code == 303


def told(answer):
    return html.fromstring(answer.text).xpath("string(//*[@role='alert'])")


def test_the_marked_text_is_the_documents_own(draft, signed_in):
    page = signed_in("planning").page(draft)
    text = page.xpath('string(//*[@id="text"]//*[@class="text"])').strip()
    assert re.sub(r"\d+/KH", "/KH", text) == re.sub(r"\d+/KH", "/KH", PLAN.replace("2026", str(RUNNING_YEAR))).strip()
    for key in rows(page) + rows(page, "targets"):
        assert page.xpath(f'//*[@id="at-{key}"]'), f"row {key} leads nowhere"


def test_a_task_below_one_left_out_stands_in_the_way(draft, signed_in):
    visit = signed_in("planning")
    parent = rows(visit.page(draft))[0]
    confirm_all(visit, draft)
    assert post(visit, draft, "reviews", row=f"leftOut {parent}").status_code == 303
    answer = post(visit, draft, "issuance")
    assert answer.status_code == 422
    assert "1.1" in told(answer)
    assert post(visit, draft, "reviews", row=f"confirmed {parent}").status_code == 303
    assert post(visit, draft, "issuance").status_code == 303


def test_what_is_left_out_is_not_in_the_plan(draft, signed_in):
    visit = signed_in("planning")
    page = visit.page(draft)
    key = next(key for key in rows(page, "targets") if "che phủ" in row(page, key).text_content())
    post(visit, draft, "reviews", row=f"leftOut {key}")
    confirm_all(visit, draft)
    plan = post(visit, draft, "issuance").headers["location"]
    form = f"{plan}/submissions"
    unit = signed_in("forestry officer")
    address = unit.page(f"/reports?plan={plan.rsplit('/', 1)[1]}").xpath(f'//a[starts-with(@href, "{form}")]/@href')[0]
    asked = unit.page(address).xpath("string(//table)")
    assert "trồng rừng" in asked
    assert "Tỷ lệ che phủ rừng\n" not in asked and not unit.page(address).xpath('//label[contains(., "che phủ")]')


def test_a_correction_that_is_refused_keeps_what_was_typed(draft, signed_in):
    visit = signed_in("planning")
    key = rows(visit.page(draft), "targets")[0]
    fields = edited(visit, draft, key) | {"value": "20.6000", "scope": "xã vùng cao"}
    answer = post(visit, draft, f"targets/{key}", **fields)
    assert answer.status_code == 422
    page = html.fromstring(answer.text)
    (form,) = page.xpath('//form[contains(@class, "row-form")]')
    assert (form.fields["value"], form.fields["scope"]) == ("20.6000", "xã vùng cao")
    (error,) = page.xpath('//*[@id="f-value-error"]')
    assert "20.6000" in error.text_content() or len(error.text_content().split()) >= 4


@pytest.mark.parametrize(
    "change, field",
    [
        ({"title": ""}, "title"),
        ({"number": " "}, "number"),
        ({"deadlineTo": "31/02/2026"}, "deadlineTo"),
        ({"deadlineFrom": "05/05/2026", "deadlineTo": "01/05/2026"}, "deadlineTo"),
    ],
)
def test_a_task_that_cannot_be(draft, signed_in, change, field):
    visit = signed_in("planning")
    key = rows(visit.page(draft))[1]
    answer = post(visit, draft, f"tasks/{key}", **edited(visit, draft, key) | change)
    assert answer.status_code == 422
    assert html.fromstring(answer.text).xpath(f'//*[@id="f-{field}"][@aria-invalid="true"]')


def test_a_task_cannot_lie_within_itself(draft, signed_in):
    visit = signed_in("planning")
    parent, child = rows(visit.page(draft))[:2]
    fields = edited(visit, draft, parent) | {"parentID": child.removeprefix("t")}
    assert post(visit, draft, f"tasks/{parent}", **fields).status_code == 422


def test_a_row_of_another_document_is_out_of_reach(draft, signed_in):
    visit = signed_in("planning")
    other = visit.upload("khac.txt", PLAN.replace("31/KH", "777/KH").encode()).headers["location"]
    foreign = rows(visit.page(other))[0]
    assert post(visit, draft, "reviews", row=f"leftOut {foreign}").status_code in (403, 404)
    assert post(visit, draft, f"tasks/{foreign}", number="1", title="x").status_code in (403, 404)
    assert "unseen" in row(visit.page(other), foreign).get("class")


@pytest.mark.parametrize("who", ["director", "forestry head", "rural officer"])
@pytest.mark.parametrize("act", ["reviews", "tasks", "targets", "head", "issuance"])
def test_only_the_planning_room_changes_a_draft(draft, signed_in, who, act):
    visit = signed_in(who)
    key = rows(signed_in("planning").page(draft))[0]
    data = {"row": f"confirmed {key}", "number": "9", "title": "x", "period": str(RUNNING_YEAR)}
    data |= {"name": "x", "comparator": "=", "value": "1", "unit": "ha", CSRF_FIELD: visit.csrf(HOME)}
    assert visit.post(f"{draft}/{act}", data=data).status_code in (403, 404)
    assert "unseen" in row(signed_in("planning").page(draft), key).get("class")


def test_an_issued_plan_is_not_corrected(draft, signed_in):
    visit = signed_in("planning")
    key = rows(visit.page(draft))[1]
    fields = edited(visit, draft, key)
    confirm_all(visit, draft)
    assert post(visit, draft, "issuance").status_code == 303
    assert post(visit, draft, f"tasks/{key}", **fields | {"title": "Sửa sau"}).status_code == 403
    assert post(visit, draft, "issuance").status_code in (403, 404)
    assert "Sửa sau" not in visit.page(draft).text_content()


def findings(page):
    """The forms that accept a finding with a reason: where each is sent, and its check."""
    return [
        (form.get("action"), form.xpath('string(.//input[@name="check"]/@value)'))
        for form in page.xpath('//*[@id="findings"]//form[contains(@action, "/acceptance")]')
    ]


def test_a_finding_is_accepted_with_a_reason_and_told_again_when_that_is_withdrawn(signed_in, browser, picture):
    visit = signed_in("planning")
    text = (DOCUMENTS / "bao-cao-co-loi.txt").read_text(encoding="utf-8")
    address = visit.upload("bao-cao-co-loi.txt", text.encode()).headers["location"]
    before = visit.page(address)
    (action, check), count = findings(before)[0], len(findings(before))
    refused = visit.send(action, check=check, reason="  ")
    assert refused.status_code == 422 and "Hãy ghi vì sao" in refused.text
    assert visit.send(action, check="another-check", reason="Đã đối chiếu.").status_code == 404
    for who in ("director", "forestry officer"):
        assert signed_in(who).send(action, check=check, reason="Đã đối chiếu.").status_code == 403
    assert visit.send(action, check=check, reason="Đã đối chiếu biên bản.").status_code == 303
    page = visit.page(address)
    assert "Đã đối chiếu biên bản." in page.xpath('string(//*[@id="findings"])')
    assert len(findings(page)) == count - 1
    view = browser("planning")
    view.goto(address)
    picture(view, "findings")
    withdrawal = action.replace("/acceptance", "/withdrawal")
    assert visit.send(withdrawal, check=check).status_code == 303
    assert len(findings(visit.page(address))) == count
