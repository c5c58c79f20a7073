/// What is asked of a candidate for an award. Years count back from the year of consideration.
public indirect enum TitleCondition: Hashable, Sendable, Codable {
  /// The award is one for persons, or for collectives.
  case recipient([RecipientKind])
  /// The year's rating.
  case ratedAtLeast(RatingBand)
  /// So many times in a row, each at most `yearsApart` after the one before, the newest at most `latestYearsAgo` ago.
  case held(award: String, times: Int, yearsApart: Int, latestYearsAgo: Int)
  /// Recognised within the last so many years, reaching at least so far.
  case initiative(InitiativeReach, withinYears: Int)
  case tookPartInMovement
  case recommendedInMovement
  case notDisciplined
  /// So many of the collective's people have the award for the year.
  case membersHold(award: String, atLeast: ExactShare)
  /// At least one of them has it.
  case memberHolds(award: String)
  case anyOf([TitleCondition])
  case allOf([TitleCondition])
  /// One achievement is not rewarded twice by the same form, one year not twice by the same title.
  case notRewardedBefore
}

/// Where a rule stands, and whether it was compared with the text in force.
public struct RuleBasis: Hashable, Sendable, Codable {
  public var document: DocumentBasis
  public var isConfirmed: Bool

  public init(_ document: DocumentBasis, isConfirmed: Bool) {
    self.document = document
    self.isConfirmed = isConfirmed
  }
}

/// The conditions of one award, as data that a department may change when the rules do.
public struct TitleRule: Hashable, Sendable, Codable {
  public struct Requirement: Hashable, Sendable, Codable {
    public var condition: TitleCondition
    /// Unmet, it refuses; a soft one is only told.
    public var isHard: Bool
    public var basis: RuleBasis

    public init(_ condition: TitleCondition, isHard: Bool = true, _ basis: RuleBasis) {
      self.condition = condition
      self.isHard = isHard
      self.basis = basis
    }
  }

  public var award: Award
  public var requirements: [Requirement]

  public init(_ award: Award, _ requirements: [Requirement]) {
    self.award = award
    self.requirements = requirements
  }
}
