"""The written report as other people's programs see it, measured against Nghị định 30/2020/NĐ-CP, Annex I."""

import json
import re

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from lxml import etree

from accounts import ACCOUNTS, PAST_YEAR
from office_files import effective, fonts, form, page_sizes, page_texts, print_to_pdf
from program import nongvu, read_as_json


@pytest.fixture(scope="module")
def report(database, tmp_path_factory):
    """The half-year report of the demo's past year, written by the command line."""
    path = tmp_path_factory.mktemp("report") / "bao-cao.docx"
    done = nongvu(
        *("report", "--database", database, "--plan", PAST_YEAR, "--period", f"{PAST_YEAR}-H1"),
        *("--user", ACCOUNTS["planning"], "--output", path),
    )
    assert done.returncode == 0, done.stderr
    return path


@pytest.fixture(scope="module")
def pdf(report):
    return print_to_pdf(report, report.parent)


def paragraphs(document):
    """Every paragraph, those in table cells too."""
    return [Paragraph(p, document) for p in document.element.body.iter(qn("w:p"))]


def find(document, text):
    found = [p for p in paragraphs(document) if p.text.strip().startswith(text)]
    assert found, f"no paragraph begins with {text!r}"
    return found[0]


def looks(document, text):
    """Size in points, bold, italic of the first run that begins the text."""
    paragraph = find(document, text)
    run = next(run for run in paragraph.runs if run.text.strip())
    return tuple(effective(run, paragraph, name) for name in ("size", "bold", "italic"))


def test_the_page(report):
    first = Document(report).sections[0]
    assert (round(first.page_width.mm), round(first.page_height.mm)) == (210, 297)
    assert 20 <= round(first.top_margin.mm, 1) <= 25 and 20 <= round(first.bottom_margin.mm, 1) <= 25
    assert 30 <= round(first.left_margin.mm, 1) <= 35 and 15 <= round(first.right_margin.mm, 1) <= 20


@pytest.mark.parametrize(
    "text, sizes, bold, italic",
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", (12, 13), True, False),
        ("Độc lập - Tự do - Hạnh phúc", (13, 14), True, False),
        ("ỦY BAN NHÂN DÂN", (12, 13), False, False),
        ("SỞ NÔNG NGHIỆP", (12, 13), True, False),
        ("Số:", (13, 13), False, False),
        ("Lạng Sơn, ngày", (13, 14), False, True),
        ("BÁO CÁO", (13, 14), True, False),
        ("Kết quả thực hiện", (13, 14), True, False),
        ("Nơi nhận:", (12, 12), True, True),
        ("- Lưu: VT", (11, 11), False, False),
        ("GIÁM ĐỐC", (13, 14), True, False),
        ("Phụ lục", (14, 14), True, False),
        ("(Kèm theo", (13, 14), False, True),
    ],
)
def test_sizes_and_styles(report, text, sizes, bold, italic):
    size, is_bold, is_italic = looks(Document(report), text)
    assert sizes[0] <= size.pt <= sizes[1]
    assert (is_bold, is_italic) == (bold, italic)


def test_one_typeface(report):
    document = Document(report)
    names = {effective(run, p, "name") for p in paragraphs(document) for run in p.runs if run.text.strip()}
    assert names == {"Times New Roman"}


def test_the_body_is_justified_with_a_first_line_indent(report):
    document = Document(report)
    body = [p for p in document.paragraphs if len(p.text) > 120]
    assert len(body) >= 10
    for p in body:
        assert form(p, "alignment") == WD_ALIGN_PARAGRAPH.JUSTIFY
        assert round(form(p, "first_line_indent").cm, 2) in (1.0, 1.27)
        assert max(form(p, "space_after") or 0, form(p, "space_before") or 0) >= Pt(6)
        assert 13 <= effective(p.runs[0], p, "size").pt <= 14


