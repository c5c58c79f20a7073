import OfficePackage

/// Paragraph styles of a document, with what they take over from the styles they are based on.
struct StyleSheet {
  private var styles: [String: Style] = [:]
  private var defaultID: String?

  private struct Style {
    var name = ""
    var basedOn: String?
    var properties = ParagraphProperties()
    var font: String?
  }

  /// The font of a document's words that no style says otherwise about.
  private var defaultFont: String?

  /// Level of the heading that a paragraph is, 1 the highest; nil where it is none.
  func headingLevel(_ properties: ParagraphProperties) -> Int? {
    if let level = properties.outlineLevel { return level < 9 ? level + 1 : nil }
    return first(properties.styleID) { style in
      if let level = style.properties.outlineLevel { return level < 9 ? level + 1 : 0 }
      let name = style.name.lowercased()
      return name.hasPrefix("heading ") ? Int(name.dropFirst(8)) : nil
    }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// A line of a table of contents, which repeats what the headings say.
  func isContents(_ properties: ParagraphProperties) -> Bool {
    guard let name = properties.styleID.flatMap({ styles[$0]?.name.lowercased() }) else { return false }
    return name.hasPrefix("toc ")
  }

  /// Number list and level, the paragraph's own before its style's.
  func numbering(_ properties: ParagraphProperties) -> (id: Int, level: Int)? {
    let id = properties.numberingID ?? first(properties.styleID) { $0.properties.numberingID }
    guard let id, id != 0 else { return nil }
    let level = properties.level ?? first(properties.styleID) { $0.properties.level }
    return (id, min(8, max(0, level ?? 0)))
  }

  /// The font that a run has by its own style, else by its paragraph's.
  func fontName(run: String?, paragraph: String?) -> String? {
    guard hasLegacyFonts else { return nil }
    return run.flatMap { first($0) { $0.font } } ?? first(paragraph) { $0.font } ?? defaultFont
  }

  /// Whether any style has a font from before Unicode; most documents have none, and the search for fonts is spared.
  private var hasLegacyFonts = false

  func numberingID(ofStyle id: String) -> Int? { styles[id]?.properties.numberingID }

  private func first<Value>(_ id: String?, _ find: (Style) -> Value?) -> Value? {
    var id = id ?? defaultID
    var steps = 0
    while let key = id, let style = styles[key], steps < 20 {
      if let value = find(style) { return value }
      id = style.basedOn
      steps += 1
    }
    return nil
  }

  init() {}

  init(_ part: [UInt8]) throws(XMLError) {
    var reader = try ContentReader(part)
    var current: String?
    while let event = try reader.xml.next() {
      let name = reader.xml.name.local
      if event == .end, name == "style" { current = nil }
      guard event == .start else { continue }
      if name == "style", let id = try reader.xml.attribute("styleId") {
        current = id
        styles[id] = Style()
        let isDefault = try reader.xml.attribute("default")
        if isDefault == "1" || isDefault == "true", try reader.xml.attribute("type") == "paragraph" { defaultID = id }
      }
      if name == "rFonts" {
        let font = try reader.fontName()
        hasLegacyFonts = hasLegacyFonts || font.map { LegacyFont(name: $0) != nil } ?? false
        if let id = current { styles[id]?.font = font } else { defaultFont = font }
      }
      guard let id = current else { continue }
      switch name {
      case "name": styles[id]?.name = try reader.xml.attribute("val") ?? ""
      case "basedOn": styles[id]?.basedOn = try reader.xml.attribute("val")
      case "pPr": styles[id]?.properties = try reader.readParagraphProperties()
      default: break
      }
    }
  }
}
