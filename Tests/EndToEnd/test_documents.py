"""A plan document from upload to issue, as the planning room goes through it."""

import os
import re
from pathlib import Path

import pytest

from program import DOCUMENTS, ROOT
from test_unusable_files import UNUSABLE
from visit import DOCUMENTS as LIST, IMPORT

PLAN = DOCUMENTS / "ke-hoach-2026.txt"
SEEDS = Path(os.environ.get("NONGVU_SEEDS_DIR", ROOT / "../shared/seeds"))


def plan_named(words):
    """The sample plan under another title, so that it is not the same file."""
    text = PLAN.read_text(encoding="utf-8")
    return text.replace("Thực hiện nhiệm vụ trọng tâm năm 2026 của Sở", words + " của Sở").encode()


@pytest.fixture
def imported(signed_in):
    """`imported("Kế hoạch thử")`: the address of the review page of a new document."""

    def bring_in(words):
        answer = signed_in("planning").upload("ke-hoach.txt", plan_named(words))
        assert answer.status_code == 303, answer.text[:500]
        return answer.headers["location"]

    return bring_in


def row(page, words):
    return page.locator(".row", has_text=words).first


def waiting(page):
    return int(re.search(r"\d+", page.locator(".progress").inner_text()).group())


def test_upload_read_and_recognised_again(browser, picture):
    page = browser("planning")
    page.goto(LIST)
    page.get_by_role("link", name="Nhập văn bản").click()
    picture(page, "document-new")
    for notice in ("Đã đọc xong văn bản", "Tệp này đã được nhập trước đây"):
        page.goto(IMPORT)
        page.set_input_files("#file", PLAN)
        page.get_by_role("button", name="Tải lên và đọc").click()
        page.wait_for_url(re.compile(r"/documents/\d+$"))
        assert notice in page.locator(".notice").inner_text()
    assert "31" in page.locator("#head").inner_text() and "KH-SNNMT" in page.locator("#head").inner_text()
    assert {"1", "1.1", "1.2", "2", "2.1", "2.2", "3"} <= set(page.locator("#tasks .row-title b").all_inner_texts())
    assert "Chi cục Kiểm lâm" in row(page, "Trồng rừng mới 8.400 ha").inner_text()
    assert "8.400 ha" in page.locator("#targets").inner_text()
    assert "118/QĐ-UBND" in page.locator("#references").inner_text()
    picture(page, "document")
    page.reload()
    assert page.locator(".notice").count() == 0
    page.goto(LIST)
    assert page.locator("tbody tr", has_text="ke-hoach-2026.txt").count() == 1
    picture(page, "documents")


def test_a_row_leads_to_its_sentence_and_back(browser, imported):
    page = browser("planning")
    page.goto(imported("Kế hoạch có câu gốc"))
    target = row(page.locator("#targets"), "8.400 ha")
    target.get_by_role("link", name="câu gốc").click()
    here = page.locator(".text mark.here").first
    assert "8.400" in here.inner_text()
    assert here.is_visible()
    page.locator(".text mark", has_text="65,4%").first.click()
    assert "65,4" in page.locator(".row.here").inner_text()


def test_the_two_sides_without_scripts_on_a_telephone(browser, imported):
    page = browser("planning", javascript=False)
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(imported("Kế hoạch trên điện thoại"))
    assert page.locator("#tasks").is_visible() and not page.locator(".text").is_visible()
    row(page, "8.400 ha").get_by_role("link", name="câu gốc").click()
    assert page.locator(".text").is_visible() and not page.locator("#tasks").is_visible()
    page.locator(".switch").get_by_role("link", name="Đã đọc").click()
    assert page.locator("#tasks").is_visible()


@pytest.mark.parametrize("javascript", [True, False])
def test_confirm_leave_out_and_take_back(browser, imported, javascript):
    page = browser("planning", javascript=javascript)
    page.goto(imported(f"Kế hoạch xem từng dòng {javascript}"))
    all_rows = waiting(page)
    words = "Tỷ lệ che phủ rừng đạt 65,4%"
    row(page, words).get_by_role("button", name="Đúng").click()
    page.locator(".row.confirmed", has_text=words).wait_for()
    assert waiting(page) == all_rows - 1
    row(page, words).get_by_role("button", name="Bỏ dòng này").click()
    page.locator(".row.leftOut", has_text=words).wait_for()
    row(page, words).get_by_role("button", name="Lấy lại").click()
    page.locator(".row.confirmed", has_text=words).wait_for()
    page.get_by_role("link", name="chưa xem (").click()
    page.locator(".show a[aria-current]", has_text="chưa xem").wait_for()
    assert page.locator(".row", has_text=words).count() == 0
    assert page.locator(".row").count() == all_rows - 1


