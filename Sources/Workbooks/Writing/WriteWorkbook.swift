import CXlsxWriter
import Domain
import Foundation

/// The disk had no room for the file on its way, or the workbook breaks a rule of the format.
public struct WorkbookWritingError: Error, Hashable {
  public var reason: String
}

/// The workbook as an .xlsx file.
public func writeWorkbook(_ workbook: Workbook) throws(WorkbookWritingError) -> [UInt8] {
  let file = FileManager.default.temporaryDirectory.appendingPathComponent("nongvu-\(UUID().uuidString).xlsx")
  defer { try? FileManager.default.removeItem(at: file) }
  let writer = try WorkbookWriter(path: file.path)
  for sheet in workbook.sheets { try writer.add(sheet) }
  try writer.close(title: workbook.title)
  guard let data = FileManager.default.contents(atPath: file.path) else {
    throw WorkbookWritingError(reason: "the file that was written cannot be read")
  }
  return Array(data)
}

/// "#,##0.00" of 2.
func numberFormat(decimals: Int) -> String {
  decimals > 0 ? "#,##0." + String(repeating: "0", count: decimals) : "#,##0"
}

/// Whether words can stand in a list of choices itself, rather than in cells.
func fitsInList(_ words: [String]) -> Bool { words.reduce(0) { $0 + $1.utf8.count + 1 } <= 255 }

private final class WorkbookWriter {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [Workbook.Style: UnsafeMutablePointer<lxw_format>] = [:]
  private var isClosed = false

  init(path: String) throws(WorkbookWritingError) {
    guard let book = workbook_new(path) else { throw WorkbookWritingError(reason: "the workbook cannot be begun") }
    self.book = book
  }

  deinit { if !isClosed { lxw_workbook_free(book) } }

  func close(title: String) throws(WorkbookWritingError) {
    var properties = lxw_doc_properties()
    properties.title = strdup(title)
    workbook_set_properties(book, &properties)
    free(properties.title)
    isClosed = true
    try check(workbook_close(book))
  }

  func add(_ sheet: Workbook.Sheet) throws(WorkbookWritingError) {
    guard let place = workbook_add_worksheet(book, sheet.name) else {
      throw WorkbookWritingError(reason: "“\(sheet.name)” cannot be a sheet's name")
    }
    try setColumns(sheet, place)
    for area in sheet.merges {
      try check(
        worksheet_merge_range(
          place, row(area.rows.lowerBound), column(area.columns.lowerBound), row(area.rows.upperBound),
          column(area.columns.upperBound), "", format(style(of: sheet, at: area))))
    }
    for (number, line) in sheet.rows.enumerated() { try write(line, number, place) }
    for choice in sheet.choices { try add(choice, place) }
    setPage(sheet, place)
    if sheet.isLocked {
      var options = lxw_protection()
      options.format_columns = 1
      options.format_rows = 1
      worksheet_protect(place, nil, &options)
    }
    if sheet.isHidden { worksheet_hide(place) }
  }

  private func style(of sheet: Workbook.Sheet, at area: Workbook.Area) -> Workbook.Style {
    let cells = sheet.rows.indices.contains(area.rows.lowerBound) ? sheet.rows[area.rows.lowerBound].cells : []
    return cells.indices.contains(area.columns.lowerBound) ? cells[area.columns.lowerBound].style : Workbook.Style()
  }

  private func setColumns(
    _ sheet: Workbook.Sheet, _ place: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookWritingError) {
    for number in 0..<max(sheet.widths.count, (sheet.hiddenColumns.max() ?? -1) + 1) {
      let width = sheet.widths.indices.contains(number) ? sheet.widths[number] : LXW_DEF_COL_WIDTH
      var options = lxw_row_col_options()
      options.hidden = sheet.hiddenColumns.contains(number) ? 1 : 0
      try check(worksheet_set_column_opt(place, column(number), column(number), width, nil, &options))
    }
  }

