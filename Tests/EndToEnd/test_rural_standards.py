"""The New Rural programme: communes by criteria, recorded on pages, counted again in Python."""

import io
import re
from datetime import date
from fractions import Fraction

import pytest
from lxml import html
from openpyxl import load_workbook

from accounts import TODAY
from visit import CSRF_FIELD

OLD = "/standards/commune-2021"
NEW = "/standards/commune-2026"
COMMUNE = f"{NEW}/communes/xa-huu-lung"
MET = {"xã tự đánh giá đạt", "thẩm định đạt", "công nhận đạt"}

pytestmark = pytest.mark.skipif(TODAY < date(2026, 8, 1), reason="the new set has no standings before August 2026")


def text(page):
    return " ".join(page.xpath("string(//main)").split())


def seen(page):
    return page.xpath("//input[@name='seen']/@value")[0]


def filled(form):
    """The form's fields as they stand in the page."""
    return dict(form.xpath("//main//form")[0].form_values())


def assess(visit, **fields):
    data = filled(visit.page(f"{COMMUNE}/criteria")) | {"day": "1/7/2026"} | fields
    return visit.post(f"{COMMUNE}/criteria", data=data | {CSRF_FIELD: visit.csrf(f"{COMMUNE}/criteria")})


def step(visit, **fields):
    page = visit.page(COMMUNE)
    data = {"seen": seen(page), "day": "1/7/2026", CSRF_FIELD: visit.csrf(COMMUNE)} | fields
    return visit.post(f"{COMMUNE}/steps", data=data)


@pytest.mark.parametrize(("address", "criteria"), [(OLD, 19), (NEW, 10)])
def test_an_independent_reckoning_of_the_workbook_agrees(signed_in, address, criteria):
    visit = signed_in("planning")
    sheet = load_workbook(io.BytesIO(visit.get(f"{address}/file").content)).active
    head, *rows = [[cell or "" for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert sum(bool(re.match(r"\d+\. ", name)) for name in head) == criteria
    met = [sum(cell in MET for cell in row) for row in rows]
    recorded = [count for count, row in zip(met, rows) if any(cell in MET | {"chưa đạt"} for cell in row)]
    average = Fraction(sum(recorded), len(recorded))
    rounded = int(average * 100 + Fraction(1, 2))
    stage = [row[head.index("Tình trạng")] for row in rows]
    complete = sum(count == criteria for count in met)
    sentence = visit.page(address).xpath("string(//p[@class='sentence'])")
    shown = f"{rounded / 100:.2f}".replace(".", ",").rstrip("0").rstrip(",")
    assert f"{len(recorded)}/{len(rows)} xã có số liệu" in sentence
    assert re.search(rf"bình quân {re.escape(shown)}0*/{criteria} tiêu chí", sentence), sentence
    assert f"{complete} xã đạt đủ tiêu chí" in sentence
    assert f"{stage.count('đã trình')} xã đã trình" in sentence
    assert f"{stage.count('đã có quyết định')} xã đã có quyết định" in sentence
    bands = [int(part) for part in visit.page(address).xpath("//p[@class='bands']//b/text()")]
    edges = [(criteria, criteria)] + [(low, min(low + 4, criteria - 1)) for low in reversed(range(0, criteria, 5))]
    assert bands == [sum(low <= count <= high for count in recorded) for low, high in edges]


def test_the_pages_as_an_officer_sees_them(browser, picture):
    page = browser("rural officer")
    page.goto("/registries")
    page.get_by_role("link", name="Nông thôn mới").click()
    picture(page, "standards")
    page.locator("main a[href='/standards/commune-2026']").click()
    picture(page, "standard-matrix")
    page.get_by_role("link", name="Còn thiếu gì").first.click()
    picture(page, "standard-missing")
    page.goto(COMMUNE)
    picture(page, "standard-commune")
    page.get_by_role("link", name="Ghi mức đạt tiêu chí").click()
    page.locator("details summary").first.click()
    picture(page, "standard-form")
    page.goto(f"{OLD}?on=31/12/2025")
    picture(page, "standard-matrix-2021")


def test_an_officer_records_and_the_matrix_follows(signed_in):
    visit = signed_in("rural officer")
    assert assess(visit, **{"kind-1": "not-met", "note-1": "chưa có quy hoạch chi tiết"}).status_code == 303
    page = visit.page(COMMUNE)
    assert "chưa có quy hoạch chi tiết" in text(page)
    row = visit.page(f"{NEW}?on=1/7/2026").xpath("//tbody/tr[th='Xã Hữu Lũng']")[-1]
    assert row.xpath("string(td[1])").endswith("chưa đạt")
    before = visit.page(f"{NEW}?on=30/6/2026").xpath("//tbody/tr[th='Xã Hữu Lũng']")[-1]
    assert before.xpath("string(td[1])") != row.xpath("string(td[1])") or "chưa đạt" in before.xpath("string(td[1])")
    assert step(visit, kind="submitted", document="12/TTr-UBND").status_code == 303
    assert "tiêu chí chưa ghi là đạt" in text(visit.page(COMMUNE))
    assert step(visit, kind="decided", document="99/QĐ-UBND").status_code == 303
    assert "99/QĐ-UBND" in text(visit.page(COMMUNE))


def test_what_was_recorded_wrongly_is_struck_out_and_stays_to_be_seen(signed_in):
    visit = signed_in("rural officer")
    page = visit.page(COMMUNE)
    action = page.xpath("//table[contains(@class, 'records')]//form/@action")[0]
    assert visit.post(action, data={"reason": "", CSRF_FIELD: visit.csrf(COMMUNE)}).status_code == 422
    assert visit.post(action, data={"reason": "nhầm xã", CSRF_FIELD: visit.csrf(COMMUNE)}).status_code == 303
    assert "nhầm xã" in text(visit.page(COMMUNE))
    assert visit.post(action, data={"reason": "lần nữa", CSRF_FIELD: visit.csrf(COMMUNE)}).status_code == 404


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"kind-1": "verified", "day": "1/1/2126"}, "day"), ({"kind-1": "verified", "day": "1/1/2026"}, "day"),
        ({"kind-1": "verified", "day": "hôm qua"}, "day"), ({"kind-1": "recognised"}, "document"),
        ({"kind-1": "decided"}, "kind-1"), ({}, "day"), ({"note-2": "gì đó"}, "kind-2"),
        ({"kind-1": "verified", "note-1": "x" * 2001}, "note-1"), ({"kind-1": "verified", "document": "x" * 201}, "document"),
    ])
