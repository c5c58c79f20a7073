"""Word files made by somebody else's program, from the texts in documents/."""

from docx import Document

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
    heads = ["STT", "Nhiệm vụ trọng tâm", "Lãnh đạo Sở trực tiếp chỉ đạo", "Đơn vị chủ trì", "Nội dung thực hiện"]
    rows = [
        ["1", "Nhiệm vụ 1: Phát triển lâm nghiệp bền vững", "", "", ""],
        ["1.1", "Trồng rừng mới 8.400 ha", "Đ/c Trần Thị Bình - Phó Giám đốc Sở", "Chi cục Kiểm lâm", "Trồng xong trước 30/9/2026."],
        ["1.2", "Tỷ lệ che phủ rừng đạt 65,4%", "", "", ""],
    ]
    table = document.add_table(rows=1 + len(rows), cols=len(heads))
    for r, row in enumerate([heads, *rows]):
        for c, text in enumerate(row):
            table.cell(r, c).text = text
    for column in (2, 3):
        table.cell(2, column).merge(table.cell(3, column))
    document.save(path)
    return path
