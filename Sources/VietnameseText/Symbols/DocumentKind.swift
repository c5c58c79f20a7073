public import Domain

/// A kind of document with the abbreviations that stand for it in a symbol.
public struct DocumentKind: Hashable, Sendable {
  /// "Quyết định", in its usual capitals.
  public let name: String
  /// "QĐ"; several where State and Party differ; none for a công văn and for laws.
  public let abbreviations: [String]

  init(_ name: String, _ abbreviations: String...) {
    self.name = name
    self.abbreviations = abbreviations
  }

  /// The kind that a word of a text names: "quyết định", "QUYẾT ĐỊNH", "Chương trình hành động".
  public static func named(_ word: String) -> DocumentKind? {
    let line = TokenLine(word)
    guard let read = names.read(line, at: 0), read.end == line.count else { return nil }
    return read.meaning
  }

  /// The kind that an abbreviation stands for: "KH" is Kế hoạch. Where State and Party share one ("TT"), the State's.
  public static func abbreviated(_ abbreviation: String) -> DocumentKind? {
    all.first { $0.abbreviations.contains(abbreviation) }
  }

  /// The 29 kinds of Nghị định 30/2020/NĐ-CP (Article 7, Annex III), the normative kinds, and those of the Party.
  public static let all: [DocumentKind] = [
    DocumentKind("Nghị quyết", "NQ"), DocumentKind("Quyết định", "QĐ"), DocumentKind("Chỉ thị", "CT"),
    DocumentKind("Quy chế", "QC"), DocumentKind("Quy định", "QyĐ", "QĐi", "QĐ"), DocumentKind("Thông cáo", "TC"),
    DocumentKind("Thông báo", "TB"), DocumentKind("Hướng dẫn", "HD"), DocumentKind("Chương trình", "CTr"),
    DocumentKind("Kế hoạch", "KH"), DocumentKind("Phương án", "PA"), DocumentKind("Đề án", "ĐA"),
    DocumentKind("Dự án", "DA"), DocumentKind("Báo cáo", "BC"), DocumentKind("Biên bản", "BB"),
    DocumentKind("Tờ trình", "TTr"), DocumentKind("Hợp đồng", "HĐ"), DocumentKind("Công văn", "CV"),
    DocumentKind("Công điện", "CĐ"), DocumentKind("Bản ghi nhớ", "BGN"), DocumentKind("Bản thỏa thuận", "BTT"),
    DocumentKind("Giấy ủy quyền", "GUQ"), DocumentKind("Giấy mời", "GM"), DocumentKind("Giấy giới thiệu", "GGT"),
    DocumentKind("Giấy nghỉ phép", "GNP"), DocumentKind("Phiếu gửi", "PG"), DocumentKind("Phiếu chuyển", "PC"),
    DocumentKind("Phiếu báo", "PB"), DocumentKind("Thư công"),
    DocumentKind("Hiến pháp"), DocumentKind("Luật"), DocumentKind("Bộ luật"), DocumentKind("Pháp lệnh"),
    DocumentKind("Lệnh", "L"), DocumentKind("Nghị định", "NĐ"), DocumentKind("Thông tư", "TT"),
    DocumentKind("Thông tư liên tịch", "TTLT"), DocumentKind("Văn bản hợp nhất", "VBHN"),
    DocumentKind("Kết luận", "KL"), DocumentKind("Thông tri", "TT"),
    DocumentKind("Chương trình hành động", "CTr", "CTHĐ"), DocumentKind("Phụ lục"), DocumentKind("Văn bản"),
  ]

  static let names = PhraseBook(all.map { ($0.name, $0) })

  /// As `names`, and the abbreviations that running text uses as words: "QĐ số 12/QĐ-UBND", "CV số …".
  static let words = PhraseBook(
    all.map { ($0.name, $0) }
      + ["NQ", "QĐ", "CT", "TB", "HD", "KH", "BC", "TTr", "CV", "CĐ", "NĐ", "TT", "KL", "CTr"].compactMap { word in
        abbreviated(word).map { (word, $0) }
      })
}

/// The kind a word of running text names, read at a token, with the token after it.
public func readKindWord(in line: TokenLine, at start: Int) -> (kind: DocumentKind, end: Int)? {
  DocumentKind.words.read(line, at: start).map { ($0.meaning, $0.end) }
}

/// Whether a symbol is that of the kind a text calls the document: "Quyết định số 22/KH-SNN" is not.
///
/// Nil where nothing can be said: an unknown kind word, or one that fits any symbol ("Phụ lục", "Văn bản").
public func symbolFits(_ symbol: DocumentSymbol, kind word: String) -> Bool? {
  guard let kind = DocumentKind.named(word) else { return nil }
  switch kind.name {
  case "Phụ lục", "Văn bản", "Thư công": return nil
  case "Công văn":
    if symbol.family == .party { return symbol.kindAbbreviation == "CV" }
    return symbol.kindAbbreviation == nil && symbol.family == .officialLetter
  case "Luật", "Bộ luật", "Hiến pháp", "Pháp lệnh":
    return symbol.family == .nationalAssembly && symbol.kindAbbreviation == nil
  case "Nghị quyết" where symbol.family == .nationalAssembly:
    return symbol.kindAbbreviation == nil || symbol.kindAbbreviation == "NQ"
  default:
    guard let abbreviation = symbol.kindAbbreviation else { return false }
    return kind.abbreviations.contains(abbreviation)
  }
}
