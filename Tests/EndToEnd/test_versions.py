"""A draft's document is replaced by a later version: corrections stay, changes are told, hand-made rows stay."""

import pytest

from accounts import TODAY
from visit import CSRF_FIELD

YEAR = TODAY.year - 1
FIRST = f"""SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG

Số: 501/KH-SNNMT

Lạng Sơn, ngày 05 tháng 01 năm {YEAR}

KẾ HOẠCH

Phát triển chăn nuôi năm {YEAR}

II. NỘI DUNG THỰC HIỆN

1. Nhiệm vụ 1: Hỗ trợ 20 mô hình nuôi gà thả vườn

- Đơn vị chủ trì: Chi cục Kiểm lâm.

- Thời gian hoàn thành: Tháng 6/{YEAR}.

2. Nhiệm vụ 2: Tiêm phòng 15.000 con trâu bò

- Đơn vị chủ trì: Chi cục Kiểm lâm.

- Thời gian hoàn thành: Tháng 9/{YEAR}.

3. Nhiệm vụ 3: Xây dựng 3 lò giết mổ tập trung

- Đơn vị chủ trì: Chi cục Kiểm lâm.
"""
SECOND = (
    FIRST.replace("Hỗ trợ 20 mô hình", "Hỗ trợ 25 mô hình")
    .replace("Tháng 9", "Tháng 10")
    .split("3. Nhiệm vụ 3")[0]
    + f"3. Nhiệm vụ 3: Đào tạo 120 cán bộ thú y cấp xã\n\n- Đơn vị chủ trì: Trung tâm Khuyến nông.\n"
)


def rows(page):
    """Task rows of the review page as text."""
    return [" ".join(row.text_content().split()) for row in page.xpath('//*[contains(@id, "row-k")]')]


@pytest.fixture
def draft(signed_in):
    planning = signed_in("planning")
    import random

    text = FIRST.replace("501/KH", f"{random.randrange(1000, 9999)}/KH")
    return planning, text, planning.upload("chan-nuoi-v1.txt", text.encode()).headers["location"]


def replace(visit, document, text, name="chan-nuoi-v2.txt"):
    return visit.post(
        f"{document}/versions", data={CSRF_FIELD: visit.csrf("/")}, files={"file": (name, text.encode())}
    )


def later(text):
    number = text.split("Số: ")[1].split("/")[0]
    return SECOND.replace("501/KH", f"{number}/KH")


def test_changes_are_told_and_corrections_stay(draft, browser, picture):
    planning, text, document = draft
    page = browser("planning")
    page.goto(document)
    rows = page.locator("#tasks article, #tasks li, #tasks tr").filter(has_text="Tiêm phòng")
    rows.first.get_by_role("link", name="Sửa").click()
    title = page.locator("#tasks [name=title]")
    title.fill("Tiêm phòng 15.000 con trâu bò (đã rà soát)")
    page.locator("#tasks").get_by_role("button", name="Lưu").first.click()
    page.get_by_text("(đã rà soát)").first.wait_for()
    page.goto(document)
    page.get_by_role("link", name="Thay bằng bản mới").click()
    page.set_input_files("#file", {"name": "v2.txt", "mimeType": "text/plain", "buffer": later(text).encode()})
    page.get_by_role("button", name="Thay và xem thay đổi").click()
    page.locator(".notice.done").wait_for()
    words = page.inner_text("main")
    picture(page, "changes")
    assert "20 mô hình" in words and "25 mô hình" in words
    assert "Tháng 10" in words and "thời hạn" in words
    assert "Đào tạo 120 cán bộ thú y" in words and "thêm" in words
    assert "lò giết mổ" in words and "bỏ" in words
    page.get_by_role("link", name="Xem lại các dòng đã đổi").click()
    words = page.inner_text("main")
    assert "(đã rà soát)" in words, "the correction is lost"
    assert "lò giết mổ" not in words
    page.goto(document)
    assert "thay bằng bản mới hơn" in page.inner_text("main")


def test_rows_that_say_the_same_keep_their_review(draft):
    planning, text, document = draft
    page = planning.page(document)
    for button in page.xpath('//button[starts-with(@value, "confirmed ")]/@value'):
        if len(button.split()) > 3:
            assert planning.send(f"{document}/reviews", row=button).status_code == 303
    answer = replace(planning, document, later(text))
    assert answer.status_code == 303, answer.text
    new = answer.headers["location"].removesuffix("/changes")
    waiting = planning.page(f"{new}?show=unseen").xpath("string(//main)")
    assert "Đào tạo 120 cán bộ" in waiting and "Hỗ trợ 25 mô hình" in waiting


def test_the_same_file_an_issued_plan_and_a_bad_file(draft, signed_in):
    planning, text, document = draft
    assert "đã được nhập" in replace(planning, document, text).text
    assert replace(planning, document, "").status_code == 422
    assert planning.post(f"{document}/versions", data={CSRF_FIELD: planning.csrf("/")}).status_code == 422
    while buttons := planning.page(document).xpath('//button[starts-with(@value, "confirmed ")]/@value'):
        assert planning.send(f"{document}/reviews", row=max(buttons, key=len)).status_code == 303
    assert planning.send(f"{document}/issuance").status_code == 303
    assert replace(planning, document, later(text)).status_code == 403


def test_nobody_else_replaces(draft, signed_in):
    _, text, document = draft
    for who in ("director", "forestry officer"):
        assert replace(signed_in(who), document, later(text)).status_code == 403
