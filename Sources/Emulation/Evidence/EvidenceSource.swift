public import Domain

/// Where an input of a score, a rating or a title comes from, so that whoever decides can open it.
public enum EvidenceSource: Hashable, Sendable, Codable {
  /// A reported figure.
  case figure(Int64)
  /// A task of a plan, with the day its assigner took it in.
  case task(Int64)
  /// A place in an uploaded document.
  case passage(document: Int64, TextRange)
  /// A decision or certificate that is not uploaded: its symbol and day.
  case decision(DocumentBasis)
  /// A person said so on a day; the weakest of all.
  case statement(by: Int64, on: Day)
}

/// A document something rests on, by symbol and day. The symbol alone does not identify it: series restart each year.
public struct DocumentBasis: Hashable, Sendable, Codable {
  /// "241/KH-UBND".
  public var symbol: String
  /// Nil where the day is left blank ("ngày … tháng 01 năm 2024").
  public var issuedOn: Day?
  /// "IV.1", "Điều 23": the place in it.
  public var place: String?

  public init(_ symbol: String, on issuedOn: Day? = nil, place: String? = nil) {
    self.symbol = symbol
    self.issuedOn = issuedOn
    self.place = place
  }
}

extension String {
  /// Nothing but blanks: a reason or name that was not given.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
