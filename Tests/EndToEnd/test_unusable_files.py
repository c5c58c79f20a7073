"""Files that cannot be read, or hardly: a clear sentence, exit status 2, and no harm to memory or patience."""

import io
import resource
import subprocess
import zipfile

import pytest

from program import BINARY, DOCUMENTS, nongvu, plain_environment

PLAN = (DOCUMENTS / "ke-hoach-2026.txt").read_text(encoding="utf-8")
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(body, compress=zipfile.ZIP_DEFLATED):
    """The smallest Word file with this body."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compress) as package:
        package.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
            'wordprocessingml.document.main+xml"/></Types>',
        )
        package.writestr(
            "_rels/.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
            'Target="word/document.xml"/></Relationships>',
        )
        package.writestr("word/document.xml", f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')
    return file.getvalue()


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def zip_bomb():
    """A Word file of some hundred kilobytes that would unpack to 300 MB."""
    return docx(paragraph("0" * 300_000_000))


UNUSABLE = {
    "rong.txt": b"",
    "chi-co-khoang-trang.txt": b" \n\t\n",
    "khong-phai-zip.docx": b"PK\x03\x04 and then nothing of a zip",
    "van-ban-doi-ten.docx": PLAN.encode(),
    "khong-co-noi-dung.docx": docx(""),
    "xml-hong.docx": docx("<w:p><w:r>"),
    "tieng-phap.txt": "Générale économie française, développement à l'été où l'élève répète".encode("latin-1"),
    "anh.txt": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "quet.pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n",
    "cu.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000),
}


@pytest.mark.parametrize("name", UNUSABLE)
@pytest.mark.parametrize("command", ["read", "check"])
def test_says_what_is_wrong_and_what_to_do(command, name, tmp_path):
    path = tmp_path / name
    path.write_bytes(UNUSABLE[name])
    done = nongvu(command, path)
    assert done.returncode == 2, done.stdout
    assert name in done.stderr
    assert len(done.stderr.split()) >= 8, "more than a code: what happened and what to do"
    for raw in ("Error(", "NSCocoa", "Swift.", "DecodingError", "fatal", ".swift:"):
        assert raw not in done.stderr


@pytest.mark.parametrize("path", ["/nonexistent/ke-hoach.txt", "/", "/dev/null"])
def test_a_path_that_is_no_file(path):
    done = nongvu("read", path)
    assert done.returncode == 2
    assert path in done.stderr


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_other_unicode_encodings_are_read(encoding, tmp_path):
    path = tmp_path / "ke-hoach.txt"
    bom = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    path.write_bytes(bom + PLAN.encode(encoding))
    done = nongvu("read", path)
    assert done.returncode == 0, done.stderr
    assert "8.400 ha" in done.stdout


def test_letters_from_before_unicode_are_converted(tmp_path):
    path = tmp_path / "tcvn3.txt"
    path.write_bytes("KÕ ho¹ch thùc hiÖn nhiÖm vô träng t©m n¨m 2026\n\nTrång míi 9.000 ha rõng s¶n xuÊt".encode("latin-1"))
    done = nongvu("read", path, "--format", "text")
    assert done.returncode == 0, done.stderr
    assert "Kế hoạch thực hiện nhiệm vụ trọng tâm năm 2026" in done.stdout


def limited(path, megabytes=1500):
    """Runs `read` with its memory limited: a file that fills the machine fails the test. Also the seconds of computing."""

    def limit():
        resource.setrlimit(resource.RLIMIT_DATA, (megabytes << 20, megabytes << 20))

    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run(
        [BINARY, "read", path, "--format", "json"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=170,
        env=plain_environment(),
        preexec_fn=limit,
    )
    return done, resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def test_a_zip_bomb_is_refused_unopened(tmp_path):
    path = tmp_path / "bom.docx"
    path.write_bytes(zip_bomb())
    assert path.stat().st_size < 2_000_000
    done, seconds = limited(path, megabytes=400)
    assert done.returncode == 2
    assert "bom.docx" in done.stderr
    assert seconds < 5


@pytest.mark.parametrize("megabytes", [50, 60])
def test_a_file_of_50_megabytes_is_refused(megabytes, tmp_path):
    path = tmp_path / "lon.txt"
    path.write_text(PLAN * (megabytes * 1_000_000 // len(PLAN.encode()) + 1), encoding="utf-8")
    done, seconds = limited(path)
    assert done.returncode == 2
    assert len(done.stderr.split()) >= 8
    assert seconds < 10


def test_a_hundred_thousand_paragraphs_end_in_time(tmp_path):
    path = tmp_path / "dai.docx"
    path.write_bytes(docx("".join(paragraph(f"Đoạn {n}") for n in range(100_000))))
    done, seconds = limited(path)
    assert done.returncode == 0, done.stderr[:500]
    assert seconds < 60


def test_external_entities_are_not_followed(tmp_path):
    secret = tmp_path / "bi-mat.txt"
    secret.write_text("mat khau cua toi")
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(docx(paragraph("x")))) as source, zipfile.ZipFile(file, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                content = (
                    f'<!DOCTYPE d [<!ENTITY s SYSTEM "file://{secret}">]><w:document xmlns:w="{WORD}"><w:body>'
                    "<w:p><w:r><w:t>Trồng rừng &s; 9.000 ha</w:t></w:r></w:p></w:body></w:document>"
                ).encode()
            target.writestr(name, content)
    path = tmp_path / "xxe.docx"
    path.write_bytes(file.getvalue())
    done = nongvu("read", path)
    assert "mat khau" not in done.stdout + done.stderr


def test_ragged_rows_of_a_table_are_read(tmp_path):
    path = tmp_path / "bang.md"
    path.write_text(
        "# PHỤ LỤC: NHIỆM VỤ NĂM 2026\n\n| STT | Nhiệm vụ trọng tâm | Đơn vị chủ trì |\n| --- | --- | --- |\n"
        "| 1 | Trồng rừng 9.000 ha |\n| 2 | Nước sạch đạt 70% | Chi cục Thủy lợi | thừa | thừa |\n|\n",
        encoding="utf-8",
    )
    done = nongvu("read", path, "--format", "json")
    assert done.returncode == 0, done.stderr
