/// One rated person and the group of similar duty within the agency.
public struct GroupedRating: Hashable, Sendable, Codable {
  public var personID: Int64
  public var group: String
  public var band: RatingBand

  public init(_ personID: Int64, group: String, _ band: RatingBand) {
    self.personID = personID
    self.group = group
    self.band = band
  }
}

/// How a group's excellent ratings stand to their cap.
public struct ExcellentCap: Hashable, Sendable, Codable {
  /// Nil for the agency as a whole.
  public var group: String?
  public var excellent: Int
  /// Those of whom the share is taken.
  public var base: Int
  /// The share of the base, rounded down.
  public var most: Int
  public var over: Int { max(0, excellent - most) }
}

/// The cap on excellent ratings in the agency and in each of its groups, the agency first, groups by name.
///
/// It says how many are too many, not who; whom to rate lower is for people to decide.
public func excellentCaps(of ratings: [GroupedRating], by rules: RatingRules = .decree335) -> [ExcellentCap] {
  let groups = Dictionary(grouping: ratings, by: \.group)
  return [cap(nil, ratings, rules)]
    + groups.keys.sorted().map { name in cap(name, groups[name] ?? [], rules) }
}

private func cap(_ group: String?, _ ratings: [GroupedRating], _ rules: RatingRules) -> ExcellentCap {
  let excellent = ratings.count { $0.band == .excellent }
  let good = ratings.count { $0.band == .good }
  let base = rules.capBase == .goodOnly ? good : good + excellent
  return ExcellentCap(group: group, excellent: excellent, base: base, most: rules.excellentShare.most(of: base))
}
