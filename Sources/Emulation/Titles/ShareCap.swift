/// The most of one title in a unit as a share of another: Chiến sĩ thi đua cơ sở of Lao động tiên tiến.
public struct ShareCap: Hashable, Sendable, Codable {
  public var award: String
  public var base: String
  public var atMost: ExactShare
  public var basis: RuleBasis

  public init(_ award: String, of base: String, atMost: ExactShare, _ basis: RuleBasis) {
    self.award = award
    self.base = base
    self.atMost = atMost
    self.basis = basis
  }

  /// 15%, as it was until 2023; under the law of 2022 ministry and province set it, and the share now in force is not
  /// confirmed.
  public static let unitFighters = ShareCap(
    Award.unitFighter.code, of: Award.advancedWorker.code, atMost: ExactShare(trusted: 15, 100),
    RuleBasis(DocumentBasis("91/2017/NĐ-CP", place: "Điều 9.3"), isConfirmed: false))

  /// How a unit stands to the cap.
  public struct Line: Hashable, Sendable, Codable {
    public var unitID: Int64
    public var proposed: Int
    public var base: Int
    /// The share of the base, rounded down.
    public var most: Int
    public var over: Int { max(0, proposed - most) }
  }

  /// Unit → (proposed, holders of the base title); by unit number. It says how many are too many, not who.
  public func lines(_ units: [Int64: (proposed: Int, base: Int)]) -> [Line] {
    units.sorted { $0.key < $1.key }.map { unit, counts in
      Line(unitID: unit, proposed: counts.proposed, base: counts.base, most: atMost.most(of: counts.base))
    }
  }
}
