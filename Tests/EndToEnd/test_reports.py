"""The consolidated report's page: what it says of the units, its texts, and who may read it."""

import io
import re

import pytest
from docx import Document
from lxml import html
from openpyxl import load_workbook

from accounts import PAST_YEAR, RUNNING_YEAR
from program import nongvu
from visit import CSRF_FIELD, HOME

OPENING = "Thực hiện chỉ đạo của UBND tỉnh, Sở báo cáo kết quả như sau:"
CLOSING = "Sở kính báo cáo UBND tỉnh xem xét, chỉ đạo./."


def plan_of(visit, year):
    """The address of the demo's plan of that year."""
    page = visit.page("/reports")
    (address,) = page.xpath(f'//nav//a[contains(., "năm {year}")]/@href')
    return "/plans/" + address.rsplit("=", 1)[1]


@pytest.fixture
def report(signed_in):
    """The address of the past year's half-year report, of which every unit's part is received."""
    return f"{plan_of(signed_in('planning'), PAST_YEAR)}/reports/{PAST_YEAR}-H1"


def texts(visit, report):
    """The fields of the form for opening and closing, as a browser would send them."""
    (form,) = visit.page(report).xpath('//form[contains(@action, "/texts")]')
    return {name: value.removeprefix("\n") for name, value in form.form_values()}


def paper(visit, report):
    return visit.page(report).xpath('string(//article[contains(@class, "paper")])')


def written(visit, report):
    """The newest file, as python-docx reads it."""
    assert visit.post(f"{report}/files", data={CSRF_FIELD: visit.csrf(report)}).status_code == 303
    address = visit.page(report).xpath('//*[@id="files"]//a/@href')[0]
    answer = visit.get(address)
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith("attachment")
    return Document(io.BytesIO(answer.content))


def test_opening_and_closing_are_the_officers(report, signed_in):
    visit = signed_in("planning")
    fields = texts(visit, report)
    assert fields["opening"] and fields["closing"], "the standard words are not offered"
    answer = visit.post(f"{report}/texts", data=fields | {"opening": OPENING, "closing": CLOSING})
    assert answer.status_code == 303
    assert OPENING in paper(visit, report)
    body = [p.text for p in written(visit, report).paragraphs]
    assert OPENING in body
    assert any(CLOSING in text for text in body)


def test_empty_texts_bring_the_standard_words_back(report, signed_in):
    visit = signed_in("planning")
    fields = texts(visit, report)
    assert visit.post(f"{report}/texts", data=fields | {"opening": "Lời riêng.", "closing": ""}).status_code == 303
    fields = texts(visit, report)
    assert visit.post(f"{report}/texts", data=fields | {"opening": "", "closing": ""}).status_code == 303
    assert "Lời riêng." not in paper(visit, report)
    assert texts(visit, report)["opening"]


def test_two_people_write_the_texts(report, signed_in):
    visit = signed_in("planning")
    first, second = texts(visit, report), texts(visit, report)
    assert visit.post(f"{report}/texts", data=first | {"opening": "Lời thứ nhất."}).status_code == 303
    answer = visit.post(f"{report}/texts", data=second | {"opening": "Lời thứ hai."})
    assert answer.status_code == 409
    page = html.fromstring(answer.text)
    assert "Lời thứ nhất." in page.xpath("string(//*[@role='alert'])")
    assert "Lời thứ hai." in page.xpath('string(//textarea[@name="opening"])')
    assert texts(visit, report)["opening"] == "Lời thứ nhất."


def test_the_page_and_the_file_say_the_same(report, signed_in):
    visit = signed_in("planning")
    shown = words(paper(visit, report))
    said = [words(p.text) for p in written(visit, report).paragraphs]
    body = [text for text in said[: said.index("Phụ lục")] if len(text) > 60]
    assert len(body) > 10
    assert [text for text in body if text not in shown] == []


def words(text):
    return re.sub(r"\s+", " ", text).strip()


def test_every_figure_of_the_page_leads_to_its_task(report, signed_in):
    visit = signed_in("planning")
    links = set(visit.page(report).xpath('//article//a/@href'))
    assert links
    for link in sorted(links)[:3]:
        assert visit.get(link).status_code == 200, link


def test_missing_units_are_named(signed_in):
    """The running year's whole-year report: nobody has sent anything for it."""
    visit = signed_in("planning")
    page = visit.page(f"{plan_of(visit, RUNNING_YEAR)}/reports/{RUNNING_YEAR}")
    missing = page.xpath("string(//*[contains(@class, 'notice')])")
    for unit in ("Chi cục Kiểm lâm", "Chi cục Phát triển nông thôn"):
        assert unit in missing


def test_the_whole_past_year_misses_nobody(report, signed_in):
    assert not signed_in("planning").page(report).xpath("//*[contains(@class, 'notice')]")


@pytest.mark.parametrize("who, status", [("director", 200), ("deputy", 200), ("forestry head", 403), ("rural officer", 403)])
def test_who_reads_it(report, signed_in, who, status):
    assert signed_in(who).get(report).status_code == status


@pytest.mark.parametrize("who", ["director", "forestry head", "rural officer"])
@pytest.mark.parametrize("act", ["texts", "files"])
def test_only_the_planning_room_writes(report, signed_in, who, act):
    visit, planning = signed_in(who), signed_in("planning")
    before = len(planning.page(report).xpath('//*[@id="files"]//li'))
    data = {"opening": "x", "closing": "y", "version": "0", CSRF_FIELD: visit.csrf(HOME)}
    assert visit.post(f"{report}/{act}", data=data).status_code == 403
    assert len(planning.page(report).xpath('//*[@id="files"]//li')) == before


def test_a_unit_cannot_fetch_the_file(report, signed_in):
    planning = signed_in("planning")
    written(planning, report)
    address = planning.page(report).xpath('//*[@id="files"]//a/@href')[0]
    assert signed_in("forestry officer").get(address).status_code == 403
    assert signed_in("director").get(address).status_code == 200


@pytest.mark.parametrize("period", ["2025-13", "2025-03", "quý-2", "1999", "%00", ""])
def test_a_period_that_is_none_of_the_plan(report, signed_in, period):
    answer = signed_in("planning").get(report.rsplit("/", 1)[0] + "/" + period)
    assert answer.status_code in (400, 404)


def test_everything_is_in_the_audit_log(database, server):
    done = nongvu("verify", "--database", database)
    assert done.returncode == 0, done.stderr


def test_the_annexes_as_an_excel_file_say_what_the_page_says(report, signed_in):
    page = signed_in("planning").page(report)
    (address,) = page.xpath("//a[contains(@href, '/annexes')]/@href")
    answer = signed_in("director").get(address)
    assert answer.status_code == 200
    (sheet,) = load_workbook(io.BytesIO(answer.content)).worksheets
    cells = [cell for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None]
    numbers = [cell for cell in cells if isinstance(cell, (int, float))]
    assert len(numbers) > 40
    shown = page.xpath("string(//main)")
    for number in numbers:
        words = f"{number:,.4f}".rstrip("0").rstrip(".").replace(",", " ").replace(".", ",").replace(" ", ".")
        assert words in shown or words + ",0" in shown, words
    assert signed_in("rural officer").get(address).status_code == 403
