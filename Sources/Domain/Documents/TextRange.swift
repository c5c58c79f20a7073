/// Where something stands in a document's text: Unicode code points from `start` up to, not including, `end`.
public struct TextRange: Hashable, Sendable, Codable {
  public var start: Int
  public var end: Int

  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  public var length: Int { end - start }
  public var isEmpty: Bool { length == 0 }

  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }
  public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }
  public func union(_ other: TextRange) -> TextRange { TextRange(min(start, other.start), max(end, other.end)) }
}

/// A piece of a document's text, exactly as it stands there, with its place.
public struct Passage: Hashable, Sendable, Codable {
  public var range: TextRange
  public var quote: String

  public init(range: TextRange, quote: String) {
    self.range = range
    self.quote = quote
  }
}
