/// Text as it is compared when somebody searches: small letters without accents, đ as d, white space as one blank.
///
/// Composed and decomposed text (NFC, NFD) and both placements of the tone ("thuỷ", "thủy") fold to the same; typographic
/// quotation marks and dashes fold to the typewriter's. What is stored is never folded.
public func foldForSearch(_ text: String) -> String {
  var folded: [UInt8] = []
  folded.reserveCapacity(text.utf8.count)
  var blank = false
  for scalar in text.unicodeScalars {
    if isBlank(scalar) {
      blank = true
      continue
    }
    if isInvisible(scalar) || CombiningMark(scalar) != nil { continue }
    if blank, !folded.isEmpty { folded.append(UInt8(ascii: " ")) }
    blank = false
    let plain = Letter.at(scalar).plain
    if plain != 0 {
      folded.append(plain)
    } else {
      append(plainMark(scalar), to: &folded)
    }
  }
  return String(decoding: folded, as: UTF8.self)
}

private func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
  if scalar.isASCII {
    bytes.append(UInt8(scalar.value))
  } else {
    bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
  }
}

/// Blanks, tabs, line ends, and the typesetter's blanks.
func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
  default: false
  }
}

/// Code points that print nothing: soft hyphen, zero-width blanks and joiners, byte order mark.
func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: true
  default: false
  }
}

/// The typewriter's mark for a typesetter's one.
func plainMark(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar.value {
  case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: "-"
  case 0x2018...0x201B, 0x2032: "'"
  case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: "\""
  case 0x2044, 0x2215: "/"
  default: scalar
  }
}
