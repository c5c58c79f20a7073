"""The consolidated report in an office's own Word template."""

import io
import shutil

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT, WD_SECTION

from accounts import PAST_YEAR
from office_files import page_texts, print_to_pdf
from program import DOCUMENTS
from test_reports import plan_of
from visit import CSRF_FIELD


def letterhead(*extra):
    """A template as an office makes it: its own head as a table, a placeholder split over runs, a landscape part for the annex."""
    document = Document()
    head = document.add_table(rows=1, cols=2)
    head.cell(0, 0).text = "{{co_quan}}\nSố: {{so_ky_hieu}}"
    head.cell(0, 1).text = "{{dia_danh}}, {{ngay}}"
    title = document.add_paragraph()
    for run in ("{{tri", "ch_", "yeu}}"):
        title.add_run(run).bold = True
    document.add_paragraph("{{noi_dung}}")
    document.add_paragraph("{{chuc_vu_ky}}\n\n{{nguoi_ky}}")
    document.add_paragraph("{{noi_nhan}}")
    for text in extra:
        document.add_paragraph(text)
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    document.add_paragraph("{{bang:phu_luc}}")
    document.sections[0].footer.paragraphs[0].text = "Bản của {{co_quan}}"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def fill(visit, address, content, name="mau.docx"):
    return visit.post(address, data={CSRF_FIELD: visit.csrf("/")}, files={"file": (name, content)})


@pytest.fixture
def address(signed_in):
    return f"{plan_of(signed_in('planning'), PAST_YEAR)}/reports/{PAST_YEAR}-H1"


def test_the_report_and_its_version_in_the_offices_letterhead(address, signed_in, tmp_path):
    visit = signed_in("planning")
    version = visit.send(f"{address}/versions").headers["location"]
    for place in (address, version):
        answer = fill(visit, f"{place}/template", letterhead())
        assert answer.status_code == 200, answer.text[:500]
        document = Document(io.BytesIO(answer.content))
        text = [p.text for p in document.paragraphs]
        assert any(t.startswith("Kết quả thực hiện nhiệm vụ trọng tâm 6 tháng") for t in text)
        assert any(t.startswith("I. KẾT QUẢ") for t in text) and "{{" not in "\n".join(text)
        assert document.tables[0].cell(0, 0).text.startswith("Sở Nông nghiệp")
        assert len(document.tables[1].rows) > 5, "the annex is not there"
        assert document.sections[0].footer.paragraphs[0].text.startswith("Bản của Sở")
    if shutil.which("soffice"):
        (tmp_path / "mau.docx").write_bytes(answer.content)
        pages = page_texts(print_to_pdf(tmp_path / "mau.docx", tmp_path))
        assert "Kết quả thực hiện" in " ".join(pages[0].split())
        assert "Phụ lục" in pages[-1] or len(pages) > 2


@pytest.mark.parametrize(
    "content, words",
    [
        (letterhead("Ngày ký: {{ngay_ky}}"), ["ngay_ky", "Ngày ký"]),
        (letterhead("Gửi {{noi_nhan}} ngay"), ["noi_nhan", "riêng một đoạn"]),
        ((DOCUMENTS / "ke-hoach-2026.txt").read_bytes(), ["không phải văn bản Word"]),
        (b"", ["không phải văn bản Word"]),
    ],
)
def test_a_template_that_does_not_fit_says_where(address, signed_in, content, words):
    answer = fill(signed_in("planning"), f"{address}/template", content)
    assert answer.status_code == 422
    for word in words:
        assert word in answer.text


def test_the_page_as_an_officer_sees_it(address, browser, picture):
    page = browser("planning")
    page.goto(address)
    page.get_by_role("link", name="Điền vào mẫu của cơ quan").click()
    assert "{{so_ky_hieu}}" in page.inner_text("main")
    picture(page, "report-template")
