/// Reads `application/x-www-form-urlencoded`. Nil where a field is not UTF-8 or an escape is broken.
func readURLEncodedForm(_ bytes: [UInt8]) -> Form? {
  var form = Form()
  for pair in bytes.split(separator: UInt8(ascii: "&")) {
    guard form.fields.count < Form.maximumFields else { return nil }
    let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = unescape(parts[0]).flatMap(fieldText),
      let value = unescape(parts.count > 1 ? parts[1] : []).flatMap(fieldText)
    else { return nil }
    form.fields.append(Form.Field(name: name, value: value))
  }
  return form
}

private func unescape(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
  var plain: [UInt8] = []
  plain.reserveCapacity(bytes.count)
  var rest = bytes
  while let byte = rest.popFirst() {
    switch byte {
    case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
    case UInt8(ascii: "%"):
      guard let high = rest.popFirst().flatMap(hexadecimalDigit), let low = rest.popFirst().flatMap(hexadecimalDigit)
      else { return nil }
      plain.append(high * 16 + low)
    default: plain.append(byte)
    }
  }
  return plain
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

/// A text as part of an address: everything but letters, digits and "-._~/" is escaped.
func escapeForAddress(_ text: String) -> String {
  var escaped = ""
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      escaped.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      escaped += digits.count < 2 ? "%0" + digits : "%" + digits
    }
  }
  return escaped
}
