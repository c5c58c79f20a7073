"""Every address of the site × every kind of person: who may read it, and that nobody else can act through it.

The addresses are those of Sources/Web/Routes.swift; one without a line in `WHO` fails, so that a new page says who it is for.
"""

import re
import sqlite3

import pytest

from accounts import ACCOUNTS, PASSWORD, PAST_YEAR
from program import ROOT
from visit import HOME, Visit

PEOPLE = {
    "administrator": ACCOUNTS["administrator"], "planning": ACCOUNTS["planning"], "leader": ACCOUNTS["director"],
    "head": "qlcl.truong", "officer": "qlcl.canbo", "other head": ACCOUNTS["forestry head"],
    "other officer": ACCOUNTS["forestry officer"],
}
ALL = set(PEOPLE)
PLANNING, LEADER, ADMINISTRATOR = {"planning"}, {"leader"}, {"administrator"}
UNIT = {"head", "officer"}
HEADS = {"head", "other head"}
WORKING = ALL - {"administrator"}
# Whoever keeps the list of OCOP products: none of the units here does.
KEEPERS = PLANNING
# No person of the unit that answers for the movement is among these.
OFFICE = set()
OPEN = {"/health", "/health/ready", "/assets/:version/:name", "/sign-in", "/session", "/session/code", "/session/end", "/language", "/calendar/:token"}

PLAN = f"""SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG

Số: 55/KH-SNNMT

Lạng Sơn, ngày 05 tháng 01 năm {PAST_YEAR}

KẾ HOẠCH

Giám sát an toàn thực phẩm năm {PAST_YEAR}

II. NỘI DUNG THỰC HIỆN

1. Nhiệm vụ 1: Lấy 120 mẫu giám sát

- Đơn vị chủ trì: Chi cục Quản lý chất lượng nông lâm sản và thủy sản.

- Thời gian hoàn thành: Tháng 12/{PAST_YEAR}.
"""

