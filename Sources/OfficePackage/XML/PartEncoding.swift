/// The part as UTF-8: parts are UTF-8 or UTF-16 (ECMA-376 part 2, 9.1.4.3).
func utf8Bytes(of part: [UInt8]) throws(XMLError) -> [UInt8] {
  let isLittle = part.starts(with: [0xFF, 0xFE])
  guard isLittle || part.starts(with: [0xFE, 0xFF]) else {
    guard isUTF8(part) else { throw XMLError(problem: .notUTF8, line: 1) }
    return part
  }
  guard part.count.isMultiple(of: 2) else { throw XMLError(problem: .notUTF8, line: 1) }
  let units = stride(from: 2, to: part.count, by: 2).map { index in
    let (first, second) = (UInt16(part[index]), UInt16(part[index + 1]))
    return isLittle ? second << 8 | first : first << 8 | second
  }
  return Array(String(decoding: units, as: UTF16.self).utf8)
}

private func isUTF8(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) != nil }
}
