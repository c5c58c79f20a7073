"""The demo department's people, as `nongvu demo` prints them, and its years."""

from datetime import datetime, timedelta, timezone

PASSWORD = "lua-xanh-dong-que"
ACCOUNTS = {
    "planning": "khtc",
    "administrator": "quantri",
    "office": "vp.truong",
    "director": "giamdoc",
    "deputy": "pgd2",
    "forestry head": "kl.truong",
    "forestry officer": "kl.canbo",
    "rural head": "ptnt.truong",
    "rural officer": "ptnt.canbo",
    "water head": "ns.truong",
    "water officer": "ns.canbo",
}

TODAY = datetime.now(timezone(timedelta(hours=7))).date()
# From March on the demo shows the running year; before that the year that has just ended.
RUNNING_YEAR = TODAY.year if TODAY.month >= 3 else TODAY.year - 1
# Everything of this one has been reported and taken in.
PAST_YEAR = RUNNING_YEAR - 1
