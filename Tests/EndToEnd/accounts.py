"""The demo department's people, as `nongvu demo` prints them."""

PASSWORD = "demo"
ACCOUNTS = {
    "planning": "kehoach",
    "director": "giamdoc",
    "deputy": "phogiamdoc",
    "forestry head": "kiemlam.truong",
    "forestry officer": "kiemlam",
}
