"""Documents that cannot be taken, sent through the upload page: a reason in words, and nothing is kept."""

import sqlite3

import pytest

from program import DOCUMENTS
from server import Server
from test_unusable_files import UNUSABLE, zip_bomb
from visit import HOME, Visit


def count(database):
    with sqlite3.connect(database) as connection:
        return connection.execute("SELECT (SELECT COUNT(*) FROM document), (SELECT COUNT(*) FROM plan)").fetchone()


@pytest.mark.parametrize("name", UNUSABLE)
def test_the_upload_page_says_what_is_wrong(signed_in, database, name):
    visit = signed_in("planning")
    before = count(database)
    answer = visit.upload(name, UNUSABLE[name])
    assert answer.status_code == 422
    assert 'class="error"' in answer.text
    assert count(database) == before


def test_a_zip_bomb_is_refused(signed_in, database):
    before = count(database)
    answer = signed_in("planning").upload("bom.docx", zip_bomb())
    assert answer.status_code == 422
    assert count(database) == before


def test_no_file_at_all_is_said(signed_in):
    assert signed_in("planning").upload("", b"").status_code == 422


def test_the_same_file_twice_is_one_document(signed_in, database):
    visit = signed_in("planning")
    content = (DOCUMENTS / "phu-luc-2026.md").read_bytes()
    first = visit.upload("phu-luc.md", content)
    before = count(database)
    again = visit.upload("ten-khac.md", content)
    assert (first.status_code, again.status_code) == (303, 303)
    assert again.headers["location"] == first.headers["location"]
    assert count(database) == before


def test_markup_in_a_document_is_text(signed_in):
    visit = signed_in("planning")
    text = (DOCUMENTS / "ke-hoach-2026.txt").read_text(encoding="utf-8")
    text = text.replace("Trồng rừng mới", "<script>alert('x')</script> <img src=x onerror=alert(1)> Trồng rừng mới")
    answer = visit.upload("danh-dau.txt", text.encode())
    page = visit.get(answer.headers["location"]).text
    assert "<script>alert" not in page and "<img src=x" not in page
    assert "Trồng rừng mới" in page


def test_a_full_disk_is_said_and_loses_nothing(database, tmp_path):
    """The process may not write files beyond a little more than the database: the system refuses as a full disk does."""
    limit = database.stat().st_size + 200_000
    server = Server("serve", database, tmp_path / "server.log", largest_file=limit)
    try:
        visit = Visit(server.url)
        assert visit.sign_in("khtc", "lua-xanh-dong-que").status_code == 303
        before = count(database)
        text = (DOCUMENTS / "ke-hoach-2026.txt").read_text(encoding="utf-8")
        large = text + "\n\nGhi chú thêm cho văn bản này." * (limit // 30)
        answer = visit.upload("lon.txt", large.encode())
        assert answer.status_code == 507
        assert "đĩa" in answer.text
        assert count(database) == before
        assert visit.get(HOME).status_code == 200
        assert visit.upload("nho.txt", text.replace("31/KH", "33/KH").encode()).status_code == 303
    finally:
        server.stop()
    assert count(database) == (before[0] + 1, before[1] + 1)