def test_page_numbers_are_in_the_top_margin_and_not_on_the_first_page(report):
    section = Document(report).sections[0]
    assert section.different_first_page_header_footer
    assert "PAGE" in section.header._element.xml
    assert "PAGE" not in section.first_page_header._element.xml
    assert form(section.header.paragraphs[0], "alignment") == WD_ALIGN_PARAGRAPH.CENTER


def test_the_annex_is_landscape_with_a_heading_row_that_repeats(report):
    document = Document(report)
    assert document.sections[-1].orientation == WD_ORIENT.LANDSCAPE
    assert document.sections[-1].page_width > document.sections[-1].page_height
    table = document.tables[-1]
    assert table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
    heads = [cell.text.replace("\n", " ").strip() for cell in table.rows[0].cells]
    for head in ("STT", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Đơn vị chủ trì", "Đánh giá"):
        assert any(head.lower() in h.lower() for h in heads), heads


def test_the_text_ends_as_it_should(report):
    body = [p.text.strip() for p in Document(report).paragraphs if p.text.strip()]
    assert any(text.endswith("./.") for text in body)


def test_libreoffice_prints_it(pdf):
    sizes = page_sizes(pdf)
    assert 2 <= len(sizes) <= 30
    assert sizes[0] == (210, 297)
    assert sizes[-1] == (297, 210)
    head = page_texts(pdf)[0]
    for words in ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "BÁO CÁO", "Số:"):
        assert words in head


def test_the_first_page_has_no_number_and_the_second_has(pdf):
    pages = page_texts(pdf)
    assert pages[0].strip().splitlines()[0].strip() != "1"
    assert pages[1].strip().splitlines()[0].strip() == "2"


def test_every_letter_is_in_the_typeface(pdf):
    assert all("Serif" in font or "Times" in font for font in fonts(pdf)), fonts(pdf)


def test_our_own_reader_finds_every_figure_again(report):
    """Each value of the annex table is among the figures that `nongvu read` finds in the document."""
    table = Document(report).tables[-1]
    heads = [cell.text.replace("\n", " ").strip().lower() for cell in table.rows[0].cells]
    column = next(i for i, head in enumerate(heads) if head.startswith("thực hiện"))
    written = [vietnamese_number(row.cells[column].text) for row in table.rows[1:]]
    written = [value for value in written if value is not None]
    assert len(written) >= 5
    read = {figure["value"] for figure in read_as_json(report)["figures"]}
    assert [value for value in written if value not in read] == []


def vietnamese_number(text):
    text = text.replace("ước", "").strip().replace(".", "").replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None


def test_our_own_checks_find_only_the_number_and_day_that_the_clerk_will_write(report):
    done = nongvu("check", report, "--format", "json")
    findings = json.loads(done.stdout)["findings"]
    assert {finding["id"] for finding in findings} <= {"blank-number-or-date"}, done.stdout


def test_the_chart_shows_the_tables_percentages_and_opens_elsewhere(report):
    """As Word has charts: a part of its own, whose values are those of the annex."""
    report = Document(report)
    chart = next(part for part in report.part.package.iter_parts() if str(part.partname) == "/word/charts/chart1.xml")
    names = {"c": "http://schemas.openxmlformats.org/drawingml/2006/chart", "a": "http://schemas.openxmlformats.org/drawingml/2006/main"}
    tree = etree.fromstring(chart.blob)
    values = [float(v) for v in tree.xpath("//c:val//c:v/text()", namespaces=names)]
    labels = tree.xpath("//c:dLbl//a:t/text()", namespaces=names)
    column = [row.cells[5].text for row in report.tables[-1].rows]
    shown = [float(text.replace(".", "").replace(",", ".")) for text in column if re.fullmatch(r"[\d.]+,\d", text)]
    assert values == shown and len(values) > 10
    assert labels == [text for text in column if re.fullmatch(r"[\d.]+,\d", text)]
    assert len(report.element.findall(f".//{{{names['c']}}}chart")) == 1
