"""A plan as it is kept, written as a Word document with the table of key tasks, and read back."""

import io

from docx import Document
from docx.enum.section import WD_ORIENT

from program import read_as_json
from test_plans import running_plan


def test_the_plan_reads_back_as_it_is_kept(signed_in, tmp_path):
    visit = signed_in("planning")
    address = running_plan(visit)
    answer = visit.get(f"{address}/document")
    assert answer.status_code == 200, answer.text[:300]
    document = Document(io.BytesIO(answer.content))
    assert document.sections[-1].orientation == WD_ORIENT.LANDSCAPE
    table = document.tables[-1]
    assert [cell.text for cell in table.rows[0].cells][:3] == ["STT", "Nhiệm vụ trọng tâm", "Giao lãnh đạo Sở trực tiếp chỉ đạo"]
    assert "Nhiệm vụ 1: Nhiệm vụ" not in "\n".join(row.cells[1].text for row in table.rows)

    path = tmp_path / "ke-hoach.docx"
    path.write_bytes(answer.content)
    read = {task["title"].rstrip("."): task for task in read_as_json(path)["tasks"]}
    kept = visit.page(address).xpath('//tr[@class="task"]')
    rows = [[cell.text for cell in row.cells] for row in table.rows[1:] if "." in row.cells[0].text]
    # "III.1 Các đơn vị được giao chủ trì …": how the plan is carried out stands in the text, not among the key tasks.
    duties = [row for row in kept if row.xpath("string(th)").startswith("III.")]
    assert len(table.rows) - 1 == len(kept) - len(duties) and len(rows) > 5 and duties
    text = " ".join(paragraph.text for paragraph in document.paragraphs)
    for duty in duties:
        assert duty.xpath("normalize-space(string(td//a))").rstrip(".") in text
    for _, title, _, units, *_ in rows:
        assert title in read, f"{title!r} was not read back"
        assert read[title]["lead_units"] == (units.split("; ") if units else [])
