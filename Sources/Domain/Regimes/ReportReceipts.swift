/// How one expected report of one organisation came in.
public struct ReportReceipt: Hashable, Sendable, Codable {
  public var organisationID: Int64
  public var dueDay: Day
  /// Nil: not received.
  public var receivedOn: Day?

  public init(organisationID: Int64, dueDay: Day, receivedOn: Day?) {
    self.organisationID = organisationID
    self.dueDay = dueDay
    self.receivedOn = receivedOn
  }

  public enum State: Hashable, Sendable {
    case onTime
    case late(days: Int)
    /// Not there, and its day is not over.
    case awaited
    case missing(days: Int)
  }

  /// The due day itself is in time.
  public func state(today: Day) -> State {
    if let receivedOn {
      return receivedOn <= dueDay ? .onTime : .late(days: dueDay.days(to: receivedOn))
    }
    return today <= dueDay ? .awaited : .missing(days: dueDay.days(to: today))
  }
}

/// How many of the expected reports came, and how many in time. Source: docs/formulas.md, 6.
public struct ReceiptRate: Hashable, Sendable, Codable {
  public var expected: Int
  public var received: Int
  public var onTime: Int

  public init(_ receipts: [ReportReceipt]) {
    expected = receipts.count
    received = receipts.count { $0.receivedOn != nil }
    onTime = receipts.count { receipt in receipt.receivedOn.map { $0 <= receipt.dueDay } ?? false }
  }

  /// In percent, to one decimal; nil where nothing was expected.
  public var completeness: Amount? { share(received) }
  public var timeliness: Amount? { share(onTime) }

  private func share(_ part: Int) -> Amount? {
    guard expected > 0 else { return nil }
    return Amount(tenThousandths: Int64(part) * 100 * Amount.scale / Int64(expected)).rounded(places: 1)
  }
}

extension Organisation {
  /// Whether its report of a period can be expected: it reports, and exists on the last day of the data.
  public func isExpected(for period: Period, window: ReportingWindow) -> Bool {
    let end = window.dates(of: period).to
    return reports && validFrom <= end && validTo.map { end <= $0 } ?? true
  }
}
