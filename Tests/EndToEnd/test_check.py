"""`nongvu check`: 0 nothing above a note, 1 errors or warnings, 2 a file that cannot be used."""

import json

import pytest

from program import DOCUMENTS, nongvu

FAULTY = DOCUMENTS / "bao-cao-co-loi.txt"
CLEAN = DOCUMENTS / "ke-hoach-khong-loi.txt"
PLAN = DOCUMENTS / "ke-hoach-2026.txt"


@pytest.mark.parametrize("path", [CLEAN, PLAN], ids=lambda path: path.name)
def test_a_sound_document_passes(path):
    done = nongvu("check", path)
    assert done.returncode == 0, done.stdout


def test_faults_are_told_with_place_and_arithmetic():
    done = nongvu("check", FAULTY)
    assert done.returncode == 1
    for words in ("bao-cao-co-loi.txt:12", "60%", "50", "20.6000", "140.000", "150.000"):
        assert words in done.stdout


def findings(*paths):
    done = nongvu("check", *paths, "--format", "json")
    return done.returncode, json.loads(done.stdout)


def test_the_json_names_check_place_and_correction():
    status, report = findings(FAULTY)
    assert status == 1
    text = FAULTY.read_text(encoding="utf-8")
    checks = {finding["id"] for finding in report["findings"]}
    assert {"percent-differs-from-figures", "sum-does-not-hold", "malformed-number"} <= checks
    for finding in report["findings"]:
        assert finding["file"].endswith("bao-cao-co-loi.txt")
        assert finding["line"] == text.count("\n", 0, finding["start"]) + 1
        assert text[finding["start"] : finding["end"]] == finding["quote"]
        assert finding["severity"] in {"error", "warning", "note"}


def test_sarif_is_what_other_tools_read():
    done = nongvu("check", FAULTY, "--format", "sarif")
    assert done.returncode == 1
    log = json.loads(done.stdout)
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert run["tool"]["driver"]["name"] == "nongvu"
    assert run["results"]
    for result in run["results"]:
        assert result["ruleId"] in rules
        assert result["level"] in {"error", "warning", "note"}
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"].endswith("bao-cao-co-loi.txt")
        assert place["region"]["startLine"] >= 1


def test_one_unusable_file_does_not_stop_the_next(tmp_path):
    broken = tmp_path / "hong.docx"
    broken.write_bytes(b"not a zip")
    done = nongvu("check", CLEAN, broken, FAULTY)
    assert done.returncode == 2
    assert "hong.docx" in done.stderr
    assert "20.6000" in done.stdout


def test_no_file_is_a_mistake_of_use():
    assert nongvu("check").returncode == 64


def test_findings_can_be_had_in_english():
    done = nongvu("check", FAULTY, "--language", "en")
    assert done.returncode == 1
    assert "error" in done.stdout and "lỗi" not in done.stdout
