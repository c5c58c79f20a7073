"""Two reporting years of ten units: regime, plan, forms, entry by page and by Excel, a figure given back, approval, totals, percentages,
comparisons. Every number shown is reckoned again here, from what was typed, to the last digit."""

import random
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO

import pytest
from lxml import html
from openpyxl import load_workbook

from accounts import PASSWORD, TODAY
from test_workbook import Filled, accepted, bring
from visit import Visit

YEARS = [TODAY.year - 2, TODAY.year - 1]
PERIODS = ["Q1", "H1", "9M", ""]
UNITS = {
    "VP": "Văn phòng Sở", "KL": "Chi cục Kiểm lâm", "PTNT": "Chi cục Phát triển nông thôn",
    "TTBVTV": "Chi cục Trồng trọt và Bảo vệ thực vật", "CNTY": "Chi cục Chăn nuôi và Thú y", "TL": "Chi cục Thủy lợi",
    "QLCL": "Chi cục Quản lý chất lượng nông lâm sản và thủy sản",
    "NS": "Trung tâm Nước sạch và Vệ sinh môi trường nông thôn", "KN": "Trung tâm Khuyến nông",
    "QLDA": "Ban Quản lý dự án cơ sở hạ tầng chuỗi giá trị nông nghiệp",
}
MEASURE = "Diện tích mô hình thâm canh"
INDICATORS = {
    "N.DT": ("Diện tích lúa thử nghiệm", "ha", "thời kỳ", "1", ""),
    "N.SL": ("Sản lượng lúa thử nghiệm", "tấn", "thời kỳ", "1", ""),
    "N.HO": ("Hộ trong vùng thử nghiệm", "hộ", "thời điểm", "0", ""),
    "N.HO.SACH": ("Hộ đạt chuẩn trong vùng thử nghiệm", "hộ", "thời điểm", "0", ""),
    "N.NS": ("Năng suất lúa thử nghiệm", "tạ/ha", "tỷ lệ", "2", "năng suất(N.SL; N.DT)"),
    "N.TYLE": ("Tỷ lệ hộ đạt chuẩn", "%", "tỷ lệ", "1", "%(N.HO.SACH; N.HO)"),
}
TYPED = ["N.DT", "N.SL", "N.HO", "N.HO.SACH"]


def code(year, period):
    return f"{year}-{period}" if period else str(year)


def rounded(value, places):
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def said(value, places=None):
    """A number as the department writes it: 1.234,5."""
    if places is not None:
        value = rounded(value, places)
    return f"{value:,}".replace(",", "_").replace(".", ",").replace("_", ".")


def plan_text(year, targets):
    tasks = "\n\n".join(
        f"{number}. Nhiệm vụ {number}: {MEASURE} {said(target)} ha\n\n- Đơn vị chủ trì: {UNITS[unit]}.\n\n"
        f"- Thời gian hoàn thành: Tháng 12/{year}."
        for number, (unit, target) in enumerate(targets.items(), 1)
    )
    return (
        f"SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\n\nSố: 9{year % 10}/KH-SNNMT\n\nLạng Sơn, ngày 05 tháng 01 năm {year}\n\nKẾ HOẠCH\n\n"
        f"Thâm canh lúa năm {year}\n\nII. NỘI DUNG THỰC HIỆN\n\n{tasks}\n"
    )


