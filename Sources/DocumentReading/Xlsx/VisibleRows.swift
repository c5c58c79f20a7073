/// A row of a sheet as it is seen: hidden columns left out, merged cells one.
struct VisibleRow {
  /// From 0.
  var number: Int
  /// By column.
  var cells: [VisibleCell] = []
  /// An empty row stands before it.
  var followsGap = false

  var isRuled: Bool { cells.contains(where: \.isRuled) }
}

struct VisibleCell {
  var columns: ClosedRange<Int>
  /// Last row of the merged cell, its own where it is not merged.
  var lastRow: Int
  /// In the sheet's `scalars`; empty where it continues the cell above.
  var text: Range<Int>
  var continuesAbove = false
  var isRuled: Bool
}

/// The rows of a sheet that show words, and how many rows and columns with words are hidden.
struct VisibleSheet {
  var rows: [VisibleRow] = []
  var hiddenRows = 0
  var hiddenColumns = 0

  init(_ sheet: Sheet) {
    var hidden = (rows: Set<Int>(), columns: Set<Int>())
    let shown = sheet.listShownColumns()
    for cell in sheet.cells {
      if sheet.hiddenRows.contains(cell.row) {
        hidden.rows.insert(cell.row)
        continue
      }
      if shown[cell.column] != cell.column {
        hidden.columns.insert(cell.column)
        continue
      }
      if rows.last?.number != cell.row { rows.append(VisibleRow(number: cell.row)) }
      let visible = VisibleCell(
        columns: cell.column...cell.column, lastRow: cell.row, text: cell.text, isRuled: cell.isRuled)
      if let last = rows[rows.count - 1].cells.last, last.columns.lowerBound == cell.column {
        rows[rows.count - 1].cells.removeLast()
      }
      rows[rows.count - 1].cells.append(visible)
    }
    (hiddenRows, hiddenColumns) = (hidden.rows.count, hidden.columns.count)
    merge(sheet, shown)
    for index in rows.indices.dropFirst() {
      let between = rows[index - 1].number + 1..<rows[index].number
      rows[index].followsGap = between.contains { !sheet.hiddenRows.contains($0) }
    }
  }

  /// Makes one cell of each merged area; its words stand in the first row and column of it that are shown.
  private mutating func merge(_ sheet: Sheet, _ shown: [Int]) {
    guard !rows.isEmpty else { return }
    var left = ReadingLimits.cells
    for area in sheet.merges {
      guard let source = sheet.cell(area.rows.lowerBound, area.columns.lowerBound) else { continue }
      let firstColumn = shown[area.columns.lowerBound]
      guard area.columns.contains(firstColumn) else { continue }
      var index = firstRow(from: area.rows.lowerBound)
      var continues = false
      while index < rows.count, area.rows.contains(rows[index].number), left > 0 {
        left -= 1
        rows[index].cells.removeAll { area.columns.overlaps($0.columns) }
        let cell = VisibleCell(
          columns: firstColumn...area.columns.upperBound, lastRow: area.rows.upperBound,
          text: continues ? 0..<0 : source.text, continuesAbove: continues, isRuled: source.isRuled)
        let place = rows[index].cells.firstIndex { $0.columns.lowerBound > firstColumn } ?? rows[index].cells.count
        rows[index].cells.insert(cell, at: place)
        continues = true
        index += 1
      }
    }
    rows.removeAll { $0.cells.allSatisfy { $0.text.isEmpty } }
  }

  private func firstRow(from number: Int) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Sheet {
  /// The filled cell at a place.
  fileprivate func cell(_ row: Int, _ column: Int) -> SheetCell? {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if (cells[middle].row, cells[middle].column) < (row, column) { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].row == row && cells[low].column == column ? cells[low] : nil
  }
}
