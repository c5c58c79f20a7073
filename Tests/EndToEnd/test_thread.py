"""The whole way in a real browser: a plan document becomes a plan, a unit's report, and the department's report."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from docx import Document

from accounts import RUNNING_YEAR
from program import DOCUMENTS, ROOT, read_as_json
from visit import DOCUMENTS as DOCUMENT_LIST
from visit import HOME, IMPORT

SAMPLES = Path(os.environ.get("NONGVU_SEEDS_DIR", ROOT.parent / "shared/seeds"))
RESULTS = "Trồng rừng tập trung tại các xã vùng cao; tỷ lệ cây sống đạt yêu cầu nghiệm thu."
DIFFICULTIES = "Nắng nóng kéo dài làm chậm việc chuẩn bị hiện trường."
ADDED_TARGET = "Diện tích rừng trồng được chăm sóc"
CORRECTED = " (đã rà soát)"
LEAD_UNIT = "Trung tâm Khuyến nông"
LEADER = "Trần Thị Bình – Phó Giám đốc Sở"
PLANTED = "6.543,5"


@dataclass(frozen=True)
class Source:
    """A plan document; the forestry unit leads a task of it that asks for planted hectares."""

    name: str
    year: int
    # Tasks and targets that a reader of the document counts at least.
    tasks: int
    targets: int


SOURCES = [
    Source("ke-hoach-2026.txt", RUNNING_YEAR, tasks=7, targets=5),
    Source("000_*.txt", 2025, tasks=15, targets=15),
    Source("001_*.txt", 2022, tasks=10, targets=9),
]


@pytest.fixture(scope="module", params=SOURCES, ids=lambda source: source.name.split("_")[0])
def source(request):
    return request.param


@pytest.fixture(scope="module")
def path(source, tmp_path_factory):
    """The document's file; our own one is of the demo's running year."""
    ours = DOCUMENTS / source.name
    if ours.is_file():
        text = ours.read_text(encoding="utf-8").replace("2026", str(source.year))
        path = tmp_path_factory.mktemp("documents") / f"ke-hoach-{source.year}.txt"
        path.write_text(text, encoding="utf-8")
        return path
    found = sorted(SAMPLES.glob(source.name))
    if not found:
        pytest.skip(f"sample document {source.name} is not here; name its folder in NONGVU_SEEDS_DIR")
    return found[0]


@pytest.fixture
def picture_once(source, picture):
    """Pictures are of our own document only."""
    return picture if source is SOURCES[0] else lambda page, name: None


def test_from_document_to_report(source, path, browser, picture_once, tmp_path):
    planning = browser("planning")
    upload(planning, path)
    see_what_was_read(planning, source)
    picture_once(planning, "review")
    title = correct_a_task(planning)
    leave_out_a_target(planning)
    add_a_target(planning)
    confirm_the_rest(planning)
    plan = issue(planning)

    officer = browser("forestry officer")
    form = open_the_form(officer, plan, source, picture_once)
    write_a_draft(officer, form, picture_once)
    submission = send(officer, form)

    approve(browser("forestry head"), submission, picture_once)
    accept(planning, submission, plan, picture_once)
    report = write_the_report(planning, plan, source, title, picture_once, tmp_path)
    the_report_gives_back_what_was_typed(report)


def upload(page, path):
    page.goto(DOCUMENT_LIST)
    page.click(f'main a[href="{IMPORT}"]')
    page.set_input_files('input[name="file"]', path)
    page.click("main form button[type=submit]")
    page.wait_for_url(re.compile(r"/documents/\d+$"))


def see_what_was_read(page, source):
    """Each row stands beside its sentence, which is marked in the text and leads to it."""
    assert count_of(page, "#tasks") >= source.tasks
    assert count_of(page, "#targets") >= source.targets
    assert page.locator("#text mark.task").count() >= source.tasks
    assert page.locator("#text mark.target").count() >= source.targets
    row = page.locator("#targets .review-rows > li").first
    row.locator("a.to-source").click()
    marked = page.locator("#text mark.here").first
    marked.wait_for()
    assert row.get_attribute("data-row") in marked.get_attribute("data-at").split()
    assert planting_rows(page).count() >= 1, "the task of planting forest was not read"
    page.evaluate("scrollTo(0, 0)")


def count_of(page, part):
    """The number in a part's heading, which must be that of its rows."""
    said = int(re.search(r"\((\d+)\)", page.inner_text(f"{part} h2")).group(1))
    assert page.locator(f"{part} .review-rows > li").count() == said
    return said


