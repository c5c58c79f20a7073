import Domain

/// A value of JSON whose objects keep their order.
enum JSONValue {
  case null
  case bool(Bool)
  case whole(Int)
  case amount(Amount)
  case text(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }
  static func optional(_ amount: Amount?) -> JSONValue { amount.map(JSONValue.amount) ?? .null }

  /// UTF-8, two blanks for each level, a line for each member.
  func write(into bytes: inout [UInt8], indent: Int = 0) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .whole(let value): bytes += String(value).utf8
    case .amount(let value): bytes += value.description.utf8
    case .text(let text): writeText(text, into: &bytes)
    case .array(let values): writeList(values.map { (nil, $0) }, "[", "]", into: &bytes, indent)
    case .object(let members): writeList(members.map { ($0.key, $0.value) }, "{", "}", into: &bytes, indent)
    }
  }

  private func writeList(
    _ members: [(key: String?, value: JSONValue)], _ open: String, _ close: String, into bytes: inout [UInt8],
    _ indent: Int
  ) {
    bytes += open.utf8
    for (index, member) in members.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      bytes += repeatElement(UInt8(ascii: " "), count: indent + 2)
      if let key = member.key {
        writeText(key, into: &bytes)
        bytes += ": ".utf8
      }
      member.value.write(into: &bytes, indent: indent + 2)
    }
    if !members.isEmpty {
      bytes.append(UInt8(ascii: "\n"))
      bytes += repeatElement(UInt8(ascii: " "), count: indent)
    }
    bytes += close.utf8
  }

  private func writeText(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x00..<0x20:
        let hex = String(byte, radix: 16)
        bytes += ("\\u00" + (hex.count == 1 ? "0" : "") + hex).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
