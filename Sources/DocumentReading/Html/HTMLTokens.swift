/// Tags and texts of a web page one after the other. Comments, declarations and the insides of scripts and styles are passed over.
struct HTMLTokens {
  enum Token {
    case text(Range<Int>)
    case start(String, [String: String], isClosed: Bool)
    case end(String)
  }

  private let page: [Unicode.Scalar]
  private var at = 0

  init(_ page: [Unicode.Scalar]) { self.page = page }

  mutating func next() -> Token? {
    while at < page.count {
      guard page[at] == "<", let tag = readTag() else { return readText() }
      if case .some(let token) = tag { return token }
    }
    return nil
  }

  /// Up to the next sign that begins a tag.
  private mutating func readText() -> Token {
    let start = at
    at += 1
    while at < page.count, page[at] != "<" { at += 1 }
    return .text(start..<at)
  }

  /// The tag at "<"; `.some(nil)` for what is passed over, nil where "<" is a sign of the text.
  private mutating func readTag() -> Token?? {
    guard at + 1 < page.count else { return nil }
    switch page[at + 1] {
    case "!":
      skipDeclaration()
      return .some(nil)
    case "?":
      skip(past: ">", from: at + 2)
      return .some(nil)
    case "/":
      guard at + 2 < page.count, isASCIILetter(page[at + 2]) else { return nil }
      at += 2
      let name = readName()
      skip(past: ">", from: at)
      return .some(.end(name))
    case let letter where isASCIILetter(letter):
      at += 1
      return .some(readStart())
    default: return nil
    }
  }

  private mutating func readStart() -> Token? {
    let name = readName()
    var attributes: [String: String] = [:]
    var isClosed = false
    while at < page.count, page[at] != ">" {
      if page[at].isBlank || page[at] == "/" {
        isClosed = page[at] == "/"
        at += 1
      } else {
        isClosed = false
        let (key, value) = readAttribute()
        if keptAttributes.contains(key) { attributes[key] = value }
      }
    }
    at = min(page.count, at + 1)
    guard rawElements.contains(name), !isClosed else { return .start(name, attributes, isClosed: isClosed) }
    skipRawText(name)
    return nil
  }

  private mutating func readAttribute() -> (key: String, value: String) {
    let start = at
    at += 1
    while at < page.count, !page[at].isBlank, page[at] != "=", page[at] != ">", page[at] != "/" { at += 1 }
    let key = string(start..<min(at, start + 24)).lowercased()
    var next = at
    while next < page.count, page[next].isBlank { next += 1 }
    guard next < page.count, page[next] == "=" else { return (key, "") }
    at = next + 1
    while at < page.count, page[at].isBlank { at += 1 }
    guard at < page.count else { return (key, "") }
    let quote = page[at]
    let isQuoted = quote == "\"" || quote == "'"
    if isQuoted { at += 1 }
    let from = at
    while at < page.count, isQuoted ? page[at] != quote : !page[at].isBlank && page[at] != ">" { at += 1 }
    let value = string(from..<min(at, from + 400))
    if isQuoted { at = min(page.count, at + 1) }
    return (key, value)
  }

  private mutating func readName() -> String {
    let start = at
    while at < page.count, !page[at].isBlank, page[at] != ">", page[at] != "/" { at += 1 }
    return string(start..<min(at, start + 32)).lowercased()
  }

  private mutating func skipDeclaration() {
    guard at + 3 < page.count, page[at + 2] == "-", page[at + 3] == "-" else { return skip(past: ">", from: at + 2) }
    var end = at + 4
    while end < page.count {
      if page[end] == ">", page[end - 1] == "-", page[end - 2] == "-" { break }
      end += 1
    }
    at = min(page.count, end + 1)
  }

  private mutating func skip(past sign: Unicode.Scalar, from start: Int) {
    at = start
    while at < page.count, page[at] != sign { at += 1 }
    at = min(page.count, at + 1)
  }

  /// Up to the end tag of a script or style; without one the page ends in it.
  private mutating func skipRawText(_ name: String) {
    let letters = Array(name.unicodeScalars)
    while at < page.count {
      if page[at] == "<", at + letters.count + 2 <= page.count, page[at + 1] == "/",
        zip(page[(at + 2)...], letters).allSatisfy({ VietnameseLetters.lowercased($0) == $1 })
      {
        return skip(past: ">", from: at)
      }
      at += 1
    }
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: page[range])
    return String(view)
  }
}

private func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool { scalar.value < 0x80 && scalar.isAnyLetter }

private let keptAttributes: Set<String> = [
  "class", "id", "role", "hidden", "style", "aria-hidden", "colspan", "rowspan", "start", "type", "href", "value",
  "title",
]

/// Elements whose inside is no markup.
private let rawElements: Set<String> = [
  "script", "style", "title", "textarea", "noscript", "xmp", "template", "iframe",
]
