import DocumentReading
import Domain
import VietnameseText

/// A row of a table of indicators with a value.
struct FigureRow {
  var name: IndicatorName
  /// The row's own words.
  var words: String
  /// "I", "1", "1.1" of its number cell.
  var label: String
  /// It stands under "Trong đó" or a dash: a part of the row above.
  var isPart: Bool
  /// Of the unit column, the row above or the line above the table.
  var unit: String?
  /// By column; nil where the cell holds no value.
  var values: [StatedQuantity?]
  var cells: [TableCell?]
  /// Its words name a measure themselves.
  var isMeasure: Bool

  /// The name of a figure in a column that says what is measured: the row is its scope.
  func namedBy(_ measure: String) -> IndicatorName {
    if isMeasure { return name }
    return IndicatorName(name: tidyName(measure), scope: isTotalName(words) ? nil : words)
  }
}

extension FigureTable {
  /// The rows that hold values; `usualUnit` is what a line above the table gives for all ("ĐVT: triệu đồng").
  func listRows(usualUnit: String?) -> [FigureRow] {
    var found: [FigureRow] = []
    var names = RowNames()
    var lastUnit: String?
    for row in rows {
      guard let nameCell = cell(name, of: row) ?? totalCell(of: row), !nameCell.content.isEmpty else { continue }
      let cells = columns.map { cell($0.column, of: row) }
      let values = cells.map { $0.flatMap { readValue(in: $0.content.scalars) } }
      let label = number.flatMap { cell($0, of: row)?.content.string } ?? ""
      let hasValue = zip(columns, values).contains { $0.use == .value && $1 != nil }
      let named = names.take(nameCell.content, isDashed: ["-", "–", "+", "*", "•"].contains(label), hasValue: hasValue)
      guard hasValue else { continue }
      let stated = unit.flatMap { cell($0, of: row) }.flatMap { readUnitCell($0.content) }
      lastUnit = stated ?? (named.name.scope != nil ? lastUnit : nil) ?? usualUnit
      found.append(
        FigureRow(
          name: named.name, words: nameCell.content.string, label: nameCell.column == name ? label : "",
          isPart: named.isPart, unit: lastUnit, values: values, cells: cells,
          isMeasure: names.isMeasure(nameCell.content.string)))
    }
    return found
  }

  /// The figures of the table, row by row.
  func figures(of rows: [FigureRow], in document: SourceDocument) -> [FigureFact] {
    rows.flatMap { row in
      columns.enumerated().compactMap { index, column -> FigureFact? in
        guard column.use == .value, let value = row.values[index], let cell = row.cells[index] else { return nil }
        return figure(value, in: column, index, row, cell, document)
      }
    }
  }

  /// "Tổng cộng" across the number and name columns.
  private func totalCell(of row: TableRow) -> TableCell? {
    guard let number, let cell = cell(number, of: row), isTotalName(cell.content.string) else { return nil }
    return cell
  }

  /// Cells that are neither name, unit, number nor value: notes, to be read as prose.
  func otherTexts() -> [LogicalText] {
    let taken = Set(columns.map(\.column) + [name] + [unit, number].compactMap { $0 })
    return rows.flatMap { $0.cells.filter { !taken.contains($0.column) && !$0.content.isEmpty }.map(\.content) }
  }

  private func figure(
    _ value: StatedQuantity, in column: TableColumn, _ index: Int, _ row: FigureRow, _ cell: TableCell,
    _ document: SourceDocument
  ) -> FigureFact {
    let unit = value.unit?.symbol ?? column.unit ?? row.unit
    let name = column.measure.map { row.namedBy($0) } ?? row.name
    var figure = FigureFact(
      indicator: name.name, kind: column.kind, comparator: value.comparator, value: value.value,
      valueMax: value.upper, unit: unit ?? "", period: column.period, scope: name.scope ?? column.scope,
      passage: document.passage(cell.content.range(0..<cell.content.scalars.count)),
      confidence: confidenceOfCell(column, hasUnit: unit != nil, hasValue: value.value != nil))
    if value.isEstimate, figure.kind == .actual { figure.kind = .estimate }
    if figure.kind == .estimate, figure.comparator == .equal { figure.comparator = .about }
    for (place, ratio) in columns.enumerated() where ratio.speaksOf == index {
      guard case .ratio(let use, _) = ratio.use else { continue }
      guard let percent = row.values[place], percent.unit?.symbol != "điểm phần trăm" else { continue }
      switch use {
      case .ofPlan: figure.ofPlanPercent = percent.value
      case .vsSamePeriod: figure.vsSamePeriodPercent = percent.value
      }
    }
    return figure
  }

  private func cell(_ column: Int, of row: TableRow) -> TableCell? {
    row.cells.first { $0.column == column && !$0.continuesAbove }
  }
}

/// "Nghìn tấn" → "nghìn tấn", "Ha" → "ha"; what no catalogue knows stays as printed.
func readUnitCell(_ words: LogicalText) -> String? {
  guard !words.isEmpty else { return nil }
  let lexemes = listLexemes(in: words.scalars)
  if let unit = readUnit(in: lexemes, at: 0), unit.lexemes.upperBound == lexemes.count { return unit.symbol }
  let text = words.string
  switch lexemes.map(\.text).joined() {
  case "tr.đ", "trđ", "tr.đồng", "trđồng": return "triệu đồng"
  case "1000tấn", "1.000tấn": return "nghìn tấn"
  case "1000con", "1.000con": return "nghìn con"
  default: return text
  }
}

/// Names of rows: a row under "Trong đó", or a crop under "Diện tích gieo trồng", is a part of the row above.
private struct RowNames {
  private var parent: String?
  /// A row without values whose name is a measure's: it names the rows below.
  private var section: String?

  mutating func take(_ words: LogicalText, isDashed: Bool, hasValue: Bool) -> (name: IndicatorName, isPart: Bool) {
    var (text, isPart) = tidyRow(words)
    isPart = isPart || isDashed && !beginsWithMeasure(text)
    guard hasValue else {
      (section, parent) = (beginsWithMeasure(text) ? text : nil, nil)
      return (IndicatorName(name: text), false)
    }
    if isPart, let parent { return (IndicatorName(name: parent, scope: text), true) }
    if let section, !beginsWithMeasure(text), !isTotalName(text) {
      return (IndicatorName(name: section, scope: text), isPart)
    }
    parent = text
    return (IndicatorName(name: text), isPart)
  }

  /// Without "- ", "+ ", "Trong đó:".
  private func tidyRow(_ words: LogicalText) -> (text: String, isPart: Bool) {
    let lexemes = listLexemes(in: words.scalars)
    var at = 0
    var isPart = false
    while at < lexemes.count {
      if ["-", "+", "–", "*", ":"].contains(lexemes[at].key) {
        at += 1
        isPart = true
      } else if at + 1 < lexemes.count, lexemes[at].key == "trong", lexemes[at + 1].key == "đó" {
        at += 2
        isPart = true
      } else {
        break
      }
    }
    guard at < lexemes.count else { return (words.string, isPart) }
    return (words.string(lexemes[at].range.lowerBound..<words.scalars.count), isPart)
  }

  func isMeasure(_ text: String) -> Bool { beginsWithMeasure(text) && !isTotalName(text) }

  private func beginsWithMeasure(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return LeadWords.measure(
      at: 0, in: FigureText(TextLine(LogicalText(scalars: scalars, offsets: Array(scalars.indices)))))
      != nil
  }
}
