/// Reads the XML of a package's part, one event at a time, over its bytes.
///
/// Takes what such parts may have: elements, attributes, text, CDATA, comments, processing instructions, the five entities of XML and
/// numeric ones. A document type, and with it every other entity, is refused (ECMA-376 part 2, 9.1.4.3 forbids it), so nothing
/// outside of the part can be read and nothing can be multiplied.
public struct XMLReader {
  public enum Event: Hashable, Sendable {
    /// `name`, `attribute(_:)` tell of the element. An empty element has its `end` too.
    case start
    /// `name` tells of the element.
    case end
    /// `appendText(to:)` gives it.
    case text
  }

  let bytes: [UInt8]
  var at = 0
  /// Id of the name of the element of the last event; equal ids, equal names.
  public private(set) var nameID = 0
  public var name: XMLName { names.names[nameID] }
  /// Elements that are open, the one just started included.
  public var depth: Int { open.count }

  var attributes: [RawAttribute] = []
  var names = NameTable()
  var text = 0..<0
  var textIsLiteral = false
  private var open: [(nameID: Int, bytes: Range<Int>)] = []
  private var endsEmptyElement = false
  private var hasRoot = false

  public init(_ part: [UInt8]) throws(XMLError) {
    bytes = try utf8Bytes(of: part)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  /// The next event, nil after the root element's end.
  public mutating func next() throws(XMLError) -> Event? {
    if endsEmptyElement {
      endsEmptyElement = false
      return closeElement()
    }
    while at < bytes.count {
      if bytes[at] != UInt8(ascii: "<") {
        if try readText() { return .text }
        continue
      }
      guard at + 1 < bytes.count else { break }
      switch bytes[at + 1] {
      case UInt8(ascii: "/"): return try readEndTag()
      case UInt8(ascii: "?"): try skip(past: "?>", from: at + 2)
      case UInt8(ascii: "!"):
        if try readDeclaration() { return .text }
      default: return try readStartTag()
      }
    }
    guard open.isEmpty, hasRoot else { throw error(.unexpectedEnd) }
    return nil
  }

  /// Text up to the next tag; false where it is white space outside of the root.
  private mutating func readText() throws(XMLError) -> Bool {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    if open.isEmpty {
      guard bytes[start..<at].allSatisfy(isXMLBlank) else { throw error(.textOutsideRoot) }
      return false
    }
    (text, textIsLiteral) = (start..<at, false)
    return true
  }

  /// A comment is passed over; CDATA is text (true); a document type is refused.
  private mutating func readDeclaration() throws(XMLError) -> Bool {
    if hasBytes("<!--") {
      try skip(past: "-->", from: at + 4)
      return false
    }
    guard hasBytes("<![CDATA["), !open.isEmpty else { throw error(.documentType) }
    let start = at + 9
    try skip(past: "]]>", from: start)
    (text, textIsLiteral) = (start..<at - 3, true)
    return true
  }

  private mutating func readStartTag() throws(XMLError) -> Event {
    guard !(open.isEmpty && hasRoot) else { throw error(.secondRoot) }
    guard open.count < 512 else { throw error(.tooDeep) }
    at += 1
    let tag = try readName()
    attributes.removeAll(keepingCapacity: true)
    let isEmpty = try readAttributes()
    names.openElement()
    for attribute in attributes where hasBytes("xmlns", attribute.name) { try declareNamespace(attribute) }
    nameID = names.id(bytes, tag)
    hasRoot = true
    open.append((nameID, tag))
    endsEmptyElement = isEmpty
    return .start
  }

  private mutating func readEndTag() throws(XMLError) -> Event {
    at += 2
    let tag = try readName()
    skipBlanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else { throw error(.malformedTag) }
    at += 1
    guard let last = open.last, isEqual(last.bytes, tag) else { throw error(.mismatchedEnd) }
    return closeElement()
  }

  private mutating func closeElement() -> Event {
    if let last = open.popLast() { nameID = last.nameID }
    names.closeElement()
    return .end
  }

  private mutating func declareNamespace(_ attribute: RawAttribute) throws(XMLError) {
    let prefix = bytes[attribute.name].dropFirst(5)
    guard prefix.isEmpty || prefix.first == UInt8(ascii: ":") else { return }
    names.bind(Array(prefix.dropFirst()), to: try string(attribute.value))
  }

  private func isEqual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    for step in 0..<one.count where bytes[one.lowerBound + step] != bytes[other.lowerBound + step] { return false }
    return true
  }

  func error(_ problem: XMLError.Problem) -> XMLError {
    XMLError(problem: problem, line: 1 + bytes[..<min(at, bytes.count)].reduce(0) { $0 + ($1 == 10 ? 1 : 0) })
  }
}

/// Where and why a part is not well-formed XML.
public struct XMLError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case unexpectedEnd, malformedTag, mismatchedEnd, textOutsideRoot, secondRoot, tooDeep, notUTF8
    case documentType
    case unknownEntity
  }

  public var problem: Problem
  public var line: Int

  public init(problem: Problem, line: Int) {
    self.problem = problem
    self.line = line
  }
}
