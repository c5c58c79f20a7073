/// Tasks and targets of a period, decided by a document. A draft is what was read and is being corrected.
public struct Plan: Hashable, Sendable, Codable, Identifiable {
  public enum State: String, Sendable, Codable, CaseIterable { case draft, issued }

  public let id: Int64
  public var documentID: Int64?
  public var title: String
  /// "22/KH-SNN" as far as the document states it; nil where blank.
  public var number: String?
  public var symbol: String?
  public var decidedOn: PartialDay?
  public var issuer: String?
  public var period: Period
  public var state: State
  public var issuedAt: String?
  /// The regime by which units report on it; nil where the decree's defaults hold.
  public var regimeID: Int64?

  public init(
    id: Int64, documentID: Int64?, title: String, number: String? = nil, symbol: String? = nil,
    decidedOn: PartialDay? = nil, issuer: String? = nil, period: Period, state: State, issuedAt: String? = nil,
    regimeID: Int64? = nil
  ) {
    self.id = id
    self.documentID = documentID
    self.title = title
    self.number = number
    self.symbol = symbol
    self.decidedOn = decidedOn
    self.issuer = issuer
    self.period = period
    self.state = state
    self.issuedAt = issuedAt
    self.regimeID = regimeID
  }

  /// "22/KH-SNN", "…/KH-SNN" where the number is blank, nil where there is neither.
  public var numberAndSymbol: String? {
    guard number != nil || symbol != nil else { return nil }
    return "\(number ?? "…")/\(symbol ?? "…")"
  }
}
