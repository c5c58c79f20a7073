import DocumentReading
import Domain
import VietnameseText

extension FigureTable {
  /// The figures of the table, row by row; `usualUnit` is what a line above the table gives for all ("ĐVT: triệu đồng").
  func figures(usualUnit: String?, in document: SourceDocument) -> [FigureFact] {
    var figures: [FigureFact] = []
    var names = RowNames()
    var lastUnit: String?
    for row in rows {
      guard let nameCell = cell(name, of: row), !nameCell.content.isEmpty else { continue }
      let values = columns.map { cell($0.column, of: row).flatMap { readValue(in: $0.content.scalars) } }
      let isNumbered = number.flatMap { cell($0, of: row) }.map { !$0.content.isEmpty } ?? false
      let hasValue = zip(columns, values).contains { $0.use == .value && $1 != nil }
      let named = names.take(nameCell.content, isNumbered: isNumbered, hasValue: hasValue)
      guard hasValue else { continue }
      let stated = unit.flatMap { cell($0, of: row) }.flatMap { readUnitCell($0.content) }
      lastUnit = stated ?? (named.scope != nil ? lastUnit : nil) ?? usualUnit
      for (index, column) in columns.enumerated() where column.use == .value {
        guard let value = values[index], let cell = cell(column.column, of: row) else { continue }
        figures.append(
          figure(
            value, in: column, index, named, unit: value.unit?.symbol ?? column.unit ?? lastUnit ?? "", values, cell,
            document))
      }
    }
    return figures
  }

  /// Cells that are neither name, unit, number nor value: notes, to be read as prose.
  func otherTexts() -> [LogicalText] {
    let taken = Set(columns.map(\.column) + [name] + [unit, number].compactMap { $0 })
    return rows.flatMap { $0.cells.filter { !taken.contains($0.column) && !$0.content.isEmpty }.map(\.content) }
  }

  private func figure(
    _ value: StatedQuantity, in column: TableColumn, _ index: Int, _ name: IndicatorName, unit: String,
    _ values: [StatedQuantity?], _ cell: TableCell, _ document: SourceDocument
  ) -> FigureFact {
    var figure = FigureFact(
      indicator: name.name, kind: column.kind, comparator: value.comparator, value: value.value, valueMax: value.upper,
      unit: unit, period: column.period, scope: name.scope ?? column.scope,
      passage: document.passage(cell.content.range(0..<cell.content.scalars.count)))
    if value.isEstimate, figure.kind == .actual { figure.kind = .estimate }
    if figure.kind == .estimate, figure.comparator == .equal { figure.comparator = .about }
    for (place, ratio) in columns.enumerated() where ratio.speaksOf == index {
      guard case .ratio(let use, _) = ratio.use else { continue }
      guard let percent = values[place], percent.unit?.symbol != "điểm phần trăm" else { continue }
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

  mutating func take(_ words: LogicalText, isNumbered: Bool, hasValue: Bool) -> IndicatorName {
    let (text, isPart) = tidyRow(words)
    guard hasValue else {
      (section, parent) = (beginsWithMeasure(text) ? text : nil, nil)
      return IndicatorName(name: text)
    }
    if isPart, let parent { return IndicatorName(name: parent, scope: text) }
    if let section, !beginsWithMeasure(text) { return IndicatorName(name: section, scope: text) }
    parent = text
    return IndicatorName(name: text)
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

  private func beginsWithMeasure(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return LeadWords.measure(at: 0, in: FigureText(LogicalText(scalars: scalars, offsets: Array(scalars.indices))))
      != nil
  }
}
