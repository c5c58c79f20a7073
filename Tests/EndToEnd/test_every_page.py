"""Every page that links lead to, for each kind of person: it answers, is whole, and can be read by a machine."""

import re
from collections import Counter
from urllib.parse import urljoin, urlsplit

import pytest
from lxml import html

from visit import HOME, SIGN_IN

PEOPLE = ["planning", "administrator", "director", "forestry head", "rural officer"]
MOST_PAGES = 150


def crawl(visit, start=HOME):
    """Address and answer of each page within reach of `start`, at most a few of the same kind."""
    waiting, seen, kinds = [start], {start}, Counter()
    while waiting and len(seen) < 2000 and sum(kinds.values()) < MOST_PAGES:
        address = waiting.pop(0)
        kind = re.sub(r"\d{4,}(-\w+)?", "N", address.split("?")[0]) + ("?" if "?" in address else "")
        if kinds[kind] >= 4:
            continue
        kinds[kind] += 1
        answer = visit.get(address)
        yield address, answer
        if answer.status_code == 303:
            links = [answer.headers["location"]]
        elif "text/html" in answer.headers.get("content-type", ""):
            links = html.fromstring(answer.text).xpath("//a/@href")
        else:
            links = []
        for link in links:
            target = urlsplit(urljoin(address, link))
            if target.netloc:
                raise AssertionError(f"{address} leads to another site: {link}")
            next_one = target.path + ("?" + target.query if target.query else "")
            if next_one not in seen:
                seen.add(next_one)
                waiting.append(next_one)


def faults(page, text):
    """What a reader with or without eyes would stumble over."""
    found = []
    if len(page.xpath("//h1")) != 1:
        found.append(f"{len(page.xpath('//h1'))} main headings")
    if not page.xpath("string(//title)").strip():
        found.append("no title")
    # The names of an office's placeholders are written with braces, in cells of their own.
    for name in page.xpath('//th[@class="code"]/text()'):
        text = text.replace(name, "")
    if "{{" in text or "}}" in text:
        found.append("a template's braces")
    twice = [name for name, times in Counter(page.xpath("//@id")).items() if times > 1]
    if twice:
        found.append(f"ids used twice: {twice[:5]}")
    for field in page.xpath("//input[not(@type='hidden')] | //select | //textarea"):
        named = field.get("aria-label") or field.get("aria-labelledby") or field.xpath("ancestor::label")
        if not named and not page.xpath("//label[@for=$id]", id=field.get("id") or "-"):
            found.append(f"field without a label: {field.get('name')}")
    for link in page.xpath("//a[@href]"):
        if not (link.text_content().strip() or link.get("aria-label")):
            found.append(f"link without words: {link.get('href')}")
        place = link.get("href")
        if place.startswith("#") and len(place) > 1 and not page.xpath("//*[@id=$id]", id=place[1:]):
            found.append(f"link to a place that is not there: {place}")
    for button in page.xpath("//button"):
        if not (button.text_content().strip() or button.get("aria-label")):
            found.append("button without words")
    if page.xpath("//img[not(@alt)]"):
        found.append("picture without words")
    if page.xpath("//*[@style] | //*[@onclick] | //script[not(@src)]"):
        found.append("style or script inside the page, which its security policy forbids")
    for table in page.xpath("//table"):
        if not table.xpath(".//th"):
            found.append("table without headings")
    return found


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("who", PEOPLE)
def test_every_page_within_reach(signed_in, who, language):
    visit = signed_in(who)
    visit.client.cookies.set("nongvu_language", language)
    problems, pages = [], 0
    for address, answer in crawl(visit):
        if answer.status_code == 303:
            continue
        if answer.status_code != 200:
            problems.append(f"{address}: {answer.status_code}")
        elif "text/html" in answer.headers["content-type"]:
            pages += 1
            page = html.fromstring(answer.text)
            if page.get("lang") != language:
                problems.append(f"{address}: language {page.get('lang')}")
            problems += [f"{address}: {fault}" for fault in faults(page, answer.text)]
    assert pages >= 8
    assert not problems, "\n".join(problems)


def test_the_sign_in_page(visitor):
    answer = visitor.get(SIGN_IN)
    assert faults(html.fromstring(answer.text), answer.text) == []


@pytest.mark.parametrize("who", PEOPLE)
def test_pages_in_a_browser(browser, picture, signed_in, who):
    """The pages of the navigation, in Chromium: no script fails, no file is missing, nothing is wider than the screen."""
    page = browser(who)
    links = signed_in(who).page(HOME).xpath("//nav//a/@href")
    for address in dict.fromkeys(links):
        page.goto(address)
        picture(page, f"{who.replace(' ', '-')}{address.replace('/', '-').rstrip('-') or '-desk'}")
