import Foundation

/// A page's text: as any text, else by the encoding that it names; single broken bytes of UTF-8 are passed over.
func decodePage(_ bytes: [UInt8]) throws(ReadingError) -> (scalars: [Unicode.Scalar], encoding: TextEncoding) {
  do {
    return try decodeText(bytes)
  } catch {
    guard case .wrongEncoding = error else { throw error }
    let mended = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let broken = mended.reduce(0) { $0 + ($1 == "\u{FFFD}" ? 1 : 0) }
    if broken * 500 <= bytes.count + 1000, broken * 20 <= bytes.count {
      return (mended.filter { $0 != "\u{FFFD}" }, .utf8)
    }
    guard let name = namedEncoding(bytes), name.contains("1252") || name.contains("8859-1") else { throw error }
    return (bytes.map { Unicode.Scalar($0) }, .latin1)
  }
}

/// "windows-1252" of `<meta charset=…>` in the page's first kilobytes, in small letters.
private func namedEncoding(_ bytes: [UInt8]) -> String? {
  let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
  guard let start = head.range(of: "charset=") else { return nil }
  return String(
    head[start.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }.prefix {
      $0.isLetter || $0.isNumber || $0 == "-"
    })
}
