import DocumentReading
import Domain
import VietnameseText

extension FigureTable {
  /// Totals of the table with their parts, column by column: a row "Tổng cộng", rows under "Trong đó" or dashes, "1" with "1.1",
  /// "1.2" where these make it up.
  func listSums(_ rows: [FigureRow], in document: SourceDocument) -> [SumFact] {
    let groups = listTotals(rows)
    return columns.indices.filter { columns[$0].use == .value }.flatMap { column in
      groups.compactMap { makeSum($0, rows, column, document) }
    }
  }

  private func makeSum(_ group: RowGroup, _ rows: [FigureRow], _ column: Int, _ document: SourceDocument) -> SumFact? {
    let unit = unit(of: rows[group.total], column)
    let parts = group.parts.filter { unit == self.unit(of: rows[$0], column) }
    guard let total = term(rows[group.total], column, document), parts.count == group.parts.count else { return nil }
    let terms = parts.compactMap { term(rows[$0], column, document) }
    guard let last = terms.last, unit?.hasPrefix("%") != true, unit?.contains("/") != true else { return nil }
    var sum = last.value
    for term in terms.dropLast() {
      guard let next = try? sum.adding(term.value) else { return nil }
      sum = next
    }
    let isWhole = terms.count > 1 && terms.count == parts.count
    let gap = abs(sum.double - total.value.double)
    if isWhole, sum == total.value || gap <= group.slip * total.value.double {
      return SumFact(total: total, parts: terms, confidence: Confidence(percent: sum == total.value ? 97 : 75))
    }
    guard group.mayBeSome, terms.allSatisfy({ $0.value <= total.value }) else { return nil }
    return SumFact(relation: .subset, total: total, parts: terms, confidence: Confidence(percent: 80))
  }

  private func term(_ row: FigureRow, _ column: Int, _ document: SourceDocument) -> SumFact.Term? {
    guard let value = row.values[column]?.value, let cell = row.cells[column] else { return nil }
    return SumFact.Term(
      value: value, passage: document.passage(cell.content.range(0..<cell.content.scalars.count)))
  }

  private func unit(of row: FigureRow, _ column: Int) -> String? {
    row.values[column]?.unit?.symbol ?? columns[column].unit ?? row.unit
  }
}

/// A row and the rows that make it up, or some of them.
private struct RowGroup {
  var total: Int
  var parts: [Int]
  /// How far, as a share of the total, the parts may miss it and still be meant to make it up.
  var slip: Double
  /// Parts that do not make it up are some of it.
  var mayBeSome = false
}

private func listTotals(_ rows: [FigureRow]) -> [RowGroup] {
  var groups: [RowGroup] = []
  for (index, row) in rows.enumerated() {
    if isTotalName(row.words) {
      let others =
        index == 0
        ? Array(rows.indices.dropFirst())
        : Array(rows.indices[..<index].reversed().prefix { !isTotalName(rows[$0].words) }.reversed())
      groups.append(RowGroup(total: index, parts: topRows(others, rows), slip: 0.1))
    } else if !row.isPart {
      let parts = rows.indices[(index + 1)...].prefix { rows[$0].isPart }
      if !parts.isEmpty { groups.append(RowGroup(total: index, parts: Array(parts), slip: 0.02, mayBeSome: true)) }
      let below = listChildren(of: index, rows)
      if below.count > 1 { groups.append(RowGroup(total: index, parts: below, slip: 0)) }
    }
  }
  return groups.filter { !$0.parts.isEmpty }
}

/// Of rows with "I", "1", "1.1" those of the highest level; parts of other rows are left out.
private func topRows(_ places: [Int], _ rows: [FigureRow]) -> [Int] {
  let whole = places.filter { !rows[$0].isPart }
  let top = whole.map { labelLevel(rows[$0].label) }.min() ?? 0
  return whole.filter { labelLevel(rows[$0].label) == top }
}

/// Rows one level below, up to the next row of the same level.
private func listChildren(of index: Int, _ rows: [FigureRow]) -> [Int] {
  let level = labelLevel(rows[index].label)
  guard level < unlabelled else { return [] }
  let below = rows.indices[(index + 1)...].prefix { labelLevel(rows[$0].label) > level }
  let next = below.map { labelLevel(rows[$0].label) }.min() ?? unlabelled
  return next < unlabelled ? below.filter { labelLevel(rows[$0].label) == next } : []
}

/// "A", "I" 0 and 1; "1" 2, "1.1" 3; "a" 6; without label 9.
private func labelLevel(_ label: String) -> Int {
  let text = label.filter { !$0.isWhitespace && $0 != ")" }
  guard let first = text.first, first.isLetter || first.isNumber else { return unlabelled }
  if first.isNumber { return 2 + text.split(separator: ".").count - 1 }
  if text.allSatisfy({ "IVX.".contains($0) }) { return 1 }
  return first.isUppercase ? 0 : 6
}

private let unlabelled = 9

/// "Tổng cộng", "Tổng số", "Cộng", "Toàn tỉnh": the row is made up of the others.
func isTotalName(_ words: String) -> Bool {
  let text = words.lowercased().filter { $0 != ":" && $0 != "*" }.trimmingPrefix(" ")
  return ["tổng cộng", "tổng số", "cộng", "tổng", "toàn tỉnh", "toàn huyện", "toàn ngành", "tổng toàn tỉnh"].contains {
    text == $0 || text == $0 + " "
  }
}
