/// An element of a drawing. Only presentation attributes are used, no styles and no scripts, so that a strict page may hold it.
struct SVGElement {
  var name: String
  var attributes: [(name: String, value: String)]
  var children: [SVGElement]
  var text: String?

  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [SVGElement] = []) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    self.children = children
  }

  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    self.init(name, attributes)
    self.text = text
  }

  /// With more attributes.
  func with(_ more: KeyValuePairs<String, String>) -> SVGElement {
    var element = self
    element.attributes += more.map { ($0.key, $0.value) }
    return element
  }

  func write(into out: inout String) {
    out += "<\(name)"
    for (name, value) in attributes { out += " \(name)=\"\(escaped(value))\"" }
    if let text {
      out += ">\(escaped(text))</\(name)>"
    } else if children.isEmpty {
      out += "/>"
    } else {
      out += ">"
      for child in children { child.write(into: &out) }
      out += "</\(name)>"
    }
  }
}

/// Letters that XML cannot hold are left out.
private func escaped(_ string: String) -> String {
  let needsNothing = string.utf8.allSatisfy { byte in
    byte >= 0x20 && byte != 0x26 && byte != 0x3C && byte != 0x3E && byte != 0x22 && byte != 0xEF
  }
  if needsNothing { return string }
  var text = String.UnicodeScalarView()
  for scalar in string.unicodeScalars {
    switch scalar {
    case "&": text.append(contentsOf: "&amp;".unicodeScalars)
    case "<": text.append(contentsOf: "&lt;".unicodeScalars)
    case ">": text.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": text.append(contentsOf: "&quot;".unicodeScalars)
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": text.append(" ")
    default: text.append(scalar)
    }
  }
  return String(text)
}

/// A coordinate to one decimal: "12.5", "40".
func place(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
  return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
}
