"""A person's visit to the site over plain HTTP, as a browser without JavaScript makes it."""

import httpx
from lxml import html

HOME = "/"
SIGN_IN = "/sign-in"
SESSION = "/session"
SIGN_OUT = "/session/end"
IMPORT = "/documents/new"
DOCUMENTS = "/documents"
CSRF_FIELD = "form_token"


class Visit:
    """One browser: its cookies and its requests; redirects are not followed."""

    def __init__(self, base_url, cookies=None):
        self.client = httpx.Client(base_url=base_url, cookies=cookies, follow_redirects=False, timeout=60)

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
        return self.post(SESSION, data={"name": name, "password": password, CSRF_FIELD: self.csrf()})

    def sign_out(self):
        answer = self.post(SIGN_OUT, data={CSRF_FIELD: self.csrf(HOME)})
        assert answer.status_code == 303, answer.status_code
        return answer

    def upload(self, name, content, token=None):
        """Sends a document as the upload page does."""
        data = {CSRF_FIELD: token or self.csrf(IMPORT)}
        return self.post(DOCUMENTS, data=data, files={"file": (name, content)})

    def send(self, address, **fields):
        """Sends a form with the token of the home page."""
        return self.post(address, data=fields | {CSRF_FIELD: self.csrf(HOME)})

    def issue_plan(self, name, text):
        """Uploads a plan, confirms every row as it was read, issues it; returns the plan's number."""
        document = self.upload(name, text.encode()).headers["location"]
        while rows := self.page(document).xpath('//button[starts-with(@value, "confirmed ")]/@value'):
            assert self.send(f"{document}/reviews", row=max(rows, key=len)).status_code == 303
        answer = self.send(f"{document}/issuance")
        assert answer.status_code == 303, answer.text
        return answer.headers["location"].rsplit("/", 1)[-1]

    def cookies(self):
        return {cookie.name: cookie.value for cookie in self.client.cookies.jar}

    def close(self):
        self.client.close()
