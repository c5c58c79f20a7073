/// Whether an agency's late tasks leave a band open to it.
public struct AgencyBandLine: Hashable, Sendable, Codable {
  public var band: RatingBand
  public var late: Int
  public var counted: Int
  /// Nil where no rule is known for the band.
  public var lateAtMost: ExactShare?
  /// Nil where there is no rule, or no task to count.
  public var isOpen: Bool?
}

/// Each band from excellent down, with the agency's late tasks against what the band tolerates.
///
/// Only timeliness is looked at; other conditions of the rating are not. Excused tasks count as in time.
public func agencyBands(of share: OnTimeShare, by rules: RatingRules = .decree335) -> [AgencyBandLine] {
  let bands: [RatingBand] = [.excellent, .good, .completed]
  return bands.map { band in
    let atMost = rules.lateAtMost[band]
    let isOpen = atMost.flatMap { share.counted == 0 ? nil : share.late <= $0.most(of: share.counted) }
    return AgencyBandLine(
      band: band, late: share.late, counted: share.counted, lateAtMost: atMost, isOpen: isOpen)
  }
}
