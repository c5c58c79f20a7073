/// Code points of UTF-16 bytes without their byte order mark; nil where surrogates are not paired or a byte is missing.
func decodeUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> [Unicode.Scalar]? {
  guard bytes.count.isMultiple(of: 2) else { return nil }
  var scalars: [Unicode.Scalar] = []
  scalars.reserveCapacity(bytes.count / 2)
  var high: UInt32?
  for at in stride(from: bytes.startIndex, to: bytes.endIndex, by: 2) {
    let (first, second) = (UInt32(bytes[at]), UInt32(bytes[at + 1]))
    let unit = bigEndian ? first << 8 | second : second << 8 | first
    if let lead = high {
      guard (0xDC00...0xDFFF).contains(unit) else { return nil }
      guard let scalar = Unicode.Scalar(0x10000 + (lead - 0xD800) << 10 + (unit - 0xDC00)) else { return nil }
      scalars.append(scalar)
      high = nil
    } else if (0xD800...0xDBFF).contains(unit) {
      high = unit
    } else {
      guard let scalar = Unicode.Scalar(unit) else { return nil }
      scalars.append(scalar)
    }
  }
  return high == nil ? scalars : nil
}
