/// A word, a number or a mark of a line.
public struct Token: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Letters: "nghiệp", "TTBVTV".
    case word
    /// Digits 0 to 9.
    case number
    /// Any other single code point that prints.
    case mark
  }

  public let kind: Kind
  /// The same for every way to write the token: small or capital, NFC or NFD, "thuỷ" or "thủy"; dashes are "-". Accents
  /// count. For comparing with the keys of a `Phrase` only; numbers and marks are their own key.
  public let key: String
  /// Its code points in the line.
  public let range: Range<Int>
}

/// A line of text cut into tokens, for grammars that do not care about blanks, case and code-point forms.
public struct TokenLine: Sendable {
  public let scalars: [Unicode.Scalar]
  public let tokens: [Token]

  public init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var tokens: [Token] = []
    tokens.reserveCapacity(scalars.count / 3)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if isBlank(scalar) || isInvisible(scalar) {
        index += 1
      } else if isDigit(scalar) {
        var end = index + 1
        while end < scalars.count, isDigit(scalars[end]) { end += 1 }
        tokens.append(Token(kind: .number, key: spelled(scalars[index..<end]), range: index..<end))
        index = end
      } else if isWordLetter(scalar) {
        var end = index + 1
        while end < scalars.count, continuesWord(scalars[end]) { end += 1 }
        tokens.append(Token(kind: .word, key: wordKey(scalars[index..<end]), range: index..<end))
        index = end
      } else {
        tokens.append(Token(kind: .mark, key: String(Character(plainMark(scalar))), range: index..<(index + 1)))
        index += 1
      }
    }
    self.tokens = tokens
  }

  public init(_ text: String) { self.init(Array(text.unicodeScalars)) }

  public var count: Int { tokens.count }

  /// The key of a token; nothing behind the end.
  public func key(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].key : "" }

  /// Whether no blank stands between the token and the one before it.
  public func touches(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  /// Whether the token is a word that begins with a capital letter.
  public func isCapitalized(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    return scalars[tokens[index].range.lowerBound].properties.isUppercase
  }

  /// The value of a number token of at most 9 digits.
  public func number(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].kind == .number, tokens[index].range.count <= 9
    else { return nil }
    return Int(tokens[index].key)
  }

  /// The code points of some tokens, with what stands between them.
  public func range(_ tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else {
      let place = tokens.lowerBound < count ? self.tokens[tokens.lowerBound].range.lowerBound : scalars.count
      return place..<place
    }
    return self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }

  /// The words of some tokens as the line has them.
  public func text(_ tokens: Range<Int>) -> String { spelled(scalars[range(tokens)]) }

  /// The first token that begins at or after a code point.
  public func token(from place: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

private func isWordLetter(_ scalar: Unicode.Scalar) -> Bool {
  Letter.at(scalar).plain != 0 || (scalar.value >= 0x80 && scalar.properties.isAlphabetic)
}

private func continuesWord(_ scalar: Unicode.Scalar) -> Bool {
  isWordLetter(scalar) || CombiningMark(scalar) != nil || isInvisible(scalar)
}

func spelled(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  String(unsafeUninitializedCapacity: scalars.count * 4) { buffer in
    var count = 0
    for scalar in scalars {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
        buffer[count] = byte
        count += 1
      }
    }
    return count
  }
}

/// Letters with roof, horn and bar, and the tone at the end of the word, wherever the writer placed it.
func wordKey(_ word: ArraySlice<Unicode.Scalar>) -> String {
  var key: [UInt8] = []
  var tones: [UInt8] = []
  key.reserveCapacity(16)
  for scalar in word {
    let letter = Letter.at(scalar)
    if letter.plain != 0 {
      key.append(letter.spelled)
      if letter.tone != 0 { tones.append(letter.tone) }
    } else if let mark = CombiningMark(scalar) {
      if case .tone(let tone) = mark {
        tones.append(tone)
      } else if let last = key.last {
        key[key.count - 1] = mark.put(on: last)
      }
    } else if !isInvisible(scalar) {
      key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
  for tone in tones { key.append(UInt8(ascii: "0") + tone) }
  return String(decoding: key, as: UTF8.self)
}
