import Domain
public import Reporting
import VietnameseText

/// A report's annexes as an Excel file, a sheet each: figures are numbers that can be reckoned with, what is more than a number stays as
/// it is worded ("trên 20", "—").
public func writeAnnexes(_ report: Report) throws(WorkbookWritingError) -> [UInt8] {
  let sheets = report.annexes.enumerated().map { number, annex in
    sheet(annex, number: number + 1, of: report)
  }
  return try writeWorkbook(Workbook(title: report.title, sheets: sheets))
}

private func sheet(_ annex: ReportAnnex, number: Int, of report: Report) -> Workbook.Sheet {
  var sheet = Workbook.Sheet(name: report.annexes.count == 1 ? "Phụ lục" : "Phụ lục \(number)")
  let columns = annex.table.columns
  sheet.isLandscape = true
  sheet.widths = columns.map { Double($0.width) / 1000 * widthOfPage }
  for (text, style) in [
    (annex.label.uppercased(), AnnexLook.title), (annex.title, AnnexLook.title),
    (report.annexOrigin, AnnexLook.origin),
  ] {
    sheet.merges.append(Workbook.Area(rows: sheet.rows.count...sheet.rows.count, columns: 0...columns.count - 1))
    sheet.rows.append(Workbook.Row([Workbook.Cell(text, style)], height: 20))
  }
  sheet.headRows = sheet.rows.count..<sheet.rows.count + 1
  sheet.rows.append(Workbook.Row(columns.map { Workbook.Cell($0.title, AnnexLook.head) }, height: 34))
  for row in annex.table.rows { add(row, columns, to: &sheet) }
  return sheet
}

/// Letters that a landscape page holds.
private let widthOfPage = 150.0

private func add(_ row: ReportTable.Row, _ columns: [ReportTable.Column], to sheet: inout Workbook.Sheet) {
  let isBold = row.kind == .group || row.kind == .heading || row.kind == .task
  var cells: [Workbook.Cell] = []
  var lines = 1
  for cell in row.cells {
    let first = cells.count
    let last = min(columns.count, first + cell.columns) - 1
    guard first <= last else { break }
    let style = AnnexLook.cell(cell.columns > 1 ? .left : columns[first].alignment, isBold: isBold)
    cells.append(content(cell.content.text, style, isNumber: columns[first].alignment == .right && cell.columns == 1))
    let room = columns[first...last].reduce(0) { $0 + $1.width }
    lines = max(lines, Int((Double(cell.content.text.count) / (Double(room) / 1000 * widthOfPage)).rounded(.up)))
    if last > first {
      sheet.merges.append(
        Workbook.Area(rows: sheet.rows.count...sheet.rows.count, columns: first...last))
      cells += (first + 1...last).map { _ in Workbook.Cell(.blank, style) }
    }
  }
  sheet.rows.append(Workbook.Row(cells, height: Double(lines) * 15 + 4))
}

/// "4.950" and "ước 4.950" as numbers, the second marked by its format.
private func content(_ text: String, _ style: Workbook.Style, isNumber: Bool) -> Workbook.Cell {
  let estimate = "ước "
  let digits = text.hasPrefix(estimate) ? String(text.dropFirst(estimate.count)) : text
  guard isNumber, let amount = try? parseTypedNumber(digits) else { return Workbook.Cell(text, style) }
  var style = style
  style.decimals = decimals(of: digits)
  if digits != text { style.prefix = estimate }
  return Workbook.Cell(.number(amount), style)
}

/// Places as printed: "72,0" keeps its 0.
private func decimals(of text: String) -> Int {
  text.split(separator: ",", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
}

private enum AnnexLook {
  static let title = style { ($0.isBold, $0.size, $0.alignment) = (true, 13, .centre) }
  static let origin = style { ($0.isItalic, $0.alignment) = (true, .centre) }
  static let head = style { ($0.isBold, $0.alignment, $0.wraps, $0.isRuled) = (true, .centre, true, true) }

  static func cell(_ alignment: ReportTable.Column.Alignment, isBold: Bool) -> Workbook.Style {
    style {
      ($0.isBold, $0.wraps, $0.isRuled) = (isBold, true, true)
      switch alignment {
      case .left: $0.alignment = .left
      case .centre: $0.alignment = .centre
      case .right: $0.alignment = .right
      }
    }
  }

  private static func style(_ change: (inout Workbook.Style) -> Void) -> Workbook.Style {
    var style = Workbook.Style()
    change(&style)
    return style
  }
}
