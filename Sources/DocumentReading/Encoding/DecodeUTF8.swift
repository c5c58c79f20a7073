/// Code points of UTF-8 bytes, or the place of the first byte that is not UTF-8.
///
/// Takes what Python's strict decoder takes: no overlong forms, no surrogates. A byte order mark stays as U+FEFF.
func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<[Unicode.Scalar], BadByte> {
  var failure: Int?
  let scalars = [Unicode.Scalar](unsafeUninitializedCapacity: bytes.count) { buffer, count in
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        buffer.initializeElement(at: count, to: Unicode.Scalar(byte))
        at += 1
        count += 1
        continue
      }
      guard let (scalar, length) = decodeSequence(bytes, at) else {
        failure = at
        return
      }
      buffer.initializeElement(at: count, to: scalar)
      at += length
      count += 1
    }
  }
  if let failure { return .failure(BadByte(offset: failure)) }
  return .success(scalars)
}

struct BadByte: Error {
  var offset: Int
}

private func decodeSequence(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int)? {
  let lead = UInt32(bytes[at])
  let length: Int
  var value: UInt32
  switch lead {
  case 0xC2...0xDF: (length, value) = (2, lead & 0x1F)
  case 0xE0...0xEF: (length, value) = (3, lead & 0x0F)
  case 0xF0...0xF4: (length, value) = (4, lead & 0x07)
  default: return nil
  }
  guard at + length <= bytes.count else { return nil }
  for next in 1..<length {
    let byte = UInt32(bytes[at + next])
    guard byte & 0xC0 == 0x80 else { return nil }
    value = value << 6 | byte & 0x3F
  }
  let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
  guard value >= smallest, let scalar = Unicode.Scalar(value) else { return nil }
  return (scalar, length)
}