class Year:
    """What one year's units typed: values[unit][period][what]."""

    def __init__(self, year, chance):
        self.year = year
        self.targets = {unit: Decimal(chance.randint(800, 9000)) / 10 for unit in UNITS}
        self.values = {}
        for unit in UNITS:
            area, yields, homes = self.targets[unit] * 3, Decimal(chance.randint(480, 610)) / 10, chance.randint(300, 4000)
            self.values[unit] = {}
            for share, period in zip([17, 52, 81, 100], PERIODS):
                part = rounded(area * share / 100, 1)
                self.values[unit][period] = {
                    MEASURE: rounded(self.targets[unit] * (share + chance.randint(-6, 6)) / 100, 1),
                    "N.DT": part,
                    "N.SL": rounded(part * yields / 10, 1),
                    "N.HO": Decimal(homes),
                    "N.HO.SACH": Decimal(homes * (60 + share // 4) // 100),
                }

    def total(self, what, period):
        """Over all units; ratios from the totals of what they are made of."""
        if what == "N.NS":
            return rounded(self.total("N.SL", period) * 10 / self.total("N.DT", period), 2)
        if what == "N.TYLE":
            return rounded(self.total("N.HO.SACH", period) * 100 / self.total("N.HO", period), 1)
        return sum(self.values[unit][period][what] for unit in UNITS)


@pytest.fixture(scope="module")
def people(server):
    """`people("kl.canbo")`: that person's visit, signed in once."""
    visits = {}

    def visit(name):
        if name not in visits:
            visits[name] = Visit(server.url)
            assert visits[name].sign_in(name, PASSWORD).status_code == 303, name
        return visits[name]

    yield visit
    for one in visits.values():
        one.close()


@pytest.fixture(scope="module")
def planning(people):
    return people("khtc")


@pytest.fixture(scope="module")
def indicators(planning):
    """The address of each indicator's page."""
    addresses = {}
    for what, (name, unit, nature, decimals, formula) in INDICATORS.items():
        answer = planning.send(
            "/indicators", version="0", code=what, name=name, unit=unit, field="Trồng trọt", nature=nature,
            decimals=decimals, formula=formula)
        assert answer.status_code == 303, html.fromstring(answer.text).xpath('string(//div[@role="alert"])')
        addresses[what] = answer.headers["location"]
    return addresses


@pytest.fixture(scope="module")
def regime(planning):
    answer = planning.send("/regimes", **{
        "version": "0", "code": "THAMCANH", "name": "Báo cáo thâm canh", "decidedBy": "QĐ 7/QĐ-SNNMT", "content": "both",
        "window": "decree", "frequencies": ["quarter", "firstHalf", "nineMonths", "year"], "ways": ["system"],
        "validFrom": f"1/1/{YEARS[0]}", "validTo": "", "frequency-0": "", "from-0": "unit", "to-0": "department",
        "deadline-0": "3 ngày làm việc", "basis-0": ""})
    assert answer.status_code == 303, html.fromstring(answer.text).xpath('string(//div[@role="alert"])')
    return answer.headers["location"].rsplit("/", 1)[-1]


def fields_of(page):
    """Name of the measure → name of its field."""
    return {
        row.xpath("string(th)").strip(): row.xpath('.//input[starts-with(@name, "entry-")]/@name')[0]
        for row in page.xpath("//tr[.//input[starts-with(@name, 'entry-')]]")
    }


def enter_by_page(visit, form, values):
    page = visit.page(form)
    fields = {fields_of(page)[INDICATORS[what][0] if what in INDICATORS else what]: said(value) for what, value in values.items()}
    version = page.xpath('//input[@name="version"]/@value')[0]
    answer = visit.send(form, version=version, send="1", results="Đã thực hiện.", **fields)
    assert answer.status_code == 303, html.fromstring(answer.text).xpath('string(//div[@role="alert"])')
    return answer.headers["location"]


def enter_by_workbook(visit, form, values):
    filled, fields = Filled(visit.get(f"{form}/workbook").content), fields_of(visit.page(form))
    lines = {str(filled.sheet.cell(row, 1).value): line for line, row in enumerate(filled.rows)}
    for what, value in values.items():
        field = fields[INDICATORS[what][0] if what in INDICATORS else what]
        filled.put(lines[field.removeprefix("entry-")], "value", float(value))
    answer = accepted(visit, form, bring(visit, form, filled.content()))
    assert answer.status_code == 303, answer.text
    page = visit.page(form)
    (sheet,) = page.xpath('//form[contains(@class, "sheet-form")]')
    kept = {name: value for name, value in sheet.form_values() if name.startswith(("entry-", "kind-", "note-"))}
    answer = visit.send(form, version=page.xpath('//input[@name="version"]/@value')[0], send="1", results="Theo biểu.", **kept)
    assert answer.status_code == 303, html.fromstring(answer.text).xpath('string(//div[@role="alert"])')
    return answer.headers["location"]


def decide(visit, report, what, **fields):
    page = visit.page(report)
    answer = visit.send(f"{report}/{what}", version=page.xpath('//input[@name="version"]/@value')[0], **fields)
    assert answer.status_code == 303, answer.text


@pytest.fixture(scope="module")
def years(people, planning, indicators, regime):
    """Both years, played through; the second one's plan beside its figures."""
    chance, played = random.Random(2026), []
    for year in YEARS:
        figures = Year(year, chance)
        plan = planning.issue_plan(f"tham-canh-{year}.txt", plan_text(year, figures.targets))
        assert planning.send(f"/plans/{plan}/regime", regime=regime).status_code == 303
        page = planning.page(f"/plans/{plan}/form?field=crops")
        offices = {box.getparent().text_content().strip(): box.get("value") for box in page.xpath('//input[@name="unit"]')}
        answer = planning.send(
            f"/plans/{plan}/form", field="crops", unit=[offices[name] for name in UNITS.values()],
            indicator=[indicators[what].rsplit("/", 1)[-1] for what in TYPED])
        assert answer.status_code == 303, answer.text
        for number, unit in enumerate(UNITS):
            officer, head = people(f"{unit.lower()}.canbo"), people(f"{unit.lower()}.truong")
            for period in PERIODS:
                form = f"/plans/{plan}/submissions/{offices[UNITS[unit]]}/{code(year, period)}"
                values = figures.values[unit][period]
                enter = enter_by_workbook if number % 2 else enter_by_page
                report = enter(officer, form, values)
                decide(head, report, "acceptance")
                if unit == "KL" and period == "H1":
                    give_back(planning, officer, head, report, form, values)
                decide(planning, report, "acceptance")
        played.append((figures, plan))
    return played


def give_back(planning, officer, head, report, form, values):
    """The planning room gives one figure back; the unit sends another, which then counts."""
    page = planning.page(report)
    row = page.xpath(f'//tr[contains(th, "{INDICATORS["N.DT"][0]}")]')[0]
    field = row.xpath('.//*[starts-with(@name, "return-")]/@name')[0]
    decide(planning, report, "return", reason="", **{field: "Lệch biên bản kiểm tra."})
    values["N.DT"] += Decimal("0.4")
    page = officer.page(form)
    open_fields = {name: said(values["N.DT"]) for name in page.xpath('//input[starts-with(@name, "entry-")][not(@type="hidden")]/@name')}
    assert len(open_fields) == 1
    answer = officer.send(form, version=page.xpath('//input[@name="version"]/@value')[0], send="1", **open_fields)
    assert answer.status_code == 303, answer.text
    decide(head, report, "acceptance")


@pytest.mark.parametrize("what", list(INDICATORS))
def test_totals_over_ten_units_are_as_reckoned_again(years, indicators, planning, what):
    (before, _), (now, _) = years
    decimals = int(INDICATORS[what][3])
    page = planning.page(indicators[what])
    rows = page.xpath('//table[.//ul[@class="derivation"]]/tbody/tr')
    assert len(rows) == len(PERIODS)
    for row, period in zip(rows, PERIODS):
        total, past = now.total(what, period), before.total(what, period)

        def cell(label):
            return row.xpath(f'string(td[@data-label="{label}"])').replace("ước", "").strip()

        assert cell("Toàn Sở") == said(total, decimals), (what, period)
        assert cell("Cùng kỳ") == said(past, decimals), (what, period)
        if INDICATORS[what][1] == "%":
            change = rounded(total - past, 1)
            assert cell("So cùng kỳ") == ("+" if change > 0 else "") + said(change, 1) + " điểm %"
        else:
            assert cell("So cùng kỳ") == said(total * 100 / past, 1) + "%"


def test_each_units_share_of_its_plan_is_as_reckoned_again(years, planning):
    figures, plan = years[1]
    words = planning.page(f"/plans/{plan}").text_content()
    for unit, target in figures.targets.items():
        reached = figures.values[unit][""][MEASURE]
        assert said(reached * 100 / target, 1) + "%" in words, unit


@pytest.mark.parametrize("period", ["H1", "9M", ""])
def test_the_report_and_its_annex_carry_the_same_figures(years, planning, period):
    figures, plan = years[1]
    address = f"/plans/{plan}/reports/{code(figures.year, period)}"
    words = planning.page(address).text_content()
    book = load_workbook(BytesIO(planning.get(f"{address}/annexes").content))
    numbers = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row if isinstance(cell.value, (int, float))}
    for unit, target in figures.targets.items():
        reached = figures.values[unit][period][MEASURE]
        assert f"{said(reached).removesuffix(',0')} ha" in words, unit
        percent = rounded(reached * 100 / target, 1)
        assert f"{said(percent, 1)}%" in words or percent == 100, unit
        assert float(reached) in numbers and float(target) in numbers and float(percent) in numbers, unit


def test_every_report_has_come_and_the_returned_figure_tells_its_story(years, planning, people, indicators):
    figures, plan = years[1]
    matrix = planning.page(f"/reports?plan={plan}")
    heads = [cell.text_content().strip() for cell in matrix.xpath("//table/thead//th")][1:5]
    assert heads == ["Q1", "6T", "9T", "Năm"]
    rates = {cell.text_content().strip() for cell in matrix.xpath('//table/tbody//td[@class="rate"][1]')}
    assert rates == {"100%"}
    assert "Lệch biên bản kiểm tra" in people("giamdoc").page("/audit?q=Lệch biên bản").text_content()
    story = planning.page(indicators["N.DT"]).text_content()
    assert said(figures.values["KL"]["H1"]["N.DT"]) in story and said(figures.values["KL"]["H1"]["N.DT"] - Decimal("0.4")) in story
