/// Which document it is, whoever names it: number and symbol, and year and issuer as far as they are told.
///
/// Number and symbol alone are not enough: series restart each year, and two bodies may share a symbol.
public struct DocumentIdentity: Hashable, Sendable {
  /// Without zeros before it: "22", "156/2018".
  public var number: String
  /// In capitals, without blanks: "KH-SNN".
  public var symbol: String
  public var year: Int?
  /// In small letters.
  public var issuer: String?

  /// Of the document itself; nil where it has no number yet.
  public init?(_ header: DocumentHeader) {
    guard let number = header.number, let symbol = header.symbol else { return nil }
    self.init(number: number, symbol: symbol, year: header.date?.year, issuer: header.issuer)
  }

  /// Of a document that another names; nil where its number is left blank.
  public init?(_ reference: Reference) {
    guard let number = reference.symbol.number else { return nil }
    self.init(
      number: number, symbol: reference.symbol.symbol, year: reference.date?.year ?? reference.symbol.year,
      issuer: reference.issuer)
  }

  public init?(number: String, symbol: String, year: Int?, issuer: String?) {
    let digits = number.filter { !$0.isWhitespace }
    let bare = String(digits.drop { $0 == "0" })
    guard !bare.isEmpty, !symbol.isEmpty else { return nil }
    self.number = bare
    self.symbol = symbol.uppercased().filter { !$0.isWhitespace }
    self.year = year
    self.issuer = issuer?.lowercased()
  }

  /// Whether both can be one document: what both tell must agree. "UBND tỉnh Lạng Sơn" may stand in a longer or shorter form.
  public func canBe(_ other: DocumentIdentity) -> Bool {
    guard number == other.number, symbol == other.symbol else { return false }
    if let year, let otherYear = other.year, year != otherYear { return false }
    guard let issuer, let otherIssuer = other.issuer else { return true }
    return issuer.contains(otherIssuer) || otherIssuer.contains(issuer) || year != nil && other.year != nil
  }
}