# Who is let in. What stands for a parameter: the running plan, documents, tasks and reports of the food-safety unit.
WHO = {
    "GET": {
        "/": ALL, "/calendar": ALL, "/plans": ALL, "/plans/:id": ALL, "/plans/:id/timeline": ALL, "/plans/:id/document": ALL, "/tasks/:id": ALL,
        "/documents": ALL, "/documents/:id": ALL, "/documents/:id/related": ALL,
        "/documents/:id/changes": ALL, "/documents/new": PLANNING,
        "/standing": PLANNING | LEADER,
        "/indicators": ALL, "/indicators/:id": ALL, "/catalogue-files/:format": ALL,
        "/indicators/new": PLANNING, "/indicators/:id/definition": PLANNING, "/catalogue-files": PLANNING,
        "/regimes": ALL, "/regimes/:id": ALL, "/working-days": ALL,
        "/regimes/new": PLANNING, "/regimes/:id/definition": PLANNING,
        "/reports": ALL,
        "/plans/:id/form": PLANNING | LEADER, "/plans/:id/next": PLANNING,
        "/plans/:id/submissions/:unitID/:period": UNIT, "/plans/:id/submissions/:unitID/:period/workbook": UNIT,
        "/submissions/:id": UNIT | PLANNING | LEADER,
        "/delegations": HEADS,
        "/plans/:id/reports/:period": PLANNING | LEADER, "/plans/:id/reports/:period/annexes": PLANNING | LEADER,
        "/report-files/:id": PLANNING | LEADER, "/report-versions/:id": PLANNING | LEADER,
        "/report-versions/:id/annexes": PLANNING | LEADER,
        "/plans/:id/reports/:period/template": PLANNING | LEADER, "/report-versions/:id/template": PLANNING | LEADER,
        "/plans/:id/reports/:period/pdf": PLANNING | LEADER, "/report-versions/:id/pdf": PLANNING | LEADER,
        "/audit": LEADER | ADMINISTRATOR,
        "/account": ALL, "/account/second-factor": ALL,
        "/people": ADMINISTRATOR, "/people/new": ADMINISTRATOR, "/people/:id": ADMINISTRATOR,
        "/settings": PLANNING,
        "/emulation": WORKING, "/emulation/new": PLANNING | OFFICE, "/emulation/:id": WORKING,
        # The movement has been announced: there is no draft, and the council has not met.
        "/emulation/:id/draft": set(), "/emulation/:id/council": set(),
        # Nobody has been voted for yet: there is nothing to write.
        "/emulation/:id/papers/:paper": set(),
        "/emulation/:id/candidates/new": {"head", "other head"} | OFFICE,
        "/emulation/:id/candidates/:candidate": UNIT | LEADER | OFFICE,
        "/standards": WORKING, "/standards/:code": WORKING, "/standards/:code/missing": WORKING,
        "/standards/:code/file": WORKING, "/standards/:code/communes/:place": WORKING,
        "/standards/:code/communes/:place/criteria": KEEPERS, "/standards/:code/text": PLANNING,
        "/registries": WORKING, "/expiries": WORKING, "/registries/:code": WORKING, "/registries/:code/file": WORKING,
        "/registries/:code/counts": WORKING, "/registries/:code/counts/:count/:period": WORKING,
        "/entries/:id": WORKING,
        # The first entry does not expire soon: there is no letter to write.
        "/entries/:id/letter": set(),
        "/registries/:code/import": KEEPERS, "/registry-files/:id": set(), "/registries/:code/duplicates": KEEPERS,
        "/registries/:code/entries/new": KEEPERS, "/entries/:id/values": KEEPERS,
        "/entries/:id/events/new": KEEPERS, "/entries/:id/events/:event": KEEPERS,
        "/registries/:code/description": PLANNING, "/registries/new": PLANNING,
    },
    "POST": {
        "/documents": PLANNING, "/documents/:id/versions": PLANNING, "/documents/:id/head": PLANNING,
        "/documents/:id/reviews": PLANNING, "/documents/:id/tasks": PLANNING, "/documents/:id/tasks/:row": PLANNING,
        "/documents/:id/targets": PLANNING, "/documents/:id/targets/:row": PLANNING,
        "/documents/:id/findings/:index/acceptance": PLANNING, "/documents/:id/findings/:index/withdrawal": PLANNING,
        "/documents/:id/issuance": PLANNING,
        "/tasks/:id/work-state": ALL - {"administrator", "other head", "other officer"},
        "/indicators": PLANNING, "/indicators/:id/definition": PLANNING, "/indicators/:id/removal": PLANNING,
        "/catalogue-files": PLANNING, "/catalogue-files/acceptance": PLANNING,
        "/regimes": PLANNING, "/regimes/shipped": PLANNING, "/regimes/:id/definition": PLANNING,
        "/plans/:id/regime": PLANNING, "/working-days": PLANNING, "/settings": PLANNING,
        "/calendar/address": ALL, "/calendar/address/end": ALL, "/calendar/mail": ALL,
        "/plans/:id/submissions/:unitID/:period": UNIT, "/plans/:id/submissions/:unitID/:period/workbook": UNIT,
        "/plans/:id/submissions/:unitID/:period/workbook/acceptance": UNIT,
        "/submissions/:id/acceptance": set(), "/submissions/:id/return": set(), "/submissions/:id/revisions": {"head"},
        "/plans/:id/next": PLANNING, "/plans/:id/form": PLANNING, "/plans/:id/form/copies": PLANNING, "/plans/:id/form/:line/removal": PLANNING,
        "/delegations": HEADS, "/delegations/:id/end": {"head"},
        "/plans/:id/reports/:period/texts": PLANNING, "/plans/:id/reports/:period/files": PLANNING,
        "/plans/:id/reports/:period/versions": PLANNING,
        "/plans/:id/reports/:period/template": PLANNING | LEADER, "/report-versions/:id/template": PLANNING | LEADER,
        "/report-versions/:id/approval": LEADER, "/report-versions/:id/return": LEADER,
        "/report-versions/:id/issuance": set(),
        "/emulation": PLANNING | OFFICE, "/emulation/:id/draft": PLANNING | OFFICE, "/emulation/:id/steps": OFFICE,
        "/emulation/:id/quotas/:quota": OFFICE, "/emulation/:id/council": OFFICE,
        "/emulation/:id/candidates": {"head", "other head"} | OFFICE,
        "/emulation/:id/candidates/:candidate/review": OFFICE, "/emulation/:id/candidates/:candidate/ballot": OFFICE,
        "/emulation/:id/candidates/:candidate/withdrawal": {"head"} | OFFICE,
        "/audit/export": LEADER | ADMINISTRATOR,
        "/account/password": ALL, "/account/sessions/end": ALL, "/account/sessions/:session/end": ALL, "/account/data": ALL,
        "/account/second-factor": ALL, "/account/second-factor/confirmation": ALL, "/account/second-factor/removal": ALL,
        "/account/recovery-codes": ALL,
        "/people": ADMINISTRATOR, "/people/:id": ADMINISTRATOR, "/people/:id/password": ADMINISTRATOR,
        "/people/:id/closure": ADMINISTRATOR, "/people/:id/opening": ADMINISTRATOR,
        "/people/:id/second-factor/removal": ADMINISTRATOR, "/people/:id/erasure": ADMINISTRATOR,
        "/people/:id/data": ADMINISTRATOR, "/second-factor-roles": ADMINISTRATOR,
        "/standards/:code/text": PLANNING, "/standards/:code/communes/:place/criteria": KEEPERS,
        "/standards/:code/communes/:place/steps": KEEPERS,
        "/standards/:code/communes/:place/records/:record/cancellation": KEEPERS,
        "/registries/:code/import": KEEPERS, "/registry-files/:id/acceptance": set(), "/entries/:id/merger": KEEPERS,
        "/registries/:code/description": PLANNING, "/registries": PLANNING, "/registries/:code/entries": KEEPERS,
        "/entries/:id/values": KEEPERS, "/entries/:id/events": KEEPERS, "/entries/:id/events/:event": KEEPERS,
        "/entries/:id/events/:event/cancellation": KEEPERS,
    },
}


