/// An attribute as it stands in the bytes: its name with prefix, its value without quotes.
struct RawAttribute {
  var name: Range<Int>
  var value: Range<Int>
}

extension XMLReader {
  mutating func readName() throws(XMLError) -> Range<Int> {
    let start = at
    while at < bytes.count, isNameByte(bytes[at]) { at += 1 }
    guard at > start, !(bytes[start] == UInt8(ascii: "-") || isDigit(bytes[start])) else { throw error(.malformedTag) }
    return start..<at
  }

  /// Reads up to and past ">"; true for an empty element.
  mutating func readAttributes() throws(XMLError) -> Bool {
    while true {
      let before = at
      skipBlanks()
      guard at < bytes.count else { throw error(.unexpectedEnd) }
      if bytes[at] == UInt8(ascii: ">") {
        at += 1
        return false
      }
      if bytes[at] == UInt8(ascii: "/") {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: ">") else { throw error(.malformedTag) }
        at += 2
        return true
      }
      guard at > before else { throw error(.malformedTag) }
      attributes.append(try readAttribute())
    }
  }

  private mutating func readAttribute() throws(XMLError) -> RawAttribute {
    let name = try readName()
    skipBlanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { throw error(.malformedTag) }
    at += 1
    skipBlanks()
    guard at < bytes.count else { throw error(.unexpectedEnd) }
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw error(.malformedTag) }
    at += 1
    let start = at
    while at < bytes.count, bytes[at] != quote, bytes[at] != UInt8(ascii: "<") { at += 1 }
    guard at < bytes.count, bytes[at] == quote else { throw error(.malformedTag) }
    at += 1
    return RawAttribute(name: name, value: start..<at - 1)
  }

  mutating func skipBlanks() {
    while at < bytes.count, isXMLBlank(bytes[at]) { at += 1 }
  }

  mutating func skip(past end: StaticString, from start: Int) throws(XMLError) {
    at = start
    while at < bytes.count {
      if hasBytes(end) {
        at += end.utf8CodeUnitCount
        return
      }
      at += 1
    }
    throw error(.unexpectedEnd)
  }

  func hasBytes(_ sign: StaticString) -> Bool { hasBytes(sign, at..<bytes.count) }

  func hasBytes(_ sign: StaticString, _ range: Range<Int>) -> Bool {
    let count = sign.utf8CodeUnitCount
    guard range.count >= count else { return false }
    for index in 0..<count where bytes[range.lowerBound + index] != sign.utf8Start[index] { return false }
    return true
  }
}

func isXMLBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

private func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

/// Letters, digits, "-", ".", "_", ":" and everything beyond ASCII.
private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x61...0x7A, 0x41...0x5A, 0x30...0x3A, 0x2D, 0x2E, 0x5F, 0x80...: true
  default: false
  }
}