  private func write(
    _ line: Workbook.Row, _ number: Int, _ place: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookWritingError) {
    if line.isHidden || line.height != nil {
      var options = lxw_row_col_options()
      options.hidden = line.isHidden ? 1 : 0
      try check(worksheet_set_row_opt(place, row(number), line.height ?? LXW_DEF_ROW_HEIGHT, nil, &options))
    }
    for (at, cell) in line.cells.enumerated() {
      let format = format(cell.style)
      switch cell.content {
      case .blank:
        guard cell.style != Workbook.Style() else { continue }
        try check(worksheet_write_blank(place, row(number), column(at), format))
      case .text(let text): try check(worksheet_write_string(place, row(number), column(at), text, format))
      case .number(let amount):
        try check(worksheet_write_number(place, row(number), column(at), amount.double, format))
      case .formula(let text, let result?):
        try check(worksheet_write_formula_num(place, row(number), column(at), text, format, result.double))
      case .formula(let text, nil):
        try check(worksheet_write_formula_str(place, row(number), column(at), text, format, ""))
      }
    }
  }

  private func add(
    _ choice: Workbook.Choice, _ place: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookWritingError) {
    var words: [UnsafeMutablePointer<CChar>?] = []
    let message = strdup(choice.message)
    defer {
      free(message)
      for word in words { free(word) }
    }
    var rule = lxw_data_validation()
    rule.error_message = message
    rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    var problem = LXW_NO_ERROR
    switch choice.rule {
    case .number:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      (rule.minimum_number, rule.maximum_number) = (-900_000_000_000, 900_000_000_000)
      problem = worksheet_data_validation_range(
        place, row(choice.area.rows.lowerBound), column(choice.area.columns.lowerBound),
        row(choice.area.rows.upperBound), column(choice.area.columns.upperBound), &rule)
    case .inCells(let area):
      let formula = strdup(area)
      defer { free(formula) }
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.value_formula = formula
      problem = worksheet_data_validation_range(
        place, row(choice.area.rows.lowerBound), column(choice.area.columns.lowerBound),
        row(choice.area.rows.upperBound), column(choice.area.columns.upperBound), &rule)
    case .oneOf(let names):
      // The library counts letters, and has room for as many bytes.
      guard fitsInList(names) else { throw WorkbookWritingError(reason: "a list of more than 255 bytes") }
      words = names.map { strdup($0) } + [nil]
      var pointers = words
      problem = pointers.withUnsafeMutableBufferPointer { list in
        rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
        rule.value_list = list.baseAddress
        return worksheet_data_validation_range(
          place, row(choice.area.rows.lowerBound), column(choice.area.columns.lowerBound),
          row(choice.area.rows.upperBound), column(choice.area.columns.upperBound), &rule)
      }
    }
    try check(problem)
  }

  private func setPage(_ sheet: Workbook.Sheet, _ place: UnsafeMutablePointer<lxw_worksheet>) {
    worksheet_set_paper(place, 9)  // A4
    if sheet.isLandscape { worksheet_set_landscape(place) }
    worksheet_fit_to_pages(place, 1, 0)
    worksheet_set_margins(place, 0.6, 0.4, 0.6, 0.6)
    if let head = sheet.headRows {
      worksheet_freeze_panes(place, row(head.upperBound), column(sheet.frozenColumns))
      worksheet_repeat_rows(place, row(head.lowerBound), row(head.upperBound - 1))
    }
  }

  private func format(_ style: Workbook.Style) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[style] { return known }
    guard let made = workbook_add_format(book) else { return nil }
    format_set_font_name(made, "Times New Roman")
    format_set_font_size(made, style.size)
    if style.isBold { format_set_bold(made) }
    if style.isItalic { format_set_italic(made) }
    switch style.alignment {
    case .left: format_set_align(made, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .centre: format_set_align(made, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: format_set_align(made, UInt8(LXW_ALIGN_RIGHT.rawValue))
    case nil: break
    }
    format_set_align(made, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if style.wraps { format_set_text_wrap(made) }
    if style.isRuled { format_set_border(made, UInt8(LXW_BORDER_THIN.rawValue)) }
    if let fill = style.fill { format_set_bg_color(made, fill) }
    if let decimals = style.decimals {
      let mark = style.prefix.isEmpty ? "" : "\"\(style.prefix)\""
      format_set_num_format(made, mark + numberFormat(decimals: decimals))
    }
    if style.isOpen { format_set_unlocked(made) }
    formats[style] = made
    return made
  }

  private func check(_ problem: lxw_error) throws(WorkbookWritingError) {
    guard problem == LXW_NO_ERROR else {
      throw WorkbookWritingError(reason: lxw_strerror(problem).map { String(cString: $0) } ?? "\(problem.rawValue)")
    }
  }

  private func row(_ number: Int) -> lxw_row_t { lxw_row_t(number) }
  private func column(_ number: Int) -> lxw_col_t { lxw_col_t(number) }
}
