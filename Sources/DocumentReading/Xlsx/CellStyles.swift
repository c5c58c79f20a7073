import OfficePackage

/// How a workbook's cells show their values.
struct CellStyles {
  private var cells: [CellStyle] = []

  struct CellStyle {
    var format = CellFormat.general
    /// A line stands at its left or right: it belongs to a table.
    var isRuled = false
    /// From before Unicode; nil for all others.
    var legacyFont: LegacyFont?
  }

  init() {}

  /// The style of this number; the usual one where the workbook has none.
  subscript(index: Int) -> CellStyle { cells.indices.contains(index) ? cells[index] : CellStyle() }

  init(_ part: [UInt8]) throws(XMLError) {
    var xml = try XMLReader(part)
    var codes: [Int: String] = [:]
    var formats: [Int: CellFormat] = [:]
    var ruled: [Bool] = []
    var fonts: [LegacyFont?] = []
    var inFonts = false
    var inBorder = false
    var inCells = false
    while let event = try xml.next() {
      let name = xml.name.local
      switch (event, name) {
      case (.start, "numFmt"):
        if let id = xml.intAttribute("numFmtId") { codes[id] = try xml.attribute("formatCode") }
      case (.start, "fonts"): inFonts = true
      case (.end, "fonts"): inFonts = false
      case (.start, "font"): if inFonts { fonts.append(nil) }
      case (.start, "name"):
        guard inFonts, !fonts.isEmpty else { continue }
        fonts[fonts.count - 1] = try xml.attribute("val").flatMap(LegacyFont.init(name:))
      case (.start, "border"):
        ruled.append(false)
        inBorder = true
      case (.end, "border"): inBorder = false
      case (.start, "left"), (.start, "right"), (.start, "start"), (.start, "end"):
        guard inBorder, let style = try xml.attribute("style"), style != "none" else { continue }
        ruled[ruled.count - 1] = true
      case (.start, "cellXfs"): inCells = true
      case (.end, "cellXfs"): inCells = false
      case (.start, "xf"):
        guard inCells else { continue }
        let id = xml.intAttribute("numFmtId") ?? 0
        let format = formats[id] ?? CellFormat(code: codes[id] ?? builtInCode(id))
        formats[id] = format
        let border = xml.intAttribute("borderId") ?? 0
        let font = xml.intAttribute("fontId") ?? 0
        cells.append(
          CellStyle(
            format: format, isRuled: ruled.indices.contains(border) && ruled[border],
            legacyFont: fonts.indices.contains(font) ? fonts[font] : nil))
      default: break
      }
    }
  }
}

/// The codes that files name by number alone (ECMA-376 part 1, 18.8.30); dates as Vietnam writes them.
private func builtInCode(_ id: Int) -> String {
  switch id {
  case 1: "0"
  case 2: "0.00"
  case 3, 5, 6, 37, 38, 41, 42: "#,##0"
  case 4, 7, 8, 39, 40, 43, 44: "#,##0.00"
  case 9: "0%"
  case 10: "0.00%"
  case 14...16, 27...31, 50...54, 57, 58: "dd/mm/yyyy"
  case 17: "mm/yyyy"
  case 18...21, 32...35, 45, 47, 55, 56: "hh:mm"
  case 46: "[h]:mm"
  case 22, 36: "dd/mm/yyyy hh:mm"
  default: "General"
  }
}
