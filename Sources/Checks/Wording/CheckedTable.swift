import Domain
import VietnameseText

/// A table as the text has it: a row a line, a tab or an upright stroke between the columns.
struct CheckedTable: Sendable {
  struct Row: Sendable {
    var range: TextRange
    var cells: [Cell]
  }

  struct Cell: Sendable {
    /// Without blanks at its ends.
    var range: TextRange
    /// The lower part of a cell merged over rows, or filled.
    var isFilled: Bool
  }

  /// The first is the header; those with fewer cells are left out.
  var rows: [Row]

  var header: Row { rows[0] }
  var range: TextRange { header.range.union(rows[rows.count - 1].range) }
}

/// The tables of a text: lines with two tabs or more, or "| … | … |", that follow each other, empty lines not counted.
func listTables(in text: [Unicode.Scalar], mergedCells: Set<Int>) -> [CheckedTable] {
  guard text.contains(where: { $0 == "\t" || $0 == "|" }) else { return [] }
  var tables: [CheckedTable] = []
  var rows: [CheckedTable.Row] = []
  func close() {
    if let width = rows.first?.cells.count {
      let whole = rows.filter { $0.cells.count == width }
      if whole.count > 1 { tables.append(CheckedTable(rows: whole)) }
    }
    rows = []
  }
  var start = 0
  while start < text.count {
    let end = text[start...].firstIndex { $0 == "\n" || $0 == "\r" } ?? text.count
    let cells = cutRow(text[start..<end])
    if cells.count > 2, cells.allSatisfy(isRule) {
      start = end + 1
      continue
    }
    if cells.count > 2 {
      let range = TextRange(start, end)
      rows.append(CheckedTable.Row(range: range, cells: cells.map { cell($0, in: text, mergedCells) }))
    } else if text[start..<end].contains(where: { $0 != " " }) {
      close()
    }
    start = end + 1
  }
  close()
  return tables
}

/// At its tabs; at its strokes where it begins and ends with one.
private func cutRow(_ line: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>] {
  guard let first = line.firstIndex(where: { $0 != " " }), let last = line.lastIndex(where: { $0 != " " }),
    first < last,
    line[first] == "|", line[last] == "|"
  else { return line.split(separator: "\t", omittingEmptySubsequences: false) }
  return line[(first + 1)..<last].split(separator: "|", omittingEmptySubsequences: false)
}

/// "---" or ":---:" below the header of a table of strokes.
private func isRule(_ cell: ArraySlice<Unicode.Scalar>) -> Bool {
  cell.contains("-") && cell.allSatisfy { $0 == "-" || $0 == ":" || $0 == " " }
}

private func cell(_ slice: ArraySlice<Unicode.Scalar>, in text: [Unicode.Scalar], _ merged: Set<Int>)
  -> CheckedTable.Cell
{
  let isFilled =
    merged.contains(slice.startIndex) || slice.contains { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
  var (first, last) = (slice.startIndex, slice.endIndex)
  while first < last, text[first].properties.isWhitespace { first += 1 }
  while first < last, text[last - 1].properties.isWhitespace { last -= 1 }
  return CheckedTable.Cell(range: TextRange(first, last), isFilled: isFilled)
}

/// Which column of a table of tasks says what; nil where the table's header names none such.
struct TaskColumnsOfTable {
  var title: Int
  var leader: Int?
  var leadUnit: Int?
  var content: Int?
  var deadline: Int?

  /// Reads the header. A table without a column of tasks and one of who does them is none of tasks, nor is one of results.
  init?(_ table: CheckedTable, in document: CheckedDocument) {
    guard document.assignsTasks else { return nil }
    var title: Int?
    for (index, cell) in table.header.cells.enumerated() {
      let words = foldForSearch(document.passage(cell.range).quote)
      func says(_ phrases: [String]) -> Bool { phrases.contains { words.contains($0) } }
      if says(["chu tri", "don vi thuc hien", "co quan thuc hien", "don vi duoc giao"]) {
        leadUnit = leadUnit ?? index
      } else if says(["lanh dao", "chi dao", "phu trach"]) {
        leader = leader ?? index
      } else if says(["thoi gian", "thoi han", "tien do", "hoan thanh", "ngay"]) {
        deadline = deadline ?? index
      } else if says(["phoi hop", "ghi chu", "san pham", "ket qua", "kinh phi", "don vi tinh", "dvt"]) {
        continue
      } else if says(["nhiem vu", "noi dung", "cong viec", "giai phap", "hoat dong"]) {
        if title == nil { title = index } else { content = content ?? index }
      }
    }
    guard let title, leader != nil || leadUnit != nil else { return nil }
    self.title = title
  }
}

extension CheckedDocument {
  /// The lead units of a row, as they were read, else the names that its cell parts by semicolons.
  func leadUnits(of row: CheckedTable.Row, _ column: Int) -> [String] {
    if let task = facts.tasks.first(where: { row.range.contains($0.passage.range) && !$0.leadUnits.isEmpty }) {
      return task.leadUnits
    }
    let names = passage(row.cells[column].range).quote.split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
    return names.allSatisfy { $0.first?.isUppercase ?? false } ? names : []
  }
}

extension Substring {
  fileprivate var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
