/// What a file is by its first bytes, where that is neither text nor a package.
func findFileKind(_ bytes: [UInt8]) -> FileKind? {
  func begins(_ signature: [UInt8]) -> Bool { bytes.starts(with: signature) }
  if begins([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return oldOfficeKind(bytes) }
  if begins(Array("%PDF".utf8)) { return .pdf }
  if begins(Array("{\\rtf".utf8)) { return .rtf }
  let images: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00],
    [0x4D, 0x4D, 0x00, 0x2A],
    Array("RIFF".utf8),
  ]
  if images.contains(where: begins) { return .image }
  let head = String(decoding: bytes.prefix(512), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    .lowercased()
  return head.hasPrefix("<!doctype html") || head.hasPrefix("<html") ? .html : nil
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