def test_what_cannot_be_taken_is_told_and_kept_as_typed(signed_in, fields, field):
    visit = signed_in("rural officer")
    answer = assess(visit, **fields)
    assert answer.status_code == 422
    page = html.fromstring(answer.text)
    assert page.xpath(f"//*[@id='{field}-error']"), text(page)
    for name, value in fields.items():
        if name.startswith("note"):
            assert page.xpath(f"string(//textarea[@name='{name}'])").strip() == value
        elif name == "day":
            assert page.xpath("//input[@name='day']/@value") == [value]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"kind": "target", "year": "2019"}, "year"), ({"kind": "target"}, "year"), ({"kind": "returned"}, "document"),
        ({"kind": "withdrawn", "document": "1/QĐ", "day": "1/3/2026"}, "kind"),
    ])
def test_a_step_that_cannot_be_taken_is_told_at_its_field(signed_in, fields, field):
    answer = step(signed_in("rural officer"), **fields)
    assert answer.status_code == 422
    assert f'id="{field}-error"' in answer.text


def test_of_two_officers_the_second_keeps_what_was_typed(signed_in):
    visit = signed_in("rural officer")
    form = visit.page(f"{COMMUNE}/criteria")
    data = filled(form) | {"day": "2/7/2026", "kind-2": "verified", "note-2": "lần hai", CSRF_FIELD: visit.csrf(COMMUNE)}
    assert assess(visit, **{"kind-3": "verified"}).status_code == 303
    answer = visit.post(f"{COMMUNE}/criteria", data=data)
    assert answer.status_code == 409
    assert "lần hai" in answer.text and "Đinh Văn Long" in answer.text


def test_a_step_that_somebody_preceded_keeps_what_was_typed(signed_in):
    visit = signed_in("rural officer")
    answer = step(visit, kind="target", year="2027", note="theo kế hoạch mới", seen="0")
    assert answer.status_code == 409
    assert "theo kế hoạch mới" in answer.text and 'value="2027"' in answer.text and "đã ghi thêm" in answer.text


def test_a_district_that_is_no_more_says_so(signed_in):
    visit = signed_in("planning")
    shown = text(visit.page("/standards/district-2021/communes/huyen-bac-son?on=1/8/2025"))
    assert "Huyện Bắc Sơn chỉ còn đến 30/06/2025." in shown and "nay thuộc" not in shown


def test_a_commune_of_before_names_who_took_it_over(signed_in):
    visit = signed_in("rural officer")
    address = f"{OLD}/communes/xa-mai-pha--thanh-pho-lang-son"
    assert "nay thuộc Phường Đông Kinh" in text(visit.page(f"{address}?on=1/8/2025"))
    page = visit.page(f"{address}?on=1/6/2025")
    form = visit.page(f"{address}/criteria?on=1/6/2025")
    data = {"seen": seen(form), "day": "1/8/2025", "kind-1": "verified", CSRF_FIELD: visit.csrf(address)}
    answer = visit.post(f"{address}/criteria?on=1/6/2025", data=data)
    assert answer.status_code == 422 and "Hãy ghi cho Phường Đông Kinh" in answer.text
    assert text(page).count("Phường Đông Kinh") == 0
    assert visit.get(f"{OLD}/communes/phuong-dong-kinh").status_code == 404


def test_a_day_that_is_none_or_outside_the_set_is_said(signed_in):
    visit = signed_in("planning")
    assert "không phải là ngày" in text(visit.page(f"{NEW}?on=hom-qua"))
    assert "ngoài thời gian áp dụng" in text(visit.page(f"{OLD}?on=1/2/2026"))


def test_the_planning_room_changes_the_set_when_the_state_does(signed_in):
    visit = signed_in("planning")
    page = visit.page("/standards/commune-2021/text")
    yaml = page.xpath("string(//textarea)").strip() + "\n"

    def save(text):
        version = page.xpath("//input[@name='version']/@value")[0]
        fields = {"yaml": text, "version": version, CSRF_FIELD: visit.csrf("/standards/commune-2021/text")}
        return visit.post("/standards/commune-2021/text", data=fields)
    wrong = save(yaml.replace("level: commune", "level: town"))
    assert wrong.status_code == 422 and "level: phải là" in wrong.text and "level: town" in wrong.text
    assert save(yaml + "# đã đối chiếu\n").status_code == 303
    assert save(yaml).status_code == 409
