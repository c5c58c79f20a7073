public import Domain

/// The form as an Excel file: what is known is filled and locked, what the unit fills in is open and tinted.
///
/// Percentages are formulas, so that they follow what is typed without the network. `label` names the four texts.
public func writeForm(
  _ form: UnitForm, label: (Narrative.Part) -> String
) throws(WorkbookWritingError) -> [UInt8] {
  var sheets = [figuresSheet(form)]
  if form.takesNarrative { sheets.append(wordsSheet(form, label)) }
  sheets.append(identitySheet(form.identity))
  return try writeWorkbook(Workbook(title: "\(form.unitName) – \(form.periodName)", sheets: sheets))
}

private enum Column: Int, CaseIterable {
  case target, number, name, unit, plan, previous, same, value, kind, percent, comparison, note

  var head: String {
    switch self {
    case .target: ""
    case .number: "STT"
    case .name: "Nhiệm vụ, chỉ tiêu"
    case .unit: "Đơn vị tính"
    case .plan: "Kế hoạch"
    case .previous: "Kỳ trước"
    case .same: "Cùng kỳ năm trước"
    case .value: "Thực hiện kỳ này"
    case .kind: "Loại số liệu"
    case .percent: "% kế hoạch"
    case .comparison: "So cùng kỳ (%, điểm %)"
    case .note: "Ghi chú"
    }
  }

  var width: Double {
    switch self {
    case .target: 6
    case .number: 5
    case .name: 44
    case .unit: 11
    case .plan, .previous, .same: 13
    case .value: 15
    case .kind: 11
    case .percent, .comparison: 11
    case .note: 28
    }
  }

  var code: String {
    switch self {
    case .target: FormLayout.target
    case .value: FormLayout.value
    case .kind: FormLayout.kind
    case .note: FormLayout.note
    default: ""
    }
  }

  /// "H7".
  func cell(_ row: Int) -> String { "\(Character(Unicode.Scalar(UInt8(65 + rawValue))))\(row + 1)" }
}

private enum Look {
  static let open: UInt32 = 0xFFF8DC
  static let head: UInt32 = 0xE8EFE6

  static func style(_ change: (inout Workbook.Style) -> Void = { _ in }) -> Workbook.Style {
    var style = Workbook.Style()
    change(&style)
    return style
  }

  static let title = style { ($0.isBold, $0.size, $0.alignment) = (true, 14, .centre) }
  static let subtitle = style { ($0.isItalic, $0.alignment, $0.wraps) = (true, .centre, true) }
  static let columnHead = style {
    ($0.isBold, $0.alignment, $0.wraps, $0.isRuled, $0.fill) = (true, .centre, true, true, head)
  }
  static let group = style { ($0.isBold, $0.wraps, $0.isRuled) = (true, true, true) }
  static let text = style { ($0.wraps, $0.isRuled) = (true, true) }
  static let centred = style { ($0.alignment, $0.wraps, $0.isRuled) = (.centre, true, true) }
  static let planText = style { ($0.alignment, $0.isRuled) = (.right, true) }
  static let percent = number(decimals: 1)

  static func number(decimals: Int?) -> Workbook.Style {
    style { ($0.alignment, $0.isRuled, $0.decimals) = (.right, true, decimals) }
  }
  static let openNumber = style { ($0.alignment, $0.isRuled, $0.fill, $0.isOpen) = (.right, true, open, true) }

  static let openChoice = style {
    ($0.alignment, $0.isRuled, $0.fill, $0.isOpen) = (.centre, true, open, true)
  }
  static let openText = style { ($0.wraps, $0.isRuled, $0.fill, $0.isOpen) = (true, true, open, true) }
  static let label = style { ($0.isBold, $0.wraps) = (true, true) }
}

private func figuresSheet(_ form: UnitForm) -> Workbook.Sheet {
  var sheet = Workbook.Sheet(name: FormLayout.figures)
  sheet.widths = Column.allCases.map(\.width)
  sheet.hiddenColumns = [Column.target.rawValue]
  (sheet.isLocked, sheet.isLandscape, sheet.frozenColumns) = (true, true, Column.unit.rawValue)
  let last = Column.note.rawValue
  sheet.rows.append(Workbook.Row(Column.allCases.map { Workbook.Cell($0.code) }, isHidden: true))
  for (text, style, height) in [
    ("BIỂU BÁO CÁO SỐ LIỆU \(form.periodName.uppercased())", Look.title, 24.0),
    ("\(form.unitName) – \(form.planTitle)", Look.subtitle, 32), (form.windowSentence, Look.subtitle, 18),
    ("Chỉ điền các ô tô màu. Tệp này nộp lại tại trang báo cáo của đơn vị.", Look.subtitle, 18),
  ] {
    sheet.merges.append(Workbook.Area(rows: sheet.rows.count...sheet.rows.count, columns: 1...last))
    sheet.rows.append(Workbook.Row([Workbook.Cell(), Workbook.Cell(text, style)], height: height))
  }
  let head = sheet.rows.count
  sheet.rows.append(Workbook.Row(Column.allCases.map { Workbook.Cell($0.head, Look.columnHead) }, height: 36))
  sheet.headRows = head..<head + 1
  var number = 0
  for group in form.groups {
    sheet.merges.append(Workbook.Area(rows: sheet.rows.count...sheet.rows.count, columns: 1...last))
    sheet.rows.append(
      Workbook.Row(
        [Workbook.Cell(), Workbook.Cell(group.title, Look.group)], height: height(of: group.title, letters: 150)))
    for line in group.lines {
      number += 1
      let row = sheet.rows.count
      sheet.rows.append(
        Workbook.Row(
          Column.allCases.map { cell($0, of: line, number: number, row: row) },
          height: max(height(of: line.name, letters: 46), height(of: line.note, letters: 28))))
    }
  }
  addChoices(from: head + 1, to: &sheet)
  return sheet
}

