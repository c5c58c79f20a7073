/// What a number in a sentence is.
public enum NumberRole: Hashable, Sendable, CaseIterable {
  /// Counts or measures something: the only role that can make a figure.
  case quantity
  /// "2025", "2021-2025".
  case year
  /// Part of a date or month: "16/6/2023", "tháng 6/2023", "ngày 23-26/6", "quý 2".
  case date
  /// "6 tháng đầu năm", "03 ngày".
  case duration
  /// Number of a document: "197/QĐ-UBND", "19-NQ/TW", "số 15".
  case documentSymbol
  /// Label of a heading or item: "1.", "1.1", "2)".
  case numbering
  /// A footnote mark glued to its word: "nghiệp10".
  case footnoteMark
  /// Part of a name or a reference to a place of a text: "Điều 4", "Hợp phần 3", "BIIG1", "lần thứ 4".
  case name
  /// What something is counted for: the 59 of "02/59 mẫu", the 01 of "tiêu chí/01 xã".
  case base
  case phone
}

/// A number of a text, with what it is.
public struct NumberToken: Hashable, Sendable {
  public var number: PrintedNumber
  public var role: NumberRole
  /// A minus sign stands before it.
  public var isNegative: Bool
  /// Its place in the list of lexemes.
  public var lexeme: Int

  public var range: Range<Int> { number.range }
}

/// Every number of a text, in order, with what it is.
///
/// The text is one paragraph or cell: a number that begins it may be its label.
public func listNumbers(in scalars: [Unicode.Scalar]) -> [NumberToken] {
  listNumbers(in: scalars, lexemes: listLexemes(in: scalars))
}

public func listNumbers(in scalars: [Unicode.Scalar], lexemes: [Lexeme]) -> [NumberToken] {
  var reader = RoleReader(scalars: scalars, lexemes: lexemes)
  return reader.listTokens()
}
