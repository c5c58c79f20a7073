/// Text of a file's bytes: UTF-8, or UTF-16 with a byte order mark or unmistakable without, or an encoding from before Unicode where that
/// makes words of Vietnamese of nearly all of it. Anything else is an error that names the encoding it looks like, since a guess would
/// change names and figures unseen.
func decodeText(_ bytes: [UInt8]) throws(ReadingError) -> (scalars: [Unicode.Scalar], encoding: TextEncoding) {
  if let encoding = utf16Encoding(of: bytes) {
    let body = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? bytes.dropFirst(2) : bytes[...]
    guard let scalars = decodeUTF16(body, bigEndian: encoding == .utf16BigEndian) else { throw .notText }
    return (scalars, encoding)
  }
  switch bytes.withUnsafeBufferPointer(decodeUTF8) {
  case .success(let scalars):
    if looksBinary(bytes) { throw .notText }
    if let encoding = findLegacyLetters(scalars) {
      guard let converted = convertGuessed(scalars, encoding) else { throw .legacyFont(encoding) }
      return (converted, encoding)
    }
    return (scalars, .utf8)
  case .failure(let bad):
    if looksBinary(bytes) { throw .notText }
    let guess = guessLegacyEncoding(bytes)
    if let guess, let converted = convertGuessed(bytes.map { Unicode.Scalar($0) }, guess) { return (converted, guess) }
    throw .wrongEncoding(guess: guess, firstBadByte: bad.offset)
  }
}

/// By the byte order mark, else by the zero bytes that Latin letters and blanks leave on one side.
private func utf16Encoding(of bytes: [UInt8]) -> TextEncoding? {
  if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
  if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
  guard bytes.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
  let sample = bytes.prefix(4096)
  var zeros = [0, 0]
  for (at, byte) in sample.enumerated() where byte == 0 { zeros[at & 1] += 1 }
  let half = sample.count / 2
  if zeros[0] == 0, zeros[1] > half / 2 { return .utf16LittleEndian }
  if zeros[1] == 0, zeros[0] > half / 2 { return .utf16BigEndian }
  return nil
}

/// Control characters that no text has: zero bytes, or more than one in a hundred of the rest.
private func looksBinary(_ bytes: [UInt8]) -> Bool {
  let sample = bytes.prefix(65536)
  var controls = 0
  for byte in sample where byte < 0x20 {
    if byte == 0 { return true }
    if byte != 9, byte != 10, byte != 12, byte != 13 { controls += 1 }
  }
  return controls * 100 > sample.count
}
