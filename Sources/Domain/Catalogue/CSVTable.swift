/// The cells of a CSV file (RFC 4180), each row with the line on which it begins.
///
/// A byte order mark is passed over; the separator is a comma, or a semicolon or tab where the first line has more of them, as
/// Excel writes where a comma is the decimal sign. Lines without any text are left out.
public struct CSVTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// Counted from 1.
    public var line: Int
    public var cells: [String]

    public init(line: Int, cells: [String]) {
      self.line = line
      self.cells = cells
    }
  }

  public var rows: [Row]

  /// Rows that come from a workbook's sheet; those without any text are left out.
  public init(rows: [Row]) {
    self.rows = rows.filter { row in !row.cells.allSatisfy { trimmed($0).isEmpty } }
  }

  /// A quotation mark that nothing closes: the line and the column (both from 1) in which it opens.
  public struct OpenQuote: Error, Hashable, Sendable {
    public var line: Int
    public var column: Int

    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  public init(_ text: String) throws(OpenQuote) {
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    let separator = CSVTable.separator(of: scalars)
    rows = []
    var row = Row(line: 1, cells: [])
    var (index, line) = (0, 1)
    while index < scalars.count {
      let opened = OpenQuote(line: line, column: row.cells.count + 1)
      var cell = String.UnicodeScalarView()
      if scalars[index] == "\"" {
        index += 1
        while true {
          guard index < scalars.count else { throw opened }
          if scalars[index] == "\"" {
            index += 1
            guard index < scalars.count, scalars[index] == "\"" else { break }
          }
          if scalars[index] == "\n" { line += 1 }
          cell.append(scalars[index])
          index += 1
        }
      }
      while index < scalars.count, scalars[index] != separator, scalars[index] != "\n", scalars[index] != "\r" {
        cell.append(scalars[index])
        index += 1
      }
      row.cells.append(CSVTable.unguarded(String(cell)))
      if index < scalars.count, scalars[index] == separator {
        index += 1
        if index == scalars.count { row.cells.append("") }
        continue
      }
      if index < scalars.count, scalars[index] == "\r" { index += 1 }
      if index < scalars.count, scalars[index] == "\n" { index += 1 }
      line += 1
      if !row.cells.allSatisfy({ trimmed($0).isEmpty }) { rows.append(row) }
      row = Row(line: line, cells: [])
    }
    if !row.cells.allSatisfy({ trimmed($0).isEmpty }) { rows.append(row) }
  }

  private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    let head = scalars.prefix { $0 != "\n" && $0 != "\r" }
    return [",", ";", "\t"].max { a, b in head.count { $0 == a } < head.count { $0 == b } } ?? ","
  }

  /// An apostrophe before what Excel would take for a formula, as people write it themselves: it stays text.
  private static func guarded(_ cell: String) -> String { beginsFormula(cell[...]) ? "'" + cell : cell }

  private static func unguarded(_ cell: String) -> String {
    cell.first == "'" && beginsFormula(cell.dropFirst()) ? String(cell.dropFirst()) : cell
  }

  private static func beginsFormula(_ text: Substring) -> Bool { text.first.map { "=+-@\t\r".contains($0) } ?? false }

  /// One line of CSV, quoted where needed, no cell a formula, ending with CR LF.
  public static func line(_ cells: [String]) -> String {
    cells.map(guarded).map { cell in
      let needsQuotes = cell.unicodeScalars.contains { ",;\"\r\n\t".unicodeScalars.contains($0) }
      guard needsQuotes else { return cell }
      var quoted = "\""
      for character in cell.unicodeScalars {
        quoted.unicodeScalars.append(character)
        if character == "\"" { quoted += "\"" }
      }
      return quoted + "\""
    }.joined(separator: ",") + "\r\n"
  }
}