def routes():
    """Method and pattern of each address, from the table itself."""
    text = (ROOT / "Sources/Web/Routes.swift").read_text()
    return [(method.upper(), path) for method, path in re.findall(r'router\.(get|post|put|delete|patch)\("([^"]+)"', text)]


@pytest.fixture(scope="module")
def visits(server):
    visits = {}
    for who, name in PEOPLE.items():
        visits[who] = Visit(server.url)
        assert visits[who].sign_in(name, PASSWORD).status_code == 303, who
    yield visits
    for visit in visits.values():
        visit.close()


@pytest.fixture(scope="module")
def address(database, visits):
    """`address("/plans/:id")`: a real one. The unit is that of `head` and `officer`."""
    planning = visits["planning"]
    report = f"/plans/{one(database, 'SELECT id FROM plan WHERE period = ?', str(PAST_YEAR))}/reports/{PAST_YEAR}-H1"
    assert planning.send(f"{report}/files").status_code == 303
    version = planning.send(f"{report}/versions").headers["location"].rsplit("/", 1)[-1]
    unreported = planning.issue_plan("giam-sat.txt", PLAN)
    plan = one(database, "SELECT id FROM plan WHERE period = ?", str(PAST_YEAR))
    unit = one(database, "SELECT id FROM organisation WHERE code = 'QLCL'")
    document = one(database, "SELECT document_id FROM plan WHERE id = ?", plan)
    head = visits["head"]
    deputy = one(database, "SELECT id FROM person WHERE user_name = 'qlcl.canbo'")
    assert head.send("/delegations", deputy=str(deputy), validFrom="1/1/2031", validTo="2/1/2031").status_code == 303
    head_page = head.page("/emulation").xpath("//tbody/tr[1]//a/@href")[0]
    proposed = head.send(
        f"{head_page}/candidates", quota="GK-TT", award="GKGD", unit="QLCL", merit="Lấy đủ 120 mẫu", rating="good",
        ratingBasis="15/QĐ-SNNMT", headcount="9")
    assert proposed.status_code == 303, proposed.text
    ids = {
        "emulation": head_page.rsplit("/", 1)[-1],
        "plans": plan, "documents": document,
        "tasks": one(database, "SELECT id FROM plan_task WHERE plan_id = ? AND lead_unit_id = ?", plan, unit),
        "indicators": one(database, "SELECT indicator_id FROM target WHERE plan_id = ?", plan),
        "regimes": one(database, "SELECT id FROM report_regime"),
        "submissions": one(database, "SELECT id FROM submission WHERE organisation_id = ? AND state = 'accepted'", unit),
        "delegations": one(database, "SELECT id FROM delegation"), "people": one(database, "SELECT id FROM person WHERE user_name = 'kn.canbo'"),
        "entries": one(database, "SELECT id FROM registry_entry WHERE registry = 'ocop'"), "registry-files": 1,
        "report-files": one(database, "SELECT id FROM report_file"), "report-versions": version,
    }
    parts = {
        ":code": "ocop", ":count": count_of(visits["planning"]),
        ":event": one(database, "SELECT v.id FROM registry_event v WHERE v.entry_id = (SELECT MIN(id) FROM registry_entry WHERE registry = 'ocop')"),
        ":unitID": unit, ":period": f"{PAST_YEAR}-H1", ":candidate": proposed.headers["location"].rsplit("/", 1)[-1], ":quota": "GK-TT", ":paper": "decision", ":row": 1, ":index": 0, ":session": "0" * 64, ":format": "csv",
        ":place": "xa-huu-lung", ":record": one(database, "SELECT id FROM standard_record WHERE standard = 'commune-2026' AND place = 'xa-huu-lung'"),
        ":line": one(database, "SELECT id FROM target WHERE is_monitored = 1 AND plan_id = ?", plan),
    }

    def make(pattern):
        if "/submissions/:unitID/" in pattern:
            return pattern.replace(":id", unreported).replace(":unitID", str(unit)).replace(":period", f"{PAST_YEAR}-H1")
        if pattern == "/entries/:id/events/new":
            return make("/entries/:id") + "/events/new?kind=renewed"
        pattern = pattern.replace("/standards/:code", "/standards/commune-2026")
        path = pattern.split("/")
        return "/".join(
            str(ids[path[i - 1]] if part == ":id" else parts.get(part, part)) for i, part in enumerate(path))

    return make


