/// How sure the reading of an item is, in percent: of the items read with 90 about 90 in a hundred are right.
///
/// Measured on whole documents; a careful reader looks at the least sure first. In JSON a number from 0 to 1.
public struct Confidence: Hashable, Sendable, Comparable, Codable {
  /// 0 to 100.
  public let percent: Int

  public init(percent: Int) { self.percent = min(max(percent, 0), 100) }

  /// Written by a person, or read before sureness was.
  public static let certain = Confidence(percent: 100)

  public static func < (a: Confidence, b: Confidence) -> Bool { a.percent < b.percent }

  /// Exactly: 0,9 for 90.
  public var amount: Amount { Amount(tenThousandths: Int64(percent) * Amount.scale / 100) }

  public init(from decoder: any Decoder) throws {
    let amount = try decoder.singleValueContainer().decode(Amount.self)
    self.init(percent: Int(amount.tenThousandths * 100 / Amount.scale))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(amount)
  }
}

/// Facts that were stored before an item had a confidence, a relation or turns are read as such.
extension KeyedDecodingContainer {
  func decode(_ type: Confidence.Type, forKey key: Key) throws -> Confidence {
    try decodeIfPresent(type, forKey: key) ?? .certain
  }

  func decode(_ type: Reference.Relation.Type, forKey key: Key) throws -> Reference.Relation {
    try decodeIfPresent(type, forKey: key) ?? .mentions
  }

  func decode(_ type: [DutyTurn].Type, forKey key: Key) throws -> [DutyTurn] {
    try decodeIfPresent(type, forKey: key) ?? []
  }
}