def planting_rows(page):
    return page.locator("#tasks .review-rows > li", has_text="Trồng").filter(has_text=re.compile("kiểm lâm", re.I))


def open_form(page, row):
    row.get_by_text("Sửa", exact=True).click()
    page.locator("#rows form.row-form").wait_for()


def send_form(page):
    page.click("#rows form.row-form button.primary")
    page.locator("#rows form.row-form").wait_for(state="detached")


def correct_a_task(page):
    """Another title, lead unit and leader for a task of the rural unit; answers the title."""
    row = page.locator("#tasks .review-rows > li", has_text="Chi cục Phát triển nông thôn").first
    key = row.get_attribute("data-row")
    open_form(page, row)
    page.fill("#f-title", page.input_value("#f-title") + CORRECTED)
    title = page.input_value("#f-title")
    page.select_option("#f-leadUnitID", label=LEAD_UNIT)
    page.select_option("#f-leaderID", label=LEADER)
    send_form(page)
    shown = page.inner_text(f"#row-{key}")
    for words in (CORRECTED.strip(), LEAD_UNIT, LEADER.split(" – ")[0], "đã xem"):
        assert words in shown
    return title


def leave_out_a_target(page):
    row = page.locator("#targets .review-rows > li").last
    key = row.get_attribute("data-row")
    row.get_by_text("Bỏ dòng này").click()
    page.locator(f"#row-{key}.leftOut").wait_for()


def add_a_target(page):
    """A measure that the document does not have, below the task of planting forest, which the forestry unit leads."""
    before = count_of(page, "#targets")
    task = planting_rows(page).first.get_attribute("data-row").removeprefix("t")
    page.get_by_text("Thêm chỉ tiêu", exact=True).click()
    page.locator("#add-target").wait_for()
    page.fill("#f-name", ADDED_TARGET)
    page.select_option("#f-comparator", ">=")
    page.fill("#f-value", "1.200")
    page.fill("#f-unit", "ha")
    page.select_option("#f-taskID", task)
    send_form(page)
    assert count_of(page, "#targets") == before + 1
    added = page.locator("#targets .review-rows > li", has_text=ADDED_TARGET)
    assert "1.200 ha" in added.inner_text()


def confirm_the_rest(page):
    for part in ("#tasks", "#targets"):
        page.locator(f"{part} .part-head button").click()
        page.locator(f"{part} .part-head button").wait_for(state="detached")
    assert page.locator(".review-rows > li.unseen").count() == 0
    page.get_by_text("Đã xem hết các dòng").wait_for()


def issue(page):
    """The address of the plan."""
    page.get_by_role("button", name="Ban hành kế hoạch").click()
    page.wait_for_url(re.compile(r"/plans/\d+$"))
    return re.search(r"/plans/\d+$", page.url).group()


def open_the_form(page, plan, source, picture):
    """The desk asks for no report that was due before the plan was issued; the unit's line of reports leads to it."""
    period = f"{source.year}-H1"
    page.goto(HOME)
    assert page.locator(f'a[href^="{plan}/submissions/"][href$="/{period}"]').count() == 0
    if source is SOURCES[0]:
        picture(page, "desk")
    page.goto(f"/reports?plan={plan.rsplit('/', 1)[1]}")
    page.locator(f'a[href^="{plan}/submissions/"][href$="/{period}"]').first.click()
    page.locator("form.sheet-form").wait_for()
    return page.url


def cell(page, name, unit="ha"):
    """The field of a measure that is counted in `unit`."""
    row = page.locator("table.entry tbody tr:not(.group)", has_text=name)
    row = row.filter(has=page.locator("td", has_text=re.compile(f"^{unit}$")))
    return row.first.locator("input.number")


