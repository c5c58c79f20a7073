/// A word of a grammar: sixteen bytes of UTF-8 that compare and hash at once. Longer words keep their beginning and a checksum of the rest.
public struct WordKey: Hashable, Sendable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0
  private var count = 0

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// All of the word is in it.
  var isWhole: Bool { count <= 16 }

  mutating func append(_ byte: UInt8) {
    if count < 8 {
      high |= UInt64(byte) << UInt64(56 - 8 * count)
    } else if count < 16 {
      low |= UInt64(byte) << UInt64(120 - 8 * count)
    } else {
      low = (low ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    count += 1
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      append(UInt8(scalar.value))
    } else {
      for byte in UTF8.encode(scalar).map(Array.init) ?? [] { append(byte) }
    }
  }

  /// The word, where all of it is kept.
  var string: String {
    var bytes: [UInt8] = []
    for index in 0..<min(count, 16) {
      let part = index < 8 ? high >> UInt64(56 - 8 * index) : low >> UInt64(120 - 8 * index)
      bytes.append(UInt8(truncatingIfNeeded: part))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension WordKey: ExpressibleByStringLiteral {
  public init(stringLiteral text: StaticString) {
    if text.hasPointerRepresentation {
      self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    } else {
      self.init()
      append(text.unicodeScalar)
    }
  }
}

extension WordKey {
  /// The words of a phrase, parted by blanks.
  public static func phrase(_ text: some StringProtocol) -> [WordKey] {
    text.split(separator: " ").map { WordKey($0.utf8) }
  }

  /// Single words, parted by blanks or line ends.
  public static func set(_ list: String) -> Set<WordKey> {
    Set(list.split { $0 == " " || $0.isNewline }.map { WordKey($0.utf8) })
  }

  /// Phrases parted by ";" or line ends, by their first word, the longest first.
  public static func phrases(_ list: String) -> [WordKey: [[WordKey]]] {
    let phrases = list.split { $0 == ";" || $0.isNewline }.map { phrase($0) }.filter { !$0.isEmpty }
    return Dictionary(grouping: phrases) { $0[0] }.mapValues { $0.sorted { $0.count > $1.count } }
  }
}
