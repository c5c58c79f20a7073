"""A document among others: what it names, who names it, what contradicts it; and finding documents in the register."""

import pytest

from accounts import TODAY

YEAR = TODAY.year - 1


def document(kind, symbol, title, body):
    return f"""SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG

Số: {symbol}

Lạng Sơn, ngày 05 tháng 01 năm {YEAR}

{kind}

{title}

{body}
"""


PLAN = document(
    "KẾ HOẠCH", "301/KH-SNNMT", f"Phát triển cây ăn quả năm {YEAR}",
    f"Căn cứ Nghị quyết số 120/2020/QH14 ngày 19/6/2020 của Quốc hội;\n\nThực hiện Kế hoạch số 55/KH-UBND ngày 12/02/{YEAR} của "
    f"UBND tỉnh.\n\nII. NỘI DUNG THỰC HIỆN\n\n1. Nhiệm vụ 1: Trồng mới 500 ha cây na\n\n- Đơn vị chủ trì: Chi cục Kiểm lâm.",
)
REPORT = document(
    "BÁO CÁO", "402/BC-SNNMT", f"Kết quả phát triển cây ăn quả năm {YEAR}",
    f"Thực hiện Kế hoạch số 301/KH-SNNMT ngày 05/01/{YEAR} của Sở Nông nghiệp và Môi trường về phát triển cây ăn quả.\n\n"
    f"I. KẾT QUẢ\n\nTrồng mới 480 ha cây na, kế hoạch 600 ha.",
)


@pytest.fixture(scope="module")
def addresses(server, session_cookies):
    from visit import Visit

    visit = Visit(server.url, session_cookies("planning"))
    found = [
        visit.upload(name, text.encode()).headers["location"]
        for name, text in (("ke-hoach-cay-an-qua.txt", PLAN), ("bao-cao-cay-an-qua.txt", REPORT))
    ]
    visit.close()
    return found


def test_what_a_plan_names_and_who_names_it(addresses, browser, picture):
    plan, report = addresses
    page = browser("planning")
    page.goto(plan)
    page.get_by_role("link", name="Văn bản liên quan").click()
    words = page.inner_text("main")
    assert "120/2020/QH14" in words and "căn cứ" in words and "55/KH-UBND" in words
    assert page.locator(f'main svg a[href="{report}"]').count() == 1
    assert page.locator(f'main table a[href="{report}"]').count() == 1
    picture(page, "related")
    page.locator(f'main svg a[href="{report}"]').click()
    page.wait_for_url(f"**{report}")


def test_what_another_document_says_is_told(addresses, signed_in):
    planning = signed_in("planning")
    text = PLAN.replace("301/KH-SNNMT", "302/KH-SNNMT").replace("500 ha cây na", "650 ha cây na")
    other = planning.upload("ke-hoach-khac.txt", text.encode()).headers["location"]
    words = planning.page(f"{other}/related").xpath("string(//main)")
    assert "650" in words and "500" in words and "302/KH-SNNMT" in words


def test_one_document_brought_in_twice_is_told(addresses, signed_in):
    planning = signed_in("planning")
    again = planning.upload("ban-sao.txt", PLAN.replace("\n\n1. Nhiệm vụ", "\n\n\n1. Nhiệm vụ").encode()).headers["location"]
    assert again != addresses[0]
    assert addresses[0] in planning.page(f"{again}/related").xpath("//*[@role='status']//a/@href")


@pytest.mark.parametrize("words", ["cay an qua", "CÂY ĂN QUẢ", "402/bc", "ke-hoach-cay"])
def test_the_register_is_searched_without_accents(words, addresses, signed_in):
    page = signed_in("planning").page(f"/documents?q={words}")
    found = page.xpath("//tbody/tr/th/a/@href")
    assert set(found) & set(addresses)
    assert "trong" in page.xpath("string(//form[@class='filters'])")


def test_filters_of_kind_and_year(addresses, signed_in):
    planning = signed_in("planning")
    assert addresses[1] in planning.page(f"/documents?kind=Báo cáo&year={YEAR}").xpath("//tbody/tr/th/a/@href")
    assert addresses[1] not in planning.page("/documents?kind=Kế hoạch").xpath("//tbody/tr/th/a/@href")
    page = planning.page("/documents?q=khongcodau")
    assert "Không có văn bản nào hợp" in page.xpath("string(//main)")


def test_a_draft_is_not_shown_to_units(addresses, signed_in):
    assert signed_in("forestry officer").get(f"{addresses[0]}/related").status_code == 403