def test_looking_at_rows_keeps_the_place(browser, imported):
    page = browser("planning")
    page.goto(imported("Kế hoạch giữ chỗ"))
    page.evaluate("document.querySelector('.source').scrollTop = 300; window.kept = 'yes'")
    row(page, "Hoàn thành cơ sở dữ liệu").get_by_role("button", name="Đúng").click()
    page.locator(".row.confirmed", has_text="Hoàn thành cơ sở dữ liệu").wait_for()
    assert page.evaluate("window.kept") == "yes"
    focused = page.evaluate("document.activeElement.closest('.row')?.className")
    assert focused is not None and "unseen" in focused


@pytest.mark.parametrize("javascript", [True, False])
def test_correct_a_target_in_place(browser, imported, picture, javascript):
    page = browser("planning", javascript=javascript)
    page.goto(imported(f"Kế hoạch sửa chỉ tiêu {javascript}"))
    row(page.locator("#targets"), "8.400 ha").get_by_role("link", name="Sửa").click()
    form = page.locator(".row-form")
    form.get_by_label("Giá trị").fill("tám nghìn tư")
    form.get_by_label("Phạm vi").fill("huyện Bắc Sơn")
    form.get_by_role("button", name="Lưu và xác nhận").click()
    page.locator("#f-value-error").wait_for()
    assert form.get_by_label("Giá trị").input_value() == "tám nghìn tư"
    assert form.get_by_label("Phạm vi").input_value() == "huyện Bắc Sơn"
    assert page.locator(".errors a").first.get_attribute("href") == "#f-value"
    if not javascript:
        picture(page, "document-refused")
    form.get_by_label("Giá trị").fill("8450,5")
    form.get_by_role("button", name="Lưu và xác nhận").click()
    page.locator(".row.confirmed", has_text="8.450,5 ha").wait_for()
    assert "huyện Bắc Sơn" in row(page, "8.450,5 ha").inner_text()


def test_correct_the_head(browser, imported):
    page = browser("planning")
    page.goto(imported("Kế hoạch sửa phần đầu"))
    page.locator("#head").get_by_role("link", name="Sửa").click()
    page.get_by_label("Ngày ban hành").fill("31/02/2026")
    page.get_by_role("button", name="Lưu và xác nhận").click()
    page.locator("#f-decidedOn-error").wait_for()
    page.get_by_label("Ngày ban hành").fill("10/02/2026")
    page.get_by_label("Số", exact=True).fill("31a")
    page.get_by_role("button", name="Lưu và xác nhận").click()
    page.locator("#head dl").wait_for()
    assert "10/02/2026" in page.locator("#head").inner_text() and "31a" in page.locator("#head").inner_text()


def test_add_a_task_and_a_target(browser, imported):
    page = browser("planning")
    page.goto(imported("Kế hoạch thêm dòng"))
    page.get_by_role("link", name="Thêm nhiệm vụ").click()
    form = page.locator("#add-task form")
    form.get_by_label("Số thứ tự").fill("4")
    form.locator("[name=title]").fill("Tổng kết công tác thủy lợi")
    form.locator("[name=leadUnitID]").select_option(label="Chi cục Thủy lợi")
    form.locator("[name=deadlineTo]").fill("15/12/2026")
    form.get_by_role("button", name="Thêm dòng").click()
    added = page.locator("#tasks .row.confirmed", has_text="Tổng kết công tác thủy lợi")
    added.wait_for()
    assert "Chi cục Thủy lợi" in added.inner_text() and "thêm tay" in added.inner_text()
    page.get_by_role("link", name="Thêm chỉ tiêu").click()
    form = page.locator("#add-target form")
    form.locator("[name=name]").fill("Số hồ chứa được kiểm tra")
    form.locator("[name=comparator]").select_option(label="ít nhất")
    form.locator("[name=value]").fill("15")
    form.locator("[name=unit]").fill("hồ")
    form.get_by_role("button", name="Thêm dòng").click()
    page.locator("#targets .row.confirmed", has_text="ít nhất 15 hồ").wait_for()


