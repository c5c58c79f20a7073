import DocumentReading
import Domain
import VietnameseText

/// A table whose rows are indicators and whose columns are their values: "Chỉ tiêu | Đơn vị tính | Kế hoạch | Thực hiện | % kế hoạch".
struct FigureTable {
  var name: Int
  var unit: Int?
  var number: Int?
  var columns: [TableColumn]
  /// The rows below the heads.
  var rows: ArraySlice<TableRow>

  /// Nil where no column holds values: then the table's cells are read as prose.
  init?(_ rows: [TableRow], in context: SectionContext) {
    let first = firstDataRow(rows)
    guard first > 0, first < rows.count else { return nil }
    let width = rows.map { $0.cells.map { $0.column + $0.columnSpan }.max() ?? 0 }.max() ?? 0
    let headRows = rows[..<first].enumerated().filter { $0.offset == 0 || !isColumnNumbers($0.element) }.map(\.element)
    let heads = (0..<width).map { headOfColumn($0, headRows[...]) }
    self.rows = rows[first...]
    let number = heads.firstIndex { ["stt", "tt", "số tt"].contains(spelledHead($0)) }
    let data = self.rows
    let unit =
      heads.firstIndex { ["đơn vị tính", "đvt", "đ v t"].contains(spelledHead($0)) }
      ?? heads.indices.first { spelledHead(heads[$0]) == "đơn vị" && holdsUnits($0, data) }
    let values = (0..<width).filter { $0 != number && $0 != unit && holdsValues($0, data) }
    guard
      let named = heads.indices.first(where: {
        !values.contains($0) && $0 != number && $0 != unit && !heads[$0].isEmpty
      })
    else { return nil }
    (self.number, self.unit, name) = (number, unit, named)
    columns = values.map { TableColumn($0, head: heads[$0], in: context) }
    guard columns.contains(where: { $0.use == .value }),
      unit != nil || columns.contains(where: { $0.isTelling || $0.measure != nil })
    else {
      return nil
    }
    tieRatios()
  }

  /// A ratio speaks of the column it names ("KH 2026/ƯTH 2025"), else of the nearest result to its left, else of the nearest column.
  private mutating func tieRatios() {
    for index in columns.indices {
      guard case .ratio(_, let kind) = columns[index].use else { continue }
      let left = columns[..<index].indices.filter { columns[$0].use == .value }
      let results = left.filter { columns[$0].kind == .actual || columns[$0].kind == .estimate }
      columns[index].speaksOf =
        kind.flatMap { kind in left.last { columns[$0].kind == kind } } ?? results.last ?? left.last
    }
  }
}

/// The row below the heads: the first with a value, or a label, beyond its first cell; a row of column numbers belongs to the heads.
private func firstDataRow(_ rows: [TableRow]) -> Int {
  for (index, row) in rows.enumerated().dropFirst() {
    if isColumnNumbers(row) { continue }
    let filled = row.cells.filter { !$0.content.isEmpty }
    let isLabelled = filled.first.map { $0.column == 0 && isRowNumber($0.content) } ?? false
    if isLabelled || filled.dropFirst().contains(where: { readValue(in: $0.content.scalars) != nil }) { return index }
  }
  return rows.count
}

/// "(1) (2) (3)", "A B 1 2 3".
private func isColumnNumbers(_ row: TableRow) -> Bool {
  let texts = row.cells.map { $0.content.string.trimmingPrefix("(") }.filter { !$0.isEmpty }
  guard texts.count >= 3 else { return false }
  let digits = texts.compactMap { Int($0.prefix { $0.isNumber }) }
  return digits.count >= 2 && digits.count + 2 >= texts.count
    && zip(digits, digits.dropFirst()).allSatisfy { $1 == $0 + 1 }
}

/// "1", "1.2", "I", "a".
private func isRowNumber(_ words: LogicalText) -> Bool {
  let text = words.string
  guard text.count <= 5 else { return false }
  return text.allSatisfy { $0.isNumber || ".)IVX".contains($0) } || text.count == 1 && text.allSatisfy(\.isLetter)
}

/// Words of all heads above a column.
private func headOfColumn(_ column: Int, _ heads: ArraySlice<TableRow>) -> LogicalText {
  var scalars: [Unicode.Scalar] = []
  var offsets: [Int] = []
  for row in heads {
    for cell in row.cells
    where (cell.column..<cell.column + max(1, cell.columnSpan)).contains(column) && !cell.content.isEmpty {
      if let last = offsets.last {
        scalars.append(" ")
        offsets.append(last)
      }
      scalars += cell.content.scalars
      offsets += cell.content.offsets
    }
  }
  return LogicalText(scalars: scalars, offsets: offsets)
}

func spelledHead(_ head: LogicalText) -> String {
  listLexemes(in: head.scalars).filter { $0.kind == .word }.map(\.text).joined(separator: " ")
}

/// "Đơn vị" over "ha", "tấn" is a column of units, over "Huyện Tân Châu" one of agencies.
private func holdsUnits(_ column: Int, _ rows: ArraySlice<TableRow>) -> Bool {
  let cells = rows.compactMap { row in row.cells.first { $0.column == column && !$0.content.isEmpty } }
  let units = cells.filter { cell in
    let lexemes = listLexemes(in: cell.content.scalars)
    guard let unit = readUnit(in: lexemes, at: lexemes.first?.kind == .number ? 1 : 0) else { return false }
    return unit.lexemes.upperBound == lexemes.count && unit.kind != .unknown
  }
  return units.count * 2 > cells.count
}

/// Most of its filled cells are values, and there is one.
private func holdsValues(_ column: Int, _ rows: ArraySlice<TableRow>) -> Bool {
  var filled = 0
  var values = 0
  for row in rows {
    guard let cell = row.cells.first(where: { $0.column == column }),
      cell.content.scalars.contains(where: { $0 != "-" && $0 != "–" && $0 != "—" && $0 != "…" })
    else { continue }
    filled += 1
    if readValue(in: cell.content.scalars) != nil { values += 1 }
  }
  return values > 0 && values * 5 >= filled * 3
}
