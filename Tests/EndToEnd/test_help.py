"""`nongvu help`: a person who knows nothing finds the rest."""

import pytest

from program import nongvu

COMMANDS = ["read", "check", "import", "report", "serve", "digest", "demo", "user", "backup", "restore", "verify"]


@pytest.mark.parametrize("arguments", [["help"], ["--help"], []])
def test_lists_every_command(arguments):
    done = nongvu(*arguments)
    assert done.returncode == 0, done.stderr
    for command in COMMANDS:
        assert f"\n  {command} " in done.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command):
    done = nongvu(command, "--help")
    assert done.returncode == 0
    assert "USAGE: nongvu " + command in done.stdout
    assert nongvu("help", command).stdout == done.stdout


def test_an_unknown_command_is_refused_with_the_usage():
    done = nongvu("raed")
    assert done.returncode == 64
    assert "USAGE" in done.stderr.upper()
    assert done.stdout == ""


def test_the_version_is_told():
    done = nongvu("--version")
    assert done.returncode == 0
    assert done.stdout.strip()
