extension XMLReader {
  /// The value of the started element's attribute of this local name, in whatever namespace; nil where it has none.
  public func attribute(_ local: StaticString) throws(XMLError) -> String? {
    guard let value = rawAttribute(local) else { return nil }
    return try string(value)
  }

  /// The whole number that the attribute gives; nil where it is missing or none.
  public func intAttribute(_ local: StaticString) -> Int? {
    guard let value = rawAttribute(local), !value.isEmpty, value.count < 12 else { return nil }
    var number = 0
    var digits = value
    let isNegative = bytes[value.lowerBound] == UInt8(ascii: "-")
    if isNegative { digits = value.lowerBound + 1..<value.upperBound }
    guard !digits.isEmpty else { return nil }
    for index in digits {
      guard (48...57).contains(bytes[index]) else { return nil }
      number = number * 10 + Int(bytes[index] - 48)
    }
    return isNegative ? -number : number
  }

  /// Whether a switch such as `<w:vanish/>` or `<w:b w:val="0"/>` is on: without a value it is.
  public func isOn() -> Bool {
    guard let value = rawAttribute("val") else { return true }
    return !(hasBytes("0", value) || hasBytes("false", value) || hasBytes("off", value) || hasBytes("none", value))
  }

  private func rawAttribute(_ local: StaticString) -> Range<Int>? {
    let count = local.utf8CodeUnitCount
    for attribute in attributes where attribute.name.count >= count {
      let start = attribute.name.upperBound - count
      guard start == attribute.name.lowerBound || bytes[start - 1] == UInt8(ascii: ":") else { continue }
      if hasBytes(local, start..<attribute.name.upperBound) { return attribute.value }
    }
    return nil
  }

  /// Adds the code points of the last text event.
  public func appendText(to scalars: inout [Unicode.Scalar]) throws(XMLError) {
    try append(text, isLiteral: textIsLiteral, to: &scalars)
  }

  func string(_ range: Range<Int>) throws(XMLError) -> String {
    if !bytes[range].contains(UInt8(ascii: "&")) { return String(decoding: bytes[range], as: UTF8.self) }
    var scalars: [Unicode.Scalar] = []
    try append(range, isLiteral: false, to: &scalars)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private func append(_ range: Range<Int>, isLiteral: Bool, to scalars: inout [Unicode.Scalar]) throws(XMLError) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), !isLiteral {
        let (scalar, end) = try readEntity(index, range.upperBound)
        scalars.append(scalar)
        index = end
      } else if byte < 0x80 {
        scalars.append(Unicode.Scalar(byte))
        index += 1
      } else {
        let (scalar, length) = decodeSequence(index)
        scalars.append(scalar)
        index += length
      }
    }
  }

  /// The bytes were checked to be UTF-8 before.
  private func decodeSequence(_ index: Int) -> (Unicode.Scalar, Int) {
    let lead = UInt32(bytes[index])
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = lead & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(bytes[index + next]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private func readEntity(_ start: Int, _ end: Int) throws(XMLError) -> (Unicode.Scalar, Int) {
    guard let close = bytes[start..<min(end, start + 12)].firstIndex(of: UInt8(ascii: ";")) else {
      throw error(.unknownEntity)
    }
    let name = String(decoding: bytes[start + 1..<close], as: UTF8.self)
    let named: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
    if let scalar = named[name] { return (scalar, close + 1) }
    guard name.hasPrefix("#") else { throw error(.unknownEntity) }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value != 0, let scalar = Unicode.Scalar(value) else { throw error(.unknownEntity) }
    return (scalar, close + 1)
  }
}
