"""The consolidated report is put to the leaders, given back, approved, numbered and kept as it left the house."""

import io
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from docx import Document
from lxml import html
from openpyxl import load_workbook

from accounts import PAST_YEAR, TODAY
from test_reports import paper, plan_of


@pytest.fixture(scope="module")
def reports(server, session_cookies):
    from visit import Visit

    visit = Visit(server.url, session_cookies("planning"))
    address = f"{plan_of(visit, PAST_YEAR)}/reports/{PAST_YEAR}"
    visit.close()
    return address


def day():
    return TODAY.strftime("%d/%m/%Y")


def propose(visit, report):
    answer = visit.send(f"{report}/versions")
    assert answer.status_code == 303, html.fromstring(answer.text).xpath('string(//div[@role="alert"])')
    return answer.headers["location"]


def words(pdf):
    """What poppler reads in a PDF."""
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_the_report_and_its_version_as_pdf_while_others_work_on(reports, signed_in):
    report = reports + "-H1"
    planning, leader = signed_in("planning"), signed_in("director")
    with ThreadPoolExecutor() as pool:
        printing = pool.submit(planning.get, f"{report}/pdf")
        waited = []
        while not printing.done():
            began = time.monotonic()
            assert leader.get("/").status_code == 200
            waited.append(time.monotonic() - began)
        answer = printing.result()
    assert answer.status_code == 200, answer.text[:300]
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"].endswith('.pdf"')
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in words(answer.content)
    assert "KẾT QUẢ THỰC HIỆN" in words(answer.content).upper()
    assert len(waited) > 3 and sorted(waited)[len(waited) // 2] < 1, "the server stood still meanwhile"

    version = propose(planning, report)
    assert leader.send(f"{version}/approval").status_code == 303
    assert planning.send(f"{version}/issuance", number="77", issuedOn=day()).status_code == 303
    issued = words(leader.get(f"{version}/pdf").content)
    assert "Số: 77/BC" in issued, "the PDF is not of the file that left the house"


def test_without_libreoffice_the_pdf_is_refused_in_words(database, tmp_path, session_cookies):
    from server import Server
    from visit import Visit

    server = Server("serve", database, tmp_path / "log", environment={"PATH": "/nonexistent"})
    try:
        visit = Visit(server.url, session_cookies("planning"))
        answer = visit.get(f"{plan_of(visit, PAST_YEAR)}/reports/{PAST_YEAR}-H1/pdf")
        visit.close()
    finally:
        assert server.stop() == 0
    assert answer.status_code == 503
    assert "LibreOffice" in answer.text and ".docx" in answer.text


def test_the_whole_way_as_planning_room_and_director_go_it(reports, browser, picture, signed_in):
    report = reports + "-H1"
    planning, director = browser("planning"), browser("director")
    planning.goto(report)
    picture(planning, "report")
    planning.get_by_role("button", name="Trình lãnh đạo").click()
    planning.get_by_text("Đã trình báo cáo").wait_for()
    director.goto("/")
    director.get_by_role("link", name="Báo cáo tổng hợp 6 tháng đầu năm").first.click()
    picture(director, "report-version")
    director.get_by_text("Trả lại phòng kế hoạch").click()
    director.get_by_label("Lý do trả lại").fill("Bổ sung đánh giá nguyên nhân.")
    director.get_by_role("button", name="Trả lại", exact=True).click()
    director.get_by_text("Đã trả lại báo cáo").wait_for()

    planning.goto("/")
    assert "Bổ sung đánh giá nguyên nhân" in planning.inner_text("main")
    planning.goto(report)
    planning.get_by_role("button", name="Trình lãnh đạo").click()
    planning.get_by_text("Đã trình báo cáo").wait_for()
    address = planning.url
    director.goto(address)
    director.get_by_role("button", name="Duyệt báo cáo").click()
    director.get_by_text("Đã duyệt báo cáo").wait_for()

    planning.goto(address)
    planning.get_by_label("Số văn bản").fill("128")
    planning.get_by_role("button", name="Ban hành").click()
    planning.get_by_text("Đã ban hành báo cáo").wait_for()
    picture(planning, "report-issued")
    words = planning.inner_text("article.paper >> nth=0")
    assert "Số: 128/BC-" in words and "Nguyễn Văn An" in words
    link = planning.get_by_role("link", name="Tải tệp đã ban hành").get_attribute("href")
    document = Document(io.BytesIO(signed_in("planning").get(link).content))
    text = "\n".join(p.text for p in document.paragraphs) + "\n".join(
        p.text for table in document.tables for row in table.rows for cell in row.cells for p in cell.paragraphs)
    assert "128/BC-" in text
    book = load_workbook(io.BytesIO(signed_in("director").get(address.split("?")[0] + "/annexes").content))
    assert book.active.max_row > 5


def test_the_version_says_what_changed_and_stays_as_it_was(reports, signed_in):
    planning, head = signed_in("planning"), signed_in("forestry head")
    report = reports + "-Q3"
    version = propose(planning, report)
    before = paper(planning, version)
    matrix = planning.page("/reports?plan=" + report.split("/")[2])
    address = matrix.xpath('//tr[contains(th, "Chi cục Kiểm lâm")]//a[starts-with(@title, "Q3")]/@href')[0]
    page = head.page(address)
    (form,) = page.xpath('//form[contains(@action, "/revisions")][1]')
    values = dict(form.form_values())
    target = form.xpath('.//select[@name="target"]//option/@value | .//input[@name="target"]/@value')[0]
    answer = head.send(f"{address}/revisions", **(values | {"target": target, "value": "1.234,5", "reason": "Đo lại"}))
    assert answer.status_code == 303, html.fromstring(answer.text).xpath('string(//div[@role="alert"])')
    page = planning.page(version)
    assert paper(planning, version) == before
    assert "Số liệu đã thay đổi từ khi trình" in page.text_content() and "1.234,5" in page.xpath('string(//div[@id="changes"])')


@pytest.mark.parametrize("who", ["forestry head", "forestry officer"])
def test_units_neither_see_nor_decide(reports, signed_in, who):
    planning = signed_in("planning")
    links = planning.page(reports + "-H1").xpath('//*[@id="versions"]//a/@href')
    for link in links:
        for address in [link, link + "/annexes"]:
            assert signed_in(who).get(address).status_code == 403
        for act in ["approval", "return", "issuance"]:
            assert signed_in(who).send(f"{link}/{act}", reason="x", number="1", issuedOn=day()).status_code == 403
    assert signed_in(who).send(f"{reports}-H1/versions").status_code == 403


def test_a_return_without_a_reason_and_an_issue_without_a_number_are_told(reports, signed_in):
    planning, director = signed_in("planning"), signed_in("director")
    version = propose(planning, reports + "-Q1")
    answer = director.send(f"{version}/return", reason=" ")
    assert answer.status_code == 422 and "Hãy ghi lý do trả lại" in answer.text
    assert director.send(f"{version}/approval").status_code == 303
    assert director.send(f"{version}/approval").status_code == 403
    for number, told in [("", "Hãy ghi số văn bản"), ("12/A", "chỉ gồm chữ số")]:
        answer = planning.send(f"{version}/issuance", number=number, issuedOn=day())
        assert answer.status_code == 422 and told in answer.text
    deputy_signs = planning.page(version).xpath('string(//div[@class="signature"])')
    assert "GIÁM ĐỐC" in deputy_signs
