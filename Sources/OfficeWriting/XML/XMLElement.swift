/// An element of an XML part, written without white space of its own.
struct XMLElement: Sendable {
  enum Child: Sendable {
    case element(XMLElement)
    case text(String)
  }

  var name: String
  var attributes: [(name: String, value: String)]
  var children: [Child]

  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [XMLElement] = []) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    self.children = children.map { .element($0) }
  }

  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    self.name = name
    self.attributes = attributes.map { ($0.key, $0.value) }
    self.children = [.text(text)]
  }

  /// A part of the package: the declaration and this element.
  var part: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    write(into: &text)
    return text
  }

  /// This element alone.
  var xml: String {
    var text = ""
    write(into: &text)
    return text
  }

  private func write(into text: inout String) {
    text += "<\(name)"
    for (name, value) in attributes { text += " \(name)=\"\(escaped(value))\"" }
    guard !children.isEmpty else {
      text += "/>"
      return
    }
    text += ">"
    for child in children {
      switch child {
      case .element(let element): element.write(into: &text)
      case .text(let string): text += escaped(string)
      }
    }
    text += "</\(name)>"
  }
}

/// Letters that XML 1.0 cannot hold (control letters pasted from elsewhere) are left out.
private func escaped(_ string: String) -> String {
  var text = String.UnicodeScalarView()
  for scalar in string.unicodeScalars {
    switch scalar {
    case "&": text.append(contentsOf: "&amp;".unicodeScalars)
    case "<": text.append(contentsOf: "&lt;".unicodeScalars)
    case ">": text.append(contentsOf: "&gt;".unicodeScalars)
    case "\"": text.append(contentsOf: "&quot;".unicodeScalars)
    case "\t", "\n", "\r": text.append(scalar)
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
    default: text.append(scalar)
    }
  }
  return String(text)
}
