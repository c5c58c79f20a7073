/// How many may be put forward ("số lượng khen thưởng"), of one kind of recipient, over one or several awards together.
///
/// "Bằng khen của Chủ tịch UBND tỉnh hoặc Bộ trưởng: 15 tập thể" is one quota over two awards.
public struct Quota: Hashable, Sendable, Codable, Identifiable {
  /// Whom the plan asks to prefer ("ưu tiên các tập thể nhỏ", "ưu tiên … người lao động trực tiếp").
  public enum Preference: String, Hashable, Sendable, Codable, CaseIterable {
    case smallCollectives, directWorkers
  }

  public var code: String
  /// Codes of the awards that share it, sorted.
  public let awards: [String]
  public var kind: RecipientKind
  public private(set) var limit: Int
  public var preference: Preference?
  /// The sentence that sets it: the rule quoted when something is refused.
  public var basis: DocumentBasis
  public var id: String { code }

  /// Throws `limitNegative`, `noAward` for an empty set, `preferenceOfOtherKind` for small collectives among persons and
  /// direct workers among collectives.
  public init(
    _ code: String, awards: Set<String>, kind: RecipientKind, limit: Int, preference: Preference? = nil,
    basis: DocumentBasis
  ) throws(QuotaError) {
    guard limit >= 0 else { throw .limitNegative(limit) }
    guard !awards.isEmpty else { throw .noAward(code) }
    if let preference, (preference == .smallCollectives) != (kind == .collective) {
      throw .preferenceOfOtherKind(preference, kind)
    }
    self.code = code
    self.awards = awards.sorted()
    self.kind = kind
    self.limit = limit
    self.preference = preference
    self.basis = basis
  }

  /// The quota with another limit, decided by another document. What was voted stays: a limit below it is refused with
  /// both counts.
  public func changed(to limit: Int, voted: Int, basis: DocumentBasis) throws(QuotaError) -> Quota {
    guard limit >= 0 else { throw .limitNegative(limit) }
    guard limit >= voted else { throw .belowVoted(self, asked: limit, voted: voted) }
    var quota = self
    quota.limit = limit
    quota.basis = basis
    return quota
  }
}

/// Why a quota, or a place under it, is refused. The quota in it carries the sentence that sets it.
public enum QuotaError: Error, Hashable, Sendable {
  case limitNegative(Int)
  case noAward(String)
  case preferenceOfOtherKind(Quota.Preference, RecipientKind)
  /// Lowered to fewer than the council has voted for.
  case belowVoted(Quota, asked: Int, voted: Int)
  /// One more than the rule allows.
  case beyondLimit(Quota, taken: Int)
  /// Nothing in the plan allows this award for this kind of recipient.
  case noQuota(award: String, RecipientKind)
  /// The same recipient would take two places of one quota: one achievement under two signatures.
  case alreadyTaken(Quota, by: Recipient)
  /// One award of one kind under two quotas: a place could be counted in either.
  case ambiguous(award: String, RecipientKind)
  case duplicateCode(String)
}