def write_a_draft(page, address, picture):
    cell(page, re.compile("Diện tích.*trồng|trồng.*rừng", re.I)).fill(PLANTED)
    cell(page, ADDED_TARGET).fill("1.000")
    page.fill("#results", RESULTS)
    page.fill("#difficulties", DIFFICULTIES)
    percent = cell(page, ADDED_TARGET).locator("xpath=ancestor::tr").locator("td.percent")
    assert percent.inner_text() == "83,3%"
    page.get_by_role("button", name="Lưu nháp").click()
    page.locator(".notice.done").wait_for()
    page.goto(address)
    assert cell(page, ADDED_TARGET).input_value() == "1.000"
    assert page.input_value("#results") == RESULTS
    picture(page, "form")


def send(page, address):
    """The address of the report as it was sent."""
    page.get_by_role("button", name="Gửi báo cáo").click()
    page.wait_for_url(re.compile(r"/submissions/\d+$"))
    assert PLANTED in page.inner_text("main")
    assert RESULTS in page.inner_text("main")
    sent = page.url
    page.goto(address)
    assert page.url == sent, "what was sent can still be written"
    return sent


def approve(page, submission, picture):
    """The unit's head finds the report on the desk and sends it on."""
    page.goto(HOME)
    link = page.locator(f'main a[href="{submission[submission.index("/submissions/") :]}"]')
    link.first.click()
    picture(page, "to-approve")
    page.get_by_role("button", name="Duyệt và gửi báo cáo").click()
    page.locator(".notice.done").wait_for()


def accept(page, submission, plan, picture):
    page.goto(f"/reports?plan={plan.rsplit('/', 1)[1]}")
    link = page.locator(f'a[href="{submission[submission.index("/submissions/") :]}"]')
    link.first.wait_for()
    picture(page, "matrix")
    link.first.click()
    page.get_by_role("button", name="Tiếp nhận báo cáo").click()
    page.locator(".notice.done").wait_for()
    assert "đã tiếp nhận" in page.inner_text(".page-head")


def write_the_report(page, plan, source, title, picture, folder):
    """The path of the downloaded file."""
    page.goto(f"{plan}/reports/{source.year}-H1")
    paper = page.inner_text("main")
    assert PLANTED in paper
    assert RESULTS in paper
    assert title in paper
    picture(page, "report")
    page.get_by_role("button", name="Viết tệp .docx").click()
    link = page.locator('#files a[href^="/report-files/"]').first
    link.wait_for()
    with page.expect_download() as download:
        link.click()
    path = folder / "bao-cao.docx"
    assert download.value.suggested_filename.endswith(".docx")
    download.value.save_as(path)
    return path


def the_report_gives_back_what_was_typed(path):
    document = Document(path)
    words = "\n".join([p.text for p in document.paragraphs] + [c.text for t in document.tables for c in t._cells])
    assert PLANTED in words and RESULTS in words and DIFFICULTIES in words
    figures = {(figure["value"], figure["unit"]) for figure in read_as_json(path)["figures"]}
    assert (6543.5, "ha") in figures
    assert (1000, "ha") in figures


def test_the_same_file_again_is_recognised(path, signed_in):
    """After the thread above: the same bytes lead to the same document, under whatever name."""
    visit = signed_in("planning")
    first = visit.upload(path.name, path.read_bytes())
    again = visit.upload("ten-khac.txt", path.read_bytes())
    assert (first.status_code, again.status_code) == (303, 303)
    assert first.headers["location"] == again.headers["location"]
    page = visit.page(again.headers["location"])
    assert "đã được nhập trước đây" in page.xpath("string(//*[@role='status'])")


def test_the_issued_plan_shows_its_tasks(path, signed_in):
    visit = signed_in("planning")
    document = visit.page(visit.upload(path.name, path.read_bytes()).headers["location"])
    (address,) = set(document.xpath("//a[starts-with(@href, '/plans/')]/@href"))
    assert CORRECTED.strip() in visit.page(address).xpath("string(//main)")
