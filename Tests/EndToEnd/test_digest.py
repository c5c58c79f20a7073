"""The daily digest: whoever asked for it gets one mail a day through the host's mail program, here before a real mail server."""

import email
import email.policy
import socket
import stat
import sys

import pytest
from aiosmtpd.controller import Controller
from lxml import html

from accounts import PASSWORD
from program import nongvu
from visit import Visit

SITE = "https://nongvu.example.vn"


class Mailbox:
    """Keeps what arrives; refuses one address, as a full mailbox does."""

    def __init__(self):
        self.messages = []

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("day-"):
            return "452 mailbox full"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.messages.append((envelope.rcpt_tos, email.message_from_bytes(envelope.content, policy=email.policy.default)))
        return "250 OK"


@pytest.fixture(scope="module")
def mailbox():
    box = Mailbox()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        box.port = free.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=box.port)
    controller.start()
    yield box
    controller.stop()


@pytest.fixture(scope="module")
def sendmail(mailbox, tmp_path_factory):
    """A mail program as hosts have one: message on its input, addresses on its command line, SMTP to the server."""
    script = tmp_path_factory.mktemp("bin") / "sendmail"
    script.write_text(
        f"#!{sys.executable}\nimport smtplib, sys\nsender, to = sys.argv[3], sys.argv[5:]\n"
        f"with smtplib.SMTP('127.0.0.1', {mailbox.port}) as server:\n"
        "    server.sendmail(sender, to, sys.stdin.buffer.read().replace(b'\\n', b'\\r\\n'))\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return script


def send(database, sendmail, *more):
    return nongvu("digest", "--database", database, "--site", SITE, "--from", "nongvu@example.vn", "--sendmail", sendmail, *more)


def test_each_person_gets_one_mail_a_day_with_what_waits_for_them(server, database, signed_in, mailbox, sendmail):
    for who, address in [("planning", "khtc@example.vn"), ("forestry officer", "kl@example.vn")]:
        assert signed_in(who).send("/calendar/mail", mail=address).status_code == 303
        assert signed_in(who).page("/calendar").xpath('//input[@name="mail"]/@value') == [address]
    dry = send(database, sendmail, "--dry-run")
    assert dry.returncode == 0 and "khtc@example.vn" in dry.stdout and not mailbox.messages
    done = send(database, sendmail)
    assert done.returncode == 0, done.stderr
    waits = {"khtc@example.vn"} | ({"kl@example.vn"} if "kl@example.vn" in dry.stdout else set())
    assert {to[0] for to, _ in mailbox.messages} == waits and len(mailbox.messages) == len(waits)
    (message,) = [message for to, message in mailbox.messages if to == ["khtc@example.vn"]]
    assert message["Subject"].startswith("Nông Vụ: ") and "việc chờ" in message["Subject"]
    assert message["Auto-Submitted"] == "auto-generated" and message["Date"].datetime.year >= 2025
    text = message.get_content()
    assert "Kính gửi Vũ Thị Hoa" in text and f"{SITE}/submissions/" in text
    desk = signed_in("planning").page("/").text_content()
    for line in [line for line in text.splitlines() if line.startswith("- ")]:
        assert line[2:].split(":")[0] in desk
    assert send(database, sendmail).stdout == "Đã gửi 0 thư.\n"
    assert len(mailbox.messages) == len(waits)


def test_what_the_server_refused_is_told_and_sent_later(server, database, signed_in, mailbox, sendmail):
    head = Visit(server.url)
    assert head.sign_in("khtc.truong", PASSWORD).status_code == 303
    assert head.send("/calendar/mail", mail="day-hom-thu@example.vn").status_code == 303
    before = len(mailbox.messages)
    refused = send(database, sendmail)
    assert refused.returncode != 0 and "không nhận 1 thư" in refused.stderr
    assert head.send("/calendar/mail", mail="truong@example.vn").status_code == 303
    assert send(database, sendmail).stdout == "Đã gửi 1 thư.\n"
    assert len(mailbox.messages) == before + 1
    head.close()


def test_nobody_gets_mail_who_did_not_ask_or_ended_it(server, database, signed_in, mailbox, sendmail):
    before = len(mailbox.messages)
    rural = signed_in("rural head")
    assert rural.send("/calendar/mail", mail="ptnt@example.vn").status_code == 303
    assert rural.send("/calendar/mail", mail="").status_code == 303
    assert send(database, sendmail).returncode == 0
    assert len(mailbox.messages) == before


@pytest.mark.parametrize(
    "address",
    ["khtc", "a b@example.vn", "a@b", "a@example.vn, b@example.vn", "a@example.vn\nBcc: b@example.vn", "<a@example.vn>",
     "-oQ/tmp@example.vn", "a@@example.vn", "a" * 250 + "@example.vn", '"a"@example.vn', "a@-.vn;rm"],
)
def test_an_address_that_could_start_a_header_or_an_option_is_refused_and_kept(signed_in, address):
    answer = signed_in("rural officer").send("/calendar/mail", mail=address)
    assert answer.status_code == 422
    assert "không phải là địa chỉ thư" in html.fromstring(answer.text).text_content()


def test_wrong_options_are_told(database, sendmail):
    for options in [("--site", "ftp://x"), ("--site", SITE, "--from", "nobody")]:
        done = nongvu("digest", "--database", database, "--sendmail", sendmail, *options)
        assert done.returncode == 64, done.stderr
