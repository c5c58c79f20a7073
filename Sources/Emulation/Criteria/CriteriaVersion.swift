/// One version of a movement's criteria. Scores keep the number of the version they were given under.
public struct CriteriaVersion: Hashable, Sendable, Codable {
  public var number: Int
  public var set: CriteriaSet

  public init(number: Int, _ set: CriteriaSet) {
    self.number = number
    self.set = set
  }
}