def count_of(visit):
    """The name of one of the list's counts, as its page links to it."""
    links = visit.page("/registries/ocop/counts").xpath('//a[contains(@href, "/counts/")]/@href')
    return links[0].split("/")[4]


def one(database, sql, *values):
    with sqlite3.connect(database) as connection:
        row = connection.execute(sql + " ORDER BY 1 LIMIT 1", values).fetchone()
    assert row, sql
    return row[0]


def test_every_address_says_who_it_is_for():
    known = {(method, path) for method, paths in WHO.items() for path in paths}
    found = {(method, path) for method, path in routes() if path not in OPEN}
    assert found - known == set(), "these have no line in WHO"
    assert known - found == set(), "these are gone"
    assert len(found) >= 80


@pytest.mark.parametrize("pattern", sorted(WHO["GET"]))
def test_who_reads(visits, address, visitor, pattern):
    path = address(pattern)
    answers = {who: visit.get(path).status_code for who, visit in visits.items()}
    let_in = {who for who, status in answers.items() if status == 200}
    assert let_in == WHO["GET"][pattern], answers
    assert all(status in (200, 403, 404) for status in answers.values()), answers
    assert visitor.get(path).status_code in (303, 403)


@pytest.mark.parametrize("pattern", sorted(WHO["POST"]))
def test_nobody_else_acts(visits, address, visitor, pattern):
    path = address(pattern)
    for who, visit in visits.items():
        assert visit.post(path, data={"form_token": "x"}).status_code == 403, f"{who} without the form's token"
        if who in WHO["POST"][pattern]:
            continue
        answer = visit.send(path)
        assert answer.status_code in (403, 404), f"{who}: {answer.status_code}"
    assert visitor.post(path).status_code in (303, 401, 403)


@pytest.mark.parametrize(("method", "pattern"), [(m, p) for m, paths in WHO.items() for p in sorted(paths) if ":" in p])
@pytest.mark.parametrize("hostile", ["0", "-1", "999999999999999999999", "1%27%20OR%201=1", "..%2f..%2fetc", "%00", "<b>"])
def test_an_address_that_names_nothing_is_not_found(visits, method, pattern, hostile):
    path = "/".join(hostile if part.startswith(":") else part for part in pattern.split("/"))
    visit = visits["planning"]
    answer = visit.get(path) if method == "GET" else visit.send(path)
    assert answer.status_code in (400, 403, 404, 422), f"{method} {path}: {answer.status_code}"
    assert hostile != "<b>" or "&lt;b&gt;" not in answer.text
