/// What a sheet holds one under the other.
enum SheetPart: Equatable {
  /// A row of one cell: a title, "Đơn vị tính: ha", a remark.
  case paragraph(Int)
  /// A row of several cells outside of a table: the head of a document, the signatures.
  case columns(Int)
  /// Rows with a line around their cells, or of as many cells as a table has.
  case table(Range<Int>)
}

/// Tells titles, heads and signatures of a sheet from its tables; indices are those of `rows`.
func splitSheet(_ rows: [VisibleRow]) -> [SheetPart] {
  var parts: [SheetPart] = []
  var start = 0
  for index in rows.indices.dropFirst() where rows[index].followsGap && isTitle(rows[index]) {
    parts += splitSection(rows, start..<index)
    start = index
  }
  return parts + splitSection(rows, start..<rows.count)
}

/// A section has one table at most, which empty rows do not part.
private func splitSection(_ rows: [VisibleRow], _ section: Range<Int>) -> [SheetPart] {
  let most = rows[section].map(\.cells.count).max() ?? 0
  let isRuled = rows[section].contains { $0.isRuled && $0.cells.count > 1 }
  func isOfTable(_ row: VisibleRow) -> Bool { isRuled ? row.isRuled : row.cells.count >= min(3, max(2, most)) }
  guard var first = section.first(where: { isOfTable(rows[$0]) }),
    let last = section.last(where: { isOfTable(rows[$0]) })
  else { return section.map { outside(rows, $0) } }
  while first > section.lowerBound, !rows[first].followsGap, reaches(rows[first - 1], rows[first].number) { first -= 1 }
  return (section.lowerBound..<first).map { outside(rows, $0) } + [.table(first..<last + 1)]
    + (last + 1..<section.upperBound).map { outside(rows, $0) }
}

private func outside(_ rows: [VisibleRow], _ index: Int) -> SheetPart {
  rows[index].cells.count { !$0.text.isEmpty } > 1 ? .columns(index) : .paragraph(index)
}

private func isTitle(_ row: VisibleRow) -> Bool { row.cells.count == 1 && !row.isRuled }

/// Whether one of the row's cells goes down to row `number`.
private func reaches(_ row: VisibleRow, _ number: Int) -> Bool {
  row.cells.count > 1 && row.cells.contains { $0.lastRow >= number }
}
