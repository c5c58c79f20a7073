/// A sheet as its part tells of it: the filled cells, and what is merged or hidden.
struct Sheet {
  /// Words of all cells, one behind the other.
  var scalars: [Unicode.Scalar] = []
  /// By row, then column.
  var cells: [SheetCell] = []
  var merges: [CellArea] = []
  var hiddenRows: Set<Int> = []
  var hiddenColumns: [ClosedRange<Int>] = []
  var formulasWithoutValue = 0
  var errorValues = 0
  /// Drawings and pictures.
  var objects = 0
  var isOverLimit = false
  /// Encodings of legacy fonts met.
  var converted: Set<TextEncoding> = []

  /// For each column the first one from it on that is shown; one behind the last where none is.
  func listShownColumns() -> [Int] {
    var depth = [Int](repeating: 0, count: columnsOfSheet + 1)
    for range in hiddenColumns {
      depth[min(range.lowerBound, columnsOfSheet)] += 1
      depth[min(range.upperBound + 1, columnsOfSheet)] -= 1
    }
    for column in depth.indices.dropFirst() { depth[column] += depth[column - 1] }
    var shown = [Int](repeating: columnsOfSheet, count: columnsOfSheet)
    var next = columnsOfSheet
    for column in shown.indices.reversed() {
      if depth[column] == 0 { next = column }
      shown[column] = next
    }
    return shown
  }
}

/// As many as any program has: A to XFD.
private let columnsOfSheet = 16384

/// A cell with words; rows and columns count from 0.
struct SheetCell {
  var row: Int
  var column: Int
  /// In the sheet's `scalars`.
  var text: Range<Int>
  var isRuled: Bool
  /// Of a reading that keeps values; else how the cell shows itself is all that counts.
  var kind = Kind.text

  enum Kind { case text, number, error, formulaWithoutValue }
}

/// Cells that are one.
struct CellArea {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>

  /// "B3:D5".
  init?(_ reference: String) {
    let corners = reference.split(separator: ":").compactMap { CellPlace($0.utf8) }
    guard corners.count == 2, corners[0].row <= corners[1].row, corners[0].column <= corners[1].column else {
      return nil
    }
    rows = corners[0].row...corners[1].row
    columns = corners[0].column...corners[1].column
  }
}

/// The place that "B3" names: row 2, column 1.
struct CellPlace {
  var row = 0
  var column = 0

  init?(_ reference: some Sequence<UInt8>) {
    for byte in reference where byte != UInt8(ascii: "$") {
      switch byte {
      case 0x41...0x5A where row == 0: column = column * 26 + Int(byte) - 0x40
      case 0x30...0x39: row = row * 10 + Int(byte) - 0x30
      default: return nil
      }
      guard column <= 16384, row <= 1_048_576 else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    row -= 1
    column -= 1
  }
}
