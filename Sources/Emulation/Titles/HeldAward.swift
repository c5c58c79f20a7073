public import Domain

/// Why a decision on an award is taken back (Luật 06/2022/QH15, Article 93).
public struct AwardCancellation: Hashable, Sendable, Codable {
  public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
    /// Gian dối in declaring merits.
    case falseMerits
    /// False information, forged files or papers.
    case falsePapers
    /// Appraised, considered or proposed against the law.
    case unlawfulProcedure
    /// A later conclusion or judgment: the standards were not met in the time that was counted.
    case laterFinding
  }

  public var ground: Ground
  public var day: Day
  public var document: DocumentBasis

  public init(_ ground: Ground, on day: Day, document: DocumentBasis) {
    self.ground = ground
    self.day = day
    self.document = document
  }
}

/// An award that was given for a year, with its decision and the achievements it honours.
public struct HeldAward: Hashable, Sendable, Codable {
  public var award: String
  public var year: Int
  public var decision: DocumentBasis
  /// Codes of the achievements (thành tích) that it honours; empty for a title, which honours the year. Sorted.
  public let achievements: [String]
  /// It stays on record, and counts no more from this day.
  public private(set) var cancellation: AwardCancellation?

  public init(_ award: String, year: Int, decision: DocumentBasis, achievements: Set<String> = []) {
    self.award = award
    self.year = year
    self.decision = decision
    self.achievements = achievements.sorted()
  }

  public enum CancellationError: Error, Hashable, Sendable {
    case alreadyCancelled(AwardCancellation)
    case documentMissing
    case beforeDecision(Day, decidedOn: Day)
  }

  public mutating func cancel(_ cancellation: AwardCancellation) throws(CancellationError) {
    if let already = self.cancellation { throw .alreadyCancelled(already) }
    guard !cancellation.document.symbol.isBlank else { throw .documentMissing }
    if let decided = decision.issuedOn, cancellation.day < decided {
      throw .beforeDecision(cancellation.day, decidedOn: decided)
    }
    self.cancellation = cancellation
  }

  /// Given by that day, and not taken back by then. A decision without a day counts as given.
  public func holds(on day: Day) -> Bool {
    (decision.issuedOn.map { $0 <= day } ?? true) && (cancellation.map { day < $0.day } ?? true)
  }
}