private func addChoices(from first: Int, to sheet: inout Workbook.Sheet) {
  guard sheet.rows.count > first else { return }
  let rows = first...sheet.rows.count - 1
  sheet.choices = [
    Workbook.Choice(
      area: Workbook.Area(rows: rows, columns: Column.value.rawValue...Column.value.rawValue), rule: .number,
      message: "Ô này ghi số; đơn vị tính đã có ở cột bên trái."),
    Workbook.Choice(
      area: Workbook.Area(rows: rows, columns: Column.kind.rawValue...Column.kind.rawValue),
      rule: .oneOf([FormLayout.actual, FormLayout.estimate]), message: "Chọn Thực hiện hoặc Ước."),
  ]
}

private func cell(_ column: Column, of line: UnitForm.Line, number: Int, row: Int) -> Workbook.Cell {
  switch column {
  case .target: Workbook.Cell(String(line.targetID))
  case .number: Workbook.Cell(String(number), Look.centred)
  case .name: Workbook.Cell(line.name, Look.text)
  case .unit: Workbook.Cell(line.unit, Look.centred)
  case .plan:
    line.planValue.flatMap { line.isPlanPlain ? amount($0) : nil } ?? Workbook.Cell(line.plan, Look.planText)
  case .previous: line.previous.map(amount) ?? Workbook.Cell(.blank, Look.planText)
  case .same: line.samePeriod.map(amount) ?? Workbook.Cell(.blank, Look.planText)
  case .value:
    Workbook.Cell(
      line.value.map { .number($0) } ?? (line.typed.isEmpty ? .blank : .text(line.typed)),
      line.isOpen ? Look.openNumber : Look.number(decimals: line.value?.decimalsNeeded))
  case .kind:
    Workbook.Cell(
      line.isEstimate ? FormLayout.estimate : FormLayout.actual, line.isOpen ? Look.openChoice : Look.centred)
  case .percent: percentOfPlan(line, row)
  case .comparison: comparison(line, row)
  case .note: Workbook.Cell(line.note, line.isOpen ? Look.openText : Look.text)
  }
}

private func amount(_ amount: Amount) -> Workbook.Cell {
  Workbook.Cell(.number(amount), Look.number(decimals: amount.decimalsNeeded))
}

/// The plan stands in the formula as a number: its cell may say more than one ("ít nhất 150.000").
private func percentOfPlan(_ line: UnitForm.Line, _ row: Int) -> Workbook.Cell {
  guard let plan = line.planValue else { return Workbook.Cell(.blank, Look.percent) }
  return formula("/\(plan)*100", row, result: line.percent)
}

private func comparison(_ line: UnitForm.Line, _ row: Int) -> Workbook.Cell {
  guard let same = line.samePeriod, line.isRate || same > .zero else { return Workbook.Cell(.blank, Look.percent) }
  let other = Column.same.cell(row)
  return formula(line.isRate ? "-\(other)" : "/\(other)*100", row, result: line.comparison)
}

/// What is reckoned from the figure once it is there.
private func formula(_ step: String, _ row: Int, result: Amount?) -> Workbook.Cell {
  let value = Column.value.cell(row)
  return Workbook.Cell(.formula("=IF(ISNUMBER(\(value)),\(value)\(step),\"\")", result: result), Look.percent)
}

private func wordsSheet(_ form: UnitForm, _ label: (Narrative.Part) -> String) -> Workbook.Sheet {
  var sheet = Workbook.Sheet(name: FormLayout.words)
  sheet.widths = [6, 110]
  sheet.hiddenColumns = [0]
  sheet.isLocked = true
  sheet.rows = [Workbook.Row([Workbook.Cell(), Workbook.Cell("THUYẾT MINH", Look.title)], height: 24)]
  for part in Narrative.Part.allCases {
    let text = form.narrative[part]
    sheet.rows.append(Workbook.Row([Workbook.Cell(), Workbook.Cell(label(part), Look.label)]))
    sheet.rows.append(
      Workbook.Row(
        [Workbook.Cell(part.rawValue), Workbook.Cell(.text(text), Look.openText)],
        height: min(400, max(60, height(of: text, letters: 115)))))
  }
  return sheet
}

private func identitySheet(_ identity: FormIdentity) -> Workbook.Sheet {
  var sheet = Workbook.Sheet(name: FormLayout.identity)
  (sheet.isHidden, sheet.isLocked) = (true, true)
  sheet.widths = [16, 24]
  sheet.rows = [
    (FormLayout.Key.layout, FormLayout.version), (FormLayout.Key.plan, String(identity.planID)),
    (FormLayout.Key.unit, String(identity.unitID)), (FormLayout.Key.period, identity.period.code),
    (FormLayout.Key.report, String(identity.version)),
  ].map { Workbook.Row([Workbook.Cell($0), Workbook.Cell($1)]) }
  return sheet
}

/// As high as the text needs in a column of so many letters, in points.
private func height(of text: String, letters: Int) -> Double {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    .reduce(0) { $0 + max(1, ($1.count + letters - 1) / letters) }
  return Double(max(1, lines)) * 15 + 3
}
