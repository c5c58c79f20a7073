import OfficePackage

/// Reads one sheet's part.
struct SheetReading {
  let styles: CellStyles
  let strings: SharedStrings
  let countsFrom1904: Bool
  /// Cells of the sheets read before.
  let cellsBefore: Int
  /// The font taken for cells of no legacy font, where a workbook is typed in one that it does not name.
  var fallbackFont: LegacyFont?
  /// Numbers and dates stay as the file has them, formulas without value are told with the cells.
  var keepsValues = false

  func read(_ part: [UInt8]) throws(XMLError) -> Sheet {
    var reader = SheetReader(xml: try XMLReader(part), reading: self)
    try reader.read()
    return reader.sheet
  }
}

private struct SheetReader {
  var xml: XMLReader
  let reading: SheetReading
  var sheet = Sheet()
  private var elements = SheetElements()
  private var row = -1
  private var column = -1
  private var value: [Unicode.Scalar] = []
  private var isSorted = true

  init(xml: XMLReader, reading: SheetReading) {
    self.xml = xml
    self.reading = reading
  }

  mutating func read() throws(XMLError) {
    while let event = try xml.next() {
      guard event == .start else { continue }
      if sheet.isOverLimit { return }
      switch elements.element(xml) {
      case .row:
        row = xml.intAttribute("r").map { $0 - 1 } ?? row + 1
        column = -1
        if try isSet(xml.attribute("hidden")) { sheet.hiddenRows.insert(row) }
      case .cell: try readCell()
      case .column: try readColumn()
      case .mergeCell:
        if sheet.merges.count < ReadingLimits.cells, let area = try xml.attribute("ref").flatMap(CellArea.init) {
          sheet.merges.append(area)
        }
      case .drawing: sheet.objects += 1
      case .other, .value, .formula, .inlineText, .phonetic: break
      }
    }
    guard !isSorted else { return }
    sheet.cells.sort { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  private mutating func readColumn() throws(XMLError) {
    guard try isSet(xml.attribute("hidden")), let first = xml.intAttribute("min"), let last = xml.intAttribute("max"),
      1 <= first, first <= last, last <= 16384, sheet.hiddenColumns.count < 16384
    else { return }
    sheet.hiddenColumns.append(first - 1...last - 1)
  }

  private mutating func readCell() throws(XMLError) {
    let place = try xml.attribute("r").flatMap { CellPlace($0.utf8) }
    column = min(16383, place?.column ?? column + 1)
    let inRow = place?.row ?? row
    let type = try xml.attribute("t") ?? "n"
    let style = reading.styles[xml.intAttribute("s") ?? 0]
    let hasFormula = try readValue()
    if value.allSatisfy(\.isBlank) {
      guard hasFormula, type != "str" else { return }
      sheet.formulasWithoutValue += 1
      if reading.keepsValues { add(inRow, style, from: sheet.scalars.count, kind: .formulaWithoutValue) }
      return
    }
    guard reading.cellsBefore + sheet.cells.count < ReadingLimits.cells, inRow >= 0,
      sheet.scalars.count <= ReadingLimits.textLength
    else {
      sheet.isOverLimit = sheet.isOverLimit || sheet.scalars.count <= ReadingLimits.textLength
      return
    }
    let start = sheet.scalars.count
    printValue(type, style)
    if type != "n", let font = style.legacyFont ?? reading.fallbackFont,
      let converted = convertLegacy(sheet.scalars[start...], font)
    {
      sheet.scalars.replaceSubrange(start..., with: converted.scalars)
      sheet.converted.insert(font.encoding)
    }
    guard sheet.scalars[start...].contains(where: { !$0.isBlank }) else { return }
    add(inRow, style, from: start, kind: type == "n" ? .number : type == "e" ? .error : .text)
  }

  private mutating func add(_ row: Int, _ style: CellStyles.CellStyle, from start: Int, kind: SheetCell.Kind) {
    if let last = sheet.cells.last, (last.row, last.column) >= (row, column) { isSorted = false }
    sheet.cells.append(
      SheetCell(row: row, column: column, text: start..<sheet.scalars.count, isRuled: style.isRuled, kind: kind))
  }

  /// Reads the cell's value as it stands; whether it has a formula.
  private mutating func readValue() throws(XMLError) -> Bool {
    value.removeAll(keepingCapacity: true)
    var hasFormula = false
    var isValue = false
    let depth = xml.depth
    while let event = try xml.next() {
      switch event {
      case .text: if isValue { try xml.appendText(to: &value) }
      case .end:
        if xml.depth < depth { return hasFormula }
        isValue = false
      case .start:
        switch elements.element(xml) {
        case .value, .inlineText: isValue = true
        case .formula: hasFormula = true
        case .phonetic: try xml.skipElement()
        default: break
        }
      }
    }
    return hasFormula
  }

  private mutating func printValue(_ type: String, _ style: CellStyles.CellStyle) {
    switch type {
    case "s":
      guard let index = wholeNumber(value), let range = reading.strings.range(index) else { return }
      sheet.scalars += reading.strings.scalars[range]
    case "b": sheet.scalars += Array((value.first == "1" ? "TRUE" : "FALSE").unicodeScalars)
    case "e":
      sheet.errorValues += 1
      sheet.scalars += value
    case "str", "inlineStr": sheet.scalars += value
    case "d" where !reading.keepsValues: sheet.scalars += vietnameseDate(value)
    case "n" where reading.keepsValues, "d": sheet.scalars += value
    default: style.format.print(value[...], countsFrom1904: reading.countsFrom1904, to: &sheet.scalars)
    }
  }
}

private func isSet(_ value: String?) -> Bool { value == "1" || value == "true" }

private func wholeNumber(_ scalars: [Unicode.Scalar]) -> Int? {
  guard !scalars.isEmpty, scalars.count < 10, scalars.allSatisfy(\.isASCIIDigit) else { return nil }
  return scalars.reduce(0) { $0 * 10 + Int($1.value - 48) }
}

/// "2026-05-01…" as "01/05/2026"; anything else as it stands.
private func vietnameseDate(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
  let isDate = text.count >= 10 && text[4] == "-" && text[7] == "-" && text[..<4].allSatisfy(\.isASCIIDigit)
  return isDate ? text[8..<10] + ["/"] + text[5..<7] + ["/"] + text[..<4] : text
}

/// Elements of a sheet's part that the reader knows.
private enum SheetElement {
  case row, cell, value, formula, inlineText, phonetic, mergeCell, column, drawing, other
}

private struct SheetElements {
  private var byID: [SheetElement?] = []

  /// The element of the reader's last event, looked up once for each name.
  mutating func element(_ xml: XMLReader) -> SheetElement {
    let id = xml.nameID
    while byID.count <= id { byID.append(nil) }
    if let known = byID[id] { return known }
    let element = sheetElements[xml.name.local] ?? .other
    byID[id] = element
    return element
  }
}

private let sheetElements: [String: SheetElement] = [
  "row": .row, "c": .cell, "v": .value, "f": .formula, "t": .inlineText, "rPh": .phonetic, "mergeCell": .mergeCell,
  "col": .column, "drawing": .drawing, "picture": .drawing, "oleObject": .drawing,
]
