extension PageRenderer {
  /// A table; one that only arranges the page (a single column, or tables in its cells) gives what stands in it.
  mutating func renderTable(_ index: Int) {
    endParagraph()
    let rows = listRows(index)
    var places = CellPlaces()
    var table = DocxTable()
    for row in rows {
      guard made < ReadingLimits.paragraphs else { return }
      table.rows.append(renderRow(row, &places))
    }
    table.rows.removeAll { $0.cells.isEmpty }
    made += table.rows.reduce(0) { $0 + $1.cells.count }
    if isLayout(table) {
      for cell in table.rows.flatMap(\.cells) { items += cell.items }
    } else {
      items.append(.table(table))
    }
  }

  private func isLayout(_ table: DocxTable) -> Bool {
    let cells = table.rows.flatMap(\.cells)
    let hasTables = cells.contains { cell in
      cell.items.contains { item in if case .table = item { true } else { false } }
    }
    return hasTables || table.rows.allSatisfy { $0.cells.count <= 1 }
  }

  /// The rows of a table, those in its parts too.
  private mutating func listRows(_ index: Int) -> [Int] {
    var rows: [Int] = []
    for child in furniture.tree.nodes[index].children {
      switch furniture.tree.nodes[child].name {
      case "tr": if !furniture.isUnseen(furniture.tree.nodes[child]) { rows.append(child) }
      case "tbody", "thead", "tfoot": rows += listRows(child)
      case "caption":
        renderChildren(of: child)
        endParagraph()
      default: break
      }
    }
    return rows
  }

  private mutating func renderRow(_ row: Int, _ places: inout CellPlaces) -> DocxRow {
    var made = DocxRow()
    for child in furniture.tree.nodes[row].children {
      let node = furniture.tree.nodes[child]
      guard node.name == "td" || node.name == "th", !furniture.isUnseen(node) else { continue }
      made.cells += places.takeContinued()
      let span = min(63, max(1, node.attributes["colspan"].flatMap(Int.init) ?? 1))
      let rows = min(10_000, max(1, node.attributes["rowspan"].flatMap(Int.init) ?? 1))
      var cell = DocxCell(items: renderCell(child))
      cell.span = span
      made.cells.append(cell)
      places.add(span: span, rows: rows)
      guard places.column < ReadingLimits.cellsOfRow else { break }
    }
    made.cells += places.takeContinued()
    places.endRow()
    return made
  }

  private mutating func renderCell(_ index: Int) -> [DocxItem] {
    var inner = PageRenderer(furniture)
    inner.made = made
    inner.references = references
    inner.renderChildren(of: index)
    inner.endParagraph()
    (leftOut, pictures, made) = (leftOut + inner.leftOut, pictures + inner.pictures, inner.made)
    references = inner.references
    footnotes.merge(inner.footnotes) { first, _ in first }
    return inner.items
  }
}

/// Which columns of the next row are taken by cells of the rows above.
private struct CellPlaces {
  /// By first column: how many columns and how many more rows.
  private var continued: [Int: (span: Int, rows: Int)] = [:]
  private var next: [Int: (span: Int, rows: Int)] = [:]
  private(set) var column = 0

  mutating func takeContinued() -> [DocxCell] {
    var cells: [DocxCell] = []
    while let above = continued.removeValue(forKey: column) {
      var cell = DocxCell()
      cell.span = above.span
      cell.continuesAbove = true
      cells.append(cell)
      if above.rows > 1 { next[column] = (above.span, above.rows - 1) }
      column += above.span
    }
    return cells
  }

  mutating func add(span: Int, rows: Int) {
    if rows > 1 { next[column] = (span, rows - 1) }
    column += span
  }

  mutating func endRow() {
    for (column, above) in continued where above.rows > 1 && next[column] == nil {
      next[column] = (above.span, above.rows - 1)
    }
    (continued, next, column) = (next, [:], 0)
  }
}
