import OfficePackage

/// The strings that a workbook's cells refer to by number.
struct SharedStrings {
  var scalars: [Unicode.Scalar] = []
  /// Where each string ends in `scalars`.
  private var ends: [Int] = []

  init() {}

  init(_ part: [UInt8]) throws(XMLError) {
    var xml = try XMLReader(part)
    var isText = false
    while let event = try xml.next() {
      switch event {
      case .text: if isText, scalars.count <= ReadingLimits.textLength { try xml.appendText(to: &scalars) }
      case .start:
        switch xml.name.local {
        case "t": isText = true
        case "rPh": try xml.skipElement()
        default: break
        }
      case .end:
        isText = false
        if xml.name.local == "si" { ends.append(scalars.count) }
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
