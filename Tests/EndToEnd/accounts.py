"""The demo department's people, as `nongvu demo` prints them."""

PASSWORD = "nong-vu-2025"
ACCOUNTS = {
    "planning": "kehoach",
    "director": "giamdoc",
    "deputy": "phogiamdoc",
    "forestry head": "kiemlam.truong",
    "forestry officer": "kiemlam",
}
