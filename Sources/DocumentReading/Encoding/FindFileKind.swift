/// What a file is by its first bytes, where that is neither text nor a package.
func findFileKind(_ bytes: [UInt8]) -> FileKind? {
  func begins(_ signature: [UInt8]) -> Bool { bytes.starts(with: signature) }
  if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return oldOfficeKind(bytes) }
  if begins(Array("{\\rtf".utf8)) { return .rtf }
  let images: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00],
    [0x4D, 0x4D, 0x00, 0x2A],
    Array("RIFF".utf8),
  ]
  return images.contains(where: begins) ? .image : nil
}

/// Whether the bytes are a PDF; blanks and a byte order mark may stand before it.
func isPdf(_ bytes: [UInt8]) -> Bool {
  bytes.prefix(1024).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }.starts(with: Array("%PDF".utf8))
}

/// Whether the bytes are a web page: they begin with a tag, and the first kilobyte has the page's own.
func isPage(_ bytes: [UInt8]) -> Bool {
  let head = bytes.prefix(1024).filter { $0 != 0 }.drop {
    $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 >= 0xFE
  }
  guard head.first == UInt8(ascii: "<") else { return false }
  let words = String(decoding: head, as: UTF8.self).lowercased()
  return ["<!doctype html", "<html", "<body"].contains { words.contains($0) }
}

/// Which of the programs that used compound files wrote this one, by the names of its streams.
private func oldOfficeKind(_ bytes: [UInt8]) -> FileKind {
  if contains(bytes, "EncryptedPackage") { return .encryptedOffice }
  if contains(bytes, "WordDocument") { return .oldWord }
  return contains(bytes, "Workbook") ? .oldExcel : .oldOffice
}

/// Whether the name stands in the bytes in UTF-16.
private func contains(_ bytes: [UInt8], _ name: String) -> Bool {
  let wanted: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] }
  guard let first = wanted.first, bytes.count >= wanted.count else { return false }
  return bytes.withUnsafeBufferPointer { bytes in
    for at in 0...bytes.count - wanted.count where bytes[at] == first {
      if wanted.indices.allSatisfy({ bytes[at + $0] == wanted[$0] }) { return true }
    }
    return false
  }
}
