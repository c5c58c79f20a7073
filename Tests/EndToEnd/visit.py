"""A person's visit to the site over plain HTTP, as a browser without JavaScript makes it."""

import httpx
from lxml import html

SIGN_IN = "/sign-in"
SESSION = "/session"
CSRF_FIELD = "csrf"


class Visit:
    """One browser: its cookies, the page it is on."""

    def __init__(self, base_url):
        self.client = httpx.Client(base_url=base_url, follow_redirects=False, timeout=30)

    def get(self, address, **options):
        return self.client.get(address, **options)

    def post(self, address, **options):
        return self.client.post(address, **options)

    def page(self, address):
        """The parsed page; the answer must be 200."""
        answer = self.get(address)
        assert answer.status_code == 200, f"{address}: {answer.status_code}\n{answer.text[:500]}"
        return html.fromstring(answer.text)

    def csrf(self, address=SIGN_IN):
        """The token that the forms of a page carry."""
        fields = self.page(address).xpath(f'//form//input[@name="{CSRF_FIELD}"]/@value')
        assert fields, f"no form with a token on {address}"
        return fields[0]

    def sign_in(self, name, password):
        answer = self.post(SESSION, data={"name": name, "password": password, CSRF_FIELD: self.csrf()})
        return answer

    def close(self):
        self.client.close()
