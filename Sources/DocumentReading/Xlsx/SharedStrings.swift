import OfficePackage

/// The strings that a workbook's cells refer to by number.
struct SharedStrings {
  var scalars: [Unicode.Scalar] = []
  /// Where each string ends in `scalars`.
  private var ends: [Int] = []
  /// Encodings of legacy fonts met.
  private(set) var converted: Set<TextEncoding> = []

  init() {}

  init(_ part: [UInt8]) throws(XMLError) {
    var xml = try XMLReader(part)
    var isText = false
    var font: LegacyFont?
    var start = 0
    while let event = try xml.next() {
      switch event {
      case .text: if isText, scalars.count <= ReadingLimits.textLength { try xml.appendText(to: &scalars) }
      case .start:
        switch xml.name.local {
        case "t": (isText, start) = (true, scalars.count)
        case "r": font = nil
        case "rFont": font = try xml.attribute("val").flatMap(LegacyFont.init(name:))
        case "rPh": try xml.skipElement()
        default: break
        }
      case .end:
        if isText, let font, let text = convertLegacy(scalars[start...], font) {
          scalars.replaceSubrange(start..., with: text.scalars)
          converted.insert(font.encoding)
        }
        isText = false
        if xml.name.local == "si" {
          ends.append(scalars.count)
          font = nil
        }
      }
    }
  }

  /// The string of this number; nil where the workbook has none.
  func range(_ index: Int) -> Range<Int>? {
    guard ends.indices.contains(index) else { return nil }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }
}

extension XMLReader {
  /// Passes over the element just started.
  mutating func skipElement() throws(XMLError) {
    let depth = self.depth
    while let event = try next() {
      if event == .end, self.depth < depth { return }
    }
  }
}
