public import Domain

/// How far an initiative (sáng kiến, đề tài) works, as it was recognised.
public enum InitiativeReach: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case unit, province, nation

  public static func < (a: InitiativeReach, b: InitiativeReach) -> Bool { a.rank < b.rank }
  private var rank: Int { InitiativeReach.allCases.firstIndex(of: self) ?? 0 }
}

/// What is on record of a person or collective that may be put forward. What nobody recorded is nil, never "none".
public struct CandidateRecord: Hashable, Sendable, Codable {
  public struct YearRating: Hashable, Sendable, Codable {
    public var year: Int
    public var band: RatingBand
    public var sources: [EvidenceSource]

    public init(_ year: Int, _ band: RatingBand, sources: [EvidenceSource]) {
      self.year = year
      self.band = band
      self.sources = sources
    }
  }

  public struct Initiative: Hashable, Sendable, Codable {
    public var title: String
    public var reach: InitiativeReach
    public var recognisedOn: Day
    public var document: DocumentBasis

    public init(_ title: String, _ reach: InitiativeReach, on recognisedOn: Day, document: DocumentBasis) {
      self.title = title
      self.reach = reach
      self.recognisedOn = recognisedOn
      self.document = document
    }
  }

  /// Taking part in a movement, or being recommended at its end.
  public struct MovementPart: Hashable, Sendable, Codable {
    public var movementID: Int64
    public var year: Int
    public var isRecommended: Bool
    public var sources: [EvidenceSource]

    public init(_ movementID: Int64, year: Int, isRecommended: Bool, sources: [EvidenceSource]) {
      self.movementID = movementID
      self.year = year
      self.isRecommended = isRecommended
      self.sources = sources
    }
  }

  public struct Discipline: Hashable, Sendable, Codable {
    public var day: Day
    public var document: DocumentBasis

    public init(on day: Day, document: DocumentBasis) {
      self.day = day
      self.document = document
    }
  }

  /// The people of a collective in the year.
  public struct Members: Hashable, Sendable, Codable {
    public var year: Int
    public var headcount: Int
    /// Award → how many of them have it for the year.
    public var holders: [String: Int]

    public init(year: Int, headcount: Int, holders: [String: Int]) {
      self.year = year
      self.headcount = headcount
      self.holders = holders
    }
  }

  public var recipient: Recipient
  public var ratings: [YearRating]
  public var awards: [HeldAward]
  public var initiatives: [Initiative]
  public var movements: [MovementPart]
  /// Nil where nobody has looked it up.
  public var disciplines: [Discipline]?
  /// Nil for a person, and for a collective whose people were not counted.
  public var members: Members?

  public init(
    _ recipient: Recipient, ratings: [YearRating] = [], awards: [HeldAward] = [], initiatives: [Initiative] = [],
    movements: [MovementPart] = [], disciplines: [Discipline]? = nil, members: Members? = nil
  ) {
    self.recipient = recipient
    self.ratings = ratings
    self.awards = awards
    self.initiatives = initiatives
    self.movements = movements
    self.disciplines = disciplines
    self.members = members
  }
}
