/// Which rules a document's "số và ký hiệu" follows (docs/glossary.md, "số và ký hiệu").
public enum DocumentFamily: String, Hashable, Sendable, Codable {
  /// `22/KH-SNN`: number / kind - agency.
  case administrative
  /// `3924/BNN-KH`: a công văn has no kind; number / agency - drafting unit.
  case officialLetter
  /// `156/2018/NĐ-CP`: number / year / kind - issuer.
  case normative
  /// `06/2022/QH15`: number / year / body and term.
  case nationalAssembly
  /// `19-NQ/TW`: number - kind / organ of the Party.
  case party
}

/// A document's "số và ký hiệu" in its parts. Case and blanks inside are tidied; `asPrinted` keeps the original.
///
/// Number and symbol alone do not identify a document, since the State's series restarts each year.
public struct DocumentSymbol: Hashable, Sendable, Codable {
  public var family: DocumentFamily
  /// "22"; nil where the document leaves the number blank ("Số: /KH-SNN"). A normative number keeps its year: "156/2018".
  public var number: String?
  /// "KH-SNN", "NĐ-CP", "QH15"; for the Party "NQ/TW".
  public var symbol: String
  /// "KH", "QĐ", "NQ" …; nil for a công văn.
  public var kindAbbreviation: String?
  /// "SNN", "UBND", "CP", "TW".
  public var agency: String
  public var year: Int?
  public var asPrinted: String

  public init(
    family: DocumentFamily, number: String?, symbol: String, kindAbbreviation: String?, agency: String,
    year: Int? = nil, asPrinted: String
  ) {
    self.family = family
    self.number = number
    self.symbol = symbol
    self.kindAbbreviation = kindAbbreviation
    self.agency = agency
    self.year = year
    self.asPrinted = asPrinted
  }
}
