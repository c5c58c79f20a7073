"""Word files seen with other people's programs: python-docx to write and look inside, LibreOffice and poppler to print."""

import re
import subprocess

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Pt

from program import DOCUMENTS


def write_plan(path, name="ke-hoach-2026.txt"):
    """The text as a Word document: one paragraph a line."""
    document = Document()
    for line in (DOCUMENTS / name).read_text(encoding="utf-8").splitlines():
        if line.strip():
            document.add_paragraph(line)
    document.save(path)
    return path


def write_table(path):
    """A plan as officers make them in Word: a table whose leader and unit cells span two tasks."""
    document = Document()
    document.add_paragraph("PHỤ LỤC: NHIỆM VỤ TRỌNG TÂM NĂM 2026 CỦA SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG")
    document.add_paragraph("(Kèm theo Kế hoạch số 31/KH-SNNMT ngày 09/02/2026 của Sở Nông nghiệp và Môi trường)")
    leader, unit = "Đ/c Trần Thị Bình - Phó Giám đốc Sở", "Chi cục Kiểm lâm"
    rows = [
        ["STT", "Nhiệm vụ trọng tâm", "Lãnh đạo Sở trực tiếp chỉ đạo", "Đơn vị chủ trì", "Nội dung thực hiện"],
        ["1", "Nhiệm vụ 1: Phát triển lâm nghiệp bền vững", "", "", ""],
        ["1.1", "Trồng rừng mới 8.400 ha", leader, unit, "Trồng xong trước 30/9/2026."],
        ["1.2", "Tỷ lệ che phủ rừng đạt 65,4%", "", "", ""],
    ]
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            table.cell(r, c).text = text
    for column in (2, 3):
        table.cell(2, column).merge(table.cell(3, column))
    document.save(path)
    return path


def print_to_pdf(path, folder):
    """What LibreOffice makes of the document."""
    done = subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{folder}/libreoffice",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            path,
        ],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    pdf = folder / (path.stem + ".pdf")
    assert pdf.is_file(), done.stdout + done.stderr
    return pdf


def page_sizes(pdf):
    """Width and height of each page in whole millimetres."""
    said = subprocess.run(["pdfinfo", "-l", "999", pdf], capture_output=True, text=True, check=True).stdout
    sizes = re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+)", said, re.MULTILINE)
    return [(round(float(w) / 72 * 25.4), round(float(h) / 72 * 25.4)) for w, h in sizes]


def page_texts(pdf):
    """The text of each page, as it lies on paper."""
    said = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, encoding="utf-8", check=True).stdout
    return said.split("\f")[:-1]


def fonts(pdf):
    """Names of the fonts that were needed to print."""
    lines = subprocess.run(["pdffonts", pdf], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    return {line.split()[0].split("+")[-1] for line in lines}


def effective(run, paragraph, name):
    """A font property ("size", "bold", "italic", "name") as Word would show it: the run's, else the styles'."""
    value = getattr(run.font, name)
    style = paragraph.style
    while value is None and style is not None:
        value = getattr(style.font, name)
        style = style.base_style
    if value is None:
        value = default(paragraph, name)
    return bool(value) if name in ("bold", "italic") else value


def default(paragraph, name):
    """The document's own default (docDefaults) of a font property."""
    properties = paragraph.part.document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if name == "size":
        return Pt(int(properties.find(qn("w:sz")).get(qn("w:val"))) / 2)
    if name == "name":
        return properties.find(qn("w:rFonts")).get(qn("w:ascii"))
    return None


def form(paragraph, name):
    """A paragraph property ("alignment", "first_line_indent", "space_after" …): the paragraph's, else its styles'."""
    value = getattr(paragraph.paragraph_format, name)
    style = paragraph.style
    while value is None and style is not None:
        value = getattr(style.paragraph_format, name)
        style = style.base_style
    return value
