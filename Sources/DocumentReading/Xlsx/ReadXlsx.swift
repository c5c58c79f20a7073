import Domain
import OfficePackage

/// Reads a workbook as it shows itself: each visible sheet under its name, titles and remarks as paragraphs, its tables as tables,
/// numbers printed the Vietnamese way.
///
/// Hidden sheets, rows and columns are left out and told of: the paper that the department signs does not show them either.
func readXlsx(_ file: [UInt8]) throws(ReadingError) -> SourceDocument {
  let parts = try openXlsx(file)
  let document = try readXlsx(parts, fallbackFont: nil)
  guard let encoding = findLegacyLetters(document.text) else { return document }
  let converted = try readXlsx(parts, fallbackFont: LegacyFont(encoding))
  guard findLegacyLetters(converted.text) == nil else { throw .legacyFont(encoding) }
  return converted
}

private func readXlsx(_ parts: XlsxParts, fallbackFont: LegacyFont?) throws(ReadingError) -> SourceDocument {
  let styles = try readPart(parts.styles) { bytes throws(XMLError) in try CellStyles(bytes) } ?? CellStyles()
  let strings = try readPart(parts.strings) { bytes throws(XMLError) in try SharedStrings(bytes) } ?? SharedStrings()
  guard strings.scalars.count <= ReadingLimits.textLength else {
    throw .textTooLong(codePoints: strings.scalars.count, limit: ReadingLimits.textLength)
  }
  var printer = SheetPrinter()
  var cells = 0
  var encodings = strings.converted
  for place in parts.sheets {
    let reading = SheetReading(
      styles: styles, strings: strings, countsFrom1904: parts.countsFrom1904, cellsBefore: cells,
      fallbackFont: fallbackFont)
    let sheet = try readPart(place.part) { bytes throws(XMLError) in try reading.read(bytes) } ?? Sheet()
    guard !sheet.isOverLimit else { throw .tooManyCells(limit: ReadingLimits.cells) }
    guard printer.text.count + sheet.scalars.count <= ReadingLimits.textLength else {
      throw .textTooLong(codePoints: printer.text.count + sheet.scalars.count, limit: ReadingLimits.textLength)
    }
    cells += sheet.cells.count
    encodings.formUnion(sheet.converted)
    try printer.print(sheet, name: place.name)
  }
  if !parts.hiddenSheets.isEmpty {
    printer.notes.append(ReadingNote(.hiddenSheetsLeftOut, detail: parts.hiddenSheets.joined(separator: ", ")))
  }
  guard !printer.blocks.isEmpty else { throw printer.objects > 0 ? .onlyPictures(count: printer.objects) : .blank }
  for encoding in encodings.sorted(by: { $0.rawValue < $1.rawValue }) {
    printer.notes.append(ReadingNote(.fontConverted, detail: encoding.rawValue))
  }
  printer.addCounts()
  return SourceDocument(format: .xlsx, text: printer.text, blocks: printer.blocks, notes: printer.notes)
}
