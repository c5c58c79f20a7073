"""`nongvu read`: what is found in a document, and where it stands."""

import json

import pytest

from office_files import write_plan, write_table
from program import DOCUMENTS, nongvu, read_as_json

PLAN = DOCUMENTS / "ke-hoach-2026.txt"


@pytest.mark.parametrize("name", ["ke-hoach-2026.txt", "phu-luc-2026.md", "bao-cao-co-loi.txt"])
def test_the_text_of_a_text_file_is_the_file(name):
    done = nongvu("read", DOCUMENTS / name, "--format", "text")
    assert done.returncode == 0, done.stderr
    assert done.stdout == (DOCUMENTS / name).read_text(encoding="utf-8")


def passages(value):
    """Every quote with its place, wherever in the JSON it stands."""
    if isinstance(value, dict):
        if value.get("quote") is not None and value.get("start") is not None:
            yield value
        for part in value.values():
            yield from passages(part)
    elif isinstance(value, list):
        for part in value:
            yield from passages(part)


@pytest.mark.parametrize("kind", ["txt", "md", "docx", "table"])
def test_every_quote_stands_where_it_says(kind, tmp_path):
    path = {
        "txt": lambda: PLAN,
        "md": lambda: DOCUMENTS / "phu-luc-2026.md",
        "docx": lambda: write_plan(tmp_path / "ke-hoach.docx"),
        "table": lambda: write_table(tmp_path / "phu-luc.docx"),
    }[kind]()
    text = nongvu("read", path, "--format", "text").stdout
    facts = read_as_json(path)
    places = list(passages(facts))
    assert len(places) >= 5
    for place in places:
        assert text[place["start"] : place["end"]] == place["quote"]


def test_the_head_of_a_plan():
    document = read_as_json(PLAN)["document"]
    assert document["kind"] == "Kế hoạch"
    assert (document["number"], document["symbol"]) == ("31", "KH-SNNMT")
    assert document["date"] == "2026-02-09"
    assert document["issuer"] == "Sở Nông nghiệp và Môi trường tỉnh Sơn Lâm"
    assert document["title"] == "Thực hiện nhiệm vụ trọng tâm năm 2026 của Sở Nông nghiệp và Môi trường"
    assert (document["signer"], document["signer_position"]) == ("Nguyễn Văn An", "Giám đốc")
    assert document["period"] == {"from": "2026-01-01", "to": "2026-12-31"}


def test_the_reference_of_a_plan():
    (reference,) = read_as_json(PLAN)["references"]
    assert (reference["number"], reference["symbol"], reference["date"]) == ("118", "QĐ-UBND", "2026-01-20")
    assert reference["quote"] == "Quyết định số 118/QĐ-UBND ngày 20/01/2026"


@pytest.mark.parametrize("kind", ["txt", "docx"])
def test_the_tasks_of_a_plan_in_prose(kind, tmp_path):
    path = PLAN if kind == "txt" else write_plan(tmp_path / "ke-hoach.docx")
    tasks = {task["id"]: task for task in read_as_json(path)["tasks"]}
    assert list(tasks) == ["1", "1.1", "1.2", "2", "2.1", "2.2", "3", "III.1"]
    assert [tasks[i]["parent"] for i in tasks] == [None, "1", "1", None, "2", "2", None, None]
    first = tasks["1.1"]
    assert first["leader"] == "Trần Thị Bình"
    assert first["leader_position"] == "Phó Giám đốc Sở"
    assert first["lead_units"] == ["Chi cục Kiểm lâm"]
    assert first["deadline"] == {"text": "Tháng 11/2026", "from": "2026-11-01", "to": "2026-11-30"}
    assert tasks["2.2"]["deadline"]["to"] == "2026-12-15"
    assert tasks["3"]["leader"] == "Nguyễn Văn An"


def test_merged_cells_hold_for_every_row_they_span(tmp_path):
    tasks = {task["id"]: task for task in read_as_json(write_table(tmp_path / "phu-luc.docx"))["tasks"]}
    for number in ("1.1", "1.2"):
        assert tasks[number]["leader"] == "Trần Thị Bình"
        assert tasks[number]["lead_units"] == ["Chi cục Kiểm lâm"]


def test_the_targets_of_a_plan():
    figures = read_as_json(PLAN)["figures"]
    found = {(f["comparator"], f["value"], f["value_max"], f["unit"]) for f in figures if f["kind"] == "target"}
    for target in [
        ("=", 8400, None, "ha"),
        ("=", 1.6, None, "triệu cây"),
        ("=", 65.4, None, "%"),
        (">", 72, None, "%"),
        (">=", 12, None, "sản phẩm"),
        ("range", 10, 14, "hợp tác xã"),
    ]:
        assert target in found, found


def test_the_summary_is_for_people_and_json_for_programs():
    said = nongvu("read", PLAN).stdout
    for words in ("Trồng rừng mới 8.400 ha", "Trần Thị Bình", "Chi cục Kiểm lâm", "Tháng 11/2026"):
        assert words in said
    assert set(read_as_json(PLAN)) >= {"source", "document", "references", "tasks", "figures", "sums", "findings"}


def test_an_unknown_format_is_refused():
    done = nongvu("read", PLAN, "--format", "pdf")
    assert done.returncode == 64
    assert "text" in done.stderr and "json" in done.stderr


def test_the_same_document_reads_the_same_twice():
    assert json.dumps(read_as_json(PLAN)) == json.dumps(read_as_json(PLAN))
