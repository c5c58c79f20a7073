/// Words that are looked for in a line, written as in a dictionary: "trực tiếp chỉ đạo".
public struct Phrase: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The keys of its tokens.
  public let keys: [String]

  public init(_ text: String) { keys = TokenLine(text).tokens.map(\.key) }
  public init(stringLiteral text: String) { self.init(text) }
}

extension TokenLine {
  /// The token after the phrase, where the phrase stands at `start`.
  public func end(of phrase: Phrase, at start: Int) -> Int? {
    guard start >= 0, start + phrase.keys.count <= tokens.count else { return nil }
    for (offset, key) in phrase.keys.enumerated() where tokens[start + offset].key != key { return nil }
    return start + phrase.keys.count
  }

  public func has(_ phrase: Phrase, at start: Int) -> Bool { end(of: phrase, at: start) != nil }

  /// The first place of the phrase within some tokens.
  public func find(_ phrase: Phrase, in tokens: Range<Int>? = nil) -> Range<Int>? {
    let within = tokens ?? 0..<count
    var start = within.lowerBound
    while start + phrase.keys.count <= within.upperBound {
      if has(phrase, at: start) { return start..<(start + phrase.keys.count) }
      start += 1
    }
    return nil
  }
}

/// Phrases with what each means. Where several stand at a place, the longest counts.
public struct PhraseBook<Meaning: Sendable>: Sendable {
  private var entries: [String: [(keys: [String], meaning: Meaning)]] = [:]
  /// A bit for each kind of first word: most words of a text are known to begin nothing without being looked up.
  private var firstWords: UInt64 = 0

  public init(_ pairs: [(String, Meaning)]) {
    for (text, meaning) in pairs {
      let keys = Phrase(text).keys
      guard let first = keys.first else { continue }
      entries[first, default: []].append((keys, meaning))
      firstWords |= bit(of: first)
    }
    for first in entries.keys { entries[first]?.sort { $0.keys.count > $1.keys.count } }
  }

  /// What stands at a token, and the token after it.
  public func read(_ line: TokenLine, at start: Int) -> (meaning: Meaning, end: Int)? {
    guard line.tokens.indices.contains(start), firstWords & bit(of: line.tokens[start].key) != 0,
      let candidates = entries[line.tokens[start].key]
    else { return nil }
    for candidate in candidates where start + candidate.keys.count <= line.count {
      let length = candidate.keys.count
      if (1..<max(length, 1)).allSatisfy({ line.tokens[start + $0].key == candidate.keys[$0] }) {
        return (candidate.meaning, start + length)
      }
    }
    return nil
  }

  /// The first entry found within some tokens.
  public func find(in line: TokenLine, _ tokens: Range<Int>? = nil) -> (meaning: Meaning, tokens: Range<Int>)? {
    let within = tokens ?? 0..<line.count
    for start in within {
      if let found = read(line, at: start), found.end <= within.upperBound {
        return (found.meaning, start..<found.end)
      }
    }
    return nil
  }
}

/// One of 64, by the first and last letter of a word and its length.
private func bit(of key: String) -> UInt64 {
  let bytes = key.utf8
  guard let first = bytes.first, let last = bytes.last else { return 0 }
  return 1 << ((UInt64(first) * 7 + UInt64(last) * 3 + UInt64(bytes.count)) % 64)
}