def test_issue_only_what_somebody_has_looked_at(browser, imported, signed_in, picture):
    address = imported("Kế hoạch để ban hành")
    page = browser("planning")
    page.goto(address)
    page.get_by_role("button", name="Ban hành kế hoạch").click()
    problem = page.locator(".errors a").first
    assert re.match(r"Còn \d+ dòng", problem.inner_text())
    assert page.locator(problem.get_attribute("href")).count() == 1
    picture(page, "document-not-issued")
    for section in ("#tasks", "#targets"):
        page.locator(section).get_by_role("button", name="Đã đọc, xác nhận").click()
        page.locator(section).get_by_role("button", name="Đã đọc, xác nhận").wait_for(state="detached")
    page.get_by_text("Đã xem hết các dòng").wait_for()
    page.get_by_role("button", name="Ban hành kế hoạch").click()
    page.wait_for_url(re.compile(r"/plans/\d+$"))
    assert "Đã ban hành kế hoạch" in page.locator(".notice").inner_text()
    page.goto(address)
    assert page.get_by_role("link", name="Xem kế hoạch đã ban hành").is_visible()
    assert page.locator(".row button, .row-acts, #head a.button").count() == 0
    assert signed_in("forestry officer").get(address).status_code == 200


def test_who_may_see_and_do_what(signed_in, imported):
    address = imported("Kế hoạch của phòng kế hoạch")
    for who, status in {"director": 200, "deputy": 200, "forestry head": 403, "forestry officer": 403}.items():
        visit = signed_in(who)
        answer = visit.get(address)
        assert answer.status_code == status, who
        assert 'class="row-acts"' not in answer.text
        token = visit.csrf("/")
        for act in ("reviews", "head", "tasks", "targets", "issuance"):
            answer = visit.post(f"{address}/{act}", data={"form_token": token, "row": "confirmed t1", "number": "1", "title": "x"})
            assert answer.status_code in (403, 404, 422), f"{who} {act}"
    assert signed_in("planning").get(address).text.count("row unseen") > 5


@pytest.mark.parametrize("row", ["", "confirmed", "agreed t1", "confirmed t1'--", "confirmed t99999999999999999999"])
def test_a_button_that_no_page_of_ours_has(signed_in, imported, row):
    address = imported("Kế hoạch nút lạ")
    visit = signed_in("planning")
    answer = visit.post(f"{address}/reviews", data={"form_token": visit.csrf(address), "row": row})
    assert answer.status_code == 400
    answer = visit.post(f"{address}/reviews", data={"form_token": visit.csrf(address), "row": "confirmed t1"})
    assert answer.status_code == 404


@pytest.mark.parametrize("name", UNUSABLE)
def test_an_unusable_file_says_why_and_what_to_do(signed_in, name):
    # The line makes the text that is called .docx another file than the plan that was brought in.
    answer = signed_in("planning").upload(name, UNUSABLE[name] + (b"\n" if name == "van-ban-doi-ten.docx" else b""))
    assert answer.status_code == 422
    error = re.search(r'id="file-error"[^>]*>(.*?)</span>\s*</p>', answer.text, re.S)
    assert error and len(error.group(1)) > 60
    assert "Error" not in error.group(1)


def test_no_file_chosen(signed_in):
    visit = signed_in("planning")
    answer = visit.post(LIST, data={"form_token": visit.csrf(IMPORT)}, files={"file": ("", b"")})
    assert answer.status_code == 422
    assert "Hãy chọn một tệp" in answer.text


def test_what_a_document_says_is_never_markup(signed_in):
    text = plan_named("<script>alert(1)</script> <img src=x>").decode()
    answer = signed_in("planning").upload("<b>tệp</b>.txt", text.encode())
    page = signed_in("planning").get(answer.headers["location"]).text
    assert "<script>alert" not in page and "<img src=x>" not in page and "<b>tệp</b>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_in_english(browser, imported):
    page = browser("planning")
    page.goto(imported("Kế hoạch bằng tiếng Anh"))
    page.get_by_role("button", name="en", exact=True).click()
    page.get_by_role("button", name="Issue the plan").wait_for()
    assert page.locator("html").get_attribute("lang") == "en"
    assert "Tasks" in page.locator("#tasks h2").inner_text()


@pytest.mark.skipif(not SEEDS.is_dir(), reason=f"no real documents at {SEEDS}")
@pytest.mark.parametrize("seed", sorted(path.name for path in SEEDS.glob("*.txt")) if SEEDS.is_dir() else [])
def test_a_real_document_with_every_place_reachable(browser, signed_in, picture, seed):
    answer = signed_in("planning").upload(seed, (SEEDS / seed).read_bytes())
    page = browser("planning")
    page.goto(answer.headers["location"])
    unreachable = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#at-\"]')].map(a => a.hash.slice(1)).filter(id => !document.getElementById(id))"
    )
    assert unreachable == []
    twice = page.evaluate("(ids => ids.filter((id, i) => ids.indexOf(id) < i))([...document.querySelectorAll('[id]')].map(e => e.id))")
    assert twice == []
    picture(page, f"document-{seed[:3]}")
